"""The ASGI application of the API itself: counts a request, checks the key, finds the operation, answers."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qsl

import anyio
from starlette.requests import Request
from starlette.responses import Response

from fusebill_async.sandbox import described, wire
from fusebill_async.sandbox.areas import account_standing
from fusebill_async.sandbox.description import Documented, documented_methods
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.faults import Dropped, Fault, Faults, TooSlow
from fusebill_async.sandbox.journal import Journal, Received
from fusebill_async.sandbox.operations import Answer, Call, Handler, Query, ids_in, methods_of

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from fusebill_async.sandbox.limits import RateLimiter
    from fusebill_async.sandbox.listing import Readings
    from fusebill_async.sandbox.state import State

Clock: TypeAlias = Callable[[], datetime]
Sleep: TypeAlias = Callable[[float], Awaitable[None]]

patience: ContextVar[float | None] = ContextVar("patience", default=None)
"""How many seconds an in-process client waits for an answer; one on a socket gives up by itself."""


class Incoming:
    """One request, read whole."""

    def __init__(self, request: Request, content: bytes) -> None:
        self.request = request
        self.content = content
        self.method: str = request.method
        self.query: str = request.scope["query_string"].decode("latin-1")
        self.origin: str = f"{request.scope['scheme']}://{request.headers.get('host', 'sandbox')}"
        self.path: str | None = path_below(request.scope["path"])
        methods = documented_methods(self.path) if self.path is not None else {}
        self.documented: Documented | None = methods.get(request.method)

    @property
    def operation(self) -> str | None:
        """The client's method for it."""
        return self.documented.name if self.documented else None

    @property
    def changes(self) -> bool:
        """Whether it may change something."""
        return self.method != "GET" or bool(self.documented and self.documented.raw.get("x-fusebill-side-effect"))

    def body(self) -> wire.Json:
        """The body as JSON, or as a dict of texts where a form is documented; None when there is none."""
        request_body: wire.Record = self.documented.raw.get("requestBody", {}) if self.documented else {}
        if "application/x-www-form-urlencoded" in request_body.get("content", {}):
            return dict(parse_qsl(self.content.decode("utf-8", "replace")))
        try:
            return wire.read_json(self.content) if self.content.strip() else None
        except ValueError as error:
            raise ApiError(400, f"The request body is not valid JSON: {error}") from None  # Assumption: the text


