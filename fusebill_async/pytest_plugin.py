"""Fixtures for pytest: a sandbox of the API and a client of it; nothing is imported before one is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fusebill_async import Fusebill
    from fusebill_async.sandbox import Sandbox


def pytest_configure(config: pytest.Config) -> None:
    """Announce the marker."""
    config.addinivalue_line(
        "markers", "fusebill_sandbox(**arguments): what the fixture `fusebill_sandbox` makes its Sandbox with"
    )


@pytest.fixture
def fusebill_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A fresh sandbox; `@pytest.mark.fusebill_sandbox(customers=50)` says what it begins with."""
    import anyio

    from fusebill_async.sandbox import Sandbox

    marker = request.node.get_closest_marker("fusebill_sandbox")
    arguments: dict[str, Any] = marker.kwargs if marker else {}
    sandbox = Sandbox(**arguments)
    yield sandbox
    anyio.run(sandbox.aclose)  # no event loop is needed before: tests of any kind can have it


@pytest.fixture
def fusebill_client(fusebill_sandbox: Sandbox) -> Fusebill:
    """A client of that sandbox, in process."""
    return fusebill_sandbox.client()
