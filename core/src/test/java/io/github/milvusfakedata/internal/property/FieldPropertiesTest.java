package io.github.milvusfakedata.internal.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.json.JsonWriter;
import io.github.milvusfakedata.internal.tree.PropertyNames;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Generation;
import io.github.milvusfakedata.schema.IndexHint;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of properties: what a field has stands in them, and each name in one place. */
class FieldPropertiesTest {
    static Stream<Method> setters() {
        return Arrays.stream(Field.Builder.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Field.Builder.class && method.getParameterCount() == 1);
    }

    @ParameterizedTest
    @MethodSource("setters")
    void whateverAFieldHasIsWritten(Method setter) throws ReflectiveOperationException {
        Field.Builder builder = Field.of("a", MilvusType.INT64);
        setter.invoke(builder, sample(setter));

        Field changed = builder.build();
        Field plain = Field.of("a", MilvusType.INT64).build();
        assertThat(changed).isNotEqualTo(plain);
        assertThat(written(changed)).isNotEqualTo(written(plain));
    }

    private static Object sample(Method setter) {
        Class<?> kind = setter.getParameterTypes()[0];
        if (kind == List.class) {
            return setter.getName().equals("fields")
                    ? List.of(Field.of("b", MilvusType.BOOL).build())
                    : List.of(Literal.text("x"));
        }
        Map<Class<?>, Object> samples = Map.of(
                String.class,
                "x",
                MilvusType.class,
                MilvusType.BOOL,
                boolean.class,
                true,
                long.class,
                3L,
                double.class,
                0.5,
                BigDecimal.class,
                BigDecimal.TEN,
                Literal.class,
                Literal.text("x"),
                IndexHint.class,
                new IndexHint(Optional.of("HNSW"), Optional.empty(), Map.of()),
                Map.class,
                Map.of(Literal.text("x"), BigDecimal.ONE),
                Generation.class,
                Generation.NONE.withRound(2));
        return samples.get(kind);
    }

    /** As a field and as a key of the dynamic field. */
    private static String written(Field field) {
        JsonWriter json = new JsonWriter();
        json.beginList();
        FieldProperties.write(field, json);
        DynamicKeyProperties.write(field, json);
        json.endList();
        return json.toString();
    }

    @Test
    void noNameMeansTwoProperties() {
        for (PropertyNames table : PropertyTable.all()) {
            assertThat(table.names()).doesNotHaveDuplicates();
        }
        for (List<FieldProperty<?>> table : List.of(FieldProperties.ALL, DynamicKeyProperties.ALL)) {
            List<String> names = new ArrayList<>();
            for (FieldProperty<?> property : table) {
                names.add(property.name());
                names.addAll(property.property().synonyms());
                names.addAll(property.property().mistaken());
            }
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    @Test
    void keysOfTheDynamicFieldKeepTheNamesThatTheirTypesHaveInSchemas() {
        Field views = Field.of("views", MilvusType.INT64)
                .min(BigDecimal.ONE)
                .probability(0.25)
                .build();
        Field tags = Field.of("tags", MilvusType.ARRAY)
                .elementType(MilvusType.DOUBLE)
                .minCapacity(1)
                .maxCapacity(4)
                .build();
        JsonWriter json = new JsonWriter();
        json.beginList();
        DynamicKeyProperties.write(views, json);
        DynamicKeyProperties.write(tags, json);
        json.endList();

        assertThat(json.toString())
                .contains("{\"name\": \"views\", \"type\": \"Int\", \"probability\": 0.25, \"min_value\": 1}")
                .contains("{\"name\": \"tags\", \"type\": \"Array\", \"element_type\": \"Float\","
                        + " \"array_min_length\": 1, \"array_max_length\": 4}");
    }
}
