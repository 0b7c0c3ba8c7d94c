"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import create_paypal_billing_agreement as create_paypal_billing_agreement
    from . import create_paypal_billing_agreement_alias as create_paypal_billing_agreement_alias
    from . import delete_paypal_billing_agreement as delete_paypal_billing_agreement

_MODULES = {
    "create_paypal_billing_agreement",
    "create_paypal_billing_agreement_alias",
    "delete_paypal_billing_agreement",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
