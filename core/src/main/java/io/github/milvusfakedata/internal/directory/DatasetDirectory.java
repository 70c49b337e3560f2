package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.plan.FileSelection;
import io.github.milvusfakedata.internal.run.Engine;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import io.github.milvusfakedata.sink.ByteSink;
import io.github.milvusfakedata.sink.FileFailure;
import io.github.milvusfakedata.sink.FileSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run's hold on its directory, from the plan file to {@code meta.json}.
 *
 * <p>Where nothing of ours is there, each file gets its name as soon as it is whole. Where a dataset of ours is to be
 * replaced, the new files and their meta.json wait under staged names until all are whole; then the old meta.json goes,
 * the new files take their places, what is left of the old goes, and the new meta.json comes: at no moment does a
 * meta.json describe other files than those beside it. A crash in between leaves the plan file, which owns old and new files alike.
 */
public final class DatasetDirectory implements AutoCloseable {
    private final Path directory;
    private final FileSelection files;
    private final Description description;
    private final TargetScan before;
    private final WantedFiles wanted;
    private final MadeDirectories made;
    private final PlanFile planFile;
    private boolean replacing;
    private boolean finished;

    private DatasetDirectory(
            Path directory,
            FileSelection files,
            Description description,
            TargetScan before,
            MadeDirectories made,
            PlanFile planFile) {
        this.directory = directory;
        this.files = files;
        this.description = description;
        this.before = before;
        this.wanted = WantedFiles.of(files);
        this.made = made;
        this.planFile = planFile;
    }

    /** Looks at the directory where these files shall be written. */
    public static TargetScan look(Path directory, FileSelection files) {
        DirectoryListing listing =
                new DirectoryListing(directory.toAbsolutePath().normalize());
        return TargetScan.of(listing, files.plan().fileSet(), Optional.empty());
    }

    /**
     * Takes hold of a directory: makes it if need be and writes the plan file.
     *
     * @param seen what was found there; looked at anew if a run has begun or ended there since
     * @throws FakeDataException if files are in the way, or the directory can't be written to
     * @throws UncheckedIOException if the disk fails
     */
    public static DatasetDirectory open(
            Path directory, TargetScan seen, FileSelection files, Description description, boolean force) {
        Path place = directory.toAbsolutePath().normalize();
        TargetScan before = seen.current();
        List<Problem> problems = before.problems(force);
        if (!problems.isEmpty()) {
            throw new FakeDataException(problems);
        }
        try {
            return open(place, files, description, before);
        } catch (IOException e) {
            if (FileFailure.isDiskFull(e)) {
                throw FileFailure.unchecked("write to", place, e);
            }
            throw denied(place, e);
        }
    }

    private static DatasetDirectory open(
            Path directory, FileSelection files, Description description, TargetScan before) throws IOException {
        MadeDirectories made = MadeDirectories.make(directory);
        PlanFile planFile;
        try {
            planFile = PlanFile.open(directory, before.isUnfinished());
        } catch (IOException e) {
            made.remove();
            throw e;
        }
        DatasetDirectory opened = new DatasetDirectory(directory, files, description, before, made, planFile);
        try {
            planFile.write(description.planFile(files, opened.ownedByBoth()));
            opened.removeUnfinished();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw e;
        }
    }

    private static FakeDataException denied(Path directory, IOException cause) {
        return FakeDataException.of(Problem.error(
                ProblemCode.OUT_DENIED.id(),
                Setting.OUT,
                directory + ": The output directory can't be created or written to: " + FileFailure.reason(cause),
                "Choose another " + Setting.OUT + ", or change the permissions."));
    }

    /** The new set and all earlier ones. */
    private List<FileSet> ownedByBoth() {
        List<FileSet> sets = new ArrayList<>(List.of(wanted.set()));
        before.owned().stream().filter(set -> !set.equals(wanted.set())).forEach(sets::add);
        return sets;
    }

    /** The directory's absolute path. */
    public Path path() {
        return directory;
    }

    /** Opens the sink of a data file. */
    public ByteSink sink(String fileName) throws IOException {
        Path file = directory.resolve(before.isReplaced() ? StagedNames.staged(fileName) : fileName);
        if (!file.getParent().equals(directory)) {
            makeBundle(file.getParent());
        }
        return FileSink.open(file);
    }

