"""Runs commands in a terminal emulator, checks that their displays are in order, and writes the screens as pages.

    screens.py PAGES COMMAND...

COMMAND is what starts the tool, such as java -jar cli/target/milvus-fake-data.jar. The pages 60.md, 80.md and 200.md are written
to the directory PAGES. The emulator has its own opinion of how wide characters are; a line that it had to wrap, or a frame whose
right side is not straight, is an error.
"""

import codecs
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

import pyte

WIDTHS = (60, 80, 200)
LINES = 500
MOST_SECONDS = 60
NAME = "milvus-fake-data"

WARES = {
    "collection_name": "wares",
    "description": "東京の商品 🚀 and what else the shop sells, with cafe\u0301 and 한국어 names",
    "fields": [
        {"name": "id", "type": "Int64", "is_primary": True},
        {"name": "title", "type": "VarChar", "max_length": 80, "description": "題名 🚀: how the thing is called"},
        {"name": "price", "type": "Float", "min": 0.5, "max": 99, "nullable": True, "description": "価格"},
        {"name": "embedding", "type": "FloatVector", "dim": 16},
    ],
}

# Lines that are to be copied: the tool leaves it to the terminal to wrap them.
COPIED = ("To reproduce it: ", "Directory ", "Saved ", "To generate the whole dataset: ")

# Each scene: the words of the command, and the text at which the screen is captured and Ctrl-C typed, if it is not the end.
SCENES = (
    (["schema", "list"], None),
    (["schema", "show", "ecommerce"], None),
    (["schema", "show", "wares"], None),
    (["schema", "help", "VarChar"], None),
    (["schema", "remove", "wares"], "[y/N]"),
    (["generate", "--builtin", "simple", "--seed", "1", "--preview"], None),
    (["generate", "--builtin", "news", "--seed", "1", "--dry-run", "--preview"], None),
    (["generate", "--builtin", "simple", "--rows", "1M", "--format", "json", "--max-file-size", "4MB", "--out", "large", "--yes"], " rows/s"),
)


class Terminal:
    """A process on a pseudo-terminal and the screen that it draws."""

    def __init__(self, command, columns, directory, environment):
        self.screen = pyte.Screen(columns, LINES)
        self.stream = pyte.Stream(self.screen)
        self.decoder = codecs.getincrementaldecoder("utf-8")()
        self.text = ""
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, columns, 0, 0))
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=directory,
            env=environment,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(slave)

    def run(self, until):
        """Feeds the screen until a text is on it, or to the end; returns its lines."""
        deadline = time.monotonic() + MOST_SECONDS
        while time.monotonic() < deadline:
            if not select.select([self.master], [], [], 0.2)[0]:
                continue
            try:
                data = os.read(self.master, 65536)
            except OSError:  # the last process on the terminal has gone
                break
            text = self.decoder.decode(data)
            self.text += text
            self.stream.feed(text)
            if until is not None and any(until in line for line in self.lines()):
                break
        else:
            raise AssertionError(f"still running after {MOST_SECONDS} s")
        return self.lines()

    def lines(self):
        """What is on the screen; the second cell of a wide character is an empty text."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip().split("\n")

    def interrupt(self):
        os.write(self.master, b"\x03")

    def close(self):
        try:
            self.run(None)
            return self.process.wait(MOST_SECONDS)
        finally:
            if self.process.poll() is None:
                os.killpg(self.process.pid, signal.SIGKILL)
            os.close(self.master)


def check(terminal, columns, words):
    """Fails where a line was wrapped by the terminal, or a frame's right side is not straight."""
    where = f"{' '.join(words)} at {columns} columns"
    cursor = terminal.screen.cursor.y
    wrapped = cursor - sum(rows(line, columns) for line in terminal.text.split("\n")[:-1])
    if wrapped > 0:
        raise AssertionError(f"{where}: the terminal wrapped {wrapped} lines:\n" + "\n".join(terminal.lines()))
    for number in range(cursor + 1):
        row = terminal.screen.buffer[number]
        if row[0].data not in "│╭╰":
            continue
        last = max(column for column in range(columns) if row[column].data.strip())
        if row[last].data not in "│╮╯" or last != edge(terminal.screen, number, columns):
            raise AssertionError(f"{where}: the frame is bent in: {terminal.screen.display[number]}")


def rows(line, columns):
    """The rows of the screen that a line may take."""
    return -(-len(line.rstrip("\r")) // columns) if line.startswith(COPIED) else 1


def edge(screen, number, columns):
    """The column of the right side of the frame that the line belongs to."""
    while screen.buffer[number][0].data != "╭":
        number -= 1
    row = screen.buffer[number]
    return max(column for column in range(columns) if row[column].data == "╮")


def capture(command, words, until, columns, directory, environment):
    terminal = Terminal(command + words, columns, directory, environment)
    try:
        lines = terminal.run(until)
        check(terminal, columns, words)
        if until is not None:
            terminal.interrupt()
    finally:
        code = terminal.close()
    wanted = 0 if until is None else 130
    if code != wanted:
        raise AssertionError(f"{' '.join(words)} ended with {code}, not {wanted}: {lines}")
    return lines


def page(command, columns, scratch):
    directory = scratch / str(columns)
    directory.mkdir()
    environment = dict(os.environ, TERM="xterm-256color", MILVUS_FAKE_DATA_SCHEMA_DIR=str(scratch / f"schemas-{columns}"))
    for name in ("COLUMNS", "NO_COLOR", "JAVA_TOOL_OPTIONS"):
        environment.pop(name, None)
    file = directory / "wares.json"
    file.write_text(json.dumps(WARES), encoding="utf-8")
    add = ["schema", "add", "wares", str(file), "--use-cases", "検索, testing"]
    subprocess.run(command + add, check=True, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    text = [f"# Screens of {columns} columns", "", "Captured with a terminal emulator by `interop/src/test/python/screens.py`.", ""]
    for words, until in SCENES:
        lines = capture(command, words, until, columns, directory, environment)
        text += ["```console", f"$ {NAME} {' '.join(words)}", *lines, "```", ""]
    return "\n".join(text)


def main():
    pages, *command = sys.argv[1:]
    command = [str(Path(word).resolve()) if Path(word).is_file() else word for word in command]
    Path(pages).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screens-") as scratch:
        for columns in WIDTHS:
            text = page(command, columns, Path(scratch))
            (Path(pages) / f"{columns}.md").write_text(text, encoding="utf-8")
    print(f"{len(WIDTHS) * len(SCENES)} screens in order")


if __name__ == "__main__":
    main()
