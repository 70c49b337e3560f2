package io.github.milvusfakedata.sink;

import java.io.IOException;

/**
 * An object of a store while it is written. What takes time can be done before it appears, so that many objects can be
 * made to appear together, one short request each.
 */
public interface ObjectSink extends ByteSink {
    /**
     * Has the store hold all bytes, without the object appearing; nothing more can be written. Memory is let go, and {@link
     * #commit} has little left to do. May be left out.
     *
     * @throws IOException naming the object, if the bytes can't be stored
     */
    void prepare() throws IOException;

    /**
     * Gives the object up without {@link #commit}, as {@link #abort} does, but leaves what the store holds of it, for a later
     * run to go on with.
     */
    void leave();
}
