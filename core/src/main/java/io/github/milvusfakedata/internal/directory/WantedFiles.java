package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.internal.plan.FileSelection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The data files that shall be at a place in the end: all of a set, or some.
 *
 * @param set the set, by which names are owned even where its files are not made here
 * @param isWhole whether they are all files of the set
 * @param chosen which names of the set they are
 */
record WantedFiles(FileSet set, boolean isWhole, Predicate<String> chosen) {
    WantedFiles {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(chosen, "chosen");
    }

    static WantedFiles of(FileSelection files) {
        return new WantedFiles(files.plan().fileSet(), files.isWhole(), files::contains);
    }

    /** Those of a set that have these names. */
    static WantedFiles of(FileSet set, List<String> names) {
        Set<String> chosen = Set.copyOf(names);
        return new WantedFiles(set, chosen.size() == set.count(), chosen::contains);
    }

    /** Their names, in order. */
    Stream<String> names() {
        return isWhole ? set.names() : set.names().filter(chosen);
    }

    boolean contains(String name) {
        return set.contains(name) && chosen.test(name);
    }

    /** The names of an earlier set that none of these files has. */
    Stream<String> leftOf(FileSet old) {
        return old.equals(set) && isWhole ? Stream.of() : old.names().filter(name -> !contains(name));
    }
}
