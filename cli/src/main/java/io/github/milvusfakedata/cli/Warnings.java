package io.github.milvusfakedata.cli;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Problem;
import java.nio.file.Path;
import java.util.List;

/** What is doubtful in a schema that has been taken into the library. */
final class Warnings {
    private Warnings() {}

    /** The warnings about a schema file, whatever the number of rows. */
    static List<Problem> of(Path schema) {
        return FakeData.file(schema).rows(1).validate();
    }
}
