"""SubscriptionUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, TEXT, TIMESTAMP, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_field_input import CustomFieldInput, CustomFieldInputFields
    from .plan_frequency_input import PlanFrequencyInput, PlanFrequencyInputFields
    from .subscription_discount_input import SubscriptionDiscountInput, SubscriptionDiscountInputFields
    from .subscription_override_input import SubscriptionOverrideInput, SubscriptionOverrideInputFields
    from .subscription_product_update import SubscriptionProductUpdate, SubscriptionProductUpdateFields
    from .subscription_status import SubscriptionStatus


@model
class SubscriptionUpdate(Input):
    """A subscription as it is to be. Best made from the subscription as read, of which all further properties go back
    unchanged."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription; the table calls it subscriptionId."""
    customer_id: int | None | Unset = field("customerId", INTEGER, default=UNSET)
    """Cannot be changed."""
    plan_frequency: PlanFrequencyInput | PlanFrequencyInputFields | None | Unset = field(
        "planFrequency", Object("PlanFrequencyInput"), default=UNSET
    )
    """Cannot be changed."""
    plan_code: str | None | Unset = field("planCode", TEXT, default=UNSET)
    """Cannot be changed."""
    plan_name: str | None | Unset = field("planName", TEXT, default=UNSET)
    """Cannot be changed; use subscriptionOverride."""
    plan_description: str | None | Unset = field("planDescription", TEXT, default=UNSET)
    """Cannot be changed; use subscriptionOverride."""
    plan_reference: str | None | Unset = field("planReference", TEXT, default=UNSET)
    """Cannot be changed."""
    status: SubscriptionStatus | str | None | Unset = field("status", Choice("SubscriptionStatus"), default=UNSET)
    """Cannot be changed here; changes of status have calls of their own."""
    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    """Free text."""
    subscription_override: SubscriptionOverrideInput | SubscriptionOverrideInputFields | None | Unset = field(
        "subscriptionOverride", Object("SubscriptionOverrideInput"), default=UNSET
    )
    """The way to change name, description, charge and setup fee."""
    subscription_products: Sequence[SubscriptionProductUpdate | SubscriptionProductUpdateFields] | None | Unset = field(
        "subscriptionProducts", Array(Object("SubscriptionProductUpdate")), default=UNSET
    )
    """The way to change quantities and to include or exclude products."""
    scheduled_activation_timestamp: datetime | date | None | Unset = field(
        "scheduledActivationTimestamp", TIMESTAMP, default=UNSET
    )
    """In UTC, unlike the same field at the creation; null removes it."""
    remaining_interval: int | None | Unset = field("remainingInterval", INTEGER, default=UNSET)
    """Billing intervals until it expires. 0 charges once after the activation and then expires; null never expires."""
    remaining_interval_push_out: int | None | Unset = field("remainingIntervalPushOut", INTEGER, default=UNSET)
    """Intervals that a renewal adds to remainingInterval."""
    contract_start_timestamp: datetime | date | None | Unset = field("contractStartTimestamp", TIMESTAMP, default=UNSET)
    """Start of the contract, in UTC."""
    contract_end_timestamp: datetime | date | None | Unset = field("contractEndTimestamp", TIMESTAMP, default=UNSET)
    """End of the contract, in UTC."""
    charge_discounts: Sequence[SubscriptionDiscountInput | SubscriptionDiscountInputFields] | None | Unset = field(
        "chargeDiscounts", Array(Object("SubscriptionDiscountInput")), default=UNSET
    )
    """Discounts on the recurring charge of the plan."""
    setup_fee_discounts: Sequence[SubscriptionDiscountInput | SubscriptionDiscountInputFields] | None | Unset = field(
        "setupFeeDiscounts", Array(Object("SubscriptionDiscountInput")), default=UNSET
    )
    """Discounts on the setup fee of the plan."""
    auto_apply_catalog_changes: bool | None | Unset = field("autoApplyCatalogChanges", BOOLEAN, default=UNSET)
    """Whether changes of the plan are pushed to this subscription."""
    custom_fields: Sequence[CustomFieldInput | CustomFieldInputFields] | None | Unset = field(
        "customFields", Array(Object("CustomFieldInput")), default=UNSET
    )
    """Values of custom fields also have a call of their own."""


class SubscriptionUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    customer_id: int | None | Unset
    plan_frequency: PlanFrequencyInput | PlanFrequencyInputFields | None | Unset
    plan_code: str | None | Unset
    plan_name: str | None | Unset
    plan_description: str | None | Unset
    plan_reference: str | None | Unset
    status: SubscriptionStatus | str | None | Unset
    reference: str | None | Unset
    subscription_override: SubscriptionOverrideInput | SubscriptionOverrideInputFields | None | Unset
    subscription_products: Sequence[SubscriptionProductUpdate | SubscriptionProductUpdateFields] | None | Unset
    scheduled_activation_timestamp: datetime | date | None | Unset
    remaining_interval: int | None | Unset
    remaining_interval_push_out: int | None | Unset
    contract_start_timestamp: datetime | date | None | Unset
    contract_end_timestamp: datetime | date | None | Unset
    charge_discounts: Sequence[SubscriptionDiscountInput | SubscriptionDiscountInputFields] | None | Unset
    setup_fee_discounts: Sequence[SubscriptionDiscountInput | SubscriptionDiscountInputFields] | None | Unset
    auto_apply_catalog_changes: bool | None | Unset
    custom_fields: Sequence[CustomFieldInput | CustomFieldInputFields] | None | Unset
