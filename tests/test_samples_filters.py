"""Every documented URL that filters, sorts or pages, and what asks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, filters
from fusebill_async.filters import CustomerEmailLogs as L
from fusebill_async.filters import Customers as C
from fusebill_async.filters import Sort
from fusebill_async.models import CustomerStatus
from fusebill_async.resources.catalog import Plans, Products
from fusebill_async.resources.invoices import CreditNotes, DraftInvoices, Invoices
from fusebill_async.resources.payments import ArActivities
from fusebill_async.resources.subscriptions import Subscriptions
from tests.samples import AREAS
from tests.samples.wire import Call, target

CALLS: Mapping[tuple[str, str], Call] = {
    # -------------------------------------------------------------- customers
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
    # -------------------------------------------------------------- subscriptions
    ("List Subscriptions", "head of the page"): lambda f: Subscriptions(f.low_level).list("field:queryString"),
    ("List Subscriptions", "filtering"): lambda f: Subscriptions(f.low_level).list("parameterName:Value"),
    ("List Subscriptions", "pagination"): lambda f: Subscriptions(f.low_level).list(page_size=100),
    ("List Subscriptions", "sorting, ascending"): lambda f: Subscriptions(f.low_level).list(
        sort=filters.Subscriptions.plan_code.asc()
    ),
    ("List Subscriptions", "sorting, descending"): lambda f: Subscriptions(f.low_level).list(
        sort=filters.Subscriptions.contract_end_timestamp.desc()
    ),
    ("List Subscriptions", "sorting, expression"): lambda f: Subscriptions(f.low_level).list(
        sort=Sort("expression", "Ascending")
    ),
    ("List Subscriptions", "curl"): lambda f: Subscriptions(f.low_level).list(page_size=20, start_page=3),
    ("List Subscriptions", "C#"): lambda f: Subscriptions(f.low_level).list(page_size=20, start_page=3),
    ("List Subscriptions", "Python"): lambda f: Subscriptions(f.low_level).list(page_size=20, start_page=3),
    ("String Filtering", "dotted name"): lambda f: Subscriptions(f.low_level).list(
        filters.Subscriptions.customer.status == CustomerStatus.ACTIVE
    ),
    ("List Subscription Summary", "head of the page"): lambda f: Subscriptions(f.low_level).list_summary(
        "field:queryString"
    ),
    ("List Subscription Summary", "filtering"): lambda f: Subscriptions(f.low_level).list_summary(
        "parameterName:Value"
    ),
    ("List Subscription Summary", "pagination"): lambda f: Subscriptions(f.low_level).list_summary(page_size=100),
    ("List Subscription Summary", "sorting, ascending"): lambda f: Subscriptions(f.low_level).list_summary(
        sort=filters.SubscriptionSummaries.name.asc()
    ),
    ("List Subscription Summary", "sorting, descending"): lambda f: Subscriptions(f.low_level).list_summary(
        sort=filters.SubscriptionSummaries.next_billing_date.desc()
    ),
    ("List Subscription Summary", "sorting, expression"): lambda f: Subscriptions(f.low_level).list_summary(
        sort=Sort("expression", "Descending")
    ),
    ("List Subscriptions By Customer", "head of the page"): lambda f: Subscriptions(f.low_level).list_by_customer(
        186838, "parameterName:value"
    ),
    ("List Subscriptions By Customer", "filtering"): lambda f: Subscriptions(f.low_level).list_by_customer(
        186838, "parameterName:Value"
    ),
    ("List Subscriptions By Customer", "pagination"): lambda f: Subscriptions(f.low_level).list_by_customer(
        186838, page_size=100
    ),
    ("List Subscriptions By Customer", "sorting, ascending"): lambda f: Subscriptions(f.low_level).list_by_customer(
        186838, sort=filters.CustomerSubscriptions.reference.asc()
    ),
    ("List Subscriptions By Customer", "sorting, descending"): lambda f: Subscriptions(f.low_level).list_by_customer(
        186838, sort=filters.CustomerSubscriptions.created_timestamp.desc()
    ),
    ("List Subscriptions By Customer", "sorting, expression"): lambda f: Subscriptions(f.low_level).list_by_customer(
        186838, sort=Sort("expression", "Ascending")
    ),
    # -------------------------------------------------------------- invoices
    ("List Invoices", "sorting"): lambda f: Invoices(f.low_level).list(sort=filters.Invoices.posted_timestamp.asc()),
    ("List Invoices", "filtering"): lambda f: Invoices(f.low_level).list(
        filters.Invoices.posted_timestamp.between(date(2019, 8, 8), date(2019, 8, 20))
    ),
    ("List Draft Invoices (Summary)", "sorting"): lambda f: DraftInvoices(f.low_level).list(
        sort=filters.DraftInvoices.created_date.asc()
    ),
    ("List Draft Invoices (Summary)", "filtering"): lambda f: DraftInvoices(f.low_level).list(
        filters.DraftInvoices.created_date.between(date(2019, 8, 8), date(2019, 8, 20))
    ),
    ("List Credit Note Summaries", "one invoice"): lambda f: CreditNotes(f.low_level).list(
        filters.CreditNotes.invoice_id == 565624
    ),
    ("List Credit Note Summaries", "one customer"): lambda f: CreditNotes(f.low_level).list(
        filters.CreditNotes.invoice.customer_id == 186838
    ),
    # -------------------------------------------------------------- payments
    ("Read Customer AR Activities", "a span of time"): lambda f: ArActivities(f.low_level).list_by_customer(
        186838,
        filters.CustomerArActivities.start_date == datetime(2017, 1, 1, tzinfo=UTC),
        filters.CustomerArActivities.end_date == datetime(2017, 1, 25, tzinfo=UTC),
    ),
    # -------------------------------------------------------------- catalog
    ("Registration Page", "active plans"): lambda f: Plans(f.low_level).list(filters.Plans.status == "Active"),
    ("List Products in Summary form", "active products"): lambda f: Products(f.low_level).list_summaries(
        filters.ProductSummaries.status == "Active"
    ),
}

FILTERS = [url for area in AREAS.values() for url in area.filters]
URLS = {(url["page"], url["example"]): url for url in FILTERS}
# the paginator always asks for a page: a URL that names none is part of what it sends
WHOLE = [name for name, url in URLS.items() if re.search(r"/v1/.*pageSize=", url["url"]) and not url["template"]]
PARTS = [name for name in URLS if name not in WHOLE]
IDS = {"id": "12000750", "invoiceId": "565624", "customerId": "186838"}  # that stand for placeholders
PATHS = {
    "customers.list": "/v1/customers",
    "customer_email_logs.list": "/v1/CustomerEmailLogs",
    "subscriptions.list": "/v1/subscriptions/getAll",
    "subscriptions.list_summary": "/v1/subscriptionSummary",
    "subscriptions.list_by_customer": "/v1/customers/186838/subscriptions",
    "invoices.list": "/v1/Invoices",
    "draft_invoices.list": "/v1/DraftInvoices",
    "credit_notes.list": "/v1/CreditNotes",
    "ar_activities.list_by_customer": "/v1/customers/186838/customerArActivities",
    "plans.list": "/v1/Plans",
    "products.list_summaries": "/v1/ProductSummary",
}


def test_every_url_has_an_expression() -> None:
    assert CALLS.keys() == URLS.keys()
    assert len(URLS) == len(FILTERS)


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
    printed = re.sub(r"\{(\w+)\}", lambda match: IDS[match[1]], URLS[name]["url"])
    parts = re.findall(r"\w+=[^&]+", printed) or [f"query=createdTimestamp:{printed}"]
    path, _, query = (await target(CALLS[name], fusebill, httpx_mock)).partition("?")
    assert path == PATHS[URLS[name]["operation"]]
    assert [part for part in parts if part not in query.split("&")] == []
