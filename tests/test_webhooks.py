"""Webhooks: what is read, what is refused, what is handled once, and what becomes of events when a server stops."""

from __future__ import annotations

import hmac
import json
import logging
import pickle
import subprocess
import sys
from base64 import b64encode
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fusebill_async import webhooks
from fusebill_async.errors import DecodingError, FusebillError, InvalidValue
from fusebill_async.sandbox import Sandbox
from fusebill_async.webhooks import (
    InvalidWebhook,
    PaymentEvent,
    PaymentMethodEvent,
    QueueFull,
    SubscriptionEvent,
    TaskQueue,
    UnknownEvent,
    WebhookEvent,
    WebhookReceiver,
    parse_event,
)
from tests.clocks import VirtualClock
from tests.loops import on_asyncio_and_trio
from tests.virtual_loop import simulate

KEY = "hook-key"
URL = "http://app/"


def message(type: str = "PaymentCreated", entity: str = "Payment", **data: Any) -> bytes:
    return json.dumps({"EventType": type, "EventSource": "API", entity: {"id": 1, "customerId": 7} | data}).encode()


# ------------------------------------------------------------------ reading


def test_a_payment_is_read_with_exact_amounts_and_utc_times() -> None:
    body = b'{"EventType":"x","Payment":{"id":5,"amount":10.50,"createdTimestamp":"2024-05-03T09:20:55"}}'
    event = parse_event(body)
    assert isinstance(event, PaymentEvent)
    assert (event.payment.id, str(event.payment.amount)) == (5, "10.50")
    assert event.payment.created_timestamp == datetime(2024, 5, 3, 9, 20, 55, tzinfo=UTC)


def test_a_payment_has_its_parts_as_models() -> None:
    event = parse_event(message(invoiceAllocations=[{"invoiceId": 3, "amount": 1.10}]))
    assert isinstance(event, PaymentEvent)
    assert event.payment.invoice_allocations is not None
    assert event.payment.invoice_allocations[0].amount == Decimal("1.10")


def test_a_subscription_is_read_whether_values_are_text_or_not() -> None:
    event = parse_event(message("x", "Subscription", remainingInterval=12, subscriptionOverride={"name": "Pro"}))
    assert isinstance(event, SubscriptionEvent)
    assert event.subscription.remaining_interval == "12"
    assert event.subscription.subscription_override == {"name": "Pro"}


def test_a_payment_method_tells_its_customer_and_keeps_the_rest() -> None:
    event = parse_event(message("x", "PaymentMethod", expiryDate="12/29"))
    assert isinstance(event, PaymentMethodEvent)
    assert event.payment_method.customer_id == event.customer_id == 7
    assert event.payment_method.additional_properties == {"id": 1, "expiryDate": "12/29"}


def test_anything_else_is_an_unknown_event_with_its_json() -> None:
    event = parse_event(message("InvoicePosted", "Invoice", total=10.10))
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.entity, event.entity_id) == ("InvoicePosted", "Invoice", 1)
    assert event.data["total"] == Decimal("10.10")


def test_an_event_about_nothing_is_an_event_all_the_same() -> None:
    event = parse_event(b'{"EventType": "Test"}')
    assert isinstance(event, UnknownEvent)
    assert (event.type, event.entity, event.entity_id, event.customer_id) == ("Test", "", None, None)


def test_an_event_without_a_type_is_known_by_what_it_is_about() -> None:
    assert isinstance(parse_event(b'{"Payment": {"id": 1}}'), PaymentEvent)


def test_the_names_in_the_envelope_may_be_in_any_case() -> None:
    event = parse_event(b'{"eventType": "x", "eventSource": "y", "payment": {"id": 1}}')
    assert isinstance(event, PaymentEvent)
    assert (event.type, event.source, event.entity) == ("x", "y", "Payment")


def test_a_known_thing_goes_before_others() -> None:
    assert isinstance(parse_event(b'{"EventType":"x","Extra":{"id":2},"Subscription":{"id":3}}'), SubscriptionEvent)


