"""The requests that a sandbox received, for tests to assert on."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import overload

from fusebill_async.sandbox.wire import Json

LONGEST = 10_000  # entries; older ones are dropped


@dataclass(slots=True)
class Received:
    """One request and how it was answered; without its headers, and so without the key."""

    at: datetime
    """When it came, by the account's time."""
    operation: str | None
    """The client's method for it, such as `payments.create`; None when it is no documented operation."""
    method: str
    path: str
    query: str
    body: Json = field(repr=False)
    """What was sent, read as JSON; None without a body, or when it was no JSON."""
    status: int | None = None
    """The status of the answer; None when there was none: the connection dropped, or the answer came too late."""
    seconds: float = 0.0
    """How long it took."""


class Journal(Sequence[Received]):
    """The last requests, the oldest first."""

    def __init__(self) -> None:
        self._entries: deque[Received] = deque(maxlen=LONGEST)
        self.on_answer: Callable[[Received], None] | None = None
        """Is called with each request once it was answered."""

    def add(self, received: Received) -> None:
        """Remember a request."""
        self._entries.append(received)

    def of(self, operation: str) -> list[Received]:
        """The requests for one operation, named as in the client: `payments.create`."""
        return [received for received in self._entries if received.operation == operation]

    def clear(self) -> None:
        """Forget what was received so far."""
        self._entries.clear()

    @overload
    def __getitem__(self, index: int) -> Received: ...
    @overload
    def __getitem__(self, index: slice) -> list[Received]: ...
    def __getitem__(self, index: int | slice) -> Received | list[Received]:
        return list(self._entries)[index] if isinstance(index, slice) else self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Received]:
        return iter(self._entries)

    def __repr__(self) -> str:
        return "\n".join(f"{entry.method} {entry.path} {entry.status}" for entry in self._entries)
