"""Runs of bulk jobs: what is refused, how they are polled, and that nothing is processed unasked or twice."""

from __future__ import annotations

import json
import math
import pickle
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import anyio
import httpx
import pytest
from fusebill_openapi.messages import Request, Response

from fusebill_async import BulkRun, Fusebill
from fusebill_async.errors import (
    BulkJobStopped,
    BulkJobTimeout,
    BusinessRuleError,
    FusebillError,
    InvalidType,
    InvalidValue,
    NotFoundError,
    OutcomeUnknown,
)
from fusebill_async.models import PaymentCreate
from fusebill_async.resources.invoices import BulkJobs
from fusebill_async.sandbox import TEST_DRIVE, Sandbox
from tests.clocks import VirtualClock
from tests.sandbox.account import NOW, Account, opened


class Server:
    """Has one job; each poll finds it in the next of these statuses, and in the last one for ever."""

    def __init__(self, *statuses: str, type_: str = "BulkWriteOff") -> None:
        self.statuses = list(statuses)
        self.type = type_
        self.calls: list[str] = []

    async def send(self, request: Request[Any], /) -> Response:
        name = request.operation.id
        self.calls.append(name)
        job: dict[str, Any] = {"id": 373315}
        if name == "get_bulk_job":
            status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
            job |= {"type": self.type, "status": status, "totalRecords": 2}
        return Response(200, {}, json.dumps(job).encode())


@pytest.fixture
async def account() -> AsyncIterator[Account]:
    async with opened() as account, account.sandbox:
        yield account


@pytest.fixture
def fusebill(account: Account) -> Fusebill:
    return account.sandbox.client(clock=VirtualClock(NOW.timestamp()))


@pytest.fixture
def ada(account: Account) -> int:
    return account.customer()


def check(customer_id: int, amount: str, **fields: Any) -> Any:
    """A payment by check."""
    return {"customer_id": customer_id, "amount": amount, "payment_method": "Check", "source": "Manual", **fields}


def sent(account: Account, path: str) -> list[Any]:
    """The requests that the sandbox received below a path."""
    return [request for request in account.sandbox.requests if request.path.lower().endswith(path.lower())]


# ------------------------------------------------------------------ what is refused


class TestRefusedBeforeAnythingIsSent:
    @pytest.mark.parametrize("bad", [["511684"], [5.0], [None], [True], "511684", 511684, {511684}, (i for i in [1])])
    async def test_invoice_ids_are_a_list_of_ints(self, bad: Any) -> None:
        server = Server("Validated")
        with pytest.raises(InvalidType):
            await BulkJobs(server).write_off(bad)
        assert server.calls == []

    async def test_a_bad_id_far_down_the_list_is_refused_too(self) -> None:
        server = Server("Processed")
        ids: list[Any] = [*range(1, 2000), "2000"]
        with pytest.raises(InvalidType, match=r"data\[1999\]: takes an int"):
            await BulkJobs(server).write_off(ids, process=True)
        assert server.calls == []

    async def test_there_must_be_something_to_do(self) -> None:
        server = Server("Validated")
        with pytest.raises(InvalidValue, match="no entries"):
            await BulkJobs(server).write_off([])
        with pytest.raises(InvalidValue, match="no entries"):
            await BulkJobs(server).pay([])
        assert server.calls == []

    async def test_an_invoice_stands_there_once(self) -> None:
        server = Server("Validated")
        with pytest.raises(InvalidValue, match="entry 2 is the same as entry 0"):
            await BulkJobs(server).write_off([7, 8, 7])
        assert server.calls == []

    async def test_the_same_payment_written_differently_is_the_same(self) -> None:
        server = Server("Validated")
        allocation = {"payment_allocations": [{"invoice_id": 9, "amount": 10}]}
        again = PaymentCreate(
            customer_id=7,
            amount=Decimal("10.00"),
            payment_method="Check",
            source="Manual",
            payment_allocations=[{"invoice_id": 9, "amount": "10.0"}],
        )
        with pytest.raises(InvalidValue, match="entry 1 is the same as entry 0"):
            await BulkJobs(server).pay([check(7, "10", **allocation), again])
        assert server.calls == []

    async def test_a_reference_makes_payments_different(self) -> None:
        payments = [check(7, "10", reference="January"), check(7, "10", reference="February")]
        run = await BulkJobs(Server("Validated")).pay(payments)
        assert run.sent == 2

    async def test_a_payment_with_a_bad_field_is_named_by_its_place(self) -> None:
        server = Server("Validated")
        with pytest.raises(InvalidType, match=r"data\[1\]\.amount: .*float"):
            await BulkJobs(server).pay([check(7, "10"), check(8, 0.1)])  # type: ignore[arg-type]
        assert server.calls == []

    @pytest.mark.parametrize(
        "options",
        [{"process": "false"}, {"process": 1}, {"timeout": 0}, {"timeout": "9"}, {"per_job": 0}, {"per_job": 2.5}],
    )
    async def test_bad_settings(self, options: Any) -> None:
        server = Server("Validated")
        with pytest.raises((InvalidType, InvalidValue)):
            await BulkJobs(server).pay([check(7, "10")], **options)
        assert server.calls == []

    async def test_a_job_of_the_user_interface_is_never_processed(self) -> None:
        server = Server("Validated", type_="CustomerImport")
        with pytest.raises(InvalidValue, match="CustomerImport"):
            await BulkJobs(server).resume(373315, process=True)
        assert server.calls == ["get_bulk_job"]


