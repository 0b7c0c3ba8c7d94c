"""Four processes of 25 tasks that share an account through Redis, while processes and Redis itself are killed.

A minute takes two seconds here, or six. `make external` runs this; `-s` shows the figures.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from fusebill_async._budget import PER_MINUTE
from tests.redis_server import PROGRAM, RedisServer
from tests.redis_worker import SPEED

pytestmark = pytest.mark.external

ROOT = Path(__file__).resolve().parents[2]
PROCESSES, TASKS = 4, 25
LIMIT = 200
LATENCY = 0.010  # seconds, at most, either way
WAKES_WITHIN = 30.0  # seconds until a new process makes its first call


class Api:
    """A server that counts in fixed windows of any phase, and tells which process made each call."""

    def __init__(self, *, tells: bool = True, speed: float = SPEED) -> None:
        self.tells = tells
        self.speed = speed
        self.minute = 60 / speed
        self.counts: defaultdict[int, Counter[int]] = defaultdict(Counter)  # by window and process
        self.refused = 0
        self.times: list[float] = []
        self._phase = random.random() * self.minute

    def window(self) -> int:
        """The current window."""
        return int((time.time() - self._phase) // self.minute)

    def begins(self, window: int) -> float:
        """When a window begins, in seconds since the epoch."""
        return self._phase + window * self.minute

    async def answer(self, process: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, asyncio.CancelledError):
            while await reader.readline():
                await asyncio.sleep(random.random() * LATENCY)
                answer = self._count(process)
                await asyncio.sleep(random.random() * LATENCY)
                writer.write(answer.encode())
        writer.close()

    def _count(self, process: int) -> str:
        window = self.window()
        self.times.append(time.time())
        if self.tells and self.counts[window].total() >= LIMIT:
            self.refused += 1
            status = 429
        else:
            self.counts[window][process] += 1
            status = 200
        if not self.tells:
            return f"{status} - - -\n"
        reset = self.begins(window + 1) * self.speed
        return f"{status} {LIMIT} {LIMIT - self.counts[window].total()} {reset}\n"


class Fleet:
    """The processes, by number; a new one takes the number of the one that was killed."""

    def __init__(self, api: Api, redis: RedisServer) -> None:
        self._api = api
        self._redis = redis
        self._running: dict[int, tuple[asyncio.subprocess.Process, asyncio.Server]] = {}

    async def start(self, number: int) -> None:
        """Start a process and wait for its first call."""
        calling = asyncio.Event()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            calling.set()
            await self._api.answer(number, reader, writer)

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        worker = [
            sys.executable,
            "-m",
            "tests.redis_worker",
            self._redis.url,
            str(port),
            str(TASKS),
            str(self._api.speed),
        ]
        self._running[number] = (await asyncio.create_subprocess_exec(*worker, cwd=ROOT), server)
        async with asyncio.timeout(WAKES_WITHIN):
            await calling.wait()

    async def kill(self, number: int) -> None:
        process, server = self._running.pop(number)
        process.kill()
        await process.wait()
        server.close()

    async def stop(self) -> None:
        for number in list(self._running):
            await self.kill(number)
        await asyncio.sleep(2 * LATENCY)


@asynccontextmanager
async def fleet(api: Api, redis: RedisServer) -> AsyncIterator[Fleet]:
    processes = Fleet(api, redis)
    try:
        async with asyncio.TaskGroup() as group:
            for number in range(PROCESSES):
                group.create_task(processes.start(number))
        yield processes
    finally:
        await processes.stop()


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    assert PROGRAM, "install redis-server or valkey-server"
    server = RedisServer(tmp_path)
    yield server
    server.stop()


async def windows(api: Api, number: int) -> list[int]:
    """Wait for so many whole windows."""
    first = api.window() + 1
    await asyncio.sleep(api.begins(first + number) - time.time())
    return list(range(first, first + number))


def used(api: Api, windows: list[int]) -> float:
    return sum(api.counts[window].total() for window in windows) / (LIMIT * len(windows))


def unfairness(api: Api, windows: list[int]) -> float:
    """How much more the best served process got than the worst."""
    totals = [sum(api.counts[window][number] for window in windows) for number in range(PROCESSES)]
    return max(totals) / min(totals) - 1


async def test_killed_processes_leave_no_gap_and_break_no_limit(redis: RedisServer) -> None:
    api = Api()
    async with fleet(api, redis) as processes:
        await windows(api, 1)
        before_scripts, before_calls = redis.scripts_run(), len(api.times)
        steady = await windows(api, 2)
        scripts, calls = redis.scripts_run() - before_scripts, len(api.times) - before_calls
        for number in range(PROCESSES):
            await processes.kill(number)
            await processes.start(number)
        steady_again = await windows(api, 2)
    everything = list(range(steady[0], steady_again[-1] + 1))
    print(
        f"\nkilled processes: {used(api, everything):.1%} used of {len(everything)} windows, {api.refused} refused,"
        f" {scripts / calls:.2f} commands per grant, unfair by {unfairness(api, steady + steady_again):.1%}"
    )
    assert api.refused == 0
    assert used(api, everything) >= 0.98
    assert unfairness(api, steady) <= 0.2
    assert unfairness(api, steady_again) <= 0.2
    assert scripts / calls <= 1


async def test_a_killed_redis_breaks_no_limit(redis: RedisServer) -> None:
    api = Api()
    async with fleet(api, redis):
        await windows(api, 2)
        await asyncio.sleep(random.random() * api.minute)
        redis.kill()
        without = await windows(api, 2)
        at_the_loss = api.refused
        await asyncio.sleep(random.random() * api.minute)
        redis.start()
        await windows(api, 1)
        after = await windows(api, 2)
    print(
        f"\nkilled Redis: {used(api, without):.1%} used without it, {used(api, after):.1%} after, {api.refused} refused"
    )
    assert at_the_loss <= PROCESSES  # nobody knows what the others were given last
    assert api.refused == at_the_loss
    assert used(api, without) >= 0.5
    assert used(api, after) >= 0.98


async def test_no_window_whatever_its_phase_gets_too_much_if_the_server_tells_nothing(redis: RedisServer) -> None:
    """Time runs slower here: what the bucket spaces evenly, a busy machine delays by some hundredths of a second."""
    api = Api(tells=False, speed=10.0)
    async with fleet(api, redis) as processes:
        await windows(api, 1)
        for number in range(2):
            await processes.kill(number)
            await processes.start(number)
        await windows(api, 1)
    times = api.times
    steady = [moment for moment in times if moment > times[-1] - 2 * api.minute]
    worst = max(bisect_left(times, start + api.minute) - index for index, start in enumerate(times))
    rate = (len(steady) - 1) / (steady[-1] - steady[0]) * api.minute / PER_MINUTE
    print(f"\nwithout headers: {rate:.1%} used, worst window {worst} of {PER_MINUTE}")
    assert worst <= PER_MINUTE
    assert rate >= 0.95
