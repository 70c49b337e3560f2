package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.trace.Trace;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What lies in a directory before a run, seen through the eyes of one who wants to write a set of files there. Changes
 * nothing.
 *
 * @param directory the directory
 * @param state what it holds
 * @param owned the data files that earlier runs wrote
 * @param clashes files that are not ours but have names that the new set needs
 * @param others some files that are neither ours nor in the way
 */
public record DirectoryScan(
        Path directory, State state, List<FileSet> owned, List<String> clashes, List<String> others) {
    /** What a directory can be. */
    public enum State {
        /** Nothing is there, or an empty directory. */
        EMPTY,
        /** A file or the like. */
        NO_DIRECTORY,
        /** Files, none of them ours. */
        FOREIGN,
        /** A whole dataset of ours. */
        DATASET,
        /** What a run of ours left that did not finish, or has yet to. */
        UNFINISHED,
        /** What a run of this process is writing; not looked at, since that would let go of the run's lock. */
        BUSY
    }

    /** Looks at a directory where these files shall be written. */
    static DirectoryScan of(Path directory, FileSet wanted) {
        Trace.pass(Trace.Point.SCAN);
        if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            State state = canHoldDirectory(directory.toAbsolutePath().getParent()) ? State.EMPTY : State.NO_DIRECTORY;
            return new DirectoryScan(directory, state, List.of(), List.of(), List.of());
        }
        if (!Files.isDirectory(directory)) {
            return new DirectoryScan(directory, State.NO_DIRECTORY, List.of(), List.of(), List.of());
        }
        try {
            return scan(directory, wanted);
        } catch (IOException e) {
            throw FileFailure.unchecked("read", directory, e);
        }
    }

    /** Whether the nearest thing above that exists is a directory. */
    private static boolean canHoldDirectory(Path parent) {
        Path above = parent;
        while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above);
    }

    private static DirectoryScan scan(Path directory, FileSet wanted) throws IOException {
        if (PlanFile.isHeldHere(directory)) {
            return new DirectoryScan(directory, State.BUSY, List.of(), List.of(), List.of());
        }
        Ours ours = Ours.in(directory);
        List<FileSet> owned = ours.owned();
        List<String> clashes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Entries.forEach(directory, name -> owned.stream().anyMatch(set -> set.hasDirectory(name)), name -> {
            if (!isOurs(name, owned, ours.described(), ours.planned())) {
                (isNeeded(name, wanted) ? clashes : others).add(name);
            }
        });
        State state = ours.state();
        boolean empty = state == State.FOREIGN && clashes.isEmpty() && others.isEmpty();
        return new DirectoryScan(directory, empty ? State.EMPTY : state, owned, clashes, others);
    }

    /**
     * What runs of ours have left.
     *
     * @param planned whether there is a plan file
     * @param described whether there is a whole dataset
     * @param owned the data files of both
     */
    private record Ours(boolean planned, boolean described, List<FileSet> owned) {
        static Ours in(Path directory) throws IOException {
            boolean planned = Files.isRegularFile(directory.resolve(PlanFile.NAME), LinkOption.NOFOLLOW_LINKS);
            Optional<FileSet> dataset = dataset(directory.resolve(FileNames.META));
            List<FileSet> owned = new ArrayList<>();
            if (planned) {
                owned.addAll(PlanFile.owned(directory.resolve(PlanFile.NAME)));
            }
            dataset.filter(set -> !owned.contains(set)).ifPresent(owned::add);
            return new Ours(planned, dataset.isPresent(), owned);
        }

        State state() {
            return planned ? State.UNFINISHED : described ? State.DATASET : State.FOREIGN;
        }
    }

    /**
     * Whether runs of ours have left things as they were seen, which may be long ago. Files of others are looked for again
     * when each of ours gets its name.
     */
    boolean stillHolds() throws IOException {
        if (PlanFile.isHeldHere(directory)) {
            return state == State.BUSY;
        }
        Ours now = Ours.in(directory);
        boolean same = state == State.EMPTY ? now.state() == State.FOREIGN : now.state() == state;
        return same && now.owned().equals(owned);
    }

    /** The files of a dataset of ours; empty where meta.json is missing, not ours or no longer readable. */
    private static Optional<FileSet> dataset(Path meta) throws IOException {
        if (!Files.isRegularFile(meta, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return JsonMembers.read(meta, Description.INFO)
                .filter(info -> info.has(Description.RECIPE_VERSION))
                .flatMap(Description::fileSet);
    }

    /** Whether a run of ours wrote a file, by its name. */
    static boolean isOurs(String name, List<FileSet> owned, boolean metaIsOurs, boolean planned) {
        if (name.equals(PlanFile.NAME)) {
            return planned;
        }
        if (name.equals(FileNames.META)) {
            return metaIsOurs;
        }
        // Only a run that did not finish leaves temporary names.
        String target = planned ? StagedNames.target(name) : name;
        return target.equals(FileNames.META)
                || target.equals(PlanFile.NAME)
                || owned.stream().anyMatch(set -> set.contains(target));
    }

    /** Whether the new set needs a name. */
    static boolean isNeeded(String name, FileSet wanted) {
        String target = StagedNames.target(name);
        return target.equals(PlanFile.NAME)
                || target.equals(FileNames.META)
                || wanted.contains(target)
                || wanted.hasDirectory(target);
    }

    /** Whether an earlier run left a plan file. */
    boolean isUnfinished() {
        return state == State.UNFINISHED;
    }

    /** Whether data files of ours are there, which must stay until the new set is whole. */
    boolean hasOwned() {
        return !owned.isEmpty();
    }

    /** Why the set can't be written here. */
    public List<Problem> problems(boolean force) {
        return new Findings(Findings.Place.of(directory), state, owned, clashes, others).problems(force);
    }
}
