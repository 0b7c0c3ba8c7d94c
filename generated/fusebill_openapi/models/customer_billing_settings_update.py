"""CustomerBillingSettingsUpdate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Required, TypedDict

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, Array, Choice, Object
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .auto_collect_setting_type import AutoCollectSettingType
    from .billing_interval import BillingInterval
    from .billing_period_configuration_input import (
        BillingPeriodConfigurationInput,
        BillingPeriodConfigurationInputFields,
    )
    from .cancellation_option import CancellationOption
    from .customer_billing_statement_setting_input import (
        CustomerBillingStatementSettingInput,
        CustomerBillingStatementSettingInputFields,
    )
    from .pdf_invoice_email_attachment_option import PdfInvoiceEmailAttachmentOption
    from .recharge_type import RechargeType
    from .service_start_option import ServiceStartOption
    from .term import Term
    from .tracked_item_display_input import TrackedItemDisplayInput, TrackedItemDisplayInputFields


@model
class CustomerBillingSettingsUpdate(Input):
    """The billing settings of a customer as they are to be."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer."""
    invoice_day: int | None | Unset = field("invoiceDay", INTEGER, default=UNSET)
    """Deprecated: leave it out or send null."""
    term: Term | str | None | Unset = field("term", Choice("Term"), default=UNSET)
    interval: BillingInterval | str | None | Unset = field("interval", Choice("BillingInterval"), default=UNSET)
    """Deprecated; do not change it. One table calls it internal."""
    auto_collect: bool | None | Unset = field("autoCollect", BOOLEAN, default=UNSET)
    """Whether charges are collected from the payment method on file; true needs one. Null follows the account default."""
    auto_collect_setting_type: AutoCollectSettingType | str | None | Unset = field(
        "autoCollectSettingType", Choice("AutoCollectSettingType"), default=UNSET
    )
    """Applies while automatic collection is on. Newer pages only."""
    dunning_exempt: bool | None | Unset = field("dunningExempt", BOOLEAN, default=UNSET)
    """Newer pages only."""
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
    has_payment_method: bool | None | Unset = field("hasPaymentMethod", BOOLEAN, default=UNSET)
    """Informational; samples send it back."""
    customer_grace_period: int | None | Unset = field("customerGracePeriod", INTEGER, default=UNSET)
    """Days in poor standing before suspension."""
    grace_period_extension: int | None | Unset = field("gracePeriodExtension", INTEGER, default=UNSET)
    """Days that can be added to the grace period."""
    customer_auto_cancel: int | None | Unset = field("customerAutoCancel", INTEGER, default=UNSET)
    """Days of suspension before automatic cancellation."""
    default_cancel_option: CancellationOption | str | None | Unset = field(
        "defaultCancelOption", Choice("CancellationOption"), default=UNSET
    )
    """For automatic cancellation. Null follows the account default."""
    standing_po_number: str | None | Unset = field("standingPoNumber", TEXT, default=UNSET)
    """Purchase order number on the customer's invoices."""
    billing_period_configurations: (
        Sequence[BillingPeriodConfigurationInput | BillingPeriodConfigurationInputFields] | None | Unset
    ) = field("billingPeriodConfigurations", Array(Object("BillingPeriodConfigurationInput")), default=UNSET)
    """Samples send an empty list."""
    acquisition_cost: Decimal | int | str | None | Unset = field("acquisitionCost", NUMBER, default=UNSET)
    """What it cost to win the customer."""
    show_zero_dollar_charges: bool | None | Unset = field("showZeroDollarCharges", BOOLEAN, default=UNSET)
    """Whether invoices show charges of zero. Null follows the account default."""
    tax_exempt: bool | None | Unset = field("taxExempt", BOOLEAN, default=UNSET)
    tax_exempt_code: str | None | Unset = field("taxExemptCode", TEXT, default=UNSET)
    """Must be filled when taxExempt is true."""
    use_customer_billing_address: bool | None | Unset = field("useCustomerBillingAddress", BOOLEAN, default=UNSET)
    """Taxes go by the billing address when true, by the shipping address when false. Null follows the account default."""
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
    roll_up_pdfs_by_plan_product: bool | None | Unset = field("rollUpPdfsByPlanProduct", BOOLEAN, default=UNSET)
    """Whether downloaded invoices summarise subscription charges."""
    roll_up_pdfs_display_name: bool | None | Unset = field("rollUpPdfsDisplayName", BOOLEAN, default=UNSET)
    """Whether summarised invoices show plan names."""
    roll_up_pdfs_display_description: bool | None | Unset = field(
        "rollUpPdfsDisplayDescription", BOOLEAN, default=UNSET
    )
    """Whether summarised invoices show plan descriptions."""
    roll_up_pdfs_display_all_unit_prices: bool | None | Unset = field(
        "rollUpPdfsDisplayAllUnitPrices", BOOLEAN, default=UNSET
    )
    """Whether summarised invoices show all unit prices."""
    pdf_invoice_email_attachment_option: PdfInvoiceEmailAttachmentOption | str | None | Unset = field(
        "pdfInvoiceEmailAttachmentOption", Choice("PdfInvoiceEmailAttachmentOption"), default=UNSET
    )
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset = field(
        "trackedItemDisplay", Object("TrackedItemDisplayInput"), default=UNSET
    )
    customer_billing_statement_setting: (
        CustomerBillingStatementSettingInput | CustomerBillingStatementSettingInputFields | None | Unset
    ) = field("customerBillingStatementSetting", Object("CustomerBillingStatementSettingInput"), default=UNSET)
    default_payment_method_id: int | None | Unset = field("defaultPaymentMethodId", INTEGER, default=UNSET)
    """A sample sends null, which might clear the default."""
    post_ready_charges_on_renew: bool | None | Unset = field("postReadyChargesOnRenew", BOOLEAN, default=UNSET)
    """Whether ready draft charges are posted on renewal. Null follows the account default."""


class CustomerBillingSettingsUpdateFields(TypedDict, total=False):
    """The fields of `CustomerBillingSettingsUpdate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    id: Required[int]
    invoice_day: int | None | Unset
    term: Term | str | None | Unset
    interval: BillingInterval | str | None | Unset
    auto_collect: bool | None | Unset
    auto_collect_setting_type: AutoCollectSettingType | str | None | Unset
    dunning_exempt: bool | None | Unset
    recharge_type: RechargeType | str | None | Unset
    recharge_threshold_amount: Decimal | int | str | None | Unset
    recharge_target_amount: Decimal | int | str | None | Unset
    status_on_threshold: bool | None | Unset
    auto_post_draft_invoice: bool | None | Unset
    has_payment_method: bool | None | Unset
    customer_grace_period: int | None | Unset
    grace_period_extension: int | None | Unset
    customer_auto_cancel: int | None | Unset
    default_cancel_option: CancellationOption | str | None | Unset
    standing_po_number: str | None | Unset
    billing_period_configurations: (
        Sequence[BillingPeriodConfigurationInput | BillingPeriodConfigurationInputFields] | None | Unset
    )
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
    roll_up_pdfs_by_plan_product: bool | None | Unset
    roll_up_pdfs_display_name: bool | None | Unset
    roll_up_pdfs_display_description: bool | None | Unset
    roll_up_pdfs_display_all_unit_prices: bool | None | Unset
    pdf_invoice_email_attachment_option: PdfInvoiceEmailAttachmentOption | str | None | Unset
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset
    customer_billing_statement_setting: (
        CustomerBillingStatementSettingInput | CustomerBillingStatementSettingInputFields | None | Unset
    )
    default_payment_method_id: int | None | Unset
    post_ready_charges_on_renew: bool | None | Unset
