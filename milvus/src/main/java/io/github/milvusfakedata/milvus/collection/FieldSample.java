package io.github.milvusfakedata.milvus.collection;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.milvus.MilvusServer;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Field;
import io.github.milvusfakedata.schema.Literal;
import io.github.milvusfakedata.schema.Shown;
import io.github.milvusfakedata.schema.TextKind;
import io.milvus.grpc.FieldData;
import io.milvus.grpc.QueryRequest;
import io.milvus.grpc.QueryResults;
import io.milvus.grpc.ScalarField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    static QueryResults query(MilvusServer server, String name, Collection schema, int rows) {
        QueryRequest.Builder request =
                QueryRequest.newBuilder().setCollectionName(name).addQueryParams(SchemaMessages.pair("limit", rows));
        for (Field field : schema.fields()) {
            if (isSampled(field)) {
                request.addOutputFields(field.name());
            }
        }
        QueryRequest built = request.build();
        return server.call("read rows of " + Shown.quoted(name), calls -> calls.query(built), QueryResults::getStatus);
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
    static Collection refined(Collection schema, QueryResults rows) {
        Map<String, FieldData> columns = new HashMap<>();
        rows.getFieldsDataList().forEach(column -> columns.put(column.getFieldName(), column));
        List<Field> fields = new ArrayList<>();
        for (Field field : schema.fields()) {
            FieldData column = columns.get(field.name());
            fields.add(column == null || field.flags().primaryKey() ? field : refined(field, column));
        }
        return schema.withFields(fields);
    }

    private static Field refined(Field field, FieldData column) {
        Field.Builder builder = field.toBuilder();
        int rows = Math.max(size(column.getScalars()), column.getValidDataCount());
        long nulls = column.getValidDataList().stream().filter(valid -> !valid).count();
        if (rows == 0) {
            return field;
        }
        if (field.flags().nullable()) {
            builder.nullRatio(BigDecimal.valueOf(nulls)
                    .divide(BigDecimal.valueOf(rows), RATIO_DIGITS, RoundingMode.HALF_UP)
                    .doubleValue());
        }
        ColumnShape shape = SchemaMessages.type(field).shape();
        switch (shape) {
            case STRING, JSON -> {
                if (isString(field)) {
                    texts(builder, column, rows);
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

    private static int size(ScalarField scalars) {
        return switch (scalars.getDataCase()) {
            case BOOL_DATA -> scalars.getBoolData().getDataCount();
            case INT_DATA -> scalars.getIntData().getDataCount();
            case LONG_DATA -> scalars.getLongData().getDataCount();
            case FLOAT_DATA -> scalars.getFloatData().getDataCount();
            case DOUBLE_DATA -> scalars.getDoubleData().getDataCount();
            case STRING_DATA -> scalars.getStringData().getDataCount();
            default -> 0;
        };
    }

    private static void texts(Field.Builder builder, FieldData column, int rows) {
        SortedSet<String> values = new TreeSet<>();
        List<String> texts = column.getScalars().getStringData().getDataList();
        for (int i = 0; i < texts.size() && values.size() <= MOST_VALUES; i++) {
            if (isValid(column, i, texts.size())) {
                values.add(texts.get(i));
            }
        }
        if (!values.isEmpty() && values.size() <= MOST_VALUES && values.size() * ROWS_A_VALUE <= rows) {
            builder.enumValues(values.stream().map(Literal::text).toList());
        }
    }

    private static void numbers(Field.Builder builder, FieldData column) {
        ScalarField scalars = column.getScalars();
        int count = size(scalars);
        BigDecimal min = null;
        BigDecimal max = null;
        for (int i = 0; i < count; i++) {
            if (isValid(column, i, count)) {
                BigDecimal value = number(scalars, i);
                min = min == null || value.compareTo(min) < 0 ? value : min;
                max = max == null || value.compareTo(max) > 0 ? value : max;
            }
        }
        // One value alone is no range.
        if (min != null && min.compareTo(max) < 0) {
            builder.min(min).max(max);
        }
    }

    private static BigDecimal number(ScalarField scalars, int row) {
        return switch (scalars.getDataCase()) {
            case LONG_DATA -> BigDecimal.valueOf(scalars.getLongData().getData(row));
            case FLOAT_DATA ->
                new BigDecimal(Float.toString(scalars.getFloatData().getData(row)));
            case DOUBLE_DATA -> BigDecimal.valueOf(scalars.getDoubleData().getData(row));
            default -> BigDecimal.valueOf(scalars.getIntData().getData(row));
        };
    }

    /** Whether a value stands for itself: some servers put a value in the place of each null, others leave nulls out. */
    private static boolean isValid(FieldData column, int index, int values) {
        return column.getValidDataCount() != values || column.getValidData(index);
    }
}
