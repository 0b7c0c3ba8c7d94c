"""Webhooks: what happens in the account, as messages to a URL.

Documented are the envelope, the members of payments and subscriptions, the timeout of 2 seconds and three more tries
after 1, 2 and 3 minutes. Assumption: all names of events, the source `API`, which changes send one, and that the key
goes into the Authorization header.
"""

from __future__ import annotations

from base64 import b64encode
from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import httpx

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.wire import Record, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from starlette.types import ASGIApp

    from fusebill_async.sandbox.state import State, Table

TIMEOUT = 2.0
RETRY_AFTER = (timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=3))
LONGEST = 10_000  # messages; older ones are dropped

_PAYMENT = words("createdTimestamp effectiveTimestamp customerId amount currency")
_SUBSCRIPTION = words(
    """customerId planCode planName planReference planDescription status reference createdTimestamp activatedTimestamp
    provisionedTimestamp nextPeriodStartDate scheduledActivationTimestamp remainingInterval monthlyRecurringRevenue
    amount salesforceId id"""
)


@dataclass(slots=True)
class Message:
    """One message and how its delivery went."""

    body: Record
    """The envelope: EventType, EventSource, and the thing under its own name."""
    due: datetime
    """When it is to be sent next, by the account's time."""
    attempts: int = 0
    status: int | None = None
    """What the receiver answered last; None when it has not, or could not be reached."""
    done: bool = False
    """Whether it was delivered, or given up."""


class Webhooks:
    """The messages of one account, and where they go. Nothing is sent before `deliver` is called."""

    def __init__(self, state: State, now: Callable[[], datetime]) -> None:
        self.messages: deque[Message] = deque(maxlen=LONGEST)
        """All messages, the oldest first."""
        self._state = state
        self._now = now
        self._target: tuple[str, httpx.AsyncClient, str] | None = None
        self._own_clients: list[httpx.AsyncClient] = []
        self._seen = dict(self._things())

    def send_to(
        self, url: str, *, client: httpx.AsyncClient | None = None, app: ASGIApp | None = None, key: str = "sandbox"
    ) -> None:
        """Name the receiver.

        Args:
            url: Where messages are posted.
            client: What posts them; your own to close. By default one that uses the network.
            app: An ASGI application that receives them in process, instead of a client.
            key: Goes along, Base64-encoded.
        """
        if client is None:
            client = httpx.AsyncClient(transport=httpx.ASGITransport(app=app) if app else None)
            self._own_clients.append(client)
        self._target = (url, client, b64encode(key.encode()).decode())

    def observe(self) -> None:
        """Make a message of everything that is new or has another status since the last time."""
        things = dict(self._things())
        for (entity, id_), status in things.items():
            before = self._seen.get((entity, id_))
            if before != status:
                self._add(entity, id_, status, new=before is None)
        self._seen = things

    def forget(self) -> None:
        """Take what is there as known, after the data were replaced."""
        self._seen = dict(self._things())

    async def deliver(self) -> list[Message]:
        """Post every message that is due, in the order in which they arose.

        Returns:
            The messages that an attempt was made for.

        Raises:
            RuntimeError: No receiver was named.
        """
        if self._target is None:
            raise RuntimeError("no receiver: call send_to first")
        due = [message for message in self.messages if not message.done and message.due <= self._now()]
        for message in due:
            await self._attempt(message, *self._target)
        return due

    async def aclose(self) -> None:
        """Close what was opened to post messages; `send_to` opens it anew."""
        self._target = None
        for client in self._own_clients:
            await client.aclose()

    async def _attempt(self, message: Message, url: str, client: httpx.AsyncClient, key: str) -> None:
        headers = {"Content-Type": "application/json", "Authorization": key}
        try:
            answer = await client.post(url, content=wire.write_json(message.body), headers=headers, timeout=TIMEOUT)
            message.status = answer.status_code
        except httpx.HTTPError:
            message.status = None
        message.attempts += 1
        delivered = message.status is not None and 200 <= message.status < 300
        message.done = delivered or message.attempts > len(RETRY_AFTER)
        if not message.done:
            message.due = self._now() + RETRY_AFTER[message.attempts - 1]

    def _things(self) -> Iterator[tuple[tuple[str, int], str]]:
        """Everything that messages are sent about, with its status."""
        for entity, table in self._tables().items():
            for id_, row in table.items():
                yield (entity, id_), row["status"]

    def _tables(self) -> dict[str, Table]:
        state = self._state
        return {
            "Payment": state.payment_activities,
            "PaymentMethod": state.payment_methods,
            "Subscription": state.subscriptions,
        }

    def _add(self, entity: str, id_: int, status: str, *, new: bool) -> None:
        row = self._tables()[entity][id_]
        event, content = _MESSAGES[entity](row, "Created" if new else status)
        body = {"EventType": event, "EventSource": "API", entity: content}
        self.messages.append(Message(wire.read_json(wire.write_json(body)), self._now()))


def _payment(activity: Record, event: str) -> tuple[str, Record]:
    """A payment, a failed attempt or a refund."""
    if activity["transactionType"] == "Refund":
        event = "Refunded"
    elif activity["status"] == "Failed":
        event = "Failed"
    return f"Payment{event}", {
        **{name: activity[name] for name in _PAYMENT},
        "id": activity["_transactionId"],
        "paymentActivityId": activity["id"],
        "paymentSource": activity["source"],
        "attemptedDate": activity["effectiveTimestamp"],
        "attemptedAmount": activity["amount"],
        "paymentMethodType": activity["method"],
        "result": activity["status"],
    }


def _payment_method(method: Record, event: str) -> tuple[str, Record]:
    return f"PaymentMethod{event}", {"customerId": method["customerId"], "id": method["id"]}


def _subscription(subscription: Record, event: str) -> tuple[str, Record]:
    return f"Subscription{event}", {
        **{name: subscription[name] for name in _SUBSCRIPTION},
        "netMrr": subscription["netMonthlyRecurringRevenue"],
        "frequency": subscription["planFrequency"]["interval"],
    }


_MESSAGES: dict[str, Callable[[Record, str], tuple[str, Record]]] = {
    "Payment": _payment,
    "PaymentMethod": _payment_method,
    "Subscription": _subscription,
}
