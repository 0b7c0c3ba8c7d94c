"""Purchases of the sandbox: drafts, what finalizing them invoices and cancelling takes back, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest

from fusebill_async import Fusebill
from fusebill_async.sandbox import Sandbox
from fusebill_async.sandbox.money import ledger
from tests.sandbox.described import assert_described
from tests.sandbox.purchasing import (
    CABLE,
    DEVICE,
    GIFTCARD,
    ONBOARDING,
    SIMPACK,
    TRAINING,
    active_customer,
    draft,
    finalize,
    read,
)
from tests.sandbox.wire import connect, send

NOW = datetime(2024, 5, 3, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=lambda: NOW)


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    async with connect(sandbox) as client:
        yield client
    ledger.check(sandbox.state)


@pytest.fixture
async def customer(api: httpx.AsyncClient) -> int:
    return await active_customer(api)


def invoices(sandbox: Sandbox) -> list[tuple[str, str]]:
    """Total and outstanding balance of every posted invoice."""
    rows = sandbox.state.invoices.values()
    return [(str(ledger.total(row)), str(ledger.outstanding(sandbox.state, row))) for row in rows]


# ------------------------------------------------------------------ drafts


async def test_a_draft_costs_what_the_product_does_and_charges_nothing(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    purchase = await draft(api, customer, CABLE, quantity=12)
    assert (purchase["status"], purchase["code"], purchase["amount"]) == ("Draft", "cable", 45)
    assert purchase["pricingModelType"] == "Tiered"
    assert [(one["min"], one["max"], one["amount"]) for one in purchase["priceRanges"]] == [(0, 10, 4), (10, None, 2.5)]
    assert await read(api, purchase) == purchase
    assert not sandbox.state.invoices
    assert not sandbox.state.draft_invoices


async def test_the_price_is_in_the_currency_of_the_customer(api: httpx.AsyncClient) -> None:
    canadian = (await api.post("/customers", json={"currency": "CAD"})).json()["id"]
    assert (await draft(api, canadian, quantity=2))["amount"] == 1300


async def test_a_draft_can_have_prices_of_its_own(api: httpx.AsyncClient, customer: int) -> None:
    ranges = [{"min": 0, "max": 5, "amount": 100}, {"min": 5, "max": None, "amount": 80}]
    purchase = await draft(
        api, customer, quantity=6, pricingModelType="Volume", overridePriceRanges=ranges, earningSettings={}
    )
    assert (purchase["amount"], purchase["pricingModelType"]) == (480, "Volume")


@pytest.mark.parametrize(
    ("members", "key"),
    [
        ({"name": None}, "purchase.Name"),
        ({"productId": None}, "purchase.ProductId"),
        ({"customerId": None}, "purchase.CustomerId"),
        ({"productId": 1}, "Api Error"),
        ({"customerId": 1}, "Api Error"),
        ({"customerId": 0}, "Api Error"),
        ({"productId": 52001}, "purchase.ProductId"),
        ({"quantity": -1}, "purchase.Quantity"),
        ({"quantity": 0}, "purchase.Quantity"),
        ({"name": "x" * 2001}, "purchase.Name"),
        ({"targetOrderQuantity": 2}, "purchase.TargetOrderQuantity"),
        ({"overridePriceRanges": [{"min": 1, "amount": 2}]}, "purchase.QuantityRanges"),
        ({"overridePriceRanges": [{"min": 0}]}, "purchase.OverridePriceRanges.Amount"),
        ({"discounts": [{"discountType": "Percentage", "amount": 101}]}, "purchaseDiscount.Amount"),
        ({"productItems": [{"reference": "1"}]}, "productItem.PurchaseId"),
        ({"couponCodes": ["NOSUCH"]}, "coupon.CouponCode"),
        ({"pricingModelType": "Bazaar"}, "purchase.PricingModelType"),
    ],
)
async def test_a_wrong_draft_is_refused_and_leaves_nothing_behind(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int, members: dict[str, Any], key: str
) -> None:
    body = {"customerId": customer, "productId": ONBOARDING, "name": "Mine", **members}
    answer = await api.post("/Purchases", json=body)
    assert answer.status_code in (400, 404)
    assert_described(answer)
    assert answer.json()["Errors"][0]["Key"] == key
    assert not sandbox.state.purchases
    assert not sandbox.state.purchase_discounts


async def test_a_preview_stores_nothing_and_shows_the_invoice(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    before = sandbox.snapshot()
    body = {"customerId": customer, "productId": DEVICE, "name": "Mine"}
    body |= {"productItems": [{"reference": "A"}], "couponCodes": ["LASTONE"]}
    purchase = await send(api, "POST", "/Purchases?preview=true", body)
    assert (purchase["id"], purchase["amount"], purchase["taxableAmount"]) == (0, 15, 8.5)
    assert purchase["invoicePreview"]["total"] == 8.5
    tables = {name for name in vars(before) if not name.startswith("requests")}
    assert {name: vars(before)[name] for name in tables} == {name: vars(sandbox.state)[name] for name in tables}


async def test_a_preview_needs_no_customer(api: httpx.AsyncClient) -> None:
    purchase = await send(api, "POST", "/Purchases?preview=true&currency=cad", {"productId": ONBOARDING, "name": "x"})
    assert purchase["invoicePreview"]["total"] == 650


async def test_side_effects_show_the_invoice_that_would_follow(api: httpx.AsyncClient, customer: int) -> None:
    body = {"customerId": customer, "productId": ONBOARDING, "name": "Mine"}
    purchase = await send(api, "POST", "/Purchases?view=sideeffects", body)
    assert purchase["sideEffects"]["invoicePreview"]["total"] == 500


async def test_an_update_nullifies_what_is_left_out(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, quantity=3, description="Long", netsuiteLocationId="12")
    updated = await send(api, "PUT", "/Purchases", {"id": purchase["id"], "name": "Yours"})
    assert (updated["name"], updated["description"], updated["netsuiteLocationId"]) == ("Yours", None, None)
    assert (updated["quantity"], updated["amount"]) == (3, 1500)


async def test_a_whole_purchase_can_be_sent_back(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer, quantity=3, description="Long")
    assert await send(api, "PUT", "/Purchases", purchase) == purchase


async def test_a_draft_is_deleted(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    discount = {"discountType": "Amount", "amount": 1}
    purchase = await draft(api, customer, couponCodes=["WELCOME10"], discounts=[discount])
    await send(api, "DELETE", f"/Purchases/{purchase['id']}")
    assert (await api.get(f"/Purchases/{purchase['id']}")).status_code == 404
    assert not sandbox.state.purchase_discounts
    assert not sandbox.state.purchase_coupons


# ------------------------------------------------------------------ finalize


async def test_finalizing_invoices_all_purchases_at_once(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    first, second = await draft(api, customer), await draft(api, customer, SIMPACK, quantity=6)
    answer = await finalize(api, customer, first["id"], second["id"])
    assert answer == {"invoicePreview": None, "additionalInvoicesForPreview": None, "sideEffects": None}
    assert invoices(sandbox) == [("579.00", "579.00")]
    assert [(await read(api, one))["status"] for one in (first, second)] == ["Purchased", "Purchased"]


async def test_taxes_and_discounts_are_on_the_invoice_and_exempt_products_are_not_taxed(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    sandbox.state.settings["tax_rate"] = Decimal("0.13")
    percent = {"discountType": "Percentage", "amount": 10}
    taxed = await draft(api, customer, discounts=[percent])
    exempt = await draft(api, customer, GIFTCARD)
    await finalize(api, customer, taxed["id"], exempt["id"])
    (invoice,) = sandbox.state.invoices.values()
    sums = [str(invoice[name]) for name in ("subtotal", "totalDiscount", "totalTaxes", "total")]
    assert sums == ["525.00", "50.00", "58.50", "533.50"]


async def test_a_preview_of_finalizing_changes_nothing(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    purchase = await draft(api, customer)
    answer = await finalize(api, customer, purchase["id"], query="?preview=true")
    assert answer["invoicePreview"]["total"] == 500
    assert await read(api, purchase) == purchase
    assert not sandbox.state.invoices


async def test_side_effects_show_the_invoice(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    answer = await finalize(api, customer, purchase["id"], query="?view=sideeffects")
    assert answer["sideEffects"]["invoicePreview"]["total"] == 500


async def test_the_invoice_can_be_left_in_draft(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    purchase = await draft(api, customer)
    await finalize(api, customer, purchase["id"], query="?temporarilyDisableAutoPost=true")
    assert not sandbox.state.invoices
    assert len(sandbox.state.draft_invoices) == 1


@pytest.mark.parametrize(("query", "charges"), [("?preview=true", 0), ("?preview=true&showZeroDollarCharges=true", 1)])
async def test_charges_of_zero_show_when_asked_for(
    api: httpx.AsyncClient, customer: int, query: str, charges: int
) -> None:
    free = {"productId": ONBOARDING, "name": "Nothing"}  # a quantity of 0 is what bulk purchases have by default
    created = await send(api, "POST", "/Purchases/BulkCreate", {"customerId": customer, "purchases": [free]})
    answer = await finalize(api, customer, created["purchases"][0]["id"], query=query)
    assert len(answer["invoicePreview"]["draftCharges"]) == charges


async def test_a_purchase_is_finalized_once(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    purchase = await draft(api, customer)
    await finalize(api, customer, purchase["id"], purchase["id"])
    answer = await api.post("/purchases/Purchase", json={"customerId": customer, "purchaseIds": [purchase["id"]]})
    assert answer.status_code == 400
    assert_described(answer)
    assert len(invoices(sandbox)) == 1


async def test_the_purchases_of_another_customer_are_not_found(api: httpx.AsyncClient, customer: int) -> None:
    other = (await api.post("/customers", json={})).json()["id"]
    purchase = await draft(api, other)
    answer = await api.post("/purchases/Purchase", json={"customerId": customer, "purchaseIds": [purchase["id"]]})
    assert answer.status_code == 404


async def test_a_customer_who_is_not_active_buys_nothing(api: httpx.AsyncClient) -> None:
    lead = (await api.post("/customers", json={})).json()["id"]
    purchase = await draft(api, lead)
    answer = await api.post("/purchases/Purchase", json={"customerId": lead, "purchaseIds": [purchase["id"]]})
    assert answer.json()["Errors"][0]["Value"] == (
        "This activity could not be processed since the service status is Draft"
    )


async def test_a_finalized_purchase_is_neither_updated_nor_deleted(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    await finalize(api, customer, purchase["id"])
    for answer in (
        await api.put("/Purchases", json={"id": purchase["id"], "name": "x"}),
        await api.delete(f"/Purchases/{purchase['id']}"),
    ):
        assert answer.status_code == 400
        assert_described(answer)


async def test_collect_options_pay_the_invoice(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    purchase = await draft(api, customer)
    options = {"paymentMethod": "CreateAndApplyCredit"}
    await finalize(api, customer, purchase["id"], invoiceCollectOptions=options)
    assert invoices(sandbox) == [("500.00", "0.00")]


async def test_options_that_cannot_be_met_leave_the_draft(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    purchase = await draft(api, customer)
    body = {
        "customerId": customer,
        "purchaseIds": [purchase["id"]],
        "invoiceCollectOptions": {"paymentMethod": "UseDefaultPaymentMethod"},
    }
    answer = await api.post("/purchases/Purchase", json=body)
    assert answer.status_code == 400
    assert not sandbox.state.invoices
    assert not sandbox.state.draft_invoices
    assert (await read(api, purchase))["status"] == "Draft"


# ------------------------------------------------------------------ bulk and split


async def test_bulk_creation_leaves_drafts(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    items = [{"productId": ONBOARDING, "name": "a", "quantity": 1}, {"productId": CABLE, "name": "b"}]
    answer = await send(api, "POST", "/Purchases/BulkCreate", {"customerId": customer, "purchases": items})
    assert [(one["status"], one["amount"]) for one in answer["purchases"]] == [("Draft", 500), ("Draft", 0)]
    assert not sandbox.state.invoices


async def test_bulk_creation_can_charge_at_once(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    items = [{"productId": ONBOARDING, "name": name, "quantity": 1} for name in "ab"]
    body = {"customerId": customer, "purchases": items, "autoPurchase": True, "view": "sideeffects"}
    answer = await send(api, "POST", "/Purchases/BulkCreate", body)
    assert [one["status"] for one in answer["purchases"]] == ["Purchased", "Purchased"]
    assert answer["sideEffects"]["invoicePreview"]["total"] == 1000
    assert invoices(sandbox) == [("1000.00", "1000.00")]


async def test_bulk_creation_can_be_previewed(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    items = [{"productId": ONBOARDING, "name": "a", "quantity": 1}]
    body = {"customerId": customer, "purchases": items, "autoPurchase": True}
    answer = await send(api, "POST", "/Purchases/BulkCreate?preview=true", body)
    assert answer["invoicePreview"]["total"] == 500
    assert not sandbox.state.purchases


async def test_bulk_creation_is_all_or_nothing(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    items = [{"productId": ONBOARDING, "name": "a"}, {"productId": 1, "name": "b"}]
    answer = await api.post("/Purchases/BulkCreate", json={"customerId": customer, "purchases": items})
    assert answer.status_code == 404
    items = [{"productId": ONBOARDING, "name": "a", "quantity": 1}]
    options = {"paymentMethod": "UseDefaultPaymentMethod"}
    body = {"customerId": customer, "purchases": items, "autoPurchase": True, "invoiceCollectOptions": options}
    assert (await api.post("/Purchases/BulkCreate", json=body)).status_code == 400
    assert not sandbox.state.purchases


async def tracked(api: httpx.AsyncClient, customer: int, count: int, target: int) -> Any:
    items = [{"reference": f"SN-{number}"} for number in range(count)]
    return await draft(api, customer, DEVICE, productItems=items, targetOrderQuantity=target)


async def test_a_split_moves_what_is_missing_into_another_draft(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await tracked(api, customer, 12, 14)
    answer = await send(api, "POST", "/Purchases/split", {"purchaseId": purchase["id"]})
    assert [(one["quantity"], one["targetOrderQuantity"], one["status"]) for one in answer] == [
        (12, 12, "Draft"),
        (0, 2, "Draft"),
    ]


async def test_a_split_can_only_lower_the_target(api: httpx.AsyncClient, sandbox: Sandbox, customer: int) -> None:
    purchase = await tracked(api, customer, 1, 2)
    await send(api, "POST", "/purchases/split", {"purchaseId": purchase["id"], "dontSplit": True})
    assert (await read(api, purchase))["targetOrderQuantity"] == 1
    assert len(sandbox.state.purchases) == 1


async def test_only_what_has_a_target_can_be_split(api: httpx.AsyncClient, customer: int) -> None:
    for purchase in (await draft(api, customer), await tracked(api, customer, 2, 2)):
        answer = await api.post("/purchases/split", json={"purchaseId": purchase["id"]})
        assert answer.status_code == 400
        assert_described(answer)


# ------------------------------------------------------------------ cancel


@pytest.mark.parametrize(("option", "outstanding"), [("None", "500.00"), ("Unearned", "250.00"), ("Full", "0.00")])
async def test_cancelling_reverses_what_the_option_says(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int, option: str, outstanding: str
) -> None:
    """The charge is earned over a month, from 3 May to 3 June: a half of it at noon on 18 May."""
    month = {"earningInterval": "Monthly", "earningNumberOfIntervals": 1, "earningTimingInterval": "Daily"}
    purchase = await draft(api, customer, earningSettings=month)
    await finalize(api, customer, purchase["id"])
    sandbox.advance(days=15, hours=12)
    await send(api, "POST", "/Purchases/Cancel", {"purchaseId": purchase["id"], "cancellationOption": option})
    assert invoices(sandbox) == [("500.00", outstanding)]
    assert (await read(api, purchase))["status"] == "Cancelled"


async def test_a_purchase_that_was_earned_at_once_has_nothing_unearned(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    purchase = await draft(api, customer)
    await finalize(api, customer, purchase["id"])
    await send(api, "POST", "/purchases/cancel", {"purchaseId": purchase["id"], "cancellationOption": "Unearned"})
    assert invoices(sandbox) == [("500.00", "500.00")]


async def test_cancelling_takes_charges_off_a_draft_invoice(
    api: httpx.AsyncClient, sandbox: Sandbox, customer: int
) -> None:
    kept, dropped = await draft(api, customer), await draft(api, customer)
    await finalize(api, customer, kept["id"], dropped["id"], query="?temporarilyDisableAutoPost=true")
    await send(api, "POST", "/purchases/cancel", {"purchaseId": dropped["id"], "cancellationOption": "Full"})
    (left,) = sandbox.state.draft_invoices.values()
    assert [row["purchaseId"] for row in ledger.charges_of(sandbox.state, left)] == [kept["id"]]
    await send(api, "POST", "/purchases/cancel", {"purchaseId": kept["id"], "cancellationOption": "Full"})
    assert not sandbox.state.draft_invoices


async def test_only_a_finalized_purchase_can_be_cancelled(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    body = {"purchaseId": purchase["id"], "cancellationOption": "Full"}
    answer = await api.post("/purchases/cancel", json=body)
    assert answer.status_code == 400
    assert_described(answer)
    await finalize(api, customer, purchase["id"])
    await send(api, "POST", "/purchases/cancel", body)
    assert (await api.post("/purchases/cancel", json=body)).status_code == 400


# ------------------------------------------------------------------ lists


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("Status:Purchased", ["one"]),
        ("Amount:400|;IsTrackingItems:false", ["one"]),
        ("Product.Code:dev*", ["three"]),
        ("PurchaseTimestamp:2024-05-01|", ["one"]),
        ("PurchaseTimestamp:[empty]", ["two", "three"]),
        ("IsEarnedImmediately:true;PricingModelType:Tiered", ["two"]),
        ("EarningTimingType:StartOfInterval;EarningInterval:Yearly", []),
        ("CreatedTimestamp:|2024-01-01", []),
    ],
)
async def test_the_purchases_of_a_customer_are_filtered(
    api: httpx.AsyncClient, customer: int, query: str, names: list[str]
) -> None:
    one = await draft(api, customer, name="one")
    await draft(api, customer, CABLE, name="two")
    await draft(api, customer, DEVICE, name="three")
    await finalize(api, customer, one["id"])
    found = await send(api, "GET", f"/Customers/{customer}/Purchases?query={query}")
    assert [purchase["name"] for purchase in found] == names


async def test_purchases_are_listed_by_product(api: httpx.AsyncClient, customer: int) -> None:
    await draft(api, customer)
    found = await send(
        api, "GET", f"/Purchases/GetByProductId?id={ONBOARDING}&query=Customer.FirstName:ada;Customer.Status:Active"
    )
    assert [purchase["productId"] for purchase in found] == [ONBOARDING]
    assert await send(api, "GET", f"/Purchases/GetByProductId?id={CABLE}") == []


@pytest.mark.parametrize("query", ["", "?id=abc", "?id=1"])
async def test_a_list_by_product_needs_a_product(api: httpx.AsyncClient, query: str) -> None:
    answer = await api.get(f"/Purchases/GetByProductId{query}")
    assert answer.status_code in (400, 404)
    assert_described(answer)


async def test_the_summary_tells_of_invoices_and_payments(api: httpx.AsyncClient, customer: int) -> None:
    purchase = await draft(api, customer)
    await draft(api, customer, CABLE)
    await finalize(api, customer, purchase["id"], invoiceCollectOptions={"paymentMethod": "CreateAndApplyCredit"})
    (row,) = await send(
        api, "GET", f"/PurchaseSummary?query=customerID:{customer};purchaseOnPaidInvoices:true;currency:USD"
    )
    assert (row["purchaseId"], row["invoiceNumber"], row["datePaid"]) == (purchase["id"], 1, "2024-05-03T00:00:00")


async def test_the_client_buys(sandbox: Sandbox, customer: int) -> None:
    """The whole of it with the SDK: draft, preview, finalize, read."""
    async with Fusebill(api_key="k", base_url=sandbox.base_url, transport=sandbox.transport()) as fusebill:
        purchase = await fusebill.purchases.create(customer_id=customer, product_id=TRAINING, name="Days", quantity=5)
        assert purchase.amount == Decimal(3750)
        preview = await fusebill.purchases.finalize(customer_id=customer, purchase_ids=[purchase.id], preview=True)
        assert preview.invoice_preview is not None
        assert preview.invoice_preview.total == Decimal("3750.00")
        await fusebill.purchases.finalize(customer_id=customer, purchase_ids=[purchase.id])
        assert (await fusebill.purchases.get(purchase.id)).status == "Purchased"
