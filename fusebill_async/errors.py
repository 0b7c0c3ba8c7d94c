"""What can go wrong, and what to catch.

FusebillError
 +-- ConfigurationError          before anything is sent: a key, base URL or setting that cannot work
 |    +-- InvalidType            an argument of the wrong kind; also a TypeError
 |    +-- InvalidValue           an argument with a value that cannot be sent; also a ValueError
 |    +-- ClientClosed           the client is not open; also a RuntimeError
 +-- RequestNotSent              nothing reached the server; repeat freely
 |    +-- ConnectFailed          no connection could be made
 |    +-- RateWaitExceeded       the wait for the rate limits is longer than `max_wait`
 |    +-- DailyQuotaExceeded     the account's calls of the day are used up
 +-- ConnectionLost, CallTimeout it may have reached the server, and repeating is harmless
 +-- OutcomeUnknown              it may have been done and must not be repeated blindly; says how to look
 |    +-- UnresolvedPayment      an earlier payment may have been made; this one was not sent
 +-- ResponseError               the server answered with an error
 |    +-- AuthenticationError    401, or 400 about the key
 |    +-- NotFoundError          404
 |    +-- ValidationError        400 that names fields
 |    +-- BusinessRuleError      409, or 400 that names no field
 |    +-- RateLimitError         429
 |    +-- ServerError            5xx
 +-- DecodingError               the server answered with something that cannot be read
 +-- EditConflict                somebody else changed the object since `edit` read it; nothing was sent
 +-- BulkJobTimeout              a bulk job takes longer than `timeout`; it goes on, and `resume` waits again
 +-- BulkJobStopped              a bulk job failed, expired or was cancelled by somebody else
 +-- RepeatedPage                a list would never end: the server answers with the same page again
 +-- NoneFound, SeveralFound     `.one()` of a list found none or several; also a LookupError
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fusebill_openapi.errors import (
    AuthenticationError,
    BusinessRuleError,
    CallError,
    CallTimeout,
    ClientClosed,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DecodingError,
    ErrorItem,
    FusebillError,
    InvalidType,
    InvalidValue,
    LookUp,
    NotFoundError,
    OutcomeUnknown,
    RateLimitError,
    RequestNotSent,
    ResponseError,
    ServerError,
    ValidationError,
)

if TYPE_CHECKING:
    from datetime import datetime

    from fusebill_openapi.models import PaymentActivity

    from ._edit import Change

__all__ = [
    "AuthenticationError",
    "BulkJobStopped",
    "BulkJobTimeout",
    "BusinessRuleError",
    "CallError",
    "CallTimeout",
    "ClientClosed",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionLost",
    "DailyQuotaExceeded",
    "DecodingError",
    "EditConflict",
    "ErrorItem",
    "FusebillError",
    "InvalidType",
    "InvalidValue",
    "LookUp",
    "NoneFound",
    "NotFoundError",
    "OutcomeUnknown",
    "RateLimitError",
    "RateWaitExceeded",
    "RepeatedPage",
    "RequestNotSent",
    "ResponseError",
    "ServerError",
    "SeveralFound",
    "UnresolvedPayment",
    "ValidationError",
]


class RateWaitExceeded(RequestNotSent):
    """The rate limits would have made the call wait longer than it may.

    Attributes:
        wait: Seconds after which the limits would let it go, as far as can be foreseen.
    """

    wait: float = 0.0


class DailyQuotaExceeded(RequestNotSent):
    """The account's calls of the day are used up, or what is left of them is kept for interactive calls.

    Attributes:
        reset: When the next day of the server begins; None if it never told.
    """

    reset: datetime | None = None


class UnresolvedPayment(OutcomeUnknown):
    """An earlier payment may have been made, and what became of it is not known; so this one was not sent.

    Attributes:
        key: The key under which `once` was asked to send it; empty if none was given.
        activities: The payment activities that may be it.
        again_at: When it may be sent again, if nothing is found until then; None if a person has to decide.
    """

    key: str = ""
    activities: tuple[PaymentActivity, ...] = ()
    again_at: datetime | None = None


class EditConflict(FusebillError):
    """Somebody else changed the object between the two times that `edit(..., if_unchanged=True)` read it.

    Nothing was sent. To go on, enter the same edit again: it reads anew.

    Attributes:
        theirs: What differs between the two reads, by path: before, and as it is now.
        yours: What you meant to change, by path: before, and what you set. The fields of both are in conflict.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*args)
        self.theirs: dict[str, Change] = {}
        self.yours: dict[str, Change] = {}


class BulkJobTimeout(FusebillError):
    """A bulk job takes longer than `timeout`. It goes on by itself; `fusebill.bulk_jobs.resume` waits again.

    Attributes:
        job_id: Fusebill ID of the job.
        status: Where it was last seen.
    """

    job_id: int = 0
    status: str | None = None


class BulkJobStopped(FusebillError):
    """A bulk job ended without doing all that it should: it failed, expired or was cancelled by somebody else.

    The records of the job tell what was done; no further job was made.

    Attributes:
        job_id: Fusebill ID of the job.
        status: How it ended; a cancelled job is `ProcessedWithErrors`.
    """

    job_id: int = 0
    status: str | None = None


class RepeatedPage(FusebillError):
    """The server answers one page of a list after the other with the same objects, so walking it would never end."""


class NoneFound(FusebillError, LookupError):
    """One object was asked for and there is none."""


class SeveralFound(FusebillError, LookupError):
    """One object was asked for and there are several."""
