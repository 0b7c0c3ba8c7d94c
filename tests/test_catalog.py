"""What the methods of the catalog area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async import Page, Paginator, filters
from fusebill_async.errors import DecodingError, InvalidType, InvalidValue, NotFoundError
from fusebill_async.models import (
    Coupon,
    CouponCreate,
    CouponUpdate,
    CouponValidation,
    Discount,
    GLCode,
    GLCodeUpdate,
    Plan,
    PlanFamily,
    PlanProduct,
    PlanView,
    PricingModelInput,
    Product,
    ProductSummary,
    QuantityRangeInput,
    TrackedItem,
)
from fusebill_async.resources.catalog import (
    Coupons,
    Discounts,
    GlCodes,
    PlanFamilies,
    PlanProducts,
    Plans,
    ProductItems,
    Products,
)
from tests.rows import FakeClient, Row


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":7}')


# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Plans.list": Row(
        lambda c: Plans(c).list(
            filters.Plans.status == "Active",
            filters.Plans.code.startswith("gold"),
            sort=filters.Plans.code.asc(),
            page_size=50,
            page_number=2,
        ),
        "GET",
        "/Plans?pageSize=50&pageNumber=2&query=status:Active;code:gold*&sortOrder=Ascending&sortExpression=code",
        b'[{"id":7,"code":"gold","modificationTimestamp":"0001-01-01T00:00:00","longdescription":"Notes",'
        b'"planFrequencies":[{"id":9,"interval":"Monthly","charges":[{"amount":67.950000,"currency":"USD","id":0}]}]}]',
        list,
        lambda plans: (
            type(plans[0]),
            plans[0].modification_timestamp,
            plans[0].long_description,
            plans[0].plan_frequencies[0].interval,
            str(plans[0].plan_frequencies[0].charges[0].amount),
        ),
        (Plan, None, "Notes", "Monthly", "67.950000"),
    ),
    "Plans.get": Row(
        lambda c: Plans(c).get(7),
        "GET",
        "/Plans/7",
        b'{"id":7,"status":"Retired"}',
        Plan,
        lambda plan: plan.status,
        "Retired",
    ),
    "Products.list_summaries": Row(
        lambda c: Products(c).list_summaries(
            filters.ProductSummaries.product_type == "PhysicalGood", filters.ProductSummaries.name == "Mug", page_size=5
        ),
        "GET",
        "/ProductSummary?pageSize=5&pageNumber=0&query=productType:PhysicalGood;name:Mug",
        b'[{"id":14935,"quantity":1.5,"productType":"OneTimecharge"}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].quantity, page.items[0].product_type),
        (ProductSummary, Decimal("1.5"), "OneTimecharge"),
    ),
    "Products.list": Row(
        lambda c: Products(c).list(
            filters.Products.gl_code.code == "4000",
            filters.Products.quantity >= Decimal("2.50"),
            include_pricing=True,
            include_gl_code=False,
            sort=filters.Products.created_timestamp.desc(),
            page_size=50,
            start_page=2,
        ),
        "GET",
        "/Products?pageSize=50&pageNumber=2&query=glCode.Code:4000;quantity:2.50|"
        "&sortOrder=Descending&sortExpression=createdTimestamp&includePricing=true&includeGlCode=false",
        b'[{"id":14935,"orderToCashCycle":{"pricingModel":{"quantityRanges":[{"prices":[{"amount":67.95}]}]}}}]',
        Page,
        lambda page: (
            type(page.items[0]),
            page.items[0].order_to_cash_cycle.pricing_model.quantity_ranges[0].prices[0].amount,
            page.number,
        ),
        (Product, Decimal("67.95"), 2),
    ),
    "Products.get": Row(
        lambda c: Products(c).get(14935),
        "GET",
        "/Products/14935",
        b'{"id":14935,"code":"licenses","orderToCashCycle":null,"glCode":"","quantity":null}',
        Product,
        lambda product: (product.code, product.order_to_cash_cycle, product.gl_code),
        ("licenses", None, ""),
    ),
    "PlanProducts.list_by_plan": Row(
        lambda c: PlanProducts(c).list_by_plan(
            2804,
            filters.PlanProducts.product_id.in_(1, 2),
            filters.PlanProducts.code == "a&b",
            sort=filters.PlanProducts.name.asc(),
            page_size=10,
            start_page=1,
        ),
        "GET",
        "/plans/2804/planProducts?pageSize=10&pageNumber=1&query=productId:1,2;code:a%26b"
        "&sortOrder=Ascending&sortExpression=name",
        b'[{"id":18374,"productCode":55,"maxQuantity":1.0}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].product_code, page.items[0].max_quantity, page.number),
        (PlanProduct, "55", Decimal("1.0"), 1),
    ),
    "PlanProducts.list_by_product": Row(
        lambda c: PlanProducts(c).list_by_product(
            16758, filters.ProductPlanProducts.created_timestamp >= date(2024, 1, 1)
        ),
        "GET",
        "/products/16758/planProducts?pageSize=500&pageNumber=0&query=createdTimestamp:2024-01-01|",
        b'[{"id":18374,"planId":2804,"status":"Deleted"}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].plan_id, page.items[0].status),
        (PlanProduct, 2804, "Deleted"),
    ),
    "PlanProducts.get": Row(
        lambda c: PlanProducts(c).get(18374),
        "GET",
        "/PlanProducts/18374",
        b'{"id":18374,"uri":"","orderToCashCycles":[{"planFrequencyId":4791,"pricingModel":'
        b'{"pricingModelType":"StairStep","quantityRanges":[{"min":0,"max":null,"prices":[{"amount":20.10}]}]}}]}',
        PlanProduct,
        lambda product: (
            product.order_to_cash_cycles[0].plan_frequency_id,
            product.order_to_cash_cycles[0].pricing_model.quantity_ranges[0].max_,
            product.order_to_cash_cycles[0].pricing_model.quantity_ranges[0].prices[0].amount,
        ),
        (4791, None, Decimal("20.10")),
    ),
    "PlanProducts.update_pricing": Row(
        lambda c: PlanProducts(c).update_pricing(
            2804,
            plan_products=[
                {
                    "id": 18374,
                    "order_to_cash_cycles": [
                        {
                            "id": 970993,
                            "pricing_model": {
                                "pricing_model_type": "Tiered",
                                "quantity_ranges": [
                                    {
                                        "min_": 0,
                                        "max_": Decimal("9.5"),
                                        "prices": [{"amount": Decimal("10.50"), "currency": "USD"}],
                                    },
                                    {"min_": "9.5", "max_": None, "prices": [{"amount": "9.25", "currency": "USD"}]},
                                ],
                            },
                        }
                    ],
                }
            ],
        ),
        "PATCH",
        "/planProducts",
        b'[{"amount":10.50}]',
        list,
        lambda answer: answer[0]["amount"],
        Decimal("10.50"),
        body=b'{"planId":2804,"planProducts":[{"id":18374,"orderToCashCycles":[{"id":970993,"pricingModel":'
        b'{"pricingModelType":"Tiered","quantityRanges":[{"min":0,"max":9.5,"prices":[{"amount":10.50,'
        b'"currency":"USD"}]},{"min":9.5,"max":null,"prices":[{"amount":9.25,"currency":"USD"}]}]}}]}]}',
    ),
    "PlanFamilies.list": Row(
        lambda c: PlanFamilies(c).list(page_size=50, page_number=2),
        "GET",
        "/PlanFamilies?pageSize=50&pageNumber=2",
        b'[{"id":3,"earningOption":"None"}]',
        list,
        lambda families: (type(families[0]), families[0].earning_option),
        (PlanFamily, "None"),
    ),
    "PlanFamilies.list_by_plan": Row(
        lambda c: PlanFamilies(c).list_by_plan(2804),
        "GET",
        "/PlanFamilies/ByPlan/2804",
        b'[{"id":3,"plans":[{"planName":"Gold"}]}]',
        list,
        lambda families: (type(families[0]), families[0].plans[0].plan_name),
        (PlanFamily, "Gold"),
    ),
    "PlanFamilies.list_by_subscription": Row(
        lambda c: PlanFamilies(c).list_by_subscription(9),
        "GET",
        "/planFamilies/bySubscription/9",
        b'[{"id":3,"planFamilyRelationship":[{"id":12,"destinationPlanFrequency":{"interval":"Yearly"}}]}]',
        list,
        lambda families: (
            families[0].plan_family_relationship[0].id,
            families[0].plan_family_relationship[0].destination_plan_frequency.interval,
        ),
        (12, "Yearly"),
    ),
    "PlanFamilies.get": Row(
        lambda c: PlanFamilies(c).get(3),
        "GET",
        "/PlanFamilies/3",
        b'{"id":3,"expiryOption":"DoNotTransfer"}',
        PlanFamily,
        lambda family: family.expiry_option,
        "DoNotTransfer",
    ),
    "Discounts.list": Row(
        lambda c: Discounts(c).list(
            filters.Discounts.discount_type.in_("Amount", "AmountPerUnit"),
            filters.Discounts.amount.between(Decimal("10.50"), 50),
            sort=filters.Discounts.remaining_usage.desc(),
        ),
        "GET",
        "/Discounts?pageSize=500&pageNumber=0&query=discountType:Amount,AmountPerUnit;amount:10.50|50"
        "&sortOrder=Descending&sortExpression=remainingUsage",
        b'[{"id":1157,"amount":45.000000,"remainingUsage":null}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].amount, page.items[0].remaining_usage),
        (Discount, Decimal(45), None),
    ),
    "Discounts.get": Row(
        lambda c: Discounts(c).get(1157),
        "GET",
        "/Discounts/1157",
        b'{"id":1157,"frequencyOverrides":[{"discountType":"Percentage","amount":12.5}]}',
        Discount,
        lambda discount: discount.frequency_overrides[0].amount,
        Decimal("12.5"),
    ),
    "Coupons.list": Row(
        lambda c: Coupons(c).list(page_size=50, page_number=2),
        "GET",
        "/Coupons?pageSize=50&pageNumber=2",
        b'[{"id":83,"status":"Ineligible"}]',
        list,
        lambda coupons: (type(coupons[0]), coupons[0].status),
        (Coupon, "Ineligible"),
    ),
    "Coupons.get": Row(
        lambda c: Coupons(c).get(83),
        "GET",
        "/Coupons/83",
        b'{"id":83,"discounts":[{"id":1157}],"eligibilities":[{"endDate":"2019-11-16T04:59:59.997"}],'
        b'"plans":[{"id":2804,"planProducts":[{"planProductId":18374,"id":5}]}]}',
        Coupon,
        lambda coupon: (
            coupon.discounts[0].id,
            coupon.eligibilities[0].end_date,
            coupon.plans[0].plan_products[0].plan_product_id,
        ),
        (1157, datetime(2019, 11, 16, 4, 59, 59, 997000, UTC), 18374),
    ),
    "Coupons.create": Row(
        lambda c: Coupons(c).create(
            name="Spring",
            description=None,
            apply_to_all_plans=False,
            coupon_codes=[{"code": "SPRING", "remaining_usages": 100}],
            discounts=[1157],
            plans=[{"id": 2804, "apply_to_all_products": False, "plan_products": [18374, 18375]}],
            eligibilities=[{"start_date": date(2024, 3, 1), "end_date": datetime(2024, 6, 1, tzinfo=UTC)}],
            one_time_use=True,
        ),
        "POST",
        "/Coupons",
        b'{"id":83,"couponCodes":[{"code":"SPRING","timesUsed":0,"remainingUsages":100}]}',
        Coupon,
        lambda coupon: (coupon.id, coupon.coupon_codes[0].remaining_usages),
        (83, 100),
        body=b'{"name":"Spring","description":null,"applyToAllPlans":false,"couponCodes":[{"code":"SPRING",'
        b'"remainingUsages":100}],"discounts":[1157],"plans":[{"id":2804,"applyToAllProducts":false,'
        b'"planProducts":[18374,18375]}],"eligibilities":[{"startDate":"2024-03-01",'
        b'"endDate":"2024-06-01T00:00:00Z"}],"oneTimeUse":true}',
    ),
    "Coupons.update": Row(
        lambda c: Coupons(c).update(id=83, name="Summer", eligibilities=[{"id": 4, "discounts": [1157]}]),
        "PUT",
        "/Coupons",
        b'{"id":83,"name":"Summer"}',
        Coupon,
        lambda coupon: coupon.name,
        "Summer",
        body=b'{"id":83,"name":"Summer","eligibilities":[{"id":4,"discounts":[1157]}]}',
    ),
    "Coupons.validate": Row(
        lambda c: Coupons(c).validate(2, "ApplyThis", customer_id=7),
        "POST",
        "/Coupons/Validate",
        b'{"valid":false,"reason":"Expired"}',
        CouponValidation,
        lambda answer: (answer.valid, answer.reason),
        (False, "Expired"),
        body=b'{"planId":2,"couponCode":"ApplyThis","customerId":7}',
    ),
    "GlCodes.create": Row(
        lambda c: GlCodes(c).create(name="Revenue", code="4000", ledgers=[{"reference": "R1", "ledger_type": "Sales"}]),
        "POST",
        "/GLCodes",
        b'{"id":5,"code":4000,"used":false,"ledgers":[{"ledgerLabel":"Sales"}]}',
        GLCode,
        lambda code: (code.id, code.code, code.ledgers[0].ledger_label),
        (5, "4000", "Sales"),
        body=b'{"name":"Revenue","code":"4000","ledgers":[{"reference":"R1","ledgerType":"Sales"}]}',
    ),
    "GlCodes.update": Row(
        lambda c: GlCodes(c).update(id=5, name="Earned revenue", ledgers=[{"id": 1, "reference": None}]),
        "PUT",
        "/GLCodes",
        b'{"id":5,"name":"Earned revenue"}',
        GLCode,
        lambda code: code.name,
        "Earned revenue",
        body=b'{"id":5,"name":"Earned revenue","ledgers":[{"id":1,"reference":null}]}',
    ),
    "GlCodes.retire": Row(
        lambda c: GlCodes(c).retire(5),
        "POST",
        "/glCodes/retire/5",
        b'{"id":5,"status":"Retired"}',
        GLCode,
        lambda code: code.status,
        "Retired",
    ),
    "ProductItems.list": Row(
        lambda c: ProductItems(c).list(
            filters.ProductItems.status == "Active",
            filters.ProductItems.customer.customer_reference.reference1 == "A-1",
            filters.ProductItems.purchase.status.in_("Draft", "Purchased"),
            sort=filters.ProductItems.created_timestamp.desc(),
            start_page=1,
        ),
        "GET",
        "/ProductItems?pageSize=500&pageNumber=1"
        "&query=status:Active;Customer.CustomerReference.Reference1:A-1;Purchase.Status:Draft,Purchased&sortOrder=Descending&sortExpression=createdTimestamp",
        b'[{"id":8,"reference":123,"subscriptionId":null,"purchaseId":4,"modifiedDate":"2024-01-02T03:04:05.678"}]',
        Page,
        lambda page: (
            type(page.items[0]),
            page.items[0].reference,
            page.items[0].purchase_id,
            page.items[0].modified_date,
        ),
        (TrackedItem, "123", 4, datetime(2024, 1, 2, 3, 4, 5, 678000, UTC)),
    ),
}


# ------------------------------------------------------------------ a plan as a body for a subscription


@pytest.mark.parametrize("view", ["subscription", PlanView.SUBSCRIPTION])
async def test_a_plan_seen_as_a_subscription_is_plain_json(view: str) -> None:
    """That form has no ID of its own and was never shown, so it is not read as a plan."""
    client = FakeClient(b'{"planFrequencyId":4791,"subscriptionOverride":{"amount":10.50}}')
    body = await Plans(client).get(7, view=view, interval="monthly", number_of_intervals=3)
    assert client.requests[0].target == "/Plans/7?view=subscription&interval=monthly&numberOfIntervals=3"
    assert body == {"planFrequencyId": 4791, "subscriptionOverride": {"amount": Decimal("10.50")}}


async def test_a_plan_after_one_seen_as_a_subscription_is_a_plan_again(client: FakeClient) -> None:
    await Plans(client).get(7, view="subscription")
    assert isinstance(await Plans(client).get(7), Plan)


async def test_an_unknown_plan_is_not_found_in_that_form_either() -> None:
    client = FakeClient(b'{"Errors":[{"Key":"Api Error","Value":"Plan with id 5 not found."}]}', 404)
    with pytest.raises(NotFoundError, match="Plan with id 5 not found"):
        await Plans(client).get(5, view="subscription")


@pytest.mark.parametrize("answer", [b"", b"null"])
async def test_a_subscription_body_must_be_there(answer: bytes) -> None:
    with pytest.raises(DecodingError, match="get_plan"):
        await Plans(FakeClient(answer)).get(7, view="subscription")


# ------------------------------------------------------------------ lists


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (lambda c: Plans(c).list(), "/Plans"),
        (lambda c: PlanFamilies(c).list(), "/PlanFamilies"),
        (lambda c: Coupons(c).list(), "/Coupons"),
    ],
)
async def test_a_list_of_unknown_paging_is_asked_for_once(call: Any, path: str) -> None:
    """A server that ignored page numbers would answer the same items for ever."""
    client = FakeClient(b"[" + b",".join([b'{"id":7}'] * 1000) + b"]")
    assert len(await call(client)) == 1000
    assert [request.target for request in client.requests] == [f"{path}?pageSize=1000&pageNumber=0"]


async def test_plans_take_a_raw_query() -> None:
    client = FakeClient(b"[]")
    await Plans(client).list("status:Active;code:gold", page_size=1)
    assert client.requests[0].target == "/Plans?pageSize=1&pageNumber=0&query=status:Active;code:gold"


async def test_plans_refuse_a_field_where_an_order_must_be(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match="code"):
        await Plans(client).list(sort=filters.Plans.code)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert client.requests == []


@pytest.mark.parametrize(
    "build",
    [
        lambda c: Products(c).list("", include_pricing=True),
        lambda c: PlanProducts(c).list_by_plan(7, ""),
        lambda c: PlanProducts(c).list_by_product(7, ""),
    ],
)
def test_a_list_refuses_a_bad_query_before_it_is_used(client: FakeClient, build: Any) -> None:
    with pytest.raises(InvalidValue, match="empty"):
        build(client)


@pytest.mark.parametrize(
    "build",
    [
        lambda c: Products(c).list(include_pricing=True),
        lambda c: PlanProducts(c).list_by_plan(7),
        lambda c: PlanProducts(c).list_by_product(7),
    ],
)
async def test_a_list_keeps_its_arguments_and_yields_everything(build: Any) -> None:
    client = FakeClient(b'[{"id":7}]')
    paginator: Paginator[Any] = build(client)
    assert [item.id async for item in paginator] == [7]
    assert [item.id async for item in paginator] == [7]
    assert client.requests[0].target == client.requests[1].target


# ------------------------------------------------------------------ prices


async def test_a_price_as_a_float_is_refused_where_it_stands(client: FakeClient) -> None:
    model: Any = {"quantity_ranges": [{"min_": 0, "prices": [{"amount": 10.5, "currency": "USD"}]}]}
    with pytest.raises(InvalidType, match=r"pricing_model\.quantity_ranges\[0\]\.prices\[0\]\.amount: takes no float"):
        await PlanProducts(client).update_pricing(
            2804, plan_products=[{"id": 1, "order_to_cash_cycles": [{"id": 2, "pricing_model": model}]}]
        )
    assert client.requests == []


async def test_pricing_takes_ready_models(client: FakeClient) -> None:
    ranges = QuantityRangeInput(min_=0, max_=None, prices=[{"amount": Decimal("1E+2"), "currency": "USD"}])
    model = PricingModelInput(pricing_model_type="Standard", quantity_ranges=[ranges])
    await PlanProducts(client).update_pricing(
        2804, plan_products=[{"id": 1, "order_to_cash_cycles": [{"id": 2, "pricing_model": model}]}]
    )
    assert client.body == (
        b'{"planId":2804,"planProducts":[{"id":1,"orderToCashCycles":[{"id":2,"pricingModel":{"pricingModelType":'
        b'"Standard","quantityRanges":[{"min":0,"max":null,"prices":[{"amount":100,"currency":"USD"}]}]}}]}]}'
    )


async def test_new_pricing_is_never_repeated(client: FakeClient) -> None:
    await PlanProducts(client).update_pricing(2804, plan_products=[])
    assert not client.requests[0].operation.repeatable


@pytest.mark.parametrize("answer", [b"", b"null", b" "])
async def test_new_pricing_may_be_answered_with_nothing(answer: bytes) -> None:
    assert await PlanProducts(FakeClient(answer, 204)).update_pricing(2804, plan_products=[]) is None


# ------------------------------------------------------------------ coupons and GL codes


async def test_a_coupon_is_taken_as_a_model_too(client: FakeClient) -> None:
    await Coupons(client).create(CouponCreate(name="Spring", one_time_use=None))
    assert client.body == b'{"name":"Spring","oneTimeUse":null}'


async def test_a_coupon_is_replaced_by_a_model_too(client: FakeClient) -> None:
    await Coupons(client).update(CouponUpdate(id=83, name="Summer"))
    assert client.body == b'{"id":83,"name":"Summer"}'


async def test_a_coupon_that_was_answered_is_not_sent_back() -> None:
    """It has objects where the request has bare IDs."""
    client = FakeClient(b'{"id":83,"name":"Spring","plans":[{"id":2804,"planProducts":[{"planProductId":18374}]}]}')
    coupon: Any = await Coupons(client).get(83)
    with pytest.raises(InvalidType, match="takes a CouponUpdate"):
        await Coupons(client).update(coupon)
    assert len(client.requests) == 1


async def test_a_code_is_validated_without_a_customer(client: FakeClient) -> None:
    await Coupons(client).validate(2, "ApplyThis")
    assert client.body == b'{"planId":2,"couponCode":"ApplyThis"}'


async def test_a_gl_code_needs_no_ledgers(client: FakeClient) -> None:
    await GlCodes(client).create(name="Revenue", code="4000")
    assert client.body == b'{"name":"Revenue","code":"4000"}'


async def test_an_edited_gl_code_is_put_back_whole() -> None:
    client = FakeClient(
        b'{"id":5,"name":"Revenue","code":"4000","used":true,"ledgers":[{"id":1,"ledgerType":"Sales"}]}'
    )
    code = await GlCodes(client).create(name="Revenue", code="4000")
    code.name = "Earned revenue"
    await GlCodes(client).update(code)
    assert client.requests[-1].content == (
        b'{"id":5,"name":"Earned revenue","code":"4000","used":true,"ledgers":[{"id":1,"ledgerType":"Sales"}]}'
    )


async def test_a_gl_code_is_replaced_by_a_model_too(client: FakeClient) -> None:
    await GlCodes(client).update(GLCodeUpdate(id=5, name="Revenue", ledgers=None))
    assert client.body == b'{"id":5,"name":"Revenue","ledgers":null}'


async def test_a_gl_code_keeps_its_code(client: FakeClient) -> None:
    """The code is no part of an update."""
    with pytest.raises(InvalidType, match=r"update_gl_code: there is no field 'code'"):
        await GlCodes(client).update(id=5, name="Revenue", code="4001")  # type: ignore[call-overload]
    assert client.requests == []


async def test_a_gl_code_is_never_retired_twice(client: FakeClient) -> None:
    await GlCodes(client).retire(5)
    assert not client.requests[0].operation.repeatable
