"""EmailLogType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailLogType(OpenEnum):
    """Kind of a logged e-mail, copied exactly from the vendor's page. CreditAddedtoccount is a slip of its author, and
    the last three names look garbled, so expect the names of EmailType as well."""

    CUSTOMERACTIVATION = "CustomerActivation"
    SUBSCRIPTIONCANCELLATION = "SubscriptionCancellation"
    CUSTOMERCREDENTIALCREATE = "CustomerCredentialCreate"
    CUSTOMERSUSPEND = "CustomerSuspend"
    DRAFTINVOICE = "DraftInvoice"
    INVOICEOVERDUE = "InvoiceOverdue"
    INVOICEPOST = "InvoicePost"
    STATEMENTNOTIFICATION = "StatementNotification"
    UPCOMINGBILLINGNOTIFICATION = "UpcomingBillingNotification"
    CREDITCARDEXPIRY = "CreditCardExpiry"
    PAYMENTFAILED = "PaymentFailed"
    PAYMENTMETHODUPDATE = "PaymentMethodUpdate"
    PAYMENTRECEIVED = "PaymentReceived"
    REFUND = "Refund"
    CREDITADDEDTOCCOUNT = "CreditAddedtoccount"
    PENDINGEXPIRYRENEWALNOTICE = "PendingExpiryRenewalNotice"
    SUBSCRIPTIONACTIVATIONCUSTOMER = "SubscriptionActivationCustomer"
    CREDENTIALPASSWORDRESET = "CredentialPasswordReset"
    CREDENTIALPASSWORDSETUP = "CredentialPasswordSetup"
