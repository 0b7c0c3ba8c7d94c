"""The `Sandbox`: an account with its data, what a test can do with it, and the ASGI application that serves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

from fusebill_async.sandbox.api import Api, Clock
from fusebill_async.sandbox.areas import AREAS
from fusebill_async.sandbox.areas.renewals import catch_up
from fusebill_async.sandbox.explorer import with_pages
from fusebill_async.sandbox.faults import Fault
from fusebill_async.sandbox.limits import LIVE, Limits, RateLimiter
from fusebill_async.sandbox.listing import Readings
from fusebill_async.sandbox.seeding.catalog_seed import add_catalog
from fusebill_async.sandbox.seeding.seed import add_customers
from fusebill_async.sandbox.seeding.seed_billing import add_billing
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.transport import InProcess
from fusebill_async.sandbox.webhooks import Webhooks

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from fusebill_async import Fusebill
    from fusebill_async.sandbox.journal import Journal

for area in AREAS:
    import_module(f"fusebill_async.sandbox.areas.{area}")


def utc_now() -> datetime:
    """The clock of a sandbox that was given none."""
    return datetime.now(UTC)


class Sandbox:
    """A stand-in for the vendor's API with its own data, in process or under a server.

    Example:
        ```python
        async with Sandbox(customers=3) as sandbox:
            customer = await sandbox.client().customers.get(12000001)
        ```

    Args:
        customers: How many customers to begin with.
        seed: The same seed makes the same customers; the catalog is always the same.
        billing: Give the customers subscriptions, purchases, invoices and payments of the last months, which takes some
            5 ms for each customer.
        key: The only API key to accept; without it, every well-formed key is.
        limits: The rate limits of the account: LIVE, SANDBOX, TEST_DRIVE or your own.
        tax_rate: The tax on all charges, such as `Decimal("0.13")`, but for customers who are exempt.
        clock: Says what time it is; the system's clock by default. With a clock of your own nothing waits: ordered
            delays pass in the account's time.
        base_url: Where clients should send their requests.
        decode_filters_first: Follow the other reading of the filter grammar (see `Readings`).
        max_page_index_counts_pages: Follow the other reading of X-MaxPageIndex (see `Readings`).
    """

    def __init__(
        self,
        *,
        customers: int = 0,
        seed: int = 7,
        billing: bool = False,
        key: str | None = None,
        limits: Limits = LIVE,
        tax_rate: Decimal = Decimal(0),
        clock: Clock | None = None,
        base_url: str = "http://127.0.0.1/v1",
        decode_filters_first: bool = False,
        max_page_index_counts_pages: bool = False,
    ) -> None:
        self.base_url = base_url
        self.state: State = State()
        self.state.settings["tax_rate"] = tax_rate
        add_catalog(self.state)
        add_customers(self.state, customers, seed)
        if billing:
            add_billing(self.state, seed, (clock or utc_now)().astimezone(UTC))
        readings = Readings(decode_filters_first, max_page_index_counts_pages)
        self._api = Api(self.state, key, RateLimiter(limits), clock or utc_now, readings)
        if clock is not None:
            self._api.sleep = self._pass
        self.webhooks: Webhooks = Webhooks(self.state, self._api.now)
        self._api.after_change = self.webhooks.observe
        self._clients: list[Fusebill] = []
        self.app: ASGIApp = with_pages(self._api)
        """The ASGI application, for a server or a transport of your own."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the clients that it made."""
        for client in self._clients:
            await client.aclose()
        await self.webhooks.aclose()

    # ---------------------------------------------------------------- reaching it

    def transport(self) -> InProcess:
        """A transport that answers in process, for httpx.AsyncClient."""
        return InProcess(app=self.app)

    def client(self, **options: Any) -> Fusebill:
        """A client of this sandbox, in process. Its key is its own, and so is its share of the rate limits.

        Args:
            options: Further arguments of `Fusebill`, such as `timeout` or `retries`.

        Returns:
            A client that is closed with the sandbox.
        """
        from fusebill_async import Fusebill

        key = self._api.key or uuid4().hex
        client = Fusebill(key, base_url=self.base_url, transport=self.transport(), **options)
        self._clients.append(client)
        return client

    # ---------------------------------------------------------------- time

    @property
    def now(self) -> datetime:
        """What time it is for the account."""
        return self._api.now()

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> datetime:
        """Let time pass for the account: periods renew, invoices age, customers follow.

        The rate limits do not take part: they go by the clock, as clients do.

        Returns:
            What time it is for the account afterwards.
        """
        self.state.time_offset += timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds).total_seconds()
        catch_up(self.state, self.now)
        self._api.changed()
        return self.now

    async def _pass(self, seconds: float) -> None:
        self.advance(seconds=seconds)

    # ---------------------------------------------------------------- data

    def snapshot(self) -> State:
        """A copy of all data and of the account's time, for `restore`."""
        return self.state.copy()

    def restore(self, snapshot: State) -> None:
        """Go back to a snapshot, as often as you like. What was received and ordered faults stay."""
        self.state.become(snapshot)
        self._api.changes += 1
        self.webhooks.forget()

    # ---------------------------------------------------------------- faults

    def fail(
        self,
        operation: str,
        *,
        status: int | None = None,
        drop: bool = False,
        delay: float = 0.0,
        shift: int = 0,
        after_commit: bool = False,
        skip: int = 0,
        times: int = 1,
    ) -> Fault:
        """Order that the next requests for an operation go wrong.

        Args:
            operation: The client's method, such as `payments.create`.
            status: Answer with this status instead.
            drop: Close the connection instead of answering.
            delay: Seconds until the answer comes; what was asked is done before. A client whose read timeout is
                shorter sees it pass.
            shift: So many rows have left the earlier pages of a list meanwhile, and as many are skipped; below zero
                they have come, and rows appear twice. Shows from the second page on.
            after_commit: Do what was asked before `status` or `drop`; the client cannot know.
            skip: Let so many requests pass before.
            times: How many requests go wrong.

        Raises:
            ValueError: There is no such operation, or nothing to go wrong.
        """
        fault = Fault(operation, status, drop, delay, shift, after_commit, skip, times)
        self._api.faults.append(fault)
        return fault

    @property
    def faults(self) -> list[Fault]:
        """The faults that are still to come; clear the list to call them off."""
        return self._api.faults

    # ---------------------------------------------------------------- what was received

    @property
    def requests(self) -> Journal:
        """The last 10,000 requests, refused ones included, the oldest first."""
        return self._api.journal

    @property
    def requests_received(self) -> int:
        """How many requests came in since the beginning of the data."""
        return self.state.requests_received

    @property
    def changes(self) -> int:
        """How often the data may have changed, for whoever saves them."""
        return self._api.changes
