"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_draft_invoice as cancel_draft_invoice
    from . import get_draft_invoice as get_draft_invoice
    from . import get_draft_invoice_pdf as get_draft_invoice_pdf
    from . import list_customer_draft_invoices as list_customer_draft_invoices
    from . import list_draft_invoice_summaries as list_draft_invoice_summaries
    from . import list_draft_invoices as list_draft_invoices
    from . import patch_draft_invoice as patch_draft_invoice
    from . import post_draft_invoice as post_draft_invoice
    from . import post_ready_charges as post_ready_charges
    from . import uncancel_draft_invoice as uncancel_draft_invoice

_MODULES = {
    "cancel_draft_invoice",
    "get_draft_invoice",
    "get_draft_invoice_pdf",
    "list_customer_draft_invoices",
    "list_draft_invoice_summaries",
    "list_draft_invoices",
    "patch_draft_invoice",
    "post_draft_invoice",
    "post_ready_charges",
    "uncancel_draft_invoice",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
