"""What hangs on a customer of the sandbox: notes, e-mail, addresses, billing settings and the rest, on the wire."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox
from tests.sandbox.wire import FLAGS, connect, refusal

NOW = datetime(2024, 5, 3, 9, 20, 55, 482853, tzinfo=UTC)
ID = 12_000_001  # of the first customer


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    """A sandbox with one customer in Draft."""
    async with connect(Sandbox(clock=lambda: NOW)) as client:
        await client.post("/customers", json={"firstName": "Ada", "primaryEmail": "ada@example.com"})
        yield client


# ------------------------------------------------------------------ notes


async def test_a_note_is_created(api: httpx.AsyncClient) -> None:
    answer = await api.post("/CustomerNotes", json={"customerid": ID, "note": "hello world"})
    assert answer.json() == {
        "userWhoCreatedNote": "API - User not specified",
        "note": "hello world",
        "sourceApplication": None,
        "createdTimestamp": "2024-05-03T09:20:55.4828530Z",
        "modifiedTimestamp": None,
        "editable": True,
        "customerId": ID,
        "id": 46001,
        "uri": None,
    }


async def test_a_note_is_updated(api: httpx.AsyncClient) -> None:
    note = (await api.post("/customernotes", json={"customerId": ID, "note": "hello"})).json()
    updated = await api.put("/customernotes/", json={"id": note["id"], "customerId": ID, "note": "goodbye"})
    assert updated.json() == {**note, "note": "goodbye", "modifiedTimestamp": "2024-05-03T09:20:55.4828530Z"}


@pytest.mark.parametrize("path", ["/customerNotes/46001", "/customerNotes/Delete/46001"])
async def test_a_note_is_deleted_on_both_paths(api: httpx.AsyncClient, path: str) -> None:
    await api.post("/customernotes", json={"customerId": ID, "note": "hello"})
    assert (await api.delete(path)).status_code == 204
    assert (await api.delete(path)).status_code == 404


@pytest.mark.parametrize("body", [{"note": "x"}, {"customerId": ID}, {"customerId": ID, "note": "x" * 2001}])
async def test_a_note_needs_a_customer_and_a_text_that_fits(api: httpx.AsyncClient, body: dict[str, Any]) -> None:
    assert (await api.post("/customernotes", json=body)).status_code == 400


# ------------------------------------------------------------------ e-mail


async def test_there_are_17_email_preferences_all_at_the_accounts_default(api: httpx.AsyncClient) -> None:
    answer = (await api.get(f"/customers/{ID}/CustomerEmailPreferences")).json()
    assert answer["customerId"] == ID
    assert len(answer["preferences"]) == 17
    assert answer["preferences"][0] == {
        "enabled": None,
        "accountDefault": False,
        "emailType": "CreditCardExpiry",
        "emailCategory": "PaymentsAndRefunds",
    }


async def test_preferences_that_are_left_out_go_back_to_null(api: httpx.AsyncClient) -> None:
    async def put(*preferences: dict[str, Any]) -> dict[str, Any]:
        body = {"customerId": ID, "preferences": list(preferences)}
        answer = (await api.put("/CustomerEmailPreferences", json=body)).json()
        assert answer == (await api.get(f"/customers/{ID}/CustomerEmailPreferences")).json()
        return {preference["emailType"]: preference["enabled"] for preference in answer["preferences"]}

    first = await put({"emailType": "Refund", "enabled": True}, {"emailType": "InvoicePost", "enabled": "false"})
    second = await put({"emailType": "Refund", "enabled": True})
    assert (first["Refund"], first["InvoicePost"]) == (True, False)
    assert (second["Refund"], second["InvoicePost"]) == (True, None)


async def test_preferences_of_nobody_are_not_found(api: httpx.AsyncClient) -> None:
    read = await api.get("/customers/1/CustomerEmailPreferences")
    update = await api.put("/CustomerEmailPreferences", json={"customerId": 1, "preferences": []})
    assert refusal(read) == refusal(update) == (404, "Api Error", "Customer with id 1 not found.")


@pytest.mark.parametrize(("enabled", "status"), [(True, "Delivered"), (None, "NotSent")])
async def test_activation_logs_a_mail(api: httpx.AsyncClient, enabled: bool | None, status: str) -> None:
    assert (await api.get("/CustomerEmailLogs")).json() == []
    preferences = [{"emailType": "CustomerActivation", "enabled": enabled}]
    await api.put("/CustomerEmailPreferences", json={"customerId": ID, "preferences": preferences})
    await api.post("/customeractivation", json={"customerId": ID, **FLAGS})
    (mail,) = (await api.get(f"/CustomerEmailLogs?query=customerID:{ID};status:{status}")).json()
    assert (mail["emailType"], mail["toEmail"], mail["createdTimestamp"]) == (
        "CustomerActivation",
        "ada@example.com",
        "2024-05-03T09:20:55",
    )
    assert (await api.get("/CustomerEmailLogs?query=startDate:2024-05-04|")).headers["X-Count"] == "0"


# ------------------------------------------------------------------ billing settings


async def test_billing_settings_begin_as_the_accounts(api: httpx.AsyncClient) -> None:
    settings = (await api.get(f"/customerbillingsetting/{ID}")).json()
    assert (settings["invoiceDay"], settings["term"], settings["autoCollect"]) == (-1, "Net30", None)
    assert (settings["rechargeType"], settings["acquisitionCost"], settings["taxExempt"]) == (None, 0, False)
    assert [period["interval"] for period in settings["billingPeriodConfigurations"]] == ["Monthly", "Yearly"]
    assert settings["customerBillingStatementSetting"]["trackedItemDisplay"] is None
    assert settings["uri"] == f"http://127.0.0.1/v1/customerbillingsetting/{ID}"


async def test_billing_settings_are_replaced(api: httpx.AsyncClient) -> None:
    first = await api.put(
        "/CustomerBillingSetting",
        content=f'{{"id":{ID},"term":"Net10","acquisitionCost":200.50,"standingPoNumber":"PO1",'
        '"customerBillingStatementSetting":{"option":"Detailed"},"taxExempt":"true","taxExemptCode":123}',
    )
    assert first.json()["customerBillingStatementSetting"]["option"] == "Detailed"
    assert '"acquisitionCost":200.50' in first.text
    assert (first.json()["invoiceDay"], first.json()["taxExemptCode"]) == (None, "123")
    second = (await api.put("/customerbillingsetting", json={"id": ID})).json()
    assert (second["term"], second["standingPoNumber"], second["taxExempt"]) == ("Net30", None, False)
    assert second == (await api.get(f"/customerbillingsetting/{ID}")).json()


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"autoCollect": True}, "customerBillingSetting.AutoCollect"),
        ({"taxExempt": True}, "customerBillingSetting.TaxExemptCode"),
        ({"term": "Net3"}, "customerBillingSetting.Term"),
        (
            {"billingPeriodConfigurations": [{"rule": "Never"}]},
            "customerBillingSetting.BillingPeriodConfigurations.Rule",
        ),
    ],
)
async def test_billing_settings_that_cannot_be_are_refused(
    api: httpx.AsyncClient, body: dict[str, Any], key: str
) -> None:
    assert refusal(await api.put("/customerbillingsetting", json={"id": ID, **body}))[:2] == (400, key)


async def test_billing_settings_can_come_with_the_customer(api: httpx.AsyncClient) -> None:
    body = {
        "billingSetting": [{"term": "Net45", "autoCollect": True}],
        "monthlyBillingPeriodConfiguration": {"type": "SpecifiedDate", "rule": "SingleInvoice", "day": 10},
        "trackedItemDisplay": [{"showTrackedItemName": None}],
    }
    customer = (await api.post("/customers", json=body)).json()
    settings = (await api.get(f"/customerbillingsetting/{customer['id']}")).json()
    assert (settings["term"], settings["autoCollect"]) == ("Net45", True)
    assert settings["billingPeriodConfigurations"][0] == {
        "type": "SpecifiedDate",
        "rule": "SingleInvoice",
        "interval": "Monthly",
        "day": 10,
        "month": None,
    }


# ------------------------------------------------------------------ addresses


async def test_an_address_is_created_and_its_country_resolved(api: httpx.AsyncClient) -> None:
    body = {"customerAddressPreferenceId": ID, "addressType": "Billing", "line1": "117 Waba Road", "postalZip": 12345}
    created = await api.post("/Addresses", json={**body, "countryId": "124", "stateId": 9, "city": "Pakenham"})
    assert created.json() == {
        "customerAddressPreferenceId": ID,
        "companyName": None,
        "line1": "117 Waba Road",
        "line2": None,
        "countryId": 124,
        "country": "Canada",
        "stateId": 9,
        "state": "Ontario",
        "city": "Pakenham",
        "postalZip": "12345",
        "addressType": "Billing",
        "valid": True,
        "id": 260001,
        "uri": "http://127.0.0.1/v1/addresses/260001",
    }
    assert (await api.get("/addresses/260001")).json() == created.json()


@pytest.mark.parametrize(
    ("place", "resolved"),
    [
        ({"country": "usa", "state": "NM"}, (840, "United States", 45, "New Mexico")),
        ({"state": "British Columbia"}, (None, None, 2, "British Columbia")),
        ({"country": "Atlantis", "countryId": 1}, (1, "Atlantis", None, None)),
    ],
)
async def test_countries_and_states_are_known_by_many_names(
    api: httpx.AsyncClient, place: dict[str, Any], resolved: tuple[Any, ...]
) -> None:
    body = {"customerAddressPreferenceId": ID, "addressType": "Billing", **place}
    address = (await api.post("/Addresses", json=body)).json()
    assert (address["countryId"], address["country"], address["stateId"], address["state"]) == resolved


async def test_a_second_address_of_a_type_is_refused(api: httpx.AsyncClient) -> None:
    body = {"customerAddressPreferenceId": ID, "addressType": "Billing"}
    await api.post("/Addresses", json=body)
    assert refusal(await api.post("/Addresses", json=body)) == (
        400,
        "Api Error",
        "Only 1 Billing Address is allowed per customer. Please update it instead.",
    )


async def test_billing_comes_before_shipping(api: httpx.AsyncClient) -> None:
    shipping = {"customerAddressPreferenceId": ID, "addressType": "Shipping"}
    assert (await api.post("/Addresses", json=shipping)).status_code == 400
    await api.post("/Addresses", json={**shipping, "addressType": "Billing"})
    assert (await api.post("/Addresses", json=shipping)).status_code == 200


async def test_an_address_is_replaced(api: httpx.AsyncClient) -> None:
    body = {"customerAddressPreferenceId": ID, "addressType": "Billing", "line1": "1 Road", "country": "Canada"}
    address = (await api.post("/Addresses", json=body)).json()
    updated = (await api.put("/Addresses", json={"id": address["id"], "city": "Ottawa"})).json()
    assert (updated["city"], updated["line1"], updated["countryId"]) == ("Ottawa", None, None)
    assert (updated["addressType"], updated["customerAddressPreferenceId"]) == ("Billing", ID)


async def test_an_unknown_address_is_not_found(api: httpx.AsyncClient) -> None:
    missing = (404, "Api Error", "Address with id 12 not found.")
    assert refusal(await api.put("/Addresses", json={"id": 12})) == missing
    assert refusal(await api.get("/Addresses/12")) == missing


async def test_address_preferences_link_the_addresses(api: httpx.AsyncClient) -> None:
    empty = (await api.get(f"/customerAddressPreferences/{ID}")).json()
    assert empty == {
        "contactName": None,
        "shippingInstructions": None,
        "useBillingAddressAsShippingAddress": False,
        "addressForTaxes": None,
        "billingAddress": None,
        "shippingAddress": None,
        "id": ID,
        "uri": f"http://127.0.0.1/v1/customerAddressPreferences/{ID}",
    }
    address = (await api.post("/Addresses", json={"customerAddressPreferenceId": ID, "addressType": "Billing"})).json()
    assert (await api.get(f"/customerAddressPreferences/{ID}")).json()["billingAddress"] == address


@pytest.mark.parametrize(
    "body", [{"id": ID, "useBillingAddressAsShippingAddress": "true"}, {"customerId": ID, "useBillingAsShipping": True}]
)
async def test_address_preferences_are_replaced(api: httpx.AsyncClient, body: dict[str, Any]) -> None:
    await api.put("/CustomerAddressPreferences", json={"id": ID, "contactname": "Frank"})
    updated = (await api.put("/CustomerAddressPreferences", json=body)).json()
    assert (updated["contactName"], updated["useBillingAddressAsShippingAddress"]) == (None, True)


async def test_addresses_can_come_with_the_customer(api: httpx.AsyncClient) -> None:
    body = {
        "billing": {"line1": "38 Main St", "postalZip": 12345, "country": "USA", "state": "NM"},
        "Shipping": {"line1": "39 Main St", "country": "CA"},
        "addressPreference": {"useBillingAddressAsShippingAddress": True},
    }
    customer = (await api.post("/customers", json=body)).json()
    preference = (await api.get(f"/customerAddressPreferences/{customer['id']}")).json()
    assert (preference["billingAddress"]["state"], preference["shippingAddress"]["country"]) == ("New Mexico", "Canada")
    assert preference["useBillingAddressAsShippingAddress"] is True


async def test_the_united_states_are_the_first_country(api: httpx.AsyncClient) -> None:
    countries = (await api.get("/Countries")).json()
    assert [(country["id"], country["iso3"], len(country["states"])) for country in countries] == [
        (840, "USA", 55),
        (124, "CAN", 13),
    ]
    assert countries[0]["states"][2] == {
        "id": 15,
        "name": "Alabama",
        "subdivisionIsoCode": "AL",
        "combinedIsoCode": "US-AL",
    }


# ------------------------------------------------------------------ statements, codes, sign-on


@pytest.mark.parametrize("path", ["/billingstatements/generate", "//billingstatements/BySubscription/Generate"])
async def test_a_statement_covers_the_dates_asked_for(api: httpx.AsyncClient, path: str) -> None:
    body = {"customerId": ID, "startDate": "2017-01-01", "endDate": "2017-02-01T00:00:00Z"}
    statement = (await api.post(f"http://127.0.0.1/v1/{path}", json=body)).json()
    assert (statement["startDate"], statement["endDate"]) == ("2017-01-01T00:00:00", "2017-02-01T00:00:00")
    assert (statement["lineItems"], statement["currency"], statement["uri"]) == ([], "USD", None)


async def test_a_statement_needs_its_dates(api: httpx.AsyncClient) -> None:
    for dates in ({"startDate": "2017-01-01"}, {"startDate": "2017-01-01", "endDate": "soon"}):
        answer = await api.post("/billingstatements/generate", json={"customerId": ID, **dates})
        assert refusal(answer)[:2] == (400, "billingStatementGenerate.EndDate")


async def test_a_statement_summary_is_a_pdf(api: httpx.AsyncClient) -> None:
    body = {"customerId": ID, "startDate": "2017-01-01", "endDate": "2017-02-01"}
    answer = await api.post("/billingstatementSummary/pdf", json=body)
    assert (answer.headers["content-type"], answer.content[:5]) == ("application/pdf", b"%PDF-")


async def create_code(api: httpx.AsyncClient) -> dict[str, Any]:
    body = {"type": "sales tracking code 2", "code": "Bravo", "name": "Bravo!"}
    code: dict[str, Any] = (await api.post("/salesTrackingCodes", json=body)).json()
    return code


async def test_a_sales_tracking_code_is_created_and_found(api: httpx.AsyncClient) -> None:
    created = await create_code(api)
    assert created == {
        "type": "Sales Tracking Code 2",
        "code": "Bravo",
        "name": "Bravo!",
        "description": "",
        "email": "",
        "status": "Active",
        "deletable": True,
        "id": 3666001,
        "uri": "http://127.0.0.1/v1/salesTrackingCodes/3666001",
    }
    assert (await api.get("/SalesTrackingCodes?type=Sales%20Tracking%20Code%202&code=Bravo")).json() == created
    assert (await api.get("/SalesTrackingCodes?type=Sales%20Tracking%20Code%202")).json() == created
    assert (await api.get("/SalesTrackingCodes?type=Sales%20Tracking%20Code%202&code=Z")).status_code == 404
    assert (await api.post("/salesTrackingCodes", json=created)).status_code == 400


async def test_an_unknown_type_lists_the_valid_ones(api: httpx.AsyncClient) -> None:
    assert refusal(await api.get("/SalesTrackingCodes?type=Sales%20Tracking%20Code%206")) == (
        400,
        "Api Error",
        (
            "Unknown sales tracking code type Sales Tracking Code 6. Valid types are: Sales Tracking Code 1, "
            "Sales Tracking Code 2, Sales Tracking Code 3, Sales Tracking Code 4, Sales Tracking Code 5"
        ),
    )


async def test_a_code_is_assigned_renamed_and_retired(api: httpx.AsyncClient) -> None:
    code = await create_code(api)
    assigned = {"salesTrackingCodes": [{"type": code["type"], "code": "bravo"}]}
    customer = (await api.post("/customers", json={"customerReference": assigned})).json()
    await api.put("/SalesTrackingCodes", json={**code, "name": "Charlie"})
    customer = (await api.get(f"/customers/{customer['id']}")).json()
    assert customer["customerReference"]["salesTrackingCodes"] == [
        {"type": code["type"], "code": "Bravo", "name": "Charlie", "id": code["id"], "uri": code["uri"]}
    ]
    retired = (await api.post(f"/salesTrackingCodes/retire/{code['id']}")).json()
    assert (retired["status"], retired["deletable"], retired["name"]) == ("Retired", False, "Charlie")


async def test_a_code_that_nobody_has_cannot_be_retired(api: httpx.AsyncClient) -> None:
    code = await create_code(api)
    assert (await api.post(f"/salesTrackingCodes/retire/{code['id']}")).status_code == 400
    missing = await api.post("/salesTrackingCodes/retire/3666492")
    assert refusal(missing) == (404, "Api Error", "SalesTrackingCode with id 3666492 not found.")


async def test_a_customer_can_only_have_codes_that_exist(api: httpx.AsyncClient) -> None:
    body = {"customerReference": {"salesTrackingCodes": [{"type": "Sales Tracking Code 1", "code": "None"}]}}
    assert (await api.post("/customers", json=body)).status_code == 404


async def test_every_sign_on_token_is_new(api: httpx.AsyncClient) -> None:
    path = f"/SingleSignOn/GetSingleSignOnToken/{ID}"
    first, second = (await api.get(path)).json(), (await api.get(path)).json()
    assert len(first) == len(second) == 36
    assert first != second
