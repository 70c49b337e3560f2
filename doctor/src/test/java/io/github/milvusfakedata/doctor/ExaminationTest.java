package io.github.milvusfakedata.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.internal.read.BuiltinSchema;
import io.github.milvusfakedata.internal.read.BuiltinSchemas;
import io.github.milvusfakedata.rule.Effect;
import io.github.milvusfakedata.rule.ImportRule;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.MilvusVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files, examined for the collection that they were made for and for collections that they don't suit. */
class ExaminationTest {
    private static final int ROWS = 700;

    private static final Field ID = Field.of("id", "Int64").primaryKey().build();
    private static final Field TITLE =
            Field.of("title", "VarChar").maxLength(200).build();
    private static final Field VECTOR =
            Field.of("embedding", "FloatVector").dim(16).build();
    private static final Field TAGS = Field.of("tags", "Array")
            .elementType("VarChar")
            .maxLength(40)
            .maxCapacity(8)
            .build();
    private static final Field PRICE = Field.of("price", "Double").nullable().build();
    private static final Field SPARSE = Field.of("terms", "SparseFloatVector").build();
    private static final Field META = Field.of("info", "JSON").build();
    private static final Collection WRITTEN = Collection.of("c", ID, TITLE, VECTOR, TAGS, PRICE, SPARSE, META);

    @TempDir
    Path directory;

    static Stream<String> builtIns() {
        return BuiltinSchemas.list().stream().map(BuiltinSchema::id);
    }

