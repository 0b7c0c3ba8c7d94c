"""Update Custom Field on Purchase, `PUT /purchaseCustomFields`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.purchase_custom_field_update import PurchaseCustomFieldUpdate, PurchaseCustomFieldUpdateFields

OPERATION: Operation[JSON] = Operation(
    "update_purchase_custom_field",
    "PUT",
    "/purchaseCustomFields",
    reads=any_json,
    body=Object("PurchaseCustomFieldUpdate"),
    put_nullifies=True,
)


def request(body: PurchaseCustomFieldUpdate | PurchaseCustomFieldUpdateFields) -> Request[JSON]:
    """Update Custom Field on Purchase.

    Sets the value of a custom field on a draft purchase; once the purchase is finalized the value stays as it is.
    Custom fields themselves are made in the user interface only.

    The value is spelled in lower case here, while the calls for subscriptions write Value. The samples are not
    valid JSON. One published client sends this body to SubscriptionProductCustomFields, which is its mistake. The
    answer was never shown; that fields left out become null is assumed, as with other PUT calls.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
