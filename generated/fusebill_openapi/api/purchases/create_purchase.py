"""Create Single Purchase, `POST /Purchases`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, TEXT, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.purchase import Purchase
    from ...models.purchase_create import PurchaseCreate, PurchaseCreateFields
    from ...models.view import View

OPERATION: Operation[Purchase] = Operation(
    "create_purchase",
    "POST",
    "/Purchases",
    reads=json_of(Object("Purchase")),
    query_parameters=(
        Parameter("view", "view", Choice("View")),
        Parameter("preview", "preview", BOOLEAN),
        Parameter("currency", "currency", TEXT),
    ),
    body=Object("PurchaseCreate"),
    look_up=LookUp("list_customer_purchases", "purchases.list_by_customer", ("created_timestamp",)),
)


def request(
    body: PurchaseCreate | PurchaseCreateFields,
    *,
    view: View | str | None = None,
    preview: bool | None = None,
    currency: str | None = None,
) -> Request[Purchase]:
    """Create Single Purchase.

    Adds a draft purchase to a customer. Nothing is charged until the purchase is finalized. There is no idempotency
    key: repeating the call blindly creates a second draft.

    With preview nothing is stored, and the purchase of the answer carries invoicePreview. A preview needs no
    customer: send taxationAddress for the taxes, and the query parameter currency for the currency. With
    view=sideeffects the answer tells the resulting draft invoice.

    The pages disagree on lengths: a name takes 2000 characters here and 250 on the page of the object, a
    description 250 on both and 2000 on the generated help page and where purchases are created in bulk or updated.
    pricingFormulaType and what follows it in the body is named by the generated help page only; that page gives
    view and currency the word default as their default. The sample answer was not visible.

    Args:
        body: What to send.
        view: Adds the invoices that the call results in to its answer.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        currency: Three-letter ISO code of the currency of a preview without a customer; it must be set up for
            the account.
    """
    return OPERATION.request(query=(view, preview, currency), body=body)


call = caller(request)
