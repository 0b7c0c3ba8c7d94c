"""Exports a whole list to a file: page by page, in constant memory, and resumable wherever it was interrupted.

The objects go to `<file>.part` first, a line of JSON each. Before a page is written, `<file>.part.json` notes where the
walk stands and how long the file is. So whatever ends an export, Ctrl-C, a crash or a full disk, the same command cuts
off what was half written and goes on with that page: no object is lost and none is there twice.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from fusebill_openapi.jsontext import dumps
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from fusebill_async.errors import InvalidValue

from .failures import UsageError
from .files import WRITERS, check_writer
from .resources import paginator

if TYPE_CHECKING:
    from pathlib import Path

    from fusebill_openapi.model import Model

    from fusebill_async import Fusebill, Paginator

PAGE_SIZE = 1000


class Stand(NamedTuple):
    """Where an export stands: all before a page is in the file.

    Attributes:
        rows: Objects in the file.
        size: Bytes that they take.
        cursor: Where the walk goes on; None at the beginning.
        total: Objects in all, as the server counts them.
    """

    rows: int = 0
    size: int = 0
    cursor: dict[str, Any] | None = None
    total: int | None = None


class Export:
    """One export to one file."""

    def __init__(self, out: Path) -> None:
        check_writer(out)
        self._out = out
        self._part = out.with_name(f"{out.name}.part")
        self._noted = out.with_name(f"{out.name}.part.json")

    def prepare(self, overwrite: bool, restart: bool) -> None:
        """Refuse to replace a file, and throw away what an earlier run left, as it is wanted."""
        if self._out.exists() and not overwrite:
            raise UsageError(f"{self._out} is there already; --overwrite replaces it")
        if restart:
            self._part.unlink(missing_ok=True)
            self._noted.unlink(missing_ok=True)

    async def run(self, fusebill: Fusebill, resource: str, where: str | None, sort: str | None) -> Stand:
        """Export a list, from where an earlier run left it."""
        stand = self._read()
        walk = _walk(fusebill, resource, where, sort, stand.cursor)
        with self._part.open("r+b" if self._part.exists() else "x+b") as file, _progress() as progress:
            file.truncate(stand.size)
            file.seek(stand.size)
            bar = progress.add_task(resource, total=stand.total, completed=stand.rows)
            fields: dict[str, Any] = {}
            async for page in walk.pages():
                stand = stand._replace(cursor=walk.cursor, total=page.count if stand.total is None else stand.total)
                self._note(stand)
                fields = fields or _fields(page.items)
                stand = _written(stand, file, page.items)
                progress.update(bar, completed=stand.rows, total=stand.total)
        WRITERS[self._out.suffix](self._part, self._out, fields)
        self._part.unlink(missing_ok=True)
        self._noted.unlink()
        return stand

    def _read(self) -> Stand:
        if self._part.exists() and self._noted.exists():
            return Stand(**json.loads(self._noted.read_text("utf-8")))
        return Stand()

    def _note(self, stand: Stand) -> None:
        """Note where it stands; the note is the old one or the new one, never half of it."""
        new = self._noted.with_name(f"{self._noted.name}.new")
        new.write_text(json.dumps(stand._asdict()), "utf-8")
        os.replace(new, self._noted)


def _walk(
    fusebill: Fusebill, resource: str, where: str | None, sort: str | None, cursor: dict[str, Any] | None
) -> Paginator[Any]:
    """The list to walk: as a snapshot where that can be, so that nothing is lost that moves meanwhile."""
    options: dict[str, Any] = {"page_size": PAGE_SIZE}
    if not (where or sort):
        with suppress(InvalidValue):  # some lists have no timestamp to walk by
            paginator(fusebill, resource, (), None, None, snapshot=True)
            options["snapshot"] = True
    try:
        walk = paginator(fusebill, resource, (), where, sort, cursor=cursor, **options)
    except InvalidValue as error:
        if cursor is not None:
            error.add_note("What an earlier run left is of another list; --restart throws it away.")
        raise
    if walk is None:
        raise UsageError(f"{resource} come in one piece: use `fusebill list {resource} --format csv`")
    return walk


def _written(stand: Stand, file: IO[bytes], items: Any) -> Stand:
    """Write a page, and tell where the export stands after it."""
    for item in items:
        file.write(dumps(item.to_dict()) + b"\n")
    file.flush()
    return stand._replace(rows=stand.rows + len(items), size=file.tell())


def _fields(items: Any) -> dict[str, Any]:
    """How the documented fields of the objects are read, by their name on the wire."""
    first: Model | None = items[0] if items else None
    return {} if first is None else {f.wire: f.kind for f in first._fields}  # pyright: ignore[reportPrivateUsage]


def _progress() -> Progress:
    """A bar on the error output, if that is a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, disable=not console.is_terminal)
