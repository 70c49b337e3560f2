package io.github.milvusfakedata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;

/**
 * One row. A key that Milvus assigns has no value here; where the dynamic field is on, {@code $meta} holds its JSON.
 *
 * <p>Values are {@code Boolean}, {@code Byte} (Int8), {@code Short}, {@code Integer}, {@code Long}, {@code Float}, {@code
 * Double}, {@code String} (VarChar, Text, JSON, Geometry as well-known text, Timestamptz by RFC 3339), {@code List} (Array; of Struct: of {@code Map<String, Object>}
 * by sub-field), {@code float[]} (FloatVector), {@code byte[]}
 * (BinaryVector, Float16Vector, BFloat16Vector, Int8Vector, laid out as Milvus takes them), {@code SortedMap<Long, Float>}
 * (SparseFloatVector), or null.
 */
public final class Row {
    private final long number;
    private final Map<String, Object> values;

    Row(long number, Map<String, Object> values) {
        this.number = number;
        this.values = values;
    }

    /** The number of the row in the dataset, from 0. */
    public long number() {
        return number;
    }

    /** All values by field name, in the order of the schema. May hold null values. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The names of the fields, in the order of the schema. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /**
     * The value of a field, null where it is null.
     *
     * @throws IllegalArgumentException if the row has no such field
     */
    public Object get(String name) {
        Object value = values.get(name);
        if (value == null && !values.containsKey(name)) {
            throw new IllegalArgumentException("no field " + name + ", there are: " + values.keySet());
        }
        return value;
    }

    /** Whether the value of a field is null. */
    public boolean isNull(String name) {
        return get(name) == null;
    }

    /** The value of a Bool field that is not null. */
    public boolean getBoolean(String name) {
        return as(Boolean.class, name);
    }

    /** The value of an Int8, Int16 or Int32 field that is not null. */
    public int getInt(String name) {
        return Math.toIntExact(getLong(name));
    }

    /** The value of an Int8, Int16, Int32 or Int64 field that is not null. */
    public long getLong(String name) {
        Number value = as(Number.class, name);
        if (value instanceof Float || value instanceof Double) {
            throw mismatch(name, "an integer", value);
        }
        return value.longValue();
    }

    /** The value of a Float field that is not null. */
    public float getFloat(String name) {
        return as(Float.class, name);
    }

    /** The value of a Float or Double field that is not null. */
    public double getDouble(String name) {
        Number value = as(Number.class, name);
        if (value instanceof Float || value instanceof Double) {
            return value.doubleValue();
        }
        throw mismatch(name, "a floating-point number", value);
    }

    /** The value of a VarChar, Text, JSON, Geometry or Timestamptz field that is not null. */
    public String getString(String name) {
        return as(String.class, name);
    }

    /** The value of an Array field that is not null. */
    public List<?> getList(String name) {
        return as(List.class, name);
    }

    /** A copy of the value of a FloatVector field that is not null. */
    public float[] getFloats(String name) {
        return as(float[].class, name).clone();
    }

    /** A copy of the value of another dense vector field that is not null, laid out as Milvus takes it. */
    public byte[] getBytes(String name) {
        return as(byte[].class, name).clone();
    }

    /** The value of a SparseFloatVector field that is not null: values by index. */
    @SuppressWarnings("unchecked")
    public SortedMap<Long, Float> getSparse(String name) {
        return as(SortedMap.class, name);
    }

    private <T> T as(Class<T> type, String name) {
        Object value = get(name);
        if (value == null) {
            throw new NoSuchElementException("row " + number + ": field " + name + " is null; ask isNull first");
        }
        if (!type.isInstance(value)) {
            throw mismatch(name, "a " + type.getSimpleName(), value);
        }
        return type.cast(value);
    }

    private static ClassCastException mismatch(String name, String wanted, Object value) {
        return new ClassCastException(
                "field " + name + " holds a " + value.getClass().getSimpleName() + ", not " + wanted);
    }

    /** The row's number and values; vectors by their length only. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("row ").append(number).append(": {");
        values.forEach((name, value) -> {
            text.append(text.charAt(text.length() - 1) == '{' ? "" : ", ");
            text.append(name).append('=').append(shown(value));
        });
        return text.append('}').toString();
    }

    private static Object shown(Object value) {
        if (value instanceof float[] floats) {
            return "float[" + floats.length + "]";
        }
        if (value instanceof byte[] bytes) {
            return "byte[" + bytes.length + "]";
        }
        return value;
    }
}
