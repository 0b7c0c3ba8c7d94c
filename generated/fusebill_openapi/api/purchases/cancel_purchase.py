"""Cancel Purchase, `POST /purchases/cancel`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import nothing
from ...errors import LookUp
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_cancel import PurchaseCancel, PurchaseCancelFields

OPERATION: Operation[None] = Operation(
    "cancel_purchase",
    "POST",
    "/purchases/cancel",
    reads=nothing,
    body=Object("PurchaseCancel"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_purchase", "purchases.get", ()),
)


def request(body: PurchaseCancel | PurchaseCancelFields) -> Request[None]:
    """Cancel Purchase.

    Cancels a finalized purchase, one in status Purchased; a draft is deleted instead. No call takes it back.

    cancellationOption decides which of the charges that the purchase generated are reversed: none, the part that is
    not yet earned, or all, earned or not. Unearned and Full move money on the customer's ledger. The page shows a
    refusal with status 400, its text was not visible. The generated help page spells the path /Purchases/Cancel.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
