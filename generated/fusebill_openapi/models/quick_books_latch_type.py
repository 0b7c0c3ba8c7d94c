"""QuickBooksLatchType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class QuickBooksLatchType(OpenEnum):
    """How the customer is linked to QuickBooks: CreateNew makes a customer there, LatchExisting uses one, DoNothing
    makes no link. The values are those of the list filter; one sample of an update sends Enabled."""

    CREATE_NEW = "CreateNew"
    LATCH_EXISTING = "LatchExisting"
    DO_NOTHING = "DoNothing"
