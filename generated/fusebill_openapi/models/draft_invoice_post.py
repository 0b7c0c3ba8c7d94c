"""DraftInvoicePost. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ..kinds import BOOLEAN, INTEGER, Array
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class DraftInvoicePost(Input):
    """How to post a draft invoice."""

    draft_charge_ids: Sequence[int] | None | Unset = field("draftChargeIds", Array(INTEGER), default=UNSET)
    """The ready draft charges to post; all of them when left out."""
    preview: bool | None | Unset = field("preview", BOOLEAN, default=UNSET)
    """True shows what posting would do."""


class DraftInvoicePostFields(TypedDict, total=False):
    """The fields of `DraftInvoicePost`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    draft_charge_ids: Sequence[int] | None | Unset
    preview: bool | None | Unset
