"""What is measured. Each scenario alternates between its contenders, so that a slow minute meets them all."""

import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from comparison import measure
from comparison.store import Store
from comparison.tools import ROOT, TARGET, BulkWriter, Own, OwnJar, PythonPackage, Tool, dd

COPY, DD, DD2 = "cp", "dd", "two dd"
LEAST_ROWS = 1000


@dataclass(frozen=True)
class SideBySide:
    """A schema in one format: rows for this tool, for the Python tools and for the bulk writer (0: not run)."""

    schema: str
    form: str
    rows: int
    python_rows: int
    bulk_rows: int
    tmpfs: bool = False


SIDE_BY_SIDE = {
    "simple": SideBySide("simple", "parquet", 5_000_000, 1_000_000, 50_000),
    "ecommerce": SideBySide("ecommerce", "parquet", 1_000_000, 200_000, 10_000),
    "ecommerce-tmpfs": SideBySide("ecommerce", "parquet", 1_000_000, 200_000, 0, tmpfs=True),
    "documents": SideBySide("documents", "parquet", 500_000, 100_000, 5_000),
    "images": SideBySide("images", "parquet", 300_000, 50_000, 5_000),
    "users": SideBySide("users", "parquet", 2_000_000, 300_000, 20_000),
    "videos": SideBySide("videos", "parquet", 500_000, 100_000, 5_000),
    "news": SideBySide("news", "parquet", 300_000, 100_000, 5_000),
    "simple-json": SideBySide("simple", "json", 1_000_000, 100_000, 0),
}
MEMORY = [("ecommerce", 1_000_000), ("simple", 10_000_000)]
TABLE_ROWS = [100_000, 1_000_000, 2_500_000, 10_000_000]


