"""Lists: the filter grammar, sorting and pages with their headers."""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import reduce
from math import ceil
from operator import itemgetter
from typing import TypeAlias
from urllib.parse import unquote_plus

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.errors import bad_query
from fusebill_async.sandbox.operations import Answer, Call, Query
from fusebill_async.sandbox.wire import Json, Record

DEFAULT_PAGE_SIZE = 100  # Assumption: the documentation does not tell
LARGEST_PAGE_SIZE = 1000  # "never below 1,000", differing by kind; Assumption: 1,000 for all, larger wishes are cut

Decode: TypeAlias = Callable[[str], str]
Test: TypeAlias = Callable[[Json], bool]
Kind: TypeAlias = Callable[[str, Decode], Test]
"""Reads the value of a filter, which is still percent-encoded; raises ValueError when it is malformed."""
Read: TypeAlias = Callable[[Record], Json]


@dataclass(frozen=True, slots=True)
class Readings:
    """Which reading to follow where the documentation leaves two.

    decode_filters_first: percent-decode a query before it is split, so that `%3B` separates like `;` and no value can
        hold a separator; by default it is split first, and encoded separators are literal.
    max_page_index_counts_pages: X-MaxPageIndex is the number of pages, as the newer documentation says; by default it
        is the zero-based number of the last page.
    """

    decode_filters_first: bool = False
    max_page_index_counts_pages: bool = False


class Filter:
    """A name that a list can be filtered and sorted by, and the member it looks at."""

    def __init__(self, name: str, kind: Kind, read: str | Read | None = None) -> None:
        self.name = name
        self.kind = kind
        self.read: Read = read if callable(read) else member(read or _camel(name))


def several(kind: Kind, names: str) -> list[Filter]:
    """Filters of one kind, named like the members they look at."""
    return [Filter(name, kind) for name in names.split()]


class Filters(dict[str, Filter]):
    """The filters of one list. Assumption: names in any casing, since tables and samples differ."""

    def __init__(self, *filters: Filter) -> None:
        super().__init__((filter_.name.lower(), filter_) for filter_ in filters)

    def find(self, name: str) -> Filter:
        """Return a filter by name."""
        if name.lower() not in self:
            raise bad_query()
        return self[name.lower()]


def member(path: str) -> Read:
    """Read a member, or by a dotted path a member of a member."""
    if "." not in path:
        return itemgetter(path)
    names = path.split(".")
    return lambda row: reduce(lambda value, name: value[name], names, row)


def _camel(name: str) -> str:
    return ".".join(part[:1].lower() + part[1:] for part in name.split("."))


# ---------------------------------------------------------------- the kinds of filters


def string(value: str, decode: Decode) -> Test:
    """Text with `*` for any characters. Assumption: in any casing; commas make a set here too."""
    patterns = (".*".join(re.escape(decode(part)) for part in one.split("*")) for one in value.split(","))
    matches = re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE | re.DOTALL).fullmatch
    return lambda text: text is not None and matches(text) is not None


def integer(value: str, decode: Decode) -> Test:
    """One whole number or a set of them."""
    wanted = {int(decode(one)) for one in value.split(",")}
    return lambda number: number in wanted


def boolean(value: str, decode: Decode) -> Test:
    """true or false, in any casing."""
    text = decode(value).lower()
    if text not in ("true", "false"):
        raise ValueError(value)
    return lambda flag: flag is (text == "true")


def enum(*values: str) -> Kind:
    """One of the listed names or a set of them. Assumption: in any casing, and an unlisted name is refused."""
    known = {value.lower(): value for value in values}

    def kind(value: str, decode: Decode) -> Test:
        asked = [decode(one).lower() for one in value.split(",")]
        if not known.keys() >= set(asked):
            raise ValueError(value)
        wanted = {known[one] for one in asked}
        return lambda name: name in wanted

    return kind


def date_range(value: str, decode: Decode) -> Test:
    """`from|until`, either of which may be missing; the upper bound is excluded."""
    inside = _range(value, lambda text: wire.bound(decode(text)))
    return lambda timestamp: timestamp is not None and inside(wire.comparable(timestamp))


def decimal_range(value: str, decode: Decode) -> Test:
    """`from|until` in numbers. Assumption: the upper bound is excluded, as with dates."""
    inside = _range(value, lambda text: wire.plain(decode(text)))
    return lambda number: number is not None and inside(number)


