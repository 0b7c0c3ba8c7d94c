"""One budget for all processes and machines that use an account, kept in Redis or Valkey; asyncio only.

    from fusebill_async.redis import RedisLimiter

    async with RedisLimiter("redis://localhost:6379/0") as limiter, Fusebill(rate_limiter=limiter) as fusebill:
        customer = await fusebill.customers.get(7)

Needs the extra `redis`. The server is only ever talked to by a task of its own, never by a caller: a caller who is
cancelled ends at once, whatever redis-py makes of cancellation.
"""

from __future__ import annotations

import asyncio
import logging
import math
from functools import cache
from hashlib import sha256
from importlib.resources import files
from itertools import chain
from secrets import token_hex
from typing import TYPE_CHECKING, Literal, Self
from weakref import WeakKeyDictionary

import msgspec

try:
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff
    from redis.exceptions import RedisError
except ImportError as _missing:
    raise ImportError("fusebill_async.redis needs redis-py: pip install 'fusebill-async[redis]'") from _missing

from ._budget import DAY, USUAL
from ._redis_store import RedisStore
from ._shared import LEASE, RETRY, TIMEOUT, USE_BY, Reply, SharedAccount
from ._throttle import Limiter
from .errors import RequestNotSent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from ._budget import RateLimits, Terms
    from ._clock import Clock
    from ._throttle import _Waiter  # pyright: ignore[reportPrivateUsage]

__all__ = ["RedisLimiter", "RedisStore", "RedisUnreachable"]

FLUSH = 0.05  # seconds after which others are told of answers while somebody waits
IDLE = 0.5  # ... while nobody does
AHEAD = 32  # permits that may be leased before somebody wants them
BRISK = 0.1  # seconds; who comes back sooner is leased some ahead
POLLS = (0.05, 1.0)  # seconds after which to ask again while others have permits out, at first and at last

log: logging.Logger = logging.getLogger("fusebill_async")


class RedisUnreachable(RequestNotSent):
    """Redis does not answer, and the limiter is set to fail rather than to live on a share of the limits."""


class RedisLimiter:
    """Shares the rate limits of accounts with all other processes that use the same Redis or Valkey server.

    Open one per process, for any number of clients and accounts. Keys hold a hash of host and API key, nothing else.

    Example:
        ```python
        async with RedisLimiter("redis://localhost:6379/0") as limiter:
            async with Fusebill(rate_limiter=limiter) as fusebill: ...
        ```
    """

    def __init__(self, url: str, *, unreachable: Literal["share", "raise"] = "share") -> None:
        """Set the limiter up; nothing is sent yet.

        Args:
            url: The server and database, as redis-py reads it: `redis://`, `rediss://` or `unix://`.
            unreachable: What happens while the server does not answer: `"share"` lets each process use an equal share
                of the limits, `"raise"` fails calls with `RedisUnreachable`. Either ends by itself.
        """
        self._url = url
        self._unreachable: Literal["share", "raise"] = unreachable
        self._limiters: dict[tuple[str, str], SharedLimiter] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def limiter_for(self, host: str, key: str, clock: Clock) -> SharedLimiter:
        """Find the limiter of an account."""
        account = (host.lower(), sha256(key.encode()).hexdigest())
        if account not in self._limiters:
            self._limiters[account] = SharedLimiter(self._url, account, clock, self._unreachable)
        return self._limiters[account]

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        for limiter in self._limiters.values():
            await limiter.aclose()


