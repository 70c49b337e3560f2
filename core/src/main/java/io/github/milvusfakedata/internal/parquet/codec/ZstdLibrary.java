package io.github.milvusfakedata.internal.parquet.codec;

import com.github.luben.zstd.util.Native;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The native library of Zstandard, which lies in a jar and has to be unpacked to a directory that can be written to and from
 * which programs may run. The one for temporary files is not always such: some machines mount it without either right.
 * Then others are tried, unless a file that is unpacked already is named.
 */
public final class ZstdLibrary {
    /** Where to unpack it; zstd-jni's own name for that. */
    private static final String FOLDER = "ZstdTempFolder";
    /** A file that was unpacked beforehand; zstd-jni's own name for that, too. */
    private static final String FILE = "ZstdNativePath";

    private static Optional<String> fault = Optional.empty();

    private ZstdLibrary() {}

    /**
     * Loads the library, unless that is done.
     *
     * @throws FakeDataException if it can't be loaded, saying what to set
     */
    public static synchronized void load() {
        if (Native.isLoaded()) {
            return;
        }
        if (fault.isEmpty()) {
            fault = attempt(folders(), ZstdLibrary::isLoadedFrom);
        }
        if (fault.isPresent()) {
            throw FakeDataException.of(Problem.error(
                    ProblemCode.NATIVE_LIBRARY.id(),
                    "",
                    fault.get(),
                    "Name a directory by -D" + FOLDER + "=DIR, or the library's file by -D" + FILE
                            + "=FILE, among the options of the JVM (MILVUS_FAKE_DATA_JAVA_OPTS of the command), or use "
                            + "another compression."));
        }
    }

    /** Loads it from the first directory that allows it; tells what was tried where none does. */
    static Optional<String> attempt(List<String> folders, Predicate<String> loader) {
        return folders.stream().anyMatch(loader)
                ? Optional.empty()
                : Optional.of("The native library for zstd can't be loaded from any of " + String.join(", ", folders)
                        + ": it needs a directory that can be written to and is not mounted noexec.");
    }

    private static List<String> folders() {
        List<String> folders = new ArrayList<>();
        Stream.of(
                        System.getProperty(FOLDER),
                        System.getProperty("java.io.tmpdir"),
                        System.getenv("XDG_RUNTIME_DIR"),
                        System.getProperty("user.home"),
                        System.getProperty("user.dir"))
                .filter(folder -> folder != null && !folder.isBlank() && !folders.contains(folder))
                .forEach(folders::add);
        return folders;
    }

    private static boolean isLoadedFrom(String folder) {
        try {
            Native.load(new File(folder));
            return true;
        } catch (LinkageError notFromHere) {
            return false;
        }
    }
}
