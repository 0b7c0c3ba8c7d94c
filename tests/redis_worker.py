"""A process that shares an account with others through Redis, for tests to start and to kill.

    python -m tests.redis_worker URL PORT TASKS SPEED

Its tasks call the little API server on that port as fast as the limiter lets them, in time that runs faster than usual.
"""

from __future__ import annotations

import asyncio
import sys
import time

from fusebill_async.redis import SharedLimiter

SPEED = 30.0  # a minute takes two seconds


class FastClock:
    """Time that runs so many times as fast."""

    def __init__(self, speed: float = SPEED) -> None:
        self.speed = speed

    def now(self) -> float:
        """Seconds since the epoch, sort of; the same in all processes."""
        return time.time() * self.speed

    def monotonic(self) -> float:
        """Seconds since some moment."""
        return time.monotonic() * self.speed

    async def sleep(self, seconds: float) -> None:
        """Return when this many seconds have passed, which is soon."""
        await asyncio.sleep(seconds / self.speed)


async def call(limiter: SharedLimiter, port: int) -> None:
    """One task: a call after the other on a connection of its own, until the server goes away."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while True:
        permit = await limiter.acquire()
        writer.write(b"GET\n")
        line = await reader.readline()
        if not line:
            return
        status, limit, remaining, reset = line.split()
        headers = {"limit": limit, "remaining": remaining, "reset": reset}
        told = {f"x-rate-limit-{name}-minute": value.decode() for name, value in headers.items()}
        limiter.observe(permit, told if limit != b"-" else {}, int(status))


async def main(url: str, port: int, tasks: int, speed: float) -> None:
    """Run the tasks until the server goes away."""
    limiter = SharedLimiter(url, ("api.example", "key"), FastClock(speed), speed=speed)
    async with asyncio.TaskGroup() as group:
        for _ in range(tasks):
            group.create_task(call(limiter, port))
    await limiter.aclose()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])))
