"""Manually Resolve Payment Activity, `POST /paymentActivities/Resolve`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.payment_activity_resolve import PaymentActivityResolve, PaymentActivityResolveFields

OPERATION: Operation[JSON] = Operation(
    "resolve_payment_activity",
    "POST",
    "/paymentActivities/Resolve",
    reads=any_json,
    body=Object("PaymentActivityResolve"),
    moves_money=True,
    irreversible=True,
    look_up=LookUp("get_payment_activity", "payment_activities.get", ()),
)


def request(body: PaymentActivityResolve | PaymentActivityResolveFields) -> Request[JSON]:
    """Manually Resolve Payment Activity.

    Settles a payment activity with status Unknown by hand: a request went to the gateway, and no answer came back.
    Look the transaction up at the gateway first. Successful records it and collects nothing more; Failed lets the
    platform collect again by itself, so a wrong Failed charges the customer twice. Nothing takes a resolution back.

    While such an activity is open, the automatic billing of the customer pauses; the customer's overview names it
    as unknownPaymentActivityId. Try the automatic resolution first. The answer was never shown.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
