package io.github.milvusfakedata.doctor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.doctor.Finding;
import io.github.milvusfakedata.doctor.internal.check.FileFindings;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileNameCheckTest {
    private static List<Finding> findings(String name, String version, Optional<String> written) {
        FileFindings findings = new FileFindings(Path.of("some", name));
        FileNameCheck.check(findings, MilvusVersion.of(version), written);
        return findings.findings(MilvusVersion.of(version));
    }

    private static void assertFound(List<Finding> findings, ImportRule rule, String note) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.effect()).isEqualTo(Effect.REFUSED);
            assertThat(finding.places().toString()).contains(note);
        });
    }

    /** Another name would not help: it was told to call such a file .parquet. */
    @Test
    void filesOfAFormatThatMilvusDoesNotImportAreOfNoKindAndNotWronglyNamed() {
        assertFound(
                findings("data.toy", "3.0", Optional.of("Toy")),
                ImportRule.FILE_KIND,
                "no version of Milvus reads Toy");
    }

    @Test
    void filesOfNoFormatAreWronglyNamed() {
        assertFound(findings("data.txt", "3.0", Optional.empty()), ImportRule.FILE_NAME, "data.txt");
        assertFound(findings("DATA.CSV", "3.0", Optional.of("CSV")), ImportRule.FILE_NAME, "data.csv would do");
    }

    @Test
    void aKindThatCameLaterIsTold() {
        assertFound(
                findings("data.csv", "2.4", Optional.of("CSV")), ImportRule.FILE_KIND, "CSV is read since Milvus 2.5");
        assertThat(findings("data.csv", "2.5", Optional.of("CSV"))).isEmpty();
    }
}
