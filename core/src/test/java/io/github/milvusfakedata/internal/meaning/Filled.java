package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.column.StringDictionary;
import io.github.milvusfakedata.internal.gen.ElementSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Fills buffers and reads texts back, refusing anything that is not UTF-8. */
public final class Filled {
    private Filled() {}

    /** Rows of a column. */
    public static ColumnBuffer rows(ColumnSource source, long firstRow, int rows) {
        ColumnBuffer out = new ColumnBuffer(source.layout());
        source.fill(firstRow, rows, out);
        return out;
    }

    /** Texts of rows. */
    public static List<String> texts(ColumnSource source, long firstRow, int rows) {
        return texts(rows(source, firstRow, rows), rows);
    }

    /** Texts of elements. */
    public static List<String> elements(ElementSource source, long firstRow, int rows, int elementsARow) {
        int[] offsets = new int[rows + 1];
        for (int row = 0; row <= rows; row++) {
            offsets[row] = row * elementsARow;
        }
        ColumnBuffer out = new ColumnBuffer(source.layout());
        source.fill(firstRow, rows, offsets, out);
        return texts(out, rows * elementsARow);
    }

    private static List<String> texts(ColumnBuffer buffer, int count) {
        List<String> texts = new ArrayList<>(count);
        if (buffer.layout().dictionary().isPresent()) {
            StringDictionary dictionary = buffer.layout().dictionary().get();
            for (int text = 0; text < count; text++) {
                texts.add(dictionary.text(buffer.ints()[text]));
            }
            return texts;
        }
        for (int text = 0; text < count; text++) {
            int start = buffer.offsets()[text];
            texts.add(decoded(ByteBuffer.wrap(buffer.bytes(), start, buffer.offsets()[text + 1] - start)));
        }
        return texts;
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("no UTF-8", e);
        }
    }
}
