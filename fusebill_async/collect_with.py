"""How invoices are collected at once, as `invoice_collect_options=` of the calls that make or reverse them.

    from fusebill_async import collect_with

    await fusebill.draft_invoices.post_ready_charges(7, invoice_collect_options=collect_with.stored(98753987))

Each function allows what goes together and nothing else; `models.InvoiceCollectOptions` allows everything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

if TYPE_CHECKING:
    from fusebill_openapi.models import (
        CollectAchCardFields,
        CollectCreditCardFields,
        InvoiceCollectOptions,
    )

__all__ = ["bank_account", "card", "default", "stored"]

Keep = Literal["once", "save", "default"]

PROVIDED = {
    "once": "UseProvidedPaymentMethodOnce",
    "save": "UseProvidedPaymentMethodAndSave",
    "default": "UseProvidedPaymentMethodAndMakeDefault",
}


def default(*, funds_first: bool = False, rollback: bool = False) -> InvoiceCollectOptions:
    """Collect with the customer's default payment method.

    Args:
        funds_first: Whether to use credits and unallocated payments of the customer first.
        rollback: Whether a failed payment undoes the whole call; else the invoice stays, unpaid.
    """
    return _options("UseDefaultPaymentMethod", funds_first, rollback)


def stored(
    payment_method_id: int, *, make_default: bool = False, funds_first: bool = False, rollback: bool = False
) -> InvoiceCollectOptions:
    """Collect with a payment method that is stored.

    Args:
        payment_method_id: Which one.
        make_default: Whether it becomes the customer's default from now on.
        funds_first: As with `default`.
        rollback: As with `default`.
    """
    options = _options(
        "UseExistingPaymentMethodAndMakeDefault" if make_default else "UseExistingPaymentMethod", funds_first, rollback
    )
    options.payment_method_id = payment_method_id
    return options


def card(
    *,
    keep: Keep = "once",
    funds_first: bool = False,
    rollback: bool = False,
    **details: Unpack[CollectCreditCardFields],
) -> InvoiceCollectOptions:
    """Collect with a new credit card.

    Args:
        keep: `"once"` uses it for this call only, `"save"` stores it, `"default"` makes it the default too.
        funds_first: As with `default`.
        rollback: As with `default`.
        **details: `card_number`, `expiration_month`, `expiration_year`, `cvv`, and name and address of the holder.
            Number and CVV are texts: they may begin with 0.
    """
    options = _options(PROVIDED[keep], funds_first, rollback)
    options.credit_card = details
    return options


def bank_account(
    *,
    keep: Keep = "once",
    funds_first: bool = False,
    rollback: bool = False,
    **details: Unpack[CollectAchCardFields],
) -> InvoiceCollectOptions:
    """Collect with a new bank account (ACH).

    Args:
        keep: As with `card`.
        funds_first: As with `default`.
        rollback: As with `default`.
        **details: `account_number`, `transit_number`, `bank_account_type` (`"CHQ"` or `"SAV"`), and name and address of
            the holder. Both numbers are texts: they may begin with 0.
    """
    options = _options(PROVIDED[keep], funds_first, rollback)
    options.ach_card = details
    return options


def _options(payment_method: str, funds_first: bool, rollback: bool) -> InvoiceCollectOptions:
    from fusebill_openapi.models import InvoiceCollectOptions  # loads attrs, which can wait

    return InvoiceCollectOptions(
        payment_method=payment_method, use_any_available_funds_first=funds_first, rollback_on_failed_payment=rollback
    )
