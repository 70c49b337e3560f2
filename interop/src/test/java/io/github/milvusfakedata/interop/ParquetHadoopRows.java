package io.github.milvusfakedata.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/**
 * Rows of Parquet files as Apache's own Java reader gives them: text as String, lists as List, integers as Long, and
 * Float and Double as themselves. It also holds each column to the logical types that Milvus asks for.
 */
final class ParquetHadoopRows {
    private ParquetHadoopRows() {}

    /** All rows of the files, one after the other; each holds the columns that the file has. */
    static List<Map<String, Object>> read(List<Path> files) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Path file : files) {
            try (ParquetReader<Group> reader = new LocalReader(file).build()) {
                for (Group group = reader.read(); group != null; group = reader.read()) {
                    rows.add(row(group));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file.toString(), e);
            }
        }
        return rows;
    }

    private static Map<String, Object> row(Group group) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Type column : group.getType().getFields()) {
            row.put(column.getName(), value(group, column));
        }
        return row;
    }

    private static Object value(Group group, Type column) {
        String name = column.getName();
        if (group.getFieldRepetitionCount(name) == 0) {
            return null;
        }
        if (!column.isPrimitive() && column.getLogicalTypeAnnotation() == null) {
            return row(group.getGroup(name, 0));
        }
        if (!column.isPrimitive()) {
            return list(group.getGroup(name, 0), column.asGroupType());
        }
        return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case BOOLEAN -> group.getBoolean(name, 0);
            case INT32 -> (long) group.getInteger(name, 0);
            case INT64 -> group.getLong(name, 0);
            case FLOAT -> group.getFloat(name, 0);
            case DOUBLE -> group.getDouble(name, 0);
            case BINARY -> text(group, column);
            case FIXED_LEN_BYTE_ARRAY, INT96 -> throw new AssertionError("Milvus refuses " + column);
        };
    }

    private static Object text(Group group, Type column) {
        if (!LogicalTypeAnnotation.stringType().equals(column.getLogicalTypeAnnotation())) {
            throw new AssertionError("not annotated as STRING: " + column);
        }
        return group.getString(column.getName(), 0);
    }

    private static Object list(Group list, GroupType column) {
        if (!LogicalTypeAnnotation.listType().equals(column.getLogicalTypeAnnotation())) {
            throw new AssertionError("not annotated as LIST: " + column);
        }
        Type repeated = column.getType(0);
        Type element = repeated.asGroupType().getType(0);
        int size = list.getFieldRepetitionCount(repeated.getName());
        List<Object> values = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            values.add(value(list.getGroup(repeated.getName(), index), element));
        }
        return values;
    }

    /** A reader of plain files, configured without Hadoop's own configuration. */
    private static final class LocalReader extends ParquetReader.Builder<Group> {
        LocalReader(Path file) {
            super(new LocalInputFile(file), new PlainParquetConfiguration());
        }

        @Override
        protected ReadSupport<Group> getReadSupport() {
            return new GroupReadSupport();
        }
    }
}
