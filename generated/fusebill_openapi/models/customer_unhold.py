"""CustomerUnhold. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .service_start_option import ServiceStartOption


@model
class CustomerUnhold(Input):
    """The end of a hold."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer; older samples call it id."""
    service_start_option: ServiceStartOption | str = field("serviceStartOption", Choice("ServiceStartOption"))
    preview: bool | None | Unset = field("preview", BOOLEAN, default=UNSET)
    """True changes nothing and answers what would result."""
    show_zero_dollar_charges: bool | None | Unset = field("showZeroDollarCharges", BOOLEAN, default=UNSET)
    """Whether the previewed invoice shows charges of zero."""
    temporarily_disable_auto_post: bool | None | Unset = field("temporarilyDisableAutoPost", BOOLEAN, default=UNSET)
    """True leaves the resulting invoice as a draft, so that it is not collected."""
    prorate: bool | None | Unset = field("prorate", BOOLEAN, default=UNSET)
    """In samples only (false)."""


class CustomerUnholdFields(TypedDict, total=False):
    """The fields of `CustomerUnhold`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    service_start_option: Required[ServiceStartOption | str]
    preview: bool | None | Unset
    show_zero_dollar_charges: bool | None | Unset
    temporarily_disable_auto_post: bool | None | Unset
    prorate: bool | None | Unset
