"""Walking lists: a page when awaited, every object when iterated, several pages at once where that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

from fusebill_openapi.answers import validated
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.filtering import Condition, DateRangeFilter, Sort, all_of
from fusebill_openapi.kinds import named

from ._keyset import Changes, Keyset, read_state, window
from ._page import SURE_PAGE_SIZE, page_of, unreadable_list
from ._page import Page as Page
from ._walk import Items, Numbered, Pages
from .errors import NoneFound, SeveralFound

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from datetime import datetime

    from fusebill_openapi.messages import Client, Request, Response

    from ._budget import RateLimits
    from ._keyset import FetchWindow, Seen
    from ._walk import Walk

T = TypeVar("T")

PAGE_SIZE = 500  # measured: docs/lists.md has the table


class PageOptions(TypedDict, total=False):
    """How a list is walked.

    Attributes:
        page_size: How many objects a page has; 500 if left out. The server grants up to 1,000 on every list.
        start_page: The zero-based page to begin with.
        max_items: After how many objects iterating ends.
        concurrency: How many pages are asked for at once when iterating; 1 if left out.
        cursor: Where an earlier walk of the same list got to, from its `cursor`.
        validate: Whether every field is read when its page comes, so that one error names all that cannot be read. Else
            a field is read when it is first asked for, which is when `DecodingError` is raised if it cannot be.
    """

    page_size: int
    start_page: int
    max_items: int | None
    concurrency: int
    cursor: Mapping[str, Any] | None
    validate: bool


class ListOptions(PageOptions, total=False):
    """How a list is filtered, sorted and walked.

    Attributes:
        where: Conditions, or a raw query such as `"status:Active"`; the same as giving them positionally.
        sort: A field's `.asc()` or `.desc()`.
        snapshot: Whether every object that is there from the beginning to the end of the walk is met exactly once,
            whatever is created or deleted meanwhile.
    """

    where: Condition | str | None
    sort: Sort | None
    snapshot: bool


class Paginator(Generic[T]):
    """A list that has not been asked for yet.

    `await` it for one page, iterate it with `async for` for every object, or `.pages()` for every page. Each use
    starts anew.
    """

    def __init__(
        self,
        client: Client,
        build: Callable[..., Request[list[T]]],
        conditions: Sequence[Condition | str] = (),
        where: Condition | str | None = None,
        sort: Sort | None = None,
        page_size: int = PAGE_SIZE,
        start_page: int = 0,
        max_items: int | None = None,
        concurrency: int = 1,
        cursor: Mapping[str, Any] | None = None,
        snapshot: bool = False,
        validate: bool = False,
    ) -> None:
        """Prepare a walk; bad filters and numbers are refused here, before anything is sent."""
        if sort is not None and not isinstance(sort, Sort):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidType(f"sort takes a field's .asc() or .desc(), not {named(sort)}")
        self._client = client
        self._build = build
        self._query = all_of(*conditions, *([] if where is None else [where]))
        self._sort = sort
        self._page_size = _whole("page_size", page_size, 1)
        self._start_page = _whole("start_page", start_page, 0)
        self._max_items = max_items if max_items is None else _whole("max_items", max_items, 0)
        self._concurrency = _whole("concurrency", concurrency, 1)
        self._operation = self._request(0).operation  # shows a filter that cannot be written
        self._validate = validate
        self._snapshot = snapshot
        self._resumed = cursor is not None
        self._from: tuple[datetime | None, Seen] = None, {}
        if snapshot:
            self._check_own_order("snapshot")
            if self._operation.created is None:
                raise InvalidValue(f"{self._operation.call} has no created timestamp to filter by, as snapshot needs")
            self._sort = DateRangeFilter(self._operation.created).asc()
        if cursor is not None:
            self._resume(cursor)
        self._latest = self._walk()

    def __repr__(self) -> str:
        return f"Paginator({self._operation.call})"

    def __await__(self) -> Generator[object, None, Page[T]]:
        """The first page (or `start_page`)."""
        return self._few(self._page_size, self._start_page).__await__()

    def __aiter__(self) -> Items[T]:
        """Every object, page after page."""
        return Items(self.pages())

    def pages(self) -> Pages[T]:
        """Every page in order; an empty list has one empty page.

        Raises:
            RepeatedPage: The server answers with the same page again and again.
        """
        return self._begin(self._max_items)

    @property
    def cursor(self) -> dict[str, Any]:
        """Where the latest iteration has got to, as JSON; hand it to the same list as `cursor=` to go on there.

        It names the page whose objects are being delivered, so going on repeats at most that page and skips nothing.
        """
        return {"list": self._identity(), **self._latest.state()}

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
            InvalidValue: The list has no modified timestamp to filter by, or has options that this walk cannot heed.
        """
        if self._operation.modified is None:
            raise InvalidValue(f"{self._operation.call} has no modified timestamp to filter by")
        if self._snapshot or self._resumed or self._max_items is not None:
            raise InvalidValue("changed_since has a watermark instead; leave snapshot, cursor and max_items out")
        self._check_own_order("changed_since")
        fetch = self._by_time(self._operation.modified)
        return Changes(Keyset(self._operation, fetch, "modified_timestamp", *read_state(since), overlap))

    async def first(self) -> T | None:
        """The first object, or None if there is none; one request."""
        return next(iter(await self._few(1, self._start_page * self._page_size)), None)

    async def one(self) -> T:
        """The only object; one request.

        Raises:
            NoneFound: There is none.
            SeveralFound: There are several.
        """
        items = (await self._few(2)).items
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
        count = (await self._few(1)).count
        if count is None:
            raise unreadable_list(self._operation, "does not tell how many match: no X-Count in its answer")
        return count

    async def collect(self, limit: int | None = None) -> list[T]:
        """All objects in a list, or the first `limit` of them."""
        limits = [self._max_items, limit if limit is None else _whole("limit", limit, 0)]
        most = min((most for most in limits if most is not None), default=None)
        return [item async for item in Items(self._begin(most))]

    def _begin(self, most: int | None) -> Pages[T]:
        """Start a walk; `cursor` is its own from now on."""
        self._latest = self._walk(most)
        return Pages(self._latest, most)

    def _walk(self, most: int | None = None) -> Walk[T]:
        if self._snapshot:
            return Keyset(self._operation, self._by_time(self._operation.created), "created_timestamp", *self._from)
        start, size, end = self._start_page, self._page_size, inf
        if most is not None:
            end = start - (-most // size)
            if start == 0 < most < size:  # fewer than the first page has; from any other they could not be counted off
                size = most
        fetch, read = partial(self._send, size=size), partial(self._read, size=size)
        return Numbered(self._operation, fetch, read, start, self._concurrency, end)

    async def _few(self, size: int, number: int = 0) -> Page[T]:
        return self._read(number, await self._send(number, size), size)

    async def _send(
        self, number: int, size: int | None = None, query: Condition | str | None = None, sort: Sort | None = None
    ) -> Response:
        return await self._client.send(self._request(number, size, query, sort))

    def _read(self, number: int, response: Response, size: int | None = None) -> Page[T]:
        limits: RateLimits | None = getattr(self._client, "rate_limits", None)
        items: list[Any] = self._operation.read(response)
        if self._validate:
            items = validated(self._operation, response, items)
        return page_of(items, response.headers, number, size or self._page_size, limits)

    def _request(
        self, number: int, size: int | None = None, query: Condition | str | None = None, sort: Sort | None = None
    ) -> Request[list[T]]:
        sort = sort or self._sort
        return self._build(
            query=self._query if query is None else query,
            page_size=size or self._page_size,
            page_number=number,
            sort_order=sort and sort.order,
            sort_expression=sort and sort.expression,
        )

    def _by_time(self, name: str | None) -> FetchWindow[T]:
        """Gets pages of what has a timestamp in a window, sorted by it; of a single second as much as is granted."""
        field = DateRangeFilter(name or "")
        conditions = self._query if isinstance(self._query, Condition) else None  # a raw query was refused

        async def fetch(since: datetime | None, until: datetime | None, number: int) -> Page[T]:
            size = self._page_size if until is None else max(self._page_size, SURE_PAGE_SIZE)
            answer = await self._send(number, size, window(conditions, field, since, until), field.asc())
            return self._read(number, answer, size)

        return fetch

    def _check_own_order(self, what: str) -> None:
        """Refuse what a walk by time cannot heed."""
        if self._sort is not None or isinstance(self._query, str):
            raise InvalidValue(f"{what} sorts and filters by itself; leave sort out, and a raw query")
        if self._start_page or self._concurrency > 1:
            raise InvalidValue(f"{what} walks by time, one page after the other; leave start_page and concurrency out")

    def _identity(self) -> dict[str, Any]:
        """What makes two walks the same."""
        return {"operation": self._operation.id, "request": self._request(0).target, "snapshot": self._snapshot}

    def _resume(self, cursor: Mapping[str, Any]) -> None:
        if not isinstance(cursor, Mapping) or cursor.get("list") != self._identity():  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidValue("cursor belongs to another list, filter, sort or page_size; go on with the same ones")
        if self._snapshot:
            self._from = read_state(cursor)
        else:
            self._start_page = _whole("cursor['page']", cursor.get("page"), 0)


def _whole(name: str, number: Any, least: int) -> int:
    """A whole number that is not too small."""
    if isinstance(number, bool) or not isinstance(number, int):
        raise InvalidType(f"{name} takes an int, not {named(number)}")
    if number < least:
        raise InvalidValue(f"{name} must be at least {least}, not {number}")
    return number
