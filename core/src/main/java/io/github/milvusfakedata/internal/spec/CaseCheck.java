package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the cases of values that follow another field are values of that field, and none is missing.
 *
 * @param spec the values
 * @param other what the other field holds
 * @param check where they stand
 */
record CaseCheck(BySpec spec, ColumnLimits other, SpecCheck check) {
    private static final int MOST_SHOWN = 8;

    void run() {
        if (spec.cases().isEmpty()) {
            check.at("table")
                    .error(
                            "The table has no values of the field " + Shown.quoted(spec.field()) + ".",
                            "Write for each value how values are made: {\"a\": {\"uniform\": [5, 60]}}, for example.");
            return;
        }
        if (!hasCases()) {
            check.at("by")
                    .error(
                            "The field " + Shown.quoted(spec.field()) + " is of type "
                                    + other.type().schemaName() + ", which values can't follow.",
                            "Name a field of texts, numbers, or true and false.");
            return;
        }
        List<String> listed = check.listed(spec.field());
        Set<String> known = listed.stream().map(this::plain).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        boolean allFit = true;
        for (BySpec.ValueCase one : spec.cases()) {
            Optional<String> wrong = mismatch(one.value(), listed, known);
            if (wrong.isPresent()) {
                allFit = false;
                check.at("table")
                        .at(Shown.plain(one.value()))
                        .error(
                                Shown.quoted(one.value()) + " is no value of the field " + Shown.quoted(spec.field())
                                        + ": " + wrong.get() + ".",
                                "Write a value that the field has, or remove this one.");
            } else {
                seen.add(plain(one.value()));
            }
        }
        if (allFit && spec.otherwise().isEmpty()) {
            checkComplete(listed, seen);
        }
    }

    private void checkComplete(List<String> listed, Set<String> seen) {
        String remedy = "Add \"default\", how values are made for all others";
        if (listed.isEmpty()) {
            check.error(
                    "The field " + Shown.quoted(spec.field())
                            + " may have values beside those of table, and nothing says how theirs are made.",
                    remedy + ".");
            return;
        }
        List<String> missing =
                listed.stream().filter(value -> !seen.contains(plain(value))).toList();
        if (!missing.isEmpty()) {
            check.error(
                    "The field " + Shown.quoted(spec.field()) + " can also be " + shown(missing)
                            + ", and nothing says how values are then made.",
                    remedy + ", or add " + (missing.size() == 1 ? "it" : "them") + " to table.");
        }
    }

    private boolean hasCases() {
        return switch (other.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING -> true;
            case JSON,
                    FLOAT_VECTOR,
                    FLOAT16_VECTOR,
                    BFLOAT16_VECTOR,
                    BINARY_VECTOR,
                    INT8_VECTOR,
                    SPARSE_VECTOR,
                    LIST,
                    STRUCT -> false;
        };
    }

    /** Why a value is none of the other field: the end of a sentence. */
    private Optional<String> mismatch(String value, List<String> listed, Set<String> known) {
        Optional<String> misfit = HeldLiterals.misfit(HeldLiterals.named(Literal.text(value), other), other);
        if (misfit.isPresent() || listed.isEmpty()) {
            return misfit;
        }
        return known.contains(plain(value)) ? Optional.empty() : Optional.of("it can only be " + shown(listed));
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** A value as it is compared: numbers without zeros at their end. */
    private String plain(String value) {
        return other.shape() == ColumnShape.STRING
                ? value
                : number(value)
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse(value);
    }

    private static String shown(List<String> values) {
        List<String> first =
                values.stream().limit(MOST_SHOWN).map(Shown::quoted).toList();
        String more = values.size() > MOST_SHOWN ? ", …" : "";
        return first.size() == 1 ? first.get(0) : String.join(", ", first) + more;
    }
}
