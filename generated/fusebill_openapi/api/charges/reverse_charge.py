"""Create Reversal, `POST /ReverseCharges`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.charge_reverse import ChargeReverse, ChargeReverseFields
    from ...models.reverse_charge import ReverseCharge

OPERATION: Operation[ReverseCharge] = Operation(
    "reverse_charge",
    "POST",
    "/ReverseCharges",
    reads=json_of(Object("ReverseCharge")),
    query_parameters=(Parameter("preview", "preview", BOOLEAN),),
    body=Object("ChargeReverse"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_credit_notes", "credit_notes.list", ("invoice_id",)),
)


def request(body: ChargeReverse | ChargeReverseFields, *, preview: bool | None = None) -> Request[ReverseCharge]:
    """Create Reversal.

    Reverses one charge in full, its unearned part, or a given amount of it. No call takes a reversal back. With
    preview nothing is reversed, no money moves, and reverseChargePreview tells what would come of it.

    With NetAmount, discounts and taxes can make the exact amount impossible; the vendor then goes as near as it
    can, and reversalAmountWarningFlag of the preview says so.

    Args:
        body: What to send.
        preview: True simulates the reversal; nothing changes. False unless sent.
    """
    return OPERATION.request(query=(preview,), body=body)


call = caller(request)