def test_one_bad_value_spoils_only_its_field() -> None:
    event = parse_event(message(amount="a lot", reference="r-1"))
    assert isinstance(event, PaymentEvent)
    assert event.payment.reference == "r-1"
    with pytest.raises(DecodingError, match="the webhook's amount cannot be read"):
        _ = event.payment.amount
    assert event.payment.to_dict()["amount"] == "a lot"


def test_a_customer_is_named_by_their_own_id() -> None:
    assert parse_event(b'{"EventType":"x","Customer":{"id":9}}').customer_id == 9


def test_a_failed_attempt_is_named_by_its_activity() -> None:
    assert parse_event(message(id=0, paymentActivityId=44)).entity_id == 44


def test_an_event_in_a_log_tells_no_personal_data() -> None:
    event = parse_event(message("x", "Customer", firstName="Ada"))
    assert str(event) == "x of Customer 1"
    assert "Ada" not in repr(event)


def test_an_event_can_be_pickled_and_read_again() -> None:
    event = parse_event(message(amount=1.10))
    copied = pickle.loads(pickle.dumps(event))
    assert copied.payment.amount == Decimal("1.10")
    assert str(parse_event(copied.body)) == str(event)


@pytest.mark.parametrize(
    "body", [b"", b"<xml/>", b"[]", b"null", b"{}", b'{"EventType":null}', b"\xff", b"[" * 100_000]
)
def test_what_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(InvalidWebhook):
        parse_event(body)


JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
NAMES = st.sampled_from(["EventType", "EventSource", "Payment", "Subscription", "PaymentMethod", "id"]) | st.text()


@given(st.dictionaries(NAMES, JSON) | JSON)
def test_any_json_is_an_event_or_is_refused(value: Any) -> None:
    try:
        event = parse_event(json.dumps(value).encode())
    except InvalidWebhook:
        return
    assert str(event)
    assert isinstance(event.data, dict)


@given(st.binary())
def test_any_bytes_are_an_event_or_are_refused(body: bytes) -> None:
    with suppress(InvalidWebhook):
        parse_event(body)


def test_a_refusal_is_an_error_of_this_package() -> None:
    assert issubclass(InvalidWebhook, FusebillError)
    assert issubclass(QueueFull, FusebillError)


# ------------------------------------------------------------------ the key


class Taken(list[WebhookEvent]):
    """A queue that keeps what it gets."""

    async def __call__(self, event: WebhookEvent) -> None:
        self.append(event)


async def post(
    app: Any, body: bytes = message(), *, method: str = "POST", headers: dict[str, str] | None = None
) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
        return await client.request(method, URL, content=body, headers=headers or {"Authorization": KEY})


def encoded(key: str) -> str:
    return b64encode(key.encode()).decode()


@pytest.mark.parametrize("sent", [KEY, encoded(KEY), f"Basic {encoded(KEY)}", f"Bearer {KEY}"])
async def test_the_key_is_known_in_each_form_that_it_may_have(sent: str) -> None:
    taken = Taken()
    assert (await post(WebhookReceiver(taken, key=KEY), headers={"Authorization": sent})).status_code == 204
    assert len(taken) == 1


@pytest.mark.parametrize("sent", ["", "x", KEY + "x", KEY[:-1], encoded(KEY)[:-1], f"{KEY} x", "Basic", KEY.upper()])
async def test_anything_else_is_not_the_key(sent: str) -> None:
    taken = Taken()
    answer = await post(WebhookReceiver(taken, key=KEY), headers={"Authorization": sent})
    assert (answer.status_code, answer.content, taken) == (401, b"", [])


async def test_a_message_without_the_header_is_refused() -> None:
    assert (await post(WebhookReceiver(Taken(), key=KEY), headers={"Accept": "*/*"})).status_code == 401


async def test_the_header_can_have_another_name() -> None:
    receiver = WebhookReceiver(Taken(), key=KEY, header="X-Hook-Key")
    assert (await post(receiver, headers={"x-hook-key": KEY})).status_code == 204
    assert (await post(receiver, headers={"Authorization": KEY})).status_code == 401


