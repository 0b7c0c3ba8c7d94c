"""PlanFamily. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Array, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .plan_family_earning_option import PlanFamilyEarningOption
    from .plan_family_plan import PlanFamilyPlan
    from .plan_family_relationship import PlanFamilyRelationship
    from .transfer_option import TransferOption


@model
class PlanFamily(Answer):
    """Plans between which subscriptions can migrate, and what a migration carries over unless it says otherwise."""

    id: int = field("id", INTEGER)
    """Fusebill id of the plan family."""
    code: str | None = field("code", Text(255), default=None)
    name: str | None = field("name", Text(100), default=None)
    description: str | None = field("description", Text(1000), default=None)
    earning_option: PlanFamilyEarningOption | None = field(
        "earningOption", Choice("PlanFamilyEarningOption"), default=None
    )
    """What becomes of the charges of the old subscription."""
    name_override_option: TransferOption | None = field("nameOverrideOption", Choice("TransferOption"), default=None)
    description_override_option: TransferOption | None = field(
        "descriptionOverrideOption", Choice("TransferOption"), default=None
    )
    reference_option: TransferOption | None = field("referenceOption", Choice("TransferOption"), default=None)
    expiry_option: TransferOption | None = field("expiryOption", Choice("TransferOption"), default=None)
    custom_fields_option: TransferOption | None = field("customFieldsOption", Choice("TransferOption"), default=None)
    contract_start_option: TransferOption | None = field("contractStartOption", Choice("TransferOption"), default=None)
    """Its values were not visible; presumably these."""
    contract_end_option: TransferOption | None = field("contractEndOption", Choice("TransferOption"), default=None)
    """Known from public client code only; its values presumably are these."""
    plans: list[PlanFamilyPlan] | None = field("plans", Array(Object("PlanFamilyPlan")), default=None)
    """The members of the family. The name is known from public client code."""
    plan_family_relationship: list[PlanFamilyRelationship] | None = field(
        "planFamilyRelationship", Array(Object("PlanFamilyRelationship")), default=None
    )
    """The possible migrations, a list in spite of its name. Known from public client code."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
