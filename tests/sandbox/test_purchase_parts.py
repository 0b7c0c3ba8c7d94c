"""What purchases of the sandbox consist of: discounts, coupons, custom fields and tracked items, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox
from tests.sandbox.described import assert_described
from tests.sandbox.purchasing import DEVICE, active_customer, draft, finalize, read
from tests.sandbox.wire import connect, send


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    async with connect(Sandbox()) as client:
        yield client


@pytest.fixture
async def customer(api: httpx.AsyncClient) -> int:
    return await active_customer(api)


async def refused(api: httpx.AsyncClient, method: str, path: str, body: Any = None) -> tuple[int, str]:
    answer = await api.request(method, path, json=body)
    assert_described(answer)
    return answer.status_code, answer.json()["Errors"][0]["Value"]


# ------------------------------------------------------------------ discounts


@pytest.mark.parametrize(
    ("discount_type", "amount", "taxable"), [("Percentage", 10, 900), ("Amount", 30, 970), ("AmountPerUnit", 30, 940)]
)
async def test_a_discount_lowers_the_taxable_amount(
    api: httpx.AsyncClient, customer: int, discount_type: str, amount: int, taxable: int
) -> None:
    purchase = await draft(api, customer, quantity=2)
    body = {"purchaseId": purchase["id"], "discountType": discount_type, "amount": amount}
    discount = await send(api, "POST", "/purchaseDiscounts", body)
    assert discount["uri"].endswith(f"/purchasediscounts/{discount['id']}")
    changed = await read(api, purchase)
    assert (changed["amount"], changed["taxableAmount"], changed["discounts"]) == (1000, taxable, [discount])
    assert await send(api, "GET", f"/PurchaseDiscounts/{discount['id']}") == discount


async def test_a_discount_is_updated_and_deleted(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, discounts=[{"discountType": "Amount", "amount": 5}])
    (discount,) = purchase["discounts"]
    body = {"id": discount["id"], "discountType": "Amount", "amount": 7}
    assert (await send(api, "PUT", "/purchaseDiscounts", body))["amount"] == 7
    assert (await read(api, purchase))["taxableAmount"] == 493
    await send(api, "DELETE", f"/PurchaseDiscounts/{discount['id']}")
    assert (await read(api, purchase))["taxableAmount"] == 500


async def test_a_discount_can_be_meant_by_its_purchase_as_in_the_samples(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, discounts=[{"discountType": "Amount", "amount": 5}])
    body = {"purchaseId": purchase["id"], "discountType": "Percentage", "amount": 1}
    assert (await send(api, "PUT", "/purchaseDiscounts", body))["discountType"] == "Percentage"
    await send(api, "POST", "/purchaseDiscounts", body)
    status, text = await refused(api, "PUT", "/purchaseDiscounts", body)
    assert (status, text) == (400, "The Id field is required.")


async def test_an_unknown_discount_is_named(api: httpx.AsyncClient) -> None:
    assert await refused(api, "GET", "/PurchaseDiscounts/9") == (404, "PurchaseDiscount with id 9 not found.")


async def test_the_discounts_of_a_finalized_purchase_are_fixed(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, discounts=[{"discountType": "Amount", "amount": 5}])
    await finalize(api, customer, purchase["id"])
    id_ = purchase["discounts"][0]["id"]
    body = {"id": id_, "purchaseId": purchase["id"], "discountType": "Amount", "amount": 6}
    text = f"Purchase with id {purchase['id']} is not in draft status."
    for method, path in (("POST", ""), ("PUT", ""), ("DELETE", f"/{id_}")):
        assert await refused(api, method, f"/purchaseDiscounts{path}", body) == (400, text)


# ------------------------------------------------------------------ coupons


async def test_a_coupon_brings_its_discounts(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    body = {"purchaseId": purchase["id"], "couponCode": "LASTONE"}
    coupon = await send(api, "POST", "/PurchaseCoupons", body)
    assert (coupon["purchaseId"], coupon["couponCode"]) == (purchase["id"], "LASTONE")
    assert (await read(api, purchase))["taxableAmount"] == 445
    assert await refused(api, "POST", "/PurchaseCoupons", body) == (400, "Coupon code LASTONE is applied already.")


async def test_a_coupon_that_ran_out_is_refused_unless_validation_is_skipped(
    api: httpx.AsyncClient, customer: int
) -> None:
    await draft(api, customer, couponCodes=["LASTONE"])
    purchase = await draft(api, customer)
    body = {"purchaseId": purchase["id"], "couponCode": "LASTONE"}
    assert await refused(api, "POST", "/PurchaseCoupons", body) == (
        400,
        "Coupon code LASTONE has no remaining usages.",
    )
    await send(api, "POST", "/PurchaseCoupons", body | {"skipCouponValidation": True})


@pytest.mark.parametrize(("all_", "taxable"), [("true", 499), ("false", 449)])
async def test_a_deleted_coupon_takes_its_discounts_along_when_asked_to(
    api: httpx.AsyncClient, customer: int, all_: str, taxable: int
) -> None:
    own = {"discountType": "Amount", "amount": 1}
    purchase = await draft(api, customer, couponCodes=["WELCOME10"], discounts=[own])
    query = f"purchaseId={purchase['id']}&couponCode=welcome10&deleteAllDiscounts={all_}"
    await send(api, "DELETE", f"/PurchaseCoupons?{query}")
    assert (await read(api, purchase))["taxableAmount"] == taxable
    assert (await refused(api, "DELETE", f"/PurchaseCoupons?{query}"))[0] == 404


async def test_deleting_a_coupon_needs_all_its_parameters(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, couponCodes=["WELCOME10"])
    query = f"purchaseId={purchase['id']}&couponCode=WELCOME10"
    assert (await refused(api, "DELETE", f"/PurchaseCoupons?{query}"))[0] == 400


# ------------------------------------------------------------------ custom fields


async def test_a_custom_field_is_set_and_changed(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, customFields=[{"key": "colour", "value": "red"}])
    for key, value in (("colour", "blue"), ("size", "2014-06-26T04:00:00")):
        body = {"key": key, "purchaseId": str(purchase["id"]), "value": value}
        await send(api, "PUT", "/purchaseCustomFields", body)
    fields = (await read(api, purchase))["customFields"]
    assert [(field["key"], field["value"]) for field in fields] == [
        ("colour", "blue"),
        ("size", "2014-06-26T04:00:00"),
    ]


async def test_the_custom_fields_of_a_finalized_purchase_are_frozen(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    await finalize(api, customer, purchase["id"])
    body = {"key": "colour", "purchaseId": purchase["id"], "value": "red"}
    assert (await refused(api, "PUT", "/purchaseCustomFields", body))[0] == 400


# ------------------------------------------------------------------ tracked items


async def test_tracked_items_are_the_quantity(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, DEVICE, quantity=7, productItems=[{"reference": "A", "name": "First"}])
    assert (purchase["quantity"], purchase["amount"]) == (1, 15)
    body = {"purchaseId": purchase["id"], "reference": "B", "name": "Second", "description": "Blue"}
    item = await send(api, "POST", "/purchaseProductItems", body)
    assert (item["purchaseId"], item["customerId"], item["subscriptionId"]) == (purchase["id"], customer, None)
    assert await send(api, "GET", f"/PurchaseProductItems/{item['id']}") == item
    changed = await read(api, purchase)
    assert (changed["quantity"], changed["amount"], len(changed["productItems"])) == (2, 30, 2)


async def test_references_are_unique_among_the_active_items_of_a_product(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, DEVICE, productItems=[{"reference": "A"}])
    body = {"purchaseId": purchase["id"], "reference": "A", "name": "Second"}
    status, text = await refused(api, "POST", "/purchaseProductItems", body)
    assert (status, text) == (400, "A tracked item with reference A already exists for this product.")
    await send(api, "DELETE", f"/purchaseProductItems/{purchase['productItems'][0]['id']}")
    await send(api, "POST", "/purchaseProductItems", body)


async def test_an_item_is_updated_whatever_the_status(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, DEVICE, productItems=[{"reference": "A", "name": "First"}])
    await finalize(api, customer, purchase["id"])
    id_ = purchase["productItems"][0]["id"]
    changed = await send(api, "PUT", "/purchaseProductItems", {"id": id_, "reference": "A2"})
    assert (changed["reference"], changed["name"]) == ("A2", None)


async def test_an_item_of_a_finalized_purchase_is_neither_added_nor_deleted(
    api: httpx.AsyncClient, customer: int
) -> None:
    purchase = await draft(api, customer, DEVICE, productItems=[{"reference": "A"}])
    await finalize(api, customer, purchase["id"])
    body = {"purchaseId": purchase["id"], "reference": "B"}
    assert (await refused(api, "POST", "/purchaseProductItems", body))[0] == 400
    id_ = purchase["productItems"][0]["id"]
    assert (await refused(api, "DELETE", f"/purchaseProductItems/{id_}"))[0] == 400


async def test_a_deleted_item_stays_on_the_list_of_the_account(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, DEVICE, productItems=[{"reference": "A"}, {"reference": "B"}])
    id_ = purchase["productItems"][0]["id"]
    await send(api, "DELETE", f"/purchaseProductItems/{id_}")
    assert await refused(api, "GET", f"/purchaseProductItems/{id_}") == (404, f"ProductItem with id {id_} not found.")
    listed = await send(api, "GET", "/ProductItems?query=Product.Code:device;Purchase.Status:Draft")
    assert [(item["reference"], item["status"]) for item in listed] == [("A", "Deleted"), ("B", "Active")]
    assert [item["reference"] for item in await send(api, "GET", "/ProductItems?query=status:Active")] == ["B"]


async def test_a_product_that_tracks_nothing_has_no_items(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    body = {"purchaseId": purchase["id"], "reference": "B"}
    assert (await refused(api, "POST", "/purchaseProductItems", body))[0] == 400


async def test_a_purchase_is_finalized_when_its_target_is_reached(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, DEVICE, targetOrderQuantity=1)
    body = {"customerId": customer, "purchaseIds": [purchase["id"]]}
    assert (await refused(api, "POST", "/purchases/Purchase", body))[0] == 400
    await send(api, "POST", "/purchaseProductItems", {"purchaseId": purchase["id"], "reference": "A"})
    await finalize(api, customer, purchase["id"])
