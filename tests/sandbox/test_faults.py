"""Ordered faults: errors, delays, dropped connections, shifted pages; before and after the change."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from fusebill_async import Timeout
from fusebill_async.errors import ConnectionLost, OutcomeUnknown, ServerError
from fusebill_async.sandbox import Sandbox


def clock() -> datetime:
    return datetime(2024, 5, 3, 9, 20, 55, tzinfo=UTC)


async def test_an_error_comes_instead_of_the_answer() -> None:
    async with Sandbox() as sandbox:
        sandbox.fail("customers.create", status=500)
        with pytest.raises((ServerError, OutcomeUnknown)):
            await sandbox.client().customers.create(first_name="Ada")
        assert not sandbox.state.customers


async def test_after_the_commit_the_change_is_there_and_the_answer_lost() -> None:
    async with Sandbox() as sandbox:
        sandbox.fail("customers.create", status=502, after_commit=True)
        with pytest.raises(OutcomeUnknown):
            await sandbox.client().customers.create(first_name="Ada")
        assert len(sandbox.state.customers) == 1
        assert [received.status for received in sandbox.requests] == [502]


async def test_a_gateway_error_is_html() -> None:
    sandbox = Sandbox()
    sandbox.fail("customers.list", status=502)
    async with httpx.AsyncClient(transport=sandbox.transport(), base_url=sandbox.base_url) as api:
        answer = await api.get("/customers")
    assert (answer.status_code, answer.headers["Content-Type"]) == (502, "text/html; charset=utf-8")


async def test_other_operations_go_on() -> None:
    async with Sandbox() as sandbox:
        sandbox.fail("customers.create", status=500)
        await sandbox.client().customers.list()
        assert len(sandbox.faults) == 1


async def test_a_fault_comes_as_often_as_ordered() -> None:
    async with Sandbox(customers=1) as sandbox:
        sandbox.fail("customers.list", status=500, skip=1, times=2)
        client = sandbox.client(retries=0)
        assert len(await client.customers.list()) == 1
        for _ in range(2):
            with pytest.raises(ServerError):
                await client.customers.list()
        assert len(await client.customers.list()) == 1


async def test_a_dropped_connection_is_a_read_error() -> None:
    async with Sandbox() as sandbox:
        sandbox.fail("customers.create", drop=True)
        with pytest.raises(OutcomeUnknown) as caught:
            await sandbox.client().customers.create(first_name="Ada")
        assert isinstance(caught.value.__cause__, httpx.ReadError | ConnectionLost)
        assert not sandbox.state.customers
        assert sandbox.requests[-1].status is None


async def test_a_connection_can_drop_after_the_commit() -> None:
    async with Sandbox() as sandbox:
        sandbox.fail("customers.create", drop=True, after_commit=True)
        with pytest.raises(OutcomeUnknown):
            await sandbox.client().customers.create(first_name="Ada")
        assert len(sandbox.state.customers) == 1


async def test_a_delay_passes_in_the_account_s_time_when_the_clock_was_handed_in() -> None:
    async with Sandbox(clock=clock) as sandbox:
        sandbox.fail("customers.list", delay=20)
        await sandbox.client().customers.list()
        assert sandbox.now - clock() == timedelta(seconds=20)


async def test_a_delay_beyond_the_client_s_patience_is_a_timeout() -> None:
    """What was asked was done all the same."""
    async with Sandbox(clock=clock) as sandbox:
        sandbox.fail("customers.create", delay=60)
        with pytest.raises(OutcomeUnknown):
            await sandbox.client(timeout=Timeout(read=5)).customers.create(first_name="Ada")
        assert len(sandbox.state.customers) == 1
        assert sandbox.now - clock() == timedelta(seconds=5)


async def pages(sandbox: Sandbox) -> list[list[int]]:
    async with httpx.AsyncClient(transport=sandbox.transport(), base_url=sandbox.base_url) as api:
        api.headers["Authorization"] = "Basic a2V5"
        answers = [await api.get(f"/customers?pageSize=2&pageNumber={number}") for number in range(3)]
    return [[row["id"] - 12_000_000 for row in answer.json()] for answer in answers]


@pytest.mark.parametrize(
    ("shift", "second_page", "third_page"), [(1, [4, 5], [5]), (-1, [2, 3], [5]), (-2, [1, 2], [5])]
)
async def test_pages_shift(shift: int, second_page: list[int], third_page: list[int]) -> None:
    """Rows that left the first page pull others out of sight; rows that came show some twice."""
    sandbox = Sandbox(customers=5)
    sandbox.fail("customers.list", shift=shift, skip=1)
    assert await pages(sandbox) == [[1, 2], second_page, third_page]


def test_an_unknown_operation_is_named_with_its_neighbours() -> None:
    with pytest.raises(ValueError, match=r"no operation 'customer.create'; did you mean .*customers\.create"):
        Sandbox().fail("customer.create", status=500)


def test_a_fault_without_anything_wrong_is_refused() -> None:
    with pytest.raises(ValueError, match="nothing to go wrong"):
        Sandbox().fail("customers.create")
