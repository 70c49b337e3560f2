#!/usr/bin/env python3
"""Measures whole runs of this tool beside other ways to the same data, and writes PERFORMANCE.md.

    bench/compare.py                      everything, some fifty minutes and 60 GB of free disk
    bench/compare.py --only disk tmpfs    some scenarios; the report keeps earlier figures of the others
    bench/compare.py --quick              a hundredth of the rows, one run each: does it work?
    bench/compare.py --report             only writes the report from the figures at hand

Needs Linux, Python 3.10+, a JDK, Maven and the tools' package registries. Samples are kept in bench/target.
"""

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from comparison import machine, report, scenarios  # noqa: E402
from comparison.store import Store  # noqa: E402
from comparison.tools import ROOT, TARGET  # noqa: E402

QUICK_DIVISOR = 100


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", metavar="SCENARIO", help="measure these scenarios")
    parser.add_argument("--runs", type=int, help="runs of each contender instead of a scenario's own number")
    parser.add_argument("--quick", action="store_true", help="a hundredth of the rows, one run; no report")
    parser.add_argument("--report", action="store_true", help="measure nothing, write the report")
    parser.add_argument("--disk", type=Path, default=TARGET / "compare", help="directory on the disk to measure")
    parser.add_argument("--memory", type=Path, default=Path("/dev/shm/compare"), help="directory in memory")
    return parser.parse_args()


def main() -> int:
    options = arguments()
    samples = TARGET / ("compare-quick.json" if options.quick else "compare.json")
    store = Store(samples)
    if not options.report:
        measured(options, store)
    if not options.quick:
        notes = ROOT / "bench" / "performance-notes.md"
        (ROOT / "PERFORMANCE.md").write_text(report.render(store, notes.read_text()))
        print("Wrote PERFORMANCE.md")
    return 0


def measured(options: argparse.Namespace, store: Store) -> None:
    options.disk.mkdir(parents=True, exist_ok=True)
    options.memory.mkdir(parents=True, exist_ok=True)
    runs = 1 if options.quick and options.runs is None else options.runs
    divisor = QUICK_DIVISOR if options.quick else 1
    measurements = scenarios.Measurements(store, options.disk, options.memory, runs, divisor)
    known = measurements.scenarios()
    chosen = options.only or list(known)
    unknown = [name for name in chosen if name not in known]
    if unknown:
        sys.exit(f"compare.py: no scenario {', '.join(unknown)}; there are: {', '.join(known)}")
    store.data["versions"] = measurements.prepare()
    store.data["machine"] = machine.described(options.disk)
    if "growth" in chosen:
        scenarios.build_benchmarks()
    print(f"load before: {os.getloadavg()[0]:.1f}", flush=True)
    for name in chosen:
        store.begin(name)
        known[name]()


if __name__ == "__main__":
    sys.exit(main())
