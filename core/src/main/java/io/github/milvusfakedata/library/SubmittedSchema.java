package io.github.milvusfakedata.library;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.internal.library.NewSchema;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What users hand in, looked over: only schemas without errors are kept. */
final class SubmittedSchema {
    /** Errors that depend on the number of rows are not the schema's. */
    private static final long FEWEST_ROWS = 1;

    private SubmittedSchema() {}

    /**
     * A schema file.
     *
     * @param id the id that it will have
     * @param found errors that were found before, to be told with those of the file
     * @throws FakeDataException if there are errors
     */
    static NewSchema of(Path file, String id, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        String text = "";
        try {
            text = SchemaReader.text(file);
            problems.addAll(problems(FakeData.file(file)));
        } catch (FakeDataException unreadable) {
            problems.addAll(unreadable.problems());
        }
        requireNoErrors(problems);
        return NewSchema.of(id, file, text);
    }

    /** A schema that was built in code, as a file. */
    static NewSchema of(Collection collection, String id, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(found);
        FakeData data = FakeData.of(collection);
        problems.addAll(problems(data));
        requireNoErrors(problems);
        return NewSchema.of(id, data.collection());
    }

    private static List<Problem> problems(FakeData data) {
        return data.rows(FEWEST_ROWS).validate();
    }

    private static void requireNoErrors(List<Problem> problems) {
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new FakeDataException(problems);
        }
    }
}
