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

    @Test
    void noTextIsLeftOver() {
        assertThat(RuleTexts.count()).isEqualTo(ImportRule.values().length);
    }

    @Test
    void everyRuleIsBrokenAtTheCostOfSomethingInSomeVersion() {
        assertThat(ImportRule.values())
                .allMatch(rule -> rule.effect(MilvusVersion.OLDEST) != Effect.NONE
                        || rule.effect(MilvusVersion.NEWEST) != Effect.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-column, 2.5, REFUSED",
        "unknown-column, 2.6, SPOILT",
        "null-element, 2.5.27, SPOILT",
        "null-element, 2.6, REFUSED",
        "vector-nan, 2.6.17, SPOILT",
        "vector-nan, 3.0, REFUSED",
        "fixed-size-list, 2.6.16, REFUSED",
        "fixed-size-list, 2.6.17, NONE",
        "empty-becomes-null, 3.0, SPOILT",
        "empty-becomes-null, 3.0.1, NONE",
        "duplicate-key, 2.3, SPOILT",
    })
    void effectsChangeWithTheVersion(String id, String version, Effect effect) {
        ImportRule rule = ImportRule.ofId(id).orElseThrow();

        assertThat(rule.effect(MilvusVersion.of(version))).isEqualTo(effect);
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
