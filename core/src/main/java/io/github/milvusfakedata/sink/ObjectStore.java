package io.github.milvusfakedata.sink;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The objects under one prefix of an object store, which is to a dataset what a directory is on disk. Names are relative to
 * the prefix and may hold slashes. An object is seen when it is whole, or not at all; unlike a file it can't be renamed.
 *
 * <p>Methods may be called by several threads at once. What the user can mend, such as a wrong key, is told by a {@link
 * RuntimeException} of the library's own; anything else is an {@link IOException} that says what failed.
 */
public interface ObjectStore extends AutoCloseable {
    /** The prefix as people write it, such as {@code s3://bucket/products}. */
    String location();

    /**
     * The most sinks of {@link #create} that may be open at a time, at least 1: each keeps some of its bytes in memory.
     */
    int mostOpenSinks();

    /** Is told of an object. */
    @FunctionalInterface
    interface ObjectVisitor {
        /**
         * Called once for each object.
         *
         * @param name relative to the prefix
         * @param bytes its size
         */
        void visit(String name, long bytes);
    }

    /** Visits all objects under the prefix, in the order of their names. */
    void forEach(ObjectVisitor visitor) throws IOException;

    /** The size of an object in bytes; empty if there is none. */
    OptionalLong size(String name) throws IOException;

    /** The content of an object from its beginning; empty if there is none. */
    Optional<InputStream> read(String name) throws IOException;

    /** Writes a small object, in place of one that has the name already. */
    void write(String name, byte[] content) throws IOException;

    /**
     * Writes a small object unless there is one of the name. Where the store can't do both at once, another writer may come
     * in between.
     *
     * @return whether it was written
     */
    boolean writeIfAbsent(String name, byte[] content) throws IOException;

    /** Begins an object, which takes the place of one that has the name already when it is committed. */
    ObjectSink create(String name) throws IOException;

    /** Removes an object; nothing where there is none. */
    void delete(String name) throws IOException;

    /** Gives up objects that someone began and did not finish, whose parts the store still holds. */
    void abortUnfinished(Predicate<String> names) throws IOException;

    /** Lets the connections go; objects that were not committed are given up. May be repeated. */
    @Override
    void close();
}
