"""Runs programs as whole processes and notes what they took."""

import os
import shutil
import statistics
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

KIBIBYTE = 1024


class RunFailed(Exception):
    """A measured program ended with an error; the message has the end of its output."""


@dataclass(frozen=True)
class Sample:
    """One run. CPU seconds count child processes in; the peak is that of the largest single process."""

    seconds: float
    user_seconds: float
    system_seconds: float
    peak_bytes: int
    written_bytes: int = 0
    files: int = 0
    rows: int = 0

    def as_dict(self) -> dict:
        return asdict(self)


def run(command: list[str], env: dict | None = None) -> tuple[Sample, str]:
    """Runs one program to its end; returns what it took and its output."""
    with tempfile.TemporaryFile(mode="w+", errors="replace") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, **(env or {})},
        )
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read()
    if process.returncode != 0:
        raise RunFailed(f"exit code {process.returncode} of {' '.join(command)}\n{text[-2000:]}")
    return Sample(seconds, usage.ru_utime, usage.ru_stime, usage.ru_maxrss * KIBIBYTE), text


def run_together(commands: list[list[str]]) -> Sample:
    """Runs several programs at once; the time is until the last one ends."""
    start = time.perf_counter()
    processes = [
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for command in commands
    ]
    user = system = peak = 0
    failed = False
    for process in processes:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        failed |= process.returncode != 0
        user, system = user + usage.ru_utime, system + usage.ru_stime
        peak = max(peak, usage.ru_maxrss * KIBIBYTE)
    if failed:
        raise RunFailed(f"one of {commands}")
    return Sample(time.perf_counter() - start, user, system, peak)


def settle() -> None:
    """Lets the disk finish what earlier runs left in the page cache."""
    os.sync()


def written(directory: Path) -> tuple[int, int]:
    """Bytes and number of the data files below a directory."""
    sizes = [
        path.stat().st_size for path in directory.rglob("*") if path.is_file() and path.name != "meta.json"
    ]
    return sum(sizes), len(sizes)


def remove(directory: Path) -> None:
    """Deletes what a run wrote."""
    shutil.rmtree(directory, ignore_errors=True)


def median(samples: list[dict], key: str) -> float:
    """The median of one figure over runs."""
    return statistics.median(sample[key] for sample in samples)