# ------------------------------------------------------------------ one job, from validation to the end


async def test_nothing_is_written_off_before_it_is_confirmed(account: Account, fusebill: Fusebill, ada: int) -> None:
    good, paid = account.invoice(ada, "5"), 1
    run = await fusebill.bulk_jobs.write_off([good, paid])
    assert (run.job.status, run.job.successful_records, run.job.failed_records) == ("ValidatedWithErrors", 1, 1)
    assert [(record.data, record.details) for record in run.failed] == [("1", "Invoice with id 1 not found.")]
    assert (run.is_done, account.owed(good), sent(account, "/Process")) == (False, 5, [])


async def test_a_confirmed_job_is_processed_and_tells_what_became_of_each_record(
    account: Account, fusebill: Fusebill, ada: int
) -> None:
    good = account.invoice(ada, "5")
    run = await fusebill.bulk_jobs.write_off([good, 1])
    assert await run.process() is run
    assert (run.is_done, account.owed(good)) == (True, 0)
    assert [(record.data, record.status) for record in run.records] == [
        (str(good), "Processed"),
        ("1", "FailedValidation"),
    ]


async def test_processing_can_be_confirmed_beforehand(account: Account, fusebill: Fusebill, ada: int) -> None:
    run = await fusebill.bulk_jobs.pay([check(ada, "10"), check(ada, "2.50")], process=True)
    assert (run.is_done, run.job.processed_records, run.failed, account.balance(ada)) == (
        True,
        2,
        [],
        Decimal("-12.50"),
    )


async def test_a_declined_payment_fails_alone(account: Account, fusebill: Fusebill, ada: int) -> None:
    card = await account.card(ada, "4000000000000002")
    declined = check(ada, "3") | {"payment_method": "CreditCard", "payment_method_id": card["id"]}
    run = await fusebill.bulk_jobs.pay([check(ada, "10"), declined], process=True)
    assert (run.job.status, [r.status for r in run.failed], account.balance(ada)) == (
        "ProcessedWithErrors",
        ["FailedProcessing"],
        -10,
    )


