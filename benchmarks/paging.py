"""Walking long lists from a server in another process: what prefetching saves, items per second, memory, page sizes."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx

from benchmarks.calls import Unlimited
from fusebill_async import Fusebill

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

CUSTOMERS = 2_000  # they come again and again when more are asked for
PAGE = 100
SIZES = (25, 50, 100, 200, 500, 1000)
ROUNDS = 4


def paging() -> Iterator[str]:
    """Lines of a report."""
    with server() as port:

        def url(pages: int, milliseconds: int = 0) -> str:
            return f"http://127.0.0.1:{port}/{milliseconds}/{pages}"

        asyncio.run(walk(url(CUSTOMERS // PAGE)))  # the server has every page ready from now on
        one, eight = best_of(
            lambda: walk(url(100, 50)),
            lambda: walk(url(100, 50), concurrency=8),
        )
        yield f"100 pages of 100 behind 50 ms: one by one {one:.2f} s, 8 at once {eight:.2f} s: {one / eight:.2f} x"
        ours, bare = best_of(lambda: walk(url(100)), lambda: by_hand(url(100)))
        rates = f"{10_000 / ours:,.0f} typed, {10_000 / bare:,.0f} as dicts by a hand-written httpx loop"
        yield f"items per second: {rates}: {bare / ours:.2f} x"
        for concurrency in (1, 8):
            peaks = [peak(url(pages), concurrency) for pages in (10, 100, 1000)]
            shown = ", ".join(f"{megabytes:.1f}" for megabytes in peaks)
            yield f"peak memory of 10, 100, 1,000 pages, {concurrency} at once: {shown} MB"

        for size in SIZES:
            asyncio.run(walk(url(CUSTOMERS // size), page_size=size))
            took, cpu = min(asyncio.run(cost(url(5_000 // size), size)) for _ in range(ROUNDS))
            yield (
                f"page_size={size:<4} {5_000 / took:8,.0f} items per second, {cpu * 1000:5.1f} ms of CPU a page, "
                f"{cpu / size * 1e6:4.0f} us an item"
            )


async def walk(url: str, page_size: int = PAGE, concurrency: int = 1) -> None:
    """Ours."""
    async with Fusebill("a2V5", base_url=url, clock=Unlimited()) as fusebill:
        async for customer in fusebill.customers.list(page_size=page_size, concurrency=concurrency):
            assert customer.id


async def by_hand(url: str) -> None:
    """What somebody would write who wants nothing but the items."""
    async with httpx.AsyncClient(headers={"Authorization": "Basic a2V5"}) as http:
        number = 0
        while True:
            answer = await http.get(f"{url}/customers", params={"pageSize": PAGE, "pageNumber": number})
            rows = answer.json()
            for row in rows:
                assert row["id"]
            if len(rows) < PAGE:
                return
            number += 1


def best_of(*works: Callable[[], Awaitable[None]]) -> list[float]:
    """How many seconds each takes, at best of some rounds side by side: whatever else runs only ever adds to it."""

    async def seconds(work: Callable[[], Awaitable[None]]) -> float:
        start = time.perf_counter()
        await work()
        return time.perf_counter() - start

    rounds = [[asyncio.run(seconds(work)) for work in works] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


async def cost(url: str, page_size: int) -> tuple[float, float]:
    """Seconds that a walk takes, and seconds of the processor for each page of it."""
    start, cpu = time.perf_counter(), time.process_time()
    await walk(url, page_size)
    pages = int(url.rpartition("/")[2]) + 1
    return time.perf_counter() - start, (time.process_time() - cpu) / pages


def peak(url: str, concurrency: int) -> float:
    """The most memory that Python objects take during a walk, in a fresh process, in megabytes."""
    code = (
        "import asyncio, tracemalloc; from benchmarks.paging import walk; "
        f"asyncio.run(walk({url.rpartition('/')[0] + '/1'!r})); "  # so that everything is imported
        f"tracemalloc.start(); asyncio.run(walk({url!r}, concurrency={concurrency})); "
        "print(tracemalloc.get_traced_memory()[1])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return int(done.stdout) / 1e6


@contextmanager
def server() -> Iterator[int]:
    """The port of a server in another process. `/50/100/customers` are 100 pages, each after 50 ms."""
    listening = socket.socket(proto=socket.IPPROTO_TCP)  # named, or the server's asyncio would not switch Nagle off
    listening.bind(("127.0.0.1", 0))
    listening.listen()  # queues whoever connects before the server is up
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(listening,), daemon=True)
    process.start()
    yield listening.getsockname()[1]
    process.terminate()
    process.join()
    listening.close()


def serve(listening: socket.socket) -> None:
    """Serve the sandbox's customers, each page rendered once, so that the client is what is measured."""
    import uvicorn

    from fusebill_async.sandbox import Limits, Sandbox

    sandbox = Sandbox(customers=CUSTOMERS, limits=Limits(10**9, 10**9))
    rendered: dict[bytes, bytes] = {}

    async def render(size: int, number: int) -> bytes:
        async with httpx.AsyncClient(transport=sandbox.transport(), headers={"Authorization": "Basic a2V5"}) as http:
            answer = await http.get(f"{sandbox.base_url}/customers?pageSize={size}&pageNumber={number}")
        return answer.content

    async def app(scope: Any, _receive: Any, send: Any) -> None:
        arrived = time.perf_counter()
        _, milliseconds, pages, _ = scope["path"].split("/")
        asked = {name: int(values[0]) for name, values in parse_qs(scope["query_string"].decode()).items()}
        size, number = asked["pageSize"], asked["pageNumber"]
        body = b"[]"
        if number < int(pages):
            key = json.dumps([size, number % (CUSTOMERS // size)]).encode()
            body = rendered.get(key) or rendered.setdefault(key, await render(*json.loads(key)))
        paging = {"count": size * int(pages), "pagesize": size, "maxpageindex": int(pages) - 1}
        headers = [(f"x-{name}".encode(), str(value).encode()) for name, value in paging.items()]
        headers += [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
        await asyncio.sleep(max(0.0, int(milliseconds) / 1000 - (time.perf_counter() - arrived)))
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    config = uvicorn.Config(app, log_level="warning", lifespan="off", ws="none", access_log=False)
    uvicorn.Server(config).run(sockets=[listening])
