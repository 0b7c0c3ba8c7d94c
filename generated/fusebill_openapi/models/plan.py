"""Plan. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .catalog_status import CatalogStatus
    from .plan_frequency import PlanFrequency


@model
class Plan(Answer):
    """A plan: the template of subscriptions."""

    id: int = field("id", INTEGER)
    """Fusebill id of the plan."""
    code: str | None = field("code", Text(255), default=None)
    """Unique, in a scope that is not stated."""
    name: str | None = field("name", Text(100), default=None)
    """A subscription can override it."""
    reference: str | None = field("reference", Text(255), default=None)
    """Reporting Reference in the user interface."""
    description: str | None = field("description", Text(1000), default=None)
    long_description: str | None = field("longdescription", Text(4000), default=None)
    """In lower case throughout on the wire; Notes in the user interface."""
    status: CatalogStatus | None = field("status", Choice("CatalogStatus"), default=None)
    """Only active plans take new subscriptions."""
    modification_timestamp: datetime | None = field("modificationTimestamp", TIMESTAMP, default=None)
    """May be 0001-01-01T00:00:00, which means unset."""
    plan_frequencies: list[PlanFrequency] | None = field(
        "planFrequencies", Array(Object("PlanFrequency")), default=None
    )
    """One or more."""
    auto_apply_changes: bool | None = field("autoApplyChanges", BOOLEAN, default=None)
    """Known from public client code only."""
    salesforce_compatible: bool | None = field("salesforceCompatible", BOOLEAN, default=None)
    """Whether the plan can be used with the Salesforce integration."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
