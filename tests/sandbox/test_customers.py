"""Customers of the sandbox: their records and their life, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox
from tests.sandbox.wire import FLAGS, connect, refusal

NOW = datetime(2024, 5, 3, 9, 20, 55, 482853, tzinfo=UTC)


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    async with connect(Sandbox(clock=lambda: NOW)) as client:
        yield client


async def create(api: httpx.AsyncClient, **members: Any) -> dict[str, Any]:
    answer = await api.post("/customers", json=members)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def activate(api: httpx.AsyncClient, **members: Any) -> dict[str, Any]:
    customer = await create(api, **members)
    answer = await api.post("/customerActivation", json={"customerId": customer["id"], **FLAGS})
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


async def status_of(api: httpx.AsyncClient, customer: dict[str, Any]) -> str:
    return str((await api.get(f"/customers/{customer['id']}")).json()["status"])


# ------------------------------------------------------------------ create and read


async def test_an_empty_customer_can_be_created(api: httpx.AsyncClient) -> None:
    answer = await api.post("/customers", json={})
    assert answer.text == (
        '{"firstName":null,"middleName":null,"lastName":null,"companyName":null,"suffix":null,"primaryEmail":null,'
        '"primaryPhone":null,"secondaryEmail":null,"secondaryPhone":null,"title":null,"reference":null,"status":"Draft",'
        '"customerAccountStatus":"Good","currency":"USD","canChangeCurrency":true,"customerReference":{"reference1":null,'
        '"reference2":null,"reference3":null,"salesTrackingCodes":[],"id":12000001,'
        '"uri":"http://127.0.0.1/v1/customers/12000001"},"customerAcquisition":{"adContent":null,"campaign":null,'
        '"keyword":null,"landingPage":null,"medium":null,"source":null,"id":12000001,'
        '"uri":"http://127.0.0.1/v1/customers/12000001"},"monthlyRecurringRevenue":0.0,'
        '"netMonthlyRecurringRevenue":0.0,"salesforceId":null,"salesforceAccountType":null,'
        '"salesforceSynchStatus":"Enabled","netsuiteId":null,"netsuiteSynchStatus":"Enabled","netsuiteCustomerType":null,'
        '"portalUserName":null,"parentId":null,"isParent":false,"quickBooksLatchType":null,"quickBooksId":null,'
        '"quickBooksSyncToken":null,"hubSpotId":null,"hubSpotCompanyId":null,"geotabId":null,"digitalRiverId":null,'
        '"modifiedTimestamp":"2024-05-03T09:20:55.4828530Z","createdTimestamp":"2024-05-03T09:20:55",'
        '"requiresProjectedInvoiceGeneration":false,"requiresFinancialCalendarGeneration":false,"id":12000001,'
        '"uri":"http://127.0.0.1/v1/customers/12000001"}'
    )


async def test_a_body_may_be_left_out(api: httpx.AsyncClient) -> None:
    assert (await api.post("/customers")).status_code == 200


async def test_what_was_created_is_read(api: httpx.AsyncClient) -> None:
    created = await create(api, firstName="Ada", customerReference={"reference1": "one"}, currency="CAD")
    read = (await api.get(f"/customers/{created['id']}")).json()
    assert read == created
    assert (read["firstName"], read["customerReference"]["reference1"], read["currency"]) == ("Ada", "one", "CAD")


async def test_members_bind_in_any_casing_and_from_strings(api: httpx.AsyncClient) -> None:
    """As the vendor's samples send them: bare numbers for phones, strings for numbers, objects in lists of one."""
    customer = await create(
        api, FIRSTNAME="Ada", primaryPhone=5551115555, hubSpotId="17", title="dr", customerReference=[{"Reference1": 5}]
    )
    assert (customer["firstName"], customer["primaryPhone"], customer["hubSpotId"]) == ("Ada", "5551115555", 17)
    assert (customer["title"], customer["customerReference"]["reference1"]) == ("Dr", "5")


async def test_username_becomes_the_portal_login_and_is_unique(api: httpx.AsyncClient) -> None:
    assert (await create(api, username="bob"))["portalUserName"] == "bob"
    assert (await api.post("/customers", json={"portalUserName": "bob"})).status_code == 400


async def test_an_unknown_customer_is_not_found(api: httpx.AsyncClient) -> None:
    assert refusal(await api.get("/customers/1")) == (404, "Api Error", "Customer with id 1 not found.")


