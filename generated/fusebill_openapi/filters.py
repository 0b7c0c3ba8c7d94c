"""The filters of each list, as fields to compare. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from .filtering import (
    DateRangeFilter,
    DecimalRangeFilter,
    EnumFilter,
    IntegerFilter,
    StringFilter,
)


class Customers:
    """Filters of List Customers, `GET /customers`."""

    account_status = EnumFilter("AccountStatus", ("Good", "PoorStanding", "Collection"))
    arbalance = DecimalRangeFilter("Arbalance")
    company_name = StringFilter("CompanyName")
    created_timestamp = DateRangeFilter("createdTimestamp")
    currency_id = IntegerFilter("CurrencyId")
    current_mrr = DecimalRangeFilter("CurrentMrr")
    current_net_mrr = DecimalRangeFilter("CurrentNetMrr")
    first_name = StringFilter("firstName")
    hub_spot_id = IntegerFilter("HubSpotId")
    last_name = StringFilter("lastName")
    middle_name = StringFilter("MiddleName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    monthly_recurring_revenue = DecimalRangeFilter("monthlyRecurringRevenue")
    net_mrr = DecimalRangeFilter("NetMRR")
    netsuite_entity_type = IntegerFilter("NetsuiteEntityType")
    net_suite_id = StringFilter("NetSuiteId")
    net_suite_synch_status_id = EnumFilter("NetSuiteSynchStatusId", ("Enabled", "Disabled"))
    parent_id = IntegerFilter("ParentId")
    primary_email = StringFilter("PrimaryEmail")
    primary_phone = StringFilter("primaryPhone")
    quick_books_id = IntegerFilter("QuickBooksId")
    quick_books_latch_type_id = EnumFilter("QuickBooksLatchTypeId", ("CreateNew", "LatchExisting", "DoNothing"))
    quick_books_sync_token = IntegerFilter("QuickBooksSyncToken")
    reference = StringFilter("reference")
    salesforce_account_type = EnumFilter("SalesforceAccountType", ("Company", "Person"))
    salesforce_id = StringFilter("SalesforceId")
    salesforce_synch_status = EnumFilter("SalesforceSynchStatus", ("Enabled", "Disabled"))
    secondary_email = StringFilter("SecondaryEmail")
    secondary_phone = StringFilter("SecondaryPhone")
    status = EnumFilter("status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))
    suffix = StringFilter("Suffix")
    title = EnumFilter("Title", ("Mr", "Mrs", "Ms", "Miss", "Dr"))

    class customer_acquisition:
        ad_content = StringFilter("CustomerAcquisition.AdContent")
        campaign = StringFilter("CustomerAcquisition.Campaign")
        landing_page = StringFilter("CustomerAcquisition.LandingPage")
        medium = StringFilter("CustomerAcquisition.Medium")
        source = StringFilter("CustomerAcquisition.Source")

    class customer_reference:
        reference1 = StringFilter("CustomerReference.Reference1")
        reference2 = StringFilter("CustomerReference.Reference2")
        reference3 = StringFilter("CustomerReference.Reference3")

        class sales_tracking_code1:
            code = StringFilter("CustomerReference.SalesTrackingCode1.Code")
            name = StringFilter("CustomerReference.SalesTrackingCode1.Name")

        class sales_tracking_code2:
            code = StringFilter("CustomerReference.SalesTrackingCode2.Code")
            name = StringFilter("CustomerReference.SalesTrackingCode2.Name")

        class sales_tracking_code3:
            code = StringFilter("CustomerReference.SalesTrackingCode3.Code")
            name = StringFilter("CustomerReference.SalesTrackingCode3.Name")

        class sales_tracking_code4:
            code = StringFilter("CustomerReference.SalesTrackingCode4.Code")
            name = StringFilter("CustomerReference.SalesTrackingCode4.Name")

        class sales_tracking_code5:
            code = StringFilter("CustomerReference.SalesTrackingCode5.Code")
            name = StringFilter("CustomerReference.SalesTrackingCode5.Name")


class CustomerEmailLogs:
    """Filters of Email Communication List, `GET /CustomerEmailLogs`."""

    customer_id = IntegerFilter("customerID")
    email_type = EnumFilter(
        "emailType",
        (
            "CustomerActivation",
            "SubscriptionCancellation",
            "CustomerCredentialCreate",
            "CustomerSuspend",
            "DraftInvoice",
            "InvoiceOverdue",
            "InvoicePost",
            "StatementNotification",
            "UpcomingBillingNotification",
            "CreditCardExpiry",
            "PaymentFailed",
            "PaymentMethodUpdate",
            "PaymentReceived",
            "Refund",
            "CreditAddedtoccount",
            "PendingExpiryRenewalNotice",
            "SubscriptionActivationCustomer",
            "CredentialPasswordReset",
            "CredentialPasswordSetup",
        ),
    )
    start_date = DateRangeFilter("startDate")
    end_date = DateRangeFilter("endDate")
    created_timestamp = DateRangeFilter("createdTimestamp")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    processed_timestamp = DateRangeFilter("processedTimestamp")
    opened_timestamp = DateRangeFilter("openedTimestamp")
    delivery_timestamp = DateRangeFilter("deliveryTimestamp")
    delivery_result = StringFilter("deliveryResult")
    company_name = StringFilter("companyName")
    to_email = StringFilter("toEmail")
    status = EnumFilter(
        "Status", ("NotSent", "Processed", "Dropped", "Deferred", "Bounce", "Delivered", "Open", "Other")
    )
