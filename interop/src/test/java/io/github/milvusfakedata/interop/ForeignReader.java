package io.github.milvusfakedata.interop;

import io.github.milvusfakedata.Format;
import io.github.milvusfakedata.schema.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The programs that read data files here, none of them ours. */
enum ForeignReader {
    /** Apache Arrow for Python. */
    PYARROW(Set.of(Format.PARQUET)) {
        @Override
        List<Map<String, Object>> read(WrittenDataset dataset, Path scratch) {
            return python("pyarrow", dataset, scratch);
        }
    },
    /** DuckDB; in JSON it is not asked for the dynamic field, whose keys are no columns there. */
    DUCKDB(Set.of(Format.PARQUET, Format.JSON, Format.JSONL, Format.CSV)) {
        @Override
        List<Map<String, Object>> read(WrittenDataset dataset, Path scratch) {
            return python("duckdb", dataset, scratch);
        }

        @Override
        List<String> columns(WrittenDataset dataset) {
            boolean inline = Set.of(Format.JSON, Format.JSONL).contains(dataset.format());
            return super.columns(dataset).stream()
                    .filter(name -> !inline || !name.equals(Canonical.DYNAMIC))
                    .toList();
        }
    },
    /** Python's own parsers, and NumPy; pyarrow and parquet-hadoop read no JSON arrays. */
    PYTHON(Set.of(Format.JSON, Format.JSONL, Format.CSV, Format.NUMPY)) {
        @Override
        List<Map<String, Object>> read(WrittenDataset dataset, Path scratch) {
            return python("python", dataset, scratch);
        }
    },
    /** Apache's Java reader. */
    PARQUET_HADOOP(Set.of(Format.PARQUET)) {
        @Override
        List<Map<String, Object>> read(WrittenDataset dataset, Path scratch) {
            ParquetValues values = new ParquetValues(dataset.columns());
            return ParquetHadoopRows.read(dataset.files()).stream()
                    .map(values::canonical)
                    .toList();
        }
    },
    /** Arrow for Go and Go's own parser of CSV, with which Milvus itself reads both. */
    GO(Set.of(Format.PARQUET, Format.CSV)) {
        @Override
        List<Map<String, Object>> read(WrittenDataset dataset, Path scratch) {
            return rowsOf(ForeignPrograms.goReader(), List.of(), dataset, scratch);
        }
    };

    private final Set<Format> formats;

    ForeignReader(Set<Format> formats) {
        this.formats = formats;
    }

    boolean reads(Format format) {
        return formats.contains(format);
    }

    /** The columns that this reader sees, by name. */
    List<String> columns(WrittenDataset dataset) {
        return dataset.columns().stream().map(Field::name).toList();
    }

    /** All rows in canonical form, each with exactly the columns that the reader saw. */
    abstract List<Map<String, Object>> read(WrittenDataset dataset, Path scratch);

    private static List<Map<String, Object>> python(String reader, WrittenDataset dataset, Path scratch) {
        return rowsOf(ForeignPrograms.python("readers", "read_rows.py"), List.of(reader), dataset, scratch);
    }

    private static List<Map<String, Object>> rowsOf(
            List<String> program, List<String> first, WrittenDataset dataset, Path scratch) {
        Path output = scratch.resolve("rows.jsonl");
        List<String> arguments = new ArrayList<>(first);
        arguments.add(dataset.directory().toString());
        arguments.add(output.toString());
        ForeignPrograms.succeed(program, arguments);
        return Canonical.read(output);
    }
}
