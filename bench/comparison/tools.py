"""The programs that are compared: how each is installed, asked for its version and called."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from comparison import measure
from comparison.measure import Sample

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "bench" / "target"
SEED = "42"


class Tool:
    """A program that makes a dataset of a built-in schema."""

    name = ""
    version = ""

    def prepare(self) -> None:
        """Installs or builds what is missing."""

    def generate(self, schema: str, rows: int, form: str, out: Path) -> Sample:
        """Makes a dataset in a directory that isn't there yet."""
        sample, _ = measure.run(self.command(schema, rows, form, out), self.environment())
        written, files = measure.written(out)
        return replace(sample, written_bytes=written, files=files, rows=rows)

    def command(self, schema: str, rows: int, form: str, out: Path) -> list[str]:
        raise NotImplementedError

    def environment(self) -> dict:
        return {}


class Own(Tool):
    """This tool through its launcher."""

    name = "milvus-fake-data (this)"

    def __init__(self) -> None:
        self.launcher = str(ROOT / "milvus-fake-data")

    def prepare(self) -> None:
        # The first start builds the tool, the second finds its class archive.
        for _ in range(2):
            measure.run([self.launcher, "--help"])
        self.version = git("describe", "--always", "--dirty")

    def command(self, schema: str, rows: int, form: str, out: Path) -> list[str]:
        return [self.launcher, *self.arguments(schema, rows, form, out)]

    @staticmethod
    def arguments(schema: str, rows: int, form: str, out: Path) -> list[str]:
        return [
            "generate", "--builtin", schema, "--rows", str(rows), "--format", form, "--out", str(out),
            "--seed", SEED, "--yes", "--no-progress",
        ]  # fmt: skip


class OwnJar(Own):
    """This tool as the one jar, with the JVM's own defaults."""

    name = "java -jar"

    jar = ROOT / "cli" / "target" / "milvus-fake-data.jar"

    def prepare(self) -> None:
        command = ["mvn", "-B", "-ntp", "-q", "-Dquick", "-DskipTests", "-pl", "cli", "-am", "package"]
        subprocess.run(command, cwd=ROOT, check=True)

    def command(self, schema: str, rows: int, form: str, out: Path) -> list[str]:
        return ["java", "-jar", str(self.jar), *self.arguments(schema, rows, form, out)]


class PythonPackage(Tool):
    """A tool from the Python package index, in an environment of its own."""

    def __init__(self, package: str, version: str, options: list[str], rows_option: str) -> None:
        self.name, self.version = package, version
        self.options, self.rows_option = options, rows_option
        self.home = Path(os.environ.get("COMPARE_TOOLS", TARGET / "tools")) / f"{package}-{version}"

    def prepare(self) -> None:
        if (self.home / "bin" / self.name).exists():
            return
        subprocess.run([sys.executable, "-m", "venv", str(self.home)], check=True)
        pip = [str(self.home / "bin" / "pip"), "install", "-q", f"{self.name}=={self.version}"]
        subprocess.run(pip, check=True)

    def command(self, schema: str, rows: int, form: str, out: Path) -> list[str]:
        return [
            str(self.home / "bin" / self.name), "generate", "--builtin", schema, self.rows_option, str(rows),
            "--format", form, "--out", str(out), "--seed", SEED, "--no-progress", *self.options,
        ]  # fmt: skip

    def environment(self) -> dict:
        # The successor spreads over other interpreters through the path.
        return {"PATH": f"{self.home / 'bin'}{os.pathsep}{os.environ['PATH']}"}


class BulkWriter(Tool):
    """Milvus' Java bulk writer; its time is that of writing alone, without start-up or making values."""

    name = "Java bulk writer"
    module = ROOT / "bench" / "bulkwriter"

    def __init__(self, rows_of: Own) -> None:
        self.rows_of = rows_of

    def prepare(self) -> None:
        subprocess.run(["mvn", "-B", "-ntp", "-q", "package"], cwd=self.module, check=True)
        jar = next((self.module / "target" / "lib").glob("milvus-sdk-java-bulkwriter-*.jar"))
        self.version = jar.stem.rsplit("-", 1)[1]

    def generate(self, schema: str, rows: int, form: str, out: Path) -> Sample:
        dataset = out.parent / f"{out.name}-rows"
        try:
            measure.run(self.rows_of.command(schema, rows, "json", dataset) + ["--max-file-size", "16000"])
            sample, output = measure.run(self.command(schema, rows, str(dataset), out))
        finally:
            measure.remove(dataset)
        told = re.search(r"rows=(\d+) seconds=([\d.]+)", output)
        written, files = measure.written(out)
        return replace(
            sample, seconds=float(told.group(2)), written_bytes=written, files=files, rows=int(told.group(1))
        )

    def command(self, schema: str, rows: int, form: str, out: Path) -> list[str]:
        path = f"{self.module / 'target' / 'classes'}{os.pathsep}{self.module / 'target' / 'lib'}/*"
        return ["java", "-cp", path, "io.github.milvusfakedata.bench.bulkwriter.BulkWriterRun", form, str(out)]


def dd(target: Path, size: int) -> list[str]:
    """Writes zeros a mebibyte at a time."""
    return ["dd", "if=/dev/zero", f"of={target}", "bs=1M", f"count={size}", "iflag=count_bytes", "status=none"]


def git(*arguments: str) -> str:
    run = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return run.stdout.strip() or "unknown"
