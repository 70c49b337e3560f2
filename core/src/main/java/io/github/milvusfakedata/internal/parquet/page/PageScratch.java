package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import java.util.HashMap;
import java.util.Map;

/**
 * What one thread needs while it makes a page and no longer than that, shared by its encoders of all columns: with many
 * columns their own copies would take most of the memory.
 */
public final class PageScratch {
    private final PageBytes page = new PageBytes();
    private final PageBytes front = new PageBytes();
    private final PageBytes compressed = new PageBytes();
    private final Map<ColumnLayout, ColumnBuffer> buffers = new HashMap<>();

    /** Levels and values before compression. */
    PageBytes page() {
        return page;
    }

    /** The page's header, and levels where they are not compressed. */
    PageBytes front() {
        return front;
    }

    /** What a codec wrote. */
    PageBytes compressed() {
        return compressed;
    }

    /** The buffer for rows of this layout. */
    ColumnBuffer buffer(ColumnLayout layout) {
        return buffers.computeIfAbsent(layout, ColumnBuffer::new);
    }
}