async def test_a_job_is_cancelled_unprocessed(account: Account, fusebill: Fusebill, ada: int) -> None:
    ids = [account.invoice(ada, "5"), account.invoice(ada, "6")]
    run = await fusebill.bulk_jobs.write_off(ids)
    await run.cancel()
    assert {record.details for record in run.failed} == {"Manually marked as Failed."}
    assert (account.balance(ada), run.left) == (11, 0)
    assert (await fusebill.bulk_jobs.write_off(ids)).job.status == "Validated"  # the way is free


async def test_a_cancelled_run_makes_no_further_job(account: Account, fusebill: Fusebill, ada: int) -> None:
    run = await fusebill.bulk_jobs.pay([check(ada, "1"), check(ada, "2")], per_job=1)
    await run.cancel()
    with pytest.raises(BulkJobStopped, match="cancelled"):
        await run.process()
    assert (len(account.state.bulk_jobs), account.balance(ada)) == (1, 0)


async def test_a_job_in_the_way_is_an_error_of_the_server(account: Account, fusebill: Fusebill, ada: int) -> None:
    ids = [account.invoice(ada, "5"), account.invoice(ada, "6")]
    first = await fusebill.bulk_jobs.write_off(ids[:1])
    with pytest.raises(BusinessRuleError, match=f"{first.id} is processing or awaiting processing"):
        await fusebill.bulk_jobs.write_off(ids[1:])


async def test_accounts_without_write_offs_are_told_so(account: Account, fusebill: Fusebill, ada: int) -> None:
    account.state.settings["write_offs"] = False
    with pytest.raises(NotFoundError):
        await fusebill.bulk_jobs.write_off([account.invoice(ada, "5")])


def test_a_run_shows_no_personal_data() -> None:
    run = BulkRun(
        BulkJobs(Server("Validated")),
        VirtualClock(),
        [check(7, "10", reference="secret")],
        "BulkPayment",
        1,
        timeout=1,
        on_progress=None,
    )
    assert repr(run) == "BulkRun(BulkPayment, no job, 0 sent, 1 left)"


# ------------------------------------------------------------------ several jobs


async def test_write_offs_are_split_into_jobs_of_1000(account: Account, fusebill: Fusebill, ada: int) -> None:
    ids = [account.invoice(ada, "1") for _ in range(2001)]
    run = await fusebill.bulk_jobs.write_off(ids, process=True)
    assert [job.total_records for job in run.jobs] == [1000, 1000, 1]
    assert [int(record.data or 0) for record in run.records] == ids
    assert (run.failed, run.sent, account.balance(ada)) == ([], 2001, 0)


async def test_each_job_is_confirmed_by_itself(account: Account, fusebill: Fusebill, ada: int) -> None:
    """What was never shown as validated is not processed."""
    run = await fusebill.bulk_jobs.pay([check(ada, "1"), check(ada, "2"), check(ada, "4")], per_job=2)
    assert (run.sent, run.left, account.balance(ada)) == (2, 1, 0)
    await run.process()
    assert (run.job.status, run.sent, run.left, account.balance(ada)) == ("Validated", 3, 0, -3)
    assert not run.is_done
    await run.process()
    assert (run.is_done, account.balance(ada)) == (True, -7)


async def test_the_list_may_change_once_it_is_handed_over(account: Account, fusebill: Fusebill, ada: int) -> None:
    payments = [check(ada, "1"), check(ada, "2")]
    run = await fusebill.bulk_jobs.pay(payments, per_job=1)
    payments.clear()
    await run.process()
    assert (run.sent, run.left) == (2, 0)


async def test_a_run_whose_next_job_was_refused_can_go_on(account: Account, fusebill: Fusebill, ada: int) -> None:
    run = await fusebill.bulk_jobs.pay([check(ada, "1"), check(ada, "2")], per_job=1)
    account.sandbox.fail("bulk_jobs.create", status=400)
    with pytest.raises(FusebillError):
        await run.process()
    assert (run.sent, run.left, account.balance(ada)) == (1, 1, -1)
    await run.process()
    assert (run.job.status, account.balance(ada)) == ("Validated", -1)
    await run.process()
    assert (run.is_done, account.balance(ada)) == (True, -3)