class SharedLimiter:
    """The limiter of one account. Every event loop is a member of its own among those that share the account."""

    def __init__(
        self,
        url: str,
        account: tuple[str, str],
        clock: Clock,
        unreachable: Literal["share", "raise"] = "share",
        speed: float = 1.0,
    ) -> None:
        self._url = url
        self._key = f"fusebill:{sha256('|'.join(account).encode()).hexdigest()[:32]}"
        self._clock = clock
        self._unreachable: Literal["share", "raise"] = unreachable
        self._speed = speed
        self._reserve = False
        self._members: WeakKeyDictionary[asyncio.AbstractEventLoop, Member] = WeakKeyDictionary()

    async def acquire(self, terms: Terms = USUAL) -> float:
        """Wait for the permit to send one request, as `Limiter.acquire` does."""
        return await self._member().acquire(terms)

    def observe(self, permit: float, headers: Mapping[str, str], status: int = 200) -> None:
        """Take a permit back with the answer to its request, and learn from the headers."""
        self._member().observe(permit, headers, status)

    def lost(self) -> None:
        """Take a permit back whose request may or may not have reached the server."""
        self._member().lost()

    def returned(self) -> None:
        """Take a permit back whose request was never sent."""
        self._member().returned()

    def keep_reserve(self) -> None:
        """From now on, keep a share of the limits for interactive callers."""
        self._reserve = True
        for member in self._members.values():
            member.keep_reserve()

    def statistics(self) -> RateLimits:
        """What is known of the limits, and who waits, in the event loop that was used last."""
        members = list(self._members.values())
        return (members[-1] if members else Limiter(self._clock)).statistics()

    async def aclose(self) -> None:
        """Close the connection of this event loop."""
        if member := self._members.pop(asyncio.get_running_loop(), None):
            await member.aclose()

    def _member(self) -> Member:
        loop = asyncio.get_running_loop()
        member = self._members.get(loop)
        if member is None:
            redis = Redis.from_url(  # pyright: ignore[reportUnknownMemberType]
                self._url, socket_timeout=TIMEOUT, socket_connect_timeout=TIMEOUT, retry=Retry(NoBackoff(), 1)
            )
            member = self._members[loop] = Member(redis, self._key, self._clock, self._unreachable, self._speed)
            if self._reserve:
                member.keep_reserve()
        return member


