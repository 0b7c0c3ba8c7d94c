"""SideEffects. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..model import Answer, model


@model
class SideEffects(Answer):
    """What a call resulted in, above all the invoice; its properties were never shown."""
