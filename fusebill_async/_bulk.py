"""Many write-offs or payments as one run, which takes them through the server's bulk jobs one after the other."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Self, TypeVar

import anyio
from fusebill_openapi.errors import DecodingError, InvalidValue, OutcomeUnknown
from fusebill_openapi.kinds import ANY, INTEGER, Array, BadValue, Object

from ._settings import checked_seconds, checked_switch, checked_whole
from .errors import BulkJobStopped, BulkJobTimeout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import BulkJob, BulkJobRecord

    from ._clock import Clock
    from .resources.invoices import BulkJobs

E = TypeVar("E", BulkJobTimeout, BulkJobStopped)

RECORDS = {"BulkWriteOff": Array(INTEGER), "BulkPayment": Array(Object("PaymentCreate"))}
"""How the records of a bulk job are written; those of a type that is not known are sent as they are."""

LARGEST_JOB = 1000  # of write-offs, as documented; for payments nothing is
VALIDATED = ("Validated", "ValidatedWithErrors")
PROCESSED = ("Processed", "ProcessedWithErrors", "Done")
STOPPED = ("Failed", "Expired")
CANCELLED = "Manually marked as Failed."  # what the records of a cancelled job tell; it has no status of its own

FIRST_PAUSE = 1.0  # between two polls; each pause is twice as long as the one before
LONGEST_PAUSE = 30.0
PATIENCE = 60.0  # until a job shows that a call whose answer was lost has processed it


class BulkRun:
    """Write-offs or payments on their way through the server's bulk jobs, of which there is one at a time.

    Made by `write_off`, `pay` and `resume` of `fusebill.bulk_jobs`. Nothing is written off or paid before `process`.

    Attributes:
        jobs: The jobs so far, each as it was last read, with its records. The last one is the current one.
        sent: How many entries are in these jobs.
        left: How many entries wait for a further job.
    """

    def __init__(
        self,
        resource: BulkJobs,
        clock: Clock,
        entries: list[Any],
        type_: str,
        per_job: int,
        *,
        timeout: float,
        on_progress: Callable[[BulkRun], object] | None,
    ) -> None:
        self.jobs: list[BulkJob] = []
        self.sent: int = 0
        self._resource = resource
        self._clock = clock
        self._waiting = entries
        self._type = type_
        self._per_job = checked_whole(per_job, "per_job", 1)
        self._timeout = checked_seconds(timeout, "timeout")
        self._on_progress = on_progress
        self._shown = False  # whether the caller was shown the validation of the current job
        self._alone = anyio.ResourceGuard("processing")

    def __repr__(self) -> str:
        current = f"job {self.id} {self.job.status}" if self.jobs else "no job"
        return f"BulkRun({self._type}, {current}, {self.sent} sent, {self.left} left)"

    @property
    def job(self) -> BulkJob:
        """The current job, as it was last read."""
        return self.jobs[-1]

    @property
    def id(self) -> int:
        """Fusebill ID of the current job: what to store for `resume`."""
        return self.job.id

    @property
    def left(self) -> int:
        """How many entries wait for a further job."""
        return len(self._waiting)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to process: every entry was in a job, and every job was processed."""
        return not self._waiting and self.job.status in PROCESSED

    @property
    def records(self) -> list[BulkJobRecord]:
        """What became of each entry, of all jobs so far."""
        return [record for job in self.jobs for record in job.records or ()]

    @property
    def failed(self) -> list[BulkJobRecord]:
        """The records that failed validation or processing; their `details` tell why."""
        return [record for record in self.records if (record.status or "").startswith("Failed")]

    # ---------------------------------------------------------------- what a caller decides

    async def process(self) -> Self:
        """Process the current job and wait for its end; then make the next one, if entries are left, and validate it.

        Moves money: the entries that passed validation are written off or paid, and those that failed are left out.
        Cannot be undone. It is read first how far the job is: one that is under way or has ended is not processed
        again. If the answer is lost, the job itself tells whether it was processed. If an earlier call broke off before
        the job was validated, this one waits for that and processes nothing: you have not seen it yet.

        Returns:
            The run itself. Unless it `is_done`, look at the validation of its new job and process that.

        Raises:
            OutcomeUnknown: The answer was lost, and a minute later the job still looks as if nobody had processed it.
            BulkJobTimeout: It takes longer than `timeout`. Call it again to go on.
            BulkJobStopped: The job failed, expired or was cancelled by somebody else. No further job is made.
            anyio.BusyResourceError: It is being processed already, by another task.
        """
        with self._alone:
            if not self._shown:
                await self._validated()
            else:
                await self._process_job()
                if self._waiting:
                    await self._next_job()
        return self

    async def cancel(self) -> Self:
        """Cancel the current job, so that another one can be made, and make no further one.

        Moves no money, and takes nothing back: what is processed already stays. Cannot be undone: records that are
        not finished are failed for good. While another task waits in `process`, cancel that one first.

        Returns:
            The run itself.

        Raises:
            ResponseError: The job has ended already.
            anyio.BusyResourceError: Another task is in `process`.
        """
        with self._alone:
            self._waiting = []
            self.jobs[-1] = await self._resource.cancel(self.id)
        return self

    # ---------------------------------------------------------------- how it is done

    async def begin(self, job: BulkJob | None, *, process: bool) -> Self:
        """Make the first job, or take up one that there is; go on to the end if that is confirmed beforehand."""
        checked_switch("process", process)  # "false" from a file of settings would be a yes
        if job is None:
            await self._next_job()
        else:
            self.jobs, self.sent = [job], job.total_records or 0
            await self._validated()
        while process and not self.is_done:
            await self.process()
        return self

    async def _next_job(self) -> None:
        """Make a job of the next entries and wait until it is validated."""
        entries = self._waiting[: self._per_job]
        self.jobs.append(await self._resource.create(account_upload_type=self._type, data=entries))
        self._shown = False
        self.sent += len(entries)
        del self._waiting[: len(entries)]
        await self._tell()
        await self._validated()

    async def _validated(self) -> None:
        """Wait until the job is validated, or until it turns out that it was processed already."""
        await self._reach(*VALIDATED, "Processing", *PROCESSED)
        self._shown = True

    async def _process_job(self) -> None:
        await self._validated()  # reads it: we before a crash, or somebody else, may have processed it
        if self.job.status in VALIDATED:
            await self._send_process()
        await self._reach(*PROCESSED)
        if any(record.details == CANCELLED for record in self.job.records or ()):
            raise self._stopped("cancelled")

    async def _send_process(self) -> None:
        """Process the job once. When it is not known whether that was done, the job shows it."""
        try:
            await self._resource.process(self.id)
        except DecodingError as error:
            if not error.accepted:
                raise
        except OutcomeUnknown as unknown:
            try:
                await self._reach("Processing", *PROCESSED, within=PATIENCE)
            except BulkJobTimeout:
                raise unknown from None

    async def _reach(self, *statuses: str, within: float | None = None) -> None:
        """Poll the job until it has one of these statuses. Each poll waits for the rate limits, as every call does."""
        patience = within or self._timeout
        ends_at = self._clock.monotonic() + patience
        pause = FIRST_PAUSE
        while await self._look() not in statuses:
            if self.job.status in STOPPED:
                raise self._stopped(f"{self.job.status}")
            left = ends_at - self._clock.monotonic()
            if left <= 0:
                raise self._error(BulkJobTimeout, f"is still {self.job.status} after {patience:g} s, and goes on")
            await self._clock.sleep(min(pause, left))
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _look(self) -> str | None:
        self.jobs[-1] = await self._resource.get(self.id, view="Full")
        await self._tell()
        return self.job.status

    async def _tell(self) -> None:
        """Tell the caller, who may stop it all by raising."""
        told = self._on_progress(self) if self._on_progress else None
        if isawaitable(told):
            await told

    def _stopped(self, end: str) -> BulkJobStopped:
        return self._error(BulkJobStopped, f"ended as {end}; {self.left} entries were in no job yet")

    def _error(self, kind: type[E], text: str) -> E:
        error = kind(f"bulk job {self.id} {text}")
        error.job_id, error.status = self.id, self.job.status
        return error


