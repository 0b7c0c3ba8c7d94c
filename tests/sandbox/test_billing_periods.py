"""Billing period definitions in the sandbox, on the wire, and the calendar beneath them."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fusebill_async.sandbox.areas import billing_calendar
from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, TEAM, Subscriber


def at(year: int, month: int, day: int, hour: int = 0) -> datetime:
    return datetime(year, month, day, hour, tzinfo=UTC)


def rhythm(day: int, number: int = 1, month: int | None = None) -> dict[str, Any]:
    interval = "Yearly" if month else "Monthly"
    return {"interval": interval, "numberOfIntervals": number, "invoiceDay": day, "invoiceMonth": month}


# ------------------------------------------------------------------ the calendar


@pytest.mark.parametrize(
    ("definition", "start", "end"),
    [
        (rhythm(10), at(2024, 5, 10, 9), at(2024, 6, 10)),
        (rhythm(10), at(2024, 5, 9, 23), at(2024, 5, 10)),
        (rhythm(31), at(2024, 1, 31), at(2024, 2, 29)),
        (rhythm(1, number=3), at(2024, 5, 10), at(2024, 8, 1)),
        (rhythm(29, month=2), at(2024, 2, 29), at(2025, 2, 28)),
        (rhythm(1, month=7), at(2024, 5, 10), at(2024, 7, 1)),
    ],
)
def test_a_first_period_ends_on_the_invoice_day(definition: dict[str, Any], start: datetime, end: datetime) -> None:
    assert billing_calendar.first_end(definition, start) == end


@pytest.mark.parametrize(
    ("granularity", "share"), [("Daily", Decimal(61) / 366), ("Monthly", Decimal(2) / 12), (None, Decimal(1))]
)
def test_a_share_of_a_year_is_in_days_or_months(granularity: str | None, share: Decimal) -> None:
    assert billing_calendar.share(rhythm(1, month=1), at(2024, 11, 1), at(2025, 1, 1), granularity) == share


days = st.datetimes(datetime(2019, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - given here
rhythms = st.one_of(
    st.builds(rhythm, st.integers(1, 31), st.integers(1, 12)),
    st.builds(rhythm, st.integers(1, 31), st.integers(1, 3), st.integers(1, 12)),
)


@given(rhythms, days)
def test_periods_follow_each_other_without_gaps_on_the_same_day(definition: dict[str, Any], start: datetime) -> None:
    end = billing_calendar.first_end(definition, start)
    assert start < end
    for _ in range(15):
        following = billing_calendar.next_end(definition, end)
        assert billing_calendar.shift(following, -billing_calendar.months(definition), definition["invoiceDay"]) == end
        assert following.day == min(definition["invoiceDay"], monthrange(following.year, following.month)[1])
        end = following


@given(rhythms, days, st.sampled_from(["Daily", "Monthly", None]))
def test_a_share_is_never_more_than_the_whole(
    definition: dict[str, Any], start: datetime, granularity: str | None
) -> None:
    end = billing_calendar.first_end(definition, start)
    assert 0 < billing_calendar.share(definition, start, end, granularity) <= 1


# ------------------------------------------------------------------ definitions


async def test_an_activation_makes_a_definition(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    definition = await subscriber.get(f"/BillingPeriodDefinitions/GetBySubscription/{active['id']}")
    assert definition["id"] == active["billingPeriodDefinitionId"]
    assert (definition["cycle"], definition["invoiceDay"], definition["manuallyCreated"]) == ("Monthly", 10, False)
    assert definition["currentBillingPeriodEndDate"] == "2024-06-10T00:00:00"
    assert definition["subscriptions"]["headers"]["count"] == 1
    assert definition["subscriptions"]["results"][0]["id"] == active["id"]
    assert await subscriber.get(f"/BillingPeriodDefinitions/{definition['id']}") == definition


async def test_a_customers_definitions_are_listed_in_short_form(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    await subscriber.active(BASIC_YEARLY)
    path = f"/customers/{subscriber.customer_id}/billingperioddefinitions"
    [monthly] = await subscriber.get(path, query="interval:Monthly;invoiceDay:10")
    assert (monthly["interval"], monthly["numberOfSubscriptions"], monthly["canDelete"]) == ("Monthly", 1, False)
    assert monthly["subscriptions"][0]["id"] == active["id"]
    assert len(await subscriber.get(path)) == 2


async def test_a_subscription_joins_the_period_that_is_named(subscriber: Subscriber) -> None:
    body = {"customerId": subscriber.customer_id, "interval": "Monthly", "numberOfIntervals": 1, "invoiceDay": 25}
    definition = await subscriber.post("/BillingPeriodDefinitions", body)
    active = await subscriber.active(TEAM, billingPeriodId=definition["id"])
    assert active["billingPeriodDefinitionId"] == definition["id"]
    nested: dict[str, Any] = {"monthlybillingperiodconfiguration": {"billingPeriodId": definition["id"]}}
    assert (await subscriber.active(BASIC, **nested))["nextPeriodStartDate"] == "2024-05-25T00:00:00"


async def test_an_unknown_billing_period_is_not_found(subscriber: Subscriber) -> None:
    body = {"customerId": subscriber.customer_id, "planFrequencyId": BASIC, "billingPeriodId": 1234567890}
    assert (await subscriber.refused("POST", "/subscriptions", body))[0] == 404


async def test_a_preview_of_a_definition_stores_none(subscriber: Subscriber) -> None:
    body = {"customerId": subscriber.customer_id, "interval": "Yearly", "numberOfIntervals": 1, "invoiceDay": 1}
    assert (await subscriber.refused("POST", "/BillingPeriodDefinitions/Preview", body))[0] == 400  # without a month
    shown = await subscriber.post("/BillingPeriodDefinitions/Preview", body | {"InvoiceMonth": 7})
    assert shown["currentBillingPeriodEndDate"] == "2024-07-01T00:00:00"
    assert not subscriber.state.billing_period_definitions


async def test_a_new_invoice_day_moves_the_next_renewal(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    path = f"/BillingPeriodDefinitions/GetBySubscription/{active['id']}"
    definition = await subscriber.get(path)
    changed = await subscriber.put("/BillingPeriodDefinitions", definition | {"invoiceDay": 20})
    assert changed["currentBillingPeriodEndDate"] == "2024-05-20T00:00:00"
    subscriber.advance(11)
    assert subscriber.invoiced() == [Decimal("44.00"), Decimal("19.00")]
    assert (await subscriber.read(active))["nextPeriodStartDate"] == "2024-06-20T00:00:00"


async def test_the_overrides_of_a_definition_rule_its_invoices(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    path = f"/BillingPeriodDefinitions/GetBySubscription/{active['id']}"
    overrides = {"term": "Net0", "poNumber": "PO 7", "autoPost": True}
    await subscriber.put("/BillingPeriodDefinitions", await subscriber.get(path) | overrides)
    subscriber.advance(31)
    invoice = list(subscriber.state.invoices.values())[-1]
    assert (invoice["terms"], invoice["poNumber"]) == ("Net0", "PO 7")


async def test_a_definition_in_use_cannot_be_deleted(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    path = f"/BillingPeriodDefinitions/{active['billingPeriodDefinitionId']}"
    assert (await subscriber.refused("DELETE", path))[0] == 400
    body = {"customerId": subscriber.customer_id, "interval": "Monthly", "numberOfIntervals": 1, "invoiceDay": 25}
    made = await subscriber.post("/BillingPeriodDefinitions", body)
    assert (await subscriber.send("DELETE", f"/BillingPeriodDefinitions/{made['id']}")).status_code == 204
    assert (await subscriber.refused("DELETE", f"/BillingPeriodDefinitions/{made['id']}"))[0] == 404


async def test_definitions_to_move_to_have_the_same_rhythm(subscriber: Subscriber) -> None:
    active = await subscriber.active()
    body = {"customerId": subscriber.customer_id, "interval": "Monthly", "numberOfIntervals": 1, "invoiceDay": 25}
    made = await subscriber.post("/BillingPeriodDefinitions", body)
    path = f"/BillingPeriodDefinitions/GetDefinitionSummariesForSubscriptionMove/{subscriber.customer_id}"
    query = {"currentSubscriptionId": active["id"], "interval": "Monthly", "numberOfIntervals": 1}
    assert [row["id"] for row in await subscriber.get(path, **query)] == [made["id"]]
    assert await subscriber.get(path, **(query | {"interval": "Yearly"})) == []
