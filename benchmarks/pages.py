"""How large a page should be: calls, speed and memory of a walk at each page size, behind 50 ms."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time

from benchmarks.answers import CUSTOMERS, MEASURED, ROOT
from benchmarks.server import server

SIZES = (25, 50, 100, 200, 500, 1000)
WALKED = 2000
ROUNDS = 4
HEAD = (
    "page_size",
    "Calls for 100,000 objects",
    "Objects a second",
    "First object after",
    "CPU an object",
    "Peak memory",
)


def sizes() -> str:
    """The table; the best of some rounds, as whatever else runs only adds to it."""
    lines = [f"| {' | '.join(HEAD)} |", "|---:" * len(HEAD) + "|"]
    with server() as origin:
        for size in SIZES:
            base = f"{origin}/50/{WALKED // size}"
            command = [MEASURED, "-m", "benchmarks.pages", base, str(size)]
            rounds = [json.loads(subprocess.check_output(command, cwd=ROOT)) for _ in range(ROUNDS)]
            first, took, cpu, peak = (min(values) for values in zip(*rounds, strict=True))
            lines.append(
                f"| {size} | {100_000 // size + 1:,} | {WALKED / took:,.0f} | {first * 1000:.0f} ms | "
                f"{cpu / WALKED * 1e6:.0f} us | {peak / 1e6:.1f} MB |"
            )
    return "\n".join(lines)


async def cost(base: str, page_size: int) -> tuple[float, float, float, float]:
    """Seconds until the first object of a walk, until its end, and of the processor; bytes at the peak of another."""
    import tracemalloc

    from benchmarks.ours import opened

    async with opened(base) as fusebill:
        await fusebill.customers.list(page_size=page_size)  # so that all is imported, connected and rendered
        start, cpu = time.perf_counter(), time.process_time()
        times = [time.perf_counter() async for _ in fusebill.customers.list(page_size=page_size)]
        first, took, cpu = times[0] - start, time.perf_counter() - start, time.process_time() - cpu
        tracemalloc.start()
        async for _ in fusebill.customers.list(page_size=page_size):
            pass
        return first, took, cpu, tracemalloc.get_traced_memory()[1]


if __name__ == "__main__":
    assert WALKED % CUSTOMERS == 0
    print(json.dumps(asyncio.run(cost(sys.argv[1], int(sys.argv[2])))))
