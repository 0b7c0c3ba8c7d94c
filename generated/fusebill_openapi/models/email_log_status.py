"""EmailLogStatus. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class EmailLogStatus(OpenEnum):
    """What became of an e-mail."""

    NOT_SENT = "NotSent"
    PROCESSED = "Processed"
    DROPPED = "Dropped"
    DEFERRED = "Deferred"
    BOUNCE = "Bounce"
    DELIVERED = "Delivered"
    OPEN = "Open"
    OTHER = "Other"
