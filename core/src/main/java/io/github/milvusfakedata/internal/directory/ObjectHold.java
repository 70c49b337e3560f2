package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.ObjectSink;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One run's hold on a prefix of an object store, from the plan object to {@code meta.json}: what {@link DatasetDirectory} is
 * on disk.
 *
 * <p>Objects can't be renamed, but don't appear before they are told to. So where a dataset of ours is to be replaced, the
 * new objects are sent whole and told to appear only when all have arrived: then meta.json goes, they take the places of the
 * old, what is left of the old goes, and the new meta.json comes. A crash in between leaves the plan object, which owns old
 * and new objects alike.
 *
 * <p>A store can't tell a run that goes on from one that was killed, so that a later run may take the place over. The run that
 * had it sees so by the plan object, which names the run, before anything of its own appears or is removed.
 */
final class ObjectHold implements AutoCloseable {
    private final ObjectStore store;
    private final WantedFiles wanted;
    private final TargetScan before;
    private final PlanText planText;
    private final boolean resumable;
    private final List<HeldSink> waiting = new ArrayList<>();
    private final String run = UUID.randomUUID().toString();
    /** The plan object as this run has written it. */
    private byte[] plan = {};

    private boolean appeared;
    private boolean replacing;
    private boolean finished;

    /** What a plan object says. */
    @FunctionalInterface
    interface PlanText {
        /**
         * The text.
         *
         * @param owned the sets that the plan object owns
         * @param run which run writes it
         */
        String of(List<FileSet> owned, String run);
    }

    private ObjectHold(ObjectStore store, WantedFiles wanted, TargetScan before, PlanText planText, boolean resumable) {
        this.store = store;
        this.wanted = wanted;
        this.before = before;
        this.planText = planText;
        this.resumable = resumable;
    }

    /**
     * Takes hold of a prefix: writes the plan object.
     *
     * @param planText what the plan object says
     * @param resumable whether a run that is cut off leaves what it has sent for the next
     * @throws FakeDataException if objects are in the way
     * @throws UncheckedIOException if the store fails
     */
    static ObjectHold open(
            ObjectStore store,
            WantedFiles wanted,
            TargetScan before,
            boolean force,
            PlanText planText,
            boolean resumable) {
        List<Problem> problems = before.problems(force);
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        ObjectHold hold = new ObjectHold(store, wanted, before, planText, resumable);
        try {
            hold.writePlan();
            if (before.isUnfinished() && !(resumable && before.isSameRun())) {
                hold.abortUnfinished();
            }
        } catch (IOException e) {
            throw unchecked(e);
        }
        return hold;
    }

    /** Removes what runs that were cut off have sent of objects and nobody goes on with. */
    private void abortUnfinished() throws IOException {
        store.abortUnfinished(name -> wanted.set().contains(name) || before.owns(name));
    }

