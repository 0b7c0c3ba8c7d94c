"""The vendor's samples, as the tests read them; the README.md beside the data of an area explains the members."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, NamedTuple, TypedDict


class Request(TypedDict):
    """One documented sample of a request."""

    name: str
    operation: str
    page: str
    form: str
    method: str
    path: str
    query: str
    text: str
    body: str | None
    normalisations: list[str]
    unlisted: list[str]
    slip: str | None


class Answer(TypedDict):
    """One documented answer."""

    operation: str
    page: str
    status: int
    text: str
    repairs: list[str]


class Error(TypedDict):
    """One documented error and the exception that it becomes."""

    operation: str | None
    page: str
    status: int
    text: str
    composed: bool
    key: str | None
    value: str | None
    expected: str
    when: str


class Filter(TypedDict):
    """One documented URL of a list call, or a part of one."""

    operation: str
    page: str
    example: str
    url: str
    meaning: str
    template: bool
    composed: bool
    slip: str | None


class Area(NamedTuple):
    """All samples of one area of the documentation, and what its README says of them."""

    requests: list[Request]
    answers: list[Answer]
    errors: list[Error]
    filters: list[Filter]
    readme: str


def load(area: str) -> Area:
    """Read the samples of an area."""
    folder = Path(__file__).parent / area
    data = {kind: json.loads((folder / f"{kind}.json").read_text("utf-8")) for kind in Area._fields if kind != "readme"}
    return Area(**data, readme=(folder / "README.md").read_text("utf-8"))


class Number(NamedTuple):
    """A number of JSON by its digits: `60.00` is not `60.0`, and neither is text."""

    digits: str


def exact(text: str | bytes) -> Any:
    """Read JSON and keep each number as it is written."""
    return json.loads(text, parse_int=Number, parse_float=Number)


def minified(text: str) -> bytes:
    """The same JSON without the white space between its tokens."""
    return re.sub(r'("(?:[^"\\]|\\.)*")|\s+', r"\1", text).encode()


AREAS = {
    name: load(name)
    for name in ("customers", "subscriptions", "invoices", "payments", "purchases", "catalog", "integrations")
}
CUSTOMERS = AREAS["customers"]
