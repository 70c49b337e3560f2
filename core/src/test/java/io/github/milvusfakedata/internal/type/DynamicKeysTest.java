package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.internal.gen.Recipe;
import io.github.milvusfakedata.internal.gen.Subject;
import io.github.milvusfakedata.internal.spec.Binding;
import io.github.milvusfakedata.internal.spec.ColumnLimits;
import io.github.milvusfakedata.internal.spec.ValueSpec;
import io.github.milvusfakedata.internal.text.JsonReading;
import io.github.milvusfakedata.rule.Limits;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.MilvusType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DynamicKeysTest {
    private static final int ROWS = 3_000;
    private static final Field CLICKS = Field.of("clicks", "Int64")
            .min(BigDecimal.valueOf(-5))
            .max(BigDecimal.valueOf(40))
            .probability(0.3)
            .build();
    private static final Field SCORE = Field.of("weird_score", "Double")
            .min(new BigDecimal("0.25"))
            .max(new BigDecimal("0.75"))
            .build();
    private static final Field NOTE =
            Field.of("note", "VarChar").minLength(40).maxLength(60).build();
    private static final Field TAGS = Field.of("tags", "Array")
            .minCapacity(2)
            .maxCapacity(4)
            .probability(0.9)
            .build();
    private static final Field LEVEL = Field.of("level \"x\"", "VarChar")
            .enumValues(List.of(Literal.text("a \"b\""), Literal.number(new BigDecimal("1.50")), Literal.bool(true)))
            .build();

    @Test
    void eachKeyIsInTheShareOfRowsThatItsProbabilitySays() {
        List<Map<String, Object>> objects = objects(1, CLICKS, SCORE, TAGS);
        assertThat(objects.stream()
                        .filter(object -> object.containsKey("clicks"))
                        .count())
                .isBetween(ROWS * 27L / 100, ROWS * 33L / 100);
        assertThat(objects.stream().filter(object -> object.containsKey("tags")).count())
                .isBetween(ROWS * 88L / 100, ROWS * 92L / 100);
        assertThat(objects).allMatch(object -> object.containsKey("weird_score"));
    }

    @Test
    void valuesObeyBoundsAndLengths() {
        for (long seed = 0; seed < 4; seed++) {
            for (Map<String, Object> object : objects(seed, CLICKS, SCORE, NOTE, TAGS)) {
                if (object.containsKey("clicks")) {
                    assertThat(((BigDecimal) object.get("clicks")).longValueExact())
                            .isBetween(-5L, 40L);
                }
                assertThat(((BigDecimal) object.get("weird_score")).doubleValue())
                        .isBetween(0.25, 0.75);
                int noteBytes = ((String) object.get("note")).getBytes(StandardCharsets.UTF_8).length;
                assertThat(noteBytes).isBetween(40, 60);
                if (object.containsKey("tags")) {
                    assertThat((List<?>) object.get("tags"))
                            .hasSizeBetween(2, 4)
                            .allMatch(String.class::isInstance);
                }
            }
        }
    }

    @Test
    void listedValuesKeepTheirKinds() {
        assertThat(objects(2, LEVEL).stream()
                        .map(object -> object.get("level \"x\""))
                        .distinct())
                .containsExactlyInAnyOrder("a \"b\"", new BigDecimal("1.50"), true);
    }

    @Test
    void everyTypeIsWrittenAsJson() {
        List<Field> fields = new ArrayList<>();
        for (String type : List.of("Int64", "Double", "Bool", "VarChar", "JSON")) {
            fields.add(Field.of("key_" + type, type).build());
        }
        for (String element : List.of("Int64", "Float", "Bool", "VarChar", "Double")) {
            fields.add(Field.of("list_" + element, "Array").elementType(element).build());
        }
        List<Map<String, Object>> objects = objects(3, fields.toArray(new Field[0]));
        assertThat(objects.get(0)).hasSize(fields.size());
        assertThat(objects).allSatisfy(object -> {
            assertThat(object.get("key_Int64")).isInstanceOf(BigDecimal.class);
            assertThat(object.get("key_Bool")).isInstanceOf(Boolean.class);
            assertThat(object.get("key_JSON")).isInstanceOf(Map.class);
            assertThat((List<?>) object.get("list_Bool")).allMatch(Boolean.class::isInstance);
        });
    }

    @Test
    void aKeyIsTheSameWhicheverOthersThereAre() {
        List<Map<String, Object>> alone = objects(5, NOTE);
        List<Map<String, Object>> among = objects(5, CLICKS, NOTE, TAGS);
        for (int row = 0; row < ROWS; row++) {
            assertThat(among.get(row).get("note")).isEqualTo(alone.get(row).get("note"));
        }
    }

    @Test
    void keysOfTheSameKindHaveRowsAndValuesOfTheirOwn() {
        Field one = Field.of("one_half", "Double").probability(0.5).build();
        Field other = Field.of("other_half", "Double").probability(0.5).build();

        List<Map<String, Object>> both = objects(6, one, other).stream()
                .filter(object -> object.size() == 2)
                .toList();

        assertThat(both).hasSizeBetween(ROWS * 22 / 100, ROWS * 28 / 100);
        assertThat(both).noneMatch(object -> object.get("one_half").equals(object.get("other_half")));
    }

    @Test
    void noObjectIsLongerThanMilvusTakes() {
        Field[] texts = new Field[6];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Field.of("text_" + i, "VarChar")
                    .minLength(20_000)
                    .maxLength(30_000)
                    .build();
        }
        ColumnBuffer buffer = fill(1, 0, 50, texts);
        for (int row = 0; row < 50; row++) {
            assertThat(buffer.offsets()[row + 1] - buffer.offsets()[row])
                    .isBetween(Limits.MOST_JSON_BYTES / 2, Limits.MOST_JSON_BYTES);
        }
    }

    @Test
    void objectsDoNotDependOnHowRowsAreCut() {
        ColumnBuffer all = fill(8, 100, ROWS, CLICKS, SCORE, NOTE, TAGS, LEVEL);
        ColumnBuffer part = fill(8, 1_100, 50, CLICKS, SCORE, NOTE, TAGS, LEVEL);
        for (int row = 0; row < 50; row++) {
            assertThat(RowText.of(part, row)).isEqualTo(RowText.of(all, row + 1_000));
        }
    }

    private static List<Map<String, Object>> objects(long seed, Field... fields) {
        ColumnBuffer buffer = fill(seed, 0, ROWS, fields);
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            texts.add(RowText.text(buffer, row));
        }
        return JsonReading.rows(texts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ColumnBuffer fill(long seed, long firstRow, int rows, Field... fields) {
        ValueSpec objects = DynamicKeys.of(List.of(fields), Subject.COMMERCE);
        Binding binding = new Binding(Column.DYNAMIC, new Recipe(seed, Subject.COMMERCE), false);
        ColumnSource source = objects.column(ColumnLimits.of(MilvusType.JSON), binding);
        ColumnBuffer buffer = new ColumnBuffer(source.layout());
        source.fill(firstRow, rows, buffer);
        return buffer;
    }
}
