"""The state in an SQLite file, for a server that is to remember it."""

from __future__ import annotations

import json
import sqlite3
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from fusebill_async.sandbox.state import State, Table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

    from fusebill_async.sandbox.wire import Json

FORMAT = 1

_SCHEMA = "CREATE TABLE IF NOT EXISTS rows (member TEXT, key TEXT, value TEXT, PRIMARY KEY (member, key))"


class UnreadableState(Exception):
    """The file is no state of a sandbox, or one of another version."""


class Storage:
    """One file. A row of the state is a row of the file, as JSON that tells Decimals from integers."""

    def __init__(self, file: str | PathLike[str]) -> None:
        self._saved: dict[tuple[str, str], int] = {}  # what the file holds, as fingerprints
        try:
            self._connection = sqlite3.connect(file)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute(_SCHEMA)
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        except sqlite3.DatabaseError as error:
            raise UnreadableState(f"{file}: {error}") from None
        if version not in (0, FORMAT):
            raise UnreadableState(f"{file} has format {version}, this sandbox writes {FORMAT}")
        self._connection.execute(f"PRAGMA user_version = {FORMAT}")

    def load(self, state: State) -> bool:
        """Replace all data by those of the file; without any, tell so by False."""
        found = self._connection.execute("SELECT member, key, value FROM rows").fetchall()
        if not found:
            return False
        for value in vars(state).values():
            if isinstance(value, dict):
                value.clear()
        for member, key, text in found:
            _put(state, member, json.loads(key), json.loads(text, object_hook=_unpack))
        self._saved = dict(_fingerprints(state))
        return True

    def save(self, state: State) -> int:
        """Write what has changed since the last time, all or nothing.

        Returns:
            How many rows were written or deleted.
        """
        now = dict(_fingerprints(state))
        changed = [place for place, fingerprint in now.items() if self._saved.get(place) != fingerprint]
        gone = self._saved.keys() - now.keys()
        with self._connection:
            self._connection.executemany("DELETE FROM rows WHERE member = ? AND key = ?", gone)
            self._connection.executemany(
                "REPLACE INTO rows VALUES (?, ?, ?)",
                ((member, key, _write(_get(state, member, json.loads(key)))) for member, key in changed),
            )
        self._saved = now
        return len(changed) + len(gone)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


# A place is a member of the state and a key in it as JSON: null for all of the member. `#member` is a table's next id.


def _places(state: State) -> Iterator[tuple[str, str, Json]]:
    for member, value in vars(state).items():
        if _is_a(dict, value):
            yield from ((member, json.dumps(key), row) for key, row in value.items())
        else:
            yield member, "null", value
        if isinstance(value, Table):
            yield f"#{member}", "null", value.next_id


def _fingerprints(state: State) -> Iterator[tuple[tuple[str, str], int]]:
    encode = msgspec.json.Encoder(decimal_format="string").encode
    return (((member, key), hash(encode(value))) for member, key, value in _places(state))


def _write(value: Json) -> str:
    return json.dumps(_pack(value), ensure_ascii=False, separators=(",", ":"))


def _get(state: State, member: str, key: Json) -> Json:
    if member.startswith("#"):
        return getattr(state, member[1:]).next_id
    value = getattr(state, member)
    return value if key is None else value[_hashable(key)]


def _put(state: State, member: str, key: Json, value: Json) -> None:
    if member.startswith("#"):
        getattr(state, member[1:]).next_id = value
    elif key is None:
        setattr(state, member, value)
    else:
        getattr(state, member)[_hashable(key)] = value


def _hashable(key: Json) -> Json:
    return tuple(key) if _is_a(list, key) else key


def _pack(value: Json) -> Json:
    """Make JSON of a value; what JSON does not have becomes an object with one member that begins with `$`."""
    if isinstance(value, Decimal):
        return {"$decimal": str(value)}
    if _is_a(dict, value):
        if all(isinstance(name, str) for name in value):
            return {name: _pack(member) for name, member in value.items()}
        return {"$pairs": [[name, _pack(member)] for name, member in value.items()]}
    if _is_a(list, value):
        return [_pack(entry) for entry in value]
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{value!r} cannot be in the state of a sandbox")


def _unpack(value: dict[str, Json]) -> Json:
    if value.keys() == {"$decimal"}:
        return Decimal(value["$decimal"])
    if value.keys() == {"$pairs"}:
        return {_hashable(name): member for name, member in value["$pairs"]}
    return value


def _is_a(kind: type, value: Json) -> bool:
    return isinstance(value, kind)  # apart, so that no type checker takes the value for a collection of unknowns
