package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Quantity;
import io.github.milvusfakedata.internal.spec.MomentPace;
import io.github.milvusfakedata.internal.spec.MomentProfile;
import io.github.milvusfakedata.internal.spec.MomentRound;
import io.github.milvusfakedata.internal.spec.MomentSpec;
import io.github.milvusfakedata.internal.spec.MomentStyle;
import io.github.milvusfakedata.internal.spec.MomentUnitName;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.spec.WrittenMoments;
import io.github.milvusfakedata.internal.tree.NearestName;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.schema.Shown;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The form of moments: one of the row's own by its name, or an object that says between which they lie. */
final class MomentForm extends ValueForm<ValueSpec> {
    private static final String TIMESTAMP = "timestamp";
    private static final String ANY = "any";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ORDER = "order";
    private static final String EVERY = "every";
    private static final String ROWS = "rows";
    private static final String JITTER = "jitter";
    private static final String GROWTH = "growth";
    private static final String WEEKDAYS = "weekdays";
    private static final String HOURS = "hours";
    private static final String UNIT = "unit";
    private static final String ROUND = "round";
    private static final String OFFSET = "offset";

    /** Whether moments are drawn for each row. */
    private enum MomentOrder {
        RANDOM,
        ASCENDING
    }

    MomentForm() {
        super(ValueSpec.class, "{\"timestamp\": {\"from\": \"2024-01-01\", \"to\": \"2024-12-31\"}}", TIMESTAMP);
    }

    @Override
    boolean says(ValueSpec spec) {
        return spec instanceof TimestampSpec || spec instanceof MomentSpec;
    }

    @Override
    ValueSpec read(FormObject object) {
        if (!object.node(TIMESTAMP).is(NodeKind.OBJECT)) {
            return object.text(TIMESTAMP).equals(ANY)
                    ? new TimestampSpec(Optional.empty())
                    : new TimestampSpec(object.constant(TIMESTAMP, Quantity.class));
        }
        FormObject inner = object.object(TIMESTAMP);
        inner.requireOnly(List.of(FROM, TO, UNIT, ORDER, EVERY, ROWS, JITTER, GROWTH, WEEKDAYS, HOURS, ROUND, OFFSET));
        MomentOrder order = inner.constant(ORDER, MomentOrder.class).orElse(MomentOrder.RANDOM);
        requireFitting(inner, order);
        Optional<MomentPace> pace = order == MomentOrder.ASCENDING ? Optional.of(pace(inner)) : Optional.empty();
        MomentStyle style = new MomentStyle(
                inner.constant(UNIT, MomentUnitName.class), inner.constant(ROUND, MomentRound.class), offset(inner));
        boolean endless = order == MomentOrder.ASCENDING && inner.has(EVERY) && !inner.has(TO);
        MomentSpec spec = new MomentSpec(
                moment(inner, FROM),
                endless ? Optional.empty() : Optional.of(moment(inner, TO)),
                pace,
                growth(inner),
                profile(inner, WEEKDAYS, 7, MomentProfile.WEEKDAYS),
                profile(inner, HOURS, 24, MomentProfile.HOURS),
                style);
        requireOrder(inner, spec);
        return spec;
    }

    private static void requireFitting(FormObject inner, MomentOrder order) {
        List<String> others = order == MomentOrder.RANDOM
                ? List.of(EVERY, ROWS, JITTER)
                : inner.has(EVERY) ? List.of(GROWTH, WEEKDAYS, HOURS) : List.of();
        for (String other : others) {
            if (inner.has(other)) {
                throw inner.mistakeIn(
                        other,
                        order == MomentOrder.RANDOM
                                ? Shown.quoted(other) + " is for moments of order ascending."
                                : Shown.quoted(other) + " means nothing where every says when the next row is.",
                        order == MomentOrder.RANDOM
                                ? "Add \"order\": \"ascending\", or remove it."
                                : "Remove it, or write how many rows fill the time, \"rows\": 1000000.");
            }
        }
    }

    private static void requireOrder(FormObject inner, MomentSpec spec) {
        int offset = spec.style()
                .offset()
                .map(text -> WrittenMoments.offset(text).orElse(0))
                .orElse(0);
        OptionalLong to =
                spec.to().isPresent() ? WrittenMoments.micros(spec.to().get(), offset, true) : OptionalLong.empty();
        long from = WrittenMoments.micros(spec.from(), offset, false).orElseThrow();
        if (to.isPresent() && from >= to.getAsLong()) {
            throw inner.mistakeIn(
                    TO,
                    "to must be later than from, got from " + spec.from() + " and to "
                            + spec.to().orElse("") + ".",
                    "Write \"from\": \"2024-01-01\", \"to\": \"2024-12-31\", for example.");
        }
    }

    private static String moment(FormObject inner, String name) {
        String text = inner.text(name);
        if (WrittenMoments.micros(text, 0, name.equals(TO)).isEmpty()) {
            throw inner.mistakeIn(
                    name,
                    Shown.quoted(text) + " is no date and no moment of the years 1 to 9999.",
                    "Write 2024-01-31 or 2024-01-31T23:59:59Z, for example.");
        }
        return text;
    }

