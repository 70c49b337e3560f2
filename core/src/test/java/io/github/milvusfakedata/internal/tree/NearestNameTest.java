package io.github.milvusfakedata.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> NAMES =
            List.of("min", "max", "dim", "nullable", "element_type", "Int16", "Int64");

    @ParameterizedTest
    @CsvSource({
        "nulable, nullable",
        "nullabel, nullable",
        "NULLABLE, nullable",
        "element-type, element_type",
        "ELEMENTTYPE, element_type",
        "elemnt_typ, element_type",
        "e l e m e n t type, element_type",
        "dimm, dim",
        "Int46, Int64",
        "Int61, Int16",
        "mim, dim",
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearestName.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"unit", "id", "x", "''", "null", "types", "metric_type", "comment", "label", "___"})
    void staysSilentWhereNothingIsNear(String written) {
        assertThat(NearestName.of(written, NAMES)).isEmpty();
    }

    @Test
    void doesNotDependOnTheOrderOfTheCandidates() {
        assertThat(NearestName.of("mox", List.of("mux", "max", "mix"))).contains("max");
        assertThat(NearestName.of("mox", List.of("mix", "mux", "max"))).contains("max");
    }

    @Test
    void ignoresEndlessNames() {
        String endless = "x".repeat(1_000_000);

        assertThat(NearestName.of(endless, List.of(endless + "y"))).isEmpty();
        assertThat(NearestName.of("nullable", List.of(endless))).isEmpty();
    }
}
