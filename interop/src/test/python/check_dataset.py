"""Checks whole datasets, however large, against the rules that their schemas and Milvus state.

    check_dataset.py DIRECTORY [DIRECTORY ...]

Prints each broken rule on a line of its own and exits with 3, or with 0 when every rule holds for every row. Parquet is read by
pyarrow, and DuckDB must read the same value in every cell; JSON is read by DuckDB. Values are checked a batch of columns at a
time, so 100,000 rows of the widest schema take seconds.
"""

import json
import math
import sys

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import readers
from dataset import BYTE_VECTORS, DENSE_VECTORS, DYNAMIC, HALF_VECTORS, INTEGER_BITS, Dataset, refuse

JSON_BYTES = 65_536
SPARSE_INDEX_END = 2**32 - 1
CODECS = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"}
ENCODINGS = {"PLAIN", "RLE", "RLE_DICTIONARY", "PLAIN_DICTIONARY"}
# A unit vector's norm after rounding its components to the type: far wider than the rounding, far narrower than a mistake.
NORM_TOLERANCE = {"FloatVector": 1e-4, "Float16Vector": 5e-3, "BFloat16Vector": 2e-2}
# A null ratio is a share of independent draws; six standard deviations make a false alarm rarer than one in a billion.
NULL_SIGMAS = 6

ARROW_TYPES = {
    "Bool": pa.bool_(),
    "Int8": pa.int8(),
    "Int16": pa.int16(),
    "Int32": pa.int32(),
    "Int64": pa.int64(),
    "Float": pa.float32(),
    "Double": pa.float64(),
    "FloatVector": pa.list_(pa.float32()),
    "Float16Vector": pa.list_(pa.uint8()),
    "BFloat16Vector": pa.list_(pa.uint8()),
    "BinaryVector": pa.list_(pa.uint8()),
    "Int8Vector": pa.list_(pa.int8()),
}


class Findings:
    """Broken rules, each once with its first detail."""

    def __init__(self):
        self.lines = {}

    def require(self, holds, name, rule, detail=""):
        if not holds:
            self.lines.setdefault((name, rule), f"{name}: {rule} {detail}".rstrip())


def arrow_type(field):
    if field["type"] == "Array":
        return pa.list_(arrow_type({"type": field["element_type"], "fields": field.get("fields")}))
    if field["type"] == "Struct":
        return pa.struct([(member["name"], arrow_type(member)) for member in field["fields"]])
    return ARROW_TYPES.get(field["type"], pa.string())


def check_layout(dataset, findings):
    """Columns, types, codecs and encodings of each Parquet file."""
    for path in dataset.files:
        file = pq.ParquetFile(path)
        schema = file.schema_arrow
        expected = [field["name"] for field in dataset.columns]
        findings.require(sorted(schema.names) == sorted(expected), path.name, "columns", str(schema.names))
        for field in dataset.columns:
            if field["name"] in schema.names:
                column = schema.field(field["name"])
                findings.require(column.type == arrow_type(field), field["name"], "column type", str(column.type))
                findings.require(column.nullable, field["name"], "column is REQUIRED")
        findings.require(b"ARROW:schema" not in (file.metadata.metadata or {}), path.name, "has an ARROW:schema entry")
        for group in range(file.metadata.num_row_groups):
            for index in range(file.metadata.num_columns):
                chunk = file.metadata.row_group(group).column(index)
                findings.require(chunk.compression in CODECS, chunk.path_in_schema, "codec", chunk.compression)
                findings.require(set(chunk.encodings) <= ENCODINGS, chunk.path_in_schema, "encodings", str(chunk.encodings))