@pytest.mark.parametrize("address", ["nonsense", "a@b", "a@example.com; nonsense", "a b@example.com"])
async def test_bad_addresses_are_refused_in_the_documented_words(api: httpx.AsyncClient, address: str) -> None:
    answer = await api.post("/customers", json={"primaryEmail": address})
    assert refusal(answer) == (400, "customer.PrimaryEmail", "Please enter valid email addresses")


async def test_several_addresses_are_joined_by_semicolons(api: httpx.AsyncClient) -> None:
    both = "a@example.com; b@example.com"
    assert (await create(api, primaryEmail=both))["primaryEmail"] == both


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"firstName": "x" * 51}, "customer.FirstName"),
        ({"reference": "x" * 256}, "customer.Reference"),
        ({"customerReference": {"reference1": "x" * 256}}, "customer.CustomerReference.Reference1"),
        ({"title": "Sir"}, "customer.Title"),
        ({"currency": "XXX"}, "customer.Currency"),
        ({"parentId": "many"}, "customer.ParentId"),
        ({"firstName": True}, "customer.FirstName"),
        ({"firstName": {}}, "customer.FirstName"),
        ({"billingSetting": {"autoCollect": "maybe"}}, "customer.BillingSetting.AutoCollect"),
        ({"billingSetting": {"acquisitionCost": "NaN"}}, "customer.BillingSetting.AcquisitionCost"),
        ({"billingSetting": {"acquisitionCost": "1e999999"}}, "customer.BillingSetting.AcquisitionCost"),
        ({"customerReference": {"salesTrackingCodes": "A"}}, "customer.CustomerReference.SalesTrackingCodes"),
    ],
)
async def test_a_bad_member_is_named_in_the_key(api: httpx.AsyncClient, body: dict[str, Any], key: str) -> None:
    assert refusal(await api.post("/customers", json=body))[:2] == (400, key)


async def test_a_refused_create_leaves_nothing_behind(api: httpx.AsyncClient) -> None:
    for body in ({"parentId": 5}, {"billingSetting": {"taxExempt": True}}, {"billing": {"city": "x" * 51}}):
        assert (await api.post("/customers", json=body)).status_code in (400, 404)
    assert (await api.get("/customers")).json() == []


async def test_the_overview_has_balances_and_its_own_uri(api: httpx.AsyncClient) -> None:
    customer = await create(api, firstName="Ada", quickBooksId=3)
    overview = (await api.get(f"/customers/{customer['id']}/Overview")).json()
    assert overview["uri"] == f"http://127.0.0.1/v1/CustomerOverview/{customer['id']}"
    assert (overview["arBalance"], overview["quickbooksId"], overview["statusTimestamp"]) == (
        0,
        3,
        "2024-05-03T09:20:55",
    )
    assert "customerReference" not in overview
    assert "quickBooksId" not in overview


# ------------------------------------------------------------------ parents


async def test_a_child_carries_the_id_of_its_parent_and_the_parent_its_own(api: httpx.AsyncClient) -> None:
    parent = await activate(api, companyName="Engines")
    child = await create(api, parentId=parent["id"])
    parent = (await api.get(f"/customers/{parent['id']}")).json()
    assert child["parentId"] == parent["parentId"] == parent["id"]
    assert (parent["isParent"], child["isParent"]) == (True, False)
    assert (await api.get(f"/customers/{child['id']}/overview")).json()["parentName"] == "Engines"


async def test_a_parent_must_be_active(api: httpx.AsyncClient) -> None:
    draft = await create(api)
    assert refusal(await api.post("/customers", json={"parentId": draft["id"]}))[:2] == (400, "customer.ParentId")


async def test_a_child_of_a_parent_on_hold_can_still_be_updated(api: httpx.AsyncClient) -> None:
    parent = await activate(api)
    child = await create(api, parentId=parent["id"])
    await api.post(f"/customerhold/{parent['id']}")
    assert (await api.put("/customers", json={**child, "firstName": "Ada"})).json()["firstName"] == "Ada"


# ------------------------------------------------------------------ update


async def test_an_update_nullifies_what_is_left_out(api: httpx.AsyncClient) -> None:
    customer = await create(
        api, firstName="Ada", lastName="Lovelace", customerReference={"reference1": "one"}, hubSpotId=1
    )
    updated = (await api.put("/customers", json={"id": customer["id"], "status": "Draft", "firstName": "Ada"})).json()
    assert (updated["firstName"], updated["lastName"], updated["hubSpotId"]) == ("Ada", None, None)
    assert updated["customerReference"]["reference1"] is None
    assert (await api.get(f"/customers/{customer['id']}")).json() == updated


