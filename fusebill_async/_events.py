"""What a client tells of its calls, while they are under way and at their end: to the log, and to a hook."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from fusebill_openapi.errors import LookUp

    from ._budget import RateLimits
    from ._clock import Clock

Kind: TypeAlias = Literal["retry", "unknown", "accepted", "end"]

LEVELS = {"retry": logging.WARNING, "unknown": logging.WARNING, "accepted": logging.WARNING, "end": logging.DEBUG}

logger = logging.getLogger("fusebill_async")


class Attempt(NamedTuple):
    """One request on the wire, as the event at the end of a call tells of it.

    Attributes:
        began: Seconds from the beginning of the call until the limits let it go.
        wait: Seconds of these that it waited for the limits.
        duration: Seconds from then to its answer, or until it broke off.
        status: Status of the answer; None if none came.
        reason: What it ended with: the name of an error, or the status of the answer.
    """

    began: float
    wait: float
    duration: float
    status: int | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CallEvent:
    """Something that happened to a call. It holds no personal data.

    Attributes:
        kind: `"retry"`: an attempt failed, and the next one follows. `"unknown"`: the call may have been done and must
            not be repeated blindly. `"accepted"`: the call was done, but its caller was cancelled before the answer was
            there. `"end"`: the call is over, whatever came of it; every call has one, as its last event.
        operation: Which operation.
        method: Its HTTP method.
        path: Its path, as a template; of `fusebill.request` the path that it was given.
        attempt: The number of the attempt, from 1; at the end, how many there were.
        reason: What happened: the name of an error, or the status of the answer.
        pause: Seconds until the next attempt, if there is one.
        look_up: The read that shows whether the call was done, if there is one.
        server: Where the call goes: the base URL.
        status: Status of the last answer; None if none came. Only at the end, as all that follows.
        wait: Seconds that the call waited for the limits, all attempts together.
        duration: Seconds from beginning to end, with that wait and the pauses between attempts.
        attempts: Each request on the wire.
        rate_limits: What is known of the account's limits.
    """

    kind: Kind
    operation: str
    method: str
    path: str
    attempt: int
    reason: str
    pause: float | None = None
    look_up: LookUp | None = None
    server: str = ""
    status: int | None = None
    wait: float = 0.0
    duration: float = 0.0
    attempts: tuple[Attempt, ...] = ()
    rate_limits: RateLimits | None = None

    def __str__(self) -> str:
        call = f"{self.operation} ({self.method} {self.path})"
        if self.kind == "end":
            times = "1 attempt" if self.attempt == 1 else f"{self.attempt} attempts"
            return f"{call}: {self.reason}, {times}, waited {self.wait:.3f} s, took {self.duration:.3f} s"
        call = f"{call}, attempt {self.attempt}: {self.reason}"
        if self.kind == "retry":
            return f"{call}; again in {self.pause:.2f} s"
        if self.kind == "accepted":
            return f"{call}; it was done, but nobody waited for the answer"
        return f"{call}; it may have been done" + (f"; look with {self.look_up}" if self.look_up else "")


Hook: TypeAlias = "Callable[[CallEvent], object]"


def tell(event: CallEvent, hook: Hook | None) -> None:
    """Tell the log and the hook. Whatever the hook does wrong does not touch the call."""
    logger.log(LEVELS[event.kind], "%s", event)
    if hook is not None:
        try:
            hook(event)
        except Exception:
            logger.exception("the hook on_event failed")


class Course:
    """How a call goes, noted while it is under way; only for a call that somebody listens to."""

    def __init__(self, clock: Clock) -> None:
        self._monotonic = clock.monotonic
        self._began = clock.monotonic()
        self._asked: float | None = None  # when the attempt under way asked for a permit
        self._left: float | None = None  # when it got it
        self._refused = 0.0  # the wait for a permit that never came
        self.attempts: list[Attempt] = []

    def asks(self) -> None:
        """An attempt begins to wait for the limits."""
        self._asked = self._monotonic()

    def leaves(self) -> None:
        """The limits let it go."""
        self._left = self._monotonic()

    def comes_back(self, status: int | None, reason: str) -> None:
        """It is over, one way or the other."""
        now = self._monotonic()
        if self._asked is None:  # it ended between two attempts
            return
        if self._left is None:
            self._refused = now - self._asked
        else:
            wait, began = self._left - self._asked, self._left - self._began
            self.attempts.append(Attempt(began, wait, now - self._left, status, reason))
        self._asked = self._left = None

    @property
    def wait(self) -> float:
        """Seconds spent on waiting for the limits."""
        return self._refused + sum(attempt.wait for attempt in self.attempts)

    @property
    def duration(self) -> float:
        """Seconds since the call began."""
        return self._monotonic() - self._began
