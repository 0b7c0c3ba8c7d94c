"""EarningManualEarn. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Required, TypedDict

from ..kinds import INTEGER, NUMBER, TEXT, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class EarningManualEarn(Input):
    """Revenue to recognise on a charge."""

    charge_id: int = field("chargeId", INTEGER)
    """Id of the charge. Not marked as required, yet nothing else names the charge."""
    reference: str = field("reference", Text(500))
    """Free text."""
    earn_amount: Decimal | int | str | None | Unset = field("earnAmount", NUMBER, default=UNSET)
    """At most two decimals."""
    earning_option: str | None | Unset = field("earningOption", TEXT, default=UNSET)
    """The values were not shown."""


class EarningManualEarnFields(TypedDict, total=False):
    """The fields of `EarningManualEarn`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    charge_id: Required[int]
    reference: Required[str]
    earn_amount: Decimal | int | str | None | Unset
    earning_option: str | None | Unset
