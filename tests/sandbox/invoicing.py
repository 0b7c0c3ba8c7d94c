"""Drafts and clocks for the tests of the sandbox's invoices."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from fusebill_async.sandbox import Sandbox, wire
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.wire import Record
from tests.sandbox.account import NOW, Account
from tests.sandbox.wire import connect


def draft_of(account: Account, customer_id: int, *prices: str, **details: Any) -> int:
    """The id of a draft invoice with a charge for each price."""
    charges = [charge_of(account, customer_id, price) for price in prices]
    return int(ledger.draft(account.state, account.state.customers[customer_id], charges, NOW, **details)["id"])


def charge_of(account: Account, customer_id: int, price: str, **more: Any) -> Record:
    """A charge, not stored yet."""
    customer = account.state.customers[customer_id]
    details: dict[str, Any] = {"name": "Seat", "quantity": Decimal(1), **more}
    return ledger.charge(account.state, customer, unit_price=Decimal(price), now=NOW, **details)


def invoice_of(account: Account, customer_id: int, *charges: Record) -> Record:
    """A posted invoice with these charges."""
    customer = account.state.customers[customer_id]
    return ledger.post(account.state, ledger.draft(account.state, customer, charges, NOW), NOW)


def month_of_service() -> dict[str, str]:
    """A service that is half over a fortnight from now."""
    return {"start": wire.seconds(NOW), "end": wire.seconds(NOW + timedelta(days=28))}


@asynccontextmanager
async def opened_later(account: Account, moment: datetime) -> AsyncIterator[Account]:
    """The same data at another time."""
    later = Sandbox(clock=lambda: moment)
    later.state.__dict__.update(account.state.__dict__)
    async with connect(later) as http:
        yield Account(later, http)
