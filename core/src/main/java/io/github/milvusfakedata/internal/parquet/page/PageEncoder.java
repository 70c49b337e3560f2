package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import java.util.Optional;
import org.apache.parquet.format.Encoding;

/**
 * Computes rows of one column and lays them out as a version 1 data page: header in the front of a block, the rest in its
 * body (or, where that saves a copy, the levels in the front as well). Belongs to one thread.
 */
public abstract class PageEncoder {
    private final ColumnSource source;
    private final ColumnBuffer buffer;
    private final PageScratch scratch;
    private final PageCodec codec;
    private final Encoding encoding;

    PageEncoder(ColumnSource source, Encoding encoding, Optional<PageCodec> codec, PageScratch scratch) {
        this.source = source;
        this.buffer = scratch.buffer(source.layout());
        this.scratch = scratch;
        this.codec = codec.orElse(null);
        this.encoding = encoding;
    }

    /** Adds the page of these rows to a block. */
    public abstract PageNote encode(long firstRow, int rows, EncodedBlock out);

    final ColumnBuffer fill(long firstRow, int rows) {
        source.fill(firstRow, rows, buffer);
        return buffer;
    }

    final boolean compresses() {
        return codec != null;
    }

    /** The emptied place in which a page is put together: levels, then values. */
    final PageBytes newPage() {
        scratch.page().clear();
        return scratch.page();
    }

    /** Adds what {@link #newPage} holds by now, compressed if the column is. */
    final PageNote writePage(int entries, int nulls, EncodedBlock out) {
        PageBytes page = scratch.page();
        PageBytes stored = codec == null ? page : compress(page);
        PageNote note = writeFront(page.size(), stored.size(), entries, nulls, out);
        out.requireBody(stored.size()).put(stored.array(), 0, stored.size());
        return note;
    }

    /** Adds the first part of a page, held by {@link #newPage}, whose other bytes lie in the body already. */
    final PageNote writeStart(int bodyBytes, int entries, int nulls, EncodedBlock out) {
        PageBytes start = scratch.page();
        int bytes = Math.addExact(start.size(), bodyBytes);
        PageNote note = writeFront(bytes, bytes, entries, nulls, out);
        out.requireFront(start.size()).put(start.array(), 0, start.size());
        return note;
    }

    private PageNote writeFront(int uncompressed, int stored, int entries, int nulls, EncodedBlock out) {
        PageBytes front = scratch.front();
        front.clear();
        PageHeaders.data(front, uncompressed, stored, entries, encoding);
        out.requireFront(front.size()).put(front.array(), 0, front.size());
        return new PageNote(front.size(), uncompressed, stored, entries, nulls);
    }

    private PageBytes compress(PageBytes page) {
        PageBytes compressed = scratch.compressed();
        compressed.clear();
        byte[] target = compressed.require(codec.maxCompressedBytes(page.size()));
        compressed.advance(codec.compress(page.array(), page.size(), target));
        return compressed;
    }
}
