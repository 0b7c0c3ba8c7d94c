"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import import_braintree_credit_card as import_braintree_credit_card
    from . import import_stripe_ach as import_stripe_ach
    from . import import_stripe_connect_ach as import_stripe_connect_ach
    from . import import_stripe_connect_credit_card as import_stripe_connect_credit_card
    from . import import_stripe_credit_card as import_stripe_credit_card

_MODULES = {
    "import_braintree_credit_card",
    "import_stripe_ach",
    "import_stripe_connect_ach",
    "import_stripe_connect_credit_card",
    "import_stripe_credit_card",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
