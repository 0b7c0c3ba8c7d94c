"""Spans and metrics of every call, for OpenTelemetry: `Fusebill(on_event=OpenTelemetry())`; needs the extra `otel`.

Each call is a span named after its operation. Each of its requests on the wire is a client span within, after the
semantic conventions for HTTP; what lies between them is waiting. They are made when the call is over, by the times that
were noted, so that they cost nothing while it is under way. Nothing in them is personal: no query, no ID, no key.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

try:
    from opentelemetry import metrics, trace
    from opentelemetry.trace import SpanKind, Status, StatusCode
except ImportError as _missing:
    raise ImportError("fusebill_async.otel needs OpenTelemetry: pip install 'fusebill-async[otel]'") from _missing

from . import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.metrics import Meter, MeterProvider
    from opentelemetry.trace import TracerProvider
    from opentelemetry.util.types import AttributeValue

    from ._events import Attempt, CallEvent

__all__ = ["OpenTelemetry"]

NAME = "fusebill_async"
SCHEMA = "https://opentelemetry.io/schemas/1.44.0"
SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)  # as the conventions advise
WAITS = (0, 0.1, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 300, 3600)
ATTEMPTS = (1, 2, 3, 4, 5, 8)


class OpenTelemetry:
    """A hook for `on_event` that turns the end of each call into spans and metrics.

    Example:
        ```python
        from fusebill_async.otel import OpenTelemetry

        fusebill = Fusebill(on_event=OpenTelemetry())
        ```
    """

    def __init__(
        self,
        *,
        attributes: Mapping[str, AttributeValue] | None = None,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
    ) -> None:
        """Make the instruments.

        Args:
            attributes: Are added to every span and metric, for example to tell several accounts apart.
            tracer_provider: Where spans go; the global provider if left out.
            meter_provider: Where metrics go; the global provider if left out.
        """
        self._attributes = dict(attributes or {})
        self._tracer = trace.get_tracer(NAME, __version__, tracer_provider, SCHEMA)
        self._metrics = _Metrics(metrics.get_meter(NAME, __version__, meter_provider, SCHEMA))

    def __call__(self, event: CallEvent) -> None:
        """Take an event; all but the end of a call are part of what that tells."""
        if event.kind == "end":
            ended = time.time_ns()
            self._trace(event, ended - _nanoseconds(event.duration), ended)
            self._metrics.record(event, self._attributes | _call(event), self._attributes)

    def _trace(self, event: CallEvent, began: int, ended: int) -> None:
        """Make the span of the call, in that of the caller, and in it one for each request."""
        attributes = {"fusebill.attempts": event.attempt, "fusebill.throttle.wait": event.wait}
        span = self._tracer.start_span(
            event.operation, start_time=began, attributes=self._attributes | _call(event) | attributes
        )
        if _failed(event.reason):
            span.set_status(Status(StatusCode.ERROR))
        here = trace.set_span_in_context(span)
        for number, attempt in enumerate(event.attempts):
            left = began + _nanoseconds(attempt.began)
            request = self._tracer.start_span(
                _name(event), here, SpanKind.CLIENT, self._attributes | _http(event, attempt, number), start_time=left
            )
            if _failed(attempt.reason):
                request.set_status(Status(StatusCode.ERROR))
            request.end(left + _nanoseconds(attempt.duration))
        span.end(ended)


class _Metrics:
    """What is measured: requests by the conventions, calls, waits and budgets by names of our own."""

    def __init__(self, meter: Meter) -> None:
        def histogram(name: str, unit: str, description: str, edges: tuple[float, ...]) -> metrics.Histogram:
            return meter.create_histogram(name, unit, description, explicit_bucket_boundaries_advisory=edges)

        self._request = histogram("http.client.request.duration", "s", "Duration of HTTP client requests.", SECONDS)
        self._call = histogram("fusebill.call.duration", "s", "Duration of calls, with waits and retries.", SECONDS)
        self._attempts = histogram("fusebill.call.attempts", "{attempt}", "Requests that calls took.", ATTEMPTS)
        self._wait = histogram("fusebill.throttle.wait", "s", "Time that calls waited for the rate limits.", WAITS)
        self._remaining = meter.create_gauge("fusebill.budget.remaining", "{call}", "Calls left in a limit's window.")

    def record(self, event: CallEvent, call: dict[str, AttributeValue], common: dict[str, AttributeValue]) -> None:
        """Record a call and its requests; the duration of one is kept for the trace that it is part of."""
        for attempt in event.attempts:
            self._request.record(attempt.duration, common | _http(event, attempt))
        self._call.record(event.duration, call)
        self._attempts.record(event.attempt, call)
        self._wait.record(event.wait, call)
        if event.rate_limits is not None:
            for window, limit in (("minute", event.rate_limits.minute), ("day", event.rate_limits.day)):
                if limit.remaining is not None:
                    self._remaining.set(limit.remaining, common | _server(event) | {"fusebill.budget.window": window})


def _call(event: CallEvent) -> dict[str, AttributeValue]:
    """What tells calls apart."""
    error = {"error.type": event.reason} if _failed(event.reason) else {}
    return {"fusebill.operation": event.operation, **_server(event), **error}


def _server(event: CallEvent) -> dict[str, AttributeValue]:
    parts = urlsplit(event.server)
    port = parts.port or (80 if parts.scheme == "http" else 443)
    return {"server.address": parts.hostname or "", "server.port": port}


def _http(event: CallEvent, attempt: Attempt, resent: int | None = None) -> dict[str, AttributeValue]:
    """A request by the semantic conventions: as a metric; with `resent`, how many were before it, as a span."""
    attributes: dict[str, AttributeValue] = {"http.request.method": event.method, **_server(event)}
    if _has_template(event):
        attributes["url.template"] = event.path
    if attempt.status is not None:
        attributes["http.response.status_code"] = attempt.status
    if _failed(attempt.reason):
        attributes["error.type"] = attempt.reason
    if resent is None:
        return attributes
    attributes["url.full"] = event.server + (event.path if _has_template(event) else "/REDACTED")
    return attributes | ({"http.request.resend_count": resent} if resent else {})


def _has_template(event: CallEvent) -> bool:
    """Whether the path is a template; that of `fusebill.request` holds whatever its caller wrote."""
    return event.operation != "request"


def _name(event: CallEvent) -> str:
    return f"{event.method} {event.path}" if _has_template(event) else event.method


def _failed(reason: str) -> bool:
    """Whether this is the name of an error or the status of one."""
    return not reason.isdigit() or int(reason) >= 400


def _nanoseconds(seconds: float) -> int:
    return round(seconds * 1e9)
