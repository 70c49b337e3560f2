package io.github.milvusfakedata.doctor.internal.parquet;

import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.IntType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;

/** Which Arrow type a Parquet column becomes. Source: arrow-go 17, parquet/pqarrow/schema.go. */
final class ArrowTypes {
    private ArrowTypes() {}

    static ArrowType of(SchemaNode node) {
        if (node.isRepeated()) {
            return new ArrowType(ArrowKind.LIST, node.name(), List.of(ofOne(node)));
        }
        return ofOne(node);
    }

    private static ArrowType ofOne(SchemaNode node) {
        if (node.isLeaf()) {
            return ArrowType.of(leaf(node.element()), node.name());
        }
        if (isList(node.element())
                && node.children().size() == 1
                && node.onlyChild().isRepeated()) {
            return new ArrowType(ArrowKind.LIST, node.name(), List.of(element(node)));
        }
        ArrowKind kind = isMap(node.element()) ? ArrowKind.MAP : ArrowKind.STRUCT;
        return new ArrowType(
                kind, node.name(), node.children().stream().map(ArrowTypes::of).toList());
    }

    private static ArrowType element(SchemaNode list) {
        SchemaNode repeated = list.onlyChild();
        return isThreeLevel(list) ? of(repeated.onlyChild()) : ofOne(repeated);
    }

    /** Whether a list has the layer between list and element that the format wants since 2014. */
    static boolean isThreeLevel(SchemaNode list) {
        SchemaNode repeated = list.onlyChild();
        String name = repeated.name();
        return repeated.children().size() == 1
                && !repeated.onlyChild().isRepeated()
                && !name.equals("array")
                && !name.equals(list.name() + "_tuple");
    }

    private static boolean isList(SchemaElement element) {
        return element.getConverted_type() == ConvertedType.LIST
                || element.isSetLogicalType() && element.getLogicalType().isSetLIST();
    }

    private static boolean isMap(SchemaElement element) {
        return element.getConverted_type() == ConvertedType.MAP
                || element.getConverted_type() == ConvertedType.MAP_KEY_VALUE
                || element.isSetLogicalType() && element.getLogicalType().isSetMAP();
    }

    private static ArrowKind leaf(SchemaElement element) {
        if (element.isSetLogicalType() && element.getLogicalType().isSetUNKNOWN()) {
            return ArrowKind.NULL;
        }
        return switch (element.getType()) {
            case BOOLEAN -> ArrowKind.BOOL;
            case INT32 -> number(element, ArrowKind.INT32);
            case INT64 -> number(element, ArrowKind.INT64);
            case INT96 -> ArrowKind.TIMESTAMP;
            case FLOAT -> ArrowKind.FLOAT;
            case DOUBLE -> ArrowKind.DOUBLE;
            case BYTE_ARRAY -> text(element);
            case FIXED_LEN_BYTE_ARRAY -> fixed(element);
        };
    }

    private static ArrowKind text(SchemaElement element) {
        boolean string = element.isSetLogicalType()
                ? element.getLogicalType().isSetSTRING()
                : element.getConverted_type() == ConvertedType.UTF8;
        return string ? ArrowKind.STRING : isDecimal(element) ? ArrowKind.DECIMAL : ArrowKind.BINARY;
    }

    private static ArrowKind fixed(SchemaElement element) {
        if (isDecimal(element)) {
            return ArrowKind.DECIMAL;
        }
        boolean half = element.isSetLogicalType() && element.getLogicalType().isSetFLOAT16();
        return half ? ArrowKind.HALF : ArrowKind.FIXED_BINARY;
    }

    private static boolean isDecimal(SchemaElement element) {
        return element.getConverted_type() == ConvertedType.DECIMAL
                || element.isSetLogicalType() && element.getLogicalType().isSetDECIMAL();
    }

    private static ArrowKind number(SchemaElement element, ArrowKind plain) {
        if (element.isSetLogicalType()) {
            LogicalType logical = element.getLogicalType();
            if (logical.isSetINTEGER()) {
                return integer(logical.getINTEGER());
            }
            return logical.isSetDATE()
                    ? ArrowKind.DATE
                    : logical.isSetTIME()
                            ? ArrowKind.TIME
                            : logical.isSetTIMESTAMP()
                                    ? ArrowKind.TIMESTAMP
                                    : logical.isSetDECIMAL() ? ArrowKind.DECIMAL : plain;
        }
        return element.isSetConverted_type() ? converted(element.getConverted_type(), plain) : plain;
    }

    private static ArrowKind integer(IntType type) {
        return switch (type.getBitWidth()) {
            case Byte.SIZE -> type.isIsSigned() ? ArrowKind.INT8 : ArrowKind.UINT8;
            case Short.SIZE -> type.isIsSigned() ? ArrowKind.INT16 : ArrowKind.UINT16;
            case Integer.SIZE -> type.isIsSigned() ? ArrowKind.INT32 : ArrowKind.UINT32;
            default -> type.isIsSigned() ? ArrowKind.INT64 : ArrowKind.UINT64;
        };
    }

    private static ArrowKind converted(ConvertedType type, ArrowKind plain) {
        return switch (type) {
            case INT_8 -> ArrowKind.INT8;
            case INT_16 -> ArrowKind.INT16;
            case INT_32 -> ArrowKind.INT32;
            case INT_64 -> ArrowKind.INT64;
            case UINT_8 -> ArrowKind.UINT8;
            case UINT_16 -> ArrowKind.UINT16;
            case UINT_32 -> ArrowKind.UINT32;
            case UINT_64 -> ArrowKind.UINT64;
            case DATE -> ArrowKind.DATE;
            case TIME_MILLIS, TIME_MICROS -> ArrowKind.TIME;
            case TIMESTAMP_MILLIS, TIMESTAMP_MICROS -> ArrowKind.TIMESTAMP;
            case DECIMAL -> ArrowKind.DECIMAL;
            case UTF8, MAP, MAP_KEY_VALUE, LIST, ENUM, JSON, BSON, INTERVAL -> plain;
        };
    }
}
