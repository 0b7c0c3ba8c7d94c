"""PaymentCollectOptions. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TypedDict

from ..kinds import BOOLEAN, NUMBER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class PaymentCollectOptions(Input):
    """What to collect with a new payment method, once it has been validated."""

    collection_amount: Decimal | int | str | None | Unset = field("collectionAmount", NUMBER, default=UNSET)
    """In the customer's currency."""
    pay_pending_charges: bool | None | Unset = field("payPendingCharges", BOOLEAN, default=UNSET)
    """Named by the generated help page only."""
    pay_balance_owing: bool | None | Unset = field("payBalanceOwing", BOOLEAN, default=UNSET)
    """Named by the generated help page only."""


class PaymentCollectOptionsFields(TypedDict, total=False):
    """The fields of `PaymentCollectOptions`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    collection_amount: Decimal | int | str | None | Unset
    pay_pending_charges: bool | None | Unset
    pay_balance_owing: bool | None | Unset
