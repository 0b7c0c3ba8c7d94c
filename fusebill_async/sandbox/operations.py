"""What a handler gets, what it gives back and how it is found: the call, the answer and the table of operations."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote_plus

from fusebill_async.sandbox.fields import Shape, required
from fusebill_async.sandbox.wire import Json, Record

if TYPE_CHECKING:
    from datetime import datetime

    from fusebill_async.sandbox.listing import Readings
    from fusebill_async.sandbox.state import State


class Query:
    """The query parameters, by name in any casing. Assumption: a plus is a blank, as in forms."""

    def __init__(self, raw: str) -> None:
        pairs = (pair.partition("=") for pair in raw.split("&") if pair)
        self._raw = {unquote_plus(name).lower(): value for name, _, value in pairs}

    def raw(self, name: str) -> str:
        """A value as it was sent, percent-encoded: filters are split before they are decoded."""
        return self._raw.get(name.lower(), "")

    def text(self, name: str) -> str:
        """A decoded value; empty when it was not sent."""
        return unquote_plus(self.raw(name))

    def flag(self, name: str) -> bool:
        """Whether a parameter is true. Assumption: anything else, such as `preview=preview`, is false."""
        return self.text(name).lower() == "true"


@dataclass(frozen=True, slots=True)
class Call:
    """One request, as a handler sees it."""

    state: State
    now: datetime
    base_url: str
    ids: tuple[int, ...]
    query: Query
    body: Json
    readings: Readings
    path: str = ""
    shift: int = 0  # how many rows have left the pages before the one that is asked for; see faults

    @property
    def text(self) -> str:
        """The last segment of the path, for operations that end in a text."""
        return self.path.rstrip("/").rpartition("/")[2]

    def bind(self, shape: Shape, key: str, *needed: str) -> Record:
        """Read the body; `key` is how errors call it. A body that was left out is read as an empty object."""
        bound = shape({} if self.body is None else self.body, key)
        required(bound, key, *needed)
        return bound

    def uri(self, path: str) -> str:
        """The absolute address of a resource, below the address that the request came to."""
        return f"{self.base_url}/{path}"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is more than a JSON body with status 200."""

    body: Json = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    media_type: str = "application/json; charset=utf-8"


NO_CONTENT = Answer(status=204)

Handler: TypeAlias = Callable[[Call], Json]
"""Returns the JSON body of a 200, or an Answer."""


_OPERATIONS: dict[tuple[str, ...], dict[str, Handler]] = {}


def operation(method: str, template: str) -> Callable[[Handler], Handler]:
    """Register a handler, as in `@operation("GET", "/customers/{customerId}")`.

    Parameters are ids; one named `{reference}` at the end of a path is any text, which `call.text` has.
    """

    def register(handler: Handler) -> Handler:
        _OPERATIONS.setdefault(template_key(template), {})[method] = handler
        return handler

    return register


def methods_of(path: str) -> dict[str, Handler]:
    """The handlers of a path by method, in any casing, with doubled and trailing slashes; empty when it is unknown."""
    for key in keys_of(path):
        if key in _OPERATIONS:
            return _OPERATIONS[key]
    return {}


def ids_in(path: str) -> tuple[int, ...]:
    """The ids in a path, in their order."""
    return tuple(int(segment) for segment in path.split("/") if _is_id(segment))


def template_key(template: str) -> tuple[str, ...]:
    """What the paths of an operation have in common."""
    return tuple(
        "{text}" if segment == "{reference}" else "{}" if segment.startswith("{") else segment.lower()
        for segment in template.split("/")
        if segment
    )


def keys_of(path: str) -> Iterator[tuple[str, ...]]:
    """The keys that a path can be found under: as it is, and with any text at its end."""
    key = tuple("{}" if _is_id(segment) else segment.lower() for segment in path.split("/") if segment)
    yield key
    yield (*key[:-1], "{text}")


def _is_id(segment: str) -> bool:
    return segment.isascii() and segment.isdecimal() and len(segment) < 20
