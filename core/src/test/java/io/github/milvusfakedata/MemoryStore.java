package io.github.milvusfakedata;

import io.github.milvusfakedata.sink.MemorySink;
import io.github.milvusfakedata.sink.ObjectSink;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A store in memory that counts how often all of it is listed. */
final class MemoryStore implements ObjectStore {
    private final SortedMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final AtomicInteger listed = new AtomicInteger();

    List<String> names() {
        return List.copyOf(objects.keySet());
    }

    String text(String name) {
        return new String(objects.get(name), StandardCharsets.UTF_8);
    }

    int timesListed() {
        return listed.get();
    }

    @Override
    public String location() {
        return "memory://bucket/place";
    }

    @Override
    public int mostOpenSinks() {
        return 4;
    }

    @Override
    public void forEach(ObjectVisitor visitor) {
        listed.incrementAndGet();
        objects.forEach((name, content) -> visitor.visit(name, content.length));
    }

    @Override
    public OptionalLong size(String name) {
        byte[] content = objects.get(name);
        return content == null ? OptionalLong.empty() : OptionalLong.of(content.length);
    }

    @Override
    public Optional<InputStream> read(String name) {
        return Optional.ofNullable(objects.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public void write(String name, byte[] content) {
        objects.put(name, content.clone());
    }

    @Override
    public boolean writeIfAbsent(String name, byte[] content) {
        return objects.putIfAbsent(name, content.clone()) == null;
    }

    @Override
    public ObjectSink create(String name) {
        MemorySink memory = new MemorySink();
        return new ObjectSink() {
            @Override
            public void write(ByteBuffer bytes) {
                memory.write(bytes);
            }

            @Override
            public void prepare() {
                // Memory has all that there is.
            }

            @Override
            public void commit() {
                memory.commit();
                objects.put(name, memory.content().orElseThrow());
            }

            @Override
            public void abort() {
                memory.abort();
            }

            @Override
            public void leave() {
                memory.abort();
            }
        };
    }

    @Override
    public void delete(String name) {
        objects.remove(name);
    }

    @Override
    public void abortUnfinished(Predicate<String> names) {
        // Nothing is left of an object that was given up.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
