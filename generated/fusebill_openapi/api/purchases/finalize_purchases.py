"""Finalize Purchase, `POST /purchases/Purchase`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.purchase_finalize import PurchaseFinalize, PurchaseFinalizeFields
    from ...models.purchase_finalize_result import PurchaseFinalizeResult
    from ...models.view import View

OPERATION: Operation[PurchaseFinalizeResult] = Operation(
    "finalize_purchases",
    "POST",
    "/purchases/Purchase",
    reads=json_of(Object("PurchaseFinalizeResult")),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("temporarily_disable_auto_post", "temporarilyDisableAutoPost", BOOLEAN),
        Parameter("view", "view", Choice("View")),
    ),
    body=Object("PurchaseFinalize"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_purchase", "purchases.get", ()),
)


def request(
    body: PurchaseFinalize | PurchaseFinalizeFields,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    temporarily_disable_auto_post: bool | None = None,
    view: View | str | None = None,
) -> Request[PurchaseFinalizeResult]:
    """Finalize Purchase.

    Finalizes draft purchases of a customer: they are charged, the charges are invoiced, and the invoice may be
    posted and collected at once, by the customer's billing terms unless invoiceCollectOptions says otherwise.
    Nothing turns them back into drafts. With preview nothing is changed and no money moves; the answer tells the
    invoice and the charges that would result.

    The answer holds no purchase, although the page speaks of one in a preview: read the purchases again for their
    new status. A purchase with a targetOrderQuantity must have reached it first.

    The path repeats the name of the resource. The page once calls the options invoiceCollectionOptions. view is
    named by the generated help page only, with the word default as its default; sideeffects presumably fills
    sideEffects. A published client sends the flags as texts, and shows a parameter buyNow, commented out, that no
    page knows. To finalize all drafts of a customer, along with subscriptions, use
    /customers/purchase/{customerId}.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        temporarily_disable_auto_post: True leaves the resulting invoice as a draft, so that it is not
            collected.
        view: Adds the invoices that the call results in to its answer.
    """
    return OPERATION.request(query=(preview, show_zero_dollar_charges, temporarily_disable_auto_post, view), body=body)


call = caller(request)
