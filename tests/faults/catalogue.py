"""The faults: everything that a network and a server can do to a call."""

from __future__ import annotations

import asyncio
import gzip
import random
import socket
import subprocess
import sys
import types
from collections.abc import Callable, Coroutine, Generator
from contextlib import suppress
from typing import Any
from unittest.mock import patch

import anyio
import sniffio
import trio

from fusebill_async import Fusebill
from fusebill_async.errors import CallError, OutcomeUnknown
from tests.faults.bench import KEY, Bench, Fault, leftovers
from tests.faults.server import FaultyServer, answers, closes, drips, head, resets, says, stalls, stays, waits

OK = answers()
NOT_READ = waits(0.05, resets)  # by then the request is there
BODY = b'{"id":7,"firstName":"Ada"}'
ZIPPED = gzip.compress(BODY * 100)
SURPLUS = 2 * (head(content_length="26") + BODY)
REFUSAL = b'{"ErrorId":0,"HttpStatusCode":400,"Errors":[{"Key":"Api Error","Value":"no"}]}'
HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"
GARBAGE = random.Random(1).randbytes(10_000_000)
USED_UP = {"x_rate_limit_limit_minute": "1000", "x_rate_limit_remaining_minute": "0", "x_rate_limit_reset_minute": "30"}


def page(body: bytes, status: str = "200 OK") -> Any:
    return answers(body, status, content_type="text/html")


# ------------------------------------------------------------------------------------------ scenarios
async def unreachable(bench: Bench) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    bench.base_url = f"http://127.0.0.1:{port}/v1"
    await bench.call()


async def no_such_name(bench: Bench) -> None:
    bench.base_url = "https://billing.invalid/v1"
    with patch("socket.getaddrinfo", side_effect=socket.gaierror(socket.EAI_NONAME, "Name or service not known")):
        await bench.call()


async def elsewhere(bench: Bench) -> None:
    """Redirected to another host; if the key came there, it would count as a leak."""
    with FaultyServer.running() as other:
        other.script = (OK,)
        bench.server.script = (answers(b"", "307 Temporary Redirect", location=f"http://127.0.0.1:{other.port}/v1"),)
        await bench.call()
        assert other.requests == []


async def idle_then_call(bench: Bench) -> None:
    """The connection that the first call leaves behind is gone when the second wants it."""
    await bench.client.customers.get(7)
    bench.server.requests.clear()
    await bench.server_sees_the_end()
    await anyio.sleep(0.01)
    await bench.call()


async def reused_then_fault(bench: Bench) -> None:
    """The connection is still there, and closes just when the second call uses it."""
    await bench.client.customers.get(7)
    bench.server.requests.clear()
    await bench.call()


async def surplus_then_call(bench: Bench) -> None:
    """More comes than was announced; it must not pass for the answer to the next call."""
    await bench.client.customers.get(1)
    bench.server.requests.clear()
    await bench.call()
    assert bench.answer == 9


async def full_pool(bench: Bench) -> None:
    """All connections are in use for longer than the call waits for one."""
    places = bench.client.low_level._connections._here().places
    for _ in range(100):
        places.acquire_nowait()
    await bench.call()
    for _ in range(100):
        places.release()


async def deadline_in_queue(bench: Bench) -> None:
    """The limits would let the call go only after its deadline."""
    bench.server.script = (answers(b'{"id":7}', **USED_UP),)
    await bench.client.customers.get(7)
    bench.server.requests.clear()
    await bench.call(bench.client.with_options(deadline=5))


async def deadline_in_pause(bench: Bench) -> None:
    """The pause before the next attempt would end after the deadline."""
    with patch("fusebill_async._retry.RetryPolicy.backoff", return_value=9.0):
        await bench.call(bench.client.with_options(deadline=5))


async def loop_closed(bench: Bench) -> None:
    """The client is used in one event loop, which closes, and then in another."""

    def two_loops() -> None:
        client = bench.open_client()
        asyncio.run(bench.make(client))
        bench.server.requests.clear()
        asyncio.run(bench.call(client))
        asyncio.run(client.aclose())

    await asyncio.to_thread(two_loops)


