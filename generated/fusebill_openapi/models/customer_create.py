"""CustomerCreate. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..kinds import INTEGER, TEXT, Choice, Object, Text
from ..model import Input, field, model
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from .customer_acquisition_input import CustomerAcquisitionInput, CustomerAcquisitionInputFields
    from .customer_address_input import CustomerAddressInput, CustomerAddressInputFields
    from .customer_address_preference_input import CustomerAddressPreferenceInput, CustomerAddressPreferenceInputFields
    from .customer_billing_setting_input import CustomerBillingSettingInput, CustomerBillingSettingInputFields
    from .customer_reference_input import CustomerReferenceInput, CustomerReferenceInputFields
    from .customer_title import CustomerTitle
    from .monthly_billing_period_configuration_input import (
        MonthlyBillingPeriodConfigurationInput,
        MonthlyBillingPeriodConfigurationInputFields,
    )
    from .quick_books_latch_type import QuickBooksLatchType
    from .salesforce_account_type import SalesforceAccountType
    from .synch_status import SynchStatus
    from .tracked_item_display_input import TrackedItemDisplayInput, TrackedItemDisplayInputFields
    from .yearly_billing_period_configuration_input import (
        YearlyBillingPeriodConfigurationInput,
        YearlyBillingPeriodConfigurationInputFields,
    )


@model
class CustomerCreate(Input):
    """A customer to create. Every field is optional."""

    username: str | None | Unset = field("username", TEXT, default=UNSET)
    """Login name at the portal; cannot be changed once set. A sample of the same page calls it portalUserName."""
    first_name: str | None | Unset = field("firstName", Text(50), default=UNSET)
    middle_name: str | None | Unset = field("middleName", Text(50), default=UNSET)
    last_name: str | None | Unset = field("lastName", Text(50), default=UNSET)
    company_name: str | None | Unset = field("companyName", Text(255), default=UNSET)
    """At most 50 characters by the API pages, 255 by the support site's bulk import."""
    suffix: str | None | Unset = field("suffix", Text(50), default=UNSET)
    """Such as Jr. or Sr."""
    primary_email: str | None | Unset = field("primaryEmail", Text(255), default=UNSET)
    """Receives invoices and other mail. Several addresses are joined by a semicolon and a blank."""
    primary_phone: str | None | Unset = field("primaryPhone", Text(50), default=UNSET)
    secondary_email: str | None | Unset = field("secondaryEmail", Text(255), default=UNSET)
    """Receives no mail. Several addresses are joined by a semicolon and a blank."""
    secondary_phone: str | None | Unset = field("secondaryPhone", Text(50), default=UNSET)
    title: CustomerTitle | str | None | Unset = field("title", Choice("CustomerTitle"), default=UNSET)
    reference: str | None | Unset = field("reference", Text(255), default=UNSET)
    """The caller's own id of the customer; not unique."""
    currency: str | None | Unset = field("currency", TEXT, default=UNSET)
    """Three-letter ISO code; needed on accounts with several currencies, else the account default. Fixed afterwards."""
    customer_reference: CustomerReferenceInput | CustomerReferenceInputFields | None | Unset = field(
        "customerReference", Object("CustomerReferenceInput"), default=UNSET
    )
    customer_acquisition: CustomerAcquisitionInput | CustomerAcquisitionInputFields | None | Unset = field(
        "customerAcquisition", Object("CustomerAcquisitionInput"), default=UNSET
    )
    billing_setting: CustomerBillingSettingInput | CustomerBillingSettingInputFields | None | Unset = field(
        "billingSetting", Object("CustomerBillingSettingInput"), default=UNSET
    )
    """One sample sends a list of one element instead."""
    shipping: CustomerAddressInput | CustomerAddressInputFields | None | Unset = field(
        "shipping", Object("CustomerAddressInput"), default=UNSET
    )
    """One sample spells it Shipping."""
    billing: CustomerAddressInput | CustomerAddressInputFields | None | Unset = field(
        "billing", Object("CustomerAddressInput"), default=UNSET
    )
    address_preference: CustomerAddressPreferenceInput | CustomerAddressPreferenceInputFields | None | Unset = field(
        "addressPreference", Object("CustomerAddressPreferenceInput"), default=UNSET
    )
    monthly_billing_period_configuration: (
        MonthlyBillingPeriodConfigurationInput | MonthlyBillingPeriodConfigurationInputFields | None | Unset
    ) = field("monthlyBillingPeriodConfiguration", Object("MonthlyBillingPeriodConfigurationInput"), default=UNSET)
    yearly_billing_period_configuration: (
        YearlyBillingPeriodConfigurationInput | YearlyBillingPeriodConfigurationInputFields | None | Unset
    ) = field("yearlyBillingPeriodConfiguration", Object("YearlyBillingPeriodConfigurationInput"), default=UNSET)
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset = field(
        "trackedItemDisplay", Object("TrackedItemDisplayInput"), default=UNSET
    )
    """At this level in one sample only, there as a list of one element; the table puts it into billingSetting."""
    salesforce_id: str | None | Unset = field("salesforceId", TEXT, default=UNSET)
    """Id of the Salesforce account; needs the Salesforce integration."""
    salesforce_account_type: SalesforceAccountType | str | None | Unset = field(
        "salesforceAccountType", Choice("SalesforceAccountType"), default=UNSET
    )
    """Null follows the account default."""
    salesforce_synch_status: SynchStatus | str | None | Unset = field(
        "salesforceSynchStatus", Choice("SynchStatus"), default=UNSET
    )
    netsuite_id: str | None | Unset = field("netsuiteId", TEXT, default=UNSET)
    """Listed both as a request field and as read-only."""
    netsuite_synch_status: SynchStatus | str | None | Unset = field(
        "netsuiteSynchStatus", Choice("SynchStatus"), default=UNSET
    )
    parent_id: int | None | Unset = field("parentId", INTEGER, default=UNSET)
    """Id of the parent customer, who must already be activated; needs the hierarchy feature."""
    quick_books_id: int | None | Unset = field("quickBooksId", INTEGER, default=UNSET)
    quick_books_latch_type: QuickBooksLatchType | str | None | Unset = field(
        "quickBooksLatchType", Choice("QuickBooksLatchType"), default=UNSET
    )
    quick_books_sync_token: int | None | Unset = field("quickBooksSyncToken", INTEGER, default=UNSET)
    """In one sample only."""
    hub_spot_id: int | None | Unset = field("hubSpotId", INTEGER, default=UNSET)
    """Id (vid) of the HubSpot contact."""


