"""The kinds of value that go over the wire: each is read tolerantly and written strictly.

`None` is not the business of a kind: whoever holds one decides whether null or a missing value is welcome.
A kind may read a value as `None` where the server writes something else for "not set".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from .errors import InvalidType, InvalidValue

if TYPE_CHECKING:
    from .errors import ConfigurationError
    from .model import Model
    from .open_enum import OpenEnum


class BadValue(Exception):
    """A value that does not fit its kind; `path` says where it stands, seen from whoever holds the exception."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.path = path

    def inside(self, step: str) -> BadValue:
        """The same trouble, seen from one level further out."""
        return type(self)(self.reason, step + self.path)

    def refusal(self, owner: str) -> ConfigurationError:
        """The error for a caller who wanted to send this."""
        return InvalidValue(f"{owner}{self.path}: {self.reason}")


class BadType(BadValue):
    """A value of a Python type that its kind does not take."""

    def refusal(self, owner: str) -> ConfigurationError:
        """The error for a caller who wanted to send this."""
        return InvalidType(f"{owner}{self.path}: {self.reason}")


class Kind:
    """How one kind of value is read from and written to JSON; this one takes any JSON as it is."""

    __slots__ = ()

    def decode(self, value: Any) -> Any:
        """Read a value that is not null, or raise `BadValue`."""
        return value

    def troubles(self, value: Any) -> Iterator[BadValue]:
        """Everything in a value that is not null that keeps it from being read."""
        try:
            self.decode(value)
        except BadValue as bad:
            yield bad

    def encode(self, value: Any) -> Any:
        """Write a value that is not None, or raise `BadValue`."""
        return value

    def shown(self, value: Any) -> str:
        """How a repr shows a value."""
        return repr(value)

    def sent(self, value: Any) -> Any:
        """Write a whole body; an answer that is sent back loses the legacy members that the server refuses."""
        return self.encode(value)

    def current(self, json: Any) -> Any:
        """Written JSON without legacy members."""
        return json


class Text(Kind):
    """Text. Read from numbers too, since the server writes phones and references as bare numbers at times."""

    __slots__ = ("max_length",)

    def __init__(self, max_length: int | None = None) -> None:
        self.max_length = max_length

    def decode(self, value: Any) -> str:
        """Read text, or a number or boolean as the text the server wrote."""
        if type(value) is str:
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int):
            return str(value)
        if isinstance(value, Decimal):
            return format(value, "f")
        raise BadValue(f"{kind_of(value)} where text must be")

    def encode(self, value: Any) -> str:
        """Write text within its documented length."""
        if not isinstance(value, str):
            raise BadType(f"takes a str, not {named(value)}")
        if self.max_length is not None and len(value) > self.max_length:
            raise BadValue(f"has {len(value)} characters; at most {self.max_length} are allowed")
        return str.__str__(value)  # the text itself, also of a member of an enum of one's own


class Integer(Kind):
    """A whole number."""

    __slots__ = ()

    def decode(self, value: Any) -> int:
        """Read an integer, also from `12.0` and `"12"`."""
        if type(value) is int:
            return value
        number = _number(value)
        if number is None or number != number.to_integral_value():
            raise BadValue(f"{kind_of(value)} where an integer must be")
        return int(number)

    def encode(self, value: Any) -> int:
        """Write an integer; a bool is not one."""
        if isinstance(value, bool) or not isinstance(value, int):
            raise BadType(f"takes an int, not {named(value)}")
        return int(value)


class Number(Kind):
    """An exact decimal number, money above all."""

    __slots__ = ()

    def decode(self, value: Any) -> Decimal:
        """Read a number digit for digit, also from text."""
        number = _number(value)
        if number is None:
            raise BadValue(f"{kind_of(value)} where a number must be")
        return number

    def encode(self, value: Any) -> Decimal:
        """Write a Decimal, int or numeric str; a float is refused because it is not exact."""
        if isinstance(value, float):
            raise BadType(f"takes no float, which is not exact ({value!r}); give a Decimal, an int or a str")
        if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
            raise BadType(f"takes a Decimal, an int or a str, not {named(value)}")
        number = _number(value)
        if number is None:
            raise BadValue(f"{value!r} is not a finite number")
        return number


