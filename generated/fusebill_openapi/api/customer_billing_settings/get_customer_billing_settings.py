"""Read Customer Billing Settings, `GET /customerbillingsetting/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.customer_billing_setting import CustomerBillingSetting

OPERATION: Operation[CustomerBillingSetting] = Operation(
    "get_customer_billing_settings",
    "GET",
    "/customerbillingsetting/{customerId}",
    reads=json_of(Object("CustomerBillingSetting")),
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
)


def request(customer_id: int) -> Request[CustomerBillingSetting]:
    """Read Customer Billing Settings.

    Reads the billing settings of a customer: terms, automatic posting and collection, threshold billing, grace
    period, tax, and what invoices and statements show.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
