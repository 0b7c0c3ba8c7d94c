"""Throttling: what a budget lets through, who goes first, and what is learnt from answers."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import random
import threading
import time
from bisect import bisect_left
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import anyio
import anyio.abc
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fusebill_async import _throttle
from fusebill_async._announced import reset_of
from fusebill_async._budget import FIRST, USUAL, Bucket, RateLimit, Terms
from fusebill_async._clock import SystemClock
from fusebill_async._throttle import Limiter, limiter_for
from fusebill_async.errors import DailyQuotaExceeded, RateWaitExceeded, RequestNotSent
from tests.clocks import START, VirtualClock, settle
from tests.loops import on_asyncio_and_trio

if TYPE_CHECKING:
    pass

MINUTE, DAY = 60.0, 86_400.0
INTERACTIVE, SPREAD = Terms(interactive=True), Terms(spread=True)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock(jumps=False)


@pytest.fixture
def limiter(clock: VirtualClock) -> Limiter:
    return Limiter(clock)


def answer(
    period: str = "Minute", *, limit: object = None, remaining: object = None, reset: object = None, date: object = None
) -> httpx.Headers:
    """The headers of an answer, with what it says about one of the limits."""
    values = {f"X-Rate-Limit-Limit-{period}": limit, f"X-Rate-Limit-Remaining-{period}": remaining}
    values |= {f"X-Rate-Limit-Reset-{period}": reset, "Date": date}
    return httpx.Headers({name: str(value) for name, value in values.items() if value is not None})


def hear(limiter: Limiter, *answers: httpx.Headers, status: int = 200) -> None:
    """Make a call whose answer has all of these headers."""
    assert not limiter.reserve()
    limiter.observe(limiter._clock.monotonic(), both(*answers), status)


def both(*answers: httpx.Headers) -> httpx.Headers:
    """One answer with all of these headers."""
    return httpx.Headers([pair for one in answers for pair in one.multi_items()])


def drain(limiter: Limiter, terms: Terms = USUAL) -> int:
    """Take every permit that is there, and count them."""
    permits = 0
    while not limiter.reserve(terms):
        permits += 1
    return permits


def minute(limit: int = 50, used: int = 1, reset: object = 40) -> httpx.Headers:
    return answer(limit=limit, remaining=limit - used, reset=reset)


def day(limit: int = 5_000, used: int = 1, reset: object = 80_000) -> httpx.Headers:
    return answer("Day", limit=limit, remaining=limit - used, reset=reset)


def busiest(times: list[float], window: float) -> int:
    """The most permits taken in any window, counted from each of them; knows nothing of buckets."""
    return max(bisect_left(times, start + window - 1e-3) - index for index, start in enumerate(times))


# --- before the server has told when its windows end


@pytest.mark.parametrize("window", [MINUTE, DAY])
@given(
    limit=st.integers(1, 400),
    share=st.floats(0, 1, exclude_max=True),
    pauses=st.lists(st.floats(0, 3), max_size=5),
)
def test_a_bucket_lets_no_window_have_more_than_the_limit(
    window: float, limit: int, share: float, pauses: list[float]
) -> None:
    """A bucket whose burst is the limit would let twice as many through."""
    bucket, now, times = Bucket(limit, window, limit * share), 1_000.0, list[float]()
    for pause in [0.0, *pauses]:
        now += pause * window
        for _ in range(limit):
            now += bucket.wait(now, 1)
            assert not bucket.wait(now, 1), "a permit must be there after the announced wait"
            bucket.take()
            times.append(now)
    assert busiest(times, window) <= limit


def test_a_bucket_rounds_no_time_to_whole_seconds() -> None:
    """That would lose 4 % of a limit of 1,000 per minute."""
    bucket, now, taken = Bucket(1_000, MINUTE, 100), 0.0, 0
    while (now := now + bucket.wait(now, 1)) < 100 * MINUTE:
        bucket.take()
        taken += 1
    assert taken == pytest.approx(100 + 900 * 100, abs=1)


def test_the_first_calls_trip_no_account(clock: VirtualClock, limiter: Limiter) -> None:
    """The smallest has 10 calls per minute."""
    assert drain(limiter) == FIRST
    clock.leap(MINUTE)
    assert drain(limiter) <= 10 - FIRST


@pytest.mark.parametrize("limit", [10, 50, 1_000])
def test_the_first_answer_frees_the_rest_of_the_window_at_once(limiter: Limiter, limit: int) -> None:
    hear(limiter, minute(limit))
    assert drain(limiter) == limit - 1


def test_answers_without_headers_leave_a_bucket_for_the_documented_limit(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, httpx.Headers({"Content-Type": "application/json"}))
    assert drain(limiter) == 100
    clock.leap(MINUTE)
    assert drain(limiter) == 100
    assert limiter.statistics().minute == RateLimit(limit=1_000, remaining=None, reset=None)
    assert limiter.statistics().day == RateLimit(limit=180_000, remaining=None, reset=None)


def test_an_error_page_without_headers_is_no_answer_of_the_server(limiter: Limiter) -> None:
    """It comes from something in between, and says nothing of the account."""
    hear(limiter, httpx.Headers({"Content-Type": "text/html"}), status=502)
    assert drain(limiter) == FIRST - 1


@pytest.mark.parametrize(("limit", "burst"), [(50, 5), (10, 1), (1, 1), (5_000, 500)])
def test_a_limit_without_a_reset_fits_the_bucket(limiter: Limiter, limit: int, burst: int) -> None:
    hear(limiter, answer(limit=limit))
    assert drain(limiter) == burst
    assert limiter.statistics().minute.limit == limit


@pytest.mark.parametrize("limit", ["", "0", "-5", "many", "1e3", "1000, 1000", "9" * 5000])
def test_a_senseless_limit_changes_nothing(limiter: Limiter, limit: str) -> None:
    hear(limiter, answer(limit=limit))
    assert limiter.statistics().minute.limit == 1_000


# --- the server's windows


def test_the_window_begins_when_the_server_said(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, used=50, reset=40.5))
    assert limiter.reserve() == 40.5
    clock.leap(40.5)
    assert drain(limiter) == 50


def test_time_that_whole_seconds_may_hide_is_waited_for(limiter: Limiter) -> None:
    """40 seconds to go may be 40.9."""
    hear(limiter, minute(used=50, reset=40))
    assert limiter.reserve() == 41


def test_a_burst_from_idle_may_use_the_whole_window(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(1_000))
    clock.leap(17 * MINUTE)
    assert drain(limiter) == 1_000


def test_a_burst_before_the_end_of_a_window_leaves_nothing_for_one_behind_it(
    clock: VirtualClock, limiter: Limiter
) -> None:
    """Nobody knows yet in which of the windows it is counted."""
    hear(limiter, minute(50, reset=40.5))
    clock.leap(40.4)
    assert drain(limiter) == 49
    clock.leap(0.2)
    assert drain(limiter) == 1


def test_an_answer_tells_in_which_window_its_request_was_counted(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, reset=40.5))
    clock.leap(40)
    sent = clock.monotonic()
    assert drain(limiter) == 49
    clock.leap(1)
    for used in range(2, 32):
        limiter.observe(sent, minute(50, used, reset=moment(40.5)))  # 30 in the old window
    for used in range(1, 20):
        limiter.observe(sent, minute(50, used, reset=moment(100.5)))  # 19 in the new one
    assert drain(limiter) == 50 - 19


def moment(seconds: float) -> str:
    return datetime.fromtimestamp(START + seconds, UTC).isoformat()


def test_the_server_may_begin_its_window_before_we_are_sure(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, used=49, reset=3))
    clock.leap(3.5)
    sent = clock.monotonic()
    assert drain(limiter) == 1
    limiter.observe(sent, minute(50, used=1, reset=59.9))
    assert drain(limiter) == 49


def test_remaining_caps_the_permits_until_the_reset(clock: VirtualClock, limiter: Limiter) -> None:
    """Others use the same account: what is left of the server's window is all there is."""
    hear(limiter, minute(1_000, used=993, reset=40.5))
    assert drain(limiter) == 7
    clock.leap(40)
    assert limiter.reserve() == pytest.approx(0.5)


