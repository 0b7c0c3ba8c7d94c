"""Read Billing Period Definition Details, `GET /BillingPeriodDefinitions/{billingPeriodDefinitionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.billing_period_definition import BillingPeriodDefinition

OPERATION: Operation[BillingPeriodDefinition] = Operation(
    "get_billing_period_definition",
    "GET",
    "/BillingPeriodDefinitions/{billingPeriodDefinitionId}",
    reads=json_of(Object("BillingPeriodDefinition")),
    path_parameters=(Parameter("billing_period_definition_id", "billingPeriodDefinitionId", INTEGER, required=True),),
)


def request(billing_period_definition_id: int) -> Request[BillingPeriodDefinition]:
    """Read Billing Period Definition Details.

    Reads one billing period definition. In the sample term is an empty string, and autoCollect, autoPost and
    paymentMethodId are null: all four follow the customer.

    The generated help page offers paging and sorting; presumably they page the nested list of subscriptions. The
    page's samples call the id billingPeriodID.

    Args:
        billing_period_definition_id: Fusebill id of the billing period definition.
    """
    return OPERATION.request(path=(billing_period_definition_id,))


call = caller(request)
