"""ObjectReference. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class ObjectReference(Answer):
    """Another object by its id."""

    id: int | None = field("id", INTEGER, default=None)
    """Fusebill id of the object."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
