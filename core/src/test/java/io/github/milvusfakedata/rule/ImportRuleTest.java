package io.github.milvusfakedata.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.schema.MilvusVersion;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportRuleTest {
    @ParameterizedTest
    @EnumSource(ImportRule.class)
    void everyRuleIsToldInSentencesAndConcernsSomething(ImportRule rule) {
        assertThat(rule.meaning()).matches("(?s)[A-Z].*\\.");
        assertThat(rule.remedy()).matches("(?s)[A-Z].*\\.");
        assertThat(rule.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(ImportRule.ofId(rule.id())).contains(rule);
        assertThat(FileKind.values()).anyMatch(rule::concerns);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void whoHasMisnamedAFileIsToldAllNamesThatAreRead(FileKind kind) {
        assertThat(kind.extensions()).allSatisfy(extension -> assertThat(ImportRule.FILE_NAME.remedy())
                .containsPattern("\\." + extension + "\\b"));
    }

    @Test
    void noTextIsLeftOver() {
        assertThat(RuleTexts.count()).isEqualTo(ImportRule.values().length);
    }

    @Test
    void everyRuleIsBrokenAtTheCostOfSomethingInSomeVersion() {
        assertThat(ImportRule.values()).allSatisfy(rule -> assertThat(FileKind.values())
                .filteredOn(rule::concerns)
                .allMatch(kind -> rule.effect(kind, MilvusVersion.OLDEST) != Effect.NONE
                        || rule.effect(kind, MilvusVersion.NEWEST) != Effect.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-column, CSV, 2.5, REFUSED",
        "unknown-column, CSV, 2.6, SPOILT",
        "null-element, PARQUET, 2.5.27, SPOILT",
        "null-element, PARQUET, 2.6, SPOILT",
        "null-element, PARQUET, 2.6.1, REFUSED",
        "null-element, JSON, 2.3, REFUSED",
        "null-in-required, PARQUET, 2.4.23, SPOILT",
        "null-in-required, PARQUET, 2.5, REFUSED",
        "null-in-required, JSON, 2.3, REFUSED",
        "vector-nan, PARQUET, 2.6.17, SPOILT",
        "vector-nan, PARQUET, 3.0, REFUSED",
        "fixed-size-list, PARQUET, 2.6.16, REFUSED",
        "fixed-size-list, PARQUET, 2.6.17, NONE",
        "empty-becomes-null, PARQUET, 3.0, SPOILT",
        "empty-becomes-null, PARQUET, 3.0.1, NONE",
        "byte-stream-split, PARQUET, 2.6.20, REFUSED",
        "struct-null, PARQUET, 2.6.20, SPOILT",
        "struct-null, PARQUET, 3.0, REFUSED",
        "struct-value, PARQUET, 2.6.20, SPOILT",
        "struct-value, PARQUET, 3.0, REFUSED",
        "duplicate-column, PARQUET, 3.0, REFUSED",
        "repeated-column, CSV, 3.0, SPOILT",
        "duplicate-key, NUMPY, 2.3, SPOILT",
    })
    void effectsChangeWithTheVersion(String id, FileKind kind, String version, Effect effect) {
        ImportRule rule = ImportRule.ofId(id).orElseThrow();

        assertThat(rule.effect(kind, MilvusVersion.of(version))).isEqualTo(effect);
    }

    @Test
    void kindsAreToldByTheEndsOfNames() {
        assertThat(FileKind.ofName("data.PARQUET")).contains(FileKind.PARQUET);
        assertThat(FileKind.ofName("a.b.ndjson")).contains(FileKind.JSON_LINES);
        assertThat(FileKind.ofName("parquet")).isEmpty();
        assertThat(FileKind.ofName("data.npz")).isEmpty();
        assertThat(Arrays.stream(FileKind.values()).map(FileKind::title)).doesNotHaveDuplicates();
    }
}
