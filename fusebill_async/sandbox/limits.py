"""The account's rate limits: fixed windows of a minute and a day, their headers and the 429."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from fusebill_async.sandbox.errors import ApiError

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many requests an account may send."""

    per_minute: int
    per_day: int


LIVE = Limits(1000, 180_000)
SANDBOX = Limits(50, 5000)
TEST_DRIVE = Limits(10, 500)


class Window:
    """One fixed window. Assumption: minutes and days begin by the clock, in UTC."""

    def __init__(self, name: str, limit: int, period: timedelta) -> None:
        self.name = name
        self.limit = limit
        self.used: int = 0
        self._period = period
        self._start = _EPOCH

    def roll(self, now: datetime) -> None:
        """Begin a new window when the last one is over."""
        start = now - (now - _EPOCH) % self._period
        if start != self._start:
            self._start, self.used = start, 0

    def headers(self) -> dict[str, str]:
        """What is left of this window. Assumption: the reset is written in ISO 8601 with seconds and Z."""
        return {
            f"X-Rate-Limit-Limit-{self.name}": str(self.limit),
            f"X-Rate-Limit-Remaining-{self.name}": str(self.limit - self.used),
            f"X-Rate-Limit-Reset-{self.name}": f"{self._start + self._period:%Y-%m-%dT%H:%M:%SZ}",
        }


class RateLimiter:
    """Counts the requests of the account.

    Assumption: every request counts, refused keys and unknown paths too, but not those that were answered with 429.
    """

    def __init__(self, limits: Limits) -> None:
        self._windows = (
            Window("Minute", limits.per_minute, timedelta(minutes=1)),
            Window("Day", limits.per_day, timedelta(days=1)),
        )

    def admit(self, now: datetime) -> None:
        """Count one request, or refuse it. The text names the limit; Assumption: its wording."""
        for window in self._windows:
            window.roll(now)
        for window in reversed(self._windows):
            if window.used >= window.limit:
                per = f"{window.limit} requests per {window.name.lower()}"
                raise ApiError(429, f"API rate limit has been exceeded: maximum of {per}.")
        for window in self._windows:
            window.used += 1

    def headers(self) -> Mapping[str, str]:
        """The headers that every answer carries."""
        minute, day = self._windows
        return minute.headers() | day.headers()
