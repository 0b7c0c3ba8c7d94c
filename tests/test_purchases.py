"""What the methods of the purchases area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async import UNSET, Page
from fusebill_async.errors import InvalidType, InvalidValue
from fusebill_async.filters import CustomerPurchases as C
from fusebill_async.filters import ProductPurchases as P
from fusebill_async.filters import PurchaseSummaries as S
from fusebill_async.models import (
    BulkPurchaseItemInput,
    CancellationOption,
    CollectCreditCard,
    InvoiceCollectOptions,
    Purchase,
    PurchaseCoupon,
    PurchaseCreate,
    PurchaseDiscount,
    PurchaseDiscountUpdate,
    PurchaseFinalizeResult,
    PurchaseProductItemUpdate,
    PurchaseSummary,
    PurchaseUpdate,
    TrackedItem,
)
from fusebill_async.resources.purchases import (
    PurchaseCoupons,
    PurchaseCustomFields,
    PurchaseDiscounts,
    PurchaseProductItems,
    Purchases,
)
from tests.rows import FakeClient, Row

# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Purchases.list_by_customer": Row(
        lambda c: Purchases(c).list_by_customer(
            7,
            (C.status == "Draft") & C.amount.between("10.50", Decimal("67.95")),
            C.product.code == "device",
            sort=C.created_timestamp.desc(),
            page_size=50,
            start_page=2,
        ),
        "GET",
        "/Customers/7/Purchases?pageSize=50&pageNumber=2&query=Status:Draft;Amount:10.50|67.95;Product.Code:device"
        "&sortOrder=Descending&sortExpression=CreatedTimestamp",
        b'[{"id":164359,"amount":67.95,"taxableAmount":60.10}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].amount, page.items[0].taxable_amount, page.number),
        (Purchase, Decimal("67.95"), Decimal("60.10"), 2),
    ),
    "Purchases.list_by_product": Row(
        lambda c: Purchases(c).list_by_product(
            46818,
            P.customer.customer_reference.reference1 == "north",
            P.purchase_timestamp >= date(2024, 1, 1),
            sort=P.customer.last_name.asc(),
        ),
        "GET",
        "/Purchases/GetByProductId?id=46818&pageSize=500&pageNumber=0"
        "&query=Customer.CustomerReference.Reference1:north;PurchaseTimestamp:2024-01-01|"
        "&sortOrder=Ascending&sortExpression=Customer.LastName",
        b'[{"id":164359,"quantity":1.5}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].quantity),
        (Purchase, Decimal("1.5")),
    ),
    "Purchases.list_summary": Row(
        lambda c: Purchases(c).list_summary(
            S.customer_id == 7,
            S.purchase_on_paid_invoices == True,  # noqa: E712
            sort=S.date_paid.asc(),
        ),
        "GET",
        "/PurchaseSummary?pageSize=500&pageNumber=0&query=customerID:7;purchaseOnPaidInvoices:true"
        "&sortOrder=Ascending&sortExpression=datePaid",
        b'[{"purchaseId":164359,"amount":67.95}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].additional_properties),
        (PurchaseSummary, {"purchaseId": 164359, "amount": Decimal("67.95")}),
    ),
    "Purchases.get": Row(
        lambda c: Purchases(c).get(164359),
        "GET",
        "/Purchases/164359",
        b'{"id":164359,"code":"device","effectiveTimestamp":"2019-11-11T19:39:55","status":"Purchased",'
        b'"priceRanges":[{"min":0,"max":null,"amount":15.10,"conditionAmount":null}],"discounts":[]}',
        Purchase,
        lambda purchase: (purchase.code, purchase.effective_timestamp, purchase.price_ranges[0].amount),
        ("device", datetime(2019, 11, 11, 19, 39, 55, tzinfo=UTC), Decimal("15.10")),
    ),
    "Purchases.create": Row(
        lambda c: Purchases(c).create(
            customer_id=7,
            product_id=46818,
            name="Fitness tracker",
            quantity=Decimal("1.5"),
            description=None,
            override_price_ranges=[{"min_": 0, "max_": None, "amount": Decimal("10.50")}],
            pricing_model_type="Standard",
            custom_fields=[{"key": "PolicyNumber", "value": "123456"}],
            discounts=[{"discount_type": "AmountPerUnit", "amount": Decimal("0.50")}],
            product_items=[{"reference": "vh63k2jxu77291", "name": "license code"}],
            coupon_codes=["seniorDiscount"],
            earning_settings={
                "earning_timing_interval": "Interval",
                "earning_schedules": [{"number_of_intervals": 2, "scheduled_amount": Decimal("5.25")}],
            },
            view="sideeffects",
        ),
        "POST",
        "/Purchases?view=sideeffects",
        b'{"id":164359,"status":"Draft","amount":67.95,"sideEffects":{"total":67.95}}',
        Purchase,
        lambda purchase: (purchase.status, purchase.amount, purchase.side_effects.additional_properties),
        ("Draft", Decimal("67.95"), {"total": Decimal("67.95")}),
        body=b'{"productId":46818,"name":"Fitness tracker","customerId":7,"quantity":1.5,"description":null,'
        b'"overridePriceRanges":[{"min":0,"max":null,"amount":10.50}],"pricingModelType":"Standard",'
        b'"customFields":[{"key":"PolicyNumber","value":"123456"}],'
        b'"discounts":[{"discountType":"AmountPerUnit","amount":0.50}],'
        b'"productItems":[{"reference":"vh63k2jxu77291","name":"license code"}],"couponCodes":["seniorDiscount"],'
        b'"earningSettings":{"earningTimingInterval":"Interval",'
        b'"earningSchedules":[{"numberOfIntervals":2,"scheduledAmount":5.25}]}}',
    ),
    "Purchases.create_bulk": Row(
        lambda c: Purchases(c).create_bulk(
            7,
            purchases=[
                {"product_id": 46818, "name": "Fitness tracker", "quantity": Decimal("10.50")},
                BulkPurchaseItemInput(product_id=46819, name="Strap", quantity=None),
            ],
            auto_purchase=True,
            invoice_collect_options={"payment_method": "UseExistingPaymentMethod", "payment_method_id": 142291},
            view="sideeffects",
            preview=False,
        ),
        "POST",
        "/Purchases/BulkCreate?preview=false",
        b'[{"amount":67.95}]',
        list,
        lambda answer: answer[0]["amount"],
        Decimal("67.95"),
        body=b'{"customerId":7,"purchases":[{"productId":46818,"name":"Fitness tracker","quantity":10.50},'
        b'{"productId":46819,"name":"Strap","quantity":null}],"autoPurchase":true,'
        b'"invoiceCollectOptions":{"paymentMethod":"UseExistingPaymentMethod","paymentMethodId":142291},'
        b'"view":"sideeffects"}',
    ),
    "Purchases.update": Row(
        lambda c: Purchases(c).update(
            id=164359,
            name="Fitness tracker",
            quantity=None,
            target_order_quantity=14,
            override_price_ranges=[{"min_": "0", "max_": None, "amount": Decimal("10.50")}],
        ),
        "PUT",
        "/Purchases",
        b'{"id":164359,"amount":67.95}',
        Purchase,
        lambda purchase: purchase.amount,
        Decimal("67.95"),
        body=b'{"id":164359,"name":"Fitness tracker","quantity":null,"targetOrderQuantity":14,'
        b'"overridePriceRanges":[{"min":0,"max":null,"amount":10.50}]}',
    ),
    "Purchases.finalize": Row(
        lambda c: Purchases(c).finalize(
            7,
            [164359, 164360],
            invoice_collect_options={"payment_method": "UseDefaultPaymentMethod", "rollback_on_failed_payment": True},
            preview=True,
            show_zero_dollar_charges=True,
            temporarily_disable_auto_post=False,
            view="sideeffects",
        ),
        "POST",
        "/purchases/Purchase?preview=true&showZeroDollarCharges=true&temporarilyDisableAutoPost=false&view=sideeffects",
        b'{"invoicePreview":{"total":67.95},"additionalInvoicesForPreview":[{"total":5}],"sideEffects":null}',
        PurchaseFinalizeResult,
        lambda result: (result.invoice_preview.total, result.additional_invoices_for_preview[0].total),
        (Decimal("67.95"), Decimal(5)),
        body=b'{"customerId":7,"purchaseIds":[164359,164360],"invoiceCollectOptions":'
        b'{"paymentMethod":"UseDefaultPaymentMethod","rollbackOnFailedPayment":true}}',
    ),
    "Purchases.split": Row(
        lambda c: Purchases(c).split(12345, dont_split=True),
        "POST",
        "/purchases/split",
        b'{"targetOrderQuantity":12.0}',
        dict,
        lambda answer: answer["targetOrderQuantity"],
        Decimal("12.0"),
        body=b'{"purchaseId":12345,"dontSplit":true}',
    ),
    "Purchases.cancel": Row(
        lambda c: Purchases(c).cancel(123456789, cancellation_option=CancellationOption.UNEARNED),
        "POST",
        "/purchases/cancel",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"purchaseId":123456789,"cancellationOption":"Unearned"}',
        status=204,
    ),
    "Purchases.delete_draft": Row(
        lambda c: Purchases(c).delete_draft(164359),
        "DELETE",
        "/Purchases/164359",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "PurchaseCoupons.apply": Row(
        lambda c: PurchaseCoupons(c).apply(123459, "seniorDiscount", skip_coupon_validation=True),
        "POST",
        "/PurchaseCoupons",
        b'{"id":5,"purchaseId":123459,"couponCode":"seniorDiscount"}',
        PurchaseCoupon,
        lambda coupon: (coupon.id, coupon.purchase_id, coupon.coupon_code),
        (5, 123459, "seniorDiscount"),
        body=b'{"purchaseId":123459,"couponCode":"seniorDiscount","skipCouponValidation":true}',
    ),
    "PurchaseCoupons.delete": Row(
        lambda c: PurchaseCoupons(c).delete(123459, "10% & more", delete_all_discounts=False),
        "DELETE",
        "/PurchaseCoupons?purchaseId=123459&couponCode=10%25%20%26%20more&deleteAllDiscounts=false",
        b'{"amount":67.95}',
        dict,
        lambda answer: answer,
        {"amount": Decimal("67.95")},
    ),
    "PurchaseDiscounts.get": Row(
        lambda c: PurchaseDiscounts(c).get(598462),
        "GET",
        "/PurchaseDiscounts/598462",
        b'{"purchaseId":845323,"discountType":"Percentage","amount":10.50,"id":598462}',
        PurchaseDiscount,
        lambda discount: (discount.purchase_id, discount.discount_type, discount.amount),
        (845323, "Percentage", Decimal("10.50")),
    ),
    "PurchaseDiscounts.create": Row(
        lambda c: PurchaseDiscounts(c).create(164359, discount_type="Amount", amount=Decimal("10.50")),
        "POST",
        "/purchaseDiscounts",
        b'{"id":598462,"amount":10.5000}',
        PurchaseDiscount,
        lambda discount: str(discount.amount),
        "10.5000",
        body=b'{"purchaseId":164359,"discountType":"Amount","amount":10.50}',
    ),
    "PurchaseDiscounts.update": Row(
        lambda c: PurchaseDiscounts(c).update(id=598462, discount_type="AmountPerUnit", amount=Decimal("10.50")),
        "PUT",
        "/purchaseDiscounts",
        b'{"id":598462,"amount":10.50}',
        PurchaseDiscount,
        lambda discount: discount.amount,
        Decimal("10.50"),
        body=b'{"id":598462,"discountType":"AmountPerUnit","amount":10.50}',
    ),
    "PurchaseDiscounts.delete": Row(
        lambda c: PurchaseDiscounts(c).delete(598462),
        "DELETE",
        "/PurchaseDiscounts/598462",
        b'{"amount":10.50}',
        dict,
        lambda answer: answer,
        {"amount": Decimal("10.50")},
    ),
    "PurchaseCustomFields.update": Row(
        lambda c: PurchaseCustomFields(c).update(164359, "PolicyNumber", value="123456"),
        "PUT",
        "/purchaseCustomFields",
        b'{"value":10.50}',
        dict,
        lambda answer: answer,
        {"value": Decimal("10.50")},
        body=b'{"key":"PolicyNumber","purchaseId":164359,"value":"123456"}',
    ),
    "PurchaseProductItems.get": Row(
        lambda c: PurchaseProductItems(c).get(242593),
        "GET",
        "/purchaseProductItems/242593",
        b'{"reference":77291,"purchaseId":165111,"createdDate":"2019-11-08T13:50:32","id":242593}',
        TrackedItem,
        lambda item: (item.reference, item.purchase_id, item.created_date),
        ("77291", 165111, datetime(2019, 11, 8, 13, 50, 32, tzinfo=UTC)),
    ),
    "PurchaseProductItems.create": Row(
        lambda c: PurchaseProductItems(c).create(556891, reference="vh63k2jxu77291z", name="license code"),
        "POST",
        "/purchaseProductItems",
        b'{"id":242593,"purchaseId":556891,"status":"Active"}',
        TrackedItem,
        lambda item: (item.id, item.purchase_id, item.status),
        (242593, 556891, "Active"),
        body=b'{"reference":"vh63k2jxu77291z","purchaseId":556891,"name":"license code"}',
    ),
    "PurchaseProductItems.update": Row(
        lambda c: PurchaseProductItems(c).update(id=242382, reference="vh63k2jxu77291z", description=None),
        "PUT",
        "/purchaseProductItems",
        b'{"id":242382,"reference":"vh63k2jxu77291z"}',
        TrackedItem,
        lambda item: item.reference,
        "vh63k2jxu77291z",
        body=b'{"id":242382,"reference":"vh63k2jxu77291z","description":null}',
    ),
    "PurchaseProductItems.delete": Row(
        lambda c: PurchaseProductItems(c).delete(242593),
        "DELETE",
        "/purchaseProductItems/242593",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
}


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":164359}')


# ------------------------------------------------------------------ a draft: create, bulk, preview


@pytest.mark.parametrize("preview", [None, False, 1])
async def test_a_purchase_without_preview_needs_a_customer(client: FakeClient, preview: bool | None) -> None:
    with pytest.raises(InvalidType, match="create_purchase: needs customer_id unless preview=True"):
        await Purchases(client).create(product_id=46818, name="Fitness tracker", preview=preview)
    assert client.requests == []


@pytest.mark.parametrize("nobody", [None, UNSET])
async def test_a_ready_purchase_needs_a_customer_too(client: FakeClient, nobody: Any) -> None:
    model = PurchaseCreate(customer_id=nobody, product_id=46818, name="Fitness tracker")
    with pytest.raises(InvalidType, match="needs customer_id unless preview=True"):
        await Purchases(client).create(model)
    assert client.requests == []


async def test_a_preview_needs_no_customer() -> None:
    """It takes the taxes of an address and a currency instead."""
    client = FakeClient(b'{"id":0,"uri":null,"invoicePreview":{"subtotal":60.10,"total":67.95}}')
    purchase = await Purchases(client).create(
        product_id=46818,
        name="Fitness tracker",
        taxation_address={"country_id": 124, "state_id": 9},
        preview=True,
        currency="CAD",
    )
    assert client.requests[0].target == "/Purchases?preview=true&currency=CAD"
    assert client.body == (
        b'{"productId":46818,"name":"Fitness tracker","taxationAddress":{"countryId":124,"stateId":9}}'
    )
    assert purchase.invoice_preview is not None
    assert purchase.invoice_preview.total == Decimal("67.95")


async def test_a_ready_purchase_is_sent_as_the_keywords_are(client: FakeClient) -> None:
    await Purchases(client).create(PurchaseCreate(customer_id=7, product_id=46818, name="Fitness tracker"))
    assert client.body == b'{"productId":46818,"name":"Fitness tracker","customerId":7}'


async def test_a_model_and_keywords_together_are_refused(client: FakeClient) -> None:
    model = PurchaseCreate(customer_id=7, product_id=46818, name="Fitness tracker")
    with pytest.raises(InvalidType, match="either a PurchaseCreate or keyword arguments"):
        await Purchases(client).create(model, quantity=2)  # type: ignore[call-overload]
    assert client.requests == []


async def test_a_missing_required_field_is_named(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"create_purchase: needs name"):
        await Purchases(client).create(customer_id=7, product_id=46818)  # type: ignore[call-overload]
    assert client.requests == []


async def test_a_price_is_no_float(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"create_purchase\.override_price_ranges\[0\]\.amount: .*float.*Decimal"):
        await Purchases(client).create(
            customer_id=7,
            product_id=46818,
            name="Fitness tracker",
            override_price_ranges=[{"amount": 10.5}],  # type: ignore[list-item]
        )
    assert client.requests == []


async def test_purchases_in_bulk_stay_drafts_unless_asked_otherwise(client: FakeClient) -> None:
    await Purchases(client).create_bulk(7, purchases=[{"product_id": 46818, "name": "Fitness tracker"}])
    assert client.requests[0].target == "/Purchases/BulkCreate"
    assert client.body == b'{"customerId":7,"purchases":[{"productId":46818,"name":"Fitness tracker"}]}'


async def test_a_bad_purchase_in_bulk_is_named_by_its_place(client: FakeClient) -> None:
    purchases: Any = [{"product_id": 46818, "name": "Fitness tracker"}, {"product_id": 46819}]
    with pytest.raises(InvalidType, match=r"create_bulk_purchases\.purchases\[1\]: needs name"):
        await Purchases(client).create_bulk(7, purchases=purchases)
    assert client.requests == []


@pytest.mark.parametrize(
    "name",
    [
        "Purchases.create_bulk",
        "Purchases.split",
        "PurchaseCoupons.delete",
        "PurchaseDiscounts.delete",
        "PurchaseCustomFields.update",
    ],
)
async def test_an_answer_nobody_documented_may_be_empty(name: str) -> None:
    _, answer = await ROWS[name]._replace(answer=b"", status=204).run()
    assert answer is None


# ------------------------------------------------------------------ changes


async def test_an_edited_purchase_is_put_back_whole() -> None:
    """What was not touched goes back as it came, unknown fields included: left out, it may be nullified."""
    client = FakeClient(b'{"id":164359,"name":"Tracker","status":"Draft","netsuiteClassId":"3","amount":15.10}')
    purchase = await Purchases(client).get(164359)
    purchase.description = "Model 5000"
    await Purchases(client).update(purchase)
    assert client.requests[-1].content == (
        b'{"id":164359,"name":"Tracker","status":"Draft","netsuiteClassId":"3","amount":15.10,'
        b'"description":"Model 5000"}'
    )


async def test_prices_that_were_read_are_not_turned_into_prices_to_set() -> None:
    """No page says that they are the same, and setting prices overrides those of the catalog."""
    client = FakeClient(b'{"id":164359,"name":"Tracker","priceRanges":[{"min":0,"max":null,"amount":15.10}]}')
    await Purchases(client).update(await Purchases(client).get(164359))
    assert client.requests[-1].content == (
        b'{"id":164359,"name":"Tracker","priceRanges":[{"min":0,"max":null,"amount":15.10}]}'
    )


@pytest.mark.parametrize("price", [Decimal("10.50"), "10.50"])
async def test_prices_can_be_set_with_a_ready_update(client: FakeClient, price: Decimal | str) -> None:
    update = PurchaseUpdate(id=164359, name="Tracker", override_price_ranges=[{"min_": 0, "amount": price}])
    await Purchases(client).update(update)
    assert client.body == b'{"id":164359,"name":"Tracker","overridePriceRanges":[{"min":0,"amount":10.50}]}'


async def test_an_edited_discount_is_put_back_with_both_ids() -> None:
    """The vendor's table names the discount by its own ID, its samples by that of the purchase."""
    client = FakeClient(b'{"purchaseId":845323,"discountType":"Percentage","amount":10,"id":598462,"uri":null}')
    discount = await PurchaseDiscounts(client).get(598462)
    discount.amount = Decimal("12.50")
    await PurchaseDiscounts(client).update(discount)
    assert client.requests[-1].content == (
        b'{"purchaseId":845323,"discountType":"Percentage","amount":12.50,"id":598462,"uri":null}'
    )