FORKED = """
import asyncio, json, os, sys
from fusebill_async import Fusebill

client = Fusebill(sys.argv[1], base_url=sys.argv[2], retries=0, http=sys.argv[4])
pay = dict(customer_id=7, amount=1, payment_method="Cash", source="Manual")
call = (lambda: client.customers.get(7)) if sys.argv[3] == "GET" else (lambda: client.payments.create(**pay))

async def main():
    return (await call()).id

with asyncio.Runner() as runner:
    runner.run(main())
    child = os.fork()
    if not child:
        try:
            os._exit(asyncio.run(main()))
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert runner.run(main()) == 7
    runner.run(client.aclose())
"""


async def forked(bench: Bench) -> None:
    """A process that has used its client forks; both go on, each with connections of its own."""
    http = Fusebill.__init__.__kwdefaults__["http"]  # type: ignore[index]
    command = [sys.executable, "-c", FORKED, KEY, bench.base_url, bench.method, http]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, timeout=20)
    assert done.returncode == 0, done.stderr
    assert bench.delivered == 3
    assert bench.server.accepted == 2
    bench.server.requests.pop()
    bench.server.requests.pop()
    bench.result, bench.attempts = "the answer", 1


# ------------------------------------------------------------------------------------------ cancellation
class CancelledAt:
    """Runs a coroutine and cancels it where it waits for the n-th time, and m times more where it waits next.

    On asyncio its task is cancelled, as web frameworks do it; on trio a scope around it, which goes on cancelling.
    """

    def __init__(self, work: Coroutine[Any, Any, None], step: int, more: int = 0) -> None:
        self.work, self.steps = work, range(step, step + more + 1)
        self.waits = 0
        self.cancellation: BaseException | None = None  # as it came out, unless the coroutine ended before it

    async def run(self) -> None:
        if sniffio.current_async_library() == "trio":
            with trio.CancelScope() as scope:
                await self._noted(scope.cancel)
        else:
            task = asyncio.ensure_future(self._noted(lambda: task.cancel()))
            with suppress(asyncio.CancelledError):
                await task
                assert self.waits < self.steps.start, "the cancellation was swallowed"

    async def _noted(self, cancel: Callable[[], object]) -> None:
        try:
            await self._step_by_step(cancel)
        except BaseException as error:
            self.cancellation = error
            raise

    @types.coroutine
    def _step_by_step(self, cancel: Callable[[], object]) -> Generator[Any, Any, None]:
        error: BaseException | None = None
        woken: Any = None
        while True:
            try:
                wait = self.work.send(woken) if error is None else self.work.throw(error)
            except StopIteration:
                return
            self.waits += 1
            if self.waits in self.steps:
                cancel()
            try:
                woken = yield wait
            except BaseException as thrown:
                error = thrown
            else:
                error = None


async def cancelled_everywhere(bench: Bench, warm: bool, more: int = 0) -> None:
    """Make the call again and again, each time cancelled one step later, until it ends before the cancellation."""
    bench.arrived = "at most 1"
    bench.server.script = (OK,)
    step, over = 0, False
    while not over:
        step += 1
        client = bench.open_client(clock=None)
        if warm:
            await client.customers.get(1)
        bench.server.requests.clear()
        bench.events.clear()
        work = CancelledAt(bench.make(client), step, more)
        await work.run()
        over = work.waits < step
        assert leftovers(client) == [], f"step {step}: {leftovers(client)}"
        assert (await client.customers.get(8)).id == 7
        await client.aclose()
        await bench.server_sees_the_end()
        assert not bench.server.open, f"step {step}"
        told = [event.kind for event in bench.events]
        if bench.method == "POST" and work.cancellation is not None:
            assert bench.delivered <= 1
            on_exception = isinstance(work.cancellation.__context__, CallError)
            bench.unnoticed += bench.delivered > len(told) or bool(told) != on_exception
    assert step > 1, step  # on a used connection, aiohttp waits for the answer only
    bench.result, bench.attempts = "the cancellation", 1
    bench.server.requests.clear()


async def cancelled_cold(bench: Bench) -> None:
    await cancelled_everywhere(bench, warm=False)


async def cancelled_warm(bench: Bench) -> None:
    await cancelled_everywhere(bench, warm=True)


