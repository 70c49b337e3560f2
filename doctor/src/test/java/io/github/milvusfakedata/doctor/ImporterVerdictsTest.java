package io.github.milvusfakedata.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The doctor's verdict on each file is that of the readers of Milvus' own importer, which were run over the same files. The
 * rules that it names for them are those of the file {@code findings.txt}, which {@code -Dgolden.update} writes anew.
 */
class ImporterVerdictsTest {
    private static final Path FINDINGS = Path.of("src", "test", "resources", "importer", "findings.txt");
    private static final List<MilvusVersion> VERSIONS = List.of(MilvusVersion.of("3.0"), MilvusVersion.of("2.6.20"));
    /** The cases that are judged otherwise than by Milvus. */
    private static final Path OTHERWISE = FINDINGS.resolveSibling("otherwise.txt");

    @TempDir
    Path directory;

    @Test
    void eachFileIsJudgedAsMilvusJudgedItAndByTheRuleThatFits() throws IOException {
        List<String> findings = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (VerdictCase each : VerdictCase.all()) {
            List<Path> files = each.writeTo(directory);
            Collection collection = FakeData.text("schema.json", each.schema()).collection();
            for (MilvusVersion version : VERSIONS) {
                if (each.outcome(version).isEmpty()) {
                    continue;
                }
                Examination found = examine(each, files, collection, version);
                String line = each.name() + " " + version + ": " + said(found) + rules(found);
                findings.add(line);
                if (!said(found).equals(each.wanted(version))) {
                    String about = each.verdict().get("about").asString();
                    otherwise.add(line + " (" + about + "); Milvus: " + each.wanted(version));
                }
            }
        }
        if (System.getProperty("golden.update") != null) {
            Files.write(FINDINGS, findings, UTF_8);
            Files.write(OTHERWISE, otherwise, UTF_8);
        }
        assertThat(otherwise).isEqualTo(Files.readAllLines(OTHERWISE, UTF_8));
        assertThat(findings).isEqualTo(Files.readAllLines(FINDINGS, UTF_8));
    }

    private static Examination examine(
            VerdictCase each, List<Path> files, Collection collection, MilvusVersion version) {
        DoctorOptions options =
                DoctorOptions.usual().withVersion(version).withCsv(each.csv()).withWorkers(1);
        return Doctor.examine(files, collection, options);
    }

    private static String said(Examination found) {
        if (found.isRefused()) {
            return "refused";
        }
        if (!found.unexamined().isEmpty()) {
            return "unexamined";
        }
        return found.isClean() ? "clean" : "spoilt";
    }

    private static String rules(Examination found) {
        return found.findings().stream()
                .map(finding -> " " + finding.field().map(field -> field + " ").orElse("")
                        + finding.rule().id() + " " + finding.effect())
                .sorted()
                .collect(Collectors.joining(","));
    }
}
