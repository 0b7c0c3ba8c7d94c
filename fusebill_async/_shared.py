"""What one process knows and holds of an account that many processes share: pure arithmetic, the time is handed in.

`SharedAccount` gives its callers the permits that the shared ledger leased to this process. What it learns from answers
it reports to the ledger, and it learns from the ledger what the others learnt. Without the ledger it lives on a share.
"""

from __future__ import annotations

import math
from collections import deque
from typing import TYPE_CHECKING, Final

import msgspec

from ._announced import Announced, Reset
from ._budget import DAY, FIRST, MINUTE, NEAR_END, PER_DAY, PER_MINUTE, TRAVEL, USUAL, Account, Bucket, Budget, Terms

if TYPE_CHECKING:
    from collections.abc import Callable

TIMEOUT = 1.0  # seconds of patience with the ledger
RETRY = 1.0  # seconds after which it is tried again
ALONE = 2 * RETRY + TIMEOUT  # seconds after a failure in which a process lives on its share; then it must ask first
USE_BY = 1.0  # seconds after which a leased permit is not used any more
LEASE = USE_BY + TRAVEL  # seconds after its last report in which a process may still have something under way
STEADY = 0.985  # share of a limit that a bucket lets through evenly; the rest is for its burst and for delays
UNKNOWN = 4  # processes that share an account, if none was ever counted


class Told(msgspec.Struct):
    """What a process knows of one limit; times in microseconds, `seconds` and `reset` in seconds."""

    limit: int
    window: int
    seconds: float
    burst: int
    batch: int
    step: int
    used: int = 0
    reset: float | None = None
    ends_in: int = 0


class Report(msgspec.Struct):
    """What a process tells the ledger, and how many permits it wants; times in microseconds."""

    me: str
    want: int
    urgent: int
    ahead: int
    out: int
    back: int
    reserve: bool
    lease: int
    grace: int | None
    seen: int | None
    budgets: tuple[Told, Told]


class Known(msgspec.Struct):
    """What all processes together know of one limit."""

    limit: int
    used: int
    reset: float | None = None
    ends_in: float = 0.0


class Reply(msgspec.Struct):
    """What the ledger answers; times in microseconds."""

    granted: int
    first: float
    step: float
    wait: float
    others: int
    contended: bool
    members: int
    closed: float
    budgets: list[Known]


