"""A FastAPI application that sells subscriptions: `uvicorn examples.fastapi_app.app:app`, with the settings below.

FUSEBILL_API_KEY=any-key FUSEBILL_BASE_URL=http://127.0.0.1:8700/v1 FUSEBILL_WEBHOOK_KEY=sandbox
"""

import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from pydantic import BaseModel

from examples.fastapi_app.checkout import Checkouts, Order, Receipt
from fusebill_async import Fusebill
from fusebill_async.fastapi import FusebillClient, add_error_handlers, fusebill_lifespan, fusebill_of, webhook_router
from fusebill_async.webhooks import PaymentEvent, TaskQueue, WebhookEvent

logger = logging.getLogger(__name__)


class Account(BaseModel):
    """What a customer sees of their account."""

    name: str | None
    status: str | None
    owed: Decimal | None


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """One client for all, whose calls go before those of batch jobs; then the orders that use it."""
    opened = fusebill_lifespan(lambda: Fusebill(priority="interactive", deadline=60))
    async with opened(app), Checkouts(fusebill_of(app)) as app.state.checkouts:
        yield


async def handle(event: WebhookEvent) -> None:
    """React to a webhook: read again what it is about, since messages may be repeated, late or out of order."""
    if isinstance(event, PaymentEvent) and event.payment.customer_id:
        overview = await fusebill_of(app).customers.get_overview(event.payment.customer_id)
        logger.info("customer %s now owes %s", event.payment.customer_id, overview.ar_balance)


app = FastAPI(lifespan=lifespan)
add_error_handlers(app)
app.include_router(webhook_router(TaskQueue(handle)))


def checkouts_of(request: Request) -> Checkouts:
    """The orders that are being carried out."""
    checkouts: Checkouts = request.app.state.checkouts
    return checkouts


@app.post("/checkout")
async def check_out(order: Order, checkouts: Annotated[Checkouts, Depends(checkouts_of)]) -> Receipt:
    """Sell a subscription. The same order can be sent again, after a lost answer for instance; it is paid once."""
    return await checkouts.carry_out(order)


@app.get("/customers/{customer_id}")
async def account(customer_id: int, fusebill: FusebillClient) -> Account:
    """Show a customer's account."""
    overview = await fusebill.customers.get_overview(customer_id)
    return Account(name=overview.first_name, status=overview.status, owed=overview.ar_balance)
