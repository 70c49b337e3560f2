package io.github.milvusfakedata.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.dataset.PlannedFile;
import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.run.TestFormat;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.schema.FakeDataException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DatasetPlanTest {
    private static final int ROW_BYTES = 100;
    private static final TestFormat FORMAT = new TestFormat("parquet", ROW_BYTES, 10, -1);

    @Test
    void cutsRowsIntoFilesThatMeetEdgeToEdgeAndKeepTheLimits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 2_000; trial++) {
            long rows = 1 + random.nextLong(5_000);
            long maxBytes = 116 + random.nextLong(200_000);
            long maxRows = 1 + random.nextLong(3_000);
            DatasetPlan plan = DatasetPlan.of(FORMAT, limits(rows, maxBytes, maxRows));
            String what = rows + " rows, " + maxBytes + " bytes, " + maxRows + " rows a file";
            long next = 0;
            for (int i = 0; i < plan.fileCount(); i++) {
                PlannedFile file = plan.file(i);
                assertThat(file.firstRow()).as(what).isEqualTo(next);
                assertThat(file.rows()).as(what).isBetween(1L, maxRows);
                assertThat(FORMAT.sizes().atMost(file.rows())).as(what).isLessThanOrEqualTo(maxBytes);
                next += file.rows();
            }
            assertThat(next).as(what).isEqualTo(rows);
        }
    }

    @Test
    void takesTheMostRowsThatFit() {
        DatasetPlan plan = DatasetPlan.of(FORMAT, limits(10_000, 16 + 123 * ROW_BYTES + 99, 1_000_000));
        assertThat(plan.largestFileRows()).isEqualTo(123);
        assertThat(plan.file(0).rows()).isEqualTo(123);
        assertThat(plan.fileCount()).isEqualTo(82);
        assertThat(plan.file(81).rows()).isEqualTo(10_000 - 81 * 123);
    }

    @Test
    void givesFilesTheSameRowsWhateverTheNumberOfRows() {
        PlannedFile few = DatasetPlan.of(FORMAT, limits(1_000, 12_345, 1_000)).file(3);
        PlannedFile many =
                DatasetPlan.of(FORMAT, limits(100_000, 12_345, 1_000)).file(3);
        assertThat(many.firstRow()).isEqualTo(few.firstRow());
        assertThat(many.rows()).isEqualTo(few.rows());
    }

    @Test
    void namesFilesAsThePythonToolDoes() {
        assertThat(FileNames.stem(0, 1)).isEqualTo("data");
        assertThat(FileNames.stem(0, 3)).isEqualTo("data-00001-of-00003");
        assertThat(FileNames.stem(122_999, 123_000)).isEqualTo("data-123000-of-123000");
        assertThat(FileNames.stem(0, 123_000)).isEqualTo("data-000001-of-123000");
    }

    @Test
    void sharesRowsOutEvenlyOverAGivenNumberOfFiles() {
        for (int count : new int[] {1, 2, 3, 7, 9, 10}) {
            DatasetPlan plan = DatasetPlan.of(FORMAT, counted(OptionalLong.of(10), OptionalLong.empty(), count));
            assertThat(plan.fileCount()).isEqualTo(count);
            long next = 0;
            long smallest = Long.MAX_VALUE;
            long bytes = 0;
            for (int i = 0; i < count; i++) {
                assertThat(plan.file(i).firstRow()).isEqualTo(next);
                next += plan.file(i).rows();
                smallest = Math.min(smallest, plan.file(i).rows());
                bytes += FORMAT.sizes().expected(plan.file(i).rows());
            }
            assertThat(next).isEqualTo(10);
            assertThat(plan.largestFileRows() - smallest).isBetween(0L, 1L);
            assertThat(plan.all().expectedBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void fillsAGivenNumberOfFilesUpToTheGivenSize() {
        DatasetPlan plan = DatasetPlan.of(FORMAT, counted(OptionalLong.empty(), OptionalLong.of(16 + 50 * 100), 4));
        assertThat(plan.rows()).isEqualTo(200);
        assertThat(plan.fileCount()).isEqualTo(4);
        assertThat(plan.file(3).rows()).isEqualTo(50);
    }

    @Test
    void refusesRowsSizeAndCountAtOnce() {
        assertProblem(counted(OptionalLong.of(10), OptionalLong.of(1_000), 2), "MFD-FILE-COUNT");
    }

    @Test
    void refusesMoreFilesThanRows() {
        assertProblem(counted(OptionalLong.of(10), OptionalLong.empty(), 11), "MFD-FILE-COUNT");
    }

    @Test
    void refusesASizeBelowOneRowAndNamesTheSmallestThatDoes() {
        assertThatThrownBy(() -> DatasetPlan.of(FORMAT, limits(10, 115, 10)))
                .isInstanceOf(FakeDataException.class)
                .hasMessageContaining("116 bytes")
                .hasMessageContaining("max_file_size 1MB");
    }

    @Test
    void refusesNumbersOutOfRange() {
        assertProblem(SplitLimits.ofRows(0), "MFD-ROWS");
        assertProblem(SplitLimits.ofRows(-5), "MFD-ROWS");
        assertProblem(SplitLimits.ofRows((1L << 40) + 1), "MFD-ROWS");
        assertProblem(limits(10, 0, 10), "MFD-MAX-FILE-SIZE");
        assertProblem(limits(10, 1_000, 0), "MFD-MAX-ROWS-PER-FILE");
        assertProblem(counted(OptionalLong.of(10), OptionalLong.empty(), 0), "MFD-FILE-COUNT");
    }

    @Test
    void reportsAllNumbersOutOfRangeAtOnce() {
        assertThat(limits(0, -1, 0).problems())
                .extracting("code")
                .containsExactly("MFD-ROWS", "MFD-MAX-FILE-SIZE", "MFD-MAX-ROWS-PER-FILE");
    }

    @Test
    void refusesMoreThanAMillionFiles() {
        assertProblem(limits(1_000_001, 1_000, 1), "MFD-FILES");
    }

    @Test
    void plansATrillionRowsWithoutAListOfFiles() {
        DatasetPlan plan = DatasetPlan.of(FORMAT, limits(1L << 40, 1L << 40, 1L << 30));
        assertThat(plan.fileCount()).isEqualTo(1 << 10);
        assertThat(plan.file(1023).firstRow()).isEqualTo(1023L << 30);
        assertThat(plan.all().expectedBytes()).isEqualTo((1L << 40) * ROW_BYTES + 1024 * 16);
    }

    private static void assertProblem(SplitLimits limits, String code) {
        assertThatThrownBy(() -> DatasetPlan.of(FORMAT, limits))
                .isInstanceOfSatisfying(
                        FakeDataException.class,
                        e -> assertThat(e.problems()).extracting("code").containsExactly(code));
    }

    private static SplitLimits limits(long rows, long maxBytes, long maxRows) {
        return new SplitLimits(
                OptionalLong.of(rows), OptionalLong.of(maxBytes), OptionalLong.of(maxRows), OptionalInt.empty());
    }

    private static SplitLimits counted(OptionalLong rows, OptionalLong maxBytes, int count) {
        return new SplitLimits(rows, maxBytes, OptionalLong.empty(), OptionalInt.of(count));
    }
}