async def test_an_edited_tracked_item_is_put_back_whole() -> None:
    client = FakeClient(b'{"reference":77291,"name":"code","purchaseId":165111,"customerId":7,"id":242593}')
    item = await PurchaseProductItems(client).get(242593)
    item.description = "Premium Edition"
    await PurchaseProductItems(client).update(item)
    assert client.requests[-1].content == (
        b'{"reference":77291,"name":"code","purchaseId":165111,"customerId":7,"id":242593,'
        b'"description":"Premium Edition"}'
    )


async def test_a_ready_update_of_a_discount_holds_only_what_is_set(client: FakeClient) -> None:
    await PurchaseDiscounts(client).update(PurchaseDiscountUpdate(id=598462, amount="10.50"))
    assert client.body == b'{"id":598462,"amount":10.50}'


async def test_a_ready_update_of_a_tracked_item_holds_only_what_is_set(client: FakeClient) -> None:
    await PurchaseProductItems(client).update(PurchaseProductItemUpdate(id=242382, reference="A-1"))
    assert client.body == b'{"id":242382,"reference":"A-1"}'


async def test_a_custom_field_takes_text_only(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"update_purchase_custom_field\.value: takes a str, not an int"):
        await PurchaseCustomFields(client).update(164359, "PolicyNumber", value=123456)  # type: ignore[arg-type]
    assert client.requests == []


