package io.github.milvusfakedata.cli.doctor;

import io.github.milvusfakedata.doctor.Doctor;
import io.github.milvusfakedata.doctor.DoctorOptions;
import io.github.milvusfakedata.doctor.Examination;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.nio.file.Path;
import java.util.List;

/** A program that uses the library: prints how many rows a file has and what of it was not examined. */
final class LibraryDoctor {
    private LibraryDoctor() {}

    /** Examines the file that the first argument names, whose columns are texts and numbers. */
    public static void main(String[] args) {
        Collection collection = Collection.of(
                "scalars",
                Field.of("id", "Int64").primaryKey().build(),
                Field.of("number", "Int64").build(),
                Field.of("title", "VarChar").maxLength(100).nullable().build(),
                Field.of("code", "VarChar").maxLength(100).build());
        Examination found = Doctor.examine(List.of(Path.of(args[0])), collection, DoctorOptions.usual());
        System.out.println("rows: " + found.files().get(0).rows());
        found.unexamined().forEach(part -> System.out.println("not examined: " + part.reason()));
    }
}
