"""The connections of a client, for each event loop in which it is used, opened when they are first needed."""

from __future__ import annotations

import warnings
from functools import lru_cache
from string import ascii_letters, digits
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import anyio
from fusebill_openapi.client import headers_for
from fusebill_openapi.errors import ClientClosed

from ._loop import event_loop

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx
    from fusebill_openapi.exchange import Exchange
    from fusebill_openapi.messages import Request

    from ._settings import Http, Settings

MAX_CONNECTIONS = 100
PLAIN = ascii_letters + digits + "!$%&'()*+,-./:;=?@[\\]^_|~"
"""Characters that stand in a URL as they are."""
SMALL = 20_000
"""Bytes of an answer that take no time to read, next to all else."""
LONG = 60_000
"""Characters in a target from which on httpx may find the URL too long."""


class Outgoing(NamedTuple):
    """A request as it goes out, for a network to put into the words of its library.

    Attributes:
        method: The method.
        server: The address of the server, up to where the target begins.
        target: Path and query, as they stand on the wire.
        headers: All headers but Host and Content-Length.
        content: The body.
        timeouts: Seconds for each of `connect`, `read`, `write` and `pool`.
        seconds: Seconds until all must be over.
    """

    method: str
    server: str
    target: str
    headers: Mapping[str, str]
    content: bytes
    timeouts: Mapping[str, float]
    seconds: float

    def __repr__(self) -> str:
        return f"Outgoing({self.method})"


class Carrier(Protocol):
    """The connections of a library in one event loop."""

    async def carry(self, exchange: Exchange, outgoing: Outgoing) -> None:
        """Send a request once and read the whole answer; follow no redirect, which could take the key along.

        Raises:
            httpx.HTTPError: It broke off, or took too long.
        """
        ...

    async def aclose(self) -> None:
        """Close all connections."""
        ...


class Connections:
    """The connections of a client.

    httpx's own cap on their number is off: under cancellation it loses places for good. A semaphore takes its part.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None, http: Http) -> None:
        self._transport = transport
        self._http: Http = http
        self._pools: dict[object, _Pool] = {}  # by event loop: sockets cannot leave theirs
        self._closed = False

    def __del__(self) -> None:
        if not self._closed and self._pools:
            warnings.warn("a Fusebill client was not closed; use `async with` or aclose()", ResourceWarning, 2)

    def check_open(self) -> None:
        """Raise `ClientClosed` if they are closed."""
        if self._closed:
            raise ClientClosed("the client is closed; open a new one, and keep it open while calls are made")

    async def carry(self, exchange: Exchange, settings: Settings, seconds: float) -> None:
        """Send a request and read the whole answer, in so many seconds.

        Raises:
            httpx.HTTPError: It broke off, or took too long.
        """
        pool = self._here()
        seconds -= await pool.take_place(min(settings.timeout.pool, seconds))
        try:
            if seconds <= 0:
                import httpx

                raise httpx.PoolTimeout("the deadline of the call passed")
            await pool.network.carry(exchange, _outgoing(exchange.request, settings, seconds))
        finally:
            pool.places.release()
        if len(exchange.content) > SMALL:
            await pool.take_turn()

    async def aclose(self) -> None:
        """Close them; a second time does nothing."""
        self._closed = True
        here = self._pools.pop(event_loop(), None)
        self._pools.clear()  # the sockets of other loops close by themselves, with a ResourceWarning of the loop
        if here is not None:
            await here.network.aclose()

    def _here(self) -> _Pool:
        """The pool of this event loop. Those of loops that are closed are dropped, and their sockets with them."""
        self.check_open()
        loop = event_loop()
        pool = self._pools.get(loop)
        if pool is None:
            for other in [other for other in self._pools if getattr(other, "is_closed", bool)()]:
                del self._pools[other]
            pool = self._pools[loop] = _Pool(_network(self._transport, self._http))
        return pool


class _Pool:
    """The connections in one event loop, and the places for requests on them."""

    def __init__(self, network: Carrier) -> None:
        self.network = network
        self.places = anyio.Semaphore(MAX_CONNECTIONS, fast_acquire=True)
        self._turn = anyio.Lock(fast_acquire=True)

    async def take_place(self, seconds: float) -> float:
        """Wait for a place, so many seconds at most; returns how long it took."""
        try:
            self.places.acquire_nowait()
            return 0.0
        except anyio.WouldBlock:
            import httpx

            began = anyio.current_time()
            with anyio.move_on_after(seconds):
                await self.places.acquire()
                return anyio.current_time() - began
            raise httpx.PoolTimeout("all connections are in use") from None

    async def take_turn(self) -> None:
        """Let whoever waits for an earlier answer go on before this one is made into objects.

        When many pages come at once, the first is delivered while the others wait, and the next request is on its way.
        """
        from anyio.lowlevel import checkpoint  # here, because it takes 4 ms, and small answers do without

        async with self._turn:
            await checkpoint()


def _network(transport: httpx.AsyncBaseTransport | None, http: Http) -> Carrier:
    """The network, as the user's own transport reaches it, or the library that the client was told to use."""
    if transport is not None:
        from ._network import Brought

        return Brought(transport)
    if http == "aiohttp":
        from ._aiohttp import AiohttpNetwork

        return AiohttpNetwork()
    if http == "httpx2":
        from ._httpx2 import Httpx2Network

        return Httpx2Network(MAX_CONNECTIONS)
    from ._network import Network

    return Network(MAX_CONNECTIONS)


def _outgoing(request: Request[Any], settings: Settings, seconds: float) -> Outgoing:
    """A request as it goes out with these settings."""
    operation = request.operation
    server = _server(operation.server or settings.base_url)
    return Outgoing(
        operation.method,
        server,
        _target(server, request.target),
        headers_for(request, settings.headers),
        request.content or b"",
        settings.timeouts,
        seconds,
    )


@lru_cache(maxsize=16)
def _server(address: str) -> str:
    """An address as httpx writes it."""
    import httpx

    return str(httpx.URL(address))


def _target(server: str, target: str) -> str:
    """A target as httpx writes it. Nearly all are so already, and parsing takes it 27 us."""
    if not target.strip(PLAIN) and target[:1] == "/" and "/." not in target and len(target) < LONG:
        return target
    import httpx

    return str(httpx.URL(server + target)).removeprefix(server)
