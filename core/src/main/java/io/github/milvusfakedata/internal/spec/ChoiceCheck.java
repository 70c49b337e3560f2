package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Shown;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a field can have the values that it is to choose from. */
final class ChoiceCheck {
    private static final String KEEP_ONE =
            "Keep one of them; weights say how often each occurs: {\"choices\": {\"new\": 3, \"used\": 1}}.";

    private final ChoiceSpec spec;
    private final SpecCheck check;
    private final ColumnLimits limits;

    ChoiceCheck(ChoiceSpec spec, SpecCheck check) {
        this.spec = spec;
        this.check = check;
        this.limits = check.limits();
    }

    void check() {
        if (!HeldLiterals.canBeListed(limits)) {
            check.error(
                    "The values of " + limits.type().schemaName() + " can't be listed.",
                    "Remove choices: they are for Bool, numbers, texts, JSON and arrays of these.");
            return;
        }
        List<Literal> values = spec.typed(limits);
        Set<Object> seen = new HashSet<>();
        for (int at = 0; at < values.size(); at++) {
            Literal value = values.get(at);
            SpecCheck place = check.at(place(at));
            Optional<String> misfit = HeldLiterals.misfit(value, limits);
            misfit.ifPresent(reason -> place.error(
                    "The value " + value.shown() + " is not valid for the field: " + reason + ".",
                    HeldLiterals.advice(value, limits).orElse("Write values that fit the field.")));
            if (misfit.isEmpty() && !seen.add(stored(value))) {
                repeated(value, place);
            }
        }
        if (spec.unique()) {
            HeldNumbers.requireDistinct(values.size(), "values in the list", check.at("unique"));
        }
    }

    private String place(int at) {
        return spec.listing() == ChoiceSpec.Listing.LIST
                ? "choices[" + at + ']'
                : "choices." + Shown.plain(spec.values().get(at).text());
    }

    /** In a list, someone may have wanted it more often; of two weights, one is wrong. */
    private void repeated(Literal value, SpecCheck place) {
        String message = "The value " + value.shown() + " is listed twice.";
        boolean mayBeMeant = spec.weights().isEmpty() && !spec.unique();
        String code = ProblemCode.GENERATE.id();
        place.problems()
                .add(
                        mayBeMeant
                                ? Problem.warning(code, place.path(), message, KEEP_ONE)
                                : Problem.error(code, place.path(), message, KEEP_ONE));
    }

    /** As a Float, two numbers can be one. */
    private Object stored(Literal value) {
        if (value.kind() != Literal.LiteralKind.NUMBER) {
            return value;
        }
        BigDecimal number = value.asNumber();
        if (limits.shape() == ColumnShape.FLOAT) {
            return number.floatValue();
        }
        return limits.shape() == ColumnShape.DOUBLE ? (Object) number.doubleValue() : number.stripTrailingZeros();
    }
}
