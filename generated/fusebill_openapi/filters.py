"""The filters of each list, as fields to compare. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from .filtering import (
    BooleanFilter,
    DateRangeFilter,
    DateTimeFilter,
    DecimalRangeFilter,
    EnumFilter,
    IntegerFilter,
    StringFilter,
)


class Plans:
    """Filters of List Plans, `GET /Plans`."""

    status = EnumFilter("status", ("Active", "Retired"))
    code = StringFilter("code")


class ProductSummaries:
    """Filters of List Products in Summary form, `GET /ProductSummary`."""

    available_for_purchase = BooleanFilter("availableForPurchase")
    code = StringFilter("code")
    created_timestamp = DateRangeFilter("createdTimestamp")
    description = StringFilter("description")
    name = StringFilter("name")
    product_type = EnumFilter("productType", ("RecurringService", "PhysicalGood", "OneTimeCharge"))
    quantity = DecimalRangeFilter("quantity")
    status = EnumFilter("status", ("Active", "Retired"))
    tax_exempt = BooleanFilter("taxExempt")


class Products:
    """Filters of List Products, `GET /Products`."""

    available_for_purchase = BooleanFilter("availableForPurchase")
    avalara_item_code = StringFilter("avalaraItemCode")
    avalara_tax_code = StringFilter("avalaraTaxCode")
    code = StringFilter("code")
    created_timestamp = DateRangeFilter("createdTimestamp")
    deletable = BooleanFilter("deletable")
    description = StringFilter("description")
    is_tracking_items = BooleanFilter("isTrackingItems")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    name = StringFilter("name")
    netsuite_item_id = StringFilter("netsuiteItemId")
    product_type = EnumFilter("productType", ("RecurringService", "PhysicalGood", "OneTimeCharge"))
    quantity = DecimalRangeFilter("quantity")
    salesforce_id = StringFilter("salesforceId")
    status = EnumFilter("status", ("Active", "Retired"))
    tax_exempt = BooleanFilter("taxExempt")

    class gl_code:
        code = StringFilter("glCode.Code")
        name = StringFilter("glCode.Name")


class PlanProducts:
    """Filters of List Plan Products By Plan, `GET /plans/{planId}/planProducts`."""

    charge_at_subscription_activation = BooleanFilter("chargeAtSubscriptionActivation")
    code = StringFilter("code")
    created_timestamp = DateRangeFilter("createdTimestamp")
    description = StringFilter("description")
    generate_zero_dollar_charge = BooleanFilter("generateZeroDollarCharge")
    is_fixed = BooleanFilter("isFixed")
    is_included_by_default = BooleanFilter("isIncludedByDefault")
    is_optional = BooleanFilter("isOptional")
    is_recurring = BooleanFilter("isRecurring")
    is_tracking_items = BooleanFilter("isTrackingItems")
    max_quantity = DecimalRangeFilter("maxQuantity")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    name = StringFilter("name")
    product_id = IntegerFilter("productId")
    quantity = DecimalRangeFilter("quantity")
    status = EnumFilter("status", ("Active", "Retired"))


class ProductPlanProducts:
    """Filters of List Plan Products Based On Catalog Product, `GET /products/{productId}/planProducts`."""

    created_timestamp = DateRangeFilter("createdTimestamp")
    description = StringFilter("description")
    is_included_by_default = BooleanFilter("isIncludedByDefault")
    is_optional = BooleanFilter("isOptional")
    max_quantity = DecimalRangeFilter("maxQuantity")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    quantity = DecimalRangeFilter("quantity")
    status = EnumFilter("status", ("Active", "Retired"))


class Discounts:
    """Filters of List Discounts, `GET /Discounts`."""

    amount = DecimalRangeFilter("amount")
    code = StringFilter("code")
    description = StringFilter("description")
    discount_type = EnumFilter("discountType", ("Amount", "AmountPerUnit", "Percentage"))
    name = StringFilter("name")
    remaining_usage = IntegerFilter("remainingUsage")
    remaining_usages_until_start = IntegerFilter("remainingUsagesUntilStart")
    status = EnumFilter("status", ("Active", "Retired"))


class ProductItems:
    """Filters of List All Tracked Items, `GET /ProductItems`."""

    customer_id = IntegerFilter("customerId")
    created_timestamp = DateRangeFilter("createdTimestamp")
    description = StringFilter("description")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    name = StringFilter("name")
    product_id = IntegerFilter("productId")
    reference = StringFilter("reference")
    status = EnumFilter("status", ("Active", "Deleted"))

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        company_name = StringFilter("Customer.CompanyName")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        currency_id = IntegerFilter("Customer.CurrencyId")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        current_net_mrr = DecimalRangeFilter("Customer.CurrentNetMrr")
        first_name = StringFilter("Customer.FirstName")
        last_name = StringFilter("Customer.LastName")
        middle_name = StringFilter("Customer.MiddleName")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        net_mrr = DecimalRangeFilter("Customer.NetMRR")
        netsuite_id = StringFilter("Customer.NetSuiteId")
        parent_id = IntegerFilter("Customer.ParentId")
        quick_books_id = IntegerFilter("Customer.QuickBooksId")
        reference = StringFilter("Customer.Reference")
        salesforce_id = StringFilter("Customer.SalesforceId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")

    class product:
        code = StringFilter("Product.Code")
        description = StringFilter("Product.Description")
        name = StringFilter("Product.Name")

    class purchase:
        description = StringFilter("Purchase.Description")
        name = StringFilter("Purchase.Name")
        purchase_timestamp = DateRangeFilter("Purchase.PurchaseTimestamp")
        status = EnumFilter("Purchase.Status", ("Draft", "Purchased", "Reversed", "Cancelled"))


class Customers:
    """Filters of List Customers, `GET /customers`."""

    account_status = EnumFilter("AccountStatus", ("Good", "PoorStanding", "Collection"))
    ar_balance = DecimalRangeFilter("Arbalance")
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
    netsuite_id = StringFilter("NetSuiteId")
    netsuite_synch_status_id = EnumFilter("NetSuiteSynchStatusId", ("Enabled", "Disabled"))
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


class Invoices:
    """Filters of List Invoices, `GET /Invoices`."""

    created_timestamp = DateRangeFilter("createdTimestamp")
    closing_ar_balance = DecimalRangeFilter("closingArBalance")
    customer_id = IntegerFilter("customerId")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    invoice_number = IntegerFilter("invoiceNumber")
    netsuite_id = StringFilter("netsuiteId")
    opening_ar_balance = DecimalRangeFilter("openingArBalance")
    po_number = StringFilter("poNumber")
    posted_timestamp = DateRangeFilter("postedTimestamp")
    salesforce_id = StringFilter("SalesforceID")
    total_installments = IntegerFilter("totalInstallments")
    quick_books_id = IntegerFilter("quickBooksId")

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        current_net_mrr = DecimalRangeFilter("Customer.CurrentNetMrr")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        net_mrr = DecimalRangeFilter("Customer.NetMRR")
        parent_id = IntegerFilter("Customer.ParentId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")


class CustomerInvoices:
    """Filters of List Invoices By Customer, `GET /Customers/{customerId}/Invoices`."""

    created_timestamp = DateRangeFilter("createdTimestamp")
    closing_ar_balance = DecimalRangeFilter("closingArBalance")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    invoice_number = IntegerFilter("invoiceNumber")
    netsuite_id = StringFilter("netsuiteId")
    opening_ar_balance = DecimalRangeFilter("openingArBalance")
    po_number = StringFilter("poNumber")
    posted_timestamp = DateRangeFilter("postedTimestamp")
    salesforce_id = StringFilter("salesforceID")
    total_installments = IntegerFilter("totalInstallments")
    quick_books_id = IntegerFilter("quickBooksId")


class DraftInvoices:
    """Filters of List Draft Invoices (Summary), `GET /DraftInvoices`."""

    billing_period_end_date = DateRangeFilter("BillingPeriodEndDate")
    billing_period_start_date = DateRangeFilter("BillingPeriodStartDate")
    company_name = StringFilter("companyName")
    created_date = DateRangeFilter("createdDate")
    currency_id = IntegerFilter("currencyId")
    customer_id = IntegerFilter("customerId")
    effective_date = DateRangeFilter("effectiveDate")
    first_name = StringFilter("firstName")
    last_name = StringFilter("lastName")
    middle_name = StringFilter("middleName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    pending_charges = DecimalRangeFilter("pendingCharges")
    reference = StringFilter("reference")
    status = EnumFilter("status", ("Ready", "Pending", "Projected"))

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        current_net_mrr = DecimalRangeFilter("Customer.CurrentNetMrr")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        net_mrr = DecimalRangeFilter("Customer.NetMRR")
        netsuite_id = StringFilter("Customer.NetSuiteId")
        parent_id = IntegerFilter("Customer.ParentId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")


class CustomerDraftInvoices:
    """Filters of List Draft Invoices By Customer (Summary), `GET /customers/{customerId}/DraftInvoices`."""

    billing_period_end_date = DateRangeFilter("BillingPeriodEndDate")
    billing_period_start_date = DateRangeFilter("BillingPeriodStartDate")
    created_date = DateRangeFilter("createdDate")
    currency_id = IntegerFilter("currencyId")
    effective_date = DateRangeFilter("effectiveDate")
    first_name = StringFilter("firstName")
    last_name = StringFilter("lastName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    pending_charges = DecimalRangeFilter("pendingCharges")
    status = EnumFilter("status", ("Ready", "Pending", "Projected"))


class InvoiceSummaries:
    """Filters of List Invoice Summaries, `GET /invoiceSummaries`."""

    company_name = StringFilter("companyName")
    currency = StringFilter("currency")
    customer_id = IntegerFilter("customerId")
    due_date = DateRangeFilter("dueDate")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    first_name = StringFilter("firstName")
    invoice_amount = DecimalRangeFilter("invoiceAmount")
    invoice_number = IntegerFilter("invoiceNumber")
    invoice_status = EnumFilter(
        "invoiceStatus", ("Due", "Overdue", "Paid", "WrittenOff", "Void", "Disputed", "Pending")
    )
    last_name = StringFilter("lastName")
    middle_name = StringFilter("middleName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    outstanding_balance = DecimalRangeFilter("outstandingBalance")
    posted_timestamp = DateRangeFilter("postedTimestamp")
    quick_books_id = StringFilter("quickBooksId")
    reference = StringFilter("reference")
    sum_of_charges = DecimalRangeFilter("sumOfCharges")
    total_credit_notes = DecimalRangeFilter("totalCreditNotes")
    total_payments = DecimalRangeFilter("totalPayments")
    unsettled = BooleanFilter("unsettled")
    writeoffs = DecimalRangeFilter("writeoffs")

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        current_net_mrr = DecimalRangeFilter("Customer.CurrentNetMrr")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        net_mrr = DecimalRangeFilter("Customer.NetMRR")
        parent_id = IntegerFilter("Customer.ParentId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")


class CustomerInvoiceSummaries:
    """Filters of Read Customer Invoice Summaries, `GET /customers/{customerId}/invoiceSummaries`."""

    company_name = StringFilter("companyName")
    currency = StringFilter("currency")
    customer_id = IntegerFilter("customerId")
    avalara_id = IntegerFilter("avalaraId")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    invoice_amount = DecimalRangeFilter("invoiceAmount")
    invoice_number = IntegerFilter("invoiceNumber")
    invoice_status = EnumFilter(
        "invoiceStatus", ("Due", "Overdue", "Paid", "WrittenOff", "Void", "Disputed", "Pending")
    )
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    outstanding_balance = DecimalRangeFilter("outstandingBalance")
    posted_timestamp = DateRangeFilter("postedTimestamp")
    sum_of_charges = DecimalRangeFilter("sumOfCharges")
    total_credit_notes = DecimalRangeFilter("totalCreditNotes")
    unsettled = BooleanFilter("unsettled")
    writeoffs = DecimalRangeFilter("writeoffs")

    class customer:
        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")


class CreditNotes:
    """Filters of List Credit Note Summaries, `GET /CreditNotes`."""

    invoice_id = IntegerFilter("invoiceId")
    number = StringFilter("Number")

    class invoice:
        customer_id = IntegerFilter("Invoice.CustomerId")
        invoice_number = IntegerFilter("Invoice.InvoiceNumber")
        posted_timestamp = DateRangeFilter("Invoice.PostedTimestamp")
        quick_books_id = IntegerFilter("Invoice.QuickBooksId")


class PaymentActivities:
    """Filters of Read All Payment Activities, `GET /PaymentActivities/GetByAccountID`."""

    amount = DecimalRangeFilter("amount")
    created_timestamp = DateRangeFilter("createdTimestamp")
    customer_id = IntegerFilter("customerId")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    gateway_name = StringFilter("GatewayName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    parent_customer_id = IntegerFilter("parentCustomerId")
    payment_activity_status = EnumFilter("PaymentActivityStatus", ("Successful", "Failed", "Unknown"))
    payment_method_type = EnumFilter(
        "PaymentMethodType", ("Check", "DirectDeposit", "CreditCard", "Cash", "ACH", "Paypal")
    )
    payment_source = EnumFilter("PaymentSource", ("Manual", "Automatic", "SelfServicePortal", "Import"))
    payment_type = EnumFilter("PaymentType", ("Validate", "Collect", "Refund"))

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        company_name = StringFilter("Customer.CompanyName")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        currency_id = IntegerFilter("Customer.CurrencyId")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        first_name = StringFilter("Customer.FirstName")
        last_name = StringFilter("Customer.LastName")
        middle_name = StringFilter("Customer.MiddleName")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        net_mrr = DecimalRangeFilter("Customer.NetMRR")
        netsuite_id = StringFilter("Customer.NetSuiteId")
        parent_id = IntegerFilter("Customer.ParentId")
        quick_books_id = IntegerFilter("Customer.QuickBooksId")
        reference = StringFilter("Customer.Reference")
        salesforce_id = StringFilter("Customer.SalesforceId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")


class CustomerPaymentActivities:
    """Filters of List Customer Payment Activities, `GET /customers/{customerId}/paymentactivities`."""

    amount = DecimalRangeFilter("amount")
    created_timestamp = DateRangeFilter("createdTimestamp")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    gateway_name = StringFilter("GatewayName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    parent_customer_id = IntegerFilter("parentCustomerId")
    payment_activity_status = EnumFilter("PaymentActivityStatus", ("Successful", "Failed", "Unknown"))
    payment_method_type = EnumFilter(
        "PaymentMethodType", ("Check", "DirectDeposit", "CreditCard", "Cash", "ACH", "Paypal")
    )
    payment_source = EnumFilter("PaymentSource", ("Manual", "Automatic", "SelfServicePortal", "Import"))
    payment_type = EnumFilter("PaymentType", ("Validate", "Collect", "Refund"))


class ChildPaymentActivities:
    """Filters of Read Child Payment Activities, `GET /customers/{customerId}/childPaymentActivities`."""

    amount = DecimalRangeFilter("amount")
    created_timestamp = DateRangeFilter("createdTimestamp")
    customer_id = IntegerFilter("customerId")
    effective_timestamp = DateRangeFilter("effectiveTimestamp")
    gateway_name = StringFilter("GatewayName")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    parent_customer_id = IntegerFilter("parentCustomerId")
    payment_activity_status = EnumFilter("PaymentActivityStatus", ("Successful", "Failed", "Unknown"))
    payment_method_type = EnumFilter(
        "PaymentMethodType", ("Check", "DirectDeposit", "CreditCard", "Cash", "ACH", "Paypal")
    )
    payment_source = EnumFilter("PaymentSource", ("Manual", "Automatic", "SelfServicePortal", "Import"))
    payment_type = EnumFilter("PaymentType", ("Validate", "Collect", "Refund"))


class CustomerArActivities:
    """Filters of Read Customer AR Activities, `GET /customers/{customerId}/customerArActivities`."""

    start_date = DateTimeFilter("startDate")
    end_date = DateTimeFilter("endDate")


class CustomerPurchases:
    """Filters of List Purchases By Customer, `GET /Customers/{customerId}/Purchases`."""

    amount = DecimalRangeFilter("Amount")
    cancellation_timestamp = DateRangeFilter("CancellationTimestamp")
    created_timestamp = DateRangeFilter("CreatedTimestamp")
    customer_id = IntegerFilter("CustomerId")
    description = StringFilter("Description")
    earning_interval = EnumFilter("EarningInterval", ("Monthly", "Yearly"))
    earning_number_of_interval = IntegerFilter("EarningNumberOfInterval")
    earning_timing_interval = EnumFilter(
        "EarningTimingInterval", ("Daily", "Monthly", "Yearly", "Interval", "DoesNotEarn", "EarnImmediately")
    )
    earning_timing_type = EnumFilter("EarningTimingType", ("StartOfInterval", "EndOfInterval", "DoesNotEarn"))
    effective_timestamp = DateRangeFilter("EffectiveTimestamp")
    is_earned_immediately = BooleanFilter("IsEarnedImmediately")
    is_tracking_items = BooleanFilter("IsTrackingItems")
    modified_timestamp = DateRangeFilter("ModifiedTimestamp")
    name = StringFilter("Name")
    pricing_model_type = EnumFilter("PricingModelType", ("Standard", "Tiered", "Stairstep", "Volume", "Formula"))
    purchase_timestamp = DateRangeFilter("PurchaseTimestamp")
    quantity = DecimalRangeFilter("Quantity")
    salesforce_id = StringFilter("SalesforceId")
    status = EnumFilter("Status", ("Draft", "Purchased", "Reversed", "Cancelled"))
    target_order_quantity = DecimalRangeFilter("TargetOrderQuantity")
    taxable_amount = DecimalRangeFilter("TaxableAmount")

    class product:
        code = StringFilter("Product.Code")
        name = StringFilter("Product.Name")
        description = StringFilter("Product.Description")


class ProductPurchases:
    """Filters of List Purchases By Product, `GET /Purchases/GetByProductId`."""

    amount = DecimalRangeFilter("Amount")
    cancellation_timestamp = DateRangeFilter("CancellationTimestamp")
    created_timestamp = DateRangeFilter("CreatedTimestamp")
    customer_id = IntegerFilter("CustomerId")
    description = StringFilter("Description")
    earning_interval = EnumFilter("EarningInterval", ("Monthly", "Yearly"))
    earning_number_of_interval = IntegerFilter("EarningNumberOfInterval")
    earning_timing_interval = EnumFilter(
        "EarningTimingInterval", ("Daily", "Monthly", "Yearly", "Interval", "DoesNotEarn", "EarnImmediately")
    )
    earning_timing_type = EnumFilter("EarningTimingType", ("StartOfInterval", "EndOfInterval", "DoesNotEarn"))
    effective_timestamp = DateRangeFilter("EffectiveTimestamp")
    is_earned_immediately = BooleanFilter("IsEarnedImmediately")
    is_tracking_items = BooleanFilter("IsTrackingItems")
    modified_timestamp = DateRangeFilter("ModifiedTimestamp")
    name = StringFilter("Name")
    pricing_model_type = EnumFilter("PricingModelType", ("Standard", "Tiered", "Stairstep", "Volume", "Formula"))
    purchase_timestamp = DateRangeFilter("PurchaseTimestamp")
    quantity = DecimalRangeFilter("Quantity")
    salesforce_id = StringFilter("SalesforceId")
    status = EnumFilter("Status", ("Draft", "Purchased", "Reversed", "Cancelled"))

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        company_name = StringFilter("Customer.CompanyName")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        currency_id = IntegerFilter("Customer.CurrencyId")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        current_net_mrr = DecimalRangeFilter("Customer.CurrentNetMrr")
        first_name = StringFilter("Customer.FirstName")
        last_name = StringFilter("Customer.LastName")
        middle_name = StringFilter("Customer.MiddleName")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        quick_books_id = IntegerFilter("Customer.QuickBooksId")
        reference = StringFilter("Customer.Reference")
        salesforce_id = StringFilter("Customer.SalesforceId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")


class PurchaseSummaries:
    """Filters of Purchase List Summary, `GET /PurchaseSummary`."""

    customer_id = IntegerFilter("customerID")
    purchase_id = IntegerFilter("purchaseId")
    invoice_number = IntegerFilter("invoiceNumber")
    first_name = StringFilter("firstName")
    last_name = StringFilter("lastName")
    reference = StringFilter("reference")
    product_code = StringFilter("productCode")
    name = StringFilter("name")
    description = StringFilter("description")
    created_date = DateRangeFilter("createdDate")
    cancellation_date = DateRangeFilter("cancellationDate")
    invoiced_date = DateRangeFilter("invoicedDate")
    date_paid = DateRangeFilter("datePaid")
    purchase_status = StringFilter("purchaseStatus")
    purchase_on_paid_invoices = BooleanFilter("purchaseOnPaidInvoices")
    currency = StringFilter("currency")


class Subscriptions:
    """Filters of List Subscriptions, `GET /subscriptions/getAll`."""

    amount = DecimalRangeFilter("Amount")
    contract_end_timestamp = DateRangeFilter("contractEndTimestamp")
    contract_start_timestamp = DateRangeFilter("contractStartTimestamp")
    created_timestamp = DateRangeFilter("createdTimestamp")
    current_mrr = DecimalRangeFilter("CurrentMrr")
    current_net_mrr = DecimalRangeFilter("CurrentNetMrr")
    expired_timestamp = DateRangeFilter("expiredTimestamp")
    interval = EnumFilter("interval", ("Monthly", "Yearly"))
    invoice_day = IntegerFilter("invoiceDay")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    monthly_recurring_revenue = DecimalRangeFilter("MonthlyRecurringRevenue")
    net_mrr = DecimalRangeFilter("NetMRR")
    plan_code = StringFilter("planCode")
    plan_description = StringFilter("planDescription")
    plan_name = StringFilter("planName")
    plan_reference = StringFilter("planReference")
    provisioned_timestamp = DateRangeFilter("provisionedTimestamp")
    reference = StringFilter("reference")
    remaining_interval = IntegerFilter("remainingInterval")
    remaining_interval_push_out = IntegerFilter("remainingIntervalPushOut")
    salesforce_id = StringFilter("salesForceId")
    scheduled_activation_timestamp = DateRangeFilter("scheduledActivationTimestamp")
    status = EnumFilter(
        "status", ("Active", "Draft", "Cancelled", "Provisioning", "Expired", "Migrated", "Suspended", "StandingOrder")
    )

    class billing_period_definition:
        id = IntegerFilter("BillingPeriodDefinition.Id")

    class customer:
        account_status = EnumFilter("Customer.AccountStatus", ("Good", "PoorStanding", "Collection"))
        ar_balance = DecimalRangeFilter("Customer.Arbalance")
        company_name = StringFilter("Customer.CompanyName")
        created_timestamp = DateRangeFilter("Customer.CreatedTimestamp")
        currency_id = IntegerFilter("Customer.CurrencyId")
        current_mrr = DecimalRangeFilter("Customer.CurrentMrr")
        current_net_mrr = DecimalRangeFilter("Customer.CurrentNetMrr")
        first_name = StringFilter("Customer.FirstName")
        last_name = StringFilter("Customer.LastName")
        middle_name = StringFilter("Customer.MiddleName")
        modified_timestamp = DateRangeFilter("Customer.ModifiedTimestamp")
        monthly_recurring_revenue = DecimalRangeFilter("Customer.MonthlyRecurringRevenue")
        net_mrr = DecimalRangeFilter("Customer.NetMRR")
        netsuite_id = StringFilter("Customer.NetSuiteId")
        parent_id = IntegerFilter("Customer.ParentId")
        quick_books_id = IntegerFilter("Customer.QuickBooksId")
        reference = StringFilter("Customer.Reference")
        salesforce_id = StringFilter("Customer.SalesforceId")
        status = EnumFilter("Customer.Status", ("Draft", "Active", "Hold", "Suspended", "Cancelled"))

        class customer_reference:
            reference1 = StringFilter("Customer.CustomerReference.Reference1")
            reference2 = StringFilter("Customer.CustomerReference.Reference2")
            reference3 = StringFilter("Customer.CustomerReference.Reference3")

    class scheduled_migration:
        plan_family_id = IntegerFilter("ScheduledMigration.PlanFamilyId")
        plan_family_relationship_id = IntegerFilter("ScheduledMigration.PlanFamilyRelationshipId")
        plan_frequency_id = IntegerFilter("ScheduledMigration.PlanFrequencyId")
        specified_date = DateRangeFilter("ScheduledMigration.SpecifiedDate")

    class subscription_override:
        description = StringFilter("SubscriptionOverride.Description")
        name = StringFilter("SubscriptionOverride.Name")


class CustomerSubscriptions:
    """Filters of List Subscriptions By Customer, `GET /customers/{customerId}/subscriptions`."""

    amount = DecimalRangeFilter("Amount")
    contract_end_timestamp = DateRangeFilter("contractEndTimestamp")
    contract_start_timestamp = DateRangeFilter("contractStartTimestamp")
    created_timestamp = DateRangeFilter("createdTimestamp")
    current_mrr = DecimalRangeFilter("CurrentMrr")
    current_net_mrr = DecimalRangeFilter("CurrentNetMrr")
    expired_timestamp = DateRangeFilter("expiredTimestamp")
    interval = EnumFilter("interval", ("Monthly", "Yearly"))
    invoice_day = IntegerFilter("invoiceDay")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    monthly_recurring_revenue = DecimalRangeFilter("MonthlyRecurringRevenue")
    net_mrr = DecimalRangeFilter("NetMRR")
    plan_code = StringFilter("planCode")
    plan_description = StringFilter("planDescription")
    plan_name = StringFilter("planName")
    plan_reference = StringFilter("planReference")
    provisioned_timestamp = DateRangeFilter("provisionedTimestamp")
    reference = StringFilter("reference")
    remaining_interval = IntegerFilter("remainingInterval")
    remaining_interval_push_out = IntegerFilter("remainingIntervalPushOut")
    salesforce_id = StringFilter("salesForceId")
    scheduled_activation_timestamp = DateRangeFilter("scheduledActivationTimestamp")
    status = EnumFilter(
        "status", ("Active", "Draft", "Cancelled", "Provisioning", "Expired", "Migrated", "Suspended", "StandingOrder")
    )

    class billing_period_definition:
        id = IntegerFilter("BillingPeriodDefinition.Id")

    class scheduled_migration:
        plan_family_id = IntegerFilter("ScheduledMigration.PlanFamilyId")
        plan_family_relationship_id = IntegerFilter("ScheduledMigration.PlanFamilyRelationshipId")
        plan_frequency_id = IntegerFilter("ScheduledMigration.PlanFrequencyId")
        specified_date = DateRangeFilter("ScheduledMigration.SpecifiedDate")

    class subscription_override:
        description = StringFilter("SubscriptionOverride.Description")
        name = StringFilter("SubscriptionOverride.Name")


class SubscriptionSummaries:
    """Filters of List Subscription Summary, `GET /subscriptionSummary`."""

    activated_timestamp = DateRangeFilter("activatedTimestamp")
    cancellation_timestamp = DateRangeFilter("cancellationTimestamp")
    can_migrate = BooleanFilter("canMigrate")
    contract_end_timestamp = DateRangeFilter("contractEndTimestamp")
    contract_start_timestamp = DateRangeFilter("contractStartTimestamp")
    created_timestamp = DateRangeFilter("createdTimestamp")
    description = StringFilter("description")
    expiry_date = DateRangeFilter("expiryDate")
    id = IntegerFilter("id")
    interval = EnumFilter("interval", ("Monthly", "Yearly"))
    last_billing_date = DateRangeFilter("lastBillingDate")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    monthly_recurring_revenue = DecimalRangeFilter("MonthlyRecurringRevenue")
    name = StringFilter("name")
    net_monthly_recurring_revenue = DecimalRangeFilter("NetMonthlyRecurringRevenue")
    next_billing_date = DateRangeFilter("nextBillingDate")
    next_period_start_date = DateRangeFilter("nextPeriodStartDate")
    number_of_interval = IntegerFilter("numberOfInterval")
    plan_code = StringFilter("planCode")
    plan_id = IntegerFilter("planId")
    provisioned_timestamp = DateRangeFilter("provisionedTimestamp")
    reference = StringFilter("Reference")
    remaining_interval = IntegerFilter("remainingInterval")
    scheduled_activation_timestamp = DateRangeFilter("scheduledActivationTimestamp")
    scheduled_migration_date = DateRangeFilter("scheduledMigrationDate")
    subscription_status = EnumFilter(
        "subscriptionStatus",
        ("Active", "Draft", "Cancelled", "Provisioning", "Expired", "Migrated", "Suspended", "StandingOrder"),
    )
    suspended_timestamp = DateRangeFilter("suspendedTimestamp")


class SubscriptionProductItems:
    """Filters of List Subscription Product Items, `GET /subscriptionProducts/{subscriptionProductId}/items`."""

    created_timestamp = DateRangeFilter("createdTimestamp")
    description = StringFilter("description")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    name = StringFilter("name")
    reference = StringFilter("reference")
    status = EnumFilter("status", ("Active", "Deleted"))


class CustomerBillingPeriodDefinitions:
    """Filters of List Billing Period Definitions of a Customer, `GET
    /customers/{customerId}/billingperioddefinitions`."""

    billing_period_type = EnumFilter(
        "billingPeriodType", ("CustomerActivation", "FirstSubscriptionActivation", "SpecifiedDate")
    )
    interval = EnumFilter("interval", ("Monthly", "Yearly"))
    invoice_day = IntegerFilter("invoiceDay")
    invoice_in_advance = IntegerFilter("invoiceInAdvance")
    invoice_month = IntegerFilter("invoiceMonth")
    most_recent_billing_period_end_date = DateRangeFilter("mostRecentBillingPeriodEndDate")
    most_recent_billing_period_start_date = DateRangeFilter("mostRecentBillingPeriodStartDate")
    next_recharge_date = DateRangeFilter("nextRechargeDate")
    number_of_intervals = IntegerFilter("numberOfIntervals")
    number_of_subscriptions = IntegerFilter("numberOfSubscriptions")
