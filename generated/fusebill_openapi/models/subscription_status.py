"""SubscriptionStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class SubscriptionStatus(OpenEnum):
    """The life cycle of a subscription. Draft: created, not billed. Provisioning: service is on, but setup fee and
    recurring charge wait for the scheduled activation. Active: billed. Cancelled: ended by hand. Expired: its
    intervals have passed. Migrated: replaced by another one. Suspended: paused, as when the customer is put on
    hold. StandingOrder is not explained; it and Suspended are on the newer pages only."""

    ACTIVE = "Active"
    DRAFT = "Draft"
    CANCELLED = "Cancelled"
    PROVISIONING = "Provisioning"
    EXPIRED = "Expired"
    MIGRATED = "Migrated"
    SUSPENDED = "Suspended"
    STANDING_ORDER = "StandingOrder"
