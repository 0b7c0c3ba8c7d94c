"""A table of calls, one row each, and what must hold for every row, for the tests of the resources."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from fusebill_openapi.operation import Request, Response

SEVERAL_CALLS = {"BulkJobs.write_off", "BulkJobs.pay", "BulkJobs.resume"}  # and every `edit`


class FakeClient:
    """Answers every request alike, and keeps the requests."""

    def __init__(self, answer: bytes = b"{}", status: int = 200) -> None:
        self.answer = Response(status, {}, answer)
        self.requests: list[Request[Any]] = []

    async def send(self, request: Request[Any], /) -> Response:
        self.requests.append(request)
        return self.answer

    @property
    def body(self) -> bytes | None:
        """The body of the only request."""
        (request,) = self.requests
        return request.content


class Row(NamedTuple):
    """A call, what it sends, and what it makes of an answer."""

    call: Callable[[FakeClient], Awaitable[object]]
    method: str
    target: str
    answer: bytes
    type: type
    look: Callable[[Any], object]
    value: object
    body: bytes | None = None
    status: int = 200

    async def run(self) -> tuple[Request[Any], Any]:
        """Make the call: the only request that it sent, and what it returned."""
        client = FakeClient(self.answer, self.status)
        answer = await self.call(client)
        (request,) = client.requests
        return request, answer


def each_row(rows: Mapping[str, Row]) -> pytest.MarkDecorator:
    """Run a test for each row, under the row's name."""
    return pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in rows.items()])


def methods_of(module: ModuleType) -> set[str]:
    """The public methods of the classes that a module defines, such as `Customers.get`.

    Without those that are several calls, which have test modules of their own.
    """
    classes = [c for c in vars(module).values() if inspect.isclass(c) and c.__module__ == module.__name__]
    methods = {f"{c.__name__}.{name}" for c in classes for name in vars(c) if name != "edit" and name[0] != "_"}
    return methods - SEVERAL_CALLS


def last_line_of(module: ModuleType, method: str) -> str:
    """The last line of a method's docstring."""
    owner, _, name = method.partition(".")
    return (inspect.getdoc(getattr(getattr(module, owner), name)) or "").rpartition("\n")[2]


def models_loaded_by(module: ModuleType) -> str:
    """What importing a module loads of models and their libraries, which is to wait until they are needed."""
    heavy = "[m for m in sys.modules if m.split('.')[0] in ('attr', 'attrs', 'msgspec', 'httpx') or '.models' in m]"
    program = f"import sys, {module.__name__}; print(*{heavy})"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()