@dataclass
class Api:
    """Answers every request over some data."""

    state: State
    key: str | None
    limiter: RateLimiter
    clock: Clock
    readings: Readings
    sleep: Sleep = anyio.sleep
    faults: Faults = field(default_factory=Faults)
    journal: Journal = field(default_factory=Journal)
    after_change: Callable[[], None] = lambda: None
    changes: int = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, and remember it."""
        started = time.perf_counter()
        request = Request(scope, receive)
        incoming = Incoming(request, await request.body())
        received = self._remember(incoming)
        try:
            response = await self._respond(incoming)
            received.status = response.status_code
            await response(scope, receive, send)
        except Dropped:
            await _hang_up(receive, send)
        finally:
            received.seconds = time.perf_counter() - started
            if self.journal.on_answer:
                self.journal.on_answer(received)

    def changed(self) -> None:
        """Take note that the data may have changed."""
        self.changes += 1
        self.after_change()

    def now(self) -> datetime:
        """What time it is for the account."""
        return self.clock().astimezone(UTC) + timedelta(seconds=self.state.time_offset)

    def _remember(self, incoming: Incoming) -> Received:
        self.state.requests_received += 1
        try:
            body = incoming.body()
        except ApiError:
            body = None
        path = incoming.request.scope["path"]
        received = Received(self.now(), incoming.operation, incoming.method, path, incoming.query, body)
        self.journal.add(received)
        return received

    async def _respond(self, incoming: Incoming) -> Response:
        """Answer, or fail as ordered; what fails before it is done does not count for the limits."""
        fault = self.faults.take(incoming.operation)
        answer = Answer()
        if fault is None or not fault.prevents:
            answer = self._answer(incoming, fault.shift if fault else 0)
        if fault:
            await self._delay(fault)
            answer = fault.instead_of(answer)
        return _response(answer, self.limiter)

    def _answer(self, incoming: Incoming, shift: int) -> Answer:
        """Do what was asked; refusals are answers too."""
        try:
            self.limiter.admit(self.clock().astimezone(UTC))  # not the account's time: clients compare it with theirs
            if not (incoming.path or "").lower().startswith("api/"):  # the host for cards has its key in the body
                self._authorize(incoming.request.headers.get("authorization", ""))
            return self._perform(incoming, shift)
        except ApiError as error:
            return Answer(error.body(), error.status)

    def _authorize(self, header: str) -> None:
        """Check the key. The 400 is the documentation's own sample; Assumption: the text of the 401."""
        if not header:
            raise ApiError(401, "Missing or invalid authorization.")
        scheme, _, key = header.partition(" ")
        if scheme.lower() != "basic" or not key or " " in key:
            raise ApiError(400, "Authorization key is not in the correct format.")
        if self.key is not None and key != self.key:
            raise ApiError(401, "Missing or invalid authorization.")

    def _perform(self, incoming: Incoming, shift: int) -> Answer:
        """Find who answers. Assumption: unknown paths and methods answer as ASP.NET does."""
        path = incoming.path
        handlers = methods_of(path) if path is not None else {}
        if path is None or not (handlers or documented_methods(path)):
            return Answer(
                {"Message": f"No HTTP resource was found that matches the request URI '{incoming.request.url}'."}, 404
            )
        handler = handlers.get(incoming.method) or _from_description(incoming)
        if handler is None:
            return _wrong_method(incoming, {*handlers, *documented_methods(path)})
        call = Call(
            state=self.state,
            now=self.now(),
            base_url=f"{incoming.origin}/v1",
            ids=ids_in(path),
            query=Query(incoming.query),
            body=incoming.body(),
            readings=self.readings,
            path=path,
            shift=shift,
        )
        return self._handle(handler, call, incoming)

    def _handle(self, handler: Handler, call: Call, incoming: Incoming) -> Answer:
        try:
            answer = handler(call)
        finally:
            if incoming.changes:
                account_standing.recover(self.state, call.now)
                self.changed()
        return answer if isinstance(answer, Answer) else Answer(answer)

    async def _delay(self, fault: Fault) -> None:
        """Let an answer take its time, unless the client gives up before."""
        waits = patience.get()
        if waits is not None and fault.delay > waits:
            await self.sleep(waits)
            raise TooSlow
        if fault.delay:
            await self.sleep(fault.delay)


def path_below(path: str) -> str | None:
    """The path below `/v1`, or the whole one of the host for cards; None when it is neither's."""
    root, _, below = path.lstrip("/").partition("/")
    if root.lower() == "v1":
        return below
    return path.lstrip("/") if root.lower() == "api" else None


def _from_description(incoming: Incoming) -> Handler | None:
    """What answers to an operation that no area simulates; None to one that is not documented."""
    operation = incoming.documented
    return (lambda call: described.answer(operation, call)) if operation else None


def _wrong_method(incoming: Incoming, allowed: set[str]) -> Answer:
    """Refuse a method before anything of the request is read, and say which ones there are."""
    message = f"The requested resource does not support http method '{incoming.method}'."
    return Answer({"Message": message}, 405, {"Allow": ", ".join(sorted(allowed))})


def _response(answer: Answer, limiter: RateLimiter) -> Response:
    raw = b"" if answer.status == 204 else answer.body
    content = raw if isinstance(raw, bytes) else wire.write_json(raw)
    media_type = None if answer.status == 204 else answer.media_type
    return Response(content, answer.status, {**answer.headers, **limiter.headers()}, media_type)


async def _hang_up(receive: Receive, send: Send) -> None:
    """Close the socket that uvicorn holds; without a socket, let `Sandbox.transport()` say what happened."""
    cycle = getattr(send, "__self__", None)
    transport = getattr(cycle, "transport", None)
    if transport is None:
        raise Dropped
    transport.abort()
    await receive()  # until it is known to be gone
