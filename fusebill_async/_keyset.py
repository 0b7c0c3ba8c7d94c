"""Walking a list by time instead of by page number, so that what is created or deleted meanwhile shifts nothing.

Each request asks for what is not older than the newest object seen so far. Its first objects are those of the last
second again; they are known by their IDs and dropped.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.filtering import Condition, Range

from ._page import unreadable_list
from ._walk import Items, Pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fusebill_openapi.filtering import DateRangeFilter, Pair
    from fusebill_openapi.operation import Operation

    from ._page import Page

T = TypeVar("T")

Seen = dict[int, "datetime | None"]

SECOND = timedelta(seconds=1)  # filters are no finer


class EmptyWindow(Exception):
    """The user's own conditions leave nothing of a window."""


class FetchWindow(Protocol[T]):
    """Gets a page of what has a timestamp in a window, sorted by it."""

    async def __call__(self, since: datetime | None, until: datetime | None, number: int, /) -> Page[T]:
        """Fetch a page; one of a closed window may be larger than others. Raises `EmptyWindow` without asking."""
        ...


class Keyset(Generic[T]):
    """A walk in the order of a timestamp, and where it has got to.

    In memory are the IDs of the objects whose timestamp is not older than the newest, less `overlap`. A second that
    has more objects than a page is read page by page, again from its start if their number changes meanwhile.
    """

    def __init__(
        self,
        operation: Operation[list[T]],
        fetch: FetchWindow[T],
        attribute: str,
        at: datetime | None = None,
        seen: Seen | None = None,
        overlap: timedelta = timedelta(),
    ) -> None:
        """Prepare a walk.

        Args:
            operation: What is walked, for messages.
            fetch: Gets a page of what has a timestamp in a window, sorted by it.
            attribute: The Python name of the timestamp.
            at: Where to begin; None for the very beginning.
            seen: IDs of objects that an earlier walk delivered, with their timestamps.
            overlap: How far before `at` to look again.
        """
        self._operation = operation
        self._fetch = fetch
        self._attribute = attribute
        self._overlap = overlap
        self._at = at
        self._seen: Seen = dict(seen or {})
        self._since = None if at is None else _second(at - overlap)
        self._until: datetime | None = None  # set while a second has more objects than a page
        self._number = 0
        self._count: int | None = None
        self._page: Page[T] | None = None
        self._pages = 0

    async def next_page(self) -> Page[T] | None:
        """The next page, with those of its objects that are new; None after the last."""
        if (before := self._page) is not None:
            self._page = None
            self._remember(before)
            if not self._advance(before):
                return None
            del before
        try:
            page = self._page = await self._fetch(self._since, self._until, self._number)
        except EmptyWindow:
            return None
        self._check(page)
        self._pages += 1
        return replace(page, items=[item for item in page.items if self._is_new(item)], number=self._pages - 1)

    def again(self) -> Keyset[T]:
        """A new walk that goes on where this one is."""
        return Keyset(self._operation, self._fetch, self._attribute, self._at, self._seen, self._overlap)

    def state(self) -> dict[str, Any]:
        """Where it has got to, as JSON."""
        seen = {str(key): None if time is None else time.isoformat() for key, time in self._seen.items()}
        return {"at": None if self._at is None else self._at.isoformat(), "seen": seen}

    def close(self) -> None:
        """Nothing is under way between two pages."""

    async def aclose(self) -> None:
        """Nothing is under way between two pages."""

    def _advance(self, page: Page[T]) -> bool:
        """Decide what to ask for after a page; False at the end."""
        times = self._times(page)
        if self._until is not None:
            if self._number and page.count != self._count:  # something left this second, and the rest moved up
                self._number = 0
            elif page.is_last:
                self._since, self._until, self._number = self._until, None, 0
            else:
                self._number += 1
            self._count = page.count
        elif page.is_last:
            return False
        elif not times:
            raise unreadable_list(self._operation, f"shows no {self._attribute}, so it cannot be walked by time")
        elif self._since is None or _second(times[-1]) > self._since:
            self._since = _second(times[-1])
        else:
            self._until = self._since + SECOND
        return True

    def _check(self, page: Page[T]) -> None:
        """Refuse to go on where objects would be lost, because the server does not do as it was told."""
        times = self._times(page)
        if times != sorted(times) or (self._since is not None and times and times[0] < self._since):
            raise unreadable_list(self._operation, f"does not sort and filter by {self._attribute} as it was asked to")

    def _is_new(self, item: T) -> bool:
        key = _id(item)
        return key not in self._seen or self._seen[key] != self._time(item)

    def _remember(self, page: Page[T]) -> None:
        self._seen |= {_id(item): self._time(item) for item in page.items}
        times = self._times(page) if self._at is None else [self._at, *self._times(page)]
        if times:
            self._at = max(times)
            oldest = _second(self._at) - self._overlap
            self._seen = {key: time for key, time in self._seen.items() if time is not None and time >= oldest}

    def _times(self, page: Page[T]) -> list[datetime]:
        return [time for time in map(self._time, page.items) if time is not None]

    def _time(self, item: T) -> datetime | None:
        time: datetime | None = getattr(item, self._attribute)
        return time


class Changes(Generic[T]):
    """What was created or changed since a moment; iterate it, then keep `watermark` for the next time."""

    def __init__(self, keyset: Keyset[T]) -> None:
        self._keyset = keyset

    def __aiter__(self) -> Items[T]:
        """Every changed object, the oldest change first; one that changes again meanwhile comes again."""
        self._keyset = self._keyset.again()
        return Items(Pages(self._keyset))

    @property
    def watermark(self) -> dict[str, Any]:
        """Where to go on next time, as JSON.

        It is right at any moment, also after breaking off: it stands before the page whose objects are being delivered.
        """
        return self._keyset.state()


def window(
    query: Condition | None, field: DateRangeFilter, since: datetime | None, until: datetime | None
) -> Condition | None:
    """Conditions narrowed to what has a timestamp in a window; bounds of their own stand.

    Raises:
        EmptyWindow: Nothing can be in it.
    """
    if since is None:
        return query
    wanted = field >= since if until is None else field.between(since, until)
    [pair] = wanted._pairs  # pyright: ignore[reportPrivateUsage]
    others: list[Pair] = []
    for other in query._pairs if query is not None else ():  # pyright: ignore[reportPrivateUsage]
        if other.name.lower() != field.name.lower():
            others.append(other)
        elif isinstance(other.value, Range) and isinstance(pair.value, Range):
            pair = other._replace(value=_common(other.value, pair.value))
    return Condition(*others, pair)


def _common(one: Range, other: Range) -> Range:
    """What is in both ranges."""
    lower = max((r.lower for r in (one, other) if r.lower), key=lambda bound: bound.order, default=None)
    upper = min((r.upper for r in (one, other) if r.upper), key=lambda bound: bound.order, default=None)
    if lower is not None and upper is not None and lower.order >= upper.order:
        raise EmptyWindow
    return Range(lower, upper)


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
