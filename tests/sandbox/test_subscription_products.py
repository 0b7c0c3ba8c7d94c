"""Products on subscriptions in the sandbox: quantities, price overrides, tracked items, custom fields, on the wire."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import DEVICES, GROWTH, TEAM, Subscriber, opened, product


def charge_models(subscriber: Subscriber, held: dict[str, Any], **flags: bool) -> None:
    """Change how quantity changes of a subscription product are charged."""
    stored = subscriber.state.subscription_products[held["id"]]
    for model in stored["planProduct"]["orderToCashCycles"][0]["chargeModels"]:
        model |= flags


# ------------------------------------------------------------------ read and update


async def test_a_subscription_product_is_read_as_in_its_subscription(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    seat = product(created, "seat")
    assert await subscriber.get(f"/SubscriptionProducts/{seat['id']}") == seat


async def test_an_update_nullifies_what_is_left_out(subscriber: Subscriber) -> None:
    seat = product(await subscriber.subscribe(TEAM, couponCodes=["SEATS"]), "seat")
    named = {"id": seat["id"], "subscriptionProductOverride": {"name": "Chair"}, "startDate": "2024-06-01"}
    updated = await subscriber.put("/SubscriptionProducts", named)
    assert updated["subscriptionProductOverride"]["name"] == "Chair"
    assert (updated["startDate"], updated["subscriptionProductDiscounts"]) == ("2024-06-01T00:00:00", [])
    updated = await subscriber.put("/SubscriptionProducts", {"id": seat["id"]})
    assert (updated["subscriptionProductOverride"], updated["startDate"]) == (None, None)
    assert (updated["quantity"], updated["isIncluded"]) == (5, True)


async def test_a_product_that_starts_later_is_not_charged_before(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM)
    seat = product(draft, "seat")
    await subscriber.put("/SubscriptionProducts", seat | {"startDate": "2024-06-01"})
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    assert subscriber.lines() == [("Team", Decimal("49.00"))]
    subscriber.advance(31)
    assert subscriber.lines() == [("Team", Decimal("49.00")), ("Seat", Decimal("60.00"))]


async def test_a_preview_and_the_calculator_change_nothing(subscriber: Subscriber) -> None:
    seat = product(await subscriber.active(TEAM), "seat")
    for path, query in (("/SubscriptionProducts", {"preview": "true"}), ("/SubscriptionProductsCalculator", {})):
        shown = await subscriber.put(path, seat | {"quantity": 8}, **query)
        assert (shown["quantity"], shown["amount"]) == (8, Decimal("96.00"))
        assert shown["invoicePreview"]["total"] == Decimal("36.00")
    assert (await subscriber.get(f"/SubscriptionProducts/{seat['id']}"))["quantity"] == 5
    assert len(subscriber.state.invoices) == 1


async def test_more_of_a_product_is_charged_at_once(subscriber: Subscriber) -> None:
    seat = product(await subscriber.active(TEAM), "seat")
    await subscriber.put("/SubscriptionProducts", seat | {"quantity": 8})
    assert subscriber.lines() == [("Seat", Decimal("36.00"))]


async def test_a_name_override_is_on_the_invoice(subscriber: Subscriber) -> None:
    draft = await subscriber.subscribe(TEAM, subscriptionOverride={"name": "Crew"})
    seat = product(draft, "seat")
    await subscriber.put("/SubscriptionProducts", seat | {"subscriptionProductOverride": {"name": "Chair"}})
    await subscriber.post(f"/SubscriptionActivation/{draft['id']}")
    assert [name for name, _ in subscriber.lines()] == ["Crew", "Chair"]


# ------------------------------------------------------------------ quantities


async def test_a_quantity_changes_by_a_difference(subscriber: Subscriber) -> None:
    seat = product(await subscriber.active(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": 4}
    assert (await subscriber.post("/SubscriptionProductQuantityChange", body, preview="true"))["quantity"] == 9
    assert (await subscriber.post("/SubscriptionProductQuantityChange", body))["quantity"] == 9
    assert subscriber.invoiced() == [Decimal("109.00"), Decimal("48.00")]


async def test_a_lower_quantity_gives_nothing_back_unless_the_charge_model_says_so(subscriber: Subscriber) -> None:
    seat = product(await subscriber.active(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": -2}
    assert (await subscriber.post("/SubscriptionProductQuantityChange", body))["quantity"] == 3
    assert subscriber.owes() == Decimal("109.00")
    charge_models(subscriber, seat, reverseChargeOnNegativeQuantity=True)
    await subscriber.post("/SubscriptionProductQuantityChange", body)
    assert subscriber.owes() == Decimal("85.00")


async def test_quantity_changes_are_prorated_where_the_charge_model_says_so() -> None:
    async with opened(datetime(2024, 6, 1, tzinfo=UTC)) as subscriber:
        seat = product(await subscriber.active(TEAM), "seat")
        flags = ("prorateOnPositiveQuantity", "prorateOnNegativeQuantity", "reverseChargeOnNegativeQuantity")
        charge_models(subscriber, seat, **dict.fromkeys(flags, True))
        subscriber.advance(20)
        body = {"subscriptionProductId": seat["id"], "deltaQuantity": 3}
        await subscriber.post("/SubscriptionProductQuantityChange", body)
        assert subscriber.lines() == [("Seat", Decimal("12.00"))]  # 36 for 10 of 30 days
        await subscriber.post("/SubscriptionProductQuantityChange", body | {"deltaQuantity": -3})
        assert subscriber.owes() == Decimal("109.00")


@pytest.mark.parametrize("delta", ["-6", "2147483647", "0.0000001"])
async def test_a_quantity_stays_within_its_bounds(subscriber: Subscriber, delta: str) -> None:
    seat = product(await subscriber.subscribe(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "deltaQuantity": delta}
    assert (await subscriber.refused("POST", "/SubscriptionProductQuantityChange", body))[0] == 400


# ------------------------------------------------------------------ price overrides


async def test_a_price_override_holds_from_the_next_charge_on_and_can_be_removed(subscriber: Subscriber) -> None:
    subscriber.settings(dunningExempt=True)
    seat = product(await subscriber.active(TEAM), "seat")
    ranges = [{"min": 0, "max": None, "price": "7.99"}]
    body = {"id": seat["id"], "chargeAmount": "7.99", "priceRanges": ranges, "pricingModelType": "Standard"}
    await subscriber.post("/SubscriptionProductPriceOverrides", body)
    assert subscriber.invoiced() == [Decimal("109.00")]
    subscriber.advance(31)
    assert subscriber.lines() == [("Team", Decimal("49.00")), ("Seat", Decimal("39.95"))]
    await subscriber.put("/SubscriptionProductPriceOverrides", {"id": seat["id"], "chargeAmount": "0.01"})
    assert (await subscriber.get(f"/SubscriptionProducts/{seat['id']}"))["amount"] == Decimal(
        "60.00"
    )  # the topmost alone
    deleted = await subscriber.send("DELETE", f"/SubscriptionProductPriceOverrides/{seat['id']}")
    assert deleted.status_code == 200
    assert (await subscriber.get(f"/SubscriptionProducts/{seat['id']}"))["subscriptionProductPriceOverride"] is None


async def test_the_documented_tiers_of_a_price_override_add_up(subscriber: Subscriber) -> None:
    """The first range of the sample begins at 1 and neighbours share a bound."""
    calls = product(await subscriber.subscribe(GROWTH), "calls")
    ranges = [{"min": "1.0", "max": "3.0", "price": "20.99"}, {"min": "3.0", "max": None, "price": "15.99"}]
    body = {"id": calls["id"], "chargeAmount": "15.99", "priceRanges": ranges, "pricingModelType": "Tiered"}
    await subscriber.post("/SubscriptionProductPriceOverrides", body)
    changed = await subscriber.put(
        "/SubscriptionProducts", await subscriber.get(f"/SubscriptionProducts/{calls['id']}")
    )
    assert changed["subscriptionProductPriceOverride"]["priceRanges"][0]["price"] == Decimal("20.99")
    body = {"subscriptionProductId": calls["id"], "deltaQuantity": -1496}
    changed = await subscriber.post("/SubscriptionProductQuantityChange", body)
    assert changed["amount"] == Decimal("78.96")  # 3 * 20.99 + 15.99


async def test_the_ranges_of_a_price_override_leave_no_gap(subscriber: Subscriber) -> None:
    seat = product(await subscriber.subscribe(TEAM), "seat")
    ranges = [{"min": 0, "max": 3, "price": "2"}, {"min": 5, "max": None, "price": "1"}]
    body = {"id": seat["id"], "priceRanges": ranges}
    assert (await subscriber.refused("POST", "/SubscriptionProductPriceOverrides", body))[0] == 400


# ------------------------------------------------------------------ custom fields


async def test_custom_fields_take_their_values_in_a_call_of_their_own(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe()
    body = {"key": "region", "subscriptionId": created["id"], "Value": "123"}
    await subscriber.put("/SubscriptionCustomFields", body)
    await subscriber.put("/SubscriptionCustomFields", body | {"Value": "North"})
    [field] = (await subscriber.read(created))["customFields"]
    assert field == {"key": "region", "friendlyName": "region", "dataType": "String", "value": "North"}
    support = product(created, "support")
    body = {"key": "color", "subscriptionProductId": support["id"], "Value": "2014-06-26T04:00:00"}
    await subscriber.put("/SubscriptionProductCustomFields", body)
    assert (await subscriber.product(created, "support"))["customFields"][0]["value"] == "2014-06-26T04:00:00"


# ------------------------------------------------------------------ tracked items


async def device(subscriber: Subscriber, line: dict[str, Any], reference: str, **query: Any) -> Any:
    body = {"subscriptionProductId": line["id"], "reference": reference}
    return await subscriber.post("/SubscriptionProductItems", body, **query)


async def test_a_tracked_item_raises_the_quantity_and_is_invoiced(subscriber: Subscriber) -> None:
    active = await subscriber.active(DEVICES)
    line = product(active, "line")
    item = await device(subscriber, line, "SN-1")
    assert (item["reference"], item["status"], item["subscriptionId"]) == ("SN-1", "Active", active["id"])
    assert (await subscriber.product(active, "line"))["quantity"] == 1
    assert subscriber.lines() == [("Device line", Decimal("7.50"))]
    assert await subscriber.get(f"/subscriptionproductitems/{item['id']}") == item


async def test_a_preview_of_a_tracked_item_adds_none(subscriber: Subscriber) -> None:
    line = product(await subscriber.active(DEVICES), "line")
    shown = await device(subscriber, line, "SN-1", preview="true")
    assert shown["invoicePreview"]["total"] == Decimal("7.50")
    assert not subscriber.state.product_items


async def test_a_reference_is_unique_among_active_items(subscriber: Subscriber) -> None:
    line = product(await subscriber.subscribe(DEVICES), "line")
    await device(subscriber, line, "SN-1")
    body = {"subscriptionProductId": line["id"], "reference": "SN-1"}
    assert (await subscriber.refused("POST", "/SubscriptionProductItems", body))[0] == 400


async def test_products_that_track_nothing_take_no_items(subscriber: Subscriber) -> None:
    seat = product(await subscriber.subscribe(TEAM), "seat")
    body = {"subscriptionProductId": seat["id"], "reference": "SN-1"}
    assert (await subscriber.refused("POST", "/SubscriptionProductItems", body))[0] == 400


async def test_items_are_inserted_updated_and_deleted_in_one_request(subscriber: Subscriber) -> None:
    active = await subscriber.active(DEVICES)
    line = product(active, "line")
    one, two = [await device(subscriber, line, reference) for reference in ("SN-1", "SN-2")]
    items = [
        {"operation": "Insert", "reference": "SN-3"},
        {"operation": "Insert", "reference": "SN-4"},
        {"operation": "Update", "subscriptionProductItemId": one["id"], "name": "Router"},
        {"operation": "Delete", "subscriptionProductItemId": two["id"]},
    ]
    products = [{"subscriptionProductId": line["id"], "subscriptionProductItems": items}]
    body = {"subscriptionId": active["id"], "subscriptionProducts": products}
    answer = await subscriber.send("PATCH", "/subscriptionproductItems/", json=body)
    assert answer.status_code == 200, answer.text
    assert (await subscriber.product(active, "line"))["quantity"] == 3
    listed = await subscriber.get(f"/subscriptionProducts/{line['id']}/items", query="status:Active")
    assert [(row["reference"], row["name"]) for row in listed] == [("SN-1", "Router"), ("SN-3", None), ("SN-4", None)]
    again = await subscriber.get(f"/subscriptionproducts/{line['id']}/items/referenceId/SN-2")
    assert [row["status"] for row in again] == ["Deleted"]


async def test_one_wrong_change_of_items_prevents_all(subscriber: Subscriber) -> None:
    active = await subscriber.active(DEVICES)
    line = product(active, "line")
    items = [{"operation": "Insert", "reference": "SN-3"}, {"operation": "Delete", "subscriptionProductItemId": 1}]
    products = [{"subscriptionProductId": line["id"], "subscriptionProductItems": items}]
    body = {"subscriptionId": active["id"], "subscriptionProducts": products}
    assert (await subscriber.refused("PATCH", "/subscriptionproductItems", body))[0] == 404
    assert not subscriber.state.product_items


async def test_a_deleted_item_lowers_the_quantity_and_frees_its_reference(subscriber: Subscriber) -> None:
    active = await subscriber.active(DEVICES)
    line = product(active, "line")
    item = await device(subscriber, line, "SN-1")
    await subscriber.send("DELETE", f"/SubscriptionProductItems/{item['id']}")
    assert (await subscriber.product(active, "line"))["quantity"] == 0
    assert (await device(subscriber, line, "SN-1"))["id"] != item["id"]


async def test_an_unknown_item_is_not_found_by_its_own_name(subscriber: Subscriber) -> None:
    refused = await subscriber.refused("GET", "/subscriptionproductitems/7")
    assert refused == (404, "Api Error", "SubscriptionProductItem with id 7 not found.")


async def test_the_statuses_around_an_item_are_told(subscriber: Subscriber) -> None:
    line = product(await subscriber.active(DEVICES), "line")
    await device(subscriber, line, "SN-1")
    query = {"reference": "SN-1", "parentId": str(line["planProduct"]["productId"])}
    assert await subscriber.get("/SubscriptionProductItemStatuses", **query) == {
        "subscriptionStatus": "Active",
        "customerStatus": "Active",
        "customerAccountStatus": "Good",
    }
