"""AutoAllocateOrder. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class AutoAllocateOrder(OpenEnum):
    """Which of the outstanding invoices a payment pays first."""

    OLDEST_TO_NEWEST = "OldestToNewest"
    NEWEST_TO_OLDEST = "NewestToOldest"
