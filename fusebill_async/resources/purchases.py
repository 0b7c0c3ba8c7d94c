"""One-off purchases and what hangs on them, as methods of `fusebill.purchases` and its neighbours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Unpack, overload

from fusebill_openapi import api
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.unset import UNSET

import fusebill_async

from .._nullifying import nullifying
from .._resource import Resource, body_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from fusebill_openapi.filtering import Condition
    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import (
        BulkPurchaseItemInput,
        BulkPurchaseItemInputFields,
        CancellationOption,
        InvoiceCollectOptions,
        InvoiceCollectOptionsFields,
        Purchase,
        PurchaseCoupon,
        PurchaseCreate,
        PurchaseCreateFields,
        PurchaseDiscount,
        PurchaseDiscountType,
        PurchaseDiscountUpdate,
        PurchaseDiscountUpdateFields,
        PurchaseFinalizeResult,
        PurchaseProductItemUpdate,
        PurchaseProductItemUpdateFields,
        PurchaseSummary,
        PurchaseUpdate,
        PurchaseUpdateFields,
        TrackedItem,
        View,
    )
    from fusebill_openapi.unset import Unset

    from .._edit import Change, Edit
    from .._paginator import ListOptions, Paginator


class Purchases(Resource):
    """Products bought once, outside a plan, and their life cycle: Draft, Purchased, Cancelled.

    `create` makes a draft, which costs nothing until `finalize` takes it to Purchased. A draft is removed with
    `delete_draft`; what is purchased can only be ended with `cancel`. Reversed is a status without a call of its own.
    """

    __slots__ = ()

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[Purchase]:
        """List the purchases of one customer.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerPurchases`, all of which must hold, or one raw query
                as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of purchases.

        Raises:
            NotFoundError: While it is used: no customer has this ID.

        Example:
            ```python
            from fusebill_async.filters import CustomerPurchases as P

            async for purchase in fusebill.purchases.list_by_customer(7, P.status == "Draft"):
                print(purchase.id, purchase.name, purchase.amount)
            ```

        API page: List Purchases By Customer, `GET /Customers/{customerId}/Purchases`.
        """
        build = partial(api.purchases.list_customer_purchases.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    def list_by_product(
        self, product_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[Purchase]:
        """List the purchases of one product of the catalog, of all customers.

        Subscription products that are built on the same product are not included. Nothing is sent before the result
        is used: `await` it for one page, or iterate it with `async for`.

        Args:
            product_id: Fusebill ID of the product.
            *conditions: On the fields of `filters.ProductPurchases`, all of which must hold, or one raw query
                as a str. `customer.currency_id` takes Fusebill's own IDs of currencies, 1 to 24.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of purchases.

        API page: List Purchases By Product, `GET /Purchases/GetByProductId`.
        """
        build = partial(api.purchases.list_product_purchases.request, id=product_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    def list_summary(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[PurchaseSummary]:
        """List the purchases of the whole account in a short form.

        The only list of all purchases. Nothing is sent before the result is used: `await` it for one page, or iterate
        it with `async for`.

        Args:
            *conditions: On the fields of `filters.PurchaseSummaries`, all of which must hold, or one raw query
                as a str. Whether `currency` takes a code or an ID is not documented.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of summaries. No answer was ever shown: what the server sends is in `additional_properties`,
            with its names on the wire, which are probably close to those of the filters.

        API page: Purchase List Summary, `GET /PurchaseSummary`.
        """
        return fusebill_async.Paginator(
            self._client, api.purchases.list_purchase_summaries.request, conditions, **options
        )

    async def get(self, purchase_id: int) -> Purchase:
        """Get one purchase.

        Args:
            purchase_id: Fusebill ID of the purchase.

        Returns:
            The purchase, with the code of its product as `code`; amounts are Decimals in the customer's currency.

        Raises:
            NotFoundError: No purchase has this ID.

        API page: Read Purchase By ID, `GET /Purchases/{purchaseId}`.
        """
        return await api.purchases.get_purchase.call(self._client, purchase_id)

    @overload
    async def create(
        self,
        purchase: PurchaseCreate,
        /,
        *,
        preview: bool | None = None,
        currency: str | None = None,
        view: View | str | None = None,
    ) -> Purchase: ...
    @overload
    async def create(
        self,
        /,
        *,
        preview: bool | None = None,
        currency: str | None = None,
        view: View | str | None = None,
        **fields: Unpack[PurchaseCreateFields],
    ) -> Purchase: ...
    async def create(
        self,
        purchase: PurchaseCreate | None = None,
        /,
        *,
        preview: bool | None = None,
        currency: str | None = None,
        view: View | str | None = None,
        **fields: Any,
    ) -> Purchase:
        """Add a draft purchase to a customer; nothing is charged before `finalize`.

        Moves no money. With `preview=True` nothing is stored. There is no idempotency key, so creating again after a
        lost answer (`OutcomeUnknown`) may make a second draft; look for the first with `list_by_customer` before.

        Args:
            purchase: A ready `PurchaseCreate`, instead of keywords.
            preview: True only simulates, and answers the invoice that would result. It needs no customer: give
                `taxation_address` for the taxes, and `currency`.
            currency: Three-letter ISO code of a currency of the account, for a preview without a customer.
            view: `"sideeffects"` adds the resulting draft invoice to the answer.
            **fields: The fields of `PurchaseCreate`. `product_id` and `name` are required, and without preview
                `customer_id` too. `name` and `description` are shown on invoices; they take up to 2000 characters by
                some pages and 250 by others, so keep within 250. `quantity` is at least 0.000001, and None for a
                product that tracks items; such a purchase may have a `target_order_quantity`, the number of items it
                must have before it can be finalized. `pricing_model_type` and `override_price_ranges` are for this
                purchase only: `"Standard"` takes one range, from 0 to None (infinity), the others are `"Tiered"`,
                `"Stairstep"` (spelled so here), `"Volume"` and `"Formula"`. `discounts`, `coupon_codes`,
                `custom_fields` and `product_items` come along with the purchase; each has calls of its own too.

        Returns:
            The purchase, with status `Draft`; with preview it has an `invoice_preview`, with `view="sideeffects"` it
            has `side_effects`.

        Raises:
            InvalidType: `customer_id` is missing, and it is no preview; nothing was sent.

        Example:
            ```python
            purchase = await fusebill.purchases.create(
                customer_id=7,
                product_id=46818,
                name="Fitness tracker",
                quantity=2,
                override_price_ranges=[{"min_": 0, "max_": None, "amount": Decimal("10.50")}],
            )
            await fusebill.purchases.finalize(7, [purchase.id])
            ```

        API page: Create Single Purchase, `POST /Purchases`.
        """
        body = body_of(purchase, fields)
        customer_id = fields.get("customer_id") if purchase is None else getattr(purchase, "customer_id", None)
        if customer_id in (UNSET, None) and preview is not True:
            raise InvalidType("create_purchase: needs customer_id unless preview=True")
        return await api.purchases.create_purchase.call(
            self._client, body, view=view, preview=preview, currency=currency
        )

    async def create_bulk(
        self,
        customer_id: int,
        *,
        purchases: Sequence[BulkPurchaseItemInput | BulkPurchaseItemInputFields],
        auto_purchase: bool | Unset | None = UNSET,
        invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | Unset | None = UNSET,
        view: View | str | Unset | None = UNSET,
        preview: bool | None = None,
    ) -> JSON:
        """Add any number of purchases to one customer: drafts, or finalized at once with `auto_purchase=True`.

        Moves money with `auto_purchase=True`: the purchases are charged and invoiced, and the invoice may be
        collected. Then it cannot be undone. Without it there are only drafts, and no money moves. There is no
        idempotency key, so repeating it after a lost answer (`OutcomeUnknown`) may make, and charge, every purchase
        once more; look for them with `list_by_customer` before.

        Args:
            customer_id: Fusebill ID of the customer.
            purchases: The purchases; `product_id` and `name` of each are required. `quantity` is 0 if left out; for
                the others see `create`.
            auto_purchase: Whether the purchases are finalized and charged at once; they stay drafts if left out.
            invoice_collect_options: How the invoice of `auto_purchase` is collected.
            view: `"sideeffects"`; sent in the body here. Named by the vendor's generated help page only.
            preview: True only simulates. Named by the vendor's generated help page only.

        Returns:
            The answer's JSON as it is, with Decimals; None if it is empty. Its form was never documented.

        Example:
            ```python
            await fusebill.purchases.create_bulk(
                7,
                purchases=[
                    {"product_id": 46818, "name": "Fitness tracker", "quantity": 1},
                    {"product_id": 46819, "name": "Strap", "quantity": 2},
                ],
            )
            ```

        API page: Create Bulk Purchase, `POST /Purchases/BulkCreate`.
        """
        return await api.purchases.create_bulk_purchases.call(
            self._client,
            {
                "customer_id": customer_id,
                "auto_purchase": auto_purchase,
                "purchases": purchases,
                "invoice_collect_options": invoice_collect_options,
                "view": view,
            },
            preview=preview,
        )

    @overload
    async def update(self, purchase: Purchase | PurchaseUpdate, /) -> Purchase: ...
    @overload
    async def update(self, /, **fields: Unpack[PurchaseUpdateFields]) -> Purchase: ...
    @nullifying(lambda: api.purchases.update_purchase.OPERATION)
    async def update(self, purchase: Purchase | PurchaseUpdate | None = None, /, **fields: Any) -> Purchase:
        """Replace a draft purchase: what is left out is probably set to null. A finalized one cannot be changed.

        So use `edit`, which also sends the prices that were read, under the name that the update takes: they are read
        as `price_ranges` and taken as `override_price_ranges`. A purchase as `get` answered it does not have those;
        changing `price_ranges` of it does nothing that is documented, and whether prices that were overridden outlast
        an update without `override_price_ranges` is not known. Compare the `amount` of the answer before you finalize.

        Discounts, coupons, custom fields and tracked items are not changed here, even if they are sent; each has calls
        of its own.

        Args:
            purchase: The purchase as `get` answered it, with your changes; or a `PurchaseUpdate`.
            **fields: The fields of `PurchaseUpdate`, instead. `id` and `name` are required. `name` and `description`
                take 2000 characters, `netsuite_location_id` 100. `quantity` is None for a product that tracks items.
                For the others see `create`.

        Returns:
            The purchase as it is now; the vendor shows no answer, so this is assumed.

        Example:
            ```python
            purchase = await fusebill.purchases.get(164359)
            purchase.description = "Model 6000"
            await fusebill.purchases.update(purchase)
            ```

        API page: Update Purchase, `PUT /Purchases`.
        """
        return await api.purchases.update_purchase.call(self._client, body_of(purchase, fields))

    def edit(self, purchase_id: int, *, if_unchanged: bool = False) -> Edit[Purchase]:
        """Change some fields of a draft purchase: get, change, and send the whole object back.

        `async with` gives the purchase as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Prices are read as `price_ranges` and taken as `overridePriceRanges`. They are sent under that name too, changed
        or not, so that the purchase costs afterwards what it says now; from then on they are prices of its own and no
        longer those of the catalog. What the update takes and reading does not show, such as `pricing_formula_type` and
        `invoice_owner`, cannot be kept. Compare the `amount` of the result before you finalize.

        Args:
            purchase_id: Fusebill ID of the purchase.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the purchase as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.purchases.edit(164359) as draft:
                draft.description = "Model 6000"
            ```

        API page: Update Purchase, `PUT /Purchases`.
        """
        return fusebill_async.Edit(
            lambda: self.get(purchase_id),
            self.update,
            api.purchases.update_purchase.OPERATION,
            if_unchanged=if_unchanged,
            also=("price_ranges",),
            mend=_with_its_prices,
        )

    async def finalize(
        self,
        customer_id: int,
        purchase_ids: Sequence[int],
        *,
        invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | Unset | None = UNSET,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
        view: View | str | None = None,
    ) -> PurchaseFinalizeResult:
        """Finalize draft purchases of a customer, so that they are charged.

        Moves money: the charges are invoiced, and the invoice may be posted and collected at once, by the customer's
        billing terms unless `invoice_collect_options` or `temporarily_disable_auto_post` say otherwise. Cannot be
        undone: no call makes the purchases drafts again. With `preview=True` nothing is changed and no money moves.

        To finalize all drafts of a customer, along with subscriptions, use `customers.activate_drafts`.

        Args:
            customer_id: Fusebill ID of the customer.
            purchase_ids: IDs of the draft purchases. One with a `target_order_quantity` must have reached it.
            invoice_collect_options: How the resulting invoice is collected; with `rollback_on_failed_payment` a failed
                collection undoes the finalizing.
            preview: True only simulates, and answers the invoice that would result.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoices of the answer.
            temporarily_disable_auto_post: Whether the resulting invoice stays a draft, which is not collected.
            view: `"sideeffects"` presumably adds the resulting invoices to the answer.

        Returns:
            The resulting invoice as `invoice_preview`, and further ones if there are several; without preview probably
            nothing, or `side_effects`. The purchases are not part of it: get them again for their new status, also
            after a lost answer (`OutcomeUnknown`).

        Raises:
            InvalidValue: No ID was given, which the server may take for "all". Nothing was sent.

        Example:
            ```python
            preview = await fusebill.purchases.finalize(7, [164359], preview=True)
            if preview.invoice_preview and preview.invoice_preview.total == Decimal("67.95"):
                await fusebill.purchases.finalize(7, [164359])
            ```

        API page: Finalize Purchase, `POST /purchases/Purchase`.
        """
        if not purchase_ids:
            raise InvalidValue("finalize_purchases: purchase_ids holds no ID; name the drafts to finalize")
        return await api.purchases.finalize_purchases.call(
            self._client,
            {
                "customer_id": customer_id,
                "purchase_ids": purchase_ids,
                "invoice_collect_options": invoice_collect_options,
            },
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
            view=view,
        )

    async def split(self, purchase_id: int, *, dont_split: bool | Unset | None = UNSET) -> JSON:
        """Split a draft that has fewer tracked items than it wants, so that what there is can be finalized.

        The purchase keeps its items and gets their number as its target; a new draft wants the rest. So one with 12 of
        14 items becomes one with 12 of 12, and a new one with 0 of 2. For drafts that track items and have a
        `target_order_quantity` only.

        Args:
            purchase_id: Fusebill ID of the draft.
            dont_split: True only lowers the target to the quantity at hand, and makes no second draft.

        Returns:
            The answer's JSON as it is, with Decimals; None if it is empty. Its form was never documented: find the new
            draft with `list_by_customer`.

        API page: Purchase Split, `POST /purchases/split`.
        """
        return await api.purchases.split_purchase.call(
            self._client, {"purchase_id": purchase_id, "dont_split": dont_split}
        )

    async def cancel(self, purchase_id: int, *, cancellation_option: CancellationOption | str) -> None:
        """Cancel a purchase in status Purchased; a draft is deleted instead, with `delete_draft`.

        Moves money: `Unearned` and `Full` reverse charges on the customer's ledger; whether something is also paid
        back to the payment method is not documented. Cannot be undone.

        Args:
            purchase_id: Fusebill ID of the purchase.
            cancellation_option: Which of the purchase's charges are reversed: `"None"` (the text, not Python's None)
                none, `"Unearned"` the part that is not yet earned, `"Full"` all.

        Raises:
            BusinessRuleError: The purchase cannot be cancelled.

        API page: Cancel Purchase, `POST /purchases/cancel`.
        """
        return await api.purchases.cancel_purchase.call(
            self._client, {"purchase_id": purchase_id, "cancellation_option": cancellation_option}
        )

    async def delete_draft(self, purchase_id: int) -> None:
        """Delete a draft purchase. Cannot be undone. One that is finalized can only be cancelled, with `cancel`.

        Args:
            purchase_id: Fusebill ID of the draft.

        Raises:
            BusinessRuleError: The purchase is no draft.

        API page: Delete Draft Purchase, `DELETE /Purchases/{purchaseId}`.
        """
        return await api.purchases.delete_draft_purchase.call(self._client, purchase_id)


class PurchaseCoupons(Resource):
    """Coupons on draft purchases."""

    __slots__ = ()

    async def apply(
        self, purchase_id: int, coupon_code: str, *, skip_coupon_validation: bool | Unset | None = UNSET
    ) -> PurchaseCoupon:
        """Apply a coupon to a purchase that is not finalized yet.

        Args:
            purchase_id: Fusebill ID of the draft purchase.
            coupon_code: Code of the coupon.
            skip_coupon_validation: Named by the vendor's generated help page only, not explained.

        Returns:
            The coupon on the purchase; known from the vendor's generated help page only.

        API page: Apply Coupon To Purchase, `POST /PurchaseCoupons`.
        """
        return await api.purchase_coupons.apply_purchase_coupon.call(
            self._client,
            {
                "purchase_id": purchase_id,
                "coupon_code": coupon_code,
                "skip_coupon_validation": skip_coupon_validation,
            },
        )

    async def delete(self, purchase_id: int, coupon_code: str, *, delete_all_discounts: bool) -> JSON:
        """Take a coupon off a purchase that is not finalized yet.

        Args:
            purchase_id: Fusebill ID of the draft purchase.
            coupon_code: Code of the coupon.
            delete_all_discounts: True also removes the discount that the coupon brought, False leaves it in force.

        Returns:
            The answer's JSON as it is; None if it is empty. Its form was never documented.

        API page: Delete Coupon From Purchase, `DELETE /PurchaseCoupons`.
        """
        return await api.purchase_coupons.delete_purchase_coupon.call(
            self._client, purchase_id=purchase_id, coupon_code=coupon_code, delete_all_discounts=delete_all_discounts
        )


class PurchaseDiscounts(Resource):
    """Discounts on draft purchases; once a purchase is finalized they stay as they are."""

    __slots__ = ()

    async def get(self, purchase_discount_id: int) -> PurchaseDiscount:
        """Get a discount of a purchase.

        Args:
            purchase_discount_id: Fusebill ID of the discount.

        Returns:
            The discount.

        Raises:
            NotFoundError: No discount of a purchase has this ID.

        API page: Read Purchase Discount, `GET /PurchaseDiscounts/{purchaseDiscountId}`.
        """
        return await api.purchase_discounts.get_purchase_discount.call(self._client, purchase_discount_id)

    async def create(
        self, purchase_id: int, *, discount_type: PurchaseDiscountType | str, amount: Decimal | int | str
    ) -> PurchaseDiscount:
        """Add a discount to a draft purchase.

        Args:
            purchase_id: Fusebill ID of the draft purchase.
            discount_type: What `amount` is: `"Percentage"`, `"Amount"` or `"AmountPerUnit"`.
            amount: Percent, or money in the customer's currency, for the purchase or for each unit of it.

        Returns:
            The discount.

        API page: Add Purchase Discount, `POST /purchaseDiscounts`.
        """
        return await api.purchase_discounts.create_purchase_discount.call(
            self._client, {"purchase_id": purchase_id, "discount_type": discount_type, "amount": amount}
        )

    @overload
    async def update(self, discount: PurchaseDiscount | PurchaseDiscountUpdate, /) -> PurchaseDiscount: ...
    @overload
    async def update(self, /, **fields: Unpack[PurchaseDiscountUpdateFields]) -> PurchaseDiscount: ...
    @nullifying(lambda: api.purchase_discounts.update_purchase_discount.OPERATION)
    async def update(
        self, discount: PurchaseDiscount | PurchaseDiscountUpdate | None = None, /, **fields: Any
    ) -> PurchaseDiscount:
        """Replace a discount of a draft purchase: what is left out is probably set to null.

        So use `edit`, or get the discount, change the fields you mean, and send the whole object back. It then carries
        both the ID of the discount, which the vendor's table asks for, and that of the purchase, which its samples send
        instead.

        Args:
            discount: The discount as `get` answered it, with your changes; or a `PurchaseDiscountUpdate`.
            **fields: The fields of `PurchaseDiscountUpdate`, instead. `id` is required; give `discount_type` and
                `amount` as well.

        Returns:
            The discount as it is now; the vendor shows no answer, so this is assumed.

        Example:
            ```python
            discount = await fusebill.purchase_discounts.get(598462)
            discount.amount = Decimal("12.50")
            await fusebill.purchase_discounts.update(discount)
            ```

        API page: Update Purchase Discount, `PUT /purchaseDiscounts`.
        """
        return await api.purchase_discounts.update_purchase_discount.call(self._client, body_of(discount, fields))

    def edit(self, purchase_discount_id: int, *, if_unchanged: bool = False) -> Edit[PurchaseDiscount]:
        """Change some fields of a discount of a draft purchase: get, change, and send the whole object back.

        `async with` gives the discount as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Args:
            purchase_discount_id: Fusebill ID of the discount.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the discount as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.purchase_discounts.edit(598462) as draft:
                draft.amount = Decimal("12.50")
            ```

        API page: Update Purchase Discount, `PUT /purchaseDiscounts`.
        """
        return fusebill_async.Edit(
            lambda: self.get(purchase_discount_id),
            self.update,
            api.purchase_discounts.update_purchase_discount.OPERATION,
            if_unchanged=if_unchanged,
        )

    async def delete(self, purchase_discount_id: int) -> JSON:
        """Remove a discount from a draft purchase.

        Known from a published client only, not from a page of the vendor.

        Args:
            purchase_discount_id: Fusebill ID of the discount.

        Returns:
            The answer's JSON as it is; None if it is empty. Its form was never documented.

        API page: Delete Purchase Discount, `DELETE /PurchaseDiscounts/{purchaseDiscountId}`.
        """
        return await api.purchase_discounts.delete_purchase_discount.call(self._client, purchase_discount_id)


class PurchaseCustomFields(Resource):
    """Values of custom fields on draft purchases. The fields themselves are made in the user interface only."""

    __slots__ = ()

    async def update(self, purchase_id: int, key: str, *, value: str) -> JSON:
        """Replace the value of a custom field on a draft purchase; once it is finalized the value stays as it is.

        Args:
            purchase_id: Fusebill ID of the draft purchase.
            key: Key of the custom field.
            value: The value, as text for every type of field: `"123"` for a number, `"2014-06-26T04:00:00"` for a date.

        Returns:
            The answer's JSON as it is; None if it is empty. Its form was never documented.

        API page: Update Custom Field on Purchase, `PUT /purchaseCustomFields`.
        """
        return await api.purchase_custom_fields.update_purchase_custom_field.call(
            self._client, {"key": key, "purchase_id": purchase_id, "value": value}
        )


class PurchaseProductItems(Resource):
    """Tracked items of purchases, such as devices with their serial numbers. No call lists those of one purchase."""

    __slots__ = ()

    async def get(self, purchase_product_item_id: int) -> TrackedItem:
        """Get a tracked item of a purchase.

        Args:
            purchase_product_item_id: Fusebill ID of the tracked item.

        Returns:
            The tracked item, with a `purchase_id` and without the IDs of a subscription.

        Raises:
            NotFoundError: No tracked item of a purchase has this ID.

        API page: Read Purchase Product Item, `GET /purchaseProductItems/{purchaseProductItemId}`.
        """
        return await api.purchase_product_items.get_purchase_product_item.call(self._client, purchase_product_item_id)

    async def create(
        self,
        purchase_id: int,
        *,
        reference: str,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
    ) -> TrackedItem:
        """Add a tracked item to a draft purchase of a product that tracks items.

        Args:
            purchase_id: Fusebill ID of the draft purchase.
            reference: What tells the item from others, such as its serial number, at most 255 characters; unique
                among all tracked items of the product, not only those of the purchase.
            name: At most 100 characters. Required by one page, optional by another, so give one.
            description: At most 255 characters.

        Returns:
            The tracked item.

        API page: Add Tracked Item on Purchase, `POST /purchaseProductItems`.
        """
        return await api.purchase_product_items.create_purchase_product_item.call(
            self._client,
            {"reference": reference, "purchase_id": purchase_id, "name": name, "description": description},
        )

    @overload
    async def update(self, item: TrackedItem | PurchaseProductItemUpdate, /) -> TrackedItem: ...
    @overload
    async def update(self, /, **fields: Unpack[PurchaseProductItemUpdateFields]) -> TrackedItem: ...
    @nullifying(lambda: api.purchase_product_items.update_purchase_product_item.OPERATION)
    async def update(
        self, item: TrackedItem | PurchaseProductItemUpdate | None = None, /, **fields: Any
    ) -> TrackedItem:
        """Replace a tracked item of a purchase: what is left out is probably set to null.

        So use `edit`, or get the item, change the fields you mean, and send the whole object back. By the vendor's page
        this works for draft, purchased and cancelled purchases alike, though it speaks of drafts first.

        Args:
            item: The item as `get` answered it, with your changes; or a `PurchaseProductItemUpdate`.
            **fields: The fields of `PurchaseProductItemUpdate`, instead. `id` and `reference` are required; for the
                others see `create`.

        Returns:
            The tracked item as it is now.

        Example:
            ```python
            item = await fusebill.purchase_product_items.get(242593)
            item.description = "Premium Edition"
            await fusebill.purchase_product_items.update(item)
            ```

        API page: Update Purchase Product Item, `PUT /purchaseProductItems`.
        """
        return await api.purchase_product_items.update_purchase_product_item.call(self._client, body_of(item, fields))

    def edit(self, purchase_product_item_id: int, *, if_unchanged: bool = False) -> Edit[TrackedItem]:
        """Change some fields of a tracked item of a purchase: get, change, and send the whole object back.

        `async with` gives the item as a draft to change; on leaving, it goes back with `update` if something changed,
        and not at all if the block raised.

        Args:
            purchase_product_item_id: Fusebill ID of the tracked item.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the item as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.purchase_product_items.edit(242593) as draft:
                draft.description = "Premium Edition"
            ```

        API page: Update Purchase Product Item, `PUT /purchaseProductItems`.
        """
        return fusebill_async.Edit(
            lambda: self.get(purchase_product_item_id),
            self.update,
            api.purchase_product_items.update_purchase_product_item.OPERATION,
            if_unchanged=if_unchanged,
        )

    async def delete(self, purchase_product_item_id: int) -> None:
        """Delete a tracked item of a draft purchase. Cannot be undone.

        Unlike `update`, it is refused once the purchase is finalized or cancelled.

        Args:
            purchase_product_item_id: Fusebill ID of the tracked item.

        Raises:
            NotFoundError: No tracked item has this ID.

        API page: Delete Purchase Product Item, `DELETE /purchaseProductItems/{purchaseProductItemId}`.
        """
        return await api.purchase_product_items.delete_purchase_product_item.call(
            self._client, purchase_product_item_id
        )


def _with_its_prices(purchase: Purchase, _: Mapping[str, Change]) -> Purchase:
    """Prices are read under one name and taken under another; left out, those that were overridden may be lost."""
    ranges = purchase.price_ranges or []
    if any(part.condition_amount is not None or part.variable_amount is not None for part in ranges):
        raise InvalidValue("the prices follow a formula, which reading does not show; nothing was sent, use `update`")
    prices = [{"min": part.min_, "max": part.max_, "amount": part.amount} for part in ranges]
    return type(purchase).read(purchase.to_dict() | ({"overridePriceRanges": prices} if prices else {}))
