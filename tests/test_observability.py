"""What can be seen of calls while a service runs: the log, the hook, spans and metrics; and what must not be seen."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import anyio
import httpx
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode
from pytest_httpx import HTTPXMock

from fusebill_async import CallEvent, Fusebill, _events
from fusebill_async.errors import NotFoundError, RateWaitExceeded
from fusebill_async.filters import Customers as C
from fusebill_async.models import CollectCreditCard
from fusebill_async.otel import OpenTelemetry
from tests.clocks import START, VirtualClock
from tests.conftest import KEY
from tests.leaks import Leaks, listening

ADA = b'{"id":7,"firstName":"Ada"}'
CARD = "4242424242424242"


def left(minute: int, at: float = START) -> dict[str, str]:
    """Headers of an answer that leaves so many calls of the minute."""
    end = datetime.fromtimestamp(at // 60 * 60 + 60, UTC)
    return {
        "X-Rate-Limit-Limit-Minute": "1000",
        "X-Rate-Limit-Remaining-Minute": str(minute),
        "X-Rate-Limit-Reset-Minute": end.strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [f"{r.levelname} {r.getMessage()}" for r in caplog.records if r.name == "fusebill_async"]


class TestLog:
    async def test_every_call_is_one_line_at_debug(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG", logger="fusebill_async")
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.get(7)
        assert lines(caplog) == [
            "DEBUG get_customer (GET /customers/{customerId}): 200, 1 attempt, waited 0.000 s, took 0.000 s"
        ]

    async def test_nothing_is_logged_at_other_levels_while_all_is_well(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("INFO")
        httpx_mock.add_response(content=b"[]")
        await fusebill.customers.list(C.primary_email == "ada@example.com")
        assert lines(caplog) == []

    async def test_a_retry_is_a_warning(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
    ) -> None:
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.get(7)
        (line,) = lines(caplog)
        assert line.startswith("WARNING get_customer (GET /customers/{customerId}), attempt 1: 503; again in ")

    async def test_a_low_budget_is_one_warning_in_each_window(
        self, fusebill: Fusebill, clock: VirtualClock, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
    ) -> None:
        for remaining in (101, 100, 99, 98):
            httpx_mock.add_response(content=ADA, headers=left(remaining))
            await fusebill.customers.get(7)
        await clock.advance(61)
        httpx_mock.add_response(content=ADA, headers=left(40, clock.now()))
        await fusebill.customers.get(7)
        assert lines(caplog) == [
            "WARNING fewer than a tenth of the account's 1000 calls per minute are left, until 2024-01-01 00:01:00 UTC",
            "WARNING fewer than a tenth of the account's 1000 calls per minute are left, until 2024-01-01 00:02:00 UTC",
        ]

    async def test_httpx_logs_no_url_of_ours(self, caplog: pytest.LogCaptureFixture) -> None:
        """Its client logs each URL, with the values of filters; requests do not pass through it."""
        caplog.set_level("DEBUG")

        async def served(stream: anyio.abc.SocketStream) -> None:
            async with stream:
                await stream.receive()
                await stream.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")

        listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
        port = listener.extra(anyio.abc.SocketAttribute.local_port)
        async with listener, anyio.create_task_group() as tasks:
            tasks.start_soon(listener.serve, served)
            async with Fusebill(KEY, base_url=f"http://127.0.0.1:{port}/v1", http="httpx") as fusebill:
                await fusebill.customers.list(C.primary_email == "ada@example.com")
            tasks.cancel_scope.cancel()
        assert "httpcore" in {record.name.partition(".")[0] for record in caplog.records}
        assert "httpx" not in {record.name for record in caplog.records}
        assert "ada" not in caplog.text


class TestEndOfACall:
    @pytest.fixture
    def ends(self) -> list[CallEvent]:
        return []

    @pytest.fixture
    async def fusebill(self, clock: VirtualClock, ends: list[CallEvent]) -> AsyncIterator[Fusebill]:
        def hear(event: CallEvent) -> None:
            if event.kind == "end":
                ends.append(event)

        async with Fusebill(KEY, clock=clock, on_event=hear) as client:
            yield client

    async def test_it_tells_status_attempts_wait_and_duration(
        self, fusebill: Fusebill, clock: VirtualClock, httpx_mock: HTTPXMock, ends: list[CallEvent]
    ) -> None:
        httpx_mock.add_response(status_code=429, headers=left(0))  # the next minute begins in 60 s
        httpx_mock.add_response(content=ADA, headers=left(999, START + 60))
        await fusebill.customers.get(7)
        (end,) = ends
        assert (end.operation, end.status, end.reason, end.attempt) == ("get_customer", 200, "200", 2)
        assert end.wait == pytest.approx(60, abs=1)
        assert end.duration == clock.elapsed >= end.wait
        assert [(attempt.status, attempt.reason) for attempt in end.attempts] == [(429, "429"), (200, "200")]
        assert end.attempts[1].began == pytest.approx(60, abs=1)
        assert end.rate_limits is not None
        assert end.rate_limits.minute.remaining == 999

    async def test_an_error_of_the_server_ends_with_its_status(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, ends: list[CallEvent]
    ) -> None:
        httpx_mock.add_response(status_code=404)
        with pytest.raises(NotFoundError):
            await fusebill.customers.get(7)
        assert (ends[0].status, ends[0].reason) == (404, "404")

    async def test_any_other_trouble_ends_with_its_name(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, ends: list[CallEvent]
    ) -> None:
        httpx_mock.add_exception(httpx.ReadError("gone"), is_reusable=True)
        with pytest.raises(Exception, match="lost its connection"):
            await fusebill.customers.get(7)
        assert (ends[0].status, ends[0].reason, ends[0].attempt) == (None, "ConnectionLost", 4)
        assert {attempt.reason for attempt in ends[0].attempts} == {"ConnectionLost"}

    async def test_a_call_that_the_limits_keep_back_ends_without_an_attempt(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, ends: list[CallEvent]
    ) -> None:
        httpx_mock.add_response(content=ADA, headers=left(0))
        await fusebill.customers.get(7)
        with pytest.raises(RateWaitExceeded):
            await fusebill.with_options(max_wait=1).customers.get(7)
        assert (ends[1].reason, ends[1].attempt, ends[1].attempts) == ("RateWaitExceeded", 0, ())

    async def test_a_cancelled_call_ends_too(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, ends: list[CallEvent]
    ) -> None:
        async def never(request: httpx.Request) -> httpx.Response:
            await anyio.sleep_forever()
            raise AssertionError

        httpx_mock.add_callback(never)
        with anyio.move_on_after(0.01):
            await fusebill.customers.get(7)
        assert [(end.reason, end.attempt) for end in ends] == [("CancelledError", 1)]

    async def test_nothing_is_noted_while_nobody_listens(
        self,
        clock: VirtualClock,
        httpx_mock: HTTPXMock,
        caplog: pytest.LogCaptureFixture,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        caplog.set_level("INFO", logger="fusebill_async")
        monkeypatch.delattr(_events, "Course")
        monkeypatch.delattr(_events, "CallEvent")
        httpx_mock.add_response(content=ADA)
        async with Fusebill(KEY, clock=clock) as fusebill:
            assert (await fusebill.customers.get(7)).id == 7


class TestOpenTelemetry:
    @pytest.fixture
    def spans(self) -> InMemorySpanExporter:
        return InMemorySpanExporter()

    @pytest.fixture
    def metrics(self) -> InMemoryMetricReader:
        return InMemoryMetricReader()

    @pytest.fixture
    def tracers(self, spans: InMemorySpanExporter) -> Iterator[TracerProvider]:
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(spans))
        yield provider
        provider.shutdown()

    @pytest.fixture
    async def fusebill(
        self, clock: VirtualClock, tracers: TracerProvider, metrics: InMemoryMetricReader
    ) -> AsyncIterator[Fusebill]:
        meters = MeterProvider([metrics])
        hook = OpenTelemetry(attributes={"account": "emea"}, tracer_provider=tracers, meter_provider=meters)
        async with Fusebill(KEY, clock=clock, on_event=hook) as client:
            yield client
        meters.shutdown()

    async def test_a_call_is_a_span_in_that_of_its_caller_and_each_request_one_within(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, tracers: TracerProvider, spans: InMemorySpanExporter
    ) -> None:
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(content=ADA)
        with tracers.get_tracer("a service").start_as_current_span("checkout"):
            await fusebill.customers.get(7)
        first, second, call, checkout = spans.get_finished_spans()
        assert [first.name, second.name, call.name, checkout.name] == [
            "GET /customers/{customerId}",
            "GET /customers/{customerId}",
            "get_customer",
            "checkout",
        ]
        assert parent(first) == parent(second) == identity(call)
        assert parent(call) == identity(checkout)
        assert (first.kind, call.kind) == (SpanKind.CLIENT, SpanKind.INTERNAL)
        assert (first.status.status_code, second.status.status_code) == (StatusCode.ERROR, StatusCode.UNSET)

    async def test_spans_follow_the_conventions_for_http(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, spans: InMemorySpanExporter
    ) -> None:
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.get(7)
        first, second, call = spans.get_finished_spans()
        common = {
            "account": "emea",
            "http.request.method": "GET",
            "server.address": "secure.fusebill.com",
            "server.port": 443,
            "url.full": "https://secure.fusebill.com/v1/customers/{customerId}",
            "url.template": "/customers/{customerId}",
        }
        assert dict(first.attributes or {}) == common | {"http.response.status_code": 503, "error.type": "503"}
        assert dict(second.attributes or {}) == common | {
            "http.response.status_code": 200,
            "http.request.resend_count": 1,
        }
        assert call.attributes is not None
        assert call.attributes["fusebill.attempts"] == 2

    async def test_spans_lie_within_each_other(
        self, fusebill: Fusebill, clock: VirtualClock, httpx_mock: HTTPXMock, spans: InMemorySpanExporter
    ) -> None:
        httpx_mock.add_response(status_code=503)
        httpx_mock.add_response(content=ADA)
        await fusebill.customers.get(7)
        first, second, call = spans.get_finished_spans()
        times = [call.start_time, first.start_time, first.end_time, second.start_time, second.end_time, call.end_time]
        assert times == sorted(time for time in times if time is not None)
        assert call.end_time is not None
        assert call.start_time is not None
        assert (call.end_time - call.start_time) / 1e9 == pytest.approx(clock.elapsed)

    async def test_nothing_personal_is_in_a_span(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, spans: InMemorySpanExporter
    ) -> None:
        httpx_mock.add_response(content=b"[]")
        httpx_mock.add_response(content=b"{}")
        await fusebill.customers.list(C.primary_email == "ada@example.com")
        await fusebill.request("GET", "/customers/4711/ada@example.com")
        told = "".join(span.to_json() for span in spans.get_finished_spans())
        assert "ada" not in told
        assert "4711" not in told
        assert KEY not in told

    async def test_metrics_tell_durations_attempts_waits_and_what_is_left(
        self, fusebill: Fusebill, httpx_mock: HTTPXMock, metrics: InMemoryMetricReader
    ) -> None:
        httpx_mock.add_response(status_code=503, headers=left(641))
        httpx_mock.add_response(content=ADA, headers=left(640))
        await fusebill.customers.get(7)
        found = points(metrics)
        assert {name: len(of) for name, of in found.items()} == {
            "http.client.request.duration": 2,  # by status
            "fusebill.call.duration": 1,
            "fusebill.call.attempts": 1,
            "fusebill.throttle.wait": 1,
            "fusebill.budget.remaining": 1,  # of the day nothing is known
        }
        assert found["fusebill.call.attempts"][0].sum == 2
        assert found["fusebill.budget.remaining"][0].value == 640
        assert found["fusebill.budget.remaining"][0].attributes["fusebill.budget.window"] == "minute"
        assert found["http.client.request.duration"][0].explicit_bounds[:3] == (0.005, 0.01, 0.025)

    def test_it_is_not_imported_unless_it_is_asked_for(self) -> None:
        code = "import sys, fusebill_async as f; f.Fusebill('a2V5').customers; print('opentelemetry' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout == "False\n"

    def test_without_the_extra_it_says_what_to_install(self) -> None:
        code = "import sys; sys.modules['opentelemetry'] = None; import fusebill_async.otel"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
        assert done.stderr.endswith("fusebill_async.otel needs OpenTelemetry: pip install 'fusebill-async[otel]'\n")


def parent(span: ReadableSpan) -> int | None:
    return span.parent and span.parent.span_id


def identity(span: ReadableSpan) -> int | None:
    context = span.get_span_context()
    return context and context.span_id


def points(reader: InMemoryMetricReader) -> dict[str, list[Any]]:
    data = reader.get_metrics_data()
    assert data is not None
    scopes = [scope for resource in data.resource_metrics for scope in resource.scope_metrics]
    return {metric.name: list(metric.data.data_points) for scope in scopes for metric in scope.metrics}


class TestTheSearchForLeaks:
    """That no secret shows is checked after every test of the suite; here, that the check would find one."""

    @pytest.fixture
    def found(self) -> Iterator[Leaks]:
        leaks = Leaks()
        with listening(leaks):
            yield leaks

    def test_a_key_in_the_log_is_found(self, found: Leaks, leaks: Leaks) -> None:
        Fusebill("c2VjcmV0LXNlY3JldA==")
        logging.getLogger("fusebill_async").debug("authorized as %s", "c2VjcmV0LXNlY3JldA==")
        assert found.found() == ["logged: authorized as c2VjcmV0LXNlY3JldA=="]
        leaks.heard.clear()

    def test_a_card_in_an_error_is_found(self, found: Leaks, leaks: Leaks) -> None:
        repr(a_card())
        with pytest.raises(NotFoundError):
            raise NotFoundError(f"no such card: {CARD}")
        assert [leak.partition(":")[0] for leak in found.found()] == ["raised"]
        leaks.heard.clear()

    def test_a_cvv_in_a_repr_is_found(self, found: Leaks, leaks: Leaks) -> None:
        found.hear("shown", "Card(cvv='123')")
        assert found.found() == ["shown: Card(cvv='123')"]

    async def test_every_body_that_is_sent_is_looked_at(
        self, found: Leaks, clock: VirtualClock, httpx_mock: HTTPXMock
    ) -> None:
        httpx_mock.add_response(content=ADA)
        async with Fusebill(KEY, clock=clock) as fusebill:
            await fusebill.customers.get(7)
        a_card().to_dict()
        assert KEY in found.keys
        assert CARD in found.values
        assert found.counts["shown"] > 0
        assert found.counts["logged"] > 0
        assert found.found() == []


def a_card() -> CollectCreditCard:
    return CollectCreditCard(card_number=CARD, cvv="123", expiration_month=2, expiration_year=30)
