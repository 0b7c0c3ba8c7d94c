"""Prefetching: pages in order, no more of them than may be, and nothing left behind, on asyncio and on trio."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import aclosing, contextmanager
from contextvars import ContextVar
from random import Random
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
import trio
from fusebill_openapi.jsontext import loads
from fusebill_openapi.messages import Response

from fusebill_async import Fusebill, Page
from fusebill_async._background import Background
from fusebill_async.errors import ConnectionLost, RepeatedPage
from fusebill_async.sandbox import Limits, Sandbox
from tests.clocks import VirtualClock, settle
from tests.lists import ServedList, ids, paging_headers
from tests.loops import on_asyncio_and_trio


def tasks() -> int:
    """How many tasks there are, of the event loop's own ones too."""
    try:
        return trio.lowlevel.current_statistics().tasks_living
    except RuntimeError:
        return len(asyncio.all_tasks())


@pytest.fixture
def heap() -> Iterator[None]:
    """Nothing of what is in memory so far is looked at by the garbage collector, which also makes looking fast."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def pages_in_memory() -> int:
    """As answers or ready to use. The test needs the `heap`, or it finds those of others."""
    return sum(type(thing) in (Page, Response) for thing in gc.get_objects())


@contextmanager
def nothing_left(served: ServedList) -> Iterator[None]:
    """Nothing is under way a few steps later, and nothing that the interpreter would complain of is found."""
    complaints: list[Any] = []
    hook, sys.unraisablehook = sys.unraisablehook, complaints.append
    try:
        yield
        gc.collect()
    finally:
        sys.unraisablehook = hook
    assert complaints == []


# ------------------------------------------------------------------ order


@on_asyncio_and_trio
async def test_everything_comes_in_order_however_the_answers_come() -> None:
    random, clock = Random(3), VirtualClock()
    served = ServedList(995)
    served.delay = lambda _: clock.sleep(random.random())
    assert await ids(served.list(concurrency=8)) == list(range(995))
    assert served.answered != sorted(served.answered)
    assert served.most_under_way == 8


async def test_of_pages_that_come_at_once_the_first_is_delivered_before_the_last_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So the request for the ninth page is on its way while most of the others are still JSON."""
    course: list[str] = []
    eight_are_asked = anyio.Event()

    async def together(request: httpx.Request) -> httpx.Response:
        number = int(request.url.params["pageNumber"])
        course.append(f"asked {number}")
        if number == 8:
            eight_are_asked.set()
        if number:
            await eight_are_asked.wait()
        rows = [{"id": id_, "firstName": "A" * 300} for id_ in range(2_000)[number * 100 :][:100]]
        limits = {f"x-rate-limit-limit-{period}": "1000" for period in ("minute", "day")}  # so that no call waits
        return httpx.Response(200, headers=paging_headers(2_000, 100) | limits, json=rows)

    def read(content: bytes) -> Any:
        course.append("read")
        return loads(content)

    monkeypatch.setattr("fusebill_openapi.answers.loads", read)
    async with Fusebill("a2V5", transport=httpx.MockTransport(together)) as fusebill:
        assert len(await ids(fusebill.customers.list(page_size=100, concurrency=8))) == 2_000
    assert course[: course.index("asked 9")].count("read") < 5


@on_asyncio_and_trio
async def test_the_first_page_goes_alone_and_then_as_many_as_may() -> None:
    served = ServedList(200)
    served.hold(0, *range(1, 21))
    async with anyio.create_task_group() as group:
        group.start_soon(ids, served.list(concurrency=5))
        await settle()
        assert served.asked == [0]
        served.let(0)
        await settle()
        assert sorted(served.asked) == [0, 1, 2, 3, 4, 5]
        served.let(1)
        await settle()
        assert sorted(served.asked) == [0, 1, 2, 3, 4, 5, 6]
        group.cancel_scope.cancel()


