"""How the body of a whole answer is read, and what is made of one that is an error or cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .errors import DecodingError, ErrorItem, ValidationError, error_class, is_field
from .jsontext import dumps, loads
from .kinds import Array, BadValue, Kind, Object, kind_of
from .messages import Response

if TYPE_CHECKING:
    from .errors import ResponseError
    from .model import Answer
    from .operation import Operation

A = TypeVar("A", bound="Answer")

SHOWN = 5  # bad values that a message names; the error has them all


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


def list_of(item: Object, call: str) -> Callable[[bytes], list[Any]]:
    """Reads a page of a list, whose objects read their fields when they are asked for: most are never.

    Args:
        item: What the list holds.
        call: The module of its operation, for the errors of those fields.
    """

    def read(content: bytes) -> list[Any]:
        rows = _loaded(content)
        if not isinstance(rows, list):
            raise BadValue(f"{kind_of(rows)} where a list must be")
        model = cast("type[Answer]", item.model)
        for index, row in enumerate(rows):
            if type(row) is not dict:
                raise BadValue(f"{kind_of(row)} where {item.name} must be", f"[{index}]")
        return [model.read_later(row, (call, index)) for index, row in enumerate(rows)]

    return read


def validated(operation: Operation[list[A]], response: Response, items: list[A]) -> list[A]:
    """The objects of a page with every field read.

    Raises:
        DecodingError: It names everything that cannot be read.
    """
    try:
        return [item.read_now() for item in items]
    except BadValue:
        page = Array(Object(type(items[0]).__name__))
        raise unreadable(operation, response, *page.troubles(loads(response.content))) from None


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
    error.about(operation, response.attempts, response.earlier)
    error.status, error.error_id, error.errors, error.body = response.status, error_id, errors, response.content
    if isinstance(error, ValidationError):
        for item in errors:
            if is_field(item.key):
                path = _python_path(operation.body, item.key.partition(".")[2])
                error.fields[path] = f"{error.fields[path]}; {item.value}" if path in error.fields else item.value
    return error


def unreadable(operation: Operation[Any], response: Response, *troubles: Exception) -> DecodingError:
    """The error for a success whose body cannot be read. Quotes nothing of the body: it may be personal or secret."""
    bad = [t if isinstance(t, BadValue) else BadValue("it is not text in UTF-8") for t in troubles]
    what = [f"{b.path}: {b.reason}" if b.path else b.reason for b in bad]
    if len(what) > SHOWN:
        what[SHOWN:] = [f"and {len(what) - SHOWN} more"]
    error = DecodingError(
        f"{operation.call} answered {response.status}, but the answer cannot be read: {'; '.join(what)}"
    )
    error.about(operation, response.attempts, response.earlier)
    error.status, error.field, error.body = response.status, bad[0].path, response.content
    error.fields = {b.path: b.reason for b in bad if b.path}
    return error


def unreadable_field(row: dict[str, Any], trouble: BadValue, call: str, index: int) -> DecodingError:
    """The error for a field that is read after its page was delivered."""
    operation: Operation[Any] = import_module(call).OPERATION
    return unreadable(operation, Response(200, {}, dumps(row)), trouble.inside(f"[{index}]"))


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


def _python_path(kind: Kind | None, wire: str) -> str:
    """`SubscriptionProducts[0].Quantity` -> `subscription_products[0].quantity`, by the names of the body's model."""
    steps = []
    for step in wire.split("."):
        name, bracket, index = step.partition("[")
        members = kind.model._fields if isinstance(kind, Object) else ()
        member = next((member for member in members if member.wire.lower() == name.lower()), None)
        steps.append((member.name if member else _snake(name)) + bracket + index)
        kind = member.kind if member else None
        if isinstance(kind, Array):
            kind = kind.item
    return ".".join(steps)


def _snake(name: str) -> str:
    """`PrimaryEmail` -> `primary_email`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _readable(content: bytes, limit: int = 200) -> str:
    """What a person would read of a page: its title, else the start of its text."""
    from html import unescape  # here, because it takes 4 ms, and pages are rare

    text = content[:10_000].decode(errors="replace")
    title = re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL)
    text = unescape(title.group(1) if title else re.sub(r"<[^>]*>", " ", text))
    text = " ".join(text.split())
    return text if len(text) <= limit else text[:limit] + " ..."
