"""Run all benchmarks and print one table."""

from __future__ import annotations

from benchmarks.calls import calls
from benchmarks.imports import imports
from benchmarks.paging import paging

print(f"{'what':58} {'ours':>10} {'httpx':>10} {'ratio':>7}")
for what, ours, bare, unit in [*imports(), *calls()]:
    print(f"{what:58} {ours:7.1f} {unit} {bare:7.1f} {unit} {ours / bare:7.2f}")
print()
print(*paging(), sep="\n")
