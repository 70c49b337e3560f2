package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.GroupLaw;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.meaning.Meanings;
import io.github.milvusfakedata.internal.meaning.NamedMeanings;
import io.github.milvusfakedata.internal.meaning.SaidValues;
import io.github.milvusfakedata.internal.spec.AlternateSpec;
import io.github.milvusfakedata.internal.spec.AscendingSpec;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.GroupIdSpec;
import io.github.milvusfakedata.internal.spec.GroupIndexSpec;
import io.github.milvusfakedata.internal.spec.GroupPartSpec;
import io.github.milvusfakedata.internal.spec.GroupSizeSpec;
import io.github.milvusfakedata.internal.spec.NumberRange;
import io.github.milvusfakedata.internal.spec.OfSpec;
import io.github.milvusfakedata.internal.spec.TimestampSpec;
import io.github.milvusfakedata.internal.spec.TurnSpec;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the values of a field are made that its name puts into a group.
 *
 * @param part what the field is there
 * @param law how the rows of the groups come together
 * @param type the field's type
 * @param field the field
 * @param subject the business that it is about
 */
record NamedValues(NamedPart part, GroupLaw law, FieldType type, Field field, Subject subject) {
    private static final int CHUNKS_A_PAGE = 3;
    private static final int CHARACTERS = 800;
    private static final int TOKENS = 180;
    private static final int SECONDS = 45;
    /** Floats don't tell seconds of our days that lie less than 128 apart. */
    private static final int FLOAT_SECONDS = 256;

    private static final int LONGEST_ROLE = 9;
    private static final int LONGEST_MOMENT = 24;
    private static final int SHORTEST_TURN = 80;

    /** The way; empty where the field is not wide enough for it. */
    Optional<ValueSpec> spec() {
        ColumnLimits limits = type.limits(field);
        boolean listed = FieldValues.isListed(type, field);
        String group = part.group();
        return switch (part.kind()) {
            case VALUE -> Optional.of(of(FieldValues.column(type, field, subject)));
            case ID -> listed ? Optional.of(of(FieldValues.column(type, field, subject))) : id(limits);
            case INDEX -> index(start(), 1).filter(spec -> !listed);
            case COUNT ->
                fits(limits, 1, most()) && !listed ? Optional.of(new GroupSizeSpec(group, 1)) : Optional.empty();
            case PAGE -> index(start(), CHUNKS_A_PAGE).filter(spec -> !listed);
            case PAGES ->
                fits(limits, 1, most()) && !listed
                        ? Optional.of(new GroupSizeSpec(group, CHUNKS_A_PAGE))
                        : Optional.empty();
            case START -> piece(GroupPartSpec.PartEdge.START, CHARACTERS);
            case END -> piece(GroupPartSpec.PartEdge.END, CHARACTERS);
            case TOKEN_START -> piece(GroupPartSpec.PartEdge.START, TOKENS);
            case TOKEN_END -> piece(GroupPartSpec.PartEdge.END, TOKENS);
            case ROLE -> role(limits).filter(spec -> !listed);
            case SAID -> said(limits).filter(spec -> !listed);
            case MOMENT -> moment(limits).filter(spec -> !listed);
        };
    }

    /** How many groups can have an id of their own, where the field is what they are known by. */
    long ids() {
        ColumnLimits limits = type.limits(field);
        return spec().filter(GroupIdSpec.class::isInstance)
                .map(GroupIdSpec.class::cast)
                .map(id -> id.ids(limits))
                .orElse(Long.MAX_VALUE);
    }

    /** A turn needs room for a question. */
    private Optional<ValueSpec> said(ColumnLimits limits) {
        return limits.shape() == ColumnShape.STRING && limits.longestText() >= SHORTEST_TURN
                ? Optional.of(new TurnSpec(part.group()))
                : Optional.empty();
    }

    private ValueSpec of(ValueSpec values) {
        return new OfSpec(part.group(), values);
    }

