"""Makes callers wait until a request fits the account's limits, whichever clients, event loops and threads they use.

`Limiter` hands out the permits of an `Account`, first come, first served; `limiter_for` finds the limiter that the
clients of one account share.
"""

from __future__ import annotations

import logging
import math
import os
from collections import OrderedDict
from hashlib import sha256
from itertools import chain
from threading import RLock, get_ident
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakValueDictionary

import anyio

from ._announced import Announced, announced
from ._budget import DAY, MINUTE, USUAL, Account, RateLimit, RateLimits, Terms
from ._clock import SystemClock
from ._loop import event_loop
from .errors import DailyQuotaExceeded, RateWaitExceeded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ._budget import Budget
    from ._clock import Clock

__all__ = ["Limiter", "RateLimit", "RateLimits", "Terms", "limiter_for"]

logger = logging.getLogger("fusebill_async")

NOTHING = Announced()
BLINK = 1e-3  # seconds; a sleeper is not woken to sleep less than this

_Queue: TypeAlias = "OrderedDict[_Waiter, None]"


class Limiter:
    """Hands out permits: first come, first served, interactive callers before the others.

    A permit is the moment at which it was given. It must come back by one of `observe`, `lost` and `returned`.

    Whoever must wait gets a `_Waiter` in a queue. Permits are handed to the waiters in order by whoever notices that
    there are some: the one that returns an answer, or a waiter that slept until the time had come. Of the waiters in an
    event loop only the first sleeps, so that nobody polls, and a loop that is busy holds up no other.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._monotonic = clock.monotonic
        self._account = Account()
        self.after_fork()

    def after_fork(self) -> None:
        """Begin with nobody waiting and no permit out, and with what is known of the limits."""
        self._lock = RLock()  # reentrant, as the garbage collector may end a waiting coroutine anywhere
        self._queues: tuple[_Queue, _Queue] = (OrderedDict(), OrderedDict())  # interactive callers, the others
        self.waiting: int = 0  # callers in the queues
        self._sleepers: dict[object, _Waiter] = {}  # the waiter of each event loop that watches the clock
        self._leaving: dict[object, _Queue] = {}  # by event loop: who has a permit or error and did not run since
        self._unwatched: list[object] = []  # event loops whose sleeper has left
        self._serve_at = math.inf  # when the next permit will be there
        self._account.out = 0

    async def acquire(self, terms: Terms = USUAL) -> float:
        """Wait for the permit to send one request. Whoever is cancelled while waiting takes none.

        Returns:
            The permit.

        Raises:
            RateWaitExceeded: The wait is, or turned out to be, longer than the terms allow.
            DailyQuotaExceeded: The day's limit is used up, and the terms are not to spread it.
        """
        with self._lock:
            now = self._monotonic()
            if not self.waiting and not self._account.reserve(now, terms):
                return now
            self._refuse(now, terms)
            waiter = _Waiter(terms, now + terms.max_wait)
            self._queues[not terms.interactive][waiter] = None
            self.waiting += 1
        return await self._wait(waiter)

    def reserve(self, terms: Terms = USUAL) -> float:
        """Take a permit and return 0, or take none and return the seconds to wait; asks no queue."""
        with self._lock:
            return self._account.reserve(self._monotonic(), terms)

    async def _wait(self, waiter: _Waiter) -> float:
        from anyio.lowlevel import checkpoint_if_cancelled  # here, because it takes 4 ms, and few wait

        try:
            while True:
                with self._lock:
                    now = self._monotonic()
                    self._serve(now)
                    if waiter.called:
                        break
                    if now >= waiter.deadline and not waiter.dismissed:
                        raise _too_long(self._account.estimate(now, waiter.terms, 0), waiter.terms)
                    seconds = self._nap(waiter, now)
                await waiter.rest(self._clock, seconds)
            await checkpoint_if_cancelled()  # cancelled just as the permit came: the next may have it
        except BaseException:
            with self._lock:
                self._withdraw(waiter)
            raise
        with self._lock:
            self._call_next(waiter)
        if waiter.permit is None:
            raise waiter.error or AssertionError
        return waiter.permit

    def observe(self, permit: float, headers: Mapping[str, str], status: int = 200) -> None:
        """Take a permit back with the answer to its request, and learn from the headers.

        Args:
            permit: The permit.
            headers: The headers, by names in lower case.
            status: The status of the answer; 429 pauses everybody until the reset.
        """
        clock = self._clock.now()
        minute, day = announced(headers, "minute", clock, MINUTE), announced(headers, "day", clock, DAY)
        if status >= 500 and minute == day == NOTHING:  # from something in between, which knows nothing of limits
            self.lost()
            return
        with self._lock:
            now = self._monotonic()
            account = self._account
            account.answered(now, permit, minute, day, refused=status == 429)
            self._serve(now)
            minute_is_low, day_is_low = account.minute.runs_low(), account.day.runs_low()
        if minute_is_low:
            _warn(account.minute)
        if day_is_low:
            _warn(account.day)

    def lost(self) -> None:
        """Take a permit back whose request may or may not have reached the server."""
        with self._lock:
            now = self._monotonic()
            self._account.lost(now)
            self._serve(now)

    def returned(self) -> None:
        """Take a permit back whose request was never sent."""
        with self._lock:
            self._account.returned()
            self._serve(self._monotonic())

    def keep_reserve(self) -> None:
        """From now on, keep a share of the limits for interactive callers."""
        with self._lock:
            self._account.keep_reserve()

    def statistics(self) -> RateLimits:
        """What is known of the limits, and who waits."""
        with self._lock:
            now, account = self._monotonic(), self._account
            minute, day = account.minute.view(now, account.out), account.day.view(now, account.out)
            return RateLimits(minute, day, self.waiting)

    # --- all of the following with the lock held

    def _refuse(self, now: float, terms: Terms) -> None:
        """Raise at once for a caller who would wait in vain."""
        if self._gives_up(now, terms):
            raise self._no_quota()
        ahead = len(self._queues[0]) + (0 if terms.interactive else len(self._queues[1]))
        if terms.max_wait < math.inf and (wait := self._account.estimate(now, terms, ahead)) > terms.max_wait:
            raise _too_long(wait, terms)

    def _serve(self, now: float) -> None:
        """Hand out the permits that are there, in order, and see to it that somebody sleeps until the next one."""
        wait = math.inf
        for queue in self._queues:
            while queue:
                waiter = next(iter(queue))
                if wait := self._account.reserve(now, waiter.terms):
                    break
                waiter.permit = now
                self._dismiss(waiter)
            if queue:
                self._fail_in_vain(now)
                break
        self._plan(now + wait)

    def _fail_in_vain(self, now: float) -> None:
        """Fail those who would have to wait for the next day."""
        for queue in self._queues:
            if queue and self._account.day.used_up(now, next(iter(queue)).terms.interactive):
                for waiter in [waiter for waiter in queue if not waiter.terms.spread]:
                    waiter.error = self._no_quota()
                    self._dismiss(waiter)

    def _plan(self, serve_at: float) -> None:
        """Let the first waiter of each event loop sleep until then; wake those who would sleep too long."""
        earlier = serve_at < self._serve_at - BLINK
        if earlier or serve_at > self._serve_at:
            self._serve_at = serve_at
        for loop in self._unwatched:
            if waiter := next((waiter for waiter in chain(*self._queues) if waiter.loop is loop), None):
                self._sleepers[loop] = waiter
                waiter.stir()
        self._unwatched.clear()
        if earlier:
            for waiter in self._sleepers.values():
                waiter.stir()

    def _nap(self, waiter: _Waiter, now: float) -> float:
        """How long a waiter may sleep; all but the first in an event loop are woken."""
        if waiter.dismissed:
            return math.inf
        watches = self._sleepers.setdefault(waiter.loop, waiter) is waiter
        until = min(waiter.deadline, self._serve_at) if watches else waiter.deadline
        return max(until - now, BLINK)

    def _dismiss(self, waiter: _Waiter) -> None:
        """Let a waiter go with its permit or error, after those of its event loop who were dismissed before."""
        self._leave(waiter)
        leaving = self._leaving.setdefault(waiter.loop, OrderedDict())
        if leaving or waiter.call():
            leaving[waiter] = None
        elif waiter.permit is not None:  # its event loop is closed
            self._account.returned()

    def _call_next(self, waiter: _Waiter) -> None:
        """A waiter has gone: call the next, one by one, since some event loops run their tasks in random order."""
        leaving = self._leaving.get(waiter.loop)
        if leaving is not None and leaving.pop(waiter, self) is None:
            if not leaving:
                del self._leaving[waiter.loop]
            else:
                next(iter(leaving)).call()

    def _leave(self, waiter: _Waiter) -> None:
        if self._queues[not waiter.terms.interactive].pop(waiter, self) is None:
            self.waiting -= 1
        if self._sleepers.get(waiter.loop) is waiter:
            del self._sleepers[waiter.loop]
            self._unwatched.append(waiter.loop)

    def _withdraw(self, waiter: _Waiter) -> None:
        """A caller is cancelled or gives up: a permit that it was just given goes to the next."""
        self._leave(waiter)
        self._call_next(waiter)
        if waiter.permit is not None:
            self._account.returned()
        self._serve(self._monotonic())

    def _gives_up(self, now: float, terms: Terms) -> bool:
        return not terms.spread and self._account.day.used_up(now, terms.interactive)

    def _no_quota(self) -> DailyQuotaExceeded:
        error = DailyQuotaExceeded("the calls that the account may make today are used up")
        if reset := self._account.day.reset():
            error.reset = reset
            error.args = (f"{error}; the next day begins at {reset:%Y-%m-%d %H:%M:%S} UTC",)
        return error


class _Waiter:
    """A caller in the queue. It can be woken from any thread."""

    __slots__ = ("_awake", "_nap", "_soon", "_thread", "called", "deadline", "error", "loop", "permit", "terms")

    def __init__(self, terms: Terms, deadline: float) -> None:
        self.terms = terms
        self.deadline = deadline
        self.permit: float | None = None
        self.error: DailyQuotaExceeded | None = None
        self.called = False  # whether it may go, with its permit or error
        self._thread = get_ident()
        self._awake: anyio.Event | None = None
        self._nap: anyio.CancelScope | None = None
        self.loop: Any = event_loop()
        self._soon: Callable[[Callable[[], object]], object] = (
            self.loop.run_sync_soon if hasattr(self.loop, "run_sync_soon") else self.loop.call_soon_threadsafe
        )

    async def rest(self, clock: Clock, seconds: float) -> None:
        """Wait until the time is over or somebody stirs."""
        if seconds == math.inf:
            self._awake = anyio.Event()
            await self._awake.wait()
        else:
            with anyio.CancelScope() as self._nap:
                await clock.sleep(seconds)

    @property
    def dismissed(self) -> bool:
        """Whether it has left the queue."""
        return self.permit is not None or self.error is not None

    def call(self) -> bool:
        """It may go. Returns False if the event loop is closed."""
        self.called = True
        return self.stir()

    def stir(self) -> bool:
        """End the rest. Returns False if the event loop is closed."""
        try:
            if self._thread == get_ident():
                self._wake()
            else:
                self._soon(self._wake)
        except RuntimeError:
            return False
        return True

    def _wake(self) -> None:
        if self._awake is not None:
            self._awake.set()
        if self._nap is not None:
            self._nap.cancel()


def _warn(budget: Budget) -> None:
    """Tell the log that a limit is nearly used up."""
    what = "minute" if budget.window == MINUTE else "day"
    reset = budget.reset()
    logger.warning(
        "fewer than a tenth of the account's %d calls per %s are left%s",
        budget.limit,
        what,
        f", until {reset:%Y-%m-%d %H:%M:%S} UTC" if reset else "",
    )


def _too_long(wait: float, terms: Terms) -> RateWaitExceeded:
    error = RateWaitExceeded(f"the limits would let the call go in {wait:.1f} s, and max_wait is {terms.max_wait:g} s")
    error.wait = wait
    return error


limiters: WeakValueDictionary[tuple[str, str, int | None], Limiter] = WeakValueDictionary()


def limiter_for(host: str, key: str, clock: Clock) -> Limiter:
    """Find the limiter of an account; it lives as long as a client holds it.

    Clients share one if host, key and clock are the same. All system clocks are the same; any other clock is only the
    same as itself, so that its time never mixes with another.
    """
    which_clock = None if isinstance(clock, SystemClock) else id(clock)  # the limiter keeps the clock, so its id, alive
    return limiters.setdefault((host.lower(), sha256(key.encode()).hexdigest(), which_clock), Limiter(clock))


def _after_fork() -> None:
    """A forked process has none of the threads and event loops in which callers wait or hold permits."""
    for limiter in limiters.values():
        limiter.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
