"""A customer who buys, for the tests of the sandbox's purchases."""

from __future__ import annotations

from typing import Any

import httpx

from tests.sandbox.wire import FLAGS, send

ONBOARDING, TRAINING, DEVICE, CABLE, SIMPACK, GIFTCARD = range(52008, 52014)  # products of the sandbox's catalog


async def active_customer(api: httpx.AsyncClient) -> int:
    """The id of a new Active customer."""
    id_ = int((await api.post("/customers", json={"firstName": "Ada"})).json()["id"])
    assert (await api.post("/customerActivation", json={"customerId": id_, **FLAGS})).status_code == 200
    return id_


async def draft(api: httpx.AsyncClient, customer: int, product: int = ONBOARDING, **members: Any) -> Any:
    """Create a draft purchase."""
    body = {"customerId": customer, "productId": product, "name": "Mine", **members}
    return await send(api, "POST", "/Purchases", body)


async def finalize(api: httpx.AsyncClient, customer: int, *ids: int, query: str = "", **members: Any) -> Any:
    """Finalize draft purchases."""
    body = {"customerId": customer, "purchaseIds": ids, **members}
    return await send(api, "POST", f"/purchases/Purchase{query}", body)


async def read(api: httpx.AsyncClient, purchase: Any) -> Any:
    """Read a purchase again."""
    return await send(api, "GET", f"/Purchases/{purchase['id']}")
