"""What the tests share: a client whose requests the test answers, in virtual time."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from fusebill_async import Fusebill
from tests.clocks import VirtualClock

BASE = "https://secure.fusebill.com/v1"
KEY = "MDpjYW5hcnlLZXk="


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine reaches a test."""
    for name in ("FUSEBILL_API_KEY", "FUSEBILL_BASE_URL", "FUSEBILL_AUDIT_SOURCE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock() -> VirtualClock:
    """Time that passes when somebody sleeps."""
    return VirtualClock()


@pytest.fixture
async def fusebill(clock: VirtualClock) -> AsyncIterator[Fusebill]:
    """A client of the production server; pytest-httpx answers."""
    async with Fusebill(KEY, clock=clock) as client:
        yield client
