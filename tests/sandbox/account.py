"""An account of the sandbox for tests of the money: every answer is as described, and the sums are right after it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx

from fusebill_async.sandbox import Sandbox, State, wire
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.wire import Record
from tests.sandbox.described import assert_described
from tests.sandbox.wire import connect

NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)


class Account:
    """Requests to a sandbox, in process."""

    def __init__(self, sandbox: Sandbox, http: httpx.AsyncClient) -> None:
        self.sandbox = sandbox
        self.http = http

    @property
    def state(self) -> State:
        return self.sandbox.state

    def customer(self, **details: Any) -> int:
        """The id of a new Active customer."""
        customer = customers.add(self.state, NOW, {"firstName": "Ada", "lastName": "Lovelace", **details})
        customers.join_parent(self.state, customer, details.get("parentId"))
        customers.move(customer, "Active", NOW)
        return int(customer["id"])

    def invoice(self, customer_id: int, *prices: str) -> int:
        """The id of a posted invoice with a charge for each price."""
        customer = self.state.customers[customer_id]
        charges = [
            ledger.charge(self.state, customer, name="Seat", quantity=Decimal(1), unit_price=Decimal(price), now=NOW)
            for price in prices
        ]
        return int(ledger.post(self.state, ledger.draft(self.state, customer, charges, NOW), NOW)["id"])

    def owed(self, invoice_id: int) -> Any:
        """What is outstanding on an invoice: a Decimal, which tests compare with whole numbers."""
        return ledger.outstanding(self.state, self.state.invoices[invoice_id])

    def balance(self, customer_id: int) -> Any:
        """What a customer owes, as `owed` tells it."""
        return ledger.ar_balance(self.state, customer_id)

    async def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request; the answer is as described, and the money adds up."""
        response = await self.http.request(method, path, **options)
        assert_described(response)
        ledger.check(self.state)
        return response

    async def get(self, path: str, **query: Any) -> Any:
        raw = "&".join(f"{name}={value}" for name, value in query.items())  # httpx would encode the grammar of filters
        return _body(await self.send("GET", f"{path}?{raw}" if raw else path))

    async def post(self, path: str, body: Record | None = None, **query: Any) -> Any:
        return _body(await self.send("POST", path, json=body, params=query))

    async def refused(self, method: str, path: str, body: Record | None = None, **query: Any) -> tuple[int, str, str]:
        """Status, key and text of a request that is refused."""
        response = await self.send(method, path, json=body, params=query)
        error = response.json()
        assert error["HttpStatusCode"] == response.status_code >= 400, response.text
        return response.status_code, error["Errors"][0]["Key"], error["Errors"][0]["Value"]

    async def card(self, customer_id: int, number: str = "4111111111111111", **members: Any) -> Record:
        """Store a credit card."""
        card = {"cardNumber": number, "expirationMonth": 9, "expirationYear": 29, "cvv": "012"}
        holder = {"customerId": customer_id, "firstName": "Ada", "lastName": "Lovelace"}
        return dict(await self.post("/paymentMethods/creditCard", {**card, **holder, **members}))

    async def ach(self, customer_id: int, number: str = "000123456789", **members: Any) -> Record:
        """Store a bank account."""
        account = {"accountNumber": number, "transitNumber": "110000000", "bankAccountType": "CHQ", "source": "Manual"}
        holder = {"customerId": customer_id, "firstName": "Ada", "lastName": "Lovelace"}
        return dict(await self.post("/paymentMethods/achCard", {**account, **holder, **members}))

    async def pay(self, customer_id: int, amount: str, **members: Any) -> Record:
        """Record a payment by check, unless the members say otherwise."""
        return dict(await self.post("/payments", payment(customer_id, amount, **members)))

    async def activities(self, customer_id: int, *members: str) -> list[Any]:
        """The payment activities of a customer, or one member of each."""
        rows = await self.get(f"/customers/{customer_id}/paymentactivities")
        return [row[members[0]] if members else row for row in rows]


def payment(customer_id: int, amount: str, **members: Any) -> Record:
    """The body of a payment by check, unless the members say otherwise."""
    return {"customerId": customer_id, "amount": amount, "paymentMethod": "Check", "source": "Manual", **members}


def allocations(*shares: tuple[int, str]) -> Sequence[Record]:
    """Allocations as bodies hold them."""
    return [{"invoiceId": invoice_id, "amount": amount} for invoice_id, amount in shares]


def _body(response: httpx.Response) -> Any:
    assert response.status_code < 300, response.text
    return wire.read_json(response.content) if response.content else None


@asynccontextmanager
async def opened() -> AsyncIterator[Account]:
    """An account at a fixed time."""
    sandbox = Sandbox(clock=lambda: NOW)
    async with connect(sandbox) as http:
        yield Account(sandbox, http)
