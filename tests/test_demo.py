"""Runs the demo as `make demo` does, and checks the milestones of what a newcomer sees."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).resolve().parent.parent / "examples" / "demo.py"


@pytest.fixture(scope="module")
def output() -> str:
    """What the demo prints into a pipe; it must end well and complain of nothing."""
    colours = ("FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE")
    environment = {name: value for name, value in os.environ.items() if name not in colours}
    environment["PYTHONIOENCODING"] = "utf-8"
    command = [sys.executable, "-W", "error", str(DEMO)]
    demo = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60)
    assert (demo.returncode, demo.stderr) == (0, "")
    return demo.stdout


@pytest.mark.parametrize(
    "milestone",
    [
        "-> customer 12005001, status Draft",
        "-> 1 found: Ada Byron, customer 12005001",
        "5001/5001",
        "-> a month: 809,571.34 USD, 54,678.59 EUR, 133,992.01 CAD",
        "-> Ada Lovelace, company still Analytical Engines",
        "-> status Active",
        "-> ValidationError, fields: {'primary_email': 'Please enter valid email addresses'}",
        "57 calls made.",
    ],
)
def test_the_demo_reaches_each_milestone(output: str, milestone: str) -> None:
    assert milestone in output


def test_the_demo_tells_what_the_limits_leave(output: str) -> None:
    assert " of 1000 this minute and " in output.splitlines()[-1]


def test_the_demo_shows_the_code_that_it_runs(output: str) -> None:
    assert '   page = await fusebill.customers.list(C.primary_email == "ada@example.com")\n   -> 1 found' in output


def test_the_demo_numbers_its_steps(output: str) -> None:
    assert [line[:2] for line in output.splitlines() if line[:1].isdigit()][:-1] == ["1.", "2.", "3.", "4.", "5.", "6."]


def test_the_demo_writes_no_escape_codes_into_a_pipe(output: str) -> None:
    assert "\x1b" not in output


@pytest.mark.parametrize("package", ["rich.console", "fusebill_async.sandbox"])
def test_the_demo_tells_how_to_install_what_it_lacks(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)  # as if it were not installed
    with pytest.raises(SystemExit, match=r"make demo, or pip install '\.\[sandbox\]' rich"):
        runpy.run_path(str(DEMO))
