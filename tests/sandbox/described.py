"""Holds an answer of the sandbox against the description, for the tests of every area."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import httpx
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from fusebill_async.sandbox.api import path_below
from fusebill_async.sandbox.description import Documented, documented_methods, resolve
from fusebill_async.sandbox.description import document as exact_document

URN = "urn:fusebill"


@cache
def document() -> dict[str, Any]:
    """The description in plain JSON numbers."""
    plain: dict[str, Any] = json.loads(json.dumps(exact_document(), default=float))
    return plain


@cache
def validator(pointer: str) -> Draft202012Validator:
    """Validates against the schema at a JSON pointer of the description."""
    registry: Registry[Any] = Registry[Any]().with_resource(URN, DRAFT202012.create_resource(document()))
    return Draft202012Validator({"$ref": f"{URN}#{pointer}"}, registry=registry)


def operation_of(response: httpx.Response) -> Documented:
    """The operation that a response answers."""
    path = path_below(response.request.url.path)
    assert path is not None, response.request.url
    return documented_methods(path)[response.request.method]


def assert_described(response: httpx.Response) -> None:
    """The status is documented for the operation, and so are the media type and the body."""
    operation = operation_of(response)
    said = f"{operation.name} answered {response.status_code} {response.text[:2000]}"
    responses = operation.raw["responses"]
    status = str(response.status_code)
    assert status in responses, f"undocumented status: {said}"
    content = resolve(responses[status]).get("content", {})
    if not content:
        assert response.content == b"", f"a body where none is documented: {said}"
        return
    media_type = response.headers["Content-Type"].partition(";")[0]
    assert media_type in content, f"undocumented media type {media_type}: {said}"
    if media_type == "application/json" and "schema" in content[media_type]:
        at = _pointer("paths", operation.template, operation.method.lower(), "responses", status)
        if "$ref" in responses[status]:
            at = responses[status]["$ref"].removeprefix("#")
        checker = validator(at + _pointer("content", media_type, "schema"))
        body = json.loads(response.content or b"null")
        errors = [f"{error.json_path}: {error.message}" for error in checker.iter_errors(body)]
        assert not errors, "\n".join([f"{operation.name} answered {status}", *errors])


def _pointer(*steps: str) -> str:
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)
