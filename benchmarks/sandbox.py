"""How fast the sandbox answers in process, through httpx: simple reads, and pages of a large list.

Seconds are those of one core that the process has used, so that others on the machine do not count.
"""

from __future__ import annotations

import asyncio
import resource
import statistics
import time
from typing import TYPE_CHECKING

import httpx

from fusebill_async.sandbox import Limits, Sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

READS = 3000
CUSTOMERS, PAGE = 100_000, 1000
UNREACHED = Limits(10**9, 10**9)


def sandbox() -> Iterator[str]:
    """Reads a second, and what a walk through all customers takes."""
    yield asyncio.run(_reads())
    yield asyncio.run(_pages())


async def _reads() -> str:
    async with Sandbox(customers=1000, limits=UNREACHED) as account, _client(account) as http:
        first = min(account.state.customers)
        started = time.process_time()
        for number in range(READS):
            assert (await http.get(f"/customers/{first + number % 1000}")).status_code == 200
        return f"the sandbox, in process: {READS / (time.process_time() - started):,.0f} reads of a customer a second"


async def _pages() -> str:
    before = _megabytes()
    async with Sandbox(customers=CUSTOMERS, limits=UNREACHED) as account, _client(account) as http:
        held = _megabytes() - before
        times = [seconds async for seconds in _walk(http)]
        walked = _megabytes() - before - held
    return (
        f"the sandbox, {CUSTOMERS:,} customers ({held:.0f} MiB) in pages of {PAGE:,}: "
        f"median {statistics.median(times) * 1e3:.0f} ms, slowest {max(times) * 1e3:.0f} ms, "
        f"{sum(times):.1f} s for all, {walked:.0f} MiB more at the peak"
    )


async def _walk(http: httpx.AsyncClient) -> AsyncIterator[float]:
    for page in range(CUSTOMERS // PAGE):
        started = time.process_time()
        answer = await http.get("/customers", params={"pageSize": PAGE, "pageNumber": page})
        yield time.process_time() - started
        assert answer.headers["X-Count"] == str(CUSTOMERS)


def _client(account: Sandbox) -> httpx.AsyncClient:
    headers = {"Authorization": "Basic a2V5"}
    return httpx.AsyncClient(transport=account.transport(), base_url=account.base_url, headers=headers)


def _megabytes() -> float:
    """The most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
