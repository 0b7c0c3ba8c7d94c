"""What a request body may hold, and how leniently it is read: the binding of the members of every operation.

Member names bind in any casing, numbers may come as strings and booleans as 'true' and 'false', as the vendor's own
samples send them. Members that a shape does not know are ignored: samples send whole answers back.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.wire import Json, Record

Field: TypeAlias = Callable[[Json, str], Json]
"""Converts a member's value; the second argument is the key to complain under, such as customer.FirstName."""


class Shape:
    """The members of one request object; also a field, for objects inside objects."""

    def __init__(self, **fields: Field) -> None:
        self.names: tuple[str, ...] = tuple(fields)
        self._fields = {name.lower(): (name, field) for name, field in fields.items()}

    def __call__(self, value: Json, key: str) -> Record:
        """Bind an object: what was sent, under the documented names."""
        if _is_a(list, value) and value:  # a sample of Create Customer sends its objects in lists of one
            value = value[0]
        if not _is_a(dict, value):
            raise _invalid(key, "an object")
        bound: Record = {}
        for member, content in value.items():
            if known := self._fields.get(member.lower()):
                name, field = known
                bound[name] = None if content is None else field(content, f"{key}.{_pascal(name)}")
        return bound


def fields(field: Field, names: str) -> dict[str, Field]:
    """Several members of one kind."""
    return dict.fromkeys(names.split(), field)


def _pascal(name: str) -> str:
    return name[:1].upper() + name[1:]


# Assumption: the wording of every complaint below. Documented are only the form of the key and the e-mail text.


def required(bound: Record, key: str, *names: str) -> None:
    """Refuse a body in which a required member is missing, null or empty."""
    for name in names:
        if bound.get(name) in (None, ""):
            raise ApiError(400, f"The {_pascal(name)} field is required.", f"{key}.{_pascal(name)}")


def text(max_length: int | None = None) -> Field:
    """A string; numbers are taken as their digits, as in the samples' phone numbers."""

    def convert(value: Json, key: str) -> str:
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
            raise _invalid(key, "a string")
        if max_length is not None and len(str(value)) > max_length:
            name = key.rpartition(".")[2]
            raise ApiError(400, f"The field {name} must be a string with a maximum length of {max_length}.", key)
        return str(value)

    return convert


def emails(value: Json, key: str) -> str:
    """E-mail addresses, joined by semicolons."""
    joined: str = text(255)(value, key)
    addresses = [address.strip() for address in joined.split(";") if address.strip()]
    if not all(re.fullmatch(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+", address) for address in addresses):
        raise ApiError(400, "Please enter valid email addresses", key)
    return joined


def integer(value: Json, key: str) -> int:
    """A whole number, or a string of one."""
    if not re.fullmatch(r"-?\d{1,19}(\.0+)?", str(value), re.ASCII):
        raise _invalid(key, "an integer")
    return int(str(value).partition(".")[0])


def boolean(value: Json, key: str) -> bool:
    """true or false, or a string of either."""
    if str(value).lower() not in ("true", "false"):
        raise _invalid(key, "a boolean")
    return str(value).lower() == "true"


def money(value: Json, key: str) -> Decimal:
    """A decimal number, or a string of one."""
    try:
        return wire.plain(str(value))
    except ValueError:
        raise _invalid(key, "a decimal number") from None


def timestamp(value: Json, key: str) -> str:
    """A date or a time."""
    try:
        return wire.bound(str(value))
    except (ValueError, OverflowError):
        raise _invalid(key, "a date") from None


def choice(*values: str) -> Field:
    """One of the listed names in any casing, or the empty string that samples send for null."""
    known: dict[str, str | None] = {value.lower(): value for value in values} | {"": None}

    def convert(value: Json, key: str) -> str | None:
        if str(value).lower() not in known:
            raise ApiError(400, f"Allowable values are: {', '.join(values)}", key)
        return known[str(value).lower()]

    return convert


def each(item: Field) -> Field:
    """A list of what `item` reads."""

    def convert(value: Json, key: str) -> list[Json]:
        if not _is_a(list, value):
            raise _invalid(key, "a list")
        return [item(member, key) for member in value]

    return convert


def _is_a(kind: type, value: Json) -> bool:
    return isinstance(value, kind)  # apart, so that no type checker takes the value for a list of unknowns


def _invalid(key: str, wanted: str) -> ApiError:
    return ApiError(400, f"The value of {key.rpartition('.')[2]} is not valid, {wanted} is expected.", key)
