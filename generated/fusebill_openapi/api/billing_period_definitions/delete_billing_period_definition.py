"""Delete Billing Period Definition, `DELETE /BillingPeriodDefinitions/{billingPeriodDefinitionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import nothing
from ...errors import LookUp
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[None] = Operation(
    "delete_billing_period_definition",
    "DELETE",
    "/BillingPeriodDefinitions/{billingPeriodDefinitionId}",
    reads=nothing,
    path_parameters=(Parameter("billing_period_definition_id", "billingPeriodDefinitionId", INTEGER, required=True),),
    irreversible=True,
    look_up=LookUp("get_billing_period_definition", "billing_period_definitions.get", ()),
)


def request(billing_period_definition_id: int) -> Request[None]:
    """Delete Billing Period Definition.

    Deletes a billing period definition for good. canDelete in the list hints that this can be refused, presumably
    while subscriptions belong to it.

    Args:
        billing_period_definition_id: Fusebill id of the billing period definition.
    """
    return OPERATION.request(path=(billing_period_definition_id,))


call = caller(request)
