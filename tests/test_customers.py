"""What the methods of the customers area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async import UNSET, Page
from fusebill_async.errors import InvalidType, InvalidValue
from fusebill_async.filters import CustomerEmailLogs as L
from fusebill_async.filters import Customers as C
from fusebill_async.models import (
    Address,
    AddressCreate,
    BillingStatementBySubscription,
    CancellationOption,
    Country,
    Customer,
    CustomerAddressPreference,
    CustomerBillingSetting,
    CustomerCreate,
    CustomerDraftActivation,
    CustomerEmailLog,
    CustomerNote,
    CustomerOverview,
    CustomerUpdate,
    SalesTrackingCode,
)
from fusebill_async.models import CustomerEmailPreferences as EmailPreferences
from fusebill_async.resources.customers import (
    Addresses,
    BillingStatements,
    Countries,
    CustomerAddressPreferences,
    CustomerBillingSettings,
    CustomerEmailLogs,
    CustomerEmailPreferences,
    CustomerNotes,
    Customers,
    SalesTrackingCodes,
    SingleSignOn,
)
from tests.rows import FakeClient, Row


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":7}')


DISPLAY = b""""trackedItemDisplay":{"showTrackedItemName":true,"showTrackedItemReference":false,\
"showTrackedItemDescription":false,"showTrackedItemCreatedDate":false}"""

# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Customers.list": Row(
        lambda c: Customers(c).list(
            (C.status.in_("Active", "Draft")) & (C.created_timestamp >= date(2024, 1, 1)),
            C.company_name == "Smith & Sons",
            sort=C.created_timestamp.desc(),
            page_size=50,
            start_page=2,
        ),
        "GET",
        "/customers?pageSize=50&pageNumber=2"
        "&query=status:Active,Draft;createdTimestamp:2024-01-01|;CompanyName:Smith%20%26%20Sons"
        "&sortOrder=Descending&sortExpression=createdTimestamp",
        b'[{"id":7,"monthlyRecurringRevenue":60.10}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].monthly_recurring_revenue, page.number),
        (Customer, Decimal("60.10"), 2),
    ),
    "Customers.get": Row(
        lambda c: Customers(c).get(7),
        "GET",
        "/customers/7",
        b'{"id":7,"primaryPhone":8874452248,"modifiedTimestamp":"2019-11-07T15:51:11.1915461Z"}',
        Customer,
        lambda customer: (customer.primary_phone, customer.modified_timestamp),
        ("8874452248", datetime(2019, 11, 7, 15, 51, 11, 191546, UTC)),
    ),
    "Customers.get_overview": Row(
        lambda c: Customers(c).get_overview(7, show_customer_financials_in_customer_overview=False),
        "GET",
        "/customers/7/overview?showCustomerFinancialsInCustomerOverview=false",
        b'{"id":7,"arBalance":0.10}',
        CustomerOverview,
        lambda overview: overview.ar_balance,
        Decimal("0.10"),
    ),
    "Customers.create": Row(
        lambda c: Customers(c).create(
            first_name="Ada",
            last_name=None,
            primary_email="ada@example.com",
            customer_reference={"sales_tracking_codes": [{"type_": "Sales Tracking Code 1", "code": "west"}]},
            billing={"line1": "12 St James's Square", "country": "GB"},
            billing_setting={"term": "Net30", "acquisition_cost": Decimal("12.50")},
        ),
        "POST",
        "/customers",
        b'{"id":7,"status":"Draft"}',
        Customer,
        lambda customer: customer.status,
        "Draft",
        body=b'{"firstName":"Ada","lastName":null,"primaryEmail":"ada@example.com","customerReference":'
        b'{"salesTrackingCodes":[{"type":"Sales Tracking Code 1","code":"west"}]},"billingSetting":'
        b'{"term":"Net30","acquisitionCost":12.50},"billing":{"line1":"12 St James\'s Square","country":"GB"}}',
    ),
    "Customers.update": Row(
        lambda c: Customers(c).update(id=7, status="Active", first_name="Augusta", parent_id=None),
        "PUT",
        "/customers",
        b'{"id":7,"firstName":"Augusta"}',
        Customer,
        lambda customer: customer.first_name,
        "Augusta",
        body=b'{"id":7,"status":"Active","firstName":"Augusta","parentId":null}',
    ),
    "Customers.activate": Row(
        lambda c: Customers(c).activate(
            7,
            activate_all_subscriptions=True,
            activate_all_draft_purchases=False,
            temporarily_disable_auto_post=True,
            show_zero_dollar_charges=True,
            view="sideeffects",
        ),
        "POST",
        "/customeractivation?showZeroDollarCharges=true&view=sideeffects",
        b'{"id":7,"status":"Active","sideEffects":{"total":1.10}}',
        Customer,
        lambda customer: (customer.status, customer.additional_properties),
        ("Active", {"sideEffects": {"total": Decimal("1.10")}}),
        body=b'{"customerId":7,"activateAllSubscriptions":true,"activateAllDraftPurchases":false,'
        b'"temporarilyDisableAutoPost":true}',
    ),
    "Customers.activate_drafts": Row(
        lambda c: Customers(c).activate_drafts(
            7,
            preview=True,
            temporarily_disable_auto_post=False,
            invoice_collect_options={"payment_method": "UseDefaultPaymentMethod", "rollback_on_failed_payment": True},
            specific_subscription_ids=[1, 2],
            specific_purchase_ids=[],
        ),
        "POST",
        "/customers/purchase/7",
        b'{"invoicePreview":{"total":19.90},"additionalInvoicesForPreview":[{"total":5}]}',
        CustomerDraftActivation,
        lambda answer: (answer.invoice_preview.total, answer.additional_invoices_for_preview[0].total),
        (Decimal("19.90"), Decimal(5)),
        body=b'{"preview":true,"temporarilyDisableAutoPost":false,"invoiceCollectOptions":'
        b'{"paymentMethod":"UseDefaultPaymentMethod","rollbackOnFailedPayment":true},'
        b'"specificSubscriptionIds":[1,2],"specificPurchaseIds":[]}',
    ),
    "Customers.hold": Row(
        lambda c: Customers(c).hold(7),
        "POST",
        "/customerhold/7",
        b'{"id":7,"status":"Hold"}',
        Customer,
        lambda customer: customer.status,
        "Hold",
    ),
    "Customers.unhold": Row(
        lambda c: Customers(c).unhold(
            7,
            service_start_option="ChargeForLastMissedPeriods",
            preview=False,
            show_zero_dollar_charges=False,
            temporarily_disable_auto_post=True,
            prorate=False,
        ),
        "POST",
        "/customers/unhold",
        b'{"id":7,"status":"Active"}',
        Customer,
        lambda customer: customer.status,
        "Active",
        body=b'{"customerId":7,"serviceStartOption":"ChargeForLastMissedPeriods","preview":false,'
        b'"showZeroDollarCharges":false,"temporarilyDisableAutoPost":true,"prorate":false}',
    ),
    "Customers.cancel": Row(
        lambda c: Customers(c).cancel(7, cancellation_option=CancellationOption.NONE),
        "POST",
        "/customercancellation",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"customerId":7,"cancellationOption":"None"}',
        status=204,
    ),
    "Customers.uncancel": Row(
        lambda c: Customers(c).uncancel(7),
        "POST",
        "/customers/uncancel/7",
        b'{"id":7,"status":"Active"}',
        Customer,
        lambda customer: customer.status,
        "Active",
    ),
    "CustomerNotes.create": Row(
        lambda c: CustomerNotes(c).create(7, note="Prefers e-mail", editable=True, source_application="CRM"),
        "POST",
        "/customernotes",
        b'{"userWhoCreatedNote":"API","note":"Prefers e-mail","id":46600,"uri":null}',
        CustomerNote,
        lambda note: (note.id, note.uri),
        (46600, None),
        body=b'{"customerId":7,"note":"Prefers e-mail","editable":true,"sourceApplication":"CRM"}',
    ),
    "CustomerNotes.update": Row(
        lambda c: CustomerNotes(c).update(id=46600, customer_id=7, note="Prefers letters"),
        "PUT",
        "/customernotes",
        b'{"id":46600,"note":"Prefers letters"}',
        CustomerNote,
        lambda note: note.note,
        "Prefers letters",
        body=b'{"id":46600,"customerId":7,"note":"Prefers letters"}',
    ),
    "CustomerNotes.delete": Row(
        lambda c: CustomerNotes(c).delete(46600),
        "DELETE",
        "/customerNotes/46600",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "CustomerEmailPreferences.get": Row(
        lambda c: CustomerEmailPreferences(c).get(7),
        "GET",
        "/customers/7/CustomerEmailPreferences",
        b'{"customerId":7,"preferences":[{"enabled":null,"accountDefault":true,"emailType":"DraftInvoice"}]}',
        EmailPreferences,
        lambda answer: (answer.preferences[0].enabled, answer.preferences[0].email_type),
        (None, "DraftInvoice"),
    ),
    "CustomerEmailPreferences.update": Row(
        lambda c: CustomerEmailPreferences(c).update(
            customer_id=7,
            preferences=[
                {"email_type": "Refund", "email_category": "PaymentsAndRefunds", "enabled": False},
                {"email_type": "InvoicePost", "enabled": None},
            ],
        ),
        "PUT",
        "/CustomerEmailPreferences",
        b'{"customerId":7,"preferences":[]}',
        EmailPreferences,
        lambda answer: answer.preferences,
        [],
        body=b'{"customerId":7,"preferences":[{"enabled":false,"emailType":"Refund","emailCategory":'
        b'"PaymentsAndRefunds"},{"enabled":null,"emailType":"InvoicePost"}]}',
    ),
    "CustomerEmailLogs.list": Row(
        lambda c: CustomerEmailLogs(c).list(L.customer_id == 7, sort=L.created_timestamp.asc()),
        "GET",
        "/CustomerEmailLogs?pageSize=500&pageNumber=0&query=customerID:7"
        "&sortOrder=Ascending&sortExpression=createdTimestamp",
        b'[{"toEmail":"ada@example.com","status":"Bounce","smtp":550}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].status, page.items[0].additional_properties),
        (CustomerEmailLog, "Bounce", {"smtp": 550}),
    ),
    "CustomerBillingSettings.get": Row(
        lambda c: CustomerBillingSettings(c).get(7),
        "GET",
        "/customerbillingsetting/7",
        b'{"id":7,"term":"Net30","rechargeType":"","acquisitionCost":0}',
        CustomerBillingSetting,
        lambda settings: (settings.term, settings.recharge_type, settings.acquisition_cost),
        ("Net30", None, Decimal(0)),
    ),
    "CustomerBillingSettings.update": Row(
        lambda c: CustomerBillingSettings(c).update(
            id=7,
            term="Net15",
            auto_collect=None,
            recharge_threshold_amount=Decimal("1E+3"),
            recharge_target_amount="150.00",
            billing_period_configurations=[],
        ),
        "PUT",
        "/customerbillingsetting",
        b'{"id":7,"term":"Net15"}',
        CustomerBillingSetting,
        lambda settings: settings.term,
        "Net15",
        body=b'{"id":7,"term":"Net15","autoCollect":null,"rechargeThresholdAmount":1000,'
        b'"rechargeTargetAmount":150.00,"billingPeriodConfigurations":[]}',
    ),
    "CustomerAddressPreferences.get": Row(
        lambda c: CustomerAddressPreferences(c).get(7),
        "GET",
        "/customerAddressPreferences/7",
        b'{"id":7,"billingAddress":{"id":63406},"shippingAddress":null}',
        CustomerAddressPreference,
        lambda preferences: (preferences.billing_address.id, preferences.shipping_address),
        (63406, None),
    ),
    "CustomerAddressPreferences.update": Row(
        lambda c: CustomerAddressPreferences(c).update(
            id=7, contact_name="Frank", shipping_instructions=None, use_billing_address_as_shipping_address=True
        ),
        "PUT",
        "/CustomerAddressPreferences",
        b'{"id":7,"contactName":"Frank"}',
        CustomerAddressPreference,
        lambda preferences: preferences.contact_name,
        "Frank",
        body=b'{"id":7,"contactName":"Frank","shippingInstructions":null,"useBillingAddressAsShippingAddress":true}',
    ),
    "Addresses.get": Row(
        lambda c: Addresses(c).get(63406),
        "GET",
        "/Addresses/63406",
        b'{"id":63406,"countryId":"124"}',
        Address,
        lambda address: address.country_id,
        124,
    ),
    "Addresses.create": Row(
        lambda c: Addresses(c).create(
            customer_address_preference_id=7,
            address_type="Billing",
            line1="117 Waba Road",
            postal_zip="K0A2X0",
            country_id=124,
            state_id=9,
        ),
        "POST",
        "/Addresses",
        b'{"id":63406,"addressType":"Billing"}',
        Address,
        lambda address: (address.id, address.address_type),
        (63406, "Billing"),
        body=b'{"customerAddressPreferenceId":7,"addressType":"Billing","line1":"117 Waba Road",'
        b'"postalZip":"K0A2X0","countryId":124,"stateId":9}',
    ),
    "Addresses.update": Row(
        lambda c: Addresses(c).update(id=63406, line1="768 Farside", line2=None),
        "PUT",
        "/Addresses",
        b'{"id":63406,"line1":"768 Farside"}',
        Address,
        lambda address: address.line1,
        "768 Farside",
        body=b'{"id":63406,"line1":"768 Farside","line2":null}',
    ),
    "Countries.list": Row(
        lambda c: Countries(c).list(),
        "GET",
        "/Countries",
        b'[{"id":840,"iso":"US","states":[{"id":15,"name":"Alabama","combinedIsoCode":"US-AL"}]}]',
        list,
        lambda countries: (type(countries[0]), countries[0].id, countries[0].states[0].id),
        (Country, 840, 15),
    ),
    "BillingStatements.generate": Row(
        lambda c: BillingStatements(c).generate(
            7,
            start_date=date(2024, 1, 1),
            end_date=datetime(2024, 2, 1, 1, tzinfo=timezone(timedelta(hours=1))),
        ),
        "POST",
        "/billingstatements/generate",
        b'{"openingBalance":0.30}',
        dict,
        lambda statement: statement["openingBalance"],
        Decimal("0.30"),
        body=b'{"customerId":7,"startDate":"2024-01-01","endDate":"2024-02-01T00:00:00Z"}',
    ),
    "BillingStatements.generate_by_subscription": Row(
        lambda c: BillingStatements(c).generate_by_subscription(
            7,
            start_date=date(2024, 1, 1),
            end_date=date(2024, 2, 1),
            tracked_item_display={
                "show_tracked_item_name": True,
                "show_tracked_item_reference": False,
                "show_tracked_item_description": False,
                "show_tracked_item_created_date": False,
            },
            statement_activity_type="ParentAndChildActivity",
            show_word_statement=True,
        ),
        "POST",
        "/billingstatements/BySubscription/Generate",
        b'{"closingBalance":99.99,"lineItems":[{"lineItems":[{"amount":1.00}]}]}',
        BillingStatementBySubscription,
        lambda statement: (statement.closing_balance, statement.line_items[0].line_items[0].amount),
        (Decimal("99.99"), Decimal("1.00")),
        body=b'{"customerId":7,"startDate":"2024-01-01","endDate":"2024-02-01",'
        + DISPLAY
        + b',"statementActivityType":"ParentAndChildActivity","showWordStatement":true}',
    ),
    "BillingStatements.summary_pdf": Row(
        lambda c: BillingStatements(c).summary_pdf(7, start_date=date(2024, 1, 1), end_date=date(2024, 2, 1)),
        "POST",
        "/billingstatementSummary/pdf",
        b"%PDF-1.7",
        bytes,
        lambda pdf: pdf,
        b"%PDF-1.7",
        body=b'{"customerId":7,"startDate":"2024-01-01","endDate":"2024-02-01"}',
    ),
    "SalesTrackingCodes.create": Row(
        lambda c: SalesTrackingCodes(c).create(
            type_="Sales Tracking Code 1", code="west", name="West", description="Coast", email=None
        ),
        "POST",
        "/salesTrackingCodes",
        b'{"id":5,"type":"Region"}',
        SalesTrackingCode,
        lambda code: code.type_,
        "Region",
        body=b'{"type":"Sales Tracking Code 1","code":"west","name":"West","description":"Coast","email":null}',
    ),
    "SalesTrackingCodes.find": Row(
        lambda c: SalesTrackingCodes(c).find("Sales Tracking Code 1", "a&b"),
        "GET",
        "/SalesTrackingCodes?type=Sales%20Tracking%20Code%201&code=a%26b",
        b'{"id":5,"code":"a&b"}',
        SalesTrackingCode,
        lambda code: code.code,
        "a&b",
    ),
    "SalesTrackingCodes.update": Row(
        lambda c: SalesTrackingCodes(c).update(id=5, code="west", name="West coast"),
        "PUT",
        "/SalesTrackingCodes",
        b'{"id":5,"name":"West coast"}',
        SalesTrackingCode,
        lambda code: code.name,
        "West coast",
        body=b'{"id":5,"code":"west","name":"West coast"}',
    ),
    "SalesTrackingCodes.retire": Row(
        lambda c: SalesTrackingCodes(c).retire(5),
        "POST",
        "/salesTrackingCodes/retire/5",
        b'{"id":5,"status":"Retired"}',
        SalesTrackingCode,
        lambda code: code.status,
        "Retired",
    ),
    "SingleSignOn.get_token": Row(
        lambda c: SingleSignOn(c).get_token(7),
        "GET",
        "/SingleSignOn/GetSingleSignOnToken/7",
        b'"5e1ea8a5-0f2b-4a21-8b55-2f1b2f7f3a10"',
        str,
        lambda token: token,
        "5e1ea8a5-0f2b-4a21-8b55-2f1b2f7f3a10",
    ),
}


# ------------------------------------------------------------------ models and keywords


async def test_a_ready_model_is_sent_as_the_keywords_are(client: FakeClient) -> None:
    await Customers(client).create(CustomerCreate(first_name="Ada", last_name=None))
    assert client.body == b'{"firstName":"Ada","lastName":null}'


async def test_a_required_body_is_taken_as_a_model_too(client: FakeClient) -> None:
    await Addresses(client).create(AddressCreate(customer_address_preference_id=7, address_type="Shipping"))
    assert client.body == b'{"customerAddressPreferenceId":7,"addressType":"Shipping"}'


async def test_an_empty_customer_can_be_created(client: FakeClient) -> None:
    await Customers(client).create()
    assert client.body == b"{}"


async def test_an_edited_answer_is_put_back_whole() -> None:
    """What was not touched goes back as it came, unknown fields included: left out, it would be nullified."""
    client = FakeClient(b'{"id":7,"status":"Active","firstName":"Ada","loyaltyTier":3.10,"reference":100986}')
    customer = await Customers(client).get(7)
    customer.first_name = "Augusta"
    await Customers(client).update(customer)
    assert client.requests[-1].content == (
        b'{"id":7,"status":"Active","firstName":"Augusta","loyaltyTier":3.10,"reference":100986}'
    )


async def test_billing_settings_go_back_with_the_deprecated_invoice_day_as_null() -> None:
    client = FakeClient(b'{"invoiceDay":-1,"term":"Net30","rechargeType":"","defaultPaymentMethodId":142291,"id":7}')
    settings = await CustomerBillingSettings(client).get(7)
    settings.auto_collect, settings.invoice_day = True, None
    await CustomerBillingSettings(client).update(settings)
    assert client.requests[-1].content == (
        b'{"invoiceDay":null,"term":"Net30","rechargeType":"","defaultPaymentMethodId":142291,"id":7,"autoCollect":true}'
    )


async def test_one_edited_entry_of_the_email_preferences_changes_no_other() -> None:
    client = FakeClient(
        b'{"customerId":7,"preferences":[{"enabled":null,"accountDefault":true,"emailType":"Refund"},'
        b'{"enabled":null,"accountDefault":true,"emailType":"InvoicePost"}]}'
    )
    preferences = await CustomerEmailPreferences(client).get(7)
    for entry in preferences.preferences or ():
        if entry.email_type == "InvoicePost":
            entry.enabled = False
    await CustomerEmailPreferences(client).update(preferences)
    assert client.requests[-1].content == (
        b'{"customerId":7,"preferences":[{"enabled":null,"accountDefault":true,"emailType":"Refund"},'
        b'{"enabled":false,"accountDefault":true,"emailType":"InvoicePost"}]}'
    )


async def test_a_model_and_keywords_together_are_refused(client: FakeClient) -> None:
    model = CustomerUpdate(id=7, status="Active")
    with pytest.raises(InvalidType, match="either a CustomerUpdate or keyword arguments"):
        await Customers(client).update(model, first_name="Ada")  # type: ignore[call-overload]
    assert client.requests == []


async def test_what_is_unset_is_left_out(client: FakeClient) -> None:
    await CustomerNotes(client).create(7, note="Hello", editable=UNSET)
    assert client.body == b'{"customerId":7,"note":"Hello"}'


async def test_an_unknown_field_is_refused_and_the_closest_is_named(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"no field 'frist_name'; did you mean 'first_name'\?"):
        await Customers(client).create(frist_name="Ada")  # type: ignore[call-arg]
    assert client.requests == []


async def test_a_missing_required_field_is_named(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"update_customer: needs status"):
        await Customers(client).update(id=7)  # type: ignore[call-overload]
    assert client.requests == []


# ------------------------------------------------------------------ values


async def test_a_float_is_no_money(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"create_customer\.billing_setting\.acquisition_cost: .*float.*Decimal"):
        await Customers(client).create(billing_setting={"acquisition_cost": 0.1})  # type: ignore[arg-type]
    assert client.requests == []


async def test_a_text_that_is_too_long_is_refused_with_field_and_limit(client: FakeClient) -> None:
    with pytest.raises(InvalidValue, match=r"create_customer\.first_name: has 51 characters; at most 50"):
        await Customers(client).create(first_name="A" * 51)
    assert client.requests == []


async def test_a_naive_datetime_is_refused(client: FakeClient) -> None:
    naive = datetime(2024, 1, 1)  # noqa: DTZ001
    with pytest.raises(InvalidValue, match=r"generate_billing_statement\.start_date: takes no naive datetime"):
        await BillingStatements(client).generate(7, start_date=naive, end_date=date(2024, 2, 1))
    assert client.requests == []


async def test_none_for_a_required_member_is_refused(client: FakeClient) -> None:
    """Python's None is not the cancellation option "None"."""
    with pytest.raises(InvalidType, match=r"cancel_customer\.cancellation_option: .*not None"):
        await Customers(client).cancel(7, cancellation_option=None)  # type: ignore[arg-type]
    assert client.requests == []


