"""How the body of a whole answer is read, and what is made of one that is an error or cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import unescape
from typing import TYPE_CHECKING, Any

from .errors import DecodingError, ErrorItem, error_class
from .jsontext import loads
from .kinds import BadValue, Kind, Object

if TYPE_CHECKING:
    from .errors import ResponseError
    from .operation import Operation, Response


def json_of(kind: Kind) -> Callable[[bytes], Any]:
    """Reads JSON that must be there."""

    def read(content: bytes) -> Any:
        value = _loaded(content)
        name = kind.name if isinstance(kind, Object) else ""
        if value is None:
            raise BadValue("null where a value must be", name)
        try:
            return kind.decode(value)
        except BadValue as bad:
            raise bad.inside(name) from None

    return read


def any_json(content: bytes) -> Any:
    """Reads an answer that nobody documented: any JSON, or nothing."""
    return _loaded(content) if content.strip() else None


def nothing(content: bytes) -> None:
    """Reads an answer without a body; one that comes all the same is of no interest."""


def binary(content: bytes) -> bytes:
    """Reads a document, such as a PDF."""
    if not content:
        raise BadValue("an empty body where a document must be")
    return content


def bare_text(content: bytes) -> str:
    """Reads text that may or may not come in JSON quotes."""
    text = content.decode().strip()
    value = _loaded(content) if text.startswith('"') else text
    if not value:
        raise BadValue("an empty body where text must be")
    return str(value)


def html(content: bytes) -> str:
    """Reads an HTML page."""
    if not content.strip():
        raise BadValue("an empty body where a page must be")
    return content.decode()


def error_from(operation: Operation[Any], response: Response) -> ResponseError:
    """The error for an answer that is not a success, in any of the forms that servers and proxies write."""
    error_id, errors = _error_items(response.content)
    kind = error_class(response.status, errors)
    text = "; ".join(item.value if item.key in ("", "Api Error") else f"{item.key}: {item.value}" for item in errors)
    error = kind(f"{operation.call} answered {response.status}: {text or 'no reason given'}")
    error.about(operation, response.attempts)
    error.status, error.error_id, error.errors, error.body = response.status, error_id, errors, response.content
    return error


def unreadable(operation: Operation[Any], response: Response, trouble: Exception) -> DecodingError:
    """The error for a success whose body cannot be read. Quotes nothing of the body: it may be personal or secret."""
    if isinstance(trouble, BadValue):
        where, reason = trouble.path, trouble.reason
    else:
        where, reason = "", "it is not text in UTF-8"
    error = DecodingError(
        f"{operation.call} answered {response.status}, "
        f"but the answer cannot be read: {where}{': ' if where else ''}{reason}"
    )
    error.about(operation, response.attempts)
    error.status, error.field, error.body = response.status, where, response.content
    return error


def _loaded(content: bytes) -> Any:
    if not content.strip():
        raise BadValue("an empty body where JSON must be")
    try:
        return loads(content)
    except ValueError as error:
        form = "an HTML page" if content.lstrip()[:1] == b"<" else f"broken JSON ({error})"
        raise BadValue(form + " where JSON must be") from None


def _error_items(content: bytes) -> tuple[int | None, tuple[ErrorItem, ...]]:
    """The error id and list: of an ErrorResponse, else of a bare message, else of plain text."""
    try:
        body = loads(content)
    except ValueError:
        body = None
    if not isinstance(body, Mapping):
        text = _readable(content)
        return None, (ErrorItem("", text),) if text else ()
    members = {str(key).lower(): value for key, value in body.items()}
    listed = members.get("errors")
    if isinstance(listed, list):
        rows = [{str(k).lower(): v for k, v in row.items()} for row in listed if isinstance(row, Mapping)]
        items = tuple(ErrorItem(str(row.get("key") or ""), str(row.get("value") or "").strip()) for row in rows)
        error_id = members.get("errorid")
        return error_id if isinstance(error_id, int) else None, items
    message = members.get("message")
    return None, (ErrorItem("", message),) if isinstance(message, str) else ()


def _readable(content: bytes, limit: int = 200) -> str:
    """What a person would read of a page: its title, else the start of its text."""
    text = content[:10_000].decode(errors="replace")
    title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
    text = unescape(title.group(1) if title else re.sub(r"<[^>]*>", " ", text))
    text = " ".join(text.split())
    return text if len(text) <= limit else text[:limit] + " ..."
