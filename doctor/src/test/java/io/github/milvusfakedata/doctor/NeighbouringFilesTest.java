package io.github.milvusfakedata.doctor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files beside those that Milvus' readers were run over, judged by what stands in its source; see neighbours.py. */
class NeighbouringFilesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "importer", "neighbours.jsonl.gz");

    @TempDir
    Path directory;

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        JsonMapper json = new JsonMapper();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(CASES)), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode each = json.readTree(line);
                for (String version : each.get("found").propertyNames()) {
                    cases.add(Arguments.of(each.get("case").asString(), version, each));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void whatMilvusRefusesOrAltersIsNamedByItsRuleAndNothingElseIs(String name, String version, JsonNode each)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (String file : each.get("files").propertyNames()) {
            byte[] bytes =
                    Base64.getDecoder().decode(each.get("files").get(file).asString());
            files.add(Files.write(directory.resolve(file), bytes));
        }
        Collection collection =
                FakeData.text("schema.json", each.get("schema").toString()).collection();
        List<String> wanted = new ArrayList<>();
        each.get("found").get(version).forEach(finding -> wanted.add(finding.asString()));

        Examination found =
                Doctor.examine(files, collection, DoctorOptions.usual().withVersion(MilvusVersion.of(version)));

        assertThat(found.findings().stream()
                        .map(finding ->
                                finding.field().map(field -> field + " ").orElse("")
                                        + finding.rule().id() + " " + finding.effect()))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(found.unexamined()).isEmpty();
    }
}
