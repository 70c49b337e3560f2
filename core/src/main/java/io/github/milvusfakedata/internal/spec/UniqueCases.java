package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.schema.Shown;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether values that differ within each case of a table differ between the cases, too: who asks for unique values means those
 * of the field. Where it can't be seen that two cases have none in common, that is a mistake.
 *
 * @param spec the table
 * @param check where it stands
 */
record UniqueCases(BySpec spec, SpecCheck check) {
    /** What all texts of a pattern begin with: characters that no sign behind them repeats or makes optional. */
    private static final Pattern BEGINNING = Pattern.compile("[A-Za-z0-9_-]+(?![?*+{])");

    void run() {
        Map<String, ValueSpec> unique = new LinkedHashMap<>();
        spec.cases().forEach(one -> addIfUnique("table." + one.value(), one.values(), unique));
        spec.otherwise().ifPresent(values -> addIfUnique("default", values, unique));
        Map<String, ValueSpec> before = new LinkedHashMap<>();
        unique.forEach((path, values) -> {
            Optional<String> same = before.entrySet().stream()
                    .filter(other -> !areApart(other.getValue(), values))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (same.isPresent()) {
                check.at(path)
                        .error(
                                "The values differ from each other, but some may be those of "
                                        + Shown.quoted(same.get()) + ", so that not every row has one of its own.",
                                "Let each have bounds or a beginning of its own, or remove unique.");
            }
            before.put(path, values);
        });
    }

    private void addIfUnique(String path, ValueSpec values, Map<String, ValueSpec> unique) {
        boolean asked = values instanceof LawSpec law && law.unique()
                || values instanceof ChoiceSpec choice && choice.unique()
                || values instanceof PatternSpec pattern && pattern.unique()
                || values instanceof IntegerKeySpec
                || values instanceof FloatKeySpec
                || values instanceof TextKeySpec;
        if (asked) {
            unique.put(path, values);
        }
    }

    private boolean areApart(ValueSpec one, ValueSpec other) {
        Optional<NumberRange> range = one.range(check.limits());
        Optional<NumberRange> second = other.range(check.limits());
        if (range.isPresent() && second.isPresent()) {
            return range.get().isApart(second.get());
        }
        if (!one.listedTexts().isEmpty() && !other.listedTexts().isEmpty()) {
            return Collections.disjoint(one.listedTexts(), other.listedTexts());
        }
        if (one instanceof TextKeySpec key
                && other instanceof TextKeySpec longer
                && key.prefix().length() + key.digits() != longer.prefix().length() + longer.digits()) {
            return true;
        }
        String begin = beginning(one);
        String with = beginning(other);
        return !begin.startsWith(with) && !with.startsWith(begin);
    }

    private static String beginning(ValueSpec values) {
        if (values instanceof TextKeySpec key) {
            return key.prefix();
        }
        if (values instanceof PatternSpec pattern && !pattern.pattern().contains("|")) {
            Matcher start = BEGINNING.matcher(pattern.pattern().replaceFirst("^\\^", ""));
            return start.lookingAt() ? start.group() : "";
        }
        return "";
    }
}
