"""Replace ACH Payment Method, `PUT /paymentMethods/achCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.ach_card_update import AchCardUpdate, AchCardUpdateFields
    from ...models.ach_payment_method import AchPaymentMethod

OPERATION: Operation[AchPaymentMethod] = Operation(
    "update_ach_card",
    "PUT",
    "/paymentMethods/achCard",
    reads=json_of(Object("AchPaymentMethod")),
    body=Object("AchCardUpdate", "AchPaymentMethod"),
    put_nullifies=True,
    replaces_payment_method=True,
    look_up=LookUp("get_ach_card", "ach_cards.get", ()),
)


def request(body: AchCardUpdate | AchCardUpdateFields | AchPaymentMethod) -> Request[AchPaymentMethod]:
    """Replace ACH Payment Method.

    Replaces a stored bank account. The account comes back with a new id.

    Reading the account, changing it and sending it back does not work as it stands, since reading masks both
    numbers: add accountNumber and transitNumber in full. The id goes into the body, not into the path. That fields
    left out become null is assumed, as with other PUT calls.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
