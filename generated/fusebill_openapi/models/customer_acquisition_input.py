"""CustomerAcquisitionInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class CustomerAcquisitionInput(Input):
    """How the customer was won: marketing data, free text throughout."""

    ad_content: str | None | Unset = field("adContent", Text(255), default=UNSET)
    """Description of the advertisement."""
    campaign: str | None | Unset = field("campaign", Text(255), default=UNSET)
    """Name of the campaign."""
    keyword: str | None | Unset = field("keyword", Text(255), default=UNSET)
    """Search words that led to the site."""
    landing_page: str | None | Unset = field("landingPage", Text(255), default=UNSET)
    """First page of the visit."""
    medium: str | None | Unset = field("medium", Text(255), default=UNSET)
    """Kind of the campaign, such as banner or e-mail."""
    source: str | None | Unset = field("source", Text(255), default=UNSET)
    """Where the visit came from, such as a site."""


class CustomerAcquisitionInputFields(TypedDict, total=False):
    """The fields of `CustomerAcquisitionInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    ad_content: str | None | Unset
    campaign: str | None | Unset
    keyword: str | None | Unset
    landing_page: str | None | Unset
    medium: str | None | Unset
    source: str | None | Unset
