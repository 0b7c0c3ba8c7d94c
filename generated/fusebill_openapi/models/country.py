"""Country. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, TEXT, Array, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .state import State


@model
class Country(Answer):
    """A country, with the ids that addresses take. The sample breaks off inside the states, so further properties are
    possible."""

    id: int = field("id", INTEGER)
    """Numeric ISO 3166-1 code, such as 840; the countryId of addresses."""
    name: str | None = field("name", TEXT, default=None)
    iso: str | None = field("iso", TEXT, default=None)
    """Two-letter code."""
    iso3: str | None = field("iso3", TEXT, default=None)
    """Three-letter code."""
    states: list[State] | None = field("states", Array(Object("State")), default=None)
