"""Posted invoices: lists, reading as JSON, HTML and PDF, changing terms and notes, what paid them."""

from collections.abc import Iterable
from datetime import datetime

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.areas import addresses, customers
from fusebill_async.sandbox.fields import Shape, boolean, choice, integer, text
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.money import charges, documents, ledger, terms
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record

PATCH = Shape(
    id=integer,
    notes=text(500),
    netTermsSet=boolean,
    netTerms=choice(*terms.TERMS),
    hideOnSSPSet=boolean,
    hideOnSSP=boolean,
)

BY_CUSTOMER = (
    Filter("createdTimestamp", listing.date_range, "postedTimestamp"),
    *several(listing.date_range, "effectiveTimestamp postedTimestamp"),
    *several(listing.decimal_range, "closingArBalance openingArBalance"),
    Filter("invoiceNumber", listing.integer),
    Filter("totalInstallments", listing.integer, lambda row: max(len(row["paymentSchedules"]), 1)),
    Filter("poNumber", listing.string),
    # the ids in other systems, which no invoice has here
    Filter("quickBooksId", listing.integer, lambda row: None),
    *(Filter(name, listing.string, lambda row: None) for name in ("netsuiteId", "salesforceID")),
)


def _filters(state: State) -> Filters:
    return Filters(
        *BY_CUSTOMER,
        Filter("customerId", listing.integer),
        *customers.joined(
            state,
            """AccountStatus Arbalance CreatedTimestamp CurrentMrr CurrentNetMrr CustomerReference.Reference1
            CustomerReference.Reference2 CustomerReference.Reference3 ModifiedTimestamp MonthlyRecurringRevenue NetMRR
            ParentId Status""",
        ),
    )


# ---------------------------------------------------------------- as answers hold them


def render(invoice: Record, call: Call, *, lines: bool = True) -> Record:
    """Write an invoice, with its charges unless `lines` is false.

    Assumption: the customer is the one of the moment of posting, the addresses are those of now.
    """
    rows = ledger.charges_of(call.state, invoice)
    return {
        "invoiceNumber": invoice["invoiceNumber"],
        "invoiceSignature": "",
        "poNumber": invoice["poNumber"],
        **{name: invoice[name] for name in ("effectiveTimestamp", "postedTimestamp", "modifiedTimestamp")},
        **(_render_lines(rows, call, invoice) if lines else {"charges": [], "chargeGroups": None}),
        "subtotal": invoice["subtotal"],
        "invoiceAmount": invoice["total"],
        "totalPayments": invoice["allocated"],
        "unsettled": False,
        "outstandingBalance": ledger.outstanding(call.state, invoice),
        "terms": invoice["terms"],
        "defaultTerms": invoice["defaultTerms"],
        "isDefaultTerms": invoice["terms"] == invoice["defaultTerms"],
        "customerId": invoice["customerId"],
        "invoiceCustomer": customers.render(invoice["invoiceCustomer"], call),
        "invoiceCustomerAddressPreference": addresses.preference(call, call.state.customers[invoice["customerId"]]),
        "sumOfCreditNotes": invoice["reversed"],
        "totalWriteoffs": invoice["writtenOff"],
        "taxes": charges.taxes(rows),
        "totalDiscount": invoice["totalDiscount"],
        "paymentSchedules": schedules(invoice, call.now),
        "notes": invoice["notes"],
        "customerReferenceValue": invoice["invoiceCustomer"]["reference"],
        "openingArBalance": invoice["openingArBalance"],
        "closingArBalance": invoice["closingArBalance"],
        "invoiceInMemoryOnly": False,
        "datePaid": invoice["datePaid"],
        "invoiceRevisions": [],
        "invoiceAdjustments": None,
        "invoicePreview": None,
        "additionalInvoicesForPreview": None,
        "totalTaxes": invoice["totalTaxes"],
        "id": invoice["id"],
        "uri": call.uri(f"invoices/{invoice['id']}"),
    }


def _render_summary(invoice: Record, call: Call) -> Record:
    return render(invoice, call, lines=False)


def _render_lines(rows: Iterable[Record], call: Call, invoice: Record) -> Record:
    """Write the charges, or with groupCharges their groups instead. Charges of nothing are shown when asked for."""
    setting = call.state.billing_settings.get(invoice["customerId"], {}).get("showZeroDollarCharges")
    shown = [row for row in rows if row["amount"] or setting or call.query.flag("showZeroDollarCharges")]
    if not call.query.flag("groupCharges"):
        return {"charges": [charges.render(row, call) for row in shown], "chargeGroups": None}
    groups = charges.groups(call.state, shown)
    return {
        "chargeGroups": [
            group | {"charges": [charges.render(row, call) for row in group["charges"]]} for group in groups
        ]
    }


def schedules(invoice: Record, now: datetime) -> list[Record]:
    """Write the instalments: when each is due, and what is left of it."""
    status = ledger.status(invoice, now)
    return [
        {
            "dueDateTimestamp": one["dueTimestamp"],
            "status": _status(one, status, now),
            "amount": one["amount"],
            "outstandingBalance": one["outstanding"],
            "daysDueAfterTerm": one["daysDueAfterTerm"],
        }
        for one in ledger.installments(invoice)
    ]


