"""Every documented error, as the exception that the call raises."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, errors
from fusebill_async.models import AddressType, CancellationOption
from fusebill_async.resources.catalog import Discounts, Plans, Products
from fusebill_async.resources.integrations import Netsuite
from fusebill_async.resources.invoices import BulkJobs, DraftInvoices, DraftPaymentSchedules, Invoices
from fusebill_async.resources.payments import (
    AchCards,
    CreditCards,
    Credits,
    Debits,
    PaymentMethods,
    Payments,
    Refunds,
)
from fusebill_async.resources.purchases import PurchaseDiscounts, PurchaseProductItems, Purchases
from fusebill_async.resources.subscriptions import BillingPeriodDefinitions, SubscriptionProductItems, Subscriptions
from tests.samples import AREAS, Error
from tests.samples.wire import Call, raised, to_tell, told

CALLS: Mapping[str | None, Call] = {
    None: lambda f: f.customers.get(1),  # errors of the API as a whole
    # -------------------------------------------------------------- customers
    "customers.list": lambda f: f.customers.list("status"),
    "customers.read": lambda f: f.customers.get(1),
    "customers.create": lambda f: f.customers.create(primary_email="nobody"),
    "customers.update": lambda f: f.customers.update(id=12000750, status="Suspended"),
    "customers.activate": lambda f: f.customers.activate(
        12000750,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
    ),
    "customers.hold": lambda f: f.customers.hold(128414930),
    "customers.unhold": lambda f: f.customers.unhold(12000750, service_start_option="ChargeTwice"),
    "customers.cancel": lambda f: f.customers.cancel(12000750, cancellation_option="Some"),
    "customers.uncancel": lambda f: f.customers.uncancel(1),
    "customer_email_preferences.read": lambda f: f.customer_email_preferences.get(1),
    "customer_email_preferences.update": lambda f: f.customer_email_preferences.update(customer_id=1, preferences=[]),
    "addresses.read": lambda f: f.addresses.get(12),
    "addresses.create": lambda f: f.addresses.create(
        customer_address_preference_id=12000750, address_type=AddressType.BILLING
    ),
    "addresses.update": lambda f: f.addresses.update(id=12, city="Ottawa"),
    "sales_tracking_codes.find": lambda f: f.sales_tracking_codes.find("Sales Tracking Code 6", "west"),
    "sales_tracking_codes.retire": lambda f: f.sales_tracking_codes.retire(3666492),
    # -------------------------------------------------------------- subscriptions
    "subscriptions.activate": lambda f: Subscriptions(f.low_level).activate(177229),
    "subscriptions.count_by_status": lambda f: Subscriptions(f.low_level).count_by_status(186838, status="Actve"),
    "subscriptions.delete": lambda f: Subscriptions(f.low_level).delete(177229),
    "subscription_product_items.read": lambda f: SubscriptionProductItems(f.low_level).get(1),
    "billing_period_definitions.delete": lambda f: BillingPeriodDefinitions(f.low_level).delete(1),
    # -------------------------------------------------------------- invoices
    "invoices.read": lambda f: Invoices(f.low_level).get(22),
    "invoices.read_pdf": lambda f: Invoices(f.low_level).get_pdf(22),
    "invoices.list_credit_allocations": lambda f: Invoices(f.low_level).list_credit_allocations(22),
    "invoices.list_payment_allocations": lambda f: Invoices(f.low_level).list_payment_allocations(22),
    "invoices.write_off": lambda f: Invoices(f.low_level).write_off(22, amount=Decimal("10.00")),
    "draft_invoices.cancel": lambda f: DraftInvoices(f.low_level).cancel(2),
    "draft_invoices.uncancel": lambda f: DraftInvoices(f.low_level).uncancel(2),
    "draft_payment_schedules.delete": lambda f: DraftPaymentSchedules(f.low_level).delete(118),
    "bulk_jobs.create": lambda f: BulkJobs(f.low_level).create(account_upload_type="BulkWriteOff", data=[565624]),
    # -------------------------------------------------------------- payments
    "payments.read": lambda f: Payments(f.low_level).get(1),
    "refunds.read": lambda f: Refunds(f.low_level).get(1),
    "credits.read": lambda f: Credits(f.low_level).get(1),
    "debits.create": lambda f: Debits(f.low_level).create(15884967, amount=Decimal("10.00")),
    "debits.read": lambda f: Debits(f.low_level).get(1),
    "payment_methods.set_default": lambda f: PaymentMethods(f.low_level).set_default(1, 12345678),
    "credit_cards.delete": lambda f: CreditCards(f.low_level).delete(142291),
    "ach_cards.delete": lambda f: AchCards(f.low_level).delete(142291),
    # -------------------------------------------------------------- purchases
    "purchases.cancel": lambda f: Purchases(f.low_level).cancel(845323, cancellation_option=CancellationOption.FULL),
    "purchases.delete_draft": lambda f: Purchases(f.low_level).delete_draft(845323),
    "purchase_discounts.read": lambda f: PurchaseDiscounts(f.low_level).get(598462),
    "purchase_product_items.delete": lambda f: PurchaseProductItems(f.low_level).delete(1),
    # -------------------------------------------------------------- catalog
    "plans.read": lambda f: Plans(f.low_level).get(5),
    "products.read": lambda f: Products(f.low_level).get(467322),
    "discounts.read": lambda f: Discounts(f.low_level).get(1),
    # -------------------------------------------------------------- integrations
    "netsuite.latch_customer": lambda f: Netsuite(f.low_level).latch_customer(12345678, "1"),
    "netsuite.unlatch_customer": lambda f: Netsuite(f.low_level).unlatch_customer(12345678, "1"),
    "netsuite.disable_sync": lambda f: Netsuite(f.low_level).disable_sync(12345678),
}

ERRORS = [error for area in AREAS.values() for error in area.errors]


def test_every_operation_with_an_error_has_a_call() -> None:
    assert CALLS.keys() == {error["operation"] for error in ERRORS}


@pytest.mark.parametrize("error", [pytest.param(error, id=f"{error['page']}-{error['status']}") for error in ERRORS])
async def test_a_documented_error_is_raised(error: Error, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    trouble = await raised(CALLS[error["operation"]], error, fusebill, httpx_mock)
    assert told(trouble) == to_tell(error)
    assert (error["value"] or "") in str(trouble)


@pytest.mark.parametrize(
    ("operation", "fields"),
    [
        ("customers.create", {"primary_email": "Please enter valid email addresses"}),
        (
            "customers.unhold",
            {
                "customer_service_start_option": "Allowable Service Start Option are: null, ChargeForAllMissedPeriods, "
                "ChargeForLastMissedPeriods, NoChargesForMissedPeriods, ChargeForCurrentFullPeriod"
            },
        ),
    ],
)
async def test_a_validation_error_names_the_field_in_python(
    operation: str, fields: dict[str, str], fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    (error,) = (error for error in ERRORS if error["operation"] == operation)
    trouble = await raised(CALLS[operation], error, fusebill, httpx_mock)
    assert isinstance(trouble, errors.ValidationError)
    assert trouble.fields == fields
