"""The network as httpx reaches it, with one thing put right: what cancelled requests leave behind.

Whatever httpx and httpcore keep to themselves is used in this file only. Where a version of theirs lacks it, calls work
all the same, with less comfort and a warning.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING, Any

import anyio
import httpx

if TYPE_CHECKING:
    import ssl

logger = logging.getLogger("fusebill_async")

KEEP_ALIVE = 5.0
"""Seconds that a connection stays open which is not in use: the default of httpx."""


class Network(httpx.AsyncBaseTransport):
    """The connections of httpx without a cap on their number, and through the proxies that the environment names.

    Attributes:
        pools: The pools that can be swept: one, and one for each proxy.
    """

    def __init__(self, keep: int, library: Any = httpx) -> None:  # Any, because of what it keeps to itself
        """Open nothing yet; later, keep so many connections open that are not in use."""
        limits = library.Limits(max_connections=None, max_keepalive_connections=keep, keepalive_expiry=KEEP_ALIVE)
        self._http: Any = library.AsyncClient(verify=tls(), limits=limits)
        self.pools = _swept_pools(self._http)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        answer: httpx.Response = await self._send(request)
        return answer

    async def _send(self, request: Any) -> Any:
        """Send a request past the client of the library, which adds 120 us, cookies, and a log of whole URLs."""
        route = getattr(self._http, "_transport_for_url", None)
        if route is None:
            return await self._http.send(request, stream=True, follow_redirects=False)
        return await route(request.url).handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()


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
