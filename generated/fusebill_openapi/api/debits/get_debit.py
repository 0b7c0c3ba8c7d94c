"""Read Debit, `GET /Debits/{transactionId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.debit import Debit

OPERATION: Operation[Debit] = Operation(
    "get_debit",
    "GET",
    "/Debits/{transactionId}",
    reads=json_of(Object("Debit")),
    path_parameters=(Parameter("transaction_id", "transactionId", INTEGER, required=True),),
)


def request(transaction_id: int) -> Request[Debit]:
    """Read Debit.

    Reads one debit by its transaction id; an unknown id is answered with 404. The user interface calls it a reverse
    credit.

    Args:
        transaction_id: Transaction id of the debit.
    """
    return OPERATION.request(path=(transaction_id,))


call = caller(request)
