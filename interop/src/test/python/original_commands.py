"""Runs the command lines that the README of the Python tool shows, and checks that each does what is said of it there.

    original_commands.py PROGRAM [ARGUMENT ...]             runs every line of original/commands.txt with PROGRAM
    original_commands.py --compare README                   compares original/commands.txt with that README's text

Each line gets an empty directory and an empty home of its own, with the schema files that it names, on a pseudo-terminal.
A table's fragment that names no schema is completed with `--builtin simple`, `[options]` and the like with `--help`, and
numbers of rows above 100,000 are divided by 1,000. Prints what a line did wrong, exits with 3 then, and with 0 otherwise.
"""

import concurrent.futures
import os
import pathlib
import re
import shlex
import shutil
import sys
import tempfile
import traceback

import original_generate
import original_schema
import terminal
from original_facts import require

HERE = pathlib.Path(__file__).parent / "original"
COMMAND = "milvus-fake-data"
ROW_OPTIONS = ("--rows", "--max-rows-per-file")
MOST_ROWS = 100_000
PLACEHOLDERS = {"[options]": ["--help"], "[command]": ["--help"]}
GROUPS = {"generate", "schema", "clean"}


class Case:
    """One command line, its directory and its home."""

    def __init__(self, line, program, scratch):
        self.line = line
        self.program = program
        self.scratch = scratch
        self.words = completed(shlex.split(line)[1:])
        self.directory = self.new_directory()
        self.home = self.new_directory()

    def new_directory(self):
        return pathlib.Path(tempfile.mkdtemp(dir=self.scratch))

    def write_schema(self, name):
        """A schema file in the line's directory: the small example as my_schema.json, the complete one as any other."""
        shutil.copy(HERE / ("small.json" if name == "my_schema.json" else "complete.json"), self.directory / name)

    def run(self, words=None, directory=None, answers=()):
        """Runs other words than the line's, if there are any, elsewhere than in its directory, if that is given."""
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(self.home)}
        command = self.program + (self.words if words is None else words)
        return terminal.run(command, directory or self.directory, environment, answers)

    def succeed(self, words=None, directory=None, answers=()):
        screen = self.run(words, directory, answers)
        require(screen.exit_code == 0, f"exit code {screen.exit_code}: {screen.messages}")
        return screen


def completed(words):
    words = [other for word in words for other in PLACEHOLDERS.get(word, [word])]
    for option in ROW_OPTIONS:
        if option in words:
            place = words.index(option) + 1
            rows = int(words[place])
            words[place] = str(rows // 1000 if rows > MOST_ROWS else rows)
    if words[0] == "generate" and not {"--builtin", "--schema", "--help"} & set(words):
        words[1:1] = ["--builtin", "simple"]
    return words


def check(case):
    for word in case.words:
        if word.endswith(".json"):
            case.write_schema(word)
    if "--help" in case.words:
        check_help(case)
    elif case.words[0] == "generate":
        original_generate.check(case)
    elif case.words[0] == "schema":
        original_schema.check(case)
    else:
        check_clean(case)


def check_help(case):
    shown = case.succeed().output
    options = {word for line in lines() for word in shlex.split(line) if word.startswith("--")}
    expected = {
        "--help": GROUPS,
        "generate": {option for option in options if option != "--help"},
        "schema": {"list", "show", "add", "remove", "help"},
        "clean": {"--yes"},
    }
    missing = {word for word in expected[case.words[0]] if not re.search(rf"(?<![\w-]){word}\b", shown)}
    require(not missing, f"help does not show {missing}")


def check_clean(case):
    """Datasets go, in the current directory and where the Python tool put them; nothing else does."""
    old = case.home / ".milvus-fake-data" / "data"
    case.succeed(["generate", "--builtin", "simple", "--rows", "200"])
    dataset = case.directory / "simple_example"
    require(dataset.is_dir(), "no dataset to clean")
    old_dataset = original_generate.write_as_the_python_tool(old / "old_example")
    kept = {case.directory / "notes.json": "[]", case.directory / "table.parquet": "mine", old / "notes.txt": "mine"}
    for path, text in kept.items():
        path.write_text(text)
    screen = case.succeed()
    require(not dataset.exists(), f"{dataset} is still there")
    require(not old_dataset.exists(), f"{old_dataset} is still there")
    require(all(path.read_text() == text for path, text in kept.items()), "a file that the tool did not write is gone")
    require("simple_example" in screen.output + screen.messages, "it does not tell what it removed")


def lines():
    text = (HERE / "commands.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def mistake(case):
    try:
        check(case)
        return None
    except Exception as failure:
        if isinstance(failure, AssertionError):
            return str(failure)
        return "".join(traceback.format_exception(failure))


def run_all(program):
    broken = 0
    with tempfile.TemporaryDirectory(prefix="mfd-original-") as scratch:
        cases = [Case(line, program, scratch) for line in lines()]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for case, message in zip(cases, pool.map(mistake, cases)):
                if message:
                    broken += 1
                    print(f"{case.line}: {message}", flush=True)
    print(f"{len(cases) - broken} of {len(cases)} command lines do what is said of them")
    return 3 if broken else 0


def compare(readme):
    """Every line of a code block and every cell of a table that is a call of the command, without its comment."""
    text = pathlib.Path(readme).read_text(encoding="utf-8")
    blocks = re.findall(r"(?ms)^```\w*\n(.*?)^```", text)
    calls = [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]
    calls += re.findall(r"`(milvus-fake-data [^`]*)`", text)
    shown = dict.fromkeys(call for call in calls if call.startswith(COMMAND + " "))
    # The first cells of the tables: options and commands with a placeholder in the place of a value.
    fragments = re.findall(r"(?m)^\| `((?:--|schema |clean)[^`]*)` \|", text)
    words = {word for line in shown for word in shlex.split(line)}
    differing = [f"not in {HERE.name}/commands.txt: {call}" for call in shown if call not in lines()]
    differing += [f"not in {readme}: {line}" for line in lines() if line not in shown]
    differing += [f"no line shows {part}" for part in fragments if not {w for w in part.split() if w.islower()} <= words]
    print("\n".join(differing) or f"{len(shown)} command lines and {len(fragments)} fragments, all of them here")
    return 3 if differing else 0


if __name__ == "__main__":
    sys.exit(compare(sys.argv[2]) if sys.argv[1] == "--compare" else run_all(sys.argv[1:]))
