"""Purchase Split, `POST /purchases/split`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_split import PurchaseSplit, PurchaseSplitFields

OPERATION: Operation[JSON] = Operation(
    "split_purchase",
    "POST",
    "/purchases/split",
    reads=any_json,
    body=Object("PurchaseSplit"),
    look_up=LookUp("get_purchase", "purchases.get", ()),
)


def request(body: PurchaseSplit | PurchaseSplitFields) -> Request[JSON]:
    """Purchase Split.

    Splits a draft purchase that has fewer tracked items than it wants into one that is ready to be finalized and a
    new draft for the rest. The page's example: with a quantity of 12 and a target of 14, the purchase gets a target
    of 12, and a new draft has a quantity of 0 and a target of 2.

    For drafts that track items and use targetOrderQuantity only. The page's header writes /purchases/split, its
    samples /Purchases/split. The answer was never shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
