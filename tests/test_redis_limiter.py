"""Sharing one budget between processes through Redis: with a real server, and with time that runs fast.

Here every limiter plays a process; tests/external/test_redis_processes.py has real ones.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from fusebill_async import Fusebill
from fusebill_async._budget import USUAL, Terms
from fusebill_async.errors import DailyQuotaExceeded, RateWaitExceeded
from fusebill_async.sandbox import Sandbox
from tests.redis_server import RedisServer, needs_redis

pytest.importorskip("redis", reason="needs the extra `redis`")

from fusebill_async._shared import LEASE, RETRY
from fusebill_async.redis import IDLE, RedisLimiter, RedisUnreachable, SharedLimiter
from tests.redis_worker import SPEED, FastClock

pytestmark = needs_redis

CLOCK = FastClock()
ACCOUNT = ("api.example", "c2VjcmV0")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


@pytest.fixture(autouse=True)
def _empty(server: RedisServer) -> None:
    server.client.flushall()
    server.client.config_resetstat()


class Processes:
    """Makes limiters, each as if it were in a process of its own, and closes them."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._all: list[SharedLimiter] = []

    def __call__(self, **options: str) -> SharedLimiter:
        limiter = SharedLimiter(self._url, ACCOUNT, CLOCK, speed=SPEED, **options)  # type: ignore[arg-type]
        self._all.append(limiter)
        return limiter

    async def close(self) -> None:
        for limiter in self._all:
            await limiter.aclose()


@pytest.fixture
async def process(server: RedisServer) -> AsyncIterator[Processes]:
    processes = Processes(server.url)
    yield processes
    await processes.close()


class Api:
    """A server that counts in windows of a minute and a day, the same for all; both have just begun."""

    def __init__(self, limit: int = 100, per_day: int = 180_000) -> None:
        self.limits = {"minute": limit, "day": per_day}
        self.used = {"minute": 0, "day": 0}
        self._ends = {"minute": CLOCK.now() + 60, "day": CLOCK.now() + 86_400}

    def call(self) -> dict[str, str]:
        """Count a request and answer it."""
        while CLOCK.now() >= self._ends["minute"]:
            self.used["minute"] = 0
            self._ends["minute"] += 60
        told: dict[str, str] = {}
        for period, limit in self.limits.items():
            self.used[period] += 1
            assert self.used[period] <= limit, f"one too many this {period}"
            told[f"x-rate-limit-limit-{period}"] = str(limit)
            told[f"x-rate-limit-remaining-{period}"] = str(limit - self.used[period])
            told[f"x-rate-limit-reset-{period}"] = str(self._ends[period])
        return told


async def call(limiter: SharedLimiter, api: Api, terms: Terms = USUAL) -> None:
    limiter.observe(await limiter.acquire(terms), api.call())


async def calls_at_once(limiter: SharedLimiter, api: Api) -> int:
    """Call as long as nobody has to wait for the next window."""
    done = 0
    with suppress(RateWaitExceeded):
        while True:
            await call(limiter, api, Terms(max_wait=2.0))
            done += 1
    return done


async def later(seconds: float) -> None:
    """Let so many seconds pass by the fast clock."""
    await CLOCK.sleep(seconds)


async def test_processes_share_one_budget(process: Processes) -> None:
    api, one, other = Api(limit=100), process(), process()
    await call(one, api)
    done = await asyncio.gather(calls_at_once(one, api), calls_at_once(other, api))
    assert sum(done) == 99


async def test_what_one_process_learns_all_know(process: Processes) -> None:
    api, one, other = Api(limit=50), process(), process()
    await call(one, api)
    await call(one, api)
    await other.acquire()
    assert other.statistics().minute.limit == 50


async def test_nobody_gets_more_than_a_few_permits_before_the_first_answer(process: Processes) -> None:
    one, other = process(), process()
    waiting = [asyncio.create_task(limiter.acquire()) for limiter in (one, other) for _ in range(10)]
    await later(3)
    assert sum(task.done() for task in waiting) <= 8
    await end(waiting)