def test_remaining_only_lowers_within_a_window(limiter: Limiter) -> None:
    """Answers overtake each other: the one that knows of more is the older one."""
    hear(limiter, minute(50, used=47))
    hear(limiter, minute(50, used=41))
    assert drain(limiter) == 3


def test_permits_that_are_out_count_as_used(limiter: Limiter, clock: VirtualClock) -> None:
    """The next answer, of a request sent before them, does not know of them yet."""
    hear(limiter, minute(50, used=45))
    for _ in range(4):
        assert not limiter.reserve()
    limiter.observe(clock.monotonic(), minute(50, used=46))
    assert drain(limiter) == 1


def test_a_late_answer_about_a_window_that_is_over_changes_nothing(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, used=40, reset=moment(30)))
    sent = clock.monotonic()
    assert not limiter.reserve()
    clock.leap(40)
    hear(limiter, minute(50, used=1, reset=moment(90)))
    limiter.observe(sent, answer(remaining=0, reset=moment(30)), 429)
    assert drain(limiter) == 49


def test_windows_go_on_while_nothing_is_heard(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(100, used=100, reset=10.5))
    clock.leap(10.5 + 2.5 * MINUTE)
    view = limiter.statistics().minute
    assert view.remaining == 100
    assert view.reset == datetime.fromtimestamp(START + 10.5 + 3 * MINUTE, UTC)


