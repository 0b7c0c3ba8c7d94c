"""The catalog, what can be sold and at which price, as methods of `fusebill.plans`, `fusebill.products` and others."""

from __future__ import annotations

from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack, overload

from fusebill_openapi import api
from fusebill_openapi.answers import json_of
from fusebill_openapi.errors import InvalidType
from fusebill_openapi.filtering import all_of
from fusebill_openapi.kinds import ANY
from fusebill_openapi.messages import Request
from fusebill_openapi.unset import UNSET

import fusebill_async

from .._nullifying import nullifying
from .._page import SURE_PAGE_SIZE
from .._resource import Resource, body_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fusebill_openapi.filtering import Condition, Sort
    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import (
        Coupon,
        CouponCreate,
        CouponCreateFields,
        CouponUpdate,
        CouponUpdateFields,
        CouponValidation,
        Discount,
        GLCode,
        GLCodeLedgerInput,
        GLCodeLedgerInputFields,
        GLCodeUpdate,
        GLCodeUpdateFields,
        Plan,
        PlanFamily,
        PlanProduct,
        PlanProductPricingInput,
        PlanProductPricingInputFields,
        PlanView,
        PlanViewInterval,
        Product,
        ProductSummary,
        TrackedItem,
    )
    from fusebill_openapi.unset import Unset

    from .._paginator import ListOptions, Paginator

    Ledger: TypeAlias = GLCodeLedgerInput | GLCodeLedgerInputFields
    PlanProductPricing: TypeAlias = PlanProductPricingInput | PlanProductPricingInputFields


class Plans(Resource):
    """Plans, the templates of subscriptions. They are made and changed in the user interface only."""

    __slots__ = ()

    async def list(
        self,
        *where: Condition | str,
        sort: Sort | None = None,
        page_size: int = SURE_PAGE_SIZE,
        page_number: int = 0,
    ) -> Sequence[Plan]:
        """List the plans of the account. The frequencies of a plan have the IDs that creating a subscription takes.

        Whether the server pages this list is not documented, so it cannot be walked safely: one call is one answer. A
        list shorter than `page_size` is complete.

        Args:
            *where: Conditions on the fields of `filters.Plans`, all of which must hold, or one raw query as a str.
                The two fields are the known ones; there may be more.
            sort: Order, such as `filters.Plans.code.asc()`.
            page_size: Plans in an answer; lists that page grant at least 1000.
            page_number: Number of the page, from 0.

        Returns:
            The plans. IDs of setup fees and charges are 0 here.

        Raises:
            BusinessRuleError: The server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import Plans as P

            for plan in await fusebill.plans.list(P.status == "Active"):
                print(plan.code, [frequency.id for frequency in plan.plan_frequencies or ()])
            ```

        API page: List Plans, `GET /Plans`.
        """
        return await api.plans.list_plans.call(
            self._client,
            query=all_of(*where),
            page_size=page_size,
            page_number=page_number,
            sort_order=sort.order if sort else None,
            sort_expression=sort.expression if sort else None,
        )

    @overload
    async def get(self, plan_id: int) -> Plan: ...
    @overload
    async def get(
        self,
        plan_id: int,
        *,
        view: PlanView | str,
        interval: PlanViewInterval | str | None = None,
        number_of_intervals: int | None = None,
    ) -> JSON: ...
    async def get(
        self,
        plan_id: int,
        *,
        view: PlanView | str | None = None,
        interval: PlanViewInterval | str | None = None,
        number_of_intervals: int | None = None,
    ) -> Plan | JSON:
        """Get one plan, or a body to create a subscription of it with.

        Args:
            plan_id: Fusebill ID of the plan.
            view: `"subscription"` answers the body for a subscription instead of the plan.
            interval: With `view`: `"monthly"` or `"yearly"`, in lower case here; picks the frequency, together with
                `number_of_intervals`.
            number_of_intervals: With `view`: intervals in a billing period of the frequency.

        Returns:
            The plan; with `view` plain JSON with the names of the wire, since its form was never shown. It can be sent,
            filled in, with `fusebill.request("POST", "/subscriptions", json=body)`.

        Raises:
            NotFoundError: No plan has this ID.

        Example:
            ```python
            plan = await fusebill.plans.get(2804)
            body = await fusebill.plans.get(2804, view="subscription", interval="monthly", number_of_intervals=1)
            ```

        API page: Read Plan, `GET /Plans/{planId}`.
        """
        request = api.plans.get_plan.request(
            plan_id, view=view, interval=interval, number_of_intervals=number_of_intervals
        )
        if view is not None:
            request = _as_json(request)
        return request.operation.read(await self._client.send(request))


