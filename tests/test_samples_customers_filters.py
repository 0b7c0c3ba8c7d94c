"""Every documented URL of the customers area that filters, sorts or pages, beside the expression that asks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill
from fusebill_async.filters import CustomerEmailLogs as L
from fusebill_async.filters import Customers as C
from fusebill_async.filters import Sort
from fusebill_async.models import CustomerStatus
from tests.samples import CUSTOMERS
from tests.samples.wire import Call, target

CALLS: Mapping[tuple[str, str], Call] = {
    ("Resources", "base URL"): lambda f: f.customers.list(page_size=100),
    ("Pagination", "start of the list"): lambda f: f.customers.list(page_size=100, start_page=0),
    ("Pagination", "the list continued"): lambda f: f.customers.list(page_size=100, start_page=1),
    ("String Filtering", "A"): lambda f: f.customers.list(C.first_name == "Jessica", page_size=1),
    ("String Filtering", "B"): lambda f: f.customers.list(
        (C.first_name == "Jessica") & (C.last_name == "Smithson"), page_size=1
    ),
    ("String Filtering", "C"): lambda f: f.customers.list(C.reference.is_empty(), page_size=100),
    ("String Filtering", "D"): lambda f: f.customers.list(C.primary_phone.startswith("555"), page_size=100),
    ("String Filtering", "D, second pattern"): lambda f: f.customers.list(C.primary_phone.contains("555")),
    ("String Filtering", "E"): lambda f: f.customers.list(C.status.in_(CustomerStatus.ACTIVE, "Draft"), page_size=100),
    ("String Filtering", "F"): lambda f: f.customers.list(C.reference == "am&per&sand", page_size=1),
    ("Date Filtering", "A"): lambda f: f.customers.list(
        C.created_timestamp.between(date(2018, 1, 1), date(2019, 1, 1)), page_size=100
    ),
    ("Date Filtering", "A, as read by the server"): lambda f: f.customers.list(
        C.created_timestamp.between(datetime(2018, 1, 1, tzinfo=UTC), datetime(2019, 1, 1, tzinfo=UTC))
    ),
    ("Date Filtering", "B"): lambda f: f.customers.list(C.modified_timestamp >= date(2018, 1, 1), page_size=100),
    ("Date Filtering", "C"): lambda f: f.customers.list(C.created_timestamp < date(2019, 1, 1), page_size=100),
    ("Date Filtering", "text and range together"): lambda f: f.customers.list(
        C.status == "Active", C.created_timestamp >= date(2018, 1, 1), C.created_timestamp < date(2019, 1, 1)
    ),
    ("Numeric Filtering", "closed interval"): lambda f: f.customers.list(
        C.monthly_recurring_revenue.between(Decimal("50.00"), Decimal("180.00"))
    ),
    ("Numeric Filtering", "lower bound"): lambda f: f.customers.list(C.monthly_recurring_revenue >= Decimal("50.00")),
    ("Numeric Filtering", "upper bound"): lambda f: f.customers.list(C.monthly_recurring_revenue < Decimal("180.00")),
    ("Sorting", "sort on time"): lambda f: f.customers.list(sort=C.created_timestamp.desc(), page_size=100),
    ("Sorting", "sort on string"): lambda f: f.customers.list(sort=C.first_name.asc(), page_size=100),
    ("List Customers", "head of the page"): lambda f: f.customers.list("parameterName:value", page_size=100),
    ("List Customers", "filtering"): lambda f: f.customers.list("parameterName:Value"),
    ("List Customers", "pagination"): lambda f: f.customers.list(page_size=100),
    ("List Customers", "sorting, ascending"): lambda f: f.customers.list(sort=C.last_name.asc()),
    ("List Customers", "sorting, descending"): lambda f: f.customers.list(sort=C.last_name.desc()),
    ("List Customers", "sorting, expression"): lambda f: f.customers.list(sort=Sort("expression", "Ascending")),
    ("List Customers", "curl"): lambda f: f.customers.list(C.first_name == "John"),
    ("List Customers", "C#"): lambda f: f.customers.list(C.first_name == "john"),
    ("List Customers", "Python"): lambda f: f.customers.list(C.first_name == "John"),
    ("Email Communication List", "curl"): lambda f: f.customer_email_logs.list(page_size=100),
    ("Email Communication List", "one customer"): lambda f: f.customer_email_logs.list(L.customer_id == 12000750),
}

URLS = {(url["page"], url["example"]): url for url in CUSTOMERS.filters}
WHOLE = [name for name, url in URLS.items() if "/v1/customers?pageSize=" in url["url"]]
PARTS = [name for name in URLS if name not in WHOLE]
PATHS = {"customers.list": "/v1/customers", "customer_email_logs.list": "/v1/CustomerEmailLogs"}


def test_every_url_has_an_expression() -> None:
    assert CALLS.keys() == URLS.keys()
    assert len(URLS) == len(CUSTOMERS.filters)


@pytest.mark.parametrize("name", WHOLE, ids=": ".join)
async def test_a_whole_url_is_sent_byte_for_byte(
    name: tuple[str, str], fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    _, host, rest = URLS[name]["url"].partition("secure.fusebill.com")
    assert host
    assert await target(CALLS[name], fusebill, httpx_mock) == rest


@pytest.mark.parametrize("name", PARTS, ids=": ".join)
async def test_a_part_of_a_url_is_sent_byte_for_byte(
    name: tuple[str, str], fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    """A part is a parameter or several, wherever the others stand, or the value of a filter alone."""
    printed = URLS[name]["url"].replace("{id}", "12000750")
    parts = re.findall(r"\w+=[^&]+", printed) or [f"query=createdTimestamp:{printed}"]
    path, _, query = (await target(CALLS[name], fusebill, httpx_mock)).partition("?")
    assert path == PATHS[URLS[name]["operation"]]
    assert [part for part in parts if part not in query.split("&")] == []
