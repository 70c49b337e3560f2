package io.github.milvusfakedata.internal.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.RowText;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeysTest {
    @Test
    void int64KeyWithoutBoundsIsTheRowNumber() {
        assertThat(keys(Field.of("id", "Int64"), 5, 3)).containsExactly("5", "6", "7");
    }

    @Test
    void boundedKeysUseEveryNumberOnce() {
        List<String> keys =
                keys(Field.of("id", "Int64").min(BigDecimal.valueOf(-3)).max(BigDecimal.valueOf(6)), 0, 10);
        assertThat(keys).containsExactlyInAnyOrder("-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void everySmallKeyTypeGivesAsManyDistinctKeysAsItSays() {
        Field.Builder[] fields = {
            Field.of("id", "Int8"),
            Field.of("id", "Int16"),
            Field.of("id", "VarChar").maxLength(1),
            Field.of("id", "VarChar").maxLength(2),
            Field.of("id", "Float").min(BigDecimal.ONE).max(new BigDecimal("1.0001")),
            Field.of("id", "Double").min(BigDecimal.ONE).max(new BigDecimal("1.00000000000001")),
            Field.of("id", "Float").min(new BigDecimal("-1e-42")).max(new BigDecimal("1e-42")),
        };
        for (Field.Builder field : fields) {
            Field key = field.primaryKey().build();
            int distinct =
                    Math.toIntExact(FieldTypes.named(key.type()).orElseThrow().distinctKeys(key));
            assertThat(distinct).isGreaterThan(30);
            assertThat(new HashSet<>(keys(field, 0, distinct))).as("%s", key).hasSize(distinct);
        }
    }

    /** Sizes are measured on rows that the dataset may not have; that used to end in an exception for small keys. */
    @Test
    void rowsBeyondTheLastKeyAreNeverRefused() {
        Field.Builder[] fields = {
            Field.of("id", "Int8"),
            Field.of("id", "Int64").min(BigDecimal.ZERO).max(BigDecimal.TEN),
            Field.of("id", "VarChar").maxLength(1),
            Field.of("id", "Float").min(BigDecimal.ONE).max(new BigDecimal("1.0001")),
        };
        for (Field.Builder field : fields) {
            Set<String> known = new HashSet<>(keys(field, 0, 5_000));
            assertThat(known).containsAll(keys(field, (1L << 40) - 500, 500));
        }
    }

    @Test
    void unboundedKeysOfOtherTypesAreDistinct() {
        for (String type : new String[] {"Int32", "Float", "Double"}) {
            assertThat(new HashSet<>(keys(Field.of("id", type), 0, 50_000))).hasSize(50_000);
        }
    }

    @Test
    void textKeysAreDistinctAndFitTheirLength() {
        for (int maxLength : new int[] {4, 5, 11, 12, 13, 15, 16, 17, 100, 65_535}) {
            List<String> keys = keys(Field.of("doc_id", "VarChar").maxLength(maxLength), 1_000_000, 20_000);
            assertThat(new HashSet<>(keys)).hasSize(20_000);
            assertThat(keys).allMatch(key -> key.length() <= maxLength);
        }
    }

    @Test
    void textKeysCarryTheFieldsName() {
        assertThat(keys(Field.of("doc_id", "VarChar").maxLength(100), 0, 1).get(0))
                .matches("doc-[0-9a-z]{12}");
        assertThat(keys(Field.of("id", "VarChar").maxLength(100), 0, 1).get(0)).matches("[0-9a-z]{12}");
    }

    private static List<String> keys(Field.Builder field, long firstRow, int rows) {
        Collection collection = Collection.of("test", field.primaryKey().build());
        Column column = CollectionColumns.rows(collection, 11).bind().get(0);
        ColumnBuffer buffer = new ColumnBuffer(column.layout());
        column.source().fill(firstRow, rows, buffer);
        List<String> keys = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            keys.add(RowText.of(buffer, row));
        }
        return keys;
    }
}
