"""Writes the Parquet files of the corpus with pyarrow, DuckDB, polars and fastparquet, and the rows of datasets.py as JSON Lines.

    python make.py DIRECTORY

Each writer reads its own file back; a file whose rows it reads differently is an error. A file's name is
writer-dataset-variant.parquet, and its rows are those of dataset.jsonl.
"""

import base64
import json
import pathlib
import sys

import duckdb
import fastparquet
import pandas
import polars
import pyarrow
import pyarrow.parquet

import datasets

FLOATS = pyarrow.list_(pyarrow.float32())
SCALARS = pyarrow.schema(
    [
        pyarrow.field("id", pyarrow.int64(), nullable=False),
        pyarrow.field("small", pyarrow.int32()),
        pyarrow.field("number", pyarrow.int64()),
        pyarrow.field("price", pyarrow.float32()),
        pyarrow.field("weight", pyarrow.float64()),
        pyarrow.field("title", pyarrow.string()),
        pyarrow.field("code", pyarrow.string()),
        pyarrow.field("same", pyarrow.string()),
        pyarrow.field("flag", pyarrow.bool_()),
        pyarrow.field("gaps", pyarrow.int64()),
        pyarrow.field("never", pyarrow.string()),
        pyarrow.field("bits", pyarrow.binary()),
    ]
)
SCHEMAS = {
    "scalars": SCALARS,
    "empty": SCALARS,
    "lists": pyarrow.schema(
        [
            pyarrow.field("id", pyarrow.int64(), nullable=False),
            pyarrow.field("vector", FLOATS),
            pyarrow.field("bytes", pyarrow.list_(pyarrow.uint8())),
            pyarrow.field("tags", pyarrow.list_(pyarrow.string())),
            pyarrow.field("scores", pyarrow.list_(pyarrow.float64())),
            pyarrow.field("matrix", pyarrow.list_(pyarrow.list_(pyarrow.int32()))),
        ]
    ),
    "structs": pyarrow.schema(
        [
            pyarrow.field("id", pyarrow.int64(), nullable=False),
            pyarrow.field(
                "parts",
                pyarrow.list_(
                    pyarrow.struct([("name", pyarrow.string()), ("size", pyarrow.int32()), ("point", FLOATS)])
                ),
            ),
            pyarrow.field(
                "terms", pyarrow.struct([("indices", pyarrow.list_(pyarrow.uint32())), ("values", FLOATS)])
            ),
        ]
    ),
    "many": pyarrow.schema(
        [pyarrow.field("id", pyarrow.int64(), nullable=False), pyarrow.field("code", pyarrow.string())]
    ),
}


def table(dataset):
    rows = datasets.ALL[dataset]()
    for row in rows:
        if "bits" in row:
            row["bits"] = base64.b64decode(row["bits"])
    return pyarrow.Table.from_pylist(rows, schema=SCHEMAS[dataset])


def plain(value):
    """A value as JSON has it."""
    if isinstance(value, bytes | bytearray):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


class Corpus:
    def __init__(self, directory):
        self.directory = directory
        self.files = 0

    def file(self, writer, dataset, variant):
        self.files += 1
        return str(self.directory / f"{writer}-{dataset}-{variant}.parquet")

    def check(self, file, dataset, rows):
        if plain(rows) != datasets.ALL[dataset]():
            raise SystemExit(f"{file}: its own writer reads other rows")