class Boolean(Kind):
    """True or false."""

    __slots__ = ()

    def decode(self, value: Any) -> bool:
        """Read a boolean, also from `"true"` and `"False"`."""
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        raise BadValue(f"{kind_of(value)} where true or false must be")

    def encode(self, value: Any) -> bool:
        """Write a bool."""
        if not isinstance(value, bool):
            raise BadType(f"takes a bool, not {named(value)}")
        return value


class Timestamp(Kind):
    """A moment, read as aware UTC."""

    __slots__ = ()

    def decode(self, value: Any) -> datetime | None:
        """Read a timestamp with 0 to 7 fraction digits, with or without a zone; the year 1 stands for "not set"."""
        if value == "":
            return None
        moment = _moment(value)
        if moment is None:
            raise BadValue(f"{kind_of(value)} where a timestamp must be")
        return None if moment.year == 1 else moment

    def encode(self, value: Any) -> str:
        """Write an aware datetime to the second in UTC, or a bare date, which means its midnight in UTC."""
        if isinstance(value, datetime):
            if value.tzinfo is None:
                raise BadValue("takes no naive datetime; give it a zone, for example tzinfo=datetime.UTC")
            return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
        if isinstance(value, date):
            return value.isoformat()
        raise BadType(f"takes a datetime or a date, not {named(value)}")


class AccountTimestamp(Timestamp):
    """A moment that the server reads in the account's own zone when it is sent."""

    __slots__ = ()

    def encode(self, value: Any) -> str:
        """Write a date or a naive local datetime as it is."""
        if isinstance(value, datetime) and value.tzinfo is not None:
            raise BadValue("is read in the account's zone; give a date, or a datetime without a zone")
        if not isinstance(value, date):
            raise BadType(f"takes a datetime or a date, not {named(value)}")
        return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value.isoformat()


class Day(Kind):
    """A calendar day."""

    __slots__ = ()

    def decode(self, value: Any) -> date | None:
        """Read a date, also from the front of a timestamp."""
        if value == "":
            return None
        moment = _moment(value)
        if moment is None:
            raise BadValue(f"{kind_of(value)} where a date must be")
        return None if moment.year == 1 else moment.date()

    def encode(self, value: Any) -> str:
        """Write a date."""
        if isinstance(value, datetime) or not isinstance(value, date):
            raise BadType(f"takes a date, not {named(value)}")
        return value.isoformat()


