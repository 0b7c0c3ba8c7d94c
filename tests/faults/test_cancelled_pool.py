"""The connections outlive cancellation: requests cancelled in flight for seconds, and every later call succeeds."""

from __future__ import annotations

import random
from unittest.mock import patch

import anyio
import pytest
import sniffio

from fusebill_async import Fusebill
from tests.clocks import VirtualClock
from tests.conftest import HTTP
from tests.faults.bench import KEY, leftovers
from tests.faults.server import FaultyServer, answers, waits
from tests.loops import on_asyncio_and_trio

NO_LIMIT = {
    f"x_rate_limit_{what}_{period}": str(value)
    for period, reset in (("minute", 60), ("day", 86_400))
    for what, value in (("limit", 10**7), ("remaining", 10**7), ("reset", reset))
}
SECONDS = {"asyncio": 4.0, "trio": 1.0}


@on_asyncio_and_trio
async def test_ten_connections_survive_twenty_tasks_that_cancel() -> None:
    if HTTP == "aiohttp" and sniffio.current_async_library() == "trio":
        pytest.skip("aiohttp is for asyncio")
    dice = random.Random(7)
    with FaultyServer.running() as server, patch("fusebill_async._connections.MAX_CONNECTIONS", 10):
        server.script = (waits(0.005, answers(b'{"id":7}', **NO_LIMIT)),)
        async with Fusebill(KEY, base_url=f"http://127.0.0.1:{server.port}/v1", clock=VirtualClock()) as fusebill:
            await fusebill.customers.get(7)  # so that the limits are known, and nobody waits for them
            cancelled = 0

            async def cancel_again_and_again() -> None:
                nonlocal cancelled
                while True:
                    with anyio.move_on_after(dice.uniform(0, 0.012)) as scope:
                        await fusebill.customers.get(7)
                    cancelled += scope.cancelled_caught

            with anyio.move_on_after(SECONDS[sniffio.current_async_library()]):
                async with anyio.create_task_group() as group:
                    for _ in range(20):
                        group.start_soon(cancel_again_and_again)
            assert cancelled > 100
            assert leftovers(fusebill, places=10) == []
            answered = [(await fusebill.with_options(timeout=2).customers.get(7)).id for _ in range(10)]
            assert answered == [7] * 10
            assert server.open <= 10
