"""What it costs to import the package and to get ready, beside bare httpx; each in fresh processes, side by side."""

from __future__ import annotations

import statistics
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

RUNS = 15
CASES = [
    ("import", "import httpx; import fusebill_async", "import httpx"),
    ("import of the client itself", "import httpx; from fusebill_async import Fusebill", "import httpx"),
    (
        "client built, pool open, one resource touched",
        "from fusebill_async import Fusebill; f = Fusebill('a2V5'); f.low_level._pool._open(); f.customers",
        "import httpx; httpx.AsyncClient()",
    ),
]


def imports() -> Iterator[tuple[str, float, float, str]]:
    """Milliseconds of ours and of httpx."""
    for what, ours, bare in CASES:
        pairs = [(_milliseconds(ours), _milliseconds(bare)) for _ in range(RUNS)]
        yield what, statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs), "ms"


def _milliseconds(code: str) -> float:
    script = f"import time; start = time.perf_counter(); {code}; print((time.perf_counter() - start) * 1000)"
    done = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True)
    return float(done.stdout)
