"""CustomerAcquisition. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT, Text
from ..model import Answer, field, model


@model
class CustomerAcquisition(Answer):
    """How the customer was won: marketing data, free text throughout."""

    ad_content: str | None = field("adContent", Text(255), default=None)
    """Description of the advertisement."""
    campaign: str | None = field("campaign", Text(255), default=None)
    """Name of the campaign."""
    keyword: str | None = field("keyword", Text(255), default=None)
    """Search words that led to the site."""
    landing_page: str | None = field("landingPage", Text(255), default=None)
    """First page of the visit."""
    medium: str | None = field("medium", Text(255), default=None)
    """Kind of the campaign, such as banner or e-mail."""
    source: str | None = field("source", Text(255), default=None)
    """Where the visit came from, such as a site."""
    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the customer."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the customer."""
