"""The ledger: draft invoices and their posting, and with `balances` all that moves money, for every other area."""

from collections.abc import Collection, Iterable
from copy import deepcopy
from datetime import datetime, timedelta

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.money import charges, terms
from fusebill_async.sandbox.money.audit import check
from fusebill_async.sandbox.money.balances import (
    FUNDS,
    allocate,
    allocate_oldest_first,
    allocations,
    ar_balance,
    available_funds,
    customer_invoices,
    deallocate,
    outstanding,
    record,
    settle,
    spend,
    total,
    transactions,
    unallocated,
    use_funds,
)
from fusebill_async.sandbox.money.charges import ZERO, cents, charge
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

__all__ = [  # what lives next door and is part of the ledger, and what is here
    "FUNDS",
    "ZERO",
    "allocate",
    "allocate_oldest_first",
    "allocations",
    "ar_balance",
    "available_funds",
    "cents",
    "charge",
    "charges_of",
    "check",
    "customer_drafts",
    "customer_invoices",
    "deallocate",
    "discard",
    "discard_charge",
    "draft",
    "installments",
    "outstanding",
    "post",
    "preview",
    "record",
    "settle",
    "spend",
    "status",
    "total",
    "transactions",
    "unallocated",
    "use_funds",
]


def draft(state: State, customer: Record, charges_: Iterable[Record], now: datetime, **details: object) -> Record:
    """Store a draft invoice with its charges, in status Ready unless the details say otherwise."""
    row = state.draft_invoices.add(
        {
            "customerId": customer["id"],
            "status": "Ready",
            "effectiveTimestamp": wire.seconds(now),
            "createdTimestamp": wire.seconds(now),
            "modifiedTimestamp": wire.ticks(now),
            "billingPeriodId": None,
            "poNumber": None,
            "notes": None,
            "shippingInstructions": None,
            "terms": None,  # those of the customer, when it is posted
            "paymentSchedules": [],
            "chargeIds": [],
            **details,
        }
    )
    for one in charges_:
        state.charges.add(one)["draftInvoiceId"] = row["id"]
        row["chargeIds"].append(one["id"])
    customer.setdefault("_draftInvoiceIds", []).append(row["id"])
    return row


def preview(state: State, customer: Record, charges_: Iterable[Record], now: datetime) -> Record:
    """Show the draft that charges would make, as answers hold an invoicePreview; nothing is stored."""
    rows = list(charges_)
    sums = charges.totals(rows)
    return {
        "draftCharges": [charges.render_draft(row) for row in rows],
        **{name: sums[name] for name in ("subtotal", "total")},
        "draftTaxes": charges.taxes(rows),
        "totalTaxes": sums["totalTaxes"],
        "poNumber": None,
        "effectiveTimestamp": wire.seconds(now),
        "status": "Draft",
        "draftChargeGroups": None,
        "notes": None,
        "shippingInstructions": None,
    }


def charges_of(state: State, invoice: Record) -> list[Record]:
    """The charges of a draft or posted invoice."""
    return [state.charges[id_] for id_ in invoice["chargeIds"]]


def discard(state: State, draft: Record) -> None:
    """Remove a draft invoice with the charges that are still on it."""
    for id_ in draft["chargeIds"]:
        del state.charges[id_]
    _remove_draft(state, draft)


def discard_charge(state: State, charge: Record) -> None:
    """Remove a charge that is on a draft invoice, and the draft with its last one."""
    draft = state.draft_invoices[charge["draftInvoiceId"]]
    if draft["chargeIds"] == [charge["id"]]:
        discard(state, draft)
    else:
        draft["chargeIds"].remove(charge["id"])
        del state.charges[charge["id"]]


def _remove_draft(state: State, draft: Record) -> None:
    del state.draft_invoices[draft["id"]]
    state.customers[draft["customerId"]]["_draftInvoiceIds"].remove(draft["id"])


