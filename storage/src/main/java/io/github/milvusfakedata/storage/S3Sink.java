package io.github.milvusfakedata.storage;

import io.github.milvusfakedata.sink.ObjectSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Writes one object: in one request where it fits into a part, else part by part while it grows. It appears when the parts
 * are put together. Parts that an earlier run has sent are not sent again where their sums are the same.
 */
final class S3Sink implements ObjectSink {
    private final Multipart requests;
    private final Parts parts;
    private final int partBytes;
    private final Map<Integer, SentPart> found;
    /** Parts on their way, in their order; those that have arrived are in {@link #sent}. */
    private final List<Future<SentPart>> sending = new ArrayList<>();

    private final List<SentPart> sent = new ArrayList<>();
    private Optional<String> upload;
    private byte[] room;
    private int filled;
    private long bytes;
    private boolean prepared;
    /** Read by threads that are about to send a part. */
    private volatile boolean ended;

    /**
     * A sink of an object.
     *
     * @param unfinished what an earlier run has sent of it; its parts must have the size of these
     */
    S3Sink(Multipart requests, Parts parts, int partBytes, Optional<Multipart.Unfinished> unfinished) {
        this.requests = requests;
        this.parts = parts;
        this.partBytes = partBytes;
        this.upload = unfinished.map(Multipart.Unfinished::uploadId);
        this.found = unfinished.map(Multipart.Unfinished::parts).orElse(Map.of());
    }

    @Override
    public void write(ByteBuffer source) throws IOException {
        requireOpen();
        while (source.hasRemaining()) {
            if (room == null) {
                room = parts.room(partBytes);
            }
            int taken = Math.min(source.remaining(), partBytes - filled);
            source.get(room, filled, taken);
            filled += taken;
            bytes += taken;
            if (filled == partBytes) {
                send();
            }
        }
    }

    private void requireOpen() {
        if (ended || prepared) {
            throw new IllegalStateException("the object is finished");
        }
    }

    private void send() throws IOException {
        collectArrived();
        int number = sent.size() + sending.size() + 1;
        if (number > Parts.MOST) {
            throw new IOException("Cannot write " + requests.shown() + ": a store takes no more than " + Parts.MOST
                    + " parts of " + partBytes + " bytes for an object; lower max_file_size.");
        }
        if (upload.isEmpty()) {
            upload = Optional.of(requests.begin());
        }
        byte[] content = room;
        int length = filled;
        room = null;
        filled = 0;
        String id = upload.get();
        sending.add(parts.send(() -> {
            if (ended) {
                throw new CancellationException("The object was given up.");
            }
            SentPart part = requests.send(id, number, content, length, Optional.ofNullable(found.get(number)));
            parts.giveBack(content);
            return part;
        }));
    }

    /** Takes note of parts that have arrived, and stops where one has failed. */
    private void collectArrived() throws IOException {
        while (!sending.isEmpty() && sending.get(0).isDone()) {
            sent.add(arrived(sending.remove(0)));
        }
    }

    private static SentPart arrived(Future<SentPart> part) throws IOException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Waiting for the store was interrupted.", e);
        }
    }

    @Override
    public void prepare() throws IOException {
        requireOpen();
        if (filled > 0 || sent.isEmpty() && sending.isEmpty()) {
            room = room == null ? new byte[0] : room;
            send();
        }
        awaitSending();
        prepared = true;
    }

    private void awaitSending() throws IOException {
        while (!sending.isEmpty()) {
            sent.add(arrived(sending.remove(0)));
        }
    }

    @Override
    public void commit() throws IOException {
        if (!prepared && upload.isEmpty()) {
            requests.write(room == null ? new byte[0] : room, filled);
            letRoomGo();
        } else {
            if (!prepared) {
                prepare();
            }
            requests.complete(upload.orElseThrow(), sent, bytes);
        }
        ended = true;
    }

    private void letRoomGo() {
        if (room != null) {
            parts.giveBack(room);
            room = null;
        }
    }

    @Override
    public void abort() {
        if (!ended) {
            leave();
            upload.ifPresent(requests::abandon);
        }
    }

    @Override
    public void leave() {
        if (ended) {
            return;
        }
        ended = true;
        letRoomGo();
        // A part that arrives after the rest was given up would stay in the store.
        sending.forEach(S3Sink::awaitQuietly);
        sending.clear();
    }

    private static void awaitQuietly(Future<SentPart> part) {
        try {
            part.get();
        } catch (ExecutionException | InterruptedException e) {
            // The object is given up already.
            return;
        }
    }
}
