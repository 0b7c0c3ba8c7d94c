"""Getting paid and giving back, where it takes several calls: what `fusebill.collections` can do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeVar, overload

from fusebill_openapi.api.payments.create_payment import OPERATION as CREATE_PAYMENT
from fusebill_openapi.errors import BusinessRuleError, FusebillError, InvalidType, InvalidValue
from fusebill_openapi.filters import CustomerInvoices, CustomerPaymentActivities
from fusebill_openapi.kinds import NUMBER, BadValue
from fusebill_openapi.unset import UNSET

from .errors import UnresolvedPayment

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date, datetime
    from typing import TypeAlias

    from fusebill_openapi.models import (
        AllocationInputFields,
        Credit,
        Debit,
        Invoice,
        InvoiceAllocation,
        InvoiceCollectOptions,
        InvoiceCollectOptionsFields,
        Payment,
        PaymentActivity,
        PaymentCreateFields,
        Refund,
        RefundMethod,
        ReverseCharge,
    )

    from ._client import Fusebill
    from ._once import IntendedPayment

    Money: TypeAlias = Decimal | int | str
    Parts: TypeAlias = list[tuple[int, Decimal]]  # IDs of invoices or charges, and how much of each
    Option: TypeAlias = Literal["Full", "Unearned", "Amount", "NetAmount"]

T = TypeVar("T")
ZERO = Decimal(0)
BY_AMOUNT = ("Amount", "NetAmount")


@dataclass(frozen=True, slots=True)
class Collected:
    """What was collected, or would be.

    Attributes:
        amount: How much, in the customer's currency.
        allocations: Which invoice gets how much of it.
        payment: The payment; None if nothing is owed, and of a dry run.
    """

    amount: Decimal
    allocations: list[AllocationInputFields]
    payment: Payment | None


class Collections:
    """Getting paid and giving back: each method puts a few calls together and checks before it sends.

    Between reading and sending somebody else may pay; the server then refuses what no longer fits.
    """

    __slots__ = ("_fusebill",)

    def __init__(self, fusebill: Fusebill) -> None:
        self._fusebill = fusebill

    # ---------------------------------------------------------------- collecting

    async def outstanding(self, customer_id: int) -> list[Invoice]:
        """The posted invoices on which a customer still owes something, the oldest first.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            The invoices; `outstanding_balance` is what is owed on each.
        """
        invoices = self._fusebill.invoices.list_by_customer(customer_id, sort=CustomerInvoices.posted_timestamp.asc())
        return [invoice async for invoice in invoices if _owed(invoice) > 0]

    async def collect(
        self,
        customer_id: int,
        *,
        payment_method: str,
        payment_method_id: int | None = None,
        source: str = "Manual",
        amount: Money | None = None,
        invoice_ids: Collection[int] | None = None,
        reference: str | None = None,
        once: IntendedPayment | None = None,
        dry_run: bool = False,
    ) -> Collected:
        """Take one payment for a customer's outstanding invoices, allocated to them, the oldest first.

        Moves money, unless nothing is owed. If the customer has a payment whose outcome is unknown, nothing is sent,
        since it may have paid the same invoices.

        Args:
            customer_id: Fusebill ID of the customer.
            payment_method: As `payments.create` takes it. `"CreditCard"` and `"ACH"` charge `payment_method_id`, or the
                customer's default; `"Check"`, `"Cash"` and `"DirectDeposit"` record what was paid elsewhere.
            payment_method_id: The stored method to charge.
            source: `"Manual"`, `"Automatic"`, `"SelfServicePortal"` or `"Import"`.
            amount: How much; everything that is owed on these invoices if left out.
            invoice_ids: Which invoices; all outstanding ones if left out.
            reference: Free text of the payment; not together with `once`, whose key it is.
            once: Makes sure that no retry pays a second time, such as `once("run-2026-11-customer-7")`.
            dry_run: True only reads, and tells what would be paid.

        Returns:
            What was collected; of a payment that `once` knows already, with its amount and allocations.

        Raises:
            InvalidValue: An invoice is not outstanding, the amount is more than what is owed, or the key is another
                customer's; nothing was sent.
            UnresolvedPayment: An earlier payment may have been made; nothing was sent.
            OutcomeUnknown: The payment may have been made.
            BusinessRuleError: It was declined, or somebody paid meanwhile.
        """
        if once is not None and not dry_run and (made := await once.find()):
            if made.customer_id != customer_id:
                raise InvalidValue(f"collect: {once!r} is another customer's; nothing was sent")
            return Collected(made.amount or ZERO, _allocations(_allocated(made.invoice_allocations)), made)
        shares = await self._plan(customer_id, amount, invoice_ids)
        planned = Collected(_sum(shares), _allocations(shares), None)
        if dry_run or not shares:
            return planned
        await self._refuse_while_unknown(customer_id)
        fields: PaymentCreateFields = {
            "customer_id": customer_id,
            "amount": planned.amount,
            "payment_method": payment_method,
            "source": source,
            "payment_allocations": planned.allocations,
        }
        if payment_method_id is not None:
            fields["payment_method_id"] = payment_method_id
        elif payment_method in ("CreditCard", "ACH"):
            fields["use_default_payment_method"] = True
        if reference is not None:
            fields["reference"] = reference
        create = self._fusebill.payments.create if once is None else once.create
        return replace(planned, payment=await create(**fields))

    async def _plan(self, customer_id: int, amount: Money | None, invoice_ids: Collection[int] | None) -> Parts:
        owed = {_known(invoice.id, "id"): _owed(invoice) for invoice in await self.outstanding(customer_id)}
        if invoice_ids is not None:
            if others := sorted(set(invoice_ids) - owed.keys()):
                raise InvalidValue(f"collect: nothing is owed by this customer on {others}; nothing was sent")
            owed = {invoice_id: balance for invoice_id, balance in owed.items() if invoice_id in invoice_ids}
        most = sum(owed.values(), ZERO)
        wanted = most if amount is None else _money(amount, "collect")
        if wanted > most:
            raise InvalidValue(f"collect: {wanted} is more than the {most} that is owed; nothing was sent")
        return spread(wanted, owed.items())

    async def _refuse_while_unknown(self, customer_id: int) -> None:
        if activities := await self.unknown(customer_id):
            error = UnresolvedPayment(
                f"customer {customer_id} has a payment whose outcome is unknown; resolve it first; nothing was sent"
            )
            error.about(CREATE_PAYMENT, attempts=0)
            error.look_up = CREATE_PAYMENT.look_up
            error.activities = tuple(activities)
            raise error

    # ---------------------------------------------------------------- unknown payments

    async def unknown(self, customer_id: int) -> list[PaymentActivity]:
        """The payment activities of a customer whose outcome is unknown: the gateway was asked and did not answer.

        Those of the whole account: `payment_activities.list` with the same condition.
        """
        status = CustomerPaymentActivities.payment_activity_status
        listed = self._fusebill.payment_activities.list_by_customer(customer_id, status == "Unknown")
        return [activity async for activity in listed if activity.status == "Unknown"]

    async def resolve_unknown(self, customer_id: int) -> list[PaymentActivity]:
        """Let Fusebill settle the unknown payments of a customer, as far as it can.

        Moves money, perhaps: whether `payment_activities.auto_resolve` can start a new charge is not documented.

        Args:
            customer_id: Fusebill ID of the customer.

        Returns:
            What has become of each. For one that is still `Unknown`, look at the gateway, and tell the result to
            `payment_activities.resolve`.
        """
        activities = self._fusebill.payment_activities
        resolved: list[PaymentActivity] = []
        for activity in await self.unknown(customer_id):
            await activities.auto_resolve(activity)
            resolved.append(await activities.get(activity.id))
        return resolved

    # ---------------------------------------------------------------- giving up and taking back

    async def write_off(self, invoice_id: int, *, reference: str | None = None) -> Decimal:
        """Write off whatever is outstanding on an invoice.

        Moves money on the ledger. Cannot be undone.

        Args:
            invoice_id: Fusebill ID of the invoice.
            reference: Free text.

        Returns:
            How much was written off.

        Raises:
            InvalidValue: Nothing is outstanding; nothing was sent.
            NotFoundError: No invoice has this ID, or write-offs over the API are not enabled for the account.
        """
        amount = _owed(await self._fusebill.invoices.get(invoice_id))
        if amount <= 0:
            raise InvalidValue(f"write_off: nothing is outstanding on invoice {invoice_id}; nothing was sent")
        text = UNSET if reference is None else reference
        await self._fusebill.invoices.write_off(invoice_id, amount=amount, reference=text)
        return amount

    @overload
    async def reverse(
        self,
        invoice_id: int,
        option: Option,
        *,
        amount: Money | None = None,
        reference: str | None = None,
        collect: InvoiceCollectOptions | InvoiceCollectOptionsFields | None = None,
        dry_run: Literal[False] = False,
    ) -> Invoice: ...
    @overload
    async def reverse(
        self,
        invoice_id: int,
        option: Option,
        *,
        amount: Money | None = None,
        reference: str | None = None,
        collect: InvoiceCollectOptions | InvoiceCollectOptionsFields | None = None,
        dry_run: Literal[True],
    ) -> list[ReverseCharge]: ...
    async def reverse(
        self,
        invoice_id: int,
        option: Option,
        *,
        amount: Money | None = None,
        reference: str | None = None,
        collect: InvoiceCollectOptions | InvoiceCollectOptionsFields | None = None,
        dry_run: bool = False,
    ) -> Invoice | list[ReverseCharge]:
        """Reverse a posted invoice: all of it, what is not yet earned, or an amount.

        Moves money on the ledger. Cannot be undone. The server takes an amount for one charge only, so an amount is
        spread over the charges in their order, with one call for each: if one of them fails, those before it are done,
        and a note on the exception names them.

        Args:
            invoice_id: Fusebill ID of the invoice.
            option: `"Full"`, `"Unearned"`, `"Amount"` (before discounts and taxes) or `"NetAmount"` (after them, as
                near as they allow).
            amount: How much, for the latter two and for these only.
            reference: The reason.
            collect: How to collect, for the former two only: see `fusebill_async.collect_with`. Whether the server
                heeds it here is not known.
            dry_run: True asks the server for a preview of each charge; nothing is changed.

        Returns:
            The invoice as it is afterwards; of a dry run, a reversal for each charge with its `reverse_charge_preview`.

        Raises:
            InvalidType: There is an amount or `collect` where there cannot be one, or none where one is needed.
            InvalidValue: The amount is more than what can be reversed; nothing was reversed.
            NotFoundError: No posted invoice has this ID.
            BusinessRuleError: There is nothing left to reverse.
        """
        by_amount = option in BY_AMOUNT
        if by_amount != (amount is not None):
            raise InvalidType(f"reverse: {option} {'needs an' if by_amount else 'takes no'} amount")
        if by_amount and collect is not None:
            raise InvalidType(f"reverse: {option} takes no collect, since charges are reversed one by one")
        if by_amount or dry_run:
            invoice = await self._fusebill.invoices.get(invoice_id)
            parts = await self._parts(invoice, option, None if amount is None else _money(amount, "reverse"))
            reversals = await self._reverse_charges(option, parts, reference, preview=dry_run)
            if dry_run:
                return reversals
        else:
            await self._fusebill.invoices.reverse(
                invoice_id,
                reverse_charge_option=option,
                reference=UNSET if reference is None else reference,
                invoice_collect_options=UNSET if collect is None else collect,
            )
        return await self._fusebill.invoices.get(invoice_id)

    async def _parts(self, invoice: Invoice, option: Option, amount: Decimal | None) -> Parts:
        """Which charges to reverse and how much of each; the server's previews tell what is left."""
        left: dict[int, Decimal] = {}
        refusal: BusinessRuleError | None = None
        wanted = "Full" if amount is not None else option
        for charge in invoice.charges or []:
            if charge.is_reversable is False:
                continue
            try:
                reversal = await self._fusebill.charges.reverse(charge.id, reverse_charge_option=wanted, preview=True)
            except BusinessRuleError as error:  # nothing is left of this one
                refusal = error
                continue
            preview = _known(reversal.reverse_charge_preview, "reverse_charge_preview")
            value = preview.net_charge_amount if option == "NetAmount" else preview.charge_amount
            left[charge.id] = _known(value, "the amount of a preview")
            if amount is not None and sum(left.values(), ZERO) >= amount:
                break
        if refusal is not None and not left:
            raise refusal
        if amount is None:
            return list(left.items())
        if amount > (most := sum(left.values(), ZERO)):
            raise InvalidValue(f"reverse: {amount} is more than the {most} that can be reversed; nothing was reversed")
        return spread(amount, left.items())

    async def _reverse_charges(
        self, option: Option, parts: Parts, reference: str | None, *, preview: bool
    ) -> list[ReverseCharge]:
        reversals: list[ReverseCharge] = []
        for charge_id, amount in parts:
            try:
                reversal = await self._fusebill.charges.reverse(
                    charge_id,
                    reverse_charge_option=option,
                    reverse_charge_amount=amount if option in BY_AMOUNT else UNSET,
                    reference=UNSET if reference is None else reference,
                    preview=preview or None,
                )
            except BaseException as error:
                if reversals and not preview:
                    done = ", ".join(f"{one.amount} of charge {one.original_charge_id}" for one in reversals)
                    error.add_note(f"reversed before this happened: {done}")
                raise
            reversals.append(reversal)
        return reversals

    async def refund(
        self,
        payment_id: int,
        *,
        amount: Money | None = None,
        method: RefundMethod | str | None = None,
        reference: str | None = None,
    ) -> Refund:
        """Give a payment back, or a part of it, with the allocations that the server wants.

        Moves money, through the gateway unless `method` says otherwise. Cannot be undone. What is not allocated is
        given back first; else it is taken from the invoices that the payment paid, the last one first.

        Args:
            payment_id: Transaction ID of the payment.
            amount: How much; all that can still be refunded if left out.
            method: As `refunds.create` takes it.
            reference: Free text.

        Returns:
            The refund.

        Raises:
            InvalidValue: The amount is more than what can be refunded, or has to come partly from invoices and partly
                not, which takes two refunds; nothing was sent.
        """
        payment = await self._fusebill.payments.get(payment_id)
        most = _known(payment.refundable_amount, "refundable_amount")
        total = most if amount is None else _money(amount, "refund")
        if not 0 < total <= most:
            raise InvalidValue(f"refund: {total} of the {most} that can be refunded; nothing was sent")
        free = payment.unallocated_amount or ZERO
        shares: Parts = []
        if total > free:
            shares = spread(total, reversed(_allocated(payment.invoice_allocations)))
            if _sum(shares) != total:
                raise InvalidValue(
                    f"refund: {_sum(shares)} of the {total} is allocated to invoices, and the allocations of a refund "
                    f"must come to all of it; refund the {free} that is not allocated first; nothing was sent"
                )
        return await self._fusebill.refunds.create(
            payment_id,
            amount=total,
            method=UNSET if method is None else method,
            reference=UNSET if reference is None else reference,
            refund_allocations=_allocations(shares) or UNSET,
        )

    async def credit(
        self,
        customer_id: int,
        *,
        amount: Money,
        effective_timestamp: datetime | date,
        reference: str | None = None,
    ) -> Credit:
        """Grant a customer a credit, allocated to their outstanding invoices, the oldest first; the rest stays free.

        Moves money on the ledger only; `debit` takes it back.

        Args:
            customer_id: Fusebill ID of the customer.
            amount: How much, in the customer's currency.
            effective_timestamp: When it takes effect.
            reference: Free text.

        Returns:
            The credit.
        """
        total = _money(amount, "credit")
        owed = [(_known(invoice.id, "id"), _owed(invoice)) for invoice in await self.outstanding(customer_id)]
        return await self._fusebill.credits.create(
            customer_id,
            amount=total,
            effective_timestamp=effective_timestamp,
            reference=UNSET if reference is None else reference,
            credit_allocations=_allocations(spread(total, owed)) or UNSET,
        )

    async def debit(self, credit_id: int, *, amount: Money | None = None, reference: str | None = None) -> Debit:
        """Take a credit back, or a part of it: what is not allocated first, then from its invoices, the last one first.

        Moves money on the ledger only. Cannot be undone.

        Args:
            credit_id: Transaction ID of the credit.
            amount: How much; all that can still be taken back if left out.
            reference: Free text.

        Returns:
            The debit.

        Raises:
            InvalidValue: The amount is more than what can be taken back; nothing was sent.
        """
        credit = await self._fusebill.credits.get(credit_id)
        most = _known(credit.reversable_amount, "reversable_amount")
        total = most if amount is None else _money(amount, "debit")
        if not 0 < total <= most:
            raise InvalidValue(f"debit: {total} of the {most} that can be taken back; nothing was sent")
        rest = total - (credit.unallocated_amount or ZERO)
        shares = spread(rest, reversed(_allocated(credit.invoice_allocations)))
        return await self._fusebill.debits.create(
            credit_id,
            amount=total,
            reference=UNSET if reference is None else reference,
            debit_allocations=_allocations(shares) or UNSET,
        )


