"""EmailType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailType(OpenEnum):
    """Kind of an e-mail to customers. DraftInvoice occurs in samples only; the vendor announces that types may be
    added."""

    INVOICEPOST = "InvoicePost"
    PAYMENTRECEIVED = "PaymentReceived"
    INVOICEOVERDUE = "InvoiceOverdue"
    PASSWORDRESET = "PasswordReset"
    PAYMENTFAILED = "PaymentFailed"
    CUSTOMERACTIVATION = "CustomerActivation"
    SUBSCRIPTIONACTIVATION = "SubscriptionActivation"
    SUBSCRIPTIONCANCELLATION = "SubscriptionCancellation"
    CUSTOMERCREDENTIALCREATE = "CustomerCredentialCreate"
    CUSTOMERCREDENTIALPASSWORDRESET = "CustomerCredentialPasswordReset"
    CUSTOMERSUSPEND = "CustomerSuspend"
    PAYMENTMETHODUPDATE = "PaymentMethodUpdate"
    CREDITCARDEXPIRY = "CreditCardExpiry"
    STATEMENTNOTIFICATION = "StatementNotification"
    UPCOMINGBILLINGNOTIFICATION = "UpcomingBillingNotification"
    REFUND = "Refund"
    PENDINGEXPIRYRENEWALNOTICE = "PendingExpiryRenewalNotice"
    DRAFTINVOICE = "DraftInvoice"
