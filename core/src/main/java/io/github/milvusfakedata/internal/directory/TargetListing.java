package io.github.milvusfakedata.internal.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;

/** The files of a place where a dataset shall be written, on disk or in an object store. Changes nothing. */
interface TargetListing {
    /** The place in words. */
    Findings.OutputPlace place();

    /** What the place is where there is nothing to look into, or it must not be looked into. */
    Optional<TargetState> outside() throws IOException;

    /** Whether there is a file of this name. */
    boolean has(String name) throws IOException;

    /**
     * Whether an entry that {@link #forEach} tells is a plain file. All that runs write are; a link, a pipe or a directory is
     * someone else's, whatever its name.
     */
    boolean isFile(String name);

    /** The content of a file; empty if there is none, or one that is too large for a description of a dataset. */
    Optional<InputStream> read(String name) throws IOException;

    /**
     * Visits all files, those of bundles by names such as {@code data/id.npy}.
     *
     * @param isBundle tells the directories that are bundles
     */
    void forEach(Predicate<String> isBundle, Entries.EntryVisitor visitor) throws IOException;

    /** That the place can't be looked at. */
    UncheckedIOException unreadable(IOException cause);
}
