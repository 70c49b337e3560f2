package io.github.milvusfakedata.internal.spec;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.gen.expression.Expression;
import io.github.milvusfakedata.internal.gen.expression.ExpressionMistake;
import io.github.milvusfakedata.internal.gen.expression.ValueKind;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the members of JSON objects hold, which no schema says: it follows from how their values are made. Numbers are whole
 * where all of them must be.
 *
 * @param fields what the fields hold from which values are computed, by name
 */
record JsonMemberTypes(Map<String, ColumnLimits> fields) {
    /** Members of objects are shorter than these by what stands around them. */
    private static final int LONGEST_TEXT = Limits.MOST_JSON_BYTES / 2;

    /** What the members of objects hold, by name, in order; those that are computed from others follow from them. */
    static Map<String, ColumnLimits> held(JsonSpec objects, Map<String, ColumnLimits> around) {
        Map<String, ColumnLimits> held = new LinkedHashMap<>();
        for (int pass = 0; pass <= objects.members().size(); pass++) {
            boolean same = true;
            for (JsonSpec.JsonMember member : objects.members()) {
                Map<String, ColumnLimits> seen = new LinkedHashMap<>(around);
                held.forEach((name, limits) -> {
                    if (!name.equals(member.name())) {
                        seen.put(name, limits);
                    }
                });
                ColumnLimits limits = new JsonMemberTypes(seen).of(member.values());
                same &= limits.equals(held.put(member.name(), limits));
            }
            if (same) {
                break;
            }
        }
        return held;
    }

    /** What a member of these values holds. */
    ColumnLimits of(ValueSpec values) {
        if (values instanceof ListSpec list) {
            return ColumnLimits.list(of(list.elements()));
        }
        if (values instanceof LengthsSpec lengths) {
            return of(lengths.values());
        }
        if (!values.ingredients().isEmpty() && !(values instanceof JsonSpec)) {
            return of(values.ingredients().get(0));
        }
        return limits(values.unbounded(fields));
    }

    private static ColumnLimits limits(MilvusType type) {
        return switch (type.shape()) {
            case INT64 -> ColumnLimits.numbers(type, NumberRange.whole(ColumnShape.INT64));
            case DOUBLE -> ColumnLimits.numbers(type, NumberRange.fractional(type.shape()));
            case STRING -> ColumnLimits.text(type, LONGEST_TEXT);
            case BOOL, JSON -> ColumnLimits.of(type);
            case INT8, INT16, INT32, FLOAT, LIST, STRUCT -> throw new IllegalStateException("no member: " + type);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR ->
                throw new IllegalStateException("no member: " + type);
        };
    }

    static MilvusType number(boolean whole) {
        return whole ? MilvusType.INT64 : MilvusType.DOUBLE;
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** What values are that are listed. */
    static MilvusType literals(List<Literal> literals) {
        if (literals.stream().allMatch(value -> value.kind() == Literal.LiteralKind.TEXT)) {
            return MilvusType.VARCHAR;
        }
        if (literals.stream().allMatch(value -> value.kind() == Literal.LiteralKind.BOOLEAN)) {
            return MilvusType.BOOL;
        }
        if (literals.stream().allMatch(value -> value.kind() == Literal.LiteralKind.NUMBER)) {
            return number(literals.stream().allMatch(value -> isWhole(value.asNumber())));
        }
        return MilvusType.JSON;
    }

    /** What an expression gives; a text where it has a mistake, which is told elsewhere. */
    static MilvusType computed(ExpressionSpec values, Map<String, ColumnLimits> fields) {
        Map<String, ColumnShape> shapes = new LinkedHashMap<>();
        fields.forEach((name, limits) -> shapes.put(name, limits.shape()));
        try {
            ValueKind kind = Expression.of(values.expression()).kind(shapes);
            return switch (kind) {
                case WHOLE -> MilvusType.INT64;
                case DECIMAL -> MilvusType.DOUBLE;
                case FLAG -> MilvusType.BOOL;
                case TEXT -> MilvusType.VARCHAR;
            };
        } catch (ExpressionMistake mistake) {
            return MilvusType.VARCHAR;
        }
    }
}