def spread(amount: Decimal, rooms: Iterable[tuple[int, Decimal]]) -> Parts:
    """Spread an amount over invoices or charges in their order, on each as much as there is room for."""
    parts: Parts = []
    for id_, room in rooms:
        if (part := min(amount, room)) > 0:
            parts.append((id_, part))
            amount -= part
    return parts


def _allocations(parts: Parts) -> list[AllocationInputFields]:
    return [{"invoice_id": invoice_id, "amount": amount} for invoice_id, amount in parts]


def _allocated(allocations: list[InvoiceAllocation] | None) -> Parts:
    """What was allocated to which invoice."""
    return [(_known(one.invoice_id, "invoice_id"), one.amount or ZERO) for one in allocations or []]


def _sum(parts: Parts) -> Decimal:
    return sum((amount for _, amount in parts), ZERO)


def _owed(invoice: Invoice) -> Decimal:
    return _known(invoice.outstanding_balance, "outstanding_balance")


def _known(value: T | None, what: str) -> T:
    """What the server must have told. To take its silence for 0 would be a guess about money."""
    if value is None:
        raise FusebillError(f"the server did not tell {what}; nothing was sent")
    return value


def _money(amount: Any, what: str) -> Decimal:
    try:
        number = NUMBER.encode(amount)
    except BadValue as bad:
        raise bad.inside(".amount").refusal(what) from None
    if number <= 0:
        raise InvalidValue(f"{what}.amount: must be more than 0, not {number}")
    return number
