"""Customer. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice, Object, Text
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .customer_account_status import CustomerAccountStatus
    from .customer_acquisition import CustomerAcquisition
    from .customer_reference import CustomerReference
    from .customer_status import CustomerStatus
    from .customer_title import CustomerTitle
    from .netsuite_customer_type import NetsuiteCustomerType
    from .quick_books_latch_type import QuickBooksLatchType
    from .salesforce_account_type import SalesforceAccountType
    from .synch_status import SynchStatus


@model
class Customer(Answer):
    """A customer: whoever is billed. The id is the only unique key besides a portalUserName that is set. Numbers such
    as phones and reference appear bare in some samples; they are text."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer."""
    first_name: str | None = field("firstName", Text(50), default=None)
    middle_name: str | None = field("middleName", Text(50), default=None)
    last_name: str | None = field("lastName", Text(50), default=None)
    company_name: str | None = field("companyName", Text(255), default=None)
    """At most 50 characters by the API pages, 255 by the support site's bulk import."""
    suffix: str | None = field("suffix", Text(50), default=None)
    """Such as Jr. or Sr."""
    primary_email: str | None = field("primaryEmail", Text(255), default=None)
    """Receives invoices and other mail. Several addresses are joined by a semicolon and a blank."""
    primary_phone: str | None = field("primaryPhone", Text(50), default=None)
    secondary_email: str | None = field("secondaryEmail", Text(255), default=None)
    """Receives no mail. Several addresses are joined by a semicolon and a blank."""
    secondary_phone: str | None = field("secondaryPhone", Text(50), default=None)
    title: CustomerTitle | None = field("title", Choice("CustomerTitle"), default=None)
    reference: str | None = field("reference", Text(255), default=None)
    """The caller's own id of the customer; not unique."""
    status: CustomerStatus | None = field("status", Choice("CustomerStatus"), default=None)
    customer_account_status: CustomerAccountStatus | None = field(
        "customerAccountStatus", Choice("CustomerAccountStatus"), default=None
    )
    """Read-only."""
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    can_change_currency: bool | None = field("canChangeCurrency", BOOLEAN, default=None)
    """True on drafts in the samples; presumably read-only."""
    customer_reference: CustomerReference | None = field("customerReference", Object("CustomerReference"), default=None)
    customer_acquisition: CustomerAcquisition | None = field(
        "customerAcquisition", Object("CustomerAcquisition"), default=None
    )
    monthly_recurring_revenue: Decimal | None = field("monthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, before discounts; one-time charges do not count."""
    net_monthly_recurring_revenue: Decimal | None = field("netMonthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, after discounts."""
    salesforce_id: str | None = field("salesforceId", TEXT, default=None)
    """Id of the Salesforce account; needs the Salesforce integration."""
    salesforce_account_type: SalesforceAccountType | None = field(
        "salesforceAccountType", Choice("SalesforceAccountType"), default=None
    )
    """Null follows the account default."""
    salesforce_synch_status: SynchStatus | None = field("salesforceSynchStatus", Choice("SynchStatus"), default=None)
    """Read-only by the table of the object, although creating a customer takes it."""
    netsuite_id: str | None = field("netsuiteId", TEXT, default=None)
    """Id of the NetSuite customer; read-only."""
    netsuite_synch_status: SynchStatus | None = field("netsuiteSynchStatus", Choice("SynchStatus"), default=None)
    netsuite_customer_type: NetsuiteCustomerType | None = field(
        "netsuiteCustomerType", Choice("NetsuiteCustomerType"), default=None
    )
    """Set by the NetSuite integration; read-only."""
    portal_user_name: str | None = field("portalUserName", TEXT, default=None)
    """Login name at the portal; cannot be changed once set, and unique in the account."""
    parent_id: int | None = field("parentId", INTEGER, default=None)
    """Id of the parent customer. A parent carries its own id; null without hierarchy."""
    is_parent: bool | None = field("isParent", BOOLEAN, default=None)
    """Whether the customer has children."""
    quick_books_latch_type: QuickBooksLatchType | None = field(
        "quickBooksLatchType", Choice("QuickBooksLatchType"), default=None
    )
    quick_books_id: int | None = field("quickBooksId", INTEGER, default=None)
    quick_books_sync_token: int | None = field("quickBooksSyncToken", INTEGER, default=None)
    hub_spot_id: int | None = field("hubSpotId", INTEGER, default=None)
    """Id (vid) of the HubSpot contact."""
    hub_spot_company_id: int | None = field("hubSpotCompanyId", INTEGER, default=None)
    geotab_id: str | None = field("geotabId", TEXT, default=None)
    digital_river_id: str | None = field("digitalRiverId", TEXT, default=None)
    modified_timestamp: datetime | None = field("modifiedTimestamp", TIMESTAMP, default=None)
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    requires_projected_invoice_generation: bool | None = field(
        "requiresProjectedInvoiceGeneration", BOOLEAN, default=None
    )
    """Not documented; seen in samples."""
    requires_financial_calendar_generation: bool | None = field(
        "requiresFinancialCalendarGeneration", BOOLEAN, default=None
    )
    """Not documented; seen in samples."""
    uri: str | None = field("uri", TEXT, default=None)
    """Address of the object."""