class CustomerCreateFields(TypedDict, total=False):
    """The fields of `CustomerCreate`, as keyword arguments or a plain dict; `UNSET` leaves one out."""

    username: str | None | Unset
    first_name: str | None | Unset
    middle_name: str | None | Unset
    last_name: str | None | Unset
    company_name: str | None | Unset
    suffix: str | None | Unset
    primary_email: str | None | Unset
    primary_phone: str | None | Unset
    secondary_email: str | None | Unset
    secondary_phone: str | None | Unset
    title: CustomerTitle | str | None | Unset
    reference: str | None | Unset
    currency: str | None | Unset
    customer_reference: CustomerReferenceInput | CustomerReferenceInputFields | None | Unset
    customer_acquisition: CustomerAcquisitionInput | CustomerAcquisitionInputFields | None | Unset
    billing_setting: CustomerBillingSettingInput | CustomerBillingSettingInputFields | None | Unset
    shipping: CustomerAddressInput | CustomerAddressInputFields | None | Unset
    billing: CustomerAddressInput | CustomerAddressInputFields | None | Unset
    address_preference: CustomerAddressPreferenceInput | CustomerAddressPreferenceInputFields | None | Unset
    monthly_billing_period_configuration: (
        MonthlyBillingPeriodConfigurationInput | MonthlyBillingPeriodConfigurationInputFields | None | Unset
    )
    yearly_billing_period_configuration: (
        YearlyBillingPeriodConfigurationInput | YearlyBillingPeriodConfigurationInputFields | None | Unset
    )
    tracked_item_display: TrackedItemDisplayInput | TrackedItemDisplayInputFields | None | Unset
    salesforce_id: str | None | Unset
    salesforce_account_type: SalesforceAccountType | str | None | Unset
    salesforce_synch_status: SynchStatus | str | None | Unset
    netsuite_id: str | None | Unset
    netsuite_synch_status: SynchStatus | str | None | Unset
    parent_id: int | None | Unset
    quick_books_id: int | None | Unset
    quick_books_latch_type: QuickBooksLatchType | str | None | Unset
    quick_books_sync_token: int | None | Unset
    hub_spot_id: int | None | Unset
