"""Draft invoices: reading them, cancelling them and posting them."""

from decimal import Decimal

from fusebill_async.sandbox.areas import customers, invoices
from fusebill_async.sandbox.errors import ApiError, bad_query, not_found
from fusebill_async.sandbox.fields import Shape, boolean, each, integer
from fusebill_async.sandbox.money import charges, collecting, documents, ledger, terms
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record, words

POST = Shape(draftChargeIds=each(integer), preview=boolean)
POST_READY = Shape(invoiceCollectOptions=collecting.OPTIONS)


def find(state: State, id_: int) -> Record:
    """Return a draft. Assumption: a cancelled one is found by uncancel alone, since no status is known for it."""
    draft = state.draft_invoices.find(id_)
    if draft["status"] == "Cancelled":
        raise not_found("DraftInvoice", id_)
    return draft


def total(state: State, draft: Record) -> Decimal:
    """What a draft comes to."""
    amount: Decimal = charges.totals(ledger.charges_of(state, draft))["total"]
    return amount


def render(draft: Record, call: Call) -> Record:
    """Write a draft invoice."""
    customer, rows = call.state.customers[draft["customerId"]], ledger.charges_of(call.state, draft)
    sums = charges.totals(rows)
    return {
        **{name: draft[name] for name in words("billingPeriodId effectiveTimestamp modifiedTimestamp status poNumber")},
        **_render_charges(rows, call),
        **{name: sums[name] for name in ("subtotal", "totalDiscount", "total")},
        "taxes": charges.taxes(rows),
        "paymentSchedules": [{"invoiceId": draft["id"], **one} for one in draft["paymentSchedules"]],
        "customer": customers.render(customer, call),
        "notes": draft["notes"],
        "shippingInstructions": draft["shippingInstructions"],
        "customerReferenceValue": customer["reference"],
        "terms": draft["terms"] or terms.terms_of(call.state, customer),
        "defaultTerms": terms.terms_of(call.state, customer),
        "id": draft["id"],
        "uri": call.uri(f"draftInvoices/{draft['id']}"),
    }


def _render_charges(rows: list[Record], call: Call) -> Record:
    """Write the charges, or with groupCharges their groups. Assumption: in place of the charges, as when posted."""
    if not call.query.flag("groupCharges"):
        return {"draftCharges": [charges.render_draft(row) for row in rows], "draftChargeGroups": None}
    groups: list[Record] = []
    for group in charges.groups(call.state, rows):
        members = [charges.render_draft(row) for row in group.pop("charges")]
        groups.append(group | {"draftCharges": members})
    return {"draftChargeGroups": groups}


# ---------------------------------------------------------------- operations


@operation("GET", "/DraftInvoices/{draftInvoiceId}")
def read(call: Call) -> Record:
    """Read Draft Invoice."""
    return render(find(call.state, call.ids[0]), call)


@operation("GET", "/draftInvoices/pdf/{draftInvoiceId}")
def read_pdf(call: Call) -> Answer:
    """Read Draft Invoice As PDF."""
    draft = find(call.state, call.ids[0])
    rows = ledger.charges_of(call.state, draft)
    lines = [f"{row['quantity']:f} x {row['name']}: {row['amount']}" for row in rows]
    return documents.pdf(["Draft invoice", *lines, f"Total: {total(call.state, draft)}"])


@operation("POST", "/Invoices")
def post(call: Call) -> Record:
    """Post Draft Invoice. Assumption: charges that are not posted stay on the draft; the texts of the refusals.

    With preview, in the body or in the query, the draft stays as it is; the answer is an invoice with invoicePreview.
    """
    sent = call.bind(POST, "invoice")
    draft = _ready(call, call.query.text("draftInvoiceId"))
    if unknown := set(sent.get("draftChargeIds") or ()) - set(draft["chargeIds"]):
        raise ApiError(400, f"Draft charge {min(unknown)} is not on the draft invoice.", "invoice.DraftChargeIds")
    ids = sent.get("draftChargeIds") or draft["chargeIds"]
    if sent.get("preview") or call.query.flag("preview"):
        return _preview(call, draft, ids)
    return invoices.render(ledger.post(call.state, draft, call.now, charge_ids=ids), call)


def _ready(call: Call, id_: str) -> Record:
    """Find a draft that can be posted."""
    if not (id_.isascii() and id_.isdecimal() and len(id_) < 20):
        raise bad_query()
    draft = find(call.state, int(id_))
    if draft["status"] != "Ready":
        raise ApiError(400, f"Draft invoice {draft['id']} cannot be posted since its status is {draft['status']}.")
    return draft


def _preview(call: Call, draft: Record, ids: list[int]) -> Record:
    """What posting would make. Assumption: the sums and the preview, for it is no invoice yet."""
    rows = [row for row in ledger.charges_of(call.state, draft) if row["id"] in ids]
    customer, sums = call.state.customers[draft["customerId"]], charges.totals(rows)
    return {
        "customerId": customer["id"],
        "subtotal": sums["subtotal"],
        "invoiceAmount": sums["total"],
        "outstandingBalance": sums["total"],
        "totalDiscount": sums["totalDiscount"],
        "totalTaxes": sums["totalTaxes"],
        "invoiceInMemoryOnly": True,
        "invoicePreview": ledger.preview(call.state, customer, rows, call.now),
        "additionalInvoicesForPreview": [],
        "id": 0,
    }


@operation("POST", "/draftInvoices/PostReadyCharges")
def post_ready_charges(call: Call) -> Json:
    """Post Ready Charges. Assumption: the answer is the invoices, one for each draft, since none is documented."""
    sent = call.bind(POST_READY, "postReadyCharges")
    id_ = call.query.text("customerId")
    if not (id_.isascii() and id_.isdecimal() and len(id_) < 20):
        raise bad_query()
    customer = call.state.customers.find(int(id_))
    drafts = [row for row in ledger.customer_drafts(call.state, customer["id"]) if row["status"] == "Ready"]
    posted = collecting.post(call.state, drafts, sent.get("invoiceCollectOptions"), call.now)
    return [invoices.render(invoice, call) for invoice in posted]


@operation("POST", "/draftInvoices/Cancel/{id}")
def cancel(call: Call) -> Answer:
    """Cancel Draft Invoice. Assumption: whatever its status; again is refused; the text of the 404 is uncancel's."""
    draft = _known(call)
    if draft["status"] == "Cancelled":
        raise ApiError(400, f"Draft invoice {draft['id']} is cancelled already.")
    draft |= {"status": "Cancelled", "statusBeforeCancellation": draft["status"]}
    return NO_CONTENT


@operation("POST", "/draftInvoices/uncancel/{id}")
def uncancel(call: Call) -> Answer:
    """Uncancel Draft Invoice. Assumption: it gets its status back; the text of the refusal."""
    draft = _known(call)
    if draft["status"] != "Cancelled":
        raise ApiError(400, f"Draft invoice {draft['id']} is not cancelled.")
    draft["status"] = draft.pop("statusBeforeCancellation")
    return NO_CONTENT


def _known(call: Call) -> Record:
    if call.ids[0] not in call.state.draft_invoices:
        raise ApiError(404, f"Invoice id {call.ids[0]} not found.")
    return call.state.draft_invoices[call.ids[0]]
