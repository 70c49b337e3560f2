package io.github.milvusfakedata.milvus.internal.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    private static final int ROWS = 5_000;

    private static FakeData data(Field key) {
        return FakeData.of(Collection.of(
                        "c", key, Field.of("v", "FloatVector").dim(2).build()))
                .rows(2 * ROWS)
                .seed(1);
    }

    private static List<FakeData> datasets() {
        return List.of(
                data(Field.of("id", "Int64").primaryKey().build()),
                data(Field.of("id", "VarChar").maxLength(24).primaryKey().build()));
    }

    private static ColumnView keys(FakeData data, long firstRow) {
        return data.reader(1, "id").read(firstRow, ROWS).column("id").values();
    }

    @Test
    void everyKeyIsFoundInItsRowAndNoOther() {
        for (FakeData data : datasets()) {
            KeyIndex index = new KeyIndex(keys(data, 0));
            ColumnView same = keys(data, 0);
            ColumnView others = keys(data, ROWS);
            for (int row = 0; row < ROWS; row++) {
                assertThat(index.find(same, row)).isEqualTo(row);
                assertThat(index.find(others, row)).isEqualTo(-1);
            }
        }
    }

    @Test
    void filtersOfColumnsAreThoseOfObjects() {
        for (FakeData data : datasets()) {
            ColumnView keys = keys(data, 0);
            for (Slots slots : List.of(Slots.range(5, 9), Slots.of(0, 2, 3), Slots.range(7, 8))) {
                List<Object> objects = new ArrayList<>();
                for (int i = 0; i < slots.count(); i++) {
                    objects.add(data.row(slots.at(i)).get("id"));
                }
                assertThat(KeyFilter.anyOf("id", keys, slots)).isEqualTo(KeyFilter.anyOf("id", objects));
            }
        }
    }
}
