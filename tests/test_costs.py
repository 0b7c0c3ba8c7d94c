"""What the client costs, counted rather than timed: modules, calls of functions, memory, requests, Redis commands.

The figures are the same on every machine. One that has grown is looked into, and raised here only if it is worth it.
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from functools import cached_property
from typing import Any

import pytest

from fusebill_async import Fusebill
from fusebill_async.filters import Customers as C
from fusebill_async.sandbox import Sandbox

EXTRAS = {  # and what they bring along
    *("redis", "fastapi", "starlette", "uvicorn", "opentelemetry", "typer", "rich", "pyarrow", "keyring", "pydantic"),
    *("aiohttp", "httpx_aiohttp", "httpx2", "trio"),
}
HEAVY = {"httpx", "attr", "attrs", "msgspec", *EXTRAS}
MODULES_OF_THE_CLIENT, MODULES_WHEN_READY = 18, 23
FUNCTIONS = 85  # of ours, called for a small GET
PEAK, KEPT = 11_000, 2_500  # bytes: while a small GET is under way, and of its answer

READY = "from fusebill_async import Fusebill; fusebill = Fusebill('a2V5'); fusebill.customers"

CALLS = """
import asyncio, gc, json, sys, tracemalloc
import httpx
from fusebill_async import Fusebill

ANSWER, HEADERS = json.loads(sys.argv[1])


async def functions(call):
    # how many functions of ours a call calls, and how many in all
    called = []
    await call()
    sys.setprofile(lambda frame, event, _: called.append(frame.f_code.co_filename) if event == "call" else None)
    await call()
    sys.setprofile(None)
    return sum("fusebill_" in name for name in called), len(called)


async def main():
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=HEADERS, content=ANSWER))
    async with httpx.AsyncClient(transport=transport) as http:
        _, bare = await functions(lambda: http.get("https://api.example/7", headers={"Authorization": "Basic a2V5"}))
    async with Fusebill("a2V5", transport=transport) as fusebill:
        for _ in range(20):
            await fusebill.customers.get(7)
        ours, all_ = await functions(lambda: fusebill.customers.get(7))

        gc.collect()
        gc.disable()
        tracemalloc.start()
        peaks = []
        for _ in range(10):
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            customer = await fusebill.customers.get(7)
            after, peak = tracemalloc.get_traced_memory()
            peaks.append((peak - before, after - before))
            del customer
        tracemalloc.stop()
        gc.enable()

        blocks = []
        for _ in range(3):
            for _ in range(1000):
                await fusebill.customers.get(7)
            for _ in range(3):
                await asyncio.sleep(0)  # the event loop drops its cancelled timers
            gc.collect()
            blocks.append(sys.getallocatedblocks())
    peak, kept = sorted(peaks)[5]
    growth = blocks[-1] - blocks[0]
    print(json.dumps({"ours": ours, "all": all_, "bare": bare, "peak": peak, "kept": kept, "growth": growth}))