async def test_none_for_an_identifier_is_refused(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"hold_customer\.customer_id: may not be None"):
        await Customers(client).hold(None)  # type: ignore[arg-type]
    assert client.requests == []


async def test_an_option_that_is_not_known_is_left_to_the_server(client: FakeClient) -> None:
    await Customers(client).unhold(7, service_start_option="ChargeLater")
    assert client.body == b'{"customerId":7,"serviceStartOption":"ChargeLater"}'


# ------------------------------------------------------------------ calls that move money


async def test_a_preview_of_an_activation_needs_no_flags(client: FakeClient) -> None:
    await Customers(client).activate(7, preview=True)
    assert (client.requests[0].target, client.body) == ("/customeractivation?preview=true", b'{"customerId":7}')


@pytest.mark.parametrize("preview", [None, False, 1])
async def test_an_activation_names_the_flags_that_are_missing(client: FakeClient, preview: bool | None) -> None:
    with pytest.raises(InvalidType, match="needs activate_all_draft_purchases, temporarily_disable_auto_post unless"):
        await Customers(client).activate(7, activate_all_subscriptions=True, preview=preview)  # type: ignore[call-overload]
    assert client.requests == []


async def test_none_is_no_flag_of_an_activation(client: FakeClient) -> None:
    flags: Any = {
        "activate_all_subscriptions": None,
        "activate_all_draft_purchases": False,
        "temporarily_disable_auto_post": False,
    }
    with pytest.raises(InvalidType, match="needs activate_all_subscriptions unless preview=True"):
        await Customers(client).activate(7, **flags)
    assert client.requests == []


