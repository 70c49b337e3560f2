package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.cli.terminal.Printable;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;
import java.util.function.Supplier;

/** Tells whether a schema is in order: problems to people on standard error, the verdict on standard output. */
final class Validation {
    private final Console console;
    private final OutputForm form;

    Validation(Console console, OutputForm form) {
        this.console = console;
        this.form = form;
    }

    /**
     * Checks a schema that may not even be readable, and returns the exit code.
     *
     * @param source what the user calls the schema
     * @param data reads it
     */
    int of(String source, Supplier<FakeData> data) {
        FakeData read;
        try {
            read = data.get();
        } catch (FakeDataException unreadable) {
            console.problems(unreadable.problems());
            if (form != OutputForm.TEXT) {
                print(SchemaJson.validation(source, unreadable.problems()));
            }
            return ExitCode.USAGE;
        }
        return of(source, read, read::validate);
    }

    /**
     * Tells what is wrong with a schema, and returns the exit code.
     *
     * @param source what the user calls the schema
     * @param check finds what is wrong
     */
    int of(String source, FakeData data, Supplier<List<Problem>> check) {
        List<Problem> problems = check.get();
        console.problems(problems);
        boolean valid = problems.stream().noneMatch(Problem::isError);
        if (form != OutputForm.TEXT) {
            print(SchemaJson.validation(source, data.collection(), problems));
        } else if (valid) {
            console.out()
                    .println(Printable.of(source) + ": valid, collection "
                            + Printable.of(data.collection().name()) + ", "
                            + Quantities.counted(data.collection().fields().size(), "field") + ".");
        }
        return valid ? ExitCode.OK : ExitCode.USAGE;
    }

    private void print(String json) {
        console.out().println(form.document(json));
    }
}
