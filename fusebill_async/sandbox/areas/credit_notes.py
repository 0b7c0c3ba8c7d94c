"""Credit notes, which reversals leave: lists and reading."""

from collections.abc import Iterable

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.listing import Filter, Filters
from fusebill_async.sandbox.money import charges, ledger
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

FILTERS = Filters(
    Filter("invoiceId", listing.integer),
    Filter("Invoice.CustomerId", listing.integer, "_invoice.customerId"),
    Filter("Invoice.InvoiceNumber", listing.integer, "_invoice.invoiceNumber"),
    Filter("Invoice.PostedTimestamp", listing.date_range, "_invoice.postedTimestamp"),
    Filter("Invoice.QuickBooksId", listing.integer, lambda row: None),
    Filter("Number", listing.string, "creditNotesNumber"),
)
_REDUCED = words("poNumber effectiveTimestamp postedTimestamp subtotal")


def _listed(state: State) -> list[Record]:
    return [row | {"_invoice": state.invoices[row["invoiceId"]]} for row in state.credit_notes.values()]


def _common(note: Record, call: Call) -> Record:
    """What both forms have. Assumption: customerName is the person; the timestamp is that of the reversal."""
    invoice = call.state.invoices[note["invoiceId"]]
    customer = call.state.customers[note["customerId"]]
    return {
        "netAmount": note["netAmount"],
        "creditNotesNumber": note["creditNotesNumber"],
        "reference": customer["reference"],
        "customerId": customer["id"],
        "invoiceNumber": invoice["invoiceNumber"],
        "currency": customer["currency"],
        "customerName": " ".join(filter(None, (customer["firstName"], customer["lastName"]))),
        "customerCompany": customer["companyName"],
        "invoicePostedDate": invoice["postedTimestamp"],
        "effectiveTimestamp": note["effectiveTimestamp"],
        "id": note["id"],
        "uri": call.uri(f"creditNotes/{note['id']}"),
    }


def render(note: Record, call: Call) -> Record:
    """Write a credit note with its invoice, reduced as in the sample, and its lines."""
    invoice = call.state.invoices[note["invoiceId"]]
    reduced = {
        "invoiceSignature": "",
        **{name: invoice[name] for name in _REDUCED},
        "chargeGroups": None,
        "invoiceAmount": invoice["total"],
        "totalPayments": invoice["allocated"],
        "unsettled": False,
        "outstandingBalance": ledger.outstanding(call.state, invoice),
        "terms": None,
        "defaultTerms": None,
        "isDefaultTerms": invoice["terms"] == invoice["defaultTerms"],
    }
    return _common(note, call) | {"invoice": reduced, "lineItems": _groups(note["lines"], call)}


def _groups(lines: Iterable[Record], call: Call) -> list[Record]:
    """Write the lines by the groups of their charges. Assumption: a line is the charge with what was reversed of it."""
    by_charge = {line["chargeId"]: line for line in lines}
    rows = [call.state.charges[id_] for id_ in by_charge]
    return [
        {
            "chargeGroupName": group["name"],
            "chargeGroupDescription": group["description"],
            "chargeGroupReference": group["reference"],
            "lineItems": [_line(row, by_charge[row["id"]]) for row in group["charges"]],
        }
        for group in charges.groups(call.state, rows)
    ]


def _line(charge: Record, line: Record) -> Record:
    item = {name: charge[name] for name in ("name", "description", "quantity", "unitPrice")}
    return {"lineItem": item | {"amount": line["chargeAmount"], "id": charge["id"]}, "discount": line["discountAmount"]}


def _render_summary(note: Record, call: Call) -> Record:
    """Assumption: notes are final, and all are issued by the API."""
    customer = call.state.customers[note["customerId"]]
    return _common(note, call) | {
        "invoiceId": note["invoiceId"],
        "creditNoteReference": note["creditNoteReference"],
        "accountingStatus": customer["customerAccountStatus"],
        "customerStatus": customer["status"],
        "customerIsParent": customer["isParent"],
        "customerParentId": customer["parentId"],
        "customerFirstName": customer["firstName"],
        "customerLastName": customer["lastName"],
        "creditNoteStatus": "Posted",
        "trigger": "API",
        "triggeringUserId": None,
        "triggerUsername": None,
    }


@operation("GET", "/CreditNotes")
def list_all(call: Call) -> Answer:
    """List Credit Note Summaries. Assumption: with all members of a credit note that is read."""
    return listing.page(call, _listed(call.state), FILTERS, render)


@operation("GET", "/CreditNotes/GetCreditNotesSummary")
def list_summaries(call: Call) -> Answer:
    """Get Credit Notes Summary. Assumption: it pages, filters and sorts like the other list."""
    return listing.page(call, _listed(call.state), FILTERS, _render_summary)


@operation("GET", "/CreditNotes/{creditNoteId}")
def read(call: Call) -> Record:
    """Read Credit Note."""
    return render(call.state.credit_notes.find(call.ids[0]), call)
