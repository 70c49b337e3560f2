"""Brings datasets into a running Milvus server and reads a sample of their rows back.

    store_rows.py import|insert PORT DIRECTORY SAMPLE OUTPUT

`import` uses the server's bulk importer on the files as they lie there, `insert` sends the rows of the files, read by pyarrow
or Python's JSON parser. SAMPLE holds rows in canonical form (see dataset.py); OUTPUT receives the stored rows for them, in the
same order and form, `null` where there is none. The last line on standard output is a JSON object with the import's `state`,
its `reason` when it failed, and the `rows` that the server counts.
"""

import json
import sys
import time

from collection import StoredCollection
from dataset import DYNAMIC, Dataset, line

IMPORT_SECONDS = 300
INSERT_ROWS = 200


def bulk_import(collection, port):
    """State and reason of the first file, or bundle of column files, that is not Completed, or Completed."""
    from pymilvus import connections, utility
    from pymilvus.orm.utility import BulkInsertState

    connections.connect(host="127.0.0.1", port=port)
    bundles = [[str(path.resolve()) for path in bundle] for bundle in collection.dataset.bundles]
    tasks = [utility.do_bulk_insert(collection.name, bundle) for bundle in bundles]
    deadline = time.monotonic() + IMPORT_SECONDS
    for task in tasks:
        while True:
            state = utility.get_bulk_insert_state(task)
            if state.state == BulkInsertState.ImportCompleted:
                break
            if state.state in (BulkInsertState.ImportFailed, BulkInsertState.ImportFailedAndCleaned):
                return "Failed", state.failed_reason
            if time.monotonic() > deadline:
                return state.state_name, f"not done after {IMPORT_SECONDS} s"
            time.sleep(0.5)
    return "Completed", ""


def insert(collection):
    """Every row of the files as a client sends it: JSON parsed, the dynamic field's keys inline."""
    import pyarrow.parquet as pq

    parsed = [field["name"] for field in collection.dataset.columns if field["type"] in ("JSON", "SparseFloatVector")]
    for path in collection.dataset.files:
        for batch in pq.ParquetFile(path).iter_batches(batch_size=INSERT_ROWS):
            rows = batch.to_pylist()
            for row in rows:
                for name in parsed:
                    row[name] = None if row[name] is None else json.loads(row[name])
                row.update(row.pop(DYNAMIC, {}))
            collection.client.insert(collection.name, rows)
    # Written to its files, and no longer searched row by row in memory.
    collection.client.flush(collection.name)
    return "Completed", ""


def main():
    way, port, directory, sample_file, output = sys.argv[1:]
    collection = StoredCollection(port, Dataset(directory))
    collection.create()
    state, reason = bulk_import(collection, port) if way == "import" else insert(collection)
    summary = {"state": state, "reason": reason}
    if state == "Completed":
        collection.load()
        summary["rows"] = collection.count()
        with open(sample_file, encoding="utf-8") as lines, open(output, "w", encoding="utf-8", newline="\n") as out:
            for row in collection.find([json.loads(text) for text in lines]):
                out.write(line(row) + "\n")
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
