"""A worker that pays invoices is killed a hundred times between sending a payment and its answer, and started again.

`make external` runs this; `-s` shows the figures.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
import socket
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Thread

import pytest
import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from fusebill_async import Fusebill, Once
from fusebill_async.errors import UnresolvedPayment
from fusebill_async.sandbox import Sandbox
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.limits import Limits
from fusebill_async.sandbox.money import ledger
from tests import once_worker
from tests.once_worker import AMOUNT, SEND_AGAIN_AFTER, key, open_store
from tests.redis_server import PROGRAM, RedisServer

pytestmark = pytest.mark.external

KILLS = 100
JOBS = 90  # of which a hundred kills leave some to be paid in peace
LATE = 0.05  # seconds after which a request of a dead worker is still carried out, at most

spawning = multiprocessing.get_context("forkserver")
spawning.set_forkserver_preload(["__main__", "tests.once_worker"])  # pytest too, which each process would import


class Killer:
    """In front of the sandbox: kills the worker that sends a payment, and then does one of three things with it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.worker: BaseProcess | None = None
        self.kills: Counter[str] = Counter()
        self.passed = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or (scope["method"], scope["path"]) != ("POST", "/v1/payments"):
            await self.app(scope, receive, send)
            return
        if self.kills.total() >= KILLS:
            self.passed += 1
            await self.app(scope, receive, send)
            return
        body = await _whole(receive)
        how = ("lost", "carried out late", "answered too late")[self.kills.total() % 3]
        if how == "answered too late":
            await self.app(scope, body, _nowhere)
        await self._kill(how)
        if how == "carried out late":
            await asyncio.sleep(random.random() * LATE)
            await self.app(scope, body, _nowhere)

    async def _kill(self, how: str) -> None:
        while self.worker is None or self.worker.pid is None:  # noqa: ASYNC110 (another thread sets it)
            await asyncio.sleep(0.001)
        worker, self.worker = self.worker, None
        os.kill(worker.pid or 0, signal.SIGKILL)
        self.kills[how] += 1


async def _whole(receive: Receive) -> Receive:
    """A request that was read to its end before its sender dies."""
    messages: list[Message] = []
    while True:
        messages.append(await receive())
        if not messages[-1].get("more_body"):
            break
    waiting = iter(messages)

    async def again() -> Message:
        return next(waiting, {"type": "http.disconnect"})

    return again


async def _nowhere(_: Message) -> None:
    """The answer that nobody gets."""


@contextmanager
def served(app: ASGIApp, listening: socket.socket) -> Iterator[None]:
    config = uvicorn.Config(app, log_level="critical", ws="none", lifespan="off")
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield
    server.should_exit = True
    thread.join()


class Account:
    """A sandbox with one unpaid invoice for each of many customers."""

    def __init__(self, jobs: int) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.base_url = f"http://127.0.0.1:{self.listening.getsockname()[1]}/v1"
        self.sandbox = Sandbox(base_url=self.base_url, limits=Limits(10**6, 10**6))
        self.jobs = [self._job() for _ in range(jobs)]
        self.killer = Killer(self.sandbox.app)

    def _job(self) -> tuple[int, int]:
        state, now = self.sandbox.state, self.sandbox.now
        customer = customers.add(state, now, {"firstName": "Ada"})
        customers.move(customer, "Active", now)
        seat = ledger.charge(state, customer, name="Seat", quantity=AMOUNT / AMOUNT, unit_price=AMOUNT, now=now)
        return int(customer["id"]), int(ledger.post(state, ledger.draft(state, customer, [seat], now), now)["id"])

    def run(self, store: str, queue: Path, send_again_after: float | None) -> int:
        """Start workers until one gets to the end of its jobs; returns how many there were."""
        for life in range(1, 2 * KILLS):
            done = {int(line) for line in queue.read_text().split()} if queue.exists() else set[int]()
            jobs = [job for job in self.jobs if job[1] not in done]
            arguments = (self.base_url, store, queue, jobs, send_again_after)
            worker = spawning.Process(target=once_worker.main, args=arguments)
            worker.start()
            self.killer.worker = worker
            worker.join()
            if worker.exitcode != -signal.SIGKILL:
                assert worker.exitcode == 0
                return life
        raise AssertionError("no worker got to its end")

    def owed(self, invoice_id: int) -> bool:
        return bool(ledger.outstanding(self.sandbox.state, self.sandbox.state.invoices[invoice_id]))

    def paid(self) -> Counter[str]:
        """How many payments there are under each key."""
        rows = self.sandbox.state.transactions.values()
        return Counter(row["reference"] for row in rows if row["kind"] == "Payment")


@pytest.fixture(params=["a file", "Redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "a file":
        yield str(tmp_path / "once.sqlite")
        return
    assert PROGRAM, "install redis-server or valkey-server"
    server = RedisServer(tmp_path)
    yield server.url
    server.stop()


def test_a_hundred_killed_workers_pay_every_invoice_once(store: str, tmp_path: Path) -> None:
    account, started = Account(JOBS), time.monotonic()
    with served(account.killer, account.listening):
        lives = account.run(store, tmp_path / "queue", SEND_AGAIN_AFTER)
    kills = account.killer.kills
    print(
        f"\n{lives} lives, {dict(kills)}, {sum(account.paid().values())} payments, {time.monotonic() - started:.1f} s"
    )
    assert kills.total() == KILLS
    assert account.paid() == dict.fromkeys((key(invoice_id) for _, invoice_id in account.jobs), 1)
    assert not any(account.owed(invoice_id) for _, invoice_id in account.jobs)


def test_without_a_waiting_time_no_invoice_stays_unpaid_without_an_error(tmp_path: Path) -> None:
    """What was lost on the way is told, each time that it is tried again, and waits for a person."""
    store = str(tmp_path / "once.sqlite")
    account, started = Account(JOBS // 6), time.monotonic()
    with served(account.killer, account.listening):
        lives = account.run(store, tmp_path / "queue", None)
        unresolved = asyncio.run(ask(account, store))
    kills = account.killer.kills
    print(f"\n{lives} lives, {dict(kills)}, {len(unresolved)} unresolved, {time.monotonic() - started:.1f} s")
    assert max(account.paid().values()) == 1
    assert {invoice_id for _, invoice_id in account.jobs if account.owed(invoice_id)} == unresolved
    assert len(unresolved) == kills["lost"] > 0


async def ask(account: Account, where: str) -> set[int]:
    """The invoices whose payment is told to be unresolved when it is tried once more."""
    opened, unresolved = open_store(where), set[int]()
    async with Fusebill("any-key", base_url=account.base_url) as fusebill:
        for customer_id, invoice_id in account.jobs:
            try:
                await once_worker.pay(Once(fusebill, opened), customer_id, invoice_id)
            except UnresolvedPayment:
                unresolved.add(invoice_id)
    await opened.aclose()
    return unresolved
