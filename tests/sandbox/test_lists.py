"""Lists of the sandbox: filters, sorting and pages, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox
from tests.sandbox.wire import connect

BAD_QUERY = "Bad request, the query is not valid.  Please check your request and try again."


def sandbox_of(*customers: dict[str, Any], **options: Any) -> Sandbox:
    """A sandbox whose customers are numbered by `reference2` and differ as the test says."""
    sandbox = Sandbox(customers=len(customers), **options)
    for row, members in zip(sandbox.state.customers.values(), customers, strict=True):
        blank = {"reference": None, "companyName": None, "middleName": None, "primaryPhone": None}
        row |= blank | members
    return sandbox


async def found(api: httpx.AsyncClient, query: str, sorting: str = "") -> list[int]:
    """The positions of the customers that a query finds; the URL goes out as it stands here."""
    answer = await api.get(f"/customers?query={query}{sorting}")
    assert answer.status_code == 200, answer.text
    return [customer["id"] - 12_000_001 for customer in answer.json()]


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    rows: tuple[dict[str, Any], ...] = (
        {"firstName": "Ada", "reference": "am&per&sand", "status": "Active", "primaryPhone": "5556780987"},
        {"firstName": "Alan", "reference": "a,b;c:d", "status": "Draft", "primaryPhone": "4555671234"},
        {"firstName": "Barbara", "reference": "", "status": "Hold", "primaryPhone": "2504741555"},
        {"firstName": "Zoë", "reference": None, "status": "Active", "primaryPhone": "2504741000"},
        {"firstName": "a*b", "reference": "2", "status": "Cancelled", "primaryPhone": None},
    )
    revenues = ("0.0", "50.00", "179.99", "180.00", "1200")
    for row, revenue in zip(rows, revenues, strict=True):
        row |= {"monthlyRecurringRevenue": Decimal(revenue), "createdTimestamp": "2018-01-01T00:00:00"}
    rows[3]["createdTimestamp"] = "2018-12-31T23:59:59"
    rows[4]["createdTimestamp"] = "2019-01-01T00:00:00"
    rows[0]["modifiedTimestamp"] = "2020-06-01T12:00:00.5000000Z"
    sandbox = sandbox_of(*rows)
    async with connect(sandbox) as client:
        yield client


# ------------------------------------------------------------------ the grammar of filters


@pytest.mark.parametrize(
    ("query", "positions"),
    [
        ("firstName:Ada", [0]),
        ("FIRSTNAME:ada", [0]),
        ("firstName:Ada;status:Draft", []),
        ("status:Active", [0, 3]),
        ("status:active,DRAFT", [0, 1, 3]),
        ("primaryPhone:555*", [0]),
        ("primaryPhone:*555*", [0, 1, 2]),
        ("primaryPhone:*", [0, 1, 2, 3]),
        ("reference:[empty]", [2, 3]),
        ("reference:%5Bempty%5D", [2, 3]),
        ("reference:am%26per%26sand", [0]),
        ("reference:a%2Cb%3Bc:d", [1]),
        ("reference:a%2Cb%3Bc%3Ad", [1]),
        ("firstName:a%2Ab", [4]),
        ("firstName:a*b", [4]),
        ("firstName:Zo%C3%AB", [3]),
        ("firstName:Ada,Alan", [0, 1]),
        ("middleName:null", []),
        ("createdTimestamp:2018-01-01|2019-01-01", [0, 1, 2, 3]),
        ("createdTimestamp:2018-01-01T00:00:01|", [3, 4]),
        ("createdTimestamp:|2018-12-31T23:59:59", [0, 1, 2]),
        ("createdTimestamp:2019-01-01T01:00:00%2B01:00|", [4]),
        ("modifiedTimestamp:2020-06-01T12:00:00.5|2020-06-01T12:00:00.6", [0]),
        ("monthlyRecurringRevenue:50.00|180.00", [1, 2]),
        ("currentMrr:50|", [1, 2, 3, 4]),
        ("monthlyRecurringRevenue:|50", [0]),
        ("arbalance:0|1", [0, 1, 2, 3, 4]),
        ("status:Active;createdTimestamp:2018-01-01|2018-06-01", [0]),
        ("customerReference.reference2:customValue", [0, 1, 2, 3, 4]),
        ("CustomerAcquisition.Campaign:[empty]", [0, 1, 2, 3, 4]),
        ("parentId:1,2", []),
        ("parentId:[empty]", [0, 1, 2, 3, 4]),
        ("", [0, 1, 2, 3, 4]),
    ],
)
async def test_a_query_finds(api: httpx.AsyncClient, query: str, positions: list[int]) -> None:
    assert await found(api, query) == positions


@pytest.mark.parametrize(
    "query",
    [
        "bogus:1",
        "firstName",
        "firstName:",
        ":Ada",
        "firstName:Ada;",
        "firstName%3AAda",
        "status:Sleeping",
        "parentId:many",
        "createdTimestamp:2018-01-01",
        "createdTimestamp:|",
        "createdTimestamp:yesterday|",
        "createdTimestamp:20180101|",
        "createdTimestamp:2018-13-01|",
        "monthlyRecurringRevenue:50",
        "monthlyRecurringRevenue:a|b",
        "monthlyRecurringRevenue:NaN|",
        "HubSpotCompanyId:1",
    ],
)
async def test_a_malformed_query_is_refused_in_the_documented_words(api: httpx.AsyncClient, query: str) -> None:
    answer = await api.get(f"/customers?query={query}")
    assert (answer.status_code, answer.json()["Errors"]) == (400, [{"Key": "Api Error", "Value": BAD_QUERY}])


async def test_filters_may_be_decoded_before_they_are_split() -> None:
    """The other reading: encoded separators separate, so that no value can hold one."""
    async with connect(sandbox_of({"firstName": "Ada"}, {"firstName": "a;b"}, decode_filters_first=True)) as api:
        assert await found(api, "firstName%3AAda%3Bstatus%3A%5Bempty%5D") == []
        assert await found(api, "firstName%3AAda%2CAlan") == [0]
        assert (await api.get("/customers?query=firstName:a%3Bb")).status_code == 400


async def test_sales_tracking_codes_can_be_filtered_by_type() -> None:
    async with connect(Sandbox(customers=200)) as api:
        everybody = (await api.get("/customers?pageSize=1000")).json()
        north = await found(api, "customerReference.salesTrackingCode1.code:NORTH")
        none = await found(api, "customerReference.salesTrackingCode2.code:NORTH")
    codes = [[code["code"] for code in customer["customerReference"]["salesTrackingCodes"]] for customer in everybody]
    assert north == [position for position, code in enumerate(codes) if code == ["NORTH"]] != []
    assert none == []


async def test_parameter_names_are_read_in_any_casing(api: httpx.AsyncClient) -> None:
    answer = await api.get("/customers/?Query=firstName:Ada&PAGESIZE=1")
    assert [customer["firstName"] for customer in answer.json()] == ["Ada"]


# ------------------------------------------------------------------ sorting


async def test_null_comes_before_digits_before_letters() -> None:
    names = ("bravo", None, "alpha", "234", "Alpha", "123", None)
    async with connect(sandbox_of(*({"middleName": name} for name in names))) as api:
        upwards = await found(api, "", "&sortOrder=Ascending&sortExpression=middleName")
        downwards = await found(api, "", "&sortOrder=Descending&sortExpression=middleName")
    assert upwards == [1, 6, 5, 3, 2, 4, 0]
    assert downwards == [0, 2, 4, 3, 5, 1, 6]


async def test_headers_tell_how_a_list_is_sorted(api: httpx.AsyncClient) -> None:
    sorted_ = await api.get("/customers?sortOrder=Descending&sortExpression=monthlyRecurringRevenue")
    assert [customer["id"] - 12_000_001 for customer in sorted_.json()] == [4, 3, 2, 1, 0]
    assert (sorted_.headers["X-SortOrder"], sorted_.headers["X-SortExpression"]) == (
        "Descending",
        "monthlyRecurringRevenue",
    )
    assert "X-SortOrder" not in (await api.get("/customers")).headers


@pytest.mark.parametrize(
    "parameters",
    [
        "sortOrder=Ascending",
        "sortExpression=firstName",
        "sortOrder=Up&sortExpression=firstName",
        "sortOrder=Ascending&sortExpression=bogus",
    ],
)
async def test_half_a_sort_is_refused(api: httpx.AsyncClient, parameters: str) -> None:
    assert (await api.get(f"/customers?{parameters}")).status_code == 400


# ------------------------------------------------------------------ pages


async def paging(api: httpx.AsyncClient, parameters: str) -> dict[str, int]:
    answer = await api.get(f"/customers?{parameters}")
    names = ("NextPage", "PreviousPage", "CurrentPage", "PageSize", "Count", "MaxCount", "MaxPageIndex")
    return {name: int(answer.headers[f"X-{name}"]) for name in names} | {"rows": len(answer.json())}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ("pageSize=2", (1, -1, 0, 2, 5, 5, 2, 2)),
        ("pageSize=2&pageNumber=1", (2, 0, 1, 2, 5, 5, 2, 2)),
        ("pageSize=2&pageNumber=2", (-1, 1, 2, 2, 5, 5, 2, 1)),
        ("pageSize=2&pageNumber=3", (-1, 2, 3, 2, 5, 5, 2, 0)),
        ("pageSize=5", (-1, -1, 0, 5, 5, 5, 0, 5)),
        ("pageSize=2&query=status:Active", (-1, -1, 0, 2, 2, 5, 0, 2)),
        ("query=status:Suspended", (-1, -1, 0, 100, 0, 5, 0, 0)),
        ("pageSize=5000", (-1, -1, 0, 1000, 5, 5, 0, 5)),
    ],
)
async def test_headers_tell_the_page(api: httpx.AsyncClient, parameters: str, expected: tuple[int, ...]) -> None:
    assert tuple((await paging(api, parameters)).values()) == expected


async def test_a_page_holds_100_unless_said_otherwise() -> None:
    async with connect(Sandbox(customers=250)) as api:
        assert (await paging(api, ""))["rows"] == 100
        pages = [(await api.get(f"/customers?pageNumber={number}")).json() for number in range(3)]
    assert [customer["id"] for page in pages for customer in page] == list(range(12_000_001, 12_000_251))


async def test_max_page_index_may_count_the_pages() -> None:
    async with connect(Sandbox(customers=5, max_page_index_counts_pages=True)) as api:
        assert (await paging(api, "pageSize=2"))["MaxPageIndex"] == 3


@pytest.mark.parametrize("parameters", ["pageSize=0", "pageSize=-1", "pageNumber=-1", "pageNumber=x", "pageSize=1.5"])
async def test_a_page_that_is_no_number_is_refused(api: httpx.AsyncClient, parameters: str) -> None:
    assert (await api.get(f"/customers?{parameters}")).status_code == 400
