package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.OutputFormats;
import java.nio.file.Path;

/** Tells names of files that make up datasets, in any state, from all others. */
public final class DatasetNames {
    private DatasetNames() {}

    /** Whether a file, which need not exist, would by its name be one of a dataset's. */
    public static boolean isOfDataset(Path file) {
        Path name = file.getFileName();
        if (name == null) {
            return false;
        }
        String target = StagedNames.target(name.toString());
        return target.equals(FileNames.META)
                || target.equals(PlanFile.NAME)
                || OutputFormats.ofFile(target).isPresent() && (isStem(target) || isInBundle(file));
    }

    private static boolean isStem(String fileName) {
        return FileNames.isStem(fileName.substring(0, fileName.lastIndexOf('.')));
    }

    private static boolean isInBundle(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        return directory != null
                && directory.getFileName() != null
                && FileNames.isStem(directory.getFileName().toString());
    }
}
