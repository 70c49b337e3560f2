package io.github.milvusfakedata.doctor.internal.parquet;

import io.github.milvusfakedata.doctor.internal.check.FieldFindings;
import io.github.milvusfakedata.doctor.internal.check.FieldTarget;
import org.apache.parquet.format.RowGroup;

/**
 * A field's column in one row group.
 *
 * @param target the field
 * @param node its column
 * @param type the column's type, which suits the field
 * @param group the row group
 * @param firstRow the group's first row in the file
 * @param readsNulls whether the importer takes nulls of a required field for what lies in their place: empty texts and lists
 * @param findings where findings go
 */
record ColumnTask(
        FieldTarget target,
        SchemaNode node,
        ArrowType type,
        RowGroup group,
        long firstRow,
        boolean readsNulls,
        FieldFindings findings) {}
