"""EmailLogType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailLogType(OpenEnum):
    """Kind of a logged e-mail, copied exactly from the vendor's page. CreditAddedtoccount is a slip of its author, and
    the last three names look garbled, so expect the names of EmailType as well."""

    CUSTOMER_ACTIVATION = "CustomerActivation"
    SUBSCRIPTION_CANCELLATION = "SubscriptionCancellation"
    CUSTOMER_CREDENTIAL_CREATE = "CustomerCredentialCreate"
    CUSTOMER_SUSPEND = "CustomerSuspend"
    DRAFT_INVOICE = "DraftInvoice"
    INVOICE_OVERDUE = "InvoiceOverdue"
    INVOICE_POST = "InvoicePost"
    STATEMENT_NOTIFICATION = "StatementNotification"
    UPCOMING_BILLING_NOTIFICATION = "UpcomingBillingNotification"
    CREDIT_CARD_EXPIRY = "CreditCardExpiry"
    PAYMENT_FAILED = "PaymentFailed"
    PAYMENT_METHOD_UPDATE = "PaymentMethodUpdate"
    PAYMENT_RECEIVED = "PaymentReceived"
    REFUND = "Refund"
    CREDIT_ADDEDTOCCOUNT = "CreditAddedtoccount"
    PENDING_EXPIRY_RENEWAL_NOTICE = "PendingExpiryRenewalNotice"
    SUBSCRIPTION_ACTIVATION_CUSTOMER = "SubscriptionActivationCustomer"
    CREDENTIAL_PASSWORD_RESET = "CredentialPasswordReset"
    CREDENTIAL_PASSWORD_SETUP = "CredentialPasswordSetup"
