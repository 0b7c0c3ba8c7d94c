"""PlanFamilyRelationship. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, TEXT, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .plan import Plan
    from .plan_frequency_interval import PlanFrequencyInterval


@model
class PlanFamilyRelationship(Answer):
    """A possible migration from one frequency of a plan to another. Its id is the planFamilyRelationshipId that
    creating a migration takes. Known from public client code."""

    id: int = field("id", INTEGER)
    """Fusebill id of the relationship."""
    plan_family_id: int | None = field("planFamilyId", INTEGER, default=None)
    """Fusebill id of the plan family."""
    relationship_migration_type: str | None = field("relationshipMigrationType", TEXT, default=None)
    """Its values were not shown."""
    source_label: str | None = field("sourceLabel", TEXT, default=None)
    source_plan_id: int | None = field("sourcePlanId", INTEGER, default=None)
    source_plan_frequency_id: int | None = field("sourcePlanFrequencyId", INTEGER, default=None)
    source_plan: Plan | None = field("sourcePlan", Object("Plan"), default=None)
    """Null in the answer that was seen."""
    source_plan_frequency: PlanFrequencyInterval | None = field(
        "sourcePlanFrequency", Object("PlanFrequencyInterval"), default=None
    )
    """Null in the answer that was seen."""
    destination_label: str | None = field("destinationLabel", TEXT, default=None)
    destination_plan_id: int | None = field("destinationPlanId", INTEGER, default=None)
    destination_plan_frequency_id: int | None = field("destinationPlanFrequencyId", INTEGER, default=None)
    destination_plan: Plan | None = field("destinationPlan", Object("Plan"), default=None)
    destination_plan_frequency: PlanFrequencyInterval | None = field(
        "destinationPlanFrequency", Object("PlanFrequencyInterval"), default=None
    )
    earning_option: str | None = field("earningOption", TEXT, default=None)
    name_override_option: str | None = field("nameOverrideOption", TEXT, default=None)
    description_override_option: str | None = field("descriptionOverrideOption", TEXT, default=None)
    reference_option: str | None = field("referenceOption", TEXT, default=None)
    expiry_option: str | None = field("expiryOption", TEXT, default=None)
    custom_fields_option: str | None = field("customFieldsOption", TEXT, default=None)
    """Not verified; families and migrations have it."""
    contract_start_option: str | None = field("contractStartOption", TEXT, default=None)
    contract_end_option: str | None = field("contractEndOption", TEXT, default=None)
    available_on_ssp: bool | None = field("availableOnSsp", BOOLEAN, default=None)
    """Presumably whether the customer portal offers it."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
