"""Create Billing Statements, `POST /billingstatements/generate`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.billing_statement_generate import BillingStatementGenerate, BillingStatementGenerateFields

OPERATION: Operation[JSON] = Operation(
    "generate_billing_statement",
    "POST",
    "/billingstatements/generate",
    reads=any_json,
    body=Object("BillingStatementGenerate"),
)


def request(body: BillingStatementGenerate | BillingStatementGenerateFields) -> Request[JSON]:
    """Create Billing Statements.

    Computes a statement for any range of dates; nothing suggests that it is stored. The answer was never shown, so
    it is described as free-form.

    The generated help page of the statement by subscription names the same request object with two more fields,
    statementActivityType and showWordStatement; whether they apply here is not known.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
