package io.github.milvusfakedata.milvus.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.milvus.FakeMilvus;
import io.github.milvusfakedata.milvus.MilvusException;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.schema.Field;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.KeyValuePair;
import io.milvus.grpc.LongArray;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import io.milvus.grpc.Status;
import io.milvus.grpc.StringArray;
import io.milvus.shaded.io.grpc.Status.Code;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A sample comes from all over a collection, whose rows lie in the order of their keys. */
class SampledRowsTest {
    /** A server with the keys 0, step, 2 × step and so on, which answers questions as Milvus does. */
    private static final class Ordered extends FakeMilvus {
        private final long rows;
        private final long keyStep;
        private final boolean texts;
        private boolean remainders = true;
        private boolean restarting;
        private final List<String> filters = new ArrayList<>();

        private Ordered(long rows, long keyStep, boolean texts) {
            this.rows = rows;
            this.keyStep = keyStep;
            this.texts = texts;
        }

        @Override
        public void query(QueryRequest request, StreamObserver<QueryResults> caller) {
            String filter = request.getExpr();
            filters.add(filter);
            if (filter.contains("%") && restarting) {
                caller.onError(Code.UNAVAILABLE.toStatus().asRuntimeException());
                return;
            }
            if (filter.contains("%") && !remainders) {
                Status refusal = Status.newBuilder()
                        .setCode(1100)
                        .setReason("unexpected character")
                        .build();
                answer(caller, QueryResults.newBuilder().setStatus(refusal).build());
                return;
            }
            Set<String> listed = Set.of(filter.replaceAll(".*\\[|]", "").split(","));
            List<Long> found = LongStream.range(0, rows)
                    .map(row -> row * keyStep)
                    .filter(key -> matches(filter, listed, key))
                    .limit(limit(request))
                    .boxed()
                    .toList();
            String output = request.getOutputFields(0);
            ScalarField.Builder values = ScalarField.newBuilder();
            if (output.equals("count(*)")) {
                values.setLongData(LongArray.newBuilder().addData(found.size()));
            } else if (texts) {
                values.setStringData(StringArray.newBuilder()
                        .addAllData(found.stream().map(Ordered::text).toList()));
            } else {
                values.setLongData(LongArray.newBuilder().addAllData(found));
            }
            FieldData.Builder field =
                    FieldData.newBuilder().setFieldName(output).setScalars(values);
            answer(caller, QueryResults.newBuilder().addFieldsData(field).build());
        }

        private static long limit(QueryRequest request) {
            return request.getQueryParamsList().stream()
                    .filter(pair -> pair.getKey().equals("limit"))
                    .map(KeyValuePair::getValue)
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        }

        private static String text(long key) {
            return "k%08d".formatted(key);
        }

        private boolean matches(String filter, Set<String> listed, long key) {
            String[] words = filter.split(" ");
            String shown = texts ? '"' + text(key) + '"' : Long.toString(key);
            LongFunction<String> padded = number -> "%020d".formatted(number);
            if (filter.isEmpty() || words[1].equals("<=")) {
                return true;
            }
            return switch (words[1]) {
                case "%" -> key % Long.parseLong(words[2]) == Long.parseLong(words[4]);
                case "in" -> listed.contains(shown);
                case ">=" -> texts;
                case ">" ->
                    texts
                            ? shown.compareTo(words[2]) > 0
                            : padded.apply(key).compareTo(padded.apply(Long.parseLong(words[2]))) > 0;
                default -> throw new IllegalArgumentException(filter);
            };
        }
    }

    private static List<Long> sampled(Ordered server, int rows) {
        Field key =
                Field.of("id", server.texts ? "VarChar" : "Int64").primaryKey().build();
        ColumnShape shape = server.texts ? ColumnShape.STRING : ColumnShape.INT64;
        ColumnView like = new BufferView(new ColumnBuffer(ColumnLayout.of(shape)));
        List<Long> keys = new ArrayList<>();
        try (MilvusServer connected = MilvusServer.connect(MilvusTarget.of(server.uri()))) {
            for (QueryAnswer answer : new SampledRows(connected, "c", key, List.of("id")).read(rows)) {
                ColumnView column = AnswerColumn.read(answer.field("id").orElseThrow(), like, Optional.empty());
                for (int row = 0; row < column.rows(); row++) {
                    keys.add(
                            server.texts
                                    ? Long.parseLong(new String(
                                            column.textBytes(),
                                            column.textStart(row) + 1,
                                            column.textEnd(row) - column.textStart(row) - 1,
                                            StandardCharsets.UTF_8))
                                    : column.longAt(row));
                }
            }
        }
        return keys;
    }

    private static void assertSpread(List<Long> keys, long last, int wanted) {
        assertThat(keys).doesNotHaveDuplicates().hasSizeBetween(wanted * 3 / 4, wanted * 2);
        for (int tenth = 0; tenth < 10; tenth++) {
            long from = last * tenth / 10;
            long to = last * (tenth + 1) / 10;
            long inside = keys.stream().filter(key -> key >= from && key < to).count();
            assertThat(inside).isBetween(keys.size() / 12L, keys.size() / 8L);
        }
    }

    @Test
    void ofWholeKeysOneQuestionFindsEverySoManyth() {
        try (Ordered server = new Ordered(20_000, 1, false)) {
            assertSpread(sampled(server, 1_000), 20_000, 1_000);
            assertThat(server.filters).containsExactly("", "id % 20 == 10", "id % 20 == 10");
        }
    }

    @Test
    void whereTheServerHasNoRemaindersTheKeysAreRead() {
        try (Ordered server = new Ordered(20_000, 1, false)) {
            server.remainders = false;
            assertSpread(sampled(server, 2_000), 20_000, 2_000);
        }
    }

    /** Reading all keys would only keep a server busy that has no time. */
    @Test
    void aServerThatIsNotThereForTheMomentIsAskedForNoKeys() {
        try (Ordered server = new Ordered(20_000, 1, false)) {
            server.restarting = true;

            assertThatExceptionOfType(MilvusException.class).isThrownBy(() -> sampled(server, 1_000));
            assertThat(server.filters).allMatch(filter -> filter.isEmpty() || filter.contains("%"));
        }
    }

    /** Keys that are all multiples of something have remainders that are all alike. */
    @Test
    void ofWholeKeysWithGapsThatTheRemainderMissesTheKeysAreRead() {
        try (Ordered server = new Ordered(40_000, 20, false)) {
            assertSpread(sampled(server, 1_000), 800_000, 1_000);
        }
    }

    @Test
    void ofTextsTheKeysAreRead() {
        try (Ordered server = new Ordered(20_000, 1, true)) {
            assertSpread(sampled(server, 2_500), 20_000, 2_500);
        }
    }

    @Test
    void ofFewRowsAllAreRead() {
        try (Ordered server = new Ordered(700, 3, false)) {
            assertThat(sampled(server, 1_000)).hasSize(700);
            assertThat(server.filters).containsExactly("", "");
        }
    }
}
