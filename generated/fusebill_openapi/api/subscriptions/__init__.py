"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import activate_subscription as activate_subscription
    from . import activate_subscriptions as activate_subscriptions
    from . import cancel_subscription as cancel_subscription
    from . import count_customer_subscriptions_by_status as count_customer_subscriptions_by_status
    from . import create_subscription as create_subscription
    from . import delete_subscription as delete_subscription
    from . import get_subscription as get_subscription
    from . import get_subscription_v2 as get_subscription_v2
    from . import list_customer_subscriptions as list_customer_subscriptions
    from . import list_subscription_summaries as list_subscription_summaries
    from . import list_subscriptions as list_subscriptions
    from . import provision_subscription as provision_subscription
    from . import search_subscription_summaries as search_subscription_summaries
    from . import update_subscription as update_subscription

_MODULES = {
    "activate_subscription",
    "activate_subscriptions",
    "cancel_subscription",
    "count_customer_subscriptions_by_status",
    "create_subscription",
    "delete_subscription",
    "get_subscription",
    "get_subscription_v2",
    "list_customer_subscriptions",
    "list_subscription_summaries",
    "list_subscriptions",
    "provision_subscription",
    "search_subscription_summaries",
    "update_subscription",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
