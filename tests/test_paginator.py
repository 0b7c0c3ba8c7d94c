"""Lists: one page when awaited, everything when iterated, and a stop that loses nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, Page, Paginator
from fusebill_async.errors import DecodingError, InvalidType, InvalidValue, NoneFound, SeveralFound
from fusebill_async.filters import Customers as C
from tests.conftest import BASE


def serve(httpx_mock: HTTPXMock, total: int, *, cap: int = 1000, headers: bool = True, last_index: int = 0) -> None:
    """A list of `total` customers, as a server pages it."""

    def answer(request: httpx.Request) -> httpx.Response:
        number, size = int(request.url.params["pageNumber"]), min(int(request.url.params["pageSize"]), cap)
        ids = range(total)[number * size : (number + 1) * size]
        paging = {
            "X-PageSize": str(request.url.params["pageSize"]),
            "X-CurrentPage": str(number),
            "X-PreviousPage": str(number - 1),
            "X-NextPage": str(number + 1),
            "X-Count": str(total),
            "X-MaxCount": str(total),
            "X-MaxPageIndex": str(max(0, -(-total // size) - 1 + last_index)),
            "X-SortOrder": "Ascending",
            "X-SortExpression": "id",
        }
        return httpx.Response(200, json=[{"id": i} for i in ids], headers=paging if headers else {})

    httpx_mock.add_callback(answer, is_reusable=True)


async def ids(paginator: Any) -> list[int]:
    return [customer.id async for customer in paginator]


async def test_awaiting_gives_one_page_with_its_paging_data(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 25)
    page = await fusebill.customers.list(page_size=10, start_page=1)
    assert [c.id for c in page.items] == list(range(10, 20))
    assert page == Page(
        items=page.items,
        number=1,
        size=10,
        is_last=False,
        count=25,
        max_count=25,
        max_page_index=2,
        next_page=2,
        previous_page=0,
        sort_order="Ascending",
        sort_expression="id",
        rate_limits=fusebill.rate_limits,
    )
    assert [c.id for c in page] == list(range(10, 20))
    assert len(page) == 10
    assert not page.is_last
    assert str(httpx_mock.get_requests()[0].url) == f"{BASE}/customers?pageSize=10&pageNumber=1"


@pytest.mark.parametrize("total", [0, 1, 9, 10, 11, 20, 25])
@pytest.mark.parametrize("headers", [True, False])
@pytest.mark.parametrize("last_index", [0, 1])
async def test_iterating_gives_everything_once(
    fusebill: Fusebill, httpx_mock: HTTPXMock, total: int, headers: bool, last_index: int
) -> None:
    """With both readings of X-MaxPageIndex, and without any header."""
    serve(httpx_mock, total, headers=headers, last_index=last_index)
    assert await ids(fusebill.customers.list(page_size=10)) == list(range(total))


async def test_a_page_that_the_server_cut_loses_nothing(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """More than 1,000 may be cut to less; a short page is not the last while the server announces more."""
    serve(httpx_mock, 3500, cap=1000)
    assert await ids(fusebill.customers.list(page_size=2000)) == list(range(3500))


async def test_pages_come_one_after_the_other(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 25)
    pages = [page async for page in fusebill.customers.list(page_size=10).pages()]
    assert [(page.number, len(page.items), page.is_last) for page in pages] == [
        (0, 10, False),
        (1, 10, False),
        (2, 5, True),
    ]


async def test_an_empty_list_has_one_empty_page(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 0)
    pages = [page async for page in fusebill.customers.list().pages()]
    assert [len(page.items) for page in pages] == [0]


async def test_each_use_starts_anew(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 3)
    paginator = fusebill.customers.list()
    assert await ids(paginator) == await ids(paginator) == [0, 1, 2]


async def test_nothing_is_sent_before_it_is_asked_for(fusebill: Fusebill) -> None:
    fusebill.customers.list(C.status == "Active")


async def test_filter_and_sort_go_with_every_page(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 2)
    where = C.status.in_("Active", "Draft")
    await ids(fusebill.customers.list(where, C.reference == "a&b", sort=C.created_timestamp.desc(), page_size=1))
    wanted = (
        "pageSize=1&pageNumber={}&query=status:Active,Draft;reference:a%26b"
        "&sortOrder=Descending&sortExpression=createdTimestamp"
    )
    asked = [request.url.query.decode() for request in httpx_mock.get_requests()]
    assert asked == [wanted.format(number) for number in (0, 1, 2)]


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"page_size": 0}, InvalidValue),
        ({"page_size": 1.5}, InvalidType),
        ({"page_size": True}, InvalidType),
        ({"start_page": -1}, InvalidValue),
        ({"max_items": -1}, InvalidValue),
        ({"concurrency": 0}, InvalidValue),
        ({"concurrency": "8"}, InvalidType),
        ({"sort": "createdTimestamp"}, InvalidType),
        ({"sort": C.created_timestamp}, InvalidType),
    ],
)
async def test_bad_options_are_refused_at_once(
    fusebill: Fusebill, options: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        fusebill.customers.list(**options)


@pytest.mark.parametrize("where", [5, None, C.status, "", "  "])
async def test_a_bad_filter_is_refused_at_once(fusebill: Fusebill, where: Any) -> None:
    with pytest.raises((InvalidType, InvalidValue)):
        fusebill.customers.list(where)


async def test_a_header_that_makes_no_sense_is_none(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"id": 1}], headers={"X-Count": "many", "X-PageSize": ""})
    page = await fusebill.customers.list()
    assert (page.count, page.size, page.sort_order) == (None, 500, None)


# ------------------------------------------------------------------ validate


BROKEN = (
    b'[{"id":1},{"id":null,"status":5,"isParent":"maybe"},{"id":2,"customerReference":{"reference1":{},'
    b'"salesTrackingCodes":[{},{"id":"x"}]}},{"id":3,"status":[],"title":{}}]'
)


@pytest.mark.parametrize(
    "use",
    [ids, Paginator.collect, Paginator.first, lambda paginator: anext(paginator.pages()), lambda paginator: paginator],
    ids=["iterate", "collect", "first", "pages", "await"],
)
async def test_validating_names_everything_that_cannot_be_read(
    fusebill: Fusebill, httpx_mock: HTTPXMock, use: Callable[..., Any]
) -> None:
    httpx_mock.add_response(content=BROKEN)
    with pytest.raises(DecodingError, match=r"\[1\]\.id: null or missing.*; and 1 more") as caught:
        await use(fusebill.customers.list(validate=True))
    assert caught.value.fields == {
        "[1].id": "null or missing where a value must be",
        "[1].isParent": "text where true or false must be",
        "[2].customerReference.reference1": "an object where text must be",
        "[2].customerReference.salesTrackingCodes[1].id": "text where an integer must be",
        "[3].title": "an object where one of CustomerTitle must be",
        "[3].status": "a list where one of CustomerStatus must be",
    }
    assert caught.value.field == "[1].id"
    assert caught.value.body == BROKEN
    assert len(httpx_mock.get_requests()) == 1


async def test_without_validating_only_what_is_read_can_fail(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(content=BROKEN)
    customers = (await fusebill.customers.list()).items
    assert [customer.first_name for customer in customers] == [None] * 4
    with pytest.raises(DecodingError, match=r"\[3\]\.status"):
        _ = customers[3].status


async def test_what_can_be_read_is_the_same_either_way(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 5)
    customers = fusebill.customers.list
    assert (await customers(validate=True)).items == (await customers()).items
    assert await ids(customers(page_size=2, concurrency=2, validate=True)) == [0, 1, 2, 3, 4]


async def test_a_raw_query_may_be_given_by_keyword(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 1)
    await fusebill.customers.list(where="status:Active;newName:a b")
    await fusebill.customers.list(C.status == "Active", where=C.reference == "x")
    asked = [request.url.query.decode() for request in httpx_mock.get_requests()]
    assert [query.partition("query=")[2] for query in asked] == [
        "status:Active;newName:a%20b",
        "status:Active;reference:x",
    ]


# ------------------------------------------------------------------ shortcuts


async def test_the_first_object_takes_one_request_of_one_object(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 25)
    assert getattr(await fusebill.customers.list(page_size=10, start_page=1).first(), "id", None) == 10
    [request] = httpx_mock.get_requests()
    assert request.url.query == b"pageSize=1&pageNumber=10"


async def test_the_first_of_none_is_none(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 0)
    assert await fusebill.customers.list().first() is None


@pytest.mark.parametrize(("total", "error"), [(0, NoneFound), (1, None), (2, SeveralFound), (9, SeveralFound)])
async def test_the_only_object_takes_one_request(
    fusebill: Fusebill, httpx_mock: HTTPXMock, total: int, error: type[Exception] | None
) -> None:
    serve(httpx_mock, total)
    if error is None:
        assert (await fusebill.customers.list().one()).id == 0
    else:
        with pytest.raises(error, match="list_customers"):
            await fusebill.customers.list().one()
        assert issubclass(error, LookupError)
    [request] = httpx_mock.get_requests()
    assert request.url.query == b"pageSize=2&pageNumber=0"


@pytest.mark.parametrize("total", [0, 1, 1234])
async def test_counting_takes_one_request_of_one_object(fusebill: Fusebill, httpx_mock: HTTPXMock, total: int) -> None:
    serve(httpx_mock, total)
    assert await fusebill.customers.list(C.status == "Active").count() == total
    [request] = httpx_mock.get_requests()
    assert request.url.query == b"pageSize=1&pageNumber=0&query=status:Active"


async def test_counting_without_the_header_is_an_error(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 5, headers=False)
    with pytest.raises(DecodingError, match="X-Count") as caught:
        await fusebill.customers.list().count()
    assert (caught.value.operation, caught.value.accepted) == ("list_customers", True)


@pytest.mark.parametrize(
    ("limit", "max_items", "found", "requests"),
    [
        *[(None, None, 35, 4), (0, None, 0, 0), (7, None, 7, 1), (10, None, 10, 1), (11, None, 11, 2)],
        *[(99, None, 35, 4), (None, 12, 12, 2), (5, 12, 5, 1), (12, 5, 5, 1), (None, 0, 0, 0)],
    ],
)
@pytest.mark.parametrize("concurrency", [1, 8])
async def test_collecting_asks_for_no_page_beyond(
    fusebill: Fusebill,
    httpx_mock: HTTPXMock,
    limit: int | None,
    max_items: int | None,
    found: int,
    requests: int,
    concurrency: int,
) -> None:
    if requests:
        serve(httpx_mock, 35)
    paginator = fusebill.customers.list(page_size=10, max_items=max_items, concurrency=concurrency)
    assert [customer.id for customer in await paginator.collect(limit)] == list(range(found))
    assert len(httpx_mock.get_requests()) == requests


@pytest.mark.parametrize(
    ("options", "limit", "asked"),
    [
        ({}, 7, b"pageSize=7&pageNumber=0"),
        ({"max_items": 7}, 9, b"pageSize=7&pageNumber=0"),
        ({"max_items": 10}, None, b"pageSize=10&pageNumber=0"),
        ({"start_page": 1}, 7, b"pageSize=10&pageNumber=1"),
    ],
)
async def test_a_few_objects_are_a_small_page(
    fusebill: Fusebill, httpx_mock: HTTPXMock, options: dict[str, Any], limit: int | None, asked: bytes
) -> None:
    """Save where the walk begins further on, since a smaller page of that number would be another one."""
    serve(httpx_mock, 35)
    paginator = fusebill.customers.list(page_size=10, **options)
    found = [customer.id for customer in await paginator.collect(limit)]
    assert found == list(range(35))[10 * options.get("start_page", 0) :][: len(found)]
    [request] = httpx_mock.get_requests()
    assert request.url.query == asked
    resumed = await ids(fusebill.customers.list(page_size=10, cursor=paginator.cursor))
    assert sorted({*range(10), *found, *resumed}) == list(range(35))


@pytest.mark.parametrize("concurrency", [1, 8])
@pytest.mark.parametrize(("most", "sizes"), [(0, []), (4, [4]), (10, [10]), (25, [10, 10, 5]), (99, [10, 10, 10, 5])])
async def test_pages_are_cut_after_max_items(
    fusebill: Fusebill, httpx_mock: HTTPXMock, concurrency: int, most: int, sizes: list[int]
) -> None:
    if most:
        serve(httpx_mock, 35)
    paginator = fusebill.customers.list(page_size=10, max_items=most, concurrency=concurrency)
    assert [len(page) async for page in paginator.pages()] == sizes
    assert await ids(paginator) == list(range(min(most, 35)))
    assert len(httpx_mock.get_requests()) == 2 * len(sizes)


# ------------------------------------------------------------------ cursor


@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("stop", range(36))
async def test_a_cursor_goes_on_from_any_object(
    fusebill: Fusebill, httpx_mock: HTTPXMock, stop: int, concurrency: int
) -> None:
    """Nothing is skipped, and at most the page is repeated in which it broke off."""
    serve(httpx_mock, 35)
    paginator = fusebill.customers.list(page_size=10, concurrency=concurrency)
    met: list[int] = []
    async for customer in paginator:
        if len(met) == stop:
            break
        met.append(customer.id)
    cursor = json.loads(json.dumps(paginator.cursor))
    again = await ids(fusebill.customers.list(page_size=10, concurrency=concurrency, cursor=cursor))
    assert sorted({*met, *again}) == list(range(35))
    assert len(met) + len(again) <= 35 + 10


async def test_a_cursor_of_a_finished_walk_brings_nothing_more(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 35)
    paginator = fusebill.customers.list(page_size=10)
    await ids(paginator)
    assert await ids(fusebill.customers.list(page_size=10, cursor=paginator.cursor)) == []


async def test_a_cursor_from_before_a_walk_begins_where_the_walk_would(
    fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    serve(httpx_mock, 35)
    cursor = fusebill.customers.list(page_size=10, start_page=2).cursor
    paginator = fusebill.customers.list(page_size=10, cursor=cursor)
    assert paginator.cursor == cursor
    assert await ids(paginator) == list(range(20, 35))


async def test_of_two_iterations_the_cursor_belongs_to_the_one_begun_last(
    fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    """And neither disturbs the other."""
    serve(httpx_mock, 35)
    paginator = fusebill.customers.list(page_size=10, concurrency=2)
    first, second = paginator.pages(), paginator.pages()
    numbers = [(await anext(pages)).number for pages in (first, second, first, first, second, first)]
    assert numbers == [0, 0, 1, 2, 1, 3]
    assert paginator.cursor["page"] == 1


@pytest.mark.parametrize(
    "other",
    [
        lambda f, cursor: f.customers.list(page_size=20, cursor=cursor),
        lambda f, cursor: f.customers.list(C.status == "Active", page_size=10, cursor=cursor),
        lambda f, cursor: f.customers.list(page_size=10, sort=C.last_name.asc(), cursor=cursor),
        lambda f, cursor: f.customers.list(page_size=10, snapshot=True, cursor=cursor),
        lambda f, cursor: f.subscriptions.list(page_size=10, cursor=cursor),
        lambda f, _: f.customers.list(page_size=10, cursor={}),
        lambda f, _: f.customers.list(page_size=10, cursor="3"),
        lambda f, cursor: f.customers.list(page_size=10, cursor={**cursor, "page": -1}),
        lambda f, cursor: f.customers.list(page_size=10, cursor={**cursor, "page": "3"}),
        lambda f, cursor: f.customers.list(page_size=10, cursor={"list": cursor["list"]}),
    ],
)
async def test_a_cursor_of_another_list_is_refused(fusebill: Fusebill, other: Any) -> None:
    cursor = fusebill.customers.list(page_size=10).cursor
    with pytest.raises((InvalidValue, InvalidType), match="cursor"):
        other(fusebill, cursor)
