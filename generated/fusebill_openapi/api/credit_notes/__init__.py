"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import get_credit_note as get_credit_note
    from . import list_credit_note_summaries as list_credit_note_summaries
    from . import list_credit_notes as list_credit_notes

_MODULES = {
    "get_credit_note",
    "list_credit_note_summaries",
    "list_credit_notes",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
