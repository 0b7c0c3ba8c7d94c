"""`once`: each intended payment is made once, whatever breaks, and wherever a worker dies."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from fusebill_async import MemoryStore, Once, Store
from fusebill_async.errors import (
    BusinessRuleError,
    InvalidType,
    InvalidValue,
    OutcomeUnknown,
    RequestNotSent,
    UnresolvedPayment,
)
from fusebill_async.models import Payment
from tests.paying import BY_CARD, BY_CHECK, DECLINED, SILENT, Shop, opened
from tests.redis_server import RedisServer, needs_redis

AMOUNT = Decimal("10.50")
WAIT = 600.0


@pytest.fixture
async def shop() -> AsyncIterator[Shop]:
    async with opened() as shop:
        yield shop


def guard(shop: Shop, store: Store | None = None, send_again_after: float | None = None) -> Once:
    return Once(shop.fusebill, store or MemoryStore(), send_again_after=send_again_after, clock=shop.clock)


async def pay(shop: Shop, once: Once, key: str = "job-1", amount: Decimal = AMOUNT) -> Payment:
    return await once(key).create(customer_id=shop.ada, amount=amount, **BY_CHECK)


# ------------------------------------------------------------------ when nothing breaks


async def test_the_key_is_the_reference_of_the_payment(shop: Shop) -> None:
    payment = await pay(shop, guard(shop))
    assert payment.reference == "job-1"


async def test_a_retried_job_gets_the_payment_that_was_made(shop: Shop) -> None:
    once = guard(shop)
    first = await pay(shop, once)
    assert (await pay(shop, once)).id == first.id
    assert shop.posts() == 1


async def test_a_restarted_worker_gets_the_payment_that_was_made(shop: Shop) -> None:
    store = MemoryStore()
    first = await pay(shop, guard(shop, store))
    assert (await pay(shop, guard(shop, store))).id == first.id
    assert shop.posts() == 1


async def test_other_keys_are_other_payments(shop: Shop) -> None:
    once = guard(shop)
    await pay(shop, once, "job-1")
    await pay(shop, once, "job-2")
    assert shop.payments() == [("job-1", AMOUNT), ("job-2", AMOUNT)]


async def test_twenty_workers_with_one_key_pay_once(shop: Shop) -> None:
    store = MemoryStore()
    refused = 0

    async def work() -> None:
        nonlocal refused
        try:
            await pay(shop, guard(shop, store))
        except UnresolvedPayment:
            refused += 1

    async with anyio.create_task_group() as tasks:
        for _ in range(20):
            tasks.start_soon(work)
    assert shop.payments() == [("job-1", AMOUNT)]
    assert refused < 20


# ------------------------------------------------------------------ what can be tried again


async def test_a_refused_payment_can_be_tried_again(shop: Shop) -> None:
    once = guard(shop)
    await shop.card(DECLINED)
    with pytest.raises(BusinessRuleError):
        await once("job-1").create(customer_id=shop.ada, amount=AMOUNT, **BY_CARD)
    await shop.card()
    await once("job-1").create(customer_id=shop.ada, amount=AMOUNT, **BY_CARD)
    assert shop.payments() == [("job-1", AMOUNT)]


async def test_a_payment_that_never_left_can_be_tried_again(shop: Shop) -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route")

    store = MemoryStore()
    async with shop.client(httpx.MockTransport(refuse)) as offline:
        with pytest.raises(RequestNotSent):
            await Once(offline, store)("job-1").create(customer_id=shop.ada, amount=AMOUNT, **BY_CHECK)
    await pay(shop, guard(shop, store))
    assert shop.payments() == [("job-1", AMOUNT)]


async def test_a_payment_that_cannot_be_sent_can_be_tried_again(shop: Shop) -> None:
    once = guard(shop)
    with pytest.raises(InvalidType):
        await once("job-1").create(customer_id=shop.ada, amount=AMOUNT, payment_method="ACH", source="Manual")
    await pay(shop, once)
    assert shop.payments() == [("job-1", AMOUNT)]


# ------------------------------------------------------------------ unknown outcomes


@pytest.mark.parametrize("fault", [{"status": 502}, {"drop": True}])
async def test_a_payment_whose_answer_was_lost_is_found_at_once(shop: Shop, fault: dict[str, int]) -> None:
    shop.sandbox.fail("payments.create", after_commit=True, **fault)  # type: ignore[arg-type]
    payment = await pay(shop, guard(shop))
    assert shop.payments() == [("job-1", AMOUNT)]
    assert payment.reference == "job-1"


async def test_a_payment_of_the_same_amount_with_another_reference_is_another_payment(shop: Shop) -> None:
    await shop.fusebill.payments.create(customer_id=shop.ada, amount=AMOUNT, reference="job-0", **BY_CHECK)
    shop.sandbox.fail("payments.create", drop=True)
    with pytest.raises(OutcomeUnknown):
        await pay(shop, guard(shop))


async def test_what_is_not_found_stays_unknown_until_a_person_decides(shop: Shop) -> None:
    once = guard(shop)
    shop.sandbox.fail("payments.create", drop=True)
    with pytest.raises(OutcomeUnknown):
        await pay(shop, once)
    shop.clock.leap(1e9)
    with pytest.raises(UnresolvedPayment, match=r"'job-1' was sent before, and no payment is found; it was not sent"):
        await pay(shop, once)
    assert shop.payments() == []
    await once("job-1").release()
    await pay(shop, once)
    assert shop.payments() == [("job-1", AMOUNT)]


async def test_what_is_not_found_is_sent_again_after_the_waiting_time(shop: Shop) -> None:
    once = guard(shop, send_again_after=WAIT)
    shop.sandbox.fail("payments.create", drop=True)
    with pytest.raises(OutcomeUnknown):
        await pay(shop, once)
    with pytest.raises(UnresolvedPayment) as early:
        await pay(shop, once)
    assert early.value.again_at is not None
    assert early.value.again_at.timestamp() == shop.clock.now() + WAIT
    shop.clock.leap(WAIT)
    await pay(shop, once)
    assert shop.payments() == [("job-1", AMOUNT)]


async def test_a_failed_attempt_of_the_same_amount_leaves_it_unknown_and_is_shown(shop: Shop) -> None:
    """It may have been this payment, or another one that was declined: it has no reference."""
    once = guard(shop, send_again_after=WAIT)
    await shop.card(DECLINED)
    shop.sandbox.fail("payments.create", status=502, after_commit=True)
    with pytest.raises(OutcomeUnknown):
        await once("job-1").create(customer_id=shop.ada, amount=AMOUNT, **BY_CARD)
    with pytest.raises(UnresolvedPayment) as caught:
        await once("job-1").find()
    assert [activity.status for activity in caught.value.activities] == ["Failed"]
    shop.clock.leap(WAIT)
    assert await once("job-1").find() is None


async def test_a_payment_that_the_gateway_left_unanswered_waits_until_it_is_resolved(shop: Shop) -> None:
    """However long that takes: the money may be gone."""
    once = guard(shop, send_again_after=WAIT)
    await shop.card(SILENT)
    with pytest.raises(OutcomeUnknown):
        await once("job-1").create(customer_id=shop.ada, amount=AMOUNT, **BY_CARD)
    shop.clock.leap(2 * WAIT)
    with pytest.raises(UnresolvedPayment) as caught:
        await once("job-1").find()
    assert [activity.status for activity in caught.value.activities] == ["Unknown"]
    assert pickle.loads(pickle.dumps(caught.value)).activities == caught.value.activities
    await shop.fusebill.collections.resolve_unknown(shop.ada)
    payment = await once("job-1").find()
    assert payment is not None
    assert shop.payments() == [("job-1", AMOUNT)]


async def test_a_payment_with_this_key_and_another_amount_is_never_sent_again(shop: Shop) -> None:
    """A surcharge may be on it."""
    once = guard(shop, send_again_after=WAIT)
    shop.sandbox.fail("payments.create", drop=True)
    with pytest.raises(OutcomeUnknown):
        await pay(shop, once)
    await shop.fusebill.payments.create(customer_id=shop.ada, amount=Decimal(11), reference="job-1", **BY_CHECK)
    shop.clock.leap(WAIT)
    with pytest.raises(UnresolvedPayment):
        await pay(shop, once)


async def test_a_list_that_leaves_out_the_payments_is_completed(shop: Shop) -> None:
    class Short(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            response = await network.handle_async_request(request)
            if request.url.path.endswith("/paymentactivities"):
                body = (await response.aread()).replace(b'"transaction":', b'"left_out":')
                return httpx.Response(200, content=body)
            return response

    network = shop.sandbox.transport()
    shop.sandbox.fail("payments.create", drop=True, after_commit=True)
    async with shop.client(Short()) as fusebill:
        once = Once(fusebill, MemoryStore(), clock=shop.clock)
        await once("job-1").create(customer_id=shop.ada, amount=AMOUNT, **BY_CHECK)
    assert shop.payments() == [("job-1", AMOUNT)]


# ------------------------------------------------------------------ a person decides


async def test_a_person_can_say_which_payment_it_is(shop: Shop) -> None:
    once = guard(shop)
    shop.sandbox.fail("payments.create", drop=True)
    with pytest.raises(OutcomeUnknown):
        await pay(shop, once)
    by_hand = await shop.fusebill.payments.create(customer_id=shop.ada, amount=AMOUNT, reference="hand", **BY_CHECK)
    await once("job-1").settle(by_hand.id)
    assert (await pay(shop, once)).id == by_hand.id


async def test_another_amount_cannot_settle_it(shop: Shop) -> None:
    once = guard(shop)
    shop.sandbox.fail("payments.create", drop=True)
    with pytest.raises(OutcomeUnknown):
        await pay(shop, once)
    other = await shop.fusebill.payments.create(customer_id=shop.ada, amount=Decimal(5), **BY_CHECK)
    with pytest.raises(InvalidValue):
        await once("job-1").settle(other.id)


async def test_what_was_never_sent_cannot_be_settled(shop: Shop) -> None:
    with pytest.raises(InvalidValue):
        await guard(shop)("job-1").settle(1)


async def test_what_is_paid_cannot_be_released(shop: Shop) -> None:
    once = guard(shop)
    await pay(shop, once)
    with pytest.raises(InvalidValue):
        await once("job-1").release()


# ------------------------------------------------------------------ what is refused


async def test_a_key_stands_for_one_amount(shop: Shop) -> None:
    once = guard(shop)
    await pay(shop, once)
    with pytest.raises(InvalidValue, match=r"stands for 10\.50"):
        await pay(shop, once, amount=Decimal(11))


async def test_a_reference_of_ones_own_is_refused(shop: Shop) -> None:
    with pytest.raises(InvalidType, match="reference"):
        await guard(shop)("job-1").create(customer_id=shop.ada, amount=AMOUNT, reference="mine", **BY_CHECK)


@pytest.mark.parametrize("key", ["", " job", "x" * 501])
def test_a_key_that_cannot_be_a_reference_is_refused(key: str) -> None:
    with pytest.raises(InvalidValue):
        Once(Shop().fusebill, MemoryStore())(key)


def test_a_waiting_time_within_the_deadline_is_refused() -> None:
    """The first request may still be on its way then."""
    with pytest.raises(InvalidValue, match="deadline"):
        Once(Shop().fusebill, MemoryStore(), send_again_after=60)


async def test_the_store_learns_nothing_of_the_card(shop: Shop) -> None:
    store = MemoryStore()
    card: Any = {"card_number": "4242424242424242", "cvv": "987", "expiration_month": 9, "expiration_year": 29}
    await guard(shop, store)("job-1").create(
        customer_id=shop.ada,
        amount=AMOUNT,
        payment_method="CreditCard",
        source="Manual",
        credit_card=card,
    )
    assert "4242" not in str(vars(store))


# ------------------------------------------------------------------ stores that fail


class Broken(MemoryStore):
    """Answers so many swaps, then no more."""

    def __init__(self, swaps: int) -> None:
        super().__init__()
        self.swaps = swaps

    async def swap(self, key: str, old: str | None, new: str | None) -> bool:
        self.swaps -= 1
        if self.swaps < 0:
            raise ConnectionError("the store is gone")
        return await super().swap(key, old, new)


async def test_nothing_is_sent_while_the_store_is_gone(shop: Shop) -> None:
    with pytest.raises(ConnectionError):
        await pay(shop, guard(shop, Broken(0)))
    assert shop.posts() == 0


async def test_a_payment_that_the_store_did_not_note_is_returned_and_found_later(shop: Shop) -> None:
    store = Broken(1)
    first = await pay(shop, guard(shop, store))
    store.swaps = 9
    assert (await pay(shop, guard(shop, store))).id == first.id
    assert shop.posts() == 1


# ------------------------------------------------------------------ a worker dies at every step


class Killed(BaseException):
    """The worker is gone: nothing of it runs any more."""


class Steps:
    """Counts what a worker does outside itself, and kills it at one of these steps."""

    def __init__(self, last: int) -> None:
        self.left = last

    def step(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise Killed


class DyingStore:
    """A store whose caller may die before or after it is asked."""

    def __init__(self, store: Store, steps: Steps) -> None:
        self.store = store
        self.steps = steps

    async def get(self, key: str) -> str | None:
        self.steps.step()
        value = await self.store.get(key)
        self.steps.step()
        return value

    async def swap(self, key: str, old: str | None, new: str | None) -> bool:
        self.steps.step()
        done = await self.store.swap(key, old, new)
        self.steps.step()
        return done


class DyingNetwork(httpx.AsyncBaseTransport):
    """A network whose caller may die before the request leaves, or before the answer arrives."""

    def __init__(self, network: httpx.AsyncBaseTransport, steps: Steps) -> None:
        self.network = network
        self.steps = steps

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.steps.step()
        response = await self.network.handle_async_request(request)
        self.steps.step()
        return response


async def lives(shop: Shop, store: Store, last_step: int, *, send_again_after: float | None) -> bool:
    """Whether a worker that dies at some step gets through its job before."""
    steps = Steps(last_step)
    async with shop.client(DyingNetwork(shop.sandbox.transport(), steps)) as fusebill:
        once = Once(fusebill, DyingStore(store, steps), send_again_after=send_again_after, clock=shop.clock)
        try:
            await pay(shop, once)
        except Killed:
            return False
    return True


@pytest.mark.parametrize("second", range(1, 15))
async def test_workers_that_die_at_any_two_steps_leave_one_payment(second: int) -> None:
    """The first dies at some step, the second at another one, and the third gets it done after a while."""
    for first in range(1, 99):
        async with opened() as shop:
            store = MemoryStore()
            survived = await lives(shop, store, first, send_again_after=WAIT)
            shop.clock.leap(WAIT)
            await lives(shop, store, second, send_again_after=WAIT)
            shop.clock.leap(WAIT)
            await pay(shop, guard(shop, store, WAIT))
        assert shop.payments() == [("job-1", AMOUNT)], f"dead at steps {first} and {second}"
        if survived:
            return
    raise AssertionError("the worker never survived")


async def test_without_a_waiting_time_a_dead_worker_leaves_a_payment_or_an_error() -> None:
    for first in range(1, 99):
        async with opened() as shop:
            store = MemoryStore()
            survived = await lives(shop, store, first, send_again_after=None)
            try:
                await pay(shop, guard(shop, store))
            except UnresolvedPayment:
                assert shop.payments() == []
            else:
                assert shop.payments() == [("job-1", AMOUNT)]
        if survived:
            return
    raise AssertionError("the worker never survived")


async def test_without_the_guard_a_retried_job_pays_twice(shop: Shop) -> None:
    """So that the tests above show something."""
    shop.sandbox.fail("payments.create", drop=True, after_commit=True)
    for _ in range(2):
        try:
            await shop.fusebill.payments.create(customer_id=shop.ada, amount=AMOUNT, reference="job-1", **BY_CHECK)
        except OutcomeUnknown:
            continue
    assert len(shop.payments()) == 2


# ------------------------------------------------------------------ Redis


@needs_redis
async def test_redis_swaps_only_what_it_has(tmp_path: Path) -> None:
    from fusebill_async.redis import RedisStore

    server = RedisServer(tmp_path)
    try:
        async with RedisStore(server.url) as store:
            assert await store.get("k") is None
            assert not await store.swap("k", "a", "b")
            assert await store.swap("k", None, "a")
            assert await store.swap("k", None, "a")  # sent again after a lost answer
            assert not await store.swap("k", None, "b")
            assert await store.swap("k", "a", "b")
            assert await store.get("k") == "b"
            assert await store.swap("k", "b", None)
            assert await store.get("k") is None
    finally:
        server.stop()


@needs_redis
async def test_twenty_workers_with_one_key_in_redis_pay_once(shop: Shop, tmp_path: Path) -> None:
    from fusebill_async.redis import RedisStore

    server = RedisServer(tmp_path)
    try:
        async with RedisStore(server.url) as store, anyio.create_task_group() as tasks:

            async def work() -> None:
                try:
                    await pay(shop, guard(shop, store))
                except UnresolvedPayment:
                    return

            for _ in range(20):
                tasks.start_soon(work)
    finally:
        server.stop()
    assert shop.payments() == [("job-1", AMOUNT)]
