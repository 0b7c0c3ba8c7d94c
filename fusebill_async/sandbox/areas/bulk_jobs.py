"""Bulk jobs: writing off or paying many invoices, validated first and processed when told to.

    Validating -> Validated or ValidatedWithErrors -> (process) -> Processing -> Processed or ProcessedWithErrors

Assumption: every poll finds a job one step further. The first finds it validated; once it is processing, each finds up
to 100 more of its records processed. Nothing happens between polls.
"""

from dataclasses import replace

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import payments, write_offs
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, choice, each, integer, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Json, Record, words

TYPES = ("BulkWriteOff", "BulkPayment")
LARGEST_WRITE_OFF = 1000
RECORDS_A_POLL = 100
WAITING = ("Validating", "Validated", "ValidatedWithErrors", "Processing")

MEMBERS = words(
    """accountId type status createdTimestamp completedTimestamp totalRecords successfulRecords failedRecords
    totalProcessedRecords processedRecords failedProcessedRecords importingTimestamp processedTimestamp fileName
    reference relatedId internalAutomatedFlag modifiedTimestamp id"""
)
_NEEDED = words("customerId amount paymentMethod source")  # of a payment
RECORD_MEMBERS = words("accountUploadId status data details createdEntityId id")


def _as_sent(value: Json, key: str) -> Json:  # checked when the job is validated
    return value


_ITEMS = each(_as_sent)
JOB = Shape(accountUploadType=choice(*TYPES), data=_ITEMS)


# ---------------------------------------------------------------- making a job


@operation("POST", "/BulkApi")
def create(call: Call) -> Record:
    """Submit Bulk Job For Validation. Assumption: 400 while another job waits; the texts."""
    sent = call.bind(JOB, "bulkApi", "accountUploadType", "data")
    return _create(call, sent["accountUploadType"], sent["data"])


@operation("POST", "/bulkwriteoff")
def create_write_off(call: Call) -> Record:
    """Bulk Invoice Write-off Procedure, Create Bulk Job: the older form."""
    return _create(call, "BulkWriteOff", call.bind(JOB, "bulkApi", "data")["data"])


@operation("POST", "/bulkPaymentSubmit")
def create_payment(call: Call) -> Record:
    """Bulk Invoice Payment: the older form. Assumption: a bare list of payments, as in a sample, is taken too."""
    items = _ITEMS(call.body, "bulkApi.Data") if _is_list(call.body) else call.bind(JOB, "bulkApi", "data")["data"]
    return _create(call, "BulkPayment", items)


def _is_list(value: object) -> bool:
    return isinstance(value, list)


def _create(call: Call, type_: str, items: list[Json]) -> Record:
    if not items:
        raise ApiError(400, "The Data field is required.", "bulkApi.Data")
    if type_ == "BulkWriteOff":
        write_offs.check_enabled(call.state)
        if len(items) > LARGEST_WRITE_OFF:
            raise ApiError(400, f"A bulk write-off can hold at most {LARGEST_WRITE_OFF} invoices.", "bulkApi.Data")
    for other in call.state.bulk_jobs.values():
        if other["status"] in WAITING:
            text_ = f"Bulk job {other['id']} is processing or awaiting processing; please cancel it first."
            raise ApiError(400, text_)
    job = call.state.bulk_jobs.add(
        {
            **dict.fromkeys(MEMBERS),
            "accountId": 1,
            "type": type_,
            "status": "Validating",
            "createdTimestamp": wire.seconds(call.now),
            "totalRecords": len(items),
            "successfulRecords": 0,
            "failedRecords": 0,
            "internalAutomatedFlag": False,
            "modifiedTimestamp": wire.ticks(call.now),
        }
    )
    job["records"] = [_record(job, number, item) for number, item in enumerate(items, start=1)]
    return render(job, call)


def _record(job: Record, number: int, item: Json) -> Record:
    """Assumption: the name of the status of a record that waits, and records' ids."""
    data = item if isinstance(item, str) else wire.write_json(item).decode()
    return {
        "accountUploadId": job["id"],
        "status": "NotStarted",
        "data": data,
        "details": None,
        "createdEntityId": None,
        "id": job["id"] * 10_000 + number,
        "item": item,
    }


def render(job: Record, call: Call, *, full: bool = False) -> Record:
    """Write a job, with its records when `full`."""
    answer: Record = {"records": None}
    if full:
        rows = [{name: row[name] for name in RECORD_MEMBERS} for row in job["records"]]
        answer["records"] = [row | {"uri": None} for row in rows]
    return answer | {name: job[name] for name in MEMBERS} | {"uri": call.uri(f"BulkApi/{job['id']}")}


# ---------------------------------------------------------------- its life