async def test_each_of_several_keys_fits() -> None:
    receiver = WebhookReceiver(Taken(), key=["first", "second"])
    assert [
        (await post(receiver, headers={"Authorization": key})).status_code for key in ("first", "second", "third")
    ] == [
        204,
        204,
        401,
    ]


async def test_key_and_header_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUSEBILL_WEBHOOK_KEY", KEY)
    monkeypatch.setenv("FUSEBILL_WEBHOOK_HEADER", "X-Key")
    assert (await post(WebhookReceiver(Taken()), headers={"X-Key": KEY})).status_code == 204


@pytest.mark.parametrize("key", [None, "", "  ", [], ["good", ""]])
def test_a_receiver_without_a_key_is_refused(key: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FUSEBILL_WEBHOOK_KEY", raising=False)
    with pytest.raises(InvalidValue, match="FUSEBILL_WEBHOOK_KEY"):
        WebhookReceiver(Taken(), key=key)


async def test_every_key_is_compared_in_constant_time_whether_one_has_fitted_or_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[tuple[int, int]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((len(one), len(other)))
        return hmac.compare_digest(one, other)

    monkeypatch.setattr(webhooks, "compare_digest", compare)
    receiver = WebhookReceiver(Taken(), key=["first", "second"])
    for sent in ("first", "second", "wrong"):
        compared.clear()
        await post(receiver, headers={"Authorization": sent})
        assert compared == [(32, 32)] * 8  # two keys in two forms, with what may be a scheme and without


async def test_the_log_tells_which_headers_came_and_never_a_value(caplog: pytest.LogCaptureFixture) -> None:
    """So the name of the header, which is not documented, can be found out."""
    await post(WebhookReceiver(Taken(), key=KEY), headers={"X-Odd-Name": "secret-value"})
    assert "x-odd-name" in caplog.text
    assert "secret-value" not in caplog.text
    assert KEY not in caplog.text


# ------------------------------------------------------------------ answers


async def test_a_message_is_answered_without_a_body() -> None:
    answer = await post(WebhookReceiver(Taken(), key=KEY))
    assert (answer.status_code, answer.content) == (204, b"")


@pytest.mark.parametrize(
    ("status", "body", "method"),
    [(400, b"nonsense", "POST"), (400, b"{}", "POST"), (405, b"", "GET"), (413, b" " * 1001, "POST")],
)
async def test_bad_input_is_refused_without_detail(status: int, body: bytes, method: str) -> None:
    taken = Taken()
    answer = await post(WebhookReceiver(taken, key=KEY, max_size=1000), body, method=method)
    assert (answer.status_code, answer.content, taken) == (status, b"", [])


async def test_an_unknown_event_is_taken() -> None:
    taken = Taken()
    assert (await post(WebhookReceiver(taken, key=KEY), message("New", "Thing"))).status_code == 204
    assert isinstance(taken[0], UnknownEvent)


async def by_hand(receiver: WebhookReceiver, *pieces: dict[str, Any], length: str | None = None) -> int | None:
    """The status that a receiver answers to a body in pieces."""
    coming, sent = list(pieces), list[Any]()

    async def receive() -> Any:
        return coming.pop(0)

    async def send(event: Any) -> None:
        sent.append(event)

    headers = [(b"authorization", KEY.encode())]
    if length is not None:
        headers.append((b"content-length", length.encode()))
    await receiver({"type": "http", "method": "POST", "headers": headers}, receive, send)
    return sent[0]["status"] if sent else None


def piece(body: bytes, *, more: bool = False) -> dict[str, Any]:
    return {"type": "http.request", "body": body, "more_body": more}


async def test_a_body_may_come_in_pieces() -> None:
    taken = Taken()
    half = len(message()) // 2
    pieces = piece(message()[:half], more=True), piece(message()[half:])
    assert await by_hand(WebhookReceiver(taken, key=KEY), *pieces) == 204
    assert isinstance(taken[0], PaymentEvent)


@pytest.mark.parametrize("length", ["11", "9" * 5000, "-1", "many"])
async def test_a_body_that_is_announced_too_large_is_not_read(length: str) -> None:
    assert await by_hand(WebhookReceiver(Taken(), key=KEY, max_size=10), length=length) == 413


async def test_a_body_that_grows_too_large_is_read_no_further() -> None:
    receiver = WebhookReceiver(Taken(), key=KEY, max_size=10)
    assert await by_hand(receiver, piece(b"123456", more=True), piece(b"78901", more=True)) == 413


async def test_nobody_is_answered_who_has_gone() -> None:
    receiver = WebhookReceiver(Taken(), key=KEY)
    assert await by_hand(receiver, piece(b"{", more=True), {"type": "http.disconnect"}) is None


# ------------------------------------------------------------------ duplicates


async def handed_on(*bodies: bytes, clock: VirtualClock | None = None, pause: float = 0.0) -> int:
    """How many of these messages reach the queue."""
    clock = clock or VirtualClock()
    taken = Taken()
    receiver = WebhookReceiver(taken, key=KEY, clock=clock)
    for body in bodies:
        assert (await post(receiver, body)).status_code == 204
        clock.leap(pause)
    return len(taken)


async def test_the_same_message_again_is_acknowledged_and_not_handled() -> None:
    assert await handed_on(message(), message(), message(), pause=180) == 1


async def test_after_the_window_it_is_handled_again() -> None:
    assert await handed_on(message(), message(), pause=900) == 2


@pytest.mark.parametrize(
    "other",
    [message("PaymentRefunded"), message(amount=5), message(id=2), message(entity="Subscription")],
    ids=["event", "content", "id", "entity"],
)
async def test_a_message_that_differs_is_handled(other: bytes) -> None:
    assert await handed_on(message(), other) == 2


async def test_a_thing_that_goes_to_and_fro_is_followed() -> None:
    """Suspended, resumed, suspended again: the third message says something new, although it equals the first."""
    suspended = message("Suspended", "Subscription", status="Suspended")
    resumed = message("Resumed", "Subscription", status="Active")
    assert await handed_on(suspended, resumed, suspended) == 3


async def test_what_has_no_id_is_never_taken_for_a_duplicate() -> None:
    method = b'{"EventType":"Added","PaymentMethod":{"customerId":7}}'
    assert await handed_on(method, method) == 2


async def test_a_message_that_could_not_be_stored_is_taken_when_it_comes_again() -> None:
    taken: list[WebhookEvent] = []
    broken = [True]

    async def store(event: WebhookEvent) -> None:
        if broken.pop() if broken else False:
            raise OSError("disk full")
        taken.append(event)

    receiver = WebhookReceiver(store, key=KEY)
    assert [(await post(receiver)).status_code for _ in range(3)] == [503, 204, 204]
    assert len(taken) == 1


async def test_a_twin_that_comes_while_the_first_is_stored_is_not_stored_too() -> None:
    entered, go_on = anyio.Event(), anyio.Event()
    stored: list[WebhookEvent] = []

    async def store(event: WebhookEvent) -> None:
        entered.set()
        await go_on.wait()
        stored.append(event)

    receiver = WebhookReceiver(store, key=KEY)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(post, receiver)
        await entered.wait()
        assert (await post(receiver)).status_code == 204
        go_on.set()
    assert len(stored) == 1


def test_memory_is_bounded() -> None:
    clock = VirtualClock()
    latest = webhooks.LatestMessages(900, clock.monotonic)
    for number in range(1, 10_100):
        event = parse_event(message(id=number))
        latest.has(event)
        latest.add(event)
    assert len(latest) == 10_001
    clock.leap(900)
    latest.has(event_of(1))
    assert len(latest) == 0


# ------------------------------------------------------------------ two seconds


def test_a_queue_that_takes_too_long_is_answered_in_time() -> None:
    async def hang(event: WebhookEvent) -> None:
        await anyio.sleep_forever()

    async def main() -> None:
        before = anyio.current_time()
        assert (await post(WebhookReceiver(hang, key=KEY))).status_code == 503
        assert anyio.current_time() - before < 2

    simulate(main())


def test_a_body_that_does_not_come_is_given_up_in_time() -> None:
    async def main() -> None:
        receiver = WebhookReceiver(Taken(), key=KEY)
        sent: list[Any] = []

        async def send(event: Any) -> None:
            sent.append(event)

        scope = {"type": "http", "method": "POST", "headers": [(b"authorization", KEY.encode())]}

        async def receive() -> Any:
            await anyio.sleep_forever()

        await receiver(scope, receive, send)
        assert sent[0]["status"] == 503

    simulate(main())


@on_asyncio_and_trio
async def test_a_message_is_acknowledged_before_it_is_handled() -> None:
    entered, go_on = anyio.Event(), anyio.Event()

    async def handle(event: WebhookEvent) -> None:
        entered.set()
        await go_on.wait()

    async with TaskQueue(handle) as queue:
        assert (await post(WebhookReceiver(queue, key=KEY))).status_code == 204
        await entered.wait()
        assert queue.pending == 1
        go_on.set()
    assert queue.pending == 0


# ------------------------------------------------------------------ the queue


def event_of(number: int) -> WebhookEvent:
    return parse_event(message(id=number))


@on_asyncio_and_trio
async def test_what_was_taken_is_handled_before_the_queue_closes() -> None:
    handled: list[Any] = []

    async def handle(event: WebhookEvent) -> None:
        await anyio.lowlevel.checkpoint()
        handled.append(event.entity_id)

    async with TaskQueue(handle, workers=1) as queue:
        for number in range(1, 51):
            await queue(event_of(number))
    assert handled == list(range(1, 51))


def test_what_is_not_handled_in_time_is_cancelled_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def hang(event: WebhookEvent) -> None:
        await anyio.sleep_forever()

    async def main() -> None:
        async with TaskQueue(hang, workers=1, drain=8) as queue:
            await queue(event_of(1))
            await queue(event_of(2))
        assert anyio.current_time() == pytest.approx(8)

    simulate(main())
    lost = [record.getMessage() for record in caplog.records]
    assert [text.rpartition(": ")[2] for text in lost] == ["PaymentCreated of Payment 1", "PaymentCreated of Payment 2"]
    assert {record.levelno for record in caplog.records} == {logging.ERROR}


@on_asyncio_and_trio
async def test_a_handler_that_fails_does_not_stop_the_next() -> None:
    handled: list[Any] = []

    async def handle(event: WebhookEvent) -> None:
        if event.entity_id == 1:
            raise LookupError("no such order")
        handled.append(event.entity_id)

    async with TaskQueue(handle, workers=1) as queue:
        await queue(event_of(1))
        await queue(event_of(2))
    assert handled == [2]


async def test_a_full_queue_asks_the_sender_to_come_again() -> None:
    go_on = anyio.Event()

    async def handle(event: WebhookEvent) -> None:
        await go_on.wait()

    async with TaskQueue(handle, workers=1, waiting=1) as queue:
        receiver = WebhookReceiver(queue, key=KEY)
        await anyio.wait_all_tasks_blocked()
        statuses: list[int] = []
        for number in range(1, 5):
            statuses.append((await post(receiver, message(id=number))).status_code)
            await anyio.wait_all_tasks_blocked()
        assert statuses == [204, 204, 503, 503]
        assert queue.pending == 2
        go_on.set()


async def test_a_queue_that_is_not_open_takes_nothing() -> None:
    queue = TaskQueue(Taken())
    with pytest.raises(QueueFull, match="not open"):
        await queue(event_of(1))
    async with queue:
        with pytest.raises(RuntimeError, match="open already"):
            await queue.__aenter__()


async def test_a_queue_can_be_opened_again() -> None:
    taken = Taken()
    queue = TaskQueue(taken)
    for number in (1, 2):
        async with queue:
            await queue(event_of(number))
    assert len(taken) == 2


# ------------------------------------------------------------------ a server of its own


def test_receiving_needs_no_extra() -> None:
    script = (
        "import sys, fusebill_async.webhooks; print(*{'starlette', 'fastapi', 'uvicorn', 'httpx'} & {*sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@asynccontextmanager
async def served(app: WebhookReceiver) -> AsyncIterator[list[str]]:
    """The life of a server around an application, and what the application says of it."""
    told: list[str] = []
    stop = anyio.Event()
    started = anyio.Event()
    steps: list[Callable[[], Awaitable[Any]]] = [anyio.lowlevel.checkpoint, stop.wait]

    async def receive() -> Any:
        await steps.pop(0)()

    async def send(event: Any) -> None:
        told.append(event["type"])
        started.set()

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(app, {"type": "lifespan"}, receive, send)
        await started.wait()
        yield told
        stop.set()


@on_asyncio_and_trio
async def test_a_receiver_run_by_a_server_opens_its_queue_and_empties_it_at_the_end() -> None:
    taken = Taken()
    receiver = WebhookReceiver(TaskQueue(taken), key=KEY)
    async with served(receiver) as told:
        assert (await post(receiver)).status_code == 204
    assert told == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert len(taken) == 1


class Breaks(Taken):
    """A queue that cannot be opened, or closed."""

    def __init__(self, when: str) -> None:
        self.when = when

    async def __aenter__(self) -> None:
        if self.when == "startup":
            raise OSError("no disk")

    async def __aexit__(self, *_: object) -> None:
        raise OSError("no disk")


@pytest.mark.parametrize("when", ["startup", "shutdown"])
async def test_a_server_is_told_when_its_queue_breaks(when: str) -> None:
    told: list[str] = []
    with pytest.raises(ExceptionGroup):
        async with served(WebhookReceiver(Breaks(when), key=KEY)) as told:
            pass
    assert told[-1] == f"lifespan.{when}.failed"


async def test_a_websocket_is_no_webhook() -> None:
    with pytest.raises(RuntimeError, match="websocket"):
        await WebhookReceiver(Taken(), key=KEY)({"type": "websocket"}, Taken(), Taken())  # type: ignore[arg-type]


# ------------------------------------------------------------------ against the sandbox


async def test_everything_that_the_sandbox_sends_is_read() -> None:
    taken = Taken()
    sandbox = Sandbox(customers=60, billing=True)
    sandbox.webhooks.send_to(URL, app=WebhookReceiver(taken, key="sandbox"))
    sandbox.advance(days=70)
    messages = await sandbox.webhooks.deliver()
    assert len(messages) > 20
    assert {sent.status for sent in messages} == {204}
    assert len(taken) == len(messages)
    assert {type(event) for event in taken} == {PaymentEvent, SubscriptionEvent}
    for event in taken:
        entity = event.payment if isinstance(event, PaymentEvent) else getattr(event, "subscription", None)
        assert entity is not None
        entity.read_now()


async def test_a_message_that_the_sandbox_repeats_after_a_lost_answer_is_handled_once() -> None:
    taken = Taken()
    receiver = WebhookReceiver(taken, key="sandbox")
    answers = iter([True, False])

    class LosesTheFirstAnswer(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await httpx.ASGITransport(receiver).handle_async_request(request)
            if next(answers):
                raise httpx.ReadTimeout("two seconds are over", request=request)
            return response

    sandbox = Sandbox(clock=lambda: datetime(2026, 1, 1, tzinfo=UTC))
    async with httpx.AsyncClient(transport=LosesTheFirstAnswer()) as client:
        sandbox.webhooks.send_to(URL, client=client)
        sandbox.state.payment_methods.add({"customerId": 7, "status": "Active", "maskedCardNumber": "***1111"})
        sandbox.webhooks.observe()
        await sandbox.webhooks.deliver()
        sandbox.advance(minutes=1)
        await sandbox.webhooks.deliver()
    assert [sent.done for sent in sandbox.webhooks.messages] == [True]
    assert len(taken) == 1
