"""Every documented answer of the customers area, as the facade reads it and as it would send it back."""

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
    EmailCategory,
    EmailType,
    InvoicingRule,
    NetsuiteCustomerType,
    ServiceStartOption,
    SynchStatus,
    Term,
)
from tests.samples import CUSTOMERS, Answer, minified
from tests.samples.wire import Row, evened_out, models_of, read, written

MODIFIED = datetime(2019, 11, 7, 15, 51, 11, 191546, UTC)

ROWS: Mapping[str, Row] = {
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
}  # fmt: skip

ANSWERS = [pytest.param(answer, id=answer["operation"]) for answer in CUSTOMERS.answers]


def test_every_answer_has_a_row() -> None:
    assert list(ROWS) == [answer["operation"] for answer in CUSTOMERS.answers]


@pytest.mark.parametrize("answer", ANSWERS)
async def test_a_documented_answer_is_read(answer: Answer, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """`repr` tells an int from a Decimal, 60.0 from 60.00, and a member from its text."""
    row = ROWS[answer["operation"]]
    assert repr(row.look(await read(row.call, answer, fusebill, httpx_mock))) == repr(row.seen)


@pytest.mark.parametrize("answer", ANSWERS)
async def test_a_documented_answer_goes_back_as_it_came(
    answer: Answer, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    """Byte for byte but for white space: no number, null, member or order is touched."""
    result = await read(ROWS[answer["operation"]].call, answer, fusebill, httpx_mock)
    assert written(result) == minified(answer["text"])


async def test_the_readme_explains_and_counts_what_is_evened_out(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    met: Counter[str] = Counter()
    for answer in CUSTOMERS.answers:
        for model in models_of(await read(ROWS[answer["operation"]].call, answer, fusebill, httpx_mock)):
            met.update(evened_out(model))
    table = CUSTOMERS.readme.partition("## What reading evens out")[2].partition("## ")[0]
    assert {name: int(count) for name, count in re.findall(r"^\| `(.+?)` \| (\d+) \|", table, re.MULTILINE)} == met
