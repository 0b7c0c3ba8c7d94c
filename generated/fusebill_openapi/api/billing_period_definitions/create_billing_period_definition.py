"""Create Billing Period Definition, `POST /BillingPeriodDefinitions`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...errors import LookUp
from ...jsontext import JSON
from ...kinds import ANY
from ...messages import Request
from ...operation import Operation, caller

OPERATION: Operation[JSON] = Operation(
    "create_billing_period_definition",
    "POST",
    "/BillingPeriodDefinitions",
    reads=any_json,
    body=ANY,
    body_required=False,
    look_up=LookUp("list_customer_billing_period_definitions", "billing_period_definitions.list_by_customer", ()),
)


def request(body: JSON | None = None) -> Request[JSON]:
    """Create Billing Period Definition.

    Creates a billing period definition. Known from public client code only: neither body nor answer was seen. The
    body probably has the fields of the preview.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
