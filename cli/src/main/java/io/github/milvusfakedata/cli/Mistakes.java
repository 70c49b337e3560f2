package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;

/** Stops a command that can't go on with what is wrong. Where several options are read, see {@link OptionReading}. */
public final class Mistakes {
    private Mistakes() {}

    /** Does nothing if there are warnings at most, otherwise throws all problems, warnings included. */
    public static void requireNone(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
    }

    /** To be thrown for a value that the option can't have. */
    public static FakeDataException wrong(String option, String message, String hint) {
        return FakeDataException.of(Problem.error(ProblemCode.OPTION_VALUE.id(), option, message, hint));
    }

    /** To be thrown for options that don't go together. */
    public static FakeDataException clash(String option, String message, String hint) {
        return FakeDataException.of(Problem.error(ProblemCode.OPTION_CLASH.id(), option, message, hint));
    }
}
