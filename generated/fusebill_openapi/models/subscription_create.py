"""SubscriptionCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import ACCOUNT_TIMESTAMP, DAY, INTEGER, TEXT, Array, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_billing_period_configuration import (
        SubscriptionBillingPeriodConfiguration,
        SubscriptionBillingPeriodConfigurationFields,
    )
    from .subscription_override_input import SubscriptionOverrideInput, SubscriptionOverrideInputFields


@model
class SubscriptionCreate(Input):
    """A subscription to create. Nothing but planFrequencyId and customerId is needed."""

    plan_frequency_id: int = field("planFrequencyId", INTEGER)
    """Fusebill id of the frequency of a plan. The table misspells it planFreqencyID and types it as a collection;
    samples send a plain id, two of them in quotes."""
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """Fusebill id of the customer. Required unless preview is true."""
    subscription_override: SubscriptionOverrideInput | SubscriptionOverrideInputFields | None | Unset = field(
        "subscriptionOverride", Object("SubscriptionOverrideInput"), default=UNSET
    )
    """Name and description instead of the plan's; the sample sends these two."""
    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    """Free text; the third line of the subscription's header on invoices."""
    scheduled_activation_timestamp: datetime | date | None | Unset = field(
        "scheduledActivationTimestamp", ACCOUNT_TIMESTAMP, default=UNSET
    )
    """When to activate it automatically, in the future and in the account's own time zone. The samples send a bare
    date and null; leave it out if nothing is to be scheduled."""
    remaining_interval: int | None | Unset = field("remainingInterval", INTEGER, default=UNSET)
    """Billing intervals until it expires; null renews forever."""
    remaining_interval_push_out: int | None | Unset = field("remainingIntervalPushOut", INTEGER, default=UNSET)
    """Intervals added each time the customer pushes the expiry out in the self-service portal."""
    contract_start_timestamp: date | None | Unset = field("contractStartTimestamp", DAY, default=UNSET)
    """Start of the contract, for reports. A string in the table, a bare date in the sample."""
    contract_end_timestamp: date | None | Unset = field("contractEndTimestamp", DAY, default=UNSET)
    """End of the contract, for reports. A string in the table, a bare date in the sample."""
    billing_period_id: int | None | Unset = field("billingPeriodId", INTEGER, default=UNSET)
    """Fusebill id of an existing billing period of the customer to join. At this level in the table; the sample sends
    it in monthlybillingperiodconfiguration."""
    invoice_day: int | None | Unset = field("invoiceDay", INTEGER, default=UNSET)
    """1 to 28; makes a billing period that begins on this day. At this level in the table; no sample shows it."""
    invoice_month: int | None | Unset = field("invoiceMonth", INTEGER, default=UNSET)
    """1 to 12; makes a billing period that begins in this month. With yearly frequencies only."""
    monthly_billing_period_configuration: (
        SubscriptionBillingPeriodConfiguration | SubscriptionBillingPeriodConfigurationFields | None | Unset
    ) = field("monthlybillingperiodconfiguration", Object("SubscriptionBillingPeriodConfiguration"), default=UNSET)
    """All lower case, and in one sample only."""
    coupon_codes: Sequence[str] | None | Unset = field("couponCodes", Array(TEXT), default=UNSET)
    """Codes of coupons to apply at once."""


class SubscriptionCreateFields(TypedDict, total=False):
    """The fields of `SubscriptionCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    plan_frequency_id: Required[int]
    customer_id: int | None | Unset
    subscription_override: SubscriptionOverrideInput | SubscriptionOverrideInputFields | None | Unset
    reference: str | None | Unset
    scheduled_activation_timestamp: datetime | date | None | Unset
    remaining_interval: int | None | Unset
    remaining_interval_push_out: int | None | Unset
    contract_start_timestamp: date | None | Unset
    contract_end_timestamp: date | None | Unset
    billing_period_id: int | None | Unset
    invoice_day: int | None | Unset
    invoice_month: int | None | Unset
    monthly_billing_period_configuration: (
        SubscriptionBillingPeriodConfiguration | SubscriptionBillingPeriodConfigurationFields | None | Unset
    )
    coupon_codes: Sequence[str] | None | Unset
