"""Whether memory grows: with the length of a walk, and with the number of calls; each in a fresh process."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import tracemalloc

from benchmarks.answers import MEASURED, ROOT

PAGES_OF = 1000


def peak(customers: int) -> int:
    """Bytes at the peak of a walk through so many customers."""
    return _in_process("walked", customers)


def growth(calls: int, base: str) -> int:
    """Blocks of memory that Python holds after so many calls to a server, beside those after the first thousand."""
    return _in_process("called", calls, base)


def _in_process(what: str, number: int, base: str = "") -> int:
    command = [MEASURED, "-m", "benchmarks.memory", what, str(number), base]
    return int(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


async def walked(customers: int, _: str) -> int:
    """Walk twice, as the first time imports and renders."""
    from benchmarks.ours import walk

    async with walk(f"https://in.process/0/{customers // PAGES_OF}", page_size=PAGES_OF) as call:
        await call()
        tracemalloc.start()
        await call()
        return tracemalloc.get_traced_memory()[1]


async def called(calls: int, base: str) -> int:
    """Call, and see what is left."""
    from benchmarks.ours import get

    async with get(base) as call:
        held = []
        for times in (1000, calls):
            for _ in range(times):
                await call()
            gc.collect()
            held.append(sys.getallocatedblocks())
        return held[1] - held[0]


if __name__ == "__main__":
    print(asyncio.run({"walked": walked, "called": called}[sys.argv[1]](int(sys.argv[2]), sys.argv[3])))
