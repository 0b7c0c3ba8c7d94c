"""PaymentMarkNsf. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER
from ..model import Input, field, model


@model
class PaymentMarkNsf(Input):
    """The payment that was returned."""

    id: int = field("id", INTEGER)
    """Not marked as required, yet nothing else names the payment. Whether it is the transaction id of the payment or
    the id of its payment activity is not known."""


class PaymentMarkNsfFields(TypedDict, total=False):
    """The fields of `PaymentMarkNsf`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
