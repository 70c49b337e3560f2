package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.read.JsonMembers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The data files that a {@code meta.json} describes. Their names follow from number and format, so that no list of names can
 * lead elsewhere; sizes are held by number, since there may be a million.
 */
final class DescribedFiles {
    private static final long ANY_SIZE = -1;
    private static final long NOT_DESCRIBED = -2;

    private final FileSet set;
    private final long[] sizes;

    private DescribedFiles(FileSet set, long[] sizes) {
        this.set = set;
        this.sizes = sizes;
    }

    /** What a meta.json of this tool describes; empty where it is none. */
    static Optional<DescribedFiles> ofThisTool(Path meta, JsonMembers info) throws IOException {
        Optional<FileSet> set = FileSet.of(
                info.number(Description.FILE_COUNT), info.text(Description.FORMAT), info.texts(Description.COLUMNS));
        if (set.isEmpty()) {
            return Optional.empty();
        }
        long[] sizes = new long[set.get().count()];
        Arrays.fill(sizes, NOT_DESCRIBED);
        boolean whole = JsonMembers.forEach(meta, Description.INFO, Description.FILES, file -> {
            OptionalInt index = set.get().indexOf(file.text("name"));
            if (index.isPresent()) {
                long bytes = file.number("bytes");
                sizes[index.getAsInt()] = bytes < 0 ? NOT_DESCRIBED : bytes;
            }
        });
        return whole ? Optional.of(new DescribedFiles(set.get(), sizes)) : Optional.empty();
    }

    /** What a meta.json of the Python tool describes, which lists names and tells no sizes; empty where it is none. */
    static Optional<DescribedFiles> ofPythonTool(JsonMembers info) {
        List<String> names = info.texts("data_files");
        boolean plausible = info.number(Description.TOTAL_ROWS) > 0 && info.has("rows_per_second");
        return FileSet.of(info.number(Description.FILE_COUNT), info.text(Description.FORMAT), List.of())
                .filter(set -> plausible && set.names().toList().equals(names))
                .map(set -> new DescribedFiles(set, filled(set.count())));
    }

    private static long[] filled(int count) {
        long[] sizes = new long[count];
        Arrays.fill(sizes, ANY_SIZE);
        return sizes;
    }

    FileSet set() {
        return set;
    }

    /** Whether a file of this name and size is described. */
    boolean has(String name, long bytes) {
        OptionalInt index = set.indexOf(name);
        if (index.isEmpty()) {
            return false;
        }
        long size = sizes[index.getAsInt()];
        return size == bytes || size == ANY_SIZE;
    }
}
