"""Posted invoices of the sandbox: what they say, how they are listed, and what reverses or writes them off."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async import Fusebill
from fusebill_async.sandbox.money import ledger
from tests.sandbox.account import NOW, Account, allocations
from tests.sandbox.invoicing import charge_of, invoice_of, month_of_service, opened_later


@pytest.fixture
def ada(account: Account) -> int:
    return account.customer(reference="CR-1", companyName="Engines")


# ------------------------------------------------------------------ reading


async def test_the_sums_of_an_invoice_are_those_of_its_charges(account: Account, ada: int) -> None:
    account.state.settings["tax_rate"] = Decimal("0.13")
    discount = {"amount": Decimal(5), "configuredDiscountAmount": Decimal(50), "discountType": "Percentage"}
    id_ = invoice_of(account, ada, charge_of(account, ada, "10", discounts=[discount]), charge_of(account, ada, "20"))[
        "id"
    ]
    invoice = await account.get(f"/invoices/{id_}")
    sums = ("subtotal", "totalDiscount", "totalTaxes", "invoiceAmount", "outstandingBalance", "totalPayments")
    assert [invoice[name] for name in sums] == [
        Decimal(30),
        Decimal(5),
        Decimal("3.25"),
        Decimal("28.25"),
        Decimal("28.25"),
        0,
    ]
    assert invoice["taxes"] == [
        {"name": "Tax", "registrationCode": None, "percent": Decimal(13), "total": Decimal("3.25")}
    ]
    assert invoice["charges"][0]["discount"] == invoice["charges"][0]["discounts"][0]
    assert invoice["charges"][0]["discount"]["configuredDiscountAmount"] == 50


async def test_an_invoice_keeps_the_customer_of_its_posting(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    account.state.customers[ada]["lastName"] = "King"
    assert (await account.get(f"/invoices/{id_}"))["invoiceCustomer"]["lastName"] == "Lovelace"


async def test_an_unknown_invoice_is_not_found(account: Account) -> None:
    for path in ("/invoices/22", "/invoices/pdf/22", "/invoices/html/22"):
        assert await account.refused("GET", path) == (404, "Api Error", "Invoice with id 22 not found.")


async def test_charges_of_nothing_are_shown_when_asked_for(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10", "0")
    assert len((await account.get(f"/invoices/{id_}"))["charges"]) == 1
    assert len((await account.get(f"/invoices/{id_}", showZeroDollarCharges="true"))["charges"]) == 2


async def test_charges_can_be_grouped(account: Account, ada: int) -> None:
    purchase = {"id": 4_400_001}
    rows = [charge_of(account, ada, "1", purchase=purchase), charge_of(account, ada, "2", name="Fee")]
    id_ = invoice_of(account, ada, *rows)["id"]
    invoice = await account.get(f"/invoices/{id_}", groupCharges="true")
    assert "charges" not in invoice
    assert [len(group["charges"]) for group in invoice["chargeGroups"]] == [1, 1]


async def test_documents_are_a_page_and_a_pdf(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    html = await account.send("GET", f"/invoices/html/{id_}")
    assert "Total: 10.00 USD" in html.text
    pdf = await account.send("GET", f"/invoices/pdf/{id_}")
    assert pdf.content.startswith(b"%PDF-1.4")
    assert b"(Total: 10.00 USD) Tj" in pdf.content


async def test_an_invoice_ages(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    assert (await account.get(f"/invoices/{id_}"))["paymentSchedules"] == [
        {
            "dueDateTimestamp": "2026-03-02T12:00:00",
            "status": "Due",
            "amount": 10,
            "outstandingBalance": 10,
            "daysDueAfterTerm": 0,
        }
    ]
    async with opened_later(account, NOW + timedelta(days=31)) as later:
        assert (await later.get(f"/invoices/{id_}"))["paymentSchedules"][0]["status"] == "Overdue"
        assert await numbers(later, "invoiceStatus:Overdue") == [1]


async def test_the_balances_around_an_invoice_are_kept(account: Account, ada: int) -> None:
    account.invoice(ada, "10")
    invoice = await account.get(f"/invoices/{account.invoice(ada, '5')}")
    assert (invoice["openingArBalance"], invoice["closingArBalance"]) == (10, 15)


# ------------------------------------------------------------------ lists


async def numbers(account: Account, query: str, path: str = "/invoiceSummaries") -> list[int]:
    return [row["invoiceNumber"] for row in await account.get(path, query=query)]


async def test_the_list_has_no_line_items_but_that_of_a_customer_has(account: Account, ada: int) -> None:
    account.invoice(ada, "10")
    assert [row["charges"] for row in await account.get("/invoices")] == [[]]
    rows = await account.get(f"/customers/{ada}/invoices/")
    assert [len(row["charges"]) for row in rows] == [1]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Customer.CustomerReference.Reference1:x", []),
        ("Customer.Arbalance:31|", [1]),
        ("closingArBalance:|20", [2]),
        ("invoiceNumber:1,2", [1, 2]),
        ("postedTimestamp:2026-01-31|2026-02-01", [1, 2]),
        ("Customer.Status:Active", [1, 2]),
        ("poNumber:[empty]", [1, 2]),
        ("totalInstallments:2", []),
    ],
)
async def test_invoices_are_filtered(account: Account, ada: int, query: str, found: list[int]) -> None:
    account.invoice(ada, "40")
    account.invoice(account.customer(), "15")
    assert await numbers(account, query, "/invoices") == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("invoiceStatus:Paid", [2]),
        ("invoiceStatus:Due,WrittenOff", [1]),
        ("outstandingBalance:0.01|", [1]),
        ("totalPayments:15|16", [2]),
        ("companyName:Eng*", [1]),
        ("unsettled:false", [1, 2]),
        ("dueDate:2026-03-02|2026-03-03", [1, 2]),
        ("writeoffs:1|", []),
    ],
)
async def test_summaries_are_filtered(account: Account, ada: int, query: str, found: list[int]) -> None:
    account.invoice(ada, "40")
    id_ = account.invoice(other := account.customer(), "15")
    await account.pay(other, "15", paymentAllocations=allocations((id_, "15")))
    assert await numbers(account, query) == found


async def test_a_customers_summaries_are_their_own(account: Account, ada: int) -> None:
    account.invoice(account.customer(), "15")
    account.invoice(ada, "40")
    assert await numbers(account, "invoiceAmount:1|", f"/customers/{ada}/invoiceSummaries") == [2]


# ------------------------------------------------------------------ patch and allocations


async def test_a_patch_applies_values_with_their_flags(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    body = {"id": id_, "notes": "Thanks", "netTerms": "Net5", "netTermsSet": True}
    await account.send("PATCH", "/Invoices/", json=body)
    invoice = await account.get(f"/invoices/{id_}")
    assert (invoice["notes"], invoice["terms"], invoice["isDefaultTerms"]) == ("Thanks", "Net5", False)
    assert invoice["paymentSchedules"][0]["dueDateTimestamp"] == "2026-02-05T12:00:00"
    await account.send("PATCH", "/Invoices/", json={"id": id_, "netTerms": "Net90"})
    assert (await account.get(f"/invoices/{id_}"))["terms"] == "Net5"


async def test_allocations_are_listed_by_kind(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    payment = await account.pay(ada, "4", paymentAllocations=allocations((id_, "4")))
    credit = ledger.record(account.state, ada, "Credit", Decimal(3), NOW, reference=None, description=None)
    ledger.allocate_oldest_first(account.state, credit, NOW)
    credits = await account.get(f"/invoices/{id_}/creditAllocations")
    assert credits == [{"creditId": credit["id"], "invoiceId": id_, "amount": 3}]
    (row,) = await account.get(f"/invoices/{id_}/paymentAllocations")
    assert (row["paymentId"], row["amount"], row["parentCustomerId"]) == (payment["id"], 4, None)
    assert await account.refused("GET", "/invoices/1/creditAllocations") == (
        404,
        "Api Error",
        "Invoice with id 1 not found.",
    )


# ------------------------------------------------------------------ write-offs


async def write_off(account: Account, id_: int, amount: Any) -> Any:
    return await account.post("/invoices/writeoff", {"invoiceId": id_, "amount": amount, "reference": "lost"})


async def test_a_write_off_takes_the_whole_balance(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    await account.pay(ada, "4", paymentAllocations=allocations((id_, "4")))
    invoice = await write_off(account, id_, "6")
    assert (invoice["totalWriteoffs"], invoice["outstandingBalance"], account.balance(ada)) == (6, 0, 0)
    assert invoice["paymentSchedules"][0]["status"] == "WrittenOff"


async def test_part_of_a_balance_cannot_be_written_off(account: Account, ada: int) -> None:
    body = {"invoiceId": account.invoice(ada, "10"), "amount": 5}
    assert (await account.refused("POST", "/invoices/writeoff", body))[0] == 400
    assert account.balance(ada) == 10


async def test_write_offs_that_are_not_enabled_are_not_found(account: Account, ada: int) -> None:
    account.state.settings["write_offs"] = False
    body = {"invoiceId": account.invoice(ada, "10"), "amount": 10}
    assert (await account.refused("POST", "/invoices/writeoff", body))[0] == 404


# ------------------------------------------------------------------ reversals


async def test_a_full_reversal_voids_the_invoice_and_issues_a_credit_note(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10", "20")
    body = {"invoiceId": id_, "reverseChargeOption": "Full", "reference": "Reversing all charges in Full"}
    await account.post("/Invoices/Reverse/", body)
    invoice = await account.get(f"/invoices/{id_}")
    assert (invoice["sumOfCreditNotes"], invoice["outstandingBalance"], account.balance(ada)) == (30, 0, 0)
    assert invoice["paymentSchedules"][0]["status"] == "Void"
    assert [charge["isReversable"] for charge in invoice["charges"]] == [False, False]
    (note,) = await account.get("/CreditNotes", query=f"invoiceId:{id_}")
    assert (note["creditNotesNumber"], note["netAmount"]) == ("01-CR-01", 30)
    assert (await account.refused("POST", "/Invoices/Reverse", body))[0] == 400


async def test_a_reversal_of_a_paid_invoice_makes_the_payment_available(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    await account.pay(ada, "10", paymentAllocations=allocations((id_, "10")))
    await account.post("/Invoices/Reverse", {"invoiceId": id_, "reverseChargeOption": "Full"})
    overview = await account.get(f"/customers/{ada}/overview")
    assert (overview["arBalance"], overview["unallocatedPayments"]) == (-10, 10)


async def test_what_is_unearned_shrinks_with_time(account: Account, ada: int) -> None:
    id_ = invoice_of(account, ada, charge_of(account, ada, "100", **month_of_service()))["id"]
    async with opened_later(account, NOW + timedelta(days=7)) as later:
        await later.post("/Invoices/Reverse", {"invoiceId": id_, "reverseChargeOptions": "Unearned"})
    assert account.balance(ada) == 25


async def test_discounts_and_taxes_follow_a_reversal_to_the_cent(account: Account, ada: int) -> None:
    account.state.settings["tax_rate"] = Decimal("0.0975")
    charge = charge_of(account, ada, "99.99", discounts=[{"amount": Decimal("33.33")}])
    invoice = invoice_of(account, ada, charge)
    for amount in ("0.01", "33.33", "17.77"):
        body = {"chargeId": charge["id"], "reverseChargeOption": "Amount", "reverseChargeAmount": amount}
        await account.post("/ReverseCharges", body)
    await account.post("/Invoices/Reverse", {"invoiceId": invoice["id"], "reverseChargeOption": "Full"})
    assert account.balance(ada) == 0
    notes = await account.get("/CreditNotes/GetCreditNotesSummary", query=f"Invoice.CustomerId:{ada}")
    assert sum(note["netAmount"] for note in notes) == invoice["total"]


async def test_a_net_amount_is_reversed_with_its_tax(account: Account, ada: int) -> None:
    account.state.settings["tax_rate"] = Decimal("0.10")
    charge = charge_of(account, ada, "100")
    invoice_of(account, ada, charge)
    body = {"chargeId": charge["id"], "reverseChargeOption": "NetAmount", "reverseChargeAmount": 11}
    reversed_ = await account.post("/ReverseCharges", body)
    assert (reversed_["amount"], account.balance(ada)) == (10, 99)


async def test_a_preview_of_a_reversal_changes_nothing(account: Account, ada: int) -> None:
    charge = charge_of(account, ada, "100")
    invoice_of(account, ada, charge)
    body = {"chargeId": charge["id"], "reverseChargeOption": "Amount", "reverseChargeAmount": 30}
    preview = (await account.post("/ReverseCharges", body, preview="true"))["reverseChargePreview"]
    assert (preview["netChargeAmount"], preview["netInvoiceAmount"], preview["outstandingBalance"]) == (30, 70, 70)
    assert account.balance(ada) == 100


@pytest.mark.parametrize("amount", ["0", "0.005", "100.01", None])
async def test_an_impossible_reversal_is_refused(account: Account, ada: int, amount: str | None) -> None:
    charge = charge_of(account, ada, "100")
    invoice_of(account, ada, charge)
    body = {"chargeId": charge["id"], "reverseChargeOption": "Amount", "reverseChargeAmount": amount}
    assert (await account.refused("POST", "/ReverseCharges", body))[0] == 400


async def test_specific_charges_are_reversed(account: Account, ada: int) -> None:
    rows = [charge_of(account, ada, "10"), charge_of(account, ada, "20")]
    id_ = invoice_of(account, ada, *rows)["id"]
    body = {"invoiceId": id_, "chargeIds": [rows[1]["id"]], "reverseChargeOption": "Full"}
    await account.post("/Invoices/ReverseSpecificCharges", body)
    assert account.balance(ada) == 10
    foreign = {**body, "invoiceId": account.invoice(ada, "1")}
    assert (await account.refused("POST", "/Invoices/ReverseSpecificCharges", foreign))[0] == 404


async def test_the_options_that_need_an_amount_are_refused_for_a_whole_invoice(account: Account, ada: int) -> None:
    body = {"invoiceId": account.invoice(ada, "10"), "reverseChargeOption": "Amount"}
    assert (await account.refused("POST", "/Invoices/Reverse", body))[0] == 400


async def test_a_credit_note_is_read_with_its_lines(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "10")
    await account.post("/Invoices/Reverse", {"invoiceId": id_, "reverseChargeOption": "Full", "reference": "why"})
    (summary,) = await account.get("/CreditNotes/GetCreditNotesSummary")
    assert summary["creditNoteReference"] == "why"
    note = await account.get(f"/CreditNotes/{summary['id']}")
    assert note["invoice"]["terms"] is None
    assert note["lineItems"][0]["lineItems"][0]["lineItem"]["amount"] == 10
    assert await account.refused("GET", "/CreditNotes/1") == (404, "Api Error", "CreditNote with id 1 not found.")


# ------------------------------------------------------------------ earnings


async def test_what_is_earned_by_hand_cannot_be_reversed_as_unearned(account: Account, ada: int) -> None:
    charge = charge_of(account, ada, "100", **month_of_service())
    id_ = invoice_of(account, ada, charge)["id"]
    body = {"chargeId": charge["id"], "earnAmount": 60, "reference": "done early"}
    preview = await account.post("/Earnings/ManualEarn", body, preview="true")
    earned = await account.post("/Earnings/ManualEarn", body, preview="false")
    assert preview["earnings"] == earned["earnings"]
    assert (await account.refused("POST", "/Earnings/ManualEarn", body, preview="false"))[0] == 400
    await account.post("/Invoices/Reverse", {"invoiceId": id_, "reverseChargeOption": "Unearned"})
    assert account.balance(ada) == 60


# ------------------------------------------------------------------ the balances of the customer


async def test_the_overview_tells_the_balances(account: Account, ada: int) -> None:
    account.invoice(ada, "30")
    await account.pay(ada, "50", autoAllocate=True)
    ledger.record(account.state, ada, "Credit", Decimal(7), NOW)
    ledger.draft(account.state, account.state.customers[ada], [charge_of(account, ada, "9")], NOW)
    overview = await account.get(f"/customers/{ada}/overview")
    names = ("pendingCharges", "arBalance", "unallocatedPayments", "unallocatedCredits", "lifetimeValue")
    assert [overview[name] for name in names] == [9, -27, 20, 7, 50]


async def test_the_overview_counts_the_days_until_suspension(account: Account, ada: int) -> None:
    account.invoice(ada, "30")
    assert (await account.get(f"/customers/{ada}/overview"))["daysUntilSuspension"] == 0
    account.sandbox.advance(days=31)
    assert (await account.get(f"/customers/{ada}/overview"))["daysUntilSuspension"] == 14


async def test_customers_are_filtered_by_their_balance(account: Account, ada: int) -> None:
    account.customer()
    account.invoice(ada, "30")
    assert [row["id"] for row in await account.get("/customers", query="Arbalance:0.01|")] == [ada]


async def test_the_client_reads_what_it_reversed(account: Account, ada: int) -> None:
    id_ = account.invoice(ada, "30")
    async with Fusebill("k", base_url=account.sandbox.base_url, transport=account.sandbox.transport()) as fusebill:
        await fusebill.invoices.reverse(invoice_id=id_, reverse_charge_option="Full")
        invoice = await fusebill.invoices.get(id_)
    assert [invoice.outstanding_balance, invoice.sum_of_credit_notes] == [0, 30]
