package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.parquet.page.PageNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Bounds the file's first and last bytes, by footers made of the largest numbers that a file can hold.
 *
 * @param fixedBytes what a file of any size has: magic, schema, key-values
 * @param groupBytes what each row group adds
 */
record FooterSizes(long fixedBytes, long groupBytes) {
    /** Room for the key-values that tell where a file comes from. */
    static final int KEY_VALUE_BYTES = 1 << 10;

    /** Two field marks, two lengths, the end; and a share of the list's own mark. */
    private static final int KEY_VALUE_MARKS = 10;
    /** Bytes that the length of the list of row groups may take beyond the one it takes in short lists. */
    private static final int LONG_LIST_BYTES = 4;
    /** No file is larger: its numbers take as many bytes as these. */
    private static final int HUGE_PAGE_BYTES = 1 << 30;

    private static final int HUGE_PAGES = 1 << 10;

    static FooterSizes of(List<ColumnPlan> columns, ParquetOptions options) {
        long none = bytes(columns, options, 0);
        long one = bytes(columns, options, 1);
        return new FooterSizes(none + Footer.MAGIC.length + KEY_VALUE_BYTES + LONG_LIST_BYTES, one - none);
    }

    /** Refuses key-values for which files have no room under their bound. */
    static void checkKeyValues(Map<String, String> keyValues) {
        int bytes = 0;
        for (Map.Entry<String, String> entry : keyValues.entrySet()) {
            bytes += entry.getKey().getBytes(StandardCharsets.UTF_8).length;
            bytes += entry.getValue().getBytes(StandardCharsets.UTF_8).length + KEY_VALUE_MARKS;
        }
        if (bytes > KEY_VALUE_BYTES) {
            throw new IllegalArgumentException(bytes + " bytes of key-values, not " + KEY_VALUE_BYTES + " at most");
        }
    }

    double atMost(long groups) {
        return fixedBytes + (double) groups * groupBytes;
    }

    private static long bytes(List<ColumnPlan> columns, ParquetOptions options, int groups) {
        Footer footer = new Footer(columns, options.toolVersion());
        PageNote huge = new PageNote(0, HUGE_PAGE_BYTES, HUGE_PAGE_BYTES, HUGE_PAGE_BYTES, HUGE_PAGE_BYTES);
        for (int group = 0; group < groups; group++) {
            for (ColumnPlan column : columns) {
                footer.beginChunk(column);
                for (int page = 0; page < HUGE_PAGES; page++) {
                    footer.addPage(huge, HUGE_PAGE_BYTES);
                }
                footer.endChunk();
            }
            footer.endGroup(options.maxRowGroupRows());
        }
        return footer.toBytes(Long.MAX_VALUE, Map.of()).remaining();
    }
}
