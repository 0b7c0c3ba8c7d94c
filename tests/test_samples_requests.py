"""Every documented request of the areas beside customers, with the call that a user writes to send it."""

from __future__ import annotations

from collections.abc import Awaitable
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial

import pytest
from fusebill_openapi.api.plans import list_plans
from fusebill_openapi.api.products import list_product_summaries
from fusebill_openapi.api.subscriptions import (
    list_customer_subscriptions,
    list_subscription_summaries,
    list_subscriptions,
)
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill
from fusebill_async.filters import Plans as P
from fusebill_async.filters import ProductSummaries
from fusebill_async.models import (
    CollectAchCard,
    CollectPaymentMethod,
    InvoiceCollectOptionsFields,
    ReverseChargeOption,
    SubscriptionStatus,
    View,
)
from fusebill_async.resources.integrations import Salesforce
from fusebill_async.resources.invoices import BulkJobs, DraftInvoices, Invoices
from fusebill_async.resources.payments import Credits, Debits, PaymentMethodImports, Payments
from fusebill_async.resources.purchases import Purchases
from fusebill_async.resources.subscriptions import BillingPeriodDefinitions, Subscriptions
from tests.samples import AREAS, Request, exact, minified
from tests.samples.wire import Calls, compared, documented, each

# the ids that stand for placeholders
IDS = {
    "subscriptions.list_by_customer": 186838,
    "subscriptions.read": 177229,
    "subscriptions.activate": 177229,
    "draft_invoices.cancel": 1188,
    "draft_invoices.uncancel": 1188,
    "draft_invoices.post": 1188,
    "draft_invoices.post_ready_charges": 12345678,
    "bulk_jobs.read": 373315,
    "bulk_jobs.cancel": 373315,
}

OTHERS = [area for name, area in AREAS.items() if name != "customers"]
CALLS = Calls(
    [sample for area in OTHERS for sample in area.requests], [answer for area in OTHERS for answer in area.answers]
)
sends = CALLS.sends


# ------------------------------------------------------------------ subscriptions


@sends("subscriptions.list", "url 1")
def list_all_subscriptions(fusebill: Fusebill) -> Awaitable[object]:
    """The paginator always asks for a page; the operation below it sends only what it is given."""
    return list_subscriptions.call(fusebill.low_level, query="field:queryString")


@sends("subscriptions.list", "curl 1", "csharp 1", "python 1")
def list_the_fourth_page(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).list(page_size=20, start_page=3)


@sends("subscriptions.list_summary", "url 1")
def list_some_summaries(fusebill: Fusebill) -> Awaitable[object]:
    return list_subscription_summaries.call(fusebill.low_level, query="field:queryString")


@sends("subscriptions.list_summary", "curl 1", "csharp 1", "python 1")
def list_all_summaries(fusebill: Fusebill) -> Awaitable[object]:
    return list_subscription_summaries.call(fusebill.low_level)


@sends("subscriptions.list_by_customer", "url 1", "curl 1", "csharp 1", "python 1")
def list_all_of_a_customer(fusebill: Fusebill) -> Awaitable[object]:
    return list_customer_subscriptions.call(fusebill.low_level, 186838)


@sends("subscriptions.list_by_customer", "url 2")
def list_some_of_a_customer(fusebill: Fusebill) -> Awaitable[object]:
    return list_customer_subscriptions.call(fusebill.low_level, 186838, query="parameterName:value")


@sends("subscriptions.read", "url 1", "url 2", "curl 1", "csharp 1", "python 1")
def get_a_subscription(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).get(177229)


@sends("subscriptions.create", "url 1", "json 1", "curl 1", "csharp 1", "python 1")
def subscribe(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).create(customer_id=310045, plan_frequency_id=19384)


@sends("subscriptions.create", "url 2")
def subscribe_and_see_the_invoice(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).create(customer_id=310045, plan_frequency_id=19384, view=View.SIDEEFFECTS)


@sends("subscriptions.create", "json 2")
def subscribe_with_coupons(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).create(
        customer_id=310045, plan_frequency_id=19384, coupon_codes=["%5Off", "NextMonthFree"]
    )


@sends("subscriptions.create", "json 3")
def subscribe_by_another_name_and_later(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).create(
        customer_id=310045,
        plan_frequency_id=19384,
        subscription_override={"name": "override default name", "description": "override default description"},
        scheduled_activation_timestamp=date(2019, 10, 20),
        reference="sample reference string",
        contract_start_timestamp=date(2018, 3, 1),
        contract_end_timestamp=date(2018, 3, 1),
    )


@sends("subscriptions.create", "json 4")
def subscribe_in_a_billing_period(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).create(
        customer_id=1234567,
        plan_frequency_id=12345,
        monthly_billing_period_configuration={"billing_period_id": 1234567890},
        scheduled_activation_timestamp=None,
    )


@sends("subscriptions.update", "url 1", "curl 1", "csharp 1")
def update_with_the_least(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).update(
        id=177229,
        customer_id=186838,
        plan_code="PlanCode",
        plan_name="PlanName",
        status=SubscriptionStatus.DRAFT,
        reference=None,
        subscription_products=[],
    )


