"""What every resource has: the client it calls through, and one way to take a body."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fusebill_openapi.errors import InvalidType

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fusebill_openapi.messages import Client


class Resource:
    """A group of calls on one kind of object, reached as an attribute of `Fusebill`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client


def body_of(model: object, fields: Mapping[str, Any]) -> Any:
    """The body of a call that takes either a ready model or keyword arguments; its operation checks what is inside."""
    if model is None:
        return fields
    if fields:
        raise InvalidType(f"give either a {type(model).__name__} or keyword arguments, not both")
    return model