    private static Optional<String> offset(FormObject inner) {
        if (!inner.has(OFFSET)) {
            return Optional.empty();
        }
        String text = inner.text(OFFSET);
        if (WrittenMoments.offset(text).isEmpty()) {
            throw inner.mistakeIn(
                    OFFSET,
                    Shown.quoted(text) + " is no offset from UTC of -12:00 to +14:00.",
                    "Write +01:00, for example.");
        }
        return Optional.of(text);
    }

    private static MomentPace pace(FormObject inner) {
        if (inner.has(EVERY) == inner.has(ROWS)) {
            throw inner.mistake(
                    "Ascending moments need either every, the time from row to row, or rows, how many rows fill the time.",
                    "Write \"every\": \"30s\" or \"rows\": 1000000.");
        }
        double jitter = inner.number(JITTER, 0);
        if (!(jitter >= 0 && jitter <= 1)) {
            throw inner.mistakeIn(
                    JITTER,
                    "jitter is a part of the time up to the next row, 0 to 1, got "
                            + inner.node(JITTER).text() + ".",
                    "Write \"jitter\": 0.5, for example.");
        }
        if (inner.has(ROWS)) {
            long rows = inner.whole(ROWS);
            if (rows < 1) {
                throw inner.mistakeIn(ROWS, "rows must be 1 or more, got " + rows + ".", "Write \"rows\": 1000000.");
            }
            return new MomentPace(Optional.empty(), OptionalLong.of(rows), jitter);
        }
        String every = inner.text(EVERY);
        if (WrittenMoments.length(every).isEmpty()) {
            throw inner.mistakeIn(
                    EVERY,
                    Shown.quoted(every) + " is no length of time above 0.",
                    "Write a number with us, ms, s, m, h or d behind it: 30s.");
        }
        return new MomentPace(Optional.of(every), OptionalLong.empty(), jitter);
    }

    private static OptionalDouble growth(FormObject inner) {
        if (!inner.has(GROWTH)) {
            return OptionalDouble.empty();
        }
        double growth = inner.number(GROWTH).doubleValue();
        if (!(growth > 0 && growth <= 1000)) {
            throw inner.mistakeIn(
                    GROWTH,
                    "growth says how many times as many moments there are a year later, above 0 and up to 1000, got "
                            + inner.node(GROWTH).text() + ".",
                    "Write \"growth\": 1.5, for example.");
        }
        return OptionalDouble.of(growth);
    }

    private static Optional<MomentProfile> profile(
            FormObject inner, String name, int count, Map<String, List<Double>> known) {
        if (!inner.has(name)) {
            return Optional.empty();
        }
        String what = count == 7 ? "from Monday on" : "from midnight on";
        String names = String.join(", ", known.keySet());
        if (inner.node(name).is(NodeKind.TEXT)) {
            String text = inner.text(name);
            if (!known.containsKey(text)) {
                throw inner.mistakeIn(
                        name,
                        Shown.quoted(text) + " is no profile of " + name + ".",
                        NearestName.advice(
                                text, known.keySet(), "Known are " + names + ", or write " + count + " weights."));
            }
            return Optional.of(new MomentProfile(text, known.get(text)));
        }
        List<Double> weights = inner.numbers(name);
        boolean weighs = weights.stream().anyMatch(weight -> weight > 0);
        if (weights.size() != count || !weighs || weights.stream().anyMatch(weight -> weight < 0 || weight >= 1e15)) {
            throw inner.mistakeIn(
                    name,
                    name + " has " + count + " weights " + what + ", none below 0 and one above, got "
                            + Shown.plain(weights.size() == count ? weights.toString() : weights.size() + " of them")
                            + ".",
                    "Write " + count + " numbers, or one of the names " + names + ".");
        }
        return Optional.of(new MomentProfile("", weights));
    }

    @Override
    void write(ValueSpec spec, FormText text) {
        if (spec instanceof MomentSpec moments) {
            text.inner(TIMESTAMP, inner -> write(moments, inner));
            return;
        }
        text.put(
                TIMESTAMP,
                ((TimestampSpec) spec).quantity().map(FormObject::idOf).orElse(ANY));
    }

    private static void write(MomentSpec spec, FormText text) {
        text.put(FROM, spec.from());
        spec.to().ifPresent(to -> text.put(TO, to));
        text.put(UNIT, spec.style().unit());
        if (spec.pace().isPresent()) {
            MomentPace pace = spec.pace().get();
            text.put(ORDER, FormObject.idOf(MomentOrder.ASCENDING));
            pace.every().ifPresent(every -> text.put(EVERY, every));
            pace.rows().ifPresent(rows -> text.put(ROWS, rows));
            if (pace.jitter() > 0) {
                text.put(JITTER, pace.jitter());
            }
        }
        spec.growth().ifPresent(growth -> text.put(GROWTH, growth));
        writeProfile(spec.weekdays(), WEEKDAYS, text);
        writeProfile(spec.hours(), HOURS, text);
        text.put(ROUND, spec.style().round());
        spec.style().offset().ifPresent(offset -> text.put(OFFSET, offset));
    }

    private static void writeProfile(Optional<MomentProfile> profile, String name, FormText text) {
        profile.ifPresent(given -> {
            if (given.name().isEmpty()) {
                text.putNumbers(name, given.weights());
            } else {
                text.put(name, given.name());
            }
        });
    }
}
