package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.dataset.Cancellation;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.verify.Difference.DifferenceKind;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {
    private static final int ROWS = 3_000;
    /** Its minutes pass while a test sleeps for none of them, so that a slow machine changes nothing. */
    private static final StableCount IMPATIENT = new StableCount(new SleptTime());

    private static final FakeData NUMBERED =
            data(Field.of("id", "Int64").primaryKey().build());
    private static final FakeData NAMED =
            data(Field.of("id", "VarChar").maxLength(24).primaryKey().build());
    private static final FakeData ASSIGNED =
            data(Field.of("id", "Int64").primaryKey().autoId().build());

    private static FakeData data(Field key) {
        Collection collection = Collection.of(
                "stored",
                key,
                Field.of("title", "VarChar").maxLength(60).nullable().build(),
                Field.of("count", "Int32").build(),
                Field.of("price", "Float").build(),
                Field.of("sold", "Bool").build(),
                Field.of("vector", "FloatVector").dim(6).build());
        return FakeData.of(collection).rows(ROWS).seed(3);
    }

    private static VerifyReport verified(FakeData data, VerifyLevel level, Consumer<List<Map<String, Object>>> change) {
        return verified(data, VerifyOptions.of(level).withoutQuestions(), change);
    }

    private static VerifyReport verified(
            FakeData data, VerifyOptions options, Consumer<List<Map<String, Object>>> change) {
        try (FakeCollection fake = new FakeCollection(data);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            change.accept(fake.rows());
            return Verification.run(server, "stored", data, options, IMPATIENT);
        }
    }

    @ParameterizedTest
    @EnumSource(VerifyLevel.class)
    void whatWasStoredAsItIsMatches(VerifyLevel level) {
        for (FakeData data : List.of(NUMBERED, NAMED, ASSIGNED)) {
            VerifyReport report = verified(data, level, rows -> {});

            assertThat(report.rows()).isEmpty();
            assertThat(report.matches()).isTrue();
            assertThat(report.comparedRows())
                    .isEqualTo(
                            switch (level) {
                                case COUNT -> 0;
                                case SAMPLE -> VerifyOptions.DEFAULT_SAMPLE_ROWS;
                                case SCALAR, FULL -> ROWS;
                            });
        }
    }

    /** Seen as a fault of the tool: a search went by a row where there was none. */
    @Test
    void aNumberOfRowsThatNoDataHasIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> verified(NUMBERED.rows(0), VerifyLevel.FULL, rows -> {}))
                .hasMessageContaining("rows: The number of rows must be from 1");
    }

    @Test
    void alteredRowsAreNamedWithTheirFields() {
        VerifyReport report = verified(NUMBERED, VerifyLevel.FULL, rows -> {
            rows.get(7).put("title", "changed");
            rows.get(2_999).put("vector", new float[] {0, 0, 0, 0, 0, 0});
        });

        assertThat(report.matches()).isFalse();
        assertThat(report.different()).isEqualTo(2);
        assertThat(report.rows()).extracting(Difference::key).containsExactly("7", "2999");
        assertThat(report.rows().get(0).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.field()).isEqualTo("title"))
                .satisfies(field -> assertThat(field.found()).isEqualTo("\"changed\""));
        assertThat(report.rows().get(1).fields().get(0).found()).isEqualTo("[0.0, 0.0, 0.0, 0.0, …] of 6");
    }

    @Test
    void oneBitOfAVectorIsSeen() {
        Consumer<List<Map<String, Object>>> flip = rows -> {
            float[] vector = ((float[]) rows.get(1_234).get("vector")).clone();
            vector[5] = Float.intBitsToFloat(Float.floatToIntBits(vector[5]) ^ 1);
            rows.get(1_234).put("vector", vector);
        };

        assertThat(verified(NAMED, VerifyLevel.FULL, flip).different()).isOne();
        assertThat(verified(NAMED, VerifyLevel.SCALAR, flip).matches()).isTrue();
        assertThat(verified(ASSIGNED, VerifyLevel.FULL, flip).matches()).isFalse();
    }

    @Test
    void aNullInPlaceOfAValueIsADifference() {
        VerifyReport report =
                verified(NUMBERED, VerifyLevel.SCALAR, rows -> rows.forEach(row -> row.put("title", null)));

        long nulls = NUMBERED.stream().filter(row -> row.isNull("title")).count();
        assertThat(report.different()).isEqualTo(ROWS - nulls).isLessThan(ROWS);
        assertThat(report.rows()).hasSize(VerifyOptions.DEFAULT_SHOWN_ROWS);
    }

    @Test
    void missingAndExtraRowsAreNamed() {
        VerifyReport report = verified(NUMBERED, VerifyLevel.FULL, rows -> {
            rows.remove(11);
            Map<String, Object> extra = new LinkedHashMap<>(rows.get(0));
            extra.put("id", -5L);
            rows.add(extra);
        });

        assertThat(report.storedRows()).isEqualTo(ROWS);
        assertThat(report.rows())
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.MISSING, DifferenceKind.EXTRA);
        assertThat(report.rows()).extracting(Difference::key).containsExactly("11", "-5");
        assertThat(report.rows().get(0).row()).hasValue(11);
    }

    @Test
    void aKeyThatIsStoredTwiceIsNamed() {
        for (FakeData data : List.of(NUMBERED, NAMED)) {
            VerifyReport report =
                    verified(data, VerifyLevel.FULL, rows -> rows.add(new LinkedHashMap<>(rows.get(2_047))));

            assertThat(report.matches()).isFalse();
            assertThat(report.storedRows()).isEqualTo(ROWS + 1);
            assertThat(report.duplicates()).isOne();
            assertThat(report.rows())
                    .singleElement()
                    .satisfies(one -> assertThat(one.kind()).isEqualTo(DifferenceKind.DUPLICATE))
                    .satisfies(one -> assertThat(one.row()).hasValue(2_047));
        }
    }

    @Test
    void withAssignedKeysAChangedRowIsOneMissingAndOneExtra() {
        VerifyReport report = verified(ASSIGNED, VerifyLevel.FULL, rows -> rows.get(42)
                .put("sold", !(Boolean) rows.get(42).get("sold")));

        assertThat(report.missing()).isOne();
        assertThat(report.extra()).isOne();
        assertThat(report.rows())
                .anySatisfy(one -> assertThat(one.row()).hasValue(42))
                .anySatisfy(one -> assertThat(one.key()).isEqualTo("470000000042"));
    }

    @Test
    void withAssignedKeysADoubledRowIsExtraAndALostOneMissing() {
        VerifyReport doubled = verified(ASSIGNED, VerifyLevel.FULL, rows -> {
            Map<String, Object> again = new LinkedHashMap<>(rows.get(5));
            again.put("id", 1L);
            rows.add(again);
        });
        VerifyReport lost = verified(ASSIGNED, VerifyLevel.FULL, rows -> rows.remove(5));

        assertThat(doubled.extra()).isOne();
        assertThat(doubled.missing()).isZero();
        assertThat(lost.missing()).isOne();
        assertThat(lost.rows().get(0).row()).hasValue(5);
        assertThat(lost.extra()).isZero();
    }

    @Test
    void aSampleOfAssignedKeysKnowsForeignRows() {
        VerifyReport report = verified(
                ASSIGNED, VerifyOptions.of(VerifyLevel.SAMPLE).sampleRows(100).withoutQuestions(), rows -> rows.get(3)
                        .put("count", -1));

        assertThat(report.comparedRows()).isEqualTo(100);
        assertThat(report.rows()).extracting(Difference::key).containsExactly("470000000003");
    }

    @Test
    void anotherNumberOfRowsIsNoMatchAtAnyLevel() {
        assertThat(verified(NUMBERED, VerifyLevel.COUNT, rows -> rows.remove(0)).matches())
                .isFalse();
    }

    /** Seen after large imports: the server joined segments, and its count was off meanwhile. */
    @ParameterizedTest
    @ValueSource(longs = {ROWS - 500, ROWS + 500})
    void aServerThatIsStillBusyIsCountedAgain(long meanwhile) {
        for (FakeData data : List.of(NUMBERED, ASSIGNED)) {
            assertThat(busy(data, VerifyLevel.COUNT, meanwhile, 500).matches())
                    .as("behind until it was told to look for what is new")
                    .isTrue();
            assertThat(busy(data, VerifyLevel.FULL, meanwhile, 10_000).matches())
                    .as("busy until its rows were read")
                    .isTrue();
            assertThat(busy(data, VerifyLevel.COUNT, meanwhile, 10_000).storedRows())
                    .as("busy for longer than anyone waits")
                    .isEqualTo(meanwhile);
        }
    }

    @Test
    void rowsAreAskedForAsOfOneMomentWhereTheServerTellsItsTime() {
        for (FakeData data : List.of(NUMBERED, ASSIGNED)) {
            assertThat(moments(data, 470_649_181L)).containsExactly(470_649_181L);
            assertThat(moments(data, 0)).as("a server that tells none").containsExactly(0L);
        }
    }

    private static Set<Long> moments(FakeData data, long clock) {
        try (FakeCollection fake = new FakeCollection(data).clock(clock);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Verification.run(
                    server, "stored", data, VerifyOptions.of(VerifyLevel.FULL).withoutQuestions(), IMPATIENT);
            return fake.moments();
        }
    }

    private static VerifyReport busy(FakeData data, VerifyLevel level, long meanwhile, int times) {
        try (FakeCollection fake = new FakeCollection(data).countingFirst(meanwhile, times);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            VerifyOptions options = VerifyOptions.of(level).withoutQuestions();
            return Verification.run(server, "stored", data, options, IMPATIENT);
        }
    }

    @Test
    void aCollectionOfOtherFieldsIsToldWithoutComparingRows() {
        FakeData other = FakeData.of(Collection.of(
                "stored",
                Field.of("id", "VarChar").maxLength(9).primaryKey().build(),
                Field.of("title", "JSON").build(),
                Field.of("absent", "Int64").build()));
        try (FakeCollection fake = new FakeCollection(NUMBERED);
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            VerifyReport report =
                    Verification.run(server, "stored", other, VerifyOptions.of(VerifyLevel.FULL), IMPATIENT);

            assertThat(report.matches()).isFalse();
            assertThat(report.schema())
                    .containsExactly(
                            "The field \"id\" is of type Int64, not VarChar.",
                            "The field \"title\" is of type VarChar, not JSON.",
                            "There is no field \"absent\".");
        }
    }

    @Test
    void progressEndsWithAllRowsAndACancelledRunEnds() {
        List<Long> told = new ArrayList<>();
        VerifyOptions watched = VerifyOptions.of(VerifyLevel.FULL)
                .withoutQuestions()
                .watched((rows, total) -> told.add(rows), new Cancellation());
        verified(NUMBERED, watched, rows -> {});
        Cancellation cancelled = new Cancellation();
        cancelled.cancel();

        assertThat(told).last().isEqualTo((long) ROWS);
        assertThatThrownBy(() -> verified(
                        NUMBERED,
                        VerifyOptions.of(VerifyLevel.FULL).watched(VerifyListener.NONE, cancelled),
                        rows -> {}))
                .isInstanceOf(CancellationException.class);
    }
}
