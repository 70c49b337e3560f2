package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Flags;
import io.github.milvusfakedata.schema.MilvusType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real Milvus 2.3.5 imports our files with its own bulk importer: the import completes, the server counts every row,
 * and a thousand stored rows, found by key or by their vector, equal the library's row view. That version knows one vector
 * field per collection, FloatVector and BinaryVector, and no nullable fields.
 */
class MilvusImportIT {
    /** What this version's importer knows; NumPy is tried with all that its arrays hold, and not with each schema. */
    private static final List<Format> FORMATS = List.of(Format.PARQUET, Format.JSON, Format.NUMPY);

    private static final int ROWS = 5_000;
    private static final int FILE_ROWS = 3_000;
    private static final int SAMPLE_ROWS = 1_000;
    private static final long SEED = 11;

    private static ServerProcess server;

    @TempDir
    Path scratch;

    @BeforeAll
    static void startServer() {
        server = ServerProcess.start("milvus");
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    static Stream<Arguments> collectionsAndFormats() {
        List<Collection> collections = List.of(
                FakeData.builtin("simple").collection(),
                FakeData.builtin("documents").collection(),
                FakeData.builtin("users").collection(),
                scalarsAnd(
                        "binary_vectors",
                        Field.of("vector", "BinaryVector").dim(256).build()),
                scalarsAnd(
                        "float_vectors",
                        Field.of("vector", "FloatVector").dim(48).build()));
        return collections.stream().flatMap(collection -> FORMATS.stream()
                .filter(format -> format != Format.NUMPY || collection.name().endsWith("_vectors"))
                .map(format -> argumentSet(collection.name() + ", " + format, collection, format)));
    }

    @ParameterizedTest
    @MethodSource("collectionsAndFormats")
    @Execution(ExecutionMode.CONCURRENT)
    void importsEveryRowUnchanged(Collection collection, Format format) {
        Collection own = new Collection(
                collection.name() + "_" + format.extension(),
                collection.description(),
                collection.subject(),
                collection.dynamicField(),
                importable(collection.fields(), format));
        FakeData data = FakeData.of(own).rows(ROWS).seed(SEED);
        WriteOptions options =
                WriteOptions.builder().format(format).maxRowsPerFile(FILE_ROWS).build();
        WrittenDataset dataset = WrittenDataset.write(data, scratch.resolve("dataset"), options);
        List<Map<String, Object>> sample = dataset.sample(SAMPLE_ROWS);

        StoredSample stored = StoredSample.imported(server, dataset, sample, scratch);

        assertThat(stored.state()).as(stored.reason()).isEqualTo("Completed");
        assertThat(stored.rows()).isEqualTo(ROWS);
        assertThat(Differences.between(stored.found(), sample)).isEmpty();
    }

    /**
     * The fields, none of them nullable. The JSON reader of this version takes the elements of a
     * Double array for 32-bit floats and so loses digits; such arrays go in by Parquet only. NumPy files hold no arrays.
     */
    private static List<Field> importable(List<Field> fields, Format format) {
        return fields.stream()
                .filter(field -> format != Format.JSON || !field.elementType().equals(Optional.of(MilvusType.DOUBLE)))
                .filter(field -> format != Format.NUMPY || !field.milvusType().equals(Optional.of(MilvusType.ARRAY)))
                .map(field -> new Field(
                        field.name(),
                        field.type(),
                        new Flags(field.flags().primaryKey(), field.flags().autoId(), false),
                        field.params(),
                        field.description()))
                .toList();
    }

    /** A collection of all that this version knows: every scalar, every array, JSON, the dynamic field, and one vector. */
    private static Collection scalarsAnd(String name, Field vector) {
        List<String> known = List.of("Bool", "Int8", "Int16", "Int32", "Int64", "Float", "Double", "VarChar");
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("key", "Int64").primaryKey().build());
        for (String type : known) {
            Field.Builder one = Field.of("one_" + type, type);
            Field.Builder many =
                    Field.of("many_" + type, "Array").elementType(type).maxCapacity(8);
            if (type.equals("VarChar")) {
                one.maxLength(60);
                many.maxLength(60);
            }
            fields.add(one.build());
            fields.add(many.build());
        }
        fields.add(Field.of("payload", "JSON").build());
        fields.add(vector);
        return new Collection(name, "", Collection.GENERAL, true, fields);
    }
}
