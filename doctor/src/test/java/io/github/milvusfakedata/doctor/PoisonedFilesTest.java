package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.internal.poison.Poison;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.FileKind;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.FakeDataException;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every dataset that breaks a rule on purpose is told to break it, and no other; those without a mistake break none. */
class PoisonedFilesTest {
    private static final int ROWS = 40;

    private static final String SCALARS =
            """
            {"name": "flag", "type": "Bool"}, {"name": "small", "type": "Int8"}, {"name": "count", "type": "Int32"},
            {"name": "price", "type": "Float"}, {"name": "weight", "type": "Double"},
            {"name": "title", "type": "VarChar", "max_length": 100}, {"name": "info", "type": "JSON"},
            {"name": "place", "type": "Geometry"},
            {"name": "spot", "type": "Geometry", "default_value": "POINT (1 2)"},
            {"name": "v", "type": "FloatVector", "dim": 8}, {"name": "b", "type": "BinaryVector", "dim": 16},
            {"name": "h", "type": "Float16Vector", "dim": 8}, {"name": "i", "type": "Int8Vector", "dim": 8}
            """;
    private static final String NO_NUMPY =
            """
            , {"name": "note", "type": "VarChar", "max_length": 100, "nullable": true, "null_ratio": 0.0},
            {"name": "at", "type": "Timestamptz"},
            {"name": "tags", "type": "Array", "element_type": "VarChar", "max_length": 20, "max_capacity": 5},
            {"name": "scores", "type": "Array", "element_type": "Double", "max_capacity": 5, "nullable": true},
            {"name": "terms", "type": "SparseFloatVector"}
            """;
    private static final String FUNCTION =
            """
            , {"name": "text", "type": "VarChar", "max_length": 100, "enable_analyzer": true},
            {"name": "bm25", "type": "SparseFloatVector"}], "functions": [{"name": "f", "type": "BM25",
            "input_field_names": ["text"], "output_field_names": ["bm25"]}
            """;

    @TempDir
    Path directory;

    /** Collections of which at least one can break each rule. */
    private static List<Collection> collections(FileKind kind) {
        String more = kind == FileKind.NUMPY ? "" : NO_NUMPY;
        return List.of(
                collection("", SCALARS + more, false),
                collection("", SCALARS + more, true),
                collection(", \"auto_id\": true", SCALARS + (kind == FileKind.NUMPY ? "" : FUNCTION), false));
    }

    private static Collection collection(String key, String fields, boolean dynamic) {
        String text = "{\"collection_name\": \"c\", \"enable_dynamic_field\": " + dynamic
                + ", \"fields\": [{\"name\": \"id\", \"type\": \"Int64\", \"is_primary\": true" + key + "}, " + fields
                + "]}";
        return FakeData.text("schema.json", text).collection();
    }

    private static Format format(FileKind kind) {
        return switch (kind) {
            case PARQUET -> Format.PARQUET;
            case JSON -> Format.JSON;
            case JSON_LINES -> Format.JSONL;
            case CSV -> Format.CSV;
            case NUMPY -> Format.NUMPY;
        };
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void filesWithoutAMistakeAreInOrder(FileKind kind) {
        int number = 0;
        for (Collection collection : collections(kind)) {
            Path out = directory.resolve("clean" + number++);
            write(collection, kind, out, Set.of());

            Examination found = Doctor.examine(DataFiles.of(List.of(out)), collection, DoctorOptions.usual());

            assertThat(found.findings()).isEmpty();
            assertThat(found.unexamined()).isEmpty();
            assertThat(found.rows()).isEqualTo(ROWS);
        }
    }

    private static void write(Collection collection, FileKind kind, Path out, Set<ImportRule> rules) {
        WriteOptions.Builder options =
                WriteOptions.builder().format(format(kind)).poison(rules);
        FakeData.of(collection).rows(ROWS).seed(5).write(out, options.build());
    }

    static Stream<Arguments> mistakes() {
        List<Arguments> all = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            for (ImportRule rule : Poison.rules(kind)) {
                version(rule, kind).ifPresent(version -> all.add(Arguments.of(kind, rule, version)));
            }
        }
        return all.stream();
    }

    /** The newest version in which breaking the rule has an effect and such files are read. */
    private static Optional<MilvusVersion> version(ImportRule rule, FileKind kind) {
        return Stream.of("3.0", "2.5.8", "2.5.4", "2.3.4")
                .map(MilvusVersion::of)
                .filter(version -> rule.effect(kind, version) != Effect.NONE
                        && kind.feature().isIn(version))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeMadeOnPurposeIsFoundAndNothingElse(FileKind kind, ImportRule rule, MilvusVersion version) {
        for (Collection collection : collections(kind)) {
            Path out = directory.resolve("poisoned");
            try {
                write(collection, kind, out, Set.of(rule));
            } catch (FakeDataException impossible) {
                continue;
            }
            Examination found = Doctor.examine(
                    DataFiles.of(List.of(out)),
                    collection,
                    DoctorOptions.usual().withVersion(version));
            // The collection has fields that came after some of these versions.
            assertThat(found.findings())
                    .extracting(Finding::rule)
                    .filteredOn(each -> each != ImportRule.FIELD_VERSION)
                    .containsOnly(rule);
            assertThat(found.unexamined()).isEmpty();
            return;
        }
        assertThat(rule).as("no collection here can break it").isNull();
    }
}
