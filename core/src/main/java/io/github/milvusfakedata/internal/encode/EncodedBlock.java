package io.github.milvusfakedata.internal.encode;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The bytes of one block on their way to a sink: a front (headers, levels), which is often known only after the body, and
 * the body (values). Both are direct, so that the operating system takes them as they are, little-endian, reused and grown
 * as needed. Beside them a format notes what its file tail needs of the block.
 */
public final class EncodedBlock {
    private static final int FIRST_FRONT_BYTES = 16 << 10;
    private static final int FIRST_BODY_BYTES = 64 << 10;

    private ByteBuffer front = allocate(FIRST_FRONT_BYTES);
    private ByteBuffer body = allocate(FIRST_BODY_BYTES);
    private Object note;

    /** Empties both parts and forgets the note. */
    public void clear() {
        front.clear();
        body.clear();
        note = null;
    }

    /** The front, positioned behind what it holds. */
    public ByteBuffer front() {
        return front;
    }

    /** The body, positioned behind what it holds. */
    public ByteBuffer body() {
        return body;
    }

    /** The front with room for so many further bytes. */
    public ByteBuffer requireFront(int bytes) {
        front = withRoom(front, bytes);
        return front;
    }

    /** The body with room for so many further bytes. */
    public ByteBuffer requireBody(int bytes) {
        body = withRoom(body, bytes);
        return body;
    }

    /** Bytes held in both parts. */
    public long size() {
        return (long) front.position() + body.position();
    }

    /** What the format noted of this block. */
    public Object note() {
        return note;
    }

    /** Notes something for the format's own {@link FileAssembly#committed}. */
    public void setNote(Object value) {
        note = value;
    }

    private static ByteBuffer withRoom(ByteBuffer buffer, int bytes) {
        if (buffer.remaining() >= bytes) {
            return buffer;
        }
        long needed = (long) buffer.position() + bytes;
        long grown = Math.max(needed, buffer.capacity() + (buffer.capacity() >> 1));
        ByteBuffer larger = allocate((int) Math.min(grown, Math.max(needed, Integer.MAX_VALUE - Long.BYTES)));
        larger.put(buffer.flip());
        return larger;
    }

    private static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
