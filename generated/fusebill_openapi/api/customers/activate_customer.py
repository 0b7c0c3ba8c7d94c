"""Activate Customer, `POST /customeractivation`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer import Customer
    from ...models.customer_activate import CustomerActivate, CustomerActivateFields
    from ...models.view import View

OPERATION: Operation[Customer] = Operation(
    "activate_customer",
    "POST",
    "/customeractivation",
    reads=json_of(Object("Customer")),
    query_parameters=(
        Parameter("preview", "preview", BOOLEAN),
        Parameter("show_zero_dollar_charges", "showZeroDollarCharges", BOOLEAN),
        Parameter("view", "view", Choice("View")),
    ),
    body=Object("CustomerActivate"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_customer", "customers.get", ()),
)


def request(
    body: CustomerActivate | CustomerActivateFields,
    *,
    preview: bool | None = None,
    show_zero_dollar_charges: bool | None = None,
    view: View | str | None = None,
) -> Request[Customer]:
    """Activate Customer.

    Activates a draft customer: charges are invoiced and, unless posting is disabled, the first invoice is posted
    and may be collected from the default payment method. With preview nothing is changed and no money moves.

    No call turns the customer back into a draft. For drafts of a customer who is already active use the activation
    of specific drafts.

    The three flags of the body are required by the page unless preview is true, when customerId alone is enough;
    public client code that sends no flags hints at server-side defaults. Which property of the answer carries the
    invoices under preview or view=sideeffects was never shown; other calls use invoicePreview,
    additionalInvoicesForPreview and sideEffects.

    Args:
        body: What to send.
        preview: True simulates the call and answers the invoice that would result; nothing changes.
        show_zero_dollar_charges: True shows charges of zero on previewed or returned invoices.
        view: Adds the invoices that the call results in to its answer.
    """
    return OPERATION.request(query=(preview, show_zero_dollar_charges, view), body=body)


call = caller(request)
