package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
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
record DirectoryScan(Path directory, State state, List<FileSet> owned, List<String> clashes, List<String> others) {
    /** What a directory can be. */
    enum State {
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
        boolean planned = Files.isRegularFile(directory.resolve(PlanFile.NAME), LinkOption.NOFOLLOW_LINKS);
        Optional<FileSet> dataset = dataset(directory.resolve(FileNames.META));
        List<FileSet> owned = new ArrayList<>();
        if (planned) {
            owned.addAll(PlanFile.owned(directory.resolve(PlanFile.NAME)));
        }
        dataset.filter(set -> !owned.contains(set)).ifPresent(owned::add);
        List<String> clashes = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Entries.forEach(directory, name -> owned.stream().anyMatch(set -> set.hasDirectory(name)), name -> {
            if (!isOurs(name, owned, dataset.isPresent(), planned)) {
                (isNeeded(name, wanted) ? clashes : others).add(name);
            }
        });
        State state = planned ? State.UNFINISHED : dataset.isPresent() ? State.DATASET : State.FOREIGN;
        boolean empty = state == State.FOREIGN && clashes.isEmpty() && others.isEmpty();
        return new DirectoryScan(directory, empty ? State.EMPTY : state, owned, clashes, others);
    }

    /** The files of a dataset of ours; empty where meta.json is missing, not ours or no longer readable. */
    private static Optional<FileSet> dataset(Path meta) throws IOException {
        if (!Files.isRegularFile(meta, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return JsonMembers.read(meta, Description.INFO)
                .filter(info -> info.has(Description.RECIPE_VERSION))
                .flatMap(DirectoryScan::described);
    }

    /** The files that a meta.json describes. */
    static Optional<FileSet> described(JsonMembers info) {
        return FileSet.of(
                info.number(Description.FILE_COUNT), info.text(Description.FORMAT), info.texts(Description.COLUMNS));
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
    List<Problem> problems(boolean force) {
        return new Findings(Findings.Place.of(directory), state, owned, clashes, others).problems(force);
    }
}
