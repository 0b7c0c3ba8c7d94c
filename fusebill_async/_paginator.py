"""Walking lists: a page when awaited, every object when iterated, several pages at once where that is asked for."""

from __future__ import annotations

from collections import deque
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

from fusebill_openapi.errors import DecodingError, InvalidType, InvalidValue
from fusebill_openapi.filtering import Condition, DateRangeFilter, Sort, all_of, from_moment
from fusebill_openapi.kinds import named

from ._background import Background
from ._keyset import Changes, Keyset, read_state
from .errors import NoneFound, RepeatedPage, SeveralFound

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
    from datetime import datetime

    from fusebill_openapi.operation import Client, Operation, Request, Response

    from ._keyset import Seen
    from ._throttle import RateLimits

T = TypeVar("T")

PAGE_SIZE = 100
SURE_PAGE_SIZE = 1000  # the server's own maximum differs by list and is never below this


class PageOptions(TypedDict, total=False):
    """How a list is walked.

    Attributes:
        page_size: How many objects a page has; 100 if left out. The server grants up to 1,000 on every list.
        start_page: The zero-based page to begin with.
        max_items: After how many objects iterating ends.
        concurrency: How many pages are asked for at once when iterating; 1 if left out.
        cursor: Where an earlier walk of the same list got to, from its `cursor`.
    """

    page_size: int
    start_page: int
    max_items: int | None
    concurrency: int
    cursor: Mapping[str, Any] | None


