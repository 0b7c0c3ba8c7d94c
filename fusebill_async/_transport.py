"""How a request becomes an answer: a permit, one attempt over the wire, and what follows it."""

from __future__ import annotations

import copy
import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from fusebill_openapi.errors import DecodingError, FusebillError, OutcomeUnknown, RequestNotSent
from fusebill_openapi.exchange import Exchange

from ._clock import SystemClock
from ._connections import Connections
from ._retry import GiveUp, Outcome, RetryPolicy, next_step
from ._settings import checked_seconds, checked_source, checked_timeout, checked_whole
from ._throttle import limiter_for
from .errors import RateWaitExceeded

if TYPE_CHECKING:
    import httpx
    from fusebill_openapi.messages import Request, Response
    from fusebill_openapi.operation import Operation

    from ._budget import RateLimits, Terms
    from ._clock import Clock
    from ._events import Course, Hook, Kind
    from ._settings import Http, Settings, Timeout
    from .redis import RedisLimiter

logger = logging.getLogger("fusebill_async")


class Transport:
    """Sends the requests of one client: throttled, authenticated, and retried where that is safe."""

    def __init__(
        self,
        settings: Settings,
        transport: httpx.AsyncBaseTransport | None,
        clock: Clock | None,
        on_event: Hook | None = None,
        rate_limiter: RedisLimiter | None = None,
        http: Http = "httpx",
    ) -> None:
        self.settings = settings
        self._clock = clock or SystemClock()
        find = limiter_for if rate_limiter is None else rate_limiter.limiter_for
        self._limiter = find(settings.host, settings.key, self._clock)
        self._connections = Connections(transport, http)
        self._on_event = on_event
        self._policy = RetryPolicy(attempts=settings.attempts)
        if settings.terms.interactive:
            self._limiter.keep_reserve()

    def __repr__(self) -> str:
        return f"Transport({self.settings.base_url!r})"

    def with_options(
        self,
        timeout: float | Timeout | None,
        deadline: float | None,
        audit_source: str | None,
        retries: int | None,
        terms: Terms | None = None,
    ) -> Self:
        """The same transport, connections and limiter with other settings."""
        settings = self.settings
        if timeout is not None:
            settings = replace(settings, timeout=checked_timeout(timeout))
        if deadline is not None:
            settings = replace(settings, deadline=checked_seconds(deadline, "deadline"))
        if audit_source is not None:
            settings = replace(settings, headers={**settings.headers, "x-audit-source": checked_source(audit_source)})
        if retries is not None:
            settings = replace(settings, attempts=checked_whole(retries, "retries", 0) + 1)
        if terms is not None:
            settings = replace(settings, terms=terms)
            if terms.interactive:
                self._limiter.keep_reserve()
        other = copy.copy(self)
        other.settings = settings
        other._policy = RetryPolicy(attempts=settings.attempts)
        return other

    @property
    def clock(self) -> Clock:
        """The time that it lives by."""
        return self._clock

    @property
    def rate_limits(self) -> RateLimits:
        """What is known of the account's limits, without a request."""
        return self._limiter.statistics()

    async def aclose(self) -> None:
        """Close the connections."""
        await self._connections.aclose()

    async def send(self, request: Request[Any], /) -> Response:
        """Send a request, as often as is safe and useful, and bring back the answer, whatever its status.

        Raises:
            RequestNotSent: Nothing reached the server; also if the limits make it wait too long.
            ConnectionLost: The connection broke, and repeating the call is harmless.
            CallTimeout: No answer came in time, and repeating the call is harmless.
            OutcomeUnknown: It may have been done and must not be repeated blindly.
            DecodingError: It was done, but the answer broke off or cannot be read.
            ClientClosed: The client is closed.
            InvalidValue: Separators are to be encoded, and a filter has one inside a value.
        """
        if self.settings.encode_separators:
            from fusebill_openapi.query import with_encoded_separators  # here, since hardly anybody needs it

            request = with_encoded_separators(request)
        if self._on_event is not None or logger.isEnabledFor(logging.DEBUG):
            return await self._send_and_tell(request)
        return await self._send(request)

    async def _send_and_tell(self, request: Request[Any]) -> Response:
        """Send a request, and tell at the end how the call went."""
        from ._events import Course  # here and below, because it takes 3 ms, and few listen

        course = Course(self._clock)
        reason, status = "", None
        try:
            response = await self._send(request, course)
            reason, status = str(response.status), response.status
            return response
        except BaseException as error:
            reason, status = type(error).__name__, getattr(error, "status", None)
            course.comes_back(status, reason)
            raise
        finally:
            self._tell(
                "end",
                request.operation,
                len(course.attempts),
                reason,
                status=status,
                wait=course.wait,
                duration=course.duration,
                attempts=tuple(course.attempts),
                rate_limits=self.rate_limits,
            )

    async def _send(self, request: Request[Any], course: Course | None = None) -> Response:
        """Send a request as often as is safe and useful."""
        ends_at = self._clock.monotonic() + self.settings.deadline
        earlier: tuple[str, ...] = ()
        while True:
            attempt = len(earlier) + 1
            outcome = await self._attempt(request, earlier, ends_at, course)
            step = next_step(request.operation, outcome, attempt, self._policy, ends_at - self._clock.monotonic())
            if isinstance(step, GiveUp):
                break
            self._tell("retry", request.operation, attempt, outcome.reason, pause=step.after)
            earlier = (*earlier, outcome.reason)
            await self._clock.sleep(step.after)
        if step.error is not None:
            step.error.attempts, step.error.earlier = attempt, earlier
            if isinstance(step.error, OutcomeUnknown):
                self._tell("unknown", request.operation, attempt, outcome.reason, look_up=request.operation.look_up)
            raise step.error
        if outcome.response is None:  # cannot be: without an answer there is an error
            raise AssertionError(outcome)
        return outcome.response

    async def _attempt(
        self, request: Request[Any], earlier: tuple[str, ...], ends_at: float, course: Course | None
    ) -> Outcome:
        """Send a request once, when the limits allow it."""
        self._connections.check_open()
        if course is not None:
            course.asks()
        permit = await self._permit(request, earlier, ends_at)
        if course is not None:
            course.leaves()
        exchange = Exchange(request)
        try:
            trouble = await self._carry(exchange, ends_at - self._clock.monotonic())
        except BaseException as leaving:
            self._give_back(permit, exchange, exchange.left)
            self._abandon(exchange, len(earlier) + 1, leaving)
            raise
        error = exchange.broken_off(trouble) if trouble else None
        self._give_back(permit, exchange, not isinstance(error, RequestNotSent))
        outcome = Outcome(error=error) if error else _read(exchange.response(len(earlier) + 1, earlier), request)
        if course is not None:
            course.comes_back(exchange.status, outcome.reason)
        return outcome

    async def _permit(self, request: Request[Any], earlier: tuple[str, ...], ends_at: float) -> float:
        """Wait for the limits, but not beyond the deadline."""
        settings = self.settings
        terms = settings.terms_within(ends_at - self._clock.monotonic()) if earlier else settings.first_terms
        try:
            return await self._limiter.acquire(terms)
        except RequestNotSent as error:
            if isinstance(error, RateWaitExceeded) and terms is not settings.terms:
                wait = f"the limits would let it go in {error.wait:.1f} s"
                error.args = (f"{wait}, and its deadline leaves {terms.max_wait:.1f} s",)
            error.args = (f"{request.operation.call} was not sent: {error}",)
            error.about(request.operation, len(earlier), earlier)
            raise

    async def _carry(self, exchange: Exchange, seconds: float) -> Exception | None:
        """Send a request and read the answer, in so many seconds; returns what went wrong."""
        try:
            await self._connections.carry(exchange, self.settings, seconds)
        except FusebillError:
            raise
        except Exception as trouble:  # whatever a transport raises: what it has sent is sent
            return trouble
        return None

    def _give_back(self, permit: float, exchange: Exchange, sent: bool) -> None:
        """Give a permit back, with what the answer says of the limits."""
        if exchange.status is not None:
            self._limiter.observe(permit, exchange.headers, exchange.status)
        elif sent:
            self._limiter.lost()
        else:
            self._limiter.returned()

    def _abandon(self, exchange: Exchange, attempt: int, leaving: BaseException) -> None:
        """Tell what is left behind when a caller is cancelled while a call is under way that must not be repeated."""
        operation = exchange.request.operation
        if operation.repeatable or not exchange.left:
            return
        error = exchange.broken_off(leaving)
        if error is None and exchange.status is not None and exchange.status >= 500:
            error = OutcomeUnknown.of(operation, f"the server answered {exchange.status}")
        if error is None:  # the server said no
            return
        error.attempts = attempt
        error.__context__, leaving.__context__ = leaving.__context__, error
        leaving.add_note(str(error))
        kind: Kind = "unknown" if isinstance(error, OutcomeUnknown) else "accepted"
        self._tell(kind, operation, attempt, type(leaving).__name__, look_up=operation.look_up)

    def _tell(self, kind: Kind, operation: Operation[Any], attempt: int, reason: str, **more: Any) -> None:
        """Tell the log and the hook what has become of an attempt, or in the end of the call."""
        from ._events import CallEvent, tell

        event = CallEvent(
            kind=kind,
            operation=operation.id,
            method=operation.method,
            path=operation.path,
            attempt=attempt,
            reason=reason,
            server=operation.server or self.settings.base_url,
            **more,
        )
        tell(event, self._on_event)


def _read(response: Response, request: Request[Any]) -> Outcome:
    """The outcome of an answered attempt. One that may be repeated is read here, so that a broken answer is."""
    if not (request.operation.repeatable and 200 <= response.status < 300):
        return Outcome(response, reset_in=0.0)  # the limiter makes everybody wait for the reset
    try:
        value = request.operation.read(response)
    except DecodingError as error:
        return Outcome(error=error)
    return Outcome(response._replace(value=value))
