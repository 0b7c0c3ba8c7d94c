"""Stored payment methods of the sandbox: cards, bank accounts, PayPal, imports, capture, the default and sharing."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from fusebill_async import Fusebill
from tests.sandbox.account import Account

SECRETS = ("4111111111111111", "0192837465", "110000000", "9876")


def card(customer_id: int, **members: Any) -> dict[str, Any]:
    sent = {"cardNumber": "4111111111111111", "expirationMonth": 9, "expirationYear": 29, "cvv": "9876"}
    return {"customerId": customer_id, "firstName": "Ada", "lastName": "Lovelace", **sent, **members}


# ------------------------------------------------------------------ cards


async def test_a_card_is_stored_masked_with_its_brand(account: Account, ada: int) -> None:
    stored = await account.card(ada, address1="1 Main", countryId=124, stateId=9, city="Ottawa", postalZip="K1A 0B1")
    assert stored == {
        "maskedCardNumber": "***1111",
        "cardType": "Visa",
        "expirationMonth": 9,
        "expirationYear": 29,
        "isDebit": False,
        "isGooglePay": False,
        "customerId": ada,
        "firstName": "Ada",
        "lastName": "Lovelace",
        "address1": "1 Main",
        "address2": None,
        "countryId": 124,
        "country": "CAN",
        "stateId": 9,
        "state": "Ontario",
        "city": "Ottawa",
        "postalZip": "K1A 0B1",
        "isDefault": True,
        "isParent": False,
        "externalCustomerId": None,
        "externalCardId": None,
        "storedInFusebillVault": True,
        "email": None,
        "modifiedDate": "2026-01-31T12:00:00.0000000+00:00",
        "originalPaymentMethodId": None,
        "isUsedForBillingPeriodOverride": False,
        "businessTaxId": None,
        "storedInStax": False,
        "paymentMethodType": "CreditCard",
        "sharing": False,
        "descendantOverrides": [],
        "status": "Active",
        "repeatFailureCount": 0,
        "hasMadePayment": False,
        "storedGateways": [],
        "paymentMethodStatusDisabledType": None,
        "paymentMethodNickname": None,
        "id": stored["id"],
        "uri": f"http://127.0.0.1/v1/paymentMethods/{stored['id']}",
    }
    assert await account.get(f"/paymentMethods/{stored['id']}/creditCard") == stored
    assert await account.get(f"/customers/{ada}/paymentMethods/creditCard") == [stored]
    assert await account.get(f"/customers/{ada}/paymentMethods/all") == [stored]


async def test_whole_numbers_and_codes_are_nowhere_in_the_data(account: Account, ada: int) -> None:
    """Neither after storing nor after replacing, paying inline or being refused."""
    stored = await account.post("/paymentMethods/creditCard", card(ada))
    await account.send("PUT", "/paymentMethods/creditCard", json=card(ada, id=stored["id"]))
    inline = {"paymentMethod": "CreditCard", "creditCard": card(ada)}
    await account.pay(ada, "5", **inline)
    await account.ach(ada, "0192837465")
    await account.refused("POST", "/paymentMethods/creditCard", card(ada, expirationMonth=13))
    data = pickle.dumps(account.state)
    assert not [secret for secret in SECRETS if secret.encode() in data]


@pytest.mark.parametrize(
    ("number", "brand"),
    [
        (4242424242424242, "Visa"),
        ("5105 1051 0510 5100", "MasterCard"),
        ("2223003122003222", "MasterCard"),
        ("3782-822463-10005", "AmericanExpress"),
        ("6011111111111117", "Discover"),
        ("3530111333300000", "JCB"),
        ("30569309025904", "DinersClub"),
        (1234123412341234, "Unknown"),
    ],
)
async def test_brands_are_known_by_their_numbers(account: Account, ada: int, number: Any, brand: str) -> None:
    assert (await account.card(ada, number))["cardType"] == brand


@pytest.mark.parametrize(
    ("members", "key"),
    [
        ({"cardNumber": "***1111"}, "CardNumber"),
        ({"cardNumber": "41111111111"}, "CardNumber"),
        ({"cardNumber": None}, "CardNumber"),
        ({"expirationMonth": 13}, "ExpirationMonth"),
        ({"firstName": ""}, "FirstName"),
        ({"lastName": "x" * 51}, "LastName"),
        ({"customerId": None}, "CustomerId"),
    ],
)
async def test_a_malformed_card_is_refused(account: Account, ada: int, members: Any, key: str) -> None:
    refusal = await account.refused("POST", "/paymentMethods/creditCard", card(ada, **members))
    assert refusal[:2] == (400, f"creditCard.{key}")


async def test_a_card_that_does_not_validate_is_not_stored(account: Account, ada: int) -> None:
    body = card(ada, cardNumber="4000000000000127")
    assert (await account.refused("POST", "/paymentMethods/creditCard", body))[0] == 400
    (attempt,) = await account.activities(ada)
    assert (attempt["transactionType"], attempt["status"], attempt["amount"]) == ("Validate", "Failed", 0)
    assert await account.get(f"/customers/{ada}/paymentMethods/all") == []


async def test_a_replaced_card_has_a_new_id_and_is_still_the_default(account: Account, ada: int) -> None:
    old = await account.card(ada, address1="1 Main")
    body = {"id": old["id"], "cardNumber": "5555555555554444", "expirationMonth": 1, "expirationYear": 2031}
    answer = (await account.send("PUT", "/paymentMethods/creditCard", json=body)).json()
    assert (answer["originalPaymentMethodId"], answer["isDefault"]) == (old["id"], True)
    assert (answer["customerId"], answer["expirationYear"]) == (ada, 31)
    assert (answer["firstName"], answer["address1"]) == (None, None)  # left out, and so nullified
    assert await account.get(f"/customers/{ada}/paymentMethods/creditCard") == [answer]
    assert (await account.refused("GET", f"/paymentMethods/{old['id']}/creditCard"))[0] == 404


async def test_a_card_as_it_was_read_cannot_replace_itself(account: Account, ada: int) -> None:
    """The number is masked when it is read."""
    stored = await account.http.get(f"/paymentMethods/{(await account.card(ada))['id']}/creditCard")
    refusal = await account.refused("PUT", "/paymentMethods/creditCard", stored.json())
    assert refusal[:2] == (400, "creditCard.CardNumber")


# ------------------------------------------------------------------ bank accounts


async def test_a_bank_account_is_stored_masked(account: Account, ada: int) -> None:
    stored = await account.ach(ada, "0192837465")
    assert stored == {
        "maskedAccountNumber": "****7465",
        "maskedTransitNumber": "****0000",
        "bankAccountType": "CHQ",
        "customerId": ada,
        "firstName": "Ada",
        "lastName": "Lovelace",
        **dict.fromkeys(("address1", "address2", "countryId", "country", "stateId", "state", "city", "postalZip")),
        "isDefault": True,
        "externalCustomerId": None,
        "id": stored["id"],
        "uri": f"http://127.0.0.1/v1/paymentMethods/{stored['id']}",
    }
    assert await account.get(f"/paymentMethods/{stored['id']}/achCard") == stored
    assert await account.get(f"/customers/{ada}/paymentMethods/achCard") == [stored]
    assert await account.get(f"/customers/{ada}/paymentMethods/creditCard") == []


async def test_a_replaced_bank_account_has_a_new_id(account: Account, ada: int) -> None:
    old = await account.ach(ada)
    body = {"id": old["id"], "accountNumber": "000999999991", "transitNumber": 110000000, "bankAccountType": "SAV"}
    answer = (await account.send("PUT", "/paymentMethods/achCard", json=body)).json()
    assert answer["id"] != old["id"]
    assert (answer["maskedAccountNumber"], answer["bankAccountType"]) == ("****9991", "SAV")


async def test_a_card_is_no_bank_account(account: Account, ada: int) -> None:
    stored = await account.card(ada)
    assert (await account.refused("GET", f"/paymentMethods/{stored['id']}/achCard"))[0] == 404
    assert (await account.refused("DELETE", f"/paymentMethods/{stored['id']}/achCard"))[0] == 404


# ------------------------------------------------------------------ the default, deleting


async def test_the_first_method_is_the_default_and_the_second_is_not(account: Account, ada: int) -> None:
    assert (await account.card(ada))["isDefault"] is True
    assert (await account.ach(ada))["isDefault"] is False


async def test_a_new_card_can_become_the_default(account: Account, ada: int) -> None:
    first = await account.card(ada)
    assert (await account.card(ada, isDefault=True))["isDefault"] is True
    assert (await account.get(f"/paymentMethods/{first['id']}/creditCard"))["isDefault"] is False


async def test_a_method_can_be_made_the_default(account: Account, ada: int) -> None:
    first, second = await account.card(ada), await account.ach(ada)
    answer = await account.post("/paymentMethods/makeDefault", id=second["id"], customerId=ada)
    assert (answer["id"], answer["isDefault"]) == (second["id"], True)
    assert (await account.get(f"/paymentMethods/{first['id']}/creditCard"))["isDefault"] is False


async def test_an_unknown_method_is_not_found_in_the_documented_words(account: Account, ada: int) -> None:
    assert await account.refused("POST", "/paymentMethods/makeDefault", id=1, customerId=ada) == (
        404,
        "Api Error",
        "Payment method with id 1 not found.",
    )


async def test_the_query_of_make_default_is_needed(account: Account) -> None:
    assert (await account.refused("POST", "/paymentMethods/makeDefault"))[0] == 400


@pytest.mark.parametrize("kind", ["creditCard", "achCard"])
async def test_the_default_cannot_be_deleted_while_there_are_others(account: Account, ada: int, kind: str) -> None:
    default = await (account.card(ada) if kind == "creditCard" else account.ach(ada))
    other = await account.card(ada)
    assert (await account.refused("DELETE", f"/paymentMethods/{default['id']}/{kind}"))[0] == 400
    assert (await account.send("DELETE", f"/paymentMethods/{other['id']}/CreditCard")).status_code == 204
    assert (await account.send("DELETE", f"/paymentMethods/{default['id']}/{kind}")).status_code == 204
    assert await account.get(f"/customers/{ada}/paymentMethods/all") == []


async def test_after_the_only_method_was_deleted_the_next_is_the_default(account: Account, ada: int) -> None:
    await account.send("DELETE", f"/paymentMethods/{(await account.card(ada))['id']}/creditCard")
    assert (await account.card(ada))["isDefault"] is True


# ------------------------------------------------------------------ paying at once


@pytest.mark.parametrize(
    ("options", "left"), [({"collectionAmount": "12.5"}, 17.5), ({"payBalanceOwing": True}, 0), ({}, 30)]
)
async def test_a_new_card_can_pay_at_once(account: Account, ada: int, options: Any, left: float) -> None:
    account.invoice(ada, "30")
    await account.card(ada, paymentCollectOptions=options)
    assert account.balance(ada) == left


async def test_a_new_card_that_is_declined_stays_stored(account: Account, ada: int) -> None:
    account.invoice(ada, "30")
    await account.card(ada, "4000000000000002", paymentCollectOptions={"payBalanceOwing": True})
    assert await account.activities(ada, "status") == ["Successful", "Failed"]
    assert account.balance(ada) == 30


# ------------------------------------------------------------------ sharing


@pytest.fixture
def child(account: Account, ada: int) -> int:
    return account.customer(parentId=ada)


async def share(account: Account, method: dict[str, Any], *overrides: dict[str, Any], **query: Any) -> dict[str, Any]:
    body = {"descendantOverrides": overrides}
    return dict(await account.post("/paymentMethods/setPaymentMethodSharing", body, id=method["id"], **query))


async def test_a_shared_method_can_be_used_by_a_child(account: Account, ada: int, child: int) -> None:
    stored = await account.card(ada)
    assert await account.get(f"/customers/{child}/paymentMethods/all") == []
    assert (await share(account, stored, sharing="true"))["sharing"] is True
    (seen,) = await account.get(f"/customers/{child}/paymentMethods/all")
    assert (seen["id"], seen["isParent"], seen["isDefault"]) == (stored["id"], True, False)


async def test_a_parent_s_method_can_be_a_child_s_default_and_be_replaced(
    account: Account, ada: int, child: int
) -> None:
    stored = await account.card(ada)
    await share(account, stored, sharing="true")
    answer = await account.post("/paymentMethods/makeDefault", id=stored["id"], customerId=child)
    assert (answer["isDefault"], answer["isParent"]) == (True, True)
    new = (await account.send("PUT", "/paymentMethods/creditCard", json=card(ada, id=stored["id"]))).json()
    (seen,) = await account.get(f"/customers/{child}/paymentMethods/all")
    assert (seen["id"], seen["isDefault"]) == (new["id"], True)


async def test_a_method_that_is_not_shared_cannot_be_a_child_s_default(account: Account, ada: int, child: int) -> None:
    stored = await account.card(ada)
    refusal = await account.refused("POST", "/paymentMethods/makeDefault", id=stored["id"], customerId=child)
    assert refusal[0] == 404


@pytest.mark.parametrize(("sharing", "override", "seen"), [("true", False, 0), ("false", True, 1)])
async def test_single_children_can_deviate(
    account: Account, ada: int, child: int, sharing: str, override: bool, seen: int
) -> None:
    answer = await share(account, await account.card(ada), {"customerId": child, "sharing": override}, sharing=sharing)
    assert answer["descendantOverrides"] == [{"id": 1, "customerId": child, "sharing": override}]
    assert len(await account.get(f"/customers/{child}/paymentMethods/all")) == seen


async def test_sharing_reaches_down_four_levels(account: Account, ada: int) -> None:
    await share(account, await account.card(ada), sharing="true")
    family = [ada]
    for _ in range(5):
        family.append(account.customer(parentId=family[-1]))
    seen = [len(await account.get(f"/customers/{id_}/paymentMethods/all")) for id_ in family]
    assert seen == [1, 1, 1, 1, 1, 0]


# ------------------------------------------------------------------ PayPal and imports


@pytest.mark.parametrize("path", ["/Paypal", "/Paypal/Post"])
async def test_a_billing_agreement_is_stored_and_pays(account: Account, ada: int, path: str) -> None:
    body = {"customerId": ada, "source": "Manual", "baid": "B-1", "paymentCollectOptions": {"collectionAmount": 5}}
    stored = await account.post(path, body)
    assert (stored["paymentMethodType"], stored["externalCardId"]) == ("Paypal", "B-1")
    (activity,) = await account.get("/PaymentActivities/GetByAccountID", query="PaymentMethodType:Paypal")
    assert (activity["amount"], activity["method"], activity["source"]) == (5, "Paypal", "Manual")


async def test_a_billing_agreement_needs_a_token(account: Account, ada: int) -> None:
    assert (await account.refused("POST", "/Paypal", {"customerId": ada, "source": "Manual"}))[0] == 400


async def test_a_billing_agreement_is_deleted(account: Account, ada: int) -> None:
    stored = await account.post("/Paypal", {"customerId": ada, "source": "Manual", "token": "T"})
    assert (await account.send("DELETE", f"/Paypal/{stored['id']}")).status_code == 200
    assert await account.get(f"/customers/{ada}/paymentMethods/all") == []


@pytest.mark.parametrize("vault", ["Stripe", "stripeConnect"])
@pytest.mark.parametrize(
    ("kind", "id_", "masked"),
    [
        ("paymentMethodImport", "card_1", "maskedCardNumber"),
        ("AchCardImport", "ba_1", "maskedAccountNumber"),
        ("achCardImport", "card_1", "maskedAccountNumber"),
    ],
)
async def test_a_method_is_imported(account: Account, ada: int, vault: str, kind: str, id_: str, masked: str) -> None:
    body = {"customerId": ada, "stripeCustomerId": "cus_1", "stripeCardId": id_}
    stored = await account.post(f"/{kind}/{vault}", body)
    assert (stored["externalCustomerId"], stored["externalCardId"]) == ("cus_1", id_)
    assert stored["storedInFusebillVault"] is False
    assert masked in stored


async def test_what_the_vault_does_not_know_is_refused_in_the_documented_words(account: Account, ada: int) -> None:
    body = {"customerId": ada, "stripeCustomerId": "cus_1", "stripeCardId": "tok_1"}
    refusal = await account.refused("POST", "/paymentMethodImport/Stripe", body)
    assert refusal[2].startswith("No such source")


async def test_an_imported_card_can_be_declined(account: Account, ada: int) -> None:
    body = {"customerId": ada, "stripeCustomerId": "cus_1", "stripeCardId": "card_chargeDeclined"}
    stored = await account.post("/paymentMethodImport/Stripe", body)
    paid = {"customerId": ada, "amount": 5, "paymentMethod": "CreditCard", "source": "Manual"}
    assert (await account.refused("POST", "/payments", paid | {"paymentMethodId": stored["id"]}))[0] == 400


# ------------------------------------------------------------------ capture in the browser


def captured(customer_id: int, **members: Any) -> dict[str, Any]:
    body = card(customer_id, publicApiKey="public", recaptcha="token", **members)
    return {"customerID": body.pop("customerId"), **body}


async def test_a_card_is_captured_without_the_secret_key(account: Account, ada: int) -> None:
    url = "http://127.0.0.1/api/paymentsv2"
    answer = await account.http.post(url, json=captured(ada), headers={"Authorization": ""})
    assert (answer.status_code, answer.json()["isDefault"]) == (200, True)
    second = await account.http.post(url, json=captured(ada, makeDefault=True))
    assert second.json()["isDefault"] is True
    assert await account.activities(ada, "source") == ["SelfServicePortal", "SelfServicePortal"]


@pytest.mark.parametrize("missing", ["publicApiKey", "recaptcha", "cvv", "cardNumber"])
async def test_a_capture_needs_what_is_documented(account: Account, ada: int, missing: str) -> None:
    body = captured(ada)
    del body[missing]
    answer = await account.http.post("http://127.0.0.1/api/paymentsv2", json=body)
    assert answer.json()["Errors"][0]["Key"] == f"creditCard.{missing[:1].upper()}{missing[1:]}"


async def test_a_form_captures_a_card(account: Account, ada: int) -> None:
    form = {"CustomerId": ada, "PublicApiKey": "public", "CardNumber": "4111111111111111", "FirstName": "Ada"}
    form |= {"LastName": "Lovelace", "ExpirationMonth": 9, "ExpirationYear": 29, "Cvv": "012", "makeDefault": "true"}
    form |= {"SuccessUri": "https://example.com/yes", "FailUri": "https://example.com/no"}
    answer = await account.http.post("http://127.0.0.1/api/payments/", data=form, headers={"Authorization": ""})
    assert (answer.status_code, answer.json()["maskedCardNumber"]) == (200, "***1111")


async def test_another_public_key_is_refused_when_the_account_has_one(account: Account, ada: int) -> None:
    account.state.settings["public_api_key"] = "another"
    answer = await account.http.post("http://127.0.0.1/api/paymentsv2", json=captured(ada))
    assert (answer.status_code, answer.json()["Errors"][0]["Key"]) == (400, "creditCard.PublicApiKey")


# ------------------------------------------------------------------ with the client


async def test_the_client_replaces_a_card_and_changes_the_default(account: Account, ada: int) -> None:
    sandbox = account.sandbox
    first, second = await account.card(ada), await account.ach(ada)
    async with Fusebill(api_key="k", base_url=sandbox.base_url, transport=sandbox.transport()) as fusebill:
        new = await fusebill.credit_cards.update(
            id=first["id"], card_number="4242424242424242", expiration_month=1, expiration_year=31
        )
        default = await fusebill.payment_methods.set_default(second["id"], customer_id=ada)
        await fusebill.credit_cards.delete(new.id)
        left = await fusebill.payment_methods.list_by_customer(ada)
    assert (new.masked_card_number, default.is_default) == ("***4242", True)
    assert [method.id for method in left] == [second["id"]]


async def test_the_client_captures_a_card_on_the_host_for_cards(account: Account, ada: int) -> None:
    sandbox = account.sandbox
    async with Fusebill(api_key="k", base_url=sandbox.base_url, transport=sandbox.transport()) as fusebill:
        stored = await fusebill.card_capture.create_credit_card(
            customer_id=ada,
            public_api_key="public",
            card_number="4111111111111111",
            first_name="Ada",
            last_name="Lovelace",
            expiration_month=9,
            expiration_year=29,
            cvv="012",
            recaptcha="token",
        )
    assert stored.masked_card_number == "***1111"