class Products(Resource):
    """Products of the catalog, to be put on plans or bought on their own. No call writes them."""

    __slots__ = ()

    def list_summaries(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[ProductSummary]:
        """List the products of the catalog in short; faster than `list`, by the vendor's word.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.ProductSummaries`, all of which must hold, or one raw query as
                a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of products in short. No answer was ever documented: each field may be None, and what else the
            server sends is in `additional_properties`.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Products in Summary form, `GET /ProductSummary`.
        """
        return fusebill_async.Paginator(
            self._client, api.products.list_product_summaries.request, conditions, **options
        )

    def list(
        self,
        *conditions: Condition | str,
        include_pricing: bool | None = None,
        include_gl_code: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Paginator[Product]:
        """List the products of the catalog.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.Products`, all of which must hold, or one raw query as a str.
            include_pricing: Whether prices are added where there are any, presumably as `order_to_cash_cycle`; the
                server takes False if it is left out.
            include_gl_code: Whether the GL code is added; the server takes False if it is left out.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of products.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import Products as P

            async for product in fusebill.products.list(P.status == "Active", include_pricing=True):
                print(product.code, product.order_to_cash_cycle)
            ```

        API page: List Products, `GET /Products`.
        """
        build = partial(
            api.products.list_products.request, include_pricing=include_pricing, include_gl_code=include_gl_code
        )
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def get(self, product_id: int) -> Product:
        """Get one product.

        Args:
            product_id: Fusebill ID of the product.

        Returns:
            The product. `order_to_cash_cycle` is None if it cannot be bought on its own; `gl_code` is an empty str if
            there is none.

        Raises:
            NotFoundError: No product has this ID.

        API page: Read Product, `GET /Products/{productId}`.
        """
        return await api.products.get_product.call(self._client, product_id)


class PlanProducts(Resource):
    """Products as they are sold on plans, with quantity, inclusion and the pricing of each frequency."""

    __slots__ = ()

    def list_by_plan(
        self, plan_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[PlanProduct]:
        """List the products of one plan.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            plan_id: Fusebill ID of the plan.
            *conditions: On the fields of `filters.PlanProducts`, all of which must hold, or one raw query as a
                str. Its `code`, `name` and `description` look at `product_code`, `product_name` and
                `product_description` of the answer.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of plan products. The price in a frequency of the plan is in the entry of
            `order_to_cash_cycles` that has its `plan_frequency_id`.

        Raises:
            NotFoundError: While it is used: no plan has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            async for product in fusebill.plan_products.list_by_plan(2804):
                for cycle in product.order_to_cash_cycles or ():
                    print(product.product_code, cycle.plan_frequency_id, cycle.pricing_model)
            ```

        API page: List Plan Products By Plan, `GET /plans/{planId}/planProducts`.
        """
        return fusebill_async.Paginator(
            self._client, partial(api.plan_products.list_plan_products.request, plan_id), conditions, **options
        )

    def list_by_product(
        self, product_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[PlanProduct]:
        """List what plans make of one product of the catalog: a plan product for each plan that it is on.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            product_id: Fusebill ID of the product.
            *conditions: On the fields of `filters.ProductPlanProducts`, all of which must hold, or one raw query
                as a str. There may be more fields than the known ones.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of plan products.

        Raises:
            NotFoundError: While it is used: no product has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Plan Products Based On Catalog Product, `GET /products/{productId}/planProducts`.
        """
        build = partial(api.plan_products.list_product_plan_products.request, product_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def get(self, plan_product_id: int) -> PlanProduct:
        """Get one plan product.

        Args:
            plan_product_id: Fusebill ID of the plan product.

        Returns:
            The plan product.

        Raises:
            NotFoundError: No plan product has this ID.

        API page: Read Plan Product, `GET /PlanProducts/{planProductId}`.
        """
        return await api.plan_products.get_plan_product.call(self._client, plan_product_id)

    async def update_pricing(self, plan_id: int, *, plan_products: Sequence[PlanProductPricing]) -> JSON:
        """Change the pricing of products of one plan; nothing else of a plan product can be changed.

        Each order-to-cash cycle that is listed (a plan product has one for each frequency of the plan) is overwritten
        as a whole; others stay as they are. Moves no money by itself, but decides what is charged from now on; whether
        subscriptions that exist follow is not documented.

        Args:
            plan_id: Fusebill ID of the plan that all the plan products belong to.
            plan_products: The plan products by their `id`, each with the `order_to_cash_cycles` to overwrite, by
                their `id`. The quantity ranges of a cycle must run from zero to infinity (`max_` None) without gaps,
                with a price for each currency; amounts are Decimals. The type is `"Standard"`, `"Tiered"`,
                `"StairStep"`, `"Formula"` or `"Volume"`; elsewhere the third is spelled `Stairstep`.

        Returns:
            The answer as it came; it is not documented.

        Example:
            ```python
            price = {"amount": Decimal("20.50"), "currency": "USD"}
            pricing = {
                "pricing_model_type": "Standard",
                "quantity_ranges": [{"min_": 0, "max_": None, "prices": [price]}],
            }
            await fusebill.plan_products.update_pricing(
                2804,
                plan_products=[{"id": 18374, "order_to_cash_cycles": [{"id": 970993, "pricing_model": pricing}]}],
            )
            ```

        API page: Patch Plan Products, `PATCH /planProducts`.
        """
        return await api.plan_products.update_plan_product_pricing.call(
            self._client, {"plan_id": plan_id, "plan_products": plan_products}
        )


class PlanFamilies(Resource):
    """Plan families: groups of plans between which subscriptions can migrate.

    Known from public client code only: methods and paths are sure, what comes back is mostly inferred.
    """

    __slots__ = ()

    async def list(self, *, page_size: int = SURE_PAGE_SIZE, page_number: int = 0) -> Sequence[PlanFamily]:
        """List the plan families of the account.

        Whether the server pages this list is not documented, so it cannot be walked safely: one call is one answer. A
        list shorter than `page_size` is complete. Filters are not known.

        Args:
            page_size: Plan families in an answer; lists that page grant at least 1000.
            page_number: Number of the page, from 0.

        Returns:
            The plan families.

        API page: List Plan Families, `GET /PlanFamilies`.
        """
        return await api.plan_families.list_plan_families.call(
            self._client, page_size=page_size, page_number=page_number
        )

    async def list_by_plan(self, plan_id: int) -> Sequence[PlanFamily]:
        """List the families that a plan belongs to.

        Args:
            plan_id: Fusebill ID of the plan.

        Returns:
            The plan families.

        Raises:
            NotFoundError: No plan has this ID.

        API page: List Plan Families By Plan, `GET /PlanFamilies/ByPlan/{planId}`.
        """
        return await api.plan_families.list_plan_families_by_plan.call(self._client, plan_id)

    async def list_by_subscription(self, subscription_id: int) -> Sequence[PlanFamily]:
        """List the families whose plans a subscription can migrate to.

        Args:
            subscription_id: Fusebill ID of the subscription.

        Returns:
            The plan families, none if the subscription cannot migrate. The IDs in `plan_family_relationship`, which is
            a list in spite of its name, are what a migration takes.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Read Plan Families By Subscription, `GET /planFamilies/bySubscription/{subscriptionId}`.
        """
        return await api.plan_families.list_plan_families_by_subscription.call(self._client, subscription_id)

    async def get(self, plan_family_id: int) -> PlanFamily:
        """Get one plan family.

        Args:
            plan_family_id: Fusebill ID of the plan family.

        Returns:
            The plan family.

        Raises:
            NotFoundError: No plan family has this ID.

        API page: Read Plan Family, `GET /PlanFamilies/{planFamilyId}`.
        """
        return await api.plan_families.get_plan_family.call(self._client, plan_family_id)


class Discounts(Resource):
    """Discounts of the catalog, which coupons give. They are made and changed in the user interface only."""

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[Discount]:
        """List the discounts of the catalog.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.Discounts`, all of which must hold, or one raw query as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of discounts. `amount` is money, or percent if the `discount_type` is Percentage;
            `remaining_usage` None means without end.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Discounts, `GET /Discounts`.
        """
        return fusebill_async.Paginator(self._client, api.discounts.list_discounts.request, conditions, **options)

    async def get(self, discount_id: int) -> Discount:
        """Get one discount of the catalog.

        Args:
            discount_id: Fusebill ID of the discount.

        Returns:
            The discount; `frequency_overrides` are what it is for other frequencies.

        Raises:
            NotFoundError: No discount has this ID.

        API page: Read Discount, `GET /Discounts/{discountId}`.
        """
        return await api.discounts.get_discount.call(self._client, discount_id)


class Coupons(Resource):
    """Coupons: discounts for the products of certain plans, applied by a code. No call retires or deletes one."""

    __slots__ = ()

    async def list(self, *, page_size: int = SURE_PAGE_SIZE, page_number: int = 0) -> Sequence[Coupon]:
        """List the coupons of the account.

        Known from public client code only. Whether the server pages this list is not documented, so it cannot be
        walked safely: one call is one answer. A list shorter than `page_size` is complete. Filters are not known.

        Args:
            page_size: Coupons in an answer; lists that page grant at least 1000.
            page_number: Number of the page, from 0.

        Returns:
            The coupons.

        API page: List Coupons, `GET /Coupons`.
        """
        return await api.coupons.list_coupons.call(self._client, page_size=page_size, page_number=page_number)

    async def get(self, coupon_id: int) -> Coupon:
        """Get one coupon.

        Args:
            coupon_id: Fusebill ID of the coupon.

        Returns:
            The coupon. The `plan_products` of its plans have an `id` of their own; the `plan_product_id` is what other
            calls take.

        Raises:
            NotFoundError: No coupon has this ID.

        API page: Read Coupon, `GET /Coupons/{couponId}`.
        """
        return await api.coupons.get_coupon.call(self._client, coupon_id)

    async def create(self, coupon: CouponCreate | None = None, /, **fields: Unpack[CouponCreateFields]) -> Coupon:
        """Create a coupon. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            coupon: A ready `CouponCreate`, instead of keywords.
            **fields: The fields of `CouponCreate`; which of them are required is not documented. `name` takes 255
                characters, `description` 500 (255 by another page). `plans` have the ID of a plan and the bare IDs of
                its `plan_products`, `eligibilities` the times in which `discounts`, by their bare IDs, are given;
                they may not overlap. What the `discounts` of the coupon itself consist of was never shown; IDs are
                likely.

        Returns:
            The coupon. It has objects where the request has bare IDs.

        Example:
            ```python
            coupon = await fusebill.coupons.create(
                name="Spring",
                coupon_codes=[{"code": "SPRING", "remaining_usages": 100}],
                plans=[{"id": 2804, "apply_to_all_products": False, "plan_products": [18374]}],
                discounts=[1157],
            )
            ```

        API page: Create Coupon, `POST /Coupons`.
        """
        return await api.coupons.create_coupon.call(self._client, body_of(coupon, fields))

    @overload
    async def update(self, coupon: CouponUpdate, /) -> Coupon: ...
    @overload
    async def update(self, /, **fields: Unpack[CouponUpdateFields]) -> Coupon: ...
    @nullifying(lambda: api.coupons.update_coupon.OPERATION)
    async def update(self, coupon: CouponUpdate | None = None, /, **fields: Any) -> Coupon:
        """Replace a coupon: what is left out is probably set to null. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known. Send everything that the
        coupon is to have. A coupon as `get` answered it cannot be sent back: it has objects where the request has bare
        IDs.

        Args:
            coupon: A ready `CouponUpdate`, instead of keywords.
            **fields: The fields of `CouponUpdate`. `id` and `name` are required; for the others see `create`.

        Returns:
            The coupon as it is now.

        Raises:
            InvalidType: It is an answer; nothing was sent.

        Example:
            ```python
            await fusebill.coupons.update(
                id=83,
                name="Spring and summer",
                coupon_codes=[{"code": "SPRING", "remaining_usages": 200}],
                plans=[{"id": 2804, "apply_to_all_products": True}],
                discounts=[1157],
            )
            ```

        API page: Update Coupon, `PUT /Coupons`.
        """
        if type(coupon).__name__ == "Coupon":  # by name: models are imported when they are needed, and not here
            raise InvalidType(
                "update_coupon: takes a CouponUpdate; a Coupon has objects where the request has bare IDs"
            )
        return await api.coupons.update_coupon.call(self._client, body_of(coupon, fields))

    async def validate(
        self, plan_id: int, coupon_code: str, *, customer_id: int | Unset | None = UNSET
    ) -> CouponValidation:
        """Tell whether a coupon code fits a plan. Moves no money and changes nothing.

        It looks at neither a subscription nor a frequency. The vendor advises to ask before a coupon is applied.

        Args:
            plan_id: Fusebill ID of the plan.
            coupon_code: The code.
            customer_id: Fusebill ID of the customer; in a sample of the vendor only, not explained.

        Returns:
            Whether it is `valid`, and the `reason`.

        Example:
            ```python
            answer = await fusebill.coupons.validate(2804, "SPRING")
            if not answer.valid:
                print(answer.reason)
            ```

        API page: Validate Coupon, `POST /Coupons/Validate`.
        """
        return await api.coupons.validate_coupon.call(
            self._client, {"plan_id": plan_id, "coupon_code": coupon_code, "customer_id": customer_id}
        )


class GlCodes(Resource):
    """General ledger codes, which group revenue for reporting. No call lists or reads them, so keep their IDs."""

    __slots__ = ()

    async def create(self, *, name: str, code: str, ledgers: Sequence[Ledger] | Unset | None = UNSET) -> GLCode:
        """Create a GL code. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            name: Its name, at most 100 characters.
            code: The code, at most 255 characters. It cannot be changed afterwards.
            ledgers: Its ledgers, each with `reference` and `ledger_type`; which types there are was never shown.

        Returns:
            The GL code.

        API page: Create GL Code, `POST /GLCodes`.
        """
        return await api.gl_codes.create_gl_code.call(self._client, {"name": name, "code": code, "ledgers": ledgers})

    @overload
    async def update(self, gl_code: GLCode | GLCodeUpdate, /) -> GLCode: ...
    @overload
    async def update(self, /, **fields: Unpack[GLCodeUpdateFields]) -> GLCode: ...
    @nullifying(lambda: api.gl_codes.update_gl_code.OPERATION)
    async def update(self, gl_code: GLCode | GLCodeUpdate | None = None, /, **fields: Any) -> GLCode:
        """Replace name and ledgers of a GL code: what is left out is probably set to null. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known. What becomes of ledgers
        that are left out is not documented. The code itself cannot be changed.

        Args:
            gl_code: The GL code as `create` answered it, with your changes; or a `GLCodeUpdate`. By the vendor's page
                the ledgers of an answer lack the `id` that those of the request have: look at them before you send
                them back.
            **fields: The fields of `GLCodeUpdate`, instead. `id` and `name`, at most 100 characters, are required.

        Returns:
            The GL code as it is now.

        API page: Update GL Code, `PUT /GLCodes`.
        """
        return await api.gl_codes.update_gl_code.call(self._client, body_of(gl_code, fields))

    async def retire(self, gl_code_id: int) -> GLCode:
        """Retire a GL code. Cannot be undone: no call makes it active again. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            gl_code_id: Fusebill ID of the GL code.

        Returns:
            The GL code.

        Raises:
            NotFoundError: No GL code has this ID.

        API page: Retire GL Code, `POST /glCodes/retire/{id}`.
        """
        return await api.gl_codes.retire_gl_code.call(self._client, gl_code_id)


class ProductItems(Resource):
    """Tracked items of the whole account, such as devices with serial numbers.

    Those of one product of a subscription or of one purchase are with `subscription_product_items` and
    `purchase_product_items`, which also write them.
    """

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[TrackedItem]:
        """List the tracked items of the account, of subscriptions and of purchases, deleted ones included.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.ProductItems`, all of which must hold, or one raw query as a
                str. They reach into customer, product and purchase of an item, none into its subscription. Its
                `created_timestamp` and `modified_timestamp` look at `created_date` and `modified_date` of the answer.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of tracked items; each has either a `subscription_id` or a `purchase_id`.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import ProductItems as I

            async for item in fusebill.product_items.list(I.status == "Active", I.customer.company_name == "Acme"):
                print(item.reference, item.subscription_id or item.purchase_id)
            ```

        API page: List All Tracked Items, `GET /ProductItems`.
        """
        return fusebill_async.Paginator(
            self._client, api.product_items.list_product_items.request, conditions, **options
        )


def _as_json(request: Request[Any]) -> Request[Any]:
    """The same request, whose answer is read as plain JSON because it has another form than the operation's own."""
    operation = copy(request.operation)
    operation.reads = json_of(ANY)
    return Request(operation, request.path, request.query, request.content)
