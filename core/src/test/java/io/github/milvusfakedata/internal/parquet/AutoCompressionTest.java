package io.github.milvusfakedata.internal.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.parquet.format.CompressionCodec;
import org.junit.jupiter.api.Test;

class AutoCompressionTest {
    private static final int TEXT_BYTES = 100;

    /** All but shrinks to nothing, so that the file as a whole is worth it. */
    private static final Column REPEATED = new Column("repeated", new Texts(TEXT_BYTES));

    @Test
    void textsThatBecomeAFifthSmallerAreCompressed() throws IOException {
        assertThat(codecBesideRepeatedTexts(35)).isEqualTo(CompressionCodec.SNAPPY);
    }

    @Test
    void textsThatBecomeATenthSmallerAreNotWorthTheTime() throws IOException {
        assertThat(codecBesideRepeatedTexts(15)).isEqualTo(CompressionCodec.UNCOMPRESSED);
    }

    private static CompressionCodec codecBesideRepeatedTexts(int repeatedBytes) throws IOException {
        List<Column> columns = List.of(new Column("text", new Texts(repeatedBytes)), REPEATED);
        byte[] file = TestFile.bytes(
                new ParquetFormat(columns, columns, TestFile.options(Compression.AUTO, 50_000)), 0, 1_000);
        return TestFile.footer(file)
                .getRow_groups()
                .get(0)
                .getColumns()
                .get(0)
                .getMeta_data()
                .getCodec();
    }

    /** Texts of a hundred bytes, the first of which are the same in each row and the others never repeated. */
    private record Texts(int repeatedBytes) implements ColumnSource {
        @Override
        public ColumnLayout layout() {
            return ColumnLayout.of(ColumnShape.STRING);
        }

        @Override
        public int longestText() {
            return TEXT_BYTES;
        }

        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            byte[] bytes = out.requireBytes(rows * TEXT_BYTES);
            for (int row = 0; row < rows; row++) {
                SplittableRandom random = new SplittableRandom(firstRow + row);
                for (int i = 0; i < TEXT_BYTES; i++) {
                    bytes[row * TEXT_BYTES + i] = (byte) (i < repeatedBytes ? 'a' : '!' + random.nextInt(90));
                }
                out.offsets()[row + 1] = (row + 1) * TEXT_BYTES;
            }
        }
    }
}
