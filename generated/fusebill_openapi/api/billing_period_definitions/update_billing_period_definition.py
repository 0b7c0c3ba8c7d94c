"""Update Billing Period Definition Details, `PUT /BillingPeriodDefinitions`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.billing_period_definition import BillingPeriodDefinition
    from ...models.billing_period_definition_update import (
        BillingPeriodDefinitionUpdate,
        BillingPeriodDefinitionUpdateFields,
    )

OPERATION: Operation[BillingPeriodDefinition] = Operation(
    "update_billing_period_definition",
    "PUT",
    "/BillingPeriodDefinitions",
    reads=json_of(Object("BillingPeriodDefinition")),
    body=Object("BillingPeriodDefinitionUpdate", "BillingPeriodDefinition"),
    put_nullifies=True,
)


def request(
    body: BillingPeriodDefinitionUpdate | BillingPeriodDefinitionUpdateFields | BillingPeriodDefinition,
) -> Request[BillingPeriodDefinition]:
    """Update Billing Period Definition Details.

    Replaces a billing period definition. Read it, change the copy and send that, as the page advises; that fields
    left out become null is assumed, as with other PUT calls.

    The id goes into the body; the curl sample puts it into the path as well, unlike the page's header and the
    generated help page.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
