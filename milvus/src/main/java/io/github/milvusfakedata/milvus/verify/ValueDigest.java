package io.github.milvusfakedata.milvus.verify;

import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.internal.wire.Utf8Builder;
import io.github.milvusfakedata.schema.TextKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Takes values into a digest, the same whichever side they come from. All rows have the same columns, so that lengths and nulls are
 * all that must be told from values, lest two rows flow into the same bits. Not safe for use by several threads.
 */
final class ValueDigest {
    private final Digest digest;
    private final CanonicalText canonical = new CanonicalText();
    private final Utf8Builder text = new Utf8Builder();
    private ByteBuffer vector = ByteBuffer.allocate(0);

    ValueDigest(Digest digest) {
        this.digest = digest;
    }

    /** Takes in a null. */
    void addNull() {
        digest.addNull();
    }

    /**
     * Takes in a value, which is not null.
     *
     * @param kind what its texts are, if it has some
     */
    void add(TextKind kind, ColumnView column, int row) {
        switch (column.shape()) {
            case BOOL -> digest.add(column.booleanAt(row) ? 1 : 0);
            case INT8, INT16, INT32, INT64 -> digest.add(column.longAt(row));
            case FLOAT -> digest.add(Float.floatToRawIntBits(column.floatAt(row)));
            case DOUBLE -> digest.add(Double.doubleToRawLongBits(column.doubleAt(row)));
            case STRING, JSON -> addText(kind, column, row);
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR -> addVector(column, row);
            case SPARSE_VECTOR -> {
                digest.add(column.end(row) - column.start(row));
                for (int entry = column.start(row); entry < column.end(row); entry++) {
                    digest.add(column.indexAt(entry));
                    digest.add(Float.floatToRawIntBits(column.valueAt(entry)));
                }
            }
            case LIST -> {
                digest.add(column.end(row) - column.start(row));
                for (int i = column.start(row); i < column.end(row); i++) {
                    add(kind, column.element(), i);
                }
            }
            case STRUCT -> {
                for (int i = 0; i < column.members().size(); i++) {
                    ColumnView member = column.members().get(i);
                    if (member.isNull(row)) {
                        digest.addNull();
                    } else {
                        add(kind, member, row);
                    }
                }
            }
        }
    }

    private void addText(TextKind kind, ColumnView column, int row) {
        byte[] bytes = column.textBytes();
        int start = column.textStart(row);
        int end = column.textEnd(row);
        switch (kind) {
            case STRING, DOCUMENT -> digest.add(bytes, start, end);
            case JSON, GEOMETRY, TIMESTAMP -> {
                text.cut(0);
                canonical.write(kind, bytes, start, end, text);
                digest.add(text.bytes(), 0, text.size());
            }
        }
    }

    private void addVector(ColumnView column, int row) {
        int room = Float.BYTES * column.width();
        if (vector.capacity() < room) {
            vector = ByteBuffer.allocate(room).order(ByteOrder.LITTLE_ENDIAN);
        }
        column.putVectors(row, 1, vector.clear());
        digest.add(vector.array(), 0, vector.position());
    }
}
