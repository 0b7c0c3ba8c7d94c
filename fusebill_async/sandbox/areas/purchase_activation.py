"""What makes draft purchases money and takes it back: finalize, with its invoice or a preview of it, and cancel."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import billing_calendar, billing_settings, reversals
from fusebill_async.sandbox.areas.purchase_rows import find_draft, items_of, price, taken_off
from fusebill_async.sandbox.errors import ApiError, not_found, wrong_status
from fusebill_async.sandbox.fields import Shape, choice, each, integer
from fusebill_async.sandbox.money import collecting, ledger
from fusebill_async.sandbox.operations import NO_CONTENT, Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

COLLECT = collecting.OPTIONS
FINALIZE = Shape(customerId=integer, purchaseIds=each(integer), invoiceCollectOptions=COLLECT)
CANCEL = Shape(purchaseId=integer, cancellationOption=choice("None", "Unearned", "Full"))


# ---------------------------------------------------------------- for all who finalize


def drafts(state: State, customer: Record, ids: Iterable[int] | None = None) -> list[Record]:
    """The draft purchases of a customer, or those of the ids, all of which must be ready to be finalized.

    Raises:
        ApiError: 404, an unknown id; 400, one that is no draft or not complete. Assumption: the texts, and that another
            customer's purchase counts as unknown.
    """
    if ids is None:
        rows = [row for row in state.purchases.values() if _is_draft_of(row, customer)]
    else:
        rows = [find_draft(state, id_) for id_ in dict.fromkeys(ids)]
    for row in rows:
        if row["customerId"] != customer["id"]:
            raise not_found("Purchase", row["id"])
        target = row["targetOrderQuantity"]
        if target is not None and len(items_of(state, row)) < target:
            raise ApiError(400, f"Purchase with id {row['id']} needs {target} tracked items to be finalized.")
    return rows


def _is_draft_of(row: Record, customer: Record) -> bool:
    return bool(row["customerId"] == customer["id"] and row["status"] == "Draft")


def check_customer(customer: Record) -> None:
    """Assumption: only an Active customer's purchases can be finalized."""
    if customer["status"] != "Active":
        raise wrong_status(customer["status"])


def charges(
    state: State, customer: Record, purchases: Iterable[Record], now: datetime, *, zero: bool = False
) -> list[Record]:
    """The charges that finalizing purchases makes, not yet stored. Assumption: those of zero only when asked for."""
    rows = [_charge(state, customer, purchase, now) for purchase in purchases]
    return [row for row in rows if zero or row["amount"]]


def _charge(state: State, customer: Record, purchase: Record, now: datetime) -> Record:
    product, amount, quantity = state.products[purchase["productId"]], price(purchase), purchase["quantity"]
    return ledger.charge(
        state,
        customer,
        name=purchase["name"],
        description=purchase["description"],
        quantity=quantity,
        unit_price=round(amount / quantity, 6) if quantity else amount,
        amount=amount,
        taxable=not product["taxExempt"],
        purchase=purchase,
        end=_earned_until(purchase["earningSettings"], now),
        discounts=taken_off(state, purchase),
        gl_code=product["glCode"],
        now=now,
    )


def _earned_until(settings: Record, now: datetime) -> str | None:
    """Assumption: a purchase with a custom earning period is earned evenly over it, all others at once."""
    number = settings.get("earningNumberOfIntervals")
    if not number or settings.get("earningTimingInterval") in ("EarnImmediately", "DoesNotEarn", None, ""):
        return None
    months = number * (12 if settings.get("earningInterval") == "Yearly" else 1)
    return wire.seconds(billing_calendar.shift(now, months, now.day))


def purchased(purchases: Iterable[Record], stored: Sequence[Record], now: datetime) -> None:
    """Note that purchases are finalized, and with which charges."""
    for purchase in purchases:
        ids = [row["id"] for row in stored if row["purchaseId"] == purchase["id"]]
        purchase |= {
            "status": "Purchased",
            "effectiveTimestamp": wire.seconds(now),
            "modifiedTimestamp": wire.ticks(now)[:-1],
            "_purchaseTimestamp": wire.seconds(now),
            "_chargeIds": ids,
        }


