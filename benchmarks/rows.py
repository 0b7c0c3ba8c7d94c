"""The rows of the table: what is measured for each aim, and when it is met."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.imports import CASES, costs
from benchmarks.memory import memory
from benchmarks.server import server
from benchmarks.table import Row
from benchmarks.worker import measure, median_above, median_ratio

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

OURS = "fusebill-async"
Rounds = dict[str, list[float]]


class Form(NamedTuple):
    """How much is measured."""

    name: str
    rounds: int  # of what is quick
    slow_rounds: int  # of what takes seconds
    processes: int  # that start


QUICK = Form("bench", rounds=15, slow_rounds=3, processes=16)
FULL = Form("bench-full", rounds=61, slow_rounds=9, processes=60)


def rows(form: Form) -> Iterator[Row]:
    """All of them, one by one as they are measured."""
    yield from starting(form)
    yield small_get(form)
    yield from lists(form)
    yield walk(form)
    with server() as origin:
        yield loopback(form, f"{origin}/0/100")
        yield prefetch(form, f"{origin}/50/100")
        yield twenty_pages(form, f"{origin}/20/20")
        yield from remembering(f"{origin}/0/1")
    yield limiter(form)
    yield sandbox(form)


def starting(form: Form) -> Iterator[Row]:
    """Importing and getting ready."""
    turns = costs(form.processes)
    taken = {name: [turn[name] for turn in turns if name in turn] for name in CASES}
    above = {name: median(cost.above for cost in taken[name]) for name in CASES if name != "httpx"}
    how = f"each in a fresh process; medians of {form.processes} processes, of the peers {len(taken['stripe'])}"
    yield Row(
        what="import",
        ours=f"{median(cost.library + cost.above for cost in taken[OURS]):.1f} ms",
        beside=f"httpx {median(cost.library for cost in taken[OURS]):.1f} ms",
        compared=f"{above[OURS]:+.1f} ms",
        aim="<= +10 ms",
        met=above[OURS] <= 10,
        peers=listed({name: f"{above[name]:+.0f}" for name in above}, " ms"),
        how="`import fusebill_async` in a process that has just imported httpx, and likewise the peers beyond the "
        f"httpx or httpx2 that they use; time of the processor, {how}",
        bars={name: median(cost.library + cost.above for cost in taken[name]) for name in CASES},
        unit="ms",
    )
    what = {
        "ready, time": (
            "ready",
            "ms",
            25.0,
            1.14,
            "import, client with connections and TLS, a method of a resource found",
        ),
        "ready, memory": ("memory", "MiB", 4.0, 1.21, "the resident memory of the same beyond the interpreter's"),
    }
    for title, (column, unit, aim, most, text) in what.items():
        figures: Rounds = {name: [getattr(cost, column) for cost in taken[name]] for name in CASES}
        beyond = {
            name: median(getattr(turn[name], column) - getattr(turn["httpx"], column) for turn in turns if name in turn)
            for name in above
        }
        yield Row(
            what=title,
            ours=f"{median(figures[OURS]):.1f} {unit}",
            beside=f"httpx {median(figures['httpx']):.1f} {unit}",
            compared=f"{beyond[OURS]:+.1f} {unit}",
            aim=f"<= +{aim:.0f} {unit}, or {most} x",
            met=beyond[OURS] <= aim or beyond[OURS] <= (most - 1) * median(figures["httpx"]),
            peers=listed({name: f"{beyond[name]:+.0f}" for name in beyond}, f" {unit}"),
            how=f"{text}, beside `httpx.AsyncClient()`; time of the processor, {how}",
        )


def small_get(form: Form) -> Row:
    """A call without a network."""
    cases = {
        OURS: "ours.get",
        "httpx": "bare.httpx_get",
        "httpx2": "bare.httpx2_get",
        "gidgethub": "peers.gidgethub_get",
        "githubkit": "peers.githubkit_get",
        "stripe": "peers.stripe_get",
        "openai": "peers.openai_get",
    }
    bare = {"gidgethub": "httpx2", "openai": "httpx2"}
    turns = microseconds(measure(cases, "", times=50, rounds=form.rounds))
    typed = {name for name in cases if not name.startswith("httpx")}
    above = {name: median_above(turns[name], turns[bare.get(name, "httpx")]) for name in typed}
    return Row(
        what="small GET, in process",
        ours=f"{median(turns[OURS]):.0f} us",
        beside=f"httpx {median(turns['httpx']):.0f} us",
        compared=f"{above[OURS]:+.0f} us",
        aim="<= +60 us",
        met=above[OURS] <= 60,
        peers=listed({name: f"{above[name]:+.0f}" for name in cases if name in above}, " us"),
        how="a customer by id, typed, with throttle and retries, beside `httpx.AsyncClient` and `.json()`; "
        "the peers on a small object of their API, beside the httpx or httpx2 that they use; gidgethub gives dicts, "
        f"githubkit without its cache. Answers made in process; time of the processor, 50 calls in each of "
        f"{form.rounds} rounds",
        bars={name: median(turns[name]) for name in cases if name != "httpx2"},
        unit="us",
    )


def loopback(form: Form, base: str) -> Row:
    """A call over a socket."""
    cases = {
        OURS: "ours.get_fastest",
        "aiohttp": "bare.aiohttp_get",
        "gidgethub on aiohttp": "peers.gidgethub_aiohttp_get",
        "stripe on aiohttp": "peers.stripe_aiohttp_get",
        f"{OURS} on httpx": "ours.get",
        "httpx": "bare.httpx_get",
        "githubkit": "peers.githubkit_get",
    }
    turns = microseconds(measure(cases, base, times=20, rounds=form.rounds * 2))
    ratios = {name: median_ratio(turns[name], turns["aiohttp"]) for name in cases if name != "aiohttp"}
    return Row(
        what="small GET, loopback",
        ours=f"{median(turns[OURS]):.0f} us",
        beside=f"aiohttp {median(turns['aiohttp']):.0f} us",
        compared=f"{ratios[OURS]:.2f} x",
        aim="<= 400 us, or 1.88 x",
        met=median(turns[OURS]) <= 400 or ratios[OURS] <= 1.88,
        peers=listed({name: f"{ratio:.2f}" for name, ratio in ratios.items()}, " x"),
        how='the same call with `http="aiohttp"`, to a server in another process that does nothing but answer; '
        f"time of the clock, 20 calls in each of {form.rounds * 2} rounds; the aim is what gidgethub took on a machine "
        "on which aiohttp takes 213 us",
        bars={name: median(turns[name]) for name in cases},
        unit="us",
    )


def lists(form: Form) -> Iterator[Row]:
    """A page of 100 objects."""
    cases = {
        OURS: ("ours.customers", "bare.httpx_customers"),
        "validate=True": ("ours.validated", "bare.httpx_customers"),
        "gidgethub": ("peers.gidgethub_list", "bare.httpx2_labels"),
        "githubkit": ("peers.githubkit_list", "bare.httpx_labels"),
        "openai": ("peers.openai_list", "bare.httpx2_models"),
        "stripe": ("peers.stripe_list", "bare.httpx_stripe"),
    }
    ratios, turns = beside_bare(cases, times=3, rounds=form.rounds)
    how = f"in process; time of the processor, 3 calls in each of {form.rounds} rounds"
    for what, name, aim in (("list of 100", OURS, "1.0"), ("list of 100, every field read", "validate=True", "")):
        yield Row(
            what=what,
            ours=per_second(turns[name], 100),
            beside=f"httpx, dicts {per_second(turns['bare ' + name], 100)}",
            compared=f"{ratios[name]:.2f} x",
            aim=f">= {aim} x" if aim else "",
            met=ratios[name] >= 1 if aim else None,
            peers=listed({peer: f"{ratios[peer]:.2f}" for peer in cases if peer != "validate=True"}, " x"),
            how=(
                "customers of 36 fields in a typed page; a field is decoded when it is first read"
                if aim
                else "`await list(..., validate=True)`: all 36 fields of each decoded and checked at once"
            )
            + f", beside the dicts of `.json()` with the same bytes; the peers on small objects of their APIs; {how}",
            bars={"httpx, dicts": 1.0} | {peer: ratios[peer] for peer in cases if peer != "validate=True"},
            unit="x the objects/s of httpx",
        )


def walk(form: Form) -> Row:
    """Many pages."""
    cases = {
        OURS: ("ours.walk", "bare.httpx_walk"),
        "gidgethub": ("peers.gidgethub_walk", "bare.httpx2_walk_labels"),
        "githubkit": ("peers.githubkit_walk", "bare.httpx_walk_labels"),
    }
    ratios, turns = beside_bare({OURS: cases.pop(OURS)}, times=1, rounds=form.rounds)
    ratios |= beside_bare(cases, times=1, rounds=form.slow_rounds)[0]
    return Row(
        what="100 pages of 100",
        ours=per_second(turns[OURS], 10_000),
        beside=f"httpx loop, dicts {per_second(turns['bare ' + OURS], 10_000)}",
        compared=f"{ratios[OURS]:.2f} x",
        aim=">= 1.0 x",
        met=ratios[OURS] >= 1,
        peers=listed({peer: f"{ratio:.2f}" for peer, ratio in ratios.items()}, " x"),
        how="`async for` over 10,000 customers, the id of each read, beside a loop over httpx and `.json()`; the peers "
        f"on small objects of their APIs; in process; time of the processor, {form.rounds} rounds, "
        f"{form.slow_rounds} of the peers",
        bars={"httpx loop, dicts": 1.0} | ratios,
        unit="x the objects/s of httpx",
    )


def prefetch(form: Form, base: str) -> Row:
    """What it saves to have several pages under way."""
    faster, turns = at_once(base, form.slow_rounds)
    return Row(
        what="100 pages behind 50 ms, 8 at once",
        ours=f"{median(turns['eight']):.2f} s",
        beside=f"one by one {median(turns['one']):.2f} s",
        compared=f"{faster:.2f} x faster",
        aim=">= 6.5 x",
        met=faster >= 6.5,
        peers="none prefetches",
        how="10,000 customers from a server in another process that takes 50 ms for a page; the ceiling is 7.1, as "
        f'the first page goes alone; with `http="aiohttp"`; time of the clock, {form.slow_rounds} rounds',
        bars={f"{OURS}, 8 at once": median(turns["eight"]), "one by one": median(turns["one"])},
        unit="s",
    )


def twenty_pages(form: Form, base: str) -> Row:
    """The same for a short list."""
    faster, turns = at_once(base, form.slow_rounds * 2)
    on_httpx, _ = at_once(base, form.slow_rounds, over="")
    return Row(
        what="20 pages behind 20 ms, 8 at once",
        ours=f"{median(turns['eight']):.3f} s",
        beside=f"one by one {median(turns['one']):.3f} s",
        compared=f"{1 / faster:.2f} x",
        aim="<= 0.25 x",
        met=1 / faster <= 0.25,
        peers=f"{OURS} on httpx {1 / on_httpx:.2f} x; none prefetches",
        how=f"2,000 customers, likewise; the floor is 0.20; time of the clock, {form.slow_rounds * 2} rounds",
    )


def at_once(base: str, rounds: int, over: str = "_fastest") -> tuple[float, Rounds]:
    """How many times as fast a walk is with eight pages under way, and the seconds."""
    turns = measure({"one": f"ours.walk{over}", "eight": f"ours.walk_8{over}"}, base, times=1, rounds=rounds)
    return median_ratio(turns["one"], turns["eight"]), turns


def limiter(form: Form) -> Row:
    """A permit."""
    cases = {OURS: "ours.limiter", "aiolimiter": "peers.aiolimiter"}
    turns = measure(cases, "", times=20_000, rounds=form.rounds)
    rate, ratio = 1 / median(turns[OURS]), median_ratio(turns["aiolimiter"], turns[OURS])
    return Row(
        what="limiter, uncontended",
        ours=f"{rate:,.0f}/s",
        beside=f"aiolimiter {1 / median(turns['aiolimiter']):,.0f}/s",
        compared=f"{ratio:.2f} x",
        aim=">= 1,000,000/s, or 1.30 x",
        met=rate >= 1_000_000 or ratio >= 1.3,
        peers="",
        how=f"`await acquire()` with permits left; time of the processor, 20,000 in each of {form.rounds} rounds; the "
        "aim is from a machine on which aiolimiter makes 774,000/s",
    )


def remembering(base: str) -> Iterator[Row]:
    """Many calls, and a long walk."""
    short_walk, long_walk, kept = memory(10_000, 100_000, 10_000, base)
    yield Row(
        what="memory, 10,000 calls of an open client",
        ours=f"{kept:+,} blocks",
        beside="after 1,000 calls",
        compared=f"{kept / 10_000:+.3f} blocks a call",
        aim="no growth (< 0.01)",
        met=kept < 100,
        peers="",
        how="the blocks of memory that Python holds after 11,000 small GETs to a server on the loopback, less those "
        "after 1,000",
    )
    yield Row(
        what="memory, 100,000 customers walked",
        ours=f"{long_walk / 1e6:.1f} MB",
        beside=f"10,000 customers {short_walk / 1e6:.1f} MB",
        compared=f"{long_walk / short_walk:.2f} x",
        aim="flat (<= 1.05 x)",
        met=long_walk / short_walk <= 1.05,
        peers="",
        how="the most that Python objects take (tracemalloc) in a walk with pages of 1,000, in process",
    )


def sandbox(form: Form) -> Row:
    """The stand-in for the API."""
    rate = 1 / median(measure({"sandbox": "ours.sandbox"}, "", times=200, rounds=form.rounds)["sandbox"])
    return Row(
        what="sandbox, reads of a customer",
        ours=f"{rate:,.0f}/s",
        beside="",
        compared="",
        aim=">= 1,000/s",
        met=rate >= 1000,
        peers="",
        how=f"in process, asked with httpx; time of the processor, 200 in each of {form.rounds} rounds",
    )


def beside_bare(cases: Mapping[str, tuple[str, str]], times: int, rounds: int) -> tuple[dict[str, float], Rounds]:
    """How many times as many objects a second each case gives as the bare library with the same bytes; the seconds."""
    both = {name: case for name, (case, _) in cases.items()} | {f"bare {n}": bare for n, (_, bare) in cases.items()}
    turns = measure(both, "", times, rounds)
    return {name: median_ratio(turns[f"bare {name}"], turns[name]) for name in cases}, turns


def microseconds(turns: Rounds) -> Rounds:
    """The same in microseconds."""
    return {name: [seconds * 1e6 for seconds in taken] for name, taken in turns.items()}


def per_second(turns: list[float], objects: int) -> str:
    """How many objects a second."""
    return f"{objects / median(turns):,.0f}/s"


def listed(figures: Mapping[str, str], unit: str) -> str:
    """The figures of the peers."""
    return ", ".join(f"{name} {figure}{unit}" for name, figure in figures.items() if name != OURS)
