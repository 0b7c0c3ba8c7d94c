"""Draft invoices of the sandbox: reading, changing, cancelling and posting them, and how they are collected."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.wire import Record
from tests.sandbox.account import NOW, Account
from tests.sandbox.invoicing import charge_of, draft_of

DECLINED, GOOD = "4000000000000002", "4242424242424242"


@pytest.fixture
def ada(account: Account) -> int:
    return account.customer(companyName="Engines")


async def read(account: Account, draft_id: int) -> Record:
    draft: Record = await account.get(f"/DraftInvoices/{draft_id}")
    return draft


# ------------------------------------------------------------------ reading


async def test_a_draft_is_read_with_its_charges(account: Account, ada: int) -> None:
    draft = await read(account, draft_of(account, ada, "10", "5"))
    assert (draft["status"], draft["total"], draft["terms"]) == ("Ready", 15, "Net30")
    assert [row["amount"] for row in draft["draftCharges"]] == [10, 5]
    assert draft["draftCharges"][0]["draftInvoiceId"] == draft["id"]


async def test_a_draft_is_read_in_groups(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10", "5")
    draft = await account.get(f"/DraftInvoices/{draft_id}", groupCharges="true")
    assert [len(group["draftCharges"]) for group in draft["draftChargeGroups"]] == [2]


async def test_a_draft_is_read_as_a_pdf(account: Account, ada: int) -> None:
    answer = await account.send("GET", f"/draftInvoices/pdf/{draft_of(account, ada, '10')}")
    assert answer.content.startswith(b"%PDF-1.4")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("status:Pending", [1]),
        ("pendingCharges:10|", [0]),
        ("createdDate:2026-01-31|2026-02-01", [0, 1]),
        ("Customer.Status:Active", [0, 1]),
        ("companyName:Eng*", [0, 1]),
        ("currencyId:24", [0, 1]),
    ],
)
async def test_drafts_are_filtered(account: Account, ada: int, query: str, found: list[int]) -> None:
    ids = [draft_of(account, ada, "10"), draft_of(account, ada, "5", status="Pending")]
    rows = await account.get("/DraftInvoices", query=query)
    assert [row["id"] for row in rows] == [ids[at] for at in found]


async def test_a_customers_drafts_are_their_own(account: Account, ada: int) -> None:
    draft_of(account, account.customer(), "10")
    mine = draft_of(account, ada, "10")
    (row,) = await account.get(f"/customers/{ada}/DraftInvoices")
    assert (row["id"], row["pendingCharges"]) == (mine, 10)
    assert len(await account.get("/DraftInvoiceSummary")) == 2


# ------------------------------------------------------------------ cancel and uncancel


async def test_a_cancelled_draft_is_gone_until_it_is_uncancelled(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    await account.post(f"/draftInvoices/Cancel/{draft_id}", {})
    assert await account.refused("GET", f"/DraftInvoices/{draft_id}") == (
        404,
        "Api Error",
        f"DraftInvoice with id {draft_id} not found.",
    )
    assert await account.get("/DraftInvoices") == []
    assert (await account.get(f"/customers/{ada}/overview"))["pendingCharges"] == 0
    await account.post(f"/draftInvoices/uncancel/{draft_id}", {})
    assert (await read(account, draft_id))["status"] == "Ready"


async def test_an_unknown_draft_cannot_be_uncancelled(account: Account) -> None:
    assert await account.refused("POST", "/draftInvoices/uncancel/2", {}) == (
        404,
        "Api Error",
        "Invoice id 2 not found.",
    )


async def test_a_draft_that_is_not_cancelled_cannot_be_uncancelled(account: Account, ada: int) -> None:
    assert (await account.refused("POST", f"/draftInvoices/uncancel/{draft_of(account, ada, '1')}"))[0] == 400


# ------------------------------------------------------------------ posting


async def test_a_posted_draft_becomes_an_invoice(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10", poNumber="PO 7")
    invoice = await account.post("/Invoices", draftInvoiceId=draft_id)
    assert (invoice["invoiceNumber"], invoice["invoiceAmount"], invoice["poNumber"]) == (1, 10, "PO 7")
    assert (await account.refused("POST", "/Invoices", draftInvoiceId=draft_id))[0] == 404
    assert account.balance(ada) == 10


async def test_some_charges_of_a_draft_are_posted(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10", "5")
    first = (await read(account, draft_id))["draftCharges"][0]["id"]
    invoice = await account.post("/Invoices", {"draftChargeIds": [first]}, draftInvoiceId=draft_id)
    assert (invoice["invoiceAmount"], (await read(account, draft_id))["total"]) == (10, 5)
    assert (await account.refused("POST", "/Invoices", {"draftChargeIds": [first]}, draftInvoiceId=draft_id))[0] == 400


@pytest.mark.parametrize(("body", "query"), [({"preview": True}, {}), (None, {"preview": "true"})])
async def test_a_preview_posts_nothing(account: Account, ada: int, body: Any, query: dict[str, str]) -> None:
    draft_id = draft_of(account, ada, "10")
    answer = await account.post("/Invoices", body, draftInvoiceId=draft_id, **query)
    assert answer["invoicePreview"]["total"] == 10
    assert not account.state.invoices


@pytest.mark.parametrize("status", ["Pending", "Projected"])
async def test_only_ready_drafts_are_posted(account: Account, ada: int, status: str) -> None:
    draft_id = draft_of(account, ada, "10", status=status)
    assert (await account.refused("POST", "/Invoices", draftInvoiceId=draft_id))[0] == 400
    await account.post("/draftInvoices/PostReadyCharges", {}, customerId=ada)
    assert not account.state.invoices


@pytest.mark.parametrize("draft_id", ["", "x", "-1"])
async def test_a_post_without_the_id_of_a_draft_is_refused(account: Account, draft_id: str) -> None:
    assert (await account.refused("POST", "/Invoices", draftInvoiceId=draft_id))[0] == 400


async def test_all_ready_drafts_of_a_customer_are_posted(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    draft_of(account, ada, "5")
    draft_of(account, account.customer(), "3")
    posted = await account.post("/draftInvoices/PostReadyCharges", {}, customerId=ada)
    assert [invoice["invoiceAmount"] for invoice in posted] == [10, 5]
    assert len(account.state.draft_invoices) == 1


# ------------------------------------------------------------------ collecting


async def post_ready(account: Account, customer_id: int, **options: Any) -> Any:
    return await account.post(
        "/draftInvoices/PostReadyCharges", {"invoiceCollectOptions": options}, customerId=customer_id
    )


def given(number: str) -> Record:
    holder = {"firstName": "Karen", "lastName": "Wood", "customerId": 12345678, "source": "Manual"}
    return {"cardNumber": number, "expirationMonth": 2, "expirationYear": 30, "cvv": 123, **holder}


async def test_an_automatic_payer_pays_at_posting_and_from_funds_first(account: Account, ada: int) -> None:
    await account.card(ada)
    account.state.billing_settings[ada] = {"autoCollect": True}
    ledger.record(account.state, ada, "Credit", Decimal(4), NOW)
    draft_of(account, ada, "10")
    (invoice,) = await account.post("/draftInvoices/PostReadyCharges", {}, customerId=ada)
    assert (invoice["outstandingBalance"], account.balance(ada)) == (0, 0)
    assert (await account.activities(ada, "amount"))[-1] == 6


async def test_a_card_given_once_pays_and_is_not_kept(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    await post_ready(account, ada, paymentMethod="UseProvidedPaymentMethodOnce", creditCard=given(GOOD))
    assert account.balance(ada) == 0
    assert not account.state.payment_methods


async def test_a_card_to_keep_is_stored(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    await post_ready(account, ada, paymentMethod="UseProvidedPaymentMethodAndSave", creditCard=given(GOOD))
    (method,) = account.state.payment_methods.values()
    assert method["customerId"] == ada


async def test_a_declined_payment_leaves_the_invoice_posted(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    await post_ready(account, ada, paymentMethod="UseProvidedPaymentMethodOnce", creditCard=given(DECLINED))
    assert (account.balance(ada), await account.activities(ada, "status")) == (10, ["Failed"])


async def test_a_declined_payment_can_undo_the_posting(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    options = {"paymentMethod": "UseProvidedPaymentMethodOnce", "creditCard": given(DECLINED)}
    body = {"invoiceCollectOptions": {**options, "rollbackOnFailedPayment": True}}
    assert (await account.refused("POST", "/draftInvoices/PostReadyCharges", body, customerId=ada))[0] == 400
    assert (account.balance(ada), len(account.state.draft_invoices)) == (0, 1)
    assert await account.activities(ada, "status") == ["Failed"]


async def test_an_existing_method_pays_and_becomes_the_default(account: Account, ada: int) -> None:
    await account.card(ada)
    other = await account.card(ada, "5555555555554444")
    draft_of(account, ada, "10")
    options = {"paymentMethod": "UseExistingPaymentMethodAndMakeDefault", "paymentMethodId": other["id"]}
    await post_ready(account, ada, **options)
    assert account.balance(ada) == 0
    methods = await account.get(f"/customers/{ada}/paymentMethods/all")
    assert [method["id"] for method in methods if method["isDefault"]] == [other["id"]]


async def test_a_method_of_somebody_else_is_not_found(account: Account, ada: int) -> None:
    other = await account.card(account.customer())
    draft_of(account, ada, "10")
    options = {"paymentMethod": "UseExistingPaymentMethod", "paymentMethodId": other["id"]}
    body = {"invoiceCollectOptions": options}
    assert (await account.refused("POST", "/draftInvoices/PostReadyCharges", body, customerId=ada))[0] == 404
    assert len(account.state.draft_invoices) == 1


async def test_without_a_default_method_nothing_is_posted(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    body = {"invoiceCollectOptions": {"paymentMethod": "UseDefaultPaymentMethod"}}
    assert (await account.refused("POST", "/draftInvoices/PostReadyCharges", body, customerId=ada))[0] == 400
    assert len(account.state.draft_invoices) == 1


async def test_a_credit_can_be_made_and_applied(account: Account, ada: int) -> None:
    draft_of(account, ada, "10")
    (invoice,) = await post_ready(account, ada, paymentMethod="CreateAndApplyCredit")
    assert invoice["outstandingBalance"] == 0
    assert len(await account.get(f"/invoices/{invoice['id']}/creditAllocations")) == 1


async def test_available_funds_are_used_first_when_asked_for(account: Account, ada: int) -> None:
    await account.card(ada)
    await account.pay(ada, "7")
    draft_of(account, ada, "10")
    await post_ready(account, ada, paymentMethod="UseDefaultPaymentMethod", useAnyAvailableFundsFirst=True)
    assert (await account.activities(ada, "amount"))[-2:] == [7, 3]
    assert account.balance(ada) == 0


# ------------------------------------------------------------------ patch


async def patch(account: Account, draft_id: int, **members: Any) -> Record:
    answer = await account.send("PATCH", "/DraftInvoices", json={"id": draft_id, **members})
    assert answer.status_code == 200, answer.text
    return await read(account, draft_id)


async def test_a_patch_changes_what_is_sent(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    draft = await patch(account, draft_id, notes="Hello", netTerms="Net5", netTermsSet=True)
    assert (draft["notes"], draft["terms"], draft["defaultTerms"]) == ("Hello", "Net5", "Net30")
    assert (await patch(account, draft_id, poNumber="7", netTerms="Net90"))["terms"] == "Net5"


async def test_a_patched_charge_costs_anew_with_its_discounts_and_tax(account: Account, ada: int) -> None:
    account.state.settings["tax_rate"] = Decimal("0.10")
    discounts = [
        {"id": 1, "amount": Decimal(1), "configuredDiscountAmount": Decimal(10), "discountType": "Percentage"},
        {"id": 2, "amount": Decimal(2), "configuredDiscountAmount": Decimal(2), "discountType": "Amount"},
    ]
    charge = charge_of(account, ada, "10", discounts=discounts)
    draft_id = ledger.draft(account.state, account.state.customers[ada], [charge], NOW)["id"]
    changed = {
        "id": charge["id"],
        "operation": "Update",
        "quantity": 3,
        "draftDiscounts": [{"id": 2, "operation": "Delete"}],
    }
    draft = await patch(account, draft_id, draftCharges=[changed])
    assert (draft["subtotal"], draft["totalDiscount"], draft["total"]) == (30, 3, Decimal("29.70"))


async def test_tiers_make_the_amount(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    charge_id = (await read(account, draft_id))["draftCharges"][0]["id"]
    tiers = [{"label": "1-5", "quantity": 5, "unitPrice": 2, "sortOrder": 1}, {"quantity": 1, "unitPrice": "0.5"}]
    draft = await patch(account, draft_id, draftCharges=[{"id": charge_id, "draftChargeTiers": tiers}])
    assert draft["total"] == Decimal("10.50")


async def test_a_charge_is_deleted(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10", "5")
    charge_id = (await read(account, draft_id))["draftCharges"][0]["id"]
    draft = await patch(account, draft_id, draftCharges=[{"id": charge_id, "operation": "Delete"}])
    assert [row["amount"] for row in draft["draftCharges"]] == [5]


async def test_a_refused_patch_changes_nothing(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    charge_id = (await read(account, draft_id))["draftCharges"][0]["id"]
    for charges in ([{"id": charge_id, "unitPrice": -1}], [{"id": charge_id, "quantity": 2}, {"id": 1}]):
        body = {"id": draft_id, "notes": "new", "draftCharges": charges}
        assert (await account.refused("PATCH", "/DraftInvoices", body))[0] in (400, 404)
    draft = await read(account, draft_id)
    assert (draft["total"], draft["notes"]) == (10, None)


# ------------------------------------------------------------------ payment schedules


def schedules(draft_id: int, *instalments: tuple[str, int]) -> list[Record]:
    return [{"invoiceId": draft_id, "amount": amount, "daysDueAfterTerm": days} for amount, days in instalments]


async def test_schedules_become_instalments_that_are_paid_in_turn(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    body = schedules(draft_id, ("4", 10), ("6", 40))
    await account.send("POST", "/DraftPaymentSchedules/", json=body)
    assert [row["amount"] for row in (await read(account, draft_id))["paymentSchedules"]] == [4, 6]
    invoice = await account.post("/Invoices", draftInvoiceId=draft_id)
    await account.pay(ada, "5", autoAllocate=True)
    shown = (await account.get(f"/invoices/{invoice['id']}"))["paymentSchedules"]
    assert [(row["status"], row["outstandingBalance"], row["dueDateTimestamp"][:10]) for row in shown] == [
        ("Paid", 0, "2026-02-10"),
        ("Due", 5, "2026-03-12"),
    ]


async def test_schedules_must_add_up(account: Account, ada: int) -> None:
    body = schedules(draft_of(account, ada, "10"), ("4", 10), ("5", 40))
    answer = await account.send("POST", "/DraftPaymentSchedules", json=body)
    assert (answer.status_code, "10.00" in answer.text) == (400, True)


async def test_schedules_are_deleted_with_the_id_of_the_draft(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    await account.send("POST", "/DraftPaymentSchedules", json=schedules(draft_id, ("10", 10)))
    await account.send("DELETE", f"/DraftPaymentSchedules/{draft_id}")
    assert (await read(account, draft_id))["paymentSchedules"] == []
    assert await account.refused("DELETE", "/DraftPaymentSchedules/118") == (
        404,
        "Api Error",
        "DraftInvoice with id 118 not found.",
    )


async def test_a_draft_whose_total_changes_loses_its_schedules(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10")
    await account.send("POST", "/DraftPaymentSchedules", json=schedules(draft_id, ("10", 10)))
    charge_id = (await read(account, draft_id))["draftCharges"][0]["id"]
    draft = await patch(account, draft_id, draftCharges=[{"id": charge_id, "unitPrice": 11}])
    assert draft["paymentSchedules"] == []


async def test_schedules_of_another_total_do_not_divide_an_invoice(account: Account, ada: int) -> None:
    draft_id = draft_of(account, ada, "10", "5")
    await account.send("POST", "/DraftPaymentSchedules", json=schedules(draft_id, ("15", 10)))
    first = (await read(account, draft_id))["draftCharges"][0]["id"]
    invoice = await account.post("/Invoices", {"draftChargeIds": [first]}, draftInvoiceId=draft_id)
    assert [row["amount"] for row in invoice["paymentSchedules"]] == [10]


async def test_recurring_schedules_are_kept(account: Account) -> None:
    definition = account.state.billing_period_definitions.add({})
    schedule = {"amount": 5, "daysDueAfterTerm": 3}
    body = {"billingPeriodDefinitionId": definition["id"], "paymentSchedules": [schedule]}
    assert await account.post("/BillingPeriodPaymentSchedules", body) == [schedule]
