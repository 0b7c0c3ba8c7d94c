"""The one place that decides how a query string is written."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from .filtering import Where, encoded_separators
from .kinds import BadType, BadValue
from .messages import Request

if TYPE_CHECKING:
    from .operation import Parameter

T = TypeVar("T")


def encode_query(values: Iterable[tuple[Parameter, object]]) -> str:
    """Write parameters as `name=value&...` in the documented order; those that are None are left out."""
    pairs: list[str] = []
    for parameter, value in values:
        if value is None:
            if parameter.required:
                raise BadType("may not be None", f".{parameter.name}")
            continue
        try:
            encoded = parameter.kind.encode(value)
        except BadValue as bad:
            raise bad.inside(f".{parameter.name}") from None
        raw = isinstance(parameter.kind, Where)  # a filter's separators are grammar and go out as they are
        pairs.append(f"{parameter.wire}={encoded if raw else quote(_text(encoded), safe='')}")
    return "&".join(pairs)


def with_encoded_separators(request: Request[T]) -> Request[T]:
    """The same request with the grammar of its filters percent-encoded too."""
    filters = {parameter.wire for parameter in request.operation.query_parameters if isinstance(parameter.kind, Where)}
    pairs = [pair.partition("=") for pair in request.query.split("&")]
    try:
        written = [f"{name}{eq}{encoded_separators(value) if name in filters else value}" for name, eq, value in pairs]
    except BadValue as bad:
        raise bad.inside(".query").refusal(request.operation.id) from None
    return Request(request.operation, request.path, "&".join(written), request.content)


def _text(value: object) -> str:
    """An encoded value as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)
