"""Products on subscriptions in the sandbox: quantities, price overrides, tracked items, custom fields, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import DEVICES, GROWTH, TEAM, Subscriber, opened, product


@pytest.fixture
async def account() -> AsyncIterator[Subscriber]:
    async with opened() as account:
        yield account


def charge_models(account: Subscriber, held: dict[str, Any], **flags: bool) -> None:
    """Change how quantity changes of a subscription product are charged."""
    stored = account.state.subscription_products[held["id"]]
    for model in stored["planProduct"]["orderToCashCycles"][0]["chargeModels"]:
        model |= flags


# ------------------------------------------------------------------ read and update


async def test_a_subscription_product_is_read_as_in_its_subscription(account: Subscriber) -> None:
    created = await account.subscribe(TEAM)
    seat = product(created, "seat")
    assert await account.get(f"/SubscriptionProducts/{seat['id']}") == seat


async def test_an_update_nullifies_what_is_left_out(account: Subscriber) -> None:
    seat = product(await account.subscribe(TEAM, couponCodes=["SEATS"]), "seat")
    named = {"id": seat["id"], "subscriptionProductOverride": {"name": "Chair"}, "startDate": "2024-06-01"}
    updated = await account.put("/SubscriptionProducts", named)
    assert updated["subscriptionProductOverride"]["name"] == "Chair"
    assert (updated["startDate"], updated["subscriptionProductDiscounts"]) == ("2024-06-01T00:00:00", [])
    updated = await account.put("/SubscriptionProducts", {"id": seat["id"]})
    assert (updated["subscriptionProductOverride"], updated["startDate"]) == (None, None)
    assert (updated["quantity"], updated["isIncluded"]) == (5, True)


async def test_a_product_that_starts_later_is_not_charged_before(account: Subscriber) -> None:
    draft = await account.subscribe(TEAM)
    seat = product(draft, "seat")
    await account.put("/SubscriptionProducts", seat | {"startDate": "2024-06-01"})
    await account.post(f"/SubscriptionActivation/{draft['id']}")
    assert account.lines() == [("Team", Decimal("49.00"))]
    account.advance(31)
    assert account.lines() == [("Team", Decimal("49.00")), ("Seat", Decimal("60.00"))]


async def test_a_preview_and_the_calculator_change_nothing(account: Subscriber) -> None:
    seat = product(await account.active(TEAM), "seat")
    for path, query in (("/SubscriptionProducts", {"preview": "true"}), ("/SubscriptionProductsCalculator", {})):
        shown = await account.put(path, seat | {"quantity": 8}, **query)
        assert (shown["quantity"], shown["amount"]) == (8, Decimal("96.00"))
        assert shown["invoicePreview"]["total"] == Decimal("36.00")
    assert (await account.get(f"/SubscriptionProducts/{seat['id']}"))["quantity"] == 5
    assert len(account.state.invoices) == 1


async def test_more_of_a_product_is_charged_at_once(account: Subscriber) -> None:
    seat = product(await account.active(TEAM), "seat")
    await account.put("/SubscriptionProducts", seat | {"quantity": 8})
    assert account.lines() == [("Seat", Decimal("36.00"))]


async def test_a_name_override_is_on_the_invoice(account: Subscriber) -> None:
    draft = await account.subscribe(TEAM, subscriptionOverride={"name": "Crew"})
    seat = product(draft, "seat")
    await account.put("/SubscriptionProducts", seat | {"subscriptionProductOverride": {"name": "Chair"}})
    await account.post(f"/SubscriptionActivation/{draft['id']}")
    assert [name for name, _ in account.lines()] == ["Crew", "Chair"]


# ------------------------------------------------------------------ quantities


async def test_a_quantity_changes_by_a_difference(account: Subscriber) -> None:
    seat = product(await account.active(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": 4}
    assert (await account.post("/SubscriptionProductQuantityChange", body, preview="true"))["quantity"] == 9
    assert (await account.post("/SubscriptionProductQuantityChange", body))["quantity"] == 9
    assert account.invoiced() == [Decimal("109.00"), Decimal("48.00")]


async def test_a_lower_quantity_gives_nothing_back_unless_the_charge_model_says_so(account: Subscriber) -> None:
    seat = product(await account.active(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": -2}
    assert (await account.post("/SubscriptionProductQuantityChange", body))["quantity"] == 3
    assert account.owes() == Decimal("109.00")
    charge_models(account, seat, reverseChargeOnNegativeQuantity=True)
    await account.post("/SubscriptionProductQuantityChange", body)
    assert account.owes() == Decimal("85.00")


async def test_quantity_changes_are_prorated_where_the_charge_model_says_so() -> None:
    async with opened(datetime(2024, 6, 1, tzinfo=UTC)) as account:
        seat = product(await account.active(TEAM), "seat")
        flags = ("prorateOnPositiveQuantity", "prorateOnNegativeQuantity", "reverseChargeOnNegativeQuantity")
        charge_models(account, seat, **dict.fromkeys(flags, True))
        account.advance(20)
        body = {"subscriptionProductId": seat["id"], "deltaQuantity": 3}
        await account.post("/SubscriptionProductQuantityChange", body)
        assert account.lines() == [("Seat", Decimal("12.00"))]  # 36 for 10 of 30 days
        await account.post("/SubscriptionProductQuantityChange", body | {"deltaQuantity": -3})
        assert account.owes() == Decimal("109.00")


@pytest.mark.parametrize("delta", ["-6", "2147483647", "0.0000001"])
async def test_a_quantity_stays_within_its_bounds(account: Subscriber, delta: str) -> None:
    seat = product(await account.subscribe(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": delta}
    assert (await account.refused("POST", "/SubscriptionProductQuantityChange", body))[0] == 400


# ------------------------------------------------------------------ price overrides


async def test_a_price_override_holds_from_the_next_charge_on_and_can_be_removed(account: Subscriber) -> None:
    account.settings(dunningExempt=True)
    seat = product(await account.active(TEAM), "seat")
    ranges = [{"min": 0, "max": None, "price": "7.99"}]
    body = {"id": seat["id"], "chargeAmount": "7.99", "priceRanges": ranges, "pricingModelType": "Standard"}
    await account.post("/SubscriptionProductPriceOverrides", body)
    assert account.invoiced() == [Decimal("109.00")]
    account.advance(31)
    assert account.lines() == [("Team", Decimal("49.00")), ("Seat", Decimal("39.95"))]
    await account.put("/SubscriptionProductPriceOverrides", {"id": seat["id"], "chargeAmount": "0.01"})
    assert (await account.get(f"/SubscriptionProducts/{seat['id']}"))["amount"] == Decimal("60.00")  # the topmost alone
    deleted = await account.send("DELETE", f"/SubscriptionProductPriceOverrides/{seat['id']}")
    assert deleted.status_code == 200
    assert (await account.get(f"/SubscriptionProducts/{seat['id']}"))["subscriptionProductPriceOverride"] is None


async def test_the_documented_tiers_of_a_price_override_add_up(account: Subscriber) -> None:
    """The first range of the sample begins at 1 and neighbours share a bound."""
    calls = product(await account.subscribe(GROWTH), "calls")
    ranges = [{"min": "1.0", "max": "3.0", "price": "20.99"}, {"min": "3.0", "max": None, "price": "15.99"}]
    body = {"id": calls["id"], "chargeAmount": "15.99", "priceRanges": ranges, "pricingModelType": "Tiered"}
    await account.post("/SubscriptionProductPriceOverrides", body)
    changed = await account.put("/SubscriptionProducts", await account.get(f"/SubscriptionProducts/{calls['id']}"))
    assert changed["subscriptionProductPriceOverride"]["priceRanges"][0]["price"] == Decimal("20.99")
    body = {"subscriptionProductId": calls["id"], "deltaQuantity": -1496}
    changed = await account.post("/SubscriptionProductQuantityChange", body)
    assert changed["amount"] == Decimal("78.96")  # 3 * 20.99 + 15.99


async def test_the_ranges_of_a_price_override_leave_no_gap(account: Subscriber) -> None:
    seat = product(await account.subscribe(TEAM), "seat")
    ranges = [{"min": 0, "max": 3, "price": "2"}, {"min": 5, "max": None, "price": "1"}]
    body = {"id": seat["id"], "priceRanges": ranges}
    assert (await account.refused("POST", "/SubscriptionProductPriceOverrides", body))[0] == 400


# ------------------------------------------------------------------ custom fields


async def test_custom_fields_take_their_values_in_a_call_of_their_own(account: Subscriber) -> None:
    created = await account.subscribe()
    body = {"key": "region", "subscriptionId": created["id"], "Value": "123"}
    await account.put("/SubscriptionCustomFields", body)
    await account.put("/SubscriptionCustomFields", body | {"Value": "North"})
    [field] = (await account.read(created))["customFields"]
    assert field == {"key": "region", "friendlyName": "region", "dataType": "String", "value": "North"}
    support = product(created, "support")
    body = {"key": "color", "subscriptionProductId": support["id"], "Value": "2014-06-26T04:00:00"}
    await account.put("/SubscriptionProductCustomFields", body)
    assert (await account.product(created, "support"))["customFields"][0]["value"] == "2014-06-26T04:00:00"


# ------------------------------------------------------------------ tracked items


async def device(account: Subscriber, line: dict[str, Any], reference: str, **query: Any) -> Any:
    body = {"subscriptionProductId": line["id"], "reference": reference}
    return await account.post("/SubscriptionProductItems", body, **query)


async def test_a_tracked_item_raises_the_quantity_and_is_invoiced(account: Subscriber) -> None:
    active = await account.active(DEVICES)
    line = product(active, "line")
    item = await device(account, line, "SN-1")
    assert (item["reference"], item["status"], item["subscriptionId"]) == ("SN-1", "Active", active["id"])
    assert (await account.product(active, "line"))["quantity"] == 1
    assert account.lines() == [("Device line", Decimal("7.50"))]
    assert await account.get(f"/subscriptionproductitems/{item['id']}") == item


async def test_a_preview_of_a_tracked_item_adds_none(account: Subscriber) -> None:
    line = product(await account.active(DEVICES), "line")
    shown = await device(account, line, "SN-1", preview="true")
    assert shown["invoicePreview"]["total"] == Decimal("7.50")
    assert not account.state.product_items


async def test_a_reference_is_unique_among_active_items(account: Subscriber) -> None:
    line = product(await account.subscribe(DEVICES), "line")
    await device(account, line, "SN-1")
    body = {"subscriptionProductId": line["id"], "reference": "SN-1"}
    assert (await account.refused("POST", "/SubscriptionProductItems", body))[0] == 400


async def test_products_that_track_nothing_take_no_items(account: Subscriber) -> None:
    seat = product(await account.subscribe(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "reference": "SN-1"}
    assert (await account.refused("POST", "/SubscriptionProductItems", body))[0] == 400


async def test_items_are_inserted_updated_and_deleted_in_one_request(account: Subscriber) -> None:
    active = await account.active(DEVICES)
    line = product(active, "line")
    one, two = [await device(account, line, reference) for reference in ("SN-1", "SN-2")]
    items = [
        {"operation": "Insert", "reference": "SN-3"},
        {"operation": "Insert", "reference": "SN-4"},
        {"operation": "Update", "subscriptionProductItemId": one["id"], "name": "Router"},
        {"operation": "Delete", "subscriptionProductItemId": two["id"]},
    ]
    products = [{"subscriptionProductId": line["id"], "subscriptionProductItems": items}]
    body = {"subscriptionId": active["id"], "subscriptionProducts": products}
    answer = await account.send("PATCH", "/subscriptionproductItems/", json=body)
    assert answer.status_code == 200, answer.text
    assert (await account.product(active, "line"))["quantity"] == 3
    listed = await account.get(f"/subscriptionProducts/{line['id']}/items", query="status:Active")
    assert [(row["reference"], row["name"]) for row in listed] == [("SN-1", "Router"), ("SN-3", None), ("SN-4", None)]
    again = await account.get(f"/subscriptionproducts/{line['id']}/items/referenceId/SN-2")
    assert [row["status"] for row in again] == ["Deleted"]


async def test_one_wrong_change_of_items_prevents_all(account: Subscriber) -> None:
    active = await account.active(DEVICES)
    line = product(active, "line")
    items = [{"operation": "Insert", "reference": "SN-3"}, {"operation": "Delete", "subscriptionProductItemId": 1}]
    products = [{"subscriptionProductId": line["id"], "subscriptionProductItems": items}]
    body = {"subscriptionId": active["id"], "subscriptionProducts": products}
    assert (await account.refused("PATCH", "/subscriptionproductItems", body))[0] == 404
    assert not account.state.product_items


async def test_a_deleted_item_lowers_the_quantity_and_frees_its_reference(account: Subscriber) -> None:
    active = await account.active(DEVICES)
    line = product(active, "line")
    item = await device(account, line, "SN-1")
    await account.send("DELETE", f"/SubscriptionProductItems/{item['id']}")
    assert (await account.product(active, "line"))["quantity"] == 0
    assert (await device(account, line, "SN-1"))["id"] != item["id"]


async def test_an_unknown_item_is_not_found_by_its_own_name(account: Subscriber) -> None:
    refused = await account.refused("GET", "/subscriptionproductitems/7")
    assert refused == (404, "Api Error", "SubscriptionProductItem with id 7 not found.")


async def test_the_statuses_around_an_item_are_told(account: Subscriber) -> None:
    line = product(await account.active(DEVICES), "line")
    await device(account, line, "SN-1")
    query = {"reference": "SN-1", "parentId": str(line["planProduct"]["productId"])}
    assert await account.get("/SubscriptionProductItemStatuses", **query) == {
        "subscriptionStatus": "Active",
        "customerStatus": "Active",
        "customerAccountStatus": "Good",
    }
