package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnLayout;
import io.github.milvusfakedata.internal.column.ColumnShape;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/**
 * The Parquet schema of columns, as Milvus' importer wants it: all optional, lists in three levels, texts (JSON and sparse
 * vectors among them) annotated as strings, small integers with their width.
 */
final class ColumnSchema {
    private static final String REPEATED_GROUP = "list";
    private static final String ELEMENT = "element";

    private ColumnSchema() {}

    /** All elements of a file's schema, the root first. */
    static List<SchemaElement> elements(List<ColumnPlan> plans) {
        List<SchemaElement> elements = new ArrayList<>();
        SchemaElement root = new SchemaElement("schema");
        root.setNum_children(plans.size());
        elements.add(root);
        for (ColumnPlan plan : plans) {
            add(plan.column(), elements);
        }
        return elements;
    }

    /** Names from the column down to its values. */
    static List<String> path(Column column) {
        return isList(column.layout().shape())
                ? List.of(column.name(), REPEATED_GROUP, ELEMENT)
                : List.of(column.name());
    }

    /** Physical type of a column's values. */
    static Type type(ColumnLayout layout) {
        return leaf(layout, "").getType();
    }

    /** Whether the column is a LIST in the file. */
    static boolean isList(ColumnShape shape) {
        return switch (shape) {
            case FLOAT_VECTOR, FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR, INT8_VECTOR, LIST -> true;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT, DOUBLE, STRING, JSON, SPARSE_VECTOR -> false;
        };
    }

    private static void add(Column column, List<SchemaElement> elements) {
        ColumnLayout layout = column.layout();
        if (!isList(layout.shape())) {
            elements.add(leaf(layout, column.name()));
            return;
        }
        SchemaElement list = new SchemaElement(column.name());
        list.setRepetition_type(FieldRepetitionType.OPTIONAL);
        list.setNum_children(1);
        list.setConverted_type(ConvertedType.LIST);
        list.setLogicalType(LogicalType.LIST(new ListType()));
        elements.add(list);
        SchemaElement repeated = new SchemaElement(REPEATED_GROUP);
        repeated.setRepetition_type(FieldRepetitionType.REPEATED);
        repeated.setNum_children(1);
        elements.add(repeated);
        elements.add(leaf(layout, ELEMENT));
    }

    private static SchemaElement leaf(ColumnLayout layout, String name) {
        SchemaElement leaf = new SchemaElement(name);
        leaf.setRepetition_type(FieldRepetitionType.OPTIONAL);
        return switch (layout.shape()) {
            case BOOL -> leaf.setType(Type.BOOLEAN);
            case INT8, INT8_VECTOR -> integer(leaf, Byte.SIZE, true, ConvertedType.INT_8);
            case INT16 -> integer(leaf, Short.SIZE, true, ConvertedType.INT_16);
            case INT32 -> leaf.setType(Type.INT32);
            case INT64 -> leaf.setType(Type.INT64);
            case FLOAT, FLOAT_VECTOR -> leaf.setType(Type.FLOAT);
            case DOUBLE -> leaf.setType(Type.DOUBLE);
            case STRING, JSON, SPARSE_VECTOR ->
                leaf.setType(Type.BYTE_ARRAY)
                        .setConverted_type(ConvertedType.UTF8)
                        .setLogicalType(LogicalType.STRING(new StringType()));
            case FLOAT16_VECTOR, BFLOAT16_VECTOR, BINARY_VECTOR ->
                integer(leaf, Byte.SIZE, false, ConvertedType.UINT_8);
            case LIST -> leaf(layout.element().orElseThrow(), name);
        };
    }

    private static SchemaElement integer(SchemaElement leaf, int bits, boolean signed, ConvertedType converted) {
        return leaf.setType(Type.INT32)
                .setConverted_type(converted)
                .setLogicalType(LogicalType.INTEGER(new IntType((byte) bits, signed)));
    }
}
