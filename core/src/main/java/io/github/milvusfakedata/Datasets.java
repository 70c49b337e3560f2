package io.github.milvusfakedata;

import io.github.milvusfakedata.dataset.FoundDataset;
import io.github.milvusfakedata.dataset.FoundDataset.Maker;
import io.github.milvusfakedata.dataset.ListedFile;
import io.github.milvusfakedata.dataset.RemovedDataset;
import io.github.milvusfakedata.internal.directory.Cleaning;
import io.github.milvusfakedata.internal.directory.DescribedFiles;
import io.github.milvusfakedata.internal.library.Home;
import io.github.milvusfakedata.schema.FakeDataException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds datasets on disk and removes them, with what runs that did not finish have left. A dataset is known by its {@code
 * meta.json}, which must be of the tool's making; only files that it describes, of the size that it tells, are ever removed,
 * so that nothing that someone has put beside them or in their place is lost. Symbolic links are not followed.
 */
public final class Datasets {
    private Datasets() {}

    /**
     * The datasets in a directory and in the directories right inside it, by name.
     *
     * @throws FakeDataException if there is no such directory, or it is a symbolic link
     * @throws UncheckedIOException if it can't be read; a directory inside it that can't is left out
     */
    public static List<FoundDataset> find(Path directory) {
        return Cleaning.find(directory, EnumSet.of(Maker.THIS_TOOL));
    }

    /**
     * As {@link #find}, but those of the Python tool, too, which names files and describes datasets in the same way, except
     * that it does not tell their sizes.
     */
    public static List<FoundDataset> findOfBothTools(Path directory) {
        return Cleaning.find(directory, EnumSet.allOf(Maker.class));
    }

    /**
     * The data files that the {@code meta.json} of a directory lists, in the order of their rows; none where it is not of
     * either tool. Nothing is looked for on disk.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public static List<ListedFile> listed(Path directory) {
        return DescribedFiles.listed(directory);
    }

    /** Where the Python tool writes unless told otherwise; empty for a user without a home directory. */
    public static Optional<Path> directoryOfPythonTool() {
        return Home.of(System.getenv()).datasetsOfPythonTool();
    }

    /**
     * Removes a dataset: first the data files, then {@code meta.json}, then the directory unless it holds something else.
     * No run can begin to write there meanwhile.
     *
     * @throws FakeDataException if a run is writing there, or the dataset is no longer as it was found
     * @throws UncheckedIOException naming the path, if something can't be removed; what is left can be removed later
     */
    public static RemovedDataset remove(FoundDataset found) {
        return Cleaning.remove(found);
    }
}