def _range(value: str, bound: Callable[[str], Json]) -> Test:
    """Assumption: a range without `|` or without any bound is malformed."""
    lower_text, pipe, upper_text = value.partition("|")
    if not pipe or not (lower_text or upper_text):
        raise ValueError(value)
    lower = bound(lower_text) if lower_text else None
    upper = bound(upper_text) if upper_text else None
    return lambda at: (lower is None or lower <= at) and (upper is None or at < upper)


# ---------------------------------------------------------------- filtering, sorting, paging


def parse(raw: str, filters: Filters, readings: Readings) -> list[Test]:
    """Read a query into tests of a row, all of which must hold.

    Raises:
        ApiError: 400, an unknown name or a malformed pair.
    """
    if not raw:
        return []
    if readings.decode_filters_first:
        return [_parse_pair(pair, filters, str) for pair in unquote_plus(raw).split(";")]
    return [_parse_pair(pair, filters, unquote_plus) for pair in raw.split(";")]


def _parse_pair(pair: str, filters: Filters, decode: Decode) -> Test:
    name, _, value = pair.partition(":")
    chosen = filters.find(decode(name).strip())
    read = chosen.read
    # Assumption: [empty] is null or empty text, and is known in its encoded form too: many libraries encode brackets.
    if decode(value).lower() == "[empty]":
        return lambda row: read(row) in (None, "")
    if not value:
        raise bad_query()
    try:
        test = chosen.kind(value, decode)
    except (ValueError, OverflowError):
        raise bad_query() from None
    return lambda row: test(read(row))


def sort(rows: Iterable[Record], filters: Filters, query: Query) -> tuple[list[Record], dict[str, str]]:
    """Sort as asked for, and say how in headers. Equal rows keep their order.

    Assumption: unsorted lists come in the order of creation and without the two headers; one parameter without the
    other is refused, so that it cannot be overlooked.
    """
    order, expression = query.text("sortOrder").capitalize(), query.text("sortExpression")
    if not order and not expression:
        return list(rows), {}
    if order not in ("Ascending", "Descending"):
        raise bad_query()
    chosen = filters.find(expression)
    ordered = sorted(rows, key=lambda row: _sort_key(chosen.read(row)), reverse=order == "Descending")
    return ordered, {"X-SortOrder": order, "X-SortExpression": _camel(chosen.name)}


def _sort_key(value: Json) -> tuple[bool, Json]:
    """Null, then digits, then letters. Assumption: in any casing."""
    if value is None:
        return False, 0
    return True, value.casefold() if isinstance(value, str) else value


def page(call: Call, rows: Collection[Record], filters: Filters, render: Callable[[Record, Call], Record]) -> Answer:
    """Answer a list call: filter, sort, cut out the page that was asked for."""
    number = _number(call.query, "pageNumber", default=0, least=0)
    size = min(_number(call.query, "pageSize", default=DEFAULT_PAGE_SIZE, least=1), LARGEST_PAGE_SIZE)
    tests = parse(call.query.raw("query"), filters, call.readings)
    matching = list(rows)
    for test in tests:
        matching = [row for row in matching if test(row)]
    ordered, sorting = sort(matching, filters, call.query)
    if number and call.shift:  # an ordered fault: rows left the earlier pages, or came to them
        ordered = ordered[call.shift :] if call.shift > 0 else ordered[:1] * -call.shift + ordered
    pages = ceil(len(ordered) / size)
    headers = {
        "X-NextPage": number + 1 if number + 1 < pages else -1,  # Assumption: -1 after the last, as before the first
        "X-PreviousPage": number - 1,
        "X-CurrentPage": number,
        "X-PageSize": size,
        "X-Count": len(ordered),
        "X-MaxCount": len(rows),  # Assumption: before filtering
        "X-MaxPageIndex": pages if call.readings.max_page_index_counts_pages else max(pages - 1, 0),
    }
    body = [render(row, call) for row in ordered[number * size : (number + 1) * size]]
    return Answer(body, headers={name: str(value) for name, value in headers.items()} | sorting)


def _number(query: Query, name: str, *, default: int, least: int) -> int:
    """Assumption: a page number or size that is none is a bad query."""
    text = query.text(name)
    if text and not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text) >= least):
        raise bad_query()
    return int(text) if text else default
