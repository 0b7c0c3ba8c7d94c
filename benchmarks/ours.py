"""The cases of this package, with all that is on as a user has it: throttle, retries, typed answers."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx

from benchmarks.answers import LIMITS, PAGE
from benchmarks.bare import IN_PROCESS, KEY, transport
from fusebill_async import Fusebill
from fusebill_async._clock import SystemClock
from fusebill_async._throttle import Limiter

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from benchmarks.bare import Call


def opened(base: str, **options: Any) -> Fusebill:
    """The client, for the server or in process."""
    if not base.startswith("http:"):
        options["transport"] = transport(httpx)
    return Fusebill("a2V5", base_url=base or IN_PROCESS, **options)


@asynccontextmanager
async def get(base: str, **options: Any) -> AsyncIterator[Call]:
    """A customer."""
    async with opened(base, **options) as fusebill:

        async def call() -> None:
            assert (await fusebill.customers.get(7)).id == 7

        yield call


@asynccontextmanager
async def get_fastest(base: str) -> AsyncIterator[Call]:
    """The same over the fastest transport."""
    async with get(base, http="aiohttp") as call:
        yield call


@asynccontextmanager
async def customers(base: str, validate: bool = False) -> AsyncIterator[Call]:
    """A list of 100 customers."""
    async with opened(base) as fusebill:

        async def call() -> None:
            assert len((await fusebill.customers.list(page_size=PAGE, validate=validate)).items) == PAGE

        yield call


def validated(base: str) -> Any:
    """The same with all 36 fields of each read at once."""
    return customers(base, validate=True)


@asynccontextmanager
async def walk(base: str, concurrency: int = 1, page_size: int = PAGE, **options: Any) -> AsyncIterator[Call]:
    """All pages."""
    async with opened(base, **options) as fusebill:

        async def call() -> None:
            async for customer in fusebill.customers.list(page_size=page_size, concurrency=concurrency):
                assert customer.id

        yield call


def walk_8(base: str) -> Any:
    """The same, eight pages at once."""
    return walk(base, concurrency=8)


def walk_fastest(base: str) -> Any:
    """All pages, over the fastest transport."""
    return walk(base, http="aiohttp")


def walk_8_fastest(base: str) -> Any:
    """The same, eight pages at once."""
    return walk(base, concurrency=8, http="aiohttp")


@asynccontextmanager
async def limiter(_base: str) -> AsyncIterator[Call]:
    """A permit that is there."""
    throttle = Limiter(SystemClock())
    await throttle.acquire()
    throttle.observe(throttle._clock.monotonic(), {name.lower(): value for name, value in LIMITS.items()})
    yield throttle.acquire


@asynccontextmanager
async def sandbox(_base: str) -> AsyncIterator[Call]:
    """A customer from the sandbox, asked with httpx."""
    from fusebill_async.sandbox import Limits, Sandbox

    async with Sandbox(customers=1000, limits=Limits(10**9, 10**9)) as account:
        async with httpx.AsyncClient(transport=account.transport(), headers=KEY) as http:
            url = f"{account.base_url}/customers/{min(account.state.customers)}"

            async def call() -> None:
                assert (await http.get(url)).status_code == 200

            yield call
