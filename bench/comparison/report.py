"""Turns samples into PERFORMANCE.md."""

from comparison.scenarios import COPY, DD, DD2, MEMORY, SIDE_BY_SIDE, TABLE_ROWS
from comparison.store import Store
from comparison.targets import OWN, PYTHON, SUCCESSOR, BULK, targets

MEGA, GIGA = 1e6, 1e9
MISSING = "not measured"


def render(store: Store, notes: str) -> str:
    """The whole page; what was not measured yet is said to be so."""
    sections = [
        introduction(store),
        target_table(store),
        side_by_side(store),
        raw_speed(store),
        start(store),
        memory(store),
        readme_table(store),
        notes.strip(),
    ]
    return "\n\n".join(sections) + "\n"


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def introduction(store: Store) -> str:
    dates = sorted({scenario["date"] for scenario in store.data["scenarios"].values()})
    when = MISSING if not dates else dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
    machine = "\n".join(f"- {name}: {value}" for name, value in store.data.get("machine", {}).items())
    versions = "\n".join(f"- {name}: {value}" for name, value in store.data.get("versions", {}).items())
    return f"""# Performance

Written by `bench/compare.py` from measured runs of whole processes; do not edit figures by hand. Contenders run in
alternation, `sync` goes before each run, and every figure is a median. CPU time counts child processes in; peak memory is
the resident size of the largest process. A MB is 10^6 bytes, a GB 10^9. The notes at the end come from
`bench/performance-notes.md`.

Measured {when} on:

{machine}

Versions:

{versions}"""


def target_table(store: Store) -> str:
    rows = []
    for target in targets(store):
        met = "—" if target.value is None else "yes" if target.met else "**no**"
        measured = MISSING if target.value is None else target.shown
        rows.append([target.what, target.asked, measured, met])
    return "## What was promised\n\n" + table(["what", "asked", "measured", "met"], rows)


def side_by_side(store: Store) -> str:
    rows = []
    for name, setting in SIDE_BY_SIDE.items():
        place = "tmpfs" if setting.tmpfs else "disk"
        cells = [f"`{setting.schema}` {setting.form}, {place}", rate(store, name, OWN)]
        for other in (PYTHON, SUCCESSOR, BULK):
            cells.append(rate(store, name, other) + factor(store, name, other))
        rows.append(cells)
    return f"""## Side by side

Rows a second, and in brackets how many times as many this tool makes. Row counts differ: the others' rates hardly depend on
them, and this tool is given enough to run for seconds. The Python tools' texts are a word and a number, this tool's are
sentences, which makes its rows up to several times as large. The bulk writer is timed without JVM start and is handed
finished rows; where a gap is, a tool failed on the schema.

{table(["dataset", "this tool", f"{PYTHON} (Python)", f"{SUCCESSOR} (Python)", BULK], rows)}

The same runs as bytes and processor time:

{table(["dataset", "rows", "bytes", "seconds", "MB/s", "user s/GB", "system s/GB", "peak MB"], costs(store))}"""


def costs(store: Store) -> list[list[str]]:
    rows = []
    for name, setting in SIDE_BY_SIDE.items():
        for contender in store.contenders(name):
            get = lambda key: store.median(name, contender, key)  # noqa: E731
            size = get("written_bytes")
            rows.append([
                f"`{setting.schema}` {setting.form}{', tmpfs' if setting.tmpfs else ''}: {contender}",
                f"{get('rows'):,.0f}", f"{size / MEGA:,.0f} MB", f"{get('seconds'):.2f}",
                f"{size / get('seconds') / MEGA:,.0f}", f"{get('user_seconds') / size * GIGA:.2f}",
                f"{get('system_seconds') / size * GIGA:.2f}", f"{get('peak_bytes') / MEGA:,.0f}",
            ])  # fmt: skip
    return rows


def rate(store: Store, name: str, contender: str) -> str:
    value = store.rate(name, contender)
    return "–" if value is None else f"{value:,.0f}"


