package io.github.milvusfakedata.internal.run;

import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.SinkFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sinks in memory that know what became of them, and can be told to fail. */
final class MemoryFiles implements SinkFactory {
    private final int failingWrite;
    private final Map<String, byte[]> committed = new TreeMap<>();
    private final Set<String> aborted = new TreeSet<>();
    private final Set<String> opened = new TreeSet<>();
    private int writes;

    /** Files that keep all. */
    MemoryFiles() {
        this(-1);
    }

    /** Files of which the n-th write, counted over all, fails. */
    MemoryFiles(int failingWrite) {
        this.failingWrite = failingWrite;
    }

    @Override
    public synchronized ByteSink open(String fileName) {
        opened.add(fileName);
        return new MemoryFile(fileName);
    }

    /** Whole files, a char for each byte, so that they compare as values. */
    synchronized Map<String, String> committed() {
        Map<String, String> texts = new TreeMap<>();
        committed.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }

    synchronized byte[] bytes(String name) {
        return committed.get(name);
    }

    synchronized Set<String> opened() {
        return new TreeSet<>(opened);
    }

    synchronized Set<String> aborted() {
        return new TreeSet<>(aborted);
    }

    synchronized int writes() {
        return writes;
    }

    private synchronized void countWrite(String name) throws IOException {
        if (writes++ == failingWrite) {
            throw new IOException("Cannot write " + name + ": the disk is full.");
        }
    }

    private final class MemoryFile implements ByteSink {
        private final String name;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean whole;

        MemoryFile(String name) {
            this.name = name;
        }

        @Override
        public void write(ByteBuffer part) throws IOException {
            countWrite(name);
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            bytes.writeBytes(copy);
        }

        @Override
        public void commit() {
            whole = true;
            synchronized (MemoryFiles.this) {
                committed.put(name, bytes.toByteArray());
            }
        }

        @Override
        public void abort() {
            if (!whole) {
                synchronized (MemoryFiles.this) {
                    aborted.add(name);
                }
            }
        }
    }
}
