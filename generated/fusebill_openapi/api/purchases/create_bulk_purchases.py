"""Create Bulk Purchase, `POST /Purchases/BulkCreate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import BOOLEAN, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.purchase_create_bulk import PurchaseCreateBulk, PurchaseCreateBulkFields

OPERATION: Operation[JSON] = Operation(
    "create_bulk_purchases",
    "POST",
    "/Purchases/BulkCreate",
    reads=any_json,
    query_parameters=(Parameter("preview", "preview", BOOLEAN),),
    body=Object("PurchaseCreateBulk"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("list_customer_purchases", "purchases.list_by_customer", ("created_timestamp",)),
)


def request(body: PurchaseCreateBulk | PurchaseCreateBulkFields, *, preview: bool | None = None) -> Request[JSON]:
    """Create Bulk Purchase.

    Adds any number of draft purchases to one customer; no maximum was seen. With autoPurchase they are finalized
    and charged at once: then money moves and the call cannot be undone, as with finalizing. There is no idempotency
    key: repeating the call blindly creates every purchase once more.

    view is a member of the body here and a query parameter elsewhere; it and preview are named by the generated
    help page only. That page breaks off within the fields of a purchase, so there may be more, probably those of
    creating a single one. The answer was never shown.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
    """
    return OPERATION.request(query=(preview,), body=body)


call = caller(request)
