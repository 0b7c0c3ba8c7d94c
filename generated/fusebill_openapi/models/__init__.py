"""All models, each imported when it is first used. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_billing_statement_preference import (
        AccountBillingStatementPreference as AccountBillingStatementPreference,
    )
    from .account_upload_type import AccountUploadType as AccountUploadType
    from .ach_card_create import AchCardCreate as AchCardCreate
    from .ach_card_create import AchCardCreateFields as AchCardCreateFields
    from .ach_card_update import AchCardUpdate as AchCardUpdate
    from .ach_card_update import AchCardUpdateFields as AchCardUpdateFields
    from .ach_payment_method import AchPaymentMethod as AchPaymentMethod
    from .ach_source import AchSource as AchSource
    from .address import Address as Address
    from .address_create import AddressCreate as AddressCreate
    from .address_create import AddressCreateFields as AddressCreateFields
    from .address_type import AddressType as AddressType
    from .address_update import AddressUpdate as AddressUpdate
    from .address_update import AddressUpdateFields as AddressUpdateFields
    from .allocation_input import AllocationInput as AllocationInput
    from .allocation_input import AllocationInputFields as AllocationInputFields
    from .ar_activity import ArActivity as ArActivity
    from .auto_allocate_order import AutoAllocateOrder as AutoAllocateOrder
    from .auto_collect_setting_type import AutoCollectSettingType as AutoCollectSettingType
    from .bank_account_type import BankAccountType as BankAccountType
    from .billing_interval import BillingInterval as BillingInterval
    from .billing_period_configuration import BillingPeriodConfiguration as BillingPeriodConfiguration
    from .billing_period_configuration_input import BillingPeriodConfigurationInput as BillingPeriodConfigurationInput
    from .billing_period_configuration_input import (
        BillingPeriodConfigurationInputFields as BillingPeriodConfigurationInputFields,
    )
    from .billing_period_definition import BillingPeriodDefinition as BillingPeriodDefinition
    from .billing_period_definition_preview import BillingPeriodDefinitionPreview as BillingPeriodDefinitionPreview
    from .billing_period_definition_preview import (
        BillingPeriodDefinitionPreviewFields as BillingPeriodDefinitionPreviewFields,
    )
    from .billing_period_definition_summary import BillingPeriodDefinitionSummary as BillingPeriodDefinitionSummary
    from .billing_period_definition_update import BillingPeriodDefinitionUpdate as BillingPeriodDefinitionUpdate
    from .billing_period_definition_update import (
        BillingPeriodDefinitionUpdateFields as BillingPeriodDefinitionUpdateFields,
    )
    from .billing_period_payment_schedule import BillingPeriodPaymentSchedule as BillingPeriodPaymentSchedule
    from .billing_period_payment_schedule_create import (
        BillingPeriodPaymentScheduleCreate as BillingPeriodPaymentScheduleCreate,
    )
    from .billing_period_payment_schedule_create import (
        BillingPeriodPaymentScheduleCreateFields as BillingPeriodPaymentScheduleCreateFields,
    )
    from .billing_period_payment_schedule_input import (
        BillingPeriodPaymentScheduleInput as BillingPeriodPaymentScheduleInput,
    )
    from .billing_period_payment_schedule_input import (
        BillingPeriodPaymentScheduleInputFields as BillingPeriodPaymentScheduleInputFields,
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
    from .bulk_job import BulkJob as BulkJob
    from .bulk_job_create import BulkJobCreate as BulkJobCreate
    from .bulk_job_create import BulkJobCreateFields as BulkJobCreateFields
    from .bulk_job_create_payment import BulkJobCreatePayment as BulkJobCreatePayment
    from .bulk_job_create_payment import BulkJobCreatePaymentFields as BulkJobCreatePaymentFields
    from .bulk_job_create_write_off import BulkJobCreateWriteOff as BulkJobCreateWriteOff
    from .bulk_job_create_write_off import BulkJobCreateWriteOffFields as BulkJobCreateWriteOffFields
    from .bulk_job_process import BulkJobProcess as BulkJobProcess
    from .bulk_job_process import BulkJobProcessFields as BulkJobProcessFields
    from .bulk_job_record import BulkJobRecord as BulkJobRecord
    from .bulk_job_status import BulkJobStatus as BulkJobStatus
    from .bulk_job_type import BulkJobType as BulkJobType
    from .bulk_job_view import BulkJobView as BulkJobView
    from .bulk_payment_upload_type import BulkPaymentUploadType as BulkPaymentUploadType
    from .bulk_purchase_item_input import BulkPurchaseItemInput as BulkPurchaseItemInput
    from .bulk_purchase_item_input import BulkPurchaseItemInputFields as BulkPurchaseItemInputFields
    from .cancellation_option import CancellationOption as CancellationOption
    from .catalog_status import CatalogStatus as CatalogStatus
    from .charge import Charge as Charge
    from .charge_detail import ChargeDetail as ChargeDetail
    from .charge_discount import ChargeDiscount as ChargeDiscount
    from .charge_group import ChargeGroup as ChargeGroup
    from .charge_model import ChargeModel as ChargeModel
    from .charge_reverse import ChargeReverse as ChargeReverse
    from .charge_reverse import ChargeReverseFields as ChargeReverseFields
    from .charge_tier import ChargeTier as ChargeTier
    from .collect_ach_card import CollectAchCard as CollectAchCard
    from .collect_ach_card import CollectAchCardFields as CollectAchCardFields
    from .collect_credit_card import CollectCreditCard as CollectCreditCard
    from .collect_credit_card import CollectCreditCardFields as CollectCreditCardFields
    from .collect_payment_method import CollectPaymentMethod as CollectPaymentMethod
    from .country import Country as Country
    from .coupon import Coupon as Coupon
    from .coupon_code import CouponCode as CouponCode
    from .coupon_code_input import CouponCodeInput as CouponCodeInput
    from .coupon_code_input import CouponCodeInputFields as CouponCodeInputFields
    from .coupon_create import CouponCreate as CouponCreate
    from .coupon_create import CouponCreateFields as CouponCreateFields
    from .coupon_eligibility import CouponEligibility as CouponEligibility
    from .coupon_eligibility_input import CouponEligibilityInput as CouponEligibilityInput
    from .coupon_eligibility_input import CouponEligibilityInputFields as CouponEligibilityInputFields
    from .coupon_plan import CouponPlan as CouponPlan
    from .coupon_plan_input import CouponPlanInput as CouponPlanInput
    from .coupon_plan_input import CouponPlanInputFields as CouponPlanInputFields
    from .coupon_plan_product import CouponPlanProduct as CouponPlanProduct
    from .coupon_status import CouponStatus as CouponStatus
    from .coupon_update import CouponUpdate as CouponUpdate
    from .coupon_update import CouponUpdateFields as CouponUpdateFields
    from .coupon_validate import CouponValidate as CouponValidate
    from .coupon_validate import CouponValidateFields as CouponValidateFields
    from .coupon_validation import CouponValidation as CouponValidation
    from .credit import Credit as Credit
    from .credit_allocation import CreditAllocation as CreditAllocation
    from .credit_card_capture import CreditCardCapture as CreditCardCapture
    from .credit_card_capture import CreditCardCaptureFields as CreditCardCaptureFields
    from .credit_card_capture_form import CreditCardCaptureForm as CreditCardCaptureForm
    from .credit_card_capture_form import CreditCardCaptureFormFields as CreditCardCaptureFormFields
    from .credit_card_create import CreditCardCreate as CreditCardCreate
    from .credit_card_create import CreditCardCreateFields as CreditCardCreateFields
    from .credit_card_input import CreditCardInput as CreditCardInput
    from .credit_card_input import CreditCardInputFields as CreditCardInputFields
    from .credit_card_payment_method import CreditCardPaymentMethod as CreditCardPaymentMethod
    from .credit_card_update import CreditCardUpdate as CreditCardUpdate
    from .credit_card_update import CreditCardUpdateFields as CreditCardUpdateFields
    from .credit_create import CreditCreate as CreditCreate
    from .credit_create import CreditCreateFields as CreditCreateFields
    from .credit_note import CreditNote as CreditNote
    from .credit_note_invoice import CreditNoteInvoice as CreditNoteInvoice
    from .credit_note_line_item import CreditNoteLineItem as CreditNoteLineItem
    from .credit_note_line_item_group import CreditNoteLineItemGroup as CreditNoteLineItemGroup
    from .credit_note_summary import CreditNoteSummary as CreditNoteSummary
    from .custom_field import CustomField as CustomField
    from .custom_field_data_type import CustomFieldDataType as CustomFieldDataType
    from .custom_field_default import CustomFieldDefault as CustomFieldDefault
    from .custom_field_input import CustomFieldInput as CustomFieldInput
    from .custom_field_input import CustomFieldInputFields as CustomFieldInputFields
    from .custom_service_date_interval import CustomServiceDateInterval as CustomServiceDateInterval
    from .custom_service_date_projection import CustomServiceDateProjection as CustomServiceDateProjection
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
    from .debit import Debit as Debit
    from .debit_create import DebitCreate as DebitCreate
    from .debit_create import DebitCreateFields as DebitCreateFields
    from .discount import Discount as Discount
    from .discount_frequency_override import DiscountFrequencyOverride as DiscountFrequencyOverride
    from .discount_type import DiscountType as DiscountType
    from .draft_charge import DraftCharge as DraftCharge
    from .draft_charge_group import DraftChargeGroup as DraftChargeGroup
    from .draft_charge_operation import DraftChargeOperation as DraftChargeOperation
    from .draft_charge_patch import DraftChargePatch as DraftChargePatch
    from .draft_charge_patch import DraftChargePatchFields as DraftChargePatchFields
    from .draft_charge_tier_patch import DraftChargeTierPatch as DraftChargeTierPatch
    from .draft_charge_tier_patch import DraftChargeTierPatchFields as DraftChargeTierPatchFields
    from .draft_discount import DraftDiscount as DraftDiscount
    from .draft_discount_patch import DraftDiscountPatch as DraftDiscountPatch
    from .draft_discount_patch import DraftDiscountPatchFields as DraftDiscountPatchFields
    from .draft_invoice import DraftInvoice as DraftInvoice
    from .draft_invoice_patch import DraftInvoicePatch as DraftInvoicePatch
    from .draft_invoice_patch import DraftInvoicePatchFields as DraftInvoicePatchFields
    from .draft_invoice_post import DraftInvoicePost as DraftInvoicePost
    from .draft_invoice_post import DraftInvoicePostFields as DraftInvoicePostFields
    from .draft_invoice_post_ready_charges import DraftInvoicePostReadyCharges as DraftInvoicePostReadyCharges
    from .draft_invoice_post_ready_charges import (
        DraftInvoicePostReadyChargesFields as DraftInvoicePostReadyChargesFields,
    )
    from .draft_invoice_status import DraftInvoiceStatus as DraftInvoiceStatus
    from .draft_invoice_summary import DraftInvoiceSummary as DraftInvoiceSummary
    from .draft_payment_schedule import DraftPaymentSchedule as DraftPaymentSchedule
    from .draft_payment_schedule_create import DraftPaymentScheduleCreate as DraftPaymentScheduleCreate
    from .draft_payment_schedule_create import DraftPaymentScheduleCreateFields as DraftPaymentScheduleCreateFields
    from .earning import Earning as Earning
    from .earning_interval import EarningInterval as EarningInterval
    from .earning_manual_earn import EarningManualEarn as EarningManualEarn
    from .earning_manual_earn import EarningManualEarnFields as EarningManualEarnFields
    from .earning_timing_interval import EarningTimingInterval as EarningTimingInterval
    from .earning_timing_type import EarningTimingType as EarningTimingType
    from .email_category import EmailCategory as EmailCategory
    from .email_log_status import EmailLogStatus as EmailLogStatus
    from .email_log_type import EmailLogType as EmailLogType
    from .email_type import EmailType as EmailType
    from .geotab_latch_customer import GeotabLatchCustomer as GeotabLatchCustomer
    from .geotab_latch_customer import GeotabLatchCustomerFields as GeotabLatchCustomerFields
    from .geotab_unlatch_customer import GeotabUnlatchCustomer as GeotabUnlatchCustomer
    from .geotab_unlatch_customer import GeotabUnlatchCustomerFields as GeotabUnlatchCustomerFields
    from .gl_code import GLCode as GLCode
    from .gl_code_create import GLCodeCreate as GLCodeCreate
    from .gl_code_create import GLCodeCreateFields as GLCodeCreateFields
    from .gl_code_ledger import GLCodeLedger as GLCodeLedger
    from .gl_code_ledger_input import GLCodeLedgerInput as GLCodeLedgerInput
    from .gl_code_ledger_input import GLCodeLedgerInputFields as GLCodeLedgerInputFields
    from .gl_code_update import GLCodeUpdate as GLCodeUpdate
    from .gl_code_update import GLCodeUpdateFields as GLCodeUpdateFields
    from .hubspot_latch_customer import HubspotLatchCustomer as HubspotLatchCustomer
    from .hubspot_latch_customer import HubspotLatchCustomerFields as HubspotLatchCustomerFields
    from .interval import Interval as Interval
    from .invoice import Invoice as Invoice
    from .invoice_allocation import InvoiceAllocation as InvoiceAllocation
    from .invoice_collect_options import InvoiceCollectOptions as InvoiceCollectOptions
    from .invoice_collect_options import InvoiceCollectOptionsFields as InvoiceCollectOptionsFields
    from .invoice_owner_customer_information import InvoiceOwnerCustomerInformation as InvoiceOwnerCustomerInformation
    from .invoice_patch import InvoicePatch as InvoicePatch
    from .invoice_patch import InvoicePatchFields as InvoicePatchFields
    from .invoice_preview import InvoicePreview as InvoicePreview
    from .invoice_reverse import InvoiceReverse as InvoiceReverse
    from .invoice_reverse import InvoiceReverseFields as InvoiceReverseFields
    from .invoice_reverse_specific_charges import InvoiceReverseSpecificCharges as InvoiceReverseSpecificCharges
    from .invoice_reverse_specific_charges import (
        InvoiceReverseSpecificChargesFields as InvoiceReverseSpecificChargesFields,
    )
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_summary import InvoiceSummary as InvoiceSummary
    from .invoice_write_off import InvoiceWriteOff as InvoiceWriteOff
    from .invoice_write_off import InvoiceWriteOffFields as InvoiceWriteOffFields
    from .invoicing_rule import InvoicingRule as InvoicingRule
    from .migration import Migration as Migration
    from .migration_earning_option import MigrationEarningOption as MigrationEarningOption
    from .migration_timing_option import MigrationTimingOption as MigrationTimingOption
    from .migration_transfer_option import MigrationTransferOption as MigrationTransferOption
    from .monthly_billing_period_configuration_input import (
        MonthlyBillingPeriodConfigurationInput as MonthlyBillingPeriodConfigurationInput,
    )
    from .monthly_billing_period_configuration_input import (
        MonthlyBillingPeriodConfigurationInputFields as MonthlyBillingPeriodConfigurationInputFields,
    )
    from .netsuite_customer_type import NetsuiteCustomerType as NetsuiteCustomerType
    from .netsuite_disable_sync import NetsuiteDisableSync as NetsuiteDisableSync
    from .netsuite_disable_sync import NetsuiteDisableSyncFields as NetsuiteDisableSyncFields
    from .netsuite_enable_sync import NetsuiteEnableSync as NetsuiteEnableSync
    from .netsuite_enable_sync import NetsuiteEnableSyncFields as NetsuiteEnableSyncFields
    from .netsuite_latch_customer import NetsuiteLatchCustomer as NetsuiteLatchCustomer
    from .netsuite_latch_customer import NetsuiteLatchCustomerFields as NetsuiteLatchCustomerFields
    from .netsuite_unlatch_customer import NetsuiteUnlatchCustomer as NetsuiteUnlatchCustomer
    from .netsuite_unlatch_customer import NetsuiteUnlatchCustomerFields as NetsuiteUnlatchCustomerFields
    from .object_reference import ObjectReference as ObjectReference
    from .order_to_cash_cycle_pricing_input import OrderToCashCyclePricingInput as OrderToCashCyclePricingInput
    from .order_to_cash_cycle_pricing_input import (
        OrderToCashCyclePricingInputFields as OrderToCashCyclePricingInputFields,
    )
    from .payment import Payment as Payment
    from .payment_activity import PaymentActivity as PaymentActivity
    from .payment_activity_auto_resolve import PaymentActivityAutoResolve as PaymentActivityAutoResolve
    from .payment_activity_auto_resolve import PaymentActivityAutoResolveFields as PaymentActivityAutoResolveFields
    from .payment_activity_resolve import PaymentActivityResolve as PaymentActivityResolve
    from .payment_activity_resolve import PaymentActivityResolveFields as PaymentActivityResolveFields
    from .payment_activity_status import PaymentActivityStatus as PaymentActivityStatus
    from .payment_activity_transaction_type import PaymentActivityTransactionType as PaymentActivityTransactionType
    from .payment_allocation import PaymentAllocation as PaymentAllocation
    from .payment_bulk_purchase_input import PaymentBulkPurchaseInput as PaymentBulkPurchaseInput
    from .payment_bulk_purchase_input import PaymentBulkPurchaseInputFields as PaymentBulkPurchaseInputFields
    from .payment_collect_options import PaymentCollectOptions as PaymentCollectOptions
    from .payment_collect_options import PaymentCollectOptionsFields as PaymentCollectOptionsFields
    from .payment_create import PaymentCreate as PaymentCreate
    from .payment_create import PaymentCreateFields as PaymentCreateFields
    from .payment_create_method import PaymentCreateMethod as PaymentCreateMethod
    from .payment_mark_nsf import PaymentMarkNsf as PaymentMarkNsf
    from .payment_mark_nsf import PaymentMarkNsfFields as PaymentMarkNsfFields
    from .payment_method import PaymentMethod as PaymentMethod
    from .payment_method_set_sharing import PaymentMethodSetSharing as PaymentMethodSetSharing
    from .payment_method_set_sharing import PaymentMethodSetSharingFields as PaymentMethodSetSharingFields
    from .payment_method_sharing_override import PaymentMethodSharingOverride as PaymentMethodSharingOverride
    from .payment_method_sharing_override_input import (
        PaymentMethodSharingOverrideInput as PaymentMethodSharingOverrideInput,
    )
    from .payment_method_sharing_override_input import (
        PaymentMethodSharingOverrideInputFields as PaymentMethodSharingOverrideInputFields,
    )
    from .payment_resolution import PaymentResolution as PaymentResolution
    from .payment_schedule import PaymentSchedule as PaymentSchedule
    from .payment_source import PaymentSource as PaymentSource
    from .paypal_create import PaypalCreate as PaypalCreate
    from .paypal_create import PaypalCreateFields as PaypalCreateFields
    from .pdf_invoice_email_attachment_option import PdfInvoiceEmailAttachmentOption as PdfInvoiceEmailAttachmentOption
    from .plan import Plan as Plan
    from .plan_family import PlanFamily as PlanFamily
    from .plan_family_earning_option import PlanFamilyEarningOption as PlanFamilyEarningOption
    from .plan_family_plan import PlanFamilyPlan as PlanFamilyPlan
    from .plan_family_relationship import PlanFamilyRelationship as PlanFamilyRelationship
    from .plan_frequency import PlanFrequency as PlanFrequency
    from .plan_frequency_input import PlanFrequencyInput as PlanFrequencyInput
    from .plan_frequency_input import PlanFrequencyInputFields as PlanFrequencyInputFields
    from .plan_frequency_interval import PlanFrequencyInterval as PlanFrequencyInterval
    from .plan_frequency_status import PlanFrequencyStatus as PlanFrequencyStatus
    from .plan_order_to_cash_cycle import PlanOrderToCashCycle as PlanOrderToCashCycle
    from .plan_price import PlanPrice as PlanPrice
    from .plan_product import PlanProduct as PlanProduct
    from .plan_product_pricing_input import PlanProductPricingInput as PlanProductPricingInput
    from .plan_product_pricing_input import PlanProductPricingInputFields as PlanProductPricingInputFields
    from .plan_product_status import PlanProductStatus as PlanProductStatus
    from .plan_product_update_pricing import PlanProductUpdatePricing as PlanProductUpdatePricing
    from .plan_product_update_pricing import PlanProductUpdatePricingFields as PlanProductUpdatePricingFields
    from .plan_view import PlanView as PlanView
    from .plan_view_interval import PlanViewInterval as PlanViewInterval
    from .price import Price as Price
    from .price_input import PriceInput as PriceInput
    from .price_input import PriceInputFields as PriceInputFields
    from .pricing_model import PricingModel as PricingModel
    from .pricing_model_input import PricingModelInput as PricingModelInput
    from .pricing_model_input import PricingModelInputFields as PricingModelInputFields
    from .pricing_model_type import PricingModelType as PricingModelType
    from .product import Product as Product
    from .product_order_to_cash_cycle import ProductOrderToCashCycle as ProductOrderToCashCycle
    from .product_summary import ProductSummary as ProductSummary
    from .product_type import ProductType as ProductType
    from .proration_granularity import ProrationGranularity as ProrationGranularity
    from .purchase import Purchase as Purchase
    from .purchase_cancel import PurchaseCancel as PurchaseCancel
    from .purchase_cancel import PurchaseCancelFields as PurchaseCancelFields
    from .purchase_coupon import PurchaseCoupon as PurchaseCoupon
    from .purchase_coupon_apply import PurchaseCouponApply as PurchaseCouponApply
    from .purchase_coupon_apply import PurchaseCouponApplyFields as PurchaseCouponApplyFields
    from .purchase_create import PurchaseCreate as PurchaseCreate
    from .purchase_create import PurchaseCreateFields as PurchaseCreateFields
    from .purchase_create_bulk import PurchaseCreateBulk as PurchaseCreateBulk
    from .purchase_create_bulk import PurchaseCreateBulkFields as PurchaseCreateBulkFields
    from .purchase_custom_field_update import PurchaseCustomFieldUpdate as PurchaseCustomFieldUpdate
    from .purchase_custom_field_update import PurchaseCustomFieldUpdateFields as PurchaseCustomFieldUpdateFields
    from .purchase_custom_field_value_input import PurchaseCustomFieldValueInput as PurchaseCustomFieldValueInput
    from .purchase_custom_field_value_input import (
        PurchaseCustomFieldValueInputFields as PurchaseCustomFieldValueInputFields,
    )
    from .purchase_discount import PurchaseDiscount as PurchaseDiscount
    from .purchase_discount_create import PurchaseDiscountCreate as PurchaseDiscountCreate
    from .purchase_discount_create import PurchaseDiscountCreateFields as PurchaseDiscountCreateFields
    from .purchase_discount_input import PurchaseDiscountInput as PurchaseDiscountInput
    from .purchase_discount_input import PurchaseDiscountInputFields as PurchaseDiscountInputFields
    from .purchase_discount_type import PurchaseDiscountType as PurchaseDiscountType
    from .purchase_discount_update import PurchaseDiscountUpdate as PurchaseDiscountUpdate
    from .purchase_discount_update import PurchaseDiscountUpdateFields as PurchaseDiscountUpdateFields
    from .purchase_earning_interval import PurchaseEarningInterval as PurchaseEarningInterval
    from .purchase_earning_schedule import PurchaseEarningSchedule as PurchaseEarningSchedule
    from .purchase_earning_schedule_input import PurchaseEarningScheduleInput as PurchaseEarningScheduleInput
    from .purchase_earning_schedule_input import (
        PurchaseEarningScheduleInputFields as PurchaseEarningScheduleInputFields,
    )
    from .purchase_earning_settings import PurchaseEarningSettings as PurchaseEarningSettings
    from .purchase_earning_settings_input import PurchaseEarningSettingsInput as PurchaseEarningSettingsInput
    from .purchase_earning_settings_input import (
        PurchaseEarningSettingsInputFields as PurchaseEarningSettingsInputFields,
    )
    from .purchase_finalize import PurchaseFinalize as PurchaseFinalize
    from .purchase_finalize import PurchaseFinalizeFields as PurchaseFinalizeFields
    from .purchase_finalize_result import PurchaseFinalizeResult as PurchaseFinalizeResult
    from .purchase_override_price_range_input import PurchaseOverridePriceRangeInput as PurchaseOverridePriceRangeInput
    from .purchase_override_price_range_input import (
        PurchaseOverridePriceRangeInputFields as PurchaseOverridePriceRangeInputFields,
    )
    from .purchase_price_range import PurchasePriceRange as PurchasePriceRange
    from .purchase_pricing_model_type import PurchasePricingModelType as PurchasePricingModelType
    from .purchase_product_item_create import PurchaseProductItemCreate as PurchaseProductItemCreate
    from .purchase_product_item_create import PurchaseProductItemCreateFields as PurchaseProductItemCreateFields
    from .purchase_product_item_input import PurchaseProductItemInput as PurchaseProductItemInput
    from .purchase_product_item_input import PurchaseProductItemInputFields as PurchaseProductItemInputFields
    from .purchase_product_item_update import PurchaseProductItemUpdate as PurchaseProductItemUpdate
    from .purchase_product_item_update import PurchaseProductItemUpdateFields as PurchaseProductItemUpdateFields
    from .purchase_split import PurchaseSplit as PurchaseSplit
    from .purchase_split import PurchaseSplitFields as PurchaseSplitFields
    from .purchase_status import PurchaseStatus as PurchaseStatus
    from .purchase_summary import PurchaseSummary as PurchaseSummary
    from .purchase_taxation_address_input import PurchaseTaxationAddressInput as PurchaseTaxationAddressInput
    from .purchase_taxation_address_input import (
        PurchaseTaxationAddressInputFields as PurchaseTaxationAddressInputFields,
    )
    from .purchase_update import PurchaseUpdate as PurchaseUpdate
    from .purchase_update import PurchaseUpdateFields as PurchaseUpdateFields
    from .quantity_range import QuantityRange as QuantityRange
    from .quantity_range_input import QuantityRangeInput as QuantityRangeInput
    from .quantity_range_input import QuantityRangeInputFields as QuantityRangeInputFields
    from .quick_books_latch_type import QuickBooksLatchType as QuickBooksLatchType
    from .recharge_type import RechargeType as RechargeType
    from .refund import Refund as Refund
    from .refund_create import RefundCreate as RefundCreate
    from .refund_create import RefundCreateFields as RefundCreateFields
    from .refund_method import RefundMethod as RefundMethod
    from .result_list_headers import ResultListHeaders as ResultListHeaders
    from .reverse_charge import ReverseCharge as ReverseCharge
    from .reverse_charge_option import ReverseChargeOption as ReverseChargeOption
    from .reverse_charge_preview import ReverseChargePreview as ReverseChargePreview
    from .sales_tracking_code import SalesTrackingCode as SalesTrackingCode
    from .sales_tracking_code_create import SalesTrackingCodeCreate as SalesTrackingCodeCreate
    from .sales_tracking_code_create import SalesTrackingCodeCreateFields as SalesTrackingCodeCreateFields
    from .sales_tracking_code_status import SalesTrackingCodeStatus as SalesTrackingCodeStatus
    from .sales_tracking_code_update import SalesTrackingCodeUpdate as SalesTrackingCodeUpdate
    from .sales_tracking_code_update import SalesTrackingCodeUpdateFields as SalesTrackingCodeUpdateFields
    from .salesforce_account_type import SalesforceAccountType as SalesforceAccountType
    from .salesforce_latch_customer import SalesforceLatchCustomer as SalesforceLatchCustomer
    from .salesforce_latch_customer import SalesforceLatchCustomerFields as SalesforceLatchCustomerFields
    from .salesforce_resync_customer import SalesforceResyncCustomer as SalesforceResyncCustomer
    from .salesforce_resync_customer import SalesforceResyncCustomerFields as SalesforceResyncCustomerFields
    from .service_start_option import ServiceStartOption as ServiceStartOption
    from .settlement import Settlement as Settlement
    from .settlement_status import SettlementStatus as SettlementStatus
    from .side_effects import SideEffects as SideEffects
    from .sort_order import SortOrder as SortOrder
    from .state import State as State
    from .statement_activity_type import StatementActivityType as StatementActivityType
    from .statement_option import StatementOption as StatementOption
    from .statement_schedule_type import StatementScheduleType as StatementScheduleType
    from .stripe_ach_import import StripeAchImport as StripeAchImport
    from .stripe_ach_import import StripeAchImportFields as StripeAchImportFields
    from .stripe_credit_card_import import StripeCreditCardImport as StripeCreditCardImport
    from .stripe_credit_card_import import StripeCreditCardImportFields as StripeCreditCardImportFields
    from .subscription import Subscription as Subscription
    from .subscription_activate_multiple import SubscriptionActivateMultiple as SubscriptionActivateMultiple
    from .subscription_activate_multiple import SubscriptionActivateMultipleFields as SubscriptionActivateMultipleFields
    from .subscription_billing_period_configuration import (
        SubscriptionBillingPeriodConfiguration as SubscriptionBillingPeriodConfiguration,
    )
    from .subscription_billing_period_configuration import (
        SubscriptionBillingPeriodConfigurationFields as SubscriptionBillingPeriodConfigurationFields,
    )
    from .subscription_cancel import SubscriptionCancel as SubscriptionCancel
    from .subscription_cancel import SubscriptionCancelFields as SubscriptionCancelFields
    from .subscription_coupon import SubscriptionCoupon as SubscriptionCoupon
    from .subscription_coupon_apply import SubscriptionCouponApply as SubscriptionCouponApply
    from .subscription_coupon_apply import SubscriptionCouponApplyFields as SubscriptionCouponApplyFields
    from .subscription_create import SubscriptionCreate as SubscriptionCreate
    from .subscription_create import SubscriptionCreateFields as SubscriptionCreateFields
    from .subscription_custom_field_update import SubscriptionCustomFieldUpdate as SubscriptionCustomFieldUpdate
    from .subscription_custom_field_update import (
        SubscriptionCustomFieldUpdateFields as SubscriptionCustomFieldUpdateFields,
    )
    from .subscription_discount import SubscriptionDiscount as SubscriptionDiscount
    from .subscription_discount_input import SubscriptionDiscountInput as SubscriptionDiscountInput
    from .subscription_discount_input import SubscriptionDiscountInputFields as SubscriptionDiscountInputFields
    from .subscription_discount_type import SubscriptionDiscountType as SubscriptionDiscountType
    from .subscription_migration_create import SubscriptionMigrationCreate as SubscriptionMigrationCreate
    from .subscription_migration_create import SubscriptionMigrationCreateFields as SubscriptionMigrationCreateFields
    from .subscription_original_values import SubscriptionOriginalValues as SubscriptionOriginalValues
    from .subscription_override import SubscriptionOverride as SubscriptionOverride
    from .subscription_override_input import SubscriptionOverrideInput as SubscriptionOverrideInput
    from .subscription_override_input import SubscriptionOverrideInputFields as SubscriptionOverrideInputFields
    from .subscription_pricing_model_type import SubscriptionPricingModelType as SubscriptionPricingModelType
    from .subscription_product import SubscriptionProduct as SubscriptionProduct
    from .subscription_product_change_quantity import (
        SubscriptionProductChangeQuantity as SubscriptionProductChangeQuantity,
    )
    from .subscription_product_change_quantity import (
        SubscriptionProductChangeQuantityFields as SubscriptionProductChangeQuantityFields,
    )
    from .subscription_product_custom_field_update import (
        SubscriptionProductCustomFieldUpdate as SubscriptionProductCustomFieldUpdate,
    )
    from .subscription_product_custom_field_update import (
        SubscriptionProductCustomFieldUpdateFields as SubscriptionProductCustomFieldUpdateFields,
    )
    from .subscription_product_earning_settings import (
        SubscriptionProductEarningSettings as SubscriptionProductEarningSettings,
    )
    from .subscription_product_earning_settings_input import (
        SubscriptionProductEarningSettingsInput as SubscriptionProductEarningSettingsInput,
    )
    from .subscription_product_earning_settings_input import (
        SubscriptionProductEarningSettingsInputFields as SubscriptionProductEarningSettingsInputFields,
    )
    from .subscription_product_item_create import SubscriptionProductItemCreate as SubscriptionProductItemCreate
    from .subscription_product_item_create import (
        SubscriptionProductItemCreateFields as SubscriptionProductItemCreateFields,
    )
    from .subscription_product_item_update import SubscriptionProductItemUpdate as SubscriptionProductItemUpdate
    from .subscription_product_item_update import (
        SubscriptionProductItemUpdateFields as SubscriptionProductItemUpdateFields,
    )
    from .subscription_product_items_patch import SubscriptionProductItemsPatch as SubscriptionProductItemsPatch
    from .subscription_product_items_patch import (
        SubscriptionProductItemsPatchFields as SubscriptionProductItemsPatchFields,
    )
    from .subscription_product_override import SubscriptionProductOverride as SubscriptionProductOverride
    from .subscription_product_override_input import (
        SubscriptionProductOverrideInput as SubscriptionProductOverrideInput,
    )
    from .subscription_product_override_input import (
        SubscriptionProductOverrideInputFields as SubscriptionProductOverrideInputFields,
    )
    from .subscription_product_price_override import (
        SubscriptionProductPriceOverride as SubscriptionProductPriceOverride,
    )
    from .subscription_product_price_override_create import (
        SubscriptionProductPriceOverrideCreate as SubscriptionProductPriceOverrideCreate,
    )
    from .subscription_product_price_override_create import (
        SubscriptionProductPriceOverrideCreateFields as SubscriptionProductPriceOverrideCreateFields,
    )
    from .subscription_product_price_override_input import (
        SubscriptionProductPriceOverrideInput as SubscriptionProductPriceOverrideInput,
    )
    from .subscription_product_price_override_input import (
        SubscriptionProductPriceOverrideInputFields as SubscriptionProductPriceOverrideInputFields,
    )
    from .subscription_product_price_override_update import (
        SubscriptionProductPriceOverrideUpdate as SubscriptionProductPriceOverrideUpdate,
    )
    from .subscription_product_price_override_update import (
        SubscriptionProductPriceOverrideUpdateFields as SubscriptionProductPriceOverrideUpdateFields,
    )
    from .subscription_product_price_range import SubscriptionProductPriceRange as SubscriptionProductPriceRange
    from .subscription_product_price_range_input import (
        SubscriptionProductPriceRangeInput as SubscriptionProductPriceRangeInput,
    )
    from .subscription_product_price_range_input import (
        SubscriptionProductPriceRangeInputFields as SubscriptionProductPriceRangeInputFields,
    )
    from .subscription_product_status import SubscriptionProductStatus as SubscriptionProductStatus
    from .subscription_product_tracked_items import SubscriptionProductTrackedItems as SubscriptionProductTrackedItems
    from .subscription_product_tracked_items import (
        SubscriptionProductTrackedItemsFields as SubscriptionProductTrackedItemsFields,
    )
    from .subscription_product_update import SubscriptionProductUpdate as SubscriptionProductUpdate
    from .subscription_product_update import SubscriptionProductUpdateFields as SubscriptionProductUpdateFields
    from .subscription_status import SubscriptionStatus as SubscriptionStatus
    from .subscription_summary import SubscriptionSummary as SubscriptionSummary
    from .subscription_summary_result_list import SubscriptionSummaryResultList as SubscriptionSummaryResultList
    from .subscription_update import SubscriptionUpdate as SubscriptionUpdate
    from .subscription_update import SubscriptionUpdateFields as SubscriptionUpdateFields
    from .subscription_v2 import SubscriptionV2 as SubscriptionV2
    from .synch_status import SynchStatus as SynchStatus
    from .tax import Tax as Tax
    from .term import Term as Term
    from .tracked_item import TrackedItem as TrackedItem
    from .tracked_item_change import TrackedItemChange as TrackedItemChange
    from .tracked_item_change import TrackedItemChangeFields as TrackedItemChangeFields
    from .tracked_item_display import TrackedItemDisplay as TrackedItemDisplay
    from .tracked_item_display_format import TrackedItemDisplayFormat as TrackedItemDisplayFormat
    from .tracked_item_display_input import TrackedItemDisplayInput as TrackedItemDisplayInput
    from .tracked_item_display_input import TrackedItemDisplayInputFields as TrackedItemDisplayInputFields
    from .tracked_item_operation import TrackedItemOperation as TrackedItemOperation
    from .tracked_item_status import TrackedItemStatus as TrackedItemStatus
    from .transfer_option import TransferOption as TransferOption
    from .view import View as View
    from .yearly_billing_period_configuration_input import (
        YearlyBillingPeriodConfigurationInput as YearlyBillingPeriodConfigurationInput,
    )
    from .yearly_billing_period_configuration_input import (
        YearlyBillingPeriodConfigurationInputFields as YearlyBillingPeriodConfigurationInputFields,
    )

_MODULES = {
    "AccountBillingStatementPreference": "account_billing_statement_preference",
    "AccountUploadType": "account_upload_type",
    "AchCardCreate": "ach_card_create",
    "AchCardCreateFields": "ach_card_create",
    "AchCardUpdate": "ach_card_update",
    "AchCardUpdateFields": "ach_card_update",
    "AchPaymentMethod": "ach_payment_method",
    "AchSource": "ach_source",
    "Address": "address",
    "AddressCreate": "address_create",
    "AddressCreateFields": "address_create",
    "AddressType": "address_type",
    "AddressUpdate": "address_update",
    "AddressUpdateFields": "address_update",
    "AllocationInput": "allocation_input",
    "AllocationInputFields": "allocation_input",
    "ArActivity": "ar_activity",
    "AutoAllocateOrder": "auto_allocate_order",
    "AutoCollectSettingType": "auto_collect_setting_type",
    "BankAccountType": "bank_account_type",
    "BillingInterval": "billing_interval",
    "BillingPeriodConfiguration": "billing_period_configuration",
    "BillingPeriodConfigurationInput": "billing_period_configuration_input",
    "BillingPeriodConfigurationInputFields": "billing_period_configuration_input",
    "BillingPeriodDefinition": "billing_period_definition",
    "BillingPeriodDefinitionPreview": "billing_period_definition_preview",
    "BillingPeriodDefinitionPreviewFields": "billing_period_definition_preview",
    "BillingPeriodDefinitionSummary": "billing_period_definition_summary",
    "BillingPeriodDefinitionUpdate": "billing_period_definition_update",
    "BillingPeriodDefinitionUpdateFields": "billing_period_definition_update",
    "BillingPeriodPaymentSchedule": "billing_period_payment_schedule",
    "BillingPeriodPaymentScheduleCreate": "billing_period_payment_schedule_create",
    "BillingPeriodPaymentScheduleCreateFields": "billing_period_payment_schedule_create",
    "BillingPeriodPaymentScheduleInput": "billing_period_payment_schedule_input",
    "BillingPeriodPaymentScheduleInputFields": "billing_period_payment_schedule_input",
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
    "BulkJob": "bulk_job",
    "BulkJobCreate": "bulk_job_create",
    "BulkJobCreateFields": "bulk_job_create",
    "BulkJobCreatePayment": "bulk_job_create_payment",
    "BulkJobCreatePaymentFields": "bulk_job_create_payment",
    "BulkJobCreateWriteOff": "bulk_job_create_write_off",
    "BulkJobCreateWriteOffFields": "bulk_job_create_write_off",
    "BulkJobProcess": "bulk_job_process",
    "BulkJobProcessFields": "bulk_job_process",
    "BulkJobRecord": "bulk_job_record",
    "BulkJobStatus": "bulk_job_status",
    "BulkJobType": "bulk_job_type",
    "BulkJobView": "bulk_job_view",
    "BulkPaymentUploadType": "bulk_payment_upload_type",
    "BulkPurchaseItemInput": "bulk_purchase_item_input",
    "BulkPurchaseItemInputFields": "bulk_purchase_item_input",
    "CancellationOption": "cancellation_option",
    "CatalogStatus": "catalog_status",
    "Charge": "charge",
    "ChargeDetail": "charge_detail",
    "ChargeDiscount": "charge_discount",
    "ChargeGroup": "charge_group",
    "ChargeModel": "charge_model",
    "ChargeReverse": "charge_reverse",
    "ChargeReverseFields": "charge_reverse",
    "ChargeTier": "charge_tier",
    "CollectAchCard": "collect_ach_card",
    "CollectAchCardFields": "collect_ach_card",
    "CollectCreditCard": "collect_credit_card",
    "CollectCreditCardFields": "collect_credit_card",
    "CollectPaymentMethod": "collect_payment_method",
    "Country": "country",
    "Coupon": "coupon",
    "CouponCode": "coupon_code",
    "CouponCodeInput": "coupon_code_input",
    "CouponCodeInputFields": "coupon_code_input",
    "CouponCreate": "coupon_create",
    "CouponCreateFields": "coupon_create",
    "CouponEligibility": "coupon_eligibility",
    "CouponEligibilityInput": "coupon_eligibility_input",
    "CouponEligibilityInputFields": "coupon_eligibility_input",
    "CouponPlan": "coupon_plan",
    "CouponPlanInput": "coupon_plan_input",
    "CouponPlanInputFields": "coupon_plan_input",
    "CouponPlanProduct": "coupon_plan_product",
    "CouponStatus": "coupon_status",
    "CouponUpdate": "coupon_update",
    "CouponUpdateFields": "coupon_update",
    "CouponValidate": "coupon_validate",
    "CouponValidateFields": "coupon_validate",
    "CouponValidation": "coupon_validation",
    "Credit": "credit",
    "CreditAllocation": "credit_allocation",
    "CreditCardCapture": "credit_card_capture",
    "CreditCardCaptureFields": "credit_card_capture",
    "CreditCardCaptureForm": "credit_card_capture_form",
    "CreditCardCaptureFormFields": "credit_card_capture_form",
    "CreditCardCreate": "credit_card_create",
    "CreditCardCreateFields": "credit_card_create",
    "CreditCardInput": "credit_card_input",
    "CreditCardInputFields": "credit_card_input",
    "CreditCardPaymentMethod": "credit_card_payment_method",
    "CreditCardUpdate": "credit_card_update",
    "CreditCardUpdateFields": "credit_card_update",
    "CreditCreate": "credit_create",
    "CreditCreateFields": "credit_create",
    "CreditNote": "credit_note",
    "CreditNoteInvoice": "credit_note_invoice",
    "CreditNoteLineItem": "credit_note_line_item",
    "CreditNoteLineItemGroup": "credit_note_line_item_group",
    "CreditNoteSummary": "credit_note_summary",
    "CustomField": "custom_field",
    "CustomFieldDataType": "custom_field_data_type",
    "CustomFieldDefault": "custom_field_default",
    "CustomFieldInput": "custom_field_input",
    "CustomFieldInputFields": "custom_field_input",
    "CustomServiceDateInterval": "custom_service_date_interval",
    "CustomServiceDateProjection": "custom_service_date_projection",
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
    "Debit": "debit",
    "DebitCreate": "debit_create",
    "DebitCreateFields": "debit_create",
    "Discount": "discount",
    "DiscountFrequencyOverride": "discount_frequency_override",
    "DiscountType": "discount_type",
    "DraftCharge": "draft_charge",
    "DraftChargeGroup": "draft_charge_group",
    "DraftChargeOperation": "draft_charge_operation",
    "DraftChargePatch": "draft_charge_patch",
    "DraftChargePatchFields": "draft_charge_patch",
    "DraftChargeTierPatch": "draft_charge_tier_patch",
    "DraftChargeTierPatchFields": "draft_charge_tier_patch",
    "DraftDiscount": "draft_discount",
    "DraftDiscountPatch": "draft_discount_patch",
    "DraftDiscountPatchFields": "draft_discount_patch",
    "DraftInvoice": "draft_invoice",
    "DraftInvoicePatch": "draft_invoice_patch",
    "DraftInvoicePatchFields": "draft_invoice_patch",
    "DraftInvoicePost": "draft_invoice_post",
    "DraftInvoicePostFields": "draft_invoice_post",
    "DraftInvoicePostReadyCharges": "draft_invoice_post_ready_charges",
    "DraftInvoicePostReadyChargesFields": "draft_invoice_post_ready_charges",
    "DraftInvoiceStatus": "draft_invoice_status",
    "DraftInvoiceSummary": "draft_invoice_summary",
    "DraftPaymentSchedule": "draft_payment_schedule",
    "DraftPaymentScheduleCreate": "draft_payment_schedule_create",
    "DraftPaymentScheduleCreateFields": "draft_payment_schedule_create",
    "Earning": "earning",
    "EarningInterval": "earning_interval",
    "EarningManualEarn": "earning_manual_earn",
    "EarningManualEarnFields": "earning_manual_earn",
    "EarningTimingInterval": "earning_timing_interval",
    "EarningTimingType": "earning_timing_type",
    "EmailCategory": "email_category",
    "EmailLogStatus": "email_log_status",
    "EmailLogType": "email_log_type",
    "EmailType": "email_type",
    "GLCode": "gl_code",
    "GLCodeCreate": "gl_code_create",
    "GLCodeCreateFields": "gl_code_create",
    "GLCodeLedger": "gl_code_ledger",
    "GLCodeLedgerInput": "gl_code_ledger_input",
    "GLCodeLedgerInputFields": "gl_code_ledger_input",
    "GLCodeUpdate": "gl_code_update",
    "GLCodeUpdateFields": "gl_code_update",
    "GeotabLatchCustomer": "geotab_latch_customer",
    "GeotabLatchCustomerFields": "geotab_latch_customer",
    "GeotabUnlatchCustomer": "geotab_unlatch_customer",
    "GeotabUnlatchCustomerFields": "geotab_unlatch_customer",
    "HubspotLatchCustomer": "hubspot_latch_customer",
    "HubspotLatchCustomerFields": "hubspot_latch_customer",
    "Interval": "interval",
    "Invoice": "invoice",
    "InvoiceAllocation": "invoice_allocation",
    "InvoiceCollectOptions": "invoice_collect_options",
    "InvoiceCollectOptionsFields": "invoice_collect_options",
    "InvoiceOwnerCustomerInformation": "invoice_owner_customer_information",
    "InvoicePatch": "invoice_patch",
    "InvoicePatchFields": "invoice_patch",
    "InvoicePreview": "invoice_preview",
    "InvoiceReverse": "invoice_reverse",
    "InvoiceReverseFields": "invoice_reverse",
    "InvoiceReverseSpecificCharges": "invoice_reverse_specific_charges",
    "InvoiceReverseSpecificChargesFields": "invoice_reverse_specific_charges",
    "InvoiceStatus": "invoice_status",
    "InvoiceSummary": "invoice_summary",
    "InvoiceWriteOff": "invoice_write_off",
    "InvoiceWriteOffFields": "invoice_write_off",
    "InvoicingRule": "invoicing_rule",
    "Migration": "migration",
    "MigrationEarningOption": "migration_earning_option",
    "MigrationTimingOption": "migration_timing_option",
    "MigrationTransferOption": "migration_transfer_option",
    "MonthlyBillingPeriodConfigurationInput": "monthly_billing_period_configuration_input",
    "MonthlyBillingPeriodConfigurationInputFields": "monthly_billing_period_configuration_input",
    "NetsuiteCustomerType": "netsuite_customer_type",
    "NetsuiteDisableSync": "netsuite_disable_sync",
    "NetsuiteDisableSyncFields": "netsuite_disable_sync",
    "NetsuiteEnableSync": "netsuite_enable_sync",
    "NetsuiteEnableSyncFields": "netsuite_enable_sync",
    "NetsuiteLatchCustomer": "netsuite_latch_customer",
    "NetsuiteLatchCustomerFields": "netsuite_latch_customer",
    "NetsuiteUnlatchCustomer": "netsuite_unlatch_customer",
    "NetsuiteUnlatchCustomerFields": "netsuite_unlatch_customer",
    "ObjectReference": "object_reference",
    "OrderToCashCyclePricingInput": "order_to_cash_cycle_pricing_input",
    "OrderToCashCyclePricingInputFields": "order_to_cash_cycle_pricing_input",
    "Payment": "payment",
    "PaymentActivity": "payment_activity",
    "PaymentActivityAutoResolve": "payment_activity_auto_resolve",
    "PaymentActivityAutoResolveFields": "payment_activity_auto_resolve",
    "PaymentActivityResolve": "payment_activity_resolve",
    "PaymentActivityResolveFields": "payment_activity_resolve",
    "PaymentActivityStatus": "payment_activity_status",
    "PaymentActivityTransactionType": "payment_activity_transaction_type",
    "PaymentAllocation": "payment_allocation",
    "PaymentBulkPurchaseInput": "payment_bulk_purchase_input",
    "PaymentBulkPurchaseInputFields": "payment_bulk_purchase_input",
    "PaymentCollectOptions": "payment_collect_options",
    "PaymentCollectOptionsFields": "payment_collect_options",
    "PaymentCreate": "payment_create",
    "PaymentCreateFields": "payment_create",
    "PaymentCreateMethod": "payment_create_method",
    "PaymentMarkNsf": "payment_mark_nsf",
    "PaymentMarkNsfFields": "payment_mark_nsf",
    "PaymentMethod": "payment_method",
    "PaymentMethodSetSharing": "payment_method_set_sharing",
    "PaymentMethodSetSharingFields": "payment_method_set_sharing",
    "PaymentMethodSharingOverride": "payment_method_sharing_override",
    "PaymentMethodSharingOverrideInput": "payment_method_sharing_override_input",
    "PaymentMethodSharingOverrideInputFields": "payment_method_sharing_override_input",
    "PaymentResolution": "payment_resolution",
    "PaymentSchedule": "payment_schedule",
    "PaymentSource": "payment_source",
    "PaypalCreate": "paypal_create",
    "PaypalCreateFields": "paypal_create",
    "PdfInvoiceEmailAttachmentOption": "pdf_invoice_email_attachment_option",
    "Plan": "plan",
    "PlanFamily": "plan_family",
    "PlanFamilyEarningOption": "plan_family_earning_option",
    "PlanFamilyPlan": "plan_family_plan",
    "PlanFamilyRelationship": "plan_family_relationship",
    "PlanFrequency": "plan_frequency",
    "PlanFrequencyInput": "plan_frequency_input",
    "PlanFrequencyInputFields": "plan_frequency_input",
    "PlanFrequencyInterval": "plan_frequency_interval",
    "PlanFrequencyStatus": "plan_frequency_status",
    "PlanOrderToCashCycle": "plan_order_to_cash_cycle",
    "PlanPrice": "plan_price",
    "PlanProduct": "plan_product",
    "PlanProductPricingInput": "plan_product_pricing_input",
    "PlanProductPricingInputFields": "plan_product_pricing_input",
    "PlanProductStatus": "plan_product_status",
    "PlanProductUpdatePricing": "plan_product_update_pricing",
    "PlanProductUpdatePricingFields": "plan_product_update_pricing",
    "PlanView": "plan_view",
    "PlanViewInterval": "plan_view_interval",
    "Price": "price",
    "PriceInput": "price_input",
    "PriceInputFields": "price_input",
    "PricingModel": "pricing_model",
    "PricingModelInput": "pricing_model_input",
    "PricingModelInputFields": "pricing_model_input",
    "PricingModelType": "pricing_model_type",
    "Product": "product",
    "ProductOrderToCashCycle": "product_order_to_cash_cycle",
    "ProductSummary": "product_summary",
    "ProductType": "product_type",
    "ProrationGranularity": "proration_granularity",
    "Purchase": "purchase",
    "PurchaseCancel": "purchase_cancel",
    "PurchaseCancelFields": "purchase_cancel",
    "PurchaseCoupon": "purchase_coupon",
    "PurchaseCouponApply": "purchase_coupon_apply",
    "PurchaseCouponApplyFields": "purchase_coupon_apply",
    "PurchaseCreate": "purchase_create",
    "PurchaseCreateBulk": "purchase_create_bulk",
    "PurchaseCreateBulkFields": "purchase_create_bulk",
    "PurchaseCreateFields": "purchase_create",
    "PurchaseCustomFieldUpdate": "purchase_custom_field_update",
    "PurchaseCustomFieldUpdateFields": "purchase_custom_field_update",
    "PurchaseCustomFieldValueInput": "purchase_custom_field_value_input",
    "PurchaseCustomFieldValueInputFields": "purchase_custom_field_value_input",
    "PurchaseDiscount": "purchase_discount",
    "PurchaseDiscountCreate": "purchase_discount_create",
    "PurchaseDiscountCreateFields": "purchase_discount_create",
    "PurchaseDiscountInput": "purchase_discount_input",
    "PurchaseDiscountInputFields": "purchase_discount_input",
    "PurchaseDiscountType": "purchase_discount_type",
    "PurchaseDiscountUpdate": "purchase_discount_update",
    "PurchaseDiscountUpdateFields": "purchase_discount_update",
    "PurchaseEarningInterval": "purchase_earning_interval",
    "PurchaseEarningSchedule": "purchase_earning_schedule",
    "PurchaseEarningScheduleInput": "purchase_earning_schedule_input",
    "PurchaseEarningScheduleInputFields": "purchase_earning_schedule_input",
    "PurchaseEarningSettings": "purchase_earning_settings",
    "PurchaseEarningSettingsInput": "purchase_earning_settings_input",
    "PurchaseEarningSettingsInputFields": "purchase_earning_settings_input",
    "PurchaseFinalize": "purchase_finalize",
    "PurchaseFinalizeFields": "purchase_finalize",
    "PurchaseFinalizeResult": "purchase_finalize_result",
    "PurchaseOverridePriceRangeInput": "purchase_override_price_range_input",
    "PurchaseOverridePriceRangeInputFields": "purchase_override_price_range_input",
    "PurchasePriceRange": "purchase_price_range",
    "PurchasePricingModelType": "purchase_pricing_model_type",
    "PurchaseProductItemCreate": "purchase_product_item_create",
    "PurchaseProductItemCreateFields": "purchase_product_item_create",
    "PurchaseProductItemInput": "purchase_product_item_input",
    "PurchaseProductItemInputFields": "purchase_product_item_input",
    "PurchaseProductItemUpdate": "purchase_product_item_update",
    "PurchaseProductItemUpdateFields": "purchase_product_item_update",
    "PurchaseSplit": "purchase_split",
    "PurchaseSplitFields": "purchase_split",
    "PurchaseStatus": "purchase_status",
    "PurchaseSummary": "purchase_summary",
    "PurchaseTaxationAddressInput": "purchase_taxation_address_input",
    "PurchaseTaxationAddressInputFields": "purchase_taxation_address_input",
    "PurchaseUpdate": "purchase_update",
    "PurchaseUpdateFields": "purchase_update",
    "QuantityRange": "quantity_range",
    "QuantityRangeInput": "quantity_range_input",
    "QuantityRangeInputFields": "quantity_range_input",
    "QuickBooksLatchType": "quick_books_latch_type",
    "RechargeType": "recharge_type",
    "Refund": "refund",
    "RefundCreate": "refund_create",
    "RefundCreateFields": "refund_create",
    "RefundMethod": "refund_method",
    "ResultListHeaders": "result_list_headers",
    "ReverseCharge": "reverse_charge",
    "ReverseChargeOption": "reverse_charge_option",
    "ReverseChargePreview": "reverse_charge_preview",
    "SalesTrackingCode": "sales_tracking_code",
    "SalesTrackingCodeCreate": "sales_tracking_code_create",
    "SalesTrackingCodeCreateFields": "sales_tracking_code_create",
    "SalesTrackingCodeStatus": "sales_tracking_code_status",
    "SalesTrackingCodeUpdate": "sales_tracking_code_update",
    "SalesTrackingCodeUpdateFields": "sales_tracking_code_update",
    "SalesforceAccountType": "salesforce_account_type",
    "SalesforceLatchCustomer": "salesforce_latch_customer",
    "SalesforceLatchCustomerFields": "salesforce_latch_customer",
    "SalesforceResyncCustomer": "salesforce_resync_customer",
    "SalesforceResyncCustomerFields": "salesforce_resync_customer",
    "ServiceStartOption": "service_start_option",
    "Settlement": "settlement",
    "SettlementStatus": "settlement_status",
    "SideEffects": "side_effects",
    "SortOrder": "sort_order",
    "State": "state",
    "StatementActivityType": "statement_activity_type",
    "StatementOption": "statement_option",
    "StatementScheduleType": "statement_schedule_type",
    "StripeAchImport": "stripe_ach_import",
    "StripeAchImportFields": "stripe_ach_import",
    "StripeCreditCardImport": "stripe_credit_card_import",
    "StripeCreditCardImportFields": "stripe_credit_card_import",
    "Subscription": "subscription",
    "SubscriptionActivateMultiple": "subscription_activate_multiple",
    "SubscriptionActivateMultipleFields": "subscription_activate_multiple",
    "SubscriptionBillingPeriodConfiguration": "subscription_billing_period_configuration",
    "SubscriptionBillingPeriodConfigurationFields": "subscription_billing_period_configuration",
    "SubscriptionCancel": "subscription_cancel",
    "SubscriptionCancelFields": "subscription_cancel",
    "SubscriptionCoupon": "subscription_coupon",
    "SubscriptionCouponApply": "subscription_coupon_apply",
    "SubscriptionCouponApplyFields": "subscription_coupon_apply",
    "SubscriptionCreate": "subscription_create",
    "SubscriptionCreateFields": "subscription_create",
    "SubscriptionCustomFieldUpdate": "subscription_custom_field_update",
    "SubscriptionCustomFieldUpdateFields": "subscription_custom_field_update",
    "SubscriptionDiscount": "subscription_discount",
    "SubscriptionDiscountInput": "subscription_discount_input",
    "SubscriptionDiscountInputFields": "subscription_discount_input",
    "SubscriptionDiscountType": "subscription_discount_type",
    "SubscriptionMigrationCreate": "subscription_migration_create",
    "SubscriptionMigrationCreateFields": "subscription_migration_create",
    "SubscriptionOriginalValues": "subscription_original_values",
    "SubscriptionOverride": "subscription_override",
    "SubscriptionOverrideInput": "subscription_override_input",
    "SubscriptionOverrideInputFields": "subscription_override_input",
    "SubscriptionPricingModelType": "subscription_pricing_model_type",
    "SubscriptionProduct": "subscription_product",
    "SubscriptionProductChangeQuantity": "subscription_product_change_quantity",
    "SubscriptionProductChangeQuantityFields": "subscription_product_change_quantity",
    "SubscriptionProductCustomFieldUpdate": "subscription_product_custom_field_update",
    "SubscriptionProductCustomFieldUpdateFields": "subscription_product_custom_field_update",
    "SubscriptionProductEarningSettings": "subscription_product_earning_settings",
    "SubscriptionProductEarningSettingsInput": "subscription_product_earning_settings_input",
    "SubscriptionProductEarningSettingsInputFields": "subscription_product_earning_settings_input",
    "SubscriptionProductItemCreate": "subscription_product_item_create",
    "SubscriptionProductItemCreateFields": "subscription_product_item_create",
    "SubscriptionProductItemUpdate": "subscription_product_item_update",
    "SubscriptionProductItemUpdateFields": "subscription_product_item_update",
    "SubscriptionProductItemsPatch": "subscription_product_items_patch",
    "SubscriptionProductItemsPatchFields": "subscription_product_items_patch",
    "SubscriptionProductOverride": "subscription_product_override",
    "SubscriptionProductOverrideInput": "subscription_product_override_input",
    "SubscriptionProductOverrideInputFields": "subscription_product_override_input",
    "SubscriptionProductPriceOverride": "subscription_product_price_override",
    "SubscriptionProductPriceOverrideCreate": "subscription_product_price_override_create",
    "SubscriptionProductPriceOverrideCreateFields": "subscription_product_price_override_create",
    "SubscriptionProductPriceOverrideInput": "subscription_product_price_override_input",
    "SubscriptionProductPriceOverrideInputFields": "subscription_product_price_override_input",
    "SubscriptionProductPriceOverrideUpdate": "subscription_product_price_override_update",
    "SubscriptionProductPriceOverrideUpdateFields": "subscription_product_price_override_update",
    "SubscriptionProductPriceRange": "subscription_product_price_range",
    "SubscriptionProductPriceRangeInput": "subscription_product_price_range_input",
    "SubscriptionProductPriceRangeInputFields": "subscription_product_price_range_input",
    "SubscriptionProductStatus": "subscription_product_status",
    "SubscriptionProductTrackedItems": "subscription_product_tracked_items",
    "SubscriptionProductTrackedItemsFields": "subscription_product_tracked_items",
    "SubscriptionProductUpdate": "subscription_product_update",
    "SubscriptionProductUpdateFields": "subscription_product_update",
    "SubscriptionStatus": "subscription_status",
    "SubscriptionSummary": "subscription_summary",
    "SubscriptionSummaryResultList": "subscription_summary_result_list",
    "SubscriptionUpdate": "subscription_update",
    "SubscriptionUpdateFields": "subscription_update",
    "SubscriptionV2": "subscription_v2",
    "SynchStatus": "synch_status",
    "Tax": "tax",
    "Term": "term",
    "TrackedItem": "tracked_item",
    "TrackedItemChange": "tracked_item_change",
    "TrackedItemChangeFields": "tracked_item_change",
    "TrackedItemDisplay": "tracked_item_display",
    "TrackedItemDisplayFormat": "tracked_item_display_format",
    "TrackedItemDisplayInput": "tracked_item_display_input",
    "TrackedItemDisplayInputFields": "tracked_item_display_input",
    "TrackedItemOperation": "tracked_item_operation",
    "TrackedItemStatus": "tracked_item_status",
    "TransferOption": "transfer_option",
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
