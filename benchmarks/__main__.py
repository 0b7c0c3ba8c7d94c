"""Measure everything, print the table, and write it into the documentation: `make bench` and `make bench-full`."""

from __future__ import annotations

import sys
import time

from benchmarks.chart import draw
from benchmarks.pages import sizes
from benchmarks.rows import FULL, QUICK, rows
from benchmarks.sandbox import sandbox
from benchmarks.table import LISTS, RESULTS, insert, plain, where, write

form = FULL if "--full" in sys.argv else QUICK
started = time.monotonic()
measured = []
for row in rows(form):
    print(f"{time.monotonic() - started:4.0f} s  {row.what}", file=sys.stderr)
    measured.append(row)
extra = ""
if form is FULL:
    lines = "\n".join(f"- {line}" for line in sandbox())
    by_size = sizes()
    insert(LISTS, by_size)
    extra = f"\n## Pages by size\n\n{by_size}\n\n## The sandbox\n\n{lines}\n"
draw(measured)
write(measured, form.name, extra)
print(f"{where()}\n\n{plain(measured)}\n\n{extra}written to {RESULTS}; {time.monotonic() - started:.0f} s")
