"""Filter expressions: fields that are compared, conditions that are joined with `&`, and how both are written.

    C.status.in_("Active", "Draft") & (C.created_timestamp >= date(2024, 1, 1))
    status:Active,Draft;createdTimestamp:2024-01-01|

The API knows no "or" and no "not" and takes each name once; what it cannot do is refused where it is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NamedTuple, NoReturn, TypeVar, final
from urllib.parse import quote

from .errors import InvalidType, InvalidValue
from .kinds import BadType, BadValue, Boolean, Integer, Kind, Number, named

V = TypeVar("V")

# ------------------------------------------------------------------ encoding

GRAMMAR = ":;,|*[]"
"""What separates names and values, or stands for "any characters" or "no value". It goes out as it is."""

_ESCAPED_GRAMMAR = re.compile("|".join(f"%{ord(character):02X}" for character in GRAMMAR), re.IGNORECASE)
_LOOSE_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


def _quoted(text: str, keep: str = "") -> str:
    """Percent-encode everything but letters, digits and `-._~`, so that no value passes for grammar or URL."""
    try:
        return quote(text, safe=keep)
    except UnicodeEncodeError:
        raise BadValue("holds half of a surrogate pair, which is no text") from None


def encoded_separators(expression: str) -> str:
    """Percent-encode the grammar of a written expression too, for a server that decodes before it splits.

    Such a server takes a separator inside a value for grammar, however it is written, so that is refused.
    """
    if _ESCAPED_GRAMMAR.search(expression):
        raise BadValue(
            f"has one of {' '.join(GRAMMAR)} inside a value, which cannot be told from grammar once that is encoded "
            "too: ask for a pattern with * in its place, or leave encode_separators out"
        )
    return _quoted(expression, keep="%")


class Where(Kind):
    """Conditions, or a whole expression as a raw str, written as they stand in the URL.

    `fields` is the name of the class with the fields of the list, if the list has any.
    """

    __slots__ = ("fields",)

    def __init__(self, fields: str = "") -> None:
        self.fields = fields

    def encode(self, value: Any) -> str:
        """Write conditions. Of a raw str keep grammar and `%XX`; encode what cannot stand in a query string."""
        if isinstance(value, Condition):
            self._refuse_strangers(value)
            return str(value)
        if not isinstance(value, str):
            raise BadType(f'takes conditions, or a str such as "status:Active", not {named(value)}')
        if not value.strip():
            raise BadValue("is empty; leave it out to get everything")
        return _quoted(_LOOSE_PERCENT.sub("%25", value), keep=GRAMMAR + "%")

    def _refuse_strangers(self, condition: Condition) -> None:
        """Refuse a field of another list that this one does not have. A field that somebody made is let through."""
        for pair in condition._pairs:
            owner, name = pair.field.partition(".")[0], pair.name.lower()
            if self.fields not in ("", owner) and name not in names_of(self.fields) and name in names_of(owner):
                raise BadValue(f"has no {pair.field}; take a field of {self.fields}, or a raw str if you know better")


# ------------------------------------------------------------------ conditions


def _refuses(message: str) -> Callable[..., NoReturn]:
    """Make an operator that the API has no answer to. Hidden from type checkers, which so refuse it too."""

    def refuse(self: object, _other: object = None) -> NoReturn:
        raise InvalidType(message.format(self))

    return refuse


class Bound(NamedTuple):
    """One end of a range, as a number to compare and as it is written."""

    order: Decimal | int
    text: str


class Range(NamedTuple):
    """From the lower bound, which is included, to the upper bound, which is not; open where a bound is missing."""

    lower: Bound | None = None
    upper: Bound | None = None

    def __str__(self) -> str:
        return f"{self.lower.text if self.lower else ''}|{self.upper.text if self.upper else ''}"


class Pair(NamedTuple):
    """A name and what its value must be, already encoded; `field` is what messages call it."""

    name: str
    value: str | Range
    field: str

    def __str__(self) -> str:
        return f"{self.name}:{self.value}"

    def joined(self, other: Pair) -> Pair:
        """Close one open range with another. Any other two conditions on one name are beyond the API."""
        match self.value, other.value:
            case (
                (Range(Bound() as lower, None), Range(None, Bound() as upper))
                | (Range(None, Bound() as upper), Range(Bound() as lower, None))
            ):  # fmt: skip
                closed = Range(lower, upper)
            case _:
                raise InvalidValue(
                    f"{self.field} has a condition already, and the API takes one for each name: "
                    "for several values write one .in_(), for a range one .between(), or make two calls"
                )
        if lower.order >= upper.order:
            raise InvalidValue(f"{self.field}: nothing is in {closed}; the upper bound is excluded and must be greater")
        return Pair(self.name, closed, self.field)


_joins_conditions_only = _refuses(
    "& joins conditions only: put each comparison in parentheses, as in (a == 1) & (b >= 2); a raw str stands alone"
)


@final
class Condition:
    """What a list is asked for: one condition, or several that must all hold. Immutable; `str()` is the wire form."""

    __slots__ = ("_pairs",)

    def __init__(self, *pairs: Pair) -> None:
        self._pairs = pairs

    def __str__(self) -> str:
        return ";".join(map(str, self._pairs))

    def __repr__(self) -> str:
        return f"<Condition {self}>"

    def __eq__(self, other: object) -> bool:
        return str(self) == str(other) if isinstance(other, Condition) else NotImplemented

    def __hash__(self) -> int:
        return hash(str(self))

    def __and__(self, other: Condition) -> Condition:
        """Ask for both. `Status` and `status` are one name, since the server seems to ignore their case."""
        if not isinstance(other, Condition):  # pyright: ignore[reportUnnecessaryIsInstance]
            _joins_conditions_only(self)
        pairs = {pair.name.lower(): pair for pair in self._pairs}
        for pair in other._pairs:
            first = pairs.get(pair.name.lower())
            pairs[pair.name.lower()] = first.joined(pair) if first else pair
        return Condition(*pairs.values())

    def __bool__(self) -> NoReturn:
        raise InvalidType(
            "a condition is neither true nor false, since the server decides: write & for `and`, "
            ".in_() for `in` and `or`, .between(a, b) for a <= field < b; the API has no `not`"
        )

    if not TYPE_CHECKING:
        __rand__ = _joins_conditions_only
        __or__ = __ror__ = _refuses(
            "the API has no or: for several values of one field write .in_(), else make one call for each"
        )
        __invert__ = _refuses("the API has no not: ask for the values you want, with .in_() for instance")


def all_of(*conditions: Condition | str) -> Condition | str | None:
    """Join conditions; a raw str stands alone, and nothing at all is `None`.

    Raises:
        InvalidType: Something is no condition, or a raw str stands beside others.
        InvalidValue: Two conditions are on one name.
    """
    if len(conditions) == 1 and isinstance(conditions[0], str):
        return conditions[0]
    joined: Condition | None = None
    for condition in conditions:
        if not isinstance(condition, Condition):
            raise InvalidType(f"takes conditions, or one raw str alone, not {named(condition)}")
        joined = joined & condition if joined is not None else condition
    return joined


# ------------------------------------------------------------------ fields


class Sort(NamedTuple):
    """The order of a list."""

    expression: str
    order: Literal["Ascending", "Descending"]


class Filter:
    """A name that a list can be filtered and sorted by; `field` is what messages call it, as `Customers.status`."""

    __slots__ = ("field", "name")
    takes: ClassVar[str] = "comparisons"

    def __init__(self, name: str) -> None:
        self.name = self.field = name

    def __set_name__(self, owner: type, name: str) -> None:
        if self.field == self.name:  # else it is known by the class that it was made in
            self.field = f"{owner.__qualname__}.{name}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def asc(self) -> Sort:
        """Smallest first."""
        return Sort(self.name, "Ascending")

    def desc(self) -> Sort:
        """Greatest first."""
        return Sort(self.name, "Descending")

    def _condition(self, write: Callable[[Any], str | Range], value: object) -> Condition:
        """Compare with a value; what cannot be written is refused in the name of this field."""
        try:
            return Condition(Pair(self.name, write(value), self.field))
        except BadValue as bad:
            raise bad.refusal(self.field) from None

    __hash__ = object.__hash__
    if not TYPE_CHECKING:
        __eq__ = _refuses("{0.field}: takes no ==, but {0.takes}")
        __ne__ = _refuses("{0.field}: takes no != since the API cannot exclude values; it takes {0.takes}")
        __lt__ = __le__ = __gt__ = __ge__ = _refuses("{0.field}: is no range; it takes {0.takes}")
        __and__ = __rand__ = __or__ = __ror__ = __invert__ = __bool__ = _refuses(
            "{0.field}: is no condition: compare it, and put each comparison in parentheses, as in (a == 1) & (b >= 2)"
        )

        def __getattr__(self, name: str) -> NoReturn:
            raise AttributeError(f"a {type(self).__name__} has no {name}; it takes {self.takes}")


class SingleFilter(Filter, Generic[V]):
    """A field that is compared with one value."""

    __slots__ = ()

    def __eq__(self, value: V) -> Condition:  # type: ignore[override]
        return self._condition(self._write, value)

    __hash__ = object.__hash__

    def _write(self, value: object) -> str:
        raise NotImplementedError


class SetFilter(SingleFilter[V]):
    """A field that is compared with one value or several."""

    __slots__ = ()
    takes = "== and .in_()"

    def in_(self, *values: V) -> Condition:
        """Ask for any of these values."""
        if not values:
            raise InvalidValue(f"{self.field}: .in_() needs a value at least")
        return self._condition(lambda each: ",".join(map(self._write, each)), values)


class RangeFilter(Filter, Generic[V]):
    """A field that is compared with bounds: the lower is included, the upper is not."""

    __slots__ = ()
    takes = ">=, < and .between()"

    def __ge__(self, lower: V) -> Condition:
        return self._condition(lambda value: Range(lower=self._bound(value)), lower)

    def __lt__(self, upper: V) -> Condition:
        return self._condition(lambda value: Range(upper=self._bound(value)), upper)

    def between(self, lower: V, upper: V) -> Condition:
        """Ask for `lower <= value < upper`."""
        return (self >= lower) & (self < upper)

    if not TYPE_CHECKING:
        __le__ = _refuses(
            "{0.field}: takes no <= since the upper bound is excluded; write < with the next value, as the day after"
        )
        __gt__ = _refuses("{0.field}: takes no > since the lower bound is included; write >=")

    def _bound(self, value: object) -> Bound:
        raise NotImplementedError


class EnumFilter(SetFilter[str]):
    """One of some words; a word that is not known is left to the server."""

    __slots__ = ("values",)

    def __init__(self, name: str, values: tuple[str, ...]) -> None:
        super().__init__(name)
        self.values = values

    def __repr__(self) -> str:
        return f"EnumFilter({self.name!r}, {self.values!r})"

    def _write(self, value: object) -> str:
        known = ", ".join(self.values)
        if not isinstance(value, str):
            raise BadType(f"takes a member or str ({known}), not {named(value)}; several go into .in_(*values)")
        if not value.strip() or not set(GRAMMAR).isdisjoint(value):
            raise BadValue(f"takes one word, such as {known}; several go into .in_()")
        return _quoted(value)


class IntegerFilter(SetFilter[int]):
    """A whole number."""

    __slots__ = ()

    def _write(self, value: object) -> str:
        return str(Integer().encode(value))


class BooleanFilter(SingleFilter[bool]):
    """True or false."""

    __slots__ = ()
    takes = "== True and == False"

    def _write(self, value: object) -> str:
        return "true" if Boolean().encode(value) else "false"


class DateTimeFilter(SingleFilter[date]):
    """One moment, written to the millisecond."""

    __slots__ = ()
    takes = "=="

    def _write(self, value: object) -> str:
        return _moment(value).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class DateRangeFilter(RangeFilter[date]):
    """Days or moments. Fractions of a second are cut, at both bounds alike, so that ranges still meet."""

    __slots__ = ()

    def _bound(self, value: object) -> Bound:
        moment = _moment(value).replace(microsecond=0)
        written = moment.replace(tzinfo=None) if isinstance(value, datetime) else moment.date()
        return Bound(int(moment.timestamp()), written.isoformat())


class DecimalRangeFilter(RangeFilter[Decimal | int | str]):
    """Exact numbers, money above all."""

    __slots__ = ()

    def _bound(self, value: object) -> Bound:
        number = Number().encode(value)
        return Bound(number, format(number, "f"))


class StringFilter(SingleFilter[str]):
    """Text."""

    __slots__ = ()
    takes = "==, .like(), .startswith(), .endswith(), .contains() and .is_empty()"

    def like(self, pattern: str) -> Condition:
        """Ask for text that fits a pattern, in which `*` stands for any characters or none."""
        return self._condition(lambda value: "*".join(map(_quoted, _text(value).split("*"))), pattern)

    def startswith(self, prefix: str) -> Condition:
        """Ask for text that starts so."""
        return self._condition(lambda value: f"{_literal(value)}*", prefix)

    def endswith(self, suffix: str) -> Condition:
        """Ask for text that ends so."""
        return self._condition(lambda value: f"*{_literal(value)}", suffix)

    def contains(self, part: str) -> Condition:
        """Ask for text that has this anywhere."""
        return self._condition(lambda value: f"*{_literal(value)}*", part)

    def is_empty(self) -> Condition:
        """Ask for no value."""
        return self._condition(str, "[empty]")

    def _write(self, value: object) -> str:
        return _literal(value)


def from_moment(query: Condition | None, field: DateRangeFilter, moment: datetime) -> Condition:
    """Conditions narrowed to what has a timestamp from a moment on; a later lower bound stands, an upper one too."""
    lower = (field >= moment)._pairs[0]
    if query is None:
        return Condition(lower)
    return Condition(*_narrowed(query._pairs, lower))


def _narrowed(pairs: tuple[Pair, ...], lower: Pair) -> list[Pair]:
    """The pairs with one lower bound more."""
    kept = [pair for pair in pairs if pair.name.lower() != lower.name.lower()]
    same = next((pair for pair in pairs if pair.name.lower() == lower.name.lower()), None)
    if same is None or not isinstance(same.value, Range) or not isinstance(lower.value, Range):
        return [*kept, lower]
    bounds = [bound for bound in (same.value.lower, lower.value.lower) if bound is not None]
    return [*kept, same._replace(value=Range(max(bounds, key=lambda bound: bound.order), same.value.upper))]


@cache
def names_of(fields: str) -> frozenset[str]:
    """The names, in lower case, that a list can be filtered by, from its class of fields."""
    from . import filters

    return frozenset(_names_in(getattr(filters, fields))) if hasattr(filters, fields) else frozenset()


def _names_in(fields: type) -> Iterator[str]:
    for value in vars(fields).values():
        if isinstance(value, Filter):
            yield value.name.lower()
        elif isinstance(value, type):
            yield from _names_in(value)


# ------------------------------------------------------------------ values


def _text(value: object) -> str:
    """Text that the server will not take for "no value"."""
    if value is None:
        raise BadType("takes no None; write .is_empty()")
    if not isinstance(value, str):
        raise BadType(f"takes a str, not {named(value)}")
    if value.strip().lower() in ("", "[empty]"):
        raise BadValue("takes neither blank text nor [empty]; write .is_empty()")
    return value


def _literal(value: object) -> str:
    """Text in which nothing has a meaning."""
    text = _text(value)
    if "*" in text:
        raise BadValue("* stands for any characters and cannot be asked for itself; write .like() if that is meant")
    return _quoted(text)


def _moment(value: object) -> datetime:
    """An aware datetime in UTC; of a date its midnight there."""
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise BadValue("takes no naive datetime; give it a zone, for example tzinfo=datetime.UTC")
        try:
            return value.astimezone(UTC)
        except OverflowError:
            raise BadValue("is out of range in UTC") from None
    if isinstance(value, date):
        return datetime.combine(value, time(), UTC)
    raise BadType(f"takes a date or an aware datetime, not {named(value)}")
