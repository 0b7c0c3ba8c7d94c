"""How objects are written: as a table for people, as JSON or CSV for programs, digit for digit."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import Any, TextIO, cast

import msgspec
from fusebill_openapi.jsontext import dumps
from fusebill_openapi.model import Model
from rich.console import Console
from rich.highlighter import JSONHighlighter
from rich.table import Table
from rich.text import Text

from .failures import printable

COLUMNS = 7  # of a table, unless others are named
FIRST = ("id", "reference", "code", "invoiceNumber", "companyName", "firstName", "lastName", "name", "status")


class Format(StrEnum):
    """How to write objects."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def show_list(items: Sequence[Any], form: Format, columns: Sequence[str]) -> None:
    """Write objects to the output."""
    rows = [row_of(item) for item in items]
    if form is Format.JSON:
        show_json([{name: value_at(row, name) for name in columns} for row in rows] if columns else rows)
    elif form is Format.CSV:
        write_csv(sys.stdout, columns or columns_of(rows), rows)
    else:
        _show_table(rows, columns or _telling(rows), hidden_in(items))


def show_json(value: Any) -> None:
    """Write JSON, with colours if a terminal reads it."""
    text = msgspec.json.format(dumps(value), indent=2).decode()
    if sys.stdout.isatty():
        Console(soft_wrap=True).print(JSONHighlighter()(Text(printable(text))))
    else:
        print(text)


def row_of(item: Any) -> dict[str, Any]:
    """An object as the server wrote it."""
    return item.to_dict() if isinstance(item, Model) else dict(item)


def value_at(row: Mapping[str, Any], path: str) -> Any:
    """A value by its name, or by several joined with points."""
    value: Any = row
    for name in [path] if path in row else path.split("."):
        value = cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else None
    return value


def cell(value: Any) -> str:
    """A value as text; objects and lists as JSON."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f")
        case Mapping() | list():
            return dumps(cast("Any", value)).decode()
        case _:
            return str(value)


def columns_of(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """Every name that a row has, in the order of their coming."""
    return list(dict.fromkeys(name for row in rows for name in row))


def write_csv(file: TextIO, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows as CSV, with a head."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([cell(value_at(row, name)) for name in columns] for row in rows)


def hidden_in(items: Sequence[Any]) -> set[str]:
    """The fields whose values must not show: tokens, numbers of cards and accounts."""
    fields = type(items[0])._fields if items and isinstance(items[0], Model) else ()  # pyright: ignore[reportPrivateUsage]
    return {field.wire for field in fields if field.sensitive}


def _telling(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The columns that tell people most: what names an object, then amounts and times, as far as they are filled."""
    filled = {name for row in rows for name, value in row.items() if value not in (None, "", [], {})}
    plain = {name for row in rows for name, value in row.items() if not isinstance(value, Mapping | list)} & filled
    amounts = [name for name in columns_of(rows) if any(isinstance(row.get(name), Decimal) for row in rows)]
    wanted = dict.fromkeys([*FIRST, *amounts, *columns_of(rows)])
    return [name for name in wanted if name in plain][:COLUMNS]


def _show_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], hidden: set[str]) -> None:
    table = Table(header_style="bold")
    for name in columns:
        numbers = any(isinstance(value_at(row, name), int | Decimal) for row in rows)
        table.add_column(Text(printable(name)), justify="right" if numbers else "left", overflow="fold")
    for row in rows:
        texts = ("***" if name in hidden else cell(value_at(row, name)) for name in columns)
        table.add_row(*(Text(printable(text)) for text in texts))
    Console().print(table)
