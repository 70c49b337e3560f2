package io.github.milvusfakedata.internal.parquet;

import io.github.milvusfakedata.column.ColumnShape;
import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.column.ColumnLayout;
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
 * vectors among them) annotated as strings, small integers with their width. The members of structs are planned as columns
 * of one name each, which follow each other; here they become one list of structs.
 */
final class ColumnSchema {
    private static final String REPEATED_GROUP = "list";
    private static final String ELEMENT = "element";

    private ColumnSchema() {}

    /** All elements of a file's schema, the root first. */
    static List<SchemaElement> elements(List<ColumnPlan> plans) {
        List<SchemaElement> elements = new ArrayList<>();
        SchemaElement root = new SchemaElement("schema");
        elements.add(root);
        String group = "";
        int children = 0;
        for (int c = 0; c < plans.size(); c++) {
            Column column = plans.get(c).column();
            if (!isStruct(column)) {
                add(column.name(), column.layout(), elements);
                children++;
                continue;
            }
            if (!column.name().equals(group)) {
                group = column.name();
                addList(group, elements);
                elements.add(optional(ELEMENT).setNum_children(members(plans, c)));
                children++;
            }
            ColumnLayout.MemberLayout member = member(column);
            add(member.name(), member.layout(), elements);
        }
        root.setNum_children(children);
        return elements;
    }

    private static boolean isStruct(Column column) {
        return column.layout().element().map(ColumnLayout::shape).orElse(ColumnShape.LIST) == ColumnShape.STRUCT;
    }

    private static ColumnLayout.MemberLayout member(Column column) {
        return column.layout().element().orElseThrow().members().get(0);
    }

    /** How many columns from one on are members of the same structs. */
    private static int members(List<ColumnPlan> plans, int first) {
        String name = plans.get(first).column().name();
        int end = first;
        while (end < plans.size() && plans.get(end).column().name().equals(name)) {
            end++;
        }
        return end - first;
    }

    /** Names from the column down to its values. */
    static List<String> path(Column column) {
        List<String> path = new ArrayList<>(List.of(column.name()));
        ColumnLayout layout = column.layout();
        if (isStruct(column)) {
            ColumnLayout.MemberLayout member = member(column);
            path.addAll(List.of(REPEATED_GROUP, ELEMENT, member.name()));
            layout = member.layout();
        }
        if (isList(layout.shape())) {
            path.addAll(List.of(REPEATED_GROUP, ELEMENT));
        }
        return List.copyOf(path);
    }

    /** Physical type of a column's values. */
    static Type type(ColumnLayout layout) {
        return leaf(layout, "").getType();
    }

    /** Whether the column is a LIST in the file. */
    static boolean isList(ColumnShape shape) {
        return shape == ColumnShape.LIST || shape.isDenseVector();
    }

    private static void add(String name, ColumnLayout layout, List<SchemaElement> elements) {
        if (!isList(layout.shape())) {
            elements.add(leaf(layout, name));
            return;
        }
        addList(name, elements);
        elements.add(leaf(layout, ELEMENT));
    }

    /** A list but for its element, which has to follow. */
    private static void addList(String name, List<SchemaElement> elements) {
        SchemaElement list = optional(name);
        list.setNum_children(1);
        list.setConverted_type(ConvertedType.LIST);
        list.setLogicalType(LogicalType.LIST(new ListType()));
        elements.add(list);
        SchemaElement repeated = new SchemaElement(REPEATED_GROUP);
        repeated.setRepetition_type(FieldRepetitionType.REPEATED);
        repeated.setNum_children(1);
        elements.add(repeated);
    }

    private static SchemaElement optional(String name) {
        return new SchemaElement(name).setRepetition_type(FieldRepetitionType.OPTIONAL);
    }

    private static SchemaElement leaf(ColumnLayout layout, String name) {
        SchemaElement leaf = optional(name);
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
            case LIST, STRUCT -> leaf(layout.values(), name);
        };
    }

    private static SchemaElement integer(SchemaElement leaf, int bits, boolean signed, ConvertedType converted) {
        return leaf.setType(Type.INT32)
                .setConverted_type(converted)
                .setLogicalType(LogicalType.INTEGER(new IntType((byte) bits, signed)));
    }
}
