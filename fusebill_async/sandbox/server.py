"""The sandbox as a server: what `fusebill-sandbox` and `python -m fusebill_async.sandbox` run."""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import time
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import anyio
import uvicorn
from starlette.applications import Starlette

from fusebill_async.sandbox.app import Sandbox
from fusebill_async.sandbox.limits import LIVE, SANDBOX, TEST_DRIVE
from fusebill_async.sandbox.storage import Storage, UnreadableState

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from starlette.types import ASGIApp, Receive, Scope, Send

    from fusebill_async.sandbox.journal import Received

ACCOUNTS = {"live": LIVE, "sandbox": SANDBOX, "test-drive": TEST_DRIVE}
SAVE_EVERY = 1.0  # seconds; what a killed server loses at most, but for the time of one save
KEEP_UP_EVERY = 600.0  # seconds between looks at what time has brought: renewals, overdue invoices


def main(arguments: list[str] | None = None) -> None:
    """Serve a sandbox until Ctrl-C."""
    options = _parser().parse_args(arguments)
    base_url = f"http://{options.host}:{options.port}/v1"
    sandbox = Sandbox(
        customers=options.customers,
        seed=options.seed,
        billing=options.billing,
        key=options.key,
        limits=ACCOUNTS[options.limits],
        base_url=base_url,
        max_page_index_counts_pages=options.max_page_index_counts_pages,
    )
    storage = _storage(sandbox, options.state)
    if options.webhooks:
        sandbox.webhooks.send_to(options.webhooks)
    if not options.quiet:
        sandbox.requests.on_answer = log
    print(f"Fusebill sandbox with {len(sandbox.state.customers)} customers at {base_url}")
    print(f"Look at it, and try every call: http://{options.host}:{options.port}/")
    print(f"Point a client at it: FUSEBILL_BASE_URL={base_url} FUSEBILL_API_KEY={options.key or 'any-key'}")
    print("Ctrl-C stops it.", flush=True)
    app = served(sandbox, storage, deliver=bool(options.webhooks))
    with suppress(KeyboardInterrupt):  # uvicorn shuts down first, then hands the signal on
        uvicorn.run(app, host=options.host, port=options.port, log_level="warning", ws="none", lifespan="on")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="fusebill-sandbox", description="A stand-in for the Fusebill API")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8700)
    parser.add_argument("--customers", type=int, default=0, help="how many customers to begin with")
    parser.add_argument("--seed", type=int, default=7, help="the same seed makes the same customers")
    parser.add_argument("--billing", action="store_true", help="give them subscriptions, invoices and payments")
    parser.add_argument("--key", help="the only API key to accept; without it any key is")
    parser.add_argument("--limits", choices=ACCOUNTS, default="live", help="the account kind whose rate limits apply")
    parser.add_argument("--state", metavar="FILE", help="an SQLite file to keep the state in; in memory without it")
    parser.add_argument("--webhooks", metavar="URL", help="where to post what happens")
    parser.add_argument(
        "--max-page-index-counts-pages", action="store_true", help="the newer reading of the X-MaxPageIndex header"
    )
    parser.add_argument("--quiet", action="store_true", help="no log of requests")
    return parser


def _storage(sandbox: Sandbox, file: str | None) -> Storage | None:
    """Open the file of the state, if there is to be one; what it holds takes the place of what was made."""
    if file is None:
        return None
    try:
        storage = Storage(file)
        if storage.load(sandbox.state):
            sandbox.webhooks.forget()
            print(f"The data come from {file}; --customers and --seed were for the first start.")
    except UnreadableState as error:
        raise SystemExit(str(error)) from None
    storage.save(sandbox.state)
    return storage


def log(received: Received) -> None:
    """Write one line of JSON for a request, without its body and its key."""
    line = {
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "method": received.method,
        "path": received.path,
        "query": received.query,
        "operation": received.operation,
        "status": received.status,
        "ms": round(received.seconds * 1000, 1),
    }
    print(json.dumps(line), file=sys.stderr, flush=True)


def served(sandbox: Sandbox, storage: Storage | None = None, *, deliver: bool = False) -> ASGIApp:
    """The application, with what goes on beside the requests: time, saving, sending webhooks."""

    @asynccontextmanager
    async def beside(_: Starlette) -> AsyncGenerator[None]:
        async with anyio.create_task_group() as tasks:
            if storage:
                tasks.start_soon(_keep_saving, sandbox, storage)
            tasks.start_soon(_keep_up, sandbox)
            if deliver:
                tasks.start_soon(_keep_delivering, sandbox)
            yield
            tasks.cancel_scope.cancel()
        if storage:
            storage.save(sandbox.state)
            storage.close()

    life = Starlette(lifespan=beside)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await (life if scope["type"] == "lifespan" else sandbox.app)(scope, receive, send)

    return app


async def _keep_saving(sandbox: Sandbox, storage: Storage) -> None:
    """Save what changed, every second; less often when that takes long, so that requests are served meanwhile."""
    saved, pause = 0, SAVE_EVERY
    while True:
        await anyio.sleep(pause)
        if sandbox.changes != saved:
            saved, started = sandbox.changes, time.perf_counter()
            try:
                storage.save(sandbox.state)
            except sqlite3.Error as error:  # a full disk, another process: what is in memory is served all the same
                print(json.dumps({"error": f"the state was not saved: {error}"}), file=sys.stderr, flush=True)
                saved = -1
            pause = max(SAVE_EVERY, 10 * (time.perf_counter() - started))


async def _keep_up(sandbox: Sandbox) -> None:
    """Let happen what has become due while the server ran."""
    while True:
        await anyio.sleep(KEEP_UP_EVERY)
        sandbox.advance()


async def _keep_delivering(sandbox: Sandbox) -> None:
    while True:
        await sandbox.webhooks.deliver()
        await anyio.sleep(SAVE_EVERY)
