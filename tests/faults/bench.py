"""Makes a call while a fault is injected, and measures what became of it and what it left behind."""

from __future__ import annotations

import gc
import logging
import time
import warnings
from collections.abc import Awaitable, Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import aiohttp
import anyio

from fusebill_async import CallEvent, Fusebill, Timeout
from fusebill_async._throttle import Limiter, limiters
from fusebill_async.errors import CallError, DecodingError
from tests.clocks import VirtualClock
from tests.faults.server import Behaviour, FaultyServer, answers

KEY = "c2VjcmV0LWtleQ=="
RETRIES = 2
#: Short, so that the tests are; what takes no longer is answered within it on any machine.
PATIENCE = Timeout(connect=0.5, read=0.25, write=0.5, pool=0.25)


class Measured(NamedTuple):
    """What a fault led to.

    Attributes:
        result: What the caller got: an answer, or an error.
        attempts: How often the call was tried.
        requests: How many requests of the call reached the server; a word, if it was made many times.
        doubled: How many payments were sent again although the server may have taken the first.
        unnoticed: How many payments reached the server without their caller, the log or the hook being told.
        leaks: What was still there afterwards: sockets, tasks, permits, places.
        recovered: Whether the next call went well.
    """

    result: str
    attempts: int
    requests: str
    doubled: int
    unnoticed: int
    leaks: tuple[str, ...]
    recovered: bool


class Fault(NamedTuple):
    """A fault: its name, and what happens. Without a scenario, a plain call meets what the script says.

    It is measured on asyncio, and on trio too unless it is about something that only asyncio has.
    """

    name: str
    script: Sequence[Behaviour] = (answers(),)
    scenario: Callable[[Bench], Awaitable[None]] | None = None
    greeting: Behaviour | None = None
    options: dict[str, Any] = {}  # noqa: RUF012 - nobody changes it
    calls: tuple[str, ...] = ("GET", "POST")
    encrypted: str = ""  # name of the certificate
    on_trio: bool = True


class Bench:
    """One call, its server and its client."""

    def __init__(self, fault: Fault, method: str, server: FaultyServer) -> None:
        self.fault = fault
        self.method = method
        self.server = server
        self.events: list[CallEvent] = []
        self.clock = VirtualClock()
        self.result = ""
        self.answer = 0
        self.attempts = 0
        self.arrived = ""
        self.unnoticed = 0
        self.base_url = f"{'https://localhost' if fault.encrypted else 'http://127.0.0.1'}:{server.port}/v1"

    @cached_property
    def client(self) -> Fusebill:
        return self.open_client()

    def open_client(self, **options: Any) -> Fusebill:
        given: dict[str, Any] = {"base_url": self.base_url, "retries": RETRIES, "timeout": PATIENCE}
        given |= {"on_event": self.hear, "clock": self.clock} | self.fault.options | options
        return Fusebill(KEY, **given)

    def hear(self, event: CallEvent) -> None:
        """Note what happens on the way; that a call is over shows by itself."""
        if event.kind != "end":
            self.events.append(event)

    async def call(self, client: Fusebill | None = None) -> None:
        """Make the call, and note what comes of it."""
        try:
            await self.make(client or self.client)
        except CallError as error:
            accepted = isinstance(error, DecodingError) and error.accepted
            self.result = f"`{type(error).__name__}`{', accepted' if accepted else ''}"
            self.attempts = error.attempts
        else:
            self.result = "the answer"
            self.attempts = 1 + sum(event.kind == "retry" for event in self.events)

    async def make(self, client: Fusebill) -> None:
        """The call itself."""
        if self.method == "GET":
            self.answer = (await client.customers.get(7)).id
        else:
            payment = await client.payments.create(
                customer_id=7, amount="9.99", payment_method="CreditCard", source="Manual", payment_method_id=3
            )
            self.answer = payment.id

    @property
    def delivered(self) -> int:
        """How many requests of the call have reached the server."""
        return sum(request.method == self.method for request in self.server.requests)

    async def server_sees_the_end(self) -> None:
        """Wait until the server has noticed that all connections are closed."""
        until = time.monotonic() + 1
        while self.server.open and time.monotonic() < until:  # noqa: ASYNC110 - it is in another thread
            await anyio.sleep(0.002)

    async def measure(self) -> Measured:
        """Let it happen, and look what is left."""
        self.server.script, self.server.greeting = self.fault.script, self.fault.greeting
        running = len(anyio.get_running_tasks())
        await (self.fault.scenario(self) if self.fault.scenario else self.call())
        tasks = len(anyio.get_running_tasks()) - running
        requests = self.delivered
        recovered = await self._recovers()
        leaks = [f"{tasks} tasks"] * bool(tasks) + leftovers(self.client)
        await self.client.aclose()
        gc.collect()
        await self.server_sees_the_end()
        leaks += [f"{self.server.open} sockets"] * bool(self.server.open)
        doubled = max(0, requests - self.server.refused - 1) if self.method == "POST" and not self.arrived else 0
        return Measured(
            self.result, self.attempts, self.arrived or str(requests), doubled, self.unnoticed, tuple(leaks), recovered
        )

    async def _recovers(self) -> bool:
        """Whether the next call finds everything in order."""
        self.server.script, self.server.greeting = (answers(),), None
        if self.fault.encrypted not in ("", "valid") or not self.base_url.endswith(f":{self.server.port}/v1"):
            return True  # the server is and stays out of reach
        return (await self.client.with_options(timeout=5).customers.get(8)).id == 7


def leftovers(client: Fusebill, places: int = 100) -> list[str]:
    """Connections that are neither idle nor closed, places and permits that nobody holds any more."""
    found: list[str] = []
    for pool in client.low_level._connections._pools.values():
        pools = [swept._pool for swept in getattr(pool.network, "pools", ())]
        held = [c for kept in pools for c in kept.connections if not (c.is_idle() or c.is_closed())]
        requests = [request for kept in pools for request in kept._requests]
        if isinstance(session := getattr(pool.network, "_session", None), aiohttp.ClientSession):
            held = list(session.connector._acquired)  # type: ignore[union-attr]
        found += [f"{len(held)} connections"] * bool(held) + [f"{len(requests)} requests"] * bool(requests)
        found += [f"{places - pool.places.value} places"] * (pool.places.value != places)
    limiter = client.low_level._limiter
    assert isinstance(limiter, Limiter)
    found += [f"{limiter._account.out} permits"] * bool(limiter._account.out)
    found += [f"{limiter.statistics().waiting} waiting"] * bool(limiter.statistics().waiting)
    return found


def measure(fault: Fault, method: str, server: FaultyServer, event_loop: str) -> Measured:
    """Measure a fault in an event loop of its own: asyncio's or trio's."""
    log = logging.getLogger("fusebill_async")
    log.disabled = True  # it tells of every fault, as it should
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # of faults that leave a client open on purpose
        try:
            measured = anyio.run(Bench(fault, method, server).measure, backend=event_loop)
            gc.collect()
        finally:
            log.disabled = False
            limiters.clear()
    return measured
