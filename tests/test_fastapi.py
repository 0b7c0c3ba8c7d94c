"""FastAPI: one client for all, errors as answers, webhooks, and a checkout whose caller goes away at every step."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import httpx
import pytest
import uvicorn
from fastapi import FastAPI, WebSocket

from examples.fastapi_app.app import app as shop
from fusebill_async import Fusebill, errors
from fusebill_async.errors import InvalidValue
from fusebill_async.fastapi import (
    FusebillClient,
    add_error_handlers,
    error_answer,
    fusebill_lifespan,
    fusebill_of,
    webhook_router,
)
from fusebill_async.sandbox import Limits, Sandbox
from fusebill_async.webhooks import TaskQueue, WebhookEvent

BASIC = 310011  # a monthly plan of the sandbox's catalog, 19 and a setup fee of 25
ROOMY = Limits(per_minute=100_000, per_day=10_000_000)


def application(sandbox: Sandbox, **options: Any) -> FastAPI:
    """An application with a client of the sandbox."""

    def client() -> Fusebill:
        return Fusebill("any-key", base_url=sandbox.base_url, transport=sandbox.transport(), **options)

    app = FastAPI(lifespan=fusebill_lifespan(client))
    add_error_handlers(app)

    @app.get("/customers/{customer_id}")
    async def read(customer_id: int, fusebill: FusebillClient) -> str | None:
        return (await fusebill.customers.get(customer_id)).first_name

    return app


@asynccontextmanager
async def running(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """An application between startup and shutdown, and a browser."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with app.router.lifespan_context(app), httpx.AsyncClient(transport=transport, base_url="http://app") as web:
        yield web


# ------------------------------------------------------------------ the client


async def test_a_handler_gets_the_client() -> None:
    sandbox = Sandbox(customers=1)
    async with running(application(sandbox)) as web:
        assert (await web.get("/customers/12000001")).json() == sandbox.state.customers[12000001]["firstName"]


async def test_all_requests_share_one_client_that_is_closed_at_the_end() -> None:
    app = application(Sandbox(customers=1))
    seen: list[Fusebill] = []

    @app.get("/")
    async def note(fusebill: FusebillClient) -> None:
        seen.append(fusebill)

    async with running(app) as web:
        await web.get("/")
        await web.get("/")
        assert seen[0] is seen[1] is fusebill_of(app)
    with pytest.raises(errors.ClientClosed):
        await seen[0].customers.get(12000001)
    with pytest.raises(RuntimeError, match="fusebill_lifespan"):
        fusebill_of(app)


async def test_a_websocket_gets_the_client_too() -> None:
    app = application(Sandbox())
    sent: list[Any] = []

    @app.websocket("/live")
    async def live(socket: WebSocket, fusebill: FusebillClient) -> None:
        await socket.accept()
        await socket.send_text(repr(fusebill))
        await socket.close()

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    async with running(app):
        await app({"type": "websocket", "path": "/live", "headers": [], "query_string": b""}, receive, send)
    assert [message.get("text") for message in sent] == [None, "Fusebill('http://127.0.0.1/v1')", None]


async def test_settings_come_from_the_environment_when_the_server_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    app = FastAPI(lifespan=fusebill_lifespan())
    with pytest.raises(InvalidValue, match="FUSEBILL_API_KEY"):
        async with running(app):
            raise AssertionError
    monkeypatch.setenv("FUSEBILL_API_KEY", "a2V5")
    monkeypatch.setenv("FUSEBILL_BASE_URL", "staging")
    async with running(app):
        assert repr(fusebill_of(app)) == "Fusebill('https://stg-secure.fusebill.com/v1')"


async def test_a_lifespan_of_ones_own_can_open_more() -> None:
    order: list[str] = []

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with fusebill_lifespan(lambda: Fusebill("a2V5"))(app):
            order.append(repr(fusebill_of(app)))
            yield

    async with running(FastAPI(lifespan=lifespan)):
        assert order == ["Fusebill('https://secure.fusebill.com/v1')"]


async def test_without_the_lifespan_a_request_tells_what_is_missing() -> None:
    with pytest.raises(RuntimeError, match="fusebill_lifespan"):
        fusebill_of(FastAPI())


# ------------------------------------------------------------------ errors


