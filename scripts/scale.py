"""Write the tables of docs/scale.md, from simulations of the throttle itself; with `--check` find drift.

Everything that decides when a call may go is the real thing: the budgets, the limiters, and the Redis script, run by a
Lua interpreter. Simulated are time, the API, which counts calls in fixed windows, and the way to Redis.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import random
import re
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import lru_cache
from heapq import heappop, heappush
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from fusebill_async._announced import announced
from fusebill_async._budget import DAY, MINUTE, Account
from fusebill_async._throttle import Limiter
from fusebill_async.redis import Member
from tests.clocks import START
from tests.virtual_loop import LoopClock, simulate, table

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "scale.md"
LISTS = ROOT / "docs" / "lists.md"

PAGE_SIZES = (25, 50, 100, 200, 500, 1000)
OBJECTS = (1_000_000, 10_000_000, 100_000_000)
PROCESSES = (1, 10, 100)
LATENCY = 0.25  # seconds from sending a request to its answer
ROUND_TRIP = 0.001  # seconds, to Redis and back
TASKS = 5  # callers in each process


class Plan(NamedTuple):
    """How many calls an account may make."""

    name: str
    minute: int
    day: int


LIVE, SANDBOX, TEST_DRIVE = PLANS = (
    Plan("Live", 1_000, 180_000),
    Plan("Sandbox account", 50, 5_000),
    Plan("Test drive", 10, 500),
)


class Server:
    """Counts calls in windows that begin with the simulation, refuses what is too much, and tells what is left."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.counted = self.refused = 0
        self._minute = self._day = -1  # the current windows
        self._in_minute = self._in_day = 0

    def call(self, now: float) -> tuple[int, dict[str, str]]:
        """Status and headers of the answer to a call that arrives now."""
        plan, minute, day = self.plan, int(now // MINUTE), int(now // DAY)
        if minute != self._minute:
            self._minute, self._in_minute = minute, 0
        if day != self._day:
            self._day, self._in_day = day, 0
        full = self._in_minute >= plan.minute or self._in_day >= plan.day
        self.refused += full
        self.counted += not full
        self._in_minute += not full
        self._in_day += not full
        return 429 if full else 200, {
            "date": _iso(int(now)),
            "x-rate-limit-limit-minute": str(plan.minute),
            "x-rate-limit-remaining-minute": str(plan.minute - self._in_minute),
            "x-rate-limit-reset-minute": _iso((minute + 1) * 60),
            "x-rate-limit-limit-day": str(plan.day),
            "x-rate-limit-remaining-day": str(plan.day - self._in_day),
            "x-rate-limit-reset-day": _iso((day + 1) * 86_400),
        }


# ---------------------------------------------------------------- one walk: the budgets alone, call by call


def timeline(plan: Plan, calls: int, concurrency: int, latency: float = LATENCY) -> list[float]:
    """When each of so many calls is answered, if so many are under way whenever the budgets allow it."""
    account, server, answered_at = Account(), Server(plan), list[float]()
    events: list[tuple[float, int, str, float, dict[str, str]]] = []
    order, idle, left, wake_at = count(), concurrency, calls, -1.0
    heappush(events, (0.0, next(order), "wake", 0.0, {}))
    while len(answered_at) < calls:
        now, _, what, sent, headers = heappop(events)
        if what == "arrival":
            heappush(events, (now + latency / 2, next(order), "answer", sent, server.call(now)[1]))
            continue
        if what == "answer":
            told = [
                announced(headers, name, START + now, length) for name, length in (("minute", MINUTE), ("day", DAY))
            ]
            account.answered(now, sent, told[0], told[1])
            answered_at.append(now)
            idle += 1
        while idle and left:
            if wait := account.reserve(now):
                if wake_at <= now or now + wait < wake_at:
                    wake_at = now + wait
                    heappush(events, (wake_at, next(order), "wake", 0.0, {}))
                break
            idle, left = idle - 1, left - 1
            heappush(events, (now + latency / 2, next(order), "arrival", now, {}))
    if server.refused:
        raise AssertionError(f"{server.refused} calls were refused")
    return answered_at


class Walks:
    """How long walks of any length take on an account: a day of calls is simulated, and all days are alike."""

    def __init__(self, plan: Plan) -> None:
        self._day = plan.day
        self._timeline = timeline(plan, plan.day + 1, concurrency=8)
        if (next_day := self._timeline[plan.day]) < DAY:
            raise AssertionError(f"the day's last call was not the last: another at {next_day}")

    def seconds(self, calls: int) -> float:
        """How long so many calls take."""
        days, calls_of_the_last = divmod(calls - 1, self._day)
        return days * DAY + self._timeline[calls_of_the_last]


def walk_lengths() -> str:
    """How long a walk takes, by objects and page size."""
    walks = [Walks(plan) for plan in PLANS]
    head = ["Objects", "page_size", "Calls", *(plan.name for plan in PLANS)]
    rows = [
        (f"{objects:,}", size, f"{calls:,}", *(_duration(walk.seconds(calls)) for walk in walks))
        for objects in OBJECTS
        for size in PAGE_SIZES
        for calls in [objects // size + 1]
    ]
    return table(head, rows)


def concurrency() -> str:
    """How long a walk within the day takes, by how many pages are asked for at once."""
    calls = OBJECTS[0] // 500 + 1
    latencies, pages = (0.05, 0.25, 1.0, 4.0), (1, 2, 4, 8, 16)
    head = ["Answer after", *(f"{at_once} at once" for at_once in pages)]
    rows = [
        (f"{latency * 1000:,.0f} ms", *(_duration(timeline(LIVE, calls, at_once, latency)[-1]) for at_once in pages))
        for latency in latencies
    ]
    return table(head, rows)


# ---------------------------------------------------------------- many processes: the limiters, in an event loop


class Ledger:
    """What Redis does with the script of the shared limiter. Tables go in and out as they are, not packed."""

    def __init__(self) -> None:
        lua: Any = import_module("lupa.lua51").LuaRuntime(encoding="utf-8")  # it is not typed
        script = (ROOT / "fusebill_async" / "redis.lua").read_text(encoding="utf-8")
        self._run = lua.execute(f"""
            local stored, time
            local cmsgpack = {{ pack = function(it) return it end, unpack = function(it) return it end }}
            local redis = {{ call = function(command, key, value)
                if command == 'TIME' then return {{ 0, time }} end
                if command == 'SET' then stored = value end
                return stored
            end }}
            local function script(KEYS, ARGV) {script}
            end
            return function(now, report) time = now return script({{ 'account' }}, {{ report, 0 }}), stored end""")
        self._lua = lua
        self._stored: Any = None
        self.commands = 0

    def register_script(self, _: str) -> Ledger:
        """The script, as redis-py gives it: itself."""
        return self

    async def __call__(self, keys: list[str], args: list[Any]) -> bytes:
        """Run the script, on its way there and back."""
        self.commands += 1
        await asyncio.sleep(ROUND_TRIP / 2)
        report = self._lua.table_from(msgspec.msgpack.decode(args[0]), recursive=True)
        reply, self._stored = self._run(round(asyncio.get_running_loop().time() * 1e6), report)
        await asyncio.sleep(ROUND_TRIP / 2)
        return msgspec.msgpack.encode(_plain(reply))

    async def aclose(self) -> None:
        """Nothing is open."""

    def size(self) -> int:
        """Bytes that Redis holds."""
        return len(msgspec.msgpack.encode(_plain(self._stored)))


class Shares(NamedTuple):
    """What processes on one account got, in the second minute of the simulation.

    Attributes:
        calls: Answered calls by process.
        refused: How many 429s there were, in both minutes.
        commands: Redis commands for each call, in both minutes.
        size: Bytes in Redis.
    """

    calls: list[int]
    refused: int
    commands: float
    size: int


async def _share(plan: Plan, processes: int, shared: bool) -> Shares:
    server, ledger, dice = Server(plan), Ledger(), random.Random(1)  # noqa: S311 - the same in each run
    time = asyncio.get_running_loop().time
    calls = [0] * processes

    def limiter(number: int) -> Limiter:
        if not shared:
            return Limiter(LoopClock())
        member = Member(ledger, "account", LoopClock(), "share", 1.0)  # type: ignore[arg-type]
        member._me = f"{number:016}"  # instead of a random one
        return member

    async def call_again_and_again(number: int) -> None:
        await asyncio.sleep(dice.random())  # nobody starts in the same instant
        while True:
            permit = await limiters[number].acquire()
            latency = dice.uniform(0.5, 1.5) * LATENCY
            await asyncio.sleep(latency / 2)
            status, headers = server.call(time())
            calls[number] += status == 200 and time() >= MINUTE
            await asyncio.sleep(latency / 2)
            limiters[number].observe(permit, headers, status)

    limiters = [limiter(number) for number in range(processes)]
    tasks = [asyncio.create_task(call_again_and_again(n)) for n in range(processes) for _ in range(TASKS)]
    await asyncio.sleep(2 * MINUTE)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for member in limiters:
        if isinstance(member, Member):
            await member.aclose()
    return Shares(calls, server.refused, ledger.commands / server.counted, ledger.size() if shared else 0)


def share(plan: Plan, processes: int, *, shared: bool = True) -> Shares:
    """Let processes that all want more than there is use one account, through Redis or each for itself."""
    return simulate(_share(plan, processes, shared))


def shared_limiter() -> str:
    """What each of 1, 10 and 100 processes gets through Redis."""
    head = ["Account", "Processes", "Calls in a minute", "of the least served", "of the best served", "429s"]
    rows = [
        (plan.name, processes, *_served(got), f"{got.commands:.1f}", f"{got.size:,} B")
        for plan in (LIVE, SANDBOX)
        for processes in PROCESSES
        for got in [share(plan, processes)]
    ]
    return table([*head, "Redis commands a call", "In Redis"], rows)


def each_for_itself() -> str:
    """The same without Redis."""
    head = ["Account", "Processes", "Calls in a minute", "of the least served", "of the best served", "429s"]
    rows = [
        (plan.name, processes, *_served(share(plan, processes, shared=False)))
        for plan in (LIVE, SANDBOX)
        for processes in PROCESSES
    ]
    return table(head, rows)


def _served(got: Shares) -> tuple[object, ...]:
    return tuple(f"{number:,}" for number in (sum(got.calls), min(got.calls), max(got.calls), got.refused))


# ---------------------------------------------------------------- processor and memory: from the measurements


def resources() -> str:
    """Processor time and memory of a walk, from the measurements in docs/lists.md, by page size."""
    rows = list[tuple[object, ...]]()
    for measured in _measured(LISTS.read_text(encoding="utf-8")):
        size, each = int(measured["page_size"]), _number(measured["CPU an object"]) / 1e6
        busy = each * size * LIVE.minute / MINUTE
        rows.append((size, *(_duration(each * objects) for objects in OBJECTS), f"{busy:.0%}", measured["Peak memory"]))
    head = [
        "page_size",
        *(f"{objects:,}" for objects in OBJECTS),
        "Of one core, at 1,000 calls a minute",
        "Peak memory",
    ]
    return table(head, rows)


def _measured(text: str) -> Iterator[dict[str, str]]:
    """The rows of the table of page sizes, by its head."""
    lines = iter(text.splitlines())
    head = next(line for line in lines if line.startswith("| page_size |") and "CPU an object" in line)
    names = [cell.strip() for cell in head.strip("|").split("|")]
    next(lines)
    for line in lines:
        if not line.startswith("|"):
            return
        yield dict(zip(names, (cell.strip(" *") for cell in line.strip("|").split("|")), strict=True))


# ---------------------------------------------------------------- the page

TABLES = {
    "walks": walk_lengths,
    "concurrency": concurrency,
    "shared": shared_limiter,
    "alone": each_for_itself,
    "resources": resources,
}


def _made(name: str) -> str:
    logging.disable(logging.WARNING)  # that limits run low, which is the point
    return TABLES[name]()


def filled(page: str, tables: Mapping[str, str]) -> str:
    """The page with the tables between their markers."""
    for name, rows in tables.items():
        between = re.compile(rf"(<!-- made by scripts/scale.py: {name} -->\n).*?(<!-- end -->)", re.DOTALL)
        page, found = between.subn(lambda match, rows=rows: f"{match[1]}{rows}\n{match[2]}", page)  # type: ignore[misc]
        if found != 1:
            raise ValueError(f"{PAGE.name} must have the markers of {name} once")
    return page


def _plain(value: Any) -> Any:
    """A Lua value as Python has it: a table with a first element is a list."""
    if not hasattr(value, "items"):
        return value
    return [_plain(item) for item in value.values()] if value[1] else {key: _plain(it) for key, it in value.items()}


@lru_cache(maxsize=4)
def _iso(seconds: int) -> str:
    """A moment of the simulation as the API writes it."""
    return datetime.fromtimestamp(START + seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _number(text: str) -> float:
    return float(text.split()[0].replace(",", ""))


def _duration(seconds: float) -> str:
    """A time as people say it."""
    if seconds >= 2 * DAY:
        return f"{seconds / DAY:,.1f} days"
    if seconds >= 3600:
        return f"{seconds / 3600:.1f} h"
    return f"{seconds / 60:.1f} min" if seconds >= MINUTE else f"{seconds:.0f} s"


def main() -> int:
    """Write the tables, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the tables are not what comes out")
    page = PAGE.read_text(encoding="utf-8")
    with ProcessPoolExecutor() as processes:
        written = filled(page, dict(zip(TABLES, processes.map(_made, TABLES), strict=True)))
    if not parser.parse_args().check:
        PAGE.write_text(written, encoding="utf-8", newline="\n")
    elif written != page:
        print(f"{PAGE.relative_to(ROOT)} is not what the simulations give; run `make generate`")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
