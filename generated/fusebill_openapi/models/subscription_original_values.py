"""SubscriptionOriginalValues. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..model import Answer, model


@model
class SubscriptionOriginalValues(Answer):
    """Presumably the values of the plan before overrides; its properties were not shown."""
