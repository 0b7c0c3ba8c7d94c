"""Lists: one page when awaited, everything when iterated, and a stop that loses nothing."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, Page
from fusebill_async.errors import InvalidType, InvalidValue
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
    assert (page.count, page.size, page.sort_order) == (None, 100, None)


async def test_a_raw_query_may_be_given_by_keyword(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    serve(httpx_mock, 1)
    await fusebill.customers.list(where="status:Active;newName:a b")
    await fusebill.customers.list(C.status == "Active", where=C.reference == "x")
    asked = [request.url.query.decode() for request in httpx_mock.get_requests()]
    assert [query.partition("query=")[2] for query in asked] == [
        "status:Active;newName:a%20b",
        "status:Active;reference:x",
    ]
