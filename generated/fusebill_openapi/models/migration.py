"""Migration. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, TIMESTAMP, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .migration_earning_option import MigrationEarningOption
    from .migration_timing_option import MigrationTimingOption
    from .migration_transfer_option import MigrationTransferOption
    from .plan_family import PlanFamily
    from .plan_family_relationship import PlanFamilyRelationship


@model
class Migration(Answer):
    """The move of a subscription to another plan, made or scheduled."""

    customer_id: int | None = field("customerId", INTEGER, default=None)
    """Fusebill id of the customer."""
    plan_family_id: int | None = field("planFamilyId", INTEGER, default=None)
    plan_family_relationship_id: int | None = field("planFamilyRelationshipId", INTEGER, default=None)
    plan_frequency_id: int | None = field("planFrequencyId", INTEGER, default=None)
    """Fusebill id of the plan frequency of the current subscription."""
    earning_option: MigrationEarningOption | None = field(
        "earningOption", Choice("MigrationEarningOption"), default=None
    )
    name_override_option: MigrationTransferOption | None = field(
        "nameOverrideOption", Choice("MigrationTransferOption"), default=None
    )
    description_override_option: MigrationTransferOption | None = field(
        "descriptionOverrideOption", Choice("MigrationTransferOption"), default=None
    )
    reference_option: MigrationTransferOption | None = field(
        "referenceOption", Choice("MigrationTransferOption"), default=None
    )
    expiry_option: MigrationTransferOption | None = field(
        "expiryOption", Choice("MigrationTransferOption"), default=None
    )
    custom_fields_option: MigrationTransferOption | None = field(
        "customFieldsOption", Choice("MigrationTransferOption"), default=None
    )
    contract_start_option: MigrationTransferOption | None = field(
        "contractStartOption", Choice("MigrationTransferOption"), default=None
    )
    contract_end_option: MigrationTransferOption | None = field(
        "contractEndOption", Choice("MigrationTransferOption"), default=None
    )
    plan_family_relationship: PlanFamilyRelationship | None = field(
        "planFamilyRelationship", Object("PlanFamilyRelationship"), default=None
    )
    """Known from public client code only."""
    plan_family: PlanFamily | None = field("planFamily", Object("PlanFamily"), default=None)
    """Known from public client code only."""
    migration_timing_option: MigrationTimingOption | None = field(
        "migrationTimingOption", Choice("MigrationTimingOption"), default=None
    )
    """Known from public client code only, as a string."""
    scheduled_migration_date: datetime | None = field("scheduledMigrationDate", TIMESTAMP, default=None)
    """Known from public client code only."""
    id: int | None = field("id", INTEGER, default=None)
    """Known from public client code only."""
    uri: str | None = field("uri", TEXT, default=None)
    """Known from public client code only."""