def test_a_window_that_is_not_over_when_we_think_so_is_taken_up_again(clock: VirtualClock, limiter: Limiter) -> None:
    """Our clock is 20 s ahead: the announced moment is over, and the server still counts the old window."""
    hear(limiter, minute(50, used=1, reset=moment(5)))
    clock.leap(10)
    hear(limiter, minute(50, used=2, reset=moment(5)))
    assert drain(limiter) == 48
    assert limiter.reserve() > 15


def test_what_others_used_in_the_last_minute_is_left_to_them_at_first(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(100, used=1, reset=40.5))
    hear(limiter, minute(100, used=42, reset=40.5))
    clock.leap(40.5)
    assert drain(limiter) == 60
    clock.leap(0.95 * MINUTE)
    assert drain(limiter) == 40


def test_the_day_holds_a_caller_back_as_well(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(), day(5_000, used=4_990))
    assert drain(limiter) == 10
    assert limiter.reserve() == 80_001


def test_a_tenth_of_the_day_slows_nobody_down(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(1_000, reset=59.9), day(180_000))
    taken = 1
    while clock.elapsed < 20 * MINUTE:
        calls = drain(limiter)
        taken += calls
        for used in range(taken - calls, taken):
            headers = both(answer(limit=1_000, reset=59.9), day(180_000, used=used + 1))
            limiter.observe(clock.monotonic(), headers)
        clock.leap(MINUTE)
    assert taken == 20 * 1_000


# --- permits that bring no answer


def test_a_permit_of_a_request_that_was_not_sent_comes_back(limiter: Limiter) -> None:
    hear(limiter, minute(50))
    assert not limiter.reserve()
    limiter.returned()
    assert drain(limiter) == 49


def test_a_lost_request_counts_as_used_until_an_answer_knows_better(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, reset=50.5))
    for _ in range(10):
        assert not limiter.reserve()
        limiter.lost()
    clock.leap(10)
    hear(limiter, minute(50, used=8, reset=40.5))  # 6 of the 10 were counted
    assert drain(limiter) == 42


def test_lost_requests_do_not_block_for_ever(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(10, reset=50.5))
    for _ in range(drain(limiter)):
        limiter.lost()
    assert limiter.reserve() == 50.5
    clock.leap(51)
    assert drain(limiter) == 10


def test_answers_without_headers_among_others_count_as_used(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50))
    for _ in range(9):
        hear(limiter, httpx.Headers())
    assert drain(limiter) == 40


# --- refusals


@pytest.mark.parametrize("remaining", ["-3", "0"])
def test_less_than_nothing_remaining_is_nothing(limiter: Limiter, remaining: str) -> None:
    hear(limiter, answer(limit=50, remaining=remaining, reset=40.5), status=429)
    assert limiter.reserve() == 40.5


def test_a_refusal_that_says_nothing_pauses_everybody_for_a_window(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, httpx.Headers(), status=429)
    assert limiter.reserve() == MINUTE
    clock.leap(MINUTE)
    assert not limiter.reserve()


def test_a_refusal_without_headers_in_a_known_window_pauses_until_its_end(limiter: Limiter) -> None:
    hear(limiter, minute(reset=40.5))
    hear(limiter, httpx.Headers(), status=429)
    assert limiter.reserve() == 40.5


@on_asyncio_and_trio
async def test_one_refusal_is_one_pause_for_all(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, reset=40.5))
    hear(limiter, minute(50, used=50, reset=40.5), status=429)
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, limiter, "abcde")
        await clock.advance(40)
        assert served == []
        await clock.advance(1)
        assert served == ["a", "b", "c", "d", "e"]
        assert len(clock.slept) == 1


# --- who goes first

WAIT = 40.6  # seconds until the fixture's window is over


@pytest.fixture
def full(limiter: Limiter) -> Limiter:
    """A limiter of 3 per minute, all used."""
    hear(limiter, minute(3, used=3, reset=40.5))
    return limiter


