"""CustomerEmailPreference. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kinds import BOOLEAN, Choice
from ..model import Answer, field, model

if TYPE_CHECKING:
    from .email_category import EmailCategory
    from .email_type import EmailType


@model
class CustomerEmailPreference(Answer):
    """Whether a customer receives one type of e-mail."""

    enabled: bool | None = field("enabled", BOOLEAN, default=None)
    """Null follows the account default."""
    account_default: bool | None = field("accountDefault", BOOLEAN, default=None)
    """What applies while enabled is null."""
    email_type: EmailType | None = field("emailType", Choice("EmailType"), default=None)
    email_category: EmailCategory | None = field("emailCategory", Choice("EmailCategory"), default=None)
