"""BulkJobCreatePayment. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .bulk_payment_upload_type import BulkPaymentUploadType
    from .payment_create import PaymentCreate, PaymentCreateFields


@model
class BulkJobCreatePayment(Input):
    """A bulk job of payments to validate."""

    data: Sequence[PaymentCreate | PaymentCreateFields] = field("data", Array(Object("PaymentCreate")))
    """The payments to create. Not marked as required, yet there is nothing else to do."""
    account_upload_type: BulkPaymentUploadType | str | None | Unset = field(
        "accountUploadType", Choice("BulkPaymentUploadType"), default=UNSET
    )
    """Whether it may be left out is not known."""


class BulkJobCreatePaymentFields(TypedDict, total=False):
    """The fields of `BulkJobCreatePayment`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    data: Required[Sequence[PaymentCreate | PaymentCreateFields]]
    account_upload_type: BulkPaymentUploadType | str | None | Unset
