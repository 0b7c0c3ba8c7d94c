"""View. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class View(OpenEnum):
    """What a call adds to its answer; sideeffects adds the invoices that it results in. One table spells it
    Sideeffects."""

    SIDEEFFECTS = "sideeffects"
