"""HubspotLatchCustomer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..kinds import INTEGER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class HubspotLatchCustomer(Input):
    """A customer and the HubSpot contact and company to link."""

    fusebill_id: int = field("fusebillId", INTEGER)
    """Fusebill id of the customer."""
    hub_spot_id: int | None | Unset = field("hubSpotId", INTEGER, default=UNSET)
    """Id (vid) of the HubSpot contact. Null, or left out, removes this link."""
    hub_spot_company_id: int | None | Unset = field("hubSpotCompanyId", INTEGER, default=UNSET)
    """Id of the HubSpot company. Null, or left out, removes this link."""


class HubspotLatchCustomerFields(TypedDict, total=False):
    """The fields of `HubspotLatchCustomer`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    fusebill_id: Required[int]
    hub_spot_id: int | None | Unset
    hub_spot_company_id: int | None | Unset
