"""Subscriptions and what belongs to them, as methods of `fusebill.subscriptions` and its neighbours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack, cast, overload

from fusebill_openapi import api
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.unset import UNSET

import fusebill_async

from .._nullifying import nullifying
from .._resource import Resource, body_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from fusebill_openapi.filtering import Condition
    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import (
        BillingInterval,
        BillingPeriodDefinition,
        BillingPeriodDefinitionPreview,
        BillingPeriodDefinitionPreviewFields,
        BillingPeriodDefinitionSummary,
        BillingPeriodDefinitionUpdate,
        BillingPeriodDefinitionUpdateFields,
        CancellationOption,
        InvoiceCollectOptions,
        InvoiceCollectOptionsFields,
        Migration,
        Subscription,
        SubscriptionCoupon,
        SubscriptionCreate,
        SubscriptionCreateFields,
        SubscriptionMigrationCreate,
        SubscriptionMigrationCreateFields,
        SubscriptionPricingModelType,
        SubscriptionProduct,
        SubscriptionProductItemUpdate,
        SubscriptionProductItemUpdateFields,
        SubscriptionProductPriceRangeInput,
        SubscriptionProductPriceRangeInputFields,
        SubscriptionProductTrackedItems,
        SubscriptionProductTrackedItemsFields,
        SubscriptionProductUpdate,
        SubscriptionProductUpdateFields,
        SubscriptionStatus,
        SubscriptionSummary,
        SubscriptionUpdate,
        SubscriptionUpdateFields,
        SubscriptionV2,
        TrackedItem,
        View,
    )
    from fusebill_openapi.unset import Unset

    from .._edit import Edit
    from .._paginator import ListOptions, PageOptions, Paginator

    CollectOptions: TypeAlias = InvoiceCollectOptions | InvoiceCollectOptionsFields
    PriceRange: TypeAlias = SubscriptionProductPriceRangeInput | SubscriptionProductPriceRangeInputFields
    ItemChanges: TypeAlias = SubscriptionProductTrackedItems | SubscriptionProductTrackedItemsFields

# What the update takes back and does not change; the status has calls of its own.
_FIXED_IN_SUBSCRIPTIONS = (
    "plan_frequency",
    "plan_code",
    "plan_name",
    "plan_description",
    "plan_reference",
    "status",
    "subscription_products[].subscription_product_discount",
)


class Subscriptions(Resource):
    """Subscriptions and their life cycle: Draft, Provisioning, Active, and Cancelled, Expired or Migrated.

    `create` makes a draft, `activate` begins to bill it, `provision` switches the service on before that, `cancel` ends
    it, `delete` drops a draft. Whatever has no call of its own, such as expiry, name, quantities or which products are
    included, is changed with `update`.
    """

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[Subscription]:
        """List the subscriptions of the account.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.Subscriptions`, all of which must hold, or one raw query as a
                str. Fields of the customer are below `filters.Subscriptions.customer`.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of subscriptions. Whether `subscription_products` is ever filled in a list is not documented;
            `get` has the products for sure.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import Subscriptions as S

            async for subscription in fusebill.subscriptions.list(
                S.status.in_("Active", "Provisioning"), S.customer.account_status == "PoorStanding"
            ):
                print(subscription.id, subscription.customer_id, subscription.monthly_recurring_revenue)
            ```

        API page: List Subscriptions, `GET /subscriptions/getAll`.
        """
        return fusebill_async.Paginator(
            self._client, api.subscriptions.list_subscriptions.request, conditions, **options
        )

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[Subscription]:
        """List the subscriptions of a customer.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerSubscriptions`, all of which must hold, or one raw
                query as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of subscriptions. Whether `subscription_products` is ever filled in a list is not documented;
            `get` has the products for sure.

        Raises:
            NotFoundError: While it is used: no customer has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Subscriptions By Customer, `GET /customers/{customerId}/subscriptions`.
        """
        build = partial(api.subscriptions.list_customer_subscriptions.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    def list_summary(
        self, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[SubscriptionSummary]:
        """List the subscriptions of the account in short, with names of the customers and dates of billing.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            *conditions: On the fields of `filters.SubscriptionSummaries`, all of which must hold, or one raw
                query as a str. The status is `subscription_status` here, not `status` as in the other lists.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of summaries, whose `id` is that of the subscription.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Subscription Summary, `GET /subscriptionSummary`.
        """
        return fusebill_async.Paginator(
            self._client, api.subscriptions.list_subscription_summaries.request, conditions, **options
        )

    def search_summary(
        self, *, advanced_search: str | None = None, **options: Unpack[PageOptions]
    ) -> Paginator[SubscriptionSummary]:
        """Search the subscriptions of the account in short form.

        Not in the vendor's narrative reference; whether your key may call it is not known. What can be searched for,
        and how it is written, is not documented either: `list_summary` has named filters and sorting.

        Args:
            advanced_search: What to search for, sent as it is.
            **options: How the list is walked: `fusebill_async.PageOptions`.

        Returns:
            A paginator of summaries. That the call pages is inferred.

        API page: Search Subscription Summaries, `GET /SubscriptionSummary/Search`.
        """
        build = partial(api.subscriptions.search_subscription_summaries.request, advanced_search=advanced_search)
        return fusebill_async.Paginator(self._client, build, **options)

    async def get(self, subscription_id: int) -> Subscription:
        """Get one subscription with all of its products, included or not.

        Args:
            subscription_id: Fusebill ID of the subscription.

        Returns:
            The subscription: what to change and send back with `update`.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Read Subscription, `GET /subscriptions/{subscriptionId}`.
        """
        return await api.subscriptions.get_subscription.call(self._client, subscription_id)

    async def get_v2(
        self, subscription_id: int, *, include_deleted_tracked_items: bool | None = None
    ) -> SubscriptionV2:
        """Get one subscription in a newer, flatter form, in which coupons are plain codes.

        Not in the vendor's narrative reference; whether your key may call it is not known. No call takes this form
        back: to change something, use `get` and `update`.

        Args:
            subscription_id: Fusebill ID of the subscription.
            include_deleted_tracked_items: The server takes True if it is left out.

        Returns:
            The subscription; its products are plain JSON, since their form is not documented.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Read Subscription, V2, `GET /SubscriptionsV2/{subscriptionId}`.
        """
        return await api.subscriptions.get_subscription_v2.call(
            self._client, subscription_id, include_deleted_tracked_items=include_deleted_tracked_items
        )

    async def count_by_status(self, customer_id: int, *, status: SubscriptionStatus | str) -> int:
        """Count the subscriptions of a customer that have a status.

        Args:
            customer_id: Fusebill ID of the customer.
            status: The status, such as `"Active"`.

        Returns:
            How many there are.

        Raises:
            NotFoundError: No customer has this ID.
            ServerError: Also for a status that does not exist: the server answers 500 to it, so it is retried in vain.

        API page: Count Subscriptions By Status, `GET /customers/{customerId}/subscriptions/GetCountByStatus`.
        """
        return await api.subscriptions.count_customer_subscriptions_by_status.call(
            self._client, customer_id, status=status
        )

    @overload
    async def create(
        self,
        subscription: SubscriptionCreate,
        /,
        *,
        preview: bool | None = None,
        view: View | str | None = None,
        currency: str | None = None,
    ) -> Subscription: ...
    @overload
    async def create(
        self,
        /,
        *,
        preview: bool | None = None,
        view: View | str | None = None,
        currency: str | None = None,
        **fields: Unpack[SubscriptionCreateFields],
    ) -> Subscription: ...
    async def create(
        self,
        subscription: SubscriptionCreate | None = None,
        /,
        *,
        preview: bool | None = None,
        view: View | str | None = None,
        currency: str | None = None,
        **fields: Any,
    ) -> Subscription:
        """Create a subscription in status Draft, with all products of the plan; nothing is billed before `activate`.

        Moves no money; a scheduled activation does when its time comes. Creating again after a lost answer
        (`OutcomeUnknown`) may make a second subscription; look for the first with `list_by_customer` before. With
        `preview=True` nothing is created.

        Args:
            subscription: A ready `SubscriptionCreate`, instead of keywords.
            preview: True only simulates, and answers the subscription and the invoice that would result.
            view: `"sideeffects"` adds the resulting draft invoice to the answer.
            currency: Three-letter ISO code of a currency of the account, for a preview without a customer.
            **fields: The fields of `SubscriptionCreate`. `plan_frequency_id` is required, and `customer_id` unless it
                is a preview. `reference` takes 255 characters; `subscription_override` has `name` (100 characters),
                `description` (500), `charge` and `setup_fee`. `scheduled_activation_timestamp` is read in the
                account's own zone, so it takes a date or a naive datetime; contract dates are dates.
                `remaining_interval` is the number of billing intervals until it expires. `coupon_codes` are applied
                at once. To join or make a billing period give `billing_period_id`, or `invoice_day` (1 to 28) and, for
                yearly frequencies, `invoice_month`; the vendor's sample has `monthly_billing_period_configuration`
                instead, so check the answer's `billing_period_definition_id`.

        Returns:
            The subscription. The invoice of a preview is `invoice_preview`, that of a view `side_effects`.

        Raises:
            InvalidType: `customer_id` is missing, and it is no preview; nothing was sent.
            NotFoundError: No customer or no plan frequency has this ID.

        Example:
            ```python
            subscription = await fusebill.subscriptions.create(customer_id=7, plan_frequency_id=19384)
            preview = await fusebill.subscriptions.activate(subscription.id, preview=True)
            ```

        API page: Create Subscription, `POST /subscriptions`.
        """
        body = body_of(subscription, fields)
        if preview is not True and _value(body, "customer_id") is None:
            raise InvalidType("create_subscription: needs customer_id unless preview=True")
        return await api.subscriptions.create_subscription.call(
            self._client, body, preview=preview, view=view, currency=currency
        )

    @overload
    async def update(
        self,
        subscription: Subscription | SubscriptionUpdate,
        /,
        *,
        temporarily_disable_auto_post: bool | None = None,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
    ) -> Subscription: ...
    @overload
    async def update(
        self,
        /,
        *,
        temporarily_disable_auto_post: bool | None = None,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        **fields: Unpack[SubscriptionUpdateFields],
    ) -> Subscription: ...
    @nullifying(lambda: api.subscriptions.update_subscription.OPERATION)
    async def update(
        self,
        subscription: Subscription | SubscriptionUpdate | None = None,
        /,
        *,
        temporarily_disable_auto_post: bool | None = None,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        **fields: Any,
    ) -> Subscription:
        """Replace a subscription: what is left out may be set to null.

        So use `edit`, or get the subscription, change the fields you mean, and send the whole object back: nothing that
        you did not touch is lost. The legacy `subscription_product_discount` of its products is left out for you, since
        discounts would be lost with it; change `subscription_product_discounts` instead. Keywords and
        `SubscriptionUpdate` send just what they hold.

        Moves money: changed products, quantities and prices of an active subscription can create and post an invoice,
        which may be collected. Turning `price_uplifts_enabled` of a product from True to False deletes its existing,
        future and past price uplifts.

        Args:
            subscription: The subscription as `get` answered it, with your changes; or a `SubscriptionUpdate`.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.
            preview: True presumably only simulates. Known from public client code only: a server that does not know it
                makes the change.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice. Known from public client code
                only.
            **fields: The fields of `SubscriptionUpdate`, instead. `id` is required. What can be changed is
                `reference`, `subscription_override` (name, description, charge and setup fee), `subscription_products`
                (quantities, and which are included), `remaining_interval` (0 charges once after the activation and
                expires then, None never expires), and, in UTC, unlike at the creation,
                `scheduled_activation_timestamp`, `contract_start_timestamp` and `contract_end_timestamp`. `status` has
                calls of its own.

        Returns:
            The subscription as it is now.

        Raises:
            NotFoundError: No subscription has this ID.

        Example:
            ```python
            subscription = await fusebill.subscriptions.get(177229)
            for product in subscription.subscription_products or ():
                if product.id == 970993:
                    product.quantity = Decimal(5)
            subscription = await fusebill.subscriptions.update(subscription, temporarily_disable_auto_post=True)
            ```

        API page: Update Subscription, `PUT /subscriptions`.
        """
        return await api.subscriptions.update_subscription.call(
            self._client,
            body_of(subscription, fields),
            temporarily_disable_auto_post=temporarily_disable_auto_post,
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
        )

    def edit(
        self,
        subscription_id: int,
        *,
        if_unchanged: bool = False,
        temporarily_disable_auto_post: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
    ) -> Edit[Subscription]:
        """Change some fields of a subscription and lose nothing: get, change, and send the whole object back.

        `async with` gives the subscription as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Moves money: changed products, quantities and prices of an active subscription can create and post an invoice,
        which may be collected, so the update is never repeated on its own; it may raise `OutcomeUnknown`. Turning
        `price_uplifts_enabled` of a product from True to False deletes its existing, future and past price uplifts.
        What can be changed tells `update`.

        Args:
            subscription_id: Fusebill ID of the subscription.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice. Known from public client code
                only.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the subscription as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.subscriptions.edit(177229, temporarily_disable_auto_post=True) as draft:
                for product in draft.subscription_products or ():
                    if product.id == 970993:
                        product.quantity = Decimal(5)
            ```

        API page: Update Subscription, `PUT /subscriptions`.
        """

        async def update(draft: Subscription) -> Subscription:
            return await self.update(
                draft,
                temporarily_disable_auto_post=temporarily_disable_auto_post,
                show_zero_dollar_charges=show_zero_dollar_charges,
            )

        return fusebill_async.Edit(
            lambda: self.get(subscription_id),
            update,
            api.subscriptions.update_subscription.OPERATION,
            if_unchanged=if_unchanged,
            fixed=_FIXED_IN_SUBSCRIPTIONS,
        )

    async def activate(
        self,
        subscription_id: int,
        *,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
        view: View | str | None = None,
    ) -> Subscription:
        """Activate a subscription in status Draft or Provisioning, so that it is billed.

        Moves money: an invoice is created, posted unless `temporarily_disable_auto_post`, and may be collected. The
        subscription becomes Active even if the collection fails, so look at the invoice to learn whether money came in.
        Cannot be undone: no call makes it a draft again. With `preview=True` nothing is changed and no money moves.

        Args:
            subscription_id: Fusebill ID of the subscription.
            preview: True only simulates, and answers the invoice that would result.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice of the answer.
            temporarily_disable_auto_post: True keeps the resulting invoice as a draft, which is not collected.
            view: `"sideeffects"` adds the resulting invoice to the answer.

        Returns:
            The subscription, with status `Active`; as it was, with preview. Under which names preview and view add the
            invoice is not documented for this call; elsewhere they are `invoice_preview` and `side_effects`, so look
            into these and into `additional_properties`.

        Raises:
            NotFoundError: No subscription has this ID.
            BusinessRuleError: The subscription is active already.

        API page: Activate Subscription, `POST /SubscriptionActivation/{subscriptionId}`.
        """
        return await api.subscriptions.activate_subscription.call(
            self._client,
            subscription_id,
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
            view=view,
        )

    async def activate_multiple(
        self,
        subscription_ids: Sequence[int],
        *,
        invoice_preview: bool | Unset | None = UNSET,
        temporarily_disable_auto_post: bool | Unset | None = UNSET,
    ) -> Sequence[Subscription]:
        """Activate several subscriptions of one customer, each in status Draft or Provisioning.

        Moves money: the resulting invoices are posted unless `temporarily_disable_auto_post`, and may be collected.
        Cannot be undone. With `invoice_preview=True` nothing is changed and no money moves. To activate subscriptions
        along with draft purchases, use `customers.activate_drafts`.

        Args:
            subscription_ids: Fusebill IDs of the subscriptions, all of the same customer.
            invoice_preview: True only simulates.
            temporarily_disable_auto_post: True keeps the resulting invoices as drafts, which are not collected.

        Returns:
            The activated subscriptions. The vendor shows no answer; the form follows its description. If it cannot be
            read, `DecodingError` has the body, and the subscriptions are active all the same.

        Raises:
            InvalidValue: There is no ID; nothing was sent.
            BusinessRuleError: The subscriptions belong to several customers, or have a status that does not allow it.

        API page: Activate Multiple Subscriptions, `POST /SubscriptionsActivation`.
        """
        if not subscription_ids:
            raise InvalidValue("activate_subscriptions.subscription_ids: holds no ID")
        return await api.subscriptions.activate_subscriptions.call(
            self._client,
            {
                "subscription_ids": subscription_ids,
                "invoice_preview": invoice_preview,
                "temporarily_disable_auto_post": temporarily_disable_auto_post,
            },
        )

    async def provision(
        self,
        subscription_id: int,
        *,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
    ) -> Subscription:
        """Switch the service of a draft subscription on before billing starts, as for a free trial.

        Moves money if products are set to charge at provisioning (`charge_at_subscription_activation` is False): they
        are invoiced, and the invoice may be collected.

        Args:
            subscription_id: Fusebill ID of the subscription.
            preview: True presumably only simulates. Known from public client code only, like the other two: a server
                that does not know it provisions the subscription.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice of the answer.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.

        Returns:
            The subscription, with status `Provisioning`.

        Raises:
            NotFoundError: No subscription has this ID.
            BusinessRuleError: The subscription is no draft.

        API page: Provision Subscription, `POST /SubscriptionProvision/{subscriptionId}`.
        """
        return await api.subscriptions.provision_subscription.call(
            self._client,
            subscription_id,
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
        )

    async def cancel(self, subscription_id: int, *, cancellation_option: CancellationOption | str) -> Subscription:
        """Cancel a subscription in status Active or Provisioning; a draft is deleted instead.

        Moves money: `Unearned` and `Full` reverse charges into the customer's available funds; no refund is sent.
        Cannot be undone.

        Args:
            subscription_id: Fusebill ID of the subscription. Check it: a wrong one cancels some other subscription.
            cancellation_option: `"None"` (the text, not Python's None) reverses nothing, `"Unearned"` the charges for
                time not yet served, `"Full"` all charges of the current period.

        Returns:
            The subscription, with status `Cancelled`.

        Raises:
            NotFoundError: No subscription has this ID.
            BusinessRuleError: The server does not know this option, or the subscription cannot be cancelled.

        API page: Cancel Subscription, `POST /subscriptionCancellation`.
        """
        return await api.subscriptions.cancel_subscription.call(
            self._client, {"subscription_id": subscription_id, "cancellation_option": cancellation_option}
        )

    async def delete(self, subscription_id: int) -> None:
        """Delete a draft subscription. Cannot be undone.

        Args:
            subscription_id: Fusebill ID of the subscription.

        Raises:
            NotFoundError: No subscription has this ID.
            BusinessRuleError: The subscription is no draft; use `cancel`.

        API page: Delete Subscription, `DELETE /subscriptions/Delete/{subscriptionId}`.
        """
        return await api.subscriptions.delete_subscription.call(self._client, subscription_id)


class SubscriptionProducts(Resource):
    """The products of subscriptions: which are included, how many, and at what price."""

    __slots__ = ()

    async def get(self, subscription_product_id: int) -> SubscriptionProduct:
        """Get one product of a subscription.

        Args:
            subscription_product_id: Fusebill ID of the subscription product; the subscription tells it.

        Returns:
            The subscription product.

        Raises:
            NotFoundError: No subscription product has this ID.

        API page: Read Subscription Product, `GET /SubscriptionProducts/{subscriptionProductId}`.
        """
        return await api.subscription_products.get_subscription_product.call(self._client, subscription_product_id)

    @overload
    async def update(
        self,
        product: SubscriptionProduct | SubscriptionProductUpdate,
        /,
        *,
        preview: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
    ) -> SubscriptionProduct: ...
    @overload
    async def update(
        self,
        /,
        *,
        preview: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
        **fields: Unpack[SubscriptionProductUpdateFields],
    ) -> SubscriptionProduct: ...
    @nullifying(
        lambda: api.subscription_products.update_subscription_product.OPERATION, legacy="subscription_product_discount"
    )
    async def update(
        self,
        product: SubscriptionProduct | SubscriptionProductUpdate | None = None,
        /,
        *,
        preview: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
        **fields: Any,
    ) -> SubscriptionProduct:
        """Replace one product of a subscription: what is left out is probably set to null.

        So use `edit`, or get the product, change the fields you mean, and send the whole object back; the legacy
        `subscription_product_discount` is left out for you. Several products of a subscription are better changed in
        one `subscriptions.update`.

        Moves money: a greater quantity or a product that is now included can create and post an invoice, which may be
        collected. With `preview=True` nothing is changed and no money moves. Turning `price_uplifts_enabled` from True
        to False deletes existing, future and past price uplifts.

        Args:
            product: The product as `get` answered it, with your changes; or a `SubscriptionProductUpdate`.
            preview: True only simulates, and answers the product and the invoice that would result.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.
            **fields: The fields of `SubscriptionProductUpdate`, instead. `id`, that of the subscription product, is
                required. `is_included` can be changed for optional products of the plan only, `start_date` and
                `charge_at_subscription_activation` before the subscription has charges only.
                `quantity_change_description` takes 1000 characters.

        Returns:
            The product as it is now; with preview as it would be, with `invoice_preview`.

        Raises:
            NotFoundError: No subscription product has this ID.

        Example:
            ```python
            product = await fusebill.subscription_products.get(970993)
            product.quantity = Decimal(5)
            preview = await fusebill.subscription_products.update(product, preview=True)
            ```

        API page: Update Subscription Product, `PUT /SubscriptionProducts`.
        """
        return await api.subscription_products.update_subscription_product.call(
            self._client,
            body_of(product, fields),
            preview=preview,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
        )

    def edit(
        self,
        subscription_product_id: int,
        *,
        if_unchanged: bool = False,
        temporarily_disable_auto_post: bool | None = None,
    ) -> Edit[SubscriptionProduct]:
        """Change some fields of a product of a subscription: get, change, and send the whole object back.

        `async with` gives the product as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Moves money: a greater quantity or a product that is now included can create and post an invoice, which may be
        collected, so the update is never repeated on its own; it may raise `OutcomeUnknown`. To see the invoice first,
        send the draft with `update(draft, preview=True)` inside the block. Turning `price_uplifts_enabled` from True to
        False deletes existing, future and past price uplifts. Prices of its own are in
        `subscription_product_price_override`.

        Args:
            subscription_product_id: Fusebill ID of the subscription product; the subscription tells it.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the product as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.subscription_products.edit(970993) as draft:
                draft.quantity = Decimal(5)
            ```

        API page: Update Subscription Product, `PUT /SubscriptionProducts`.
        """

        async def update(draft: SubscriptionProduct) -> SubscriptionProduct:
            return await self.update(draft, temporarily_disable_auto_post=temporarily_disable_auto_post)

        return fusebill_async.Edit(
            lambda: self.get(subscription_product_id),
            update,
            api.subscription_products.update_subscription_product.OPERATION,
            if_unchanged=if_unchanged,
            fixed=("subscription_product_discount",),
        )

    async def change_quantity(
        self,
        subscription_product_id: int,
        *,
        delta_quantity: Decimal | int | str,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
    ) -> JSON:
        """Raise or lower the quantity of a subscription product by a difference.

        Moves money: each call can create and post an invoice, which may be collected. With `preview=True` nothing is
        changed and no money moves. The vendor advises it for single changes that cause no charge; for others use
        `update`, or `subscriptions.update` for several at once.

        Args:
            subscription_product_id: Fusebill ID of the subscription product.
            delta_quantity: What to add to the quantity, such as 4 or -2; not the new quantity.
            preview: True only simulates.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice of the answer.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        Raises:
            NotFoundError: No subscription product has this ID.

        API page: Update Subscription Product Quantity, `POST /SubscriptionProductQuantityChange`.
        """
        return await api.subscription_products.change_subscription_product_quantity.call(
            self._client,
            {"subscription_product_id": subscription_product_id, "delta_quantity": delta_quantity},
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
        )

    @overload
    async def calculate(self, product: SubscriptionProductUpdate, /) -> JSON: ...
    @overload
    async def calculate(self, /, **fields: Unpack[SubscriptionProductUpdateFields]) -> JSON: ...
    async def calculate(self, product: SubscriptionProductUpdate | None = None, /, **fields: Any) -> JSON:
        """Calculate the price of a subscription product, presumably without saving anything.

        Not in the vendor's narrative reference; whether your key may call it is not known. What it does is inferred
        from its name; `update` with `preview=True` is the documented way.

        Args:
            product: A ready `SubscriptionProductUpdate`, instead of keywords.
            **fields: The fields of `SubscriptionProductUpdate`; see `update`.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        API page: Calculate Subscription Product, `PUT /SubscriptionProductsCalculator`.
        """
        return await api.subscription_products.calculate_subscription_product.call(
            self._client, body_of(product, fields)
        )


class SubscriptionProductPriceOverrides(Resource):
    """Prices of subscription products that differ from the plan's; at most one override for each product.

    The product itself shows its override as `subscription_product_price_override`.
    """

    __slots__ = ()

    async def create(
        self,
        subscription_product_id: int,
        *,
        charge_amount: Decimal | int | str | Unset | None = UNSET,
        price_ranges: Sequence[PriceRange] | Unset | None = UNSET,
        pricing_model_type: SubscriptionPricingModelType | str | Unset | None = UNSET,
    ) -> None:
        """Override the price of a subscription product, from the next charge or increase of quantity on.

        Args:
            subscription_product_id: Fusebill ID of the subscription product; an override has no ID of its own.
            charge_amount: Amount of the topmost price range, not negative.
            price_ranges: Ranges of quantity with `min_`, `max_` (None for no end) and `price`. In the vendor's sample
                they share their bounds, and the first begins at 1.
            pricing_model_type: `"Standard"`, `"Stairstep"`, `"Volume"` or `"Tiered"`.

        Raises:
            NotFoundError: No subscription product has this ID.

        Example:
            ```python
            await fusebill.subscription_product_price_overrides.create(970993, charge_amount=Decimal("15.99"))
            ```

        API page: Create Price Override, `POST /SubscriptionProductPriceOverrides`.
        """
        return await api.subscription_product_price_overrides.create_subscription_product_price_override.call(
            self._client,
            {
                "id": subscription_product_id,
                "charge_amount": charge_amount,
                "price_ranges": price_ranges,
                "pricing_model_type": pricing_model_type,
            },
        )

    @nullifying(lambda: api.subscription_product_price_overrides.update_subscription_product_price_override.OPERATION)
    async def update(
        self,
        subscription_product_id: int,
        *,
        charge_amount: Decimal | int | str | Unset | None = UNSET,
        price_ranges: Sequence[PriceRange] | Unset | None = UNSET,
        pricing_model_type: SubscriptionPricingModelType | str | Unset | None = UNSET,
    ) -> None:
        """Replace the price override of a subscription product: what is left out is probably set to null.

        So give all three, also those that stay as they are; the product's `subscription_product_price_override` has
        them.

        Args:
            subscription_product_id: Fusebill ID of the subscription product; an override has no ID of its own.
            charge_amount: Amount of the topmost price range, not negative.
            price_ranges: Ranges of quantity with `min_`, `max_` (None for no end) and `price`.
            pricing_model_type: `"Standard"`, `"Stairstep"`, `"Volume"` or `"Tiered"`.

        Raises:
            NotFoundError: No subscription product has this ID.

        API page: Update Price Override, `PUT /SubscriptionProductPriceOverrides`.
        """
        return await api.subscription_product_price_overrides.update_subscription_product_price_override.call(
            self._client,
            {
                "id": subscription_product_id,
                "charge_amount": charge_amount,
                "price_ranges": price_ranges,
                "pricing_model_type": pricing_model_type,
            },
        )

    async def delete(self, subscription_product_id: int) -> JSON:
        """Remove the price override of a subscription product, which restores price and pricing model of the plan.

        The vendor's pages describe this effect; method and path are known from public client code only.

        Args:
            subscription_product_id: Fusebill ID of the subscription product.

        Returns:
            The answer's JSON as it is, None if it has no body: its form was never documented.

        API page: Delete Price Override, `DELETE /SubscriptionProductPriceOverrides/{subscriptionProductId}`.
        """
        return await api.subscription_product_price_overrides.delete_subscription_product_price_override.call(
            self._client, subscription_product_id
        )


class SubscriptionProductItems(Resource):
    """Tracked items on subscription products: units with an identity, such as devices with serial numbers."""

    __slots__ = ()

    def list(
        self, subscription_product_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[TrackedItem]:
        """List the tracked items of a subscription product.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            subscription_product_id: Fusebill ID of the subscription product.
            *conditions: On the fields of `filters.SubscriptionProductItems`, all of which must hold, or one raw
                query as a str. `created_timestamp` and `modified_timestamp` are `created_date` and `modified_date` of
                an item.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of tracked items.

        Raises:
            NotFoundError: While it is used: no subscription product has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import SubscriptionProductItems as I

            async for item in fusebill.subscription_product_items.list(970993, I.status == "Active"):
                print(item.id, item.reference)
            ```

        API page: List Subscription Product Items, `GET /subscriptionProducts/{subscriptionProductId}/items`.
        """
        build = partial(api.subscription_product_items.list_subscription_product_items.request, subscription_product_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def list_by_reference(self, subscription_product_id: int, reference: str) -> Sequence[TrackedItem]:
        """Get the tracked items of a subscription product that have a reference, in one answer without paging.

        Not in the vendor's narrative reference; whether your key may call it is not known. `list` with a filter on
        `reference` finds the same.

        Args:
            subscription_product_id: Fusebill ID of the subscription product.
            reference: The reference. At most one active item has it, but deleted ones may repeat it.

        Returns:
            The tracked items.

        Raises:
            NotFoundError: No subscription product has this ID.

        API page: List Subscription Product Items By Reference, `GET /subscriptionproducts/{subscriptionProductId}/items/referenceId/{reference}`.
        """  # noqa: E501
        return await api.subscription_product_items.list_subscription_product_items_by_reference.call(
            self._client, subscription_product_id, reference
        )

    async def get(self, subscription_product_item_id: int) -> TrackedItem:
        """Get one tracked item of a subscription product.

        Args:
            subscription_product_item_id: Fusebill ID of the tracked item.

        Returns:
            The tracked item.

        Raises:
            NotFoundError: No tracked item has this ID.

        API page: Read Subscription Product Item, `GET /subscriptionproductitems/{subscriptionProductItemId}`.
        """
        return await api.subscription_product_items.get_subscription_product_item.call(
            self._client, subscription_product_item_id
        )

    async def create(
        self,
        subscription_product_id: int,
        *,
        reference: str,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        invoice_collect_options: CollectOptions | Unset | None = UNSET,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
    ) -> TrackedItem:
        """Add a tracked item to a subscription product, whose quantity it raises.

        Moves money: it can create and post an invoice, which may be collected. With `preview=True` nothing is created
        and no money moves. For many items use `patch`.

        Args:
            subscription_product_id: Fusebill ID of the subscription product, which must track items.
            reference: What names the item, such as a serial number; at most 255 characters. Unique among the active
                items of the same product in the catalog, also those of other subscriptions.
            name: At most 100 characters.
            description: At most 255 characters.
            invoice_collect_options: How a resulting invoice is collected.
            preview: True only simulates, and answers the item and the invoice that would result.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice of the answer.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.

        Returns:
            The tracked item; with preview as it would be, with `invoice_preview`. The vendor shows no answer, so this
            follows sibling calls.

        Raises:
            NotFoundError: No subscription product has this ID.

        API page: Add Tracked Item on Subscription Product, `POST /SubscriptionProductItems`.
        """
        return await api.subscription_product_items.create_subscription_product_item.call(
            self._client,
            {
                "reference": reference,
                "subscription_product_id": subscription_product_id,
                "name": name,
                "description": description,
                "invoice_collect_options": invoice_collect_options,
            },
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
        )

    @overload
    async def update(self, item: TrackedItem | SubscriptionProductItemUpdate, /) -> TrackedItem: ...
    @overload
    async def update(self, /, **fields: Unpack[SubscriptionProductItemUpdateFields]) -> TrackedItem: ...
    @nullifying(lambda: api.subscription_product_items.update_subscription_product_item.OPERATION)
    async def update(
        self, item: TrackedItem | SubscriptionProductItemUpdate | None = None, /, **fields: Any
    ) -> TrackedItem:
        """Replace a tracked item: what is left out is probably set to null.

        So get the item, change the fields you mean, and send the whole object back. Which ID the server wants is not
        certain: the vendor's page says that of the subscription product, but an update needs that of the item, as the
        same call for purchases takes it. `patch` with operation `Update` names both.

        Args:
            item: The item as `get` answered it, with your changes, which sends the item's ID; or a
                `SubscriptionProductItemUpdate`.
            **fields: The fields of `SubscriptionProductItemUpdate`, instead. `id` is required; `reference` and
                `description` take 255 characters, `name` 100.

        Returns:
            The item as it is now; the vendor shows no answer, so this is assumed.

        Raises:
            NotFoundError: No tracked item has this ID.

        API page: Update Subscription Product Item, `PUT /SubscriptionProductItems`.
        """
        return await api.subscription_product_items.update_subscription_product_item.call(
            self._client, body_of(item, fields)
        )

    async def patch(
        self,
        subscription_id: int,
        *,
        subscription_products: Sequence[ItemChanges],
        invoice_collect_options: CollectOptions | Unset | None = UNSET,
        preview: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        temporarily_disable_auto_post: bool | None = None,
    ) -> JSON:
        """Add, change and delete tracked items of a subscription in one call; items not named stay as they are.

        Moves money: changed quantities can create and post an invoice, which may be collected. With `preview=True`
        nothing is changed and no money moves. A deleted item is kept with status Deleted, and its reference is free
        again.

        Args:
            subscription_id: Fusebill ID of the subscription.
            subscription_products: For each product its `subscription_product_id` and `subscription_product_items`, the
                changes: `operation` is `"Insert"`, `"Update"` or `"Delete"`; the latter two need the
                `subscription_product_item_id`. `reference` and `description` take 255 characters, `name` 100. The
                vendor advises to insert at most 100 items in a call.
            invoice_collect_options: How a resulting invoice is collected.
            preview: True only simulates.
            show_zero_dollar_charges: Whether charges of zero are shown on the invoice of the answer.
            temporarily_disable_auto_post: True keeps a resulting invoice as a draft, which is not collected.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        Raises:
            InvalidType: An item to update or delete has no ID; nothing was sent.
            NotFoundError: No subscription has this ID.

        Example:
            ```python
            await fusebill.subscription_product_items.patch(
                177229,
                subscription_products=[
                    {
                        "subscription_product_id": 970993,
                        "subscription_product_items": [
                            {"operation": "Insert", "reference": "SN-1002"},
                            {"operation": "Delete", "subscription_product_item_id": 5},
                        ],
                    }
                ],
            )
            ```

        API page: Patch Subscription Product Items, `PATCH /subscriptionproductItems`.
        """
        changes = [change for p in subscription_products for change in _value(p, "subscription_product_items") or ()]
        for change in changes:
            operation = _value(change, "operation")
            if operation in ("Update", "Delete") and _value(change, "subscription_product_item_id") is None:
                raise InvalidType(
                    f"patch_subscription_product_items: {operation} needs the subscription_product_item_id of the item"
                )
        return await api.subscription_product_items.patch_subscription_product_items.call(
            self._client,
            {
                "subscription_id": subscription_id,
                "invoice_collect_options": invoice_collect_options,
                "subscription_products": subscription_products,
            },
            preview=preview,
            show_zero_dollar_charges=show_zero_dollar_charges,
            temporarily_disable_auto_post=temporarily_disable_auto_post,
        )

    async def delete(self, subscription_product_item_id: int) -> JSON:
        """Delete a tracked item, presumably.

        Known from public client code only, where it is offered for everything, so it may not exist: the documented way
        is `patch` with operation `Delete`.

        Args:
            subscription_product_item_id: Fusebill ID of the tracked item.

        Returns:
            The answer's JSON as it is, None if it has no body: its form was never documented.

        API page: Delete Subscription Product Item, `DELETE /SubscriptionProductItems/{subscriptionProductItemId}`.
        """
        return await api.subscription_product_items.delete_subscription_product_item.call(
            self._client, subscription_product_item_id
        )


class TrackedItems(Resource):
    """Tracked items by their reference, for checks of entitlement."""

    __slots__ = ()

    async def related_statuses(self, reference: str, product_id: int) -> JSON:
        """Get the statuses that decide whether a tracked item is entitled to service.

        Args:
            reference: Reference of the tracked item.
            product_id: Fusebill ID of the product in the catalog.

        Returns:
            The answer's JSON as it is: status of the subscription, of the customer, and the customer's account status,
            under names that were never documented.

        Raises:
            NotFoundError: No tracked item of this product has this reference.

        API page: Retrieve Related Statuses, `GET /SubscriptionProductItemStatuses`.
        """
        return await api.tracked_items.get_tracked_item_related_statuses.call(
            self._client, reference=reference, parent_id=product_id
        )


class BillingPeriodDefinitions(Resource):
    """When subscriptions of a customer recharge, and which of them share an invoice."""

    __slots__ = ()

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[BillingPeriodDefinitionSummary]:
        """List the billing period definitions of a customer.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerBillingPeriodDefinitions`, all of which must hold, or
                one raw query as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of definitions, with whole subscriptions. Their `interval` is called `cycle` by `get`.

        Raises:
            NotFoundError: While it is used: no customer has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Billing Period Definitions of a Customer, `GET /customers/{customerId}/billingperioddefinitions`.
        """
        build = partial(api.billing_period_definitions.list_customer_billing_period_definitions.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def list_for_subscription_move(
        self,
        customer_id: int,
        current_subscription_id: int,
        *,
        interval: BillingInterval | str,
        number_of_intervals: int,
    ) -> Sequence[BillingPeriodDefinitionSummary]:
        """Get the billing period definitions that a subscription could move to, in one answer without paging.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            customer_id: Fusebill ID of the customer; that the server wants this one is inferred.
            current_subscription_id: Fusebill ID of the subscription to move.
            interval: Length of the interval: `"Monthly"` or `"Yearly"`.
            number_of_intervals: How many intervals make a billing period.

        Returns:
            The possible definitions.

        API page: List Billing Period Definitions for a Subscription Move, `GET /BillingPeriodDefinitions/GetDefinitionSummariesForSubscriptionMove/{customerId}`.
        """  # noqa: E501
        return await api.billing_period_definitions.list_billing_period_definitions_for_subscription_move.call(
            self._client,
            customer_id,
            current_subscription_id=current_subscription_id,
            interval=interval,
            number_of_intervals=number_of_intervals,
        )

    async def get_by_subscription(self, subscription_id: int) -> BillingPeriodDefinition:
        """Get the billing period definition of a subscription, for example to put others on the same invoice.

        Args:
            subscription_id: Fusebill ID of the subscription.

        Returns:
            The definition.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Read Subscription Billing Period Definition, `GET /BillingPeriodDefinitions/GetBySubscription/{subscriptionId}`.
        """  # noqa: E501
        return await api.billing_period_definitions.get_subscription_billing_period_definition.call(
            self._client, subscription_id
        )

    async def get(self, billing_period_definition_id: int) -> BillingPeriodDefinition:
        """Get one billing period definition.

        Args:
            billing_period_definition_id: Fusebill ID of the definition.

        Returns:
            The definition. Where `term`, `po_number`, `auto_collect`, `auto_post` or `payment_method_id` is not set,
            the customer's setting applies. The paging data of `subscriptions` is inside it.

        Raises:
            NotFoundError: No definition has this ID.

        API page: Read Billing Period Definition Details, `GET /BillingPeriodDefinitions/{billingPeriodDefinitionId}`.
        """
        return await api.billing_period_definitions.get_billing_period_definition.call(
            self._client, billing_period_definition_id
        )

    async def create(self, definition: JSON, /) -> JSON:
        """Create a billing period definition.

        Known from public client code only: neither body nor answer is documented. Creating a subscription with
        `invoice_day` makes a definition too.

        Args:
            definition: The body as it is to be sent, with names as on the wire; probably the fields of `preview`, such
                as `{"customerId": 7, "interval": "Monthly", "numberOfIntervals": 1, "invoiceDay": 15}`.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        API page: Create Billing Period Definition, `POST /BillingPeriodDefinitions`.
        """
        return await api.billing_period_definitions.create_billing_period_definition.call(self._client, definition)

    @overload
    async def preview(self, definition: BillingPeriodDefinitionPreview, /) -> JSON: ...
    @overload
    async def preview(self, /, **fields: Unpack[BillingPeriodDefinitionPreviewFields]) -> JSON: ...
    async def preview(self, definition: BillingPeriodDefinitionPreview | None = None, /, **fields: Any) -> JSON:
        """Show the billing period definition that would be created. Nothing is created; moves no money.

        Args:
            definition: A ready `BillingPeriodDefinitionPreview`, instead of keywords.
            **fields: The fields of `BillingPeriodDefinitionPreview`. `customer_id`, `interval` (`"Monthly"` or
                `"Yearly"`), `number_of_intervals` and `invoice_day` are required, and `invoice_month` if the interval
                is `"Yearly"`. `auto_post`, `auto_collect`, `term`, `po_number` (255 characters) and
                `payment_method_id` replace the customer's settings.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        Raises:
            InvalidType: `invoice_month` is missing for a yearly interval; nothing was sent.

        Example:
            ```python
            await fusebill.billing_period_definitions.preview(
                customer_id=7, interval="Yearly", number_of_intervals=1, invoice_day=15, invoice_month=4
            )
            ```

        API page: Preview Billing Period Definition, `POST /BillingPeriodDefinitions/Preview`.
        """
        body = body_of(definition, fields)
        if _value(body, "interval") == "Yearly" and _value(body, "invoice_month") is None:
            raise InvalidType('preview_billing_period_definition: needs invoice_month if interval is "Yearly"')
        return await api.billing_period_definitions.preview_billing_period_definition.call(self._client, body)

    @overload
    async def update(
        self, definition: BillingPeriodDefinition | BillingPeriodDefinitionUpdate, /
    ) -> BillingPeriodDefinition: ...
    @overload
    async def update(self, /, **fields: Unpack[BillingPeriodDefinitionUpdateFields]) -> BillingPeriodDefinition: ...
    @nullifying(lambda: api.billing_period_definitions.update_billing_period_definition.OPERATION)
    async def update(
        self, definition: BillingPeriodDefinition | BillingPeriodDefinitionUpdate | None = None, /, **fields: Any
    ) -> BillingPeriodDefinition:
        """Replace a billing period definition: what is left out is probably set to null.

        So use `edit`, or get the definition, change the fields you mean, and send the whole object back, as the vendor
        advises too.

        Args:
            definition: The definition as `get` answered it, with your changes; or a `BillingPeriodDefinitionUpdate`.
            **fields: The fields of `BillingPeriodDefinitionUpdate`, instead. `id` is required. None for `term`,
                `po_number`, `auto_collect`, `auto_post` and `payment_method_id` means the customer's setting.
                `invoice_in_advance` are days, and needs the feature for it.

        Returns:
            The definition as it is now.

        Raises:
            NotFoundError: No definition has this ID.

        Example:
            ```python
            definition = await fusebill.billing_period_definitions.get_by_subscription(177229)
            definition.po_number = "PO-4711"
            await fusebill.billing_period_definitions.update(definition)
            ```

        API page: Update Billing Period Definition Details, `PUT /BillingPeriodDefinitions`.
        """
        return await api.billing_period_definitions.update_billing_period_definition.call(
            self._client, body_of(definition, fields)
        )

    def edit(self, billing_period_definition_id: int, *, if_unchanged: bool = False) -> Edit[BillingPeriodDefinition]:
        """Change some fields of a billing period definition: get, change, and send the whole object back.

        `async with` gives the definition as a draft to change; on leaving, it goes back with `update` if something
        changed, and not at all if the block raised.

        Args:
            billing_period_definition_id: Fusebill ID of the definition.
            if_unchanged: Whether to read again before sending, and to send nothing if somebody else changed it
                meanwhile.

        Returns:
            The edit, whose `changes` and `result` tell what was changed and the definition as it is now.

        Raises:
            InvalidValue: On leaving: a field was changed that the update does not take; nothing was sent.
            EditConflict: On leaving, with `if_unchanged`: somebody else changed it meanwhile; nothing was sent.

        Example:
            ```python
            async with fusebill.billing_period_definitions.edit(31) as draft:
                draft.po_number = "PO-4711"
            ```

        API page: Update Billing Period Definition Details, `PUT /BillingPeriodDefinitions`.
        """
        return fusebill_async.Edit(
            lambda: self.get(billing_period_definition_id),
            self.update,
            api.billing_period_definitions.update_billing_period_definition.OPERATION,
            if_unchanged=if_unchanged,
        )

    async def delete(self, billing_period_definition_id: int) -> None:
        """Delete a billing period definition. Cannot be undone.

        Args:
            billing_period_definition_id: Fusebill ID of the definition; `can_delete` in the list tells whether it can
                be deleted.

        Raises:
            NotFoundError: No definition has this ID.

        API page: Delete Billing Period Definition, `DELETE /BillingPeriodDefinitions/{billingPeriodDefinitionId}`.
        """
        return await api.billing_period_definitions.delete_billing_period_definition.call(
            self._client, billing_period_definition_id
        )


class SubscriptionCoupons(Resource):
    """Coupons on subscriptions."""

    __slots__ = ()

    async def apply(
        self,
        subscription_id: int,
        *,
        coupon_code: str | Unset | None = UNSET,
        coupon_codes: Sequence[str] | Unset | None = UNSET,
        skip_coupon_validation: bool | Unset | None = UNSET,
        view: str | None = None,
    ) -> SubscriptionCoupon:
        """Apply one or several coupons to a subscription.

        The discounts reach only products that are included at this moment, and come too late for an invoice that is
        posted or a ready draft. The vendor advises to validate the coupon first.

        Args:
            subscription_id: Fusebill ID of the subscription.
            coupon_code: Code of a coupon. Required unless `coupon_codes` is given.
            coupon_codes: Codes of several coupons. Required unless `coupon_code` is given.
            skip_coupon_validation: Named by the vendor's generated help page only, not explained.
            view: `"sideeffects"` presumably fills `side_effects` of the answer. From the generated help page only.

        Returns:
            The applied coupon.

        Raises:
            InvalidType: There is no code; nothing was sent.
            NotFoundError: No subscription has this ID.

        API page: Apply Coupon to Subscription, `POST /SubscriptionCoupons`.
        """
        if not coupon_code and not coupon_codes:
            raise InvalidType("apply_subscription_coupon: needs coupon_code or coupon_codes")
        return await api.subscription_coupons.apply_subscription_coupon.call(
            self._client,
            {
                "subscription_id": subscription_id,
                "coupon_code": coupon_code,
                "coupon_codes": coupon_codes,
                "skip_coupon_validation": skip_coupon_validation,
            },
            view=view,
        )

    async def delete(self, subscription_id: int, coupon_code: str, *, delete_all_discounts: bool) -> JSON:
        """Remove a coupon from a subscription.

        Args:
            subscription_id: Fusebill ID of the subscription.
            coupon_code: Code of the coupon.
            delete_all_discounts: Whether the discounts that the coupon made go too, from all products of the
                subscription.

        Returns:
            The answer's JSON as it is, None if it has no body: its form was never documented.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Delete Coupon from Subscription, `DELETE /SubscriptionCoupons`.
        """
        return await api.subscription_coupons.delete_subscription_coupon.call(
            self._client,
            subscription_id=subscription_id,
            coupon_code=coupon_code,
            delete_all_discounts=delete_all_discounts,
        )


class SubscriptionMigrations(Resource):
    """Moves of subscriptions to another plan of the same plan family, at once or later."""

    __slots__ = ()

    @overload
    async def create(self, subscription_id: int, migration: SubscriptionMigrationCreate, /) -> Migration: ...
    @overload
    async def create(
        self, subscription_id: int, /, **fields: Unpack[SubscriptionMigrationCreateFields]
    ) -> Migration: ...
    async def create(
        self, subscription_id: int, migration: SubscriptionMigrationCreate | None = None, /, **fields: Any
    ) -> Migration:
        """Move a subscription to another plan, now or later.

        Moves money, now or when its time comes: `earning_option` reverses charges of the old subscription, and the new
        one charges. Cannot be undone if it happens now; while it is only scheduled, `cancel` takes it back.

        Args:
            subscription_id: Fusebill ID of the subscription to move.
            migration: A ready `SubscriptionMigrationCreate`, instead of keywords.
            **fields: The fields of `SubscriptionMigrationCreate`. `customer_id`, `plan_family_relationship_id` (the
                plan families of the subscription tell it) and `migration_timing_option`, `"Now"`,
                `"NextBillingPeriod"` or `"SpecificDate"`, are required. Under which name the date of a `SpecificDate`
                is sent is not documented, so this call cannot send it. `earning_option` is `"FamilyDefault"`,
                `"None"`, `"Unearned"` or `"Full"`; `name_override_option`, `description_override_option`,
                `reference_option`, `expiry_option`, `custom_fields_option`, `contract_start_option` and
                `contract_end_option` are `"FamilyDefault"`, `"DoNotTransfer"` or `"Transfer"`.

        Returns:
            The migration; the vendor shows no answer, so this is assumed.

        Raises:
            NotFoundError: No subscription has this ID.

        Example:
            ```python
            await fusebill.subscription_migrations.create(
                177229, customer_id=7, plan_family_relationship_id=31, migration_timing_option="NextBillingPeriod"
            )
            ```

        API page: Create Migration (Now or Future), `POST /subscriptions/{subscriptionId}/migrate`.
        """
        return await api.subscription_migrations.create_subscription_migration.call(
            self._client, subscription_id, body_of(migration, fields)
        )

    async def get(self, subscription_id: int) -> Migration:
        """Get the scheduled migration of a subscription.

        Known from public client code only; what it answers is inferred.

        Args:
            subscription_id: Fusebill ID of the subscription.

        Returns:
            The migration.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Read Migration, `GET /subscriptions/{subscriptionId}/migrate`.
        """
        return await api.subscription_migrations.get_subscription_migration.call(self._client, subscription_id)

    async def cancel(self, subscription_id: int) -> JSON:
        """Cancel the scheduled migration of a subscription. Known from public client code only.

        Args:
            subscription_id: Fusebill ID of the subscription.

        Returns:
            The answer's JSON as it is, None if it has no body: its form was never documented.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Cancel Migration, `DELETE /subscriptions/{subscriptionId}/migrate`.
        """
        return await api.subscription_migrations.cancel_subscription_migration.call(self._client, subscription_id)


class SubscriptionCustomFields(Resource):
    """Values of custom fields on subscriptions; the fields themselves are defined in Fusebill's settings only."""

    __slots__ = ()

    async def update(self, subscription_id: int, key: str, *, value: str) -> JSON:
        """Replace the value of one custom field of a subscription.

        Args:
            subscription_id: Fusebill ID of the subscription.
            key: Key of the custom field.
            value: Text, also for numbers (`"123"`) and dates (`"2014-06-26T04:00:00"`): the server converts it to the
                type of the field.

        Returns:
            The answer's JSON as it is, None if it has no body: its form was never documented.

        Raises:
            NotFoundError: No subscription has this ID.

        API page: Update Custom Field on Subscription, `PUT /SubscriptionCustomFields`.
        """
        return await api.subscription_custom_fields.update_subscription_custom_field.call(
            self._client, {"key": key, "subscription_id": subscription_id, "value": value}
        )


class SubscriptionProductCustomFields(Resource):
    """Values of custom fields on subscription products; the fields are defined in Fusebill's settings only."""

    __slots__ = ()

    async def update(self, subscription_product_id: int, key: str, *, value: str) -> JSON:
        """Replace the value of one custom field of a subscription product.

        Args:
            subscription_product_id: Fusebill ID of the subscription product.
            key: Key of the custom field.
            value: Text, also for numbers (`"123"`) and dates (`"2014-06-26T04:00:00"`): the server converts it to the
                type of the field.

        Returns:
            The answer's JSON as it is, None if it has no body: its form was never documented.

        Raises:
            NotFoundError: No subscription product has this ID.

        API page: Update Custom Field on Subscription Product, `PUT /SubscriptionProductCustomFields`.
        """
        return await api.subscription_product_custom_fields.update_subscription_product_custom_field.call(
            self._client, {"key": key, "subscription_product_id": subscription_product_id, "value": value}
        )


def _value(holder: object, name: str) -> Any:
    """What a model, or a plain dict of its fields, holds under a name; None if nothing."""
    value = cast("Mapping[str, Any]", holder).get(name) if isinstance(holder, Mapping) else getattr(holder, name, None)
    return None if value is UNSET else value
