"""All models, each imported when it is first used. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_billing_statement_preference import (
        AccountBillingStatementPreference as AccountBillingStatementPreference,
    )
    from .address import Address as Address
    from .address_create import AddressCreate as AddressCreate
    from .address_create import AddressCreateFields as AddressCreateFields
    from .address_type import AddressType as AddressType
    from .address_update import AddressUpdate as AddressUpdate
    from .address_update import AddressUpdateFields as AddressUpdateFields
    from .auto_collect_setting_type import AutoCollectSettingType as AutoCollectSettingType
    from .billing_interval import BillingInterval as BillingInterval
    from .billing_period_configuration import BillingPeriodConfiguration as BillingPeriodConfiguration
    from .billing_period_configuration_input import BillingPeriodConfigurationInput as BillingPeriodConfigurationInput
    from .billing_period_configuration_input import (
        BillingPeriodConfigurationInputFields as BillingPeriodConfigurationInputFields,
    )
    from .billing_period_type import BillingPeriodType as BillingPeriodType
    from .billing_statement_by_subscription import BillingStatementBySubscription as BillingStatementBySubscription
    from .billing_statement_by_subscription_group import (
        BillingStatementBySubscriptionGroup as BillingStatementBySubscriptionGroup,
    )
    from .billing_statement_generate import BillingStatementGenerate as BillingStatementGenerate
    from .billing_statement_generate import BillingStatementGenerateFields as BillingStatementGenerateFields
    from .billing_statement_generate_by_subscription import (
        BillingStatementGenerateBySubscription as BillingStatementGenerateBySubscription,
    )
    from .billing_statement_generate_by_subscription import (
        BillingStatementGenerateBySubscriptionFields as BillingStatementGenerateBySubscriptionFields,
    )
    from .billing_statement_header import BillingStatementHeader as BillingStatementHeader
    from .billing_statement_line import BillingStatementLine as BillingStatementLine
    from .billing_statement_summary_pdf import BillingStatementSummaryPdf as BillingStatementSummaryPdf
    from .billing_statement_summary_pdf import BillingStatementSummaryPdfFields as BillingStatementSummaryPdfFields
    from .billing_statement_tracked_item_display_input import (
        BillingStatementTrackedItemDisplayInput as BillingStatementTrackedItemDisplayInput,
    )
    from .billing_statement_tracked_item_display_input import (
        BillingStatementTrackedItemDisplayInputFields as BillingStatementTrackedItemDisplayInputFields,
    )
    from .cancellation_option import CancellationOption as CancellationOption
    from .collect_ach_card import CollectAchCard as CollectAchCard
    from .collect_ach_card import CollectAchCardFields as CollectAchCardFields
    from .collect_credit_card import CollectCreditCard as CollectCreditCard
    from .collect_credit_card import CollectCreditCardFields as CollectCreditCardFields
    from .collect_payment_method import CollectPaymentMethod as CollectPaymentMethod
    from .country import Country as Country
    from .customer import Customer as Customer
    from .customer_account_status import CustomerAccountStatus as CustomerAccountStatus
    from .customer_acquisition import CustomerAcquisition as CustomerAcquisition
    from .customer_acquisition_input import CustomerAcquisitionInput as CustomerAcquisitionInput
    from .customer_acquisition_input import CustomerAcquisitionInputFields as CustomerAcquisitionInputFields
    from .customer_activate import CustomerActivate as CustomerActivate
    from .customer_activate import CustomerActivateFields as CustomerActivateFields
    from .customer_activate_drafts import CustomerActivateDrafts as CustomerActivateDrafts
    from .customer_activate_drafts import CustomerActivateDraftsFields as CustomerActivateDraftsFields
    from .customer_address_input import CustomerAddressInput as CustomerAddressInput
    from .customer_address_input import CustomerAddressInputFields as CustomerAddressInputFields
    from .customer_address_preference import CustomerAddressPreference as CustomerAddressPreference
    from .customer_address_preference_input import CustomerAddressPreferenceInput as CustomerAddressPreferenceInput
    from .customer_address_preference_input import (
        CustomerAddressPreferenceInputFields as CustomerAddressPreferenceInputFields,
    )
    from .customer_address_preferences_update import (
        CustomerAddressPreferencesUpdate as CustomerAddressPreferencesUpdate,
    )
    from .customer_address_preferences_update import (
        CustomerAddressPreferencesUpdateFields as CustomerAddressPreferencesUpdateFields,
    )
    from .customer_billing_setting import CustomerBillingSetting as CustomerBillingSetting
    from .customer_billing_setting_input import CustomerBillingSettingInput as CustomerBillingSettingInput
    from .customer_billing_setting_input import CustomerBillingSettingInputFields as CustomerBillingSettingInputFields
    from .customer_billing_settings_update import CustomerBillingSettingsUpdate as CustomerBillingSettingsUpdate
    from .customer_billing_settings_update import (
        CustomerBillingSettingsUpdateFields as CustomerBillingSettingsUpdateFields,
    )
    from .customer_billing_statement_setting import CustomerBillingStatementSetting as CustomerBillingStatementSetting
    from .customer_billing_statement_setting_input import (
        CustomerBillingStatementSettingInput as CustomerBillingStatementSettingInput,
    )
    from .customer_billing_statement_setting_input import (
        CustomerBillingStatementSettingInputFields as CustomerBillingStatementSettingInputFields,
    )
    from .customer_cancel import CustomerCancel as CustomerCancel
    from .customer_cancel import CustomerCancelFields as CustomerCancelFields
    from .customer_create import CustomerCreate as CustomerCreate
    from .customer_create import CustomerCreateFields as CustomerCreateFields
    from .customer_draft_activation import CustomerDraftActivation as CustomerDraftActivation
    from .customer_email_log import CustomerEmailLog as CustomerEmailLog
    from .customer_email_preference import CustomerEmailPreference as CustomerEmailPreference
    from .customer_email_preference_input import CustomerEmailPreferenceInput as CustomerEmailPreferenceInput
    from .customer_email_preference_input import (
        CustomerEmailPreferenceInputFields as CustomerEmailPreferenceInputFields,
    )
    from .customer_email_preferences import CustomerEmailPreferences as CustomerEmailPreferences
    from .customer_email_preferences_update import CustomerEmailPreferencesUpdate as CustomerEmailPreferencesUpdate
    from .customer_email_preferences_update import (
        CustomerEmailPreferencesUpdateFields as CustomerEmailPreferencesUpdateFields,
    )
    from .customer_note import CustomerNote as CustomerNote
    from .customer_note_create import CustomerNoteCreate as CustomerNoteCreate
    from .customer_note_create import CustomerNoteCreateFields as CustomerNoteCreateFields
    from .customer_note_update import CustomerNoteUpdate as CustomerNoteUpdate
    from .customer_note_update import CustomerNoteUpdateFields as CustomerNoteUpdateFields
    from .customer_overview import CustomerOverview as CustomerOverview
    from .customer_reference import CustomerReference as CustomerReference
    from .customer_reference_input import CustomerReferenceInput as CustomerReferenceInput
    from .customer_reference_input import CustomerReferenceInputFields as CustomerReferenceInputFields
    from .customer_sales_tracking_code import CustomerSalesTrackingCode as CustomerSalesTrackingCode
    from .customer_sales_tracking_code_input import CustomerSalesTrackingCodeInput as CustomerSalesTrackingCodeInput
    from .customer_sales_tracking_code_input import (
        CustomerSalesTrackingCodeInputFields as CustomerSalesTrackingCodeInputFields,
    )
    from .customer_status import CustomerStatus as CustomerStatus
    from .customer_title import CustomerTitle as CustomerTitle
    from .customer_unhold import CustomerUnhold as CustomerUnhold
    from .customer_unhold import CustomerUnholdFields as CustomerUnholdFields
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_update import CustomerUpdateFields as CustomerUpdateFields
    from .draft_charge import DraftCharge as DraftCharge
    from .draft_charge_group import DraftChargeGroup as DraftChargeGroup
    from .draft_discount import DraftDiscount as DraftDiscount
    from .email_category import EmailCategory as EmailCategory
    from .email_log_status import EmailLogStatus as EmailLogStatus
    from .email_log_type import EmailLogType as EmailLogType
    from .email_type import EmailType as EmailType
    from .invoice_collect_options import InvoiceCollectOptions as InvoiceCollectOptions
    from .invoice_collect_options import InvoiceCollectOptionsFields as InvoiceCollectOptionsFields
    from .invoice_preview import InvoicePreview as InvoicePreview
    from .invoicing_rule import InvoicingRule as InvoicingRule
    from .monthly_billing_period_configuration_input import (
        MonthlyBillingPeriodConfigurationInput as MonthlyBillingPeriodConfigurationInput,
    )
    from .monthly_billing_period_configuration_input import (
        MonthlyBillingPeriodConfigurationInputFields as MonthlyBillingPeriodConfigurationInputFields,
    )
    from .netsuite_customer_type import NetsuiteCustomerType as NetsuiteCustomerType
    from .pdf_invoice_email_attachment_option import PdfInvoiceEmailAttachmentOption as PdfInvoiceEmailAttachmentOption
    from .quick_books_latch_type import QuickBooksLatchType as QuickBooksLatchType
    from .recharge_type import RechargeType as RechargeType
    from .sales_tracking_code import SalesTrackingCode as SalesTrackingCode
    from .sales_tracking_code_create import SalesTrackingCodeCreate as SalesTrackingCodeCreate
    from .sales_tracking_code_create import SalesTrackingCodeCreateFields as SalesTrackingCodeCreateFields
    from .sales_tracking_code_status import SalesTrackingCodeStatus as SalesTrackingCodeStatus
    from .sales_tracking_code_update import SalesTrackingCodeUpdate as SalesTrackingCodeUpdate
    from .sales_tracking_code_update import SalesTrackingCodeUpdateFields as SalesTrackingCodeUpdateFields
    from .salesforce_account_type import SalesforceAccountType as SalesforceAccountType
    from .service_start_option import ServiceStartOption as ServiceStartOption
    from .sort_order import SortOrder as SortOrder
    from .state import State as State
    from .statement_activity_type import StatementActivityType as StatementActivityType
    from .statement_option import StatementOption as StatementOption
    from .statement_schedule_type import StatementScheduleType as StatementScheduleType
    from .synch_status import SynchStatus as SynchStatus
    from .tax import Tax as Tax
    from .term import Term as Term
    from .tracked_item_display import TrackedItemDisplay as TrackedItemDisplay
    from .tracked_item_display_format import TrackedItemDisplayFormat as TrackedItemDisplayFormat
    from .tracked_item_display_input import TrackedItemDisplayInput as TrackedItemDisplayInput
    from .tracked_item_display_input import TrackedItemDisplayInputFields as TrackedItemDisplayInputFields
    from .view import View as View
    from .yearly_billing_period_configuration_input import (
        YearlyBillingPeriodConfigurationInput as YearlyBillingPeriodConfigurationInput,
    )
    from .yearly_billing_period_configuration_input import (
        YearlyBillingPeriodConfigurationInputFields as YearlyBillingPeriodConfigurationInputFields,
    )

_MODULES = {
    "AccountBillingStatementPreference": "account_billing_statement_preference",
    "Address": "address",
    "AddressCreate": "address_create",
    "AddressCreateFields": "address_create",
    "AddressType": "address_type",
    "AddressUpdate": "address_update",
    "AddressUpdateFields": "address_update",
    "AutoCollectSettingType": "auto_collect_setting_type",
    "BillingInterval": "billing_interval",
    "BillingPeriodConfiguration": "billing_period_configuration",
    "BillingPeriodConfigurationInput": "billing_period_configuration_input",
    "BillingPeriodConfigurationInputFields": "billing_period_configuration_input",
    "BillingPeriodType": "billing_period_type",
    "BillingStatementBySubscription": "billing_statement_by_subscription",
    "BillingStatementBySubscriptionGroup": "billing_statement_by_subscription_group",
    "BillingStatementGenerate": "billing_statement_generate",
    "BillingStatementGenerateBySubscription": "billing_statement_generate_by_subscription",
    "BillingStatementGenerateBySubscriptionFields": "billing_statement_generate_by_subscription",
    "BillingStatementGenerateFields": "billing_statement_generate",
    "BillingStatementHeader": "billing_statement_header",
    "BillingStatementLine": "billing_statement_line",
    "BillingStatementSummaryPdf": "billing_statement_summary_pdf",
    "BillingStatementSummaryPdfFields": "billing_statement_summary_pdf",
    "BillingStatementTrackedItemDisplayInput": "billing_statement_tracked_item_display_input",
    "BillingStatementTrackedItemDisplayInputFields": "billing_statement_tracked_item_display_input",
    "CancellationOption": "cancellation_option",
    "CollectAchCard": "collect_ach_card",
    "CollectAchCardFields": "collect_ach_card",
    "CollectCreditCard": "collect_credit_card",
    "CollectCreditCardFields": "collect_credit_card",
    "CollectPaymentMethod": "collect_payment_method",
    "Country": "country",
    "Customer": "customer",
    "CustomerAccountStatus": "customer_account_status",
    "CustomerAcquisition": "customer_acquisition",
    "CustomerAcquisitionInput": "customer_acquisition_input",
    "CustomerAcquisitionInputFields": "customer_acquisition_input",
    "CustomerActivate": "customer_activate",
    "CustomerActivateDrafts": "customer_activate_drafts",
    "CustomerActivateDraftsFields": "customer_activate_drafts",
    "CustomerActivateFields": "customer_activate",
    "CustomerAddressInput": "customer_address_input",
    "CustomerAddressInputFields": "customer_address_input",
    "CustomerAddressPreference": "customer_address_preference",
    "CustomerAddressPreferenceInput": "customer_address_preference_input",
    "CustomerAddressPreferenceInputFields": "customer_address_preference_input",
    "CustomerAddressPreferencesUpdate": "customer_address_preferences_update",
    "CustomerAddressPreferencesUpdateFields": "customer_address_preferences_update",
    "CustomerBillingSetting": "customer_billing_setting",
    "CustomerBillingSettingInput": "customer_billing_setting_input",
    "CustomerBillingSettingInputFields": "customer_billing_setting_input",
    "CustomerBillingSettingsUpdate": "customer_billing_settings_update",
    "CustomerBillingSettingsUpdateFields": "customer_billing_settings_update",
    "CustomerBillingStatementSetting": "customer_billing_statement_setting",
    "CustomerBillingStatementSettingInput": "customer_billing_statement_setting_input",
    "CustomerBillingStatementSettingInputFields": "customer_billing_statement_setting_input",
    "CustomerCancel": "customer_cancel",
    "CustomerCancelFields": "customer_cancel",
    "CustomerCreate": "customer_create",
    "CustomerCreateFields": "customer_create",
    "CustomerDraftActivation": "customer_draft_activation",
    "CustomerEmailLog": "customer_email_log",
    "CustomerEmailPreference": "customer_email_preference",
    "CustomerEmailPreferenceInput": "customer_email_preference_input",
    "CustomerEmailPreferenceInputFields": "customer_email_preference_input",
    "CustomerEmailPreferences": "customer_email_preferences",
    "CustomerEmailPreferencesUpdate": "customer_email_preferences_update",
    "CustomerEmailPreferencesUpdateFields": "customer_email_preferences_update",
    "CustomerNote": "customer_note",
    "CustomerNoteCreate": "customer_note_create",
    "CustomerNoteCreateFields": "customer_note_create",
    "CustomerNoteUpdate": "customer_note_update",
    "CustomerNoteUpdateFields": "customer_note_update",
    "CustomerOverview": "customer_overview",
    "CustomerReference": "customer_reference",
    "CustomerReferenceInput": "customer_reference_input",
    "CustomerReferenceInputFields": "customer_reference_input",
    "CustomerSalesTrackingCode": "customer_sales_tracking_code",
    "CustomerSalesTrackingCodeInput": "customer_sales_tracking_code_input",
    "CustomerSalesTrackingCodeInputFields": "customer_sales_tracking_code_input",
    "CustomerStatus": "customer_status",
    "CustomerTitle": "customer_title",
    "CustomerUnhold": "customer_unhold",
    "CustomerUnholdFields": "customer_unhold",
    "CustomerUpdate": "customer_update",
    "CustomerUpdateFields": "customer_update",
    "DraftCharge": "draft_charge",
    "DraftChargeGroup": "draft_charge_group",
    "DraftDiscount": "draft_discount",
    "EmailCategory": "email_category",
    "EmailLogStatus": "email_log_status",
    "EmailLogType": "email_log_type",
    "EmailType": "email_type",
    "InvoiceCollectOptions": "invoice_collect_options",
    "InvoiceCollectOptionsFields": "invoice_collect_options",
    "InvoicePreview": "invoice_preview",
    "InvoicingRule": "invoicing_rule",
    "MonthlyBillingPeriodConfigurationInput": "monthly_billing_period_configuration_input",
    "MonthlyBillingPeriodConfigurationInputFields": "monthly_billing_period_configuration_input",
    "NetsuiteCustomerType": "netsuite_customer_type",
    "PdfInvoiceEmailAttachmentOption": "pdf_invoice_email_attachment_option",
    "QuickBooksLatchType": "quick_books_latch_type",
    "RechargeType": "recharge_type",
    "SalesTrackingCode": "sales_tracking_code",
    "SalesTrackingCodeCreate": "sales_tracking_code_create",
    "SalesTrackingCodeCreateFields": "sales_tracking_code_create",
    "SalesTrackingCodeStatus": "sales_tracking_code_status",
    "SalesTrackingCodeUpdate": "sales_tracking_code_update",
    "SalesTrackingCodeUpdateFields": "sales_tracking_code_update",
    "SalesforceAccountType": "salesforce_account_type",
    "ServiceStartOption": "service_start_option",
    "SortOrder": "sort_order",
    "State": "state",
    "StatementActivityType": "statement_activity_type",
    "StatementOption": "statement_option",
    "StatementScheduleType": "statement_schedule_type",
    "SynchStatus": "synch_status",
    "Tax": "tax",
    "Term": "term",
    "TrackedItemDisplay": "tracked_item_display",
    "TrackedItemDisplayFormat": "tracked_item_display_format",
    "TrackedItemDisplayInput": "tracked_item_display_input",
    "TrackedItemDisplayInputFields": "tracked_item_display_input",
    "View": "view",
    "YearlyBillingPeriodConfigurationInput": "yearly_billing_period_configuration_input",
    "YearlyBillingPeriodConfigurationInputFields": "yearly_billing_period_configuration_input",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
