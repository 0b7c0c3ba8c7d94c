"""The vendor's samples of the invoices area, sent to the sandbox as they are but for the ids."""

from __future__ import annotations

import re

import pytest

from tests.samples import Filter, Request, load
from tests.sandbox.account import Account
from tests.sandbox.invoicing import draft_of

AREA = load("invoices")
CARD = 98753987  # the payment method of a sample
# What is refused: samples that lack the body that their call needs.
REFUSED = {"invoices.reverse": ("", "{}"), "invoices.patch": ("",)}
LISTS = {"invoices.list": "/Invoices", "draft_invoices.list": "/DraftInvoices", "credit_notes.list": "/CreditNotes"}


async def prepare(account: Account) -> dict[str, str]:
    """Make what samples speak of, and return what stands for their placeholders."""
    customer = account.customer()
    invoice, draft = account.invoice(customer, "10"), draft_of(account, customer, "10")
    card = await account.card(customer)
    account.state.payment_methods[CARD] = account.state.payment_methods[card["id"]]
    job = await account.post("/BulkApi", {"accountUploadType": "BulkWriteOff", "data": [invoice]})
    await account.get(f"/BulkApi/{job['id']}")
    return {"customerId": str(customer), "invoiceId": str(invoice), "id": str(draft), "bulkJobId": str(job["id"])}


def filled(text: str, ids: dict[str, str]) -> str:
    by_name = {name.lower(): id_ for name, id_ in ids.items()}
    return re.sub(r"\{(\w+)\}", lambda match: by_name[match[1].lower()], text)


@pytest.mark.parametrize("sample", AREA.requests, ids=lambda sample: f"{sample['operation']} {sample['name']}")
async def test_a_documented_request_is_taken(account: Account, sample: Request) -> None:
    ids = await prepare(account)
    body = sample["body"] or ""
    if "write_off" in sample["operation"]:
        await account.post(f"/BulkApi/Cancel/{ids['bulkJobId']}")
    if sample["operation"] == "draft_invoices.uncancel":
        await account.post(f"/draftInvoices/Cancel/{ids['id']}")
    body = body.replace("373315", ids["bulkJobId"]).replace('"invoiceId": 1,', f'"invoiceId": {ids["invoiceId"]},')
    path = filled(sample["path"], ids).replace("//", "/")
    query = filled(sample["query"], ids)
    answer = await account.send(sample["method"], f"{path}?{query}" if query else path, content=body)
    refused = body.strip() in REFUSED.get(sample["operation"], ())
    assert (answer.status_code == 400) if refused else answer.is_success, answer.text


@pytest.mark.parametrize("sample", AREA.filters, ids=lambda sample: f"{sample['operation']} {sample['example']}")
async def test_a_documented_filter_is_understood(account: Account, sample: Filter) -> None:
    query = filled(sample["url"], await prepare(account))
    if "sortExpression" in query and "sortOrder" not in query:
        query += "&sortOrder=Ascending"  # a part of an example
    answer = await account.send("GET", f"{LISTS[sample['operation']]}?{query}")
    assert answer.is_success, answer.text


@pytest.mark.parametrize(
    ("method", "path", "text"),
    [
        ("GET", "/Invoices/22", "Invoice with id 22 not found."),
        ("GET", "/Invoices/pdf/22", "Invoice with id 22 not found."),
        ("POST", "/draftInvoices/uncancel/2", "Invoice id 2 not found."),
        ("DELETE", "/DraftPaymentSchedules/118", "DraftInvoice with id 118 not found."),
    ],
)
async def test_a_documented_error_is_answered(account: Account, method: str, path: str, text: str) -> None:
    documented = {error["value"] for error in AREA.errors}
    assert text in documented
    assert await account.refused(method, path) == (404, "Api Error", text)
