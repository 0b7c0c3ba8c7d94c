"""An account of the sandbox with a customer who subscribes, for the tests of subscriptions and of time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx

from fusebill_async.sandbox import Sandbox, wire
from fusebill_async.sandbox.areas import billing_periods
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.wire import Record
from tests.sandbox.account import Account
from tests.sandbox.wire import connect

NOW = datetime(2024, 5, 10, 9, 20, 55, tzinfo=UTC)

# Frequencies of the sandbox's catalog: monthly ones, and a yearly one.
BASIC = 310011  # 19 a month and a setup fee of 25; priority support, 45, is optional
BASIC_YEARLY = 310012  # 190 a year
TEAM = 310021  # 49 a month and 5 seats of 12; priority support and onboarding, 500 once, are optional
GROWTH = 310031  # 99 a month and a setup fee of 150; 1,500 calls for 12.50, storage for 10, support for 45
DEVICES = 310041  # 9.95 a month and 7.50 for each device


class Subscriber(Account):
    """Requests to a sandbox with one Active customer."""

    customer_id: int

    async def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request whose body may hold decimals, as answers do."""
        if (body := options.pop("json", None)) is not None:
            options |= {"content": wire.write_json(body), "headers": {"Content-Type": "application/json"}}
        return await super().send(method, path, **options)

    async def settle_in(self, **details: Any) -> None:
        """Create the customer."""
        self.customer_id = (await self.post("/customers", {"firstName": "Ada", **details}))["id"]
        flags = dict.fromkeys(("activateAllSubscriptions", "activateAllDraftPurchases"), False)
        body = {"customerId": self.customer_id, **flags, "temporarilyDisableAutoPost": False}
        await self.post("/customeractivation", body)

    async def subscribe(self, frequency_id: int = BASIC, **members: Any) -> Record:
        """Create a draft subscription."""
        body = {"customerId": self.customer_id, "planFrequencyId": frequency_id, **members}
        return dict(await self.post("/subscriptions", body))

    async def active(self, frequency_id: int = BASIC, **members: Any) -> Record:
        """Create a subscription and activate it."""
        draft = await self.subscribe(frequency_id, **members)
        return dict(await self.post(f"/SubscriptionActivation/{draft['id']}"))

    async def read(self, subscription: Record) -> Record:
        """Read a subscription again."""
        return dict(await self.get(f"/subscriptions/{subscription['id']}"))

    async def product(self, subscription: Record, code: str) -> Record:
        """Read a product of a subscription again."""
        return product(await self.read(subscription), code)

    async def put(self, path: str, body: Record, **query: Any) -> Any:
        response = await self.send("PUT", path, json=body, params=query)
        assert response.status_code == 200, response.text
        return wire.read_json(response.content) if response.content else None

    async def status(self) -> tuple[str, str]:
        """The customer's status and account status."""
        customer = await self.get(f"/customers/{self.customer_id}")
        return customer["status"], customer["customerAccountStatus"]

    def settings(self, **changes: Any) -> None:
        """Change how the customer is billed."""
        present = billing_periods.settings(self.state, self.customer_id)
        self.state.billing_settings[self.customer_id] = present | changes

    def invoiced(self) -> list[Decimal]:
        """The totals of the posted invoices, the oldest first."""
        return [row["total"] for row in ledger.customer_invoices(self.state, self.customer_id)]

    def lines(self, number: int = -1) -> list[tuple[str, Decimal]]:
        """The names and amounts of the charges on a posted invoice."""
        invoice = ledger.customer_invoices(self.state, self.customer_id)[number]
        return [(row["name"], row["amount"]) for row in ledger.charges_of(self.state, invoice)]

    def drafted(self) -> list[Decimal]:
        """The sums of the draft invoices' charges."""
        drafts = ledger.customer_drafts(self.state, self.customer_id)
        return [sum((row["amount"] for row in ledger.charges_of(self.state, one)), Decimal(0)) for one in drafts]

    def owes(self) -> Decimal:
        """What the customer owes."""
        return ledger.ar_balance(self.state, self.customer_id)

    def advance(self, days: float) -> None:
        """Let time pass; the money still adds up."""
        self.sandbox.advance(days=days)
        ledger.check(self.state)


def product(subscription: Record, code: str) -> Record:
    """A product on a subscription by its code."""
    return next(one for one in subscription["subscriptionProducts"] if one["planProduct"]["productCode"] == code)


@asynccontextmanager
async def opened(now: datetime = NOW, **options: Any) -> AsyncIterator[Subscriber]:
    """An account with an Active customer, at a fixed time that only `advance` moves."""
    sandbox = Sandbox(clock=lambda: now, **options)
    async with connect(sandbox) as http:
        account = Subscriber(sandbox, http)
        await account.settle_in()
        yield account
