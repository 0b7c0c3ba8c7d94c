"""The parts of a FastAPI application that uses Fusebill: one client, who gets it, errors as answers, webhooks.

    app = FastAPI(lifespan=fusebill_lifespan())
    add_error_handlers(app)
    app.include_router(webhook_router(TaskQueue(handle)))

    @app.get("/customers/{customer_id}")
    async def read(customer_id: int, fusebill: FusebillClient) -> dict[str, Any]: ...

It needs the extra `fastapi`. Settings come from the environment: `FUSEBILL_API_KEY`, `FUSEBILL_BASE_URL`,
`FUSEBILL_AUDIT_SOURCE`, `FUSEBILL_WEBHOOK_KEY`, `FUSEBILL_WEBHOOK_HEADER`; they are read when the server starts.
"""

import logging
import math
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, datetime
from typing import Annotated, Any, NamedTuple, TypeAlias

try:
    from fastapi import APIRouter, Depends, FastAPI, Request
    from fastapi.requests import HTTPConnection
    from fastapi.responses import JSONResponse
    from starlette.routing import Route
except ImportError as _missing:
    raise ImportError("fusebill_async.fastapi needs FastAPI: pip install 'fusebill-async[fastapi]'") from _missing

from . import errors
from ._client import Fusebill
from .webhooks import Queue, Receive, Scope, Send, WebhookReceiver

__all__ = [
    "ErrorAnswer",
    "FusebillClient",
    "add_error_handlers",
    "error_answer",
    "fusebill_lifespan",
    "fusebill_of",
    "webhook_router",
]

logger: logging.Logger = logging.getLogger("fusebill_async")


# ------------------------------------------------------------------ the client


