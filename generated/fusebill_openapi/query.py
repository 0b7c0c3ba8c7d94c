"""The one place that decides how a query string is written."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import quote

from .filtering import Where
from .kinds import BadType, BadValue

if TYPE_CHECKING:
    from .operation import Parameter


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


def _text(value: object) -> str:
    """An encoded value as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)
