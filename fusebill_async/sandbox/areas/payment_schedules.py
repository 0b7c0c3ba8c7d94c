"""Payment schedules: the instalments of a draft invoice, and of all invoices of a billing period definition."""

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import draft_invoices
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, each, integer, money, required, timestamp
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.wire import Json, Record

_KEY = "draftPaymentSchedule"
SCHEDULE = Shape(invoiceId=integer, amount=money, daysDueAfterTerm=integer, scheduledDueDate=timestamp)
RECURRING = Shape(amount=money, daysDueAfterTerm=integer)
DEFINITION = Shape(billingPeriodDefinitionId=integer, paymentSchedules=each(RECURRING))
LONGEST = 36_500  # days


@operation("POST", "/DraftPaymentSchedules")
def create(call: Call) -> Json:
    """Create Draft Payment Schedules: they take the place of those that the draft has.

    Assumption: the answer is the schedules, since none is documented; all are of one draft; the texts.
    """
    sent: list[Record] = each(SCHEDULE)(call.body, _KEY)
    for one in sent:
        required(one, _KEY, "invoiceId", "amount", "daysDueAfterTerm")
        _check(one)
    if len({one["invoiceId"] for one in sent}) != 1:
        raise ApiError(400, "The schedules must be of one draft invoice.", f"{_KEY}.InvoiceId")
    draft = draft_invoices.find(call.state, sent[0]["invoiceId"])
    total = draft_invoices.total(call.state, draft)
    if sum((one["amount"] for one in sent), ledger.ZERO) != total:
        raise ApiError(400, f"The amounts must add up to the total of the draft invoice, {total}.", f"{_KEY}.Amount")
    draft["paymentSchedules"] = [
        {name: one.get(name) for name in ("amount", "daysDueAfterTerm", "scheduledDueDate")} for one in sent
    ]
    draft["modifiedTimestamp"] = wire.ticks(call.now)
    return [{"invoiceId": draft["id"], **one} for one in draft["paymentSchedules"]]


@operation("DELETE", "/DraftPaymentSchedules/{draftInvoiceId}")
def delete(call: Call) -> Answer:
    """Delete Draft Payment Schedules. Assumption: a draft without any is left as it is."""
    draft_invoices.find(call.state, call.ids[0])["paymentSchedules"] = []
    return NO_CONTENT


@operation("POST", "/BillingPeriodPaymentSchedules")
def create_recurring(call: Call) -> Json:
    """Create Billing Period Payment Schedules. Assumption: they are kept, but do not divide invoices yet."""
    sent = call.bind(DEFINITION, "billingPeriodPaymentSchedule", "billingPeriodDefinitionId")
    definition = call.state.billing_period_definitions.find(sent["billingPeriodDefinitionId"])
    schedules: list[Record] = sent.get("paymentSchedules") or []
    for one in schedules:
        required(one, "billingPeriodPaymentSchedule", "amount", "daysDueAfterTerm")
        _check(one)
    definition["_paymentSchedules"] = schedules
    return schedules


def _check(schedule: Record) -> None:
    """Assumption: amounts are positive cents, days not negative and not beyond a century; the texts."""
    if schedule["amount"] <= 0 or schedule["amount"] != ledger.cents(schedule["amount"]):
        raise ApiError(400, "The amount must be positive, with at most two decimals.", f"{_KEY}.Amount")
    if not 0 <= schedule["daysDueAfterTerm"] <= LONGEST:
        raise ApiError(400, f"The days must be between 0 and {LONGEST}.", f"{_KEY}.DaysDueAfterTerm")
