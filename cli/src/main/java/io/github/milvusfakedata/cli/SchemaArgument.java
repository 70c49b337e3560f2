package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.sink.FileFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A schema that the command line names by its file, or by {@code -} for standard input. */
public final class SchemaArgument {
    /** Stands for standard input, as in most commands. */
    public static final String STANDARD_INPUT = "-";

    private SchemaArgument() {}

    /**
     * Data for the schema.
     *
     * @param argument the option or parameter that holds the text, for messages
     * @throws FakeDataException if there is no such schema
     * @throws UncheckedIOException if standard input can't be read
     */
    public static FakeData read(String argument, String text, InputStream in) {
        if (!text.equals(STANDARD_INPUT)) {
            return FakeData.file(PathOption.required(argument, text));
        }
        try {
            return FakeData.input("standard input", in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    new IOException("Standard input can't be read: " + FileFailure.reason(unreadable), unreadable));
        }
    }
}