async def cancelled_twice(bench: Bench) -> None:
    await cancelled_everywhere(bench, warm=True, more=1)


async def cancelled_in_pause(bench: Bench) -> None:
    """Cancelled while it pauses between two attempts."""
    client = bench.open_client(clock=None)
    with patch("fusebill_async._retry.RetryPolicy.backoff", return_value=60.0):
        await _cancelled_after(bench, bench.make(client), until=lambda: any(e.kind == "retry" for e in bench.events))
    await client.aclose()


async def cancelled_in_queue(bench: Bench) -> None:
    """Cancelled while it waits for the limits."""
    client = bench.open_client(clock=None)
    bench.server.script = (answers(b'{"id":7}', **USED_UP),)
    await client.customers.get(7)
    bench.server.requests.clear()
    await _cancelled_after(bench, bench.make(client), until=lambda: client.rate_limits.waiting == 1)
    assert client.rate_limits.waiting == 0
    await client.aclose()


async def cancelled_before_the_answer(bench: Bench) -> None:
    """Cancelled when the server has the request and has said nothing yet."""
    client = bench.open_client(timeout=30)
    error = await _cancelled_after(bench, bench.make(client), until=lambda: bench.delivered == 1)
    if bench.method == "POST":
        assert isinstance(error.__context__, OutcomeUnknown)
        assert [event.kind for event in bench.events] == ["unknown"]
    await client.aclose()


async def _cancelled_after(bench: Bench, work: Coroutine[Any, Any, None], until: Any) -> BaseException:
    """Cancel it as soon as something has happened; returns the cancellation as it came out."""
    noted: list[BaseException] = []

    async def noting() -> None:
        try:
            await work
        except BaseException as error:
            noted.append(error)
            raise

    async with anyio.create_task_group() as group:
        group.start_soon(noting)
        while not until():  # noqa: ASYNC110 - it is in another thread
            await anyio.sleep(0.002)
        group.cancel_scope.cancel()
    bench.result, bench.attempts = "the cancellation", 1
    (cancellation,) = noted
    assert isinstance(cancellation, anyio.get_cancelled_exc_class())
    return cancellation


async def left_open(bench: Bench) -> None:
    """The client is forgotten; only a warning tells of it."""
    await bench.call(bench.open_client())


DEADLINE = {"timeout": 5, "deadline": 0.3, "clock": None}
GZIP = {"content_encoding": "gzip"}