class SharedBudget(Budget):
    """One limit, as a member of those that share it knows it."""

    def __init__(self, limit: int, window: float, bucket: Bucket, burst: int) -> None:
        super().__init__(limit, window, bucket)
        self._careful: tuple[float, int] | None = (2 * FIRST, FIRST) if window == MINUTE else None
        self._burst = burst

    @property
    def lost(self) -> int:
        """Permits without a useful answer."""
        return len(self._lost)

    @property
    def paused_until(self) -> float:
        """When a refusal that named no window is over."""
        return -math.inf if self.bucket is None else self._paused_until

    @property
    def rate(self) -> tuple[float, int]:
        """Permits per window and in a burst, as long as nobody knows when windows end."""
        if self._careful is not None:
            return self._careful
        if self.window == MINUTE:
            return self.limit * STEADY, max(1, self.limit // 500)
        return self.limit * NEAR_END, int(self.limit * (1 - NEAR_END))

    def hurry(self) -> None:
        """An answer came: no need to be as careful as before the first."""
        self._careful = None

    def told(self, now: float, micros: Callable[[float], int]) -> Told:
        """What to report."""
        if self.bucket is None and now >= self.end:
            self._advance(now, 0)
        rate, burst = self.rate
        step = self.window / rate
        told = Told(self.limit, micros(self.window), self.window, burst, 1 + int(1.5 / step), micros(step))
        if self.bucket is None:
            told.used, told.reset, told.ends_in = self._used, self._reset, micros(self.end - now)
        return told

    def adopt(self, now: float, out: int, known: Known, ends_in: float) -> None:
        """Learn what others learnt, as from an answer of our own."""
        if known.reset is None:
            return
        self._careful = None
        said = Announced(known.limit, known.limit - known.used, Reset(known.reset, ends_in))
        if self.observe(now, out, -math.inf, said):
            self._own = max(0, self._own - 1)

    def interval(self, now: float) -> float:
        """Seconds between permits that make what is left near the end of the budget last until the reset."""
        return self.spread(now, 0, now)


class SharedAccount(Account):
    """The permits that a process was leased, and those of its share while the ledger cannot be reached.

    Attributes:
        shares: Whether to live on a share of the limits while the ledger cannot be reached.
        members: Processes that use the account.
        unreported: Answers and the like since the last report.
    """

    out: int

    def __init__(self, *, shares: bool) -> None:
        super().__init__()
        self.shares = shares
        self._budgets: Final = (
            SharedBudget(PER_MINUTE, MINUTE, Bucket(2 * FIRST, MINUTE, FIRST), 1),
            SharedBudget(PER_DAY, DAY, Bucket(PER_DAY, DAY, PER_DAY * (1 - NEAR_END)), 1),
        )
        self.minute, self.day = self._budgets
        self.members = UNKNOWN
        self.unreported = 0
        self._members_until = -math.inf
        self._leases: deque[float] = deque()  # the moments from which they may be used
        self._share: Bucket | None = None  # what there is without the ledger
        self._share_until = -math.inf
        self._back = 0  # leases that were not used
        self._seen = -math.inf  # when the newest of the answered requests was sent
        self._met = False  # whether the ledger ever answered

    @property
    def alone(self) -> bool:
        """Whether the ledger cannot be reached."""
        return self._share is not None

    @property
    def leases(self) -> int:
        """Permits that are here and not used yet."""
        return len(self._leases)

    @property
    def leased_until(self) -> float:
        """When the last lease may be used; long ago if there is none."""
        return self._leases[-1] if self._leases else -math.inf

    def reserve(self, now: float, terms: Terms = USUAL) -> float:
        """Take a permit and return 0, or take none and return the seconds to wait; for ever, if the ledger must say."""
        if self._share is not None:
            return self._reserve_alone(now, terms, self._share) if now < self._share_until else math.inf
        self._drop_stale(now)
        if not self._leases:
            return math.inf
        wait = max(0.0, self._leases[0] - now, self.minute_paused_until - now)
        if terms.spread and not terms.interactive:
            wait = max(wait, self._spread(now))
        if not wait:
            self._leases.popleft()
            self._take(now)
        return wait

    @property
    def minute_paused_until(self) -> float:
        """When a refusal that named no window is over."""
        return self._budgets[0].paused_until

    def answered(self, now: float, sent: float, minute: Announced, day: Announced, refused: bool = False) -> None:
        """Learn from the answer to a request whose permit was given at `sent`; `refused` if it is a 429."""
        super().answered(now, sent, minute, day, refused)
        self._seen = max(self._seen, sent)
        self.unreported += 1
        for budget in self._budgets:
            budget.hurry()

    def lost(self, now: float) -> None:
        """A request was given up, and nobody knows whether the server counts it."""
        super().lost(now)
        self.unreported += 1

    def returned(self) -> None:
        """A request was not sent after all."""
        super().returned()
        self.unreported += 1

    def report(self, me: str, want: int, urgent: int, ahead: int, now: float, micros: Callable[[float], int]) -> Report:
        """What to tell the ledger; leases are in what is `out`, so that those dropped since then go back."""
        self._drop_stale(now)
        back, self._back = self._back, 0
        return Report(
            me=me,
            want=want,
            urgent=urgent,
            ahead=ahead,
            out=self.out + len(self._leases) + self._budgets[0].lost,
            back=back,
            reserve=self.minute.reserve,
            lease=micros(LEASE),
            grace=micros(ALONE + RETRY) if self._met else None,
            seen=None if self._seen == -math.inf else micros(now - self._seen),
            budgets=(self._budgets[0].told(now, micros), self._budgets[1].told(now, micros)),
        )

    def learn(self, reply: Reply, now: float, seconds: Callable[[float], float]) -> None:
        """Take the leases and the knowledge of the ledger's answer."""
        self._met = True
        if reply.members >= self.members or now > self._members_until:
            self.members, self._members_until = reply.members, now + 2 * MINUTE
        for budget, known in zip(self._budgets, reply.budgets, strict=True):
            budget.adopt(now, self.out, known, seconds(known.ends_in))
        first, step = now + seconds(reply.first), seconds(reply.step)
        self._leases.extend(first + step * i for i in range(reply.granted))
        self._share_until = -math.inf
        if not reply.closed:
            self._share = None

    def cut_off(self, now: float) -> None:
        """The ledger cannot be reached: from now on an equal share of the limit, evenly, with nothing saved up.

        A ledger that forgot everything opens when all have come back to it, or have run out of time on their share.
        """
        self._share_until = now + ALONE if self.shares else -math.inf
        if self._share is not None:
            return
        rate, burst = self._budgets[0].rate
        self._share = share = Bucket(max(1, int(rate / self.members)), MINUTE, burst / self.members)
        while not share.wait(now, 1):
            share.take()

    def _reserve_alone(self, now: float, terms: Terms, share: Bucket) -> float:
        """What is known of the windows counts as well, as if every member did just what this one does."""
        wait = max(share.wait(now, 1), self.minute_paused_until - now)
        for budget in self._budgets:
            if budget.bucket is None:
                out = (self.out + len(self._leases)) * self.members
                wait = max(wait, budget.wait(now, out, terms.interactive, self.members))
        if terms.spread and not terms.interactive:
            wait = max(wait, self._spread(now))
        if not wait:
            share.take()
            self._take(now)
        return wait

    def _drop_stale(self, now: float) -> None:
        while self._leases and self._leases[0] <= now - USE_BY:
            self._leases.popleft()
            self._back += 1

    def _take(self, now: float) -> None:
        self.out += 1
        self._last = now

    def _spread(self, now: float) -> float:
        return max(0.0, self._last + self._budgets[1].interval(now) * self.members - now)
