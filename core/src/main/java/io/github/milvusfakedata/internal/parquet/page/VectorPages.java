package io.github.milvusfakedata.internal.parquet.page;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnSource;
import io.github.milvusfakedata.internal.encode.EncodedBlock;
import io.github.milvusfakedata.internal.parquet.codec.PageCodec;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.parquet.format.Encoding;

/**
 * Pages of dense vectors: PLAIN floats, or bytes as indices of {@link ByteDictionary}, which are the bytes themselves.
 * Uncompressed ones, nearly all bytes of most datasets, go from the generator's array straight into the block, a piece at
 * a time that stays in the nearest cache.
 */
public final class VectorPages extends PageEncoder {
    /** Bytes of vectors that are generated and copied at once. */
    private static final int PIECE_BYTES = 64 << 10;
    /** Up to this length three bits an element take less than the runs of a row do. */
    private static final int LONGEST_PACKED = 32;

    private final int width;
    private final boolean floats;
    private final int rowBytes;
    private final int pieceRows;
    private final ListLevels levels;

    /** Pages of the source's vectors. */
    public VectorPages(ColumnSource source, Optional<PageCodec> codec, PageScratch scratch) {
        super(source, encodingOf(source), codec, scratch);
        this.width = source.layout().width();
        this.floats = source.layout().shape() == ColumnShape.FLOAT_VECTOR;
        this.rowBytes = floats ? Math.multiplyExact(width, Float.BYTES) : width;
        this.pieceRows = Math.max(1, PIECE_BYTES / rowBytes);
        this.levels = levelsOf(width);
    }

    private static Encoding encodingOf(ColumnSource source) {
        return source.layout().shape() == ColumnShape.FLOAT_VECTOR ? Encoding.PLAIN : Encoding.RLE_DICTIONARY;
    }

    static boolean usesPackedLevels(int width) {
        return width <= LONGEST_PACKED;
    }

    private static ListLevels levelsOf(int width) {
        return usesPackedLevels(width) ? PackedListLevels.ofLength(width) : new FixedListLevels(width);
    }

    @Override
    public PageNote encode(long firstRow, int rows, EncodedBlock out) {
        levels.start();
        if (compresses()) {
            return encodeCompressed(firstRow, rows, out);
        }
        ByteBuffer body = out.requireBody(Math.addExact(Math.multiplyExact(rows, rowBytes), RunLengthEncoder.GROUP));
        int begin = body.position();
        for (int done = 0; done < rows; done += pieceRows) {
            int piece = Math.min(pieceRows, rows - done);
            ColumnBuffer buffer = fill(firstRow + done, piece);
            levels.append(buffer);
            copyVectors(buffer, body);
        }
        PageBytes start = newPage();
        levels.writeTo(start);
        if (!floats) {
            IndexValues.head(start, body.position() - begin, Byte.SIZE);
            fillGroup(body, body.position() - begin);
        }
        return writeStart(body.position() - begin, levels.entries(), levels.nulls(), out);
    }

    private PageNote encodeCompressed(long firstRow, int rows, EncodedBlock out) {
        ColumnBuffer buffer = fill(firstRow, rows);
        levels.append(buffer);
        PageBytes page = newPage();
        levels.writeTo(page);
        int bytes = Math.multiplyExact(rows - buffer.nullCount(), rowBytes);
        if (floats) {
            copyVectors(buffer, page.extend(bytes));
        } else {
            IndexValues.head(page, bytes, Byte.SIZE);
            copyVectors(buffer, page.extend(bytes));
            page.putZeros(RunLengthEncoder.packedBytes(bytes, Byte.SIZE) - bytes);
        }
        return writePage(levels.entries(), levels.nulls(), out);
    }

    private void copyVectors(ColumnBuffer buffer, ByteBuffer to) {
        if (buffer.nullCount() == 0) {
            copyVectors(buffer, 0, buffer.rows(), to);
            return;
        }
        for (int row = 0; row < buffer.rows(); row++) {
            if (!buffer.isNull(row)) {
                copyVectors(buffer, row, 1, to);
            }
        }
    }

    private void copyVectors(ColumnBuffer buffer, int firstRow, int rows, ByteBuffer to) {
        if (floats) {
            to.asFloatBuffer().put(buffer.floats(), firstRow * width, rows * width);
            to.position(to.position() + rows * rowBytes);
        } else {
            to.put(buffer.bytes(), firstRow * width, rows * width);
        }
    }

    private static void fillGroup(ByteBuffer body, int bytes) {
        for (int i = bytes; i % RunLengthEncoder.GROUP != 0; i++) {
            body.put((byte) 0);
        }
    }
}
