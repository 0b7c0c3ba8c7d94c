"""CollectPaymentMethod. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CollectPaymentMethod(OpenEnum):
    """How an invoice is paid. UseDefaultPaymentMethod; UseExistingPaymentMethod, with or without making it the
    default, takes paymentMethodId; UseProvidedPaymentMethod takes a card or bank account for once, to save, or to
    save as default; CreateAndApplyCredit pays by a credit. Send names: a generated sample shows a number, 0, for
    the first only."""

    USE_DEFAULT_PAYMENT_METHOD = "UseDefaultPaymentMethod"
    USE_EXISTING_PAYMENT_METHOD = "UseExistingPaymentMethod"
    USE_EXISTING_PAYMENT_METHOD_AND_MAKE_DEFAULT = "UseExistingPaymentMethodAndMakeDefault"
    USE_PROVIDED_PAYMENT_METHOD_ONCE = "UseProvidedPaymentMethodOnce"
    USE_PROVIDED_PAYMENT_METHOD_AND_MAKE_DEFAULT = "UseProvidedPaymentMethodAndMakeDefault"
    USE_PROVIDED_PAYMENT_METHOD_AND_SAVE = "UseProvidedPaymentMethodAndSave"
    CREATE_AND_APPLY_CREDIT = "CreateAndApplyCredit"
