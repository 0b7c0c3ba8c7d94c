"""CustomerBillingSettingInput. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .cancellation_option import CancellationOption
    from .recharge_type import RechargeType
    from .service_start_option import ServiceStartOption
    from .term import Term
    from .tracked_item_display_input import TrackedItemDisplayInput, TrackedItemDisplayInputFields


@model
class CustomerBillingSettingInput(Input):
    """Billing settings of a customer to create; what is left out follows the account."""

    term: Term | str | None | Unset = field("term", Choice("Term"), default=UNSET)
    auto_collect: bool | None | Unset = field("autoCollect", BOOLEAN, default=UNSET)
    """Whether charges are collected from the payment method on file. Null follows the account default; the table
    spells it autocollect."""
    recharge_type: RechargeType | str | None | Unset = field("rechargeType", Choice("RechargeType"), default=UNSET)
    """Switches threshold billing on; an empty string is off."""
    recharge_threshold_amount: Decimal | int | str | None | Unset = field(
        "rechargeThresholdAmount", NUMBER, default=UNSET
    )
    """A balance below this, when an invoice is posted, triggers a collection."""
    recharge_target_amount: Decimal | int | str | None | Unset = field("rechargeTargetAmount", NUMBER, default=UNSET)
    """The balance that such a collection restores."""
    status_on_threshold: bool | None | Unset = field("statusOnThreshold", BOOLEAN, default=UNSET)
    """Whether a failed threshold collection leads to poor standing."""
    auto_post_draft_invoice: bool | None | Unset = field("autoPostDraftInvoice", BOOLEAN, default=UNSET)
    """Whether ready draft invoices are posted automatically. Null follows the account default."""
    customer_grace_period: int | None | Unset = field("customerGracePeriod", INTEGER, default=UNSET)
    """Days in poor standing before suspension."""
    grace_period_extension: int | None | Unset = field("gracePeriodExtension", INTEGER, default=UNSET)
    """Days that can be added to the grace period."""
    standing_po_number: str | None | Unset = field("standingPoNumber", TEXT, default=UNSET)
    """Purchase order number on the customer's invoices."""
    acquisition_cost: Decimal | int | str | None | Unset = field("acquisitionCost", NUMBER, default=UNSET)
    """What it cost to win the customer."""
    show_zero_dollar_charges: bool | None | Unset = field("showZeroDollarCharges", BOOLEAN, default=UNSET)
    """Whether invoices show charges of zero. Null follows the account default."""
    tax_exempt: bool | None | Unset = field("taxExempt", BOOLEAN, default=UNSET)
    tax_exempt_code: str | None | Unset = field("taxExemptCode", TEXT, default=UNSET)
    """Must be filled when taxExempt is true."""
    use_customer_billing_address: bool | None | Unset = field("useCustomerBillingAddress", BOOLEAN, default=UNSET)
    """Taxes go by the billing address when true, by the shipping address when false; this page says that true ships to
    the billing address. Null follows the account default."""
    avalara_usage_type: str | None | Unset = field("avalaraUsageType", TEXT, default=UNSET)
    """Sent to Avalara to determine sales taxes."""
    vat_identification_number: str | None | Unset = field("vatIdentificationNumber", TEXT, default=UNSET)
    """EU VAT id. The tables call it an integer; only null and an empty string were seen."""
    customer_service_start_option: ServiceStartOption | str | None | Unset = field(
        "customerServiceStartOption", Choice("ServiceStartOption"), default=UNSET
    )
    """What is charged when a suspended customer becomes active by paying. Null or an empty string follows the account
    default."""
    roll_up_taxes: bool | None | Unset = field("rollUpTaxes", BOOLEAN, default=UNSET)
    """Whether invoices show taxes as one line."""
    roll_up_discounts: bool | None | Unset = field("rollUpDiscounts", BOOLEAN, default=UNSET)
    """Whether invoices show discounts as one line. Null follows the account default."""
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset = field(
        "trackedItemDisplay", Object("TrackedItemDisplayInput"), default=UNSET
    )
    customer_auto_cancel: int | None | Unset = field("customerAutoCancel", INTEGER, default=UNSET)
    """Days of suspension before automatic cancellation."""
    default_cancel_option: CancellationOption | str | None | Unset = field(
        "defaultCancelOption", Choice("CancellationOption"), default=UNSET
    )
    """For automatic cancellation. Null follows the account default; the table spells it DefaultCancelOption."""
    post_ready_charges_on_renew: bool | None | Unset = field("postReadyChargesOnRenew", BOOLEAN, default=UNSET)
    """Whether ready draft charges are posted on renewal. Null follows the account default."""


class CustomerBillingSettingInputFields(TypedDict, total=False):
    """The fields of `CustomerBillingSettingInput`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    term: Term | str | None | Unset
    auto_collect: bool | None | Unset
    recharge_type: RechargeType | str | None | Unset
    recharge_threshold_amount: Decimal | int | str | None | Unset
    recharge_target_amount: Decimal | int | str | None | Unset
    status_on_threshold: bool | None | Unset
    auto_post_draft_invoice: bool | None | Unset
    customer_grace_period: int | None | Unset
    grace_period_extension: int | None | Unset
    standing_po_number: str | None | Unset
    acquisition_cost: Decimal | int | str | None | Unset
    show_zero_dollar_charges: bool | None | Unset
    tax_exempt: bool | None | Unset
    tax_exempt_code: str | None | Unset
    use_customer_billing_address: bool | None | Unset
    avalara_usage_type: str | None | Unset
    vat_identification_number: str | None | Unset
    customer_service_start_option: ServiceStartOption | str | None | Unset
    roll_up_taxes: bool | None | Unset
    roll_up_discounts: bool | None | Unset
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset
    customer_auto_cancel: int | None | Unset
    default_cancel_option: CancellationOption | str | None | Unset
    post_ready_charges_on_renew: bool | None | Unset