class Choice(Kind):
    """One of the values of an enum, which the server may extend at any time."""

    __slots__ = ("_enum", "_known", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._enum: type[OpenEnum] | None = None
        self._known: dict[str, OpenEnum] = {}  # looking a member up here is five times as fast as calling the enum

    @property
    def enum(self) -> type[OpenEnum]:
        """The enum's class, imported when it is first needed."""
        if self._enum is None:
            self._enum = cast("type[OpenEnum]", getattr(import_module("..models", __name__), self.name))
            self._known = {member.value: member for member in self._enum}
        return self._enum

    def decode(self, value: Any) -> OpenEnum | None:
        """Read a member, known or new; an empty string means "not set"."""
        if type(value) is not str:
            if isinstance(value, bool) or not isinstance(value, int):
                raise BadValue(f"{kind_of(value)} where one of {self.name} must be")
            value = str(value)
        if not value:
            return None
        return self._known.get(value) or self.enum(value)

    def encode(self, value: Any) -> str:
        """Write a member or a string; a string that is not known is left to the server."""
        if not isinstance(value, str):
            raise BadType(f"takes a {self.name} or its str, not {named(value)}")
        return str.__str__(value)


class Object(Kind):
    """An object, held by a model; `also` names other models that may be sent in its place."""

    __slots__ = ("_model", "also", "name")

    def __init__(self, name: str, *also: str) -> None:
        self.name = name
        self.also = also
        self._model: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        """The model's class, imported when it is first needed."""
        if self._model is None:
            self._model = cast("type[Model]", getattr(import_module("..models", __name__), self.name))
        return self._model

    def decode(self, value: Any) -> Model:
        """Read an object into its model."""
        if not isinstance(value, dict):
            raise BadValue(f"{kind_of(value)} where {self.name} must be")
        return self.model.read(value)

    def troubles(self, value: Any) -> Iterator[BadValue]:
        """Everything that is bad here and further in."""
        return self.model.troubles(value) if isinstance(value, dict) else super().troubles(value)

    def encode(self, value: Any) -> dict[str, Any]:
        """Write a model, or a plain dict with the model's Python names."""
        if isinstance(value, Mapping):
            return self.model.build(value).write()
        if isinstance(value, self.model) or type(value).__name__ in self.also:
            return value.write()  # type: ignore[no-any-return]
        raise BadType(f"takes a {self.name} or a dict, not {named(value)}")

    def shown(self, value: Any) -> str:
        """A plain dict as its model, which knows what must not be seen."""
        if not isinstance(value, Mapping):
            return repr(value)
        try:
            return repr(self.model.build(value))
        except BadValue:
            return "{...}"

    def sent(self, value: Any) -> Any:
        """Write a whole body, without legacy members if it is an answer."""
        written = self.encode(value)
        return written if isinstance(value, Mapping) else type(value).current(written)

    def current(self, json: Any) -> Any:
        """Without legacy members, here and further in."""
        return self.model.current(json) if isinstance(json, dict) else json


class Array(Kind):
    """A list of one kind."""

    __slots__ = ("item",)

    def __init__(self, item: Kind) -> None:
        self.item = item

    def decode(self, value: Any) -> list[Any]:
        """Read a list; null inside it stays None."""
        if not isinstance(value, list):
            raise BadValue(f"{kind_of(value)} where a list must be")
        decode = self.item.decode
        result: list[Any] = []
        try:
            for item in value:
                result.append(None if item is None else decode(item))  # noqa: PERF401 - its length names a bad item
        except BadValue as bad:
            raise bad.inside(f"[{len(result)}]") from None
        return result

    def troubles(self, value: Any) -> Iterator[BadValue]:
        """Everything that is bad in any item."""
        if not isinstance(value, list):
            yield from super().troubles(value)
            return
        for index, item in enumerate(value):
            if item is not None:
                yield from (bad.inside(f"[{index}]") for bad in self.item.troubles(item))

    def encode(self, value: Any) -> list[Any]:
        """Write a list or tuple."""
        if not isinstance(value, list | tuple):
            raise BadType(f"takes a list, not {named(value)}")
        result: list[Any] = []
        try:
            for item in value:
                if item is None:
                    raise BadType("may not be None")
                result.append(self.item.encode(item))
        except BadValue as bad:
            raise bad.inside(f"[{len(result)}]") from None
        return result

    def shown(self, value: Any) -> str:
        """A list with each item as its kind shows it."""
        return f"[{', '.join(map(self.item.shown, value))}]" if isinstance(value, list | tuple) else repr(value)

    def current(self, json: Any) -> Any:
        """Without legacy members in any item."""
        return [self.item.current(item) for item in json] if isinstance(json, list) else json


def _number(value: Any) -> Decimal | None:
    """A finite Decimal, or None if the value is not a number."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int | str):
        return None
    try:
        number = value if isinstance(value, Decimal) else Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _moment(value: Any) -> datetime | None:
    """An aware datetime, or None if the value is no timestamp. Digits beyond microseconds are cut."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is None:
            return datetime.combine(moment, moment.time(), UTC)  # `replace` does the same in five times the time
        return moment if moment.tzinfo is UTC else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def kind_of(value: Any) -> str:
    """What stands in an answer, without quoting it: it may be personal or secret."""
    if value is None:
        return "null"
    names = {bool: "a boolean", int: "an integer", Decimal: "a number", str: "text", list: "a list", dict: "an object"}
    return "empty text" if value == "" else names.get(type(value), type(value).__name__)


def named(value: Any) -> str:
    """The type of an argument, without its value: it may be secret."""
    name = type(value).__name__
    return "None" if value is None else f"an {name}" if name[0] in "aeiouAEIOU" else f"a {name}"


ANY = Kind()
TEXT = Text()
INTEGER = Integer()
NUMBER = Number()
BOOLEAN = Boolean()
TIMESTAMP = Timestamp()
ACCOUNT_TIMESTAMP = AccountTimestamp()
DAY = Day()
