"""Requests to a sandbox in process, for tests that look at what is on the wire."""

from __future__ import annotations

from typing import Any

import httpx

from fusebill_async.sandbox import Sandbox
from tests.sandbox.described import assert_described

HEADERS = {"Authorization": "Basic MDprZXk="}
# what every activation of a customer says
FLAGS = {"activateAllSubscriptions": True, "activateAllDraftPurchases": True, "temporarilyDisableAutoPost": False}


def connect(sandbox: Sandbox, **headers: str) -> httpx.AsyncClient:
    """A client with a key; its URLs begin below /v1."""
    return httpx.AsyncClient(transport=sandbox.transport(), base_url=sandbox.base_url, headers={**HEADERS, **headers})


async def send(api: httpx.AsyncClient, method: str, path: str, body: Any = None) -> Any:
    """What a request is answered, which succeeds and is as described."""
    answer = await api.request(method, path, json=body)
    assert answer.status_code in (200, 204), answer.text
    assert_described(answer)
    return answer.json() if answer.content else None


def refusal(answer: httpx.Response) -> tuple[int, str, str]:
    """Status, key and text of a request that is refused."""
    body = answer.json()
    assert body == {"ErrorId": 0, "HttpStatusCode": answer.status_code, "Errors": body["Errors"]}
    return answer.status_code, body["Errors"][0]["Key"], body["Errors"][0]["Value"]
