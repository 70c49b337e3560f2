package io.github.milvusfakedata.internal.type;

import io.github.milvusfakedata.rule.Timestamps;
import io.github.milvusfakedata.rule.WellKnownText;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Whether values that are written in a schema, defaults and lists of values, are such as their fields hold. */
final class Literals {
    private Literals() {}

    /** Whether it is true or false. */
    static Optional<String> noBool(Literal value) {
        return value.kind() == Literal.LiteralKind.BOOLEAN ? Optional.empty() : Optional.of("true or false is needed");
    }

    /** Whether it is a whole number within the type and the field's bounds. */
    static Optional<String> noInteger(Literal value, Field field, IntegerBounds type) {
        String needed = "a whole number from " + type.min() + " to " + type.max() + " is needed";
        if (value.kind() != Literal.LiteralKind.NUMBER) {
            return Optional.of(needed);
        }
        BigDecimal number = value.asNumber();
        boolean fits = number.compareTo(BigDecimal.valueOf(type.min())) >= 0
                && number.compareTo(BigDecimal.valueOf(type.max())) <= 0
                && number.stripTrailingZeros().scale() <= 0;
        return fits ? outside(number, field) : Optional.of(needed);
    }

    /** Whether it is a number that the width holds, within the field's bounds. */
    static Optional<String> noFloat(Literal value, Field field, FloatBounds.Width width) {
        if (value.kind() != Literal.LiteralKind.NUMBER) {
            return Optional.of("a number is needed");
        }
        BigDecimal number = value.asNumber();
        if (!Double.isFinite(width.atLeast(number)) || !Double.isFinite(width.atMost(number))) {
            return Optional.of("a number that " + field.type() + " holds is needed");
        }
        return outside(number, field);
    }

    private static Optional<String> outside(BigDecimal number, Field field) {
        Optional<BigDecimal> min = field.params().min();
        if (min.isPresent() && number.compareTo(min.get()) < 0) {
            return Optional.of("min is " + IntegerBounds.printed(min.get()));
        }
        Optional<BigDecimal> max = field.params().max();
        if (max.isPresent() && number.compareTo(max.get()) > 0) {
            return Optional.of("max is " + IntegerBounds.printed(max.get()));
        }
        return Optional.empty();
    }

    /** Whether it is a text of at most so many bytes. */
    static Optional<String> noText(Literal value, long maxLength) {
        if (value.kind() != Literal.LiteralKind.TEXT) {
            return Optional.of("a text is needed");
        }
        int bytes = value.text().getBytes(StandardCharsets.UTF_8).length;
        return bytes <= maxLength
                ? Optional.empty()
                : Optional.of("it has " + bytes + " bytes, and max_length is " + maxLength);
    }

    /** Whether it is a moment as Milvus reads it. */
    static Optional<String> noMoment(Literal value) {
        boolean moment = value.kind() == Literal.LiteralKind.TEXT && Timestamps.isValid(value.text());
        return moment ? Optional.empty() : Optional.of("a moment such as 2025-05-01T23:59:59+08:00 is needed");
    }

    /** Whether it is well-known text. */
    static Optional<String> noFigure(Literal value) {
        boolean figure = value.kind() == Literal.LiteralKind.TEXT && WellKnownText.isValid(value.text());
        return figure ? Optional.empty() : Optional.of("well-known text such as POINT (13.4 52.5) is needed");
    }
}
