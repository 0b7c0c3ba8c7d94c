"""Every documented request of the customers area, beside the call that a user writes to send it."""

from __future__ import annotations

from collections.abc import Awaitable
from decimal import Decimal
from typing import Final

from fusebill_openapi.api.customers import list_customers
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill
from fusebill_async.filters import Customers as C
from fusebill_async.models import (
    AddressCreate,
    AddressType,
    BillingInterval,
    BillingPeriodType,
    CancellationOption,
    CustomerBillingSettingInput,
    CustomerCreate,
    CustomerStatus,
    CustomerTitle,
    CustomerUpdate,
    EmailCategory,
    EmailType,
    InvoicingRule,
    RechargeType,
    ServiceStartOption,
    SynchStatus,
    Term,
    View,
)
from tests.samples import CUSTOMERS, Request, minified
from tests.samples.wire import Calls, compared, documented, each

CUSTOMER: Final = 12000750  # the ids that stand for placeholders
ADDRESS: Final = 63406
NOTE: Final = 46600

IDS = {"addresses": ADDRESS, "customer_notes": NOTE}

CALLS = Calls(CUSTOMERS.requests, CUSTOMERS.answers)
sends = CALLS.sends


# ------------------------------------------------------------------ customers


@sends("customers.list", "url 1")
def list_everybody(fusebill: Fusebill) -> Awaitable[object]:
    """The paginator always asks for a page; the operation below it sends only what it is given."""
    return list_customers.call(fusebill.low_level)