@sends("subscriptions.update", "url 2")
def update_without_posting(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).update(
        id=177229, reference="north wing", temporarily_disable_auto_post=True
    )


@sends("subscriptions.update", "python 1", instead_of=('"reference":null', '"reference":"north wing"'))
async def update_what_was_read(fusebill: Fusebill) -> None:
    """The whole object goes back, but for the legacy discount that the text of the page says to remove."""
    subscription = await Subscriptions(fusebill.low_level).get(177229)
    subscription.reference = None
    await Subscriptions(fusebill.low_level).update(subscription)


@sends("subscriptions.activate", "url 1")
def preview_an_activation(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).activate(
        177229,
        preview=True,
        show_zero_dollar_charges=True,
        temporarily_disable_auto_post=True,
        view=View.SIDEEFFECTS,
    )


@sends("subscriptions.activate", "json 1")
def activate(fusebill: Fusebill) -> Awaitable[object]:
    return Subscriptions(fusebill.low_level).activate(177229)


@sends("billing_period_definitions.update", "url 1")
def update_a_billing_period_definition(fusebill: Fusebill) -> Awaitable[object]:
    return BillingPeriodDefinitions(fusebill.low_level).update(id=42, invoice_day=4)


# ------------------------------------------------------------------ invoices


@sends("bulk_jobs.create_write_off", "json 1")
def write_off_in_bulk(fusebill: Fusebill) -> Awaitable[object]:
    return BulkJobs(fusebill.low_level).create_write_off([565624, 565625, 565626, 565627])


@sends("bulk_jobs.read", "url 1")
def poll_a_bulk_job(fusebill: Fusebill) -> Awaitable[object]:
    return BulkJobs(fusebill.low_level).get(373315, view="full")


@sends("bulk_jobs.process", "json 1")
def process_a_bulk_job(fusebill: Fusebill) -> Awaitable[object]:
    return BulkJobs(fusebill.low_level).process(373315)


@sends("bulk_jobs.cancel", "url 1")
def cancel_a_bulk_job(fusebill: Fusebill) -> Awaitable[object]:
    return BulkJobs(fusebill.low_level).cancel(373315)


@sends("invoices.reverse", "url 1", "curl 1", "json 1")
def reverse_an_invoice(fusebill: Fusebill) -> Awaitable[object]:
    return Invoices(fusebill.low_level).reverse(
        1, reverse_charge_option=ReverseChargeOption.FULL, reference="Reversing all charges in Full"
    )


@sends("draft_invoices.post_ready_charges", "csharp 1", "python 1", "json 4")
def post_ready_charges(fusebill: Fusebill) -> Awaitable[object]:
    return DraftInvoices(fusebill.low_level).post_ready_charges(12345678)


COLLECT_OPTIONS: dict[str, InvoiceCollectOptionsFields] = {
    "json 1": {
        "payment_method": CollectPaymentMethod.USE_EXISTING_PAYMENT_METHOD_AND_MAKE_DEFAULT,
        "payment_method_id": 98753987,
        "use_any_available_funds_first": True,
        "credit_card": None,
        "ach_card": None,
        "rollback_on_failed_payment": False,
    },
    "json 2": {
        "payment_method": CollectPaymentMethod.USE_PROVIDED_PAYMENT_METHOD_AND_SAVE,
        "use_any_available_funds_first": False,
        "credit_card": {
            "card_number": "1234123412341234",
            "expiration_month": 2,
            "expiration_year": 23,
            "cvv": "123",
            "first_name": "Karen",
            "last_name": "Wood",
            "address1": "10 Dodge St",
            "address2": "",
            "city": "Columbia",
            "state_id": 1,
            "country_id": 124,
            "source": "Manual",
            "postal_zip": "V9V 9V9",
            "customer_id": 12345678,
        },
        "ach_card": None,
        "rollback_on_failed_payment": True,
    },
    "json 3": {
        "payment_method": "UseProvidedPaymentMethodOnce",
        "use_any_available_funds_first": False,
        "credit_card": None,
        "ach_card": CollectAchCard(
            account_number="123457832156",
            transit_number="12345",
            bank_account_type="CHQ",
            first_name="James",
            last_name="McHenry",
            address1="98 Roberts St",
            address2="",
            city="Chicago",
            state_id=1,
            country_id=124,
            postal_zip="V9V 9V9",
            customer_id=12345678,
            source="Manual",
        ),
        "rollback_on_failed_payment": True,
    },
}


def post_and_collect(options: InvoiceCollectOptionsFields, fusebill: Fusebill) -> Awaitable[object]:
    return DraftInvoices(fusebill.low_level).post_ready_charges(12345678, invoice_collect_options=options)


for sample_name, collect_options in COLLECT_OPTIONS.items():
    sends("draft_invoices.post_ready_charges", sample_name)(partial(post_and_collect, collect_options))


@sends("draft_invoices.cancel", "json 1")
def cancel_a_draft(fusebill: Fusebill) -> Awaitable[object]:
    return DraftInvoices(fusebill.low_level).cancel(1188)


