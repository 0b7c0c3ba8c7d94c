"""Braintree Card Token Import, `POST /paymentMethodImport/Braintree`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import ANY
from ...messages import Request
from ...operation import Operation, caller

OPERATION: Operation[JSON] = Operation(
    "import_braintree_credit_card",
    "POST",
    "/paymentMethodImport/Braintree",
    reads=any_json,
    body=ANY,
    body_required=False,
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(body: JSON | None = None) -> Request[JSON]:
    """Braintree Card Token Import.

    Takes over a credit card that Braintree keeps, by its token. Known from a public client only, which sends JSON
    whose members were not found; neither the status nor the answer is known.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
