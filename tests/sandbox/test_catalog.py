"""The catalog of the sandbox: plans, products, what they cost, discounts, GL codes and plan families, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox, State
from fusebill_async.sandbox.areas import discounts, pricing
from fusebill_async.sandbox.seeding import catalog_seed
from tests.sandbox.described import assert_described, document
from tests.sandbox.wire import connect, refusal, send


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[httpx.AsyncClient]:
    async with connect(sandbox) as client:
        yield client


async def get(api: httpx.AsyncClient, path: str) -> Any:
    return await send(api, "GET", path)


async def named(api: httpx.AsyncClient, path: str, code: str) -> Any:
    return (await get(api, f"{path}?query=code:{code}"))[0]


# ------------------------------------------------------------------ what it costs

TIERS = pricing.model("Tiered", (10, {"USD": "4"}), (20, {"USD": "3"}), (None, {"USD": "2"}))


@pytest.mark.parametrize(
    ("kind", "quantity", "cost"),
    [
        *(("Standard", quantity, cost) for quantity, cost in (("0", "0"), ("1.5", "6"))),
        *(("Tiered", quantity, cost) for quantity, cost in (("0", "0"), ("10", "40"), ("10.5", "41.5"), ("30", "90"))),
        *(("Volume", quantity, cost) for quantity, cost in (("0", "0"), ("10", "40"), ("11", "33"), ("30", "60"))),
        *(("StairStep", quantity, cost) for quantity, cost in (("0", "0"), ("1", "4"), ("10", "4"), ("11", "3"))),
        *(("Formula", quantity, cost) for quantity, cost in (("0", "4"), ("11", "3"))),
    ],
)
def test_each_pricing_model_has_its_price(kind: str, quantity: str, cost: str) -> None:
    assert pricing.price(TIERS | {"pricingModelType": kind}, Decimal(quantity), "USD") == Decimal(cost)


def test_a_formula_charges_for_what_is_above_its_condition() -> None:
    ranges = [{"min": 0, "max": None, "amount": 10, "conditionAmount": 5, "variableAmount": 2}]
    assert pricing.of_ranges("Formula", ranges, Decimal(8)) == 16


@pytest.mark.parametrize(
    ("type_", "value", "off"),
    [("Percentage", "12.5", "3.75"), ("Amount", "7", "7"), ("Amount", "31", "30"), ("AmountPerUnit", "1.5", "6.00")],
)
def test_each_type_of_discount_takes_off_its_money_and_no_more_than_there_is(type_: str, value: str, off: str) -> None:
    terms = {"discountType": type_, "amount": Decimal(value)}
    assert discounts.money(terms, Decimal(30), Decimal(4)) == Decimal(off)


def test_a_discount_can_have_terms_of_its_own_for_a_frequency() -> None:
    state = State()
    catalog_seed.add_catalog(state)
    loyal = next(row for row in state.discounts.values() if row["code"] == "LOYAL")
    assert [discounts.terms(loyal, interval, 1)["amount"] for interval in ("Monthly", "Yearly")] == [20, 25]


# ------------------------------------------------------------------ plans


async def test_the_catalog_is_always_the_same(api: httpx.AsyncClient) -> None:
    async with connect(Sandbox(seed=99)) as second:
        answer = await second.get("/plans")
    assert await get(api, "/plans") == answer.json()


async def test_active_plans_are_listed_as_the_tutorial_asks_for_them(api: httpx.AsyncClient) -> None:
    plans = await get(api, "/Plans/?query=status:Active")
    assert [plan["code"] for plan in plans] == ["basic", "team", "growth", "devices", "simplemonthly"]


async def test_a_plan_has_monthly_and_yearly_frequencies_with_prices_in_several_currencies(
    api: httpx.AsyncClient,
) -> None:
    plan = await get(api, "/plans/31001")
    monthly, yearly = plan["planFrequencies"]
    assert (monthly["interval"], yearly["interval"]) == ("Monthly", "Yearly")
    assert {price["currency"]: price["amount"] for price in monthly["charges"]} == {
        "USD": 19,
        "CAD": 24.7,
        "EUR": 17.1,
    }
    assert [price["amount"] for price in yearly["setupFees"] if price["currency"] == "USD"] == [25]


async def test_a_plan_counts_its_subscriptions(api: httpx.AsyncClient) -> None:
    customer = (await api.post("/customers", json={})).json()["id"]
    answer = await api.post("/subscriptions", json={"customerId": customer, "planFrequencyID": 310012})
    assert answer.status_code == 200, answer.text
    plan = await get(api, "/plans/31001")
    assert [frequency["numberOfSubscriptions"] for frequency in plan["planFrequencies"]] == [0, 1]


async def test_the_plan_families_of_a_subscription_have_the_migrations_it_can_make(api: httpx.AsyncClient) -> None:
    customer = (await api.post("/customers", json={})).json()["id"]
    body = {"customerId": customer, "planFrequencyID": 310022}
    subscription = (await api.post("/subscriptions", json=body)).json()
    (family,) = await get(api, f"/planFamilies/bySubscription/{subscription['id']}")
    assert [row["destinationLabel"] for row in family["planFamilyRelationship"]] == ["Growth", "Basic"]


async def test_a_plan_that_was_never_modified_has_an_unset_date(api: httpx.AsyncClient) -> None:
    assert (await get(api, "/plans/31006"))["modificationTimestamp"] == "0001-01-01T00:00:00"


async def test_an_unknown_plan_is_refused_as_documented(api: httpx.AsyncClient) -> None:
    answer = await api.get("/Plans/5")
    assert_described(answer)
    assert refusal(answer) == (404, "Api Error", "Plan with id 5 not found.")


async def test_a_plan_can_be_read_as_the_body_of_a_subscription(api: httpx.AsyncClient) -> None:
    template = await get(api, "/Plans/31002?view=subscription&interval=yearly&numberOfIntervals=1")
    assert template["planFrequencyID"] == 310022


async def test_a_frequency_that_a_plan_does_not_have_has_no_such_body(api: httpx.AsyncClient) -> None:
    assert (await api.get("/Plans/31002?view=subscription&interval=yearly&numberOfIntervals=3")).status_code == 404


# ------------------------------------------------------------------ products


async def test_the_filter_spells_one_time_charges_differently(api: httpx.AsyncClient) -> None:
    found = await get(api, "/ProductSummary/?query=productType:OneTimecharge")
    assert {product["productType"] for product in found} == {"OneTimeCharge"}


async def test_prices_and_gl_codes_of_products_are_listed_when_asked_for(api: httpx.AsyncClient) -> None:
    bare = (await get(api, "/Products?query=code:cable"))[0]
    full = (await get(api, "/Products?includePricing=true&includeGlCode=true&query=code:cable"))[0]
    assert (bare["orderToCashCycle"], bare["glCode"]) == (None, "")
    assert (full["orderToCashCycle"]["pricingModel"]["pricingModelType"], full["glCode"]) == ("Tiered", "4200")


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("isTrackingItems:true", ["line", "device"]),
        ("availableForPurchase:false;status:Retired", ["fax"]),
        ("glCode.Code:4100", ["onboarding", "training"]),
        ("glCode.Name:Hard*", ["device", "cable", "simpack"]),
        ("taxExempt:TRUE", ["giftcard"]),
        ("deletable:true;productType:PhysicalGood", ["device", "cable", "simpack"]),
    ],
)
async def test_products_are_filtered(api: httpx.AsyncClient, query: str, codes: list[str]) -> None:
    assert [product["code"] for product in await get(api, f"/Products?query={query}")] == codes


async def test_a_boolean_filter_that_is_none_is_refused(api: httpx.AsyncClient) -> None:
    assert (await api.get("/Products?query=taxExempt:perhaps")).status_code == 400


async def test_a_product_that_is_only_sold_in_plans_has_no_price_of_its_own(api: httpx.AsyncClient) -> None:
    product = await get(api, "/Products/52001")
    assert (product["code"], product["orderToCashCycle"]) == ("seat", None)


async def test_an_unknown_product_is_refused_as_documented(api: httpx.AsyncClient) -> None:
    assert refusal(await api.get("/Products/467322")) == (404, "Api Error", "Product with id 467322 not found.")


# ------------------------------------------------------------------ plan products


async def test_the_products_of_a_plan_have_a_cycle_for_each_frequency(api: httpx.AsyncClient) -> None:
    seat = (await get(api, "/plans/31002/planProducts?query=code:seat"))[0]
    assert [cycle["planFrequencyId"] for cycle in seat["orderToCashCycles"]] == [310021, 310022]
    assert [
        cycle["pricingModel"]["quantityRanges"][0]["prices"][0]["amount"] for cycle in seat["orderToCashCycles"]
    ] == [12, 120]


async def test_the_plans_of_a_product_are_found(api: httpx.AsyncClient) -> None:
    found = await get(api, "/products/52002/planProducts?query=isOptional:true")
    assert [row["planId"] for row in found] == [31001, 31002]


def new_pricing(plan_product: dict[str, Any], **model: Any) -> dict[str, Any]:
    cycle = {"id": plan_product["orderToCashCycles"][0]["id"], "pricingModel": model}
    return {
        "planId": plan_product["planId"],
        "planProducts": [{"id": plan_product["id"], "orderToCashCycles": [cycle]}],
    }


def ranges(*edges: tuple[int, int | None], currencies: tuple[str, ...] = ("USD",)) -> list[dict[str, Any]]:
    prices = [{"amount": 5, "currency": currency} for currency in currencies]
    return [{"min": low, "max": high, "prices": prices} for low, high in edges]


async def test_the_pricing_of_listed_cycles_is_overwritten(api: httpx.AsyncClient) -> None:
    before = await get(api, "/planProducts/74001")
    body = new_pricing(before, pricingModelType="Volume", quantityRanges=ranges((0, 10), (10, None)))
    answer = await api.patch("/planProducts", json=body)
    assert answer.status_code == 200, answer.text
    assert_described(answer)
    first, second = (await get(api, "/planProducts/74001"))["orderToCashCycles"]
    assert (first["pricingModel"]["pricingModelType"], len(first["pricingModel"]["quantityRanges"])) == ("Volume", 2)
    assert second == before["orderToCashCycles"][1]


@pytest.mark.parametrize(
    "quantity_ranges",
    [
        [],
        ranges((0, 10)),
        ranges((1, None)),
        ranges((0, 10), (11, None)),
        ranges((0, 10), (10, 10), (10, None)),
        ranges((0, None), (0, None)),
        [*ranges((0, 10), currencies=("USD", "CAD")), *ranges((10, None))],
    ],
)
async def test_ranges_with_gaps_or_missing_prices_are_refused(api: httpx.AsyncClient, quantity_ranges: Any) -> None:
    before = await get(api, "/planProducts/74001")
    body = new_pricing(before, pricingModelType="Volume", quantityRanges=quantity_ranges)
    answer = await api.patch("/planProducts", json=body)
    assert answer.status_code == 400
    assert_described(answer)
    assert await get(api, "/planProducts/74001") == before


async def test_the_plan_products_of_another_plan_are_not_changed(api: httpx.AsyncClient) -> None:
    body = new_pricing(
        await get(api, "/planProducts/74001"), pricingModelType="Standard", quantityRanges=ranges((0, None))
    )
    assert (await api.patch("/planProducts", json=body | {"planId": 31003})).status_code == 400


# ------------------------------------------------------------------ plan families, discounts


async def test_a_plan_family_tells_the_migrations(api: httpx.AsyncClient) -> None:
    family = await get(api, "/planFamilies/1201")
    assert [plan["planName"] for plan in family["plans"]] == ["Basic", "Team", "Growth"]
    assert family["planFamilyRelationship"][0]["destinationPlan"]["code"] == "team"


async def test_plan_families_are_found_by_plan(api: httpx.AsyncClient) -> None:
    assert len(await get(api, "/PlanFamilies/ByPlan/31003")) == 1
    assert await get(api, "/PlanFamilies/ByPlan/31004") == []
    assert len(await get(api, "/PlanFamilies")) == 1


@pytest.mark.parametrize(
    ("query", "codes"),
    [
        ("discountType:AmountPerUnit", ["PERSEAT"]),
        ("amount:5|11", ["TENOFF", "FIVER"]),
        ("remainingUsage:3,12;status:Active", ["LOYAL", "FIVER"]),
        ("status:Retired", ["OLD"]),
    ],
)
async def test_discounts_are_filtered(api: httpx.AsyncClient, query: str, codes: list[str]) -> None:
    assert [row["code"] for row in await get(api, f"/Discounts?query={query}")] == codes


async def test_a_discount_is_read(api: httpx.AsyncClient) -> None:
    assert (await get(api, "/Discounts/8002"))["frequencyOverrides"][0]["amount"] == 25


async def test_an_unknown_discount_is_refused_as_documented(api: httpx.AsyncClient) -> None:
    assert refusal(await api.get("/Discounts/1")) == (404, "Api Error", "Discount with id 1 not found.")


# ------------------------------------------------------------------ GL codes and tracked items


async def test_a_gl_code_is_created_updated_and_retired(api: httpx.AsyncClient) -> None:
    ledger = {"reference": "R", "ledgerType": "Revenue"}
    created = await api.post("/GLCodes", json={"name": "Licences", "code": "4300", "ledgers": [ledger]})
    assert_described(created)
    code = created.json()
    updated = await api.put("/GLCodes", json={"id": code["id"], "name": "Licenses"})
    assert_described(updated)
    assert updated.json()["name"] == "Licenses"
    assert (updated.json()["code"], updated.json()["ledgers"]) == ("4300", [])
    retired = await api.post(f"/glCodes/retire/{code['id']}")
    assert_described(retired)
    assert retired.json()["status"] == "Retired"


async def test_gl_codes_are_unique(api: httpx.AsyncClient) -> None:
    answer = await api.post("/GLCodes", json={"name": "Again", "code": "4000"})
    assert refusal(answer) == (400, "glCode.Code", "GL code 4000 already exists.")


async def test_there_are_no_tracked_items_at_first(api: httpx.AsyncClient) -> None:
    assert await get(api, "/ProductItems?query=status:Active;Customer.Status:Active;Product.Code:device") == []


# ------------------------------------------------------------------ filters

LISTS = {
    "products.list_summaries": "/ProductSummary?",
    "products.list": "/Products?",
    "plan_products.list_by_plan": "/plans/31002/planProducts?",
    "plan_products.list_by_product": "/products/52002/planProducts?",
    "plans.list": "/Plans?",
    "discounts.list": "/Discounts?",
    "product_items.list": "/ProductItems?",
    "purchases.list_by_customer": "/Customers/12000001/Purchases?",
    "purchases.list_by_product": "/Purchases/GetByProductId?id=52010&",
    "purchases.list_summary": "/PurchaseSummary?",
}
VALUES = {"string": "*", "integer": "1", "boolean": "true", "decimal_range": "1|", "date_range": "2020-01-01|"}


def documented_filters(name: str) -> list[dict[str, Any]]:
    """The filters that the description gives a list."""
    paths = document()["paths"].values()
    operations = [operation for path in paths for operation in path.values() if isinstance(operation, dict)]
    found = next(one for one in operations if one.get("x-fusebill-operation") == name)
    filters: list[dict[str, Any]] = found["x-fusebill-filters"]
    return filters


@pytest.mark.parametrize("name", LISTS)
async def test_every_documented_filter_is_known(api: httpx.AsyncClient, name: str) -> None:
    """On lists that have something, so that each filter reads a row."""
    customer = (await api.post("/customers", json={})).json()["id"]
    item = {"customerId": customer, "productId": 52010, "name": "Mine", "productItems": [{"reference": "A"}]}
    assert (await api.post("/purchases", json=item)).status_code == 200
    for one in documented_filters(name):
        value = one["values"][0] if one.get("values") else VALUES[one["type"]]
        answer = await api.get(f"{LISTS[name]}query={one['name']}:{value}")
        assert answer.status_code == 200, (one, answer.text)
        answer = await api.get(f"{LISTS[name]}sortOrder=Descending&sortExpression={one['name']}")
        assert answer.status_code == 200, (one, answer.text)
