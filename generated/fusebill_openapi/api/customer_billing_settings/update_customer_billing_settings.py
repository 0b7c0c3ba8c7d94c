"""Update Customer Billing Settings, `PUT /customerbillingsetting`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.customer_billing_setting import CustomerBillingSetting
    from ...models.customer_billing_settings_update import (
        CustomerBillingSettingsUpdate,
        CustomerBillingSettingsUpdateFields,
    )

OPERATION: Operation[CustomerBillingSetting] = Operation(
    "update_customer_billing_settings",
    "PUT",
    "/customerbillingsetting",
    reads=json_of(Object("CustomerBillingSetting")),
    body=Object("CustomerBillingSettingsUpdate", "CustomerBillingSetting"),
    put_nullifies=True,
)


def request(
    body: CustomerBillingSettingsUpdate | CustomerBillingSettingsUpdateFields | CustomerBillingSetting,
) -> Request[CustomerBillingSetting]:
    """Update Customer Billing Settings.

    Replaces the billing settings of a customer. The vendor advises to read them, change them and send the whole
    object back, so that all fields are present; that fields left out become null follows from this without being
    stated.

    Leave invoiceDay out or send null: it is deprecated and reads as -1. autoCollect can be true only for customers
    with a payment method. A sample sends defaultPaymentMethodId as null, which might clear the default payment
    method. One sample appends the id to the path; header and other samples do not.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
