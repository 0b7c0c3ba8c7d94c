"""What the tests share: a client whose requests the test answers, in virtual time."""

from __future__ import annotations

import logging
import os
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, cast

import pytest

from fusebill_async import Fusebill
from tests.clocks import VirtualClock
from tests.leaks import EVERYTHING, Leaks, listening

if TYPE_CHECKING:  # otherwise loaded only for a suite on another library than httpx
    from fusebill_async._aiohttp import AiohttpNetwork
    from fusebill_async._httpx2 import Httpx2Network
    from tests.faults.bridge import Bridge

HTTP = os.environ.get("FUSEBILL_TEST_HTTP", "httpx")
"""The library by which the clients of the suite reach the network."""
BASE = "https://secure.fusebill.com/v1"
KEY = "MDpjYW5hcnlLZXk="


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the machine reaches a test."""
    for name in ("FUSEBILL_API_KEY", "FUSEBILL_BASE_URL", "FUSEBILL_AUDIT_SOURCE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _http(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients use the library that the suite is run for."""
    if HTTP != "httpx":
        monkeypatch.setitem(cast(dict[str, object], Fusebill.__init__.__kwdefaults__), "http", HTTP)
        bridge: Bridge = request.getfixturevalue("bridge")
        network = _network()
        monkeypatch.setattr(network, "carry", bridge.around(network.carry))


def _network() -> type[AiohttpNetwork | Httpx2Network]:
    if HTTP == "httpx2":
        from fusebill_async._httpx2 import Httpx2Network

        return Httpx2Network
    from fusebill_async._aiohttp import AiohttpNetwork

    return AiohttpNetwork


@pytest.fixture(scope="session")
def bridge() -> Iterator[Bridge]:
    """Takes the place of pytest-httpx's own way of answering."""
    from tests.faults.bridge import Bridge
    from tests.faults.server import FaultyServer

    with FaultyServer.running() as server:
        yield Bridge(server)


@pytest.fixture(scope="session")
def leaks() -> Iterator[Leaks]:
    """All that the suite logs, reprs and raises."""
    leaks = Leaks()
    with listening(leaks):
        yield leaks


@pytest.fixture(autouse=True)
def _no_secret_shows(request: pytest.FixtureRequest, leaks: Leaks) -> Iterator[None]:
    """No key, card number or account number is in anything that the test logged, showed or raised."""
    logging.getLogger("fusebill_async").setLevel(EVERYTHING)  # whatever the test before has set
    yield
    if request.node.get_closest_marker("external") is None:  # tools that make answers up use a text for many fields
        assert leaks.found() == []


@pytest.fixture
def clock() -> VirtualClock:
    """Time that passes when somebody sleeps."""
    return VirtualClock()


@pytest.fixture
async def fusebill(clock: VirtualClock) -> AsyncIterator[Fusebill]:
    """A client of the production server; pytest-httpx answers."""
    async with Fusebill(KEY, clock=clock) as client:
        yield client