def check_same(dataset, findings):
    """DuckDB reads in every cell what pyarrow reads."""
    left, right = readers.batches("pyarrow", dataset), readers.batches("duckdb", dataset)
    ours, theirs, rows = None, None, 0
    while True:
        ours = ours if ours is not None and len(ours) else next(left, None)
        theirs = theirs if theirs is not None and len(theirs) else next(right, None)
        if ours is None or theirs is None:
            break
        count = min(len(ours), len(theirs))
        head = ours.slice(0, count)
        other = theirs.slice(0, count).cast(head.schema)
        for name in head.schema.names:
            same = head.column(name).equals(other.column(name))
            findings.require(same, name, "pyarrow and DuckDB differ", f"from row {rows}")
        ours, theirs, rows = ours.slice(count), theirs.slice(count), rows + count
    findings.require(ours is None and theirs is None, dataset.directory.name, "pyarrow and DuckDB differ in rows")


class FieldCheck:
    """The rules of one field, over all batches."""

    def __init__(self, field, dataset, findings):
        self.field = field
        self.name = field["name"]
        self.kind = field["type"]
        self.halves_as_floats = dataset.format == "json"
        self.findings = findings
        self.rows = 0
        self.nulls = 0
        self.keys = []

    def require(self, holds, rule, detail=""):
        self.findings.require(holds, self.name, rule, detail)

    def add(self, column):
        column.validate(full=True)
        self.rows += len(column)
        self.nulls += column.null_count
        if self.field.get("is_primary"):
            self.keys.append(column)
        present = column.drop_null()
        if len(present) == 0:
            return
        if self.kind == "Array":
            self.array(present)
        elif self.kind in DENSE_VECTORS:
            self.vector(present, self.field)
        elif self.kind == "SparseFloatVector":
            for text in present.to_pylist():
                self.sparse(text)
        elif self.kind == "JSON":
            self.json(present)
        else:
            self.scalar(self.field, self.kind, present)

    def scalar(self, field, kind, values):
        if field.get("enum_values") and kind not in ("Float", "Double"):
            other = set(pc.unique(values).to_pylist()) - set(field["enum_values"])
            self.require(not other, "a value that is not listed", str(other)[:80])
        if kind == "Bool":
            return
        if kind not in INTEGER_BITS and kind not in ("Float", "Double"):
            longest = pc.max(pc.binary_length(values)).as_py()
            limit = field.get("max_length", 65_535)
            self.require(longest is None or longest <= limit, "max_length in bytes", f"{longest} > {limit}")
            return
        numbers = np.asarray(values)
        if kind in ("Float", "Double"):
            self.require(np.isfinite(numbers).all(), "finite")
        # The stored number itself must obey the decimal bound, so a float is widened and the bound not rounded to float.
        low, high = numbers.min().item(), numbers.max().item()
        self.require(field.get("min") is None or low >= field["min"], "min", str(low))
        self.require(field.get("max") is None or high <= field["max"], "max", str(high))

    def array(self, lists):
        lengths = np.asarray(pc.list_value_length(lists))
        self.require(lengths.max() <= self.field["max_capacity"], "max_capacity", str(lengths.max()))
        if self.field.get("nullable") or self.field["element_type"] == "Struct":
            self.require(lengths.min() > 0, "an empty list where Milvus takes none as it is")
        elements = lists.flatten()
        self.require(elements.null_count == 0, "null elements")
        if not len(elements):
            return
        if self.field["element_type"] == "Struct":
            self.structs(elements)
        else:
            self.scalar(self.field, self.field["element_type"], elements)

    def structs(self, elements):
        for member in self.field["fields"]:
            values = elements.field(member["name"])
            self.require(values.null_count == 0, "null in a struct", member["name"])
            if member["type"] in DENSE_VECTORS:
                self.vector(values, member)
            else:
                self.scalar(member, member["type"], values)

    def vector(self, lists, field):
        dim, kind = field["dim"], field["type"]
        floats = kind not in BYTE_VECTORS and (kind == "FloatVector" or self.halves_as_floats)
        width = dim if floats or kind == "Int8Vector" else 2 * dim if kind in HALF_VECTORS else dim // 8
        lengths = np.asarray(pc.list_value_length(lists))
        self.require((lengths == width).all(), "vector length", f"not always {width}")
        flat = lists.flatten()
        self.require(flat.null_count == 0, "null elements")
        if not (lengths == width).all() or flat.null_count:
            return
        matrix = np.asarray(flat).reshape(len(lists), width)
        self.require(len(matrix) < 2 or (matrix[0] != matrix[-1]).any(), "vectors are equal")
        if kind in BYTE_VECTORS:
            return
        if not floats:
            matrix = widen(kind, np.ascontiguousarray(matrix))
        self.require(np.isfinite(matrix).all(), "finite")
        norms = np.sqrt(np.einsum("ij,ij->i", matrix, matrix, dtype=np.float64))
        off = np.abs(norms - 1).max()
        self.require(off <= NORM_TOLERANCE[kind], "unit norm", f"off by {off:.2g}")

    def sparse(self, text):
        pairs = json.loads(text, object_pairs_hook=list, parse_constant=refuse)
        indices = [int(index) for index, _ in pairs]
        end = self.field.get("dim", SPARSE_INDEX_END)
        self.require(len(pairs) > 0, "an empty sparse vector")
        self.require(all(a < b for a, b in zip(indices, indices[1:])), "indices ascend", text[:80])
        self.require(all(0 <= index < end for index in indices), "index range", text[:80])
        self.require(all(value > 0 and math.isfinite(np.float32(value)) for _, value in pairs), "positive values", text[:80])

    def json(self, texts):
        longest = pc.max(pc.binary_length(texts)).as_py()
        self.require(longest <= JSON_BYTES, "JSON size", str(longest))
        for text in texts.to_pylist():
            value = json.loads(text, parse_constant=refuse, object_pairs_hook=readers.distinct)
            self.require(self.name != DYNAMIC or isinstance(value, dict), "$meta is an object")

    def finish(self):
        left_out = "default_value" in self.field and "null_ratio" in self.field
        if not self.field.get("nullable") and not left_out:
            self.require(self.nulls == 0, "nulls in a field that is not nullable", str(self.nulls))
        else:
            ratio = self.field.get("null_ratio", 0.1)
            slack = NULL_SIGMAS * math.sqrt(self.rows * ratio * (1 - ratio))
            within = abs(self.nulls - self.rows * ratio) <= slack
            self.require(within, "null ratio", f"{self.nulls} of {self.rows}, asked for {ratio}")
        if self.keys:
            distinct = len(pc.unique(pa.chunked_array(self.keys)))
            self.require(distinct == self.rows, "unique keys", f"{distinct} of {self.rows}")


