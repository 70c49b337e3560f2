package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.plan.FileNames;
import io.github.milvusfakedata.internal.plan.SplitLimits;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The data files of one dataset, by their count and ending. Their names follow from these, so a list of names, which
 * someone may have edited to lead elsewhere, is never trusted and a million names are never held.
 *
 * @param count number of files, at least 1
 * @param extension without the dot
 */
record FileSet(int count, String extension) {
    private static final Pattern NUMBERED = Pattern.compile("data-([0-9]{5,7})-of-([0-9]{5,7})\\.[a-z]+");
    private static final Pattern WRITTEN = Pattern.compile("data(?:-\\*-of-([0-9]{5,7}))?\\.(parquet|json|jsonl|csv)");

    FileSet {
        Objects.requireNonNull(extension, "extension");
        if (count < 1 || count > SplitLimits.MAX_FILES) {
            throw new IllegalArgumentException("count " + count);
        }
    }

    /** The set that {@link #pattern} describes; empty for any other text. */
    static Optional<FileSet> parse(String pattern) {
        Matcher matcher = WRITTEN.matcher(pattern);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        return of(count, matcher.group(2)).filter(set -> set.pattern().equals(pattern));
    }

    /** The set of these properties if they are possible ones. */
    static Optional<FileSet> of(long count, String extension) {
        boolean possible = count >= 1
                && count <= SplitLimits.MAX_FILES
                && WRITTEN.matcher("data." + extension).matches();
        return possible ? Optional.of(new FileSet((int) count, extension)) : Optional.empty();
    }

    /** The names as people write them: {@code data.json}, {@code data-*-of-00003.parquet}. */
    String pattern() {
        String first = FileNames.dataFile(0, count, extension);
        return count == 1 ? first : first.replaceFirst("-[0-9]+-", "-*-");
    }

    boolean contains(String name) {
        return indexOf(name).isPresent();
    }

    /** The place of a name in the set, from 0; empty for any other name. */
    OptionalInt indexOf(String name) {
        if (count == 1) {
            return name.equals(FileNames.dataFile(0, 1, extension)) ? OptionalInt.of(0) : OptionalInt.empty();
        }
        Matcher matcher = NUMBERED.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) != count) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        boolean ours = number >= 1
                && number <= count
                && FileNames.dataFile(number - 1, count, extension).equals(name);
        return ours ? OptionalInt.of(number - 1) : OptionalInt.empty();
    }

    /** All names, in order. */
    Stream<String> names() {
        return IntStream.range(0, count).mapToObj(index -> FileNames.dataFile(index, count, extension));
    }
}
