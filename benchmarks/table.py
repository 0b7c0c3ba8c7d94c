"""The table of results, one row for each aim: for the terminal, benchmarks/results.md and docs/performance.md."""

from __future__ import annotations

import os
import platform
import re
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from benchmarks.answers import ROOT

RESULTS = ROOT / "benchmarks/results.md"
GUIDE = ROOT / "docs/performance.md"
LISTS = ROOT / "docs/lists.md"
BEGIN, END = "<!-- written by `make bench` -->", "<!-- until here -->"


class Row(NamedTuple):
    """What came out for one aim.

    Attributes:
        what: What was measured.
        ours: This package's figure.
        beside: The figure that it is held against, and whose it is.
        compared: Ours in terms of the other, as the aim has it.
        aim: What was aimed at.
        met: Whether the aim is met; None for what only informs.
        peers: The figures of the peers, as `compared`.
        how: How it was measured, and on what.
        bars: What the chart shows, by name; it leaves out some rows.
        unit: Of the bars.
    """

    what: str
    ours: str
    beside: str
    compared: str
    aim: str
    met: bool | None
    peers: str
    how: str
    bars: dict[str, float] = {}  # noqa: RUF012  # never changed
    unit: str = ""

    @property
    def verdict(self) -> str:
        """Whether the aim is met, in words."""
        return {True: "met", False: "**not met**", None: ""}[self.met]


def plain(rows: list[Row]) -> str:
    """The table for a terminal."""
    cells = [("what", "ours", "beside", "compared", "aim", "")]
    cells += [(r.what, r.ours, r.beside, r.compared, r.aim, r.verdict.strip("*")) for r in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join("  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in cells)


def markdown(rows: list[Row]) -> str:
    """The table for the documentation."""
    head = "| | Ours | Beside | Compared | Aim | | Peers, compared likewise |\n|---|---|---|---|---|---|---|\n"
    return head + "\n".join(
        f"| {r.what} | {r.ours} | {r.beside} | {r.compared} | {r.aim} | {r.verdict} | {r.peers} |" for r in rows
    )


def write(rows: list[Row], form: str, extra: str) -> None:
    """Write the results, and the same table into the guide."""
    how = "\n".join(f"- **{row.what}**: {row.how}" for row in rows)
    RESULTS.write_text(
        f"# Results\n\nWritten by `make {form}`; see [how to read them](../docs/performance.md).\n\n"
        f"![What takes how long](../docs/images/performance.svg)\n\n{markdown(rows)}\n\n"
        f"{where()}\n\n## What was measured, and on what\n\n{how}\n{extra}",
        encoding="utf-8",
    )
    insert(GUIDE, f"{markdown(rows)}\n\n{where()}")


def insert(page: Path, text: str) -> None:
    """Write a text between the marks of a page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    page.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


def where() -> str:
    """The machine and the versions."""
    info = Path("/proc/cpuinfo")
    model = re.search(r"model name\s*:\s*(.+)", info.read_text()) if info.exists() else None
    pinned = re.findall(r"^([\w-]+)==([\w.]+)", (ROOT / "benchmarks/peers.txt").read_text(), re.MULTILINE)
    versions = ", ".join(f"{name} {number}" for name, number in pinned)
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, {model[1] if model else platform.machine()}, {os.cpu_count()} cores, "
        f"{platform.system()}, {platform.python_implementation()} {platform.python_version()}; "
        f"fusebill-async {version('fusebill-async')}; {versions}."
    )
