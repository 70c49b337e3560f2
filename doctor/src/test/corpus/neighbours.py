"""Writes small files that are judged as Milvus' readers are written: those beside the ones that the readers were run over.

    python neighbours.py FILE.jsonl.gz

A line is a case: its schema, its files in Base64, and by version what the doctor has to find, which was read in Milvus'
source (internal/util/importutilv2/parquet and numpy).
"""

import base64
import gzip
import io
import json
import sys

import numpy
import pyarrow
import pyarrow.parquet

ROWS = 3
FLOATS = pyarrow.list_(pyarrow.float32())
MEMBERS = [("a", pyarrow.int8()), ("t", pyarrow.string()), ("e", FLOATS)]
GOOD = {"a": 1, "t": "x", "e": [1.0, 2.0]}
STRUCTS = {
    "name": "x", "type": "Array", "element_type": "Struct", "max_capacity": 3,
    "fields": [
        {"name": "a", "type": "Int8"}, {"name": "t", "type": "VarChar", "max_length": 3},
        {"name": "e", "type": "FloatVector", "dim": 2},
    ],
}
NULLABLE_STRUCTS = dict(STRUCTS, nullable=True)
VECTOR = {"name": "x", "type": "FloatVector", "dim": 2, "nullable": True}
SPARSE = {"name": "x", "type": "SparseFloatVector"}
TEXT = {"name": "x", "type": "VarChar", "max_length": 5}
TIME = {"name": "x", "type": "Timestamptz", "default_value": "2020-01-01T00:00:00Z"}
NO_FIELD = "x field-version REFUSED"

cases = []


def case(name, field, files, found, found_2_6=None, **collection):
    key = {"name": "pk", "type": "Int64", "is_primary": True, "auto_id": "properties" in collection}
    fields = [key, field, {"name": "v", "type": "FloatVector", "dim": 2}]
    cases.append({
        "case": name,
        "schema": {"collection_name": "c", "fields": fields, **collection},
        "files": {file: base64.b64encode(content).decode() for file, content in files.items()},
        "found": {"3.0": found, "2.6.20": found if found_2_6 is None else found_2_6},
    })


def parquet(name, field, column, found, found_2_6=None, **columns):
    table = {"pk": pyarrow.array(range(ROWS), pyarrow.int64()), "v": pyarrow.array([[1.0, 2.0]] * ROWS, FLOATS)}
    if column is not None:
        table["x"] = column
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table({**table, **columns}), out)
    case(name, field, {"data.parquet": out.getvalue()}, found, found_2_6)


def structs(rows, **types):
    members = [(name, types.get(name, kind)) for name, kind in MEMBERS]
    return pyarrow.array(rows, pyarrow.list_(pyarrow.struct(members)))


def around(**changed):
    return [[GOOD], [dict(GOOD, **changed)], [GOOD]]


def array(values, version=None):
    out = io.BytesIO()
    numpy.lib.format.write_array(out, values, version=version)
    return out.getvalue()


def npy(name, field, values, found, found_2_6=None, version=None, **collection):
    arrays = {"pk": numpy.arange(ROWS), "x": values, "v": numpy.ones((ROWS, 2), numpy.float32)}
    files = {file + ".npy": array(column, version) for file, column in arrays.items()}
    case(name, field, files, found, found_2_6, **collection)


parquet("structs of type null", STRUCTS, pyarrow.nulls(ROWS), ["x column-type REFUSED"])
parquet("nullable structs of type null", NULLABLE_STRUCTS, pyarrow.nulls(ROWS), [], [NO_FIELD])
parquet("a null row of structs", STRUCTS, structs([[GOOD], None, [GOOD]]),
        ["x struct-null REFUSED"], ["x struct-null SPOILT"])
parquet("a null row of nullable structs", NULLABLE_STRUCTS, structs([[GOOD], None, [GOOD]]), [], [NO_FIELD])
parquet("an empty row of nullable structs", NULLABLE_STRUCTS, structs([[GOOD], [], [GOOD]]), [], [NO_FIELD])
parquet("a null struct", STRUCTS, structs([[GOOD], [None], [GOOD]]),
        ["x null-element REFUSED", "x struct-null REFUSED"], ["x null-element REFUSED", "x struct-null SPOILT"])
parquet("a text in a struct too long", STRUCTS, structs(around(t="xxxx")),
        ["x struct-value REFUSED"], ["x struct-value SPOILT"])
parquet("NaN in a vector in a struct", STRUCTS, structs(around(e=[1.0, float("nan")])), ["x nan REFUSED"])
parquet("doubles for a vector in a struct", STRUCTS, structs(around(), e=pyarrow.list_(pyarrow.float64())), [])
parquet("a fixed-size list in a struct", STRUCTS, structs(around(), e=pyarrow.list_(pyarrow.float32(), 2)),
        ["x column-type REFUSED"])
