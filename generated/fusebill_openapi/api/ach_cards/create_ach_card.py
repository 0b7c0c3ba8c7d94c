"""Create ACH Payment Method, `POST /paymentMethods/achCard`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.ach_card_create import AchCardCreate, AchCardCreateFields
    from ...models.ach_payment_method import AchPaymentMethod

OPERATION: Operation[AchPaymentMethod] = Operation(
    "create_ach_card",
    "POST",
    "/paymentMethods/achCard",
    reads=json_of(Object("AchPaymentMethod")),
    body=Object("AchCardCreate"),
    moves_money=True,
    look_up=LookUp("list_customer_ach_cards", "ach_cards.list_by_customer", ()),
)


def request(body: AchCardCreate | AchCardCreateFields) -> Request[AchPaymentMethod]:
    """Create ACH Payment Method.

    Stores a bank account of a customer. The pages call it achCard and speak of a card throughout.

    Money is collected only when paymentCollectOptions is sent. Both numbers are integers in the table, and bare
    numbers in a sample elsewhere; public clients send texts, which keep leading zeros. source is required here,
    although no visible row of the credit card call has it. The rows after paymentCollectOptions were not visible.
    The new method comes back, by the page, and a public client reads its id.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
