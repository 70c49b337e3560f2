package io.github.milvusfakedata.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.run.TestFormat;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FileSelectionTest {
    private static final int ROW_BYTES = 100;
    private static final TestFormat FORMAT = new TestFormat("parquet", ROW_BYTES, 10, -1);

    @Test
    void partsTogetherHaveEveryFileOnceAndInOrder() {
        for (int files : new int[] {1, 2, 3, 7, 10, 64}) {
            FileSelection all = plan(1_000, files, 0).all();
            for (int parts = 1; parts <= files; parts++) {
                List<PlannedFile> together = new ArrayList<>();
                long rows = 0;
                long bytes = 0;
                for (int part = 0; part < parts; part++) {
                    FileSelection one = all.part(part, parts);
                    assertThat(one.count()).isBetween(files / parts, (files - 1) / parts + 1);
                    one.files().forEach(together::add);
                    rows += one.rows();
                    bytes += one.atMostBytes();
                }
                assertThat(together).isEqualTo(all.files().toList());
                assertThat(rows).isEqualTo(1_000);
                assertThat(bytes).isEqualTo(all.atMostBytes());
            }
        }
    }

    @Test
    void aPartIsCutInPartsOfItsOwn() {
        FileSelection half = plan(100, 10, 0).all().part(1, 2);

        assertThat(half.part(0, 2).files()).extracting(PlannedFile::index).containsExactly(5, 6);
        assertThat(half.part(1, 2).files()).extracting(PlannedFile::index).containsExactly(7, 8, 9);
    }

    @Test
    void refusesMorePartsThanFiles() {
        FileSelection all = plan(100, 3, 0).all();

        assertThatThrownBy(() -> all.part(0, 4))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("has 3 files");
        assertThatThrownBy(() -> all.part(3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void filesKeepTheirNamesRowsAndSizesHoweverTheyAreChosen() {
        DatasetPlan plan = plan(95, 10, 0);
        FileSelection chosen = plan.all().only(index -> index % 3 == 0);

        assertThat(chosen.files()).containsExactly(plan.file(0), plan.file(3), plan.file(6), plan.file(9));
        assertThat(chosen.rows()).isEqualTo(10 + 10 + 9 + 9);
        assertThat(chosen.largestFileRows()).isEqualTo(10);
        assertThat(chosen.expectedBytes())
                .isEqualTo(2 * FORMAT.sizes().expected(10) + 2 * FORMAT.sizes().expected(9));
        assertThat(chosen.isWhole()).isFalse();
        assertThat(plan.all().only(index -> true).isWhole()).isTrue();
        assertThat(plan.all().only(index -> false).rows()).isZero();
    }

    @Test
    void rowsThatStartLaterAreCutInTheSameWay() {
        DatasetPlan first = plan(95, 10, 0);
        DatasetPlan later = plan(95, 10, 1_000);
        for (int i = 0; i < 10; i++) {
            PlannedFile file = first.file(i);
            assertThat(later.file(i)).isEqualTo(new PlannedFile(i, file.name(), 1_000 + file.firstRow(), file.rows()));
        }
        assertThat(later.rows()).isEqualTo(95);
    }

    private static DatasetPlan plan(long rows, int files, long firstRow) {
        SplitLimits limits = new SplitLimits(
                OptionalLong.of(rows), OptionalLong.empty(), OptionalLong.empty(), OptionalInt.of(files));
        return DatasetPlan.of(FORMAT, limits, firstRow);
    }
}
