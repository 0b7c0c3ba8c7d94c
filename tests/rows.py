"""What the tests of the resources share: a row of a table of calls, a client that answers, the methods to be tested."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from types import ModuleType
from typing import Any, NamedTuple

from fusebill_openapi.messages import Request, Response

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


def methods_of(module: ModuleType) -> dict[str, Callable[..., object]]:
    """The public methods of the classes that a module defines, by names such as `Customers.get`.

    Without those that are several calls, which have test modules of their own.
    """
    classes = [c for c in vars(module).values() if inspect.isclass(c) and c.__module__ == module.__name__]
    methods = {
        f"{c.__name__}.{name}": method
        for c in classes
        for name, method in vars(c).items()
        if name != "edit" and name[0] != "_"
    }
    return {name: method for name, method in methods.items() if name not in SEVERAL_CALLS}