def widen(kind, pairs):
    """Little-endian byte pairs as float32."""
    if kind == "Float16Vector":
        return pairs.view("<f2").astype(np.float32)
    return (pairs.view("<u2").astype(np.uint32) << 16).view(np.float32)


def check_values(dataset, findings):
    checks = {}
    for field in dataset.columns:
        if field["name"] != DYNAMIC or dataset.format == "parquet":
            checks[field["name"]] = FieldCheck(field, dataset, findings)
    reader = "pyarrow" if dataset.format == "parquet" else "duckdb"
    for batch in readers.batches(reader, dataset):
        for name, check in checks.items():
            column = batch.column(name)
            check.add(column.storage if isinstance(column, pa.ExtensionArray) else column)
    for check in checks.values():
        check.finish()
        findings.require(check.rows == dataset.rows, check.name, "row count", f"{check.rows}, not {dataset.rows}")


def check(directory):
    dataset = Dataset(directory)
    findings = Findings()
    listed = sorted(entry["name"] if isinstance(entry, dict) else entry for entry in dataset.info["data_files"])
    findings.require([path.name for path in dataset.files] == listed, "meta.json", "data_files", str(listed))
    if dataset.format == "parquet":
        check_layout(dataset, findings)
        check_same(dataset, findings)
    if not findings.lines:
        check_values(dataset, findings)
    return dataset, findings.lines.values()


def main():
    broken = False
    for directory in sys.argv[1:]:
        dataset, lines = check(directory)
        for text in lines:
            print(f"{directory}: {text}")
            broken = True
        if not lines:
            print(f"{directory}: {dataset.rows} rows, {len(dataset.columns)} columns hold every rule")
    return 3 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
