"""PurchaseCancel. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model

if TYPE_CHECKING:
    from .cancellation_option import CancellationOption


@model
class PurchaseCancel(Input):
    """The cancellation of a purchase."""

    purchase_id: int = field("purchaseId", INTEGER)
    """Fusebill id of the purchase."""
    cancellation_option: CancellationOption | str = field("cancellationOption", Choice("CancellationOption"))


class PurchaseCancelFields(TypedDict, total=False):
    """The fields of `PurchaseCancel`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    purchase_id: Required[int]
    cancellation_option: Required[CancellationOption | str]
