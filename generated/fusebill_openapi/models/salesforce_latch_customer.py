"""SalesforceLatchCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SalesforceLatchCustomer(Input):
    """A customer and the Salesforce account to link."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """Fusebill id of the customer."""
    salesforce_id: str = field("salesforceId", TEXT)
    """Id of the Salesforce account."""
    force_latch: bool | None | Unset = field("forceLatch", BOOLEAN, default=UNSET)
    """What happens when the customer is linked already: true replaces the link, false makes the call fail. What
    applies when it is left out is not stated."""


class SalesforceLatchCustomerFields(TypedDict, total=False):
    """The fields of `SalesforceLatchCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
    salesforce_id: Required[str]
    force_latch: bool | None | Unset
