"""Bulk jobs of the sandbox: validation, processing, cancelling."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from fusebill_async.sandbox.wire import Record
from tests.sandbox.account import Account, payment


async def submit(account: Account, data: list[Any], type_: str = "BulkWriteOff") -> int:
    job = await account.post("/BulkApi", {"accountUploadType": type_, "data": data})
    assert job["status"] == "Validating"
    return int(job["id"])


async def poll(account: Account, job_id: int) -> Record:
    job: Record = await account.get(f"/BulkApi/{job_id}", view="full")
    return job


async def test_a_write_off_job_goes_through_its_states(account: Account, ada: int) -> None:
    ids = [account.invoice(ada, "10"), account.invoice(ada, "5")]
    job_id = await submit(account, ids)
    validated = await poll(account, job_id)
    assert (validated["status"], validated["successfulRecords"], validated["processedRecords"]) == (
        "Validated",
        2,
        None,
    )
    assert [record["status"] for record in validated["records"]] == ["PassedValidation", "PassedValidation"]
    assert account.balance(ada) == 15
    assert (await account.post("/BulkApi/Process/", {"id": job_id}))["status"] == "Processing"
    processed = await poll(account, job_id)
    assert (processed["status"], processed["processedRecords"], account.balance(ada)) == ("Processed", 2, 0)


async def test_records_are_shown_only_when_asked_for(account: Account, ada: int) -> None:
    job_id = await submit(account, [account.invoice(ada, "10")])
    assert (await account.get(f"/BulkApi/{job_id}"))["records"] is None


async def test_what_fails_validation_is_left_out(account: Account, ada: int) -> None:
    paid, owed = account.invoice(ada, "10"), account.invoice(held := account.customer(), "5")
    account.state.customers[held]["status"] = "Hold"
    await account.pay(ada, "10", autoAllocate=True)
    good = account.invoice(ada, "3")
    job_id = await submit(account, [paid, owed, 1, "x", good, good])
    job = await poll(account, job_id)
    assert (job["status"], job["successfulRecords"], job["failedRecords"]) == ("ValidatedWithErrors", 1, 5)
    assert job["records"][2]["details"] == "Invoice with id 1 not found."
    await account.post("/BulkApi/Process", {"id": job_id})
    assert (await poll(account, job_id))["processedRecords"] == 1
    assert account.balance(held) == 5


async def test_a_record_that_cannot_be_processed_any_more_fails_alone(account: Account, ada: int) -> None:
    ids = [account.invoice(ada, "10"), account.invoice(ada, "5")]
    job_id = await submit(account, ids)
    await poll(account, job_id)
    await account.pay(ada, "10", autoAllocate=True)
    await account.post("/BulkApi/Process", {"id": job_id})
    job = await poll(account, job_id)
    assert (job["status"], job["processedRecords"], job["failedProcessedRecords"]) == ("ProcessedWithErrors", 1, 1)


async def test_payments_are_made_by_a_job(account: Account, ada: int) -> None:
    card = await account.card(ada, "4000000000000002")
    declined = payment(ada, "3", paymentMethod="CreditCard", paymentMethodId=card["id"])
    job_id = await submit(account, [payment(ada, "10"), declined, {"customerId": ada}], "BulkPayment")
    assert [record["status"] for record in (await poll(account, job_id))["records"]] == [
        "PassedValidation",
        "PassedValidation",
        "FailedValidation",
    ]
    await account.post("/BulkApi/Process", {"id": job_id})
    job = await poll(account, job_id)
    made, failed, _ = job["records"]
    assert (await account.get(f"/payments/{made['createdEntityId']}"))["amount"] == 10
    assert (failed["status"], account.balance(ada)) == ("FailedProcessing", Decimal(-10))


@pytest.mark.parametrize("wrapped", [True, False])
async def test_the_older_forms_make_jobs_too(account: Account, ada: int, wrapped: bool) -> None:
    job = await account.post(
        "/bulkwriteoff", {"accountUploadType": "BulkWriteOff", "data": [account.invoice(ada, "1")]}
    )
    await account.post(f"/BulkApi/Cancel/{job['id']}")
    body: Any = [payment(ada, "10")]
    body = {"accountUploadType": "bulkPayment", "data": body} if wrapped else body
    assert (await account.send("POST", "/bulkPaymentSubmit", json=body)).json()["type"] == "BulkPayment"


async def test_a_large_job_takes_several_polls_and_can_be_cancelled_halfway(account: Account, ada: int) -> None:
    job_id = await submit(account, [account.invoice(ada, "1") for _ in range(150)])
    await poll(account, job_id)
    await account.post("/BulkApi/Process", {"id": job_id})
    halfway = await poll(account, job_id)
    assert (halfway["status"], halfway["processedRecords"]) == ("Processing", 100)
    cancelled = await account.post(f"/BulkApi/Cancel/{job_id}")
    assert (cancelled["status"], cancelled["failedProcessedRecords"]) == ("ProcessedWithErrors", 50)
    assert cancelled["records"][-1]["details"] == "Manually marked as Failed."
    assert account.balance(ada) == 50


async def test_one_job_at_a_time(account: Account, ada: int) -> None:
    ids = [account.invoice(ada, "10")]
    job_id = await submit(account, ids)
    body = {"accountUploadType": "BulkWriteOff", "data": ids}
    assert (await account.refused("POST", "/BulkApi", body))[0] == 400
    await account.post(f"/BulkApi/Cancel/{job_id}")
    await submit(account, ids)


async def test_a_job_is_processed_once(account: Account, ada: int) -> None:
    job_id = await submit(account, [account.invoice(ada, "10")])
    assert (await account.refused("POST", "/BulkApi/Process", {"id": job_id}))[0] == 400
    await poll(account, job_id)
    await account.post("/BulkApi/Process", {"id": job_id})
    assert (await account.refused("POST", "/BulkApi/Process", {"id": job_id}))[0] == 400
    await poll(account, job_id)
    assert (await account.refused("POST", "/BulkApi/Process", {"id": job_id}))[0] == 400
    assert (await account.refused("POST", f"/BulkApi/Cancel/{job_id}"))[0] == 400


async def test_a_job_that_cannot_be_is_refused(account: Account, ada: int) -> None:
    for body in (
        {"data": [1]},
        {"accountUploadType": "CustomerImport", "data": [1]},
        {"accountUploadType": "BulkPayment"},
    ):
        assert (await account.refused("POST", "/BulkApi", body))[0] == 400
    too_many = {"accountUploadType": "BulkWriteOff", "data": list(range(1001))}
    assert (await account.refused("POST", "/BulkApi", too_many))[0] == 400
    account.state.settings["write_offs"] = False
    assert (await account.refused("POST", "/BulkApi", {"accountUploadType": "BulkWriteOff", "data": [1]}))[0] == 404
    assert not account.state.bulk_jobs
