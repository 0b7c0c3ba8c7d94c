"""Turns exported lines of JSON into the file that was asked for, in constant memory and without losing a digit."""

from __future__ import annotations

import os
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

from fusebill_openapi.jsontext import loads
from fusebill_openapi.kinds import BadValue, Day, Kind, Number, Timestamp

from .failures import UsageError
from .output import cell, write_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

GROUP = 10_000  # rows that a Parquet file keeps together, and that are in memory at once
NARROW, WIDEST = 38, 76  # digits that the decimal types hold


def to_jsonl(part: Path, out: Path, kinds: Mapping[str, Kind]) -> None:
    """It is there already."""
    os.replace(part, out)


def to_csv(part: Path, out: Path, kinds: Mapping[str, Kind]) -> None:
    """Write CSV: a column for every name that any object has."""
    columns = dict.fromkeys(name for row in rows_of(part) for name in row)
    finished = part.with_suffix(".csv.new")
    with finished.open("w", encoding="utf-8", newline="") as file:
        write_csv(file, list(columns), rows_of(part))
    os.replace(finished, out)


def to_parquet(part: Path, out: Path, kinds: Mapping[str, Kind]) -> None:
    """Write Parquet: numbers with a point as decimals just wide enough, times as UTC, objects and lists as JSON."""
    pa, pq = import_module("pyarrow"), import_module("pyarrow.parquet")
    columns: dict[str, Column] = {}
    for row in rows_of(part):
        for name, value in row.items():
            columns.setdefault(name, Column(kinds.get(name))).widen(value)
    schema = pa.schema([(name, column.type) for name, column in columns.items()])
    converters = {name: column.converter() for name, column in columns.items()}
    finished = part.with_suffix(".parquet.new")
    with pq.ParquetWriter(finished, schema, compression="zstd") as writer:
        rows = rows_of(part)
        while group := list(islice(rows, GROUP)):
            values = {name: [convert(row.get(name)) for row in group] for name, convert in converters.items()}
            writer.write_table(pa.table(values, schema))
    os.replace(finished, out)


WRITERS: dict[str, Callable[[Path, Path, Mapping[str, Kind]], None]] = {
    ".csv": to_csv,
    ".jsonl": to_jsonl,
    ".parquet": to_parquet,
}


def check_writer(out: Path) -> None:
    """Refuse, before anything is asked for, a file that cannot be written."""
    if out.suffix not in WRITERS:
        raise UsageError(f"cannot write {out.suffix or 'a file without a suffix'}; take {', '.join(WRITERS)}")
    if out.suffix == ".parquet" and find_spec("pyarrow") is None:
        raise UsageError("Parquet needs pyarrow: pip install 'fusebill-async[parquet]'")
    if not out.parent.is_dir():
        raise UsageError(f"there is no directory {out.parent}")


def rows_of(part: Path) -> Iterator[dict[str, Any]]:
    """The objects, one by one."""
    with part.open("rb") as file:
        for line in file:
            yield loads(line)


class Column:
    """What a column of a Parquet file has to hold, found out from all of its values."""

    def __init__(self, kind: Kind | None) -> None:
        """Know what is documented of it, if anything is."""
        self._kind = kind if isinstance(kind, Number | Timestamp | Day) else None
        self._types: set[object] = set()
        self._digits = 1  # before the point, at most
        self._scale = 0  # after it, at most

    def widen(self, value: Any) -> None:
        """Take a value into account."""
        if value is None:
            return
        if self._kind is not None:
            try:
                value = self._kind.decode(value)
            except BadValue:  # not what is documented: kept as the server wrote it
                self._kind = None
        self._types.add(cast("object", type(value)))
        if isinstance(value, Decimal | int):
            _, digits, exponent = Decimal(value).as_tuple()
            scale = max(0, -int(exponent))
            self._scale = max(self._scale, scale)
            self._digits = max(self._digits, len(digits) + int(exponent), 1)

    @property
    def type(self) -> Any:
        """The type of the column."""
        pa = import_module("pyarrow")
        width = self._digits + self._scale
        if isinstance(self._kind, Timestamp):
            return pa.timestamp("us", "UTC")
        if isinstance(self._kind, Day):
            return pa.date32()
        if self._types == {bool}:
            return pa.bool_()
        if self._types == {int} and not isinstance(self._kind, Number) and self._digits < 19:
            return pa.int64()
        if (self._types and self._types <= {int, Decimal}) or (isinstance(self._kind, Number) and not self._types):
            if width <= NARROW:
                return pa.decimal128(width, self._scale)
            if width <= WIDEST:
                return pa.decimal256(width, self._scale)
        return pa.string()

    def converter(self) -> Callable[[Any], Any]:
        """What makes a value of the server one of the column."""
        pa = import_module("pyarrow")
        if self.type == pa.string():
            return lambda value: None if value is None else cell(value)
        if self._kind is not None:
            decode = self._kind.decode
            return lambda value: None if value is None else decode(value)
        if pa.types.is_decimal(self.type):
            return lambda value: None if value is None else Decimal(value)
        return lambda value: value
