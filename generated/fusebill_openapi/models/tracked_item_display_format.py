"""TrackedItemDisplayFormat. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class TrackedItemDisplayFormat(OpenEnum):
    """Where tracked items are shown. One page misspells SeparatePage as SeperatePage."""

    SEPARATE_PAGE = "SeparatePage"
    INLINE = "Inline"
