"""Brings what a test tells pytest-httpx to answer over a real socket, for suites run on another library than httpx.

pytest-httpx stands in for the connections of httpx only. Here it still gives the answers, and tells which requests it
saw; but each request goes to a server of ours through the library in question, and must arrive there as it was meant.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import count
from typing import Any

import anyio
import httpx
from fusebill_openapi.exchange import Exchange

from fusebill_async._connections import Outgoing
from fusebill_async._network import written
from tests.faults.server import FaultyServer, Received, Stream

Carry = Callable[[Any, Exchange, Outgoing], Awaitable[None]]

NOBODY = httpx.AsyncHTTPTransport()
UNMOCKED = httpx.AsyncHTTPTransport.handle_async_request
NAME = "x-bridge"


class Bridge:
    """A server that gives to each request the answer that waits for it."""

    def __init__(self, server: FaultyServer) -> None:
        self._server = server
        self._numbers = map(str, count())
        self._answers: dict[str, bytes] = {}
        self._received: dict[str, Received] = {}
        server.script = (self._answer,)

    def around(self, carry: Carry) -> Carry:
        """The same way of carrying, over the bridge if the test uses pytest-httpx."""

        async def bridged(network: Any, exchange: Exchange, outgoing: Outgoing) -> None:
            mocked = httpx.AsyncHTTPTransport.handle_async_request
            if mocked is UNMOCKED:
                await carry(network, exchange, outgoing)
                return
            request: httpx.Request = written(exchange, outgoing)
            exchange.left = True
            answer = None
            with anyio.move_on_after(outgoing.seconds):
                answer = await mocked(NOBODY, request)  # or what the test wants raised
            if answer is None:
                raise httpx.TimeoutException("the deadline of the call passed")
            exchange.left = False
            number = next(self._numbers)
            self._answers[number] = await _written(answer)
            await carry(network, exchange, self._readdressed(outgoing, request, number))
            assert self._received.pop(number) == _meant(request, number)

        return bridged

    async def _answer(self, stream: Stream) -> bool:
        received = self._server.requests.pop()
        number = received.headers[NAME]
        if received.method == "DELETE" and received.headers.get("content-length") == "0":
            del received.headers["content-length"]  # aiohttp says so, the others say nothing
        self._received[number] = received
        await stream.send(self._answers.pop(number))
        return True

    def _readdressed(self, outgoing: Outgoing, request: httpx.Request, number: str) -> Outgoing:
        return outgoing._replace(
            server=f"http://127.0.0.1:{self._server.port}",
            target=request.url.raw_path.decode(),
            headers={"Host": request.headers["Host"], **outgoing.headers, NAME: number},
        )


def _meant(request: httpx.Request, number: str) -> Received:
    """What the server must see."""
    headers = {name.decode().lower(): value.decode() for name, value in request.headers.raw}
    return Received(request.method, request.url.raw_path.decode(), headers | {NAME: number}, request.content)


async def _written(answer: httpx.Response) -> bytes:
    """An answer as it goes over the wire."""
    assert isinstance(answer.stream, httpx.AsyncByteStream)
    body = b"".join([chunk async for chunk in answer.stream])
    framing = (b"content-length", b"transfer-encoding")
    headers = [(name, value) for name, value in answer.headers.raw if name.lower() not in framing]
    lines = b"".join(b"%s: %s\r\n" % header for header in [*headers, (b"Content-Length", b"%d" % len(body))])
    return b"HTTP/1.1 %d %s\r\n%s\r\n%s" % (answer.status_code, answer.reason_phrase.encode(), lines, body)
