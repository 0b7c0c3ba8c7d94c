"""Invoice summaries: posted invoices in one line each, of all customers or of one."""

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.listing import Filter, Filters
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.wire import Record, words

STATUSES = ("Due", "Overdue", "Paid", "WrittenOff", "Void", "Disputed", "Pending")

_OF_CUSTOMER = words("companyName firstName middleName lastName reference currency")
_OF_INVOICE = words("customerId invoiceNumber effectiveTimestamp postedTimestamp modifiedTimestamp")


def render(invoice: Record, call: Call) -> Record:
    """Write an invoice in one line.

    Assumption: the members are the filters, since no answer is documented; names, reference and currency are the
    customer's of now.
    """
    customer = call.state.customers[invoice["customerId"]]
    return {
        **{name: customer[name] for name in _OF_CUSTOMER},
        **{name: invoice[name] for name in _OF_INVOICE},
        "invoiceStatus": ledger.status(invoice, call.now),
        "invoiceAmount": invoice["total"],
        "outstandingBalance": ledger.outstanding(call.state, invoice),
        "sumOfCharges": invoice["subtotal"],
        "totalCreditNotes": invoice["reversed"],
        "totalPayments": invoice["allocated"],
        "writeoffs": invoice["writtenOff"],
        "unsettled": False,
        "dueDate": invoice["dueTimestamp"],
        "quickBooksId": None,
        "avalaraId": None,
        "id": invoice["id"],
        "uri": call.uri(f"invoiceSummaries/{invoice['id']}"),
    }


def _both(call: Call) -> list[Filter]:
    """The filters that both lists have."""
    state = call.state
    return [
        *(_of_customer(call, name) for name in ("companyName", "currency")),
        *(Filter(name, listing.integer) for name in ("customerId", "invoiceNumber")),
        *(Filter(name, listing.date_range) for name in words("effectiveTimestamp modifiedTimestamp postedTimestamp")),
        Filter("invoiceAmount", listing.decimal_range, "total"),
        Filter("outstandingBalance", listing.decimal_range, lambda row: ledger.outstanding(state, row)),
        Filter("sumOfCharges", listing.decimal_range, "subtotal"),
        Filter("totalCreditNotes", listing.decimal_range, "reversed"),
        Filter("writeoffs", listing.decimal_range, "writtenOff"),
        Filter("invoiceStatus", listing.enum(*STATUSES), lambda row: ledger.status(row, call.now)),
        Filter("unsettled", listing.boolean, lambda row: False),
        *customers.joined(
            state, "CustomerReference.Reference1 CustomerReference.Reference2 CustomerReference.Reference3"
        ),
    ]


def _of_customer(call: Call, name: str) -> Filter:
    return Filter(name, listing.string, lambda row: call.state.customers[row["customerId"]][name])


@operation("GET", "/invoiceSummaries")
def list_all(call: Call) -> Answer:
    """List Invoice Summaries."""
    filters = Filters(
        *_both(call),
        *(_of_customer(call, name) for name in ("firstName", "lastName", "middleName", "reference")),
        Filter("dueDate", listing.date_range, "dueTimestamp"),
        Filter("totalPayments", listing.decimal_range, "allocated"),
        Filter("quickBooksId", listing.string, lambda row: None),
        *customers.joined(
            call.state,
            """AccountStatus Arbalance CreatedTimestamp CurrentMrr CurrentNetMrr ModifiedTimestamp
            MonthlyRecurringRevenue NetMRR ParentId Status""",
        ),
    )
    return listing.page(call, call.state.invoices.values(), filters, render)


@operation("GET", "/customers/{customerId}/invoiceSummaries")
def list_by_customer(call: Call) -> Answer:
    """Read Customer Invoice Summaries."""
    customer = call.state.customers.find(call.ids[0])
    filters = Filters(*_both(call), Filter("avalaraId", listing.integer, lambda row: None))
    return listing.page(call, ledger.customer_invoices(call.state, customer["id"]), filters, render)
