package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.ObjectStore;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies under a prefix of an object store before a run, as {@link DirectoryScan} tells of a directory. Changes nothing.
 *
 * @param findings what was found
 * @param described whether a meta.json of ours is there, so that a whole dataset is
 * @param sameRun whether what is there is, or was to be, the very dataset that shall be written
 */
public record ObjectScan(Findings findings, boolean described, boolean sameRun) {
    /** What the plan of an upload says of the meta.json that comes last. */
    static final String UPLOADED = "uploaded_meta";

    public ObjectScan {
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Looks at the place where these files shall be written.
     *
     * @param argument the option or argument that gives it
     * @param identity tells an upload that was cut off from others; empty for a run that can't go on with one
     */
    static ObjectScan of(ObjectStore store, String argument, FileSet wanted, Optional<String> identity)
            throws IOException {
        Trace.pass(Trace.Point.SCAN);
        Optional<JsonMembers> plan = members(store, PlanFile.NAME);
        boolean planned = store.size(PlanFile.NAME).isPresent();
        Optional<JsonMembers> meta =
                members(store, FileNames.META).filter(info -> info.has(Description.RECIPE_VERSION));
        Optional<FileSet> dataset = meta.flatMap(Description::fileSet);
        List<FileSet> owned = new ArrayList<>(ownedBy(plan));
        dataset.filter(set -> !owned.contains(set)).ifPresent(owned::add);
        List<String> clashes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        store.forEach((name, bytes) -> {
            if (!DirectoryScan.isOurs(name, owned, dataset.isPresent(), planned)) {
                (DirectoryScan.isNeeded(name, wanted) ? clashes : others).add(name);
            }
        });
        DirectoryScan.State state = planned
                ? DirectoryScan.State.UNFINISHED
                : dataset.isPresent() ? DirectoryScan.State.DATASET : DirectoryScan.State.FOREIGN;
        boolean empty = state == DirectoryScan.State.FOREIGN && clashes.isEmpty() && others.isEmpty();
        Findings findings = new Findings(
                Findings.Place.inStore(store.location(), argument),
                empty ? DirectoryScan.State.EMPTY : state,
                owned,
                clashes,
                others);
        boolean sameRun = identity.isPresent()
                && (planned ? plan.map(info -> info.text(UPLOADED)) : identityOf(store, dataset)).equals(identity);
        return new ObjectScan(findings, dataset.isPresent(), sameRun);
    }

    private static List<FileSet> ownedBy(Optional<JsonMembers> plan) {
        return plan.stream()
                .flatMap(info -> info.texts(Description.OWNED).stream())
                .map(FileSet::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<JsonMembers> members(ObjectStore store, String name) throws IOException {
        Optional<InputStream> content = store.read(name);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream input = content.get()) {
            return JsonMembers.read(input, Description.INFO);
        }
    }

    private static Optional<String> identityOf(ObjectStore store, Optional<FileSet> dataset) throws IOException {
        Optional<InputStream> content = dataset.isPresent() ? store.read(FileNames.META) : Optional.empty();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream input = content.get()) {
            return Optional.of(Sums.hexadecimal(Sums.crc32c(input)));
        }
    }

    List<FileSet> owned() {
        return findings.owned();
    }

    boolean owns(String name) {
        return owned().stream().anyMatch(set -> set.contains(name));
    }

    boolean isUnfinished() {
        return findings.state() == DirectoryScan.State.UNFINISHED;
    }

    /**
     * Whether new objects must wait until all are whole, because they replace old ones. Not where an upload goes on that was
     * cut off: what is there is its own.
     */
    boolean isReplaced() {
        return !owned().isEmpty() && (described || !sameRun);
    }

    /**
     * Whether runs of ours have left things as they were seen, which may be long ago. Objects of others are looked for again
     * when each of ours appears.
     */
    boolean stillHolds(ObjectStore store) throws IOException {
        List<FileSet> owned = new ArrayList<>(ownedBy(members(store, PlanFile.NAME)));
        Optional<FileSet> dataset = members(store, FileNames.META)
                .filter(info -> info.has(Description.RECIPE_VERSION))
                .flatMap(Description::fileSet);
        boolean planned = store.size(PlanFile.NAME).isPresent();
        dataset.filter(set -> !owned.contains(set)).ifPresent(owned::add);
        return planned == isUnfinished() && dataset.isPresent() == described && owned.equals(owned());
    }

    /** Why the set can't be written here. */
    public List<Problem> problems(boolean force) {
        return findings.problems(force || sameRun);
    }
}
