package io.github.milvusfakedata.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.dataset.Compression;
import io.github.milvusfakedata.internal.encode.CandidateColumn;
import io.github.milvusfakedata.internal.encode.EncoderInput;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.encode.Misfit;
import io.github.milvusfakedata.internal.encode.OutputFormat;
import io.github.milvusfakedata.internal.read.SchemaReader;
import io.github.milvusfakedata.internal.spec.SplitLimits;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A format that holds few shapes, and that Milvus does not import: what it can't hold is a problem of the schema, no fault. */
class FormatOfNumbersTest {
    private static final String SCHEMA =
            """
            {
              "collection_name": "c",
              "enable_dynamic_field": true,
              "fields": [
                {"name": "id", "type": "Int64", "is_primary": true, "auto_id": true},
                {"name": "n", "type": "Int64"},
                {"name": "tags", "type": "Array", "element_type": "Int64", "max_capacity": 4},
                {"name": "v", "type": "FloatVector", "dim": 4}
              ]
            }
            """;

    private record Numbers() implements OutputFormat {
        private static final Set<ColumnShape> HELD =
                EnumSet.of(ColumnShape.INT64, ColumnShape.LIST, ColumnShape.FLOAT_VECTOR);

        @Override
        public String name() {
            return "numbers";
        }

        @Override
        public String title() {
            return "Numbers";
        }

        @Override
        public String extension() {
            return "num";
        }

        @Override
        public Optional<FileKind> imported() {
            return Optional.empty();
        }

        @Override
        public List<Misfit> misfits(List<CandidateColumn> columns) {
            List<Misfit> misfits = new ArrayList<>();
            for (int index = 0; index < columns.size(); index++) {
                if (!columns.get(index).isMadeOf(HELD)) {
                    misfits.add(Misfit.ofType(index, columns.get(index), this));
                }
            }
            return misfits;
        }

        @Override
        public FileFormat encoder(EncoderInput input) {
            throw new IllegalStateException("asked for columns of which it holds none");
        }
    }

    private static List<Problem> problems(String schema) {
        DatasetRequest request = new DatasetRequest(SchemaReader.readText("c.json", schema), 1);
        FileRequest files = new FileRequest(new Numbers(), Compression.AUTO, 1000, SplitLimits.ofRows(10), Set.of(), 1);
        List<Problem> problems = new ArrayList<>();
        assertThatThrownBy(() -> DatasetResolution.of(SchemaResolution.of(request), files, "1"))
                .isInstanceOfSatisfying(FakeDataException.class, refusal -> problems.addAll(refusal.problems()));
        return problems;
    }

    @Test
    void columnsOfOtherShapesAreToldWithTheirPlace() {
        List<Problem> problems =
                problems(SCHEMA.replace("Int64\", \"max_capacity", "VarChar\", \"max_length\": 9, \"max_capacity"));

        assertThat(problems).filteredOn(Problem::isError).hasSize(2).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT_FIELD.id());
            assertThat(problem.hint()).contains(", or use another ").contains("parquet");
        });
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("fields[2].type");
            assertThat(problem.location().line()).isEqualTo(7);
            assertThat(problem.message()).isEqualTo("Numbers files can't hold Array fields.");
            assertThat(problem.hint()).startsWith("Leave the field out, ");
        });
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo("enable_dynamic_field");
            assertThat(problem.message()).isEqualTo("Numbers files can't hold the dynamic field.");
            assertThat(problem.hint()).startsWith("Turn it off, ");
        });
    }

    @Test
    void listsOfShapesThatAreHeldAreNot() {
        assertThat(problems(SCHEMA).stream().filter(Problem::isError).map(Problem::path))
                .containsExactly("enable_dynamic_field");
    }

    @Test
    void itIsToldThatMilvusDoesNotImportSuchFiles() {
        assertThat(problems(SCHEMA)).anySatisfy(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.message()).isEqualTo("Milvus does not import Numbers files.");
        });
    }
}
