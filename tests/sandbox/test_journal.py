"""The journal of requests received."""

from __future__ import annotations

import pytest

from fusebill_async.errors import FusebillError
from fusebill_async.sandbox import Sandbox
from fusebill_async.sandbox.journal import LONGEST, Journal, Received


async def test_requests_are_found_by_the_name_of_the_client_s_method() -> None:
    async with Sandbox() as sandbox:
        customer = await sandbox.client().customers.create(first_name="Ada")
        await sandbox.client().customers.get(customer.id)
    (created,) = sandbox.requests.of("customers.create")
    assert (created.method, created.path, created.status) == ("POST", "/v1/customers", 200)
    assert created.body == {"firstName": "Ada"}
    assert [received.operation for received in sandbox.requests] == ["customers.create", "customers.get"]


async def test_refused_requests_stand_there_with_their_status() -> None:
    async with Sandbox() as sandbox:
        with pytest.raises(FusebillError):
            await sandbox.client().customers.get(1)
    assert sandbox.requests[-1].status == 404


async def test_the_query_stands_there_as_it_was_sent() -> None:
    async with Sandbox() as sandbox:
        await sandbox.client().customers.list(page_size=5)
    assert "pageSize=5" in sandbox.requests[0].query


async def test_the_key_does_not_stand_there() -> None:
    async with Sandbox(key="c2VjcmV0") as sandbox:
        await sandbox.client().customers.list()
    assert not any("c2VjcmV0" in str(getattr(sandbox.requests[0], name)) for name in Received.__slots__)


async def test_bodies_do_not_show_in_a_repr() -> None:
    async with Sandbox() as sandbox:
        await sandbox.client().customers.create(first_name="Ada")
    assert "Ada" not in repr(sandbox.requests) + repr(sandbox.requests[0])


async def test_it_can_be_cleared() -> None:
    async with Sandbox() as sandbox:
        await sandbox.client().customers.list()
        sandbox.requests.clear()
    assert list(sandbox.requests) == []
    assert sandbox.requests_received == 1


def test_it_keeps_the_last_ten_thousand() -> None:
    sandbox, journal = Sandbox(), Journal()
    for number in range(LONGEST + 5):
        journal.add(Received(sandbox.now, None, "GET", f"/{number}", "", None))
    assert (len(journal), journal[0].path, [entry.path for entry in journal[-1:]]) == (LONGEST, "/5", ["/10004"])
