"""Every documented URL of the areas beside customers that filters, sorts or pages, and what asks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, filters
from fusebill_async.filters import Sort
from fusebill_async.models import CustomerStatus
from fusebill_async.resources.catalog import Plans, Products
from fusebill_async.resources.invoices import CreditNotes, DraftInvoices, Invoices
from fusebill_async.resources.payments import ArActivities
from fusebill_async.resources.subscriptions import Subscriptions
from tests.samples import AREAS
from tests.samples.wire import Call, target

CALLS: Mapping[tuple[str, str], Call] = {
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

URLS = {
    (url["page"], url["example"]): url
    for name, area in AREAS.items() if name != "customers"
    for url in area.filters
}  # fmt: skip
WHOLE = [name for name, url in URLS.items() if "/v1/" in url["url"] and not url["template"]]
PARTS = [name for name in URLS if name not in WHOLE]
PATHS = {
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
    assert list(CALLS) == [*URLS]


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
    """A part is a parameter or several, wherever the others stand."""
    printed = URLS[name]["url"].replace("{invoiceId}", "565624").replace("{customerId}", "186838")
    parts = re.findall(r"\w+=[^&]+", printed)
    path, _, query = (await target(CALLS[name], fusebill, httpx_mock)).partition("?")
    assert parts
    assert path == PATHS[URLS[name]["operation"]]
    assert [part for part in parts if part not in query.split("&")] == []
