"""SalesforceResyncCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER, TEXT
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SalesforceResyncCustomer(Input):
    """The customer to synchronise again, by exactly one of the two ids."""

    fusebill_id: int | None | Unset = field("fusebillId", INTEGER, default=UNSET)
    """Fusebill id of the customer."""
    salesforce_id: str | None | Unset = field("salesforceId", TEXT, default=UNSET)
    """Id of the Salesforce account."""


class SalesforceResyncCustomerFields(TypedDict, total=False):
    """The fields of `SalesforceResyncCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: int | None | Unset
    salesforce_id: str | None | Unset
