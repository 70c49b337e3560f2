package io.github.milvusfakedata.milvus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.RowBlock;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.MilvusTarget;
import io.github.milvusfakedata.milvus.StoringMilvus;
import io.github.milvusfakedata.milvus.collection.CreateOptions;
import io.github.milvusfakedata.milvus.collection.Creation;
import io.github.milvusfakedata.milvus.insert.InsertOptions;
import io.github.milvusfakedata.milvus.insert.Insertion;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.milvus.verify.RowForm.FieldForm;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.InsertRequest;
import io.milvus.grpc.QueryResults;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Rows of every type, as an insert sends them and a server gives them back, are the rows of the dataset and no others. */
class InsertedRowsTest {
    private static final int ROWS = 300;
    private static final FakeData DATA = FakeData.of(Collection.of(
                    "c",
                    Field.of("id", "Int64").primaryKey().build(),
                    Field.of("flag", "Bool").nullable().build(),
                    Field.of("tiny", "Int8").build(),
                    Field.of("count", "Int32")
                            .nullable()
                            .defaultValue(Literal.number(7))
                            .build(),
                    Field.of("number", "Int64").nullable().build(),
                    Field.of("price", "Float").build(),
                    Field.of("score", "Double").nullable().build(),
                    Field.of("title", "VarChar").maxLength(80).nullable().build(),
                    Field.of("status", "VarChar").maxLength(40).build(),
                    Field.of("place", "Geometry").nullable().build(),
                    Field.of("at", "Timestamptz").build(),
                    Field.of("extra", "JSON").build(),
                    Field.of("tags", "Array")
                            .elementType("VarChar")
                            .maxCapacity(4)
                            .maxLength(20)
                            .build(),
                    Field.of("numbers", "Array")
                            .elementType("Int64")
                            .maxCapacity(4)
                            .nullable()
                            .build(),
                    Field.of("chunks", "Array")
                            .elementType("Struct")
                            .maxCapacity(3)
                            .fields(List.of(
                                    Field.of("page", "Int32").build(),
                                    Field.of("text", "VarChar").maxLength(20).build(),
                                    Field.of("vector", "FloatVector").dim(4).build()))
                            .build(),
                    Field.of("f", "FloatVector").dim(33).nullable().build(),
                    Field.of("h", "Float16Vector").dim(5).build(),
                    Field.of("b", "BFloat16Vector").dim(5).build(),
                    Field.of("bits", "BinaryVector").dim(24).build(),
                    Field.of("i", "Int8Vector").dim(7).build(),
                    Field.of("s", "SparseFloatVector").build()))
            .rows(ROWS)
            .seed(11);

    private static StoredRows stored(FakeData data, RowForm form) throws InvalidProtocolBufferException {
        return stored(data, form, field -> field);
    }

    private static StoredRows stored(FakeData data, RowForm form, UnaryOperator<FieldData> answered)
            throws InvalidProtocolBufferException {
        QueryResults.Builder results = QueryResults.newBuilder();
        try (StoringMilvus fake = new StoringMilvus();
                MilvusServer server = MilvusServer.connect(MilvusTarget.of(fake.uri()))) {
            Creation.of(server, data, CreateOptions.of("c"));
            Insertion.of(server, data, InsertOptions.of("c"));
            InsertRequest request = fake.messages().get(0);
            assertThat(request.getNumRows()).isEqualTo(ROWS);
            for (FieldData field : request.getFieldsDataList()) {
                results.addFieldsData(answered.apply(field));
            }
        }
        return new StoredRows(QueryAnswer.read(results.build().toByteArray()), form);
    }

