"""The rows of the table: what is measured for each aim, and when it is met."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.imports import CASES, costs
from benchmarks.memory import growth, peak
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


QUICK, FULL = Form("bench", rounds=15, slow_rounds=2), Form("bench-full", rounds=61, slow_rounds=9)


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
        yield open_client(f"{origin}/0/1")
    yield memory()
    yield limiter(form)
    yield sandbox(form)


def starting(form: Form) -> Iterator[Row]:
    """Importing and getting ready."""
    turns = costs(5 if form is QUICK else 31)
    how = "a fresh process each; time of the processor, medians of {} processes"
    what = {
        "import": (0, "ms", 10.0, "`import fusebill_async` after `import httpx`, the peers' imports instead of both"),
        "ready, time": (1, "ms", 25.0, "import, client with connections and TLS, a method of a resource found"),
        "ready, memory": (2, "MiB", 4.0, "the resident memory of the same beyond the interpreter's"),
    }
    for name, (column, unit, aim, text) in what.items():
        taken: Rounds = {case: [cost[column] for cost in turns[case]] for case in CASES}
        above = {case: median_above(taken[case], taken["httpx"]) for case in CASES if case != "httpx"}
        yield Row(
            what=name,
            ours=f"{median(taken[OURS]):.1f} {unit}",
            beside=f"httpx {median(taken['httpx']):.1f} {unit}",
            compared=f"{above[OURS]:+.1f} {unit}",
            aim=f"<= +{aim:.0f} {unit}",
            met=above[OURS] <= aim,
            peers=listed({case: f"{above[case]:+.0f}" for case in above}, f" {unit}"),
            how=f"{text}; {how.format(len(taken[OURS]))}",
            bars={case: median(taken[case]) for case in CASES},
            unit=unit,
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
    turns = microseconds(measure(cases, "", times=100, rounds=form.rounds))
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
        f"githubkit without its cache. Answers made in process; time of the processor, 100 calls in each of "
        f"{form.rounds} rounds",
        bars={name: median(turns[name]) for name in cases if name != "httpx2"},
        unit="us",
    )


def loopback(form: Form, base: str) -> Row:
    """A call over a socket."""
    cases = {
        OURS: "ours.get_fastest",
        f"{OURS} on httpx": "ours.get",
        "httpx": "bare.httpx_get",
        "aiohttp": "bare.aiohttp_get",
        "gidgethub on aiohttp": "peers.gidgethub_aiohttp_get",
        "stripe on aiohttp": "peers.stripe_aiohttp_get",
        "githubkit": "peers.githubkit_get",
    }
    turns = microseconds(measure(cases, base, times=100, rounds=form.rounds))
    ratio = median_ratio(turns[OURS], turns["gidgethub on aiohttp"])
    return Row(
        what="small GET, loopback",
        ours=f"{median(turns[OURS]):.0f} us",
        beside=f"gidgethub on aiohttp {median(turns['gidgethub on aiohttp']):.0f} us",
        compared=f"{ratio:.2f} x",
        aim="<= 400 us, or 1.00 x",
        met=median(turns[OURS]) <= 400 or ratio <= 1,
        peers=listed({name: f"{median(turns[name]):.0f}" for name in cases if name != "gidgethub on aiohttp"}, " us"),
        how='the same call with `http="aiohttp"`, to a server in another process that does nothing but answer; '
        f"time of the clock, 100 calls in each of {form.rounds} rounds",
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
    ratios, turns = beside_bare(cases, times=10, rounds=form.rounds)
    how = f"in process; time of the processor, 10 calls in each of {form.rounds} rounds"
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
    ratios, turns = beside_bare(cases, times=1, rounds=form.slow_rounds * 3)
    return Row(
        what="100 pages of 100",
        ours=per_second(turns[OURS], 10_000),
        beside=f"httpx loop, dicts {per_second(turns['bare ' + OURS], 10_000)}",
        compared=f"{ratios[OURS]:.2f} x",
        aim=">= 1.0 x",
        met=ratios[OURS] >= 1,
        peers=listed({peer: f"{ratios[peer]:.2f}" for peer in cases}, " x"),
        how="`async for` over 10,000 customers, the id of each read, beside a loop over httpx and `.json()`; the peers "
        f"on small objects of their APIs; in process; time of the processor, {form.slow_rounds * 3} rounds",
        bars={"httpx loop, dicts": 1.0} | {peer: ratios[peer] for peer in cases},
        unit="x the objects/s of httpx",
    )


def prefetch(form: Form, base: str) -> Row:
    """What it saves to have several pages under way."""
    turns = measure({"one": "ours.walk", "eight": "ours.walk_8"}, base, times=1, rounds=form.slow_rounds)
    ratio = median_ratio(turns["one"], turns["eight"])
    return Row(
        what="100 pages behind 50 ms, 8 at once",
        ours=f"{median(turns['eight']):.2f} s",
        beside=f"one by one {median(turns['one']):.2f} s",
        compared=f"{ratio:.2f} x faster",
        aim=">= 6.5 x",
        met=ratio >= 6.5,
        peers="none prefetches",
        how="10,000 customers from a server in another process that takes 50 ms for a page; the ceiling is 7.1, as "
        f"the first page goes alone; time of the clock, {form.slow_rounds} rounds",
        bars={f"{OURS}, 8 at once": median(turns["eight"]), "one by one": median(turns["one"])},
        unit="s",
    )


def twenty_pages(form: Form, base: str) -> Row:
    """The same for a short list."""
    turns = measure({"one": "ours.walk", "eight": "ours.walk_8"}, base, times=1, rounds=form.slow_rounds * 3)
    ratio = median_ratio(turns["eight"], turns["one"])
    return Row(
        what="20 pages behind 20 ms, 8 at once",
        ours=f"{median(turns['eight']):.3f} s",
        beside=f"one by one {median(turns['one']):.3f} s",
        compared=f"{ratio:.2f} x",
        aim="<= 0.25 x",
        met=ratio <= 0.25,
        peers="none prefetches",
        how=f"2,000 customers, likewise; the floor is 0.20; time of the clock, {form.slow_rounds * 3} rounds",
    )


def limiter(form: Form) -> Row:
    """A permit."""
    cases = {OURS: "ours.limiter", "aiolimiter": "peers.aiolimiter"}
    turns = measure(cases, "", times=20_000, rounds=form.rounds)
    rate = 1 / median(turns[OURS])
    return Row(
        what="limiter, uncontended",
        ours=f"{rate:,.0f}/s",
        beside=f"aiolimiter {1 / median(turns['aiolimiter']):,.0f}/s",
        compared=f"{median_ratio(turns['aiolimiter'], turns[OURS]):.2f} x",
        aim=">= 1,000,000/s",
        met=rate >= 1_000_000,
        peers="",
        how=f"`await acquire()` with permits left; time of the processor, 20,000 in each of {form.rounds} rounds",
    )


def memory() -> Row:
    """A long walk."""
    few, many = peak(10_000), peak(100_000)
    return Row(
        what="memory, 100,000 customers walked",
        ours=f"{many / 1e6:.1f} MB",
        beside=f"10,000 customers {few / 1e6:.1f} MB",
        compared=f"{many / few:.2f} x",
        aim="flat (<= 1.05 x)",
        met=many / few <= 1.05,
        peers="",
        how="the most that Python objects take (tracemalloc) in a walk with pages of 1,000, in process",
    )


def open_client(base: str) -> Row:
    """Many calls."""
    kept = growth(10_000, base)
    return Row(
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
