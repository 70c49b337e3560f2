package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.doctor.internal.FilesExamination;
import io.github.milvusfakedata.schema.Collection;
import java.nio.file.Path;
import java.util.List;

/**
 * Examines data files of any origin as Milvus' importer would: what it would refuse and where, and what it would take but
 * spoil. Files are read as streams; memory does not grow with them, but for the primary keys, of which runs of consecutive
 * ones take as much as one.
 *
 * <pre>{@code
 * Examination found = Doctor.examine(List.of(Path.of("data.parquet")), collection, DoctorOptions.usual());
 * found.findings().forEach(finding -> System.out.println(finding.rule().id() + ": " + finding.rule().remedy()));
 * }</pre>
 */
public final class Doctor {
    private Doctor() {}

    /**
     * Examines the files of one import. A file that can't be read is told as not examined, and the others are examined.
     *
     * @param files data files, not directories; those of one NumPy batch lie in one directory
     * @param collection the collection that they are meant for, without errors
     */
    public static Examination examine(List<Path> files, Collection collection, DoctorOptions options) {
        return new FilesExamination(collection, options).examine(files);
    }
}
