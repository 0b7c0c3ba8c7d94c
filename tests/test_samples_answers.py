"""Every documented answer, as the facade reads it and as it would send it back."""

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
    AddressType,
    BillingInterval,
    BillingPeriodType,
    CancellationOption,
    CustomerAccountStatus,
    CustomerStatus,
    CustomerTitle,
    CustomServiceDateInterval,
    CustomServiceDateProjection,
    EarningTimingInterval,
    EarningTimingType,
    EmailCategory,
    EmailType,
    Interval,
    InvoicingRule,
    NetsuiteCustomerType,
    PricingModelType,
    ProductType,
    ServiceStartOption,
    SubscriptionProductStatus,
    SubscriptionStatus,
    SynchStatus,
    Term,
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


MODIFIED = datetime(2019, 11, 7, 15, 51, 11, 191546, UTC)  # of a customer

ROWS: Mapping[str, Row] = {
    # -------------------------------------------------------------- customers
    "customers.list": Row(
        lambda f: f.customers.list(),
        lambda page: [
            page.number, page.count, len(page.items), page.items[0].id, page.items[0].primary_phone,
            page.items[0].secondary_phone, page.items[0].reference, page.items[0].customer_reference.reference2,
        ],
        [0, None, 1, 12000750, "9454323791", "8784522075", "100986", "customValue"],
    ),
    "customers.read": Row(
        lambda f: f.customers.get(12000750),
        lambda c: [
            c.id, c.first_name, c.title, c.status, c.customer_account_status, c.modified_timestamp,
            c.monthly_recurring_revenue, c.net_monthly_recurring_revenue, c.salesforce_id, c.salesforce_account_type,
            c.netsuite_synch_status, c.netsuite_customer_type, c.parent_id, c.quick_books_id, c.is_parent,
            c.customer_reference.sales_tracking_codes, c.customer_acquisition.keyword, c.additional_properties,
        ],
        [
            12000750, "Shields", CustomerTitle.DR, CustomerStatus.ACTIVE, CustomerAccountStatus.GOOD, MODIFIED,
            Decimal(250), Decimal(220), "12345678", None,
            SynchStatus.ENABLED, NetsuiteCustomerType.INDIVIDUAL, 12000749, None, None,
            [], None, {},
        ],
    ),
    "customers.read_overview": Row(
        lambda f: f.customers.get_overview(650084),
        lambda o: [
            o.id, o.primary_phone, o.company_name, o.created_timestamp, o.status_timestamp, o.ar_balance,
            o.days_until_suspension, o.next_billing_date, o.is_parent, o.parent_name, o.secondary_email,
        ],
        [
            650084, "9934643454", "9984242269", datetime(2019, 11, 6, 14, 19, 1, 0, UTC),
            datetime(2019, 11, 6, 14, 19, 1, 0, UTC), Decimal(0),
            0, None, False, None, None,
        ],
    ),
    "customers.create": Row(
        lambda f: f.customers.create(first_name="Shields"),
        lambda c: [c.id, c.status, c.salesforce_synch_status, c.hub_spot_id, c.customer_reference.id],
        [12000750, CustomerStatus.DRAFT, SynchStatus.ENABLED, None, 12000750],
    ),
    "customers.update": Row(
        lambda f: f.customers.update(id=12000750, status="Active", first_name="Katelyn"),
        lambda c: [c.first_name, c.title, c.suffix, c.modified_timestamp],
        ["Katelyn", CustomerTitle.MISS, "Sr.", MODIFIED],
    ),
    "customers.activate": Row(
        lambda f: f.customers.activate(12000750, preview=True),
        lambda c: [c.status, c.title, c.monthly_recurring_revenue],
        [CustomerStatus.ACTIVE, CustomerTitle.MRS, Decimal(250)],
    ),
    "customers.hold": Row(
        lambda f: f.customers.hold(12000750),
        lambda c: [c.status, c.portal_user_name, c.middle_name],
        [CustomerStatus.HOLD, "Maryanne1974", "Cecelia"],
    ),
    "customers.unhold": Row(
        lambda f: f.customers.unhold(12000750, service_start_option=ServiceStartOption.NO_CHARGES_FOR_MISSED_PERIODS),
        lambda c: [c.status, c.title, c.currency, c.primary_email],
        [CustomerStatus.ACTIVE, CustomerTitle.MS, "USD", "montoyaburch@cipromox.com"],
    ),
    "customers.cancel": Row(
        lambda f: f.customers.cancel(12000750, cancellation_option=CancellationOption.NONE),
        lambda nothing: [nothing],
        [None],
    ),
    "customers.uncancel": Row(
        lambda f: f.customers.uncancel(12000750),
        lambda c: [c.status, c.last_name, c.uri],
        [CustomerStatus.ACTIVE, "Campbell", "https://secure.fusebill.com/v1/customers/12000750"],
    ),
    "customer_notes.create": Row(
        lambda f: f.customer_notes.create(12000750, note="hello world"),
        lambda n: [n.id, n.note, n.user_who_created_note, n.created_timestamp, n.editable, n.customer_id, n.uri],
        [
            46600, "hello world", "API - User not specified", datetime(2019, 11, 7, 19, 3, 13, 138, UTC),
            None, None, None,
        ],
    ),
    "customer_notes.delete": Row(
        lambda f: f.customer_notes.delete(46600),
        lambda nothing: [nothing],
        [None],
    ),
    "customer_email_preferences.read": Row(
        lambda f: f.customer_email_preferences.get(648454),
        lambda p: [p.customer_id, len(p.preferences)]
        + [(e.email_type, e.email_category, e.enabled, e.account_default) for e in p.preferences[2:4]],
        [
            648454, 17,
            (EmailType.CUSTOMER_CREDENTIAL_CREATE, EmailCategory.CUSTOMERS, True, False),
            (EmailType.CUSTOMER_CREDENTIAL_PASSWORD_RESET, EmailCategory.CUSTOMERS, None, True),
        ],
    ),
    "customer_email_preferences.update": Row(
        lambda f: f.customer_email_preferences.update(customer_id=6737347, preferences=[]),
        lambda p: [p.customer_id] + [e.email_type for e in p.preferences if e.enabled],
        [6737347, EmailType.REFUND],
    ),
    "customer_billing_settings.read": Row(
        lambda f: f.customer_billing_settings.get(342780),
        lambda s: [
            s.id, s.invoice_day, s.term, s.interval, s.auto_collect, s.recharge_type, s.recharge_threshold_amount,
            s.has_payment_method, s.acquisition_cost, s.tax_exempt, s.customer_service_start_option,
            s.default_payment_method_id, s.customer_billing_statement_setting.interval,
        ]
        + [(c.type_, c.rule, c.interval, c.day) for c in s.billing_period_configurations],
        [
            342780, -1, Term.NET_30, BillingInterval.MONTHLY, None, None, None,
            True, Decimal(0), False, None,
            142291, None,
            (
                BillingPeriodType.FIRST_SUBSCRIPTION_ACTIVATION,
                InvoicingRule.ONE_INVOICE_PER_DAY,
                BillingInterval.MONTHLY,
                None,
            ),
            (
                BillingPeriodType.FIRST_SUBSCRIPTION_ACTIVATION,
                InvoicingRule.ONE_INVOICE_PER_DAY,
                BillingInterval.YEARLY,
                None,
            ),
        ],
    ),
    "customer_billing_settings.update": Row(
        lambda f: f.customer_billing_settings.update(id=342780, term=Term.NET_30),
        lambda s: [s.invoice_day, s.billing_period_configurations[0].type_, s.tracked_item_display],
        [None, BillingPeriodType.CUSTOMER_ACTIVATION, None],
    ),
    "customer_address_preferences.read": Row(
        lambda f: f.customer_address_preferences.get(84072),
        lambda p: [
            p.id, p.contact_name, p.shipping_instructions, p.use_billing_address_as_shipping_address, p.billing_address,
        ],
        [84072, "Frank", None, True, None],
    ),
    "customer_address_preferences.update": Row(
        lambda f: f.customer_address_preferences.update(id=84072, shipping_instructions="signature required"),
        lambda p: [p.shipping_instructions, p.shipping_address],
        ["signature required", None],
    ),
    "addresses.read": Row(
        lambda f: f.addresses.get(63406),
        lambda a: [a.id, a.customer_address_preference_id, a.line2, a.country_id, a.state_id, a.address_type, a.valid],
        [63406, 84636, None, 124, 9, AddressType.BILLING, None],
    ),
    "addresses.create": Row(
        lambda f: f.addresses.create(customer_address_preference_id=84636, address_type=AddressType.BILLING),
        lambda a: [a.id, a.postal_zip, a.address_type],
        [63406, "K0A2X0", AddressType.BILLING],
    ),
    "addresses.update": Row(
        lambda f: f.addresses.update(id=63406, city="Ottawa"),
        lambda a: [a.country_id, a.state_id, a.city, a.uri],
        [124, 9, "Ottawa", None],
    ),
    "countries.list": Row(
        lambda f: f.countries.list(),
        lambda countries: [countries[0].id, countries[0].iso3, countries[0].states[2].id]
        + [state.combined_iso_code for state in countries[0].states],
        [840, "USA", 15, "US-AA", "US-AE", "US-AL", "US-AK", "US-AP"],
    ),
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

ANSWERS = [answer for area in AREAS.values() for answer in area.answers]
EACH = pytest.mark.parametrize("answer", [pytest.param(answer, id=answer["operation"]) for answer in ANSWERS])


def test_every_answer_has_a_row() -> None:
    assert list(ROWS) == [answer["operation"] for answer in ANSWERS]


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


@pytest.mark.parametrize("area", [pytest.param(area, id=name) for name, area in AREAS.items()])
async def test_the_readme_explains_and_counts_what_is_evened_out(
    area: Area, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    met: Counter[str] = Counter()
    for answer in area.answers:
        for model in models_of(await read(ROWS[answer["operation"]].call, answer, fusebill, httpx_mock)):
            met.update(evened_out(model))
    table = area.readme.partition("## What reading evens out")[2].partition("## ")[0]
    assert {name: int(count) for name, count in re.findall(r"^\| `(.+?)` \| (\d+) \|", table, re.MULTILINE)} == met
