"""Keeps the samples of all runs, so that scenarios can be measured one by one and reported together."""

import json
import time
from pathlib import Path

from comparison.measure import Sample, median


class Store:
    """A JSON file: scenario → contender → samples. A scenario that is measured again replaces its older samples."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data = json.loads(path.read_text()) if path.exists() else {}
        self.data.setdefault("scenarios", {})

    def begin(self, scenario: str) -> None:
        """Forgets what was measured of a scenario."""
        self.data["scenarios"][scenario] = {"date": time.strftime("%Y-%m-%d"), "samples": {}}

    def add(self, scenario: str, contender: str, sample: Sample) -> None:
        """Notes one run and says so."""
        samples = self.data["scenarios"][scenario]["samples"]
        samples.setdefault(contender, []).append(sample.as_dict())
        self.save()
        rate = f", {sample.rows / sample.seconds:,.0f} rows/s" if sample.rows else ""
        size = f", {sample.written_bytes / sample.seconds / 1e6:,.0f} MB/s" if sample.written_bytes else ""
        print(
            f"{scenario:16} {contender:26} {sample.seconds:8.2f} s{rate}{size}, user {sample.user_seconds:.2f} s, "
            f"peak {sample.peak_bytes / 1e6:.0f} MB",
            flush=True,
        )

    def save(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_text(json.dumps(self.data, indent=1))

    def samples(self, scenario: str, contender: str) -> list[dict]:
        """The runs of a contender, none where it was not measured."""
        return self.data["scenarios"].get(scenario, {}).get("samples", {}).get(contender, [])

    def contenders(self, scenario: str) -> list[str]:
        """Who was measured in a scenario, in the order of the first runs."""
        return list(self.data["scenarios"].get(scenario, {}).get("samples", {}))

    def median(self, scenario: str, contender: str, key: str) -> float | None:
        """The median of a figure, if it was measured."""
        samples = self.samples(scenario, contender)
        return median(samples, key) if samples else None

    def rate(self, scenario: str, contender: str) -> float | None:
        """The median of rows a second."""
        samples = self.samples(scenario, contender)
        return median([{"rate": s["rows"] / s["seconds"]} for s in samples], "rate") if samples else None

    def paired(self, scenario: str, one: str, other: str) -> float | None:
        """The median over pairs of the one's seconds by the other's."""
        pairs = zip(self.samples(scenario, one), self.samples(scenario, other))
        ratios = [{"ratio": a["seconds"] / b["seconds"]} for a, b in pairs]
        return median(ratios, "ratio") if ratios else None