async def end(tasks: list[asyncio.Task[float]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)


async def test_a_used_up_day_takes_nothing_from_the_minute(process: Processes) -> None:
    """Both limits or none: five permits are left today, so no more are taken from the minute either."""
    api, limiter = Api(limit=100, per_day=6), process()
    await call(limiter, api)
    for _ in range(5):
        await call(limiter, api)
    with pytest.raises(DailyQuotaExceeded):
        await limiter.acquire()
    assert api.used == {"minute": 6, "day": 6}
    assert limiter.statistics().minute.remaining == 94


async def test_a_call_costs_at_most_one_round_trip(process: Processes, server: RedisServer) -> None:
    api, limiter = Api(limit=1_000), process()
    for _ in range(20):
        await call(limiter, api)
        await later(2 * IDLE)
    assert server.scripts_run() <= 20


async def test_calls_in_quick_succession_share_round_trips(process: Processes, server: RedisServer) -> None:
    api, limiter = Api(limit=1_000), process()
    for _ in range(200):
        await call(limiter, api)
    assert server.scripts_run() < 100


async def test_waiting_asks_redis_nothing(process: Processes, server: RedisServer) -> None:
    api, limiter = Api(limit=20), process()
    await call(limiter, api)
    await calls_at_once(limiter, api)
    waiting = [asyncio.create_task(limiter.acquire()) for _ in range(50)]
    await later(2)
    before = server.scripts_run()
    await later(20)
    assert server.scripts_run() - before <= 1
    await end(waiting)


async def test_keys_expire_and_tell_nothing(process: Processes, server: RedisServer) -> None:
    await call(process(), Api())
    [key] = server.client.keys()
    name = str(key)
    assert "fusebill:" in name
    assert ACCOUNT[0] not in name
    assert ACCOUNT[1] not in name
    assert server.client.pttl(key) > 0


async def test_memory_does_not_grow_with_the_calls(process: Processes, server: RedisServer) -> None:
    api, limiter, sizes = Api(limit=1_000), process(), list[int]()
    for _ in range(5):
        for _ in range(100):
            await call(limiter, api)
        sizes.append(server.client.strlen(server.client.keys()[0]))
    assert max(sizes) <= min(sizes) + 20
    assert max(sizes) < 500
    assert server.client.dbsize() == 1


async def test_a_server_that_lost_the_script_gets_it_again(process: Processes, server: RedisServer) -> None:
    api, limiter = Api(limit=1_000), process()
    await call(limiter, api)
    server.client.script_flush()
    for _ in range(100):
        await call(limiter, api)


async def test_a_cancelled_waiter_ends_and_takes_no_permit(process: Processes) -> None:
    """Also while the round trip for it is under way, which redis-py would hide from it on Python 3.11."""
    api, limiter = Api(limit=100), process()
    await call(limiter, api)
    for _ in range(60):
        waiting = [asyncio.create_task(limiter.acquire()) for _ in range(25)]
        await asyncio.sleep(0)
        await end(waiting)
        for task in waiting:
            if not task.cancelled():
                limiter.returned()
    await later(LEASE)
    assert await calls_at_once(limiter, api) == 99


async def test_what_a_dead_process_had_out_is_back_soon(process: Processes) -> None:
    """Its requests have reached the server by then, or never will: the next answer tells."""
    api, dead, living = Api(limit=100), process(), process()
    await call(dead, api)
    await call(living, api)
    for _ in range(40):
        await dead.acquire()
    await dead.aclose()
    await later(LEASE + 1)
    assert await calls_at_once(living, api) > 90


async def test_leases_that_nobody_uses_go_back(process: Processes) -> None:
    api, busy, other = Api(limit=100), process(), process()
    for _ in range(20):
        await call(busy, api)
    await later(LEASE)
    assert await calls_at_once(other, api) == 80


async def test_a_reserve_is_kept_for_interactive_callers_of_any_process(process: Processes) -> None:
    api, export, checkout = Api(limit=100), process(), process()
    checkout.keep_reserve()
    await call(checkout, api, Terms(interactive=True))
    await call(export, api)
    await calls_at_once(export, api)
    assert 80 <= api.used["minute"] <= 90
    await call(checkout, api, Terms(interactive=True, max_wait=2.0))


async def test_event_loops_of_a_process_are_members_of_their_own(process: Processes, server: RedisServer) -> None:
    api, limiter = Api(limit=100), process()
    await call(limiter, api)

    async def elsewhere() -> None:
        await call(limiter, api)
        await limiter.aclose()

    thread = Thread(target=asyncio.run, args=[elsewhere()])
    thread.start()
    await asyncio.to_thread(thread.join)
    assert api.used["minute"] == 2


async def test_accounts_do_not_touch_each_other(server: RedisServer) -> None:
    async with RedisLimiter(server.url) as limiter:
        one, other = (limiter.limiter_for("api.example", key, CLOCK) for key in ("one", "other"))
        assert limiter.limiter_for("API.example", "one", CLOCK) is one
        await one.acquire()
        await other.acquire()
        assert server.client.dbsize() == 2


# --- without Redis


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[RedisServer]:
    """A server that the test may kill."""
    server = RedisServer(tmp_path)
    yield server
    server.stop()


def messages(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "fusebill_async"]


async def test_without_redis_a_process_lives_on_its_share_with_one_warning(
    mortal: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    api, processes = Api(limit=600), Processes(mortal.url)
    one, other = processes(), processes()
    for limiter in (one, other, one, other):
        await call(limiter, api)
    await other.aclose()  # it would give a warning of its own as soon as it has something to report
    mortal.kill()
    began, used = CLOCK.monotonic(), api.used["minute"]
    while CLOCK.monotonic() < began + 20:
        await call(one, api)
    share = 600 / 2 * 20 / 60
    assert 0.3 * share < api.used["minute"] - used < 1.2 * share
    assert messages(caplog) == [
        "Redis cannot be reached (ConnectionError); until it answers again, using 1/2 of the limits"
    ]
    await processes.close()


async def test_it_comes_back_by_itself(mortal: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "fusebill_async")
    api, processes = Api(limit=600), Processes(mortal.url)
    one, other = processes(), processes()
    for limiter in (one, other, one, other):
        await call(limiter, api)
    mortal.kill()
    await call(one, api)
    mortal.start()
    patience = time.monotonic() + 10
    while messages(caplog)[-1] != "Redis answers again: the rate limits are shared as before":
        assert time.monotonic() < patience
        await call(one, api)
    assert len(messages(caplog)) == 2
    await processes.close()


async def test_a_redis_that_was_never_there_leaves_a_quarter(caplog: pytest.LogCaptureFixture) -> None:
    limiter = SharedLimiter("redis://127.0.0.1:1/0", ACCOUNT, CLOCK, speed=SPEED)
    await limiter.acquire()
    assert "using 1/4 of the limits" in messages(caplog)[0]
    await limiter.aclose()


async def test_it_fails_instead_if_told_to() -> None:
    limiter = SharedLimiter("redis://127.0.0.1:1/0", ACCOUNT, CLOCK, "raise", speed=SPEED)
    for pause in (0, 0, RETRY):
        await later(pause)
        with pytest.raises(RedisUnreachable):
            await limiter.acquire()
    await limiter.aclose()


async def test_clients_of_several_processes_count_together(server: RedisServer) -> None:
    """Each limiter stands for a process, and both use the account of the sandbox."""
    sandbox = Sandbox()
    async with RedisLimiter(server.url) as here, RedisLimiter(server.url) as there:
        first, second = (
            Fusebill("key", base_url=sandbox.base_url, transport=sandbox.transport(), rate_limiter=limiter)
            for limiter in (here, there)
        )
        async with first, second:
            await first.countries.list()
            await second.countries.list()
            assert second.rate_limits.minute.remaining == 998
            assert [len(key) for key in server.client.scan_iter()] == [len("fusebill:") + 32]
