"""Terms of payment: when an invoice is due."""

from datetime import datetime, timedelta

from fusebill_async.sandbox.areas.billing_settings import DEFAULTS
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

TERMS = (
    *(f"Net{days}" for days in (0, 5, 7, 10, 15, 21, 30, 45, 60, 75, 90)),
    "MFI1",
    *(f"DayOfMonth{day}" for day in range(1, 32)),
)


def terms_of(state: State, customer: Record) -> str:
    """The terms that a customer's settings give an invoice."""
    term: str = state.billing_settings.get(customer["id"], DEFAULTS).get("term") or DEFAULTS["term"]
    return term


def due(terms: str, posted: datetime) -> datetime:
    """When an invoice is due.

    Assumption: DayOfMonthN is the next such day after posting, or the month's last if it is shorter; MFI1 ("month
    following invoice") is the first day of the next month.
    """
    if terms.startswith("Net"):
        return posted + timedelta(days=int(terms.removeprefix("Net")))
    if terms.startswith("DayOfMonth"):
        day = int(terms.removeprefix("DayOfMonth"))
        this_month = _day_of_month(posted, day)
        return this_month if this_month > posted else _day_of_month(_next_month(posted), day)
    return _next_month(posted)


def _next_month(moment: datetime) -> datetime:
    return (moment.replace(day=1) + timedelta(days=32)).replace(day=1)


def _day_of_month(moment: datetime, day: int) -> datetime:
    last = (_next_month(moment) - timedelta(days=1)).day
    return moment.replace(day=min(day, last))
