"""Read Credit, `GET /Credits/{transactionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.credit import Credit

OPERATION: Operation[Credit] = Operation(
    "get_credit",
    "GET",
    "/Credits/{transactionId}",
    reads=json_of(Object("Credit")),
    path_parameters=(Parameter("transaction_id", "transactionId", INTEGER, required=True),),
)


def request(transaction_id: int) -> Request[Credit]:
    """Read Credit.

    Reads one credit by its transaction id; an unknown id is answered with 404. The page speaks of a payment, but a
    credit comes back. The sample has description, which the table of the object lacks.

    Args:
        transaction_id: Transaction id of the credit.
    """
    return OPERATION.request(path=(transaction_id,))


call = caller(request)
