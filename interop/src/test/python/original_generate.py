"""What the README of the Python tool says of `generate` and its options, as checks of a command line and the files it made."""

import argparse
import json
import math

import pyarrow as pa
import pyarrow.parquet as pq

from original_facts import BUILTINS, require

PREVIEW_ROWS = 5
MEGABYTE = 1 << 20
NO = [(r"\[Y/n\] $", "n")]
# More rows than are written unasked.
LARGE = ["generate", "--builtin", "simple", "--rows", "150000"]
# Work for some seconds, since a progress bar comes after the first.
SLOW = ["generate", "--builtin", "simple", "--rows", "300000", "--compression", "gzip", "--workers", "1", "--yes"]


def parser():
    """The options of the Python tool."""
    options = argparse.ArgumentParser(exit_on_error=False)
    options.add_argument("--schema")
    options.add_argument("--builtin")
    options.add_argument("--rows", type=int, default=1000)
    options.add_argument("--format", default="parquet")
    options.add_argument("--out")
    options.add_argument("--seed", type=int)
    options.add_argument("--batch-size", type=int, default=50_000)
    options.add_argument("--max-file-size", type=int, default=256)
    options.add_argument("--max-rows-per-file", type=int, default=1_000_000)
    for flag in ("--preview", "--validate-only", "--no-progress", "--yes", "--force"):
        options.add_argument(flag, action="store_true")
    return options


def check(case):
    options = parser().parse_args(case.words[1:])
    if options.builtin and options.builtin not in BUILTINS:
        (case.directory / "given.json").write_text(json.dumps({"collection_name": "kept", "fields": own_fields()}))
        case.succeed(["schema", "add", options.builtin, "given.json", "--name", "", "--description", "", "--tags", ""])
        (case.directory / "given.json").unlink()
    if options.validate_only:
        check_validation(case, options)
        return
    if options.force:
        check_force(case)
    before = set(case.directory.iterdir())
    screen = case.succeed()
    dataset = Written(case.directory, options)
    dataset.check(screen, before)
    if options.preview:
        check_preview(screen, dataset, options)
    if options.seed is not None:
        check_seed(case, dataset, options)
    if options.yes:
        check_yes(case)
    if options.no_progress:
        check_no_progress(case)


def own_fields():
    return [{"name": "id", "type": "Int64", "is_primary": True}, {"name": "v", "type": "FloatVector", "dim": 8}]


class Written:
    """A dataset's directory, its meta.json, and its rows as a table without vectors."""

    def __init__(self, directory, options):
        self.options = options
        found = [path.parent for path in directory.glob("*/meta.json")]
        require(len(found) == 1, f"{len(found)} datasets")
        self.directory = found[0]
        self.meta = json.loads((self.directory / "meta.json").read_text(encoding="utf-8"))
        info = self.meta["generation_info"]
        self.files = [self.directory / name for name in info["data_files"]]
        self.schema = self.meta["schema"]
        self.columns = [field["name"] for field in self.schema["fields"] if not field.get("auto_id")]

    def check(self, screen, before):
        options, info = self.options, self.meta["generation_info"]
        name = options.out.rstrip("/") if options.out else self.schema["collection_name"]
        made = set(self.directory.parent.iterdir()) - before
        require({path.name for path in made} <= {name}, f"made {made}")
        require(self.directory.name == name, f"in {self.directory.name}, not in {name}")
        last = screen.lines()[-1]
        require(last == f"Saved {options.rows} rows to directory {self.directory}", f"last line: {last}")
        require((info["total_rows"], info["format"]) == (options.rows, options.format), f"meta.json: {info}")
        require({path.name for path in self.directory.iterdir()} == {*info["data_files"], "meta.json"}, "other files")
        require(len(self.files) == math.ceil(options.rows / options.max_rows_per_file), f"{len(self.files)} files")
        rows = [self.check_file(path) for path in self.files]
        require(sum(rows) == options.rows, f"{rows} rows")
        require(max(rows) <= options.max_rows_per_file, f"{max(rows)} rows in a file")
        largest = max(path.stat().st_size for path in self.files)
        require(largest <= options.max_file_size * MEGABYTE, f"{largest} bytes in a file")

    def check_file(self, path):
        require(path.suffix == "." + self.options.format, f"{path.name} in format {self.options.format}")
        if self.options.format == "json":
            rows = json.loads(path.read_text(encoding="utf-8"))
            require(all(set(row) == set(self.columns) for row in rows), "other keys than the schema's fields")
            return len(rows)
        file = pq.ParquetFile(path)
        require(file.schema_arrow.names == self.columns, f"columns {file.schema_arrow.names}")
        groups = [file.metadata.row_group(index).num_rows for index in range(file.num_row_groups)]
        require(max(groups) <= self.options.batch_size, f"row groups of {groups}")
        return file.metadata.num_rows

    def texts(self, column):
        return pq.read_table(self.files[0], columns=[column]).slice(0, PREVIEW_ROWS)[column].to_pylist()


