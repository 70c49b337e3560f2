package io.github.milvusfakedata.doctor.internal.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Arrow schema that PyArrow and others put into a Parquet file's footer under {@code ARROW:schema}: an IPC message in
 * flatbuffers, in Base64. The importer's reader restores types by it that Parquet does not have. Read here by hand: the
 * numbers are the slots of Arrow's format/Schema.fbs and Message.fbs.
 */
final class ArrowSchemaEntry {
    static final String KEY = "ARROW:schema";

    private static final int CONTINUATION = -1;
    private static final int DEEPEST = 50;
    private static final int FIRST_SLOT = 4;

    private static final int MESSAGE_HEADER = 2;
    private static final int SCHEMA_FIELDS = 1;
    private static final int FIELD_NAME = 0;
    private static final int FIELD_TYPE_KIND = 2;
    private static final int FIELD_TYPE = 3;
    private static final int FIELD_DICTIONARY = 4;
    private static final int FIELD_CHILDREN = 5;

    private final ByteBuffer bytes;

    private ArrowSchemaEntry(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The types of the columns by name; nothing if the text is no such schema, which the importer's reader ignores, too. */
    static Map<String, ArrowType> read(String text) {
        try {
            ByteBuffer message =
                    ByteBuffer.wrap(Base64.getMimeDecoder().decode(text)).order(ByteOrder.LITTLE_ENDIAN);
            int start = message.getInt(0) == CONTINUATION ? 2 * Integer.BYTES : Integer.BYTES;
            ArrowSchemaEntry entry = new ArrowSchemaEntry(message);
            int root = start + message.getInt(start);
            int schema = entry.table(root, MESSAGE_HEADER);
            Map<String, ArrowType> types = new LinkedHashMap<>();
            for (ArrowType type : entry.fields(schema, SCHEMA_FIELDS, 0)) {
                types.put(type.name(), type);
            }
            return types;
        } catch (IllegalArgumentException | IndexOutOfBoundsException noSchema) {
            return Map.of();
        }
    }

    private List<ArrowType> fields(int table, int slot, int depth) {
        List<ArrowType> fields = new ArrayList<>();
        int field = field(table, slot);
        if (field == 0 || depth > DEEPEST) {
            return fields;
        }
        int vector = field + bytes.getInt(field);
        int count = bytes.getInt(vector);
        if (count < 0 || count > bytes.capacity()) {
            throw new IndexOutOfBoundsException(count);
        }
        for (int i = 0; i < count; i++) {
            int at = vector + Integer.BYTES * (i + 1);
            fields.add(type(at + bytes.getInt(at), depth));
        }
        return fields;
    }

    private ArrowType type(int table, int depth) {
        int nameAt = field(table, FIELD_NAME);
        String name = nameAt == 0 ? "" : string(nameAt + bytes.getInt(nameAt));
        if (field(table, FIELD_DICTIONARY) != 0) {
            return ArrowType.of(ArrowKind.DICTIONARY, name);
        }
        int kindAt = field(table, FIELD_TYPE_KIND);
        ArrowKind kind = kind(kindAt == 0 ? 0 : bytes.get(kindAt), table(table, FIELD_TYPE));
        return new ArrowType(kind, name, fields(table, FIELD_CHILDREN, depth + 1));
    }

    private String string(int at) {
        int length = bytes.getInt(at);
        if (length < 0 || length > bytes.capacity() - at) {
            throw new IndexOutOfBoundsException(length);
        }
        return new String(bytes.array(), at + Integer.BYTES, length, StandardCharsets.UTF_8);
    }

    private int table(int outer, int slot) {
        int field = field(outer, slot);
        return field == 0 ? 0 : field + bytes.getInt(field);
    }

    /** The place of a table's field, 0 if it is left out. */
    private int field(int table, int slot) {
        int slots = table - bytes.getInt(table);
        int at = FIRST_SLOT + Short.BYTES * slot;
        int size = bytes.getShort(slots) & 0xFFFF;
        int offset = at < size ? bytes.getShort(slots + at) & 0xFFFF : 0;
        return offset == 0 ? 0 : table + offset;
    }

    private ArrowKind kind(int number, int type) {
        return switch (number) {
            case 1 -> ArrowKind.NULL;
            case 2 -> integer(type);
            case 3 -> floating(type);
            case 4 -> ArrowKind.BINARY;
            case 5 -> ArrowKind.STRING;
            case 6 -> ArrowKind.BOOL;
            case 7 -> ArrowKind.DECIMAL;
            case 8 -> ArrowKind.DATE;
            case 9 -> ArrowKind.TIME;
            case 10 -> ArrowKind.TIMESTAMP;
            // A large list passes where a list does.
            case 12, 21 -> ArrowKind.LIST;
            case 13 -> ArrowKind.STRUCT;
            case 15 -> ArrowKind.FIXED_BINARY;
            case 16 -> ArrowKind.FIXED_SIZE_LIST;
            case 17 -> ArrowKind.MAP;
            case 19 -> ArrowKind.LARGE_BINARY;
            case 20 -> ArrowKind.LARGE_STRING;
            default -> ArrowKind.OTHER;
        };
    }

    private ArrowKind integer(int type) {
        int bitsAt = field(type, 0);
        int signedAt = field(type, 1);
        boolean signed = signedAt != 0 && bytes.get(signedAt) != 0;
        return switch (bitsAt == 0 ? 0 : bytes.getInt(bitsAt)) {
            case Byte.SIZE -> signed ? ArrowKind.INT8 : ArrowKind.UINT8;
            case Short.SIZE -> signed ? ArrowKind.INT16 : ArrowKind.UINT16;
            case Integer.SIZE -> signed ? ArrowKind.INT32 : ArrowKind.UINT32;
            default -> signed ? ArrowKind.INT64 : ArrowKind.UINT64;
        };
    }

    private ArrowKind floating(int type) {
        int at = field(type, 0);
        return switch (at == 0 ? 0 : bytes.getShort(at)) {
            case 1 -> ArrowKind.FLOAT;
            case 2 -> ArrowKind.DOUBLE;
            default -> ArrowKind.HALF;
        };
    }
}
