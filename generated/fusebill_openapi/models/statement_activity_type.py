"""StatementActivityType. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from ..open_enum import OpenEnum


class StatementActivityType(OpenEnum):
    """Whose activity a statement covers; matters with a customer hierarchy only."""

    ONLY_PARENT_ACTIVITY = "OnlyParentActivity"
    ONLY_CHILD_ACTIVITY = "OnlyChildActivity"
    PARENT_AND_CHILD_ACTIVITY = "ParentAndChildActivity"