@sends("draft_invoices.uncancel", "json 1")
def uncancel_a_draft(fusebill: Fusebill) -> Awaitable[object]:
    return DraftInvoices(fusebill.low_level).uncancel(1188)


@sends("draft_invoices.post", "url 1")
def preview_the_posting_of_a_draft(fusebill: Fusebill) -> Awaitable[object]:
    return DraftInvoices(fusebill.low_level).post(1188, preview=True)


@sends("invoices.patch", "url 1")
def patch_an_invoice(fusebill: Fusebill) -> Awaitable[object]:
    return Invoices(fusebill.low_level).patch(565624, notes="paid by cheque")


# ------------------------------------------------------------------ payments


@sends("debits.create", "url 1", "curl 1", "csharp 1", "python 1")
def reverse_a_credit(fusebill: Fusebill) -> Awaitable[object]:
    return Debits(fusebill.low_level).create(
        15884967,
        reference="a custom string",
        amount=Decimal("10.00"),
        effective_timestamp=datetime(2019, 4, 16, 10, 59, 44, tzinfo=UTC),
    )


@sends("debits.create", "json 1")
def reverse_a_credit_on_an_invoice(fusebill: Fusebill) -> Awaitable[object]:
    return Debits(fusebill.low_level).create(
        66889205,
        reference="ref",
        amount=Decimal("3.0"),
        effective_timestamp=date(2019, 12, 1),
        debit_allocations=[{"invoice_id": 565624, "amount": "3.0"}],
    )


@sends("payments.create", "url 1")
def record_a_payment(fusebill: Fusebill) -> Awaitable[object]:
    return Payments(fusebill.low_level).create(
        customer_id=12345678, amount=Decimal("10.00"), payment_method="Cash", source="Manual"
    )


@sends("credits.create", "url 1")
def grant_a_credit(fusebill: Fusebill) -> Awaitable[object]:
    return Credits(fusebill.low_level).create(
        12345678, amount=Decimal("10.00"), effective_timestamp=datetime(2017, 1, 16, 10, tzinfo=UTC)
    )


@sends("payment_method_imports.stripe_connect_ach", "url 1", "url 2")
def import_a_bank_account(fusebill: Fusebill) -> Awaitable[object]:
    return PaymentMethodImports(fusebill.low_level).stripe_connect_ach(
        12345678, stripe_customer_id="cus_1", stripe_card_id="ba_1"
    )


# ------------------------------------------------------------------ purchases, catalog, integrations


@sends("purchases.split", "url 1", "url 2")
def split_a_purchase(fusebill: Fusebill) -> Awaitable[object]:
    return Purchases(fusebill.low_level).split(845323)


@sends("plans.list", "url 1")
def list_active_plans(fusebill: Fusebill) -> Awaitable[object]:
    return list_plans.call(fusebill.low_level, query=P.status == "Active")


@sends("products.list_summaries", "url 1")
def list_active_products(fusebill: Fusebill) -> Awaitable[object]:
    return list_product_summaries.call(fusebill.low_level, query=ProductSummaries.status == "Active")


@sends("salesforce.latch_customer", "url 1")
def link_with_salesforce(fusebill: Fusebill) -> Awaitable[object]:
    return Salesforce(fusebill.low_level).latch_customer(12345678, "0011N00001")


@sends("salesforce.resync_customer", "url 1")
def resync_with_salesforce(fusebill: Fusebill) -> Awaitable[object]:
    return Salesforce(fusebill.low_level).resync_customer(12345678)


# ------------------------------------------------------------------ tests


def test_every_sample_has_a_call() -> None:
    assert CALLS.keys() == CALLS.samples.keys()


def test_a_sample_with_read_only_members_is_an_edited_answer() -> None:
    """Only a call that sends back what it read can send members that the request's model does not have."""
    assert CALLS.stored.keys() == {name for name, sample in CALLS.samples.items() if sample["unlisted"]}


@each(CALLS.samples)
async def test_a_call_sends_the_documented_request(sample: Request, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    sent = await CALLS.send(sample, fusebill, httpx_mock)
    assert compared(sent, sample) == compared(documented(sample, IDS.get(sample["operation"])), sample)


@each(CALLS.samples, CALLS.stored)
async def test_an_edited_answer_keeps_the_documented_order(
    sample: Request, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    sent = await CALLS.send(sample, fusebill, httpx_mock)
    assert sent.body.encode() == minified(sample["body"] or "")


@pytest.mark.parametrize("name", COLLECT_OPTIONS)
async def test_a_reversal_takes_the_collection_options_on_its_page(
    name: str, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    """The page prints them in a payload that names no invoice; beside one they are the same."""
    payload = exact(CALLS.samples[f"draft_invoices.post_ready_charges {name}"]["body"] or "")
    httpx_mock.add_response(text="null")
    await Invoices(fusebill.low_level).reverse(
        1, reverse_charge_option="Full", invoice_collect_options=COLLECT_OPTIONS[name]
    )
    sent = exact(httpx_mock.get_requests()[0].content)
    assert sent["invoiceCollectOptions"] == payload["invoiceCollectOptions"]
