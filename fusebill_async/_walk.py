"""Walking a list page by page: the iterators that users hold, and the walk by page number with its prefetching.

The iterators are plain objects, no async generators: those need the event loop to be closed, and trio warns of it. When
a loop is left by `break` its iterator is dropped, and what it had under way is cancelled at once.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from ._background import Background
from .errors import RepeatedPage

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from fusebill_openapi.messages import Response
    from fusebill_openapi.operation import Operation

    from ._page import Page

T = TypeVar("T")


class Walk(Protocol[T]):
    """How a list is walked, and where it has got to."""

    async def next_page(self) -> Page[T] | None:
        """The next page, None after the last. The page before has been delivered."""
        ...

    def state(self) -> dict[str, Any]:
        """Where it has got to, as JSON: the page that is being delivered."""
        ...

    async def aclose(self) -> None:
        """Stop what is under way and wait for its end."""
        ...

    def close(self) -> None:
        """Stop what is under way."""
        ...


class Pages(Generic[T]):
    """The pages of a list in order."""

    def __init__(self, walk: Walk[T], max_items: int | None = None) -> None:
        self._walk = walk
        self._left = max_items
        self._busy = self._over = False

    def __aiter__(self) -> Pages[T]:
        return self

    async def __anext__(self) -> Page[T]:
        if self._busy:
            raise RuntimeError("a walk cannot be shared by several tasks; give each its own, or a lock")
        self._busy = True
        try:
            page = None if self._over or self._left == 0 else await self._walk.next_page()
        except BaseException:
            self._stop()
            raise
        finally:
            self._busy = False
        if page is None:
            self._stop()
            raise StopAsyncIteration
        if self._left is not None:
            page = replace(page, items=page.items[: self._left])
            self._left -= len(page.items)
        return page

    def __del__(self) -> None:
        self._stop()

    async def aclose(self) -> None:
        """Stop the requests under way and wait until they are gone; nothing comes after that."""
        self._over = True
        await self._walk.aclose()

    def _stop(self) -> None:
        self._over = True
        self._walk.close()


class Items(Generic[T]):
    """The objects of a list in order."""

    def __init__(self, pages: Pages[T]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    def __aiter__(self) -> Items[T]:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await self._pages.__anext__()).items)

    async def aclose(self) -> None:
        """Stop the requests under way and wait until they are gone; nothing comes after that."""
        self._items = iter(())
        await self._pages.aclose()


class Numbered(Generic[T]):
    """A walk by page number: the first page alone, then as many at once as may be while their number is known.

    Never are more than `concurrency` pages in memory, the one that is being looked at among them; and none is asked for
    that is not known to be needed, save the next.
    """

    def __init__(
        self,
        operation: Operation[list[T]],
        fetch: Callable[[int], Awaitable[Response]],
        read: Callable[[int, Response], Page[T]],
        start: int = 0,
        concurrency: int = 1,
        end: float = inf,
    ) -> None:
        """Prepare a walk.

        Args:
            operation: What is walked, for messages.
            fetch: Gets the answer for a page number.
            read: Makes a page of it.
            start: Number of the first page.
            concurrency: How many pages may be under way.
            end: Number of the first page that is not wanted.
        """
        self._operation = operation
        self._fetch = fetch
        self._read = read
        self._concurrency = concurrency
        self._end = end
        self._at = self._next = start
        self._needed: float = 0  # the first page that nobody knows to be needed
        self._is_over = False
        self._before: object = None
        self._under_way: deque[Background[Response]] = deque()

    async def next_page(self) -> Page[T] | None:
        """The next page, None after the last."""
        self._at = self._next
        if self._is_over:
            return None
        self._prefetch(self._concurrency)
        if self._under_way:
            await self._under_way[0].wait()
            response = await self._under_way.popleft().result()
        else:
            response = await self._fetch(self._next)
        page = self._read(self._next, response)
        self._refuse_repetition(page, response)
        self._is_over = page.is_last
        self._needed = min(page.requests or 0, self._end)
        self._next += 1
        self._prefetch(self._concurrency - 1)
        return page

    def _prefetch(self, most: int) -> None:
        """Have as many pages under way as may be and are known to be needed; without prefetching, none."""
        if self._concurrency > 1 and not self._is_over:
            while len(self._under_way) < min(most, self._needed - self._next):
                self._under_way.append(Background(partial(self._fetch, self._next + len(self._under_way))))

    def _refuse_repetition(self, page: Page[T], response: Response) -> None:
        """Refuse a page that is the one before again; with another count it is the list that moved."""
        before, self._before = self._before, (hash(response.content), page.count)
        if page.items and before == self._before:
            raise RepeatedPage(f"{self._operation.call} answers page {page.number} with the page before it")

    def state(self) -> dict[str, Any]:
        """The number of the page that is being delivered, as JSON."""
        return {"page": self._at}

    def close(self) -> None:
        """Cancel what is under way."""
        for work in self._under_way:
            work.cancel()

    async def aclose(self) -> None:
        """Cancel what is under way and wait for its end."""
        self.close()
        while self._under_way:
            await self._under_way.popleft().wait()