async def test_a_reference_that_is_too_long_is_refused(client: FakeClient) -> None:
    with pytest.raises(InvalidValue, match=r"create_purchase_product_item\.reference: has 256 characters; at most 255"):
        await PurchaseProductItems(client).create(556891, reference="A" * 256)
    assert client.requests == []


async def test_a_coupon_is_not_removed_without_its_code(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"delete_purchase_coupon\.coupon_code: may not be None"):
        await PurchaseCoupons(client).delete(123459, None, delete_all_discounts=True)  # type: ignore[arg-type]
    assert client.requests == []


# ------------------------------------------------------------------ calls that move money


async def test_finalizing_leaves_the_collection_to_the_billing_terms(client: FakeClient) -> None:
    await Purchases(client).finalize(7, [164359])
    assert (client.requests[0].target, client.body) == (
        "/purchases/Purchase",
        b'{"customerId":7,"purchaseIds":[164359]}',
    )


@pytest.mark.parametrize("preview", [None, True])
async def test_nothing_is_finalized_if_no_purchase_is_named(client: FakeClient, preview: bool | None) -> None:
    """The server may take an empty list for "all", which is the opposite of what was asked for."""
    with pytest.raises(InvalidValue, match="purchase_ids holds no ID"):
        await Purchases(client).finalize(7, [], preview=preview)
    assert client.requests == []


