"""CollectPaymentMethod. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CollectPaymentMethod(OpenEnum):
    """How an invoice is paid. UseDefaultPaymentMethod; UseExistingPaymentMethod, with or without making it the
    default, takes paymentMethodId; UseProvidedPaymentMethod takes a card or bank account for once, to save, or to
    save as default; CreateAndApplyCredit pays by a credit. Send names: a generated sample shows a number, 0, for
    the first only."""

    USEDEFAULTPAYMENTMETHOD = "UseDefaultPaymentMethod"
    USEEXISTINGPAYMENTMETHOD = "UseExistingPaymentMethod"
    USEEXISTINGPAYMENTMETHODANDMAKEDEFAULT = "UseExistingPaymentMethodAndMakeDefault"
    USEPROVIDEDPAYMENTMETHODONCE = "UseProvidedPaymentMethodOnce"
    USEPROVIDEDPAYMENTMETHODANDMAKEDEFAULT = "UseProvidedPaymentMethodAndMakeDefault"
    USEPROVIDEDPAYMENTMETHODANDSAVE = "UseProvidedPaymentMethodAndSave"
    CREATEANDAPPLYCREDIT = "CreateAndApplyCredit"
