"""Throttling: what a budget lets through, who goes first, and what is learnt from answers."""

from __future__ import annotations

import gc
from bisect import bisect_left
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import anyio
import anyio.abc
import anyio.lowlevel
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fusebill_async import _throttle
from fusebill_async._clock import SystemClock
from fusebill_async._throttle import Announced, Budget, Limiter, RateLimit, limiter_for, seconds_until
from tests.clocks import START, VirtualClock, settle
from tests.loops import on_asyncio_and_trio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MINUTE, DAY = 60.0, 86_400.0
BURST = 100  # a tenth of the default limit per minute
REFILL = MINUTE / 900 + 1e-9  # seconds until the default limit per minute regains one permit, and a little more


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


def drain(limiter: Limiter) -> int:
    """Take every permit that is there, and count them."""
    taken = 0
    while not limiter.reserve():
        taken += 1
    return taken


def greedy(budget: Budget, pauses: Iterable[float]) -> list[float]:
    """Take permits as fast as they come, with a pause now and then; tells when each was taken."""
    now, times = 1_000.0, list[float]()
    for pause in pauses:
        now += pause
        for _ in range(budget.limit):
            now += budget.wait(now)
            assert not budget.wait(now), "a permit must be there after the announced wait"
            budget.take()
            times.append(now)
    return times


def busiest(times: list[float], window: float) -> int:
    """The most permits taken in any window, counted from each of them; knows nothing of buckets."""
    return max(bisect_left(times, start + window - 1e-3) - index for index, start in enumerate(times))


# --- what one budget lets through


@pytest.mark.parametrize("window", [MINUTE, DAY])
@pytest.mark.parametrize("limit", [1, 2, 3, 10, 15, 50, 500, 1000])
def test_no_window_gets_more_than_the_limit(limit: int, window: float) -> None:
    times = greedy(Budget(limit, window), [0.0] * 6)
    assert busiest(times, window) <= limit


@given(
    limit=st.integers(1, 60),
    pauses=st.lists(st.floats(0, 200, allow_nan=False), min_size=1, max_size=12),
)
def test_no_window_gets_more_than_the_limit_after_any_pauses(limit: int, pauses: list[float]) -> None:
    times = greedy(Budget(limit, MINUTE), pauses)
    assert busiest(times, MINUTE) <= limit


def test_a_tenth_of_the_limit_may_go_at_once() -> None:
    assert greedy(Budget(50, MINUTE), [0.0])[:6] == pytest.approx([1000, 1000, 1000, 1000, 1000, 1000 + MINUTE / 45])


def test_nothing_is_lost_to_rounding() -> None:
    """After the burst, permits come at 900 a minute: not one less in an hour."""
    times = greedy(Budget(1000, MINUTE), [0.0] * 55)
    hour = bisect_left(times, 1_000.0 + 60 * MINUTE + 1e-3)
    assert hour == 100 + 60 * 900


def test_a_caller_may_come_too_early() -> None:
    """A timer that ends early costs another wait and no permit."""
    budget = Budget(50, MINUTE)
    while not budget.wait(1_000.0):
        budget.take()
    assert budget.wait(1_001.0) == pytest.approx(MINUTE / 45 - 1)


# --- the limiter


def test_the_documented_defaults_hold_before_the_first_answer(limiter: Limiter) -> None:
    assert drain(limiter) == BURST
    assert limiter.statistics().minute == RateLimit(limit=1_000, remaining=None, reset=None)
    assert limiter.statistics().day == RateLimit(limit=180_000, remaining=None, reset=None)


def test_a_permit_that_is_there_is_given_without_awaiting(limiter: Limiter) -> None:
    with pytest.raises(StopIteration):
        limiter.acquire().send(None)


@on_asyncio_and_trio
async def test_many_callers_get_no_more_than_the_limit_in_any_window() -> None:
    clock = VirtualClock()
    limiter = Limiter(clock)
    limiter.observe(answer(limit=60))
    times = list[float]()

    async def call() -> None:
        while clock.elapsed < 5 * MINUTE:
            await limiter.acquire()
            times.append(clock.monotonic())

    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(call)
    assert busiest(times, MINUTE) <= 60
    assert 6 + 5 * 54 <= len(times) <= 6 + 5 * 54 + 20


