"""The store in Redis or Valkey for `Once`, so that all workers know what any of them sent; asyncio only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from redis.asyncio import Redis

if TYPE_CHECKING:
    from types import TracebackType

# A swap that was done already counts as done, so that redis-py may send it again after a lost answer.
SWAP = """
local now = redis.call('GET', KEYS[1]) or ''
if now == ARGV[2] then return 1 end
if now ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1]) else redis.call('SET', KEYS[1], ARGV[2]) end
return 1
"""


class RedisStore:
    """Remembers in Redis or Valkey what `Once` sent.

    The keys stay for ever and begin with `fusebill:once:`. A server that evicts keys, or loses them at a restart or a
    failover, lets payments be sent twice: give it `maxmemory-policy noeviction` and an append-only file.

    Example:
        ```python
        async with RedisStore("redis://localhost:6379/0") as store:
            once = Once(fusebill, store)
        ```
    """

    def __init__(self, url: str, *, prefix: str = "fusebill:once:") -> None:
        """Set the store up; nothing is sent yet.

        Args:
            url: The server and database, as redis-py reads it: `redis://`, `rediss://` or `unix://`.
            prefix: What the keys begin with; one of its own for each account.
        """
        self._redis = Redis.from_url(url, decode_responses=True)  # pyright: ignore[reportUnknownMemberType]
        self._swap: Any = self._redis.register_script(SWAP)
        self._prefix = prefix

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def get(self, key: str) -> str | None:
        """The value of a key; None if it has none."""
        return cast("str | None", await self._redis.get(self._prefix + key))

    async def swap(self, key: str, old: str | None, new: str | None) -> bool:
        """Put `new` in the place of `old`, if that is the value, or if it was put there already."""
        return bool(await self._swap(keys=[self._prefix + key], args=[old or "", new or ""]))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._redis.aclose()
