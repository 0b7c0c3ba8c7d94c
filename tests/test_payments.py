"""What the methods of the payments area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import UNSET, Fusebill, Page
from fusebill_async.errors import InvalidType, InvalidValue
from fusebill_async.filters import ChildPaymentActivities as H
from fusebill_async.filters import CustomerArActivities as A
from fusebill_async.filters import CustomerPaymentActivities as C
from fusebill_async.filters import PaymentActivities as P
from fusebill_async.filters import Sort
from fusebill_async.models import (
    AchCardCreate,
    AchCardUpdate,
    AchPaymentMethod,
    ArActivity,
    Credit,
    CreditCardCapture,
    CreditCardCreate,
    CreditCardInput,
    CreditCardPaymentMethod,
    CreditCardUpdate,
    Debit,
    Payment,
    PaymentActivity,
    PaymentActivityStatus,
    PaymentCreate,
    PaymentCreateMethod,
    PaymentMethod,
    PaymentResolution,
    PaypalCreate,
    Refund,
)
from fusebill_async.resources.payments import (
    AchCards,
    ArActivities,
    CardCapture,
    CreditCards,
    Credits,
    Debits,
    PaymentActivities,
    PaymentMethodImports,
    PaymentMethods,
    Payments,
    Paypal,
    Refunds,
)
from tests.rows import FakeClient, Row

UNKNOWN = (
    b'{"customerId":7,"status":"Unknown","createdTimestamp":"2019-11-07T15:51:11.1915461Z","source":"Manual",'
    b'"method":"CreditCard (Visa ending in 1111)","transactionType":"Collect","amount":10.5000,"transaction":null,'
    b'"riskScore":3.10,"id":501}'
)

CARD: Any = {
    "customer_id": 7,
    "card_number": "4111111111111111",
    "first_name": "Ada",
    "last_name": "Lovelace",
    "expiration_month": 12,
    "expiration_year": 30,
}


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":7}')


async def unknown_activity() -> PaymentActivity:
    return await PaymentActivities(FakeClient(UNKNOWN)).get(501)


# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Payments.create": Row(
        lambda c: Payments(c).create(
            customer_id=7,
            amount=Decimal("10.50"),
            payment_method="CreditCard",
            source="Manual",
            payment_method_id=142291,
            reference="Order 1",
            payment_allocations=[{"invoice_id": 1, "amount": Decimal("10.25")}, {"invoice_id": 2, "amount": "0.25"}],
            effective_timestamp=datetime(2024, 1, 31, 12, tzinfo=UTC),
        ),
        "POST",
        "/payments",
        b'{"id":87874562,"amount":10.50,"unallocatedAmount":0.0,"currency":"USD"}',
        Payment,
        lambda payment: (payment.id, payment.amount, payment.unallocated_amount),
        (87874562, Decimal("10.50"), Decimal(0)),
        body=b'{"customerId":7,"amount":10.50,"paymentMethod":"CreditCard","source":"Manual",'
        b'"paymentMethodId":142291,"reference":"Order 1","paymentAllocations":[{"invoiceId":1,"amount":10.25},'
        b'{"invoiceId":2,"amount":0.25}],"effectiveTimestamp":"2024-01-31T12:00:00Z"}',
    ),
    "Payments.get": Row(
        lambda c: Payments(c).get(87874562),
        "GET",
        "/payments/87874562",
        b'{"id":87874562,"paymentActivityId":501,"amount":5,"refundableAmount":4.99,"gatewayFee":null,'
        b'"refunds":[{"id":1,"amount":0.01}],"invoiceAllocations":[{"invoiceId":1,"quickBooksId":3}]}',
        Payment,
        lambda payment: (
            payment.refundable_amount,
            payment.gateway_fee,
            payment.refunds[0].amount,
            payment.invoice_allocations[0].quick_books_id,
        ),
        (Decimal("4.99"), None, Decimal("0.01"), 3),
    ),
    "Payments.mark_nsf": Row(
        lambda c: Payments(c).mark_nsf(87874562),
        "POST",
        "/payments/Nsf",
        b'{"id":87874562,"refundableAmount":0.0000}',
        Payment,
        lambda payment: payment.refundable_amount,
        Decimal(0),
        body=b'{"id":87874562}',
    ),
    "PaymentActivities.list": Row(
        lambda c: PaymentActivities(c).list(
            P.payment_activity_status.in_("Unknown", "Failed"),
            P.customer.reference == "A-1",
            P.amount >= Decimal("0.01"),
            sort=P.created_timestamp.desc(),
            page_size=50,
            start_page=1,
        ),
        "GET",
        "/PaymentActivities/GetByAccountID?pageSize=50&pageNumber=1"
        "&query=PaymentActivityStatus:Unknown,Failed;Customer.Reference:A-1;amount:0.01|&sortOrder=Descending&sortExpression=createdTimestamp",
        b'[{"id":501,"status":"Unknown","amount":10.50}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].amount, page.items[0].status, page.number),
        (PaymentActivity, Decimal("10.50"), "Unknown", 1),
    ),
    "PaymentActivities.list_by_customer": Row(
        lambda c: PaymentActivities(c).list_by_customer(
            7, C.created_timestamp >= date(2024, 1, 1), sort=C.amount.asc(), page_size=5
        ),
        "GET",
        "/customers/7/paymentactivities?pageSize=5&pageNumber=0&query=createdTimestamp:2024-01-01|"
        "&sortOrder=Ascending&sortExpression=amount",
        b'[{"id":501,"transactionType":"NSF","amount":67.95}]',
        Page,
        lambda page: (page.items[0].transaction_type, page.items[0].amount),
        ("NSF", Decimal("67.95")),
    ),
    "PaymentActivities.list_children": Row(
        lambda c: PaymentActivities(c).list_children(7, H.payment_method_type == "ACH"),
        "GET",
        "/customers/7/childPaymentActivities?pageSize=500&pageNumber=0&query=PaymentMethodType:ACH",
        b'[{"id":501,"customerId":8,"parentCustomerId":7,"gatewayFee":0.30}]',
        Page,
        lambda page: (page.items[0].customer_id, page.items[0].parent_customer_id, page.items[0].gateway_fee),
        (8, 7, Decimal("0.30")),
    ),
    "PaymentActivities.get": Row(
        lambda c: PaymentActivities(c).get(501),
        "GET",
        "/PaymentActivities/501",
        b'{"id":501,"amount":10.50,"transaction":{"id":87874562,"paymentActivityId":501,"amount":10.50}}',
        PaymentActivity,
        lambda activity: (type(activity.transaction), activity.transaction.id, activity.transaction.amount),
        (Payment, 87874562, Decimal("10.50")),
    ),
    "PaymentActivities.resolve": Row(
        lambda c: PaymentActivities(c).resolve(
            501, payment_status="Successful", authorization_code="A1", secondary_transaction_number="007"
        ),
        "POST",
        "/paymentActivities/Resolve",
        b'{"amount":10.50}',
        dict,
        lambda answer: answer,
        {"amount": Decimal("10.50")},
        body=b'{"paymentStatus":"Successful","paymentId":501,"authorizationCode":"A1",'
        b'"secondaryTransactionNumber":"007"}',
    ),
    "PaymentActivities.auto_resolve": Row(
        lambda c: PaymentActivities(c).auto_resolve(
            PaymentActivity(id=501, status=PaymentActivityStatus.UNKNOWN, method="ACH (***1)")
        ),
        "POST",
        "/payments/AutoResolve",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"id":501,"status":"Unknown","method":"ACH (***1)"}',
    ),
    "Refunds.create": Row(
        lambda c: Refunds(c).create(
            87874562,
            amount=Decimal("4.99"),
            reference=None,
            refund_allocations=[{"invoice_id": 1, "amount": Decimal("4.99")}],
            method="Check",
            reference_date=date(2024, 1, 31),
            netsuite_id="N1",
        ),
        "POST",
        "/Refunds",
        b'{"id":2,"amount":4.9900,"originalPaymentActivityId":501,"settlement":{"status":"Pending"}}',
        Refund,
        lambda refund: (refund.amount, refund.original_payment_activity_id, refund.settlement.status),
        (Decimal("4.99"), 501, "Pending"),
        body=b'{"originalPaymentId":87874562,"amount":4.99,"reference":null,"refundAllocations":'
        b'[{"invoiceId":1,"amount":4.99}],"method":"Check","referenceDate":"2024-01-31","netsuiteId":"N1"}',
    ),
    "Refunds.get": Row(
        lambda c: Refunds(c).get(2),
        "GET",
        "/Refunds/2",
        b'{"effectiveTimestamp":"2017-01-16T21:55:59","amount":10.0000,"unallocatedAmount":0.0,"id":2}',
        Refund,
        lambda refund: (refund.amount, str(refund.amount), refund.effective_timestamp),
        (Decimal(10), "10.0000", datetime(2017, 1, 16, 21, 55, 59, tzinfo=UTC)),
    ),
    "Credits.create": Row(
        lambda c: Credits(c).create(
            7,
            amount=Decimal("67.95"),
            effective_timestamp=datetime(2017, 1, 16, 10, tzinfo=UTC),
            reference="Goodwill",
            credit_allocations=[{"invoice_id": 1, "amount": Decimal("7.95")}],
        ),
        "POST",
        "/Credits",
        b'{"id":15884967,"amount":67.95,"unallocatedAmount":60.00}',
        Credit,
        lambda credit: (credit.amount, credit.unallocated_amount),
        (Decimal("67.95"), Decimal(60)),
        body=b'{"customerId":7,"amount":67.95,"effectiveTimestamp":"2017-01-16T10:00:00Z","reference":"Goodwill",'
        b'"creditAllocations":[{"invoiceId":1,"amount":7.95}]}',
    ),
    "Credits.get": Row(
        lambda c: Credits(c).get(15884967),
        "GET",
        "/Credits/15884967",
        b'{"id":15884967,"description":null,"reversableAmount":57.95,"debits":[{"id":3,"amount":10.00}]}',
        Credit,
        lambda credit: (credit.reversable_amount, credit.debits[0].amount),
        (Decimal("57.95"), Decimal(10)),
    ),
    "Debits.create": Row(
        lambda c: Debits(c).create(
            15884967,
            amount=Decimal("10.50"),
            reference="ref",
            effective_timestamp=date(2019, 12, 1),
            debit_allocations=[{"invoice_id": 565624, "amount": Decimal("3.0")}],
        ),
        "POST",
        "/Debits",
        b'{"id":63282695,"amount":67.95,"currency":"CAD","invoiceAllocations":[{"amount":3.0}]}',
        Debit,
        lambda debit: (debit.amount, debit.invoice_allocations[0].amount),
        (Decimal("67.95"), Decimal(3)),
        body=b'{"originalCreditId":15884967,"amount":10.50,"reference":"ref","effectiveTimestamp":"2019-12-01",'
        b'"debitAllocations":[{"invoiceId":565624,"amount":3.0}]}',
    ),
    "Debits.get": Row(
        lambda c: Debits(c).get(63282695),
        "GET",
        "/Debits/63282695",
        b'{"id":63282695,"originalCreditId":15884967,"amount":67.95}',
        Debit,
        lambda debit: (debit.original_credit_id, debit.amount),
        (15884967, Decimal("67.95")),
    ),
    "ArActivities.list_by_customer": Row(
        lambda c: ArActivities(c).list_by_customer(
            7,
            A.start_date == date(2017, 1, 1),
            A.end_date == datetime(2017, 1, 25, 12, 30, tzinfo=UTC),
            sort=Sort("effectiveTimestamp", "Descending"),
        ),
        "GET",
        "/customers/7/customerArActivities?pageSize=500&pageNumber=0"
        "&query=startDate:2017-01-01T00:00:00.000Z;endDate:2017-01-25T12:30:00.000Z&sortOrder=Descending&sortExpression=effectiveTimestamp",
        b'[{"transactionType":"Charge","arDebit":19.90,"arCredit":0,"quantity":1.5,"sortKey":1}]',
        Page,
        lambda page: (page.items[0].ar_debit, page.items[0].quantity, page.items[0].additional_properties),
        (Decimal("19.90"), Decimal("1.5"), {"sortKey": 1}),
    ),
    "ArActivities.list": Row(
        lambda c: ArActivities(c).list(),
        "GET",
        "/aractivities",
        b'[{"arCredit":10.50,"invoiceAllocations":[{"amount":10.50}]}]',
        list,
        lambda activities: (type(activities[0]), activities[0].ar_credit, activities[0].invoice_allocations[0].amount),
        (ArActivity, Decimal("10.50"), Decimal("10.50")),
    ),
    "PaymentMethods.list_by_customer": Row(
        lambda c: PaymentMethods(c).list_by_customer(7),
        "GET",
        "/customers/7/paymentMethods/all",
        b'[{"id":142291,"isDefault":true,"maskedCardNumber":"***1234"}]',
        list,
        lambda methods: (type(methods[0]), methods[0].is_default, methods[0].additional_properties),
        (PaymentMethod, True, {"maskedCardNumber": "***1234"}),
    ),
    "PaymentMethods.set_default": Row(
        lambda c: PaymentMethods(c).set_default(142291, 7),
        "POST",
        "/paymentMethods/makeDefault?id=142291&customerId=7",
        b'{"id":142291,"isDefault":true}',
        PaymentMethod,
        lambda method: (method.id, method.is_default),
        (142291, True),
    ),
    "PaymentMethods.set_sharing": Row(
        lambda c: PaymentMethods(c).set_sharing(
            142291,
            sharing=True,
            save_all=False,
            descendant_overrides=[{"customer_id": 8, "sharing": False, "payment_method_sharing_id": 3}],
        ),
        "POST",
        "/paymentMethods/setPaymentMethodSharing?id=142291&saveAll=false&sharing=true",
        b'{"id":142291,"sharing":true,"descendantOverrides":[{"id":3,"customerId":8,"sharing":false}]}',
        PaymentMethod,
        lambda method: (method.sharing, method.descendant_overrides[0].id, method.descendant_overrides[0].sharing),
        (True, 3, False),
        body=b'{"descendantOverrides":[{"customerId":8,"sharing":false,"paymentMethodSharingId":3}]}',
    ),
    "CreditCards.list_by_customer": Row(
        lambda c: CreditCards(c).list_by_customer(7),
        "GET",
        "/customers/7/paymentMethods/creditCard",
        b'[{"id":142291,"maskedCardNumber":"***1234","modifiedDate":"2024-05-03T09:20:55.4828531+00:00"}]',
        list,
        lambda cards: (type(cards[0]), cards[0].masked_card_number, cards[0].modified_date),
        (CreditCardPaymentMethod, "***1234", datetime(2024, 5, 3, 9, 20, 55, 482853, UTC)),
    ),
    "CreditCards.get": Row(
        lambda c: CreditCards(c).get(142291),
        "GET",
        "/paymentMethods/142291/creditCard",
        b'{"id":142291,"cardType":"Visa","expirationYear":30}',
        CreditCardPaymentMethod,
        lambda card: (card.card_type, card.expiration_year),
        ("Visa", 30),
    ),
    "CreditCards.create": Row(
        lambda c: CreditCards(c).create(
            customer_id=7,
            card_number="4111111111111111",
            first_name="Ada",
            last_name="Lovelace",
            expiration_month=12,
            expiration_year=30,
            cvv="012",
            country_id=124,
            state_id=9,
            is_default=True,
            payment_collect_options={"collection_amount": Decimal("10.50")},
        ),
        "POST",
        "/paymentMethods/creditCard",
        b'{"id":142291,"maskedCardNumber":"***1111"}',
        CreditCardPaymentMethod,
        lambda card: (card.id, card.masked_card_number),
        (142291, "***1111"),
        body=b'{"customerId":7,"cardNumber":"4111111111111111","firstName":"Ada","lastName":"Lovelace",'
        b'"expirationMonth":12,"expirationYear":30,"cvv":"012","countryId":124,"stateId":9,"isDefault":true,'
        b'"paymentCollectOptions":{"collectionAmount":10.50}}',
    ),
    "CreditCards.update": Row(
        lambda c: CreditCards(c).update(
            id=142291, customer_id=7, card_number="4111111111111111", cvv="012", expiration_year=31, address2=None
        ),
        "PUT",
        "/paymentMethods/creditCard",
        b'{"id":142300,"originalPaymentMethodId":142291}',
        CreditCardPaymentMethod,
        lambda card: (card.id, card.original_payment_method_id),
        (142300, 142291),
        body=b'{"id":142291,"customerId":7,"cardNumber":"4111111111111111","expirationYear":31,"cvv":"012",'
        b'"address2":null}',
    ),
    "CreditCards.delete": Row(
        lambda c: CreditCards(c).delete(142291),
        "DELETE",
        "/paymentMethods/142291/creditCard",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "AchCards.list_by_customer": Row(
        lambda c: AchCards(c).list_by_customer(7),
        "GET",
        "/customers/7/paymentMethods/achCard",
        b'[{"id":142292,"bankAccountType":"SAV","email":"ada@example.com"}]',
        list,
        lambda accounts: (type(accounts[0]), accounts[0].bank_account_type, accounts[0].additional_properties),
        (AchPaymentMethod, "SAV", {"email": "ada@example.com"}),
    ),
    "AchCards.get": Row(
        lambda c: AchCards(c).get(142292),
        "GET",
        "/paymentMethods/142292/achCard",
        b'{"id":142292,"maskedAccountNumber":"****1234","maskedTransitNumber":"****0015"}',
        AchPaymentMethod,
        lambda account: (account.masked_account_number, account.masked_transit_number),
        ("****1234", "****0015"),
    ),
    "AchCards.create": Row(
        lambda c: AchCards(c).create(
            customer_id=7,
            account_number="0001234567",
            transit_number="011000015",
            bank_account_type="CHQ",
            first_name="Ada",
            last_name="Lovelace",
            source="Manual",
            payment_collect_options={"collection_amount": Decimal("10.50"), "pay_balance_owing": False},
        ),
        "POST",
        "/paymentMethods/achCard",
        b'{"id":142292,"bankAccountType":"CHQ"}',
        AchPaymentMethod,
        lambda account: (account.id, account.bank_account_type),
        (142292, "CHQ"),
        body=b'{"customerId":7,"accountNumber":"0001234567","transitNumber":"011000015","bankAccountType":"CHQ",'
        b'"firstName":"Ada","lastName":"Lovelace","source":"Manual","paymentCollectOptions":'
        b'{"collectionAmount":10.50,"payBalanceOwing":false}}',
    ),
    "AchCards.update": Row(
        lambda c: AchCards(c).update(
            AchCardUpdate(id=142292, account_number="0001234567", transit_number="011000015", city=None)
        ),
        "PUT",
        "/paymentMethods/achCard",
        b'{"id":142301}',
        AchPaymentMethod,
        lambda account: account.id,
        142301,
        body=b'{"id":142292,"accountNumber":"0001234567","transitNumber":"011000015","city":null}',
    ),
    "AchCards.delete": Row(
        lambda c: AchCards(c).delete(142292),
        "DELETE",
        "/paymentMethods/142292/achCard",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "Paypal.create": Row(
        lambda c: Paypal(c).create(
            7, source="SelfServicePortal", baid="B-1", payment_collect_options={"collection_amount": "10.50"}
        ),
        "POST",
        "/Paypal",
        b'{"id":142293,"customerId":7}',
        PaymentMethod,
        lambda method: (method.id, method.customer_id),
        (142293, 7),
        body=b'{"customerId":7,"source":"SelfServicePortal","baid":"B-1","paymentCollectOptions":'
        b'{"collectionAmount":10.50}}',
    ),
    "Paypal.delete": Row(
        lambda c: Paypal(c).delete(142293),
        "DELETE",
        "/Paypal/142293",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
    ),
    "PaymentMethodImports.stripe_credit_card": Row(
        lambda c: PaymentMethodImports(c).stripe_credit_card(7, stripe_customer_id="cus_1", stripe_card_id="card_1"),
        "POST",
        "/paymentMethodImport/Stripe",
        b'{"id":142294}',
        dict,
        lambda answer: answer,
        {"id": 142294},
        body=b'{"customerId":7,"stripeCustomerId":"cus_1","stripeCardId":"card_1"}',
    ),
    "PaymentMethodImports.stripe_ach": Row(
        lambda c: PaymentMethodImports(c).stripe_ach(7, stripe_customer_id="cus_1", stripe_card_id="ba_1"),
        "POST",
        "/achCardImport/Stripe",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"customerId":7,"stripeCustomerId":"cus_1","stripeCardId":"ba_1"}',
    ),
    "PaymentMethodImports.stripe_connect_credit_card": Row(
        lambda c: PaymentMethodImports(c).stripe_connect_credit_card(
            7, stripe_customer_id="cus_1", stripe_card_id="card_1"
        ),
        "POST",
        "/paymentMethodImport/stripeConnect",
        b"null",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"customerId":7,"stripeCustomerId":"cus_1","stripeCardId":"card_1"}',
    ),
    "PaymentMethodImports.stripe_connect_ach": Row(
        lambda c: PaymentMethodImports(c).stripe_connect_ach(7, stripe_customer_id="cus_1", stripe_card_id="ba_1"),
        "POST",
        "/AchCardImport/stripeConnect",
        b'{"id":142295}',
        dict,
        lambda answer: answer,
        {"id": 142295},
        body=b'{"customerId":7,"stripeCustomerId":"cus_1","stripeCardId":"ba_1"}',
    ),
    "PaymentMethodImports.braintree": Row(
        lambda c: PaymentMethodImports(c).braintree({"customerId": 7, "amount": Decimal("10.50")}),
        "POST",
        "/paymentMethodImport/Braintree",
        b'{"id":142296}',
        dict,
        lambda answer: answer,
        {"id": 142296},
        body=b'{"customerId":7,"amount":10.50}',
    ),
    "CardCapture.create_credit_card": Row(
        lambda c: CardCapture(c).create_credit_card(
            customer_id=7,
            public_api_key="cHVibGlj",
            card_number="4111111111111111",
            first_name="Ada",
            last_name="Lovelace",
            expiration_month=12,
            expiration_year=30,
            cvv="012",
            recaptcha="03AGd",
            make_default=True,
        ),
        "POST",
        "/api/paymentsv2",
        b'{"id":142297,"maskedCardNumber":"***1111","isDefault":true}',
        CreditCardPaymentMethod,
        lambda card: (card.id, card.masked_card_number, card.is_default),
        (142297, "***1111", True),
        body=b'{"customerID":7,"publicApiKey":"cHVibGlj","cardNumber":"4111111111111111","firstName":"Ada",'
        b'"lastName":"Lovelace","expirationMonth":12,"expirationYear":30,"cvv":"012","recaptcha":"03AGd",'
        b'"makeDefault":true}',
    ),
}


# ------------------------------------------------------------------ what to charge


@pytest.mark.parametrize("method", ["CreditCard", "ACH", PaymentCreateMethod.ACH])
@pytest.mark.parametrize("given", [{}, {"payment_method_id": None}, {"use_default_payment_method": False}])
async def test_a_payment_through_the_gateway_says_what_to_charge(
    client: FakeClient, method: str, given: Mapping[str, Any]
) -> None:
    with pytest.raises(InvalidType, match="payment_method_id, use_default_payment_method=True or credit_card"):
        await Payments(client).create(
            customer_id=7, amount=Decimal("10.50"), payment_method=method, source="Manual", **given
        )
    assert client.requests == []


async def test_a_ready_payment_says_what_to_charge_too(client: FakeClient) -> None:
    payment = PaymentCreate(customer_id=7, amount="10.50", payment_method="ACH", source="Manual")
    with pytest.raises(InvalidType, match="create_payment: CreditCard and ACH need"):
        await Payments(client).create(payment)
    payment.payment_method_id = 142292
    await Payments(client).create(payment)
    assert client.body == (
        b'{"customerId":7,"amount":10.50,"paymentMethod":"ACH","source":"Manual","paymentMethodId":142292}'
    )


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"use_default_payment_method": True}, b'"useDefaultPaymentMethod":true'),
        ({"credit_card": {"card_number": "4111111111111111"}}, b'"creditCard":{"cardNumber":"4111111111111111"}'),
    ],
)
async def test_the_default_or_a_card_can_be_charged(client: FakeClient, given: Mapping[str, Any], sent: bytes) -> None:
    await Payments(client).create(customer_id=7, amount=1, payment_method="CreditCard", source="Manual", **given)
    assert client.body == (b'{"customerId":7,"amount":1,"paymentMethod":"CreditCard","source":"Manual",' + sent + b"}")


@pytest.mark.parametrize("method", ["Cash", "Check", "DirectDeposit"])
async def test_a_payment_that_is_only_recorded_needs_no_method(client: FakeClient, method: str) -> None:
    await Payments(client).create(customer_id=7, amount=1, payment_method=method, source="Import")
    assert len(client.requests) == 1


async def test_a_float_is_no_amount(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"create_refund\.amount: .*float.*Decimal"):
        await Refunds(client).create(1, amount=4.99)  # type: ignore[arg-type]
    with pytest.raises(InvalidType, match=r"create_debit\.debit_allocations\[0\]\.amount: .*float"):
        await Debits(client).create(1, amount=5, debit_allocations=[{"amount": 4.99}])  # type: ignore[list-item]
    assert client.requests == []


async def test_a_refund_goes_through_the_gateway_unless_it_says_otherwise(client: FakeClient) -> None:
    await Refunds(client).create(87874562, amount=Decimal("10.50"))
    assert client.body == b'{"originalPaymentId":87874562,"amount":10.50}'


# ------------------------------------------------------------------ payments of unknown outcome


@pytest.mark.parametrize("status", ["Successful", PaymentResolution.SUCCESSFUL])
async def test_a_success_needs_the_numbers_of_the_gateway(client: FakeClient, status: str) -> None:
    with pytest.raises(InvalidType, match="needs authorization_code, secondary_transaction_number"):
        await PaymentActivities(client).resolve(501, payment_status=status, authorization_code="")
    with pytest.raises(InvalidType, match="needs secondary_transaction_number of"):
        await PaymentActivities(client).resolve(
            501, payment_status=status, authorization_code="A1", secondary_transaction_number=None
        )
    assert client.requests == []


async def test_a_failure_needs_no_numbers(client: FakeClient) -> None:
    await PaymentActivities(client).resolve(501, payment_status=PaymentResolution.FAILED)
    assert client.body == b'{"paymentStatus":"Failed","paymentId":501}'


async def test_an_activity_is_sent_to_automatic_resolution_as_it_was_read(client: FakeClient) -> None:
    """With every digit of its timestamp and amount, and with what this package does not know."""
    await PaymentActivities(client).auto_resolve(await unknown_activity())
    assert client.body == UNKNOWN


async def test_only_an_activity_with_status_unknown_is_resolved(client: FakeClient) -> None:
    for status in (PaymentActivityStatus.FAILED, PaymentActivityStatus.SUCCESSFUL, None):
        activity = PaymentActivity(id=501, status=status, method="ACH")
        with pytest.raises(InvalidValue, match=f"the status is {status}; only Unknown can be resolved"):
            await PaymentActivities(client).auto_resolve(activity)
    assert client.requests == []


async def test_automatic_resolution_needs_a_method(client: FakeClient) -> None:
    activity = await unknown_activity()
    activity.method = None
    with pytest.raises(InvalidValue, match="has no method"):
        await PaymentActivities(client).auto_resolve(activity)
    assert client.requests == []


@pytest.mark.parametrize("other", [501, None, Payment(id=501)])
async def test_automatic_resolution_takes_nothing_but_an_activity(client: FakeClient, other: Any) -> None:
    with pytest.raises(InvalidType, match="auto_resolve_payment_activity: takes a PaymentActivity, not "):
        await PaymentActivities(client).auto_resolve(other)
    assert client.requests == []


# ------------------------------------------------------------------ replacing a payment method


async def test_a_card_that_was_read_is_sent_back_whole_with_what_reading_masks() -> None:
    client = FakeClient(
        b'{"maskedCardNumber":"***1111","expirationYear":2028,"customerId":7,"email":"ada@example.com",'
        b'"isDefault":true,"loyaltyTier":3.10,"id":142291}'
    )
    card = await CreditCards(client).get(142291)
    card.expiration_year = 30
    await CreditCards(client).update(card, card_number="0111111111111111", cvv="012")
    assert client.requests[-1].content == (
        b'{"maskedCardNumber":"***1111","expirationYear":30,"customerId":7,"email":"ada@example.com",'
        b'"isDefault":true,"loyaltyTier":3.10,"id":142291,"cardNumber":"0111111111111111","cvv":"012"}'
    )
    assert card.additional_properties == {"loyaltyTier": Decimal("3.10")}


async def test_a_bank_account_that_was_read_is_sent_back_whole_with_both_numbers() -> None:
    client = FakeClient(b'{"maskedAccountNumber":"****4567","lastName":"Byron","storedInStax":false,"id":142292}')
    account = await AchCards(client).get(142292)
    account.last_name = "King"
    await AchCards(client).update(account, account_number="0001234567", transit_number="011000015")
    assert client.requests[-1].content == (
        b'{"maskedAccountNumber":"****4567","lastName":"King","storedInStax":false,"id":142292,'
        b'"accountNumber":"0001234567","transitNumber":"011000015"}'
    )


@pytest.mark.parametrize("numbers", [{}, {"card_number": "4111"}, {"card_number": "4111", "cvv": "1", "city": "X"}])
async def test_a_card_that_was_read_needs_number_and_cvv_and_no_more(
    client: FakeClient, numbers: Mapping[str, Any]
) -> None:
    with pytest.raises(InvalidType, match="CreditCardPaymentMethod needs card_number and cvv"):
        await CreditCards(client).update(CreditCardPaymentMethod(id=142291), **numbers)
    assert client.requests == []


async def test_a_bank_account_that_was_read_needs_both_numbers(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match="AchPaymentMethod needs account_number and transit_number"):
        await AchCards(client).update(AchPaymentMethod(id=142292), account_number="1")  # type: ignore[call-overload]
    assert client.requests == []


async def test_the_numbers_of_a_card_are_texts_and_not_quoted_in_errors(client: FakeClient) -> None:
    card: Any = CreditCardPaymentMethod(id=142291)
    with pytest.raises(InvalidType, match=r"^card_number takes a str, not an int$"):
        await CreditCards(client).update(card, card_number=4111111111111111, cvv="012")  # type: ignore[call-overload]
    with pytest.raises(InvalidType, match=r"^create_credit_card\.card_number: takes a str, not an int$"):
        await CreditCards(client).create(**CARD | {"card_number": 4111111111111111})
    assert client.requests == []


async def test_a_bank_account_does_not_replace_a_card(client: FakeClient) -> None:
    account: Any = AchPaymentMethod(id=142292)
    with pytest.raises(InvalidType, match="takes a CreditCardUpdate or a dict, not an AchPaymentMethod"):
        await CreditCards(client).update(account, card_number="4111", cvv="012")
    assert client.requests == []


async def test_an_update_of_a_card_may_be_ready_made(client: FakeClient) -> None:
    await CreditCards(client).update(CreditCardUpdate(id=142291, card_number="4111111111111111"))
    assert client.body == b'{"id":142291,"cardNumber":"4111111111111111"}'


@pytest.mark.parametrize("name", ["CreditCards.update", "AchCards.update"])
async def test_replacing_is_never_repeated_on_its_own(name: str) -> None:
    request, _ = await ROWS[name].run()
    assert not request.operation.repeatable


# ------------------------------------------------------------------ storing a payment method


async def test_a_country_of_a_card_needs_a_state(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match="country_id needs state_id"):
        await CreditCards(client).create(**CARD, country_id=124)
    with pytest.raises(InvalidType, match="country_id needs state_id"):
        await CreditCards(client).create(CreditCardCreate(**CARD, country_id=124))
    assert client.requests == []


@pytest.mark.parametrize("country", [UNSET, None])
async def test_no_country_needs_no_state(client: FakeClient, country: Any) -> None:
    await CreditCards(client).create(**CARD, country_id=country)
    assert len(client.requests) == 1


async def test_a_country_without_states_is_sent_with_null(client: FakeClient) -> None:
    await CreditCards(client).create(CreditCardCreate(**CARD, country_id=344, state_id=None))
    assert (client.body or b"").endswith(b'"expirationYear":30,"countryId":344,"stateId":null}')


@pytest.mark.parametrize("given", [{}, {"token": None}, {"token": "", "baid": UNSET}])
async def test_a_billing_agreement_needs_token_or_baid(client: FakeClient, given: Mapping[str, Any]) -> None:
    with pytest.raises(InvalidType, match="needs token or baid"):
        await Paypal(client).create(7, source="Manual", **given)
    assert client.requests == []


async def test_a_billing_agreement_may_be_stored_by_its_token(client: FakeClient) -> None:
    await Paypal(client).create(7, source="Manual", token="EC-1")
    assert client.body == b'{"customerId":7,"source":"Manual","token":"EC-1"}'


async def test_sharing_can_be_set_without_overrides(client: FakeClient) -> None:
    """The body is needed all the same."""
    await PaymentMethods(client).set_sharing(142291, sharing=False)
    assert (client.requests[0].target, client.body) == (
        "/paymentMethods/setPaymentMethodSharing?id=142291&sharing=false",
        b"{}",
    )


async def test_the_default_is_set_without_a_body(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"set_default_payment_method\.customer_id: .*None"):
        await PaymentMethods(client).set_default(142291, None)  # type: ignore[arg-type]
    await PaymentMethods(client).set_default(142291, 7)
    assert client.body is None


# ------------------------------------------------------------------ secrets


@pytest.mark.parametrize(
    "model",
    [
        CreditCardCreate(**CARD, cvv="012", risk_token="s3cret"),
        CreditCardUpdate(id=142291, card_number="4111111111111111", cvv="012"),
        CreditCardInput(card_number="4111111111111111", cvv="012"),
        CreditCardCapture(**CARD, public_api_key="s3cret", cvv="012", recaptcha="s3cret"),
        AchCardCreate(
            customer_id=7,
            account_number="0001234567",
            transit_number="011000015",
            bank_account_type="CHQ",
            first_name="Ada",
            last_name="Lovelace",
            source="Manual",
        ),
        AchCardUpdate(id=142292, account_number="0001234567", transit_number="011000015"),
        PaypalCreate(customer_id=7, source="Manual", token="s3cret", baid="s3cret"),
    ],
    ids=lambda model: type(model).__name__,
)
def test_numbers_and_tokens_are_stars_in_a_repr(model: object) -> None:
    shown = repr(model)
    assert "***" in shown
    assert not any(secret in shown for secret in ("4111", "012", "0001234567", "011000015", "s3cret"))


async def test_the_capture_goes_to_its_own_server_without_the_secret_key(
    fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(
        method="POST", url="https://payments.subscriptionplatform.com/api/paymentsv2", json={"id": 142297}
    )
    card = CreditCardCapture(**CARD, public_api_key="cHVibGlj", cvv="012", recaptcha="03AGd")
    await CardCapture(fusebill.low_level).create_credit_card(card)
    (request,) = httpx_mock.get_requests()
    assert "Authorization" not in request.headers


# ------------------------------------------------------------------ lists


async def test_a_list_of_one_customer_is_iterated_from_any_page() -> None:
    client = FakeClient(b'[{"id":501},{"id":502}]')
    activities = PaymentActivities(client).list_by_customer(7, start_page=3)
    assert [activity.id async for activity in activities] == [501, 502]
    assert client.requests[0].target == "/customers/7/paymentactivities?pageSize=500&pageNumber=3"


@pytest.mark.parametrize("call", ["list_by_customer", "list_children"])
def test_a_list_refuses_no_customer_before_it_is_used(client: FakeClient, call: str) -> None:
    with pytest.raises(InvalidType, match=r"customer_id: may not be None"):
        getattr(PaymentActivities(client), call)(None)


async def test_a_list_of_one_customer_takes_a_raw_query() -> None:
    client = FakeClient(b"[]")
    await ArActivities(client).list_by_customer(7, "startDate:2017-01-01T00:00:00.000Z", page_size=1)
    assert client.requests[0].target == (
        "/customers/7/customerArActivities?pageSize=1&pageNumber=0&query=startDate:2017-01-01T00:00:00.000Z"
    )
