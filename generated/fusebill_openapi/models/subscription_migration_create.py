"""SubscriptionMigrationCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import INTEGER, Choice
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .migration_earning_option import MigrationEarningOption
    from .migration_timing_option import MigrationTimingOption
    from .migration_transfer_option import MigrationTransferOption


@model
class SubscriptionMigrationCreate(Input):
    """A migration to make. Every option follows the plan family unless sent."""

    customer_id: int = field("customerId", INTEGER)
    """Fusebill id of the customer."""
    plan_family_relationship_id: int = field("planFamilyRelationshipId", INTEGER)
    """Fusebill id of the relationship that leads to the new plan."""
    migration_timing_option: MigrationTimingOption | str = field(
        "migrationTimingOption", Choice("MigrationTimingOption")
    )
    earning_option: MigrationEarningOption | str | None | Unset = field(
        "earningOption", Choice("MigrationEarningOption"), default=UNSET
    )
    """What becomes of the charges of the old subscription."""
    name_override_option: MigrationTransferOption | str | None | Unset = field(
        "nameOverrideOption", Choice("MigrationTransferOption"), default=UNSET
    )
    description_override_option: MigrationTransferOption | str | None | Unset = field(
        "descriptionOverrideOption", Choice("MigrationTransferOption"), default=UNSET
    )
    reference_option: MigrationTransferOption | str | None | Unset = field(
        "referenceOption", Choice("MigrationTransferOption"), default=UNSET
    )
    expiry_option: MigrationTransferOption | str | None | Unset = field(
        "expiryOption", Choice("MigrationTransferOption"), default=UNSET
    )
    custom_fields_option: MigrationTransferOption | str | None | Unset = field(
        "customFieldsOption", Choice("MigrationTransferOption"), default=UNSET
    )
    """From the page of the object; the table seems to print expiryOption in its place."""
    contract_start_option: MigrationTransferOption | str | None | Unset = field(
        "contractStartOption", Choice("MigrationTransferOption"), default=UNSET
    )
    """From the page of the object; the table breaks off before it."""
    contract_end_option: MigrationTransferOption | str | None | Unset = field(
        "contractEndOption", Choice("MigrationTransferOption"), default=UNSET
    )
    """From the page of the object; the table breaks off before it."""


class SubscriptionMigrationCreateFields(TypedDict, total=False):
    """The fields of `SubscriptionMigrationCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    customer_id: Required[int]
    plan_family_relationship_id: Required[int]
    migration_timing_option: Required[MigrationTimingOption | str]
    earning_option: MigrationEarningOption | str | None | Unset
    name_override_option: MigrationTransferOption | str | None | Unset
    description_override_option: MigrationTransferOption | str | None | Unset
    reference_option: MigrationTransferOption | str | None | Unset
    expiry_option: MigrationTransferOption | str | None | Unset
    custom_fields_option: MigrationTransferOption | str | None | Unset
    contract_start_option: MigrationTransferOption | str | None | Unset
    contract_end_option: MigrationTransferOption | str | None | Unset
