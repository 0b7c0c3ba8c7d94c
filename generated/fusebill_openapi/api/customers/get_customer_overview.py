"""Read Customer Overview, `GET /customers/{customerId}/overview`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import BOOLEAN, INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer_overview import CustomerOverview

OPERATION: Operation[CustomerOverview] = Operation(
    "get_customer_overview",
    "GET",
    "/customers/{customerId}/overview",
    reads=json_of(Object("CustomerOverview")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    query_parameters=(
        Parameter("show_customer_financials_in_customer_overview", "showCustomerFinancialsInCustomerOverview", BOOLEAN),
    ),
)


def request(
    customer_id: int, *, show_customer_financials_in_customer_overview: bool | None = None
) -> Request[CustomerOverview]:
    """Read Customer Overview.

    Reads a short form of the customer together with balances: pending charges, receivables, unallocated payments
    and credits. The quickest way to see whether somebody owes money.

    Unlike the customer itself it carries no customerReference, customerAcquisition, portalUserName,
    netsuiteSynchStatus or modifiedTimestamp, and it spells quickbooksId with a lower-case b. Its uri names a path,
    /v1/CustomerOverview/{id}, that no page documents.

    Args:
        customer_id: Fusebill id of the customer.
        show_customer_financials_in_customer_overview: True unless sent; what false leaves out is not described.
            Named by the generated help page only.
    """
    return OPERATION.request(path=(customer_id,), query=(show_customer_financials_in_customer_overview,))


call = caller(request)
