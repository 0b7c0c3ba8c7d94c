"""Links to other systems: Salesforce, NetSuite, HubSpot, Geotab."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox
from tests.sandbox.described import assert_described
from tests.sandbox.wire import connect

ADA, GRACE = 12_000_001, 12_000_002


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    async with connect(Sandbox(customers=2)) as client:
        yield client


async def post(api: httpx.AsyncClient, path: str, **body: Any) -> tuple[int, Any]:
    answer = await api.post(path, json=body or None)
    assert_described(answer)
    return answer.status_code, answer.json()


def refusal(text: str, key: str = "Api Error") -> dict[str, Any]:
    return {"ErrorId": 0, "HttpStatusCode": 400, "Errors": [{"Key": key, "Value": text}]}


@pytest.mark.parametrize(
    ("path", "links"),
    [
        ("/Salesforce/Latch/", {"salesforceId": "0015"}),
        ("/NetSuite/LatchCustomer", {"netsuiteId": "31"}),
        ("/HubSpot/latchCustomer", {"hubSpotId": 51, "hubSpotCompanyId": 52}),
        ("/Geotab/LatchCustomer", {"geotabId": "g1"}),
    ],
)
async def test_a_latch_shows_on_the_customer(api: httpx.AsyncClient, path: str, links: dict[str, Any]) -> None:
    await post(api, path, fusebillId=ADA, **links)
    customer = (await api.get(f"/customers/{ADA}")).json()
    assert {name: customer[name] for name in links} == links


async def test_names_bind_in_the_spelling_of_every_sample(api: httpx.AsyncClient) -> None:
    _, customer = await post(api, "/NetSuite/LatchCustomer", FusebillId=str(ADA), NetSuiteId="31")
    assert customer["netsuiteId"] == "31"


async def test_an_existing_salesforce_link_is_replaced_by_force_only(api: httpx.AsyncClient) -> None:
    await post(api, "/Salesforce/Latch", fusebillId=ADA, salesforceId="1")
    status, _ = await post(api, "/Salesforce/Latch", fusebillId=ADA, salesforceId="2")
    _, customer = await post(api, "/Salesforce/Latch", fusebillId=ADA, salesforceId="3", forceLatch=True)
    assert (status, customer["salesforceId"]) == (400, "3")


@pytest.mark.parametrize("body", [{}, {"fusebillId": ADA, "salesforceId": "1"}])
async def test_a_resync_takes_exactly_one_id(api: httpx.AsyncClient, body: dict[str, Any]) -> None:
    assert (await post(api, "/Salesforce/Resynch", **body))[0] == 400


async def test_a_resync_finds_a_customer_by_either_id(api: httpx.AsyncClient) -> None:
    await post(api, "/Salesforce/Latch", fusebillId=GRACE, salesforceId="1")
    assert (await post(api, "/Salesforce/Resynch", salesforceId="1"))[1]["id"] == GRACE
    assert (await post(api, "/Salesforce/Resynch", fusebillId=GRACE))[1]["id"] == GRACE
    assert (await post(api, "/Salesforce/Resynch", salesforceId="2"))[0] == 400


@pytest.mark.parametrize("system", ["Salesforce", "Netsuite"])
async def test_synchronisation_is_switched(api: httpx.AsyncClient, system: str) -> None:
    body = {"fusebillId": ADA} if system == "Netsuite" else {}
    member = f"{system.lower()}SynchStatus"
    for switch in ("Disable", "Enable"):
        _, customer = await post(api, f"/{system}/{switch}Synch/{ADA}", **body)
        assert customer[member] == f"{switch}d"


async def test_netsuite_wants_the_same_customer_in_path_and_body(api: httpx.AsyncClient) -> None:
    assert (await post(api, f"/Netsuite/EnableSynch/{ADA}", fusebillId=GRACE))[0] == 400


async def test_netsuite_is_unlatched_by_its_own_id_only(api: httpx.AsyncClient) -> None:
    await post(api, "/NetSuite/LatchCustomer", fusebillId=ADA, netsuiteId="31")
    refused = await post(api, "/NetSuite/UnLatchCustomer", fusebillId=ADA, netsuiteId="1")
    _, customer = await post(api, "/NetSuite/UnLatchCustomer", fusebillId=ADA, netsuiteId="31")
    assert refused == (400, refusal("NetSuite Account 1 does not exist."))
    assert customer["netsuiteId"] is None


async def test_a_hubspot_latch_unlinks_what_it_leaves_out(api: httpx.AsyncClient) -> None:
    await post(api, "/HubSpot/latchCustomer", fusebillId=ADA, hubSpotId=1, hubSpotCompanyId=2)
    _, customer = await post(api, "/HubSpot/latchCustomer", fusebillId=ADA, hubSpotCompanyId=3)
    assert (customer["hubSpotId"], customer["hubSpotCompanyId"]) == (None, 3)


async def test_a_hubspot_id_has_one_customer(api: httpx.AsyncClient) -> None:
    await post(api, "/HubSpot/latchCustomer", fusebillId=ADA, hubSpotId=1)
    assert (await post(api, "/HubSpot/latchCustomer", fusebillId=GRACE, hubSpotId=1))[0] == 400


async def test_hubspot_and_geotab_are_unlatched(api: httpx.AsyncClient) -> None:
    await post(api, "/HubSpot/latchCustomer", fusebillId=ADA, hubSpotId=1, hubSpotCompanyId=2)
    await post(api, "/Geotab/LatchCustomer", fusebillId=ADA, geotabId="g1")
    await post(api, f"/HubSpot/UnlatchCustomer/{ADA}")
    _, customer = await post(api, "/Geotab/UnlatchCustomer", fusebillId=ADA)
    assert [customer[name] for name in ("hubSpotId", "hubSpotCompanyId", "geotabId")] == [None, None, None]


@pytest.mark.parametrize(
    "path", ["/Salesforce/Latch", "/NetSuite/LatchCustomer", "/HubSpot/latchCustomer", "/Geotab/LatchCustomer"]
)
async def test_an_unknown_customer_is_not_found(api: httpx.AsyncClient, path: str) -> None:
    assert (await post(api, path, fusebillId=1, salesforceId="1", netsuiteId="1", geotabId="1"))[0] == 404
