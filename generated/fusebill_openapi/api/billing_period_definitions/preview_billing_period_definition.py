"""Preview Billing Period Definition, `POST /BillingPeriodDefinitions/Preview`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.billing_period_definition_preview import (
        BillingPeriodDefinitionPreview,
        BillingPeriodDefinitionPreviewFields,
    )

OPERATION: Operation[JSON] = Operation(
    "preview_billing_period_definition",
    "POST",
    "/BillingPeriodDefinitions/Preview",
    reads=any_json,
    body=Object("BillingPeriodDefinitionPreview"),
)


def request(body: BillingPeriodDefinitionPreview | BillingPeriodDefinitionPreviewFields) -> Request[JSON]:
    """Preview Billing Period Definition.

    Shows the billing period definition that would be created; nothing is. The request says interval where the
    object says cycle. The answer was not shown; it is probably a billing period definition.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
