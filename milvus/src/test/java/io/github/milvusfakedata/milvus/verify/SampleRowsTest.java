package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.milvus.verify.KeyedPass.Range;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleRowsTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 1000, 1",
        "49, 1000, 49",
        "51, 51, 51",
        "119, 1000, 119",
        "1000, 7, 7",
        "1000, 119, 119",
        "3000, 1000, 1000",
        "1099511627776, 1000, 1000"
    })
    void aSampleHasAsManyRowsAsAreWantedOrAllAndNoneTwice(long rows, long wanted, long expected) {
        List<Range> spread = SampleRows.spread(rows, wanted);

        long next = 0;
        for (Range range : spread) {
            assertThat(range.firstRow()).isGreaterThanOrEqualTo(next);
            assertThat(range.rows()).isPositive();
            next = range.firstRow() + range.rows();
        }
        assertThat(next).isLessThanOrEqualTo(rows);
        assertThat(spread.stream().mapToLong(Range::rows).sum()).isEqualTo(expected);
    }
}
