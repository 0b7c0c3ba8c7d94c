"""The connections of a client, for each event loop in which it is used, opened when they are first needed."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

import anyio
import anyio.lowlevel
from fusebill_openapi.client import headers_for
from fusebill_openapi.errors import ClientClosed

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx
    from fusebill_openapi.exchange import Exchange

    from ._aiohttp import AiohttpNetwork
    from ._network import Network, SweptPool
    from ._settings import Http, Settings

MAX_CONNECTIONS = 100


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

    async def carry(self, exchange: Exchange, settings: Settings) -> None:
        """Send a request and read the whole answer.

        Raises:
            httpx.HTTPError: It broke off.
        """
        outgoing = _outgoing(exchange, settings)
        pool = self._here()
        await pool.take_place(settings.timeout.pool)
        try:
            await exchange.run(pool.transport.handle_async_request, outgoing)
            for swept in pool.swept:
                await swept.drop_surplus()
        except BaseException:
            for swept in pool.swept:
                await swept.sweep()
            raise
        finally:
            pool.places.release()

    async def aclose(self) -> None:
        """Close them; a second time does nothing."""
        self._closed = True
        here = self._pools.pop(_event_loop(), None)
        self._pools.clear()  # the sockets of other loops close by themselves, with a ResourceWarning of the loop
        if here is not None:
            await here.transport.aclose()

    def _here(self) -> _Pool:
        """The pool of this event loop. Those of loops that are closed are dropped, and their sockets with them."""
        self.check_open()
        loop = _event_loop()
        pool = self._pools.get(loop)
        if pool is None:
            for other in [other for other in self._pools if getattr(other, "is_closed", bool)()]:
                del self._pools[other]
            pool = self._pools[loop] = _Pool.open(self._transport, self._http)
        return pool


class _Pool(NamedTuple):
    """The connections in one event loop, and the places for requests on them."""

    transport: httpx.AsyncBaseTransport
    swept: Sequence[SweptPool]
    places: anyio.Semaphore

    @classmethod
    def open(cls, transport: httpx.AsyncBaseTransport | None, http: Http) -> _Pool:
        places = anyio.Semaphore(MAX_CONNECTIONS, fast_acquire=True)
        if transport is not None:
            return cls(transport, [], places)
        network = _network(http)
        return cls(network, network.pools, places)

    async def take_place(self, seconds: float) -> None:
        """Wait for a place."""
        try:
            self.places.acquire_nowait()
        except anyio.WouldBlock:
            import httpx

            with anyio.move_on_after(seconds):
                await self.places.acquire()
                return
            raise httpx.PoolTimeout("all connections are in use") from None


def _network(http: Http) -> Network | AiohttpNetwork:
    """The network, as the library reaches it that the client was told to use."""
    if http == "aiohttp":
        from ._aiohttp import AiohttpNetwork

        return AiohttpNetwork()
    if http == "httpx2":
        from ._httpx2 import Httpx2Network

        return Httpx2Network(MAX_CONNECTIONS)
    from ._network import Network

    return Network(MAX_CONNECTIONS)


def _outgoing(exchange: Exchange, settings: Settings) -> httpx.Request:
    """The request for httpx, with all of its headers, so that httpx has nothing to find out: that takes it 30 us."""
    import httpx

    request = exchange.request
    operation, content = request.operation, request.content or b""
    url = httpx.URL((operation.server or settings.base_url) + request.target)
    headers = [(b"Host", url.netloc)]
    headers += [(name.encode(), value.encode()) for name, value in headers_for(request, settings.headers).items()]
    if content or operation.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", b"%d" % len(content)))
    extensions: dict[str, Any] = {"timeout": settings.timeouts, "exchange": exchange}
    if not operation.repeatable:
        extensions["trace"] = exchange.trace
    outgoing = httpx.Request(
        operation.method, url, headers=headers, stream=httpx.ByteStream(content), extensions=extensions
    )
    outgoing.read()  # for transports that look into the body
    return outgoing


def _event_loop() -> object:
    token: Any = anyio.lowlevel.current_token()
    return getattr(token, "native_token", token)  # older versions of anyio give the loop itself