async def queue(
    tasks: anyio.abc.TaskGroup, limiter: Limiter, names: str, terms: Terms = USUAL
) -> tuple[list[str], dict[str, anyio.CancelScope]]:
    """Let one caller after the other wait; tells who was served or failed, as it happens, and how to cancel each."""
    served, scopes = list[str](), dict[str, anyio.CancelScope]()

    async def call(name: str) -> None:
        with scopes[name]:
            try:
                await limiter.acquire(terms)
            except RequestNotSent as error:
                name += f": {type(error).__name__}"
            served.append(name)

    for name in names:
        scopes[name] = anyio.CancelScope()
        tasks.start_soon(call, name)
        await settle()
    return served, scopes


def test_a_permit_that_is_there_is_given_without_awaiting(limiter: Limiter) -> None:
    with pytest.raises(StopIteration):
        limiter.acquire().send(None)


@on_asyncio_and_trio
async def test_callers_are_served_in_the_order_in_which_they_came(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, full, "abcde")
        assert served == []
        await clock.advance(WAIT)
        assert served == ["a", "b", "c"]
        for used in (1, 2, 3):
            full.observe(clock.monotonic(), minute(3, used, reset=59.9))
        await clock.advance(MINUTE)
        assert served == ["a", "b", "c", "d", "e"]


@on_asyncio_and_trio
async def test_a_late_arrival_overtakes_nobody(clock: VirtualClock, full: Limiter) -> None:
    """Even if permits are there by the time it comes, since the event loop was too busy to hand them out."""
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, full, "ab")
        clock.leap(WAIT)
        await full.acquire()
        served.append("late")
        await settle()
        assert served == ["a", "b", "late"]


@on_asyncio_and_trio
@pytest.mark.parametrize("gone", ["a", "b", "e", "ab", "ace", "abcd"])
async def test_a_cancelled_caller_costs_nobody_a_permit_or_a_place(
    clock: VirtualClock, full: Limiter, gone: str
) -> None:
    async with anyio.create_task_group() as tasks:
        served, scopes = await queue(tasks, full, "abcde")
        for name in gone:
            scopes[name].cancel()
        await settle()
        left = [name for name in "abcde" if name not in gone]
        assert full.statistics().waiting == len(left)
        await clock.advance(WAIT)
        assert served == left[:3]
        assert drain(full) == 3 - len(left[:3])
        tasks.cancel_scope.cancel()
    assert full.statistics().waiting == 0


@on_asyncio_and_trio
async def test_a_caller_cancelled_as_its_permit_comes_leaves_it_to_the_next(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        served, scopes = await queue(tasks, full, "abcd")
        clock.leap(WAIT)
        scopes["a"].cancel()
        await settle()
        assert served == ["b", "c", "d"]
    assert full._account.out == 3


@on_asyncio_and_trio
async def test_a_caller_cancelled_with_the_permit_in_hand_leaves_it_to_the_next(
    clock: VirtualClock, full: Limiter
) -> None:
    async with anyio.create_task_group() as tasks:
        served, scopes = await queue(tasks, full, "abcde")
        clock.leap(WAIT)
        full._serve(clock.monotonic())
        scopes["b"].cancel()
        scopes["c"].cancel()
        await settle()
        assert served == ["a", "d", "e"]
    assert full._account.out == 3


@pytest.mark.parametrize("seed", range(5))
def test_no_cancelled_task_survives_and_no_permit_is_lost(seed: int) -> None:
    """Asyncio's own cancellation, at any moment, also as the permit comes."""
    dice = random.Random(seed)

    async def main() -> None:
        limiter = Limiter(FastClock())
        hear(limiter, minute(20, reset=59.9))

        async def call() -> None:
            while True:
                permit = await limiter.acquire()
                try:
                    await asyncio.sleep(dice.random() * 1e-3)
                finally:
                    limiter.observe(permit, httpx.Headers())

        tasks = [asyncio.create_task(call()) for _ in range(50)]
        dice.shuffle(tasks)
        for task in tasks:
            await asyncio.sleep(dice.random() * 5e-3)
            task.cancel()
        await asyncio.wait(tasks, timeout=5)
        assert all(task.cancelled() for task in tasks)
        assert limiter.statistics().waiting == limiter._account.out == 0
        assert not limiter._sleepers

    asyncio.run(main())


@on_asyncio_and_trio
async def test_only_the_first_of_the_queue_sleeps(clock: VirtualClock, full: Limiter) -> None:
    """Nobody polls."""
    async with anyio.create_task_group() as tasks:
        await queue(tasks, full, "abc")
        assert clock.slept == [pytest.approx(40.5)]
        await clock.advance(WAIT)
        assert clock.slept == [pytest.approx(40.5)]


@on_asyncio_and_trio
async def test_an_answer_wakes_who_waits_for_nothing_else(clock: VirtualClock, limiter: Limiter) -> None:
    """At the start the first calls go, and the others wait for what their answers tell."""
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, limiter, "abcdefgh")
        assert served == ["a", "b", "c", "d", "e"]
        limiter.observe(clock.monotonic(), minute())
        await settle()
        assert served == ["a", "b", "c", "d", "e", "f", "g", "h"]


