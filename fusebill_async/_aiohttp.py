"""The network as aiohttp reaches it, for clients with `http="aiohttp"`.

Not through httpx-aiohttp, which would be shorter: it reports a lost answer as a connection that was never made, leaves
aiohttp free to send PUT and DELETE a second time, and rewrites URLs.
"""

from __future__ import annotations

import asyncio
import math
from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from fusebill_openapi.errors import ConfigurationError
from yarl import URL

from . import _network

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiohttp.client_proto import ResponseHandler
    from aiohttp.tracing import Trace
    from fusebill_openapi.exchange import Exchange

    from ._connections import Outgoing


class AiohttpNetwork:
    """The connections of aiohttp without a cap on their number, and through the proxies that the environment names."""

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
            auto_decompress=False,
            middlewares=(_once,),
        )
        self._proxies: dict[str, str | None] = {}
        self._watch = _Watch()

    async def carry(self, exchange: Exchange, outgoing: Outgoing) -> None:
        """Send a request once and read the whole answer."""
        waiting = _Waiting(exchange, self._watch, outgoing)
        _waiting.set(waiting)
        try:
            answer = await self._session.request(
                outgoing.method,
                URL(outgoing.server + outgoing.target, encoded=True),
                headers=outgoing.headers,
                data=outgoing.content or None,
                timeout=_to_connect(min(outgoing.timeouts["connect"], outgoing.seconds)),
                allow_redirects=False,
                proxy=self._proxy(outgoing.server),
            )
            try:
                exchange.answered(answer.status, answer.raw_headers)
                if answer.content.is_eof():  # it is short, and came with the head
                    exchange.received(answer.content.read_nowait())
                else:
                    await exchange.read(waiting.body(answer.content))
            finally:
                answer.close()  # which gives the connection back, or closes it if there is more to come
        except (aiohttp.ClientError, OSError) as error:
            raise _as_httpx(error) from error
        finally:
            self._watch.forget(waiting)

    async def aclose(self) -> None:
        """Close all connections."""
        self._watch.close()
        await self._session.close()

    def _proxy(self, server: str) -> str | None:
        """The proxy for a server. Asking aiohttp takes a thread for every request, and finds keys in ~/.netrc."""
        if server not in self._proxies:
            url, proxies = httpx.URL(server), getproxies()
            proxy = proxies.get(url.scheme) or proxies.get("all")
            self._proxies[server] = None if proxy_bypass(url.host) else proxy
        return self._proxies[server]


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
        _waiting.get().leaves(connection.protocol)
        return connection


class _Waiting:
    """A request on its way, which waits for its answer, and then for the pieces of its body."""

    def __init__(self, exchange: Exchange, watch: _Watch, outgoing: Outgoing) -> None:
        self._exchange = exchange
        self._watch = watch
        self._patience = outgoing.timeouts["read"]
        self._ends = watch.time() + outgoing.seconds
        self._source: ResponseHandler | aiohttp.StreamReader | None = None

    def leaves(self, protocol: ResponseHandler) -> None:
        """It has a connection: from now on it may reach the server, and its answer must come in time."""
        self._exchange.left = True
        self._waits_for(protocol)

    async def body(self, content: aiohttp.StreamReader) -> AsyncIterator[bytes]:
        """The body of the answer as it comes, each piece in time."""
        self._waits_for(content)
        while piece := await content.readany():
            yield piece
            self._waits_for(content)

    def gives_up(self) -> None:
        """The time is over."""
        what = "the deadline of the call passed" if self._watch.time() >= self._ends else "nothing came for too long"
        if self._source is not None:
            self._source.set_exception(httpx.ReadTimeout(what))

    def _waits_for(self, source: ResponseHandler | aiohttp.StreamReader) -> None:
        self._source = source
        self._watch.expect(self, min(self._watch.time() + self._patience, self._ends))


class _Watch:
    """Ends the requests whose time is over. One timer is for all: one for each costs aiohttp 20 us, and anyio 12."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.time = self._loop.time
        self._until: dict[_Waiting, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def expect(self, waiting: _Waiting, until: float) -> None:
        """End a request then, unless before that it is expected later, or forgotten."""
        self._until[waiting] = until
        self._wake_by(until)

    def forget(self, waiting: _Waiting) -> None:
        """A request is over."""
        self._until.pop(waiting, None)

    def close(self) -> None:
        """Watch no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _wake_by(self, until: float) -> None:
        if until < (self._timer.when() if self._timer else math.inf):
            self.close()
            self._timer = self._loop.call_at(until, self._look)

    def _look(self) -> None:
        self._timer = None
        now = self.time()
        for waiting in [waiting for waiting, until in self._until.items() if until <= now]:
            del self._until[waiting]
            waiting.gives_up()
        self._wake_by(min(self._until.values(), default=math.inf))


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Let nothing be sent twice: aiohttp repeats a GET, PUT or DELETE that broke off with an error of its own."""
    try:
        return await handler(request)
    except (aiohttp.ClientError, OSError) as error:
        raise _as_httpx(error) from error


@lru_cache(maxsize=16)
def _to_connect(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=seconds if seconds < math.inf else None)


def _as_httpx(error: Exception) -> httpx.TransportError:
    """The same in the words of httpx. Whether the request had left is on the exchange."""
    kind = httpx.TimeoutException if isinstance(error, TimeoutError) else httpx.NetworkError
    return kind(f"{type(error).__name__}: {error}")


_waiting: ContextVar[_Waiting] = ContextVar("_waiting")
