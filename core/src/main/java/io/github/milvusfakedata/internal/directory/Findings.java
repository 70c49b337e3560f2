package io.github.milvusfakedata.internal.directory;

import io.github.milvusfakedata.internal.format.FileSet;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What was found where a set of files shall be written, on disk or in an object store, and what is to be said of it.
 *
 * @param place where it is
 * @param state what it holds
 * @param owned the data files that earlier runs wrote
 * @param clashes files that are not ours but have names that the new set needs
 * @param others some files that are neither ours nor in the way
 */
record Findings(OutputPlace place, TargetState state, List<FileSet> owned, List<String> clashes, List<String> others) {
    private static final int SHOWN_NAMES = 3;

    Findings {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(state, "state");
    }

    /**
     * A place in words.
     *
     * @param name a path, or an address in a store
     * @param argument the option or argument that gives it
     * @param noun what it is, as a sentence begins
     */
    record OutputPlace(String name, String argument, String noun) {
        /** A directory on disk. */
        static OutputPlace of(Path directory) {
            return new OutputPlace(directory.toString(), Setting.OUT.toString(), "The output directory");
        }

        /** A prefix in an object store. */
        static OutputPlace inStore(String location, String argument) {
            return new OutputPlace(location, argument, "The place");
        }

        /** That a run is writing there. */
        Problem busy() {
            return Problem.error(
                    ProblemCode.OUT_BUSY.id(),
                    argument,
                    name + ": Another run is writing to it.",
                    "Wait until it ends, or choose another " + argument + ".");
        }

        private Problem problem(ProblemCode code, String message, String remedy) {
            String hint = remedy + "choose another " + argument + ".";
            String sentence = Character.toUpperCase(hint.charAt(0)) + hint.substring(1);
            return Problem.error(code.id(), argument, name + ": " + message + ".", sentence);
        }
    }

    /** Why the set can't be written here. */
    List<Problem> problems(boolean force) {
        if (state == TargetState.NO_DIRECTORY) {
            return List.of(place.problem(
                    ProblemCode.OUT_KIND, "The output directory, or a directory above it, is a file", ""));
        }
        if (state == TargetState.BUSY) {
            return List.of(place.busy());
        }
        if (!clashes.isEmpty()) {
            return List.of(place.problem(
                    ProblemCode.OUT_FOREIGN,
                    "These files, which this tool did not write, have names that the dataset needs: " + shown(clashes),
                    "Move them away, or "));
        }
        return force ? List.of() : withoutForce();
    }

    private List<Problem> withoutForce() {
        return switch (state) {
            case EMPTY, NO_DIRECTORY, BUSY -> List.of();
            case FOREIGN ->
                List.of(place.problem(
                        ProblemCode.OUT_NOT_EMPTY,
                        place.noun() + " is not empty: " + shown(others),
                        "Use " + Setting.FORCE + " to write beside these files and keep them, or "));
            case DATASET ->
                List.of(place.problem(
                        ProblemCode.OUT_DATASET,
                        place.noun() + " contains a dataset: " + shown(patterns()),
                        "Use " + Setting.FORCE + " to replace it, or "));
            case UNFINISHED ->
                List.of(place.problem(
                        ProblemCode.OUT_UNFINISHED,
                        place.noun() + " contains files of an unfinished run: " + shown(patterns()),
                        "Use " + Setting.FORCE + " to replace them, or "));
        };
    }

    private List<String> patterns() {
        return owned.stream().map(FileSet::pattern).toList();
    }

    private static String shown(List<String> names) {
        List<String> sorted = names.stream().sorted().limit(SHOWN_NAMES).toList();
        int more = names.size() - sorted.size();
        return String.join(", ", sorted) + (more > 0 ? " and " + more + " more" : "");
    }
}
