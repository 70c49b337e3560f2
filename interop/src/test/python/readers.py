"""Opens the data files of a dataset with pyarrow, with DuckDB, or with Python's own parsers and NumPy."""

import csv
import json

import duckdb
import numpy
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
        return sql_type({"type": field["element_type"], "fields": field.get("fields")}) + "[]"
    if field["type"] == "Struct":
        return "STRUCT(" + ", ".join(f'"{member["name"]}" {sql_type(member)}' for member in field["fields"]) + ")"
    return SQL_TYPES.get(field["type"], "VARCHAR")


def csv_type(field):
    """Lists of numbers stand in CSV as JSON; DuckDB's own type would be its way of writing them."""
    kind = sql_type(field)
    return "JSON" if kind.endswith("[]") else kind


def pyarrow_batches(dataset):
    for path in dataset.files:
        yield from pq.ParquetFile(path).iter_batches(batch_size=BATCH_ROWS)


def duckdb_batches(dataset):
    """DuckDB's rows, in file order, as Arrow batches: its way of handing them over; the reading is DuckDB's own."""
    connection = duckdb.connect()
    for path in dataset.files:
        if dataset.format == "parquet":
            source = "read_parquet(?)"
        elif dataset.format == "csv":
            columns = ", ".join(f"{quoted(field['name'])}: {quoted(csv_type(field))}" for field in dataset.columns)
            source = f"read_csv(?, header=true, auto_detect=false, columns={{{columns}}}, max_line_size={1 << 27})"
        else:
            # The dynamic field's keys are inline in JSON and no columns, so DuckDB is not asked for them.
            columns = {field["name"]: sql_type(field) for field in dataset.columns if field["name"] != DYNAMIC}
            spec = ", ".join(f"{quoted(name)}: {quoted(kind)}" for name, kind in columns.items())
            # Without a limit of its own a row may be as large as the file.
            form = "array" if dataset.format == "json" else "newline_delimited"
            source = f"read_json(?, format='{form}', columns={{{spec}}}, maximum_object_size={1 << 27})"
        yield from connection.sql(f"SELECT * FROM {source}", params=[str(path)]).to_arrow_reader(BATCH_ROWS)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def python_rows(dataset):
    """NumPy, or Python's own parsers of JSON and CSV, strict."""
    if dataset.format == "numpy":
        for bundle in dataset.bundles:
            yield from numpy_rows(bundle)
        return
    for path in dataset.files:
        yield from (csv_rows if dataset.format == "csv" else json_rows)(dataset, path)


def numpy_rows(bundle):
    columns = {path.stem: numpy.load(path) for path in bundle}
    if len({len(column) for column in columns.values()}) != 1:
        raise ValueError(f"{bundle}: columns of different lengths")
    for row in zip(*columns.values()):
        yield dict(zip(columns, (value.tolist() for value in row)))


def json_rows(dataset, path):
    """Keys without a field belong to the dynamic field."""
    names = {field["name"] for field in dataset.fields}
    text = path.read_text(encoding="utf-8")
    for row in parsed(text) if dataset.format == "json" else (parsed(line) for line in text.splitlines()):
        if dataset.dynamic:
            extra = {name: row.pop(name) for name in list(row) if name not in names}
            row[DYNAMIC] = extra
        yield row


def parsed(text):
    return json.loads(text, parse_constant=refuse, object_pairs_hook=distinct)


def csv_rows(dataset, path):
    """Cells as Milvus takes them: empty ones for null where the field may be null, JSON text of lists and vectors."""
    fields = {field["name"]: field for field in dataset.columns}
    csv.field_size_limit(1 << 27)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            if None in row or None in row.values():
                raise ValueError(f"{path}: a row has not as many cells as the header")
            yield {name: cell_value(fields[name], cell) for name, cell in row.items()}


def cell_value(field, cell):
    if cell == "" and field.get("nullable"):
        return None
    kind = field["type"]
    if kind == "Bool":
        return {"true": True, "false": False}[cell]
    if kind.startswith("Int") and kind != "Int8Vector":
        return int(cell)
    if kind in ("Float", "Double"):
        return float(cell)
    if kind == "Array" or kind.endswith("Vector") and kind != "SparseFloatVector":
        return json.loads(cell, parse_constant=refuse)
    return cell


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
        for row in pa.RecordBatch.to_pylist(batch):
            yield parsed_lists(dataset, row) if dataset.format == "csv" else row


def parsed_lists(dataset, row):
    """What DuckDB read from CSV, with the lists that it took for JSON."""
    lists = {field["name"] for field in dataset.columns if csv_type(field) != sql_type(field)}
    return {
        name: json.loads(value, parse_constant=refuse) if name in lists and value is not None else value
        for name, value in row.items()
    }