def factor(store: Store, name: str, other: str) -> str:
    own, theirs = store.rate(name, OWN), store.rate(name, other)
    return "" if own is None or theirs is None else f" ({own / theirs:.1f} ×)"


def raw_speed(store: Store) -> str:
    rows = []
    for scenario, contenders in (("disk", (OWN, COPY, DD)), ("tmpfs", (OWN, DD2))):
        for contender in contenders:
            seconds = store.median(scenario, contender, "seconds")
            if seconds is None:
                rows.append([scenario, contender, MISSING, "", "", ""])
                continue
            size = store.median(scenario, contender, "written_bytes")
            spread = [sample["seconds"] for sample in store.samples(scenario, contender)]
            rows.append([
                scenario, contender, f"{seconds:.2f} ({min(spread):.2f}–{max(spread):.2f})",
                f"{size / seconds / MEGA:,.0f}",
                f"{store.median(scenario, contender, 'user_seconds') / size * GIGA:.2f}",
                f"{store.median(scenario, contender, 'system_seconds') / size * GIGA:.2f}",
            ])  # fmt: skip
    head = ["place", "program", "seconds (least–most)", "MB/s", "user s/GB", "system s/GB"]
    return f"""## Against the bare machine

`ecommerce`, 1,000,000 rows, Parquet. `cp` copies the files just written; `dd` writes as many zeros to the same place, on
tmpfs two at once.

{table(head, rows)}"""


def start(store: Store) -> str:
    rows = []
    for contender in store.contenders("startup"):
        name = "this tool, `--help`" if contender == "--help" else f"{contender}, 1,000 rows of `simple`"
        spread = [sample["seconds"] for sample in store.samples("startup", contender)]
        rows.append([name, f"{store.median('startup', contender, 'seconds'):.2f}", f"{min(spread):.2f}–{max(spread):.2f}"])
    return "## Start to finish\n\n" + table(["run", "seconds", "least–most"], rows)


def memory(store: Store) -> str:
    rows = []
    for schema, count in MEMORY:
        for form in ("parquet", "json"):
            rows.append(peak(store, "memory", f"{schema} {form}", f"launcher, `{schema}` {form}"))
    rows.append(peak(store, "jar", "java -jar", "`java -jar`, `ecommerce` parquet"))
    for schema, count in MEMORY:
        for form in ("parquet", "json"):
            for times in (1, 10):
                rows.append(peak(store, "growth", f"{schema} {form} x{times}", f"null sink, `{schema}` {form}"))
    return "## Memory\n\n" + table(["run", "rows", "peak resident"], rows)


def peak(store: Store, scenario: str, contender: str, name: str) -> list[str]:
    size, rows = (store.median(scenario, contender, key) for key in ("peak_bytes", "rows"))
    return [name, MISSING, ""] if size is None else [name, f"{rows:,.0f}", f"{size / MEGA:,.0f} MB"]


def readme_table(store: Store) -> str:
    rows = []
    for count in TABLE_ROWS:
        for contender in store.contenders("table"):
            if contender.split()[0] == str(count):
                sample = store.samples("table", contender)[0]
                rows.append([
                    f"{count:,}", f"`{contender.split()[1]}`", f"{sample['seconds']:.1f} s",
                    f"{sample['rows'] / sample['seconds']:,.0f} rows/s", f"{sample['peak_bytes'] / MEGA:,.0f} MB",
                    f"{sample['files']} ({sample['written_bytes'] / GIGA:.1f} GB)",
                ])  # fmt: skip
    head = ["rows", "schema", "time", "throughput", "peak memory", "files"]
    return f"""## The table of the Python tool's README

That README says, of a machine and a schema it doesn't name: 100K rows 13 s, 1M 87 s, 2.5M 217 s, 10M 870 s, that is 7,500 to
11,500 rows/s, in 1 to 4 GB of memory. This tool, Parquet to disk:

{table(head, rows)}"""
