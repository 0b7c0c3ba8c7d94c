"""Set Payment Method Sharing, `POST /paymentMethods/setPaymentMethodSharing`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...errors import LookUp
from ...kinds import BOOLEAN, INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.payment_method import PaymentMethod
    from ...models.payment_method_set_sharing import PaymentMethodSetSharing, PaymentMethodSetSharingFields

OPERATION: Operation[PaymentMethod] = Operation(
    "set_payment_method_sharing",
    "POST",
    "/paymentMethods/setPaymentMethodSharing",
    reads=json_of(Object("PaymentMethod")),
    query_parameters=(
        Parameter("id", "id", INTEGER, required=True),
        Parameter("save_all", "saveAll", BOOLEAN),
        Parameter("sharing", "sharing", BOOLEAN),
    ),
    body=Object("PaymentMethodSetSharing"),
    look_up=LookUp("list_customer_payment_methods", "payment_methods.list_by_customer", ()),
)


def request(
    body: PaymentMethodSetSharing | PaymentMethodSetSharingFields,
    *,
    id: int,
    save_all: bool | None = None,
    sharing: bool | None = None,
) -> Request[PaymentMethod]:
    """Set Payment Method Sharing.

    Sets whether the children of a parent customer may pay with a payment method of the parent, over up to four
    levels by the support site. Single children can deviate; for them a bulk job of the user interface knows the
    three states on, off and default.

    There is no narrative page for it, only the generated help page. The id of an override is named
    paymentMethodSharingId in the request and id in the answer.

    Args:
        body: What to send.
        id: Fusebill id of the payment method, by its name.
        save_all: True unless sent; not explained.
        sharing: Whether the method is shared, by its name.
    """
    return OPERATION.request(query=(id, save_all, sharing), body=body)


call = caller(request)
