package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.FoundDataset.Maker;
import io.github.milvusfakedata.dataset.FoundDataset.State;
import io.github.milvusfakedata.dataset.RemovedDataset;
import io.github.milvusfakedata.internal.directory.PlanFile.PlanContent;
import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.file.DirectoryEntries;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what runs have left, and removes it. What was found is only a picture: a removal looks anew, with the plan file in
 * its hold so that no run can begin, and removes nothing unless the picture still holds. A removal that is cut off leaves
 * the plan file, so that the next one goes on with it.
 */
public final class Cleaning {
    private final Path directory;
    private int files;
    private long bytes;

    private Cleaning(Path directory) {
        this.directory = directory;
    }

    /**
     * What is left in a directory and in those right inside it, by name.
     *
     * @param makers whose datasets count
     * @throws FakeDataException if there is no such directory
     * @throws UncheckedIOException if it can't be read
     */
    public static List<FoundDataset> find(Path directory, Set<Maker> makers) {
        Path place = directory.toAbsolutePath().normalize();
        requireDirectory(place);
        List<FoundDataset> found = new ArrayList<>();
        try {
            look(place, makers).ifPresent(found::add);
            for (Path inside : directoriesIn(place)) {
                lookIfReadable(inside, makers).ifPresent(found::add);
            }
        } catch (IOException e) {
            throw FileFailure.unchecked("read", place, e);
        }
        return found;
    }

    private static void requireDirectory(Path place) {
        String fault;
        if (Files.isSymbolicLink(place)) {
            fault = "This is a symbolic link, which is not followed.";
        } else if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            fault = "There is no such directory.";
        } else if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            fault = "This is not a directory.";
        } else {
            return;
        }
        throw FakeDataException.of(Problem.error(
                ProblemCode.CLEAN_DIRECTORY.id(),
                "",
                place + ": " + fault,
                "Give the directory of a dataset, or one that holds such directories."));
    }

    private static List<Path> directoriesIn(Path place) throws IOException {
        List<Path> directories = new ArrayList<>();
        DirectoryEntries.forEach(place, entry -> {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                directories.add(entry);
            }
            return true;
        });
        return directories.stream().sorted().toList();
    }

    /** What others keep from us is not ours. */
    private static Optional<FoundDataset> lookIfReadable(Path directory, Set<Maker> makers) {
        try {
            return look(directory, makers);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<FoundDataset> look(Path directory, Set<Maker> makers) throws IOException {
        Path plan = directory.resolve(PlanFile.NAME);
        if (Files.isRegularFile(plan, LinkOption.NOFOLLOW_LINKS) && isHeld(directory)) {
            return Optional.of(new FoundDataset(directory, State.BUSY, Maker.THIS_TOOL, 0, 0, 0));
        }
        return picture(directory, makers, PlanFile.contentOf(directory));
    }

    private static boolean isHeld(Path directory) throws IOException {
        try {
            return PlanFile.isHeld(directory);
        } catch (NoSuchFileException ended) {
            return false;
        }
    }

    private static Optional<FoundDataset> picture(Path directory, Set<Maker> makers, Optional<PlanContent> plan)
            throws IOException {
        Optional<Leftovers> leftovers = Leftovers.of(directory, makers, plan);
        return leftovers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Cleaning(directory).counted(leftovers.get(), plan.isPresent()));
    }

    private FoundDataset counted(Leftovers leftovers, boolean planned) throws IOException {
        leftovers.forEach((file, size) -> count(size));
        if (leftovers.isDescribed()) {
            count(Files.size(directory.resolve(FileNames.META)));
        }
        if (planned) {
            count(Files.size(directory.resolve(PlanFile.NAME)));
        }
        State state = planned ? State.UNFINISHED : State.COMPLETE;
        return new FoundDataset(directory, state, leftovers.maker(), leftovers.rows(), files, bytes);
    }

    private void count(long size) {
        files++;
        bytes += size;
    }

    /**
     * Removes what was found.
     *
     * @throws FakeDataException if a run is writing there, or things are no longer as they were found
     * @throws UncheckedIOException if something can't be removed
     */
    public static RemovedDataset remove(FoundDataset found) {
        Path directory = found.directory();
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            throw changed(directory);
        }
        try {
            return switch (found.state()) {
                case BUSY -> throw PlanFile.busy(directory);
                case COMPLETE -> removeComplete(found);
                case UNFINISHED -> removeUnfinished(found);
            };
        } catch (NoSuchFileException | FileAlreadyExistsException changed) {
            throw changed(directory);
        } catch (IOException e) {
            throw FileFailure.unchecked("remove", directory, e);
        }
    }

    private static RemovedDataset removeComplete(FoundDataset found) throws IOException {
        PlanFile plan = PlanFile.open(found.directory(), false);
        Cleaning cleaning = new Cleaning(found.directory());
        boolean done = false;
        try {
            cleaning.removeFiles(found, Optional.empty());
            done = true;
        } finally {
            // Where nothing is gone yet, the dataset stays what it was.
            if (done || cleaning.files == 0) {
                plan.remove();
            } else {
                plan.close();
            }
        }
        return cleaning.removed();
    }

    private static RemovedDataset removeUnfinished(FoundDataset found) throws IOException {
        Cleaning cleaning = new Cleaning(found.directory());
        try (PlanFile plan = PlanFile.takeOver(found.directory())) {
            long size = Files.size(found.directory().resolve(PlanFile.NAME));
            cleaning.removeFiles(found, Optional.of(plan.content()));
            plan.remove();
            cleaning.count(size);
        }
        return cleaning.removed();
    }

    /** Removes all but the plan file, which is in our hold. */
    private void removeFiles(FoundDataset found, Optional<PlanContent> plan) throws IOException {
        Set<Maker> makers = EnumSet.of(Maker.THIS_TOOL, found.maker());
        if (!picture(directory, makers, plan).equals(Optional.of(found))) {
            throw changed(directory);
        }
        Leftovers leftovers = Leftovers.of(directory, makers, plan).orElseThrow();
        leftovers.forEach(this::delete);
        leftovers.removeBundles();
        if (leftovers.isDescribed()) {
            Path meta = directory.resolve(FileNames.META);
            delete(meta, Files.size(meta));
        }
    }

    private void delete(Path file, long size) throws IOException {
        Files.delete(file);
        count(size);
    }

    private RemovedDataset removed() {
        return new RemovedDataset(directory, files, bytes, removeDirectory());
    }

    /** A shell in a directory that is gone can do nothing, so that the current one stays. */
    private boolean removeDirectory() {
        try {
            if (Files.isSameFile(directory, Path.of(""))) {
                return false;
            }
            Files.delete(directory);
            return true;
        } catch (DirectoryNotEmptyException othersAreThere) {
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static FakeDataException changed(Path directory) {
        return FakeDataException.of(Problem.error(
                ProblemCode.CLEAN_CHANGED.id(),
                "",
                directory + ": This has changed since it was found.",
                "Run the command again."));
    }
}