async def test_finalizing_answers_no_invoice_if_none_is_asked_for() -> None:
    client = FakeClient(b'{"invoicePreview":null,"additionalInvoicesForPreview":null,"sideEffects":null}')
    result = await Purchases(client).finalize(7, [164359])
    assert (result.invoice_preview, result.additional_invoices_for_preview, result.side_effects) == (None, None, None)


async def test_a_card_to_collect_with_is_sent_as_text_and_shown_as_stars(client: FakeClient) -> None:
    card = CollectCreditCard(card_number="4242424242424242", cvv="012")
    await Purchases(client).finalize(7, [164359], invoice_collect_options=InvoiceCollectOptions(credit_card=card))
    assert client.body == (
        b'{"customerId":7,"purchaseIds":[164359],"invoiceCollectOptions":'
        b'{"creditCard":{"cardNumber":"4242424242424242","cvv":"012"}}}'
    )
    assert "4242" not in repr(card)
    assert "012" not in repr(card)


async def test_none_is_no_cancellation_option(client: FakeClient) -> None:
    """Python's None is not the cancellation option "None"."""
    with pytest.raises(InvalidType, match=r"cancel_purchase\.cancellation_option: .*not None"):
        await Purchases(client).cancel(164359, cancellation_option=None)  # type: ignore[arg-type]
    assert client.requests == []


