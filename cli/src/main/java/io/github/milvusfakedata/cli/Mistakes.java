package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** Stops a command that can't go on with what is wrong. */
public final class Mistakes {
    private Mistakes() {}

    /** Does nothing if there are warnings at most, otherwise throws all problems, warnings included. */
    public static void requireNone(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
    }
}
