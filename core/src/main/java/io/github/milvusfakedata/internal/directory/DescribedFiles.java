package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.dataset.ListedFile;
import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.tree.JsonMembers;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The data files that a {@code meta.json} describes. Their names follow from number and format, so that no list of names can
 * lead elsewhere; sizes are held by number, since there may be a million.
 */
public final class DescribedFiles {
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
        Optional<FileSet> set = Description.fileSet(info);
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

    /**
     * The files that the {@code meta.json} of a directory lists, whichever of the two tools wrote it; none where it is not
     * theirs.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public static List<ListedFile> listed(Path directory) {
        Path meta = directory.resolve(FileNames.META);
        try {
            Optional<JsonMembers> info =
                    Files.isRegularFile(meta) ? JsonMembers.read(meta, Description.INFO) : Optional.empty();
            if (info.isEmpty()) {
                return List.of();
            }
            Optional<DescribedFiles> described = info.get().has(Description.RECIPE_VERSION)
                    ? ofThisTool(meta, info.get())
                    : ofPythonTool(info.get());
            return described.map(DescribedFiles::files).orElse(List.of());
        } catch (IOException e) {
            throw FileFailure.unchecked("read", meta, e);
        }
    }

    private List<ListedFile> files() {
        List<ListedFile> files = new ArrayList<>();
        int place = 0;
        for (String name : (Iterable<String>) set.names()::iterator) {
            long bytes = sizes[place++];
            if (bytes != NOT_DESCRIBED) {
                files.add(new ListedFile(name, bytes < 0 ? OptionalLong.empty() : OptionalLong.of(bytes)));
            }
        }
        return files;
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