def test_a_limiter_outlives_the_event_loop_in_which_callers_waited() -> None:
    clock = VirtualClock()
    limiter = Limiter(clock)

    async def wait() -> None:
        async with anyio.create_task_group() as tasks:
            await queue(tasks, limiter, "abcdefg")
            tasks.cancel_scope.cancel()

    for backend in ("asyncio", "trio", "asyncio"):
        anyio.run(wait, backend=backend)
    assert limiter.statistics().waiting == 0


@pytest.mark.filterwarnings("ignore")
def test_an_event_loop_that_was_closed_on_its_callers_blocks_nobody() -> None:
    limiter = Limiter(FastClock())
    hear(limiter, minute(3, used=3, reset=40.5))
    loop = asyncio.new_event_loop()
    forgotten = [loop.create_task(limiter.acquire()) for _ in range(5)]
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()

    async def later() -> None:
        with anyio.fail_after(5):
            for _ in range(3):
                await limiter.acquire()

    asyncio.run(later())
    assert limiter._account.out == 3
    assert limiter.statistics().waiting == 0
    for task in forgotten:
        task._log_destroy_pending = False  # type: ignore[attr-defined]


# --- threads


class FastClock:
    """Real time, only 600 times as fast: a minute is a tenth of a second."""

    def now(self) -> float:
        return START + time.monotonic() * 600

    def monotonic(self) -> float:
        return time.monotonic() * 600

    async def sleep(self, seconds: float) -> None:
        await anyio.sleep(seconds / 600)