def post(
    state: State, draft: Record, now: datetime, *, charge_ids: Collection[int] | None = None, collect: bool = True
) -> Record:
    """Post a draft, or only some of its charges, and collect if the customer pays automatically.

    Args:
        state: The data.
        draft: What to post; it is gone afterwards, unless charges are left on it.
        now: When it is posted.
        charge_ids: Post these charges only.
        collect: Whether a customer with autoCollect pays at once.

    Returns:
        The posted invoice.
    """
    customer = state.customers[draft["customerId"]]
    posted = [one for one in charges_of(state, draft) if charge_ids is None or one["id"] in charge_ids]
    sums = charges.totals(posted)
    agreed = sum((one["amount"] for one in draft["paymentSchedules"]), ZERO) == sums["total"]
    schedules: list[Record] = draft["paymentSchedules"] if agreed else []  # they were made for another total
    terms_ = draft["terms"] or terms.terms_of(state, customer)
    opening = ar_balance(state, customer["id"])
    invoice = state.invoices.add(
        {
            "customerId": customer["id"],
            "invoiceNumber": len(state.invoices) + 1,
            "effectiveTimestamp": wire.seconds(now),
            "postedTimestamp": wire.seconds(now),
            "modifiedTimestamp": wire.ticks(now),
            **{name: draft[name] for name in ("billingPeriodId", "poNumber", "notes", "shippingInstructions")},
            "terms": terms_,
            "defaultTerms": terms.terms_of(state, customer),
            "dueTimestamp": wire.seconds(terms.due(terms_, now)),
            "paymentSchedules": [_dated(one, now) for one in schedules],
            "invoiceCustomer": deepcopy({name: value for name, value in customer.items() if not name.startswith("_")}),
            "hideOnSSP": False,
            "chargeIds": [one["id"] for one in posted],
            **sums,
            "allocated": ZERO,
            "writtenOff": ZERO,
            "reversed": ZERO,
            "openingArBalance": opening,
            "closingArBalance": opening + sums["total"],
            "datePaid": None if sums["total"] else wire.seconds(now),
        }
    )
    for one in posted:
        one["invoiceId"] = invoice["id"]
    draft["chargeIds"] = [id_ for id_ in draft["chargeIds"] if id_ not in invoice["chargeIds"]]
    if not draft["chargeIds"]:
        _remove_draft(state, draft)
    customer.setdefault("_invoiceIds", []).append(invoice["id"])
    record(state, customer["id"], "Invoice", sums["total"], now, invoiceId=invoice["id"])
    if collect:
        collect_automatically(state, customer, invoice, now)
    return invoice


def collect_automatically(state: State, customer: Record, invoice: Record, now: datetime) -> None:
    """Let a customer with autoCollect pay an invoice.

    Assumption: at posting, whatever the terms, and from available funds first; OutstandingBalance collects all that is
    owed, and Threshold nothing, since it works through credits.
    """
    settings = state.billing_settings.get(customer["id"], {})
    if not settings.get("autoCollect") or settings.get("autoCollectSettingType") == "Threshold":
        return
    use_funds(state, customer["id"], now, [invoice])
    if settings.get("autoCollectSettingType") == "OutstandingBalance":
        amount, paid = ar_balance(state, customer["id"]), None
    else:
        amount, paid = outstanding(state, invoice), invoice
    if amount > 0:
        from fusebill_async.sandbox.areas import payments  # built upon the ledger

        payments.collect(state, customer, amount, now, invoice=paid)


def _dated(schedule: Record, posted: datetime) -> Record:
    """Fix the due date of an instalment, whose days are counted from posting."""
    moment = wire.seconds(posted + timedelta(days=schedule["daysDueAfterTerm"]))
    return schedule | {"dueTimestamp": schedule.get("scheduledDueDate") or moment}


def installments(invoice: Record) -> list[Record]:
    """The instalments of an invoice, one unless there are payment schedules. The first are paid first."""
    whole = {"amount": invoice["total"], "daysDueAfterTerm": 0, "dueTimestamp": invoice["dueTimestamp"]}
    settled, rows = invoice["allocated"] + invoice["writtenOff"] + invoice["reversed"], list[Record]()
    for one in invoice["paymentSchedules"] or [whole]:
        paid = min(settled, one["amount"])
        settled -= paid
        rows.append(one | {"outstanding": one["amount"] - paid})
    return rows


def status(invoice: Record, now: datetime) -> str:
    """Due, Overdue, Paid, WrittenOff or Void. Assumption: what settled the last cent names it."""
    owed = [one for one in installments(invoice) if one["outstanding"]]
    if owed:
        return "Overdue" if any(one["dueTimestamp"] < wire.seconds(now) for one in owed) else "Due"
    if invoice["writtenOff"]:
        return "WrittenOff"
    return "Void" if invoice["total"] and invoice["reversed"] == invoice["total"] else "Paid"


def customer_drafts(state: State, customer_id: int) -> list[Record]:
    """The draft invoices of a customer, the oldest first."""
    return [state.draft_invoices[id_] for id_ in state.customers[customer_id].get("_draftInvoiceIds", ())]
