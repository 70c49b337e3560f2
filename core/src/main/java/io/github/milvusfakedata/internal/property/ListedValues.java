package io.github.milvusfakedata.internal.property;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.Node.NodeKind;
import io.github.milvusfakedata.internal.tree.ObjectProperties;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All values of a field: a list, or an object from value to weight. The names in an object are texts whatever the values
 * are, so what they mean is settled when the field's type is known.
 *
 * @param values the values
 * @param weights as many, or none for a list
 */
record ListedValues(List<Literal> values, List<BigDecimal> weights) {
    private static final String TRUE = "true";
    private static final String FALSE = "false";

    /** Those of a field, if it lists any. */
    static Optional<ListedValues> of(Field field) {
        List<Literal> values = field.params().enumValues();
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListedValues(values, field.params().enumWeights()));
    }

    /** Gives them to a field. */
    static void set(Field.Builder field, ListedValues listed) {
        if (listed.weights.isEmpty()) {
            field.enumValues(listed.values);
            return;
        }
        Map<Literal, BigDecimal> weights = new LinkedHashMap<>();
        for (int i = 0; i < listed.values.size(); i++) {
            weights.put(listed.values.get(i), listed.weights.get(i));
        }
        field.enumValues(weights);
    }

    /** The field whose weighted values are of its type. */
    static Field typed(Field field) {
        if (field.params().enumWeights().isEmpty()) {
            return field;
        }
        Optional<MilvusType> own = field.milvusType();
        Optional<MilvusType> type =
                own.filter(known -> known == MilvusType.ARRAY).isPresent() ? field.elementType() : own;
        List<Literal> values = new ArrayList<>();
        for (Literal value : field.params().enumValues()) {
            values.add(type.map(known -> typed(value, known)).orElse(value));
        }
        Field.Builder builder = field.toBuilder();
        set(builder, new ListedValues(values, field.params().enumWeights()));
        return builder.build();
    }

    private static Literal typed(Literal name, MilvusType type) {
        String text = name.text();
        if (type == MilvusType.BOOL && (text.equals(TRUE) || text.equals(FALSE))) {
            return Literal.bool(text.equals(TRUE));
        }
        if (TypeSets.NUMBERS.contains(type)) {
            try {
                return new Literal(Literal.LiteralKind.NUMBER, text);
            } catch (IllegalArgumentException noNumber) {
                return name;
            }
        }
        return name;
    }

    /** How they are read and written. */
    static final class ListedForm extends Form<ListedValues> {
        private static final String LIST = "[\"new\", \"used\"]";
        private static final String WEIGHTS = "{\"new\": 3, \"used\": 1}";

        @Override
        Optional<ListedValues> read(ObjectProperties given, String name) {
            if (given.value(name).filter(value -> value.is(NodeKind.OBJECT)).isEmpty()) {
                return filled(compound(given).literals(name, LIST)).map(list -> new ListedValues(list, List.of()));
            }
            Map<String, BigDecimal> weights = compound(given).numbers(name, WEIGHTS);
            return weights.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ListedValues(
                            weights.keySet().stream().map(Literal::text).toList(), List.copyOf(weights.values())));
        }

        @Override
        void write(ListedValues listed, JsonWriter json) {
            if (listed.weights.isEmpty()) {
                json.beginInlineList();
                listed.values.forEach(value -> writeLiteral(value, json));
                json.endList();
                return;
            }
            json.beginInlineObject();
            for (int i = 0; i < listed.values.size(); i++) {
                json.name(listed.values.get(i).text()).value(listed.weights.get(i));
            }
            json.endObject();
        }
    }
}