async def test_a_job_whose_validation_nobody_saw_is_not_processed() -> None:
    """The call that confirmed the first job broke off while the second one was validated."""
    server = Server("Validated", "Validated", "Processed", "Validating")
    run = await BulkJobs(server, VirtualClock()).pay([check(7, "1"), check(7, "2")], per_job=1, timeout=10)
    with pytest.raises(BulkJobTimeout, match="still Validating"):
        await run.process()
    server.statuses = ["Validated", "Validated", "Processed"]
    await run.process()
    assert (run.job.status, server.calls.count("process_bulk_job")) == ("Validated", 1)
    await run.process()
    assert (run.is_done, server.calls.count("process_bulk_job")) == (True, 2)


# ------------------------------------------------------------------ polling


async def test_polls_become_rare() -> None:
    clock = VirtualClock()
    server = Server(*["Validating"] * 8, "Validated")
    await BulkJobs(server, clock).write_off([7])
    assert clock.slept == [1, 2, 4, 8, 16, 30, 30, 30]
    assert server.calls == ["create_bulk_job", *["get_bulk_job"] * 9]


async def test_an_hour_of_polling_takes_little_of_the_budget() -> None:
    """A live account has 1,000 calls a minute, the smallest one 500 a day."""
    clock = VirtualClock()
    server = Server("Validating")
    with pytest.raises(BulkJobTimeout):
        await BulkJobs(server, clock).write_off([7])
    assert (clock.elapsed, len(server.calls)) == (3600, 126)


async def test_polls_wait_for_the_rate_limits() -> None:
    """Ten calls a minute: a run of jobs slows down and is not refused."""
    clock = VirtualClock(NOW.timestamp())
    async with Sandbox(clock=lambda: datetime.fromtimestamp(clock.now(), UTC), limits=TEST_DRIVE) as sandbox:
        fusebill = sandbox.client(clock=clock)
        customer = await fusebill.customers.create(first_name="Ada")
        run = await fusebill.bulk_jobs.pay(
            [check(customer.id, str(amount)) for amount in range(1, 9)], per_job=1, process=True
        )
        assert run.sent == 8
        assert clock.elapsed > 60
        assert [r.status for r in sandbox.requests if r.status == 429] == []


async def test_a_job_that_takes_too_long_can_be_waited_for_again() -> None:
    server = Server("Validating")
    with pytest.raises(BulkJobTimeout, match="373315 is still Validating after 10 s") as caught:
        await BulkJobs(server, VirtualClock()).write_off([7, 8], timeout=10)
    assert (caught.value.job_id, caught.value.status) == (373315, "Validating")
    server.statuses = ["Validated"]
    run = await BulkJobs(server, VirtualClock()).resume(caught.value.job_id)
    assert (run.job.status, run.sent) == ("Validated", 2)


async def test_waiting_without_end_can_be_asked_for() -> None:
    clock = VirtualClock()
    server = Server(*["Validating"] * 500, "Validated")
    run = await BulkJobs(server, clock).write_off([7], timeout=math.inf)
    assert run.job.status == "Validated"


async def test_a_timeout_while_it_is_processed_does_not_process_it_again() -> None:
    server = Server("Validated", "Validated", "Processing")
    run = await BulkJobs(server, VirtualClock()).write_off([7], timeout=10)
    with pytest.raises(BulkJobTimeout, match="still Processing"):
        await run.process()
    server.statuses = ["Processing", "Processed"]
    await run.process()
    assert (run.is_done, server.calls.count("process_bulk_job")) == (True, 1)


@pytest.mark.parametrize("end", ["Failed", "Expired"])
async def test_a_job_that_fails_or_expires_is_an_error(end: str) -> None:
    server = Server("Validated", end)
    run = await BulkJobs(server, VirtualClock()).write_off([7])
    with pytest.raises(BulkJobStopped, match=f"373315 ended as {end}") as caught:
        await run.process()
    assert (caught.value.status, server.calls.count("process_bulk_job")) == (end, 0)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (copy.job_id, copy.status, str(copy)) == (373315, end, str(caught.value))


