package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.column.ColumnView;
import io.github.milvusfakedata.internal.column.BufferView;
import io.github.milvusfakedata.internal.column.ColumnBuffer;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.milvus.internal.wire.AnswerColumn;
import io.github.milvusfakedata.milvus.internal.wire.MessageReader;
import io.github.milvusfakedata.milvus.internal.wire.QueryAnswer;
import io.github.milvusfakedata.milvus.internal.wire.WireCalls;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.TextKind;
import io.milvus.grpc.QueryRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What some rows of a collection say of its fields. Only what makes a schema stricter is taken over: ranges, shares of nulls,
 * and the values of a field that has few. A key's values are left alone, since other rows have others.
 */
final class FieldSample {
    /** The most rows that servers give in one answer. */
    static final int MOST_ROWS = 16_384;

    private static final int MOST_VALUES = 20;

    /** A field has few values where each comes this often. */
    private static final int ROWS_A_VALUE = 10;

    private static final int RATIO_DIGITS = 3;

    private FieldSample() {}

    /** The scalar fields of some rows, in whichever order the server has them. */
    static QueryAnswer query(MilvusServer server, String name, Collection schema, int rows) {
        QueryRequest.Builder request =
                QueryRequest.newBuilder().setCollectionName(name).addQueryParams(SchemaMessages.pair("limit", rows));
        for (Field field : schema.fields()) {
            if (isSampled(field)) {
                request.addOutputFields(field.name());
            }
        }
        QueryRequest built = request.build();
        return server.call(
                "read rows of " + Shown.quoted(name), calls -> WireCalls.query(calls, built), QueryAnswer::status);
    }

    private static boolean isSampled(Field field) {
        if (SchemaMessages.isStructArray(field)) {
            return false;
        }
        return switch (SchemaMessages.type(field).shape()) {
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> true;
            case STRING, JSON -> field.flags().nullable() || isString(field);
            case LIST, STRUCT -> field.flags().nullable();
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> false;
        };
    }

    private static boolean isString(Field field) {
        return SchemaMessages.type(field).textKind().equals(Optional.of(TextKind.STRING));
    }

    /** The schema with what the rows say. */
    static Collection refined(Collection schema, QueryAnswer rows) {
        List<Field> fields = new ArrayList<>();
        for (Field field : schema.fields()) {
            Optional<MessageReader> column =
                    field.flags().primaryKey() || !isSampled(field) ? Optional.empty() : rows.field(field.name());
            fields.add(column.map(values -> refined(field, AnswerColumn.read(values, like(field), Optional.empty())))
                    .orElse(field));
        }
        return schema.withFields(fields);
    }

    private static ColumnView like(Field field) {
        ColumnShape shape = SchemaMessages.type(field).shape();
        ColumnLayout layout = shape == ColumnShape.LIST
                ? ColumnLayout.list(
                        ColumnLayout.of(field.elementType().orElseThrow().shape()))
                : ColumnLayout.of(shape);
        return new BufferView(new ColumnBuffer(layout));
    }

    private static Field refined(Field field, ColumnView column) {
        if (column.rows() == 0) {
            return field;
        }
        Field.Builder builder = field.toBuilder();
        if (field.flags().nullable()) {
            builder.nullRatio(BigDecimal.valueOf(column.nullCount())
                    .divide(BigDecimal.valueOf(column.rows()), RATIO_DIGITS, RoundingMode.HALF_UP)
                    .doubleValue());
        }
        switch (column.shape()) {
            case STRING, JSON -> {
                if (isString(field)) {
                    texts(builder, column);
                }
            }
            case INT8, INT16, INT32, INT64, FLOAT, DOUBLE -> numbers(builder, column);
            case BOOL, LIST, STRUCT -> {
                // Both truths are few, and lists differ.
            }
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, SPARSE_VECTOR -> {
                // Nothing of them can be asked of a schema.
            }
        }
        return builder.build();
    }

    private static void texts(Field.Builder builder, ColumnView column) {
        SortedSet<String> values = new TreeSet<>();
        for (int row = 0; row < column.rows() && values.size() <= MOST_VALUES; row++) {
            if (!column.isNull(row)) {
                int start = column.textStart(row);
                values.add(new String(column.textBytes(), start, column.textEnd(row) - start, StandardCharsets.UTF_8));
            }
        }
        if (!values.isEmpty() && values.size() <= MOST_VALUES && values.size() * ROWS_A_VALUE <= column.rows()) {
            builder.enumValues(values.stream().map(Literal::text).toList());
        }
    }

    private static void numbers(Field.Builder builder, ColumnView column) {
        BigDecimal min = null;
        BigDecimal max = null;
        for (int row = 0; row < column.rows(); row++) {
            if (!column.isNull(row)) {
                BigDecimal value = number(column, row);
                min = min == null || value.compareTo(min) < 0 ? value : min;
                max = max == null || value.compareTo(max) > 0 ? value : max;
            }
        }
        // One value alone is no range.
        if (min != null && min.compareTo(max) < 0) {
            builder.min(min).max(max);
        }
    }

    private static BigDecimal number(ColumnView column, int row) {
        if (column.shape() == ColumnShape.FLOAT) {
            return new BigDecimal(Float.toString(column.floatAt(row)));
        }
        return column.shape() == ColumnShape.DOUBLE
                ? BigDecimal.valueOf(column.doubleAt(row))
                : BigDecimal.valueOf(column.longAt(row));
    }
}
