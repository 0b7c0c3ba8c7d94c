"""A customer with invoices and a card in a sandbox whose time the test moves, for tests of getting paid."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx

from fusebill_async import Fusebill
from fusebill_async.sandbox import Sandbox
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.money import ledger
from tests.clocks import VirtualClock

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)
APPROVED, DECLINED, SILENT = "4242424242424242", "4000000000000002", "4000000000000119"
BY_CHECK: Any = {"payment_method": "Check", "source": "Manual"}
BY_CARD: Any = {"payment_method": "CreditCard", "source": "Manual", "use_default_payment_method": True}


class Shop:
    """An account with the customer Ada, seen from both sides."""

    def __init__(self) -> None:
        self.clock = VirtualClock(NOW.timestamp())
        self.sandbox = Sandbox(clock=lambda: datetime.fromtimestamp(self.clock.now(), UTC))
        self.ada = self.customer()
        self.fusebill = self.client(self.sandbox.transport())

    def client(self, transport: httpx.AsyncBaseTransport, **options: Any) -> Fusebill:
        base_url = self.sandbox.base_url
        return Fusebill("any-key", base_url=base_url, transport=transport, clock=self.clock, deadline=60, **options)

    def customer(self) -> int:
        customer = customers.add(self.sandbox.state, NOW, {"firstName": "Ada"})
        customers.move(customer, "Active", NOW)
        return int(customer["id"])

    def invoice(self, *prices: str) -> int:
        """A posted invoice of Ada's with a charge for each price."""
        state, now = self.sandbox.state, self.sandbox.now
        ada = state.customers[self.ada]
        charges = [
            ledger.charge(state, ada, name="Seat", quantity=Decimal(1), unit_price=Decimal(price), now=now)
            for price in prices
        ]
        return int(ledger.post(state, ledger.draft(state, ada, charges, now), now)["id"])

    async def card(self, number: str = APPROVED) -> int:
        """Ada's default payment method."""
        card = await self.fusebill.credit_cards.create(
            customer_id=self.ada,
            card_number=number,
            expiration_month=9,
            expiration_year=29,
            first_name="Ada",
            last_name="Lovelace",
            is_default=True,
        )
        return card.id

    def owed(self, invoice_id: int) -> Any:
        """What is owed on an invoice: a Decimal, which tests compare with whole numbers."""
        return ledger.outstanding(self.sandbox.state, self.sandbox.state.invoices[invoice_id])

    def payments(self) -> list[tuple[str | None, Any]]:
        """Reference and amount of every payment that the account has."""
        rows = self.sandbox.state.transactions.values()
        return [(row.get("reference"), row["amount"]) for row in rows if row["kind"] == "Payment"]

    def posts(self) -> int:
        """How often a payment was asked for."""
        return sum(received.operation == "payments.create" for received in self.sandbox.requests)


@asynccontextmanager
async def opened() -> AsyncIterator[Shop]:
    shop = Shop()
    async with shop.fusebill:
        yield shop
