"""What the documentation tells of the benchmarks is what they wrote, and tells all of it. Nothing is timed here."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.table import BEGIN, END, GUIDE, RESULTS

README = Path(__file__).resolve().parent.parent / "README.md"
AIMS = {
    "import",
    "ready, time",
    "ready, memory",
    "small GET, in process",
    "small GET, loopback",
    "list of 100",
    "list of 100, every field read",
    "100 pages of 100",
    "100 pages behind 50 ms, 8 at once",
    "20 pages behind 20 ms, 8 at once",
    "limiter, uncontended",
    "memory, 100,000 customers walked",
    "memory, 10,000 calls of an open client",
    "sandbox, reads of a customer",
}


def test_the_results_have_a_row_for_each_aim_and_tell_how_each_was_measured() -> None:
    results = RESULTS.read_text(encoding="utf-8")
    assert set(re.findall(r"^\| ([\w].*?) \|", results, re.MULTILINE)) >= AIMS
    assert set(re.findall(r"^- \*\*(.*?)\*\*:", results, re.MULTILINE)) == AIMS


def test_the_guide_shows_the_table_of_the_results() -> None:
    shown = GUIDE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip()
    assert shown in RESULTS.read_text(encoding="utf-8")


def test_readme_and_guide_show_the_chart() -> None:
    assert "](docs/images/performance.svg)" in README.read_text(encoding="utf-8")
    assert "](images/performance.svg)" in GUIDE.read_text(encoding="utf-8")
