"""Says what machine the figures are from."""

import os
import platform
import re
import subprocess
from pathlib import Path


def described(disk: Path) -> dict[str, str]:
    """Processor, memory, file system and software, in words."""
    return {
        "Processor": f"{processor()}, {len(os.sched_getaffinity(0))} logical cores",
        "Memory": memory(),
        "Disk": f"file system {file_system(disk)}",
        "System": f"{platform.system()} {platform.release()}",
        "JDK": java(),
        "Python": platform.python_version(),
    }


def processor() -> str:
    found = re.search(r"^model name\s*:\s*(.+)$", read("/proc/cpuinfo"), re.MULTILINE)
    return found.group(1).strip() if found else platform.machine()


def memory() -> str:
    found = re.search(r"^MemTotal:\s*(\d+) kB", read("/proc/meminfo"), re.MULTILINE)
    return f"{int(found.group(1)) / 2**20:.0f} GiB" if found else "unknown"


def file_system(disk: Path) -> str:
    run = subprocess.run(
        ["stat", "-f", "-c", "%T", str(disk)], capture_output=True, text=True, check=False
    )
    return run.stdout.strip() or "unknown"


def java() -> str:
    run = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False)
    found = re.search(r'version "([^"]+)"', run.stderr)
    return found.group(1) if found else "unknown"


def read(path: str) -> str:
    file = Path(path)
    return file.read_text() if file.exists() else ""
