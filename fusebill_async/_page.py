"""One page of a list, and what its headers say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from fusebill_openapi.errors import DecodingError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fusebill_openapi.operation import Operation

    from ._throttle import RateLimits

T = TypeVar("T")

SURE_PAGE_SIZE = 1000  # the server's own maximum differs by list and is never below this


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: its objects, and what its headers say; None where a header is missing or senseless.

    Attributes:
        items: The objects.
        number: Zero-based number of this page.
        size: How many objects a page holds at most.
        is_last: Whether nothing follows.
        count: How many objects match.
        max_count: The server's X-MaxCount; how it differs from `count` is not documented.
        max_page_index: The server's X-MaxPageIndex: the last page's number, or, by newer pages, how many there are.
        next_page: Number of the next page.
        previous_page: Number of the previous page; -1 on the first.
        sort_order: `Ascending` or `Descending`.
        sort_expression: What the list is sorted by.
        rate_limits: What was known of the account's limits when the page came.
    """

    items: Sequence[T]
    number: int
    size: int
    is_last: bool
    count: int | None
    max_count: int | None
    max_page_index: int | None
    next_page: int | None
    previous_page: int | None
    sort_order: str | None
    sort_expression: str | None
    rate_limits: RateLimits | None = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @property
    def requests(self) -> int | None:
        """How many pages have to be asked for to see the whole list; None if the headers do not agree.

        It is one more than there are pages if the last one is full. X-MaxPageIndex may have either of its meanings.
        """
        if self.count is None or self.max_page_index is None:
            return None
        pages = -(-self.count // self.size)
        return self.count // self.size + 1 if self.max_page_index in (pages, max(0, pages - 1)) else None


def page_of(
    items: Sequence[T], headers: Mapping[str, str], number: int, size: int, rate_limits: RateLimits | None
) -> Page[T]:
    """A page from its objects and headers, whose names are in lower case."""

    def integer(name: str) -> int | None:
        try:
            return int(headers.get(name, ""))
        except ValueError:
            return None

    size = max(0, integer("x-pagesize") or 0) or size
    count, max_page_index = integer("x-count"), integer("x-maxpageindex")
    return Page(
        items=items,
        number=number,
        size=size,
        is_last=_is_last(len(items), number, size, count, max_page_index),
        count=count,
        max_count=integer("x-maxcount"),
        max_page_index=max_page_index,
        next_page=integer("x-nextpage"),
        previous_page=integer("x-previouspage"),
        sort_order=headers.get("x-sortorder"),
        sort_expression=headers.get("x-sortexpression"),
        rate_limits=rate_limits,
    )


def _is_last(length: int, number: int, size: int, count: int | None, max_page_index: int | None) -> bool:
    """Whether nothing follows a page; right for both meanings of X-MaxPageIndex.

    In doubt it does: one more request costs less than a lost customer. An empty page is the last, a full one never, and
    a short one is unless the server's count contradicts, or it may have cut the page and announces another.
    """
    if length == 0 or length >= size:
        return length == 0
    if size > SURE_PAGE_SIZE and max_page_index is not None:
        return number >= max_page_index
    return count is None or number * size + length == count


def unreadable_list(operation: Operation[Any], why: str) -> DecodingError:
    """The error for a list whose pages can be read, and yet are not what was asked for."""
    error = DecodingError(f"{operation.call} {why}")
    error.about(operation)
    error.status = 200
    return error