    /** It ended verify with an error of the server's message. */
    @Test
    void aMemberThatTheServerLeavesOutIsADifference() throws InvalidProtocolBufferException {
        RowForm form = RowForm.of(DATA, true);
        StoredRows stored = stored(DATA, form, InsertedRowsTest::withoutVectorsOfStructs);
        int chunks = form.fields().stream().map(FieldForm::name).toList().indexOf("chunks");
        FieldForm field = form.fields().get(chunks);
        ColumnView expected = DATA.block(0, ROWS).column("chunks").values();
        ColumnView found = stored.columns().get(chunks);

        for (int row = 0; row < ROWS; row++) {
            boolean empty = expected.start(row) == expected.end(row);
            assertThat(new ValueComparison().isEqual(field, expected, row, found, row))
                    .isEqualTo(empty);
            assertThat(digest(field, expected, row).equals(digest(field, found, row)))
                    .isEqualTo(empty);
            assertThat(ValueText.of(field.texts(), found, row).contains("vector: null"))
                    .isNotEqualTo(empty);
        }
    }

    private static FieldData withoutVectorsOfStructs(FieldData field) {
        FieldData.Builder less = field.toBuilder();
        for (int i = field.getStructArrays().getFieldsCount() - 1; i >= 0; i--) {
            if (field.getStructArrays().getFields(i).hasVectors()) {
                less.getStructArraysBuilder().removeFields(i);
            }
        }
        return less.build();
    }

    @Test
    void theyAreEqualAndHaveTheDigestsOfTheDataset() throws InvalidProtocolBufferException {
        RowForm form = RowForm.of(DATA, true);
        StoredRows stored = stored(DATA, form);
        RowBlock block = DATA.block(0, ROWS);
        ValueComparison comparison = new ValueComparison();

        for (int i = 0; i < form.fields().size(); i++) {
            FieldForm field = form.fields().get(i);
            ColumnView expected = block.column(field.name()).values();
            ColumnView found = stored.columns().get(i);
            int others = 0;
            for (int row = 0; row < ROWS; row++) {
                // A server that knows the default value stores it; this one keeps the null.
                boolean filled = expected.isNull(row) && field.absent().isPresent();
                assertThat(comparison.isEqual(field, expected, row, found, row))
                        .as("%s of row %d", field.name(), row)
                        .isEqualTo(!filled);
                assertThat(filled || digest(field, expected, row).equals(digest(field, found, row)))
                        .as("digest of %s of row %d", field.name(), row)
                        .isTrue();
                int other = (row + 1) % ROWS;
                others += comparison.isEqual(field, expected, row, found, other) ? 0 : 1;
                assertThat(ValueText.of(field.texts(), expected, row))
                        .isEqualTo(ValueText.of(field.texts(), found, row));
            }
            assertThat(others)
                    .as("rows that differ from the next in %s", field.name())
                    .isGreaterThan(ROWS / 10);
        }
    }

    private static List<Long> digest(FieldForm field, ColumnView column, int row) {
        Digest digest = new Digest();
        ValueDigest values = new ValueDigest(digest);
        if (column.isNull(row)) {
            values.addNull();
        } else {
            values.add(field.texts(), column, row);
        }
        return List.of(digest.high(), digest.low());
    }

    @Test
    void reportsTellValuesShortly() throws InvalidProtocolBufferException {
        RowForm form = RowForm.of(DATA, true);
        RowBlock block = DATA.block(0, ROWS);

        for (FieldForm field : form.fields()) {
            ColumnView column = block.column(field.name()).values();
            String text = ValueText.of(field.texts(), column, 0);
            switch (field.name()) {
                case "f" -> assertThat(text).matches("\\[(-?[0-9.E-]+, ){4}…] of 33|null");
                case "bits" -> assertThat(text).matches("\\[\\d+, \\d+, \\d+]");
                case "h", "b", "i" -> assertThat(text).matches("\\[(\\d+, ){4}…] of (7|10) bytes");
                case "s" -> assertThat(text).matches("\\{(\\d+: [0-9.E-]+, ){4}…} of \\d+");
                case "chunks" -> assertThat(text).matches("\\[]|\\[\\{page: .*, text: \".*\", vector: \\[.*]}.*]");
                case "at" -> assertThat(text).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
                case "title", "status", "place", "extra" -> assertThat(text).matches("\".*\"|null");
                default -> assertThat(text).isNotEmpty().doesNotContain("…");
            }
        }
    }
}