@sends("customers.list", "url 2")
def list_a_page(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.list("parameterName:value", page_size=100, start_page=0)


@sends("customers.list", "curl 1", "python 1")
def list_by_first_name(fusebill: Fusebill) -> Awaitable[object]:
    return list_customers.call(fusebill.low_level, query=C.first_name == "John")


@sends("customers.list", "csharp 1")
def list_by_first_name_in_lower_case(fusebill: Fusebill) -> Awaitable[object]:
    return list_customers.call(fusebill.low_level, query=C.first_name == "john")


@sends("customers.read", "url 1", "url 2", "curl 1", "csharp 1")
def get_a_customer(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.get(CUSTOMER)


@sends("customers.read", "python 1")
def get_another_customer(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.get(183365)


@sends("customers.read_overview", "url 1", "curl 1", "csharp 1", "python 1")
def get_an_overview(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.get_overview(CUSTOMER)


@sends("customers.create", "url 1", "curl 1")
def create_with_a_title(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(
        title=CustomerTitle.MR, first_name="John", last_name="Smith", company_name="Acme Inc."
    )


@sends("customers.create", "csharp 1")
def create_john_doe(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(first_name="John", last_name="Doe")


@sends("customers.create", "python 1")
def create_john_smith(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(first_name="John", last_name="Smith")


@sends("customers.create", "json 1")
def create_with_an_email(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(
        first_name="John", last_name="Smith", company_name="Fusebill", primary_email="test@example.com"
    )


@sends("customers.create", "json 2")
def create_with_billing_settings(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(
        first_name="Bob",
        company_name="Fusebill",
        billing_setting=CustomerBillingSettingInput(
            term=Term.NET_30,
            auto_collect=True,
            recharge_type="",
            recharge_threshold_amount=None,
            recharge_target_amount=None,
            status_on_threshold=None,
            auto_post_draft_invoice=True,
            customer_grace_period=30,
            grace_period_extension=None,
            standing_po_number="PO#123",
            acquisition_cost=Decimal(200),
            show_zero_dollar_charges=False,
            tax_exempt=True,
            tax_exempt_code="123",
            use_customer_billing_address=True,
            avalara_usage_type="",
            vat_identification_number="",
            customer_service_start_option="",
            roll_up_taxes=None,
            roll_up_discounts=None,
        ),
        tracked_item_display={
            "tracked_item_display_format": None,
            "show_tracked_item_name": None,
            "show_tracked_item_reference": None,
            "show_tracked_item_description": None,
            "show_tracked_item_created_date": None,
        },
    )


@sends("customers.create", "json 3")
def create_with_nulls(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(
        first_name="Trev",
        middle_name=None,
        last_name="Smith",
        company_name="Fusebill",
        suffix="text",
        primary_email="test@example.com",
        primary_phone="123-456-7890",
        secondary_email="test2@example.com",
        secondary_phone="123-456-7890",
        title=CustomerTitle.DR,
        currency="USD",
        customer_reference={
            "reference1": "google",
            "reference2": None,
            "reference3": "linkedIn",
            "sales_tracking_codes": [],
        },
        customer_acquisition={
            "ad_content": None,
            "campaign": None,
            "keyword": None,
            "landing_page": None,
            "medium": None,
            "source": None,
        },
        salesforce_id=None,
        salesforce_account_type=None,
        salesforce_synch_status=SynchStatus.ENABLED,
        username="portal9000",
        parent_id=None,
        quick_books_latch_type=None,
        quick_books_id=None,
        quick_books_sync_token=None,
        billing={
            "company_name": "Fusebill",
            "line1": "109 Old House Street",
            "line2": "Suite 17",
            "city": "Sittsville",
            "postal_zip": "12345",
            "country": "CA",
            "state": "NY",
        },
    )


@sends("customers.create", "json 4")
def create_with_addresses(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(
        CustomerCreate(
            first_name="John",
            last_name="Smith",
            company_name="Fusebill",
            primary_email="test@example.com",
            currency="CAD",
            billing={
                "company_name": "Billing Company",
                "line1": "109 Old House Street",
                "line2": "Suite 17",
                "city": "Sittsville",
                "postal_zip": "12345",
                "country": "CA",
                "state": "NY",
            },
            shipping={
                "company_name": "Shipping Company",
                "line1": "109 Old House Street",
                "line2": "Suite 17",
                "city": "Sittsville",
                "postal_zip": "12345",
                "country": "CA",
                "state": "NY",
            },
        )
    )


@sends("customers.create", "json 5")
def create_with_everything(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.create(
        username="Bob78",
        first_name="Robert",
        middle_name="James",
        last_name="Smith",
        company_name="Fusebill",
        suffix="jr",
        primary_email="Bob@fusebill.com",
        primary_phone="5551115555",
        secondary_email="Bob2@fusebill.com",
        secondary_phone="1115551111",
        title=CustomerTitle.DR,
        reference="CR12345",
        currency="USD",
        customer_reference={
            "reference1": "custom value 1",
            "reference2": "custom value 2",
            "reference3": "custom value 3",
            "sales_tracking_codes": [{"type_": "Sales Tracking Code 2", "code": "BravoCode"}],
        },
        customer_acquisition={
            "ad_content": "sample string 1",
            "campaign": "sample string 2",
            "keyword": "sample string 3",
            "landing_page": "sample string 4",
            "medium": "sample string 5",
            "source": "sample string 6",
        },
        billing_setting={
            "term": Term.NET_0,
            "auto_collect": True,
            "recharge_type": RechargeType.BRING_BALANCE_BACK_TO,
            "recharge_threshold_amount": Decimal(100),
            "recharge_target_amount": Decimal(150),
            "status_on_threshold": True,
            "auto_post_draft_invoice": True,
            "customer_grace_period": 1,
            "grace_period_extension": 1,
            "show_zero_dollar_charges": True,
            "tax_exempt": False,
        },
        billing={
            "company_name": "Fusebill",
            "line1": "38 Main St",
            "city": "Brisbane",
            "postal_zip": "12345",
            "country": "USA",
            "state": "NM",
        },
        shipping={
            "company_name": "Fusebill",
            "line1": "39 Main St",
            "city": "Brisbane",
            "postal_zip": "12345",
            "country": "USA",
            "state": "NM",
        },
        address_preference={"use_billing_address_as_shipping_address": True},
        monthly_billing_period_configuration={
            "type_": BillingPeriodType.CUSTOMER_ACTIVATION,
            "rule": InvoicingRule.SINGLE_INVOICE,
            "day": 10,
        },
    )


@sends("customers.update", "url 1", "curl 1")
def update_a_customer(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.update(
        id=CUSTOMER,
        title=CustomerTitle.MR,
        first_name="John",
        last_name="Smith",
        company_name="Acme Inc.",
        status=CustomerStatus.ACTIVE,
    )


@sends("customers.update", "csharp 1", instead_of=('"status":"Cancelled"', '"status":"Active"'))
async def update_an_edited_customer(fusebill: Fusebill) -> None:
    customer = await fusebill.customers.get(169458)
    customer.status = CustomerStatus.CANCELLED
    await fusebill.customers.update(customer)


@sends("customers.update", "python 1")
def update_another_customer(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.update(
        CustomerUpdate(id=183365, first_name="john", last_name="smith", status=CustomerStatus.ACTIVE)
    )


@sends("customers.update", "json 1")
def update_every_field(fusebill: Fusebill) -> Awaitable[object]:
    """The latch type is none of the documented ones; such a word is left to the server."""
    return fusebill.customers.update(
        first_name="James",
        middle_name="Gilliam",
        last_name="Campbell",
        company_name="Nitracyr",
        suffix="Jr.",
        primary_email="janellrogers@firewax.com",
        primary_phone="8545163066",
        secondary_email="dyerowen@quilch.com",
        secondary_phone="9135892729",
        title=CustomerTitle.MS,
        reference="100986",
        status=CustomerStatus.ACTIVE,
        currency="NZD",
        customer_reference={
            "reference1": "some string 1",
            "reference2": "some string 2",
            "reference3": "some string 3",
            "sales_tracking_codes": [{"type_": "Sales Tracking Code 1", "code": "Alpha"}],
        },
        customer_acquisition={
            "ad_content": None,
            "campaign": None,
            "keyword": None,
            "landing_page": None,
            "medium": None,
            "source": None,
        },
        parent_id=12000749,
        quick_books_latch_type="Enabled",
        quick_books_id=12345,
        hub_spot_id=12345,
        id=1524982,
    )


@sends("customers.activate", "url 1", "json 1")
def preview_an_activation_with_its_invoices(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.activate(
        8708457,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
        preview=True,
        show_zero_dollar_charges=True,
        view=View.SIDEEFFECTS,
    )


@sends("customers.activate", "json 2")
def activate(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.activate(
        8708457,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
    )


@sends("customers.activate", "json 3")
def activate_and_see_the_invoices(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.activate(
        8708457,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
        view="sideeffects",
    )


@sends("customers.activate", "curl 1", "python 1")
def preview_an_activation(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.activate(
        8708457,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
        preview=True,
    )


@sends("customers.activate", "csharp 1")
def activate_without_preview(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.activate(
        8708457,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
        preview=False,
    )


@sends("customers.activate", "json 4")
def activate_and_keep_the_invoice_a_draft(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.activate(
        650512,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=True,
    )


@sends("customers.hold", "url 1", "curl 1", "csharp 1", "python 1", "json 1")
def hold(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.hold(CUSTOMER)


@sends("customers.unhold", "url 1", "curl 1")
def preview_an_unhold(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.unhold(
        CUSTOMER,
        service_start_option=ServiceStartOption.CHARGE_FOR_CURRENT_FULL_PERIOD,
        show_zero_dollar_charges=False,
        temporarily_disable_auto_post=False,
        prorate=False,
        preview=True,
    )


@sends("customers.unhold", "csharp 1")
def unhold_and_charge_the_current_period(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.unhold(
        CUSTOMER,
        service_start_option=ServiceStartOption.CHARGE_FOR_CURRENT_FULL_PERIOD,
        preview=False,
        show_zero_dollar_charges=False,
        temporarily_disable_auto_post=False,
        prorate=False,
    )


@sends("customers.unhold", "python 1")
def unhold_and_charge_everything(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.unhold(
        CUSTOMER,
        service_start_option=ServiceStartOption.CHARGE_FOR_ALL_MISSED_PERIODS,
        preview=False,
        show_zero_dollar_charges=False,
        temporarily_disable_auto_post=False,
    )


@sends("customers.unhold", "json 1")
def unhold_and_charge_the_last_period(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.unhold(
        180513,
        service_start_option="ChargeForLastMissedPeriods",
        preview=False,
        show_zero_dollar_charges=False,
        temporarily_disable_auto_post=False,
    )


@sends("customers.cancel", "url 1", "curl 1", "csharp 1", "python 1")
def cancel(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.cancel(CUSTOMER, cancellation_option=CancellationOption.NONE)


@sends("customers.cancel", "json 1")
def cancel_another_customer(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.cancel(1234, cancellation_option="None")


@sends("customers.uncancel", "url 1", "curl 1", "csharp 1", "python 1", "json 1")
def uncancel(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customers.uncancel(CUSTOMER)


# ------------------------------------------------------------------ notes, e-mails


@sends("customer_notes.create", "url 1", "curl 1")
def create_a_note(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_notes.create(CUSTOMER, note="Sample")


@sends("customer_notes.create", "csharp 1")
def create_a_test_note(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_notes.create(CUSTOMER, note="Test Note String")


@sends("customer_notes.create", "python 1")
def create_a_sample_note(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_notes.create(CUSTOMER, note="Sample customer note")


@sends("customer_notes.create", "json 1")
def create_a_useful_note(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_notes.create(
        5678131, note="This customer is hard of hearing, use email communications only"
    )


@sends("customer_notes.delete", "url 1", "curl 1", "csharp 1", "python 1")
def delete_a_note(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_notes.delete(NOTE)


@sends("customer_email_preferences.read", "url 1", "curl 1", "csharp 1", "python 1")
def get_email_preferences(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_email_preferences.get(CUSTOMER)


@sends("customer_email_preferences.update", "url 1", "json 1")
def update_email_preferences(fusebill: Fusebill) -> Awaitable[object]:
    categories = {
        EmailType.CREDIT_CARD_EXPIRY: EmailCategory.PAYMENTS_AND_REFUNDS,
        EmailType.CUSTOMER_ACTIVATION: EmailCategory.CUSTOMERS,
        EmailType.CUSTOMER_CREDENTIAL_CREATE: EmailCategory.CUSTOMERS,
        EmailType.CUSTOMER_CREDENTIAL_PASSWORD_RESET: EmailCategory.CUSTOMERS,
        EmailType.CUSTOMER_SUSPEND: EmailCategory.CUSTOMERS,
        EmailType.DRAFT_INVOICE: EmailCategory.INVOICES_AND_STATEMENTS,
        EmailType.INVOICE_OVERDUE: EmailCategory.INVOICES_AND_STATEMENTS,
        EmailType.INVOICE_POST: EmailCategory.INVOICES_AND_STATEMENTS,
        EmailType.PAYMENT_FAILED: EmailCategory.PAYMENTS_AND_REFUNDS,
        EmailType.PAYMENT_METHOD_UPDATE: EmailCategory.PAYMENTS_AND_REFUNDS,
        EmailType.PAYMENT_RECEIVED: EmailCategory.PAYMENTS_AND_REFUNDS,
        EmailType.PENDING_EXPIRY_RENEWAL_NOTICE: EmailCategory.SUBSCRIPTIONS,
        EmailType.REFUND: EmailCategory.PAYMENTS_AND_REFUNDS,
        EmailType.STATEMENT_NOTIFICATION: EmailCategory.INVOICES_AND_STATEMENTS,
        EmailType.SUBSCRIPTION_ACTIVATION: EmailCategory.SUBSCRIPTIONS,
        EmailType.SUBSCRIPTION_CANCELLATION: EmailCategory.SUBSCRIPTIONS,
        EmailType.UPCOMING_BILLING_NOTIFICATION: EmailCategory.INVOICES_AND_STATEMENTS,
    }
    return fusebill.customer_email_preferences.update(
        customer_id=12661902,
        preferences=[
            {
                "enabled": True if email_type == EmailType.CREDIT_CARD_EXPIRY else None,
                "email_type": email_type,
                "email_category": category,
            }
            for email_type, category in categories.items()
        ],
    )


async def edit_email_preference(fusebill: Fusebill, email_type: EmailType, enabled: bool | None) -> None:
    preferences = await fusebill.customer_email_preferences.get(CUSTOMER)
    for entry in preferences.preferences or ():
        if entry.email_type == email_type:
            entry.enabled = enabled
    await fusebill.customer_email_preferences.update(preferences)


EXPIRY = '"accountDefault":false,"emailType":"CreditCardExpiry"'
REFUND = '"accountDefault":false,"emailType":"Refund"'


@sends(
    "customer_email_preferences.update",
    "curl 1",
    instead_of=(f'"enabled":true,{EXPIRY}', f'"enabled":false,{EXPIRY}'),
)
def switch_an_email_on(fusebill: Fusebill) -> Awaitable[object]:
    return edit_email_preference(fusebill, EmailType.CREDIT_CARD_EXPIRY, True)


@sends(
    "customer_email_preferences.update",
    "csharp 1",
    instead_of=(f'"enabled":true,{REFUND}', f'"enabled":null,{REFUND}'),
)
def switch_an_email_on_for_the_first_time(fusebill: Fusebill) -> Awaitable[object]:
    return edit_email_preference(fusebill, EmailType.REFUND, True)


@sends(
    "customer_email_preferences.update",
    "python 1",
    instead_of=(f'"enabled":null,{REFUND}', f'"enabled":false,{REFUND}'),
)
def leave_an_email_to_the_account(fusebill: Fusebill) -> Awaitable[object]:
    return edit_email_preference(fusebill, EmailType.REFUND, None)


@sends("customer_email_logs.list", "url 1")
def list_email_logs(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_email_logs.list(page_size=100, start_page=0)


# ------------------------------------------------------------------ billing settings


@sends("customer_billing_settings.read", "url 1", "curl 1", "csharp 1", "python 1")
def get_billing_settings(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_billing_settings.get(CUSTOMER)


@sends("customer_billing_settings.update", "url 1", "curl 1", "csharp 1")
def update_billing_settings(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_billing_settings.update(
        id=CUSTOMER,
        invoice_day=None,
        term=Term.NET_0,
        interval=BillingInterval.MONTHLY,
        auto_collect=None,
        recharge_type="",
        recharge_threshold_amount=None,
        recharge_target_amount=None,
        status_on_threshold=None,
        auto_post_draft_invoice=None,
        has_payment_method=False,
        customer_grace_period=None,
        grace_period_extension=None,
        standing_po_number=None,
        billing_period_configurations=[],
        acquisition_cost=Decimal(0),
        show_zero_dollar_charges=None,
        tax_exempt=False,
        use_customer_billing_address=True,
        tax_exempt_code=None,
        avalara_usage_type=None,
        vat_identification_number=None,
        customer_service_start_option="",
        roll_up_taxes=None,
        roll_up_discounts=None,
        tracked_item_display=None,
        customer_billing_statement_setting={
            "option": None,
            "type_": None,
            "interval": None,
            "day": None,
            "month": None,
            "tracked_item_display": None,
        },
    )


@sends("customer_billing_settings.update", "python 1", instead_of=('"invoiceDay": null', '"invoiceDay": -1'))
async def update_edited_billing_settings(fusebill: Fusebill) -> None:
    settings = await fusebill.customer_billing_settings.get(CUSTOMER)
    settings.invoice_day = None
    await fusebill.customer_billing_settings.update(settings)


# ------------------------------------------------------------------ addresses


@sends("customer_address_preferences.read", "url 1", "curl 1", "csharp 1", "python 1")
def get_address_preferences(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_address_preferences.get(CUSTOMER)


@sends("customer_address_preferences.update", "url 1")
def update_address_preferences(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.customer_address_preferences.update(id=CUSTOMER, contact_name="John")


@sends(
    "customer_address_preferences.update",
    "curl 1",
    "csharp 1",
    instead_of=('"shippingInstructions":"Signature required."', '"shippingInstructions":null'),
)
async def add_shipping_instructions(fusebill: Fusebill) -> None:
    preferences = await fusebill.customer_address_preferences.get(CUSTOMER)
    preferences.shipping_instructions = "Signature required."
    await fusebill.customer_address_preferences.update(preferences)


@sends(
    "customer_address_preferences.update",
    "python 1",
    instead_of=('"useBillingAddressAsShippingAddress":true', '"useBillingAddressAsShippingAddress":false'),
)
async def ship_to_the_billing_address(fusebill: Fusebill) -> None:
    preferences = await fusebill.customer_address_preferences.get(CUSTOMER)
    preferences.use_billing_address_as_shipping_address = True
    await fusebill.customer_address_preferences.update(preferences)


@sends("addresses.read", "url 1", "curl 1", "csharp 1", "python 1")
def get_an_address(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.addresses.get(ADDRESS)


@sends("addresses.create", "url 1", "curl 1", "csharp 1", "python 1")
def create_a_billing_address(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.addresses.create(
        AddressCreate(
            customer_address_preference_id=CUSTOMER,
            company_name="Fusebill",
            line1="232 Herzberg Road",
            line2="Suite 203",
            country_id=124,
            country="Canada",
            state_id=9,
            state="Ontario",
            city="Kanata",
            postal_zip="K2K 2A1",
            address_type=AddressType.BILLING,
        )
    )


@sends("addresses.create", "json 1")
def create_a_shipping_address(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.addresses.create(
        customer_address_preference_id=652929,
        company_name="Electricity Inc",
        line1="10 March Rd",
        line2="Unit A",
        state="New York",
        city="New York",
        postal_zip="12345",
        address_type="Shipping",
    )


@sends("addresses.update", "url 1")
def update_an_address(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.addresses.update(id=ADDRESS, line1="232 Herzberg Road")


@sends("addresses.update", "curl 1", "csharp 1", instead_of=('"line2":"Suite 203"', '"line2":null'))
async def add_a_suite(fusebill: Fusebill) -> None:
    address = await fusebill.addresses.get(ADDRESS)
    address.line2 = "Suite 203"
    await fusebill.addresses.update(address)


@sends("addresses.update", "python 1", instead_of=('"city":""', '"city":"Kanata"'))
async def empty_the_city(fusebill: Fusebill) -> None:
    address = await fusebill.addresses.get(ADDRESS)
    address.city = ""
    await fusebill.addresses.update(address)


@sends("addresses.update", "json 1", instead_of=('"stateId": 2', '"stateId": 9'))
async def move_to_another_state(fusebill: Fusebill) -> None:
    address = await fusebill.addresses.get(260543)
    address.state_id = 2
    await fusebill.addresses.update(address)


@sends("countries.list", "url 1", "curl 1", "csharp 1", "python 1")
def list_countries(fusebill: Fusebill) -> Awaitable[object]:
    return fusebill.countries.list()


# ------------------------------------------------------------------ tests


def test_every_sample_has_a_call() -> None:
    assert CALLS.keys() == CALLS.samples.keys()


def test_a_sample_with_read_only_members_is_an_edited_answer() -> None:
    """Only a call that sends back what it read can send members that the request's model does not have."""
    assert CALLS.stored.keys() == {name for name, sample in CALLS.samples.items() if sample["unlisted"]}


@each(CALLS.samples)
async def test_a_call_sends_the_documented_request(sample: Request, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    sent = await CALLS.send(sample, fusebill, httpx_mock)
    identifier = IDS.get(sample["operation"].partition(".")[0], CUSTOMER)
    assert compared(sent, sample) == compared(documented(sample, identifier), sample)


@each(CALLS.samples, CALLS.stored)
async def test_an_edited_answer_keeps_the_documented_order(
    sample: Request, fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    sent = await CALLS.send(sample, fusebill, httpx_mock)
    assert sent.body.encode() == minified(sample["body"] or "")