asyncio.run(main())
"""
ANSWER = (
    '{"firstName":"Ada","lastName":"Lovelace","companyName":null,"primaryEmail":"ada@example.com","status":"Active",'
    '"currency":"USD","monthlyRecurringRevenue":60.00,"createdTimestamp":"2019-04-16T10:59:44","id":7,'
    '"uri":"https://secure.fusebill.com/v1/customers/7"}'
)
HEADERS = {
    f"X-Rate-Limit-{what}-{period}": value
    for period in ("Minute", "Day")
    for what, value in (("Limit", "100000000"), ("Remaining", "99999999"), ("Reset", "2099-01-01T00:01:00Z"))
}


def run(code: str, *arguments: str) -> str:
    """What a program prints in a process of its own, into which no test has reached."""
    return subprocess.run(
        [sys.executable, "-I", "-c", code, *arguments], capture_output=True, text=True, check=True
    ).stdout


def modules(code: str) -> set[str]:
    """The modules that are there after some code."""
    return set(run(f"{code}\nimport sys; print(*sys.modules)").split())


def packages(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


def ours(names: set[str]) -> set[str]:
    return {name for name in names if name.startswith("fusebill_")}


def test_importing_the_package_imports_nothing_else() -> None:
    loaded = modules("import fusebill_async") - modules("pass")
    assert {name for name in loaded if name.partition(".")[0] not in sys.stdlib_module_names} == {"fusebill_async"}


def test_importing_the_client_leaves_the_heavy_libraries_alone() -> None:
    loaded = modules("from fusebill_async import Fusebill")
    assert not packages(loaded) & {"asyncio", *HEAVY}
    assert len(ours(loaded)) <= MODULES_OF_THE_CLIENT


def test_a_ready_client_has_neither_models_nor_operations_yet() -> None:
    loaded = modules(READY)
    assert not packages(loaded) & {"decimal", "html", *HEAVY}
    assert not {name for name in loaded if name.startswith(("fusebill_openapi.models", "fusebill_openapi.api."))}
    assert len(ours(loaded)) <= MODULES_WHEN_READY


def test_no_resource_has_models_or_operations_before_it_is_called() -> None:
    resources = [name for name, value in vars(Fusebill).items() if isinstance(value, cached_property)]
    loaded = modules(f"{READY}; {'; '.join(f'fusebill.{name}' for name in resources)}")
    assert not packages(loaded) & HEAVY
    assert not {name for name in loaded if name.startswith(("fusebill_openapi.models", "fusebill_openapi.api."))}


def test_a_call_imports_its_own_operation_and_no_other() -> None:
    called = modules(f"{READY}; fusebill.customers.list()")
    assert {name for name in called if name.startswith("fusebill_openapi.api.customers.")} == {
        "fusebill_openapi.api.customers.list_customers"
    }


def test_an_open_network_adds_httpx_and_nothing_of_ours() -> None:
    loaded = modules(f"{READY}; from fusebill_async import _network; _network.Network(1)")
    beyond = packages(loaded) - packages(modules("import asyncio, httpx; httpx.AsyncClient()"))
    assert beyond == {"fusebill_async", "fusebill_openapi"}
    assert len(ours(loaded)) <= MODULES_WHEN_READY + 1


@pytest.fixture(scope="module")
def get() -> dict[str, Any]:
    """What a small GET costs when all is warm."""
    counted: dict[str, Any] = json.loads(run(CALLS, json.dumps([ANSWER, HEADERS])))
    return counted


def test_a_small_get_calls_few_functions(get: dict[str, Any]) -> None:
    """Throttle, retry and typed answer included, they are fewer than those of a bare httpx client."""
    assert get["ours"] <= FUNCTIONS
    assert get["all"] <= 0.85 * get["bare"]


def test_a_small_get_takes_little_memory(get: dict[str, Any]) -> None:
    assert get["peak"] <= PEAK
    assert get["kept"] <= KEPT


def test_calls_leave_nothing_behind(get: dict[str, Any]) -> None:
    """Two thousand calls more, and hardly a block of memory more: caches and counters may settle."""
    assert get["growth"] < 200


# ---------------------------------------------------------------- requests


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(customers=250)


@pytest.mark.parametrize("concurrency", [1, 8])
async def test_a_walk_asks_for_each_page_once(sandbox: Sandbox, concurrency: int) -> None:
    async with client(sandbox) as fusebill:
        walk = fusebill.customers.list(page_size=100, concurrency=concurrency)
        assert len([customer async for customer in walk]) == 250
    assert sandbox.requests_received == 3


async def test_only_a_full_last_page_costs_one_request_more(sandbox: Sandbox) -> None:
    async with client(sandbox) as fusebill:
        assert len([customer async for customer in fusebill.customers.list(page_size=125)]) == 250
    assert sandbox.requests_received == 3


async def test_one_page_first_count_and_nothing_found_are_a_request_each(sandbox: Sandbox) -> None:
    async with client(sandbox) as fusebill:
        everybody = fusebill.customers.list()
        await everybody
        await everybody.first()
        await fusebill.customers.list(C.reference == "nobody-has-this").collect()
        await everybody.count()
    assert sandbox.requests_received == 4


async def test_a_break_asks_for_nothing_more(sandbox: Sandbox) -> None:
    async with client(sandbox) as fusebill:
        async for _ in fusebill.customers.list(page_size=10):
            break
    assert sandbox.requests_received == 1


async def test_an_edit_is_two_requests_and_one_if_nothing_changed(sandbox: Sandbox) -> None:
    async with client(sandbox) as fusebill:
        async with fusebill.customers.edit(12000001):
            pass
        assert sandbox.requests_received == 1
        async with fusebill.customers.edit(12000001) as draft:
            draft.company_name = "Analytical Engines"
    assert sandbox.requests_received == 3


async def test_building_a_client_or_a_list_sends_nothing(sandbox: Sandbox) -> None:
    async with client(sandbox) as fusebill:
        repr(fusebill.customers.list(C.status == "Active", sort=C.created_timestamp.asc()))
        assert fusebill.rate_limits.waiting == 0
    assert sandbox.requests_received == 0


def client(sandbox: Sandbox) -> Fusebill:
    return Fusebill("any-key", base_url=sandbox.base_url, transport=sandbox.transport())


# ---------------------------------------------------------------- sharing


@pytest.mark.parametrize(("processes", "commands"), [(1, 0.6), (10, 1.0)])
def test_a_busy_account_needs_less_than_one_redis_command_a_call(
    processes: int, commands: float, caplog: pytest.LogCaptureFixture
) -> None:
    """Counted in the simulation that docs/scale.md is from: the real script, in virtual time."""
    pytest.importorskip("lupa", reason="runs the Redis script")
    from scripts.scale import LIVE, share

    caplog.set_level(logging.ERROR, "fusebill_async")
    got = share(LIVE, processes)
    assert got.refused == 0
    assert sum(got.calls) == LIVE.minute
    assert got.commands <= commands
    assert got.size <= 400 + 80 * processes
