"""Payments of the sandbox: taking, recording, allocating, returning and resolving them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from fusebill_async import Fusebill
from fusebill_async.errors import BusinessRuleError
from fusebill_async.sandbox.areas import payments
from tests.sandbox.account import NOW, Account, allocations, payment

DECLINED, POOR, SILENT = "4000000000000002", "4000000000009995", "4000000000000119"


# ------------------------------------------------------------------ recording


async def test_a_recorded_payment_lowers_what_is_owed(account: Account, ada: int) -> None:
    account.invoice(ada, "30")
    await account.pay(ada, "12.50", reference="check 7")
    assert account.balance(ada) == Decimal("17.50")


async def test_a_payment_is_read_as_it_was_answered(account: Account, ada: int) -> None:
    made = await account.pay(ada, "12.50", reference="check 7", effectiveTimestamp="2026-01-15")
    assert await account.get(f"/payments/{made['id']}") == made
    assert made == {
        "paymentActivityId": 44_000_001,
        "reference": "check 7",
        "effectiveTimestamp": "2026-01-15T00:00:00",
        "referenceDate": "2026-01-15T00:00:00",
        "description": None,
        "customerId": ada,
        "originalPaymentActivityId": None,
        "amount": Decimal("12.50"),
        "currency": "USD",
        "invoiceAllocations": [],
        "refunds": [],
        "unallocatedAmount": Decimal("12.50"),
        "refundableAmount": Decimal("12.50"),
        "gatewayFee": None,
        "settlement": None,
        "id": 60_000_001,
        "uri": "http://127.0.0.1/v1/payments/60000001",
    }


async def test_an_unknown_payment_is_not_found(account: Account) -> None:
    assert await account.refused("GET", "/payments/1") == (404, "Api Error", "Payment with id 1 not found.")


async def test_the_payment_of_an_unknown_customer_is_refused(account: Account) -> None:
    assert await account.refused("POST", "/payments", payment(1, "5")) == (
        404,
        "Api Error",
        "Customer with id 1 not found.",
    )


@pytest.mark.parametrize("amount", ["0", "-5", "0.001", "1.005", "much"])
async def test_an_amount_is_at_least_a_cent_and_has_no_fractions_of_one(
    account: Account, ada: int, amount: str
) -> None:
    status, key, _ = await account.refused("POST", "/payments", payment(ada, amount))
    assert (status, key) == (400, "payment.Amount")


@pytest.mark.parametrize("missing", ["customerId", "amount", "paymentMethod", "source"])
async def test_what_is_required_is_required(account: Account, ada: int, missing: str) -> None:
    body = payment(ada, "5")
    del body[missing]
    name = missing[:1].upper() + missing[1:]
    assert await account.refused("POST", "/payments", body) == (
        400,
        f"payment.{name}",
        f"The {name} field is required.",
    )


# ------------------------------------------------------------------ allocations


async def test_allocations_lower_the_outstanding_balances(account: Account, ada: int) -> None:
    first, second = account.invoice(ada, "20"), account.invoice(ada, "20")
    made = await account.pay(ada, "25", paymentAllocations=allocations((second, "20"), (first, "1")))
    assert (account.owed(first), account.owed(second)) == (19, 0)
    assert made["unallocatedAmount"] == 4
    assert made["invoiceAllocations"][0] == {
        "invoiceId": second,
        "invoiceNumber": 2,
        "amount": Decimal("20.00"),
        "outstandingBalance": Decimal("0.00"),
        "invoiceTotal": Decimal("20.00"),
        "netsuiteId": None,
        "quickBooksId": None,
        "uri": f"http://127.0.0.1/v1/invoices/{second}",
    }


@pytest.mark.parametrize(
    ("order", "owed"), [(None, [0, 5, 10]), ("OldestToNewest", [0, 5, 10]), ("NewestToOldest", [10, 5, 0])]
)
async def test_auto_allocation_follows_the_order(
    account: Account, ada: int, order: str | None, owed: list[int]
) -> None:
    invoices = [account.invoice(ada, "10") for _ in range(3)]
    await account.pay(ada, "15", autoAllocate=True, autoAllocateOrder=order)
    assert [account.owed(invoice) for invoice in invoices] == owed


async def test_without_auto_allocation_a_payment_stays_available(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "10")
    assert (await account.pay(ada, "10"))["unallocatedAmount"] == 10
    assert (account.owed(invoice), account.balance(ada)) == (10, 0)


@pytest.mark.parametrize(("amount", "share"), [("10", "11"), ("30", "21")])
async def test_too_large_an_allocation_leaves_nothing_behind(
    account: Account, ada: int, amount: str, share: str
) -> None:
    invoice = account.invoice(ada, "20")
    body = payment(ada, amount, paymentAllocations=allocations((invoice, share)))
    assert (await account.refused("POST", "/payments", body))[0] == 400
    assert await account.activities(ada) == []


async def test_shares_of_one_invoice_count_together(account: Account, ada: int) -> None:
    invoice = account.invoice(ada, "20")
    body = payment(ada, "30", paymentAllocations=allocations((invoice, "15"), (invoice, "15")))
    assert (await account.refused("POST", "/payments", body))[0] == 400


async def test_another_customers_invoice_cannot_be_paid(account: Account, ada: int) -> None:
    invoice = account.invoice(account.customer(), "20")
    body = payment(ada, "20", paymentAllocations=allocations((invoice, "20")))
    assert (await account.refused("POST", "/payments", body))[0] == 400


async def test_a_parent_can_pay_the_invoice_of_a_child(account: Account, ada: int) -> None:
    child = account.customer(parentId=ada)
    invoice = account.invoice(child, "20")
    await account.pay(ada, "20", paymentAllocations=allocations((invoice, "20")))
    assert (account.owed(invoice), account.balance(child), account.balance(ada)) == (0, 0, 0)


# ------------------------------------------------------------------ the gateway


async def test_a_stored_card_is_charged(account: Account, ada: int) -> None:
    card = await account.card(ada)
    made = await account.pay(ada, "5", paymentMethod="CreditCard", paymentMethodId=card["id"])
    activity = await account.get(f"/PaymentActivities/{made['paymentActivityId']}")
    assert activity == {
        "customerId": ada,
        "status": "Successful",
        "effectiveTimestamp": "2026-01-31T12:00:00",
        "createdTimestamp": "2026-01-31T12:00:00",
        "source": "Manual",
        "method": "CreditCard (Visa ending in 1111)",
        "transactionType": "Collect",
        "amount": 5,
        "gatewayFee": None,
        "currency": "USD",
        "transaction": made,
        "methodIsAch": False,
        "parentCustomerId": None,
        "reconciliationId": None,
        "id": made["paymentActivityId"],
        "uri": f"http://127.0.0.1/v1/PaymentActivities/{made['paymentActivityId']}",
    }


async def test_the_default_method_can_be_charged(account: Account, ada: int) -> None:
    await account.ach(ada)
    made = await account.pay(ada, "5", paymentMethod="ACH", useDefaultPaymentMethod=True)
    assert (await account.get(f"/PaymentActivities/{made['paymentActivityId']}"))["methodIsAch"] is True


async def test_a_card_can_be_given_inline_and_is_not_stored(account: Account, ada: int) -> None:
    card = {"cardNumber": "5555555555554444", "expirationMonth": 1, "expirationYear": 30}
    await account.pay(ada, "5", paymentMethod="CreditCard", creditCard=card)
    assert await account.activities(ada, "method") == ["CreditCard (MasterCard ending in 4444)"]
    assert await account.get(f"/customers/{ada}/paymentMethods/all") == []


@pytest.mark.parametrize(
    ("members", "key"),
    [({}, "payment.PaymentMethodId"), ({"useDefaultPaymentMethod": True}, "payment.UseDefaultPaymentMethod")],
)
async def test_something_must_be_charged(account: Account, ada: int, members: Any, key: str) -> None:
    body = payment(ada, "5", paymentMethod="CreditCard", **members)
    assert (await account.refused("POST", "/payments", body))[:2] == (400, key)


async def test_another_customers_card_cannot_be_charged(account: Account, ada: int) -> None:
    card = await account.card(account.customer())
    body = payment(ada, "5", paymentMethod="CreditCard", paymentMethodId=card["id"])
    assert (await account.refused("POST", "/payments", body))[0] == 404


@pytest.mark.parametrize(
    ("number", "text"),
    [(DECLINED, "The payment was declined."), (POOR, "The payment was declined: insufficient funds.")],
)
async def test_a_declined_card_makes_a_failed_activity_and_no_payment(
    account: Account, ada: int, number: str, text: str
) -> None:
    invoice = account.invoice(ada, "20")
    card = await account.card(ada, number)
    body = payment(ada, "20", paymentMethod="CreditCard", paymentMethodId=card["id"], autoAllocate=True)
    assert await account.refused("POST", "/payments", body) == (400, "Api Error", text)
    failed = (await account.activities(ada))[-1]
    assert (failed["status"], failed["transactionType"], failed["transaction"]) == ("Failed", "Collect", None)
    assert (account.owed(invoice), account.balance(ada)) == (20, 20)
    assert (await account.get(f"/paymentMethods/{card['id']}/creditCard"))["repeatFailureCount"] == 1


async def test_a_declined_bank_account_makes_a_failed_activity(account: Account, ada: int) -> None:
    bank = await account.ach(ada, "000111111116")
    body = payment(ada, "20", paymentMethod="ACH", paymentMethodId=bank["id"])
    assert (await account.refused("POST", "/payments", body))[0] == 400


# ------------------------------------------------------------------ automatic collection


async def test_collecting_pays_the_oldest_invoices_with_the_default_method(account: Account, ada: int) -> None:
    await account.card(ada)
    first, second = account.invoice(ada, "20"), account.invoice(ada, "20")
    activity = payments.collect(account.state, account.state.customers[ada], Decimal(30), NOW)
    assert activity is not None
    assert (activity["status"], activity["source"]) == ("Successful", "Automatic")
    assert (account.owed(first), account.owed(second)) == (0, 10)


async def test_a_declined_collection_is_a_failed_activity(account: Account, ada: int) -> None:
    await account.card(ada, DECLINED)
    invoice = account.state.invoices[account.invoice(ada, "20")]
    activity = payments.collect(account.state, account.state.customers[ada], Decimal(20), NOW, invoice=invoice)
    assert activity is not None
    assert activity["status"] == "Failed"
    assert account.balance(ada) == 20


def test_nothing_is_collected_without_a_payment_method(account: Account, ada: int) -> None:
    assert payments.collect(account.state, account.state.customers[ada], Decimal(20), NOW) is None


async def test_auto_collect_pays_an_invoice_as_it_is_posted(account: Account, ada: int) -> None:
    await account.card(ada)
    answer = await account.http.put("/customerbillingsetting", json={"id": ada, "autoCollect": True})
    settings = answer.json()
    assert (settings["hasPaymentMethod"], settings["defaultPaymentMethodId"]) == (True, 5_600_001)
    assert account.owed(account.invoice(ada, "20")) == 0


# ------------------------------------------------------------------ NSF


@pytest.mark.parametrize("by", ["id", "paymentActivityId"])
async def test_a_returned_payment_is_owed_again(account: Account, ada: int, by: str) -> None:
    invoice = account.invoice(ada, "20")
    await account.ach(ada)
    made = await account.pay(
        ada, "25", paymentMethod="ACH", useDefaultPaymentMethod=True, paymentAllocations=allocations((invoice, "20"))
    )
    returned = await account.post("/payments/Nsf", {"id": made[by]})
    assert (returned["id"], returned["unallocatedAmount"], returned["refundableAmount"]) == (made["id"], 0, 0)
    assert returned["invoiceAllocations"] == []
    assert (account.owed(invoice), account.balance(ada)) == (20, 20)
    assert await account.activities(ada, "transactionType") == ["Validate", "Collect", "NSF"]


async def test_a_payment_is_returned_once(account: Account, ada: int) -> None:
    await account.ach(ada)
    made = await account.pay(ada, "25", paymentMethod="ACH", useDefaultPaymentMethod=True)
    await account.post("/payments/Nsf", {"id": made["id"]})
    assert (await account.refused("POST", "/payments/Nsf", {"id": made["id"]}))[0] == 400


async def test_only_ach_payments_can_be_returned(account: Account, ada: int) -> None:
    made = await account.pay(ada, "5")
    assert await account.refused("POST", "/payments/Nsf", {"id": made["id"]}) == (
        400,
        "Api Error",
        "Only ACH payments can be marked as NSF.",
    )


# ------------------------------------------------------------------ unknown outcomes


SUCCESSFUL = {"paymentStatus": "Successful", "authorizationCode": "A1", "secondaryTransactionNumber": "7"}


async def unknown(account: Account, ada: int) -> int:
    """Pay with a card at which the gateway stays silent; the id of the activity."""
    card = await account.card(ada, SILENT)
    invoice = account.invoice(ada, "20")
    body = payment(ada, "20", paymentMethod="CreditCard", paymentMethodId=card["id"])
    body["paymentAllocations"] = allocations((invoice, "20"))
    assert (await account.refused("POST", "/payments", body))[0] == 500
    activity = (await account.activities(ada))[-1]
    assert (activity["status"], activity["transaction"]) == ("Unknown", None)
    return int(activity["id"])


async def test_a_silent_gateway_leaves_an_unknown_activity_and_pauses_billing(account: Account, ada: int) -> None:
    id_ = await unknown(account, ada)
    overview = await account.get(f"/customers/{ada}/overview")
    assert overview["unknownPaymentActivityId"] == id_
    assert payments.collect(account.state, account.state.customers[ada], Decimal(20), NOW) is None


async def test_an_unknown_payment_resolved_as_successful_is_recorded(account: Account, ada: int) -> None:
    id_ = await unknown(account, ada)
    body = {"paymentId": id_, **SUCCESSFUL}
    resolved = await account.post("/paymentActivities/Resolve", body)
    assert (resolved["status"], resolved["transaction"]["unallocatedAmount"]) == ("Successful", 0)
    assert account.balance(ada) == 0
    assert (await account.get(f"/customers/{ada}/overview"))["unknownPaymentActivityId"] is None


async def test_an_unknown_payment_resolved_as_failed_is_collected_again(account: Account, ada: int) -> None:
    id_ = await unknown(account, ada)
    await account.post("/paymentActivities/Resolve", {"paymentStatus": "Failed", "paymentId": id_})
    statuses = await account.activities(ada, "status")
    assert statuses == ["Successful", "Failed", "Successful"]  # the validation, the silence, the second collection
    assert account.balance(ada) == 0


async def test_auto_resolve_takes_the_activity_as_it_was_read(account: Account, ada: int) -> None:
    id_ = await unknown(account, ada)
    activity = await account.http.get(f"/PaymentActivities/{id_}")
    assert (await account.post("/payments/AutoResolve", activity.json()))["status"] == "Successful"
    assert account.balance(ada) == 0


@pytest.mark.parametrize("missing", ["authorizationCode", "secondaryTransactionNumber"])
async def test_a_success_needs_what_the_gateway_said(account: Account, ada: int, missing: str) -> None:
    id_ = await unknown(account, ada)
    body = {"paymentId": id_, **SUCCESSFUL}
    del body[missing]
    name = missing[:1].upper() + missing[1:]
    assert (await account.refused("POST", "/paymentActivities/Resolve", body))[:2] == (400, f"paymentActivity.{name}")


async def test_only_an_unknown_outcome_can_be_resolved(account: Account, ada: int) -> None:
    made = await account.pay(ada, "5")
    body = {"paymentStatus": "Failed", "paymentId": made["paymentActivityId"]}
    assert (await account.refused("POST", "/paymentActivities/Resolve", body))[0] == 400


# ------------------------------------------------------------------ lists of activities


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("amount:5|6", 1),
        ("PaymentActivityStatus:Failed", 1),
        ("PaymentMethodType:Check,CreditCard", 3),
        ("PaymentType:Validate", 1),
        ("PaymentSource:Import", 1),
        ("GatewayName:sand*", 2),
        ("createdTimestamp:2026-01-31|2026-02-01", 3),
        ("modifiedTimestamp:2026-02-01|", 0),
        ("parentCustomerId:[empty]", 3),
    ],
)
async def test_activities_are_filtered(account: Account, ada: int, query: str, count: int) -> None:
    card = await account.card(ada, DECLINED)
    await account.pay(ada, "5", source="Import")
    await account.refused(
        "POST", "/payments", payment(ada, "9", paymentMethod="CreditCard", paymentMethodId=card["id"])
    )
    assert len(await account.get(f"/customers/{ada}/paymentactivities", query=query)) == count
    assert len(await account.get("/PaymentActivities/GetByAccountID", query=query)) == count


async def test_the_accounts_list_filters_by_customer(account: Account, ada: int) -> None:
    await account.pay(ada, "5")
    await account.pay(account.customer(firstName="Grace"), "6")
    for query in ("Customer.FirstName:Grace", f"customerId:{ada + 1}", "Customer.Status:Active;amount:6|"):
        (found,) = await account.get("/PaymentActivities/GetByAccountID", query=query)
        assert found["amount"] == 6


async def test_the_children_s_list_holds_what_was_paid_with_the_parent_s_methods(account: Account, ada: int) -> None:
    child = account.customer(parentId=ada)
    card = await account.card(ada)
    await account.post("/paymentMethods/setPaymentMethodSharing", {}, id=card["id"], sharing="true")
    await account.pay(child, "5", paymentMethod="CreditCard", paymentMethodId=card["id"])
    await account.pay(child, "6")
    (found,) = await account.get(f"/customers/{ada}/childPaymentActivities")
    assert (found["amount"], found["customerId"], found["parentCustomerId"]) == (5, child, ada)


async def test_an_unknown_activity_is_not_found(account: Account) -> None:
    assert (await account.refused("GET", "/PaymentActivities/1"))[0] == 404


# ------------------------------------------------------------------ with the client


async def test_the_client_pays_and_sees_a_decline(account: Account, ada: int) -> None:
    sandbox = account.sandbox
    async with Fusebill(api_key="k", base_url=sandbox.base_url, transport=sandbox.transport()) as fusebill:
        card = await fusebill.credit_cards.create(
            customer_id=ada,
            card_number=DECLINED,
            first_name="Ada",
            last_name="Lovelace",
            expiration_month=1,
            expiration_year=30,
        )
        with pytest.raises(BusinessRuleError, match="declined"):
            await fusebill.payments.create(
                customer_id=ada,
                amount=Decimal("5.00"),
                payment_method="CreditCard",
                payment_method_id=card.id,
                source="Manual",
            )
        statuses = [activity.status async for activity in fusebill.payment_activities.list_by_customer(ada)]
    assert statuses == ["Successful", "Failed"]


async def test_the_key_is_checked(account: Account) -> None:
    answer = await account.http.get("/payments/1", headers={"Authorization": ""})
    assert answer.status_code == 401
    assert isinstance(answer, httpx.Response)