    private static void makeBundle(Path bundle) throws IOException {
        try {
            Files.createDirectory(bundle);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(bundle, LinkOption.NOFOLLOW_LINKS)) {
                throw FileFailure.of("create", bundle, e);
            }
        } catch (IOException e) {
            throw FileFailure.of("create", bundle, e);
        }
    }

    /**
     * Puts the files of a finished run in their places, writes meta.json and removes the plan file.
     *
     * @throws UncheckedIOException if the disk fails
     */
    public void finish(Engine.Result result) {
        try {
            String meta = description.meta(files, result);
            if (before.isReplaced()) {
                Path staged = directory.resolve(StagedNames.staged(FileNames.META));
                requireFreeNames();
                write(staged, meta);
                replaceOld();
                Entries.moveNew(staged, directory.resolve(FileNames.META));
            } else {
                write(directory.resolve(FileNames.META), meta);
            }
            planFile.remove();
            finished = true;
        } catch (FileAlreadyExistsException e) {
            throw FileFailure.unchecked("finish", Path.of(e.getFile()), e);
        } catch (IOException e) {
            throw FileFailure.unchecked("finish the dataset in", directory, e);
        }
    }

    private void replaceOld() throws IOException {
        Entries.deleteFile(directory, FileNames.META);
        replacing = true;
        for (String name : (Iterable<String>) wanted.names()::iterator) {
            Entries.move(directory.resolve(StagedNames.staged(name)), directory.resolve(name));
        }
        for (FileSet old : before.owned()) {
            removeAll(wanted.leftOf(old)::iterator);
            if (!old.equals(wanted.set())) {
                Entries.deleteDirectories(directory, old);
            }
        }
    }

    /** Looks once more, since the run may have taken hours, whether foreign files have come into the way. */
    private void requireFreeNames() {
        for (String name : (Iterable<String>) wanted.names()::iterator) {
            Path place = directory.resolve(name);
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !(before.owns(name) && Entries.isFile(place))) {
                throw FileFailure.unchecked("finish", place, new FileAlreadyExistsException(name));
            }
        }
    }

    private static void write(Path file, String content) {
        try (ByteSink sink = FileSink.open(file)) {
            sink.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
            sink.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** Removes what an earlier run was writing when it was cut off; its whole files stay until they are replaced. */
    private void removeUnfinished() throws IOException {
        if (before.isUnfinished()) {
            for (FileSet set : before.owned()) {
                removeStaged(set);
            }
            removeStaged(FileNames.META);
        }
    }

    private void removeStaged(FileSet set) throws IOException {
        for (String name : (Iterable<String>) set.names()::iterator) {
            removeStaged(name);
        }
        Entries.deleteDirectories(directory, set);
    }

    private void removeStaged(String name) throws IOException {
        String staged = StagedNames.staged(name);
        Entries.deleteFile(directory, StagedNames.temporary(name));
        Entries.deleteFile(directory, StagedNames.temporary(staged));
        Entries.deleteFile(directory, staged);
    }

    private void removeAll(Iterable<String> names) throws IOException {
        for (String name : names) {
            Entries.deleteFile(directory, name);
        }
    }

    /** Lets the directory go. After a run that did not finish, leaves it such that the next run knows what it may do. */
    @Override
    public void close() {
        if (finished) {
            return;
        }
        try {
            if (replacing) {
                planFile.close();
            } else if (before.isReplaced()) {
                restoreOld();
            } else if (wholeFiles()) {
                planFile.close();
            } else {
                removeTraces();
            }
        } catch (IOException e) {
            throw FileFailure.unchecked("tidy up", directory, e);
        }
    }

    /** The old files were not touched: what is new goes, and things are as they were. */
    private void restoreOld() throws IOException {
        removeStaged(wanted.set());
        removeStaged(FileNames.META);
        if (before.isUnfinished()) {
            if (planFile.isWritten()) {
                planFile.write(description.planFile(files, before.owned()));
            }
            planFile.close();
        } else {
            planFile.remove();
        }
    }

    private boolean wholeFiles() {
        return wanted.names().anyMatch(name -> Files.exists(directory.resolve(name)));
    }

    private void removeTraces() throws IOException {
        Entries.deleteDirectories(directory, wanted.set());
        planFile.remove();
        made.remove();
    }
}
