"""A collection on a Milvus server, made from a dataset's schema, and its rows in canonical form."""

import struct

from pymilvus import DataType, MilvusClient

from dataset import DENSE_VECTORS, DYNAMIC, canonical

ROWS_PER_REQUEST = 100
VECTORS = DENSE_VECTORS | {"SparseFloatVector"}
# Exact search: a stored vector's nearest neighbour is itself.
INDEXES = {"BinaryVector": ("BIN_FLAT", "HAMMING"), "SparseFloatVector": ("SPARSE_INVERTED_INDEX", "IP")}
FLAT = ("FLAT", "L2")
WIRE_NAMES = {"BinaryVector": "BINARY_VECTOR", "FloatVector": "FLOAT_VECTOR", "SparseFloatVector": "SPARSE_FLOAT_VECTOR"}


def data_type(name):
    return DataType[WIRE_NAMES.get(name, name.upper())]


class StoredCollection:
    def __init__(self, port, dataset):
        self.dataset = dataset
        self.name = dataset.schema["collection_name"]
        self.client = MilvusClient(uri=f"http://127.0.0.1:{port}")

    def create(self):
        """The collection with an exact index on each vector field; nothing is loaded yet."""
        auto_id = bool(self.dataset.key.get("auto_id"))
        schema = self.client.create_schema(auto_id=auto_id, enable_dynamic_field=self.dataset.dynamic)
        for field in self.dataset.fields:
            schema.add_field(field["name"], data_type(field["type"]), **self._parameters(field))
        indexes = self.client.prepare_index_params()
        for field in self.dataset.fields:
            if field["type"] in VECTORS:
                kind, metric = INDEXES.get(field["type"], FLAT)
                indexes.add_index(field_name=field["name"], index_type=kind, metric_type=metric)
        self.client.create_collection(self.name, schema=schema, consistency_level="Strong")
        self.client.create_index(self.name, indexes)

    @staticmethod
    def _parameters(field):
        names = ["is_primary", "max_length", "max_capacity"]
        if field["type"] in DENSE_VECTORS:
            names.append("dim")
        given = {name: field[name] for name in names if name in field}
        if field.get("nullable"):
            given["nullable"] = True
        if "element_type" in field:
            given["element_type"] = data_type(field["element_type"])
        return given

    def load(self):
        self.client.load_collection(self.name)

    def count(self):
        rows = self.client.query(self.name, filter="", output_fields=["count(*)"])
        return rows[0]["count(*)"]

    def find(self, sample):
        """The stored rows of these canonical rows: by key, or where Milvus made the key by the first vector; None if absent."""
        for start in range(0, len(sample), ROWS_PER_REQUEST):
            part = sample[start : start + ROWS_PER_REQUEST]
            if self.dataset.key.get("auto_id"):
                yield from self._by_vector(part)
            else:
                yield from self._by_key(part)

    def _by_key(self, part):
        key = self.dataset.key["name"]
        keys = [row[key] for row in part]
        listed = "[" + ", ".join(self._literal(value) for value in keys) + "]"
        found = self.client.query(self.name, filter=f"{key} in {listed}", output_fields=["*"], limit=len(part) * 2)
        if len(found) > len(keys):
            raise ValueError(f"{len(found)} rows for {len(keys)} keys")
        by_key = {row[key]: row for row in found}
        for value in keys:
            yield self._canonical(by_key[value]) if value in by_key else None

    @staticmethod
    def _literal(value):
        return str(value) if isinstance(value, int) else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def _by_vector(self, part):
        field = next(field for field in self.dataset.fields if field["type"] == "FloatVector")
        queries = [floats(row[field["name"]]) for row in part]
        for hits in self.client.search(
            self.name, queries, limit=1, anns_field=field["name"], output_fields=["*"], search_params={"metric_type": "L2"}
        ):
            yield self._canonical(hits[0]["entity"]) if hits else None

    def _canonical(self, row):
        row = dict(row)
        names = {field["name"] for field in self.dataset.fields}
        if self.dataset.dynamic and DYNAMIC not in row:
            row[DYNAMIC] = {name: value for name, value in row.items() if name not in names}
        return {field["name"]: canonical(field, plain(row.get(field["name"]))) for field in self.dataset.columns}


def floats(digits):
    data = bytes.fromhex(digits)
    return list(struct.unpack(f"<{len(data) // 4}f", data))


def plain(value):
    """Python's own types in place of the client's containers and NumPy scalars."""
    if value is None or isinstance(value, (bool, int, float, str, bytes)):
        return value
    if isinstance(value, dict):
        return {name: plain(member) for name, member in value.items()}
    if hasattr(value, "item"):
        return value.item()
    values = [plain(entry) for entry in value]
    # A binary vector comes as a list of one bytes object.
    return values[0] if len(values) == 1 and isinstance(values[0], bytes) else values
