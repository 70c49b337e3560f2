package io.github.milvusfakedata.internal.gen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnSource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DefaultForNullTest {
    /** The row's number, and null in every third row. */
    private static final class Numbered implements ColumnSource {
        @Override
        public ColumnLayout layout() {
            return ColumnLayout.of(ColumnShape.STRING).asNullable();
        }

        @Override
        public int longestText() {
            return 4;
        }

        @Override
        public void fill(long firstRow, int rows, ColumnBuffer out) {
            out.start(rows);
            for (int i = 0; i < rows; i++) {
                byte[] text = String.valueOf(firstRow + i).getBytes(StandardCharsets.UTF_8);
                int start = out.offsets()[i];
                System.arraycopy(text, 0, out.requireBytes(start + text.length), start, text.length);
                out.offsets()[i + 1] = start + text.length;
                if ((firstRow + i) % 3 == 0) {
                    out.setNull(i);
                }
            }
        }
    }

    @Test
    void theDefaultStandsWhereNoValueIsAndEveryOtherTextStays() {
        DefaultForNull filled = new DefaultForNull(new Numbered(), "default");
        ColumnBuffer out = new ColumnBuffer(filled.layout());

        filled.fill(9, 4, out);

        assertThat(new String(out.bytes(), 0, out.offsets()[4], StandardCharsets.UTF_8))
                .isEqualTo("default1011default");
        assertThat(out.nullCount()).isZero();
        assertThat(filled.longestText()).isEqualTo(7);
    }
}
