"""Reads what the X-Rate-Limit headers of an answer say about the limits, whatever form their times have."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

CLOCK_ERROR = 2.0  # seconds that our clock and the server's may differ
SECOND = 1.0  # a time without fractions may have lost as much


NAMES = {
    period: (f"x-rate-limit-limit-{period}", f"x-rate-limit-remaining-{period}", f"x-rate-limit-reset-{period}")
    for period in ("minute", "day")
}


class Reset(NamedTuple):
    """When a window ends.

    Attributes:
        moment: Seconds since the epoch, by the server's clock: the name of the window.
        within: Seconds from the receipt of the answer after which the window is over for certain.
        to_go: Whether it was given as seconds to go, so that `moment` is as late as the answer took.
    """

    moment: float
    within: float
    to_go: bool = False


class Announced(NamedTuple):
    """What the headers of an answer say about one limit; None where they say nothing or nothing that makes sense."""

    limit: int | None = None
    remaining: int | None = None
    reset: Reset | None = None


def announced(headers: Mapping[str, str], period: str, now: float, window: float) -> Announced:
    """Read what an answer says about the limit per `minute` or `day`; `now` is our wall clock's."""
    limit, remaining, reset = NAMES[period]
    get = headers.get
    return Announced(
        _count(get(limit, "")) or None,
        _count(get(remaining, "")),
        reset_of(get(reset, ""), get("date", ""), now, window),
    )


def reset_of(text: str, date: str, now: float, window: float) -> Reset | None:
    """Read a reset header. It is documented as a timestamp in no stated format, so all do.

    If the answer is dated, the server's own clock says how long it is until then, and ours does not matter.
    """
    moment = _moment(text)
    if moment is None:
        return None
    cut = 0.0 if moment % 1 else SECOND
    if moment <= window:  # too small for a moment, so it is seconds to go
        return Reset(now + moment, moment + cut, to_go=True) if moment >= 0 else None
    dated = _moment(date)
    to_go = moment - now + CLOCK_ERROR if dated is None else moment - dated  # a Date is never ahead of its answer
    return Reset(moment, min(to_go + cut, window)) if to_go > -window else None


@lru_cache(maxsize=16)  # one reset serves a whole window of answers
def _moment(text: str) -> float | None:
    """Read a number, an ISO timestamp or an HTTP date as seconds; a time without a zone is UTC."""
    try:
        seconds = float(text)
    except ValueError:
        pass
    else:
        return seconds if abs(seconds) < 1e11 else None  # neither nan nor inf
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        from email.utils import parsedate_to_datetime  # here, because it takes 10 ms, and httpx has it by now

        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, OverflowError):
            return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _count(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 16 else 0 if text.startswith("-") else None