    private Optional<ValueSpec> id(ColumnLimits limits) {
        String name = field.name().toLowerCase(Locale.ROOT);
        boolean bare = !name.endsWith("id") && !name.endsWith("key");
        return switch (limits.shape()) {
            case STRING ->
                bare || name.endsWith("uuid") ? Optional.of(of(type.values(field, subject))) : textId(name, limits);
            case INT8, INT16, INT32, INT64 -> Optional.of(new GroupIdSpec(part.group(), "", 1));
            case BOOL,
                    FLOAT,
                    DOUBLE,
                    JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> Optional.of(of(type.values(field, subject)));
        };
    }

    /** {@code user-4k2m9x1c} for {@code user_id}. */
    private Optional<ValueSpec> textId(String name, ColumnLimits limits) {
        String stem = name.replaceAll("_?(id|key)$", "").replace('_', '-');
        String prefix = stem.matches("[a-z0-9-]+") ? stem + '-' : "";
        int longest = limits.longestText();
        String fitting = prefix.length() + GroupIdSpec.USUAL_DIGITS <= longest ? prefix : "";
        return Optional.of(new GroupIdSpec(part.group(), fitting, Math.min(GroupIdSpec.USUAL_DIGITS, longest)));
    }

    private long most() {
        return law instanceof GroupLaw.Sized sized ? sized.largest() : 1;
    }

    /** Numbers count from 1, indexes from 0, unless the field's bounds say otherwise. */
    private long start() {
        String name = field.name().toLowerCase(Locale.ROOT);
        boolean numbers = part.kind() == NamedPart.PartKind.PAGE && !name.endsWith("index")
                || name.endsWith("number")
                || name.endsWith("_no")
                || name.endsWith("num")
                || name.endsWith("step")
                || name.endsWith("round");
        long usual = numbers ? 1 : 0;
        NumberRange range = type.limits(field).numbers();
        return range.given() && range.least() == 1 ? 1 : usual;
    }

    private Optional<ValueSpec> index(long start, int per) {
        return fits(type.limits(field), start, start + (most() - 1) / per)
                ? Optional.of(new GroupIndexSpec(part.group(), start, per))
                : Optional.empty();
    }

    private Optional<ValueSpec> piece(GroupPartSpec.PartEdge edge, int each) {
        return fits(type.limits(field), 0, most() * each + each / 2) && !FieldValues.isListed(type, field)
                ? Optional.of(new GroupPartSpec(part.group(), edge, each))
                : Optional.empty();
    }

    private static boolean fits(ColumnLimits limits, long least, long most) {
        return least >= limits.numbers().least() && most <= limits.numbers().most();
    }

    private Optional<ValueSpec> role(ColumnLimits limits) {
        return limits.shape() == ColumnShape.STRING && limits.longestText() >= LONGEST_ROLE
                ? Optional.of(new AlternateSpec(part.group(), List.of(Literal.text("user"), Literal.text("assistant"))))
                : Optional.empty();
    }

    private Optional<ValueSpec> moment(ColumnLimits limits) {
        boolean text = limits.shape() == ColumnShape.STRING;
        if (text) {
            boolean day = field.name().toLowerCase(Locale.ROOT).endsWith("date");
            boolean wide = limits.longestText() >= LONGEST_MOMENT && (!day || type.type() != MilvusType.VARCHAR);
            ValueSpec created = SaidValues.read("{\"timestamp\":\"created\"}", "generate", NamedMeanings.NONE);
            return Optional.of(
                    wide && AscendingSpec.hasRoom(limits, most(), SECONDS * 1000)
                            ? new AscendingSpec(part.group(), created, SECONDS * 1000)
                            : of(FieldValues.column(type, field, subject)));
        }
        return Meanings.areMoments(field.name(), subject) && AscendingSpec.hasRoom(limits, most(), step(limits))
                ? Optional.of(new AscendingSpec(part.group(), type.values(field, subject), step(limits)))
                : Optional.empty();
    }

    private static long step(ColumnLimits limits) {
        return limits.shape() == ColumnShape.FLOAT && !limits.numbers().given()
                ? FLOAT_SECONDS
                : Math.round(SECONDS * 1000 / TimestampSpec.unit(limits));
    }
}
