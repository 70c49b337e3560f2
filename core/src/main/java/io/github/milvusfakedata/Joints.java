package io.github.milvusfakedata;

import io.github.milvusfakedata.internal.column.Column;
import io.github.milvusfakedata.internal.encode.FileFormat;
import io.github.milvusfakedata.internal.read.ReadSchema;
import io.github.milvusfakedata.internal.type.CollectionColumns;
import io.github.milvusfakedata.schema.Collection;
import io.github.milvusfakedata.schema.Problem;
import java.util.List;

/** Where the façade meets the checks and the file formats. */
final class Joints {
    private Joints() {}

    static List<Problem> check(ReadSchema schema, long rows) {
        return schema.problems();
    }

    static FileFormat format(Collection collection, long seed, WriteOptions options) {
        List<Column> columns = CollectionColumns.of(collection, seed);
        throw new UnsupportedOperationException("no format is connected yet for " + columns.size() + " columns");
    }
}
