"""Patch Draft Invoice: changing a draft and its charges while it is Ready."""

from collections.abc import Callable
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import draft_invoices
from fusebill_async.sandbox.errors import ApiError, not_found
from fusebill_async.sandbox.fields import Shape, boolean, choice, each, fields, integer, money, text, timestamp
from fusebill_async.sandbox.money import charges, terms
from fusebill_async.sandbox.money.charges import ZERO, cents
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record, words

_OPERATION = choice("Update", "Delete")
TIER = Shape(label=text(), quantity=money, unitPrice=money, sortOrder=integer)
DISCOUNT = Shape(
    id=integer, configuredDiscountAmount=money, discountType=text(), description=text(), operation=_OPERATION
)
CHARGE = Shape(
    id=integer,
    operation=_OPERATION,
    **fields(text(2000), "name description"),
    **fields(money, "quantity unitPrice rangeQuantity proratedUnitPrice"),
    **fields(timestamp, "startServiceDate endServiceDate"),
    draftDiscounts=each(DISCOUNT),
    draftChargeTiers=each(TIER),
)
PATCH = Shape(
    id=integer,
    notes=text(2000),  # 500 in the documentation, 2000 on the help page
    poNumber=text(255),
    **fields(boolean, "netTermsSet referenceDateSet"),
    netTerms=choice(*terms.TERMS),
    referenceDate=timestamp,
    draftCharges=each(CHARGE),
)
_TAKEN_OFF: dict[str, Callable[[Record, Decimal], Decimal]] = {
    "Amount": lambda charge, configured: configured,
    "AmountPerUnit": lambda charge, configured: configured * charge["quantity"],
    "Percentage": lambda charge, configured: charge["amount"] * configured / 100,
}


@operation("PATCH", "/DraftInvoices")
def patch(call: Call) -> Record:
    """Patch Draft Invoice: what is left out stays.

    Assumption: the reference date becomes the effective date; a draft whose total changes loses its payment schedules;
    the text of the refusal.
    """
    sent = call.bind(PATCH, "draftInvoice", "id")
    draft = draft_invoices.find(call.state, sent["id"])
    if draft["status"] != "Ready":
        raise ApiError(400, f"Draft invoice {draft['id']} cannot be changed since its status is {draft['status']}.")
    before = draft_invoices.total(call.state, draft)
    changes = [(_charge(call, draft, one.get("id")), one) for one in sent.get("draftCharges") or ()]
    updated = [(row, one, _updated(row, one)) for row, one in changes]  # what may refuse comes first
    draft |= {name: sent[name] for name in ("notes", "poNumber") if name in sent}
    if sent.get("netTermsSet"):
        draft["terms"] = sent.get("netTerms") or None
    if sent.get("referenceDateSet") and sent.get("referenceDate"):
        draft["effectiveTimestamp"] = sent["referenceDate"]
    for row, one, new in updated:
        row |= new
        if one.get("operation") == "Delete" and row["id"] in draft["chargeIds"]:
            draft["chargeIds"].remove(row["id"])
            del call.state.charges[row["id"]]
    if draft_invoices.total(call.state, draft) != before:
        draft["paymentSchedules"] = []
    draft["modifiedTimestamp"] = wire.ticks(call.now)
    return draft_invoices.render(draft, call)


def _charge(call: Call, draft: Record, id_: int | None) -> Record:
    if id_ is None or id_ not in draft["chargeIds"]:
        raise not_found("DraftCharge", id_)
    return call.state.charges[id_]


def _updated(row: Record, sent: Record) -> Record:
    """A charge with what was sent.

    Assumption: a sent prorated unit price counts before the unit price, and tiers count before both; discounts are
    computed anew; the unit price is changed to nothing below zero.
    """
    new = row | {name: sent[name] for name in _PLAIN if sent.get(name) is not None}
    for name in ("quantity", "unitPrice", "proratedUnitPrice"):
        if (sent.get(name) or ZERO) < 0:
            raise ApiError(400, f"The {name} must not be negative.", f"draftInvoice.DraftCharges.{name}")
    if tiers := sent.get("draftChargeTiers"):
        new["chargeTiers"] = [dict.fromkeys(TIER.names) | tier for tier in tiers]
        new["amount"] = cents(sum(((t.get("quantity") or ZERO) * (t.get("unitPrice") or ZERO) for t in tiers), ZERO))
    elif any(sent.get(name) is not None for name in ("quantity", "unitPrice", "proratedUnitPrice")):
        price = new["unitPrice"] if sent.get("unitPrice") is not None else new["proratedUnitPrice"] or new["unitPrice"]
        if sent.get("proratedUnitPrice") is not None:
            price = new["proratedUnitPrice"]
        new["amount"] = cents(new["quantity"] * price)
    if new["amount"] < 0:
        raise ApiError(400, "The amount must not be negative.", "draftInvoice.DraftCharges.DraftChargeTiers")
    new["discounts"] = charges.taken_off(new["amount"], _discounts(new, sent.get("draftDiscounts") or ()))
    return charges.tax(new)


_PLAIN = words("name description quantity unitPrice rangeQuantity proratedUnitPrice startServiceDate endServiceDate")


def _discounts(charge: Record, sent: list[Record] | tuple[()]) -> list[Record]:
    """The discounts of a charge, with what was sent for them, for the amount that it has now."""
    changes = {one.get("id"): one for one in sent}
    rows: list[Record] = []
    for row in charge["discounts"]:
        change = changes.get(row.get("id"), {})
        if change.get("operation") != "Delete":
            new = row | {name: value for name, value in change.items() if name != "operation" and value is not None}
            compute = _TAKEN_OFF.get(new.get("discountType") or "Amount", _TAKEN_OFF["Amount"])
            configured = new.get("configuredDiscountAmount", new["amount"])
            rows.append(new | {"amount": max(cents(compute(charge, configured)), ZERO)})
    return rows