def made(kind: type[errors.FusebillError], **attributes: Any) -> errors.FusebillError:
    """An error whose text must not get out."""
    error = kind("secret text of the server")
    for name, value in attributes.items():
        setattr(error, name, value)
    return error


@pytest.mark.parametrize(
    ("error", "status", "code", "retry_after"),
    [
        (made(errors.NotFoundError), 404, "not_found", None),
        (made(errors.NoneFound), 404, "not_found", None),
        (made(errors.SeveralFound), 500, "failed", None),
        (made(errors.ValidationError), 422, "invalid", None),
        (made(errors.BusinessRuleError), 409, "refused", None),
        (made(errors.EditConflict), 409, "conflict", None),
        (made(errors.RateLimitError), 503, "busy", 60),
        (made(errors.RateWaitExceeded, wait=12.5), 503, "busy", 12.5),
        (made(errors.DailyQuotaExceeded), 503, "busy", None),
        (made(errors.ConnectFailed), 503, "unreachable", 5),
        (made(errors.ConnectionLost), 502, "unavailable", 5),
        (made(errors.CallTimeout), 504, "unavailable", 5),
        (made(errors.ServerError, status=500), 502, "unavailable", 5),
        (made(errors.ResponseError, status=418), 500, "failed", None),
        (made(errors.OutcomeUnknown), 502, "outcome_unknown", None),
        (made(errors.UnresolvedPayment), 502, "outcome_unknown", None),
        (made(errors.DecodingError, status=500), 502, "unreadable", None),
        (made(errors.DecodingError, status=200), 502, "done_but_unreadable", None),
        (made(errors.AuthenticationError), 500, "misconfigured", None),
        (made(errors.InvalidValue), 500, "misconfigured", None),
        (made(errors.ClientClosed), 500, "misconfigured", None),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
async def test_each_error_has_an_answer_that_leaks_nothing(
    error: errors.FusebillError, status: int, code: str, retry_after: float | None, caplog: pytest.LogCaptureFixture
) -> None:
    assert error_answer(error)[:2] == (status, code)
    assert error_answer(error).retry_after == retry_after
    app = FastAPI()
    add_error_handlers(app)

    @app.get("/")
    async def fail() -> None:
        raise error

    async with running(app) as web:
        answer = await web.get("/")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert "secret" not in answer.text
    assert "secret" not in caplog.text
    assert ("answered" in caplog.text) == (status >= 500)


def test_every_error_has_an_answer() -> None:
    for name in errors.__all__:
        kind: Any = getattr(errors, name)
        if isinstance(kind, type) and issubclass(kind, errors.FusebillError):
            assert error_answer(made(kind)).status >= 400


def test_the_end_of_the_day_tells_when_the_next_begins() -> None:
    tomorrow = datetime.now(UTC) + timedelta(hours=1)
    answer = error_answer(made(errors.DailyQuotaExceeded, reset=tomorrow))
    assert answer.retry_after == pytest.approx(3600, abs=60)


async def test_a_wait_is_told_in_whole_seconds() -> None:
    app = FastAPI()
    add_error_handlers(app)

    @app.get("/")
    async def fail(wait: float) -> None:
        raise made(errors.RateWaitExceeded, wait=wait)

    async with running(app) as web:
        waits = [(await web.get("/", params={"wait": wait})).headers["Retry-After"] for wait in (0.0, 12.1)]
    assert waits == ["1", "13"]


async def test_refused_fields_are_named_and_nothing_is_quoted() -> None:
    app = application(Sandbox())

    @app.post("/")
    async def sign_up(fusebill: FusebillClient) -> None:
        await fusebill.customers.create(first_name="Ada", primary_email="ada at example.com")

    async with running(app) as web:
        answer = await web.post("/")
    assert answer.status_code == 422
    assert answer.json() == {
        "detail": "Billing refuses the value of a field.",
        "code": "invalid",
        "fields": ["primary_email"],
    }


async def test_a_wrong_key_is_no_fault_of_the_caller(caplog: pytest.LogCaptureFixture) -> None:
    sandbox = Sandbox(key="another")
    async with running(application(sandbox)) as web:
        answer = await web.get("/customers/1")
    assert (answer.status_code, answer.json()["code"]) == (500, "misconfigured")
    assert "AuthenticationError in get_customer" in caplog.text
    assert "any-key" not in caplog.text + answer.text


# ------------------------------------------------------------------ webhooks


class Handled(list[WebhookEvent]):
    async def __call__(self, event: WebhookEvent) -> None:
        self.append(event)


async def test_webhooks_of_the_sandbox_reach_the_handler() -> None:
    handled = Handled()
    sandbox = Sandbox(customers=60, billing=True)
    app = application(sandbox)
    app.include_router(webhook_router(TaskQueue(handled), key="sandbox"), prefix="/api")
    async with running(app):
        sandbox.webhooks.send_to("http://app/api/webhooks/fusebill", app=app)
        sandbox.advance(days=70)
        messages = await sandbox.webhooks.deliver()
    assert {message.status for message in messages} == {204}
    assert len(handled) == len(messages) > 20


async def test_what_was_taken_is_handled_before_the_client_closes() -> None:
    sandbox = Sandbox(customers=1)
    app = application(sandbox)
    names: list[str | None] = []

    async def handle(event: WebhookEvent) -> None:
        await anyio.lowlevel.checkpoint()
        names.append((await fusebill_of(app).customers.get(12000001)).first_name)

    app.include_router(webhook_router(TaskQueue(handle, workers=1), key="k"))
    async with running(app) as web:
        for number in range(20):
            body = json.dumps({"EventType": "x", "Payment": {"id": number + 1}})
            await web.post("/webhooks/fusebill", content=body, headers={"Authorization": "k"})
    assert len(names) == 20


async def test_a_queue_of_ones_own_needs_no_opening() -> None:
    handled = Handled()
    app = FastAPI()
    app.include_router(webhook_router(handled, key="k", path="/hook", header="X-Key"))
    async with running(app) as web:
        answer = await web.post("/hook", content=b'{"EventType":"x"}', headers={"X-Key": "k"})
    assert (answer.status_code, len(handled)) == (204, 1)


async def test_the_key_is_asked_for_when_the_server_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FUSEBILL_WEBHOOK_KEY", raising=False)
    app = FastAPI()
    app.include_router(webhook_router(Handled()))
    with pytest.raises(InvalidValue, match="FUSEBILL_WEBHOOK_KEY"):
        async with running(app):
            raise AssertionError


async def test_the_router_is_not_in_the_public_description() -> None:
    app = FastAPI()
    app.include_router(webhook_router(Handled(), key="k"))
    assert app.openapi()["paths"] == {}


async def test_a_router_whose_application_does_not_run_says_so() -> None:
    app = FastAPI()
    app.include_router(webhook_router(Handled(), key="k"))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as web:
        with pytest.raises(RuntimeError, match="does not run"):
            await web.post("/webhooks/fusebill")


# ------------------------------------------------------------------ the example, under uvicorn


@asynccontextmanager
async def serving(app: Any) -> AsyncIterator[tuple[uvicorn.Server, str]]:
    """A server on a free port of this machine, in this event loop."""
    listening = socket.create_server(("127.0.0.1", 0))  # queues whoever connects before the server is up
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="none"))
    task = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        yield server, f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task