class Member(Limiter):
    """One event loop of those that share an account: a queue of callers, and one round trip at a time for all of them.

    Redis is asked when somebody waits and no leased permit is left, and told of answers on that occasion. It is told
    on no occasion only while others wait, when a burst is over, and of requests that take long.
    """

    def __init__(
        self, redis: Redis, key: str, clock: Clock, unreachable: Literal["share", "raise"], speed: float
    ) -> None:
        super().__init__(clock)
        self._account = self._shared = SharedAccount(shares=unreachable == "share")
        self._redis = redis
        self._script = redis.register_script(_ledger())
        self._key = key
        self._speed = speed  # seconds of the clock per second of Redis, for tests
        self._me = token_hex(8)
        self._task: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = math.inf
        self._asked_at = -math.inf
        self._ask_at = -math.inf  # when it is worth asking, if somebody waits
        self._poll = POLLS[0]
        self._ahead = 0
        self._contended = False
        self._warned = False
        self._closed = False

    async def acquire(self, terms: Terms = USUAL) -> float:
        """Wait for the permit to send one request. `max_wait` allows at least for the round trip."""
        if terms.max_wait < TIMEOUT:
            terms = terms._replace(max_wait=TIMEOUT)
        return await super().acquire(terms)

    def observe(self, permit: float, headers: Mapping[str, str], status: int = 200) -> None:
        """Take a permit back with the answer to its request, and learn from the headers."""
        super().observe(permit, headers, status)
        self._plan_to_ask(self._monotonic())

    def lost(self) -> None:
        """Take a permit back whose request may or may not have reached the server."""
        super().lost()
        self._plan_to_ask(self._monotonic())

    def returned(self) -> None:
        """Take a permit back whose request was never sent."""
        super().returned()
        self._plan_to_ask(self._monotonic())

    async def aclose(self) -> None:
        """Ask no more and close the connection."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        if self._task is not None:
            await asyncio.wait([self._task])  # no longer than `TIMEOUT`; to cancel it might be in vain
        await self._redis.aclose()

    def _nap(self, waiter: _Waiter, now: float) -> float:
        self._plan_to_ask(now)
        if self._task is None and self._shared.alone and not self._shared.shares:
            raise RedisUnreachable("the rate limits are shared in Redis, which does not answer")
        return super()._nap(waiter, now)

    def _due(self) -> float:
        """When to ask next."""
        account = self._shared
        if account.alone:
            return self._ask_at if self.waiting or account.out else math.inf
        due = math.inf
        if self.waiting and not account.leases:
            due = max(self._ask_at, account.minute_paused_until)
        if account.unreported:
            if self.waiting or self._contended:
                due = min(due, self._asked_at + FLUSH)
            elif account.unreported > 1 and account.members > 1:
                due = min(due, self._asked_at + IDLE)
        if account.leases and account.members > 1:
            due = min(due, self._asked_at + USE_BY)
        if account.out or account.leases:
            due = min(due, self._asked_at + LEASE / 2)
        return due

    def _plan_to_ask(self, now: float) -> None:
        if self._task is not None or self._closed:
            return
        due = self._due()
        if due <= now:
            self._task = asyncio.get_running_loop().create_task(self._ask())
        elif due < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = due
            self._timer = asyncio.get_running_loop().call_later((due - now) / self._speed, self._ring)

    def _ring(self) -> None:
        self._timer, self._timer_at = None, math.inf
        self._plan_to_ask(self._monotonic())

    async def _ask(self) -> None:
        """Make one round trip, and serve who waits."""
        now = self._monotonic()
        if self.waiting:
            self._ahead = min(AHEAD, 2 * self._ahead + 1) if now - self._asked_at < BRISK else 0
        want = 0 if self._shared.leases else self.waiting
        urgent, ahead = (len(self._queues[0]), self._ahead) if want else (0, 0)
        report = self._shared.report(self._me, want, urgent, ahead, now, self._micros)
        unreported, self._shared.unreported = self._shared.unreported, 0
        self._asked_at = now
        try:
            kept = int(1.1 * DAY / self._speed * 1000)
            answer = await self._script(keys=[self._key], args=[msgspec.msgpack.encode(report), kept])
            reply = msgspec.msgpack.decode(answer, type=Reply)
        except (RedisError, OSError, msgspec.MsgspecError) as error:
            self._shared.unreported += unreported
            self._cut_off(error)
        else:
            self._take(reply, want)
        finally:
            self._task = None
        task = asyncio.current_task()
        if task is None or task.cancelling():  # redis-py may have swallowed it, on Python 3.11
            raise asyncio.CancelledError
        with self._lock:
            self._serve(self._monotonic())
        self._plan_to_ask(self._monotonic())

    def _take(self, reply: Reply, want: int) -> None:
        now = self._monotonic()
        self._shared.learn(reply, now, self._seconds)
        self._contended = reply.contended
        if reply.closed:
            self._ask_at = now + self._seconds(reply.closed)
            return
        if self._warned:
            self._warned = False
            log.info("Redis answers again: the rate limits are shared as before")
        self._ask_at = max(now, self._shared.leased_until)
        if reply.granted:
            self._poll = POLLS[0]
        if reply.granted < want and not reply.step:
            wait = self._seconds(reply.wait)
            if reply.others:  # some of which may come back
                wait = min(wait, self._poll)
                self._poll = min(POLLS[1], 2 * self._poll)
            self._ask_at = now + wait

    def _cut_off(self, error: Exception) -> None:
        now = self._monotonic()
        self._ask_at = now + RETRY
        if not self._warned:
            self._warned = True
            meanwhile = f"using 1/{self._shared.members} of the limits" if self._shared.shares else "calls fail"
            log.warning("Redis cannot be reached (%s); until it answers again, %s", type(error).__name__, meanwhile)
        self._shared.cut_off(now)
        if not self._shared.shares:
            with self._lock:
                for waiter in chain(*self._queues):
                    waiter.stir()

    def _micros(self, seconds: float) -> int:
        return int(seconds / self._speed * 1e6)

    def _seconds(self, micros: float) -> float:
        return micros * self._speed / 1e6


@cache
def _ledger() -> str:
    return files("fusebill_async").joinpath("redis.lua").read_text(encoding="utf-8")
