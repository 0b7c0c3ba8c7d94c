"""The chart of the results, for README and docs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import matplotlib as mpl
from matplotlib.figure import Figure

from benchmarks.answers import ROOT

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from benchmarks.table import Row

CHART = ROOT / "docs/images/performance.svg"
OURS, BARE, PEER = "#0b6e4f", "#9aa5b1", "#d5dbe1"
STYLE: Any = {"svg.fonttype": "none", "svg.hashsalt": "fusebill-async", "font.family": "sans-serif", "font.size": 9}
TITLES = {
    "import": "Import: ms, less is better",
    "small GET, in process": "Small GET, in process: us, less is better",
    "small GET, loopback": "Small GET, loopback: us, less is better",
    "list of 100": "List of 100: x the objects/s of httpx",
    "100 pages of 100": "100 pages of 100: x the objects/s of httpx",
    "100 pages behind 50 ms, 8 at once": "100 pages behind 50 ms: s, less is better",
}


def draw(rows: list[Row]) -> None:
    """Draw a panel for each row that has a title."""
    shown = [row for row in rows if row.what in TITLES]
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(10, 7.5), layout="constrained")
        axes = figure.subplots(3, 2)
        for panel, row in zip(axes.flat, sorted(shown, key=lambda row: list(TITLES).index(row.what)), strict=True):
            bars(panel, row)
        figure.savefig(CHART, format="svg", metadata={"Date": None})
    CHART.write_text("\n".join(line.rstrip() for line in CHART.read_text().splitlines()) + "\n")


def bars(panel: Axes, row: Row) -> None:
    """Horizontal bars, the first on top, each with its figure."""
    names, values = list(row.bars), list(row.bars.values())
    colors = [OURS if name.startswith("fusebill") else BARE if "htt" in name[:6] else PEER for name in names]
    drawn = panel.barh(names, values, color=colors)
    digits = "{:,.2f}" if max(values) < 20 else "{:,.0f}"
    panel.bar_label(drawn, labels=[digits.format(value) for value in values], padding=3)
    panel.invert_yaxis()
    panel.set_title(TITLES[row.what], loc="left", fontsize=10, fontweight="bold")
    panel.set_xlim(0, max(values) * 1.15)
    panel.xaxis.set_visible(False)
    panel.tick_params(length=0)
    panel.spines[:].set_visible(False)