    private void writePlan() throws IOException {
        List<FileSet> owned = new ArrayList<>(List.of(wanted.set()));
        before.owned().stream().filter(set -> !set.equals(wanted.set())).forEach(owned::add);
        plan = bytes(planText.of(owned, run));
        if (before.isUnfinished()) {
            store.write(PlanFile.NAME, plan);
        } else if (!store.writeIfAbsent(PlanFile.NAME, plan) && !holds()) {
            // Were it this run's, the answer to a request that was carried out had been lost, and it was sent again.
            throw FakeDataException.of(before.place().busy());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static UncheckedIOException unchecked(IOException failure) {
        return new UncheckedIOException(failure.getMessage(), failure);
    }

    /** Whether no other run has taken the place over. */
    private boolean holds() throws IOException {
        Optional<InputStream> found = store.read(PlanFile.NAME);
        if (found.isEmpty()) {
            return false;
        }
        try (InputStream input = found.get()) {
            return Arrays.equals(input.readAllBytes(), plan);
        }
    }

    private void requireHold() throws IOException {
        if (!holds()) {
            throw new IOException("Cannot finish the dataset in " + store.location()
                    + ": another run has replaced it, as requested.");
        }
    }

    /** Has an object of the dataset appear in its time. */
    ByteSink held(String name, ObjectSink sink) {
        return new HeldSink(name, sink);
    }

    /** The sink of one object, which waits where an old dataset is still whole. */
    private final class HeldSink implements ByteSink {
        private final String name;
        private final ObjectSink sink;
        private boolean handedOver;

        private HeldSink(String name, ObjectSink sink) {
            this.name = name;
            this.sink = sink;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            sink.write(bytes);
        }

        @Override
        public void commit() throws IOException {
            if (before.isReplaced()) {
                sink.prepare();
                await(this);
            } else {
                requireHold();
                requireFree(name);
                sink.commit();
                appeared();
            }
            handedOver = true;
        }

        @Override
        public void abort() {
            if (handedOver) {
                return;
            }
            if (resumable) {
                sink.leave();
            } else {
                sink.abort();
            }
        }
    }

    private synchronized void await(HeldSink whole) {
        waiting.add(whole);
    }

    private synchronized void appeared() {
        appeared = true;
    }

    /** Looks once more, since the run may have taken hours, whether a foreign object has come into the way. */
    private void requireFree(String name) throws IOException {
        if (!before.owns(name) && store.size(name).isPresent()) {
            throw new IOException("Cannot finish " + store.location() + "/" + name
                    + ": an object of this name has appeared in the meantime. Move it away.");
        }
    }

    /**
     * Has all objects of a finished run appear, writes meta.json and removes the plan object.
     *
     * @throws UncheckedIOException if the store fails
     */
    void finish(byte[] meta) {
        try {
            requireHold();
            if (before.isReplaced() && !isAllThere()) {
                replaceOld();
            }
            removeOld();
            store.write(FileNames.META, meta);
            if (before.isUnfinished()) {
                abortUnfinished();
            }
            store.delete(PlanFile.NAME);
            finished = true;
        } catch (IOException e) {
            throw unchecked(e);
        }
    }

    /** Whether the very dataset was there, whole, so that nothing has been sent. */
    private boolean isAllThere() {
        return waiting.isEmpty() && before.isSameRun() && before.owned().equals(List.of(wanted.set()));
    }

    private void replaceOld() throws IOException {
        for (HeldSink whole : waiting) {
            requireFree(whole.name);
        }
        replacing = true;
        store.delete(FileNames.META);
        for (HeldSink whole : waiting) {
            requireHold();
            whole.sink.commit();
        }
        requireHold();
    }

    /** Removes what is left of earlier datasets; where a run goes on with a replacement that was cut off, too. */
    private void removeOld() throws IOException {
        for (FileSet old : before.owned()) {
            for (String name : (Iterable<String>) wanted.leftOf(old)::iterator) {
                store.delete(name);
            }
        }
    }

    /** Lets the place go. After a run that did not finish, leaves it such that the next run knows what it may do. */
    @Override
    public void close() {
        if (finished) {
            return;
        }
        try {
            if (resumable) {
                waiting.forEach(whole -> whole.sink.leave());
            } else if (!replacing) {
                waiting.forEach(whole -> whole.sink.abort());
                letGo();
            }
        } catch (IOException e) {
            throw unchecked(e);
        }
    }

    private void letGo() throws IOException {
        if (!holds()) {
            return;
        }
        if (before.isUnfinished()) {
            store.write(PlanFile.NAME, bytes(planText.of(ownedNow(), run)));
        } else if (!appeared) {
            store.delete(PlanFile.NAME);
        }
    }

    private List<FileSet> ownedNow() {
        if (!appeared || before.owned().contains(wanted.set())) {
            return before.owned();
        }
        List<FileSet> owned = new ArrayList<>(before.owned());
        owned.add(wanted.set());
        return owned;
    }
}