    @ParameterizedTest
    @MethodSource("builtIns")
    void ourOwnParquetFilesAreInOrder(String id) {
        FakeData data = FakeData.builtin(id).rows(ROWS).seed(1);
        data.write(directory.resolve(id), WriteOptions.builder().batchRows(300).build());

        Examination found = examine(data.collection(), directory.resolve(id));

        assertThat(found.findings()).isEmpty();
        assertThat(found.unexamined()).isEmpty();
        assertThat(found.rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSON", "JSONL"})
    void ourOwnFilesOfOtherFormatsAreInOrder(Format format) {
        write(WRITTEN, directory.resolve("d"), format);

        Examination found = examine(WRITTEN, directory.resolve("d"));

        assertThat(found.findings()).isEmpty();
        assertThat(found.unexamined()).isEmpty();
        assertThat(found.rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @EnumSource(
            value = Difference.class,
            names = {"DIM", "MAX_LENGTH", "ELEMENT_LENGTH", "CAPACITY", "REQUIRED", "AUTO_ID", "MISSING", "UNKNOWN"})
    void aJsonFileForAnotherCollectionBreaksExactlyOneRule(Difference difference) {
        write(WRITTEN, directory.resolve("d"), Format.JSON);

        List<Finding> findings =
                examine(difference.collection(), directory.resolve("d")).findings();

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo(difference.rule);
        assertThat(findings.get(0).field()).contains(difference.field);
    }

    private Examination examine(Collection collection, Path... paths) {
        return examine(collection, MilvusVersion.NEWEST, paths);
    }

    private Examination examine(Collection collection, MilvusVersion version, Path... paths) {
        DoctorOptions options = DoctorOptions.usual().withVersion(version);
        return Doctor.examine(DataFiles.of(List.of(paths)), collection, options);
    }

    /** A way in which a collection can differ from what files were made for, and what that must be told as. */
    private enum Difference {
        DIM(
                ImportRule.VECTOR_LENGTH,
                Effect.REFUSED,
                "embedding",
                ROWS,
                changed(VECTOR.toBuilder().dim(17))),
        MAX_LENGTH(
                ImportRule.TEXT_TOO_LONG,
                Effect.REFUSED,
                "title",
                0,
                changed(TITLE.toBuilder().maxLength(20))),
        ELEMENT_LENGTH(
                ImportRule.TEXT_TOO_LONG,
                Effect.REFUSED,
                "tags",
                0,
                changed(TAGS.toBuilder().maxLength(4))),
        CAPACITY(
                ImportRule.ARRAY_TOO_LONG,
                Effect.REFUSED,
                "tags",
                0,
                changed(TAGS.toBuilder().maxCapacity(3))),
        REQUIRED(
                ImportRule.NULL_IN_REQUIRED,
                Effect.REFUSED,
                "price",
                0,
                changed(PRICE.toBuilder().nullable(false))),
        TYPE(
                ImportRule.COLUMN_TYPE,
                Effect.REFUSED,
                "title",
                1,
                changed(TITLE.toBuilder().type("Int64"))),
        NARROWER(
                ImportRule.PRECISION,
                Effect.SPOILT,
                "price",
                0,
                changed(PRICE.toBuilder().type("Float"))),
        AUTO_ID(
                ImportRule.AUTO_ID_PRESENT,
                Effect.REFUSED,
                "id",
                1,
                changed(ID.toBuilder().autoId())),
        MISSING(ImportRule.COLUMN_MISSING, Effect.REFUSED, "price2", 1, fields -> {
            fields.add(Field.of("price2", "Double").build());
            return fields;
        }),
        UNKNOWN(ImportRule.UNKNOWN_COLUMN, Effect.SPOILT, "tags", 1, fields -> {
            fields.remove(TAGS);
            return fields;
        });

        private final ImportRule rule;
        private final Effect effect;
        private final String field;
        private final int count;
        private final UnaryOperator<List<Field>> change;

        Difference(ImportRule rule, Effect effect, String field, int count, UnaryOperator<List<Field>> change) {
            this.rule = rule;
            this.effect = effect;
            this.field = field;
            this.count = count;
            this.change = change;
        }

        private static UnaryOperator<List<Field>> changed(Field.Builder builder) {
            Field changed = builder.build();
            return fields -> {
                fields.replaceAll(field -> field.name().equals(changed.name()) ? changed : field);
                return fields;
            };
        }

        private Collection collection() {
            return WRITTEN.withFields(change.apply(new ArrayList<>(WRITTEN.fields())));
        }
    }

    @ParameterizedTest
    @EnumSource(Difference.class)
    void aFileForAnotherCollectionBreaksExactlyOneRule(Difference difference) {
        write(WRITTEN, directory.resolve("d"), Format.PARQUET);

        List<Finding> findings =
                examine(difference.collection(), directory.resolve("d")).findings();

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.rule()).isEqualTo(difference.rule);
        assertThat(finding.effect()).isEqualTo(difference.effect);
        assertThat(finding.field()).contains(difference.field);
        assertThat(finding.places()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        if (difference == Difference.NARROWER) {
            // Seen as "0.1 becomes 0.1".
            String[] shown = finding.places().get(0).what().split(" becomes ");
            assertThat(shown[0]).isNotEqualTo(shown[1]);
        }
        if (difference.count > 0) {
            assertThat(finding.count()).isEqualTo(difference.count);
        } else {
            assertThat(finding.count()).isBetween(5L, 8L * ROWS);
        }
    }

    private static void write(Collection collection, Path out, Format format) {
        WriteOptions options =
                WriteOptions.builder().format(format).batchRows(300).build();
        FakeData.of(collection).rows(ROWS).seed(7).write(out, options);
    }

    @Test
    void placesNameRowGroupAndRow() {
        write(WRITTEN, directory.resolve("d"), Format.PARQUET);
        Path file = directory.resolve("d").resolve("data.parquet");

        Finding finding =
                examine(Difference.REQUIRED.collection(), file).findings().get(0);

        List<Long> nulls = new ArrayList<>();
        FakeData.of(WRITTEN).rows(ROWS).seed(7).stream()
                .filter(row -> row.get("price") == null)
                .forEach(row -> nulls.add(row.number()));
        assertThat(finding.count()).isEqualTo(nulls.size());
        assertThat(finding.places().get(0).row().orElseThrow()).isEqualTo(nulls.get(0));
        assertThat(finding.places().get(0).rowGroup()).hasValue((int) (nulls.get(0) / 300));
    }

    /** Seen with a pipe: the run waited without end for someone to write to it, and Ctrl-C did not end it at once. */
    @Test
    @EnabledIf("hasDevices")
    void whatIsNoFileIsNotOpened() {
        assertThatThrownBy(() -> DataFiles.of(List.of(Path.of("/dev/zero"))))
                .hasMessageContaining("\"/dev/zero\" is a pipe or a device, not a file.");
    }

    static boolean hasDevices() {
        return Files.exists(Path.of("/dev/zero"));
    }

    @Test
    void versionsDecideWhatAFindingMeans() {
        write(WRITTEN, directory.resolve("d"), Format.PARQUET);
        Collection without = Difference.UNKNOWN.collection();

        Finding old = examine(without, MilvusVersion.of("2.5"), directory.resolve("d"))
                .findings()
                .get(0);

        assertThat(old.rule()).isEqualTo(ImportRule.UNKNOWN_COLUMN);
        assertThat(old.effect()).isEqualTo(Effect.REFUSED);
    }

    /** Milvus 2.3.5 stored 13 in the row before a 13, [] for a null list, and refused null texts of JSON fields. */
    @ParameterizedTest
    @CsvSource({"price,", "title,", "tags,", "info,JSON_INVALID", "embedding,VECTOR_LENGTH", "terms,SPARSE_FORM"})
    void nullsThatOldVersionsLetThroughAreReadAsWhatLiesInTheirPlace(String name, ImportRule stumbled) {
        Collection required = Difference.REQUIRED.collection();
        List<Field> nullable = new ArrayList<>(required.fields());
        nullable.replaceAll(field ->
                field.name().equals(name) ? field.toBuilder().nullable().build() : field);
        write(WRITTEN.withFields(nullable), directory.resolve("d"), Format.PARQUET);

        Examination old = examine(required, MilvusVersion.of("2.4.23"), directory.resolve("d"));
        Examination later = examine(required, MilvusVersion.of("2.5"), directory.resolve("d"));

        assertThat(later.findings()).extracting(Finding::rule).containsOnly(ImportRule.NULL_IN_REQUIRED);
        assertThat(later.isRefused()).isTrue();
        assertThat(old.findings()).extracting(Finding::rule).contains(ImportRule.NULL_IN_REQUIRED);
        assertThat(old.isRefused()).isEqualTo(stumbled != null);
        if (stumbled != null) {
            assertThat(old.findings()).extracting(Finding::rule).contains(stumbled);
        }
    }

    @Test
    void keysThatStandInTwoFilesAreDuplicates() throws IOException {
        write(WRITTEN, directory.resolve("d"), Format.PARQUET);
        Path file = directory.resolve("d").resolve("data.parquet");
        Path copy = Files.copy(file, directory.resolve("copy.parquet"));

        Examination found = examine(WRITTEN, file, copy);

        assertThat(found.findings()).hasSize(1);
        Finding finding = found.findings().get(0);
        assertThat(finding.rule()).isEqualTo(ImportRule.DUPLICATE_KEY);
        assertThat(finding.count()).isEqualTo(ROWS);
        assertThat(finding.file()).isEqualTo(copy);
    }

    @Test
    void noDamageToAFileLetsTheDoctorFall() throws IOException {
        write(WRITTEN, directory.resolve("d"), Format.PARQUET);
        byte[] whole = Files.readAllBytes(directory.resolve("d").resolve("data.parquet"));
        Path file = directory.resolve("damaged.parquet");
        SplittableRandom random = new SplittableRandom(3);
        int told = 0;
        for (int i = 0; i < 120; i++) {
            byte[] bytes = whole.clone();
            int last = i % 2 == 0 ? bytes.length : 4000;
            for (int j = 0; j < 4; j++) {
                bytes[bytes.length - 1 - random.nextInt(last)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, bytes);
            told += examine(WRITTEN, file).isClean() ? 0 : 1;
        }
        assertThat(told).isGreaterThan(60);
    }

    @Test
    void aFileThatEndsEarlyIsToldAsDamaged() throws IOException {
        write(WRITTEN, directory.resolve("d"), Format.PARQUET);
        byte[] whole = Files.readAllBytes(directory.resolve("d").resolve("data.parquet"));
        Path file = directory.resolve("short.parquet");
        for (int length : new int[] {0, 3, 11, 12, 1000, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));

            assertThat(examine(WRITTEN, file).findings())
                    .extracting(Finding::rule)
                    .containsExactly(ImportRule.FILE_DAMAGED);
        }
    }
}
