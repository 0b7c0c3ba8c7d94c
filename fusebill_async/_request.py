"""Requests for paths that the description does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from fusebill_openapi.answers import any_json
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.jsontext import dumps
from fusebill_openapi.kinds import named
from fusebill_openapi.messages import Request
from fusebill_openapi.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fusebill_openapi.jsontext import JSON


def plain_request(method: str, path: str, params: Mapping[str, object], json: JSON) -> Request[JSON]:
    """A request from its parts; nothing is known of it, so only a GET counts as repeatable."""
    path, _, query = path.partition("?")
    if any(c.isspace() or not c.isprintable() for c in path + query) or not (path + query).isascii() or "#" in query:
        raise InvalidValue("path holds blanks or other characters that must be percent-encoded")
    if ".." in path.split("/"):
        raise InvalidValue("path may not climb with '..'")
    pairs = [query] if query else []
    pairs += [f"{quote(name, safe='')}={quote(_text(name, value), safe='')}" for name, value in params.items()]
    operation: Operation[JSON] = Operation("request", method, path, reads=any_json, moves_money=method != "GET")
    return Request(operation, path, "&".join(pairs), None if json is None else dumps(json))


def _text(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int):
        return str(value)
    raise InvalidType(f"params[{name!r}] takes a str, an int or a bool, not {named(value)}")