async def test_an_answer_can_be_put_back_whole(api: httpx.AsyncClient) -> None:
    """Read-only members are tolerated, and nothing changes but the time of the change."""
    customer = await create(api, firstName="Ada", username="ada", customerAcquisition={"source": "ads"}, currency="EUR")
    changed = (await api.put("/customers", json={**customer, "lastName": "Lovelace", "netsuiteId": "9"})).json()
    assert changed == {**customer, "lastName": "Lovelace"}


async def test_an_update_keeps_the_currency(api: httpx.AsyncClient) -> None:
    customer = await create(api, currency="EUR")
    body = {"id": customer["id"], "status": "Draft"}
    assert (await api.put("/customers", json=body)).json()["currency"] == "EUR"
    assert (await api.put("/customers", json=body | {"currency": "CAD"})).json()["currency"] == "CAD"


async def test_the_currency_of_an_active_customer_is_fixed(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    body = {"id": customer["id"], "Status": "Active", "currency": "NZD"}
    assert (await api.put("/customers", json=body)).json()["currency"] == "USD"


@pytest.mark.parametrize(("body", "key"), [({"status": "Draft"}, "customer.Id"), ({"id": 12000001}, "customer.Status")])
async def test_an_update_needs_id_and_status(api: httpx.AsyncClient, body: dict[str, Any], key: str) -> None:
    await create(api)
    assert refusal(await api.put("/customers", json=body))[:2] == (400, key)


async def test_nobody_suspends_by_hand(api: httpx.AsyncClient) -> None:
    customer = await create(api)
    assert refusal(await api.put("/customers", json={"id": customer["id"], "status": "Suspended"})) == (
        400,
        "Api Error",
        "Cannot manually suspend customer, the system is in charge of suspending customers.",
    )


async def test_a_refused_update_changes_nothing(api: httpx.AsyncClient) -> None:
    customer = await create(api, firstName="Ada")
    await api.put("/customers", json={"id": customer["id"], "status": "Hold", "firstName": "Eve"})
    assert (await api.get(f"/customers/{customer['id']}")).json() == customer


async def test_an_update_may_take_a_step_of_the_status(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    held = await api.put("/customers", json={"id": customer["id"], "status": "Hold"})
    assert held.json()["status"] == "Hold"


async def test_an_update_of_nobody_is_not_found(api: httpx.AsyncClient) -> None:
    answer = await api.put("/customers", json={"id": 1, "status": "Active"})
    assert refusal(answer) == (404, "Api Error", "Customer with id 1 not found.")


# ------------------------------------------------------------------ life cycle


async def test_activation_makes_a_draft_active(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    assert (customer["status"], customer["canChangeCurrency"]) == ("Active", False)
    assert "sideEffects" not in customer
    assert await status_of(api, customer) == "Active"


async def test_a_second_activation_is_refused_in_the_documented_words(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    assert refusal(await api.post("/customeractivation", json={"customerId": customer["id"], **FLAGS})) == (
        400,
        "Api Error",
        "This activity could not be processed since the service status is Active",
    )


@pytest.mark.parametrize("parameter", ["preview=true", "Preview=True"])
async def test_a_preview_needs_no_flags_and_changes_nothing(api: httpx.AsyncClient, parameter: str) -> None:
    customer = await create(api)
    preview = await api.post(
        f"/customeractivation?{parameter}&showzerodollarcharges=true", json={"customerID": customer["id"]}
    )
    assert (preview.status_code, preview.json()["invoicePreview"]["draftCharges"]) == (200, [])
    assert (await api.get(f"/customers/{customer['id']}")).json() == customer


async def test_activation_needs_its_flags(api: httpx.AsyncClient) -> None:
    customer = await create(api)
    answer = await api.post("/customeractivation", json={"customerId": customer["id"]})
    assert refusal(answer)[:2] == (400, "customerActivation.ActivateAllSubscriptions")


async def test_side_effects_come_when_asked_for(api: httpx.AsyncClient) -> None:
    customer = await create(api)
    body = {"customerId": str(customer["id"]), **dict.fromkeys(FLAGS, "false")}
    assert (await api.post("/customerActivation?view=Sideeffects", json=body)).json()["sideEffects"] == {}


async def test_hold_and_unhold(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    held = await api.post(f"/customerhold/{customer['id']}")
    assert held.json()["status"] == "Hold"
    body = {"customerId": customer["id"], "serviceStartOption": "NoChargesForMissedPeriods", "preview": "false"}
    assert (await api.post("/customers/unHold", json=body)).json()["status"] == "Active"


async def test_unhold_takes_id_as_well_and_null_for_the_option(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    await api.post(f"/customerhold/{customer['id']}")
    answer = await api.post("/customers/unhold", json={"id": customer["id"], "serviceStartOption": None})
    assert answer.json()["status"] == "Active"


async def test_a_preview_of_unhold_changes_nothing(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    await api.post(f"/customerhold/{customer['id']}")
    preview = await api.post("/customers/unhold", json={"customerId": customer["id"], "preview": True})
    assert preview.json()["invoicePreview"]["total"] == 0
    assert await status_of(api, customer) == "Hold"


async def test_an_unknown_service_start_option_lists_the_allowed_ones(api: httpx.AsyncClient) -> None:
    customer = await create(api)
    answer = await api.post("/customers/unhold", json={"customerId": customer["id"], "serviceStartOption": "Whenever"})
    assert refusal(answer) == (
        400,
        "customerHold.CustomerServiceStartOption",
        (
            "Allowable Service Start Option are: null, ChargeForAllMissedPeriods, ChargeForLastMissedPeriods, "
            "NoChargesForMissedPeriods, ChargeForCurrentFullPeriod"
        ),
    )


async def test_cancelling_answers_204_without_a_body(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    answer = await api.post("/customercancellation", json={"customerId": customer["id"], "cancellationOption": "None"})
    assert (answer.status_code, answer.content, answer.headers.get("content-type")) == (204, b"", None)
    assert await status_of(api, customer) == "Cancelled"


@pytest.mark.parametrize("option", ["Some", None, ""])
async def test_an_unknown_cancellation_option_lists_the_allowed_ones(
    api: httpx.AsyncClient, option: str | None
) -> None:
    customer = await create(api)
    answer = await api.post("/customerCancellation", json={"customerId": customer["id"], "cancellationOption": option})
    assert refusal(answer) == (400, "Api Error", "Allowable Cancel Options are: None, Unearned, Full")


@pytest.mark.parametrize("held", [False, True])
async def test_uncancel_restores_the_status_before(api: httpx.AsyncClient, held: bool) -> None:
    customer = await activate(api)
    if held:
        await api.post(f"/customerhold/{customer['id']}")
    await api.post("/customercancellation", json={"customerId": customer["id"], "cancellationOption": "Full"})
    answer = await api.post(f"/customers/uncancel/{customer['id']}")
    assert answer.json()["status"] == ("Hold" if held else "Active")


async def test_a_step_that_the_status_forbids_is_refused(api: httpx.AsyncClient) -> None:
    draft = (await create(api))["id"]
    unhold = {"customerId": draft, "serviceStartOption": None}
    steps = [
        await api.post(f"/customerhold/{draft}"),
        await api.post("/customers/unhold", json=unhold),
        await api.post(f"/customers/uncancel/{draft}"),
        await api.post(f"/customers/purchase/{draft}"),
    ]
    text = "This activity could not be processed since the service status is Draft"
    assert [refusal(answer) for answer in steps] == 4 * [(400, "Api Error", text)]


@pytest.mark.parametrize("path", ["/customerhold/1", "/customers/uncancel/1", "/customers/purchase/1"])
async def test_a_step_of_nobody_is_not_found(api: httpx.AsyncClient, path: str) -> None:
    assert refusal(await api.post(path)) == (404, "Api Error", "Customer with id 1 not found.")


async def test_drafts_of_an_active_customer_can_be_activated(api: httpx.AsyncClient) -> None:
    customer = await activate(api)
    answer = await api.post(f"/customers/purchase/{customer['id']}")
    assert (answer.status_code, list(answer.json())) == (200, ["invoicePreview", "additionalInvoicesForPreview"])
    missing = await api.post(f"/customers/purchase/{customer['id']}", json={"specificSubscriptionIds": [7]})
    assert refusal(missing) == (404, "Api Error", "Subscription with id 7 not found.")


async def test_an_unlisted_kind_of_link_to_quickbooks_is_refused(api: httpx.AsyncClient) -> None:
    assert (await api.post("/customers", json={"firstName": "Ada", "quickBooksLatchType": "AAA"})).status_code == 400


async def test_the_kind_of_link_that_a_sample_sends_is_taken_for_none(api: httpx.AsyncClient) -> None:
    assert (await create(api, firstName="Ada", quickBooksLatchType="Enabled"))["quickBooksLatchType"] is None
