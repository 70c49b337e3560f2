package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.internal.directory.LocalDataset;
import io.github.milvusfakedata.internal.directory.UploadedDataset;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** Uploads one file of a dataset, or what is missing of it. */
final class FileUpload {
    /** Noted with each object: the sum of its bytes, by which a later upload knows it. */
    static final String SUM = "milvus-fake-data-crc32c";

    private static final int READ_BYTES = 1 << 20;

    private final LocalDataset dataset;
    private final DatasetFile file;
    private final S3Store store;
    private final UploadCounters counters;
    private final Runnable check;

    /**
     * The upload of a file.
     *
     * @param check throws if the upload is to stop
     */
    FileUpload(LocalDataset dataset, DatasetFile file, S3Store store, UploadCounters counters, Runnable check) {
        this.dataset = dataset;
        this.file = file;
        this.store = store;
        this.counters = counters;
        this.check = check;
    }

    /** Has the store hold the file, and the object appear in its time. */
    void into(UploadedDataset target) throws IOException {
        if (target.isAnythingThere() && isThere()) {
            counters.done(file.bytes());
            return;
        }
        Multipart requests = store.requests(file.name(), Map.of(SUM, sum()), counters);
        boolean inParts = file.bytes() > Parts.BYTES;
        Optional<Multipart.Unfinished> begun =
                target.isAnythingThere() && inParts ? requests.unfinished() : Optional.empty();
        S3Sink sink = new S3Sink(requests, store.parts(), partBytes(file.bytes()), begun);
        try (ByteSink held = target.held(file.name(), sink)) {
            long found = send(held);
            if (found != file.crc32c()) {
                sink.abort();
                throw dataset.changed(file);
            }
            held.commit();
        }
    }

    private String sum() {
        return HexFormat.of().toHexDigits((int) file.crc32c());
    }

    private boolean isThere() throws IOException {
        Optional<S3Store.Noted> object = store.look(file.name());
        return object.isPresent()
                && object.get().bytes() == file.bytes()
                && sum().equals(object.get().notes().get(SUM));
    }

    /** The usual size, unless there would be more parts than stores take. */
    static int partBytes(long fileBytes) {
        long least = (fileBytes + Parts.MOST - 1) / Parts.MOST;
        long parts = (least + Parts.BYTES - 1) / Parts.BYTES;
        return Math.toIntExact(Math.max(1, parts) * Parts.BYTES);
    }

    /** Reads the file into the sink and returns the sum of its bytes. */
    private long send(ByteSink sink) throws IOException {
        Path path = dataset.directory().resolve(file.name());
        CRC32C sum = new CRC32C();
        ByteBuffer buffer = ByteBuffer.allocateDirect(READ_BYTES);
        FileChannel channel = open(path);
        try {
            while (read(channel, buffer, path) >= 0) {
                check.run();
                buffer.flip();
                sum.update(buffer);
                buffer.rewind();
                sink.write(buffer);
                buffer.clear();
            }
        } finally {
            close(channel);
        }
        return sum.getValue();
    }

    private static FileChannel open(Path path) throws IOException {
        try {
            return FileChannel.open(path);
        } catch (IOException e) {
            throw FileFailure.of("read", path, e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException nothingIsLost) {
            // Of what was only read.
            return;
        }
    }

    private static int read(FileChannel channel, ByteBuffer buffer, Path path) throws IOException {
        try {
            return channel.read(buffer);
        } catch (IOException e) {
            throw FileFailure.of("read", path, e);
        }
    }
}
