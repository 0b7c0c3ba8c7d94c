"""Subscriptions of the sandbox: created from a plan, read, updated, listed and counted, on the wire."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.sandbox.described import document
from tests.sandbox.subscriber import BASIC, BASIC_YEARLY, DEVICES, GROWTH, TEAM, Subscriber, product

# ------------------------------------------------------------------ create


async def test_a_new_subscription_is_a_draft_with_all_products_of_the_plan(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    assert (created["status"], created["planCode"], created["customerId"]) == ("Draft", "team", subscriber.customer_id)
    assert [one["planProduct"]["productCode"] for one in created["subscriptionProducts"]] == [
        "seat",
        "support",
        "onboarding",
    ]
    assert [one["isIncluded"] for one in created["subscriptionProducts"]] == [True, False, False]


async def test_the_parts_of_a_subscription_carry_the_ids_that_the_samples_show(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    assert created["planFrequency"]["planRevisionId"] == created["id"]
    seat = product(created, "seat")
    [cycle] = seat["planProduct"]["orderToCashCycles"]
    ids = {cycle["id"], cycle["pricingModel"]["id"], *(model["id"] for model in cycle["chargeModels"])}
    assert ids == {seat["id"]}
    assert seat["planProduct"]["uri"] == ""
    assert cycle["planFrequencyId"] == TEAM


async def test_a_subscription_is_worth_its_plan_and_its_included_products(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    assert created["amount"] == Decimal("109.00")  # 49 + 5 * 12
    assert created["monthlyRecurringRevenue"] == Decimal("109.00")
    assert product(created, "seat")["amount"] == Decimal("60.00")
    assert product(created, "support")["amount"] == 0


async def test_the_revenue_of_a_yearly_subscription_is_a_twelfth(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(BASIC_YEARLY)
    assert created["monthlyRecurringRevenue"] == Decimal("15.83")
    assert created["amount"] == Decimal("215.00")  # 190 and the setup fee, which is not charged yet


async def test_overrides_reference_and_contract_are_kept(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(
        subscriptionOverride={"name": "Special", "charge": "12.50"},
        reference="PO 7",
        contractStartTimestamp="2018-03-01",
        remainingInterval=3,
    )
    assert created["subscriptionOverride"]["name"] == "Special"
    assert created["subscriptionOverride"]["id"] == created["id"]
    assert created["contractStartTimestamp"] == "2018-03-01T00:00:00"
    assert (created["reference"], created["remainingInterval"]) == ("PO 7", 3)
    assert created["monthlyRecurringRevenue"] == Decimal("12.50")


async def test_names_bind_in_any_casing_and_ids_may_be_strings(subscriber: Subscriber) -> None:
    body = {"CustomerID": str(subscriber.customer_id), "planFrequencyID": str(BASIC)}
    assert (await subscriber.post("/subscriptions", body))["status"] == "Draft"


@pytest.mark.parametrize("customer_id", [0, 7])
async def test_an_unknown_customer_is_not_found(subscriber: Subscriber, customer_id: int) -> None:
    body = {"customerId": customer_id, "planFrequencyId": BASIC}
    assert (await subscriber.refused("POST", "/subscriptions", body))[0] == 404


async def test_an_unknown_frequency_is_not_found(subscriber: Subscriber) -> None:
    body = {"customerId": subscriber.customer_id, "planFrequencyId": 1}
    assert (await subscriber.refused("POST", "/subscriptions", body))[0] == 404


async def test_a_retired_plan_takes_no_subscription(subscriber: Subscriber) -> None:
    legacy = next(plan for plan in subscriber.state.plans.values() if plan["code"] == "legacy")
    body = {"customerId": subscriber.customer_id, "planFrequencyId": legacy["planFrequencies"][0]["id"]}
    assert (await subscriber.refused("POST", "/subscriptions", body))[0] == 400


async def test_a_plan_without_a_price_in_the_customers_currency_is_refused(subscriber: Subscriber) -> None:
    customer = await subscriber.post("/customers", {"currency": "JPY"})
    body = {"customerId": customer["id"], "planFrequencyId": TEAM}
    assert (await subscriber.refused("POST", "/subscriptions", body))[0] == 400
    assert not subscriber.state.subscriptions


async def test_a_preview_shows_the_invoice_and_keeps_nothing(subscriber: Subscriber) -> None:
    body = {"planFrequencyId": BASIC}
    shown = await subscriber.post("/subscriptions", body, preview="true", currency="CAD")
    assert shown["invoicePreview"]["total"] == Decimal("57.20")  # (25 + 19) * 1.3
    assert not subscriber.state.subscriptions
    assert not subscriber.state.subscription_products
    assert not subscriber.state.billing_period_definitions


async def test_side_effects_of_creating_show_the_invoice_of_an_activation(subscriber: Subscriber) -> None:
    body = {"customerId": subscriber.customer_id, "planFrequencyId": BASIC}
    created = await subscriber.post("/subscriptions", body, view="sideeffects")
    assert created["sideEffects"]["invoicePreview"]["total"] == Decimal("44.00")
    assert not subscriber.state.draft_invoices


# ------------------------------------------------------------------ update


async def test_an_unchanged_subscription_can_be_put_back(subscriber: Subscriber) -> None:
    before = await subscriber.subscribe(GROWTH, reference="PO 7")
    after = await subscriber.put("/subscriptions", before | {"subscriptionProducts": []})
    assert after | {"modifiedTimestamp": None} == before | {"modifiedTimestamp": None}


async def test_what_an_update_leaves_out_becomes_null(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(
        reference="PO 7",
        subscriptionOverride={"name": "Special"},
        contractEndTimestamp="2025-01-01",
        remainingInterval=2,
    )
    updated = await subscriber.put("/subscriptions", {"id": created["id"]})
    nulled = ("reference", "subscriptionOverride", "contractEndTimestamp", "remainingInterval")
    assert [updated[name] for name in nulled] == [None] * 4
    assert len(updated["subscriptionProducts"]) == 1


async def test_the_status_is_not_changed_by_an_update(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe()
    assert (await subscriber.put("/subscriptions", {"id": created["id"], "status": "Active"}))["status"] == "Draft"


async def test_a_changed_quantity_of_a_draft_costs_nothing(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    seat = product(created, "seat")
    updated = await subscriber.put("/subscriptions", created | {"subscriptionProducts": [seat | {"quantity": 11}]})
    assert updated["amount"] == Decimal("159.00")  # 49 + 11 * 10: all units cost what the eleventh does
    assert not subscriber.state.invoices


async def test_an_included_product_of_an_active_subscription_is_invoiced(subscriber: Subscriber) -> None:
    active = await subscriber.active(TEAM)
    support = product(active, "support") | {"isIncluded": True}
    await subscriber.put("/subscriptions", active | {"subscriptionProducts": [support]})
    assert subscriber.invoiced() == [Decimal("109.00"), Decimal("45.00")]


async def test_a_product_of_the_plan_that_is_not_optional_cannot_be_left_out(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM)
    seat = product(created, "seat") | {"isIncluded": False}
    body = created | {"subscriptionProducts": [seat]}
    assert (await subscriber.refused("PUT", "/subscriptions", body))[0] == 400


async def test_a_preview_of_an_update_changes_nothing(subscriber: Subscriber) -> None:
    active = await subscriber.active(TEAM)
    support = product(active, "support") | {"isIncluded": True}
    shown = await subscriber.put("/subscriptions", active | {"subscriptionProducts": [support]}, preview="true")
    assert shown["invoicePreview"]["total"] == Decimal("45.00")
    assert not (await subscriber.product(active, "support"))["isIncluded"]
    assert len(subscriber.state.invoices) == 1


async def test_an_invoice_of_an_update_can_be_kept_as_a_draft(subscriber: Subscriber) -> None:
    active = await subscriber.active(TEAM)
    support = product(active, "support") | {"isIncluded": True}
    body = active | {"subscriptionProducts": [support]}
    await subscriber.put("/subscriptions", body, temporarilyDisableAutoPost="true")
    assert (subscriber.invoiced(), subscriber.drafted()) == ([Decimal("109.00")], [Decimal("45.00")])


async def test_the_legacy_discount_stands_for_all_discounts(subscriber: Subscriber) -> None:
    """A product that is sent back with subscriptionProductDiscount loses its discounts, as the page warns."""
    created = await subscriber.subscribe(TEAM, couponCodes=["SEATS"])
    seat = product(created, "seat")
    assert len(seat["subscriptionProductDiscounts"]) == 1
    kept = {name: value for name, value in seat.items() if name != "subscriptionProductDiscount"}
    after = await subscriber.put("/subscriptions", created | {"subscriptionProducts": [kept]})
    assert product(after, "seat")["subscriptionProductDiscounts"] == seat["subscriptionProductDiscounts"]
    legacy = seat | {"subscriptionProductDiscount": None}
    after = await subscriber.put("/subscriptions", created | {"subscriptionProducts": [legacy]})
    assert product(after, "seat")["subscriptionProductDiscounts"] == []


async def test_a_product_of_another_subscription_is_not_found(subscriber: Subscriber) -> None:
    one, other = await subscriber.subscribe(), await subscriber.subscribe()
    body = {"id": one["id"], "subscriptionProducts": [{"id": other["subscriptionProducts"][0]["id"]}]}
    assert (await subscriber.refused("PUT", "/subscriptions", body))[0] == 404


async def test_switching_price_uplifts_off_deletes_them(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe()
    support = product(created, "support") | {"priceUpliftsEnabled": True, "priceUplifts": [{"amount": 1}]}
    on = await subscriber.put("/subscriptions", created | {"subscriptionProducts": [support]})
    assert product(on, "support")["priceUplifts"] == [{"amount": 1}]
    off = await subscriber.put(
        "/subscriptions", on | {"subscriptionProducts": [support | {"priceUpliftsEnabled": False}]}
    )
    assert product(off, "support")["priceUplifts"] == []


# ------------------------------------------------------------------ delete, count, lists


async def test_only_drafts_can_be_deleted(subscriber: Subscriber) -> None:
    draft, active = await subscriber.subscribe(), await subscriber.active()
    assert (await subscriber.send("DELETE", f"/subscriptions/Delete/{draft['id']}")).status_code == 204
    assert (await subscriber.refused("GET", f"/subscriptions/{draft['id']}"))[0] == 404
    assert (await subscriber.refused("DELETE", f"/subscriptions/Delete/{active['id']}"))[0] == 400


async def test_subscriptions_are_counted_by_status(subscriber: Subscriber) -> None:
    await subscriber.active()
    await subscriber.active(TEAM)
    await subscriber.subscribe()
    path = f"/customers/{subscriber.customer_id}/subscriptions/GetCountByStatus"
    assert await subscriber.get(path, status="Active") == 2
    assert await subscriber.get(path, status="Cancelled") == 0


async def test_counting_by_a_status_that_does_not_exist_is_a_server_error(subscriber: Subscriber) -> None:
    path = f"/customers/{subscriber.customer_id}/subscriptions/GetCountByStatus"
    assert (await subscriber.refused("GET", path, status="Acitve"))[0] == 500


async def test_lists_filter_by_the_subscription_and_by_its_customer(subscriber: Subscriber) -> None:
    basic, team = await subscriber.active(), await subscriber.subscribe(TEAM)
    listed = await subscriber.get("/subscriptions/getAll", query="status:Active;Customer.FirstName:Ada")
    assert [row["id"] for row in listed] == [basic["id"]]
    listed = await subscriber.get("/subscriptions/getAll", query="Amount:100|;interval:Monthly")
    assert [row["id"] for row in listed] == [team["id"]]
    listed = await subscriber.get(f"/customers/{subscriber.customer_id}/subscriptions", query="planCode:te*")
    assert [row["id"] for row in listed] == [team["id"]]


@pytest.mark.parametrize(
    "path", ["/subscriptions/getAll", "/subscriptionSummary", "/customers/{customerId}/subscriptions"]
)
async def test_every_documented_filter_is_known(subscriber: Subscriber, path: str) -> None:
    await subscriber.active()
    address = path.replace("{customerId}", str(subscriber.customer_id))
    for one in document()["paths"][path]["get"]["x-fusebill-filters"]:
        await subscriber.get(address, sortOrder="Ascending", sortExpression=one["name"])
        await subscriber.get(address, query=f"{one['name']}:[empty]")


async def test_summaries_call_the_status_subscription_status(subscriber: Subscriber) -> None:
    active = await subscriber.active(TEAM, reference="1236")
    await subscriber.subscribe()
    [summary] = await subscriber.get("/subscriptionSummary", query="subscriptionStatus:Active")
    assert (summary["id"], summary["name"], summary["numberOfInterval"]) == (active["id"], "Team", 1)
    assert summary["uri"].endswith(f"/v1/subscriptionsummary/{active['id']}/")
    assert summary["nextBillingDate"] == "2024-06-10T00:00:00"
    assert (await subscriber.get("/SubscriptionSummary/Search"))[0] == summary


async def test_the_second_form_is_flat(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(TEAM, couponCodes=["SEATS"])
    flat = await subscriber.get(f"/SubscriptionsV2/{created['id']}")
    assert (flat["code"], flat["interval"], flat["numberOfIntervals"]) == ("team", "Monthly", 1)
    assert flat["coupons"] == ["SEATS"]


async def test_a_tracked_product_begins_without_items(subscriber: Subscriber) -> None:
    created = await subscriber.subscribe(DEVICES)
    assert product(created, "line")["quantity"] == 0
    assert created["amount"] == Decimal("9.95")


@pytest.mark.parametrize("member", ["key", "friendlyName", "dataType", "value"])
async def test_a_custom_field_is_of_a_listed_type_and_not_too_long(subscriber: Subscriber, member: str) -> None:
    subscription = await subscriber.post(
        "/subscriptions", {"customerId": subscriber.customer_id, "planFrequencyId": BASIC}
    )
    body = {**subscription, "customFields": [{"key": "note"} | {member: "x" * 1001}]}
    status, key, _ = await subscriber.refused("PUT", "/subscriptions", body)
    assert (status, key) == (400, f"subscription.CustomFields.{member[0].upper()}{member[1:]}")


async def test_price_ranges_of_an_override_are_a_list(subscriber: Subscriber) -> None:
    override = {"charge": 5, "setupFeePriceRanges": {}}
    body = {"customerId": subscriber.customer_id, "planFrequencyId": BASIC, "subscriptionOverride": override}
    status, key, _ = await subscriber.refused("POST", "/subscriptions", body)
    assert (status, key) == (400, "subscription.SubscriptionOverride.SetupFeePriceRanges")