def check_preview(screen, dataset, options):
    """A table whose first lines are the first rows written: its cells may be cut short with a dot dot dot."""
    lines = screen.lines()
    rule = next(index for index, line in enumerate(lines) if line.startswith("──"))
    shown = lines[rule - 1].split()
    require(set(shown) <= set(dataset.columns), f"columns {shown}")
    rows = lines[rule + 1 : rule + 1 + PREVIEW_ROWS]
    expected = [str(value) for value in dataset.texts(shown[0])]
    begun = [text.startswith(row.split("  ")[0].strip().rstrip("…")) for row, text in zip(rows, expected)]
    require(len(rows) == PREVIEW_ROWS and all(begun), f"shown {rows}, written {expected}")
    require(not lines[rule + 1 + PREVIEW_ROWS].strip(), "more rows than five")


def check_seed(case, dataset, options):
    """The same seed makes the same files, another one others."""
    again, other = case.new_directory(), case.new_directory()
    case.succeed(directory=again)
    words = list(case.words)
    words[words.index("--seed") + 1] = str(options.seed + 1)
    case.succeed(words, other)
    data = [[path.read_bytes() for path in Written(place, options).files] for place in (case.directory, again, other)]
    require(data[0] == data[1], "the same seed made other files")
    require(data[0] != data[2], "another seed made the same files")


def check_validation(case, options):
    before = set(case.directory.iterdir())
    require("valid" in case.succeed().output, "it does not say that the schema is valid")
    require(set(case.directory.iterdir()) == before, "it wrote files")
    if options.schema:
        path = case.directory / options.schema
        path.write_text(path.read_text().replace("FloatVector", "FlotVector"))
        require(case.run().exit_code == 2, "a type that does not exist is no mistake")


def check_force(case):
    """A directory with a dataset is refused, and taken with the option."""
    plain = [word for word in case.words if word != "--force"]
    case.succeed([*plain, "--seed", "1", "--rows", "10"])
    require(case.run(plain).exit_code == 2, "a dataset is replaced unasked")


def check_yes(case):
    """Without the option a large run asks, and no makes nothing; with it nothing is asked."""
    place = case.new_directory()
    asked = case.succeed(LARGE, place, NO)
    require("[Y/n]" in asked.messages and not list(place.iterdir()), "a large run does not ask")
    unasked = case.succeed([*LARGE, "--yes"], place)
    require("[Y/n]" not in unasked.messages and list(place.iterdir()), "it asks in spite of --yes")


def check_no_progress(case):
    """A bar draws its line again and again from the left."""
    with_bar = case.succeed(SLOW, case.new_directory())
    require(with_bar.messages.count("\r") > 2, "a run of some seconds shows no progress")
    without = case.succeed([*SLOW, "--no-progress"], case.new_directory())
    require("\r" not in without.messages, "progress is shown in spite of --no-progress")


def write_as_the_python_tool(directory):
    """A dataset with the files and the keys of meta.json that the Python tool writes."""
    directory.mkdir(parents=True)
    pq.write_table(pa.table({"id": [1, 2], "v": [[0.5] * 8] * 2}), directory / "data.parquet")
    info = {
        "total_rows": 2,
        "format": "parquet",
        "seed": None,
        "data_files": ["data.parquet"],
        "file_count": 1,
        "max_rows_per_file": 1_000_000,
        "max_file_size_mb": 256,
        "generation_time": 0.1,
        "write_time": 0.1,
        "total_time": 0.2,
        "rows_per_second": 10.0,
    }
    meta = {"schema": {"collection_name": "old_example", "fields": own_fields()}, "generation_info": info}
    (directory / "meta.json").write_text(json.dumps(meta))
    return directory