parquet("a wider number in a struct", STRUCTS, structs(around(), a=pyarrow.int16()), ["x column-type REFUSED"])
parquet("a fixed-size list of structs", STRUCTS,
        pyarrow.array([[GOOD]] * ROWS, pyarrow.list_(pyarrow.struct(MEMBERS), 1)), ["x column-type REFUSED"])
parquet("a column of one member", NULLABLE_STRUCTS, None,
        ["x column-missing REFUSED", "x[a] unknown-column SPOILT"],
        ["x column-missing REFUSED", NO_FIELD, "x[a] unknown-column SPOILT"],
        **{"x[a]": pyarrow.array([[1], [2], [3]], pyarrow.list_(pyarrow.int8()))})
parquet("a null row of a fixed-size list", VECTOR,
        pyarrow.array([[1.0, 2.0], None, [1.0, 2.0]], pyarrow.list_(pyarrow.float32(), 2)),
        ["x fixed-size-list-null REFUSED"])
parquet("a null vector of type null", VECTOR, pyarrow.nulls(ROWS), [])
parquet("a sparse vector with a null value", SPARSE,
        pyarrow.array([{"indices": [1, 2], "values": [0.5, None]}] * ROWS,
                      pyarrow.struct([("indices", pyarrow.list_(pyarrow.uint32())), ("values", FLOATS)])),
        ["x sparse-null SPOILT"])
parquet("a sparse vector of fixed-size lists", SPARSE,
        pyarrow.array([{"indices": [1], "values": [0.5]}] * ROWS,
                      pyarrow.struct([("indices", pyarrow.list_(pyarrow.uint32(), 1)),
                                      ("values", pyarrow.list_(pyarrow.float32(), 1))])),
        ["x column-type REFUSED"])
parquet("a nullable Timestamptz with a default, of type null", dict(TIME, nullable=True), pyarrow.nulls(ROWS),
        ["x default-skipped SPOILT"])
parquet("a nullable Timestamptz with a default left out", dict(TIME, nullable=True), None, [])
parquet("a null in a Timestamptz with a default", TIME,
        pyarrow.array(["2024-01-01T00:00:00Z", None, "2024-01-01T00:00:00Z"]), [])
parquet("a Text that is not UTF-8", {"name": "x", "type": "Text"},
        pyarrow.array([b"a", b"\xff", b"c"], pyarrow.binary()).view(pyarrow.string()), [], [NO_FIELD])
parquet("a null $meta of type null", {"name": "x", "type": "Bool"}, pyarrow.array([True] * ROWS), ["$meta unknown-column SPOILT"],
        **{"$meta": pyarrow.nulls(ROWS)})

npy("bytes with an empty text", TEXT, numpy.array([b"a", b"", b"c"], "S3"), ["x numpy-bytes SPOILT"])
npy("bytes too long for the field", TEXT, numpy.array([b"a", b"abcdefg", b"c"]), ["x numpy-bytes SPOILT"])
npy("bytes that are not UTF-8", TEXT, numpy.array([b"a", b"\xff", b"c"]), ["x utf8 REFUSED"])
npy("bytes with a NUL", TEXT, numpy.array([b"a", b"a\0b", b"c"], "S3"), ["x numpy-bytes SPOILT"])
npy("bytes as they should be", TEXT, numpy.array([b"a", "ü".encode(), b"c"]), [])
npy("version 2", TEXT, numpy.array(["a", "b", "c"]), [], version=(2, 0))
npy("version 3", TEXT, numpy.array(["a", "b", "c"]),
    ["pk numpy-version REFUSED", "v numpy-version REFUSED", "x numpy-version REFUSED"], version=(3, 0))
npy("no rows beside rows", TEXT, numpy.array([], "U1"), ["no-rows SPOILT", "x rows-lost SPOILT"])
npy("the largest number that rounds to a 16-bit float", {"name": "x", "type": "Float16Vector", "dim": 2},
    numpy.array([[65519, 1]] * ROWS, numpy.float32), [], ["x column-type REFUSED"])
npy("the smallest number that does not", {"name": "x", "type": "Float16Vector", "dim": 2},
    numpy.array([[65520, 1]] * ROWS, numpy.float64), ["x nan REFUSED"], ["x column-type REFUSED"])
npy("own keys, which other files may bring", TEXT, numpy.array(["a", "b", "c"]), ["pk auto-id-present REFUSED"],
    properties={"allow_insert_auto_id": "true"})

with gzip.GzipFile(sys.argv[1], "wb", mtime=0) as out:
    for each in cases:
        out.write((json.dumps(each, ensure_ascii=False) + "\n").encode())
