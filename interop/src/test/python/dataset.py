"""A dataset directory as this project writes it, and the one text form in which all readers here hand over a row.

The canonical form of a row is a JSON object, field name to value, in which nothing can be rounded:

    Bool, Int8 … Int64        as they are
    Float, Double             the bits as 8 or 16 hex digits
    VarChar and other text    the string
    JSON                      the value, each number with a fraction or exponent as the 16 hex digits of its double
    Array                     a list of the element's form
    Struct                    an object of the sub-fields' forms
    FloatVector               the hex digits of its little-endian floats, one after the other
    other dense vectors       the hex digits of the bytes that Milvus stores
    SparseFloatVector         a list of [index, 8 hex digits], ascending
    null                      null
"""

import json
import pathlib
import struct

DYNAMIC = "$meta"
# What the types hold is written by hand here and in the other scripts, and not asked from MilvusType: whoever checks files must
# not share the mistakes of what wrote them. A new type of vector needs its line here, and in readers.py and check_dataset.py.
FLOAT_VECTORS = {"FloatVector"}
HALF_VECTORS = {"Float16Vector", "BFloat16Vector"}
BYTE_VECTORS = {"BinaryVector", "Int8Vector"}
DENSE_VECTORS = FLOAT_VECTORS | HALF_VECTORS | BYTE_VECTORS
INTEGER_BITS = {"Int8": 8, "Int16": 16, "Int32": 32, "Int64": 64}


class Dataset:
    """meta.json, the fields that have a column, and the data files in order."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.meta = json.loads((self.directory / "meta.json").read_text(encoding="utf-8"))
        self.schema = self.meta["schema"]
        self.info = self.meta["generation_info"]
        self.rows = self.info["total_rows"]
        self.format = self.info["format"]
        self.fields = self.schema["fields"]
        self.dynamic = bool(self.schema.get("enable_dynamic_field"))
        made = {name for function in self.schema.get("functions", []) for name in function["output_field_names"]}
        self.columns = [field for field in self.fields if not field.get("auto_id") and field["name"] not in made]
        if self.dynamic:
            self.columns.append({"name": DYNAMIC, "type": "JSON"})
        if self.format == "numpy":
            self.files = sorted(self.directory.glob("data*/*.npy"))
            directories = sorted({path.parent for path in self.files})
            self.bundles = [[path for path in self.files if path.parent == parent] for parent in directories]
        else:
            self.files = sorted(self.directory.glob(f"data*.{self.format}"))
            self.bundles = [[path] for path in self.files]
        self.key = next(field for field in self.fields if field.get("is_primary"))
        if not self.files:
            raise ValueError(f"no data files in {directory}")


def float_bits(value):
    return struct.pack(">f", value).hex()


def double_bits(value):
    return struct.pack(">d", value).hex()


def json_text(text):
    """The canonical form of JSON text."""
    return json.loads(text, parse_float=lambda digits: double_bits(float(digits)), parse_constant=refuse)


def refuse(word):
    raise ValueError(f"{word} is not JSON")


def json_value(value):
    """The canonical form of a JSON value that a client has parsed already."""
    if isinstance(value, float):
        return double_bits(value)
    if isinstance(value, dict):
        return {name: json_value(member) for name, member in value.items()}
    if isinstance(value, list):
        return [json_value(member) for member in value]
    return value


def half_bytes(kind, values):
    """The two bytes of each half-width float, made of decimal text as Milvus makes them: through a float."""
    floats = struct.pack(f"<{len(values)}f", *values)
    if kind == "Float16Vector":
        return struct.pack(f"<{len(values)}e", *struct.unpack(f"<{len(values)}f", floats))
    bits = struct.unpack(f"<{len(values)}I", floats)
    cut = [value >> 16 for value in bits]
    # Milvus cuts the lower half off, others round: the text must say the same to both.
    if cut != [value + 0x7FFF + (value >> 16 & 1) >> 16 for value in bits]:
        raise ValueError("not the same bfloat16 when it is rounded")
    return struct.pack(f"<{len(values)}H", *cut)


def sparse(value):
    pairs = json.loads(value, parse_constant=refuse) if isinstance(value, str) else dict(value)
    return [[index, float_bits(entry)] for index, entry in sorted((int(key), pairs[key]) for key in pairs)]


def vector(field, value):
    """The canonical form of a dense vector: bytes as Milvus stores them, a list of those bytes, or a list of numbers."""
    kind = field["type"]
    if isinstance(value, bytes):
        return value.hex()
    if kind in FLOAT_VECTORS:
        return struct.pack(f"<{len(value)}f", *value).hex()
    if kind in HALF_VECTORS and len(value) == field["dim"]:
        return half_bytes(kind, value).hex()
    if kind == "Int8Vector":
        return struct.pack(f"<{len(value)}b", *value).hex()
    return bytes(value).hex()


def canonical(field, value):
    """The canonical form of one value of the field, whichever reader it comes from."""
    if value is None:
        return None
    kind = field["type"]
    if kind == "Bool":
        return expect(bool, value)
    if kind in INTEGER_BITS:
        return expect(int, value)
    if kind == "Float":
        return float_bits(value)
    if kind == "Double":
        return double_bits(value)
    if kind == "JSON":
        return json_text(value) if isinstance(value, (str, bytes)) else json_value(value)
    if kind == "Array":
        element = {"type": field["element_type"], "fields": field.get("fields")}
        return [canonical(element, entry) for entry in value]
    if kind == "Struct":
        members = {member["name"]: member for member in field["fields"]}
        return {name: canonical(members[name], entry) for name, entry in value.items()}
    if kind == "SparseFloatVector":
        return sparse(value)
    if kind in DENSE_VECTORS:
        return vector(field, value)
    return expect(str, value)


def expect(type_, value):
    if type(value) is not type_:
        raise ValueError(f"expected {type_.__name__}, read {type(value).__name__}")
    return value


def canonical_row(fields, row):
    return {field["name"]: canonical(field, row.get(field["name"])) for field in fields if field["name"] in row}


def line(row):
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))
