"""What the tool promises of its speed and memory, and whether the samples show it."""

from dataclasses import dataclass

from comparison.scenarios import DD, DD2, MEMORY
from comparison.store import Store

OWN = "milvus-fake-data (this)"
PYTHON = "milvus-fake-data"
SUCCESSOR = "milvus-ingest"
BULK = "Java bulk writer"
MEGA, GIGA = 1e6, 1e9
LAUNCHER_MEGABYTES, JAR_MEGABYTES = 400, 700


@dataclass(frozen=True)
class Target:
    """One promise: a bound that a figure must not pass, downwards or upwards."""

    what: str
    value: float | None
    bound: float
    at_least: bool
    unit: str

    @property
    def asked(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.bound:g} {self.unit}"

    @property
    def shown(self) -> str:
        return f"{self.value:.0f} {self.unit}" if self.value >= 20 else f"{self.value:.2f} {self.unit}"

    @property
    def met(self) -> bool:
        return self.value >= self.bound if self.at_least else self.value <= self.bound


def targets(store: Store) -> list[Target]:
    """All promises of the first release, measured or not."""
    return [*against_the_machine(store), *against_others(store), *starts(store), *memory(store)]


def against_the_machine(store: Store) -> list[Target]:
    user = store.median("disk", OWN, "user_seconds")
    size = store.median("disk", OWN, "written_bytes")
    return [
        Target("`ecommerce` to disk, user CPU", user and user / size * GIGA, 1.0, False, "s/GB"),
        Target("`ecommerce` to disk, time", store.paired("disk", OWN, DD), 1.5, False, "× `dd`"),
        Target("`ecommerce` to tmpfs, speed", store.paired("tmpfs", DD2, OWN), 0.4, True, "× two `dd`"),
    ]


def against_others(store: Store) -> list[Target]:
    asked = [
        ("ecommerce", PYTHON, 20), ("ecommerce-tmpfs", PYTHON, 30), ("ecommerce", BULK, 60), ("simple", PYTHON, 15),
        ("documents", PYTHON, 6), ("news", PYTHON, 6), ("images", PYTHON, 10), ("users", PYTHON, 10),
        ("videos", PYTHON, 10), ("simple-json", PYTHON, 30),
    ]  # fmt: skip
    found = []
    for scenario, other, times in asked:
        own, theirs = store.rate(scenario, OWN), store.rate(scenario, other)
        value = own / theirs if own and theirs else None
        found.append(Target(f"`{scenario}`, rows/s", value, times, True, f"× {other}"))
    return found


def starts(store: Store) -> list[Target]:
    return [
        Target("`--help`", store.median("startup", "--help", "seconds"), 0.3, False, "s"),
        Target("1,000 rows of `simple`", store.median("startup", OWN, "seconds"), 0.8, False, "s"),
    ]


def memory(store: Store) -> list[Target]:
    found = []
    for schema, rows in MEMORY:
        for form in ("parquet", "json"):
            peak = store.median("memory", f"{schema} {form}", "peak_bytes")
            name = f"peak memory, `{schema}` {rows // 10**6}M rows, {form}"
            found.append(Target(name, peak and peak / MEGA, LAUNCHER_MEGABYTES, False, "MB"))
    for schema, _ in MEMORY:
        for form in ("parquet", "json"):
            one, ten = (store.median("growth", f"{schema} {form} x{times}", "peak_bytes") for times in (1, 10))
            growth = ten / one if one and ten else None
            found.append(Target(f"peak memory of ten times the rows, `{schema}` {form}", growth, 1.1, False, "×"))
    peak = store.median("jar", "java -jar", "peak_bytes")
    found.append(Target("peak memory, `java -jar`", peak and peak / MEGA, JAR_MEGABYTES, False, "MB"))
    return found
