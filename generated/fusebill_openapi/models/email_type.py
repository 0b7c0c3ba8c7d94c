"""EmailType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailType(OpenEnum):
    """Kind of an e-mail to customers. DraftInvoice occurs in samples only; the vendor announces that types may be
    added."""

    INVOICE_POST = "InvoicePost"
    PAYMENT_RECEIVED = "PaymentReceived"
    INVOICE_OVERDUE = "InvoiceOverdue"
    PASSWORD_RESET = "PasswordReset"
    PAYMENT_FAILED = "PaymentFailed"
    CUSTOMER_ACTIVATION = "CustomerActivation"
    SUBSCRIPTION_ACTIVATION = "SubscriptionActivation"
    SUBSCRIPTION_CANCELLATION = "SubscriptionCancellation"
    CUSTOMER_CREDENTIAL_CREATE = "CustomerCredentialCreate"
    CUSTOMER_CREDENTIAL_PASSWORD_RESET = "CustomerCredentialPasswordReset"
    CUSTOMER_SUSPEND = "CustomerSuspend"
    PAYMENT_METHOD_UPDATE = "PaymentMethodUpdate"
    CREDIT_CARD_EXPIRY = "CreditCardExpiry"
    STATEMENT_NOTIFICATION = "StatementNotification"
    UPCOMING_BILLING_NOTIFICATION = "UpcomingBillingNotification"
    REFUND = "Refund"
    PENDING_EXPIRY_RENEWAL_NOTICE = "PendingExpiryRenewalNotice"
    DRAFT_INVOICE = "DraftInvoice"
