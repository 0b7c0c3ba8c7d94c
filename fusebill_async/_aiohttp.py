"""The network as aiohttp reaches it, for clients with `http="aiohttp"`.

Not through httpx-aiohttp, which would be shorter: it reports a lost answer as a connection that was never made, leaves
aiohttp free to send PUT and DELETE a second time, and rewrites URLs.
"""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from fusebill_openapi.errors import ConfigurationError
from yarl import URL

from . import _network

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiohttp.tracing import Trace
    from fusebill_openapi.exchange import Exchange

OURS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
"""Headers that aiohttp would add where we leave them out."""


class AiohttpNetwork(httpx.AsyncBaseTransport):
    """The connections of aiohttp without a cap on their number, and through the proxies that the environment names."""

    pools = ()  # nothing to sweep: aiohttp does not lose connections

    def __init__(self) -> None:
        """Open nothing yet.

        Raises:
            ConfigurationError: This is not asyncio.
        """
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError("http='aiohttp' works on asyncio only; on trio use 'httpx' or 'httpx2'") from None
        self._session = aiohttp.ClientSession(
            connector=_Connector(limit=0, keepalive_timeout=_network.KEEP_ALIVE, ssl=_network.tls()),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=OURS,
            auto_decompress=False,
            middlewares=(_once,),
        )
        self._proxies: dict[str, str | None] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request once."""
        exchange: Exchange = request.extensions["exchange"]
        exchange.left = False
        _exchange.set(exchange)
        patience = request.extensions["timeout"]
        try:
            answer = await self._session.request(
                request.method,
                URL(str(request.url), encoded=True),
                headers=[(name.decode(), value.decode()) for name, value in request.headers.raw],
                data=request.content or None,
                timeout=aiohttp.ClientTimeout(connect=patience["connect"], sock_read=patience["read"]),
                allow_redirects=False,
                proxy=self._proxy(request.url),
            )
        except _Broken as broken:
            raise _as_httpx(broken.error) from broken.error
        return httpx.Response(answer.status, headers=answer.raw_headers, stream=_Body(answer), request=request)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._session.close()

    def _proxy(self, url: httpx.URL) -> str | None:
        """The proxy for a URL. Asking aiohttp to look takes a thread for every request, and finds keys in ~/.netrc."""
        origin = f"{url.scheme}://{url.host}"
        if origin not in self._proxies:
            proxies = getproxies()
            proxy = proxies.get(url.scheme) or proxies.get("all")
            self._proxies[origin] = None if proxy_bypass(url.host) else proxy
        return self._proxies[origin]


class _Connector(aiohttp.TCPConnector):
    """Connections of which it is known when a request gets one, and so may leave."""

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Trace],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
    ) -> aiohttp.connector.Connection:
        """A connection that is new, or idle with nothing on it: surplus would pass for the answer to this request."""
        connection = await super().connect(req, traces, timeout)
        while connection.protocol is None or connection.protocol.should_close:
            connection.close()
            connection = await super().connect(req, traces, timeout)
        _exchange.get().left = True
        return connection


class _Body(httpx.AsyncByteStream):
    """The body of an answer, as it comes."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._answer.content.iter_any():
                yield chunk
        except (aiohttp.ClientError, OSError) as error:
            raise _as_httpx(error) from error

    async def aclose(self) -> None:
        """Give the connection back, or close it if there is more to come."""
        self._answer.close()


class _Broken(Exception):
    """An error of aiohttp, on its way past aiohttp's own retrying."""

    def __init__(self, error: aiohttp.ClientError | OSError) -> None:
        self.error = error


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Let nothing be sent twice: aiohttp repeats a GET, PUT or DELETE that broke off with an error of its own."""
    try:
        return await handler(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _Broken(error) from None


def _as_httpx(error: Exception) -> httpx.TransportError:
    """The same in the words of httpx. Whether the request had left is on the exchange."""
    kind = httpx.TimeoutException if isinstance(error, TimeoutError) else httpx.NetworkError
    return kind(f"{type(error).__name__}: {error}")


_exchange: ContextVar[Exchange] = ContextVar("_exchange")
