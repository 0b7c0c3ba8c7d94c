"""SubscriptionProductUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..jsontext import JSON
from ..kinds import ANY, BOOLEAN, INTEGER, NUMBER, TIMESTAMP, Array, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_service_date_interval import CustomServiceDateInterval
    from .custom_service_date_projection import CustomServiceDateProjection
    from .subscription_discount_input import SubscriptionDiscountInput, SubscriptionDiscountInputFields
    from .subscription_product_earning_settings_input import (
        SubscriptionProductEarningSettingsInput,
        SubscriptionProductEarningSettingsInputFields,
    )
    from .subscription_product_override_input import (
        SubscriptionProductOverrideInput,
        SubscriptionProductOverrideInputFields,
    )
    from .subscription_product_price_override_input import (
        SubscriptionProductPriceOverrideInput,
        SubscriptionProductPriceOverrideInputFields,
    )


@model
class SubscriptionProductUpdate(Input):
    """A product of a subscription as it is to be, alone or as part of the subscription. The table of the API page
    breaks off after seven fields; the others come from the generated help page."""

    id: int = field("id", INTEGER)
    """Fusebill id of the subscription product."""
    plan_product_id: int | None | Unset = field("planProductId", INTEGER, default=UNSET)
    """On the generated help page only."""
    quantity: Decimal | int | str | None | Unset = field("quantity", NUMBER, default=UNSET)
    """Units in each period; 0 to 2147483647."""
    is_included: bool | None | Unset = field("isIncluded", BOOLEAN, default=UNSET)
    """Whether it is part of the subscription; optional products of the plan only."""
    start_date: datetime | date | None | Unset = field("startDate", TIMESTAMP, default=UNSET)
    """When it begins to charge; only before the subscription has charges."""
    subscription_product_override: (
        SubscriptionProductOverrideInput | SubscriptionProductOverrideInputFields | None | Unset
    ) = field("subscriptionProductOverride", Object("SubscriptionProductOverrideInput"), default=UNSET)
    """Name and description instead of the product's."""
    subscription_product_price_override: (
        SubscriptionProductPriceOverrideInput | SubscriptionProductPriceOverrideInputFields | None | Unset
    ) = field("subscriptionProductPriceOverride", Object("SubscriptionProductPriceOverrideInput"), default=UNSET)
    """Prices instead of the product's."""
    charge_at_subscription_activation: bool | None | Unset = field(
        "chargeAtSubscriptionActivation", BOOLEAN, default=UNSET
    )
    """True charges at the activation of the subscription, false when it is provisioned; only before the subscription
    has charges."""
    subscription_product_discount: SubscriptionDiscountInput | SubscriptionDiscountInputFields | None | Unset = field(
        "subscriptionProductDiscount", Object("SubscriptionDiscountInput"), default=UNSET
    )
    """Legacy form of subscriptionProductDiscounts; leave it out."""
    subscription_product_discounts: (
        Sequence[SubscriptionDiscountInput | SubscriptionDiscountInputFields] | None | Unset
    ) = field("subscriptionProductDiscounts", Array(Object("SubscriptionDiscountInput")), default=UNSET)
    quantity_change_description: str | None | Unset = field("quantityChangeDescription", Text(1000), default=UNSET)
    """On the generated help page only."""
    earning_settings: (
        SubscriptionProductEarningSettingsInput | SubscriptionProductEarningSettingsInputFields | None | Unset
    ) = field("earningSettings", Object("SubscriptionProductEarningSettingsInput"), default=UNSET)
    remaining_interval: int | None | Unset = field("remainingInterval", INTEGER, default=UNSET)
    """Not negative."""
    intervals_until_start: int | None | Unset = field("intervalsUntilStart", INTEGER, default=UNSET)
    """Not negative. On the generated help page only."""
    uplift_prior_to_recharge: bool | None | Unset = field("upliftPriorToRecharge", BOOLEAN, default=UNSET)
    """On the generated help page only."""
    including_initial_charge: bool | None | Unset = field("includingInitialCharge", BOOLEAN, default=UNSET)
    """On the generated help page only."""
    price_uplifts_enabled: bool | None | Unset = field("priceUpliftsEnabled", BOOLEAN, default=UNSET)
    """Turning it from true to false deletes all price uplifts."""
    price_uplifts: Sequence[JSON] | None | Unset = field("priceUplifts", Array(ANY), default=UNSET)
    custom_service_date_number_of_intervals: int | None | Unset = field(
        "customServiceDateNumberOfIntervals", INTEGER, default=UNSET
    )
    """By how much the service dates are moved; 0 to 99."""
    custom_service_date_interval: CustomServiceDateInterval | str | None | Unset = field(
        "customServiceDateInterval", Choice("CustomServiceDateInterval"), default=UNSET
    )
    custom_service_date_projection: CustomServiceDateProjection | str | None | Unset = field(
        "customServiceDateProjection", Choice("CustomServiceDateProjection"), default=UNSET
    )
    generate_zero_dollar_charge: bool | None | Unset = field("generateZeroDollarCharge", BOOLEAN, default=UNSET)
    """On the generated help page only."""


class SubscriptionProductUpdateFields(TypedDict, total=False):
    """The fields of `SubscriptionProductUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    plan_product_id: int | None | Unset
    quantity: Decimal | int | str | None | Unset
    is_included: bool | None | Unset
    start_date: datetime | date | None | Unset
    subscription_product_override: (
        SubscriptionProductOverrideInput | SubscriptionProductOverrideInputFields | None | Unset
    )
    subscription_product_price_override: (
        SubscriptionProductPriceOverrideInput | SubscriptionProductPriceOverrideInputFields | None | Unset
    )
    charge_at_subscription_activation: bool | None | Unset
    subscription_product_discount: SubscriptionDiscountInput | SubscriptionDiscountInputFields | None | Unset
    subscription_product_discounts: Sequence[SubscriptionDiscountInput | SubscriptionDiscountInputFields] | None | Unset
    quantity_change_description: str | None | Unset
    earning_settings: (
        SubscriptionProductEarningSettingsInput | SubscriptionProductEarningSettingsInputFields | None | Unset
    )
    remaining_interval: int | None | Unset
    intervals_until_start: int | None | Unset
    uplift_prior_to_recharge: bool | None | Unset
    including_initial_charge: bool | None | Unset
    price_uplifts_enabled: bool | None | Unset
    price_uplifts: Sequence[JSON] | None | Unset
    custom_service_date_number_of_intervals: int | None | Unset
    custom_service_date_interval: CustomServiceDateInterval | str | None | Unset
    custom_service_date_projection: CustomServiceDateProjection | str | None | Unset
    generate_zero_dollar_charge: bool | None | Unset
