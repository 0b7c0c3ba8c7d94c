"""Decides what follows one attempt of a call: wait and send it again, or stop."""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING, NamedTuple

from fusebill_openapi.errors import DecodingError, InvalidValue, OutcomeUnknown, RequestNotSent

if TYPE_CHECKING:
    from collections.abc import Callable

    from fusebill_openapi.errors import CallError
    from fusebill_openapi.messages import Response
    from fusebill_openapi.operation import Operation


class RetryPolicy:
    """How often and how patiently a call is repeated. Which calls may be repeated is not up to it.

    The pause before each repetition is random, between 0 and `base` doubled with every attempt and capped (full
    jitter), so that clients that failed together do not come back together.

    Attributes:
        attempts: How often a call is sent at most; 1 means that it is never repeated.
        base: Longest pause after the first attempt, in seconds.
        cap: Longest pause after any attempt, in seconds.
        random: Draws from [0, 1).
    """

    def __init__(
        self, attempts: int = 4, base: float = 0.5, cap: float = 20.0, random: Callable[[], float] = random.random
    ) -> None:
        if attempts < 1:
            raise InvalidValue(f"a call needs at least one attempt, not {attempts}")
        if not (0 <= base < math.inf and 0 <= cap < math.inf):
            raise InvalidValue(f"pauses must be finite and not negative, not base={base}, cap={cap}")
        self.attempts = attempts
        self.base = base
        self.cap = cap
        self.random = random

    def __repr__(self) -> str:
        return f"RetryPolicy(attempts={self.attempts}, base={self.base}, cap={self.cap})"

    def backoff(self, attempt: int) -> float:
        """Draw the seconds to wait after an attempt, of which the first is number 1."""
        doubled = min(attempt - 1, 60)  # beyond that any base is over any cap, and a float would overflow
        return self.random() * min(self.cap, self.base * 2.0**doubled)


class Outcome(NamedTuple):
    """How an attempt ended: with an answer, or with the error that stands for none.

    Attributes:
        response: The answer, whatever its status.
        error: What came instead of one. Unless it is a `RequestNotSent`, the call may have been done.
        reset_in: Seconds until a used-up limit starts anew, if the answer tells.
    """

    response: Response | None = None
    error: CallError | None = None
    reset_in: float | None = None

    @property
    def settled(self) -> bool:
        """Whether the answer is final: the server did it, or said no for a reason that stays, and did nothing."""
        return self.response is not None and self.response.status < 500 and not self.refused

    @property
    def refused(self) -> bool:
        """Whether a rate limit kept the server from acting on it (429)."""
        return self.response is not None and self.response.status == 429

    @property
    def never_left(self) -> bool:
        """Whether nothing reached the server."""
        return isinstance(self.error, RequestNotSent)

    @property
    def accepted(self) -> bool:
        """Whether the server did it (2xx), although its answer cannot be read."""
        return isinstance(self.error, DecodingError) and self.error.accepted

    @property
    def broken(self) -> bool:
        """Whether the answer as a whole cannot be read, as if cut off. One bad value in it would come again."""
        return isinstance(self.error, DecodingError) and not self.error.field

    @property
    def reason(self) -> str:
        """What it ended with, in a word."""
        return type(self.error).__name__ if self.response is None else str(self.response.status)


class Retry(NamedTuple):
    """Send the call again after so many seconds."""

    after: float


class GiveUp(NamedTuple):
    """Do not send the call again: raise the error, or, if there is none, let the answer stand, good or bad."""

    error: CallError | None = None


def next_step(
    operation: Operation[object], outcome: Outcome, attempt: int, policy: RetryPolicy, time_left: float = math.inf
) -> Retry | GiveUp:
    """Decide what follows an attempt, of which the first is number 1. Knows nothing of sockets, clocks or sleep."""
    if outcome.settled:
        return GiveUp()
    if outcome.accepted and not (outcome.broken and operation.repeatable):
        return GiveUp(outcome.error)
    if not (outcome.refused or outcome.never_left or operation.repeatable):  # it may have been done
        return GiveUp(_unknown(operation, outcome, attempt))
    if attempt >= policy.attempts:
        return GiveUp(outcome.error)
    pause = policy.backoff(attempt)
    if outcome.refused and outcome.reset_in is not None:
        pause = outcome.reset_in
    return Retry(pause) if pause < time_left else GiveUp(outcome.error)  # not waiting in vain


def _unknown(operation: Operation[object], outcome: Outcome, attempt: int) -> OutcomeUnknown:
    """The error for a call that must not be repeated blindly, with what went wrong as its cause."""
    from fusebill_openapi.answers import error_from  # here, because it brings msgspec, which takes 20 ms

    if isinstance(outcome.error, OutcomeUnknown):
        return outcome.error
    if outcome.response is None:
        cause, what = outcome.error, "no answer came"
    else:
        cause, what = error_from(operation, outcome.response), f"the server answered {outcome.response.status}"
    unknown = OutcomeUnknown.of(operation, what)
    unknown.attempts = attempt
    unknown.__cause__ = cause
    return unknown
