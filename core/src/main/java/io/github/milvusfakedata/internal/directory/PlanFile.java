package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.lock.FileHold;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The file that is written first and removed last. It names the data files that this run and unfinished earlier ones own,
 * so that whatever happens, a later run knows what it may replace; and it is locked while a run goes on, so that two runs
 * never write to one directory.
 */
final class PlanFile implements AutoCloseable {
    /** The name. Ends as no data file does, and is hidden. */
    static final String NAME = ".milvus-fake-data.plan";

    /** More than a plan file with all earlier runs that it may name ever has. */
    private static final int MOST_BYTES = 1 << 24;

    private final Path path;
    private final FileHold hold;
    private boolean written;

    private PlanFile(Path path, FileHold hold) {
        this.path = path;
        this.hold = hold;
    }

    /**
     * What a plan file says.
     *
     * @param owned the data files that it names; none where it is cut short
     * @param rows rows that the run was to make; 0 where it does not tell
     */
    record PlanContent(List<FileSet> owned, long rows) {
        private static final PlanContent NONE = new PlanContent(List.of(), 0);

        static PlanContent of(JsonMembers info) {
            List<FileSet> owned = info.texts(Description.OWNED).stream()
                    .map(FileSet::parse)
                    .flatMap(Optional::stream)
                    .toList();
            return new PlanContent(owned, Math.max(0, info.number(Description.TOTAL_ROWS)));
        }
    }

    /** What the plan file of a directory says, if there is one. Not for one that this process holds. */
    static Optional<PlanContent> contentOf(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(JsonMembers.read(path, Description.INFO)
                        .map(PlanContent::of)
                        .orElse(PlanContent.NONE))
                : Optional.empty();
    }

    /** What this file said when it was taken over. */
    PlanContent content() throws IOException {
        return JsonMembers.read(new ByteArrayInputStream(hold.content(MOST_BYTES)), Description.INFO)
                .map(PlanContent::of)
                .orElse(PlanContent.NONE);
    }

    /**
     * Makes the plan file of a directory, or takes over one that is left.
     *
     * @throws FakeDataException if another run holds it
     */
    static PlanFile open(Path directory, boolean takeOver) throws IOException {
        PlanFile plan = open(directory, takeOver ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW);
        if (takeOver) {
            // The run that was cut off may have been writing it anew.
            Entries.deleteFile(directory, StagedNames.temporary(NAME));
        }
        return plan;
    }

    /**
     * Takes over the plan file that is left in a directory.
     *
     * @throws FakeDataException if another run holds it
     */
    static PlanFile takeOver(Path directory) throws IOException {
        return open(directory, StandardOpenOption.WRITE);
    }

    private static PlanFile open(Path directory, OpenOption option) throws IOException {
        Path path = directory.resolve(NAME);
        return new PlanFile(path, FileHold.take(path, option).orElseThrow(() -> busy(directory)));
    }

    /** That a run is writing to a directory. */
    static FakeDataException busy(Path directory) {
        return FakeDataException.of(Findings.OutputPlace.of(directory).busy());
    }

    /**
     * Whether a run surely holds the plan file of a directory. Where locks are not to be had, an unfinished run counts as one
     * that has ended, since otherwise nothing could ever replace its files.
     */
    static boolean isSurelyHeld(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                ? FileHold.isSurelyHeld(path)
                : Files.exists(directory) && FileHold.isHeldHere(path);
    }

    /**
     * Whether a run that goes on holds the plan file of a directory. Where locks are not to be had, nobody can tell, and it
     * might.
     */
    static boolean isHeld(Path directory) throws IOException {
        return FileHold.isHeld(directory.resolve(NAME));
    }

    /**
     * Replaces the content. What is there names files of earlier runs, so that it stays until the new content is whole
     * and takes its place.
     */
    void write(String content) throws IOException {
        hold.replace(path.resolveSibling(StagedNames.temporary(NAME)), content);
        written = true;
    }

    /** Whether this run's content is in the file. */
    boolean isWritten() {
        return written;
    }

    /** Removes the file; nothing of the directory is in question any more. */
    void remove() throws IOException {
        close();
        Files.deleteIfExists(path);
    }

    /** Lets go of the file, which stays. */
    @Override
    public void close() {
        hold.close();
    }
}