def fusebill_lifespan(
    make_client: Callable[[], Fusebill] = Fusebill,
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """A lifespan that opens one client for the application and closes it at the end.

    To open more than this, enter it in a lifespan of your own: `async with fusebill_lifespan()(app): ...`.

    Args:
        make_client: Makes the client when the server starts, for instance
            `lambda: Fusebill(priority="interactive", deadline=30)`. By default all comes from the environment.

    Returns:
        What `FastAPI(lifespan=...)` takes.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with make_client() as fusebill:
            app.state.fusebill = fusebill
            try:
                yield
            finally:
                del app.state.fusebill

    return lifespan


def fusebill_of(app: FastAPI) -> Fusebill:
    """The client of a running application, for code outside of requests, such as a handler of webhooks.

    Raises:
        RuntimeError: There is none: the application does not run, or has another lifespan.
    """
    fusebill = getattr(app.state, "fusebill", None)
    if not isinstance(fusebill, Fusebill):
        raise RuntimeError("no Fusebill client: FastAPI(lifespan=fusebill_lifespan()) opens one when the server starts")
    return fusebill


def _fusebill_of_request(connection: HTTPConnection) -> Fusebill:
    return fusebill_of(connection.app)


FusebillClient: TypeAlias = Annotated[Fusebill, Depends(_fusebill_of_request)]
"""The type of a parameter that gets the application's client: `fusebill: FusebillClient`."""


# ------------------------------------------------------------------ errors


class ErrorAnswer(NamedTuple):
    """What a caller of the application is told of an error.

    Attributes:
        status: The HTTP status.
        code: A name to decide by.
        detail: Some words for people; never the server's text, which may hold personal data.
        retry_after: Seconds after which trying again makes sense; None if it does not, or nobody knows.
        fields: The fields that were refused, by Python name.
    """

    status: int
    code: str
    detail: str
    retry_after: float | None = None
    fields: tuple[str, ...] = ()


_BUSY = "Billing is busy; nothing was done."
_UNREACHABLE = "Billing cannot be reached; nothing was done."
_UNKNOWN = "It is not known whether this was done. Do not repeat it before somebody has looked."
_BROKEN = "Billing does not work properly at the moment."
_OURS = "This application is not set up properly."

_ANSWERS: dict[type[errors.FusebillError], ErrorAnswer] = {
    errors.NotFoundError: ErrorAnswer(404, "not_found", "There is no such thing in billing."),
    errors.NoneFound: ErrorAnswer(404, "not_found", "There is no such thing in billing."),
    errors.ValidationError: ErrorAnswer(422, "invalid", "Billing refuses the value of a field."),
    errors.BusinessRuleError: ErrorAnswer(409, "refused", "The present state in billing does not allow this."),
    errors.EditConflict: ErrorAnswer(409, "conflict", "Somebody else changed this meanwhile; nothing was changed."),
    errors.RateLimitError: ErrorAnswer(503, "busy", _BUSY, retry_after=60),
    errors.RateWaitExceeded: ErrorAnswer(503, "busy", _BUSY),
    errors.DailyQuotaExceeded: ErrorAnswer(503, "busy", _BUSY),
    errors.RequestNotSent: ErrorAnswer(503, "unreachable", _UNREACHABLE, retry_after=5),
    errors.ConnectionLost: ErrorAnswer(502, "unavailable", _BROKEN, retry_after=5),
    errors.ServerError: ErrorAnswer(502, "unavailable", _BROKEN, retry_after=5),
    errors.CallTimeout: ErrorAnswer(504, "unavailable", "Billing did not answer in time.", retry_after=5),
    errors.OutcomeUnknown: ErrorAnswer(502, "outcome_unknown", _UNKNOWN),
    errors.DecodingError: ErrorAnswer(502, "unreadable", _BROKEN),
    errors.AuthenticationError: ErrorAnswer(500, "misconfigured", _OURS),  # not 401: it is not the caller's key
    errors.ConfigurationError: ErrorAnswer(500, "misconfigured", _OURS),
    errors.FusebillError: ErrorAnswer(500, "failed", _BROKEN),
}


def error_answer(error: errors.FusebillError) -> ErrorAnswer:
    """Decide what a caller is told of an error.

    Args:
        error: Any error of this package.

    Returns:
        Status, code and words. Neither the server's text nor anything of the call is in them, but field names.
    """
    answer = next(_ANSWERS[kind] for kind in type(error).__mro__ if kind in _ANSWERS)
    if isinstance(error, errors.ValidationError):
        return answer._replace(fields=tuple(sorted(error.fields)))
    if isinstance(error, errors.RateWaitExceeded):
        return answer._replace(retry_after=error.wait)
    if isinstance(error, errors.DailyQuotaExceeded) and error.reset:
        return answer._replace(retry_after=(error.reset - datetime.now(UTC)).total_seconds())
    if isinstance(error, errors.DecodingError) and error.accepted:
        return answer._replace(code="done_but_unreadable", detail="It was done, but the answer cannot be read.")
    return answer


def add_error_handlers(app: FastAPI) -> None:
    """Let the errors of this package become answers, where no handler of yours is nearer.

    `error_answer` says which. The body is `{"detail": ..., "code": ...}`, and `"fields"` for refused values. What is
    not the caller's fault is logged, without the server's text.
    """
    app.add_exception_handler(errors.FusebillError, _answer)


async def _answer(_: Request, error: Exception) -> JSONResponse:
    """An error as a response."""
    if not isinstance(error, errors.FusebillError):
        raise error
    answer = error_answer(error)
    if answer.status >= 500:
        call = f" in {error.operation}" if isinstance(error, errors.CallError) and error.operation else ""
        logger.error("answered %s (%s) because of %s%s", answer.status, answer.code, type(error).__name__, call)
    body: dict[str, Any] = {"detail": answer.detail, "code": answer.code}
    if answer.fields:
        body["fields"] = answer.fields
    headers = {} if answer.retry_after is None else {"Retry-After": str(max(1, math.ceil(answer.retry_after)))}
    return JSONResponse(body, answer.status, headers)


# ------------------------------------------------------------------ webhooks


def webhook_router(
    queue: Queue,
    *,
    path: str = "/webhooks/fusebill",
    key: str | Iterable[str] | None = None,
    header: str | None = None,
    window: float = 900.0,
    max_size: int = 1_000_000,
) -> APIRouter:
    """A router that receives webhooks, for `app.include_router`.

    It opens the queue when the application starts. When the application stops, events that were taken are handled
    before the client is closed.

    Args:
        queue: A `TaskQueue`, or an async callable of yours that stores an event and returns once it is safe.
        path: Where it receives.
        key: The key that the webhook settings show, or several; else `FUSEBILL_WEBHOOK_KEY`.
        header: The header that carries it; else `FUSEBILL_WEBHOOK_HEADER`, else `Authorization`.
        window: Seconds in which the same message about the same thing is not handed on again.
        max_size: Bytes that a message may have.

    Returns:
        The router. Starting the application raises `InvalidValue` if there is no key.
    """
    endpoint = _Endpoint(lambda: WebhookReceiver(queue, key=key, header=header, window=window, max_size=max_size))
    return APIRouter(routes=[Route(path, endpoint, include_in_schema=False)], lifespan=endpoint.lifespan)


class _Endpoint:
    """A receiver that is made when the application starts."""

    def __init__(self, make: Callable[[], WebhookReceiver]) -> None:
        self._make = make
        self._receiver: WebhookReceiver | None = None

    @asynccontextmanager
    async def lifespan(self, _: Any) -> AsyncGenerator[None]:
        """Open the queue."""
        receiver = self._make()
        async with receiver.opened():
            self._receiver = receiver
            try:
                yield
            finally:
                self._receiver = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if self._receiver is None:
            raise RuntimeError("webhooks come in while the application does not run; is the router in a mounted one?")
        await self._receiver(scope, receive, send)
