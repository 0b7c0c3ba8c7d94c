"""The network as httpx reaches it, with one thing put right: what cancelled requests leave behind.

Whatever httpx and httpcore keep to themselves is used in this file only. Where a version of theirs lacks it, calls work
all the same, with less comfort and a warning.
"""

from __future__ import annotations

import logging
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

import anyio
import httpx

if TYPE_CHECKING:
    import ssl

    from fusebill_openapi.exchange import Exchange

    from ._connections import Outgoing

logger = logging.getLogger("fusebill_async")

KEEP_ALIVE = 5.0
"""Seconds that a connection stays open which is not in use: the default of httpx."""


class Brought:
    """The transport that a user brought in the place of a network."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def carry(self, exchange: Exchange, outgoing: Outgoing) -> None:
        """Send a request once and read the whole answer."""
        request = written(exchange, outgoing)
        request.read()  # for transports that look into the body
        with anyio.move_on_after(outgoing.seconds):
            await exchange.run(self._transport.handle_async_request, request)
            return
        raise _too_late()

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()


class Network:
    """The connections of httpx without a cap on their number, and through the proxies that the environment names.

    Attributes:
        pools: The pools that can be swept: one, and one for each proxy.
    """

    def __init__(self, keep: int, library: Any = httpx) -> None:  # Any, because of what it keeps to itself
        """Open nothing yet; later, keep so many connections open that are not in use."""
        limits = library.Limits(max_connections=None, max_keepalive_connections=keep, keepalive_expiry=KEEP_ALIVE)
        self._http: Any = library.AsyncClient(verify=tls(), limits=limits)
        self._library = library
        self.pools = _swept_pools(self._http)

    async def carry(self, exchange: Exchange, outgoing: Outgoing) -> None:
        """Send a request once and read the whole answer, and leave no connection that is neither idle nor closed."""
        with anyio.move_on_after(outgoing.seconds):
            try:
                await exchange.run(self._send, written(exchange, outgoing, self._library))
                for pool in self.pools:
                    await pool.drop_surplus()
                return
            except BaseException:
                for pool in self.pools:
                    await pool.sweep()
                raise
        raise _too_late()

    async def _send(self, request: Any) -> Any:
        """Send a request past the client of the library, which adds 120 us, cookies, and a log of whole URLs."""
        route = getattr(self._http, "_transport_for_url", None)
        if route is None:
            return await self._http.send(request, stream=True, follow_redirects=False)
        return await route(request.url).handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()


def _too_late() -> httpx.TimeoutException:
    return httpx.TimeoutException("the deadline of the call passed")


def written(exchange: Exchange, outgoing: Outgoing, library: Any = httpx) -> Any:
    """A request as httpx writes it, with all of its headers: so it has nothing to find out, which takes it 30 us."""
    server, host = _server(library, outgoing.server)
    content = outgoing.content
    headers = {"Host": host, **outgoing.headers}
    if content or outgoing.method in ("POST", "PUT", "PATCH"):
        headers["Content-Length"] = str(len(content))
    extensions: dict[str, Any] = {"timeout": outgoing.timeouts, "exchange": exchange}
    if not exchange.request.operation.repeatable:
        extensions["trace"] = exchange.trace
    url, stream = joined(server, outgoing.target), library.ByteStream(content)
    return library.Request(outgoing.method, url, headers=headers, stream=stream, extensions=extensions)


@lru_cache(maxsize=16)
def _server(library: Any, address: str) -> tuple[Any, str]:
    """The URL of a server, and what stands in the header Host."""
    url = library.URL(address)
    return url, url.netloc.decode()


def joined(server: httpx.URL, target: str) -> httpx.URL:
    """The URL of a target, as it is when the whole is parsed; but that takes httpx 27 us."""
    parts: Any = getattr(server, "_uri_reference", None)
    if parts is None:
        return type(server)(f"{server}{target}")
    path, mark, query = target.partition("?")
    url: Any = object.__new__(type(server))
    url._uri_reference = parts._replace(path=parts.path + path, query=query if mark else None)
    return url  # type: ignore[no-any-return]


class SweptPool:
    """A pool of httpcore that can be rid of the connections which cancelled requests left in it.

    httpcore forgets a connection where a cancellation meets it at the wrong moment: while it is assigned to a request,
    before the request begins on it, while an answer that was read is closed. Such a connection is neither used nor
    idle, and would stay open for ever.
    """

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request of httpcore; from here on it is known when it leaves."""
        if trace := request.extensions.get("trace"):
            await trace("pool.entered", {})
        return await self._pool.handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._pool.aclose()

    async def sweep(self) -> None:
        """Close the connections that no living request uses and that are not idle."""
        pool = self._pool
        pool._requests = [held for held in pool._requests if not held.request.extensions["exchange"].over]
        used = {id(held.connection) for held in pool._requests}
        orphans = [c for c in pool.connections if not (id(c) in used or c.is_idle() or c.is_closed())]
        pool._connections = [c for c in pool.connections if c not in orphans]
        with anyio.CancelScope(shield=True):
            for orphan in orphans:
                await orphan.aclose()

    async def drop_surplus(self) -> None:
        """Close idle connections on which more came than was announced: it would pass for the next call's answer."""
        for connection in self._pool.connections:
            state = getattr(getattr(connection, "_connection", None), "_h11_state", None)
            if connection.is_idle() and state is not None and state.trailing_data[0]:
                self._pool._connections.remove(connection)
                await connection.aclose()


def _swept_pools(http: Any) -> list[SweptPool]:
    """Put a swept pool in the place of each pool of a client; none, if any is not as it is known to be."""
    transports = [getattr(http, "_transport", None), *getattr(http, "_mounts", {}).values()]
    transports = [transport for transport in transports if transport is not None]  # None: past the proxy
    if not transports or not all(_is_known(getattr(transport, "_pool", None)) for transport in transports):
        logger.warning(
            "this version of httpx or httpcore is not known; calls cancelled under way may leave connections"
        )
        return []
    for transport in transports:
        transport._pool = SweptPool(transport._pool)
    return [transport._pool for transport in transports]


def _is_known(pool: object) -> bool:
    """Whether a pool has what sweeping it takes."""
    return all(isinstance(getattr(pool, name, None), list) for name in ("_requests", "_connections", "connections"))


@cache
def tls() -> ssl.SSLContext:
    """The trust store, read once for all clients of the process: that costs 70 ms."""
    return httpx.create_ssl_context()
