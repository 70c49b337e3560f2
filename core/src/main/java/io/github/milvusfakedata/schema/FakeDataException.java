package io.github.milvusfakedata.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The one exception for what a user can mend: a schema, an option, a directory. It holds all problems that were found,
 * not only the first.
 */
public final class FakeDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     * @throws IllegalArgumentException if the list is empty
     */
    public FakeDataException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception needs a problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** An exception of one problem. */
    public static FakeDataException of(Problem problem) {
        return new FakeDataException(List.of(problem));
    }

    /** All problems, errors and warnings, in the order they were found. */
    public List<Problem> problems() {
        return problems;
    }
}