def write_pyarrow(corpus):
    delta = {
        "scalars": {
            "id": "DELTA_BINARY_PACKED",
            "small": "DELTA_BINARY_PACKED",
            "number": "DELTA_BINARY_PACKED",
            "price": "PLAIN",
            "weight": "PLAIN",
            "title": "DELTA_BYTE_ARRAY",
            "code": "DELTA_LENGTH_BYTE_ARRAY",
            "same": "DELTA_BYTE_ARRAY",
            "flag": "RLE",
            "gaps": "DELTA_BINARY_PACKED",
            "never": "DELTA_BYTE_ARRAY",
            "bits": "DELTA_LENGTH_BYTE_ARRAY",
        },
        "lists": {
            "id": "DELTA_BINARY_PACKED",
            "bytes.list.element": "DELTA_BINARY_PACKED",
            "tags.list.element": "DELTA_BYTE_ARRAY",
            "matrix.list.element.list.element": "DELTA_BINARY_PACKED",
        },
        "structs": {
            "parts.list.element.name": "DELTA_LENGTH_BYTE_ARRAY",
            "parts.list.element.size": "DELTA_BINARY_PACKED",
        },
    }
    split = {
        "scalars": {name: "BYTE_STREAM_SPLIT" for name in ["id", "small", "number", "price", "weight"]},
        "lists": {
            "vector.list.element": "BYTE_STREAM_SPLIT",
            "scores.list.element": "BYTE_STREAM_SPLIT",
        },
    }
    pages = {"data_page_size": 200, "write_batch_size": 16}
    for dataset in ["scalars", "lists", "structs"]:
        variants = {
            "v1-none": {"compression": "NONE"},
            "v1-snappy-pages": {"compression": "SNAPPY", **pages},
            "v2-none-pages": {"compression": "NONE", "data_page_version": "2.0", **pages},
            "v2-snappy": {"compression": "SNAPPY", "data_page_version": "2.0"},
            "v2-gzip-plain": {"compression": "GZIP", "data_page_version": "2.0", "use_dictionary": False},
            "v2-zstd-index": {
                "compression": "ZSTD",
                "data_page_version": "2.0",
                "write_page_index": True,
                "row_group_size": 40,
                **pages,
            },
            "v1-none-fallback": {"compression": "NONE", "dictionary_pagesize_limit": 100, **pages},
            "v1-none-delta": {"compression": "NONE", "use_dictionary": False, "column_encoding": delta[dataset]},
            "v2-zstd-delta-pages": {
                "compression": "ZSTD",
                "data_page_version": "2.0",
                "use_dictionary": False,
                "column_encoding": delta[dataset],
                **pages,
            },
        }
        if dataset == "scalars":
            variants["v1-lz4"] = {"compression": "LZ4"}
            variants["v2-brotli"] = {"compression": "BROTLI", "data_page_version": "2.0"}
        if dataset in split:
            variants["v1-none-split"] = {
                "compression": "NONE",
                "use_dictionary": False,
                "column_encoding": split[dataset],
            }
        for variant, options in variants.items():
            arrow(corpus, dataset, variant, options)
    arrow(corpus, "many", "v2-snappy-groups", {"compression": "SNAPPY", "data_page_version": "2.0", "row_group_size": 200})
    arrow(corpus, "empty", "v1-snappy", {"compression": "SNAPPY"})


def arrow(corpus, dataset, variant, options):
    file = corpus.file("pyarrow", dataset, variant)
    pyarrow.parquet.write_table(table(dataset), file, store_schema=False, **options)
    corpus.check(file, dataset, pyarrow.parquet.read_table(file).to_pylist())


def write_duckdb(corpus):
    variants = {
        "v1-snappy": ["PARQUET_VERSION v1", "COMPRESSION snappy"],
        "v2-none": ["PARQUET_VERSION v2", "COMPRESSION uncompressed"],
        "v2-zstd-plain": ["PARQUET_VERSION v2", "COMPRESSION zstd", "DICTIONARY_SIZE_LIMIT 1"],
        "v1-gzip": ["PARQUET_VERSION v1", "COMPRESSION gzip"],
    }
    for dataset in ["scalars", "lists", "structs"]:
        for variant, options in variants.items():
            duck(corpus, dataset, variant, options)
    duck(corpus, "scalars", "v1-lz4", ["PARQUET_VERSION v1", "COMPRESSION lz4_raw"])
    duck(corpus, "scalars", "v1-brotli", ["PARQUET_VERSION v1", "COMPRESSION brotli"])
    duck(corpus, "many", "v2-zstd-groups", ["PARQUET_VERSION v2", "COMPRESSION zstd", "ROW_GROUP_SIZE 2048"])
    duck(corpus, "empty", "v1-snappy", ["PARQUET_VERSION v1", "COMPRESSION snappy"])


