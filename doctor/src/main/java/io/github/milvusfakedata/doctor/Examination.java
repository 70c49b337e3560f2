package io.github.milvusfakedata.doctor;

import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.List;
import java.util.Objects;

/**
 * What the doctor found.
 *
 * @param version the Milvus whose importer was asked about
 * @param files all files, in the order of the call
 * @param findings what is wrong, by file and column
 * @param unexamined what could not be looked into
 */
public record Examination(
        MilvusVersion version, List<ExaminedFile> files, List<Finding> findings, List<Unexamined> unexamined) {
    public Examination {
        Objects.requireNonNull(version, "version");
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        unexamined = List.copyOf(unexamined);
    }

    /** Whether Milvus would refuse a file. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.effect() == Effect.REFUSED);
    }

    /** Whether everything was looked into and found in order. */
    public boolean isClean() {
        return findings.isEmpty() && unexamined.isEmpty();
    }

    /** The rows of all files. */
    public long rows() {
        return files.stream().mapToLong(ExaminedFile::rows).sum();
    }

    /** The bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(ExaminedFile::bytes).sum();
    }
}
