"""Faults on real sockets: what they lead to stands in docs/reliability.md; what none may lead to stands here."""

from __future__ import annotations

import pytest

from tests.conftest import HTTP
from tests.faults.catalogue import FAULTS
from tests.faults.table import PAGE, measured, page

#: aiohttp reads the status together with what follows, and drops both: less is known, and the caller is told so.
UNLIKE = {"chunk of a length that is no number", "Content-Length too short"}


@pytest.mark.parametrize("name", [fault.name for fault in FAULTS])
def test_no_fault_doubles_a_payment_or_leaves_anything_behind(name: str) -> None:
    for method, result in measured(name).items():
        assert (method, result.doubled, result.unnoticed, result.leaks) == (method, 0, 0, ())
        assert result.recovered


@pytest.mark.skipif(HTTP == "aiohttp", reason="aiohttp is for asyncio")
@pytest.mark.parametrize("name", [fault.name for fault in FAULTS if fault.on_trio])
def test_a_fault_leads_to_the_same_on_trio(name: str) -> None:
    assert measured(name, "trio") == measured(name)


def test_the_page_tells_what_is_measured() -> None:
    """If this fails, and rightly so, run `make faults`."""
    written, now = PAGE.read_text(encoding="utf-8").splitlines(), page().splitlines()
    unlike = {row.split(" | ")[0].removeprefix("| ") for row in now if row not in written}
    assert unlike == (UNLIKE if HTTP == "aiohttp" else set())
    assert len(now) == len(written)


def test_the_page_has_enough_rows() -> None:
    assert len(FAULTS) >= 40
