"""The pages of the server; tests/external/test_explorer.py opens them in a browser."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from fusebill_async.sandbox import Sandbox


@pytest.fixture
async def site() -> AsyncIterator[httpx.AsyncClient]:
    sandbox = Sandbox(customers=3)
    async with httpx.AsyncClient(transport=sandbox.transport(), base_url="http://sandbox:8700") as client:
        await client.get("/v1/customers/%3Cb%3E?x=1")
        yield client


async def test_the_first_page_shows_the_state_at_a_glance(site: httpx.AsyncClient) -> None:
    text = (await site.get("/")).text
    assert '<td>customers</td><td class="figure">3</td>' in text
    assert "FUSEBILL_BASE_URL=http://sandbox:8700/v1" in text


async def test_what_was_received_is_shown_as_text(site: httpx.AsyncClient) -> None:
    text = (await site.get("/")).text
    assert "<b>" not in text
    assert "<code>/v1/customers/&lt;b&gt;</code></td><td><code></code></td><td><code>401</code>" in text


@pytest.mark.parametrize("page", ["/", "/explorer"])
async def test_a_page_takes_nothing_from_elsewhere(site: httpx.AsyncClient, page: str) -> None:
    """No address of another host, and a policy that would forbid it; all that it names is there."""
    answer = await site.get(page)
    addresses = re.findall(r'(?:src|href)="([^"]*)"', answer.text)
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert all(address.startswith("/") for address in addresses)
    assert {(await site.get(address)).status_code for address in addresses} == {200}


async def test_the_description_names_this_server(site: httpx.AsyncClient) -> None:
    """Also for the calls that another host takes."""
    document = (await site.get("/openapi.json")).json()
    own = {
        server["url"] for item in document["paths"].values() for o in item.values() for server in o.get("servers", ())
    }
    assert [server["url"] for server in document["servers"]] == ["http://sandbox:8700/v1"]
    assert own == {"http://sandbox:8700"}


async def test_the_explorer_s_description_is_the_same_in_openapi_3_0(site: httpx.AsyncClient) -> None:
    document: Any = (await site.get("/explorer.json")).json()
    assert sum(len(item) for item in document["paths"].values()) == 213
    assert document["components"]["schemas"]["Customer"]["properties"]["firstName"]["nullable"] is True
    del document["info"]["summary"], document["info"]["license"]["identifier"]  # 3.1 only, and harmless
    OpenAPIV30SpecValidator(document).validate()


async def test_looking_at_pages_is_no_request(site: httpx.AsyncClient) -> None:
    await site.get("/explorer")
    assert "Requests received: 1." in (await site.get("/")).text
