"""CustomerStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class CustomerStatus(OpenEnum):
    """The life cycle of a customer. Draft: created, ignored by billing. Active: billed. Hold: paused by hand, not
    invoiced, dunning goes on, lifted by hand only. Suspended: paused by the system after the grace period in poor
    standing, and lifted by it in good standing; cannot be set. Cancelled: neither billed nor modified unless
    uncancelled."""

    DRAFT = "Draft"
    ACTIVE = "Active"
    HOLD = "Hold"
    SUSPENDED = "Suspended"
    CANCELLED = "Cancelled"
