"""The vendor's samples of the subscriptions area, sent to the sandbox as they are but for the ids; and a whole flow."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from fusebill_async import Fusebill
from tests.samples import Filter, Request, load
from tests.sandbox.subscriber import BASIC, NOW, TEAM, Subscriber, opened

AREA = load("subscriptions")
COUPONS = ("%5Off", "NextMonthFree")  # those of a sample
LISTS = {
    "subscriptions.list": "/subscriptions/getAll",
    "subscriptions.list_summary": "/subscriptionSummary",
    "subscriptions.list_by_customer": "/customers/{customerId}/subscriptions",
}
# What is refused: heads of pages with placeholders for values, and calls without the body that they need.
PLACEHOLDERS = ("query=field:queryString", "query=parameterName:value", "query=parameterName:Value")


async def prepare(subscriber: Subscriber) -> dict[str, str]:
    """Make what samples speak of, and return what stands for their ids and placeholders."""
    draft = await subscriber.subscribe()
    for code in COUPONS:
        await subscriber.post(
            "/Coupons", {"name": code, "couponCodes": [{"code": code}], "applyToAllPlans": True, **WORTH}
        )
    definition = {"customerId": subscriber.customer_id, "interval": "Monthly", "numberOfIntervals": 1, "invoiceDay": 1}
    period = await subscriber.post("/BillingPeriodDefinitions", definition)
    subscription, customer, product = (
        str(id_) for id_ in (draft["id"], subscriber.customer_id, draft["subscriptionProducts"][0]["id"])
    )
    return {
        **dict.fromkeys(("subscriptionid", "subscription_id", "177229", "131087"), subscription),
        **dict.fromkeys(("customerid", "186838", "310045", "1234567"), customer),
        **dict.fromkeys(("billingperiodid", "1234567890"), str(period["id"])),
        **dict.fromkeys(("19384", "12345"), str(BASIC)),
        "970993": product,
    }


WORTH = {"discounts": [8001]}


def filled(text: str, ids: dict[str, str], id_: str = "") -> str:
    """Replace placeholders and whole numbers that are ids."""
    known = ids | {"id": id_}
    text = re.sub(r"\{(\w+)\}", lambda match: known[match[1].lower()], text)
    return re.sub(r"\b\d{5,}\b", lambda match: ids.get(match[0], match[0]), text)


@pytest.mark.parametrize("sample", AREA.requests, ids=lambda sample: f"{sample['operation']} {sample['name']}")
async def test_a_documented_request_is_taken(subscriber: Subscriber, sample: Request) -> None:
    ids = await prepare(subscriber)
    of_customer = sample["operation"] == "subscriptions.list_by_customer"
    path = filled(sample["path"], ids, ids["customerid" if of_customer else "subscriptionid"])
    query, body = sample["query"], sample["body"] and filled(sample["body"], ids)
    address = f"{path}?{query}" if query else path
    answer = await subscriber.http.request(sample["method"], address, content=body or b"")
    without_body = sample["body"] is None and sample["operation"] in ("subscriptions.create", "subscriptions.update")
    refused = query in PLACEHOLDERS or without_body
    assert (answer.status_code == 400) if refused else answer.is_success, answer.text


@pytest.mark.parametrize("sample", AREA.filters, ids=lambda sample: f"{sample['operation']} {sample['example']}")
async def test_a_documented_filter_is_understood(subscriber: Subscriber, sample: Filter) -> None:
    query = sample["url"].partition("?")[2] if "?" in sample["url"] else sample["url"].lstrip("&")
    if not query.startswith("page") and ("field:" in query or "parameterName" in query or "expression" in query):
        return  # names of parameters for parameters
    if query.startswith("sortOrder"):
        query += "&sortExpression=id" if "summary" in sample["operation"] else "&sortExpression=status"
    path = filled(LISTS[sample["operation"]], await prepare(subscriber))
    assert (await subscriber.send("GET", f"{path}?{query}")).is_success


async def test_a_subscription_lives_through_the_client() -> None:
    """Create, change, activate, let time pass, pay, cancel: with the client, and to the cent."""
    async with opened() as subscriber:
        client = Fusebill("key", base_url=subscriber.sandbox.base_url, transport=subscriber.sandbox.transport())
        async with client as fusebill:
            draft = await fusebill.subscriptions.create(customer_id=subscriber.customer_id, plan_frequency_id=TEAM)
            async with fusebill.subscriptions.edit(draft.id) as editing:
                editing.reference = "PO 7"
            shown = await fusebill.subscriptions.activate(draft.id, preview=True)
            assert shown.invoice_preview
            assert shown.invoice_preview.total == Decimal("109.00")
            active = await fusebill.subscriptions.activate(draft.id)
            assert (active.status, active.reference) == ("Active", "PO 7")
            subscriber.advance(31)
            renewed = await fusebill.subscriptions.get(draft.id)
            assert renewed.last_period_start_date is not None
            assert renewed.last_period_start_date.date() == NOW.date().replace(month=6)
            cancelled = await fusebill.subscriptions.cancel(draft.id, cancellation_option="Full")
            assert cancelled.status == "Cancelled"
        assert subscriber.invoiced() == [Decimal("109.00"), Decimal("109.00")]
        assert subscriber.owes() == Decimal("109.00")