def finalize(
    state: State,
    customer: Record,
    purchases: Sequence[Record],
    now: datetime,
    options: Record | None = None,
    *,
    keep_draft: bool = False,
    zero: bool = False,
) -> None:
    """Charge for purchases on one invoice, which is posted unless the call or the customer's settings keep a draft."""
    rows = charges(state, customer, purchases, now, zero=zero)
    draft = ledger.draft(state, customer, rows, now) if rows else None
    if draft and not keep_draft and _posts_by_itself(state, customer):
        try:
            collecting.post(state, [draft], options, now)
        except ApiError:  # the payment failed, and the call wanted all or nothing
            ledger.discard(state, draft)
            raise
    purchased(purchases, rows, now)


def _posts_by_itself(state: State, customer: Record) -> bool:
    """Assumption: the account posts drafts by itself, unless the customer's settings differ."""
    settings = state.billing_settings.get(customer["id"], billing_settings.DEFAULTS)
    return settings.get("autoPostDraftInvoice") is not False


def preview(call: Call, customer: Record, purchases: Iterable[Record]) -> Record:
    """The invoice that finalizing would make; purchases that are not stored can be shown too."""
    zero = call.query.flag("showZeroDollarCharges")
    return ledger.preview(call.state, customer, charges(call.state, customer, purchases, call.now, zero=zero), call.now)


# ---------------------------------------------------------------- the calls


@operation("POST", "/purchases/Purchase")
def finalize_drafts(call: Call) -> Record:
    """Finalize Purchase: one invoice for all of them. Assumption: side effects hold an invoicePreview."""
    sent, state = call.bind(FINALIZE, "purchase", "customerId", "purchaseIds"), call.state
    customer = state.customers.find(sent["customerId"])
    check_customer(customer)
    rows = drafts(state, customer, sent["purchaseIds"])
    shown = preview(call, customer, rows)
    answer: Record = {"invoicePreview": None, "additionalInvoicesForPreview": None, "sideEffects": None}
    if call.query.flag("preview"):
        return answer | {"invoicePreview": shown, "additionalInvoicesForPreview": []}
    keep_draft = call.query.flag("temporarilyDisableAutoPost")
    zero = call.query.flag("showZeroDollarCharges")
    finalize(state, customer, rows, call.now, sent.get("invoiceCollectOptions"), keep_draft=keep_draft, zero=zero)
    if call.query.text("view").lower() == "sideeffects":
        answer["sideEffects"] = {"invoicePreview": shown}
    return answer


@operation("POST", "/purchases/cancel")
def cancel(call: Call) -> Answer:
    """Cancel Purchase: only a finalized one. Assumption: the text; drafts are deleted instead."""
    sent, state = call.bind(CANCEL, "purchase", "purchaseId", "cancellationOption"), call.state
    purchase = state.purchases.find(sent["purchaseId"])
    if purchase["status"] != "Purchased":
        raise ApiError(400, f"Purchase with id {purchase['id']} is {purchase['status']} and cannot be cancelled.")
    if sent["cancellationOption"] != "None":
        _take_back(state, purchase, sent["cancellationOption"], call.now)
    moment = {"modifiedTimestamp": wire.ticks(call.now)[:-1], "_cancellationTimestamp": wire.seconds(call.now)}
    purchase |= {"status": "Cancelled", **moment}
    return NO_CONTENT


def _take_back(state: State, purchase: Record, option: str, now: datetime) -> None:
    """Reverse the charges of a purchase. Assumption: those on a draft invoice go, since nothing of them is earned."""
    rows = [state.charges[id_] for id_ in purchase["_chargeIds"] if id_ in state.charges]
    posted = [row for row in rows if row["invoiceId"]]
    reversals.reverse(state, posted, option, now, reference=f"Purchase {purchase['id']} cancelled")
    for row in rows:
        if row not in posted:
            ledger.discard_charge(state, row)
