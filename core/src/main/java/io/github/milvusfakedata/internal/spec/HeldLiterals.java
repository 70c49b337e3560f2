package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.rule.Timestamps;
import io.github.milvusfakedata.rule.WellKnownText;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Literal.LiteralKind;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.TextKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether values that a description of values lists are such as a column holds. */
final class HeldLiterals {
    private HeldLiterals() {}

    /** What the name of an object's member stands for in a column; the text itself where it is nothing that the column holds. */
    static Literal named(Literal name, ColumnLimits limits) {
        try {
            if (HeldNumbers.areNumbers(limits)) {
                return new Literal(LiteralKind.NUMBER, name.text());
            }
            return limits.shape() == ColumnShape.BOOL ? new Literal(LiteralKind.BOOLEAN, name.text()) : name;
        } catch (IllegalArgumentException none) {
            return name;
        }
    }

    /** What to write for a value that a column doesn't hold, but would hold without quotes, or in quotes, or by another word. */
    static Optional<String> advice(Literal value, ColumnLimits limits) {
        if (value.kind() == LiteralKind.TEXT) {
            Literal plain = named(value, limits);
            if (plain.kind() != LiteralKind.TEXT && misfit(plain, limits).isEmpty()) {
                return Optional.of("Write " + Shown.plain(value.text()) + " without quotes.");
            }
            return limits.shape() == ColumnShape.BOOL ? Optional.of("Write true or false.") : Optional.empty();
        }
        boolean asText = limits.shape() == ColumnShape.STRING
                && misfit(Literal.text(value.text()), limits).isEmpty();
        return asText ? Optional.of("Write it in quotes: " + Shown.quoted(value.text()) + '.') : Optional.empty();
    }

    /** Whether values of a column can be listed at all. */
    static boolean canBeListed(ColumnLimits limits) {
        return switch (limits.shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON -> true;
            case LIST, STRUCT -> false;
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    /** Why a value is none of a column's: the end of a sentence; empty where it is one. */
    static Optional<String> misfit(Literal value, ColumnLimits limits) {
        return switch (limits.shape()) {
            case BOOL ->
                value.kind() == LiteralKind.BOOLEAN ? Optional.empty() : Optional.of("true or false is needed");
            case INT8, INT16, INT32, INT64 -> noWhole(value, limits);
            case FLOAT, DOUBLE -> noNumber(value, limits);
            case STRING -> noText(value, limits);
            case JSON -> Optional.empty();
            case LIST, STRUCT -> Optional.of("lists and structs are made of other values");
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                Optional.of("vectors can't be listed");
        };
    }

    private static Optional<String> noWhole(Literal value, ColumnLimits limits) {
        boolean fits = value.kind() == LiteralKind.NUMBER
                && value.asNumber().stripTrailingZeros().scale() <= 0
                && isBetween(value.asNumber(), limits);
        return fits ? Optional.empty() : Optional.of("a whole number " + range(limits) + " is needed");
    }

    private static Optional<String> noNumber(Literal value, ColumnLimits limits) {
        boolean number = value.kind() == LiteralKind.NUMBER;
        boolean fits = number && isBetween(value.asNumber(), limits);
        String range = number || limits.numbers().given() ? range(limits) + ' ' : "";
        return fits ? Optional.empty() : Optional.of("a number " + range + "is needed");
    }

    private static boolean isBetween(BigDecimal number, ColumnLimits limits) {
        return !HeldNumbers.isAbove(number, limits) && !HeldNumbers.isBelow(number, limits);
    }

    private static String range(ColumnLimits limits) {
        return "from " + HeldNumbers.shown(NumberWindow.least(limits)) + " to "
                + HeldNumbers.shown(NumberWindow.most(limits));
    }

    private static Optional<String> noText(Literal value, ColumnLimits limits) {
        if (value.kind() != LiteralKind.TEXT) {
            return Optional.of("a text is needed");
        }
        int bytes = value.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > limits.longestText()) {
            return Optional.of("it has " + bytes + " bytes, and max_length is " + limits.longestText());
        }
        boolean moment = limits.type()
                .textKind()
                .filter(kind -> kind == TextKind.TIMESTAMP)
                .isPresent();
        if (moment && !Timestamps.isValid(value.text())) {
            return Optional.of("a moment such as 2025-05-01T23:59:59+08:00 is needed");
        }
        boolean figure = limits.type()
                .textKind()
                .filter(kind -> kind == TextKind.GEOMETRY)
                .isPresent();
        return figure && !WellKnownText.isValid(value.text())
                ? Optional.of("well-known text such as POINT (13.4 52.5) is needed")
                : Optional.empty();
    }
}
