"""Payments, what undoes them, and stored payment methods, as methods of `fusebill.payments` and its neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, Unpack, cast, overload

from fusebill_openapi import api
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.kinds import NUMBER, BadValue, named
from fusebill_openapi.unset import UNSET

import fusebill_async

from .._nullifying import nullifying
from .._resource import Resource, body_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from fusebill_openapi.filtering import Condition
    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import (
        AchCardCreate,
        AchCardCreateFields,
        AchCardUpdate,
        AchCardUpdateFields,
        AchPaymentMethod,
        AllocationInput,
        AllocationInputFields,
        ArActivity,
        Credit,
        CreditCardCapture,
        CreditCardCaptureFields,
        CreditCardCreate,
        CreditCardCreateFields,
        CreditCardPaymentMethod,
        CreditCardUpdate,
        CreditCardUpdateFields,
        Debit,
        Payment,
        PaymentActivity,
        PaymentCollectOptions,
        PaymentCollectOptionsFields,
        PaymentCreate,
        PaymentCreateFields,
        PaymentMethod,
        PaymentMethodSharingOverrideInput,
        PaymentMethodSharingOverrideInputFields,
        PaymentResolution,
        PaymentSource,
        Refund,
        RefundMethod,
    )
    from fusebill_openapi.unset import Unset

    from .._paginator import ListOptions, Paginator

    Allocations: TypeAlias = Sequence[AllocationInput | AllocationInputFields]
    SharingOverrides: TypeAlias = Sequence[PaymentMethodSharingOverrideInput | PaymentMethodSharingOverrideInputFields]
    Money: TypeAlias = Decimal | int | str


class Payments(Resource):
    """Money taken from customers, through a gateway or recorded by hand.

    No call changes, voids, deletes or re-allocates a payment; the ways back are `refunds.create` and `mark_nsf`. Failed
    attempts are no payments: they show in `payment_activities` only.
    """

    __slots__ = ()

    @overload
    async def create(self, payment: PaymentCreate, /) -> Payment: ...
    @overload
    async def create(self, /, **fields: Unpack[PaymentCreateFields]) -> Payment: ...
    async def create(self, payment: PaymentCreate | None = None, /, **fields: Any) -> Payment:
        """Take a payment, or record one that was taken elsewhere.

        Moves money: `CreditCard` and `ACH` charge the customer through the gateway at once; `Cash`, `Check` and
        `DirectDeposit` only record a payment. There is no idempotency key: after a lost answer (`OutcomeUnknown`) look
        at `payment_activities.list_by_customer` before you pay again. If the gateway did not answer, an activity with
        status `Unknown` remains, and the customer's automatic billing pauses until it is resolved.

        Args:
            payment: A ready `PaymentCreate`, instead of keywords.
            **fields: The fields of `PaymentCreate`. `customer_id`, `amount`, `payment_method` and `source` are
                required. `amount` is in the customer's currency, at least 0.01, with at most two decimals.
                `payment_method` is `"CreditCard"`, `"ACH"`, `"Cash"`, `"Check"` or `"DirectDeposit"`; for the first
                two say what to charge: `payment_method_id`, `use_default_payment_method=True` or a `credit_card`.
                `source` is `"Manual"`, `"Automatic"`, `"SelfServicePortal"` or `"Import"`. `payment_allocations` splits
                the payment over invoices (`[{"invoice_id": 1, "amount": Decimal("5.00")}]`); `auto_allocate=True`
                spreads it over outstanding ones, in `auto_allocate_order` (`"OldestToNewest"` or `"NewestToOldest"`).
                `reference` takes up to 500 characters. `effective_timestamp`, `reference_date`, `credit_card`,
                `send_to_netsuite`, `send_to_quickbooks_online`, `pending_settlement` and `bulk_purchase` are named by
                the vendor, not explained.

        Returns:
            The payment. What the server answers if the gateway declines is not documented.

        Raises:
            InvalidType: Nothing says what to charge; nothing was sent.
            InvalidValue: The allocations come to more than the amount; nothing was sent.

        Example:
            ```python
            payment = await fusebill.payments.create(
                customer_id=7,
                amount=Decimal("10.50"),
                payment_method="CreditCard",
                source="Manual",
                use_default_payment_method=True,
                auto_allocate=True,
            )
            ```

        API page: Create Payment, `POST /payments`.
        """
        body = body_of(payment, fields)
        if _given(body, "payment_method") in ("CreditCard", "ACH"):
            chosen = [_given(body, name) not in (UNSET, None) for name in ("payment_method_id", "credit_card")]
            if not any(chosen) and _given(body, "use_default_payment_method") is not True:
                raise InvalidType(
                    "create_payment: CreditCard and ACH need payment_method_id, use_default_payment_method=True or "
                    "credit_card"
                )
        _check_allocations("create_payment", _given(body, "amount"), _given(body, "payment_allocations"))
        return await api.payments.create_payment.call(self._client, body)

    async def get(self, payment_id: int) -> Payment:
        """Get one payment.

        Args:
            payment_id: Transaction ID of the payment, its `id`; not the ID of its payment activity.

        Returns:
            The payment; amounts are Decimals in its `currency`.

        Raises:
            NotFoundError: No payment has this ID.

        API page: Read Payment Details, `GET /payments/{paymentId}`.
        """
        return await api.payments.get_payment.call(self._client, payment_id)

    async def mark_nsf(self, payment_id: int) -> Payment:
        """Mark a payment as returned for lack of funds (NSF); meant for ACH payments that already count as successful.

        Moves money on the ledger: the payment and the revenue earned by it are reversed, and nothing goes through a
        gateway. Cannot be undone; a payment marked so cannot be refunded, and the customer has to pay anew.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            payment_id: ID of the payment. Whether the server takes it as the transaction ID (`Payment.id`) or as the
                ID of the payment activity (`Payment.payment_activity_id`) is not documented, and the two may belong to
                different payments: find out with a test account first.

        Returns:
            The payment. Check that it is the one you meant.

        API page: Mark Payment as NSF, `POST /payments/Nsf`.
        """
        return await api.payments.mark_payment_nsf.call(self._client, {"id": payment_id})


class PaymentActivities(Resource):
    """Attempts to take or return money or to validate a card, successful or not.

    Status `Unknown` means that the gateway was asked and did not answer. Until such an activity is resolved, automatic
    billing of the customer pauses; `customers.get_overview` has its ID as `unknown_payment_activity_id`.
    """

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[PaymentActivity]:
        """List the payment activities of all customers of the account. There are many, so filter.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. Some filters
        are named unlike the fields: `payment_activity_status` is `status`, `payment_source` is `source`, `payment_type`
        is `transaction_type`, of which `NSF` cannot be asked for.

        Args:
            *conditions: On the fields of `filters.PaymentActivities`, all of which must hold, or one raw query as
                a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of payment activities.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import PaymentActivities as P

            async for activity in fusebill.payment_activities.list(P.payment_activity_status == "Unknown"):
                print(activity.id, activity.customer_id, activity.amount, activity.currency)
            ```

        API page: Read All Payment Activities, `GET /PaymentActivities/GetByAccountID`.
        """
        return fusebill_async.Paginator(
            self._client, api.payment_activities.list_payment_activities.request, conditions, **options
        )

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[PaymentActivity]:
        """List the payment activities of a customer: where to look after a payment whose outcome is not known.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerPaymentActivities`, all of which must hold, or one raw
                query as a str. For names that differ from those of the answer see `list`.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of payment activities.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import CustomerPaymentActivities as P

            page = await fusebill.payment_activities.list_by_customer(7, sort=P.created_timestamp.desc(), page_size=1)
            ```

        API page: List Customer Payment Activities, `GET /customers/{customerId}/paymentactivities`.
        """
        build = partial(api.payment_activities.list_customer_payment_activities.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    def list_children(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[PaymentActivity]:
        """List what the children of a customer paid with one of the parent's payment methods.

        What children paid with methods of their own is not part of it. Needs the hierarchy feature. Nothing is sent
        before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the parent.
            *conditions: On the fields of `filters.ChildPaymentActivities`, all of which must hold, or one raw
                query as a str. For names that differ from those of the answer see `list`.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of payment activities.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: Read Child Payment Activities, `GET /customers/{customerId}/childPaymentActivities`.
        """
        build = partial(api.payment_activities.list_child_payment_activities.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def get(self, payment_activity_id: int) -> PaymentActivity:
        """Get one payment activity.

        Args:
            payment_activity_id: Fusebill ID of the activity, such as `Payment.payment_activity_id`; not the transaction
                ID of a payment.

        Returns:
            The activity; `transaction` is the payment that it made, if it made one. Do not rely on an order of its
            timestamps.

        Raises:
            NotFoundError: No payment activity has this ID.

        API page: Read Payment Activity, `GET /PaymentActivities/{paymentActivityId}`.
        """
        return await api.payment_activities.get_payment_activity.call(self._client, payment_activity_id)

    async def resolve(
        self,
        payment_activity_id: int,
        *,
        payment_status: PaymentResolution | str,
        authorization_code: str | Unset | None = UNSET,
        secondary_transaction_number: str | Unset | None = UNSET,
    ) -> JSON:
        """Settle a payment activity with status Unknown by hand, after `auto_resolve` did not.

        Moves money: `"Failed"` makes Fusebill collect again by itself, so a wrong `"Failed"` charges the customer
        twice; `"Successful"` records the payment and collects nothing. Cannot be undone. So look the transaction up at
        the gateway first.

        Args:
            payment_activity_id: Fusebill ID of the activity, which the vendor calls paymentId here.
            payment_status: `"Successful"` or `"Failed"`.
            authorization_code: From the gateway. Required if it was successful.
            secondary_transaction_number: From the gateway. Required if it was successful.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented.

        Raises:
            InvalidType: It was successful, and one of the gateway's numbers is missing; nothing was sent.

        API page: Manually Resolve Payment Activity, `POST /paymentActivities/Resolve`.
        """
        numbers = {
            "authorization_code": authorization_code,
            "secondary_transaction_number": secondary_transaction_number,
        }
        missing = [name for name, value in numbers.items() if not value]
        if missing and payment_status == "Successful":
            raise InvalidType(f"resolve_payment_activity: needs {', '.join(missing)} of a payment that was Successful")
        return await api.payment_activities.resolve_payment_activity.call(
            self._client,
            {
                "payment_status": payment_status,
                "payment_id": payment_activity_id,
                "authorization_code": authorization_code,
                "secondary_transaction_number": secondary_transaction_number,
            },
        )

    async def auto_resolve(self, activity: PaymentActivity, /) -> JSON:
        """Let Fusebill settle a payment activity with status Unknown by itself; if it cannot, use `resolve`.

        Moves money, perhaps: whether it can start a new charge is not documented.

        Args:
            activity: The activity as it was read; it is sent back as it came.

        Returns:
            The answer's JSON as it is, with Decimals: its form was never documented. Get the activity again to see
            whether it is resolved.

        Raises:
            InvalidType: This is no payment activity; nothing was sent.
            InvalidValue: Its status is not Unknown, or it has no `method`; nothing was sent.

        Example:
            ```python
            overview = await fusebill.customers.get_overview(7)
            if overview.unknown_payment_activity_id:
                activity = await fusebill.payment_activities.get(overview.unknown_payment_activity_id)
                await fusebill.payment_activities.auto_resolve(activity)
            ```

        API page: Automatically Resolve Payment Activity, `POST /payments/AutoResolve`.
        """
        operation = api.payment_activities.auto_resolve_payment_activity.OPERATION
        if type(activity).__name__ != "PaymentActivity":
            raise InvalidType(f"{operation.id}: takes a PaymentActivity, not {named(activity)}")
        if activity.status != "Unknown":
            raise InvalidValue(f"{operation.id}: the status is {activity.status}; only Unknown can be resolved")
        if activity.method is None:
            raise InvalidValue(f"{operation.id}: the activity has no method, which the server requires")
        return await api.payment_activities.auto_resolve_payment_activity.call(self._client, activity)


class Refunds(Resource):
    """Payments given back, wholly or in part. No call lists, changes or takes back a refund."""

    __slots__ = ()

    async def create(
        self,
        original_payment_id: int,
        *,
        amount: Money,
        reference: str | Unset | None = UNSET,
        refund_allocations: Allocations | Unset | None = UNSET,
        method: RefundMethod | str | Unset | None = UNSET,
        reference_date: datetime | date | Unset | None = UNSET,
        netsuite_id: str | Unset | None = UNSET,
    ) -> Refund:
        """Give a payment back, or a part of it.

        Moves money: the gateway pays back to the method that paid, unless `method` says that the money was returned
        elsewhere. Cannot be undone. There is no idempotency key: after a lost answer (`OutcomeUnknown`) look at
        `Payment.refunds` before you refund again.

        Args:
            original_payment_id: Transaction ID of the payment, its `id`; not the ID of its payment activity.
            amount: In the customer's currency.
            reference: Free text, at most 500 characters.
            refund_allocations: How to split the refund over the invoices that the payment paid, such as
                `[{"invoice_id": 1, "amount": Decimal("5.00")}]`. Needed if the payment is fully allocated; the sum must
                then equal the amount.
            method: `"PaymentMethod"`, which applies if it is left out, refunds through the gateway; `"Check"`, `"Cash"`
                and `"DirectDeposit"` only record a refund made elsewhere.
            reference_date: Named by the vendor, not explained.
            netsuite_id: Named by the vendor, not explained.

        Returns:
            The refund.

        Raises:
            InvalidValue: The allocations do not come to the amount; nothing was sent.
            NotFoundError: No payment has this ID.
            BusinessRuleError: The payment cannot be refunded, for instance because it was marked as NSF.

        Example:
            ```python
            refund = await fusebill.refunds.create(payment.id, amount=Decimal("4.99"), reference="Goodwill")
            ```

        API page: Create Refund, `POST /Refunds`.
        """
        _check_allocations("create_refund", amount, refund_allocations, whole=True)
        return await api.refunds.create_refund.call(
            self._client,
            {
                "original_payment_id": original_payment_id,
                "amount": amount,
                "reference": reference,
                "refund_allocations": refund_allocations,
                "method": method,
                "reference_date": reference_date,
                "netsuite_id": netsuite_id,
            },
        )

    async def get(self, transaction_id: int) -> Refund:
        """Get one refund.

        Args:
            transaction_id: Transaction ID of the refund, its `id`.

        Returns:
            The refund; amounts are Decimals in its `currency`.

        Raises:
            NotFoundError: No refund has this ID.

        API page: Read Refund, `GET /Refunds/{transactionId}`.
        """
        return await api.refunds.get_refund.call(self._client, transaction_id)


class Credits(Resource):
    """Credits granted to customers. `debits.create` takes one back."""

    __slots__ = ()

    async def create(
        self,
        customer_id: int,
        *,
        amount: Money,
        effective_timestamp: datetime | date,
        reference: str | Unset | None = UNSET,
        credit_allocations: Allocations | Unset | None = UNSET,
    ) -> Credit:
        """Grant a customer a credit, which lowers what they owe.

        Moves money on the ledger only; nothing goes through a gateway. `debits.create` takes it back. There is no
        idempotency key: after a lost answer (`OutcomeUnknown`) look at `ar_activities.list_by_customer` before you
        grant it again.

        Args:
            customer_id: Fusebill ID of the customer.
            amount: In the customer's currency.
            effective_timestamp: When the credit takes effect; an aware datetime, or a date.
            reference: Free text, at most 500 characters.
            credit_allocations: How to split the credit over invoices, such as
                `[{"invoice_id": 1, "amount": Decimal("5.00")}]`.

        Returns:
            The credit.

        Raises:
            InvalidValue: The allocations come to more than the amount; nothing was sent.

        API page: Create Credit, `POST /Credits`.
        """
        _check_allocations("create_credit", amount, credit_allocations)
        return await api.credits_.create_credit.call(
            self._client,
            {
                "customer_id": customer_id,
                "amount": amount,
                "effective_timestamp": effective_timestamp,
                "reference": reference,
                "credit_allocations": credit_allocations,
            },
        )

    async def get(self, transaction_id: int) -> Credit:
        """Get one credit.

        Args:
            transaction_id: Transaction ID of the credit, its `id`.

        Returns:
            The credit; amounts are Decimals in its `currency`. `reversable_amount` is what debits may still take back.

        Raises:
            NotFoundError: No credit has this ID.

        API page: Read Credit, `GET /Credits/{transactionId}`.
        """
        return await api.credits_.get_credit.call(self._client, transaction_id)


class Debits(Resource):
    """Reversals of credits. The user interface calls a debit a reverse credit."""

    __slots__ = ()

    async def create(
        self,
        original_credit_id: int,
        *,
        amount: Money,
        reference: str | Unset | None = UNSET,
        effective_timestamp: datetime | date | Unset | None = UNSET,
        debit_allocations: Allocations | Unset | None = UNSET,
    ) -> Debit:
        """Take a credit back, or a part of it.

        Moves money on the ledger only; nothing goes through a gateway. Cannot be undone. There is no idempotency key:
        after a lost answer (`OutcomeUnknown`) look at `Credit.debits` before you debit again.

        Args:
            original_credit_id: Transaction ID of the credit, its `id`.
            amount: In the customer's currency.
            reference: Free text, at most 500 characters.
            effective_timestamp: When the debit takes effect; an aware datetime, or a date.
            debit_allocations: How to split the debit over invoices to which the credit was allocated, such as
                `[{"invoice_id": 1, "amount": Decimal("5.00")}]`. Needed for what exceeds the credit's
                `unallocated_amount`.

        Returns:
            The debit, with its allocations as `invoice_allocations`.

        Raises:
            InvalidValue: The allocations come to more than the amount; nothing was sent.
            NotFoundError: No credit has this ID.
            BusinessRuleError: The amount exceeds the unallocated part of the credit, and the rest is not assigned to
                invoices.

        API page: Create Debit, `POST /Debits`.
        """
        _check_allocations("create_debit", amount, debit_allocations)
        return await api.debits.create_debit.call(
            self._client,
            {
                "original_credit_id": original_credit_id,
                "amount": amount,
                "reference": reference,
                "effective_timestamp": effective_timestamp,
                "debit_allocations": debit_allocations,
            },
        )

    async def get(self, transaction_id: int) -> Debit:
        """Get one debit.

        Args:
            transaction_id: Transaction ID of the debit, its `id`.

        Returns:
            The debit; amounts are Decimals in its `currency`.

        Raises:
            NotFoundError: No debit has this ID.

        API page: Read Debit, `GET /Debits/{transactionId}`.
        """
        return await api.debits.get_debit.call(self._client, transaction_id)


class ArActivities(Resource):
    """The ledger: charges, payments, credits and whatever else moved the receivables of customers.

    The vendor also calls them transactions.
    """

    __slots__ = ()

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[ArActivity]:
        """List what moved the receivables of a customer; all of it, unless limited in time.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On `filters.CustomerArActivities`, or one raw query as a str. Unlike in other lists there
                are two names with one value each, `start_date` and `end_date`.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of AR activities. The vendor's table breaks off, so look into `additional_properties` too.
            Allocations are in `invoice_allocation` or in `invoice_allocations`: the documents disagree.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import CustomerArActivities as A

            january = (A.start_date == date(2024, 1, 1)) & (A.end_date == date(2024, 2, 1))
            async for activity in fusebill.ar_activities.list_by_customer(7, january):
                print(activity.name, activity.ar_debit, activity.ar_credit)
            ```

        API page: Read Customer AR Activities, `GET /customers/{customerId}/customerArActivities`.
        """
        build = partial(api.ar_activities.list_customer_ar_activities.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def list(self) -> Sequence[ArActivity]:
        """List what moved the receivables of the whole account, in one answer.

        Known from public client code only; whether the server pages or filters it is not known.

        Returns:
            The AR activities; that they look like those of one customer is assumed.

        API page: List AR Activities, `GET /aractivities`.
        """
        return await api.ar_activities.list_ar_activities.call(self._client)


class PaymentMethods(Resource):
    """Stored payment methods of any kind. `credit_cards`, `ach_cards` and `paypal` create and delete them."""

    __slots__ = ()

    async def list_by_customer(self, customer_id: int) -> Sequence[PaymentMethod]:
        """List the stored payment methods of a customer, of every kind, in one answer.

        Known from public client code only; whether the server pages or filters it is not known.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The payment methods. What only cards or bank accounts have is in `additional_properties`, if it is sent at
            all. For a child customer methods of the parent may be among them, presumably with `is_parent`.

        API page: List Customer Payment Methods, `GET /customers/{customerId}/paymentMethods/all`.
        """
        return await api.payment_methods.list_customer_payment_methods.call(self._client, customer_id)

    async def set_default(self, payment_method_id: int, customer_id: int) -> PaymentMethod:
        """Make a payment method the default of a customer, which automatic collection uses. Moves no money.

        Args:
            payment_method_id: Fusebill ID of the payment method; with a hierarchy it may be one of the parent's.
            customer_id: Fusebill ID of the customer whose default it becomes.

        Returns:
            The payment method.

        Raises:
            NotFoundError: No payment method has this ID.

        API page: Set Default Payment Method, `POST /paymentMethods/makeDefault`.
        """
        return await api.payment_methods.set_default_payment_method.call(
            self._client, id=payment_method_id, customer_id=customer_id
        )

    async def set_sharing(
        self,
        payment_method_id: int,
        *,
        sharing: bool | None = None,
        save_all: bool | None = None,
        descendant_overrides: SharingOverrides | Unset | None = UNSET,
    ) -> PaymentMethod:
        """Set whether the children of a customer may pay with a payment method of theirs. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            payment_method_id: Fusebill ID of the payment method.
            sharing: Whether children may pay with it, over up to four levels.
            save_all: Not explained by the vendor; the server takes True if it is left out.
            descendant_overrides: Children that deviate, such as `[{"customer_id": 8, "sharing": False}]`. To change an
                override that exists, give its `id` as `payment_method_sharing_id`.

        Returns:
            The payment method, with the overrides in `descendant_overrides`.

        API page: Set Payment Method Sharing, `POST /paymentMethods/setPaymentMethodSharing`.
        """
        return await api.payment_methods.set_payment_method_sharing.call(
            self._client,
            {"descendant_overrides": descendant_overrides},
            id=payment_method_id,
            save_all=save_all,
            sharing=sharing,
        )


class CreditCards(Resource):
    """Stored credit cards.

    Whoever creates or replaces one handles card numbers and comes into the scope of PCI DSS. Otherwise let the
    customer's browser send the card; see `card_capture`.
    """

    __slots__ = ()

    async def list_by_customer(self, customer_id: int) -> Sequence[CreditCardPaymentMethod]:
        """List the stored credit cards of a customer, in one answer: no paging or filter is documented.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The cards, with masked numbers; presumably empty if there is none.

        API page: List Customer Credit Cards, `GET /customers/{customerId}/paymentMethods/creditCard`.
        """
        return await api.credit_cards.list_customer_credit_cards.call(self._client, customer_id)

    async def get(self, payment_method_id: int) -> CreditCardPaymentMethod:
        """Get one stored credit card. Known from public client code only.

        Args:
            payment_method_id: Fusebill ID of the card.

        Returns:
            The card, with its number masked; that it looks like those of the list is assumed.

        Raises:
            NotFoundError: No payment method has this ID.

        API page: Read Credit Card, `GET /paymentMethods/{paymentMethodId}/creditCard`.
        """
        return await api.credit_cards.get_credit_card.call(self._client, payment_method_id)

    @overload
    async def create(self, card: CreditCardCreate, /) -> CreditCardPaymentMethod: ...
    @overload
    async def create(self, /, **fields: Unpack[CreditCardCreateFields]) -> CreditCardPaymentMethod: ...
    async def create(self, card: CreditCardCreate | None = None, /, **fields: Any) -> CreditCardPaymentMethod:
        """Store a credit card of a customer, which the gateway may validate.

        Moves money if `payment_collect_options` is given: the amount is collected once the card is validated. There is
        no idempotency key: after a lost answer (`OutcomeUnknown`) look at `list_by_customer` before you try again.

        Args:
            card: A ready `CreditCardCreate`, instead of keywords.
            **fields: The fields of `CreditCardCreate`. `customer_id`, `card_number`, `first_name`, `last_name`,
                `expiration_month` and `expiration_year` (two digits) are required. `card_number` and `cvv` are texts:
                leading zeros count. Names, `address1` and `address2` take up to 50 characters; where addresses are
                verified (AVS), addresses, `country_id` and `state_id` are required. `countries.list` tells both IDs;
                with a `country_id` give `state_id` too, as None if the country has none. `is_default=True` makes it
                the default; a customer's first method becomes the default anyway. `payment_collect_options` is a dict
                such as `{"collection_amount": Decimal("10.50")}`. With the Fusebill Payments (WePay) gateway
                `client_ip` and `risk_token` are required.

        Returns:
            The stored card; the vendor shows no answer, so this is assumed.

        Raises:
            InvalidType: There is a `country_id` without `state_id`; nothing was sent.

        Example:
            ```python
            card = await fusebill.credit_cards.create(
                customer_id=7,
                card_number="4111111111111111",
                cvv="012",
                first_name="Ada",
                last_name="Lovelace",
                expiration_month=12,
                expiration_year=30,
            )
            ```

        API page: Create Credit Card Payment Method, `POST /paymentMethods/creditCard`.
        """
        body = body_of(card, fields)
        if _given(body, "country_id") not in (UNSET, None) and _given(body, "state_id") is UNSET:
            raise InvalidType("create_credit_card: country_id needs state_id; None if the country has no states")
        return await api.credit_cards.create_credit_card.call(self._client, body)

    @overload
    async def update(self, card: CreditCardUpdate, /) -> CreditCardPaymentMethod: ...
    @overload
    async def update(
        self, card: CreditCardPaymentMethod, /, *, card_number: str, cvv: str
    ) -> CreditCardPaymentMethod: ...
    @overload
    async def update(self, /, **fields: Unpack[CreditCardUpdateFields]) -> CreditCardPaymentMethod: ...
    @nullifying(lambda: api.credit_cards.update_credit_card.OPERATION)
    async def update(
        self, card: CreditCardPaymentMethod | CreditCardUpdate | None = None, /, **fields: Any
    ) -> CreditCardPaymentMethod:
        """Replace a stored credit card: what is left out is probably set to null.

        So get the card, change the fields you mean, and send the whole object back together with what reading masks:
        the full number and the cvv. Set `expiration_year` to two digits on the way; how many the server sends is not
        documented. The card has a new ID afterwards.

        Args:
            card: The card as it was read, with your changes; or a `CreditCardUpdate`.
            **fields: `card_number` and `cvv`, both texts, together with a card that was read; otherwise the fields of
                `CreditCardUpdate`, of which `id` is required. For the lengths of texts see `create`.

        Returns:
            The card, with a new `id`; `original_payment_method_id` presumably names the old one.

        Raises:
            InvalidType: A card that was read comes without number or cvv; nothing was sent.

        Example:
            ```python
            card = await fusebill.credit_cards.get(142291)
            card.expiration_month, card.expiration_year = 12, 30
            card = await fusebill.credit_cards.update(card, card_number="4111111111111111", cvv="012")
            ```

        API page: Replace Credit Card Method, `PUT /paymentMethods/creditCard`.
        """
        body = _replacement(card, fields, {"card_number": "cardNumber", "cvv": "cvv"})
        return await api.credit_cards.update_credit_card.call(self._client, body)

    async def delete(self, payment_method_id: int) -> None:
        """Delete a stored credit card. Cannot be undone.

        A customer's only method can be deleted although it is the default.

        Args:
            payment_method_id: Fusebill ID of the card.

        Raises:
            NotFoundError: No payment method has this ID.
            BusinessRuleError: It is the default, and the customer has other methods: make one of them the default
                first, with `payment_methods.set_default`.

        API page: Delete Credit Card Payment, `DELETE /paymentMethods/{paymentMethodId}/creditCard`.
        """
        return await api.credit_cards.delete_credit_card.call(self._client, payment_method_id)


class AchCards(Resource):
    """Stored bank accounts (ACH), which the vendor calls cards as well."""

    __slots__ = ()

    async def list_by_customer(self, customer_id: int) -> Sequence[AchPaymentMethod]:
        """List the stored bank accounts of a customer, in one answer.

        Known from public client code only; whether the server pages or filters it is not known.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The bank accounts, with masked numbers; presumably empty if there is none.

        API page: List Customer ACH Payment Methods, `GET /customers/{customerId}/paymentMethods/achCard`.
        """
        return await api.ach_cards.list_customer_ach_cards.call(self._client, customer_id)

    async def get(self, payment_method_id: int) -> AchPaymentMethod:
        """Get one stored bank account. Known from public client code only.

        Args:
            payment_method_id: Fusebill ID of the bank account.

        Returns:
            The bank account, with both numbers masked. The vendor's table breaks off, so look into
            `additional_properties` too.

        Raises:
            NotFoundError: No payment method has this ID.

        API page: Read ACH Payment Method, `GET /paymentMethods/{paymentMethodId}/achCard`.
        """
        return await api.ach_cards.get_ach_card.call(self._client, payment_method_id)

    @overload
    async def create(self, account: AchCardCreate, /) -> AchPaymentMethod: ...
    @overload
    async def create(self, /, **fields: Unpack[AchCardCreateFields]) -> AchPaymentMethod: ...
    async def create(self, account: AchCardCreate | None = None, /, **fields: Any) -> AchPaymentMethod:
        """Store a bank account of a customer.

        Moves money if `payment_collect_options` is given: the amount is collected once the account is validated. There
        is no idempotency key: after a lost answer (`OutcomeUnknown`) look at `list_by_customer` before you try again.

        Args:
            account: A ready `AchCardCreate`, instead of keywords.
            **fields: The fields of `AchCardCreate`. `customer_id`, `account_number`, `transit_number` (the routing
                number), `bank_account_type` (`"CHQ"` or `"SAV"`), `first_name`, `last_name` and `source` (`"Manual"`,
                `"Automatic"` or `"SelfServicePortal"`) are required. Both numbers are texts: leading zeros count.
                Names, `address1`, `address2` and `city` take up to 50 characters, `postal_zip` 10; where addresses are
                verified (AVS), these, `country_id` and `state_id` are required. `countries.list` tells both IDs.
                `payment_collect_options` is a dict such as `{"collection_amount": Decimal("10.50")}`.

        Returns:
            The stored bank account.

        Example:
            ```python
            account = await fusebill.ach_cards.create(
                customer_id=7,
                account_number="0001234567",
                transit_number="011000015",
                bank_account_type="CHQ",
                first_name="Ada",
                last_name="Lovelace",
                source="Manual",
            )
            ```

        API page: Create ACH Payment Method, `POST /paymentMethods/achCard`.
        """
        return await api.ach_cards.create_ach_card.call(self._client, body_of(account, fields))

    @overload
    async def update(self, account: AchCardUpdate, /) -> AchPaymentMethod: ...
    @overload
    async def update(
        self, account: AchPaymentMethod, /, *, account_number: str, transit_number: str
    ) -> AchPaymentMethod: ...
    @overload
    async def update(self, /, **fields: Unpack[AchCardUpdateFields]) -> AchPaymentMethod: ...
    @nullifying(lambda: api.ach_cards.update_ach_card.OPERATION)
    async def update(
        self, account: AchPaymentMethod | AchCardUpdate | None = None, /, **fields: Any
    ) -> AchPaymentMethod:
        """Replace a stored bank account: what is left out is probably set to null.

        So get the account, change the fields you mean, and send the whole object back together with what reading
        masks: both numbers in full. The account has a new ID afterwards.

        Args:
            account: The bank account as it was read, with your changes; or an `AchCardUpdate`.
            **fields: `account_number` and `transit_number`, both texts, together with an account that was read;
                otherwise the fields of `AchCardUpdate`, of which `id` is required. For the lengths of texts see
                `create`.

        Returns:
            The bank account, with a new `id`.

        Raises:
            InvalidType: An account that was read comes without one of the numbers; nothing was sent.

        Example:
            ```python
            account = await fusebill.ach_cards.get(142292)
            account.last_name = "King"
            account = await fusebill.ach_cards.update(
                account, account_number="0001234567", transit_number="011000015"
            )
            ```

        API page: Replace ACH Payment Method, `PUT /paymentMethods/achCard`.
        """
        body = _replacement(account, fields, {"account_number": "accountNumber", "transit_number": "transitNumber"})
        return await api.ach_cards.update_ach_card.call(self._client, body)

    async def delete(self, payment_method_id: int) -> None:
        """Delete a stored bank account. Cannot be undone.

        Args:
            payment_method_id: Fusebill ID of the bank account.

        Raises:
            NotFoundError: No payment method has this ID.
            BusinessRuleError: It is the default, and the customer has other methods: make one of them the default
                first, with `payment_methods.set_default`.

        API page: Delete ACH Payment Method, `DELETE /paymentMethods/{paymentMethodId}/achCard`.
        """
        return await api.ach_cards.delete_ach_card.call(self._client, payment_method_id)


class Paypal(Resource):
    """PayPal billing agreements; PayPal is an extra feature of an account. `payment_methods` lists them."""

    __slots__ = ()

    async def create(
        self,
        customer_id: int,
        *,
        source: PaymentSource | str,
        token: str | Unset | None = UNSET,
        baid: str | Unset | None = UNSET,
        payment_collect_options: PaymentCollectOptions | PaymentCollectOptionsFields | Unset | None = UNSET,
    ) -> PaymentMethod:
        """Store a PayPal billing agreement as a payment method of a customer.

        Moves money if `payment_collect_options` is given: the amount is collected once the agreement is validated.

        Args:
            customer_id: Fusebill ID of the customer.
            source: `"Manual"`, `"Automatic"`, `"SelfServicePortal"` or `"Import"`.
            token: PayPal's ID of the payee. Required without `baid`.
            baid: ID of the billing agreement. Required without `token`.
            payment_collect_options: What to collect, such as `{"collection_amount": Decimal("10.50")}`.

        Returns:
            The stored payment method.

        Raises:
            InvalidType: There is neither `token` nor `baid`; nothing was sent.

        API page: Create Billing Agreement, `POST /Paypal`.
        """
        if not token and not baid:
            raise InvalidType("create_paypal_billing_agreement: needs token or baid")
        return await api.paypal.create_paypal_billing_agreement.call(
            self._client,
            {
                "customer_id": customer_id,
                "source": source,
                "token": token,
                "baid": baid,
                "payment_collect_options": payment_collect_options,
            },
        )

    async def delete(self, payment_method_id: int) -> JSON:
        """Delete a stored PayPal billing agreement. Cannot be undone.

        Known from public client code only, which does not show that the call was ever used.

        Args:
            payment_method_id: Fusebill ID of the payment method.

        Returns:
            The answer's JSON as it is, probably None: its form was never documented.

        API page: Delete Billing Agreement, `DELETE /Paypal/{paymentMethodId}`.
        """
        return await api.paypal.delete_paypal_billing_agreement.call(self._client, payment_method_id)


class PaymentMethodImports(Resource):
    """Payment methods taken over from other vaults, by token."""

    __slots__ = ()

    async def stripe_credit_card(self, customer_id: int, *, stripe_customer_id: str, stripe_card_id: str) -> JSON:
        """Take over a credit card that Stripe keeps.

        Args:
            customer_id: Fusebill ID of the customer.
            stripe_customer_id: Stripe's ID of the customer, with its prefix `cus_`.
            stripe_card_id: Stripe's ID of the card, with its prefix `card_`; the card must belong to that customer.

        Returns:
            The answer's JSON as it is, presumably the payment method: its form was never documented.

        Raises:
            ResponseError: Stripe does not know the card; the message begins with "No such source".

        API page: Credit Card Token Import, `POST /paymentMethodImport/Stripe`.
        """
        return await api.payment_method_imports.import_stripe_credit_card.call(
            self._client,
            {"customer_id": customer_id, "stripe_customer_id": stripe_customer_id, "stripe_card_id": stripe_card_id},
        )

    async def stripe_ach(self, customer_id: int, *, stripe_customer_id: str, stripe_card_id: str) -> JSON:
        """Take over a bank account that Stripe keeps.

        Args:
            customer_id: Fusebill ID of the customer.
            stripe_customer_id: Stripe's ID of the customer, with its prefix `cus_`.
            stripe_card_id: Stripe's ID of the bank account, with its prefix `card` or `ba`; the account must belong to
                that customer.

        Returns:
            The answer's JSON as it is: its form was never documented.

        Raises:
            ResponseError: Stripe does not know the account; the message begins with "No such source".

        API page: ACH Token Import, `POST /achCardImport/Stripe`.
        """
        return await api.payment_method_imports.import_stripe_ach.call(
            self._client,
            {"customer_id": customer_id, "stripe_customer_id": stripe_customer_id, "stripe_card_id": stripe_card_id},
        )

    async def stripe_connect_credit_card(
        self, customer_id: int, *, stripe_customer_id: str, stripe_card_id: str
    ) -> JSON:
        """Take over a credit card that Stripe Connect keeps.

        The path is inferred, since its page does not show it, and a public client has it the other way round with that
        of `stripe_connect_ach`.

        Args:
            customer_id: Fusebill ID of the customer.
            stripe_customer_id: Stripe's ID of the customer, with its prefix `cus_`.
            stripe_card_id: Stripe's ID of the card, with its prefix `card_`; the card must belong to that customer.

        Returns:
            The answer's JSON as it is: its form was never documented.

        Raises:
            ResponseError: Stripe does not know the card; the message begins with "No such source".

        API page: Stripe Connect Credit Card Token Import, `POST /paymentMethodImport/stripeConnect`.
        """
        return await api.payment_method_imports.import_stripe_connect_credit_card.call(
            self._client,
            {"customer_id": customer_id, "stripe_customer_id": stripe_customer_id, "stripe_card_id": stripe_card_id},
        )

    async def stripe_connect_ach(self, customer_id: int, *, stripe_customer_id: str, stripe_card_id: str) -> JSON:
        """Take over a bank account that Stripe Connect keeps.

        The vendor's page contradicts itself about the path: its heading says `/AchCardImport/stripeConnect`, which is
        used here, its samples say `/paymentMethodImport/stripeConnect`.

        Args:
            customer_id: Fusebill ID of the customer.
            stripe_customer_id: Stripe's ID of the customer, with its prefix `cus_`.
            stripe_card_id: Stripe's ID of the bank account, with its prefix `card` or `ba`; the account must belong to
                that customer.

        Returns:
            The answer's JSON as it is: its form was never documented.

        Raises:
            ResponseError: Stripe does not know the account; the message begins with "No such source".

        API page: Stripe Connect ACH Card Token Import, `POST /AchCardImport/stripeConnect`.
        """
        return await api.payment_method_imports.import_stripe_connect_ach.call(
            self._client,
            {"customer_id": customer_id, "stripe_customer_id": stripe_customer_id, "stripe_card_id": stripe_card_id},
        )

    async def braintree(self, token: Mapping[str, JSON], /) -> JSON:
        """Take over a credit card that Braintree keeps.

        Known from public client code only, which does not show what is to be sent: ask the vendor.

        Args:
            token: The JSON object to send, with names as on the wire.

        Returns:
            The answer's JSON as it is: its form was never documented.

        API page: Braintree Card Token Import, `POST /paymentMethodImport/Braintree`.
        """
        return await api.payment_method_imports.import_braintree_credit_card.call(self._client, token)


class CardCapture(Resource):
    """The call with which a customer's browser stores a card, so that the card never passes through your server.

    It has a server of its own, to which the secret key is never sent.
    """

    __slots__ = ()

    @overload
    async def create_credit_card(self, card: CreditCardCapture, /) -> CreditCardPaymentMethod: ...
    @overload
    async def create_credit_card(self, /, **fields: Unpack[CreditCardCaptureFields]) -> CreditCardPaymentMethod: ...
    async def create_credit_card(
        self, card: CreditCardCapture | None = None, /, **fields: Any
    ) -> CreditCardPaymentMethod:
        """Store a credit card of a customer in the browser's place.

        Meant for browsers and here for tests and tools: the vendor must have whitelisted the page's domain, and each
        call needs a reCAPTCHA v2 token, made with the vendor's public site key. Whoever calls it from a server handles
        card numbers and comes into the scope of PCI DSS; `credit_cards.create` is simpler then.

        Args:
            card: A ready `CreditCardCapture`, instead of keywords.
            **fields: The fields of `CreditCardCapture`. `customer_id`, `public_api_key` (not the secret key; see the
                Fusebill settings, Integrations, Transparent Redirect), `card_number`, `first_name`, `last_name`,
                `expiration_month`, `expiration_year` (two digits), `cvv` and `recaptcha` are required. Names and
                addresses take up to 50 characters. `make_default=True` makes it the default; a customer's first method
                becomes the default anyway. With the Fusebill Payments (WePay) gateway `client_ip` and `risk_token` are
                required, and a third text whose name is not known. The names of the address fields are inferred.

        Returns:
            The stored card, with its number masked.

        Raises:
            ResponseError: The card, the captcha or the domain is refused.

        API page: Create Credit Card Payment Method (AJAX transparent redirect), `POST /api/paymentsv2`.
        """
        return await api.card_capture.capture_credit_card.call(self._client, body_of(card, fields))


def _given(body: object, name: str) -> object:
    """A field of a body, be it keywords or a model; UNSET if it is left out."""
    if isinstance(body, Mapping):
        return cast("Mapping[str, object]", body).get(name, UNSET)
    return getattr(body, name, UNSET)


def _check_allocations(operation: str, amount: object, allocations: object, *, whole: bool = False) -> None:
    """Refuse allocations that come to more than the amount, or to less where they must come to all of it."""
    if not isinstance(allocations, Sequence) or not allocations:
        return
    shares = [_given(share, "amount") for share in cast("Sequence[object]", allocations)]
    try:
        total = NUMBER.encode(amount)
        allocated = sum((NUMBER.encode(share) for share in shares), Decimal(0))
    except BadValue:  # the operation says what is wrong with it
        return
    if allocated > total or (whole and allocated != total):
        raise InvalidValue(f"{operation}: the allocations come to {allocated}, the amount is {total}")


def _replacement(method: object, fields: Mapping[str, Any], masked: Mapping[str, str]) -> Any:
    """The body that replaces a payment method; one that was read takes in what reading masks (Python to wire name)."""
    from fusebill_openapi.model import Answer  # loads attrs, which can wait

    if not isinstance(method, Answer):
        return body_of(method, fields)
    if fields.keys() != masked.keys():
        raise InvalidType(f"a {type(method).__name__} needs {' and '.join(masked)}, which reading masks, and no more")
    for name, value in fields.items():
        if not isinstance(value, str):
            raise InvalidType(f"{name} takes a str, not {named(value)}")
    return type(method).read(method.to_dict() | {masked[name]: value for name, value in fields.items()})
