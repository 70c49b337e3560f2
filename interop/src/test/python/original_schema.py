"""What the README of the Python tool says of `schema list`, `show`, `add`, `remove` and `help`, as checks of a command line."""

import json
import re

from original_facts import BUILTINS, require

DESCRIPTION = "Things that are sold"
USE_CASES = ["search", "a test"]
ANSWERS = [(r"\bname\b.*: $", ""), (r"description.*: $", DESCRIPTION), (r"use cases.*: $", ", ".join(USE_CASES))]
YES = [(r"\[y/N\] $", "y")]
TYPES = (
    "Int8 Int16 Int32 Int64 Float Double Bool VarChar JSON FloatVector BinaryVector Float16Vector BFloat16Vector "
    "Int8Vector SparseFloatVector Array"
).split()
METADATA = {"name", "description", "use_cases", "fields_count", "vector_dims", "file", "type"}


def check(case):
    checks = {"list": check_list, "show": check_show, "add": check_add, "remove": check_remove, "help": check_help}
    checks[case.words[1]](case)


def add(case, schema_id):
    """Keeps a schema under an id, as a line before this one does."""
    case.write_schema("own.json")
    case.succeed(["schema", "add", schema_id, "own.json"], answers=ANSWERS)


def named(text):
    """The words that can be names of fields, types and properties."""
    return set(re.findall(r"[\w.-]+", text))


def listed(case):
    """The first word of each line that is not the rest of a wrapped one: ids, and words of headings."""
    return {line.split()[0] for line in case.succeed(["schema", "list"]).lines() if line[:1].strip()}


def check_list(case):
    require(BUILTINS <= listed(case), f"not listed: {BUILTINS - listed(case)}")
    require("my_own" not in listed(case), "my_own is listed before it was added")
    add(case, "my_own")
    require(BUILTINS | {"my_own"} <= listed(case), "my_own is not listed beside the built-in ones")


def check_show(case):
    schema_id = case.words[2]
    if schema_id not in BUILTINS:
        add(case, schema_id)
    shown = named(case.succeed().output)
    schema = json.loads(case.succeed(["schema", "show", schema_id, "--output", "json"]).output)
    missing = {word for field in schema["fields"] for word in (field["name"], field["type"])} - shown
    require(not missing, f"not shown: {missing}")
    if schema_id not in BUILTINS:
        require(DESCRIPTION in case.succeed().output, "the description is not shown")


def check_add(case):
    schema_id, file = case.words[2:]
    case.succeed(answers=ANSWERS)
    store = case.home / ".milvus-fake-data" / "schemas"
    entry = json.loads((store / "metadata.json").read_text(encoding="utf-8"))[schema_id]
    given = json.loads((case.directory / file).read_text(encoding="utf-8"))
    require(set(entry) == METADATA, f"metadata.json has {entry}")
    require((entry["description"], entry["use_cases"]) == (DESCRIPTION, USE_CASES), f"answers are kept as {entry}")
    require((entry["fields_count"], entry["vector_dims"]) == (len(given["fields"]), [768]), f"counted: {entry}")
    require(json.loads((store / entry["file"]).read_text(encoding="utf-8")) == given, "another schema is kept")
    require(schema_id in listed(case), "it is not listed")
    case.succeed(["generate", "--builtin", schema_id, "--rows", "10"])
    require((case.directory / given["collection_name"] / "meta.json").is_file(), "no data from it")


def check_remove(case):
    schema_id = case.words[2]
    add(case, schema_id)
    case.succeed(answers=[(r"\[y/N\] $", "n")])
    require(schema_id in listed(case), "it is gone though the answer was no")
    case.succeed(answers=YES)
    require(schema_id not in listed(case), "it is still listed")
    left = [path.name for path in (case.home / ".milvus-fake-data" / "schemas").glob("*.json")]
    require(left == ["metadata.json"], f"left in the store: {left}")
    require(case.run(["generate", "--builtin", schema_id]).exit_code == 2, "it still makes data")


def check_help(case):
    shown = named(case.succeed().output)
    words = {*TYPES, "is_primary", "auto_id", "nullable", "min", "max", "max_length", "dim", "element_type", "max_capacity"}
    require(words <= shown, f"not explained: {words - shown}")
