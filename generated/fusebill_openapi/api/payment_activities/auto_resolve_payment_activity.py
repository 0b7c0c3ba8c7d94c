"""Automatically Resolve Payment Activity, `POST /payments/AutoResolve`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.payment_activity import PaymentActivity
    from ...models.payment_activity_auto_resolve import PaymentActivityAutoResolve, PaymentActivityAutoResolveFields

OPERATION: Operation[JSON] = Operation(
    "auto_resolve_payment_activity",
    "POST",
    "/payments/AutoResolve",
    reads=any_json,
    body=Object("PaymentActivityAutoResolve", "PaymentActivity"),
    moves_money=True,
    look_up=LookUp("get_payment_activity", "payment_activities.get", ()),
)


def request(body: PaymentActivityAutoResolve | PaymentActivityAutoResolveFields | PaymentActivity) -> Request[JSON]:
    """Automatically Resolve Payment Activity.

    Lets the platform settle a payment activity with status Unknown by itself. The body is meant to be the whole
    activity as it was read, sent back unchanged; only id and method are marked as required. When this does not
    settle the matter, resolve the activity by hand.

    The path lies under /payments although the call acts on a payment activity; that of the resolution by hand lies
    under /paymentActivities. Whether the call can start a new charge is not stated, so do not repeat it blindly.
    The answer was never shown. The title of the page is misspelled (Automaticaly).

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
