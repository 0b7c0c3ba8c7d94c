"""What the methods of the integrations area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async.errors import InvalidType, InvalidValue
from fusebill_async.models import Customer
from fusebill_async.resources.integrations import Geotab, Hubspot, Netsuite, Salesforce
from tests.rows import FakeClient, Row


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":7}')


# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Salesforce.latch_customer": Row(
        lambda c: Salesforce(c).latch_customer(7, "0014100000JJ3wt", force_latch=True),
        "POST",
        "/Salesforce/Latch",
        b'{"id":7,"monthlyRecurringRevenue":67.95}',
        dict,
        lambda answer: answer["monthlyRecurringRevenue"],
        Decimal("67.95"),
        body=b'{"fusebillId":7,"salesforceId":"0014100000JJ3wt","forceLatch":true}',
    ),
    "Salesforce.resync_customer": Row(
        lambda c: Salesforce(c).resync_customer(7),
        "POST",
        "/Salesforce/Resynch",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"fusebillId":7}',
    ),
    "Salesforce.enable_sync": Row(
        lambda c: Salesforce(c).enable_sync(7),
        "POST",
        "/Salesforce/EnableSynch/7",
        b'{"id":7,"salesforceSynchStatus":"Enabled"}',
        Customer,
        lambda customer: customer.salesforce_synch_status,
        "Enabled",
    ),
    "Salesforce.disable_sync": Row(
        lambda c: Salesforce(c).disable_sync(7),
        "POST",
        "/Salesforce/DisableSynch/7",
        b'{"id":7,"salesforceSynchStatus":"Disabled"}',
        Customer,
        lambda customer: customer.salesforce_synch_status,
        "Disabled",
    ),
    "Netsuite.latch_customer": Row(
        lambda c: Netsuite(c).latch_customer(7, "1744203", netsuite_sync_start_date=date(2024, 1, 1)),
        "POST",
        "/NetSuite/LatchCustomer",
        b'{"id":7}',
        dict,
        lambda answer: answer,
        {"id": 7},
        body=b'{"fusebillId":7,"netsuiteId":"1744203","netsuiteSyncStartDate":"2024-01-01"}',
    ),
    "Netsuite.unlatch_customer": Row(
        lambda c: Netsuite(c).unlatch_customer(7, "1744203"),
        "POST",
        "/NetSuite/UnLatchCustomer",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"fusebillId":7,"netsuiteId":"1744203"}',
        status=204,
    ),
    "Netsuite.enable_sync": Row(
        lambda c: Netsuite(c).enable_sync(
            7, netsuite_id="1744203", netsuite_sync_start_date=datetime(2024, 1, 1, tzinfo=UTC)
        ),
        "POST",
        "/Netsuite/EnableSynch/7",
        b'{"id":7,"netsuiteSynchStatus":"Enabled"}',
        Customer,
        lambda customer: customer.netsuite_synch_status,
        "Enabled",
        body=b'{"fusebillId":7,"netsuiteId":"1744203","netsuiteSyncStartDate":"2024-01-01T00:00:00Z"}',
    ),
    "Netsuite.disable_sync": Row(
        lambda c: Netsuite(c).disable_sync(7),
        "POST",
        "/Netsuite/DisableSynch/7",
        b'{"id":7,"netsuiteSynchStatus":"Disabled","netsuiteId":1744203}',
        Customer,
        lambda customer: (customer.netsuite_synch_status, customer.netsuite_id),
        ("Disabled", "1744203"),
        body=b'{"fusebillId":7}',
    ),
    "Hubspot.latch_customer": Row(
        lambda c: Hubspot(c).latch_customer(7, hub_spot_id=101, hub_spot_company_id=202),
        "POST",
        "/HubSpot/latchCustomer",
        b'{"id":7,"hubSpotId":101}',
        dict,
        lambda answer: answer["hubSpotId"],
        101,
        body=b'{"fusebillId":7,"hubSpotId":101,"hubSpotCompanyId":202}',
    ),
    "Hubspot.unlatch_customer": Row(
        lambda c: Hubspot(c).unlatch_customer(7),
        "POST",
        "/HubSpot/UnlatchCustomer/7",
        b'{"id":7,"hubSpotId":null}',
        Customer,
        lambda customer: (customer.id, customer.hub_spot_id),
        (7, None),
    ),
    "Geotab.latch_customer": Row(
        lambda c: Geotab(c).latch_customer(7, "reseller-1"),
        "POST",
        "/Geotab/LatchCustomer",
        b'{"id":7}',
        dict,
        lambda answer: answer,
        {"id": 7},
        body=b'{"fusebillId":7,"geotabId":"reseller-1"}',
    ),
    "Geotab.unlatch_customer": Row(
        lambda c: Geotab(c).unlatch_customer(7),
        "POST",
        "/Geotab/UnlatchCustomer",
        b'{"id":7,"geotabId":null}',
        Customer,
        lambda customer: customer.geotab_id,
        None,
        body=b'{"fusebillId":7}',
    ),
}


# ------------------------------------------------------------------ what is sent and what is refused


async def test_the_server_decides_what_happens_to_a_link_if_nothing_is_said(client: FakeClient) -> None:
    await Salesforce(client).latch_customer(7, "0014100000JJ3wt")
    assert client.body == b'{"fusebillId":7,"salesforceId":"0014100000JJ3wt"}'


async def test_a_customer_is_synchronised_again_by_the_salesforce_id(client: FakeClient) -> None:
    await Salesforce(client).resync_customer(salesforce_id="0014100000JJ3wt")
    assert client.body == b'{"salesforceId":"0014100000JJ3wt"}'


@pytest.mark.parametrize("ids", [{}, {"customer_id": None}, {"customer_id": 7, "salesforce_id": "0014100000JJ3wt"}])
async def test_synchronising_again_takes_exactly_one_id(client: FakeClient, ids: dict[str, Any]) -> None:
    with pytest.raises(InvalidType, match="either customer_id or salesforce_id"):
        await Salesforce(client).resync_customer(**ids)
    assert client.requests == []


async def test_a_netsuite_link_needs_no_date(client: FakeClient) -> None:
    await Netsuite(client).latch_customer(7, "1744203")
    assert client.body == b'{"fusebillId":7,"netsuiteId":"1744203"}'


async def test_a_naive_datetime_is_refused(client: FakeClient) -> None:
    naive = datetime(2024, 1, 1)  # noqa: DTZ001
    with pytest.raises(InvalidValue, match=r"enable_netsuite_sync\.netsuite_sync_start_date: takes no naive datetime"):
        await Netsuite(client).enable_sync(7, netsuite_sync_start_date=naive)
    assert client.requests == []


async def test_a_foreign_id_is_text(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"unlatch_netsuite_customer\.netsuite_id: takes a str, not an int"):
        await Netsuite(client).unlatch_customer(7, 1744203)  # type: ignore[arg-type]
    assert client.requests == []


async def test_one_hubspot_link_is_removed_with_none(client: FakeClient) -> None:
    await Hubspot(client).latch_customer(7, hub_spot_id=101, hub_spot_company_id=None)
    assert client.body == b'{"fusebillId":7,"hubSpotId":101,"hubSpotCompanyId":null}'


async def test_neither_hubspot_id_may_be_left_out(client: FakeClient) -> None:
    """What is left out counts as null, which removes that link."""
    with pytest.raises(TypeError, match="hub_spot_company_id"):
        await Hubspot(client).latch_customer(7, hub_spot_id=101)  # type: ignore[call-arg]
    assert client.requests == []


async def test_a_geotab_id_that_is_too_long_is_refused(client: FakeClient) -> None:
    with pytest.raises(InvalidValue, match=r"latch_geotab_customer\.geotab_id: has 256 characters; at most 255"):
        await Geotab(client).latch_customer(7, "x" * 256)
    assert client.requests == []