@operation("GET", "/BulkApi/{bulkJobId}")
def read(call: Call) -> Record:
    """Poll Bulk Job."""
    job = call.state.bulk_jobs.find(call.ids[0])
    if job["status"] == "Validating":
        _validate(job, call)
    elif job["status"] == "Processing":
        _process(job, call)
    return render(job, call, full=call.query.text("view").lower() == "full")


@operation("POST", "/BulkApi/Process")
def process(call: Call) -> Record:
    """Submit Bulk Job For Processing. Assumption: the text; records that failed validation are left out."""
    sent = call.bind(Shape(id=integer, settings=text()), "bulkApi", "id")
    job = call.state.bulk_jobs.find(sent["id"])
    if job["status"] not in ("Validated", "ValidatedWithErrors"):
        raise ApiError(400, f"Bulk job {job['id']} cannot be processed since its status is {job['status']}.")
    job |= {"status": "Processing", "importingTimestamp": wire.seconds(call.now)}
    job |= dict.fromkeys(("totalProcessedRecords", "processedRecords", "failedProcessedRecords"), 0)
    return _touch(job, call)


@operation("POST", "/BulkApi/Cancel/{bulkJobId}")
def cancel(call: Call) -> Record:
    """Cancel Bulk Job: unfinished records are marked failed. Assumption: a finished job is refused; the text."""
    job = call.state.bulk_jobs.find(call.ids[0])
    if job["status"] not in WAITING:
        raise ApiError(400, f"Bulk job {job['id']} cannot be cancelled since its status is {job['status']}.")
    for row in job["records"]:
        if row["status"] in ("NotStarted", "PassedValidation"):
            row |= {"status": "FailedProcessing", "details": "Manually marked as Failed."}
    _finish(job, call)
    _touch(job, call)
    return render(job, call, full=True)


def _touch(job: Record, call: Call) -> Record:
    job["modifiedTimestamp"] = wire.ticks(call.now)
    return render(job, call)


def _validate(job: Record, call: Call) -> None:
    seen: set[str] = set()
    for row in job["records"]:
        try:
            if job["type"] == "BulkWriteOff" and row["data"] in seen:
                raise ApiError(400, "The invoice is listed twice.")  # Assumption
            seen.add(row["data"])
            (_check_write_off if job["type"] == "BulkWriteOff" else _check_payment)(row["item"], call)
            row["status"] = "PassedValidation"
        except ApiError as error:
            row |= {"status": "FailedValidation", "details": error.text}
    passed = sum(row["status"] == "PassedValidation" for row in job["records"])
    job |= {"successfulRecords": passed, "failedRecords": len(job["records"]) - passed}
    job["status"] = "Validated" if passed == len(job["records"]) else "ValidatedWithErrors"
    job["completedTimestamp"] = wire.seconds(call.now)
    _touch(job, call)


def _check_write_off(item: Json, call: Call) -> Record:
    invoice = call.state.invoices.find(integer(item, "bulkApi.Data"))
    write_offs.check(call.state, invoice)
    return invoice


def _check_payment(item: Json, call: Call) -> None:
    sent = replace(call, body=item).bind(payments.CREATE, "payment", *_NEEDED)
    call.state.customers.find(sent["customerId"])


def _process(job: Record, call: Call) -> None:
    """Process some more records, each on its own: one that is refused fails alone."""
    waiting = [row for row in job["records"] if row["status"] == "PassedValidation"]
    for row in waiting[:RECORDS_A_POLL]:
        try:
            row |= {"status": "Processed", "createdEntityId": _perform(job["type"], row["item"], call)}
        except ApiError as error:
            row |= {"status": "FailedProcessing", "details": error.text}
    if len(waiting) <= RECORDS_A_POLL:
        _finish(job, call)
    else:
        _count(job)
    _touch(job, call)


def _perform(type_: str, item: Json, call: Call) -> int:
    """Write off or pay, and return the id of the transaction."""
    if type_ == "BulkPayment":
        payment = payments.create(replace(call, body=item))
        return int(payment["id"])
    transaction = write_offs.write_off(call.state, _check_write_off(item, call), call.now)
    return int(transaction["id"])


def _finish(job: Record, call: Call) -> None:
    _count(job)
    job["status"] = "ProcessedWithErrors" if job["failedProcessedRecords"] else "Processed"
    job["processedTimestamp"] = wire.seconds(call.now)


def _count(job: Record) -> None:
    statuses = [row["status"] for row in job["records"]]
    done, failed = statuses.count("Processed"), statuses.count("FailedProcessing")
    job |= {"totalProcessedRecords": done + failed, "processedRecords": done, "failedProcessedRecords": failed}
