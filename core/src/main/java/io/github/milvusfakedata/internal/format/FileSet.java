package io.github.milvusfakedata.internal.format;

import io.github.milvusfakedata.internal.encode.FileNames;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data files of one dataset, by their count and format. Their names follow from these, so a list of names, which
 * someone may have edited to lead elsewhere, is never trusted and a million names are never held. Where each column has a
 * file, the columns' names are listed; none of them can lead out of the directory of its bundle.
 *
 * @param bundles number of files, or of directories of column files, at least 1
 * @param format the format of the files
 * @param columns the columns that have a file each; empty where a file holds all columns
 */
public record FileSet(int bundles, OutputFormat format, List<String> columns) {
    /** The most files: what a run remembers of each (name, checksum) must fit in its small memory. */
    public static final int MAX_FILES = 1_000_000;

    public FileSet {
        Objects.requireNonNull(format, "format");
        columns = List.copyOf(columns);
        if (bundles < 1 || (long) bundles * Math.max(1, columns.size()) > MAX_FILES) {
            throw new IllegalArgumentException(bundles + " bundles of " + columns.size() + " columns");
        }
        if (columns.isEmpty() == format.hasFilePerColumn()) {
            throw new IllegalArgumentException(format.name() + " files of " + columns.size() + " columns");
        }
    }

    /** A set of files that hold all columns. */
    public FileSet(int count, OutputFormat format) {
        this(count, format, List.of());
    }

    /** The set that {@link #pattern} describes; empty for any other text. */
    public static Optional<FileSet> parse(String pattern) {
        int dot = pattern.lastIndexOf('.');
        Optional<OutputFormat> format = OutputFormats.ending(pattern.substring(dot + 1));
        if (dot < 0 || format.isEmpty()) {
            return Optional.empty();
        }
        String names = pattern.substring(0, dot);
        int slash = names.indexOf("/{");
        List<String> columns = List.of();
        if (slash >= 0 && names.endsWith("}")) {
            columns =
                    Arrays.asList(names.substring(slash + 2, names.length() - 1).split(",", -1));
            names = names.substring(0, slash);
        }
        OptionalInt bundles = FileNames.countOf(names);
        return bundles.isPresent()
                ? of((long) bundles.getAsInt() * Math.max(1, columns.size()), format.get(), columns)
                : Optional.empty();
    }

    /**
     * The set of so many files if its properties are possible ones.
     *
     * @param format the name of the format
     */
    public static Optional<FileSet> of(long files, String format, List<String> columns) {
        return OutputFormats.named(format).flatMap(named -> of(files, named, columns));
    }

    private static Optional<FileSet> of(long files, OutputFormat format, List<String> columns) {
        int each = Math.max(1, columns.size());
        boolean possible = files >= 1
                && files <= MAX_FILES
                && files % each == 0
                && columns.isEmpty() != format.hasFilePerColumn()
                && columns.stream().allMatch(FileNames::isOfColumn)
                && new HashSet<>(columns).size() == columns.size();
        return possible ? Optional.of(new FileSet((int) files / each, format, columns)) : Optional.empty();
    }

    /** The names as people write them: {@code data.json}, {@code data-*-of-00003.parquet}, {@code data/{id,v}.npy}. */
    public String pattern() {
        String inside = columns.isEmpty() ? "" : "/{" + String.join(",", columns) + "}";
        return FileNames.pattern(bundles) + inside + ending();
    }

    private String ending() {
        return "." + format.extension();
    }

    /** Number of files. */
    public int count() {
        return bundles * Math.max(1, columns.size());
    }

    /**
     * A file's name.
     *
     * @param index 0 … {@link #count} − 1: the columns of the first bundle, then those of the next
     */
    public String name(int index) {
        Objects.checkIndex(index, count());
        if (columns.isEmpty()) {
            return FileNames.stem(index, bundles) + ending();
        }
        String directory = FileNames.stem(index / columns.size(), bundles);
        return directory + "/" + columns.get(index % columns.size()) + ending();
    }

    /** All names, in order. */
    public Stream<String> names() {
        return IntStream.range(0, count()).mapToObj(this::name);
    }

    /** Whether a name is one of the set's. */
    public boolean contains(String name) {
        return indexOf(name).isPresent();
    }

    /** The place of a name in the set, from 0; empty for any other name. */
    public OptionalInt indexOf(String name) {
        if (!name.endsWith(ending())) {
            return OptionalInt.empty();
        }
        String stem = name.substring(0, name.length() - ending().length());
        if (columns.isEmpty()) {
            return FileNames.indexOf(stem, bundles);
        }
        int slash = stem.indexOf('/');
        if (slash < 0) {
            return OptionalInt.empty();
        }
        OptionalInt bundle = FileNames.indexOf(stem.substring(0, slash), bundles);
        int column = columns.indexOf(stem.substring(slash + 1));
        return bundle.isPresent() && column >= 0
                ? OptionalInt.of(bundle.getAsInt() * columns.size() + column)
                : OptionalInt.empty();
    }

    /** Whether a name is that of a directory of column files. */
    public boolean hasDirectory(String name) {
        return !columns.isEmpty() && FileNames.indexOf(name, bundles).isPresent();
    }

    /** The directories of column files, in order; none where a file holds all columns. */
    public Stream<String> directories() {
        return columns.isEmpty()
                ? Stream.of()
                : IntStream.range(0, bundles).mapToObj(index -> FileNames.stem(index, bundles));
    }
}
