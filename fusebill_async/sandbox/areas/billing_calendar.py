"""The calendar of billing: when periods begin and end, and what part of one a late start is charged for.

Assumption: the account's time zone is UTC, so periods begin at midnight UTC.
"""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.wire import Record


def moment(text: str) -> datetime:
    """Read a timestamp as the tables hold it."""
    return datetime.fromisoformat(wire.comparable(text)[:26]).replace(tzinfo=UTC)


def months(definition: Record) -> int:
    """How many months a period of a definition, or of a plan frequency, has."""
    number: int = definition["numberOfIntervals"]
    return number * 12 if definition["interval"] == "Yearly" else number


def shift(at: datetime, by: int, day: int) -> datetime:
    """Midnight of a day so many months later; the last of the month when it is too short."""
    return _midnight(_shifted(at.date(), by, day))


def first_end(definition: Record, start: datetime) -> datetime:
    """Where the first period that begins at `start` ends: on the invoice day, after one period at the latest."""
    length, day = months(definition), definition["invoiceDay"]
    step = 12 if definition["interval"] == "Yearly" else 1
    month = definition["invoiceMonth"] if step == 12 else start.month
    end = _shifted(date(start.year - 1, month or start.month, 1), 0, day)
    while end <= start.date():
        end = _shifted(end, step, day)
    return _midnight(_shifted(end, length - step, day))


def next_end(definition: Record, end: datetime) -> datetime:
    """Where the period ends that begins where another ended."""
    return shift(end, months(definition), definition["invoiceDay"])


def share(definition: Record, start: datetime, end: datetime, granularity: str | None) -> Decimal:
    """What part of a whole period lies between `start` and its end, in days or in months; 1 without a granularity."""
    length, day = months(definition), definition["invoiceDay"]
    if granularity == "Monthly":
        left = next((count for count in range(1, length) if shift(end, -count, day).date() <= start.date()), length)
        return Decimal(left) / length
    if granularity == "Daily":
        whole = (end - shift(end, -length, day)).days
        return Decimal(min((end.date() - start.date()).days, whole)) / whole
    return Decimal(1)


def recharge(definition: Record, end: datetime) -> datetime:
    """When the period after `end` is billed: at its beginning, or some days before."""
    return end - timedelta(days=definition["invoiceInAdvance"] or 0)


def _shifted(day: date, by: int, anchor: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    return date(year, month + 1, min(anchor, monthrange(year, month + 1)[1]))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
