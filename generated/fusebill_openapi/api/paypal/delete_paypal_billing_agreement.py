"""Delete Billing Agreement, `DELETE /Paypal/{paymentMethodId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "delete_paypal_billing_agreement",
    "DELETE",
    "/Paypal/{paymentMethodId}",
    reads=any_json,
    path_parameters=(Parameter("payment_method_id", "paymentMethodId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(payment_method_id: int) -> Request[JSON]:
    """Delete Billing Agreement.

    Deletes a stored PayPal billing agreement for good. Known from a public client only, which never exposes the
    call, so nothing shows that it was ever used. Neither its status nor its answer is known.

    Args:
        payment_method_id: Fusebill id of the payment method.
    """
    return OPERATION.request(path=(payment_method_id,))


call = caller(request)
