"""The ASGI application, and the `Sandbox` that holds it together with its data."""

from collections.abc import Callable
from datetime import UTC, datetime

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from fusebill_async.sandbox import (
    addresses,
    billing_settings,
    countries,
    customers,
    emails,
    life_cycle,
    notes,
    sales_tracking_codes,
    sign_on,
    statements,
    wire,
)
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.limits import LIVE, Limits, RateLimiter
from fusebill_async.sandbox.listing import Readings
from fusebill_async.sandbox.operations import Answer, Call, Query, ids_in, methods_of
from fusebill_async.sandbox.seed import add_customers
from fusebill_async.sandbox.state import State

Clock = Callable[[], datetime]

AREAS = (  # each adds its operations when it is imported
    addresses,
    billing_settings,
    countries,
    customers,
    emails,
    life_cycle,
    notes,
    sales_tracking_codes,
    sign_on,
    statements,
)


def utc_now() -> datetime:
    """The clock of a sandbox that was given none."""
    return datetime.now(UTC)


class Sandbox:
    """A stand-in for the vendor's API with its own data, in process or under a server.

    Args:
        customers: How many customers to begin with.
        seed: The same seed makes the same customers.
        key: The only API key to accept; without it, every well-formed key is.
        limits: The rate limits of the account: LIVE, SANDBOX, TEST_DRIVE or your own.
        clock: Says what time it is; the system's clock by default.
        base_url: Where clients should send their requests.
        decode_filters_first: Follow the other reading of the filter grammar (see `Readings`).
        max_page_index_counts_pages: Follow the other reading of X-MaxPageIndex (see `Readings`).
    """

    def __init__(
        self,
        *,
        customers: int = 0,
        seed: int = 7,
        key: str | None = None,
        limits: Limits = LIVE,
        clock: Clock | None = None,
        base_url: str = "http://127.0.0.1/v1",
        decode_filters_first: bool = False,
        max_page_index_counts_pages: bool = False,
    ) -> None:
        self.base_url = base_url
        self.state = State()
        add_customers(self.state, customers, seed)
        readings = Readings(decode_filters_first, max_page_index_counts_pages)
        self.app = create_app(self.state, key=key, limits=limits, clock=clock or utc_now, readings=readings)

    def transport(self) -> httpx.ASGITransport:
        """A transport that answers in process, for httpx.AsyncClient."""
        return httpx.ASGITransport(app=self.app)

    @property
    def requests_received(self) -> int:
        """How many requests came in, refused ones included."""
        return self.state.requests_received


def create_app(
    state: State,
    *,
    key: str | None = None,
    limits: Limits = LIVE,
    clock: Clock = utc_now,
    readings: Readings = Readings(),  # noqa: B008 (immutable)
) -> Starlette:
    """Make the ASGI application over some data."""
    return Starlette(routes=[Route("/{path:path}", Api(state, key, RateLimiter(limits), clock, readings))])


class Api:
    """Answers every request: counts it, checks the key, finds the operation, turns errors into answers."""

    def __init__(self, state: State, key: str | None, limiter: RateLimiter, clock: Clock, readings: Readings) -> None:
        self._state = state
        self._key = key
        self._limiter = limiter
        self._clock = clock
        self._readings = readings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        request = Request(scope, receive)
        content = await request.body()
        self._state.requests_received += 1
        now = self._clock().astimezone(UTC)
        try:
            self._limiter.admit(now)
            self._authorize(request.headers.get("authorization", ""))
            answer = self._perform(request, content, now)
        except ApiError as error:
            answer = Answer(error.body(), error.status)
        await _response(answer, self._limiter)(scope, receive, send)

    def _authorize(self, header: str) -> None:
        """Check the key. The 400 is the documentation's own sample; Assumption: the text of the 401."""
        if not header:
            raise ApiError(401, "Missing or invalid authorization.")
        scheme, _, key = header.partition(" ")
        if scheme.lower() != "basic" or not key or " " in key:
            raise ApiError(400, "Authorization key is not in the correct format.")
        if self._key is not None and key != self._key:
            raise ApiError(401, "Missing or invalid authorization.")

    def _perform(self, request: Request, content: bytes, now: datetime) -> Answer:
        """Find the handler and let it answer. Assumption: unknown paths and methods answer as ASP.NET does."""
        root, _, path = request.scope["path"].lstrip("/").partition("/")
        methods = methods_of(path) if root.lower() == "v1" else {}
        if not methods:
            text = f"No HTTP resource was found that matches the request URI '{request.url}'."
            return Answer({"Message": text}, 404)
        if request.method not in methods:
            return Answer({"Message": f"The requested resource does not support http method '{request.method}'."}, 405)
        call = Call(
            state=self._state,
            now=now,
            base_url=f"{request.url.scheme}://{request.url.netloc}/v1",
            ids=ids_in(path),
            query=Query(request.scope["query_string"].decode("latin-1")),
            body=_body(content),
            readings=self._readings,
        )
        answer = methods[request.method](call)
        return answer if isinstance(answer, Answer) else Answer(answer)


def _body(content: bytes) -> wire.Json:
    try:
        return wire.read_json(content) if content.strip() else None
    except ValueError as error:
        raise ApiError(400, f"The request body is not valid JSON: {error}") from None  # Assumption: the text


def _response(answer: Answer, limiter: RateLimiter) -> Response:
    raw = b"" if answer.status == 204 else answer.body
    content = raw if isinstance(raw, bytes) else wire.write_json(raw)
    media_type = None if answer.status == 204 else answer.media_type
    return Response(content, answer.status, {**answer.headers, **limiter.headers()}, media_type)
