"""What a sandbox is to a test besides its answers: time, snapshots, clients, webhooks."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from fusebill_async.errors import ClientClosed, RateLimitError
from fusebill_async.sandbox import LIVE, SANDBOX, Limits, Sandbox
from fusebill_async.sandbox.areas import AREAS
from fusebill_async.sandbox.wire import Json


def clock() -> datetime:
    return datetime(2024, 5, 3, 9, 20, 55, tzinfo=UTC)


# ------------------------------------------------------------------ clients


async def test_its_clients_are_closed_with_it() -> None:
    async with Sandbox() as sandbox:
        client = sandbox.client()
    with pytest.raises(ClientClosed):
        await client.customers.list()


async def test_two_clients_share_the_data_but_no_budget() -> None:
    """Each has a key of its own, so that no test waits for another's calls."""
    async with Sandbox(limits=Limits(2, 2)) as sandbox:
        customer = await sandbox.client().customers.create(first_name="Ada")
        assert (await sandbox.client().customers.get(customer.id)).first_name == "Ada"


async def test_a_client_takes_further_options() -> None:
    async with Sandbox(limits=Limits(1, 1)) as sandbox:
        await sandbox.client().customers.list()
        with pytest.raises(RateLimitError):
            await sandbox.client(retries=0, max_wait=0).customers.list()


async def test_a_client_has_the_key_that_is_accepted() -> None:
    async with Sandbox(key="c2VjcmV0") as sandbox:
        await sandbox.client().customers.list()


# ------------------------------------------------------------------ time


async def test_time_can_be_advanced() -> None:
    async with Sandbox(clock=clock) as sandbox:
        assert sandbox.advance(days=31, hours=2) == clock() + timedelta(days=31, hours=2)
        customer = await sandbox.client().customers.create(first_name="Ada")
    assert customer.created_timestamp == clock() + timedelta(days=31, hours=2)


async def test_the_limits_go_by_the_clock() -> None:
    """A client compares the reset with its own clock, which did not move."""
    sandbox = Sandbox(clock=clock, limits=SANDBOX)
    sandbox.advance(days=31)
    async with httpx.AsyncClient(transport=sandbox.transport(), base_url=sandbox.base_url) as api:
        answer = await api.get("/customers")
    assert answer.headers["X-Rate-Limit-Reset-Minute"] == "2024-05-03T09:21:00Z"


# ------------------------------------------------------------------ snapshots


async def test_a_snapshot_can_be_restored_again_and_again() -> None:
    async with Sandbox(customers=2, clock=clock) as sandbox:
        client, snapshot = sandbox.client(), sandbox.snapshot()
        for _ in range(2):
            customer = await client.customers.create(first_name="Ada")
            sandbox.state.customers[12_000_001]["firstName"] = "Grace"
            sandbox.advance(days=3)
            assert customer.id == 12_000_003
            sandbox.restore(snapshot)
            assert (len(sandbox.state.customers), sandbox.now) == (2, clock())
            assert sandbox.state.customers[12_000_001]["firstName"] != "Grace"


def aliases(value: Json, seen: dict[int, str], where: str) -> list[str]:
    """Where the same object stands at two places."""
    if not isinstance(value, dict | list):
        return []
    if id(value) in seen:
        return [f"{where} is {seen[id(value)]}"]
    seen[id(value)] = where
    members: Any = value.items() if isinstance(value, dict) else enumerate(value)
    return [found for name, member in members for found in aliases(member, seen, f"{where}.{name}")]


def test_no_object_of_the_state_stands_at_two_places() -> None:
    """What is written to a file and read again would be two."""
    sandbox = Sandbox(customers=50, billing=True)
    sandbox.advance(days=70)
    assert aliases(vars(sandbox.state), {}, "state") == []


def test_every_area_is_there() -> None:
    assert len(AREAS) == len(set(AREAS))


# ------------------------------------------------------------------ webhooks


class Receiver:
    """An application that answers webhooks with the statuses it was given, the last one again and again."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.received: list[tuple[str, dict[str, Any]]] = []

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = (await receive())["body"]
        headers = {name.decode(): value.decode() for name, value in scope["headers"]}
        self.received.append((headers["authorization"], json.loads(body)))
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b""})


def happened(sandbox: Sandbox) -> None:
    """A payment method appears."""
    sandbox.state.payment_methods.add({"customerId": 7, "status": "Active", "maskedCardNumber": "***1111"})
    sandbox.webhooks.observe()


async def test_a_webhook_is_posted_in_the_documented_envelope() -> None:
    sandbox, receiver = Sandbox(), Receiver(200)
    sandbox.webhooks.send_to("http://app/hooks", app=receiver, key="shared")
    happened(sandbox)
    (message,) = await sandbox.webhooks.deliver()
    ((key, body),) = receiver.received
    assert (key, message.done, message.status) == ("c2hhcmVk", True, 200)
    assert body == {
        "EventType": "PaymentMethodCreated",
        "EventSource": "API",
        "PaymentMethod": {"customerId": 7, "id": 5_600_001},
    }


async def test_another_status_is_another_message() -> None:
    sandbox = Sandbox()
    happened(sandbox)
    sandbox.state.payment_methods[5_600_001]["status"] = "Disabled"
    sandbox.advance()
    sandbox.advance()
    events = [message.body["EventType"] for message in sandbox.webhooks.messages]
    assert events == ["PaymentMethodCreated", "PaymentMethodDisabled"]


async def test_payments_and_subscriptions_send_messages_when_time_passes() -> None:
    """Periods renew and cards are charged; some of the cards decline."""
    sandbox = Sandbox(customers=60, billing=True)
    sandbox.advance(days=70)
    bodies = [message.body for message in sandbox.webhooks.messages]
    assert {body["EventType"] for body in bodies} >= {"PaymentCreated", "PaymentFailed", "SubscriptionSuspended"}
    assert all(body.keys() & {"Payment", "Subscription"} for body in bodies)


async def test_a_refused_webhook_is_tried_three_times_more() -> None:
    sandbox, receiver = Sandbox(clock=clock), Receiver(500)
    sandbox.webhooks.send_to("http://app/hooks", app=receiver)
    happened(sandbox)
    sent = [len(await sandbox.webhooks.deliver())]
    for minutes in (0.9, 0.1, 1.9, 0.1, 2.9, 0.1, 60):
        sandbox.advance(minutes=minutes)
        sent.append(len(await sandbox.webhooks.deliver()))
    assert sent == [1, 0, 1, 0, 1, 0, 1, 0]
    assert (sandbox.webhooks.messages[0].done, sandbox.webhooks.messages[0].status) == (True, 500)


async def test_a_receiver_that_is_not_there_is_tried_again() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    sandbox = Sandbox(clock=clock)
    async with httpx.AsyncClient(transport=httpx.MockTransport(refuse)) as client:
        sandbox.webhooks.send_to("http://app/hooks", client=client)
        happened(sandbox)
        (message,) = await sandbox.webhooks.deliver()
    assert (message.done, message.status, message.attempts) == (False, None, 1)


async def test_restored_data_are_no_news() -> None:
    sandbox = Sandbox()
    empty = sandbox.snapshot()
    happened(sandbox)
    sandbox.restore(empty)
    sandbox.advance()
    assert len(sandbox.webhooks.messages) == 1


def test_live_is_the_account_kind_by_default() -> None:
    assert Limits(1000, 180_000) == LIVE
