"""The two messages of a call, the request and the answer to it, and whoever can send the one and bring the other.

They know nothing of what is inside, so that a client can be made ready before any operation is imported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .operation import Operation

T_co = TypeVar("T_co", covariant=True)


class Request(Generic[T_co]):
    """One call, ready to send: what goes over the wire, and the operation that reads the answer."""

    __slots__ = ("content", "operation", "path", "query")

    def __init__(self, operation: Operation[T_co], path: str, query: str = "", content: bytes | None = None) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.content = content

    def __repr__(self) -> str:
        return f"Request({self.operation.id})"

    @property
    def target(self) -> str:
        """Path and query, as they follow the base URL."""
        return f"{self.path}?{self.query}" if self.query else self.path


class Response(NamedTuple):
    """An answer as it came, whatever its status; the names of its headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    attempts: int = 1
    earlier: tuple[str, ...] = ()  # what each attempt before the last ended with
    value: Any = UNSET  # what the content says, if whoever brought it has read it already


class Client(Protocol):
    """Whoever can send a request and bring back the answer, whatever its status."""

    async def send(self, request: Request[Any], /) -> Response:
        """Send a request. Raises a `CallError` if no answer came."""
        ...
