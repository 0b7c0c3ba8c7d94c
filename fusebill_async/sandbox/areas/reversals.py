"""Reversals: taking back posted charges, whole or in part, for which credit notes are issued."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import invoices
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, choice, each, integer, money, required, text
from fusebill_async.sandbox.money import charges, ledger
from fusebill_async.sandbox.money.charges import ZERO, cents
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

OPTIONS = ("Full", "Unearned", "Amount", "NetAmount")

INVOICE = Shape(
    invoiceId=integer,
    reverseChargeOption=choice(*OPTIONS),
    reverseChargeOptions=choice(*OPTIONS),  # the parameter table has the plural, the sample the singular
    reference=text(),
)
SPECIFIC = Shape(invoiceId=integer, chargeIds=each(integer), reverseChargeOption=choice(*OPTIONS), reference=text())
CHARGE = Shape(chargeId=integer, reverseChargeOption=choice(*OPTIONS), reverseChargeAmount=money, reference=text(500))


def reverse(
    state: State,
    charges_: Sequence[Record],
    option: str,
    now: datetime,
    *,
    amount: Decimal | None = None,
    reference: str | None = None,
) -> list[Record]:
    """Reverse posted charges, of one invoice or of several.

    Args:
        state: The data.
        charges_: Which charges.
        option: Full, Unearned, Amount, NetAmount, or None, which reverses nothing.
        now: When.
        amount: How much, for Amount (before discounts and taxes) and NetAmount, of a single charge.
        reference: Why.

    Returns:
        The credit notes, one for each invoice; none where nothing was left to reverse.
    """
    lines = [line for row in charges_ if (line := portion(state, row, option, now, amount))["chargeAmount"]]
    invoice_ids = dict.fromkeys(state.charges[line["chargeId"]]["invoiceId"] for line in lines)
    notes: list[Record] = []
    for id_ in invoice_ids:
        mine = [line for line in lines if state.charges[line["chargeId"]]["invoiceId"] == id_]
        notes.append(_issue(state, state.invoices[id_], mine, now, reference))
    return notes


def portion(state: State, row: Record, option: str, now: datetime, amount: Decimal | None = None) -> Record:
    """What reversing a charge takes back: of the charge, its discounts and taxes, and net of both.

    Assumption: discounts and taxes follow in proportion; charges of an invoice that was written off stay.
    """
    left = row["amount"] - row["reversed"]
    if state.invoices[row["invoiceId"]]["writtenOff"]:
        left = ZERO
    if option == "Amount":
        wanted = amount or ZERO
    elif option == "NetAmount":
        wanted = _gross(row, amount or ZERO)
    else:
        wanted = {"Full": left, "Unearned": min(unearned(row, now), left)}.get(option, ZERO)
    if wanted > left:
        raise ApiError(400, f"The amount exceeds what can be reversed of charge {row['id']}.")  # Assumption: the text
    discount, tax = _share(row, wanted, charges.discount(row)), _share(row, wanted, row["tax"])
    return {
        "chargeId": row["id"],
        "chargeAmount": wanted,
        "discountAmount": discount,
        "taxAmount": tax,
        "netChargeAmount": wanted - discount + tax,
    }


def _share(row: Record, wanted: Decimal, whole: Decimal) -> Decimal:
    """The part of a discount or tax that goes with an amount; all parts of a charge add up to the whole."""
    if not row["amount"]:
        return ZERO
    before, after = row["reversed"], row["reversed"] + wanted
    return cents(whole * after / row["amount"]) - cents(whole * before / row["amount"])


def _gross(row: Record, net: Decimal) -> Decimal:
    """The amount of a charge whose net, after discounts and taxes, comes nearest to `net`."""
    whole = charges.net(row)
    return cents(net * row["amount"] / whole) if whole else ZERO


def unearned(row: Record, now: datetime) -> Decimal:
    """What is not yet earned of a charge's amount.

    Assumption: a charge is earned evenly while its service lasts, at once when it has no period, and by hand before.
    """
    start, end = (datetime.fromisoformat(row[name] + "+00:00") for name in ("startServiceDate", "endServiceDate"))
    if end <= start:
        return ZERO
    ahead = Decimal((end - min(max(now, start), end)).total_seconds()) / Decimal((end - start).total_seconds())
    by_hand: Decimal = row["amount"] - row["earned"]
    return min(cents(row["amount"] * ahead), by_hand)


def _issue(state: State, invoice: Record, lines: list[Record], now: datetime, reference: str | None) -> Record:
    """Reverse portions of charges of one invoice and issue the credit note."""
    net = sum((line["netChargeAmount"] for line in lines), ZERO)
    if net:  # charges that discounts took off wholly leave the ledger alone
        ledger.settle(state, invoice, "Reversal", net, now, reference=reference)
    for line in lines:
        state.charges[line["chargeId"]]["reversed"] += line["chargeAmount"]
    invoice.setdefault("_creditNoteIds", [])
    note = state.credit_notes.add(
        {
            "customerId": invoice["customerId"],
            "invoiceId": invoice["id"],
            "creditNotesNumber": f"{invoice['invoiceNumber']:02}-CR-{len(invoice['_creditNoteIds']) + 1:02}",
            "netAmount": net,
            "creditNoteReference": reference,
            "effectiveTimestamp": wire.seconds(now),
            "lines": lines,
        }
    )
    invoice["_creditNoteIds"].append(note["id"])
    return note


@operation("POST", "/Invoices/Reverse")
def reverse_invoice(call: Call) -> Record:
    """Reverse Invoice. Assumption: invoiceCollectOptions, which only samples have, are ignored."""
    sent = call.bind(INVOICE, "invoiceReverse", "invoiceId")
    option = sent.get("reverseChargeOption") or sent.get("reverseChargeOptions")
    invoice = call.state.invoices.find(sent["invoiceId"])
    return _reverse(call, ledger.charges_of(call.state, invoice), option, sent.get("reference"))


@operation("POST", "/Invoices/ReverseSpecificCharges")
def reverse_specific_charges(call: Call) -> Record:
    """Reverse Specific Charges. Assumption: a charge of another invoice is not found."""
    sent = call.bind(SPECIFIC, "invoiceReverse", "invoiceId", "chargeIds")
    invoice = call.state.invoices.find(sent["invoiceId"])
    rows = [posted_charge(call.state, id_, invoice["id"]) for id_ in dict.fromkeys(sent["chargeIds"])]
    return _reverse(call, rows, sent.get("reverseChargeOption"), sent.get("reference"))


@operation("POST", "/ReverseCharges")
def reverse_charge(call: Call) -> Record:
    """Reverse Charge. Assumption: with preview=true the answer tells what would be reversed, and nothing changes."""
    sent = call.bind(CHARGE, "reverseCharge", "chargeId")
    row = posted_charge(call.state, sent["chargeId"])
    option, amount = _option(sent.get("reverseChargeOption")), sent.get("reverseChargeAmount") or ZERO
    if option in ("Amount", "NetAmount"):
        required(sent, "reverseCharge", "reverseChargeAmount")
        if amount < Decimal("0.01") or amount != cents(amount):
            text_ = "The ReverseChargeAmount must be at least 0.01, with at most two decimals."  # Assumption: the text
            raise ApiError(400, text_, "reverseCharge.ReverseChargeAmount")
    line = portion(call.state, row, option, call.now, amount)
    if not line["chargeAmount"]:
        raise _nothing_left()
    preview = _preview(call.state, row, line) if call.query.flag("preview") else None
    notes = (
        [] if preview else reverse(call.state, [row], option, call.now, amount=amount, reference=sent.get("reference"))
    )
    id_ = notes[0]["id"] if notes else 0
    return {
        "reference": sent.get("reference"),
        "amount": line["chargeAmount"],
        "originalChargeId": row["id"],
        "reverseChargePreview": preview,
        "quickBooksId": None,
        "quickBooksAttemptNumber": 0,
        "id": id_,
        "uri": call.uri(f"ReverseCharges/{id_}"),
    }


def _preview(state: State, row: Record, line: Record) -> Record:
    """What the invoice would be. Assumption: the warning is for amounts that are wholly reversed; no milestones."""
    invoice = state.invoices[row["invoiceId"]]
    return {
        **{name: amount for name, amount in line.items() if name != "chargeId"},
        "netInvoiceAmount": invoice["total"] - invoice["reversed"] - line["netChargeAmount"],
        "outstandingBalance": max(ledger.outstanding(state, invoice) - line["netChargeAmount"], ZERO),
        "reversalAmountWarningFlag": False,
        "milestonesRemaining": 0,
    }


def _reverse(call: Call, rows: list[Record], option: str | None, reference: str | None) -> Record:
    """Reverse charges of an invoice and answer with the invoice.

    Assumption: that answer, since none is documented; Amount and NetAmount are refused, since no amount can be sent;
    so is a reversal of nothing; the texts.
    """
    option = _option(option)
    if option in ("Amount", "NetAmount"):
        raise ApiError(
            400, f"{option} needs an amount; please reverse a single charge.", "invoiceReverse.ReverseChargeOption"
        )
    if not reverse(call.state, rows, option, call.now, reference=reference):
        raise _nothing_left()
    return invoices.render(call.state.invoices[rows[0]["invoiceId"]], call)


def _option(sent: str | None) -> str:
    """Assumption: Full is the default."""
    return sent or "Full"


def _nothing_left() -> ApiError:
    return ApiError(400, "There is nothing left to reverse.")  # Assumption: the text


def posted_charge(state: State, id_: int, invoice_id: int | None = None) -> Record:
    """Return a charge of a posted invoice, of the given one if there is one; others are not found."""
    row = state.charges.find(id_)
    if row["invoiceId"] is None or invoice_id not in (None, row["invoiceId"]):
        raise not_found("Charge", id_)
    return row
