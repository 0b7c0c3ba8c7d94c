"""The documented operations by name and by path, read from the packaged description when they are first asked for."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from fusebill_async.sandbox.operations import keys_of, template_key
from fusebill_async.sandbox.wire import Json, plain


@dataclass(frozen=True, slots=True)
class Documented:
    """One documented operation."""

    name: str
    """The client's method, such as `payments.create`."""
    method: str
    template: str
    raw: dict[str, Json]
    """The operation object of the description."""

    @property
    def success(self) -> int:
        """The documented status of a success; no operation has two."""
        return next(int(status) for status in self.raw["responses"] if status.startswith("2"))

    @property
    def content(self) -> dict[str, Json]:
        """What a success holds, by media type; empty if it holds nothing."""
        content: dict[str, Json] = self.raw["responses"][str(self.success)].get("content", {})
        return content


@cache
def document() -> dict[str, Json]:
    """The whole description, as JSON; not to be changed."""
    content = files("fusebill_async.sandbox").joinpath("description.json").read_bytes()
    decoder: msgspec.json.Decoder[dict[str, Json]] = msgspec.json.Decoder(dict[str, Any], float_hook=plain)
    return decoder.decode(content)


@cache
def documented() -> dict[str, Documented]:
    """Every documented operation by its name."""
    found = [
        Documented(raw["x-fusebill-method"], method.upper(), template, raw)
        for template, item in document()["paths"].items()
        for method, raw in item.items()
    ]
    return {operation.name: operation for operation in found}


@cache
def _by_path() -> dict[tuple[str, ...], dict[str, Documented]]:
    paths: dict[tuple[str, ...], dict[str, Documented]] = {}
    for operation in documented().values():
        paths.setdefault(template_key(operation.template), {})[operation.method] = operation
    return paths


def documented_methods(path: str) -> dict[str, Documented]:
    """The documented operations of a path by method; empty when it is unknown."""
    known = _by_path()
    for key in keys_of(path):
        if key in known:
            return known[key]
    return {}


def resolve(part: Json) -> Json:
    """Follow a `$ref`, which always points into the description."""
    while "$ref" in part:
        target: Json = document()
        for step in part["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        part = target
    return part
