"""How calls of the facade are held against the vendor's samples, for the tests of all areas."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias, cast

import attrs
import pytest
from fusebill_openapi.jsontext import dumps
from fusebill_openapi.model import Model
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, Page, errors
from tests.samples import Answer, Error, Request, exact

Call: TypeAlias = Callable[[Fusebill], Awaitable[Any]]

# ------------------------------------------------------------------ requests


class Wire(NamedTuple):
    """What arrives at the server, path and query as they stand in the URL."""

    method: str
    path: str
    query: str
    body: str


class Calls(dict[str, Call]):
    """The calls that send the samples, by the names of the samples.

    `stored` holds, for samples that send back what was read, the object on the server before the change.
    """

    def __init__(self, samples: list[Request], answers: list[Answer]) -> None:
        super().__init__()
        self.samples = {sample["name"]: sample for sample in samples}
        self.stored: dict[str, str] = {}
        self._answers = {answer["operation"]: answer for answer in answers}

    def sends(self, operation: str, *samples: str, instead_of: tuple[str, str] | None = None) -> Callable[[Call], Call]:
        """Note which samples a call sends. One that edits an answer reads the sample's body with a part as before.

        Args:
            operation: Operation of the samples.
            *samples: Form and number of each.
            instead_of: Part of the body, and what the server has in its place when the call begins.
        """

        def noted(call: Call) -> Call:
            for sample in samples:
                name = f"{operation} {sample}"
                assert name not in self, name
                self[name] = call
                if instead_of:
                    body = self.samples[name]["body"] or ""
                    assert body.count(instead_of[0]) == 1, name
                    self.stored[name] = body.replace(*instead_of)
            return call

        return noted

    async def send(self, sample: Request, fusebill: Fusebill, httpx_mock: HTTPXMock) -> Wire:
        """Make the call of a sample; it is answered as documented, or as plainly as possible."""
        name, operation = sample["name"], sample["operation"]
        if name in self.stored:
            httpx_mock.add_response(text=self.stored[name])
        plain = "[]" if ".list" in operation else '{"id":1}'
        answer = self._answers.get(operation)
        httpx_mock.add_response(
            status_code=answer["status"] if answer else 200, text=answer["text"] if answer else plain
        )
        await self[name](fusebill)
        request = httpx_mock.get_requests()[-1]
        path, _, query = request.url.raw_path.decode().partition("?")
        return Wire(request.method, path, query, request.content.decode())


def each(samples: Mapping[str, object], names: Mapping[str, object] | None = None) -> pytest.MarkDecorator:
    """Run a test for each sample, or for those of some names."""
    chosen = samples if names is None else names
    return pytest.mark.parametrize("sample", [pytest.param(samples[name], id=name) for name in chosen])


def documented(sample: Request, identifier: int | None) -> Wire:
    """What a sample shows, with an id for a placeholder in its path or query."""

    def filled(text: str) -> str:
        return re.sub(r"\{\w+\}", str(identifier), text)

    path, query = filled(sample["path"]), filled(sample["query"])
    return Wire(sample["method"], f"/v1{path}", query, sample["body"] or "")


def compared(wire: Wire, sample: Request) -> list[object]:
    """What of a request counts beside a sample: not what its slip names, nor the differences it is allowed.

    Digits count and the order of members does not; the head of a page shows no body.
    """
    slip, allowed = (sample["slip"] or "").partition(":")[0], sample["normalisations"]
    silent = sample["form"] == "url" and sample["body"] is None
    return [
        wire.method if slip != "method" else None,
        _even_path(wire.path, allowed) if slip != "path" else None,
        _even_query(wire.query, sample["query"], allowed),
        exact(wire.body) if wire.body and slip != "body" and not silent else None,
    ]


def _even_path(path: str, allowed: list[str]) -> str:
    path = path.casefold() if "path casing" in allowed else path
    path = path.replace("//", "/") if "double slash" in allowed else path
    return path.removesuffix("/") if "trailing slash" in allowed else path


def _even_query(query: str, shown: str, allowed: list[str]) -> list[str]:
    parameters = query.split("&") if query else []
    if "query template" in allowed:
        named = {
            name.casefold() for name, _, value in (each.partition("=") for each in shown.split("&")) if name == value
        }
        parameters = [name if (name := each.partition("=")[0]).casefold() in named else each for each in parameters]
    if "query name casing" in allowed:
        parameters = [each.casefold() for each in parameters]
    if "member in the query" in allowed:
        parameters = [each for each in parameters if each != "preview=true"]
    return sorted(parameters) if "parameter order" in allowed else parameters


# ------------------------------------------------------------------ answers


class Row(NamedTuple):
    """A call that is answered so, a look at some of the answer, and what is to be seen there."""

    call: Call
    look: Callable[[Any], list[object]]
    seen: list[object]


async def read(call: Call, answer: Answer, fusebill: Fusebill, httpx_mock: HTTPXMock) -> Any:
    """Make a call that is answered so."""
    httpx_mock.add_response(status_code=answer["status"], text=answer["text"])
    return await call(fusebill)


def models_of(result: Any) -> list[Model]:
    """The models that a call returned, also when it returned one alone, or none."""
    if isinstance(result, Model):
        return [result]
    return list(result.items) if isinstance(result, Page) else list(result) if isinstance(result, list) else []


def written(result: Any) -> bytes:
    """What a call returned, as it would be sent back."""
    if isinstance(result, Page | list):
        return b"[%b]" % b",".join(written(model) for model in models_of(result))
    return b"" if result is None else dumps(result.to_dict() if isinstance(result, Model) else result)


def evened_out(model: Model) -> Iterator[str]:
    """What a model and the models in it read otherwise than it is written, in the words of the README."""
    raw, cls = model.to_dict(), cast("type[attrs.AttrsInstance]", type(model))
    for field in attrs.fields(cls):
        written, value = raw.get(field.metadata["wire"]), getattr(model, field.name)
        for part in value if isinstance(value, list) else [value]:
            yield from evened_out(part) if isinstance(part, Model) else ()
        match written, value:
            case int(), str():
                yield "number where text belongs"
            case str(), int():
                yield "text where a number belongs"
            case "", None:
                yield "empty text for null"
            case str(), datetime():
                if not written.endswith("Z"):
                    yield "time without a zone"
                if len(written.partition(".")[2]) > len("123456Z"):
                    yield "seventh digit of a second"


# ------------------------------------------------------------------ errors


async def raised(call: Call, error: Error, fusebill: Fusebill, httpx_mock: HTTPXMock) -> errors.ResponseError:
    """What a call raises when it is answered so, also when it is repeated."""
    httpx_mock.add_response(status_code=error["status"], text=error["text"], is_reusable=True)
    with pytest.raises(errors.ResponseError) as caught:
        await call(fusebill)
    return caught.value


def told(trouble: errors.ResponseError) -> list[object]:
    """What an exception tells of the answer."""
    return [type(trouble), trouble.status, trouble.body.decode(), trouble.error_id, trouble.errors]


def to_tell(error: Error) -> list[object]:
    """What the exception of a documented error tells."""
    text, items = error["text"], (errors.ErrorItem(error["key"] or "", error["value"] or ""),)
    known = [int(exact(text)["ErrorId"].digits), items] if text else [None, ()]
    return [getattr(errors, error["expected"]), error["status"], text, *known]


# ------------------------------------------------------------------ list URLs


async def target(call: Call, fusebill: Fusebill, httpx_mock: HTTPXMock) -> str:
    """Path and query of what a call sends, as they arrive at the server."""
    httpx_mock.add_response(text="[]")
    await call(fusebill)
    (request,) = httpx_mock.get_requests()
    return request.url.raw_path.decode()
