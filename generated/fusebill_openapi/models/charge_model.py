"""ChargeModel. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import BOOLEAN, INTEGER, TEXT
from ..model import Answer, field, model


@model
class ChargeModel(Answer):
    """When a plan product is charged, and whether in part."""

    charge_model_type: str | None = field("chargeModelType", TEXT, default=None)
    """Signup and Lifetime were seen; there may be other values."""
    charge_timing_type: str | None = field("chargeTimingType", TEXT, default=None)
    """StartOfPeriod and Immediate were seen; there may be other values."""
    proration_granularity: str | None = field("prorationGranularity", TEXT, default=None)
    """Daily or null in samples."""
    prorate_on_positive_quantity: bool | None = field("prorateOnPositiveQuantity", BOOLEAN, default=None)
    prorate_on_negative_quantity: bool | None = field("prorateOnNegativeQuantity", BOOLEAN, default=None)
    reverse_charge_on_negative_quantity: bool | None = field("reverseChargeOnNegativeQuantity", BOOLEAN, default=None)
    id: int | None = field("id", INTEGER, default=None)
    """The same for every charge model of a cycle in samples."""
    uri: str | None = field("uri", TEXT, default=None)
    """Null in samples."""