def test_the_day_budget_holds_a_caller_back_as_well(limiter: Limiter) -> None:
    limiter.observe(answer("Day", limit=500))
    assert drain(limiter) == 50
    assert limiter.reserve() == pytest.approx(DAY / 450)


def test_a_permit_refused_by_one_budget_costs_the_other_nothing(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.observe(answer("Day", remaining=2, reset=100))
    drain(limiter)
    clock.leap(100)
    assert drain(limiter) == BURST


# --- who goes first


async def queue(
    tasks: anyio.abc.TaskGroup, limiter: Limiter, names: str, then: Callable[[str], object] = str
) -> tuple[list[str], dict[str, anyio.CancelScope]]:
    """Let one caller after the other wait; tells who was served, as it happens, and how to cancel each."""
    served, scopes = list[str](), dict[str, anyio.CancelScope]()

    async def call(name: str) -> None:
        with scopes[name]:
            await limiter.acquire()
            served.append(name)
            then(name)

    for name in names:
        scopes[name] = anyio.CancelScope()
        tasks.start_soon(call, name)
        await settle()
    return served, scopes


@on_asyncio_and_trio
async def test_callers_are_served_in_the_order_in_which_they_came(clock: VirtualClock, limiter: Limiter) -> None:
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, limiter, "abcde")
        assert served == []
        await clock.advance(3 * REFILL)
        assert served == ["a", "b", "c"]
        await clock.advance(2 * REFILL)
        assert served == ["a", "b", "c", "d", "e"]


@on_asyncio_and_trio
async def test_a_late_arrival_overtakes_nobody(clock: VirtualClock, limiter: Limiter) -> None:
    """Even if permits are there by the time it comes, since the event loop was too busy to hand them out."""
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, limiter, "abc")
        clock.leap(MINUTE)
        await limiter.acquire()
        served.append("late")
        assert served == ["a", "b", "c", "late"]


@on_asyncio_and_trio
@pytest.mark.parametrize("gone", ["a", "b", "e", "ab", "ace", "abcd"])
async def test_a_cancelled_caller_costs_nobody_a_permit_or_a_place(
    clock: VirtualClock, limiter: Limiter, gone: str
) -> None:
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        served, scopes = await queue(tasks, limiter, "abcde")
        for name in gone:
            scopes[name].cancel()
        await settle()
        left = [name for name in "abcde" if name not in gone]
        assert limiter.statistics().waiting == len(left)
        await clock.advance(len(left) * REFILL)
        assert served == left
    assert drain(limiter) == 0


@on_asyncio_and_trio
async def test_a_caller_cancelled_as_its_permit_comes_leaves_it_to_the_next(
    clock: VirtualClock, limiter: Limiter
) -> None:
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        served, scopes = await queue(tasks, limiter, "ab")
        clock.leap(REFILL)
        scopes["a"].cancel()
        await settle()
        assert served == ["b"]


@on_asyncio_and_trio
async def test_a_caller_cancelled_as_its_turn_comes_leaves_its_permit_to_the_next(
    clock: VirtualClock, limiter: Limiter
) -> None:
    def cancel_the_next(name: str) -> None:
        if name == "a":
            scopes["b"].cancel()

    drain(limiter)
    async with anyio.create_task_group() as tasks:
        served, scopes = await queue(tasks, limiter, "abc", cancel_the_next)
        clock.leap(2 * REFILL)
        await settle()
        assert served == ["a", "c"]


@on_asyncio_and_trio
async def test_only_the_first_of_the_queue_sleeps(clock: VirtualClock, limiter: Limiter) -> None:
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        await queue(tasks, limiter, "abcde")
        assert clock.slept == [pytest.approx(REFILL)]
        await clock.advance(5 * REFILL)
        assert clock.slept == [pytest.approx(REFILL)] * 5


@on_asyncio_and_trio
async def test_an_answer_that_lowers_the_budget_holds_back_who_waits_already(
    clock: VirtualClock, limiter: Limiter
) -> None:
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        served, _ = await queue(tasks, limiter, "a")
        limiter.observe(answer(remaining=0, reset=30))
        await clock.advance(29)
        assert served == []
        await clock.advance(1)
        assert served == ["a"]