FAULTS = [
    Fault("nothing at all"),
    Fault("connection refused", scenario=unreachable),
    Fault("name not known to DNS", scenario=no_such_name),
    Fault("all connections in use for too long", scenario=full_pool),
    Fault("TLS handshake that never ends", encrypted="valid", greeting=stalls, options={"timeout": 0.15}),
    Fault("TLS with a slow start", encrypted="valid", greeting=waits(0.1, lambda _: _yes())),
    Fault("certificate that has expired", encrypted="expired"),
    Fault("certificate for another host", encrypted="other"),
    Fault("certificate of an unknown authority", encrypted="unknown"),
    Fault(
        "plain HTTP where TLS must be", encrypted="valid", greeting=says(b"HTTP/1.1 400 Bad Request\r\n\r\n", closes)
    ),
    Fault("connection closed before the request is read", greeting=NOT_READ),
    Fault("reset instead of an answer", [resets]),
    Fault("close instead of an answer", [closes]),
    Fault("something that is not HTTP", [says(b"\x00\x01 hello\r\n\r\n", closes)]),
    Fault("endless header", [says(b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000, stalls)]),
    Fault("header that stalls half-way", [says(b"HTTP/1.1 200 OK\r\nContent-Ty", stalls)]),
    Fault("reset within the header", [says(b"HTTP/1.1 200 OK\r\nContent-Ty", resets)]),
    Fault("no answer in time", [stalls]),
    Fault("no answer before the deadline of the call", [stalls], options=DEADLINE),
    Fault("body that stalls half-way", [says(head(content_length="26") + BODY[:9], stalls)]),
    Fault("body that drips for longer than the deadline", [drips(0.01)], options=DEADLINE),
    Fault("reset within the body", [says(head(content_length="26") + BODY[:9], resets)]),
    Fault("close within the body", [says(head(content_length="26") + BODY[:9], closes)]),
    Fault("close within the body, then an answer", [says(head(content_length="26") + BODY[:9], closes), OK]),
    Fault("half a chunk", [says(head(transfer_encoding="chunked") + b"1a\r\n" + BODY[:9], closes)]),
    Fault("chunk of a length that is no number", [says(head(transfer_encoding="chunked") + b"zz\r\n" + BODY, closes)]),
    Fault("Content-Length too long", [says(head(content_length="999") + BODY, closes)]),
    Fault("Content-Length too short", [says(head(content_length="9") + BODY, closes)]),
    Fault("surplus that looks like an answer", [says(SURPLUS, stays), answers(b'{"id":9}')], surplus_then_call),
    Fault("reset after a whole answer", [says(head(content_length="26") + BODY, resets)]),
    Fault("no Content-Length, closed at the end", [says(head() + BODY, closes)]),
    Fault("gzip as it should be", [answers(gzip.compress(BODY), **GZIP)]),
    Fault("gzip that is cut off", [answers(ZIPPED[:-20], **GZIP)]),
    Fault("gzip that is none", [answers(BODY, **GZIP)]),
    Fault("encoding that was not asked for", [answers(BODY, content_encoding="br")]),
    Fault("JSON with the wrong content type", [answers(BODY, content_type="text/plain")]),
    Fault("HTML page with status 200", [page(HTML)]),
    Fault("empty body with status 200", [answers(b"")]),
    Fault("JSON that breaks off", [answers(BODY[:-5])]),
    Fault("JSON with one value that cannot be", [answers(b'{"id":"seven"}')]),
    Fault("10 MB of garbage", [answers(GARBAGE)], options={"timeout": 5}),
    Fault("HTML page with status 502", [page(HTML, "502 Bad Gateway")]),
    Fault("status 502 whose body breaks off", [says(head("502 Bad Gateway", content_length="99") + HTML[:9], closes)]),
    Fault("status 503 for a while", [page(HTML, "503 Busy"), page(HTML, "503 Busy"), OK]),
    Fault("status 500", [answers(REFUSAL, "500 Internal Server Error")]),
    Fault("status 400", [answers(REFUSAL, "400 Bad Request")]),
    Fault(
        "status 400 whose body breaks off", [says(head("400 Bad Request", content_length="99") + REFUSAL[:9], closes)]
    ),
    Fault("status 400 whose body stalls", [says(head("400 Bad Request", content_length="99") + REFUSAL[:9], stalls)]),
    Fault("status 429 with a reset", [answers(REFUSAL, "429 Too Many Requests", **USED_UP), OK]),
    Fault("status 429 without any header", [answers(REFUSAL, "429 Too Many Requests"), OK]),
    Fault("status 429 for ever", [answers(REFUSAL, "429 Too Many Requests", **USED_UP)]),
    Fault("redirect to another host", scenario=elsewhere),
    Fault("connection closed while idle", [says(head(content_length="26") + BODY, closes), OK], idle_then_call),
    Fault("connection reset while idle", [says(head(content_length="26") + BODY, resets), OK], idle_then_call),
    Fault("idle connection that closes as it is used", [OK, closes, OK], reused_then_fault),
    Fault("limits that outlast the deadline", scenario=deadline_in_queue),
    Fault("pause that outlasts the deadline", [page(HTML, "503 Busy")], deadline_in_pause),
    Fault("cancelled at every await, on a new connection", scenario=cancelled_cold),
    Fault("cancelled at every await, on a used connection", scenario=cancelled_warm),
    Fault("cancelled at every await, and again while it cleans up", scenario=cancelled_twice, on_trio=False),
    Fault("cancelled when the server has the request", [stalls], cancelled_before_the_answer),
    Fault("cancelled while it waits for the limits", scenario=cancelled_in_queue),
    Fault("cancelled in the pause between attempts", greeting=NOT_READ, scenario=cancelled_in_pause, calls=("GET",)),
    Fault("event loop closed with the client open", scenario=loop_closed, on_trio=False),
    Fault("client never closed", scenario=left_open),
    Fault("fork of a process that has used its client", scenario=forked, on_trio=False),
]


async def _yes() -> bool:
    return True
