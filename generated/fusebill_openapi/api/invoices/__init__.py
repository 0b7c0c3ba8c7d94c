"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_invoice as get_invoice
    from . import get_invoice_html as get_invoice_html
    from . import get_invoice_pdf as get_invoice_pdf
    from . import get_invoice_summary_document as get_invoice_summary_document
    from . import list_customer_invoices as list_customer_invoices
    from . import list_invoice_credit_allocations as list_invoice_credit_allocations
    from . import list_invoice_payment_allocations as list_invoice_payment_allocations
    from . import list_invoices as list_invoices
    from . import patch_invoice as patch_invoice
    from . import reverse_invoice as reverse_invoice
    from . import reverse_specific_charges as reverse_specific_charges
    from . import write_off_invoice as write_off_invoice

_MODULES = {
    "get_invoice",
    "get_invoice_html",
    "get_invoice_pdf",
    "get_invoice_summary_document",
    "list_customer_invoices",
    "list_invoice_credit_allocations",
    "list_invoice_payment_allocations",
    "list_invoices",
    "patch_invoice",
    "reverse_invoice",
    "reverse_specific_charges",
    "write_off_invoice",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
