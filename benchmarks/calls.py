"""What a small GET costs in process, beside bare httpx with `response.json()`: no network, an instant answer."""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import TYPE_CHECKING

import httpx

from fusebill_async import Fusebill

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

ANSWER = (
    b'{"firstName":"Ada","lastName":"Lovelace","companyName":null,"primaryEmail":"ada@example.com","status":"Active",'
    b'"currency":"USD","monthlyRecurringRevenue":60.00,"createdTimestamp":"2019-04-16T10:59:44","id":7,'
    b'"uri":"https://secure.fusebill.com/v1/customers/7"}'
)
HEADERS = {
    "Content-Type": "application/json",
    "X-Rate-Limit-Limit-Minute": "1000",
    "X-Rate-Limit-Remaining-Minute": "999",
    "X-Rate-Limit-Reset-Minute": "2099-01-01T00:01:00Z",
    "X-Rate-Limit-Limit-Day": "180000",
    "X-Rate-Limit-Remaining-Day": "179999",
    "X-Rate-Limit-Reset-Day": "2099-01-02T00:00:00Z",
}
CALLS, ROUNDS = 50, 60


class Unlimited:
    """A clock so fast that no limit is ever reached: a day passes at every look."""

    def __init__(self) -> None:
        self._now = time.time()

    def now(self) -> float:
        """Seconds since the epoch."""
        return self._now

    def monotonic(self) -> float:
        """A day later than before."""
        self._now += 86_400
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Do not wait."""


def calls() -> Iterator[tuple[str, float, float, str]]:
    """Microseconds of ours and of httpx."""
    yield "small GET, typed answer, throttle and retry on", *asyncio.run(_side_by_side()), "us"


async def _side_by_side() -> tuple[float, float]:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=HEADERS, content=ANSWER))
    url, headers = "https://secure.fusebill.com/v1/customers/7", {"Authorization": "Basic a2V5"}
    async with Fusebill("a2V5", transport=transport, clock=Unlimited()) as fusebill:
        async with httpx.AsyncClient(transport=transport) as http:

            async def ours() -> None:
                assert (await fusebill.customers.get(7)).id == 7

            async def bare() -> None:
                assert (await http.get(url, headers=headers)).json()["id"] == 7

            rounds = [(await _microseconds(ours), await _microseconds(bare)) for _ in range(ROUNDS)]
    return statistics.median(a for a, _ in rounds), statistics.median(b for _, b in rounds)


async def _microseconds(call: Callable[[], Awaitable[None]]) -> float:
    start = time.perf_counter()
    for _ in range(CALLS):
        await call()
    return (time.perf_counter() - start) / CALLS * 1e6