def test_a_limiter_outlives_the_event_loop_in_which_callers_waited() -> None:
    clock = VirtualClock()
    limiter = Limiter(clock)

    async def wait() -> None:
        drain(limiter)
        async with anyio.create_task_group() as tasks:
            await queue(tasks, limiter, "ab")

    for backend in ("asyncio", "trio", "asyncio"):
        anyio.run(wait, backend=backend)
    assert limiter.statistics().waiting == 0


# --- what is learnt from answers


@pytest.mark.parametrize(("limit", "burst"), [(50, 5), (10, 1), (1, 1), (5000, 500)])
def test_an_answer_tells_the_limit_of_the_account(
    clock: VirtualClock, limiter: Limiter, limit: int, burst: int
) -> None:
    limiter.observe(answer(limit=limit))
    clock.leap(MINUTE)
    assert drain(limiter) == burst
    assert limiter.statistics().minute.limit == limit


@pytest.mark.parametrize("limit", ["", "0", "-5", "many", "1e3", "1000, 1000", "9" * 5000])
def test_a_senseless_limit_changes_nothing(limiter: Limiter, limit: str) -> None:
    limiter.observe(answer(limit=limit))
    assert limiter.statistics().minute.limit == 1_000


def test_remaining_caps_the_permits_until_the_reset(clock: VirtualClock, limiter: Limiter) -> None:
    """Others use the same account: what is left of the server's window is all there is."""
    assert limiter.observe(answer(remaining=7, reset=40)) is None
    assert drain(limiter) == 7
    clock.leap(39)
    assert limiter.reserve() == pytest.approx(1)
    clock.leap(1)
    assert drain(limiter) == BURST


def test_nothing_remaining_waits_for_the_reset(limiter: Limiter) -> None:
    assert limiter.observe(answer(remaining=0, reset=40)) == 40
    assert limiter.reserve() == 40


@pytest.mark.parametrize("remaining", ["-3", "0"])
def test_less_than_nothing_remaining_is_nothing(limiter: Limiter, remaining: str) -> None:
    assert limiter.observe(answer(remaining=remaining, reset=40)) == 40


def test_the_longest_wait_counts_when_both_limits_are_used_up(limiter: Limiter) -> None:
    both = {**answer(remaining=0, reset=40), **answer("Day", remaining=0, reset=7200)}
    assert limiter.observe(httpx.Headers(both)) == 7200
    assert limiter.reserve() == 7200


def test_remaining_only_lowers_within_a_window(limiter: Limiter) -> None:
    """Answers overtake each other: the one that knows of more is the older one."""
    limiter.observe(answer(remaining=3, reset=40))
    limiter.observe(answer(remaining=9, reset=40))
    assert drain(limiter) == 3


def test_permits_taken_since_an_answer_count_as_used(limiter: Limiter) -> None:
    """The next answer, of a request sent before them, does not know of them yet."""
    limiter.observe(answer(remaining=5, reset=40))
    for _ in range(4):
        assert not limiter.reserve()
    limiter.observe(answer(remaining=4, reset=40))
    assert drain(limiter) == 1