async def all_closed(server: uvicorn.Server) -> None:
    """Wait until a server has seen that every connection is closed."""
    with anyio.fail_after(5):
        while server.server_state.connections:
            await anyio.lowlevel.checkpoint()


class Gate:
    """The sandbox, which can hold one request until the test lets it go on."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.hold(0)

    def hold(self, number: int) -> None:
        """Hold the request with this number, counted from now."""
        self._before_held = number
        self.arrived, self.go_on = anyio.Event(), anyio.Event()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            self._before_held -= 1
            if self._before_held == 0:
                self.arrived.set()
                await self.go_on.wait()
        await self.sandbox.app(scope, receive, send)


class Watched:
    """An application whose server notes that a caller goes away, and may cancel the handler as some servers do."""

    def __init__(self, app: FastAPI, *, cancels: bool) -> None:
        self._app = app
        self._cancels = cancels
        self.gone = anyio.Event()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = [await receive()]
        handler = asyncio.create_task(self._app(scope, lambda: self._body(request), send))
        disconnect = asyncio.create_task(receive())
        await asyncio.wait({handler, disconnect}, return_when=asyncio.FIRST_COMPLETED)
        if not handler.done():
            if self._cancels:
                handler.cancel()
                await asyncio.wait({handler})
            self.gone.set()
            self.gone = anyio.Event()
        disconnect.cancel()
        await asyncio.gather(handler, disconnect, return_exceptions=True)

    async def _body(self, request: list[Any]) -> Any:
        if not request:
            await anyio.sleep_forever()
        return request.pop()


class Shop:
    """The example application and the sandbox, each under uvicorn."""

    def __init__(self, sandbox: Sandbox, backend: uvicorn.Server, web: httpx.AsyncClient) -> None:
        self.sandbox = sandbox
        self.backend = backend
        self.web = web

    async def buy(self, order_id: str = "order-1", card: str = "card_approved") -> httpx.Response:
        return await self.web.post("/checkout", json=order(order_id, card))

    def sold(self) -> tuple[int, int, int, list[Any]]:
        """How many customers, subscriptions and requests to pay there are, and what each invoice still asks for."""
        state = self.sandbox.state
        payments = [row for row in state.payment_activities.values() if row["status"] == "Successful"]
        owed = [self.sandbox_owed(id_) for id_ in state.invoices]
        return len(state.customers), len(state.subscriptions), len(payments), owed

    def sandbox_owed(self, invoice_id: int) -> Any:
        from fusebill_async.sandbox.money import ledger

        return ledger.outstanding(self.sandbox.state, self.sandbox.state.invoices[invoice_id])


ONE_SALE = (1, 1, 1, [0])


def order(order_id: str, card: str = "card_approved") -> dict[str, Any]:
    return {
        "id": order_id,
        "name": "Ada",
        "email": "ada@example.com",
        "plan_frequency_id": BASIC,
        "stripe_customer_id": "cus_1",
        "stripe_card_id": card,
    }


@asynccontextmanager
async def opened(
    monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, *, backend: Any = None, frontend: Any = shop
) -> AsyncIterator[Shop]:
    """The shop while it is open; it closes cleanly and leaves no connection and no task."""
    before = asyncio.all_tasks()
    async with AsyncExitStack() as servers:
        server, url = await servers.enter_async_context(serving(backend or sandbox.app))
        for name, value in {"API_KEY": "any-key", "BASE_URL": f"{url}/v1", "WEBHOOK_KEY": "sandbox"}.items():
            monkeypatch.setenv(f"FUSEBILL_{name}", value)
        async with (
            serving(frontend) as (_, app_url),
            httpx.AsyncClient(base_url=app_url, timeout=60, verify=False) as web,
        ):
            yield Shop(sandbox, server, web)
        await all_closed(server)
    assert asyncio.all_tasks() == before


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(limits=ROOMY)


async def test_a_checkout_sells_one_subscription_and_takes_the_money_once(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(monkeypatch, sandbox) as shop:
        answer = await shop.buy()
        assert answer.json() == {"customer_id": 12000001, "invoice_id": 24000001, "paid": "44.00"}
        assert (await shop.buy()).json() == answer.json()
        assert shop.sold() == ONE_SALE


async def test_200_callers_at_once_are_served_and_nothing_is_left_open(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(monkeypatch, sandbox) as shop:
        first = (await shop.buy("order-0")).json()["customer_id"]
        answers = await asyncio.gather(
            *(shop.buy(f"order-{number}") for number in range(20)),
            *(shop.web.get(f"/customers/{first}") for _ in range(180)),
        )
        assert {answer.status_code for answer in answers} == {200}
        assert shop.sold() == (20, 20, 20, [0] * 20)
        assert 1 <= len(shop.backend.server_state.connections) <= 100


STEPS = range(1, 10)  # the calls of a checkout


async def test_fastapi_under_uvicorn_lets_a_handler_run_on_when_its_caller_goes_away() -> None:
    """What docs/fastapi.md says. The checkout does not rely on it."""
    entered, go_on = anyio.Event(), anyio.Event()
    ended: list[str] = []
    app = FastAPI()

    @app.get("/")
    async def slow() -> None:
        entered.set()
        try:
            await go_on.wait()
            ended.append("by itself")
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async with serving(app) as (server, url):
        _, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(url).port)
        writer.write(b"GET / HTTP/1.1\r\nHost: app\r\n\r\n")
        await entered.wait()
        writer.close()
        await all_closed(server)
        go_on.set()
    assert ended == ["by itself"]


@pytest.mark.parametrize("cancels", [True, False], ids=["cancelled", "not cancelled"])
async def test_a_caller_who_goes_away_during_any_call_loses_nothing_and_pays_once(
    cancels: bool, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The socket is closed while the sandbox holds a call of the checkout; then the same order comes again."""
    gate, watched = Gate(sandbox), Watched(shop, cancels=cancels)
    async with opened(monkeypatch, sandbox, backend=gate, frontend=watched) as this:
        for step in STEPS:
            await go_away(this, gate, watched, step)
            assert (await this.buy(f"order-{step}")).json()["paid"] == "44.00", step
            assert len(sandbox.requests.of("payments.create")) == step
            assert this.sold() == (step, step, step, [0] * step)


