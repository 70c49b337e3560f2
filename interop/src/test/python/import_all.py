"""Bulk-imports several datasets into a running Milvus server, all at once, and tells how each ended.

    import_all.py PORT DIRECTORY...

The last line on standard output is a JSON object: by directory name `Completed`, or the server's reason where it refused.
"""

import json
import sys
import time

from collection import StoredCollection
from dataset import Dataset

IMPORT_SECONDS = 240


def outcome(task, deadline):
    from pymilvus import utility
    from pymilvus.orm.utility import BulkInsertState

    while True:
        state = utility.get_bulk_insert_state(task)
        if state.state == BulkInsertState.ImportCompleted:
            return "Completed"
        if state.state in (BulkInsertState.ImportFailed, BulkInsertState.ImportFailedAndCleaned):
            return state.failed_reason or "no reason"
        if time.monotonic() > deadline:
            raise SystemExit(f"not done after {IMPORT_SECONDS} s: {state.state_name}")
        time.sleep(0.2)


def main():
    from pymilvus import connections, utility

    port, *directories = sys.argv[1:]
    connections.connect(host="127.0.0.1", port=port)
    tasks = {}
    outcomes = {}
    for directory in directories:
        collection = StoredCollection(port, Dataset(directory))
        collection.create()
        name = directory.rstrip("/").rsplit("/", 1)[-1]
        paths = [str(path.resolve()) for path in collection.dataset.bundles[0]]
        try:
            tasks[name] = utility.do_bulk_insert(collection.name, paths)
        except Exception as refused:  # The server's own words, whatever class they come in.
            outcomes[name] = str(refused)
    deadline = time.monotonic() + IMPORT_SECONDS
    for name, task in tasks.items():
        outcomes[name] = outcome(task, deadline)
    print(json.dumps(outcomes))


if __name__ == "__main__":
    main()
