"""PaymentBulkPurchaseInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..model import Input, model


@model
class PaymentBulkPurchaseInput(Input):
    """A bulk purchase to pay; its members were not visible, so any are allowed."""


class PaymentBulkPurchaseInputFields(TypedDict, total=False):
    """The fields of `PaymentBulkPurchaseInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""