def duck(corpus, dataset, variant, options):
    file = corpus.file("duckdb", dataset, variant)
    connection = duckdb.connect(config={"threads": 1})
    connection.register("rows_to_write", table(dataset))
    connection.execute(f"COPY (SELECT * FROM rows_to_write) TO '{file}' (FORMAT parquet, {', '.join(options)})")
    read = connection.execute(f"SELECT * FROM read_parquet('{file}')")
    names = [column[0] for column in read.description]
    corpus.check(file, dataset, [dict(zip(names, row)) for row in read.fetchall()])
    connection.close()


def write_polars(corpus):
    variants = {
        "none": {"compression": "uncompressed"},
        "snappy-pages": {"compression": "snappy", "data_page_size": 200},
        "zstd-groups": {"compression": "zstd", "row_group_size": 40},
        "gzip": {"compression": "gzip"},
    }
    for dataset in ["scalars", "lists", "structs"]:
        for variant, options in variants.items():
            pola(corpus, dataset, variant, options)
    pola(corpus, "scalars", "lz4", {"compression": "lz4"})
    pola(corpus, "scalars", "brotli", {"compression": "brotli"})
    pola(corpus, "many", "snappy-groups", {"compression": "snappy", "row_group_size": 500})
    pola(corpus, "empty", "snappy", {"compression": "snappy"})


def pola(corpus, dataset, variant, options):
    file = corpus.file("polars", dataset, variant)
    polars.from_arrow(table(dataset)).write_parquet(file, **options)
    corpus.check(file, dataset, polars.read_parquet(file).to_dicts())


def write_fastparquet(corpus):
    for version in [1, 2]:
        fastparquet.writer.DATAPAGE_VERSION = version
        for codec in ["UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"]:
            fast(corpus, "scalars", f"v{version}-{codec.lower()}", codec, None)
        fast(corpus, "many", f"v{version}-groups", "SNAPPY", 1000)


NULLABLE = {pyarrow.int32(): pandas.Int32Dtype(), pyarrow.int64(): pandas.Int64Dtype(), pyarrow.bool_(): pandas.BooleanDtype()}


def fast(corpus, dataset, variant, codec, group):
    file = corpus.file("fastparquet", dataset, variant)
    frame = table(dataset).to_pandas(types_mapper=NULLABLE.get)
    for name in ["title", "code", "same", "never"]:
        if name in frame:
            frame[name] = frame[name].astype(object).where(frame[name].notna(), None)
    # Texts of few values become a dictionary, as pandas' categories.
    frame["code"] = frame["code"].astype("category")
    encodings = {name: "bytes" if name == "bits" else "utf8" for name in ["title", "same", "never", "bits"] if name in frame}
    fastparquet.write(
        file,
        frame,
        compression=codec,
        row_group_offsets=group,
        object_encoding=encodings,
        write_index=False,
    )
    read = fastparquet.ParquetFile(file).to_pandas()
    rows = [
        {name: None if pandas.isna(value) else value for name, value in row.items()}
        for row in read.astype(object).to_dict("records")
    ]
    corpus.check(file, dataset, rows)


def main():
    directory = pathlib.Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    for name, rows in datasets.ALL.items():
        lines = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows()]
        (directory / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    corpus = Corpus(directory)
    write_pyarrow(corpus)
    write_duckdb(corpus)
    write_polars(corpus)
    write_fastparquet(corpus)
    print(f"{corpus.files} files of pyarrow, DuckDB, polars and fastparquet")


if __name__ == "__main__":
    main()