def _status(installment: Record, of_invoice: str, now: datetime) -> str:
    if installment["outstanding"]:
        return "Overdue" if installment["dueTimestamp"] < wire.seconds(now) else "Due"
    return "Paid" if of_invoice in ("Due", "Overdue") else of_invoice


def as_lines(invoice: Record, call: Call) -> list[str]:
    """Write an invoice as the lines of a document."""
    customer = invoice["invoiceCustomer"]
    rows = ledger.charges_of(call.state, invoice)
    name = " ".join(filter(None, (customer["firstName"], customer["lastName"])))
    return [
        f"Invoice {invoice['invoiceNumber']}",
        *filter(None, (customer["companyName"], name)),
        f"Posted {invoice['postedTimestamp'][:10]}, due {invoice['dueTimestamp'][:10]}",
        *(f"{row['quantity']:f} x {row['name']}: {row['amount']}" for row in rows),
        f"Discounts: {invoice['totalDiscount']}, taxes: {invoice['totalTaxes']}",
        f"Total: {invoice['total']} {customer['currency']}",
        f"Outstanding: {ledger.outstanding(call.state, invoice)} {customer['currency']}",
    ]


# ---------------------------------------------------------------- operations


@operation("GET", "/Invoices")
def list_all(call: Call) -> Answer:
    """List Invoices, without line items. Assumption: charges are an empty list."""
    return listing.page(call, call.state.invoices.values(), _filters(call.state), _render_summary)


@operation("GET", "/Customers/{customerId}/Invoices")
def list_by_customer(call: Call) -> Answer:
    """List Invoices By Customer, with line items."""
    customer = call.state.customers.find(call.ids[0])
    rows = ledger.customer_invoices(call.state, customer["id"])
    return listing.page(call, rows, Filters(*BY_CUSTOMER), render)


@operation("GET", "/Invoices/{invoiceId}")
@operation("GET", "/invoices/summary/{id}")
def read(call: Call) -> Record:
    """Read Invoice As JSON. Assumption: showTrackedItems and view add nothing; the summary document is the same."""
    return render(call.state.invoices.find(call.ids[0]), call)


@operation("GET", "/Invoices/html/{invoiceId}")
def read_html(call: Call) -> Answer:
    """Read Invoice As HTML."""
    invoice = call.state.invoices.find(call.ids[0])
    return documents.html(f"Invoice {invoice['invoiceNumber']}", as_lines(invoice, call))


@operation("GET", "/Invoices/pdf/{id}")
def read_pdf(call: Call) -> Answer:
    """Read Invoice As PDF."""
    return documents.pdf(as_lines(call.state.invoices.find(call.ids[0]), call))


@operation("PATCH", "/Invoices")
def patch(call: Call) -> Record:
    """Patch Invoice. Assumption: new terms count from posting; a value without its flag is ignored."""
    sent = call.bind(PATCH, "invoice", "id")
    invoice = call.state.invoices.find(sent["id"])
    if "notes" in sent:
        invoice["notes"] = sent["notes"]
    if sent.get("netTermsSet") and sent.get("netTerms"):
        posted = datetime.fromisoformat(invoice["postedTimestamp"] + "+00:00")
        invoice["terms"] = sent["netTerms"]
        invoice["dueTimestamp"] = wire.seconds(terms.due(sent["netTerms"], posted))
    if sent.get("hideOnSSPSet"):
        invoice["hideOnSSP"] = bool(sent.get("hideOnSSP"))
    invoice["modifiedTimestamp"] = wire.ticks(call.now)
    return render(invoice, call)


@operation("GET", "/invoices/{invoiceId}/creditAllocations")
def list_credit_allocations(call: Call) -> Json:
    """List Credit Allocations.

    Assumption: amounts are numbers, although the sample has one in quotes; those of opening balances are among them.
    """
    return [
        {"creditId": paid["id"], "invoiceId": row["invoiceId"], "amount": row["amount"]}
        for row, paid in _allocations(call)
        if paid["kind"] != "Payment"
    ]


@operation("GET", "/invoices/{invoiceId}/paymentAllocations")
def list_payment_allocations(call: Call) -> Json:
    """List Payment Allocations."""
    return [_payment_allocation(call, row, paid) for row, paid in _allocations(call) if paid["kind"] == "Payment"]


def _payment_allocation(call: Call, row: Record, payment: Record) -> Record:
    activity = call.state.payment_activities.get(payment.get("paymentActivityId") or 0, {})
    return {
        "paymentId": payment["id"],
        "invoiceId": row["invoiceId"],
        "amount": row["amount"],
        "effectiveTimestamp": row["effectiveTimestamp"],
        "paymentEffectiveTimestamp": payment["effectiveTimestamp"],
        "paymentMethod": activity.get("method"),
        "paymentReference": payment.get("reference"),
        "paymentActivityId": payment.get("paymentActivityId"),
        "parentCustomerId": row["parentCustomerId"],
        "surchargingFee": ledger.ZERO,
    }


def _allocations(call: Call) -> list[tuple[Record, Record]]:
    """The allocations to an invoice, each with its payment or credit."""
    invoice = call.state.invoices.find(call.ids[0])
    rows = ledger.allocations(call.state, invoice=invoice)
    return [(row, call.state.transactions[row["transactionId"]]) for row in rows]
