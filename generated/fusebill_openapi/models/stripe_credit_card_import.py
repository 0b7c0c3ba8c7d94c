"""StripeCreditCardImport. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model


@model
class StripeCreditCardImport(Input):
    """A credit card that Stripe or Stripe Connect keeps."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    stripe_customer_id: str = field("stripeCustomerId", TEXT)
    """Stripe's id of the customer with its prefix cus_."""
    stripe_card_id: str = field("stripeCardId", TEXT, sensitive=True)
    """Stripe's id of the card with its prefix card_. The card must already belong to that customer."""


class StripeCreditCardImportFields(TypedDict, total=False):
    """The fields of `StripeCreditCardImport`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    stripe_customer_id: Required[str]
    stripe_card_id: Required[str]
