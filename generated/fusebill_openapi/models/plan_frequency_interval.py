"""PlanFrequencyInterval. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import INTEGER, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .interval import Interval


@model
class PlanFrequencyInterval(Answer):
    """The length of a plan's frequency."""

    number_of_intervals: int | None = field("numberOfIntervals", INTEGER, default=None)
    interval: Interval | None = field("interval", Choice("Interval"), default=None)
