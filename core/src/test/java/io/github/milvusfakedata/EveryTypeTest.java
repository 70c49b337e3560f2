package io.github.milvusfakedata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.index.Indexable;
import io.github.milvusfakedata.internal.type.FieldTypes;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.MilvusType;
import io.github.milvusfakedata.schema.MilvusVersion;
import io.github.milvusfakedata.schema.Problem;
import io.github.milvusfakedata.schema.ProblemCode;
import io.github.milvusfakedata.schema.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each of Milvus' types must be fit for, whichever are added. */
class EveryTypeTest {
    private static final int ROWS = 30;

    @TempDir
    Path directory;

    /** The example of a type behind a key, and a vector where it is none. */
    private static FakeData data(MilvusType type) {
        String fields = "[{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true}, "
                + FieldTypes.of(type).example()
                + (type.has(Role.VECTOR) ? "]" : ", {\"name\": \"v\", \"type\": \"FloatVector\", \"dim\": 4}]");
        return FakeData.text("c.json", fields).rows(ROWS).seed(5);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsWrittenInEveryFormatThatHoldsIt(MilvusType type) {
        Set<Format> holders = EnumSet.noneOf(Format.class);
        for (Format format : Format.values()) {
            WriteOptions options = WriteOptions.builder().format(format).build();
            List<Problem> errors = data(type).validate(directory.resolve(format.name()), options).stream()
                    .filter(Problem::isError)
                    .toList();
            if (errors.isEmpty()) {
                holders.add(format);
                assertThat(data(type)
                                .write(directory.resolve(format.name()), options)
                                .rows())
                        .isEqualTo(ROWS);
            } else {
                assertThat(errors)
                        .as("%s in %s", type, format)
                        .allMatch(problem -> problem.code().equals(ProblemCode.FORMAT_FIELD.id())
                                && problem.path().equals("fields[1].type"));
            }
        }
        assertThat(holders).contains(Format.PARQUET, Format.JSON, Format.JSONL, Format.CSV);
        assertThat(holders.contains(Format.NUMPY))
                .as("%s in NumPy files", type)
                .isEqualTo(FieldTypes.of(type).isImportedFrom(FileKind.NUMPY));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsInRowsAsItsJavaType(MilvusType type) {
        Object value = data(type).row(0).values().values().toArray()[1];
        Class<?> java = type == MilvusType.STRUCT
                ? FieldTypes.of(MilvusType.ARRAY).javaType()
                : FieldTypes.of(type).javaType();
        assertThat(java).isAssignableFrom(value.getClass());
    }

    /** Mistakes that any column can have. */
    @ParameterizedTest
    @EnumSource
    void everyTypeCanBePoisoned(MilvusType type) {
        for (ImportRule rule : List.of(ImportRule.COLUMN_TYPE, ImportRule.NULL_IN_REQUIRED)) {
            WriteOptions options = WriteOptions.builder()
                    .format(Format.PARQUET)
                    .poison(Set.of(rule))
                    .build();
            assertThat(data(type).write(directory.resolve(rule.id()), options).rows())
                    .isEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAVectorIsOneToIndexesToo(MilvusType type) {
        Indexable indexable = FieldTypes.of(type).indexable();
        assertThat(indexable.isVector())
                .isEqualTo(type.has(Role.VECTOR))
                .isEqualTo(type.shape().isVector());
        assertThat(indexable.indexes(MilvusVersion.of("3.0")).isEmpty()).isEqualTo(type.shape() == ColumnShape.STRUCT);
        assertThat(type.textKind().isPresent())
                .isEqualTo(type.shape() == ColumnShape.STRING || type.shape() == ColumnShape.JSON);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsExplained(MilvusType type) {
        assertThat(FieldTypes.of(type).summary()).endsWith(".");
        assertThat(data(type).validate()).isEmpty();
        assertThat(MilvusType.named(type.schemaName())).contains(type);
        assertThat(MilvusType.numbered(type.wireNumber())).contains(type);
    }
}
