"""A web server on a real socket that misbehaves on command, for the tests of what the client makes of it."""

from __future__ import annotations

import socket
import ssl
import struct
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NamedTuple

import anyio
import anyio.abc
from anyio.from_thread import start_blocking_portal
from anyio.streams.tls import TLSStream

Stream = anyio.abc.ByteStream


class Received(NamedTuple):
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Behaviour = Callable[[Stream], Awaitable[bool]]
"""Answers one request, or fails to. Returns whether the connection stays open."""


class FaultyServer:
    """Runs in a thread of its own, so that the client has its event loop for itself.

    Attributes:
        script: What to do with each request; the last one is for all that follow.
        greeting: What to do with a new connection before anything is read; it stays open if this returns True.
        tls: How connections are encrypted, if they are.
        requests: What has come, in order.
        refused: How many of the requests were refused for a rate limit, and so not acted upon.
        accepted: How many connections were accepted so far.
        open: How many of them are open.
    """

    def __init__(self) -> None:
        self.script: Sequence[Behaviour] = ()
        self.greeting: Behaviour | None = None
        self.tls: ssl.SSLContext | None = None
        self.requests: list[Received] = []
        self.refused = 0
        self.accepted = 0
        self.open = 0
        self.port = 0

    @classmethod
    @contextmanager
    def running(cls) -> Iterator[FaultyServer]:
        """Listen on a free port."""
        server = cls()
        with start_blocking_portal() as portal:
            listening: int
            task, listening = portal.start_task(server._run)
            server.port = listening
            yield server
            task.cancel()

    async def _run(self, *, task_status: anyio.abc.TaskStatus[int]) -> None:
        listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
        task_status.started(listener.extra(anyio.abc.SocketAttribute.local_port))
        async with listener:
            await listener.serve(self._serve)

    async def _serve(self, plain: anyio.abc.SocketStream) -> None:
        self.accepted += 1
        self.open += 1
        stream: Stream = plain
        try:
            if self.greeting is not None and not await self.greeting(stream):
                return
            if self.tls is not None:
                stream = await TLSStream.wrap(plain, ssl_context=self.tls, server_side=True, standard_compatible=False)
            while await self._answer(stream):
                pass
        except (anyio.BrokenResourceError, anyio.EndOfStream, anyio.ClosedResourceError, OSError):
            pass  # the client went away
        finally:
            self.open -= 1
            with anyio.CancelScope(shield=True), suppress(Exception):
                await plain.aclose()

    async def _answer(self, stream: Stream) -> bool:
        request = await _request(stream)
        self.requests.append(request)
        behaviour = self.script[0]
        if len(self.script) > 1:
            self.script = self.script[1:]
        self.refused += getattr(behaviour, "status", "").startswith("429")
        return await behaviour(stream)


async def _request(stream: Stream) -> Received:
    """Read one request."""
    text = b""
    while b"\r\n\r\n" not in text:
        text += await stream.receive()
    head, _, body = text.partition(b"\r\n\r\n")
    first, *rest = head.decode().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
    while len(body) < int(headers.get("content-length", "0")):
        body += await stream.receive()
    method, path, _ = first.split(" ")
    return Received(method, path, headers, body)


def answers(body: bytes = b'{"id":7}', status: str = "200 OK", **headers: str) -> Behaviour:
    """An answer as it should be, whatever it says."""

    async def behave(stream: Stream) -> bool:
        lines = {"content_type": "application/json", "content_length": str(len(body)), **headers}
        await stream.send(_head(status, lines) + body)
        return lines.get("connection") != "close"

    behave.status = status  # type: ignore[attr-defined]
    return behave


def says(text: bytes, then: Behaviour) -> Behaviour:
    """Some bytes, and then something else."""

    async def behave(stream: Stream) -> bool:
        if text:
            await stream.send(text)
        return await then(stream)

    return behave


async def resets(stream: Stream) -> bool:
    """Breaks the connection off with a reset."""
    raw: socket.socket = stream.extra(anyio.abc.SocketAttribute.raw_socket)
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


async def closes(stream: Stream) -> bool:
    """Closes the connection in the ordinary way."""
    return False


async def stays(stream: Stream) -> bool:
    """Keeps the connection open."""
    return True


async def stalls(stream: Stream) -> bool:
    """Says nothing more, until the client goes away."""
    await stream.receive()
    return False


def drips(pause: float) -> Behaviour:
    """An answer that comes byte by byte, each soon enough."""

    async def behave(stream: Stream) -> bool:
        await stream.send(_head("200 OK", {"content_length": "100000"}))
        while True:
            await stream.send(b" ")
            await anyio.sleep(pause)

    return behave


def waits(seconds: float, then: Behaviour) -> Behaviour:
    """Something else, after a while."""

    async def behave(stream: Stream) -> bool:
        await anyio.sleep(seconds)
        return await then(stream)

    return behave


def _head(status: str, headers: dict[str, str]) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode()


def head(status: str = "200 OK", **headers: str) -> bytes:
    """Status line and headers of an answer."""
    return _head(status, {"content_type": "application/json", **headers})
