"""Write-offs: giving up the whole outstanding balance of an invoice."""

from datetime import datetime

from fusebill_async.sandbox.areas import invoices
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import Shape, integer, money, text
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

WRITE_OFF = Shape(invoiceId=integer, amount=money, reference=text())


def check_enabled(state: State) -> None:
    """Refuse when the account has no write-offs over the API. Assumption: it has; the text."""
    if not state.settings.get("write_offs", True):
        raise ApiError(404, "Write-offs are not enabled for this account.")


def write_off(state: State, invoice: Record, now: datetime, *, reference: str | None = None) -> Record:
    """Write off what is outstanding of an invoice.

    Raises:
        ApiError: 400, nothing is, or the customer is neither Active nor Cancelled. Assumption: the texts, and that a
            single write-off needs the status that bulk jobs need.
    """
    check(state, invoice)
    due = ledger.outstanding(state, invoice)
    return ledger.settle(state, invoice, "WriteOff", due, now, reference=reference)


def check(state: State, invoice: Record) -> None:
    """Refuse what cannot be written off."""
    status = state.customers[invoice["customerId"]]["status"]
    if status not in ("Active", "Cancelled"):
        raise wrong_status(status)
    if not ledger.outstanding(state, invoice):
        raise ApiError(400, f"Invoice {invoice['id']} has no outstanding balance.")


@operation("POST", "/invoices/writeoff")
def create(call: Call) -> Record:
    """Write Off. Assumption: the answer is the invoice, since none is documented; the text of the refusal."""
    check_enabled(call.state)
    sent = call.bind(WRITE_OFF, "invoiceWriteoff", "invoiceId", "amount")
    invoice = call.state.invoices.find(sent["invoiceId"])
    check(call.state, invoice)
    if sent["amount"] != (due := ledger.outstanding(call.state, invoice)):
        text_ = f"The amount must be the whole outstanding balance, {due}."
        raise ApiError(400, text_, "invoiceWriteoff.Amount")
    write_off(call.state, invoice, call.now, reference=sent.get("reference"))
    return invoices.render(invoice, call)