class SharedServer:
    """Counts the requests of all threads in fixed windows of a minute."""

    def __init__(self, limit: int, clock: FastClock) -> None:
        self.limit, self.clock = limit, clock
        self.counted, self.refused = Counter[int](), 0
        self._lock = threading.Lock()

    def handle(self) -> tuple[int, httpx.Headers]:
        with self._lock:
            now = self.clock.now()
            window = int(now // MINUTE)
            refused = self.counted[window] >= self.limit
            self.refused += refused
            self.counted[window] += not refused
            end = datetime.fromtimestamp((window + 1) * MINUTE, UTC).isoformat()
            return 429 if refused else 200, answer(
                limit=self.limit, remaining=self.limit - self.counted[window], reset=end
            )


@pytest.mark.parametrize("backends", [["asyncio"] * 4, ["trio", "asyncio", "trio", "asyncio"]])
def test_event_loops_in_several_threads_share_one_limiter_at_once(backends: list[str]) -> None:
    clock = FastClock()
    limiter, server = Limiter(clock), SharedServer(40, clock)
    by_thread = Counter[int]()
    until = time.monotonic() + 1.5

    async def call(thread: int) -> None:
        while time.monotonic() < until:
            permit = await limiter.acquire()
            await anyio.lowlevel.checkpoint()
            status, headers = server.handle()
            by_thread[thread] += status == 200
            await anyio.lowlevel.checkpoint()
            limiter.observe(permit, headers, status)

    async def main(thread: int) -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(10):
                tasks.start_soon(call, thread)

    threads = [
        threading.Thread(target=anyio.run, args=(main, thread), kwargs={"backend": backend})
        for thread, backend in enumerate(backends)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert server.refused == 0
    assert sum(server.counted.values()) >= 12 * 40
    assert min(by_thread.values()) > sum(by_thread.values()) / 8
    assert limiter.statistics().waiting == limiter._account.out == 0


def test_a_thread_whose_loop_is_busy_holds_up_no_other() -> None:
    limiter = Limiter(FastClock())
    hear(limiter, minute(10, used=10, reset=59.9))
    busy, done = threading.Event(), threading.Event()

    async def first() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(limiter.acquire)
            await anyio.wait_all_tasks_blocked()
            busy.set()
            done.wait(10)

    thread = threading.Thread(target=anyio.run, args=(first,))
    thread.start()
    busy.wait(10)

    async def second() -> None:
        with anyio.fail_after(5):
            await limiter.acquire()

    anyio.run(second)
    done.set()
    thread.join()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_forked_process_does_not_wait_for_its_parents_callers(clock: VirtualClock) -> None:
    limiter = limiter_for(HOST, KEY, clock)
    hear(limiter, minute(10))
    drain(limiter)
    limiter._lock.acquire()  # as if another thread were at it
    if not (child := os.fork()):
        os._exit(0 if drain(limiter) == 9 else 1)
    limiter._lock.release()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


# --- callers who cannot wait


@on_asyncio_and_trio
async def test_a_wait_that_is_too_long_is_refused_at_once(clock: VirtualClock, full: Limiter) -> None:
    with pytest.raises(RateWaitExceeded, match=r"in 40\.5 s, and max_wait is 40 s") as caught:
        await full.acquire(Terms(max_wait=40))
    assert caught.value.wait == pytest.approx(40.5)
    assert clock.slept == []


@on_asyncio_and_trio
async def test_a_wait_that_is_short_enough_is_waited(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, full, "a", Terms(max_wait=41))
        await clock.advance(WAIT)
        assert served == ["a"]


@on_asyncio_and_trio
async def test_the_callers_ahead_count_for_the_wait(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        await queue(tasks, full, "abc")
        with pytest.raises(RateWaitExceeded, match=r"in 100\.5 s"):
            await full.acquire(Terms(max_wait=60))
        tasks.cancel_scope.cancel()


@on_asyncio_and_trio
async def test_a_wait_that_turns_out_too_long_ends_in_time(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, full, "abcd", Terms(max_wait=50))
        assert served == ["d: RateWaitExceeded"]
        clock.leap(WAIT)
        full.observe(clock.monotonic(), httpx.Headers())
        full.lost()
        await clock.advance(10)
        assert full.statistics().waiting == 0


@on_asyncio_and_trio
async def test_no_wait_at_all_still_takes_what_is_there(limiter: Limiter) -> None:
    for _ in range(FIRST):
        await limiter.acquire(Terms(max_wait=0))
    with pytest.raises(RateWaitExceeded):
        await limiter.acquire(Terms(max_wait=0))


# --- the end of the day


@on_asyncio_and_trio
async def test_the_end_of_the_day_is_an_error_that_tells_the_reset(limiter: Limiter) -> None:
    hear(limiter, minute(), day(5_000, used=5_000, reset=moment(DAY)))
    with pytest.raises(DailyQuotaExceeded, match="the next day begins at 2024-01-02 00:00:00 UTC") as caught:
        await limiter.acquire()
    assert caught.value.reset == datetime(2024, 1, 2, tzinfo=UTC)


@on_asyncio_and_trio
async def test_callers_that_wait_as_the_day_ends_fail_then(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(3, used=2), day(5_000, used=4_999))
    assert not limiter.reserve()
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, limiter, "ab")
        assert served == []
        limiter.observe(clock.monotonic(), answer(limit=3, remaining=0, reset=40), 200)
        limiter._account.day.use_up(clock.monotonic())
        limiter._serve(clock.monotonic())
        await settle()
        assert served == ["a: DailyQuotaExceeded", "b: DailyQuotaExceeded"]


def test_calls_of_the_last_permits_are_not_given_up_before_their_answers(clock: VirtualClock, limiter: Limiter) -> None:
    """A permit that is out may be in an answer's count already."""
    hear(limiter, minute(), day(5_000, used=4_990))
    drain(limiter)
    assert not limiter._account.day.used_up(clock.monotonic())


def test_spreading_makes_the_last_tenth_last_until_the_reset(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(1_000), day(5_000, used=4_500, reset=50_000.5))
    times = list[float]()
    while clock.elapsed < 50_000:
        if wait := limiter.reserve(SPREAD):
            clock.leap(wait + 1e-6)
            continue
        times.append(clock.elapsed)
        today = day(5_000, 4_500 + len(times), 50_000.5 - clock.elapsed)
        limiter.observe(clock.monotonic(), both(minute(1_000, used=1, reset=40), today))
    assert 495 <= len(times) <= 500
    assert max(b - a for a, b in pairwise(times[:-5])) < 110


def test_until_then_spreading_slows_nobody_down(limiter: Limiter) -> None:
    hear(limiter, minute(1_000), day(5_000, used=3_000))
    assert drain(limiter, SPREAD) == 999


# --- interactive callers


def test_nothing_is_reserved_until_somebody_asks_for_it(limiter: Limiter) -> None:
    hear(limiter, minute(50))
    assert drain(limiter) == 49


def test_a_tenth_is_kept_for_interactive_callers(limiter: Limiter) -> None:
    limiter.keep_reserve()
    hear(limiter, minute(50, reset=59.9))
    assert drain(limiter) == 44
    assert drain(limiter, INTERACTIVE) == 5


def test_the_reserve_is_released_bit_by_bit(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.keep_reserve()
    hear(limiter, minute(50, reset=59.9))
    drain(limiter)
    clock.leap(limiter.reserve())
    assert clock.elapsed == pytest.approx(54 / 5, abs=0.3)
    assert drain(limiter) == 1
    clock.leap(45)
    assert drain(limiter) == 4


@on_asyncio_and_trio
async def test_interactive_callers_go_before_those_who_came_earlier(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        export, _ = await queue(tasks, full, "abcd")
        checkout, _ = await queue(tasks, full, "xy", INTERACTIVE)
        await clock.advance(WAIT)
        assert checkout == ["x", "y"]
        assert export == ["a"]
        tasks.cancel_scope.cancel()


@on_asyncio_and_trio
async def test_a_checkout_does_not_wait_for_an_export(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.keep_reserve()
    hear(limiter, minute(50, reset=59.9))
    async with anyio.create_task_group() as tasks:
        drain(limiter)
        await queue(tasks, limiter, "abcdefgh")
        with anyio.fail_after(1):
            await limiter.acquire(INTERACTIVE)
        tasks.cancel_scope.cancel()


# --- when a window ends

NOW = datetime(2024, 1, 1, 0, 0, 20, tzinfo=UTC)  # 40 seconds before the next minute


@pytest.mark.parametrize(
    "reset",
    [
        "2024-01-01T00:01:00Z",
        "2024-01-01T00:01:00",
        "2024-01-01 00:01:00",
        "2024-01-01 00:01:00Z",
        "2024-01-01T00:01:00.0000000Z",
        "2024-01-01T00:01:00.000",
        "2023-12-31T19:01:00-05:00",
        "2024-01-01T05:31:00.00+05:30",
        "Mon, 01 Jan 2024 00:01:00 GMT",
        "Mon, 01 Jan 2024 02:01:00 +0200",
        "Monday, 01-Jan-24 00:01:00 GMT",
        "1704067260",
        "1704067260.0",
        "40",
        "40.0",
    ],
)
def test_a_reset_is_read_in_every_usual_format(reset: str) -> None:
    read = reset_of(reset, "", NOW.timestamp(), MINUTE)
    assert read is not None
    assert read.moment == pytest.approx(NOW.timestamp() + 40)
    assert 40 <= read.within <= 43


def test_fractions_of_a_second_count() -> None:
    read = reset_of("2024-01-01T00:00:20.250Z", "", NOW.timestamp(), MINUTE)
    assert read is not None
    assert read.within == pytest.approx(0.25 + 2)


@pytest.mark.parametrize(
    "reset",
    ["", "soon", "nan", "-inf", "1/1/2024 12:01:00 AM", "2019-01-01T00:00:00Z", "Mon, 01 Jan 9999999999 00:00:00 GMT"],
)
def test_a_senseless_reset_falls_back_to_the_length_of_the_window(limiter: Limiter, reset: str) -> None:
    assert reset_of(reset, "", NOW.timestamp(), MINUTE) is None
    hear(limiter, answer(remaining=0, reset=reset))
    assert limiter.reserve() == MINUTE


def test_the_day_falls_back_to_its_length_as_well(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(), answer("Day", remaining=0, reset="soon"))
    assert limiter.reserve() == DAY
    assert limiter._account.day.used_up(clock.monotonic())


@pytest.mark.parametrize("reset", ["2024-01-01T00:09:00Z", "2031-01-01T00:00:00Z", "99999999999"])
def test_a_reset_is_never_further_away_than_a_window(reset: str) -> None:
    read = reset_of(reset, "", NOW.timestamp(), MINUTE)
    assert read is not None
    assert read.within == MINUTE


@given(st.text() | st.floats().map(str) | st.integers().map(str) | st.datetimes().map(str))
def test_no_reset_breaks_the_call_that_it_came_with(reset: str) -> None:
    limiter = Limiter(VirtualClock(NOW.timestamp()))
    limiter.reserve()
    limiter.observe(limiter._clock.monotonic(), {"x-rate-limit-reset-minute": reset})
    assert 0 <= limiter.reserve() <= MINUTE
    limiter.statistics()


@pytest.mark.parametrize("skew", [timedelta(minutes=-3), timedelta(seconds=30), timedelta(days=400)])
def test_a_wrong_clock_of_ours_does_not_matter_when_the_answer_is_dated(skew: timedelta) -> None:
    """The server says when it answered, and when its window ends: the difference is right."""
    limiter = Limiter(VirtualClock((NOW + skew).timestamp()))
    hear(limiter, answer(remaining=0, reset="2024-01-01T00:01:00", date="Mon, 01 Jan 2024 00:00:20 GMT"))
    assert limiter.reserve() == 41


def test_an_unreadable_date_leaves_our_own_clock() -> None:
    limiter = Limiter(VirtualClock(NOW.timestamp()))
    hear(limiter, answer(remaining=0, reset="2024-01-01T00:01:00", date="today"))
    assert limiter.reserve() == 43


# --- what can be seen


def test_statistics_tell_limit_remaining_and_reset(clock: VirtualClock, limiter: Limiter) -> None:
    hear(limiter, minute(50, used=30))
    assert not limiter.reserve()
    clock.leap(5)
    seen = limiter.statistics()
    assert seen.minute == RateLimit(limit=50, remaining=19, reset=datetime(2024, 1, 1, 0, 0, 40, tzinfo=UTC))
    assert seen.day == RateLimit(limit=180_000, remaining=None, reset=None)
    assert seen.waiting == 0


def test_without_a_reset_statistics_tell_what_the_last_answer_said_for_as_long_as_a_window(
    clock: VirtualClock, limiter: Limiter
) -> None:
    hear(limiter, answer(limit=50, remaining=9))
    clock.leap(59.9)
    assert limiter.statistics().minute == RateLimit(limit=50, remaining=9, reset=None)
    clock.leap(0.1)
    assert limiter.statistics().minute == RateLimit(limit=50, remaining=None, reset=None)


@on_asyncio_and_trio
async def test_statistics_tell_how_many_wait(clock: VirtualClock, full: Limiter) -> None:
    async with anyio.create_task_group() as tasks:
        await queue(tasks, full, "abc")
        assert full.statistics().waiting == 3
        await clock.advance(WAIT)
        assert full.statistics().waiting == 0


# --- which clients share one

HOST, KEY = "secure.fusebill.com", "c2VjcmV0"


def test_clients_of_one_account_share_a_limiter() -> None:
    mine = limiter_for(HOST, KEY, SystemClock())
    assert limiter_for("Secure.Fusebill.com", KEY, SystemClock()) is mine


def test_accounts_and_hosts_do_not_touch_each_other(clock: VirtualClock) -> None:
    mine = limiter_for(HOST, KEY, clock)
    others = [limiter_for(HOST, "b3RoZXI=", clock), limiter_for("stg-secure.fusebill.com", KEY, clock)]
    hear(mine, minute(10, used=10, reset=40.5))
    assert mine.reserve() == 40.5
    assert [drain(other) for other in others] == [FIRST, FIRST]


def test_the_time_of_an_injected_clock_does_not_leak(clock: VirtualClock) -> None:
    """Its clients share a limiter with each other and with nobody else."""
    real, virtual = limiter_for(HOST, KEY, SystemClock()), limiter_for(HOST, KEY, clock)
    assert virtual is not real
    assert virtual is not limiter_for(HOST, KEY, VirtualClock())
    assert virtual is limiter_for(HOST, KEY, clock)


def test_a_limiter_lives_as_long_as_a_client_holds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    registry = type(_throttle.limiters)()
    monkeypatch.setattr(_throttle, "limiters", registry)
    mine = limiter_for(HOST, KEY, SystemClock())
    assert list(registry.values()) == [mine]
    del mine
    gc.collect()
    assert not registry


def test_the_registry_does_not_hold_the_key() -> None:
    mine = limiter_for(HOST, KEY, SystemClock())
    assert KEY not in repr([*_throttle.limiters.items(), vars(mine)])


@pytest.mark.parametrize("error", [RateWaitExceeded, DailyQuotaExceeded])
def test_the_errors_can_be_pickled(error: type[RequestNotSent]) -> None:
    trouble = error("too long")
    trouble.operation, trouble.attempts = "get_customer", 2
    copy = pickle.loads(pickle.dumps(trouble))
    assert (type(copy), str(copy), vars(copy)) == (error, "too long", vars(trouble))
