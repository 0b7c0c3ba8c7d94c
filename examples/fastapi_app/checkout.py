"""A checkout that can be asked for again and again: each step looks whether it is done before it does it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Self, TypeVar

from pydantic import BaseModel, Field

from fusebill_async import Fusebill, MemoryStore, Once, errors
from fusebill_async.filters import Customers as C
from fusebill_async.filters import CustomerSubscriptions as S
from fusebill_async.models import Customer, Invoice

T = TypeVar("T")
logger = logging.getLogger(__name__)


class Order(BaseModel):
    """What a browser sends; its card is in a vault already, so no card number comes here."""

    id: str = Field(pattern=r"^[\w-]{1,64}$")  # from your own application, which knows whose order it is
    name: str
    email: str
    plan_frequency_id: int
    stripe_customer_id: str
    stripe_card_id: str


class Receipt(BaseModel):
    """What it gets."""

    customer_id: int
    invoice_id: int
    paid: Decimal


class Checkouts:
    """Carries orders out, each in a task of its own that ends when the order does, whoever waits for it."""

    def __init__(self, fusebill: Fusebill) -> None:
        self._fusebill = fusebill
        self._running: dict[str, asyncio.Task[Receipt]] = {}
        self._once = Once(fusebill, MemoryStore())  # with several processes, or to survive a crash: a store outside

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Let what has begun come to its end, before the client is closed."""
        if self._running:
            await asyncio.wait(self._running.values(), timeout=20)

    async def carry_out(self, order: Order) -> Receipt:
        """Begin an order, or join it if it is under way, and wait for it. If the waiting ends, the order goes on."""
        task = self._running.get(order.id)
        if task is None:
            task = self._running[order.id] = asyncio.create_task(self._check_out(order))
            task.add_done_callback(lambda task: self._ended(order.id, task))
        return await asyncio.shield(task)

    def _ended(self, order_id: str, task: asyncio.Task[Receipt]) -> None:
        del self._running[order_id]
        if not task.cancelled() and (error := task.exception()):  # perhaps nobody waits any more
            logger.warning("order %s: %s", order_id, type(error).__name__)

    async def _check_out(self, order: Order) -> Receipt:
        invoice = await again_if_unknown(lambda: invoiced(self._fusebill, order))
        if not (invoice.customer_id and invoice.id and invoice.invoice_amount):
            raise errors.NoneFound(f"the invoice of order {order.id} is incomplete")
        if invoice.outstanding_balance:
            await self._once(f"order-{order.id}").create(
                customer_id=invoice.customer_id,
                amount=invoice.outstanding_balance,
                payment_method="CreditCard",
                use_default_payment_method=True,
                source="Manual",
                payment_allocations=[{"invoice_id": invoice.id, "amount": invoice.outstanding_balance}],
            )
        return Receipt(customer_id=invoice.customer_id, invoice_id=invoice.id, paid=invoice.invoice_amount)


async def invoiced(fusebill: Fusebill, order: Order) -> Invoice:
    """Everything up to the invoice. Nothing here takes money, and every step looks first, so it can be repeated."""
    customer = await customer_of(fusebill, order)
    await subscribe(fusebill, order, customer)
    if not await fusebill.payment_methods.list_by_customer(customer.id):
        await fusebill.payment_method_imports.stripe_credit_card(
            customer.id, stripe_customer_id=order.stripe_customer_id, stripe_card_id=order.stripe_card_id
        )
    if customer.status == "Draft":
        await fusebill.customers.activate(
            customer.id,
            activate_all_subscriptions=True,
            activate_all_draft_purchases=False,
            temporarily_disable_auto_post=False,
        )
    return await fusebill.invoices.list_by_customer(customer.id).one()


async def customer_of(fusebill: Fusebill, order: Order) -> Customer:
    """The customer of an order: found by its reference, or created."""
    found = await fusebill.customers.list(C.reference == order.id)
    if found.items:
        return found.items[0]
    return await fusebill.customers.create(
        first_name=order.name,
        primary_email=order.email,
        reference=order.id,
        billing_setting={"auto_collect": False},  # the payment below takes the money, and nothing else
    )


async def subscribe(fusebill: Fusebill, order: Order, customer: Customer) -> None:
    """Subscribe the customer to the plan, if they are not."""
    found = await fusebill.subscriptions.list_by_customer(customer.id, S.reference == order.id)
    if not found.items:
        await fusebill.subscriptions.create(
            customer_id=customer.id, plan_frequency_id=order.plan_frequency_id, reference=order.id
        )


async def again_if_unknown(work: Callable[[], Awaitable[T]]) -> T:
    """Do something that looks before it acts; once more if an answer was lost."""
    try:
        return await work()
    except errors.OutcomeUnknown:
        return await work()
