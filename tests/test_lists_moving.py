"""Lists that change while they are walked: nothing that stays is missed or met twice, in many random histories."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import httpx
import pytest
from fusebill_openapi.api.customers import list_customers
from fusebill_openapi.models import Customer

from fusebill_async import Changes, Fusebill, Paginator, _paginator
from fusebill_async.errors import DecodingError, InvalidType, InvalidValue
from fusebill_async.filters import Customers as C
from fusebill_async.sandbox import Limits, Sandbox, wire
from fusebill_async.sandbox.areas import customers
from tests.clocks import VirtualClock
from tests.lists import ids
from tests.rows import FakeClient

START = datetime(2024, 1, 1, tzinfo=UTC)
SEEDS = int(os.environ.get("SEEDS", "5"))  # histories of each kind; hundreds were tried


class World:
    """A sandbox in which something happens before each request."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.now = START
        self.sandbox = Sandbox(limits=Limits(10**6, 10**7), clock=lambda: self.now)
        self.rows = self.sandbox.state.customers
        self.created = self.deleted = self.changed = 0
        self.happens: Callable[[], None] = lambda: None

    def grow(self, count: int, at: datetime | None = None) -> None:
        for _ in range(count):
            row = customers.add(self.sandbox.state, at or self.now, {})
            row["status"] = self.random.choice(["Active", "Hold"])
        self.created += count

    def shrink(self, count: int) -> None:
        for _ in range(min(count, len(self.rows))):
            del self.rows[self.random.choice(list(self.rows))]
            self.deleted += 1

    def change(self, count: int) -> None:
        """Change some, at one and the same moment as a bulk job does."""
        for row in self.random.sample(list(self.rows.values()), min(count, len(self.rows))):
            row["modifiedTimestamp"] = wire.ticks(self.now)
            self.changed += 1

    def shuffle(self) -> None:
        """Give objects with the same timestamp another order, which no server is bound to keep."""
        rows = list(self.rows.items())
        self.random.shuffle(rows)
        self.rows.clear()
        self.rows.update(rows)

    def past(self, seconds: int) -> None:
        """Begin with a history: so many seconds, in each of which none, some or many were created."""
        for second in range(seconds):
            count = self.random.choice([0, 0, 1, 1, 2, 3, 7, 25])
            self.grow(count, START - timedelta(hours=1) + timedelta(seconds=second))

    @property
    def transport(self) -> httpx.AsyncBaseTransport:
        world, inner = self, self.sandbox.transport()

        class Happening(httpx.AsyncBaseTransport):
            async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
                world.happens()
                return await inner.handle_async_request(request)

        return Happening()

    def client(self) -> Fusebill:
        clock = VirtualClock()
        return Fusebill("a2V5", base_url=self.sandbox.base_url, transport=self.transport, clock=clock)


@contextmanager
def at_most(monkeypatch: pytest.MonkeyPatch, size: int) -> Iterator[None]:
    """As if the server granted no more objects a page."""
    with monkeypatch.context() as patch:
        patch.setattr(_paginator, "SURE_PAGE_SIZE", size)
        yield


