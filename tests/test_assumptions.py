"""The page of the sandbox's assumptions: every remark of the source is on it, with what it is about."""

from __future__ import annotations

from textwrap import dedent

import pytest

from scripts.assumptions import PAGE, SANDBOX, assumptions

SOURCE = dedent(
    '''
    """Things. Assumption: there are some."""

    LIMIT = 3  # Assumption: the limit

    # Assumption: these are all that
    # there are.
    NAMES = ("a", "b")


    @operation("POST", "/things")
    def create(call):
        """Create Thing: one at a time. Assumptions: the text, and that none is free.

        Raises:
            ApiError: 400, there are too many. Assumption: the status.
        """
        if call.query.text("many"):
            raise ApiError(400, f"No more than {LIMIT} things.")
        return {"status": "Active"}  # Assumption
    '''
).strip()


@pytest.mark.parametrize(
    "row",
    [
        ("", "There are some."),
        ("`LIMIT`", "The limit"),
        ("`NAMES`", "These are all that there are."),
        (
            "`POST /things` Create Thing: one at a time",
            "The text, and that none is free.<br>`No more than ... things.`",
        ),
        ("`POST /things` Create Thing: one at a time", "The status."),
        ("`POST /things` Create Thing: one at a time", "`return {'status': 'Active'}`"),
    ],
)
def test_a_remark_becomes_a_row(row: tuple[str, str]) -> None:
    assert row in assumptions(SOURCE)


def test_nothing_else_becomes_a_row() -> None:
    assert len(assumptions(SOURCE)) == 6


def test_the_page_has_every_remark_of_the_sandbox() -> None:
    files = [file.read_text(encoding="utf-8") for file in SANDBOX.rglob("*.py")]
    remarks = sum(text.count("Assumption") - text.count('"Assumption:"') for text in files)
    assert f"are all {remarks}," in PAGE.read_text(encoding="utf-8")
