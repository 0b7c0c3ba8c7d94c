"""Billing statements: what happened on a customer's ledger in a range of days, computed on request."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from fusebill_async.sandbox.areas import billing_settings
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, boolean, choice, integer, timestamp
from fusebill_async.sandbox.money import charges, documents, ledger
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.wire import Record

_SCOPES = {  # whose transactions count: of the customer, of the children
    "OnlyParentActivity": (True, False),
    "OnlyChildActivity": (False, True),
    "ParentAndChildActivity": (True, True),
}
STATEMENT = Shape(
    customerId=integer,
    startDate=timestamp,
    endDate=timestamp,
    trackedItemDisplay=billing_settings.TRACKED_ITEM_DISPLAY,
    statementActivityType=choice(*_SCOPES),
    showWordStatement=boolean,
)


def statement(call: Call) -> Record:
    """Compute a statement.

    Assumption: grouped by subscription or not, the statement is the same; a day without a time is meant as a whole, at
    either end; the balances are those of the ledger at the start of the first and the end of the last moment; only the
    customer's own activity counts unless the call says otherwise; the text of the refusal.
    """
    sent = call.bind(STATEMENT, "billingStatementGenerate", "customerId", "startDate", "endDate")
    customer = call.state.customers.find(sent["customerId"])
    start, end = sent["startDate"], _end(sent["endDate"])
    if end <= start:
        raise ApiError(400, "The end date must not be before the start date.", "billingStatementGenerate.EndDate")
    entries = sorted(_entries(call, customer, sent), key=lambda entry: str(entry["effectiveTimestamp"]))
    before = [entry for entry in entries if entry["effectiveTimestamp"] < start]
    during = [entry for entry in entries if start <= entry["effectiveTimestamp"] < end]
    opening = _sum(before)
    return {
        "lineItems": [group for entry in during for group in _groups(call, entry)],
        "hierarchy": customer["isParent"],
        "header": {},
        "startDate": sent["startDate"],
        "endDate": sent["endDate"],
        "openingBalance": opening,
        "closingBalance": opening + _sum(during),
        "currency": customer["currency"],
        "accountBillingStatementPreference": {},
        "option": "Detailed",
        "id": 0,  # computed on request and not stored
        "uri": None,
    }


def _end(text: str) -> str:
    """The moment before which transactions count."""
    try:
        moment = datetime.fromisoformat(text)
        return (moment + timedelta(days=1) if text.endswith("T00:00:00") else moment + timedelta(seconds=1)).isoformat()
    except OverflowError:  # the last day of the calendar
        return text


def _entries(call: Call, customer: Record, sent: Record) -> Iterator[Record]:
    own, childrens = _SCOPES[sent.get("statementActivityType") or "OnlyParentActivity"]
    if own:
        yield from ledger.transactions(call.state, customer["id"])
    if childrens and customer["isParent"]:
        for child in call.state.customers.values():
            if child["parentId"] == customer["id"] and child is not customer:
                yield from ledger.transactions(call.state, child["id"])


def _sum(entries: list[Record]) -> Decimal:
    return sum((entry["arEffect"] for entry in entries), ledger.ZERO)


def _groups(call: Call, entry: Record) -> Iterator[Record]:
    """Write an entry: an invoice as its charges by subscription with discounts and taxes, anything else as one line."""
    invoice = call.state.invoices.get(entry.get("invoiceId") or 0)
    head = {"effectiveTimestamp": entry["effectiveTimestamp"], **_of_invoice(call, invoice)}
    if entry["kind"] != "Invoice" or invoice is None:
        line = _line(head, entry["kind"], Decimal(1), entry["arEffect"])
        yield head | {
            "name": entry["kind"],
            "description": None,
            "reference": entry.get("reference"),
            "lineItems": [line],
        }
        return
    for group in charges.groups(call.state, ledger.charges_of(call.state, invoice)):
        rows = group["charges"]
        lines = [_line(head, row["name"], row["quantity"], row["amount"], row) for row in rows]
        sums = charges.totals(rows)
        for name, amount in (("Discount", -sums["totalDiscount"]), ("Tax", sums["totalTaxes"])):
            if amount:
                lines.append(_line(head, name, Decimal(1), amount))
        yield head | {name: group[name] for name in ("name", "description", "reference")} | {"lineItems": lines}


def _of_invoice(call: Call, invoice: Record | None) -> Record:
    if invoice is None:
        return {"invoiceNumber": None, "invoiceId": None, "invoiceStatus": None}
    status = ledger.status(invoice, call.now)
    return {"invoiceNumber": invoice["invoiceNumber"], "invoiceId": invoice["id"], "invoiceStatus": status}


def _line(head: Record, name: str, quantity: Decimal, amount: Decimal, charge: Record | None = None) -> Record:
    charge = charge or {}
    return {
        **head,
        "quantity": quantity,
        "unitPrice": charge.get("unitPrice", amount),
        "amount": amount,
        "name": name,
        "description": charge.get("description"),
        "proratedUnitPrice": charge.get("proratedUnitPrice"),
        "startServiceDate": charge.get("startServiceDate"),
    }


@operation("POST", "/billingstatements/BySubscription/Generate")
@operation("POST", "/billingstatements/generate")
def generate(call: Call) -> Record:
    """Create Billing Statements, by subscription or not. Assumption: both answer alike."""
    return statement(call)


@operation("POST", "/billingstatementSummary/pdf")
def summary_pdf(call: Call) -> Answer:
    """Create Billing Statement Summary - PDF. Assumption: the answer is the raw file."""
    made = statement(call)
    return documents.pdf(
        [
            f"Statement from {made['startDate'][:10]} to {made['endDate'][:10]}",
            f"Opening balance: {made['openingBalance']} {made['currency']}",
            *(
                f"{line['effectiveTimestamp'][:10]} {line['name']}: {line['amount']}"
                for group in made["lineItems"]
                for line in group["lineItems"]
            ),
            f"Closing balance: {made['closingBalance']} {made['currency']}",
        ]
    )
