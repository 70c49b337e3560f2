package io.github.milvusfakedata.interop;

import io.github.milvusfakedata.FakeData;
import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.Row;
import io.github.milvusfakedata.WriteOptions;
import io.github.milvusfakedata.dataset.Dataset;
import io.github.milvusfakedata.dataset.DatasetFile;
import io.github.milvusfakedata.schema.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * A dataset on disk beside the library's own view of its rows, which never saw the files.
 *
 * @param data says every value
 * @param format of its files
 * @param dataset what was written
 */
record WrittenDataset(FakeData data, Format format, Dataset dataset) {
    static WrittenDataset write(FakeData data, Path directory, WriteOptions options) {
        return new WrittenDataset(data, options.format(), data.write(directory, options));
    }

    Path directory() {
        return dataset.directory();
    }

    List<Path> files() {
        return dataset.files().stream()
                .map(DatasetFile::name)
                .map(directory()::resolve)
                .toList();
    }

    List<Field> columns() {
        return Canonical.columns(data.collection());
    }

    /** All rows in canonical form. */
    List<Map<String, Object>> rows() {
        return data.stream().map(this::canonical).toList();
    }

    /** So many rows in canonical form, evenly spread from the first to the last. */
    List<Map<String, Object>> sample(int count) {
        long last = data.rows() - 1;
        return LongStream.range(0, count)
                .map(index -> index * last / (count - 1))
                .mapToObj(data::row)
                .map(this::canonical)
                .toList();
    }

    private Map<String, Object> canonical(Row row) {
        return Canonical.row(columns(), row.values());
    }
}
