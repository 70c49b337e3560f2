"""Writes datasets with the Python tool of the same name, all in one process, since its start takes seconds.

    original_files.py DIRECTORY ROWS ID...

For each of its schemas ID there are DIRECTORY/ID_parquet and DIRECTORY/ID_json afterwards, meant for collections of those
names.
"""

import json
import pathlib
import sys

from milvus_fake_data.cli import main as tool


def main():
    directory, rows, *schemas = sys.argv[1:]
    for schema in schemas:
        for form in ("parquet", "json"):
            write(schema, rows, form, pathlib.Path(directory, f"{schema}_{form}"))


def write(schema, rows, form, out):
    words = ["generate", "--builtin", schema, "--rows", rows, "--seed", "1", "--format", form, "--yes", "--no-progress"]
    try:
        tool([*words, "--out", str(out)], standalone_mode=False)
    except SystemExit as ended:
        if ended.code:
            raise
    description = out / "meta.json"
    meta = json.loads(description.read_text(encoding="utf-8"))
    meta["schema"]["collection_name"] = out.name
    description.write_text(json.dumps(meta), encoding="utf-8")


if __name__ == "__main__":
    main()