# ------------------------------------------------------------------ snapshot


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_what_stays_is_met_exactly_once(seed: int) -> None:
    """Whatever is created, deleted and reordered meanwhile; in sum thousands of objects."""
    world = World(seed)
    world.past(seconds=80)
    before = set(world.rows)

    def happens() -> None:
        world.now += timedelta(seconds=world.random.choice([0, 0, 0.4, 1, 3]))
        world.grow(world.random.choice([0, 0, 1, 2, 5]))
        world.shrink(world.random.choice([0, 0, 1, 2, 5]))
        world.shuffle()

    world.happens = happens
    async with world.client() as fusebill:
        found = await ids(fusebill.customers.list(page_size=world.random.randint(2, 9), snapshot=True))
    assert len(found) == len(set(found))
    assert (before & set(world.rows)) - set(found) == set()
    assert world.created > 100
    assert world.deleted > 20


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_seconds_with_more_objects_than_any_page_are_read_whole(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are read by page number; what leaves them shows in their count, and they are read again."""
    world = World(seed)
    world.past(seconds=60)
    before = set(world.rows)

    def happens() -> None:
        world.now += timedelta(seconds=world.random.choice([0, 1]))
        world.grow(world.random.choice([0, 1, 2]))
        world.shrink(world.random.choice([0, 0, 1, 2]))

    world.happens = happens
    with at_most(monkeypatch, 5):
        async with world.client() as fusebill:
            found = await ids(fusebill.customers.list(page_size=3, snapshot=True))
    assert len(found) == len(set(found))
    assert (before & set(world.rows)) - set(found) == set()


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_what_matches_the_filters_all_the_time_is_met_exactly_once(seed: int) -> None:
    """Others begin and cease to match in the middle of the order."""
    world = World(seed)
    world.past(seconds=60)
    matching = {id_ for id_, row in world.rows.items() if row["status"] == "Active"}

    def happens() -> None:
        for row in world.random.sample(list(world.rows.values()), 6):
            row["status"] = {"Active": "Hold", "Hold": "Active"}[row["status"]]
            if row["status"] == "Hold":
                matching.discard(row["id"])

    world.happens = happens
    until = START - timedelta(minutes=59, seconds=20)
    async with world.client() as fusebill:
        where = (C.status == "Active") & (C.created_timestamp < until)
        found = await ids(fusebill.customers.list(where, page_size=4, snapshot=True))
    inside = {id_ for id_ in matching if world.rows[id_]["createdTimestamp"] < until.isoformat()[:19]}
    assert len(found) == len(set(found))
    assert inside - set(found) == set()
    assert all(world.rows[id_]["createdTimestamp"] < until.isoformat()[:19] for id_ in found)


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_a_snapshot_goes_on_after_crashes(seed: int) -> None:
    """Each time at most one page is repeated, and nothing is skipped."""
    world = World(seed)
    world.past(seconds=30)
    before = set(world.rows)

    def happens() -> None:
        world.now += timedelta(seconds=world.random.choice([0, 1]))
        world.grow(world.random.choice([0, 1, 2]))
        world.shrink(world.random.choice([0, 1]))

    world.happens = happens
    found: list[int] = []
    cursor: dict[str, Any] | None = None
    crashes = 0
    async with world.client() as fusebill:
        while True:
            paginator = fusebill.customers.list(page_size=5, snapshot=True, cursor=cursor)
            async for customer in paginator:
                found.append(customer.id)
                if crashes < 40 and world.random.random() < 0.1:
                    break
            else:
                break
            crashes += 1
            cursor = json.loads(json.dumps(paginator.cursor))
    assert (before & set(world.rows)) - set(found) == set()
    assert crashes
    assert len(found) - len(set(found)) <= crashes * 25  # a crowded second may be a page of its own


async def test_walking_by_number_misses_what_a_snapshot_finds() -> None:
    """The first of twenty is deleted after five of them were met."""

    async def missed(**options: Any) -> int:
        world = World(1)
        world.grow(20, START - timedelta(hours=1))
        first, requests = min(world.rows), 0

        def happens() -> None:
            nonlocal requests
            requests += 1
            if requests == 2:
                del world.rows[first]

        world.happens = happens
        async with world.client() as fusebill:
            found = await ids(fusebill.customers.list(page_size=5, **options))
        return len(set(world.rows) - set(found))

    assert await missed() == 1
    assert await missed(snapshot=True) == 0


async def test_pages_of_a_snapshot_are_numbered_and_say_when_they_are_the_last() -> None:
    world = World(1)
    for second in range(7):
        world.grow(1, START - timedelta(seconds=100 - second))
    async with world.client() as fusebill:
        pages = [page async for page in fusebill.customers.list(page_size=3, snapshot=True).pages()]
    assert [(page.number, len(page), page.is_last) for page in pages] == [
        (0, 3, False),
        (1, 2, False),
        (2, 2, False),
        (3, 0, True),
    ]
    assert pages[0].sort_expression == "createdTimestamp"


async def test_an_empty_snapshot_has_one_empty_page() -> None:
    async with World(1).client() as fusebill:
        assert [len(page) async for page in fusebill.customers.list(snapshot=True).pages()] == [0]


async def test_a_snapshot_heeds_max_items_and_limit() -> None:
    world = World(1)
    world.grow(20, START - timedelta(hours=1))
    async with world.client() as fusebill:
        everything = list(world.rows)
        paginator = fusebill.customers.list(page_size=3, snapshot=True, max_items=7)
        assert await ids(paginator) == everything[:7]
        rest = await ids(fusebill.customers.list(page_size=3, snapshot=True, cursor=paginator.cursor))
        assert everything[7:] == rest[-13:]
        assert len(await fusebill.customers.list(page_size=3, snapshot=True).collect(4)) == 4


async def test_awaiting_a_snapshot_gives_its_first_page() -> None:
    world = World(1)
    world.grow(1, START)
    world.grow(1, START - timedelta(days=1))
    async with world.client() as fusebill:
        paginator = fusebill.customers.list(snapshot=True)
        assert [customer.id for customer in await paginator] == await ids(paginator) == list(world.rows)[::-1]
        assert await paginator.first() == (await paginator).items[0]


@pytest.mark.parametrize(
    "options",
    [{"sort": C.last_name.asc()}, {"start_page": 1}, {"concurrency": 2}, {"where": "status:Active"}],
    ids=["sort", "start_page", "concurrency", "raw query"],
)
def test_a_snapshot_refuses_what_it_cannot_heed(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue):
        Paginator(FakeClient(), list_customers.request, snapshot=True, **options)
    with pytest.raises(InvalidValue):
        Paginator(FakeClient(), list_customers.request, **options).changed_since(START)


@pytest.mark.parametrize("options", [{"snapshot": True}, {"max_items": 5}])
def test_changed_since_refuses_what_it_cannot_heed(options: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue, match="watermark"):
        Paginator(FakeClient(), list_customers.request, **options).changed_since(START)


def test_a_list_without_timestamps_cannot_be_walked_by_time() -> None:
    from fusebill_openapi.api.discounts import list_discounts

    with pytest.raises(InvalidValue, match="created timestamp"):
        Paginator(FakeClient(), list_discounts.request, snapshot=True)
    with pytest.raises(InvalidValue, match="modified timestamp"):
        Paginator(FakeClient(), list_discounts.request).changed_since(START)


@pytest.mark.parametrize(
    "rows",
    [
        [{"id": 1, "createdTimestamp": "2024-01-02T00:00:00"}, {"id": 2, "createdTimestamp": "2024-01-01T00:00:00"}],
        [{"id": 1, "createdTimestamp": None}, {"id": 2, "createdTimestamp": None}],
        [{"id": 1, "createdTimestamp": "2024-01-01T00:00:00"}, {"id": 2, "createdTimestamp": "2024-01-02T00:00:00"}],
    ],
    ids=["not sorted", "no timestamps", "not filtered"],
)
async def test_a_server_that_does_not_sort_and_filter_is_found_out(rows: list[dict[str, Any]]) -> None:
    """Going on would lose objects, or never end."""
    client = FakeClient(json.dumps(rows).encode())
    with pytest.raises(DecodingError, match="list_customers") as caught:
        await ids(Paginator(client, list_customers.request, page_size=2, snapshot=True))
    assert (caught.value.operation, caught.value.accepted) == ("list_customers", True)


# ------------------------------------------------------------------ changed_since


def versions(rows: dict[int, dict[str, Any]]) -> set[tuple[int, str]]:
    return {(id_, row["modifiedTimestamp"]) for id_, row in rows.items()}


def version(customer: Customer) -> tuple[int, str]:
    assert customer.modified_timestamp is not None
    return customer.id, wire.ticks(customer.modified_timestamp)


@pytest.mark.parametrize("granted", [1000, 5])
@pytest.mark.parametrize("seed", range(SEEDS))
async def test_no_change_is_missed_and_none_met_twice(seed: int, granted: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several runs, with the watermark stored as JSON, while objects are created, changed, deleted and shown late."""
    world = World(seed)
    world.past(seconds=40)
    random, late = world.random, dict[int, Any]()

    def happens() -> None:
        world.now += timedelta(seconds=random.choice([0.01, 0.3, 1, 5]))
        world.grow(random.choice([0, 0, 1, 2]))
        world.shrink(random.choice([0, 0, 1]))
        world.change(random.choice([0, 0, 1, 3, 20]))
        world.rows.update(late)
        late.clear()
        if random.random() < 0.3:  # changed, but not shown before the next request
            row = random.choice(list(world.rows.values()))
            row["modifiedTimestamp"] = wire.ticks(world.now)
            late[row["id"]] = world.rows.pop(row["id"])
        if granted == 1000:
            world.shuffle()

    world.happens = happens
    met: list[tuple[int, str]] = []
    since: Any = START - timedelta(days=1)
    with at_most(monkeypatch, granted):
        async with world.client() as fusebill:
            for run in range(5):
                if run == 4:  # the last one, when all is quiet
                    world.rows.update(late)
                    world.happens = lambda: None
                changes = fusebill.customers.list(page_size=4).changed_since(since)
                met += await met_until_quiet(changes, world)
                since = json.loads(json.dumps(changes.watermark))
    assert versions(world.rows) - set(met) == set()
    assert len(met) == len(set(met))
    assert world.changed > 50


async def met_until_quiet(changes: Changes[Customer], world: World) -> list[tuple[int, str]]:
    """A walk whose world comes to rest after a while, since it would follow the changes for ever."""
    happens, met = world.happens, list[tuple[int, str]]()
    async for customer in changes:
        met.append(version(customer))
        if len(met) == 60:
            world.happens = lambda: None
    world.happens = happens
    return met


async def test_breaking_off_loses_nothing_and_repeats_a_page_at_most() -> None:
    world = World(1)
    for second in range(30):
        world.grow(1, START + timedelta(seconds=second))
    since: Any = START
    met: list[int] = []
    async with world.client() as fusebill:
        for stop in [1, 4, 5, 6, 11, None]:
            changes = fusebill.customers.list(page_size=5).changed_since(since, overlap=timedelta())
            seen = 0
            async for customer in changes:
                met.append(customer.id)
                seen += 1
                if seen == stop:
                    break
            since = json.loads(json.dumps(changes.watermark))
    assert set(met) == set(world.rows)
    assert len(met) - 30 <= 5 * 5


async def test_going_on_with_the_same_changes_brings_only_what_is_new() -> None:
    world = World(1)
    world.grow(5, START)
    async with world.client() as fusebill:
        changes = fusebill.customers.list(page_size=2).changed_since(START)
        assert len(await ids(changes)) == 5
        assert await ids(changes) == []
        world.now += timedelta(seconds=1)
        world.change(1)
        assert len(await ids(changes)) == 1


async def test_conditions_apply_to_changes_too() -> None:
    world = World(1)
    world.grow(50, START)
    async with world.client() as fusebill:
        active = await ids(fusebill.customers.list(C.status == "Active").changed_since(START))
        none = fusebill.customers.list(C.modified_timestamp < START - timedelta(hours=1)).changed_since(START)
        assert set(active) == {id_ for id_, row in world.rows.items() if row["status"] == "Active"}
        assert await ids(none) == []
        assert none.watermark["at"] == START.isoformat()


@pytest.mark.parametrize(
    ("since", "error"),
    [
        (datetime(2024, 1, 1), InvalidValue),  # noqa: DTZ001
        ("2024-01-01", InvalidType),
        ({}, InvalidType),
        ({"at": "yesterday", "seen": {}}, InvalidType),
        ({"at": None, "seen": [1]}, InvalidType),
        (None, InvalidType),
    ],
)
def test_a_moment_or_a_watermark_is_what_it_takes(since: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        Paginator(FakeClient(), list_customers.request).changed_since(since)
