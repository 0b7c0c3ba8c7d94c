"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_purchase as cancel_purchase
    from . import create_bulk_purchases as create_bulk_purchases
    from . import create_purchase as create_purchase
    from . import delete_draft_purchase as delete_draft_purchase
    from . import finalize_purchases as finalize_purchases
    from . import get_purchase as get_purchase
    from . import list_customer_purchases as list_customer_purchases
    from . import list_product_purchases as list_product_purchases
    from . import list_purchase_summaries as list_purchase_summaries
    from . import split_purchase as split_purchase
    from . import update_purchase as update_purchase

_MODULES = {
    "cancel_purchase",
    "create_bulk_purchases",
    "create_purchase",
    "delete_draft_purchase",
    "finalize_purchases",
    "get_purchase",
    "list_customer_purchases",
    "list_product_purchases",
    "list_purchase_summaries",
    "split_purchase",
    "update_purchase",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