async def test_a_status_that_nobody_documented_is_waited_out() -> None:
    server = Server("Queued", "Validating", "Validated")
    assert (await BulkJobs(server, VirtualClock()).write_off([7])).job.status == "Validated"


# ------------------------------------------------------------------ progress


async def test_progress_is_told_from_the_moment_there_is_a_job() -> None:
    seen: list[tuple[int, object]] = []
    server = Server("Validating", "Validated", "Validated", "Processing", "Processed")
    jobs = BulkJobs(server, VirtualClock())
    await jobs.write_off([7], process=True, on_progress=lambda run: seen.append((run.id, run.job.status)))
    statuses = [None, "Validating", "Validated", "Validated", "Processing", "Processed"]
    assert seen == [(373315, status) for status in statuses]


async def test_progress_may_be_stored_by_a_coroutine() -> None:
    stored: list[int] = []

    async def store(run: BulkRun) -> None:
        await anyio.lowlevel.checkpoint()
        stored.append(run.id)

    await BulkJobs(Server("Validated"), VirtualClock()).write_off([7], on_progress=store)
    assert stored == [373315, 373315]


async def test_nothing_is_processed_when_progress_cannot_be_stored() -> None:
    server = Server("Validated")

    def fail(run: BulkRun) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        await BulkJobs(server, VirtualClock()).write_off([7], process=True, on_progress=fail)
    assert server.calls == ["create_bulk_job"]


# ------------------------------------------------------------------ once and not twice


async def test_a_job_is_read_before_it_is_processed(account: Account, fusebill: Fusebill, ada: int) -> None:
    run = await fusebill.bulk_jobs.pay([check(ada, "10")])
    elsewhere = await fusebill.bulk_jobs.resume(run.id, process=True)
    await run.process()
    assert (run.is_done, elsewhere.is_done, account.balance(ada), len(sent(account, "/Process"))) == (
        True,
        True,
        -10,
        1,
    )


@pytest.mark.parametrize("after_commit", [True, False])
@pytest.mark.parametrize("fault", [{"drop": True}, {"status": 502}])
async def test_a_lost_answer_to_processing_is_looked_for_in_the_job(
    account: Account, fusebill: Fusebill, ada: int, after_commit: bool, fault: Any
) -> None:
    run = await fusebill.bulk_jobs.pay([check(ada, "10")])
    account.sandbox.fail("bulk_jobs.process", after_commit=after_commit, **fault)
    if after_commit:
        await run.process()
    else:
        with pytest.raises(OutcomeUnknown):
            await run.process()
        assert account.balance(ada) == 0
        await run.process()  # after a look of one's own
    assert (run.is_done, account.balance(ada)) == (True, -10)


async def test_an_unknown_outcome_is_looked_at_for_a_minute() -> None:
    clock = VirtualClock()

    class Loses(Server):
        async def send(self, request: Request[Any], /) -> Response:
            response = await super().send(request)
            if request.operation.id == "process_bulk_job":
                raise OutcomeUnknown("lost")
            return response

    server = Loses("Validated")
    run = await BulkJobs(server, clock).write_off([7])
    with pytest.raises(OutcomeUnknown, match="lost"):
        await run.process()
    assert (clock.elapsed, server.calls.count("process_bulk_job")) == (60, 1)


async def test_an_answer_to_processing_that_cannot_be_read_means_done() -> None:
    class Garbles(Server):
        async def send(self, request: Request[Any], /) -> Response:
            response = await super().send(request)
            return response._replace(content=b"<html>") if request.operation.id == "process_bulk_job" else response

    server = Garbles("Validated", "Validated", "Processed")
    run = await BulkJobs(server, VirtualClock()).write_off([7], process=True)
    assert (run.is_done, server.calls.count("process_bulk_job")) == (True, 1)


