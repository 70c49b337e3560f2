package io.github.milvusfakedata.internal.column;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** A buffer as programs read it: always the block that the buffer holds now. */
public final class BufferView implements ColumnView {
    private final ColumnBuffer buffer;
    private final ColumnShape shape;
    private final int width;
    /** The texts that codes stand for; null where the rows have texts of their own. */
    private final StringDictionary dictionary;

    private final Optional<BufferView> element;
    private final List<BufferView> members;
    private final List<String> memberNames;

    /** A view of a buffer. */
    public BufferView(ColumnBuffer buffer) {
        this.buffer = buffer;
        ColumnLayout layout = buffer.layout();
        shape = layout.shape();
        width = layout.width();
        dictionary = layout.dictionary().orElse(null);
        element = Optional.ofNullable(buffer.element()).map(BufferView::new);
        members = buffer.members().stream().map(BufferView::new).toList();
        memberNames =
                layout.members().stream().map(ColumnLayout.MemberLayout::name).toList();
    }

    @Override
    public ColumnShape shape() {
        return shape;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int rows() {
        return buffer.rows();
    }

    @Override
    public int nullCount() {
        return buffer.nullCount();
    }

    @Override
    public boolean isNull(int row) {
        return buffer.isNull(row);
    }

    @Override
    public boolean booleanAt(int row) {
        return buffer.bytes()[row] != 0;
    }

    @Override
    public long longAt(int row) {
        return shape == ColumnShape.INT64 ? buffer.longs()[row] : buffer.ints()[row];
    }

    @Override
    public float floatAt(int row) {
        return buffer.floats()[row];
    }

    @Override
    public double doubleAt(int row) {
        return shape == ColumnShape.DOUBLE ? buffer.doubles()[row] : buffer.floats()[row];
    }

    @Override
    public byte[] textBytes() {
        return dictionary == null ? buffer.bytes() : dictionary.bytes();
    }

    @Override
    public int textStart(int row) {
        return dictionary == null ? buffer.offsets()[row] : dictionary.offsets()[buffer.ints()[row]];
    }

    @Override
    public int textEnd(int row) {
        return dictionary == null ? buffer.offsets()[row + 1] : dictionary.offsets()[buffer.ints()[row] + 1];
    }

    @Override
    public void copyFloats(int row, float[] to, int at) {
        System.arraycopy(buffer.floats(), row * width, to, at, width);
    }

    @Override
    public void copyBytes(int row, byte[] to, int at) {
        System.arraycopy(buffer.bytes(), row * width, to, at, width);
    }

    @Override
    public void putVectors(int firstRow, int count, ByteBuffer to) {
        if (shape == ColumnShape.FLOAT_VECTOR) {
            to.asFloatBuffer().put(buffer.floats(), firstRow * width, count * width);
            to.position(to.position() + count * width * Float.BYTES);
        } else {
            to.put(buffer.bytes(), firstRow * width, count * width);
        }
    }

    @Override
    public int start(int row) {
        return buffer.offsets()[row];
    }

    @Override
    public int end(int row) {
        return buffer.offsets()[row + 1];
    }

    @Override
    public long indexAt(int entry) {
        return Integer.toUnsignedLong(buffer.ints()[entry]);
    }

    @Override
    public float valueAt(int entry) {
        return buffer.floats()[entry];
    }

    @Override
    public BufferView element() {
        return element.orElseThrow(() -> new IllegalStateException("no list: " + shape));
    }

    @Override
    public List<BufferView> members() {
        return members;
    }

    @Override
    public List<String> memberNames() {
        return memberNames;
    }
}
