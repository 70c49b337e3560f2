package io.github.milvusfakedata.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatRulesTest {
    private static final Path NOWHERE = Path.of("target", "nowhere");
    private static final String SCHEMA =
            """
            collection_name: c
            enable_dynamic_field: true
            fields:
              - {name: id, type: Int64, is_primary: true}
              - {name: v, type: FloatVector, dim: 2}
            dynamic_fields:
              - {name: small, type: Int, max_value: 9007199254740992}
              - {name: unbounded, type: Int}
              - {name: wide, type: Int, min_value: 0, max_value: 9007199254740993}
              - {name: listed, type: Int, values: [1, 9007199254740993]}
              - {name: even, type: Int, values: [1, 9007199254740994]}
              - {name: words, type: VarChar, values: ["9007199254740993"]}
              - {name: lists, type: Array, element_type: Int, min_value: -9007199254740993, max_value: 0}
              - {name: picks, type: Array, element_type: Int, values: [1, 9007199254740993]}
            """;

    private static List<Problem> problems(Format format) {
        return FakeData.text("schema.yaml", SCHEMA)
                .rows(10)
                .validate(NOWHERE, WriteOptions.builder().format(format).build());
    }

    /** Milvus takes the dynamic field of a CSV file for JSON, and its numbers for 64-bit floats. */
    @Test
    void dynamicNumbersThatMilvusWouldRoundAreRefusedInCsvFiles() {
        assertThat(problems(Format.CSV))
                .filteredOn(Problem::isError)
                .allMatch(problem -> problem.code().equals(ProblemCode.FORMAT_FIELD.id()))
                .extracting(Problem::path)
                .containsExactly("dynamic_fields[2]", "dynamic_fields[3]", "dynamic_fields[6]", "dynamic_fields[7]");
    }

    /** JSON files have the keys beside the fields, where numbers keep their digits, and Parquet the object as it stands. */
    @ParameterizedTest
    @EnumSource(names = {"JSON", "JSONL", "PARQUET"})
    void otherFilesHoldThem(Format format) {
        assertThat(problems(format)).noneMatch(Problem::isError);
    }
}
