"""Every documented answer of the areas beside customers, as the facade reads it and as it would send it back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill
from fusebill_async.models import (
    BillingInterval,
    CancellationOption,
    CustomServiceDateInterval,
    CustomServiceDateProjection,
    EarningTimingInterval,
    EarningTimingType,
    Interval,
    PricingModelType,
    ProductType,
    SubscriptionProductStatus,
    SubscriptionStatus,
)
from fusebill_async.resources.invoices import DraftInvoices, DraftPaymentSchedules
from fusebill_async.resources.payments import CreditCards, Debits
from fusebill_async.resources.purchases import PurchaseProductItems, Purchases
from fusebill_async.resources.subscriptions import BillingPeriodDefinitions, Subscriptions
from tests.samples import AREAS, Answer, Area, minified
from tests.samples.wire import Call, Row, evened_out, models_of, read, written


def no_content(call: Call) -> Row:
    """A call that is answered with 204 and returns nothing."""
    return Row(call, lambda nothing: [nothing], [None])


ROWS: Mapping[str, Row] = {
    # -------------------------------------------------------------- subscriptions
    "subscriptions.list": Row(
        lambda f: Subscriptions(f.low_level).list(),
        lambda page: [
            value for s in page.items for value in (
                s.id, s.status, s.plan_code, s.amount, s.monthly_recurring_revenue, s.activated_timestamp,
                s.scheduled_activation_timestamp, s.subscription_products, s.charge_discounts, s.custom_fields,
                s.plan_frequency.setup_fees[0].amount, s.plan_frequency.charges[0].amount, s.additional_properties,
            )
        ],
        [
            122453, SubscriptionStatus.CANCELLED, "BSC2", Decimal("12.0000"), Decimal("0.0000"), None,
            datetime(2017, 2, 1, 5, 0, 0, 0, UTC), [], [], None,
            Decimal("10.0"), Decimal("2.0"), {},
        ],
    ),
    "subscriptions.list_summary": Row(
        lambda f: Subscriptions(f.low_level).list_summary(),
        lambda page: [
            value for s in page.items for value in (
                s.id, s.customer_id, s.name, s.reference, s.interval, s.number_of_interval, s.subscription_status,
                s.monthly_recurring_revenue, s.modified_timestamp, s.expiry_date, s.plan_id,
            )
        ],
        [
            83907, 129076, "Online Access Plan", "1236", BillingInterval.MONTHLY, 1, SubscriptionStatus.ACTIVE,
            Decimal(0), datetime(2019, 9, 29, 4, 1, 23, 730000, UTC), None, None,
        ],
    ),
    "subscriptions.list_by_customer": Row(
        lambda f: Subscriptions(f.low_level).list_by_customer(172677),
        lambda page: [(s.id, s.customer_id, s.has_posted_invoice, s.plan_frequency.interval) for s in page.items],
        [(122453, 172677, True, Interval.MONTHLY)],
    ),
    "subscriptions.read": Row(
        lambda f: Subscriptions(f.low_level).get(177229),
        lambda s: [
            s.id, s.status, s.amount, s.created_timestamp, s.next_period_start_date, s.plan_frequency.setup_fees,
            s.plan_frequency.id, s.charge_discounts, s.coupons, s.uri,
        ] + [
            value for p in s.subscription_products for value in (
                p.id, p.quantity, p.is_included, p.status, p.amount, p.last_purchase_date, p.price_uplifts_enabled,
                p.price_uplifts, p.custom_service_date_interval, p.custom_service_date_projection,
                p.earning_settings.earning_timing_interval, p.earning_settings.earning_timing_type,
                p.plan_product.product_type, p.plan_product.product_gl_code, p.plan_product.max_quantity,
            )
        ] + [
            (c.interval, c.pricing_model.pricing_model_type, r.min_, r.max_, r.prices[0].amount, r.prices[0].currency)
            for p in s.subscription_products for c in p.plan_product.order_to_cash_cycles
            for r in c.pricing_model.quantity_ranges
        ],
        [
            177229, SubscriptionStatus.ACTIVE, Decimal(20), datetime(2017, 4, 5, 17, 11, 10, 0, UTC),
            datetime(2017, 4, 10, 4, 0, 0, 0, UTC), [],
            4791, None, [], "https://secure.fusebill.com/v1/subscriptions/177229",
            970993, Decimal(1), True, SubscriptionProductStatus.ACTIVE, Decimal(20), None, False,
            [], CustomServiceDateInterval.PERIODS, CustomServiceDateProjection.FUTURE,
            EarningTimingInterval.DAILY, EarningTimingType.START_OF_INTERVAL,
            ProductType.RECURRING_SERVICE, "", None,
            (Interval.MONTHLY, PricingModelType.STANDARD, Decimal(0), None, Decimal(20), "USD"),
        ],
    ),
    "subscriptions.create": Row(
        lambda f: Subscriptions(f.low_level).create(customer_id=1930362, plan_frequency_id=1868701),
        lambda s: [s.id, s.status, s.amount, s.created_timestamp, s.subscription_products[0].last_purchase_date],
        [
            3135696, SubscriptionStatus.ACTIVE, Decimal("39.99"), datetime(2017, 5, 12, 21, 36, 31, 79, UTC),
            datetime(2017, 5, 12, 21, 36, 31, 79, UTC),
        ],
    ),
    "subscriptions.update": Row(
        lambda f: Subscriptions(f.low_level).update(id=177229, reference="north wing"),
        lambda s: [s.id, s.reference, s.subscription_products[0].last_purchase_date],
        [177229, None, datetime(2017, 4, 5, 17, 11, 20, 0, UTC)],
    ),
    "subscriptions.count_by_status": Row(
        lambda f: Subscriptions(f.low_level).count_by_status(186838, status=SubscriptionStatus.ACTIVE),
        lambda count: [count],
        [4],
    ),
    "subscriptions.delete": no_content(lambda f: Subscriptions(f.low_level).delete(177229)),
    "billing_period_definitions.delete": no_content(lambda f: BillingPeriodDefinitions(f.low_level).delete(42)),
    # -------------------------------------------------------------- invoices
    "draft_invoices.cancel": no_content(lambda f: DraftInvoices(f.low_level).cancel(1188)),
    "draft_invoices.uncancel": no_content(lambda f: DraftInvoices(f.low_level).uncancel(1188)),
    "draft_payment_schedules.delete": no_content(lambda f: DraftPaymentSchedules(f.low_level).delete(118)),
    # -------------------------------------------------------------- payments
    "debits.create": Row(
        lambda f: Debits(f.low_level).create(15884967, amount=Decimal("67.95")),
        lambda d: [
            d.id, d.reference, d.effective_timestamp, d.description, d.customer_id, d.original_credit_id, d.amount,
            d.currency, d.invoice_allocations, d.uri, d.additional_properties,
        ],
        [
            63282695, "a custom string", datetime(2019, 4, 16, 10, 59, 44, 0, UTC), "Reversal of credit 15884967",
            4865197, 15884967, Decimal("67.95"),
            "CAD", [], "https://secure.fusebill.com/v1/Debits/63282695", {},
        ],
    ),
    "credit_cards.delete": no_content(lambda f: CreditCards(f.low_level).delete(142291)),
    # -------------------------------------------------------------- purchases
    "purchases.cancel": no_content(
        lambda f: Purchases(f.low_level).cancel(845323, cancellation_option=CancellationOption.NONE)
    ),
    "purchases.delete_draft": no_content(lambda f: Purchases(f.low_level).delete_draft(845323)),
    "purchase_product_items.delete": no_content(lambda f: PurchaseProductItems(f.low_level).delete(12)),
}  # fmt: skip

OTHERS = {name: area for name, area in AREAS.items() if name != "customers"}
EACH = pytest.mark.parametrize(
    "answer", [pytest.param(answer, id=answer["operation"]) for area in OTHERS.values() for answer in area.answers]
)


def test_every_answer_has_a_row() -> None:
    assert list(ROWS) == [answer["operation"] for area in OTHERS.values() for answer in area.answers]


@EACH
async def test_a_documented_answer_is_read(answer: Answer, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """`repr` tells an int from a Decimal, 60.0 from 60.00, and a member from its text."""
    row = ROWS[answer["operation"]]
    assert repr(row.look(await read(row.call, answer, fusebill, httpx_mock))) == repr(row.seen)


@EACH
async def test_a_documented_answer_goes_back_as_it_came(
    answer: Answer, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    """Byte for byte but for white space: no number, null, member or order is touched."""
    result = await read(ROWS[answer["operation"]].call, answer, fusebill, httpx_mock)
    assert written(result) == minified(answer["text"])


@pytest.mark.parametrize("area", [pytest.param(area, id=name) for name, area in OTHERS.items()])
async def test_the_readme_explains_and_counts_what_is_evened_out(
    area: Area, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    met: Counter[str] = Counter()
    for answer in area.answers:
        for model in models_of(await read(ROWS[answer["operation"]].call, answer, fusebill, httpx_mock)):
            met.update(evened_out(model))
    table = area.readme.partition("## What reading evens out")[2].partition("## ")[0]
    assert {name: int(count) for name, count in re.findall(r"^\| `(.+?)` \| (\d+) \|", table, re.MULTILINE)} == met
