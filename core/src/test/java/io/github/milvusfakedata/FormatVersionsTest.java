package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a version has but does not import from files of a format is told before they are written. */
class FormatVersionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NUMPY | 2.5.10 | 2.6.0 | type: Int8, nullable: true, null_ratio: 0.0 | fields[2].nullable",
                "NUMPY | 2.4.4 | 2.4.5 | type: BFloat16Vector, dim: 8 | fields[2].type",
                "JSON | 2.4.0 | 2.4.1 | type: Float16Vector, dim: 8 | fields[2].type",
                "PARQUET | 2.4.2 | 2.4.3 | type: SparseFloatVector | fields[2].type",
                "CSV | 2.6.19 | 2.6.20 | type: Array, element_type: Struct, max_capacity: 2,"
                        + " fields: [{name: a, type: Int8Vector, dim: 8}] | fields[2].fields",
                "JSONL | 2.6.4 | 2.6.5 | type: Int8 | format",
                "CSV | 2.4.23 | 2.5.0 | type: Int8 | format",
                "JSON | 2.3.2 | 2.3.3 | type: Int8 | format",
                "PARQUET | 2.3.3 | 2.3.4 | type: Int8 | format",
            })
    void aFieldThatIsNotImportedYetIsToldForTheFormat(
            Format format, String before, String since, String field, String path) {
        Problem problem = problems(format, before, field).get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.VERSION.id());
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.isError()).isFalse();
        assertThat(problem.message())
                .startsWith("Milvus " + before + " does not import ")
                .contains("only " + since);
        assertThat(problems(format, since, field)).isEmpty();
    }

    private static List<Problem> problems(Format format, String version, String field) {
        String schema = "[{name: id, type: Int64, is_primary: true}, {name: v, type: FloatVector, dim: 8}, {name: x, "
                + field + "}]";
        return FakeData.text("s.yaml", schema)
                .milvusVersion(MilvusVersion.of(version))
                .rows(3)
                .plan(WriteOptions.builder().format(format).build())
                .warnings();
    }

    /** null_ratio 0 would let the files hold the field, which the version refuses all the same. */
    @Test
    void nullsOfAFieldThatTheVersionDoesNotReadAreNoReasonToChangeTheNulls() {
        assertThatThrownBy(() -> problems(Format.NUMPY, "2.5.10", "type: Int8, nullable: true, null_ratio: 0.5"))
                .isInstanceOfSatisfying(FakeDataException.class, refusal -> assertThat(refusal.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.message())
                                    .isEqualTo("Milvus 2.5.10 does not import nullable fields from NumPy files, only"
                                            + " 2.6.0 and later.");
                            assertThat(problem.hint()).doesNotContain("null_ratio");
                        }));
    }
}