async def test_all_drafts_are_activated_if_none_is_named(client: FakeClient) -> None:
    await Customers(client).activate_drafts(7)
    assert client.body == b"{}"


@pytest.mark.parametrize("other", [[], None, UNSET])
async def test_no_drafts_are_activated_if_the_lists_of_ids_are_empty(client: FakeClient, other: Any) -> None:
    """The server may take an empty list for "all", which is the opposite of what was asked for."""
    with pytest.raises(InvalidValue, match="hold no ID"):
        await Customers(client).activate_drafts(7, specific_subscription_ids=[], specific_purchase_ids=other)
    assert client.requests == []


# ------------------------------------------------------------------ lists


async def test_a_list_takes_a_raw_query() -> None:
    client = FakeClient(b"[]")
    await Customers(client).list("reference:A-1;status:Active", page_size=1)
    assert client.requests[0].target == "/customers?pageSize=1&pageNumber=0&query=reference:A-1;status:Active"


async def test_a_list_yields_the_customers_of_all_pages() -> None:
    client = FakeClient(b'[{"id":7}]')
    assert [customer.id async for customer in Customers(client).list()] == [7]


def test_a_list_refuses_a_bad_query_before_it_is_used(client: FakeClient) -> None:
    with pytest.raises(InvalidValue, match="empty"):
        Customers(client).list("")
