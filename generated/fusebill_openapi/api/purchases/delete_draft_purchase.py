"""Delete Draft Purchase, `DELETE /Purchases/{purchaseId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_draft_purchase",
    "DELETE",
    "/Purchases/{purchaseId}",
    reads=nothing,
    path_parameters=(Parameter("purchase_id", "purchaseId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("get_purchase", "purchases.get", ()),
)


def request(purchase_id: int) -> Request[None]:
    """Delete Draft Purchase.

    Deletes a draft purchase for good. A finalized purchase cannot be deleted; cancel it instead. One published
    client sends POST here, which is its mistake.

    Args:
        purchase_id: Fusebill id of the purchase.
    """
    return OPERATION.request(path=(purchase_id,))


call = caller(request)