def test_the_server_may_begin_its_window_before_we_expect_it(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.observe(answer(remaining=0, reset=3))
    clock.leap(2.5)
    limiter.observe(answer(remaining=995, reset=59.9))
    assert drain(limiter) == BURST


def test_a_late_answer_about_a_window_that_is_over_changes_nothing(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.observe(answer(remaining=10, reset=datetime.fromtimestamp(START + 60, UTC).isoformat()))
    clock.leap(60.2)
    late = answer(remaining=0, reset=datetime.fromtimestamp(START + 60, UTC).isoformat())
    assert limiter.observe(late) is None
    assert drain(limiter) == BURST


def test_windows_go_on_when_answers_tell_no_more(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.observe(answer(limit=100, remaining=0, reset=10))
    clock.leap(10 + 2.5 * MINUTE)
    view = limiter.statistics().minute
    assert view.remaining == 100
    assert view.reset == datetime.fromtimestamp(START + 10 + 3 * MINUTE, UTC)


def test_answers_without_headers_change_nothing(limiter: Limiter) -> None:
    before = limiter.statistics()
    assert limiter.observe(httpx.Headers({"Content-Type": "application/json"})) is None
    assert limiter.statistics() == before


def test_a_budget_ignores_numbers_that_are_not_there() -> None:
    budget = Budget(50, MINUTE)
    assert budget.observe(0, Announced(None, None, None)) is None
    assert budget.observe(0, Announced(None, None, 30)) is None
    assert budget.wait(0) == 0


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
    assert seconds_until(reset, NOW.timestamp(), MINUTE) == pytest.approx(40)


def test_fractions_of_a_second_count() -> None:
    assert seconds_until("2024-01-01T00:00:20.250Z", NOW.timestamp(), MINUTE) == pytest.approx(0.25)


@pytest.mark.parametrize(
    "reset",
    ["", "soon", "nan", "-inf", "1/1/2024 12:01:00 AM", "2019-01-01T00:00:00Z", "Mon, 01 Jan 9999999999 00:00:00 GMT"],
)
def test_a_senseless_reset_falls_back_to_the_length_of_the_window(limiter: Limiter, reset: str) -> None:
    assert seconds_until(reset, NOW.timestamp(), MINUTE) is None
    assert limiter.observe(answer(remaining=0, reset=reset)) == MINUTE
    assert limiter.observe(answer("Day", remaining=0, reset=reset)) == DAY


@pytest.mark.parametrize("reset", ["2024-01-01T00:09:00Z", "2031-01-01T00:00:00Z", "99999999999", "inf"])
def test_a_reset_is_never_further_away_than_a_window(reset: str) -> None:
    assert seconds_until(reset, NOW.timestamp(), MINUTE) == MINUTE


@given(st.text() | st.floats().map(str) | st.integers().map(str) | st.datetimes().map(str))
def test_no_reset_breaks_the_call_that_it_came_with(reset: str) -> None:
    seconds = seconds_until(reset, NOW.timestamp(), MINUTE)
    assert seconds is None or -MINUTE < seconds <= MINUTE


@pytest.mark.parametrize("skew", [timedelta(minutes=-3), timedelta(seconds=30), timedelta(days=400)])
def test_a_wrong_clock_of_ours_does_not_matter_when_the_answer_is_dated(skew: timedelta) -> None:
    """The server says when it answered, and when its window ends: the difference is right."""
    limiter = Limiter(VirtualClock((NOW + skew).timestamp()))
    dated = answer(remaining=0, reset="2024-01-01T00:01:00", date="Mon, 01 Jan 2024 00:00:20 GMT")
    assert limiter.observe(dated) == 40


def test_an_unreadable_date_leaves_our_own_clock() -> None:
    limiter = Limiter(VirtualClock(NOW.timestamp()))
    assert limiter.observe(answer(remaining=0, reset="2024-01-01T00:01:00", date="today")) == 40


# --- what can be seen


def test_statistics_tell_limit_remaining_and_reset(clock: VirtualClock, limiter: Limiter) -> None:
    limiter.observe(answer(limit=50, remaining=20, reset=40))
    assert not limiter.reserve()
    clock.leap(5)
    seen = limiter.statistics()
    assert seen.minute == RateLimit(limit=50, remaining=19, reset=datetime(2024, 1, 1, 0, 0, 40, tzinfo=UTC))
    assert seen.day == RateLimit(limit=180_000, remaining=None, reset=None)
    assert seen.waiting == 0


@on_asyncio_and_trio
async def test_statistics_tell_how_many_wait(clock: VirtualClock, limiter: Limiter) -> None:
    drain(limiter)
    async with anyio.create_task_group() as tasks:
        await queue(tasks, limiter, "abc")
        assert limiter.statistics().waiting == 3
        await clock.advance(REFILL)
        assert limiter.statistics().waiting == 2
        await clock.advance(MINUTE)
    assert limiter.statistics().waiting == 0


# --- which clients share one

HOST, KEY = "secure.fusebill.com", "c2VjcmV0"


def test_clients_of_one_account_share_a_limiter() -> None:
    mine = limiter_for(HOST, KEY, SystemClock())
    assert limiter_for("Secure.Fusebill.com", KEY, SystemClock()) is mine


def test_accounts_and_hosts_do_not_touch_each_other(clock: VirtualClock) -> None:
    mine = limiter_for(HOST, KEY, clock)
    others = [limiter_for(HOST, "b3RoZXI=", clock), limiter_for("stg-secure.fusebill.com", KEY, clock)]
    mine.observe(answer(limit=10, remaining=0, reset=40))
    assert mine.reserve() == 40
    assert [drain(other) for other in others] == [BURST, BURST]


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