async def test_a_job_that_somebody_else_cancelled_ends_the_run(account: Account, fusebill: Fusebill, ada: int) -> None:
    run = await fusebill.bulk_jobs.pay([check(ada, "1"), check(ada, "2")], per_job=1)
    await fusebill.bulk_jobs.cancel(run.id)
    with pytest.raises(BulkJobStopped, match="cancelled; 1 entries were in no job yet"):
        await run.process()
    assert (run.left, run.is_done, account.balance(ada)) == (1, False, 0)


async def test_only_one_task_processes_a_run() -> None:
    server = Server("Validated")
    run = await BulkJobs(server, VirtualClock(jumps=False)).write_off([7, 8])
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(run.process)
        await anyio.wait_all_tasks_blocked()
        for action in (run.process, run.cancel):
            with pytest.raises(anyio.BusyResourceError):
                await action()
        tasks.cancel_scope.cancel()
    assert server.calls.count("process_bulk_job") == 1


class Crash(BaseException):
    """The process dies."""


class Mortal(httpx.AsyncBaseTransport):
    """Dies at one of its requests, before it is delivered or before its answer is."""

    def __init__(self, network: httpx.AsyncBaseTransport, lives: int, delivered: bool) -> None:
        self.network, self.lives, self.delivered = network, lives, delivered

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.lives -= 1
        if self.lives == 0 and not self.delivered:
            raise Crash
        response = await self.network.handle_async_request(request)
        if self.lives == 0:
            raise Crash
        return response


async def pay_all(fusebill: Fusebill, payments: list[Any], stored: dict[str, int]) -> None:
    """The loop of docs/bulk-jobs.md: go on from what is stored."""
    done = stored.get("sent", 0)

    def store(run: BulkRun) -> None:
        stored.update(job=run.id, sent=done + run.sent)

    if "job" in stored:
        await fusebill.bulk_jobs.resume(stored["job"], process=True)
    if done < len(payments):
        await fusebill.bulk_jobs.pay(payments[done:], per_job=2, process=True, on_progress=store)


@pytest.mark.parametrize("delivered", [True, False])
async def test_after_a_crash_at_any_request_everybody_pays_exactly_once(
    account: Account, fusebill: Fusebill, delivered: bool
) -> None:
    """Only a job whose ID nobody learnt needs a person, who cancels it in the user interface."""
    clean = account.sandbox.snapshot()
    lives, crashed = 0, True
    while crashed:
        lives, crashed = lives + 1, False
        account.sandbox.restore(clean)
        customers = [account.customer() for _ in range(5)]
        payments = [check(customer, "10") for customer in customers]
        stored: dict[str, int] = {}
        network = Mortal(account.sandbox.transport(), lives, delivered)
        clock = VirtualClock(NOW.timestamp())
        async with Fusebill("key", base_url=account.sandbox.base_url, transport=network, clock=clock) as mortal:
            try:
                await pay_all(mortal, payments, stored)
            except Crash:
                crashed = True
        try:
            await pay_all(fusebill, payments, stored)
        except BusinessRuleError:
            assert max(account.state.bulk_jobs) != stored.get("job")
            await fusebill.bulk_jobs.cancel(max(account.state.bulk_jobs))
            await pay_all(fusebill, payments, stored)
        assert [account.balance(customer) for customer in customers] == [-10] * 5, lives
    assert lives > 15


# ------------------------------------------------------------------ both event loops


@pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
def test_runs_on_asyncio_and_trio(anyio_backend: str) -> None:
    async def work() -> BulkRun:
        server = Server("Validating", "Validated", "Validated", "Processing", "Processed")
        return await BulkJobs(server, VirtualClock()).write_off([7], process=True)

    assert anyio.run(work, backend=anyio_backend).is_done
