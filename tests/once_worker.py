"""A worker process that pays its jobs through `once`, and may be killed and started again at any time."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import deque
from contextlib import AsyncExitStack
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

from fusebill_async import Fusebill, Once
from fusebill_async._network import tls
from fusebill_async.errors import OutcomeUnknown
from fusebill_async.redis import RedisStore

LAZY = (
    "anyio._backends._asyncio",
    "fusebill_async.resources.payments",
    "fusebill_openapi.models.payment_activity",
    "fusebill_openapi.models.payment_create",
    "httpcore",
)
for module in LAZY:  # so that a process that is forked begins at once
    import_module(module)
tls()

DEADLINE = 1.0
SEND_AGAIN_AFTER = 1.5
AMOUNT = Decimal("10.50")


class SqliteStore:
    """The store in a file: what was swapped is there when the process is killed."""

    def __init__(self, file: Path) -> None:
        self._file = sqlite3.connect(file, isolation_level=None, timeout=10)
        self._file.execute("PRAGMA synchronous = OFF")  # processes are killed here, machines are not
        self._file.execute("CREATE TABLE IF NOT EXISTS once (key TEXT PRIMARY KEY, value TEXT NOT NULL)")

    async def get(self, key: str) -> str | None:
        row = self._file.execute("SELECT value FROM once WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    async def swap(self, key: str, old: str | None, new: str | None) -> bool:
        if old is None:
            done = self._file.execute("INSERT OR IGNORE INTO once VALUES (?, ?)", (key, new))
        elif new is None:
            done = self._file.execute("DELETE FROM once WHERE key = ? AND value = ?", (key, old))
        else:
            done = self._file.execute("UPDATE once SET value = ? WHERE key = ? AND value = ?", (new, key, old))
        return done.rowcount == 1

    async def aclose(self) -> None:
        self._file.close()


def open_store(where: str) -> SqliteStore | RedisStore:
    return RedisStore(where) if where.startswith("redis:") else SqliteStore(Path(where))


def key(invoice_id: int) -> str:
    return f"invoice-{invoice_id}"


async def pay(once: Once, customer_id: int, invoice_id: int) -> None:
    """Not allocated to the invoice by its number, since the server would refuse a second payment then."""
    await once(key(invoice_id)).create(
        customer_id=customer_id, amount=AMOUNT, payment_method="Check", source="Manual", auto_allocate=True
    )


async def work(
    base_url: str, where: str, queue: Path, jobs: list[tuple[int, int]], send_again_after: float | None
) -> None:
    """Pay every job and note it in the queue; without a waiting time, each is tried once in each life."""
    store = open_store(where)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(store.aclose)
        fusebill = await stack.enter_async_context(Fusebill("any-key", base_url=base_url, deadline=DEADLINE))
        once = Once(fusebill, store, send_again_after=send_again_after)
        waiting = deque(jobs)
        while waiting:
            job = waiting.popleft()
            try:
                await pay(once, *job)
            except OutcomeUnknown:
                if send_again_after is None:
                    continue
                waiting.append(job)
                await asyncio.sleep(0.02)
            else:
                with queue.open("a") as done:
                    done.write(f"{job[1]}\n")


def main(*arguments: Any) -> None:
    asyncio.run(work(*arguments))
