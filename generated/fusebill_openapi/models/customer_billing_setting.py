"""CustomerBillingSetting. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, Array, Choice, Object
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .auto_collect_setting_type import AutoCollectSettingType
    from .billing_interval import BillingInterval
    from .billing_period_configuration import BillingPeriodConfiguration
    from .cancellation_option import CancellationOption
    from .customer_billing_statement_setting import CustomerBillingStatementSetting
    from .pdf_invoice_email_attachment_option import PdfInvoiceEmailAttachmentOption
    from .recharge_type import RechargeType
    from .service_start_option import ServiceStartOption
    from .term import Term
    from .tracked_item_display import TrackedItemDisplay


@model
class CustomerBillingSetting(Answer):
    """The billing settings of a customer; null mostly means that the account's default applies. Further fields are
    likely: only the first rows of the newer tables were visible."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer."""
    invoice_day: int | None = field("invoiceDay", INTEGER, default=None)
    """Deprecated; -1 in the sample."""
    term: Term | None = field("term", Choice("Term"), default=None)
    interval: BillingInterval | None = field("interval", Choice("BillingInterval"), default=None)
    """Deprecated."""
    auto_collect: bool | None = field("autoCollect", BOOLEAN, default=None)
    """Whether charges are collected from the payment method on file. Null follows the account default."""
    auto_collect_setting_type: AutoCollectSettingType | None = field(
        "autoCollectSettingType", Choice("AutoCollectSettingType"), default=None
    )
    """Applies while automatic collection is on. Newer pages only."""
    dunning_exempt: bool | None = field("dunningExempt", BOOLEAN, default=None)
    """Newer pages only."""
    recharge_type: RechargeType | None = field("rechargeType", Choice("RechargeType"), default=None)
    """Switches threshold billing on; an empty string is off."""
    recharge_threshold_amount: Decimal | None = field("rechargeThresholdAmount", NUMBER, default=None)
    """A balance below this, when an invoice is posted, triggers a collection."""
    recharge_target_amount: Decimal | None = field("rechargeTargetAmount", NUMBER, default=None)
    """The balance that such a collection restores."""
    status_on_threshold: bool | None = field("statusOnThreshold", BOOLEAN, default=None)
    """Whether a failed threshold collection leads to poor standing."""
    auto_post_draft_invoice: bool | None = field("autoPostDraftInvoice", BOOLEAN, default=None)
    """Whether ready draft invoices are posted automatically. Null follows the account default."""
    has_payment_method: bool | None = field("hasPaymentMethod", BOOLEAN, default=None)
    customer_grace_period: int | None = field("customerGracePeriod", INTEGER, default=None)
    """Days in poor standing before suspension."""
    grace_period_extension: int | None = field("gracePeriodExtension", INTEGER, default=None)
    """Days that can be added to the grace period."""
    customer_auto_cancel: int | None = field("customerAutoCancel", INTEGER, default=None)
    """Days of suspension before automatic cancellation."""
    default_cancel_option: CancellationOption | None = field(
        "defaultCancelOption", Choice("CancellationOption"), default=None
    )
    """For automatic cancellation. Null follows the account default."""
    standing_po_number: str | None = field("standingPoNumber", TEXT, default=None)
    """Purchase order number on the customer's invoices."""
    billing_period_configurations: list[BillingPeriodConfiguration] | None = field(
        "billingPeriodConfigurations", Array(Object("BillingPeriodConfiguration")), default=None
    )
    """Filled when the customer overrides the account."""
    acquisition_cost: Decimal | None = field("acquisitionCost", NUMBER, default=None)
    """What it cost to win the customer."""
    show_zero_dollar_charges: bool | None = field("showZeroDollarCharges", BOOLEAN, default=None)
    """Whether invoices show charges of zero. Null follows the account default."""
    tax_exempt: bool | None = field("taxExempt", BOOLEAN, default=None)
    use_customer_billing_address: bool | None = field("useCustomerBillingAddress", BOOLEAN, default=None)
    """Taxes go by the billing address when true, by the shipping address when false. Null follows the account default."""
    tax_exempt_code: str | None = field("taxExemptCode", TEXT, default=None)
    """Must be filled when taxExempt is true."""
    avalara_usage_type: str | None = field("avalaraUsageType", TEXT, default=None)
    """Sent to Avalara to determine sales taxes."""
    vat_identification_number: str | None = field("vatIdentificationNumber", TEXT, default=None)
    """EU VAT id. The tables call it an integer; only null and an empty string were seen."""
    customer_service_start_option: ServiceStartOption | None = field(
        "customerServiceStartOption", Choice("ServiceStartOption"), default=None
    )
    """What is charged when a suspended customer becomes active by paying. Null or an empty string follows the account
    default."""
    roll_up_taxes: bool | None = field("rollUpTaxes", BOOLEAN, default=None)
    """Whether invoices show taxes as one line."""
    roll_up_discounts: bool | None = field("rollUpDiscounts", BOOLEAN, default=None)
    """Whether invoices show discounts as one line. Null follows the account default."""
    roll_up_pdfs_by_plan_product: bool | None = field("rollUpPdfsByPlanProduct", BOOLEAN, default=None)
    """Whether downloaded invoices summarise subscription charges."""
    roll_up_pdfs_display_name: bool | None = field("rollUpPdfsDisplayName", BOOLEAN, default=None)
    """Whether summarised invoices show plan names."""
    roll_up_pdfs_display_description: bool | None = field("rollUpPdfsDisplayDescription", BOOLEAN, default=None)
    """Whether summarised invoices show plan descriptions."""
    roll_up_pdfs_display_all_unit_prices: bool | None = field("rollUpPdfsDisplayAllUnitPrices", BOOLEAN, default=None)
    """Whether summarised invoices show all unit prices."""
    pdf_invoice_email_attachment_option: PdfInvoiceEmailAttachmentOption | None = field(
        "pdfInvoiceEmailAttachmentOption", Choice("PdfInvoiceEmailAttachmentOption"), default=None
    )
    tracked_item_display: TrackedItemDisplay | None = field(
        "trackedItemDisplay", Object("TrackedItemDisplay"), default=None
    )
    customer_billing_statement_setting: CustomerBillingStatementSetting | None = field(
        "customerBillingStatementSetting", Object("CustomerBillingStatementSetting"), default=None
    )
    default_payment_method_id: int | None = field("defaultPaymentMethodId", INTEGER, default=None)
    post_ready_charges_on_renew: bool | None = field("postReadyChargesOnRenew", BOOLEAN, default=None)
    """Whether ready draft charges are posted on renewal. Null follows the account default."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