class ListOptions(PageOptions, total=False):
    """How a list is sorted and walked.

    Attributes:
        sort: A field's `.asc()` or `.desc()`.
        snapshot: Whether every object that is there from the beginning to the end of the walk is met exactly once,
            whatever is created or deleted meanwhile.
    """

    sort: Sort | None
    snapshot: bool


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a list: its objects, and what its headers say; None where a header is missing or senseless.

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
        rate_limits: What was known of the account's limits when the page came.
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
    rate_limits: RateLimits | None = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

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

    @property
    def pages(self) -> int | None:
        """How many pages there are, if the headers agree on it in either reading of X-MaxPageIndex."""
        if self.count is None or self.max_page_index is None:
            return None
        pages = -(-self.count // self.size)
        return pages if self.max_page_index in (pages, max(0, pages - 1)) else None


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
        max_items: int | None = None,
        concurrency: int = 1,
        cursor: Mapping[str, Any] | None = None,
        snapshot: bool = False,
    ) -> None:
        """Prepare a walk; bad filters and numbers are refused here, before anything is sent."""
        if sort is not None and not isinstance(sort, Sort):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidType(f"sort takes a field's .asc() or .desc(), not {named(sort)}")
        self._client = client
        self._build = build
        self._query = all_of(*where)
        self._sort = sort
        self._page_size = _whole("page_size", page_size, 1)
        self._start_page = _whole("start_page", start_page, 0)
        self._max_items = max_items if max_items is None else _whole("max_items", max_items, 0)
        self._concurrency = _whole("concurrency", concurrency, 1)
        self._request(0)  # shows a filter that cannot be written
        self._snapshot = snapshot
        self._resumed_at: datetime | None = None
        self._resumed_seen: Seen = {}
        self._keyset: Keyset[T] | None = None
        if snapshot:
            self._check_snapshot()
        if cursor is not None:
            self._resume(cursor)
        self._next_page = self._start_page

    def __repr__(self) -> str:
        return f"Paginator({self._operation.call})"

    @property
    def cursor(self) -> dict[str, Any]:
        """Where the latest iteration has got to, as JSON; hand it to the same list as `cursor=` to go on there.

        It names the page whose objects are being delivered, so going on repeats at most that page and skips nothing.
        """
        if self._keyset is not None:
            return {"list": self._identity(), **self._keyset.state()}
        return {"list": self._identity(), "page": self._next_page}

    def __await__(self) -> Generator[object, None, Page[T]]:
        """The first page (or `start_page`)."""
        return self._page(self._start_page).__await__()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        """Every object, page after page."""
        left = self._max_items
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    if left is not None:
                        if left == 0:
                            return
                        left -= 1
                    yield item

    async def pages(self) -> AsyncGenerator[Page[T], None]:
        """Every page in order; an empty list has one empty page.

        Raises:
            RepeatedPage: The server answers with the same page again and again.
        """
        if self._snapshot:
            keyset = self._keyset = self._keyset_from(self._resumed_at, self._resumed_seen)
            async with aclosing(keyset.pages()) as pages:
                async for page, items in pages:
                    yield replace(page, items=items)
            return
        async with aclosing(self._walk()) as walk:
            async for page in walk:
                self._next_page = page.number
                yield page
                self._next_page = page.number + 1

    def changed_since(
        self, since: datetime | Mapping[str, Any], *, overlap: timedelta = timedelta(minutes=5)
    ) -> Changes[T]:
        """What was created or changed since a moment, the oldest change first.

        Nothing is missed that changes during the walk: it moves to the end of the order and is met there. What the
        server shows late, within `overlap` of its time, is caught by the next walk; what that walk meets again
        unchanged is dropped.

        Args:
            since: An aware datetime, or the `watermark` of the walk before.
            overlap: How far before that to look again.

        Raises:
            InvalidValue: The list has no modified timestamp to filter by, or is sorted or filtered by a raw query.
        """
        name = self._operation.modified
        if name is None:
            raise InvalidValue(f"{self._operation.call} has no modified timestamp to filter by")
        self._check_own_order("changed_since")
        at, seen = read_state(since)
        return Changes(Keyset(self._by_time(name), "modified_timestamp", at, seen, overlap))

    async def first(self) -> T | None:
        """The first object, or None if there is none; one request."""
        return next(iter(await self._page(self._start_page * self._page_size, size=1)), None)

    async def one(self) -> T:
        """The only object; one request.

        Raises:
            NoneFound: There is none.
            SeveralFound: There are several.
        """
        items = (await self._page(0, size=2)).items
        if not items:
            raise NoneFound(f"{self._operation.call} found nothing")
        if len(items) > 1:
            raise SeveralFound(f"{self._operation.call} found several where one was asked for")
        return items[0]

    async def count(self) -> int:
        """How many objects match, by the X-Count header; one request of size 1.

        Raises:
            DecodingError: The answer does not tell.
        """
        count = (await self._page(0, size=1)).count
        if count is None:
            error = DecodingError(f"{self._operation.call} does not tell how many match: no X-Count in its answer")
            error.about(self._operation)
            error.status = 200
            raise error
        return count

    async def collect(self, limit: int | None = None) -> list[T]:
        """All objects in a list, or the first `limit` of them."""
        if limit is not None and _whole("limit", limit, 0) == 0:
            return []
        found: list[T] = []
        async with aclosing(self.__aiter__()) as items:
            async for item in items:
                found.append(item)
                if len(found) == limit:
                    break
        return found

    @property
    def _operation(self) -> Operation[list[T]]:
        return self._request(0).operation

    def _request(self, number: int, size: int | None = None) -> Request[list[T]]:
        return self._build(
            query=self._query,
            page_size=size or self._page_size,
            page_number=number,
            sort_order=self._sort and self._sort.order,
            sort_expression=self._sort and self._sort.expression,
        )

    async def _page(self, number: int, size: int | None = None) -> Page[T]:
        return (await self._fetch(number, size))[0]

    async def _fetch(self, number: int, size: int | None = None) -> tuple[Page[T], bytes]:
        """A page, and its raw body to tell it from the one before."""
        request = self._request(number, size)
        response = await self._client.send(request)
        items = request.operation.read(response)
        limits: RateLimits | None = getattr(self._client, "rate_limits", None)
        return _page_of(items, response, number, size or self._page_size, limits), response.content

    async def _walk(self) -> AsyncGenerator[Page[T], None]:
        """Pages in order: the first alone, then as many at once as may be while their number is known."""
        before = b""
        number, ahead = self._start_page, 0
        async with aclosing(self._ordered(lambda: ahead)) as answers:
            async for page, content in answers:
                if page.items and content == before:
                    raise RepeatedPage(f"{self._operation.call} answers page {number} with the page before it")
                yield page
                if page.is_last:
                    return
                before, number = content, number + 1
                ahead = max(0, (page.pages or 0) - number)

    async def _ordered(self, ahead: Callable[[], int]) -> AsyncGenerator[tuple[Page[T], bytes], None]:
        """Answers in the order of their pages, without an end.

        Never are more than `concurrency` pages in memory, the one that is being looked at among them; and none is
        asked for that is not known to exist, save the next.
        """
        under_way: deque[Background[tuple[Page[T], bytes]]] = deque()
        number = self._start_page
        try:
            while True:
                while len(under_way) < max(1, min(self._concurrency, ahead())):
                    under_way.append(Background(self._fetcher(number)))
                    number += 1
                answer = await under_way[0].result()
                under_way.popleft()
                yield answer
        finally:
            for work in under_way:
                work.cancel()

    def _fetcher(self, number: int) -> Callable[[], Awaitable[tuple[Page[T], bytes]]]:
        return lambda: self._fetch(number)

    def _check_snapshot(self) -> None:
        self._check_own_order("snapshot")
        if self._operation.created is None:
            raise InvalidValue(f"{self._operation.call} has no created timestamp to filter by, which snapshot needs")
        if self._start_page or self._concurrency > 1:
            raise InvalidValue("snapshot walks by time, one page after the other; leave start_page and concurrency out")

    def _check_own_order(self, what: str) -> None:
        if self._sort is not None or isinstance(self._query, str):
            raise InvalidValue(
                f"{what} sorts and filters by itself; leave sort out and give conditions, not a raw query"
            )

    def _keyset_from(self, at: datetime | None, seen: Seen | None) -> Keyset[T]:
        return Keyset(self._by_time(self._operation.created or ""), "created_timestamp", at, seen)

    def _by_time(self, name: str) -> Callable[[datetime | None, int], Awaitable[Page[T]]]:
        """Gets pages of what has a timestamp from a moment on, sorted by it."""
        field = DateRangeFilter(name)
        conditions = self._query if isinstance(self._query, Condition) else None  # a raw query was refused

        async def fetch(since: datetime | None, number: int) -> Page[T]:
            query = conditions if since is None else from_moment(conditions, field, since)
            request = self._build(
                query=query,
                page_size=self._page_size,
                page_number=number,
                sort_order="Ascending",
                sort_expression=name,
            )
            response = await self._client.send(request)
            return _page_of(request.operation.read(response), response, number, self._page_size, None)

        return fetch

    def _identity(self) -> dict[str, Any]:
        """What makes two walks the same."""
        request = self._request(0)
        return {"operation": request.operation.id, "request": request.target, "snapshot": self._snapshot}

    def _resume(self, cursor: Mapping[str, Any]) -> None:
        if cursor.get("list") != self._identity():
            raise InvalidValue("cursor belongs to another list, filter, sort or page_size; go on with the same ones")
        if self._snapshot:
            self._resumed_at, self._resumed_seen = read_state(cursor)
            self._keyset = self._keyset_from(self._resumed_at, self._resumed_seen)
        else:
            self._start_page = _whole("cursor['page']", cursor.get("page"), 0)


def _whole(name: str, number: Any, least: int) -> int:
    """A whole number that is not too small."""
    if isinstance(number, bool) or not isinstance(number, int):
        raise InvalidType(f"{name} takes an int, not {named(number)}")
    if number < least:
        raise InvalidValue(f"{name} must be at least {least}, not {number}")
    return number


def _page_of(items: Sequence[T], response: Response, number: int, size: int, rate_limits: RateLimits | None) -> Page[T]:
    """A page from its items and headers."""
    headers = response.headers

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
        rate_limits=rate_limits,
    )
