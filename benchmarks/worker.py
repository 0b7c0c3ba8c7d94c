"""Processes that repeat a case on command, so that cases are measured in turns, none in the wake of another.

A case is an async context manager that takes the base URL of a server, or "" to have the answers made in process, and
gives what is to be repeated. `python -m benchmarks.worker MODULE CASE BASE`
reads how often from each line of its input, and prints the seconds that one took: of the processor if in process, where
nothing is waited for and other programs do not count; else of the clock.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from contextlib import ExitStack
from importlib import import_module
from subprocess import PIPE, Popen
from typing import TYPE_CHECKING

from benchmarks.answers import HARNESS, MEASURED, ROOT, keep_to

if TYPE_CHECKING:
    from collections.abc import Mapping


class Worker:
    """A case in a process of its own."""

    def __init__(self, process: Popen[str]) -> None:
        self._process = process

    def seconds(self, times: int) -> float:
        """What the case takes, on average of so many times in a row."""
        assert self._process.stdin
        assert self._process.stdout
        print(times, file=self._process.stdin, flush=True)
        return float(self._process.stdout.readline())


def measure(cases: Mapping[str, str], base: str, times: int, rounds: int) -> dict[str, list[float]]:
    """Seconds of each case in each round; in a round all cases take their turn. The first round is not counted.

    Args:
        cases: Module and case, such as `ours.get`, by name.
        base: The base URL of the server; "" for in process.
        times: How often a case is repeated in a round.
        rounds: How many rounds count.
    """
    with ExitStack() as stack:
        workers = {}
        for name, case in cases.items():
            python = HARNESS if case == "ours.sandbox" else MEASURED
            command = [python, "-m", "benchmarks.worker", *case.split("."), base]
            workers[name] = Worker(stack.enter_context(Popen(command, cwd=ROOT, text=True, stdin=PIPE, stdout=PIPE)))
        turns = [{name: worker.seconds(times) for name, worker in workers.items()} for _ in range(rounds + 1)]
    return {name: [turn[name] for turn in turns[1:]] for name in cases}


def median_above(ours: list[float], bare: list[float]) -> float:
    """How much more it is, round by round."""
    return statistics.median(a - b for a, b in zip(ours, bare, strict=True))


def median_ratio(ours: list[float], bare: list[float]) -> float:
    """How many times as much it is, round by round."""
    return statistics.median(a / b for a, b in zip(ours, bare, strict=True))


async def work(module: str, case: str, base: str) -> None:
    """Repeat the case as often as each line of the input says."""
    keep_to(1)
    clock = time.perf_counter if base else time.process_time
    async with getattr(import_module(f"benchmarks.{module}"), case)(base) as call:
        for line in sys.stdin:
            times = int(line)
            start = clock()
            for _ in range(times):
                await call()
            print((clock() - start) / times, flush=True)


if __name__ == "__main__":
    asyncio.run(work(*sys.argv[1:]))
