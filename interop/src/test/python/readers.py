"""Opens the data files of a dataset with pyarrow, with DuckDB, or (JSON only) with Python's own parser."""

import json

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

from dataset import DYNAMIC, refuse

BATCH_ROWS = 1024

SQL_TYPES = {
    "Bool": "BOOLEAN",
    "Int8": "TINYINT",
    "Int16": "SMALLINT",
    "Int32": "INTEGER",
    "Int64": "BIGINT",
    "Float": "FLOAT",
    "Double": "DOUBLE",
    "JSON": "JSON",
    "SparseFloatVector": "JSON",
    "FloatVector": "FLOAT[]",
    "Float16Vector": "FLOAT[]",
    "BFloat16Vector": "FLOAT[]",
    "BinaryVector": "UTINYINT[]",
    "Int8Vector": "TINYINT[]",
}


def sql_type(field):
    if field["type"] == "Array":
        return sql_type({"type": field["element_type"]}) + "[]"
    return SQL_TYPES.get(field["type"], "VARCHAR")


def pyarrow_batches(dataset):
    for path in dataset.files:
        yield from pq.ParquetFile(path).iter_batches(batch_size=BATCH_ROWS)


def duckdb_batches(dataset):
    """DuckDB's rows, in file order, as Arrow batches: its way of handing them over; the reading is DuckDB's own."""
    connection = duckdb.connect()
    for path in dataset.files:
        if dataset.format == "parquet":
            source = "read_parquet(?)"
        else:
            # The dynamic field's keys are inline in JSON and no columns, so DuckDB is not asked for them.
            columns = {field["name"]: sql_type(field) for field in dataset.columns if field["name"] != DYNAMIC}
            spec = ", ".join(f"{quoted(name)}: {quoted(kind)}" for name, kind in columns.items())
            # Without a limit of its own a row may be as large as the file.
            source = f"read_json(?, format='array', columns={{{spec}}}, maximum_object_size={1 << 27})"
        yield from connection.sql(f"SELECT * FROM {source}", params=[str(path)]).to_arrow_reader(BATCH_ROWS)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def python_rows(dataset):
    """Python's own JSON parser, strict; keys without a field belong to the dynamic field."""
    names = {field["name"] for field in dataset.fields}
    for path in dataset.files:
        rows = json.loads(path.read_text(encoding="utf-8"), parse_constant=refuse, object_pairs_hook=distinct)
        for row in rows:
            if dataset.dynamic:
                extra = {name: row.pop(name) for name in list(row) if name not in names}
                row[DYNAMIC] = extra
            yield row


def distinct(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key occurs twice")
    return members


def batches(reader, dataset):
    return {"pyarrow": pyarrow_batches, "duckdb": duckdb_batches}[reader](dataset)


def rows(reader, dataset):
    """Every row as a dict of Python values."""
    if reader == "python":
        yield from python_rows(dataset)
        return
    for batch in batches(reader, dataset):
        yield from pa.RecordBatch.to_pylist(batch)
