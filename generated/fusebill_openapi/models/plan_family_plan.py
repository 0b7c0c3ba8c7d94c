"""PlanFamilyPlan. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import TEXT
from ..model import Answer, field, model


@model
class PlanFamilyPlan(Answer):
    """A plan of a family. Seen in public client code that reads its name only."""

    plan_name: str | None = field("planName", TEXT, default=None)
