"""Walking lists: a page when awaited, every item when iterated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.filtering import Condition, Sort, all_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Mapping, Sequence

    from fusebill_openapi.operation import Client, Request

T = TypeVar("T")

PAGE_SIZE = 100
SURE_PAGE_SIZE = 1000  # the server's own maximum differs by list and is never below this


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list, with what its headers say; None where a header is missing or senseless.

    Attributes:
        items: The objects.
        number: Zero-based number of this page.
        size: How many objects a page holds at most.
        count: How many objects match.
        max_count: The server's X-MaxCount; how it differs from `count` is not documented.
        max_page_index: The server's X-MaxPageIndex: the last page's number, or, by newer pages, how many there are.
        next_page: Number of the next page.
        previous_page: Number of the previous page; -1 on the first.
        sort_order: `Ascending` or `Descending`.
        sort_expression: What the list is sorted by.
    """

    items: Sequence[T]
    number: int
    size: int
    count: int | None
    max_count: int | None
    max_page_index: int | None
    next_page: int | None
    previous_page: int | None
    sort_order: str | None
    sort_expression: str | None

    @property
    def is_last(self) -> bool:
        """Whether nothing follows; right for both readings of X-MaxPageIndex.

        A full page is never the last: one more request costs less than a lost customer. A short one is, unless more
        was asked for than the server surely grants and it announces more pages.
        """
        if len(self.items) >= self.size:
            return False
        may_be_capped = self.size > SURE_PAGE_SIZE and self.max_page_index is not None
        return not self.items or not may_be_capped or self.number >= (self.max_page_index or 0)


class Paginator(Generic[T]):
    """A list that has not been asked for yet.

    `await` it for one page, iterate it with `async for` for every object, or `.pages()` for every page. Each use
    starts anew.
    """

    def __init__(
        self,
        client: Client,
        build: Callable[..., Request[list[T]]],
        where: Sequence[Condition | str] = (),
        sort: Sort | None = None,
        page_size: int = PAGE_SIZE,
        start_page: int = 0,
    ) -> None:
        """Prepare a walk; bad filters and sizes are refused here, before anything is sent."""
        if sort is not None and not isinstance(sort, Sort):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidType(f"sort takes a field's .asc() or .desc(), not a {type(sort).__name__}")
        for name, number, least in (("page_size", page_size, 1), ("start_page", start_page, 0)):
            if isinstance(number, bool) or not isinstance(number, int):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise InvalidType(f"{name} takes an int, not a {type(number).__name__}")
            if number < least:
                raise InvalidValue(f"{name} must be at least {least}, not {number}")
        self._client = client
        self._build = build
        self._query = all_of(*where)
        self._sort = sort
        self._page_size = page_size
        self._start_page = start_page
        self._request(start_page)  # shows a filter that cannot be written

    def __await__(self) -> Generator[object, None, Page[T]]:
        """The first page (or `start_page`)."""
        return self._page(self._start_page).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        """Every object, page after page."""
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Every page, one after the other; an empty list has one empty page."""
        number = self._start_page
        while True:
            page = await self._page(number)
            yield page
            if page.is_last:
                return
            number += 1

    def _request(self, number: int) -> Request[list[T]]:
        return self._build(
            query=self._query,
            page_size=self._page_size,
            page_number=number,
            sort_order=self._sort and self._sort.order,
            sort_expression=self._sort and self._sort.expression,
        )

    async def _page(self, number: int) -> Page[T]:
        request = self._request(number)
        response = await self._client.send(request)
        return _page_of(request.operation.read(response), response.headers, number, self._page_size)


def _page_of(items: Sequence[T], headers: Mapping[str, str], number: int, size: int) -> Page[T]:
    """A page from its items and headers."""

    def integer(name: str) -> int | None:
        try:
            return int(headers.get(name, ""))
        except ValueError:
            return None

    return Page(
        items=items,
        number=number,
        size=integer("x-pagesize") or size,
        count=integer("x-count"),
        max_count=integer("x-maxcount"),
        max_page_index=integer("x-maxpageindex"),
        next_page=integer("x-nextpage"),
        previous_page=integer("x-previouspage"),
        sort_order=headers.get("x-sortorder"),
        sort_expression=headers.get("x-sortexpression"),
    )