@on_asyncio_and_trio
@pytest.mark.parametrize("total", [0, 1, 9, 10, 11, 30, 35, 40])
@pytest.mark.parametrize("concurrency", [1, 2, 3, 100])
async def test_no_page_is_asked_for_twice_or_needlessly(total: int, concurrency: int) -> None:
    """A full last page is followed by an empty one: nobody knows that it is the last."""
    served = ServedList(total)
    assert await ids(served.list(concurrency=concurrency)) == list(range(total))
    assert sorted(served.asked) == list(range(total // 10 + 1))


@on_asyncio_and_trio
async def test_either_meaning_of_the_page_index_will_do() -> None:
    served = ServedList(95, lambda total, size: paging_headers(total, size) | {"x-maxpageindex": "10"})
    assert await ids(served.list(concurrency=4)) == list(range(95))
    assert served.most_under_way == 4
    assert sorted(served.asked) == list(range(10))


@on_asyncio_and_trio
async def test_it_begins_where_it_is_told() -> None:
    served = ServedList(95)
    assert await ids(served.list(concurrency=4, start_page=5)) == list(range(50, 95))
    assert sorted(served.asked) == [5, 6, 7, 8, 9]


# ------------------------------------------------------------------ back-pressure


@on_asyncio_and_trio
@pytest.mark.usefixtures("heap")
async def test_a_slow_consumer_holds_no_more_pages_than_may_be() -> None:
    served = ServedList(500)
    pages = served.list(concurrency=4).pages()
    seen = 0
    async for _page in pages:
        seen += 1
        await settle()
        assert len(served.asked) <= seen + 3
        assert pages_in_memory() <= 4
    assert seen == 51


@on_asyncio_and_trio
@pytest.mark.usefixtures("heap")
async def test_a_fast_consumer_finds_no_more_pages_either() -> None:
    """Also while it waits, when the page before is done with."""
    clock, most = VirtualClock(), 0
    served = ServedList(500)

    async def delay(number: int) -> None:
        nonlocal most
        await clock.sleep(50 - number)  # the first one comes last, when the others wait in memory already
        most = max(most, pages_in_memory())

    served.delay = delay
    async for _customer in served.list(concurrency=4):
        pass
    assert most == 3  # and the one that has just come


@on_asyncio_and_trio
@pytest.mark.usefixtures("heap")
async def test_one_page_is_in_memory_where_nothing_is_prefetched() -> None:
    served = ServedList(100)
    async for _customer in served.list():
        assert pages_in_memory() <= 1
    assert served.most_under_way == 1


@on_asyncio_and_trio
async def test_the_limits_of_the_account_hold() -> None:
    """1,000 pages where a minute allows 60: the sandbox would refuse the 61st of a minute."""
    clock = VirtualClock()
    sandbox = Sandbox(customers=300, limits=Limits(60, 10_000), clock=lambda: wall(clock))
    refused = 0

    class Counting(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal refused
            answer = await sandbox.transport().handle_async_request(request)
            refused += answer.status_code == 429
            return answer

    async with Fusebill("a2V5", base_url=sandbox.base_url, transport=Counting(), clock=clock) as fusebill:
        await fusebill.customers.list(page_size=1)  # tells the limits
        assert len(await ids(fusebill.customers.list(page_size=1, concurrency=8))) == 300
    assert refused == 0
    assert clock.elapsed > 4 * 60


def wall(clock: VirtualClock) -> Any:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(clock.now(), UTC)


# ------------------------------------------------------------------ leaving


@on_asyncio_and_trio
async def test_leaving_the_loop_cancels_what_is_under_way() -> None:
    served = ServedList(500)
    served.hold(*range(1, 50))
    before = tasks()
    with nothing_left(served):
        async for _customer in (paginator := served.list(concurrency=5)):
            if served.most_under_way == 0:
                continue
            break
        served_pages = served.list(concurrency=5)
        async for page in served_pages.pages():
            assert page.number == 0
            break
        await settle()
    assert paginator.cursor["page"] == 0
    assert (served.under_way, tasks()) == (0, before)


@on_asyncio_and_trio
@pytest.mark.parametrize("how", ["break", "raise", "return"])
@pytest.mark.parametrize("by", ["items", "pages"])
async def test_however_the_loop_is_left(how: str, by: str) -> None:
    """With requests under way, and with an answer that nobody fetched."""
    served = ServedList(500)
    served.hold(3, 5)
    before = tasks()
    paginator = served.list(concurrency=5)

    async def walk() -> None:
        seen = 0
        async for _ in paginator.pages() if by == "pages" else paginator:
            seen += 1
            if seen < 2 * (1 if by == "pages" else 10):
                continue
            await settle()
            assert served.under_way > 0
            if how == "break":
                break
            if how == "return":
                return
            raise LookupError("from the body")
        if how == "raise":
            raise AssertionError

    with nothing_left(served):
        if how == "raise":
            with pytest.raises(LookupError, match="from the body"):
                await walk()
        else:
            await walk()
        await settle()
    assert (served.under_way, tasks()) == (0, before)
    assert served.cancelled == 2


@on_asyncio_and_trio
async def test_cancelling_the_consumer_cancels_what_is_under_way() -> None:
    served = ServedList(500)
    served.hold(*range(1, 50))
    before = tasks()
    with nothing_left(served):
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(ids, served.list(concurrency=5))
                await settle()
                assert served.under_way == 5
                scope.cancel()
        await settle()
    assert (served.under_way, served.cancelled, tasks()) == (0, 5, before)


@on_asyncio_and_trio
async def test_a_timeout_around_the_loop_cancels_what_is_under_way() -> None:
    served = ServedList(500)
    served.hold(3)
    before = tasks()
    found: list[int] = []
    with nothing_left(served):
        with anyio.move_on_after(0.01):
            async for customer in served.list(concurrency=5):
                found.append(customer.id)  # noqa: PERF401 - what was found before the timeout counts
        await settle()
    assert found == list(range(30))
    assert (served.under_way, tasks()) == (0, before)


@on_asyncio_and_trio
async def test_closing_waits_until_everything_is_gone() -> None:
    served = ServedList(500)
    served.hold(*range(2, 50))
    before = tasks()
    async with aclosing(aiter(served.list(concurrency=5))) as customers:
        for _ in range(11):
            await anext(customers)
        await settle()
        assert served.under_way == 4
    assert served.under_way == 0
    await anyio.lowlevel.checkpoint()
    assert tasks() == before
    with pytest.raises(StopAsyncIteration):
        await anext(customers)


@on_asyncio_and_trio
async def test_a_kept_error_keeps_nothing_under_way() -> None:
    """Its traceback holds the frames of the walk, and so what they hold."""
    served = ServedList(500)
    served.hold(*range(2, 50))
    served.errors[1] = ConnectionLost("lost")
    before = tasks()
    with pytest.raises(ConnectionLost) as kept:
        await ids(served.list(concurrency=5))
    await settle()
    assert (served.under_way, tasks()) == (0, before)
    assert kept.value is served.errors[1]


def test_a_closed_event_loop_is_no_trouble() -> None:
    """A walk that outlives its loop is dropped without a word."""
    served = ServedList(500)
    served.hold(*range(2, 50))
    kept: list[Any] = []

    async def begin() -> None:
        kept.append(aiter(served.list(concurrency=5)))
        for _ in range(11):
            await anext(kept[0])

    with nothing_left(served):
        asyncio.run(begin())
        kept.clear()
        trio.run(begin)
        kept.clear()
    assert served.under_way == 0


@on_asyncio_and_trio
async def test_no_connection_stays_open() -> None:
    sandbox, clock, open_requests = Sandbox(customers=100), VirtualClock(jumps=False), 0

    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            nonlocal open_requests
            open_requests += 1
            try:
                if request.url.params["pageNumber"] != "0":
                    await anyio.sleep_forever()
                return await sandbox.transport().handle_async_request(request)
            finally:
                open_requests -= 1

    async with Fusebill("a2V5", base_url=sandbox.base_url, transport=Slow(), clock=clock) as fusebill:
        before = tasks()
        with anyio.move_on_after(0.01):
            await ids(fusebill.customers.list(page_size=10, concurrency=4))
        await settle()
        assert (open_requests, tasks()) == (0, before)
        assert fusebill.rate_limits.waiting == 0


# ------------------------------------------------------------------ errors


@on_asyncio_and_trio
@pytest.mark.parametrize("bad", [1, 2, 5])
async def test_pages_before_the_bad_one_are_delivered_first(bad: int) -> None:
    served = ServedList(500)
    served.errors[bad] = ConnectionLost("lost")
    found: list[int] = []
    before = tasks()
    customers = aiter(served.list(concurrency=8))

    async def walk() -> None:
        async for customer in customers:
            found.append(customer.id)
            await settle()

    with pytest.raises(ConnectionLost):
        await walk()
    assert found == list(range(bad * 10))
    await settle()
    assert (served.under_way, tasks()) == (0, before)
    with pytest.raises(StopAsyncIteration):
        await anext(customers)


@on_asyncio_and_trio
async def test_the_cursor_goes_on_at_the_bad_page() -> None:
    served = ServedList(100)
    served.errors[4] = ConnectionLost("lost")
    paginator = served.list(concurrency=8)
    with pytest.raises(ConnectionLost):
        await ids(paginator)
    served.errors.clear()
    assert await ids(served.list(cursor=paginator.cursor)) == list(range(40, 100))


@on_asyncio_and_trio
async def test_two_tasks_cannot_share_an_iterator() -> None:
    served = ServedList(100)
    served.hold(0)
    pages = served.list().pages()
    async with anyio.create_task_group() as group:
        group.start_soon(anext, pages)
        await settle()
        with pytest.raises(RuntimeError, match="shared"):
            await anext(pages)
        served.let(0)


async def test_a_task_that_somebody_else_cancels_says_so() -> None:
    work = Background(anyio.sleep_forever)
    await settle()
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        task.cancel()
    with pytest.raises(RuntimeError, match="cancelled by somebody else"):
        await work.result()


HEADERS: dict[str, Callable[[int, int], dict[str, str]]] = {
    "none": lambda *_: {},
    "no count": lambda *_: {"x-maxpageindex": "9"},
    "no page index": lambda *_: {"x-count": "95"},
    "senseless": lambda *_: {"x-count": "many", "x-maxpageindex": "-", "x-pagesize": "-3"},
    "too few": lambda *_: {"x-count": "20", "x-maxpageindex": "9"},
    "too many": lambda *_: {"x-count": "9500", "x-maxpageindex": "3"},
    "nothing at all": lambda *_: {"x-count": "0", "x-maxpageindex": "7"},
    "page size of nothing": lambda *_: {"x-count": "95", "x-maxpageindex": "9", "x-pagesize": "0"},
}


# ------------------------------------------------------------------ headers


@on_asyncio_and_trio
@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
@pytest.mark.parametrize("total", [0, 5, 20, 95, 100])
async def test_missing_and_contradictory_headers_lose_nothing(
    total: int, headers: Callable[[int, int], dict[str, str]]
) -> None:
    served = ServedList(total, headers)
    assert await ids(served.list(concurrency=8)) == list(range(total))
    assert len(served.asked) <= total // 10 + 2 or headers is HEADERS["page size of nothing"]


@on_asyncio_and_trio
@pytest.mark.parametrize("name", [name for name in HEADERS if name != "page size of nothing"])
async def test_they_are_walked_one_page_after_the_other(name: str) -> None:
    served = ServedList(95, HEADERS[name])
    await ids(served.list(concurrency=8))
    assert served.most_under_way == 1


@on_asyncio_and_trio
async def test_a_list_that_turns_out_shorter_ends_earlier() -> None:
    served = ServedList(100)
    found: list[int] = []
    before = tasks()
    async for customer in served.list(concurrency=4):
        found.append(customer.id)
        served.ids = range(45)
    assert found == list(range(45))
    await settle()
    assert (served.under_way, tasks()) == (0, before)


@on_asyncio_and_trio
async def test_a_list_that_turns_out_longer_goes_on() -> None:
    served = ServedList(25)
    found: list[int] = []
    async for customer in served.list(concurrency=4):
        found.append(customer.id)
        served.ids = range(95)
    assert found == list(range(95))


@on_asyncio_and_trio
async def test_a_short_page_is_not_the_last_when_the_count_contradicts() -> None:
    """Here it grants five objects a page, says so nowhere, and counts right."""
    served = ServedList(23, lambda total, _: {"x-count": str(total)})

    async def send(request: Any) -> Any:
        request.query = request.query.replace("pageSize=10", "pageSize=5")
        return await ServedList.send(served, request)

    served.send = send  # type: ignore[method-assign]
    assert await ids(served.list()) == list(range(23))


# ------------------------------------------------------------------ repeated pages


@on_asyncio_and_trio
@pytest.mark.parametrize("headers", [None, lambda *_: {}], ids=["all headers", "no headers"])
@pytest.mark.parametrize("concurrency", [1, 4])
async def test_a_server_that_repeats_a_page_is_found_out(headers: Any, concurrency: int) -> None:
    """It ignores the number of the page, so the walk would never end."""
    served = ServedList(100, headers)

    async def send(request: Any) -> Any:
        request.query = request.query.replace("pageNumber=", "pageNumber=0&")
        return await ServedList.send(served, request)

    served.send = send  # type: ignore[method-assign]
    with pytest.raises(RepeatedPage, match="list_customers"):
        await ids(served.list(concurrency=concurrency))


@on_asyncio_and_trio
async def test_a_list_that_moved_by_a_whole_page_is_no_such_server() -> None:
    """Newest first, and as many as a page holds were created in between."""
    served = ServedList(0)
    served.ids = [2, 1]
    found: list[int] = []
    async for customer in served.list(page_size=1):
        found.append(customer.id)
        if found == [2]:
            served.ids = [3, 2, 1]
    assert found == [2, 2, 1]


# ------------------------------------------------------------------ tasks


@on_asyncio_and_trio
async def test_context_variables_reach_the_requests() -> None:
    """So that spans and log contexts of the caller apply to prefetched pages too."""
    variable: ContextVar[str] = ContextVar("variable", default="")
    seen: set[str] = set()
    served = ServedList(100)

    async def delay(_: int) -> None:
        seen.add(variable.get())

    served.delay = delay
    variable.set("mine")
    await ids(served.list(concurrency=4))
    assert seen == {"mine"}