@pytest.mark.parametrize("step", [1, 7, 9], ids=["first call", "activation", "payment"])
async def test_an_order_whose_caller_is_gone_is_finished_before_the_server_stops(
    step: int, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, watched = Gate(sandbox), Watched(shop, cancels=True)
    async with opened(monkeypatch, sandbox, backend=gate, frontend=watched) as this:
        await go_away(this, gate, watched, step)
    assert this.sold() == ONE_SALE


async def go_away(this: Shop, gate: Gate, watched: Watched, step: int) -> None:
    """Send an order, and close the connection while the gate holds that call of it."""
    gate.hold(step)
    gone = watched.gone
    _, writer = await asyncio.open_connection("127.0.0.1", this.web.base_url.port)
    body = json.dumps(order(f"order-{step}")).encode()
    head = f"POST /checkout HTTP/1.1\r\nHost: shop\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    writer.write(head.encode() + b"\r\n\r\n" + body)
    with anyio.fail_after(10):
        await gate.arrived.wait()
        writer.close()
        await gone.wait()
        await writer.wait_closed()
    gate.go_on.set()


WRITES = [
    "customers.create",
    "subscriptions.create",
    "payment_method_imports.stripe_credit_card",
    "customers.activate",
    "payments.create",
]


@pytest.mark.parametrize("operation", WRITES)
async def test_an_answer_that_is_lost_costs_nothing(
    operation: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.fail(operation, drop=True, after_commit=True)
    async with opened(monkeypatch, sandbox) as shop:
        assert (await shop.buy()).json()["paid"] == "44.00"
        assert shop.sold() == ONE_SALE


async def test_a_payment_that_may_have_been_taken_is_never_sent_again(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.fail("payments.create", drop=True)  # nobody can tell this from a payment that is still under way
    async with opened(monkeypatch, sandbox) as shop:
        answers = [await shop.buy() for _ in range(3)]
        assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {(502, "outcome_unknown")}
        assert len(sandbox.requests.of("payments.create")) == 1


async def test_a_declined_card_is_told_and_can_be_tried_again(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened(monkeypatch, sandbox) as shop:
        answer = await shop.buy(card="card_chargedeclined")
        assert (answer.status_code, answer.json()["code"]) == (409, "refused")
        assert shop.sold()[2] == 0
    assert "order order-1: BusinessRuleError" in caplog.text


async def test_callers_with_the_same_order_at_once_share_it(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch, sandbox) as shop:
        answers = await asyncio.gather(*(shop.buy() for _ in range(10)))
        assert len({answer.text for answer in answers}) == 1
        assert shop.sold() == ONE_SALE


async def test_the_shop_reads_again_what_a_webhook_tells(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "examples.fastapi_app.app")
    async with opened(monkeypatch, sandbox) as shop:
        await shop.buy()
        async with httpx.AsyncClient() as sender:
            sandbox.webhooks.send_to(f"{str(shop.web.base_url).rstrip('/')}/webhooks/fusebill", client=sender)
            messages = await sandbox.webhooks.deliver()
        assert {message.status for message in messages} == {204}
    assert "customer 12000001 now owes 0" in caplog.text


async def test_an_order_without_a_proper_id_is_refused_before_anything_is_done(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(monkeypatch, sandbox) as shop:
        answers = [await shop.buy(order_id) for order_id in ("", " ", "a b", "x" * 65, "a;status:Active")]
        assert {answer.status_code for answer in answers} == {422}
        assert len(sandbox.requests) == 0


async def test_the_example_shows_an_account(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch, sandbox) as shop:
        await shop.buy()
        assert (await shop.web.get("/customers/12000001")).json()["status"] == "Active"
        assert (await shop.web.get("/customers/1")).json()["code"] == "not_found"
