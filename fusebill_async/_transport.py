"""How a request becomes an answer: a permit, one attempt over the wire, and what follows it."""

from __future__ import annotations

import copy
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, Self, TypeVar

import anyio
from fusebill_openapi.client import headers_for, no_answer, response_of
from fusebill_openapi.errors import ClientClosed
from fusebill_openapi.filtering import Where, encoded_separators
from fusebill_openapi.kinds import BadValue
from fusebill_openapi.operation import Request

from ._clock import SystemClock
from ._retry import GiveUp, Outcome, RetryPolicy, next_step
from ._settings import checked_retries, checked_source, checked_timeout
from ._throttle import limiter_for

if TYPE_CHECKING:
    import ssl

    import httpx
    from fusebill_openapi.operation import Response

    from ._clock import Clock
    from ._settings import Settings
    from ._throttle import RateLimits

T = TypeVar("T")

MAX_CONNECTIONS = 100


class Transport:
    """Sends the requests of one client: throttled, authenticated, and retried where that is safe."""

    def __init__(self, settings: Settings, transport: httpx.AsyncBaseTransport | None, clock: Clock | None) -> None:
        self.settings = settings
        self._clock = clock or SystemClock()
        self._limiter = limiter_for(settings.host, settings.key, self._clock)
        self._pool = Pool(transport)
        self._policy = RetryPolicy(attempts=settings.attempts)

    def __repr__(self) -> str:
        return f"Transport({self.settings.base_url!r})"

    def with_options(self, timeout: float | None, audit_source: str | None, retries: int | None) -> Self:
        """The same transport, pool and limiter with other settings."""
        settings = self.settings
        if timeout is not None:
            settings = replace(settings, timeout=checked_timeout(timeout))
        if audit_source is not None:
            settings = replace(settings, headers={**settings.headers, "x-audit-source": checked_source(audit_source)})
        if retries is not None:
            settings = replace(settings, attempts=checked_retries(retries) + 1)
        other = copy.copy(self)
        other.settings = settings
        other._policy = RetryPolicy(attempts=settings.attempts)
        return other

    @property
    def rate_limits(self) -> RateLimits:
        """What is known of the account's limits, without a request."""
        return self._limiter.statistics()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()

    async def send(self, request: Request[Any], /) -> Response:
        """Send a request, as often as is safe and useful, and bring back the answer, whatever its status.

        Raises:
            RequestNotSent: Nothing reached the server.
            ConnectionLost: The connection broke, and repeating the call is harmless.
            CallTimeout: No answer came in time, and repeating the call is harmless.
            OutcomeUnknown: It may have been done and must not be repeated blindly.
            ClientClosed: The client is closed.
            InvalidValue: Separators are to be encoded, and a filter has one inside a value.
        """
        if self.settings.encode_separators:
            request = with_encoded_separators(request)
        attempt = 0
        while True:
            attempt += 1
            outcome = await self._attempt(request, attempt)
            step = next_step(request.operation, outcome, attempt, self._policy)
            if isinstance(step, GiveUp):
                break
            await self._clock.sleep(step.after)
        if step.error is not None:
            raise step.error
        if outcome.response is None:  # cannot be: without an answer there is an error
            raise AssertionError(outcome)
        return outcome.response

    async def _attempt(self, request: Request[Any], attempt: int) -> Outcome:
        """Send a request once, when the limits allow it."""
        import httpx

        self._pool.check_open()
        await self._limiter.acquire()
        try:
            answer = await self._pool.send(request, self.settings)
        except httpx.HTTPError as trouble:
            error = no_answer(request, trouble)
            error.attempts = attempt
            return Outcome(error=error)
        response = response_of(answer, attempt)
        return Outcome(response, reset_in=self._limiter.observe(response.headers))


def with_encoded_separators(request: Request[T]) -> Request[T]:
    """The same request with the grammar of its filters percent-encoded too."""
    filters = {parameter.wire for parameter in request.operation.query_parameters if isinstance(parameter.kind, Where)}
    pairs = [pair.partition("=") for pair in request.query.split("&")]
    try:
        written = [f"{name}{eq}{encoded_separators(value) if name in filters else value}" for name, eq, value in pairs]
    except BadValue as bad:
        raise bad.inside(".query").refusal(request.operation.id) from None
    return Request(request.operation, request.path, "&".join(written), request.content)


class Pool:
    """The connections of a client, opened when they are first needed.

    httpx's own cap on connections is off: under cancellation it loses places for good. A semaphore takes its part.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None) -> None:
        self._transport = transport
        self._http: httpx.AsyncClient | None = None
        self._closed = False
        self._places = anyio.Semaphore(MAX_CONNECTIONS, fast_acquire=True)

    def check_open(self) -> None:
        """Raise `ClientClosed` if the pool is closed."""
        if self._closed:
            raise ClientClosed("the client is closed; open a new one, and keep it open while calls are made")

    async def send(self, request: Request[Any], settings: Settings) -> httpx.Response:
        """Send a request and read the whole answer. Redirects are not followed: the key goes to its server only."""
        self.check_open()
        if self._http is None:
            self._http = self._open()
        import httpx

        timeouts = dict.fromkeys(("connect", "read", "write", "pool"), settings.timeout)
        outgoing = httpx.Request(  # not build_request, which merges and parses what is settled here already
            request.operation.method,
            (request.operation.server or settings.base_url) + request.target,
            headers=headers_for(request, settings.headers),
            content=request.content,
            extensions={"timeout": timeouts},
        )
        async with self._places:
            return await self._http.send(outgoing)

    async def aclose(self) -> None:
        """Close the connections; a second time does nothing."""
        self._closed = True
        if self._http is not None:
            await self._http.aclose()

    def _open(self) -> httpx.AsyncClient:
        import httpx

        if self._transport is not None:
            return httpx.AsyncClient(transport=self._transport)
        return httpx.AsyncClient(
            verify=_tls(), limits=httpx.Limits(max_connections=None, max_keepalive_connections=MAX_CONNECTIONS)
        )


@cache
def _tls() -> ssl.SSLContext:
    """The trust store, read once for all clients of the process: that costs 70 ms."""
    import httpx

    return httpx.create_ssl_context()
