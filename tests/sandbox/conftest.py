"""What the tests of the sandbox share: an account, a customer in it, and an account whose customer subscribes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.sandbox import account as accounts
from tests.sandbox import subscriber as subscribers
from tests.sandbox.account import Account
from tests.sandbox.subscriber import Subscriber


@pytest.fixture
async def account() -> AsyncIterator[Account]:
    """An account without customers."""
    async with accounts.opened() as account:
        yield account


@pytest.fixture
def ada(account: Account) -> int:
    """The id of an Active customer of the account."""
    return account.customer()


@pytest.fixture
async def subscriber() -> AsyncIterator[Subscriber]:
    """An account with one Active customer, who subscribes."""
    async with subscribers.opened() as subscriber:
        yield subscriber
