"""BulkJobType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class BulkJobType(OpenEnum):
    """What a bulk job does. Only BulkWriteOff and BulkPayment can be made over the API; all can be read."""

    CUSTOMER_IMPORT = "CustomerImport"
    SUBSCRIPTION_IMPORT = "SubscriptionImport"
    OPENING_DEFERRED_REVENUE_BALANCE = "OpeningDeferredRevenueBalance"
    QUICK_BOOKS_LATCH = "QuickBooksLatch"
    QUICK_BOOKS_UNLATCH = "QuickBooksUnlatch"
    DELETE_PAYMENT_METHODS = "DeletePaymentMethods"
    MOVE_PAYMENT_METHODS = "MovePaymentMethods"
    PAYMENT_IMPORT = "PaymentImport"
    SUBSCRIPTION_ACTIVATION_IMPORT = "SubscriptionActivationImport"
    UPDATE_SUBSCRIPTION_IMPORT = "UpdateSubscriptionImport"
    SUBSCRIPTION_PRODUCT_QUANTITIES = "SubscriptionProductQuantities"
    SALESFORCE_CATALOG_SYNC = "SalesforceCatalogSync"
    CUSTOMER_IMPORT_BASIC = "CustomerImportBasic"
    CUSTOMER_IMPORT_EDIT = "CustomerImportEdit"
    CUSTOMER_ACTIVATION_IMPORT = "CustomerActivationImport"
    CREATE_SUBSCRIPTION_IMPORT = "CreateSubscriptionImport"
    PUSH_TO_THIRD_PARTY_VAULT_IMPORT = "PushToThirdPartyVaultImport"
    CANCEL_SUBSCRIPTION_IMPORT = "CancelSubscriptionImport"
    CREATE_PURCHASE_PRODUCT_ITEM = "CreatePurchaseProductItem"
    GEOTAB_SUBSCRIPTION_CREATE_IMPORT = "GeotabSubscriptionCreateImport"
    BULK_WRITE_OFF = "BulkWriteOff"
    BULK_PAYMENT = "BulkPayment"
