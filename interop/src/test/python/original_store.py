"""Uses a directory of schemas with the Python tool of the same name, in this process and by its command.

    original_store.py add DIRECTORY         adds schemas as its users do
    original_store.py change DIRECTORY      updates the schema `shop` and removes the schema `plain`
    original_store.py show DIRECTORY        lists, shows and loads all, and makes some rows of each

Prints a JSON object on its last line: of each own schema the entry of its list and the schema itself.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROWS = 20


def field(name, kind, **properties):
    return {"name": name, "type": kind, **properties}


KEY = field("id", "Int64", is_primary=True)
SHOP = {
    "collection_name": "shop_items",
    "description": "Was in the schema",
    "fields": [
        field("id", "Int64", is_primary=True, auto_id=True),
        field("title", "VarChar", max_length=120, description="Überschrift ✓"),
        field("price", "Float", min=0.5, max=99.5),
        field("rating", "Int8", min=1, max=5, nullable=True),
        field("labels", "Array", element_type="VarChar", max_capacity=4, max_length=30),
        field("details", "JSON"),
        field("wide", "FloatVector", dim=96),
        field("narrow", "Float16Vector", dim=16),
        field("again", "BinaryVector", dim=16),
    ],
}
PLAIN = {"fields": [KEY, field("name", "String", max_length=40), field("vector", "FloatVector", dim=8)]}


def add(manager):
    manager.add_schema("shop", SHOP, "What the shop sells", ["search", "a test"])
    manager.add_schema("plain", PLAIN)
    manager.add_schema("Dotted.id-2", {**PLAIN, "collection_name": "dotted"}, "", ["Größen"])


def change(manager):
    manager.update_schema("shop", {**SHOP, "fields": SHOP["fields"][:-1]}, "Changed", ["other"])
    manager.remove_schema("plain")


def show(manager):
    command = str(pathlib.Path(sys.prefix, "bin", "milvus-fake-data"))
    listed = called(command, "schema", "list")
    for schema_id in manager.list_custom_schemas():
        if schema_id not in listed:
            raise AssertionError(f"{schema_id} is not listed:\n{listed}")
        shown = called(command, "schema", "show", schema_id)
        names = [field["name"] for field in manager.load_schema(schema_id)["fields"]]
        if not all(name in shown for name in names):
            raise AssertionError(f"{names} are not shown:\n{shown}")
        with tempfile.TemporaryDirectory() as out:
            called(command, "generate", "--builtin", schema_id, "--rows", str(ROWS), "--out", out, "--force", "--yes")


def called(*command):
    """What its command prints, on a screen wide enough for whole names."""
    environment = {**os.environ, "COLUMNS": "250", "NO_COLOR": "1"}
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def main():
    what, directory = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="mfd-original-") as home:
        # It keeps logs in the home directory, as soon as it is loaded.
        os.environ.update(HOME=home, MILVUS_FAKE_DATA_SCHEMA_DIR=directory)
        from milvus_fake_data.schema_manager import get_schema_manager

        manager = get_schema_manager()
        {"add": add, "change": change, "show": show}[what](manager)
        entries = manager.list_custom_schemas()
        print(json.dumps({key: {**entry, "schema": manager.load_schema(key)} for key, entry in entries.items()}))


if __name__ == "__main__":
    main()
