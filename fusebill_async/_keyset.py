"""Walking a list by time instead of by page number, so that what is created or deleted meanwhile shifts nothing.

Each request asks for what is not older than the newest object seen so far. Its first objects are those of the last
second again; they are known by their IDs and dropped.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from fusebill_openapi.errors import InvalidType, InvalidValue

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping

    from ._paginator import Page

T = TypeVar("T")

Seen = dict[int, "datetime | None"]


class Keyset(Generic[T]):
    """A walk in the order of a timestamp, and where it has got to.

    In memory are the IDs of the objects whose timestamp is not older than the newest, less `overlap`.
    """

    def __init__(
        self,
        fetch: Callable[[datetime | None, int], Awaitable[Page[T]]],
        attribute: str,
        at: datetime | None = None,
        seen: Seen | None = None,
        overlap: timedelta = timedelta(),
    ) -> None:
        """Prepare a walk.

        Args:
            fetch: Gets a page of what has a timestamp from a moment on, sorted by it.
            attribute: The Python name of the timestamp.
            at: Where to begin; None for the very beginning.
            seen: IDs of objects that an earlier walk delivered, with their timestamps.
            overlap: How far before `at` to look again.
        """
        self._fetch = fetch
        self._attribute = attribute
        self._overlap = overlap
        self.at = at
        self.seen: Seen = dict(seen or {})

    async def pages(self) -> AsyncGenerator[tuple[Page[T], list[T]], None]:
        """Pages, each with those of its objects that are new. Where it has got to changes after each."""
        since = None if self.at is None else _second(self.at - self._overlap)
        number, count = 0, None
        while True:
            page = await self._fetch(since, number)
            yield page, [item for item in page.items if self._is_new(item)]
            self._remember(page)
            if page.is_last:
                return
            newest = max((time for time in map(self._time, page.items) if time is not None), default=None)
            if newest is not None and (since is None or _second(newest) > since):
                since, number, count = _second(newest), 0, None
            elif number and page.count != count:  # pages of one and the same second have shifted: read them again
                number, count = 0, None
            else:
                number, count = number + 1, page.count

    def state(self) -> dict[str, Any]:
        """Where it has got to, as JSON."""
        seen = {str(key): None if time is None else time.isoformat() for key, time in self.seen.items()}
        return {"at": None if self.at is None else self.at.isoformat(), "seen": seen}

    def _is_new(self, item: T) -> bool:
        key = _id(item)
        return key not in self.seen or self.seen[key] != self._time(item)

    def _remember(self, page: Page[T]) -> None:
        for item in page.items:
            time = self._time(item)
            self.seen[_id(item)] = time
            if time is not None and (self.at is None or time > self.at):
                self.at = time
        if self.at is not None:
            oldest = _second(self.at) - self._overlap
            self.seen = {key: time for key, time in self.seen.items() if time is not None and time >= oldest}

    def _time(self, item: T) -> datetime | None:
        time: datetime | None = getattr(item, self._attribute)
        return time


class Changes(Generic[T]):
    """What was created or changed since a moment; iterate it, then keep `watermark` for the next time."""

    def __init__(self, keyset: Keyset[T]) -> None:
        self._keyset = keyset

    async def __aiter__(self) -> AsyncIterator[T]:
        """Every changed object, the oldest change first; one that changes again meanwhile comes again."""
        async for _, items in self._keyset.pages():
            for item in items:
                yield item

    @property
    def watermark(self) -> dict[str, Any]:
        """Where to go on next time, as JSON; it is right at any moment, also after breaking off."""
        return self._keyset.state()


def read_state(state: Mapping[str, Any] | datetime) -> tuple[datetime | None, Seen]:
    """The moment and the seen objects of a stored state, or of a bare moment."""
    if isinstance(state, datetime):
        if state.tzinfo is None:
            raise InvalidValue("takes no naive datetime; give it a zone, for example tzinfo=datetime.UTC")
        return state.astimezone(UTC), {}
    try:
        at, seen = state["at"], state["seen"].items()
        return _read(at), {int(key): _read(time) for key, time in seen}
    except (AttributeError, KeyError, TypeError, ValueError):
        raise InvalidType("takes an aware datetime, or a watermark or cursor as it was given out") from None


def _read(time: str | None) -> datetime | None:
    return None if time is None else datetime.fromisoformat(time)


def _second(time: datetime) -> datetime:
    """The moment to the second, which is as fine as filters are."""
    return time.replace(microsecond=0)


def _id(item: object) -> int:
    key: int = getattr(item, "id")  # noqa: B009 - lists without IDs never get here
    return key
