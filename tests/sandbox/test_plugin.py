"""The pytest plugin: its fixtures, and what loading it costs."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

import pytest

from fusebill_async import Fusebill
from fusebill_async.sandbox import Sandbox

pytest_plugins = ["pytester"]


def test_pytest_finds_it() -> None:
    (found,) = entry_points(group="pytest11", name="fusebill")
    assert found.value == "fusebill_async.pytest_plugin"


def test_loading_it_imports_nothing_heavy() -> None:
    """Every test run of whoever has the package installed loads it."""
    code = "import pytest, sys; before = set(sys.modules); import fusebill_async.pytest_plugin; "
    code += "print(*{name.partition('.')[0] for name in set(sys.modules) - before})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["fusebill_async"]


async def test_the_fixtures_belong_together(fusebill_sandbox: Sandbox, fusebill_client: Fusebill) -> None:
    customer = await fusebill_client.customers.create(first_name="Ada")
    assert fusebill_sandbox.state.customers[customer.id]["firstName"] == "Ada"


@pytest.mark.fusebill_sandbox(customers=7)
async def test_a_marker_says_what_it_begins_with(fusebill_client: Fusebill) -> None:
    assert len(await fusebill_client.customers.list()) == 7


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
async def test_they_serve_trio_too(fusebill_client: Fusebill, anyio_backend: str) -> None:
    assert list(await fusebill_client.customers.list()) == []
