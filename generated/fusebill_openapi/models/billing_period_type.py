"""BillingPeriodType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BillingPeriodType(OpenEnum):
    """When billing periods begin: with the activation of the customer, with that of the first subscription, or on a
    specified date."""

    CUSTOMER_ACTIVATION = "CustomerActivation"
    FIRST_SUBSCRIPTION_ACTIVATION = "FirstSubscriptionActivation"
    SPECIFIED_DATE = "SpecifiedDate"
