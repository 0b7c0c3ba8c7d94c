"""Whether memory grows: with the length of a walk, and with the number of calls; each in a fresh process."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import tracemalloc
from contextlib import ExitStack
from typing import NamedTuple

from benchmarks.answers import MEASURED, ROOT

PAGES_OF = 1000


class Memory(NamedTuple):
    """Bytes at the peak of a walk; blocks that calls leave behind."""

    short_walk: int
    long_walk: int
    kept: int


def memory(short: int, long: int, calls: int, base: str) -> Memory:
    """What walks through so many customers and so many calls to a server take, all at once: nothing is timed.

    Calls are counted from the thousandth on, when all is imported and cached.
    """
    with ExitStack() as stack:
        commands = [("walked", short), ("walked", long), ("called", calls)]
        processes = [stack.enter_context(_started(what, number, base)) for what, number in commands]
        return Memory(*(int(process.communicate()[0]) for process in processes))


def _started(what: str, number: int, base: str) -> subprocess.Popen[str]:
    command = [MEASURED, "-m", "benchmarks.memory", what, str(number), base]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


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
