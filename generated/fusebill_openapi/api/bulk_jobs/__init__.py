"""One module per operation, imported at first use. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cancel_bulk_job as cancel_bulk_job
    from . import create_bulk_job as create_bulk_job
    from . import create_bulk_payment_job as create_bulk_payment_job
    from . import create_bulk_write_off_job as create_bulk_write_off_job
    from . import get_bulk_job as get_bulk_job
    from . import process_bulk_job as process_bulk_job

_MODULES = {
    "cancel_bulk_job",
    "create_bulk_job",
    "create_bulk_payment_job",
    "create_bulk_write_off_job",
    "get_bulk_job",
    "process_bulk_job",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)  # which makes it an attribute


def __dir__() -> list[str]:
    return sorted(_MODULES)
