"""A list that a test serves without a server: it sees which pages are asked for, and decides when they are answered."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qs

import anyio
import anyio.lowlevel
from fusebill_openapi.api.customers import list_customers
from fusebill_openapi.messages import Request, Response
from fusebill_openapi.models import Customer

from fusebill_async import Paginator


class ServedList:
    """Answers as a server with so many customers would.

    Args:
        total: How many customers there are; their IDs are 0, 1, 2 ...
        headers: Which paging headers the answers have, from the number of customers and the page size; all by default.
    """

    def __init__(self, total: int, headers: Callable[[int, int], dict[str, str]] | None = None) -> None:
        self.ids: Sequence[int] = range(total)
        self.headers = headers or paging_headers
        self.asked: list[int] = []
        self.answered: list[int] = []
        self.under_way = 0
        self.most_under_way = 0
        self.cancelled = 0
        self.gates: dict[int, anyio.Event] = {}
        self.errors: dict[int, Exception] = {}
        self.delay: Callable[[int], Any] | None = None

    def hold(self, *numbers: int) -> None:
        """Answer these pages only when they are let through."""
        self.gates |= {number: anyio.Event() for number in numbers}

    def let(self, number: int) -> None:
        """Answer a page that is held."""
        self.gates[number].set()

    async def send(self, request: Request[Any], /) -> Response:
        """Answer a request."""
        asked = {name: values[0] for name, values in parse_qs(request.query).items()}
        number, size = int(asked["pageNumber"]), int(asked["pageSize"])
        self.asked.append(number)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await anyio.lowlevel.checkpoint()
            if self.delay is not None:
                await self.delay(number)
            if number in self.gates:
                await self.gates[number].wait()
            if number in self.errors:
                raise self.errors[number]
        except anyio.get_cancelled_exc_class():
            self.cancelled += 1
            raise
        finally:
            self.under_way -= 1
        self.answered.append(number)
        rows = [{"id": id_} for id_ in self.ids[number * size : (number + 1) * size]]
        return Response(200, self.headers(len(self.ids), size), json.dumps(rows).encode())

    def list(self, **options: Any) -> Paginator[Customer]:
        """The list, in pages of ten unless told otherwise."""
        return Paginator(self, list_customers.request, **{"page_size": 10, **options})


def paging_headers(total: int, size: int) -> dict[str, str]:
    """The headers that prefetching goes by."""
    return {"x-count": str(total), "x-pagesize": str(size), "x-maxpageindex": str(max(0, -(-total // size) - 1))}


async def ids(customers: Any) -> list[int]:
    """The IDs of everything in a list."""
    return [customer.id async for customer in customers]
