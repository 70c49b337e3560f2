package io.github.milvusfakedata.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.bulk.BulkImport;
import io.github.milvusfakedata.milvus.bulk.DatasetFiles;
import io.github.milvusfakedata.milvus.bulk.ImportJob;
import io.github.milvusfakedata.milvus.bulk.ImportOptions;
import io.github.milvusfakedata.milvus.bulk.ImportState;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.collection.Dropping;
import io.github.milvusfakedata.milvus.collection.IndexChoice;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.milvus.verify.Answer;
import io.github.milvusfakedata.milvus.verify.Verification;
import io.github.milvusfakedata.milvus.verify.VerifyLevel;
import io.github.milvusfakedata.milvus.verify.VerifyOptions;
import io.github.milvusfakedata.milvus.verify.VerifyReport;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Datasets go into real servers and come back as they were, every field of every row: by insert into Milvus Lite, which knows
 * most types, and by the bulk importer of Milvus 2.3.5 in large numbers.
 */
class RoundTripIT {
    private static final int ROWS = 400;
    private static final long SEED = 17;

    private static ServerProcess lite;
    private static ServerProcess milvus;

    @TempDir
    Path scratch;

    @BeforeAll
    static void startServers() {
        lite = ServerProcess.start("lite");
        milvus = ServerProcess.start("milvus");
    }

    @AfterAll
    static void stopServers() {
        lite.close();
        milvus.close();
    }

    /** The built-in schemas without the types that Milvus Lite refuses. */
    static Stream<String> builtIns() {
        return BuiltInDatasetsIT.ids().filter(id -> FakeData.builtin(id).collection().fields().stream()
                .noneMatch(RoundTripIT::isRefusedByLite));
    }

    /** A measured fact about Milvus Lite, as of 3.2.2: of dense vectors it knows those of floats alone. */
    private static boolean isRefusedByLite(Field field) {
        ColumnShape shape = field.milvusType().orElseThrow().shape();
        return shape.isDenseVector() && shape != ColumnShape.FLOAT_VECTOR;
    }

    @ParameterizedTest
    @MethodSource("builtIns")
    void everyBuiltInSchemaComesBackFromMilvusLite(String id) {
        insertedAndVerified(FakeData.builtin(id).rows(ROWS).seed(SEED));
    }

    @Test
    void everyTypeThatMilvusLiteKnowsComesBack() {
        insertedAndVerified(FakeData.of(everyType()).rows(ROWS).seed(SEED));
    }

    private static void insertedAndVerified(FakeData data) {
        String name = data.collection().name();
        try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(lite.uri()))) {
            Creation.of(server, data, CreateOptions.of(name).droppingIfExists());
            Insertion.of(server, data, InsertOptions.of(name));
            assertMatches(Verification.run(server, name, data, VerifyOptions.of(VerifyLevel.FULL)), data);
            Dropping.drop(server, name);
        }
    }

    private static void assertMatches(VerifyReport report, FakeData data) {
        assertThat(report.schema()).isEmpty();
        assertThat(report.rows()).isEmpty();
        assertThat(report.answers()).isNotEmpty().allMatch(Answer::right);
        assertThat(report.comparedRows()).isEqualTo(data.rows());
        assertThat(report.matches()).isTrue();
    }

    /** Lite's own list, with nulls and defaults; its figures are points and simple polygons, which these names give. */
    private static Collection everyType() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("key", "VarChar").primaryKey().maxLength(40).build());
        for (String type : List.of(
                "Bool", "Int8", "Int16", "Int32", "Int64", "Float", "Double", "VarChar", "JSON", "Timestamptz")) {
            fields.add(scalar("one_" + type, type).build());
            fields.add(scalar("maybe_" + type, type).nullable().build());
        }
        fields.add(Field.of("location", "Geometry").build());
        fields.add(Field.of("shop_location", "Geometry").nullable().build());
        fields.add(Field.of("count", "Int32").defaultValue(Literal.number(5)).build());
        fields.add(Field.of("state", "VarChar")
                .maxLength(20)
                .nullable()
                .defaultValue(Literal.text("new"))
                .build());
        for (String type : List.of("Bool", "Int8", "Int16", "Int32", "Int64", "Float", "Double", "VarChar")) {
            fields.add(scalar("many_" + type, "Array")
                    .elementType(type)
                    .maxCapacity(6)
                    .build());
        }
        fields.add(Field.of("dense", "FloatVector").dim(24).build());
        fields.add(Field.of("sparse", "SparseFloatVector").build());
        return new Collection("every_type", "", Collection.GENERAL, true, fields);
    }

    private static Field.Builder scalar(String name, String type) {
        boolean text = type.equals("VarChar") || name.endsWith("VarChar");
        return text ? Field.of(name, type).maxLength(40) : Field.of(name, type);
    }

    /** Side by side: the server imports files of one while rows of another are compared. */
    @ParameterizedTest
    @CsvSource({"PARQUET, 1000000", "JSON, 1000000", "NUMPY, 2000"})
    @Execution(ExecutionMode.CONCURRENT)
    void simpleComesBackFromTheImporterOfMilvus(Format format, long rows) {
        FakeData data = FakeData.builtin("simple").rows(rows).seed(SEED);
        Path directory = scratch.resolve("simple");
        data.write(directory, WriteOptions.builder().format(format).build());
        String name = "simple_" + format.id();
        IndexChoice flat = new IndexChoice(IndexChoice.Mode.SUITABLE, Optional.of("FLAT"), Optional.empty());
        try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(milvus.uri()))) {
            Creation.of(server, data, CreateOptions.of(name).with(flat));
            BulkImport imports = BulkImport.of(server, ImportOptions.defaults());

            List<ImportJob> jobs = imports.await(
                    imports.submit(name, DatasetFiles.of(directory).at(directory.toString())));

            assertThat(jobs)
                    .allSatisfy(job -> assertThat(job.state()).as(job.reason()).isEqualTo(ImportState.COMPLETED));
            assertMatches(Verification.run(server, name, data, VerifyOptions.of(VerifyLevel.FULL)), data);
            Dropping.drop(server, name);
        }
    }

    @Test
    void aFileThatIsNotThereFailsWithTheServersReason() {
        FakeData data = FakeData.builtin("simple").rows(10).seed(SEED);
        try (MilvusServer server = MilvusServer.connect(MilvusTarget.of(milvus.uri()))) {
            Creation.of(
                    server,
                    data,
                    CreateOptions.of("nothing").with(IndexChoice.NONE).withoutLoading());
            BulkImport imports = BulkImport.of(server, ImportOptions.defaults());

            List<ImportJob> jobs = imports.await(imports.submit(
                    "nothing", List.of(List.of(scratch.resolve("absent.parquet").toString()))));

            assertThat(jobs).singleElement().satisfies(job -> {
                assertThat(job.state()).isEqualTo(ImportState.FAILED);
                assertThat(job.reason()).contains("absent.parquet");
            });
            assertThat(imports.jobs("nothing"))
                    .extracting(ImportJob::id)
                    .contains(jobs.get(0).id());
        }
    }
}
