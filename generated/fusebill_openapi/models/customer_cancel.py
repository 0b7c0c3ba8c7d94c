"""CustomerCancel. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model

if TYPE_CHECKING:
    from .cancellation_option import CancellationOption


@model
class CustomerCancel(Input):
    """The cancellation of a customer."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    cancellation_option: CancellationOption | str = field("cancellationOption", Choice("CancellationOption"))


class CustomerCancelFields(TypedDict, total=False):
    """The fields of `CustomerCancel`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    cancellation_option: Required[CancellationOption | str]
