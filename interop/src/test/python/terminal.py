"""Runs a program as someone at a terminal does: its streams are pseudo-terminals, and its questions are answered."""

import dataclasses
import os
import pty
import re
import select
import subprocess
import time

COLUMNS = 100
SECONDS = 120
# Colours and the like; a return to the left edge stays, by which a bar can be told.
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@dataclasses.dataclass
class Screen:
    """What a program that has ended said: results, and what else appeared on the terminal, questions and answers included."""

    exit_code: int
    output: str
    messages: str

    def lines(self):
        return self.output.split("\n")[:-1] if self.output.endswith("\n") else self.output.split("\n")


class Conversation:
    """The answers to a program's questions: patterns of a question, each with its answer. An unknown question stays open."""

    def __init__(self, answers):
        self.answers = [(re.compile(pattern, re.IGNORECASE), answer) for pattern, answer in answers]
        self.said = 0

    def answer(self, messages):
        """The answer to what stands on the last line, or None while that is no question or one that was answered."""
        line = text(messages[self.said :]).rpartition("\n")[2]
        for pattern, answer in self.answers:
            if pattern.search(line):
                self.said = len(messages)
                return answer
        return None


def run(command, directory, environment, answers=()):
    """Standard output is a terminal of its own, so that results can be told from messages."""
    conversation = Conversation(answers)
    talk, talk_end = pty.openpty()
    results, results_end = pty.openpty()
    process = subprocess.Popen(
        command,
        cwd=directory,
        env={"TERM": "xterm-256color", "COLUMNS": str(COLUMNS), **environment},
        stdin=talk_end,
        stdout=results_end,
        stderr=talk_end,
        start_new_session=True,
    )
    os.close(talk_end)
    os.close(results_end)
    said = {talk: bytearray(), results: bytearray()}
    open_ends = set(said)
    deadline = time.monotonic() + SECONDS
    try:
        while open_ends:
            ready, _, _ = select.select(open_ends, [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise TimeoutError(f"{command} still runs after {SECONDS} s; it said: {said[talk].decode(errors='replace')}")
            for end in ready:
                data = read(end)
                said[end] += data
                if not data:
                    open_ends.remove(end)
            answer = conversation.answer(said[talk])
            if answer is not None:
                os.write(talk, answer.encode() + b"\n")
        return Screen(process.wait(), text(said[results]), text(said[talk]))
    finally:
        process.kill()
        process.wait()
        os.close(talk)
        os.close(results)


def read(end):
    """What there is; nothing when the program has closed its side, which Linux tells as an error."""
    try:
        return os.read(end, 65536)
    except OSError:
        return b""


def text(data):
    return CONTROL.sub("", data.decode(errors="replace")).replace("\r\n", "\n")
