package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files beside those that Milvus' readers were run over, judged by what stands in its source; see neighbours.py. */
class NeighbouringFilesTest {
    @TempDir
    Path directory;

    static Stream<Arguments> cases() {
        return VerdictCase.neighbours().stream().flatMap(each -> each.verdict().get("found").propertyNames().stream()
                .map(version -> Arguments.of(each.name(), version, each)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void whatMilvusRefusesOrAltersIsNamedByItsRuleAndNothingElseIs(String name, String version, VerdictCase each) {
        Collection collection = FakeData.text("schema.json", each.schema()).collection();
        List<String> wanted = new ArrayList<>();
        each.verdict().get("found").get(version).forEach(finding -> wanted.add(finding.asString()));

        Examination found = Doctor.examine(
                each.writeTo(directory), collection, DoctorOptions.usual().withVersion(MilvusVersion.of(version)));

        assertThat(found.findings().stream()
                        .map(finding ->
                                finding.field().map(field -> field + " ").orElse("")
                                        + finding.rule().id() + " " + finding.effect()))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(found.unexamined()).isEmpty();
    }
}
