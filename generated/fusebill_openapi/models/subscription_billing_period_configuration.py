"""SubscriptionBillingPeriodConfiguration. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..kinds import INTEGER
from ..model import Input, field, model
from ..unset import UNSET, Unset


@model
class SubscriptionBillingPeriodConfiguration(Input):
    """The billing period of a subscription to create. A customer's monthlyBillingPeriodConfiguration has other fields;
    whether those work here too is not known."""

    billing_period_id: int | None | Unset = field("billingPeriodId", INTEGER, default=UNSET)
    """Fusebill id of an existing billing period of the customer."""


class SubscriptionBillingPeriodConfigurationFields(TypedDict, total=False):
    """The fields of `SubscriptionBillingPeriodConfiguration`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    billing_period_id: int | None | Unset
