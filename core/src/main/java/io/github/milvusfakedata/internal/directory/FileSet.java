package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.plan.DatasetPlan;
import io.github.milvusfakedata.internal.plan.FileNames;
import io.github.milvusfakedata.internal.plan.SplitLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data files of one dataset, by their count and format. Their names follow from these, so a list of names, which
 * someone may have edited to lead elsewhere, is never trusted and a million names are never held. Where each column has a
 * file, the columns' names are listed; none of them can lead out of the directory of its bundle.
 *
 * @param bundles number of files, or of directories of column files, at least 1
 * @param format name of the format
 * @param columns the columns that have a file each; empty where a file holds all columns
 */
record FileSet(int bundles, String format, List<String> columns) {
    private static final String NUMPY = "numpy";
    private static final String NUMPY_ENDING = ".npy";
    private static final int MOST_NAME_LETTERS = 200;
    private static final Pattern NUMBERED = Pattern.compile("data-([0-9]{5,7})-of-([0-9]{5,7})");
    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_]{0," + (MOST_NAME_LETTERS - 1) + "}");
    private static final Pattern WRITTEN =
            Pattern.compile("data(?:-\\*-of-([0-9]{5,7}))?(?:\\.(parquet|json|jsonl|csv)|/\\{([^}]*)\\}\\.npy)");

    FileSet {
        Objects.requireNonNull(format, "format");
        columns = List.copyOf(columns);
        if (bundles < 1 || (long) bundles * Math.max(1, columns.size()) > SplitLimits.MAX_FILES) {
            throw new IllegalArgumentException(bundles + " bundles of " + columns.size() + " columns");
        }
    }

    /** A set of files that hold all columns. */
    FileSet(int count, String format) {
        this(count, format, List.of());
    }

    /** The files of a plan. */
    static FileSet of(DatasetPlan plan) {
        return new FileSet(
                plan.bundleCount(), plan.format().name(), plan.format().columnFiles());
    }

    /** The set that {@link #pattern} describes; empty for any other text. */
    static Optional<FileSet> parse(String pattern) {
        Matcher matcher = WRITTEN.matcher(pattern);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long bundles = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        Optional<FileSet> set;
        if (matcher.group(3) == null) {
            set = of(bundles, matcher.group(2), List.of());
        } else {
            List<String> columns = Arrays.asList(matcher.group(3).split(",", -1));
            set = of(bundles * columns.size(), NUMPY, columns);
        }
        return set.filter(parsed -> parsed.pattern().equals(pattern));
    }

    /** The set of so many files if its properties are possible ones. */
    static Optional<FileSet> of(long files, String format, List<String> columns) {
        if (files < 1 || files > SplitLimits.MAX_FILES) {
            return Optional.empty();
        }
        if (format.equals(NUMPY)) {
            boolean possible = !columns.isEmpty()
                    && files % columns.size() == 0
                    && columns.stream().allMatch(FileSet::isColumnName)
                    && columns.stream().distinct().count() == columns.size();
            return possible
                    ? Optional.of(new FileSet((int) files / columns.size(), format, columns))
                    : Optional.empty();
        }
        boolean possible =
                columns.isEmpty() && WRITTEN.matcher("data." + format).matches();
        return possible ? Optional.of(new FileSet((int) files, format)) : Optional.empty();
    }

    /** Whether a column may give its name to a file. */
    static boolean isColumnName(String name) {
        return COLUMN.matcher(name).matches();
    }

    /** The names as people write them: {@code data.json}, {@code data-*-of-00003.parquet}, {@code data/{id,v}.npy}. */
    String pattern() {
        String first = columns.isEmpty()
                ? FileNames.dataFile(0, bundles, format)
                : FileNames.bundle(0, bundles) + "/{" + String.join(",", columns) + "}" + NUMPY_ENDING;
        return bundles == 1 ? first : first.replaceFirst("-[0-9]+-", "-*-");
    }

    boolean contains(String name) {
        return indexOf(name).isPresent();
    }

    /** Number of files. */
    int count() {
        return bundles * Math.max(1, columns.size());
    }

    /** The place of a name in the set, from 0; empty for any other name. */
    OptionalInt indexOf(String name) {
        if (columns.isEmpty()) {
            String ending = "." + format;
            return name.endsWith(ending)
                    ? bundle(name.substring(0, name.length() - ending.length()))
                    : OptionalInt.empty();
        }
        int slash = name.indexOf('/');
        if (slash < 0 || !name.endsWith(NUMPY_ENDING) || name.length() - NUMPY_ENDING.length() < slash) {
            return OptionalInt.empty();
        }
        OptionalInt bundle = bundle(name.substring(0, slash));
        int column = columns.indexOf(name.substring(slash + 1, name.length() - NUMPY_ENDING.length()));
        return bundle.isPresent() && column >= 0
                ? OptionalInt.of(bundle.getAsInt() * columns.size() + column)
                : OptionalInt.empty();
    }

    /** The place of a bundle by its name without an ending; empty for any other name. */
    private OptionalInt bundle(String stem) {
        if (bundles == 1) {
            return stem.equals(FileNames.bundle(0, 1)) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        Matcher matcher = NUMBERED.matcher(stem);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != bundles) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        boolean ours = number >= 1
                && number <= bundles
                && FileNames.bundle(number - 1, bundles).equals(stem);
        return ours ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    /** Whether a name is that of a directory of column files. */
    boolean hasDirectory(String name) {
        return !columns.isEmpty() && bundle(name).isPresent();
    }

    /** The directories of column files, in order; none where a file holds all columns. */
    Stream<String> directories() {
        return columns.isEmpty()
                ? Stream.of()
                : IntStream.range(0, bundles).mapToObj(index -> FileNames.bundle(index, bundles));
    }

    /** All names, in order. */
    Stream<String> names() {
        return columns.isEmpty()
                ? IntStream.range(0, bundles).mapToObj(index -> FileNames.dataFile(index, bundles, format))
                : directories()
                        .flatMap(directory -> columns.stream().map(name -> directory + "/" + name + NUMPY_ENDING));
    }
}
