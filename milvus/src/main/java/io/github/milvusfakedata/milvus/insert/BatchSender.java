package io.github.milvusfakedata.milvus.insert;

import io.github.milvusfakedata.internal.work.Backoff;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusException.FailureKind;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.collection.Loading;
import io.github.milvusfakedata.milvus.internal.wire.Slots;
import io.github.milvusfakedata.milvus.internal.wire.WireCalls;
import io.github.milvusfakedata.milvus.internal.wire.WireMessage;
import io.github.milvusfakedata.milvus.internal.wire.WriteResult;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Sends one worker's batches and sees to it that each arrives once. A call that broke off may have been carried out, so that
 * its rows are looked for before any is sent again; where Milvus assigns the keys there is nothing to look for.
 */
final class BatchSender {
    /** What servers say of a collection that they are about to bring back. */
    private static final List<String> STARTING = List.of(
            "not loaded", "not fully loaded", "released", "not found", "not available", "initializ", "abnormal");

    private final MilvusServer server;
    private final InsertOptions options;
    private final RowMessages rows;
    private final InsertCounters counters;

    BatchSender(MilvusServer server, InsertOptions options, RowMessages rows, InsertCounters counters) {
        this.server = server;
        this.options = options;
        this.rows = rows;
        this.counters = counters;
    }

    /**
     * Sends some rows.
     *
     * @param lookFirst whether rows may be there already
     * @throws MilvusException if the server refuses them, or does not come back
     */
    void send(long firstRow, int count, boolean lookFirst) {
        Slots missing = Slots.range(0, count);
        if (lookFirst) {
            missing = missing(firstRow, count);
            counters.found(count - missing.count());
        }
        if (missing.count() > 0) {
            rows.fill(firstRow, count);
            send(firstRow, count, missing);
        }
    }

    private void send(long firstRow, int count, Slots slots) {
        WireMessage message = rows.message(options.collection(), slots);
        int bytes = message.size();
        if (bytes > InsertOptions.MOST_BATCH_BYTES && slots.count() > 1) {
            halves(firstRow, count, slots);
            return;
        }
        Backoff backoff = options.backoff();
        Slots left = slots;
        while (left.count() > 0) {
            try {
                write(firstRow, slots.count(), message);
                counters.sent(left.count(), bytes);
                return;
            } catch (MilvusException failure) {
                if (!failure.isTransient()) {
                    throw failure;
                }
                rows.release();
                requireKnowable(failure, firstRow, count);
                backoff.pauseAfter(failure, options.cancellation());
                counters.retried();
                left = failure.isUnsettled() && !options.upsert() ? stillMissing(firstRow, count, left) : left;
                if (left.count() < slots.count() && left.count() > 0) {
                    send(firstRow, count, left);
                    return;
                }
            }
        }
    }

    /** Sends a message that would be too large in two. */
    private void halves(long firstRow, int count, Slots slots) {
        int half = slots.count() / 2;
        send(firstRow, count, slots.part(0, half));
        send(firstRow, count, slots.part(half, slots.count()));
    }

    private void write(long firstRow, int count, WireMessage message) {
        String doing = "insert rows from number " + firstRow + " on";
        WriteResult result = options.upsert()
                ? server.call(doing, calls -> WireCalls.upsert(calls, message), WriteResult::status)
                : server.call(doing, calls -> WireCalls.insert(calls, message), WriteResult::status);
        long done = options.upsert() ? result.upserted() : result.inserted();
        if (done != count) {
            throw new MilvusException(doing, FailureKind.REFUSED, 0, "it took " + done + " of " + count + " rows");
        }
    }

    /** Rows whose keys Milvus assigns can't be looked for: sending them again might store them twice. */
    private void requireKnowable(MilvusException failure, long firstRow, int count) {
        if (failure.isUnsettled() && !rows.hasKeys()) {
            throw new MilvusException(
                    "insert rows " + firstRow + " to " + (firstRow + count - 1),
                    failure.kind(),
                    failure.code(),
                    withoutDot(failure.reason())
                            + "; since it assigns the keys itself, there is no telling whether it stored them");
        }
    }

    private static String withoutDot(String reason) {
        String stripped = reason.strip();
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private Slots missing(long firstRow, int count) {
        return patiently(() -> probe().missing(rows.keys(firstRow, count), Slots.range(0, count)));
    }

    private Slots stillMissing(long firstRow, int count, Slots slots) {
        Slots left = patiently(() -> probe().missing(rows.keys(firstRow, count), slots));
        counters.sent(slots.count() - left.count(), 0);
        return left;
    }

    private KeyProbe probe() {
        return new KeyProbe(server, options.collection(), rows.keyName());
    }

    /** A server that has just started says for a while that the collection is not loaded, or not even there. */
    private Slots patiently(Supplier<Slots> look) {
        Backoff backoff = options.backoff();
        while (true) {
            try {
                return look.get();
            } catch (MilvusException failure) {
                if (!failure.isTransient() && !isStarting(failure)) {
                    throw failure;
                }
                backoff.pauseAfter(failure, options.cancellation());
                loadAgain(failure);
            }
        }
    }

    /** Milvus loads what was loaded before it stopped; Milvus Lite waits to be asked. */
    private void loadAgain(MilvusException failure) {
        if (server.version().lite() && !failure.isTransient()) {
            try {
                Loading.load(server, options.collection(), options.cancellation());
            } catch (MilvusException notYet) {
                failure.addSuppressed(notYet);
            }
        }
    }

    private static boolean isStarting(MilvusException failure) {
        String reason = failure.reason().toLowerCase(Locale.ROOT);
        return STARTING.stream().anyMatch(reason::contains);
    }
}