class Measurements:
    """Carries out scenarios in two places: a directory on disk and one in memory."""

    def __init__(self, store: Store, disk: Path, memory: Path, runs: int | None, divisor: int) -> None:
        self.store, self.disk, self.memory = store, disk, memory
        self.runs, self.divisor = runs, divisor
        self.own = Own()
        self.bulk = BulkWriter(self.own)
        self.python: list[Tool] = [
            PythonPackage("milvus-fake-data", "0.2.0", ["--yes"], "--rows"),
            PythonPackage("milvus-ingest", "0.1.2", [], "--total-rows"),
        ]

    def prepare(self) -> dict[str, str]:
        """Installs all tools; returns their versions."""
        tools: list[Tool] = [self.own, *self.python, self.bulk]
        for tool in tools:
            tool.prepare()
        return {tool.name: tool.version for tool in tools}

    def scenarios(self) -> dict:
        """Every scenario by its name."""
        named = {"startup": self.startup, "disk": self.on_disk, "tmpfs": self.in_memory}
        for name, setting in SIDE_BY_SIDE.items():
            named[name] = lambda name=name, setting=setting: self.side_by_side(name, setting)
        return {**named, "memory": self.peaks, "growth": self.growth, "jar": self.jar, "table": self.table}

    def scaled(self, rows: int) -> int:
        return max(min(rows, LEAST_ROWS), rows // self.divisor)

    def times(self, usual: int) -> range:
        return range(self.runs or usual)

    def generate(self, scenario: str, tool: Tool, contender: str, where: Path, setting: tuple[str, int, str]) -> Path:
        """One run of a tool; leaves its files for the caller to remove."""
        out = where / f"{scenario}-{setting[0]}"
        measure.remove(out)
        measure.settle()
        sample = tool.generate(*setting, out)
        self.store.add(scenario, contender, sample)
        return out

    def startup(self) -> None:
        out = self.disk / "startup"
        for _ in self.times(11):
            sample, _ = measure.run([self.own.launcher, "--help"])
            self.store.add("startup", "--help", sample)
            for tool in [self.own, *self.python]:
                measure.remove(self.generate("startup", tool, tool.name, self.disk, ("simple", 1000, "parquet")))
        measure.remove(out)

    def on_disk(self) -> None:
        """This tool, a copy of its files, and dd of as many bytes, all to the same place."""
        rows = self.scaled(1_000_000)
        zeros, copy = self.disk / "zeros", self.disk / "copy"
        for _ in self.times(7):
            out = self.generate("disk", self.own, self.own.name, self.disk, ("ecommerce", rows, "parquet"))
            size, files = measure.written(out)
            measure.settle()
            sample, _ = measure.run(["cp", "-r", str(out), str(copy)])
            self.store.add("disk", COPY, replace(sample, written_bytes=size, files=files))
            measure.remove(copy)
            measure.remove(out)
            measure.settle()
            sample, _ = measure.run(dd(zeros, size))
            self.store.add("disk", DD, replace(sample, written_bytes=size, files=1))
            zeros.unlink()

    def in_memory(self) -> None:
        """This tool and two dd at once, both to tmpfs."""
        rows = self.scaled(1_000_000)
        zeros = [self.memory / "zeros-1", self.memory / "zeros-2"]
        for _ in self.times(7):
            out = self.generate("tmpfs", self.own, self.own.name, self.memory, ("ecommerce", rows, "parquet"))
            size, _ = measure.written(out)
            measure.remove(out)
            sample = measure.run_together([dd(path, size // 2) for path in zeros])
            self.store.add("tmpfs", DD2, replace(sample, written_bytes=size, files=2))
            for path in zeros:
                path.unlink()

    def side_by_side(self, name: str, setting: SideBySide) -> None:
        where = self.memory if setting.tmpfs else self.disk
        for turn in self.times(3):
            self.turn(name, self.own, where, setting, setting.rows)
            for tool in self.python:
                self.turn(name, tool, where, setting, setting.python_rows)
            if setting.bulk_rows and turn == 0:
                self.turn(name, self.bulk, where, setting, setting.bulk_rows)

    def turn(self, name: str, tool: Tool, where: Path, setting: SideBySide, rows: int) -> None:
        try:
            out = self.generate(name, tool, tool.name, where, (setting.schema, self.scaled(rows), setting.form))
        except measure.RunFailed as failure:
            if isinstance(tool, Own):
                raise
            # Other tools can't do everything; the report then has a gap.
            print(f"{name:16} {tool.name} failed: {str(failure)[-300:]}", flush=True)
            out = where / f"{name}-{setting.schema}"
        measure.remove(out)

    def peaks(self) -> None:
        """Peak memory of large datasets through the launcher."""
        for schema, rows in MEMORY:
            for form in ("parquet", "json"):
                contender = f"{schema} {form}"
                setting = (schema, self.scaled(rows), form)
                measure.remove(self.generate("memory", self.own, contender, self.disk, setting))

    def growth(self) -> None:
        """Peak memory of the same rows and of ten times as many, with a sink that forgets, in the launcher's JVM."""
        path = f"{TARGET}/classes:{TARGET}/lib/*"
        for schema, rows in MEMORY:
            for form in ("parquet", "json"):
                for factor in (1, 10):
                    count = self.scaled(rows) * factor
                    program = ["io.github.milvusfakedata.bench.NullRun", schema, str(count), form]
                    sample, _ = measure.run(["java", *launcher_memory(), "-cp", path, *program])
                    self.store.add("growth", f"{schema} {form} x{factor}", replace(sample, rows=count))

    def jar(self) -> None:
        tool = OwnJar()
        tool.prepare()
        setting = ("ecommerce", self.scaled(1_000_000), "parquet")
        measure.remove(self.generate("jar", tool, tool.name, self.disk, setting))

    def table(self) -> None:
        """The rows of the original README's table; the largest is another schema where the disk is small."""
        bytes_per_row = 5_300
        for rows in TABLE_ROWS:
            count = self.scaled(rows)
            fits = count * bytes_per_row * 1.25 < shutil.disk_usage(self.disk).free
            schema = "ecommerce" if fits else "simple"
            contender = f"{rows} {schema}"
            measure.remove(self.generate("table", self.own, contender, self.disk, (schema, count, "parquet")))


def launcher_memory() -> list[str]:
    """The JVM's memory options as the launcher sets them."""
    found = re.search(r"^memory='([^']*)'$", (ROOT / "milvus-fake-data").read_text(), re.MULTILINE)
    return found.group(1).split()


def build_benchmarks() -> None:
    """Compiles the programs that the growth scenario starts."""
    measure.run(["mvn", "-B", "-ntp", "-q", "-Dquick", "-DskipTests", "-f", str(ROOT / "pom.xml"), "-pl", "bench", "-am", "package"])
