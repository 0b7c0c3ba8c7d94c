"""Read Invoice As JSON, `GET /Invoices/{invoiceId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import BOOLEAN, INTEGER, TEXT, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.invoice import Invoice

OPERATION: Operation[Invoice] = Operation(
    "get_invoice",
    "GET",
    "/Invoices/{invoiceId}",
    reads=json_of(Object("Invoice")),
    path_parameters=(Parameter("invoice_id", "invoiceId", INTEGER, required=True),),
    query_parameters=(
        Parameter("show_tracked_items", "showTrackedItems", BOOLEAN),
        Parameter("group_charges", "groupCharges", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("view", "view", TEXT),
    ),
)


def request(
    invoice_id: int,
    *,
    show_tracked_items: bool | None = None,
    group_charges: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    view: str | None = None,
) -> Request[Invoice]:
    """Read Invoice As JSON.

    Reads one posted invoice; drafts are under /DraftInvoices. With groupCharges the charges come in chargeGroups;
    by an old client of the vendor, charges is left out then.

    The generated help page lists the properties up to totalTaxes and is cut off there, so more are likely.

    Args:
        invoice_id: Fusebill id of the invoice, not the number that customers see.
        show_tracked_items: True shows the tracked items bought on the invoice.
        group_charges: True groups the charges by subscription or purchase; groups of a subscription carry its
            id. False unless sent.
        show_zero_dollar_charges: True shows charges of zero; false unless sent. Named by the generated help
            page only.
        view: Named by the generated help page only, where it is the word default unless sent; no other value
            was seen.
    """
    return OPERATION.request(
        path=(invoice_id,), query=(show_tracked_items, group_charges, show_zero_dollar_charges, view)
    )


call = caller(request)
