"""CustomerOverview. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, INTEGER, NUMBER, TEXT, TIMESTAMP, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .customer_account_status import CustomerAccountStatus
    from .customer_status import CustomerStatus
    from .customer_title import CustomerTitle
    from .synch_status import SynchStatus


@model
class CustomerOverview(Answer):
    """A customer in short, with balances."""

    id: int = field("id", INTEGER)
    """Fusebill id of the customer."""
    title: CustomerTitle | None = field("title", Choice("CustomerTitle"), default=None)
    first_name: str | None = field("firstName", TEXT, default=None)
    middle_name: str | None = field("middleName", TEXT, default=None)
    last_name: str | None = field("lastName", TEXT, default=None)
    suffix: str | None = field("suffix", TEXT, default=None)
    """Such as Jr. or Sr."""
    primary_email: str | None = field("primaryEmail", TEXT, default=None)
    """Receives invoices and other mail. Several addresses are joined by a semicolon and a blank."""
    primary_phone: str | None = field("primaryPhone", TEXT, default=None)
    secondary_email: str | None = field("secondaryEmail", TEXT, default=None)
    """Receives no mail. Several addresses are joined by a semicolon and a blank."""
    secondary_phone: str | None = field("secondaryPhone", TEXT, default=None)
    company_name: str | None = field("companyName", TEXT, default=None)
    reference: str | None = field("reference", TEXT, default=None)
    """The caller's own id of the customer; not unique."""
    created_timestamp: datetime | None = field("createdTimestamp", TIMESTAMP, default=None)
    status: CustomerStatus | None = field("status", Choice("CustomerStatus"), default=None)
    customer_account_status: CustomerAccountStatus | None = field(
        "customerAccountStatus", Choice("CustomerAccountStatus"), default=None
    )
    """Read-only."""
    pending_charges: Decimal | None = field("pendingCharges", NUMBER, default=None)
    """Charges on draft invoices."""
    ar_balance: Decimal | None = field("arBalance", NUMBER, default=None)
    """Receivables. Positive is probably money owed; the sign is not documented."""
    unallocated_payments: Decimal | None = field("unallocatedPayments", NUMBER, default=None)
    unallocated_credits: Decimal | None = field("unallocatedCredits", NUMBER, default=None)
    unallocated_opening_balance: Decimal | None = field("unallocatedOpeningBalance", NUMBER, default=None)
    currency: str | None = field("currency", TEXT, default=None)
    """Three-letter ISO code."""
    days_until_suspension: int | None = field("daysUntilSuspension", INTEGER, default=None)
    days_until_cancellation: int | None = field("daysUntilCancellation", INTEGER, default=None)
    customer_account_status_timestamp: datetime | None = field(
        "customerAccountStatusTimestamp", TIMESTAMP, default=None
    )
    """When customerAccountStatus last changed."""
    status_timestamp: datetime | None = field("statusTimestamp", TIMESTAMP, default=None)
    """When status last changed."""
    lifetime_value: Decimal | None = field("lifetimeValue", NUMBER, default=None)
    monthly_recurring_revenue: Decimal | None = field("monthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, before discounts; one-time charges do not count."""
    net_monthly_recurring_revenue: Decimal | None = field("netMonthlyRecurringRevenue", NUMBER, default=None)
    """Expected recurring revenue a month, after discounts."""
    next_billing_date: datetime | None = field("nextBillingDate", TIMESTAMP, default=None)
    salesforce_synch_status: SynchStatus | None = field("salesforceSynchStatus", Choice("SynchStatus"), default=None)
    salesforce_id: str | None = field("salesforceId", TEXT, default=None)
    """Id of the Salesforce account; needs the Salesforce integration."""
    quickbooks_id: int | None = field("quickbooksId", INTEGER, default=None)
    """Spelled with a lower-case b, unlike quickBooksId of the customer."""
    netsuite_id: str | None = field("netsuiteId", TEXT, default=None)
    """Id of the NetSuite customer; read-only."""
    hub_spot_id: int | None = field("hubSpotId", INTEGER, default=None)
    """Id (vid) of the HubSpot contact."""
    hub_spot_company_id: int | None = field("hubSpotCompanyId", INTEGER, default=None)
    geotab_id: str | None = field("geotabId", TEXT, default=None)
    digital_river_id: str | None = field("digitalRiverId", TEXT, default=None)
    parent_id: int | None = field("parentId", INTEGER, default=None)
    """Id of the parent customer. A parent carries its own id; null without hierarchy."""
    parent_name: str | None = field("parentName", TEXT, default=None)
    is_parent: bool | None = field("isParent", BOOLEAN, default=None)
    """Whether the customer has children."""
    unknown_payment_activity_id: int | None = field("unknownPaymentActivityId", INTEGER, default=None)
    """Presumably a payment of unknown outcome that waits to be resolved; it pauses automatic billing."""
    sage_intacct_id: int | None = field("sageIntacctId", INTEGER, default=None)
    avalara_id: str | None = field("avalaraId", TEXT, default=None)
    uri: str | None = field("uri", TEXT, default=None)
    """Ends in /v1/CustomerOverview/{id}, which no page documents."""