async def test_the_word_none_cancels_without_reversing_charges(client: FakeClient) -> None:
    await Purchases(client).cancel(164359, cancellation_option="None")
    assert client.body == b'{"purchaseId":164359,"cancellationOption":"None"}'


@pytest.mark.parametrize(
    ("name", "repeatable"),
    [
        ("Purchases.create", False),
        ("Purchases.create_bulk", False),
        ("Purchases.finalize", False),
        ("Purchases.split", False),
        ("Purchases.cancel", False),
        ("Purchases.delete_draft", False),
        ("PurchaseProductItems.delete", False),
        ("Purchases.update", True),
        ("PurchaseCoupons.delete", True),
    ],
)
async def test_what_may_not_happen_twice_is_not_repeated(name: str, repeatable: bool) -> None:
    request, _ = await ROWS[name].run()
    assert request.operation.repeatable is repeatable


# ------------------------------------------------------------------ lists


def test_a_list_refuses_a_missing_product_before_it_is_used(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"list_product_purchases\.id: may not be None"):
        Purchases(client).list_by_product(None)  # type: ignore[arg-type]


def test_a_list_refuses_a_missing_customer_before_it_is_used(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"list_customer_purchases\.customer_id: may not be None"):
        Purchases(client).list_by_customer(None)  # type: ignore[arg-type]


async def test_a_list_yields_the_purchases_of_all_pages() -> None:
    client = FakeClient(b'[{"id":164359}]')
    assert [purchase.id async for purchase in Purchases(client).list_by_customer(7)] == [164359]
