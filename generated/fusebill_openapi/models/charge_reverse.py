"""ChargeReverse. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, NUMBER, Choice, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .reverse_charge_option import ReverseChargeOption


@model
class ChargeReverse(Input):
    """The reversal of a charge."""

    charge_id: int = field("chargeId", INTEGER)
    """Id of the charge."""
    reverse_charge_option: ReverseChargeOption | str = field("reverseChargeOption", Choice("ReverseChargeOption"))
    reverse_charge_amount: Decimal | int | str | None | Unset = field("reverseChargeAmount", NUMBER, default=UNSET)
    """Needed with Amount and NetAmount: at least 0.01, with at most two decimals."""
    reference: str | None | Unset = field("reference", Text(500), default=UNSET)
    """Free text, meant for the reason."""


class ChargeReverseFields(TypedDict, total=False):
    """The fields of `ChargeReverse`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    charge_id: Required[int]
    reverse_charge_option: Required[ReverseChargeOption | str]
    reverse_charge_amount: Decimal | int | str | None | Unset
    reference: str | None | Unset