# ---------------------------------------------------------------- what is checked before anything is sent


def written(type_: str, entries: Any) -> list[Any]:
    """The entries of a bulk job as they are sent.

    Raises:
        InvalidType: One is of the wrong kind.
        InvalidValue: One cannot be sent.
    """
    try:
        records: list[Any] = RECORDS.get(type_, ANY).encode(entries)
    except BadValue as bad:
        raise bad.inside(".data").refusal("create_bulk_job") from None
    return records


def checked_entries(type_: str, entries: Sequence[Any]) -> list[Any]:
    """The entries of a run, of which there is one at least, and none twice.

    Raises:
        InvalidType: One is of the wrong kind.
        InvalidValue: There are none, one cannot be sent, or two are the same.
    """
    first: dict[object, int] = {}
    for place, entry in enumerate(written(type_, entries)):
        same = first.setdefault(_hashable(entry), place)
        if same != place:
            raise InvalidValue(f"entry {place} is the same as entry {same}; nothing was sent")
    if not first:
        raise InvalidValue("there are no entries; nothing was sent")
    return list(entries)


def _hashable(value: JSON) -> object:
    """The same for amounts and objects that are the same, whatever they are written like."""
    if isinstance(value, dict):
        return frozenset((name, _hashable(member)) for name, member in value.items())
    if isinstance(value, list):
        return tuple(_hashable(item) for item in value)
    return value


def checked_type(job: BulkJob) -> str:
    """The type of a job that is taken up; only those that this API can make are ever processed."""
    if job.type_ not in RECORDS:
        raise InvalidValue(f"bulk job {job.id} is of type {job.type_}, which can be handled in the user interface only")
    return str(job.type_)
