"""Invoices for subscriptions: drafted by billing period, posted as the settings say, or only previewed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from fusebill_async.sandbox.areas import billing_periods
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.money import collecting, ledger
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a call asks of the invoices it causes.

    Attributes:
        preview: Nothing is kept; the invoices that would result are shown.
        keep_draft: They stay drafts.
        zero_dollars: They list charges of zero as well.
        side_effects: The answer shows them.
    """

    preview: bool = False
    keep_draft: bool = False
    zero_dollars: bool = False
    side_effects: bool = False


def wishes(call: Call) -> Wishes:
    """The wishes in the parameters that the calls of subscriptions have in common."""
    return Wishes(
        call.query.flag("preview"),
        call.query.flag("temporarilyDisableAutoPost"),
        call.query.flag("showZeroDollarCharges"),
        call.query.text("view").lower() == "sideeffects",
    )


@dataclass(frozen=True, slots=True)
class Bill:
    """The charges that one billing period definition puts on one invoice."""

    definition: Record
    charges: list[Record] = field(default_factory=list[Record])


def by_definition(bills: Iterable[Bill]) -> list[Bill]:
    """Bring the charges of each definition together."""
    joint: dict[object, Bill] = {}
    for bill in bills:
        definition = bill.definition
        key = definition.get("id") or (
            definition["interval"],
            definition["numberOfIntervals"],
            definition["invoiceDay"],
        )
        joint.setdefault(key, Bill(definition)).charges.extend(bill.charges)
    return list(joint.values())


def _wanted(state: State, customer: Record, bill: Bill, asked: Wishes) -> list[Record]:
    """The charges to invoice. Assumption: those of zero only where the product, the settings or the call want them."""
    zero = asked.zero_dollars or billing_periods.settings(state, customer["id"]).get("showZeroDollarCharges")
    return [charge for charge in bill.charges if charge["amount"] or zero or charge.get("_zero")]


def previews(state: State, customer: Record, bills: Iterable[Bill], asked: Wishes, now: datetime) -> list[Record]:
    """The invoices that would result; an empty one when there would be none."""
    wanted = [_wanted(state, customer, bill, asked) for bill in by_definition(bills)]
    return [ledger.preview(state, customer, charges, now) for charges in wanted if charges] or [
        ledger.preview(state, customer, [], now)
    ]


def side_effects(shown: list[Record]) -> Record:
    """What an answer shows of the invoices that a call made. Assumption: as a preview does, and nothing if none."""
    return {"invoicePreview": shown[0]} if shown[0]["draftCharges"] else {}


def issue(
    state: State,
    customer: Record,
    bills: Iterable[Bill],
    asked: Wishes,
    now: datetime,
    options: Record | None = None,
) -> None:
    """Draft the invoices, and post them unless the call or the settings keep them as drafts; no charges, no invoice.

    Args:
        state: The data.
        customer: Who is invoiced.
        bills: What for.
        asked: What the call wants.
        now: When.
        options: The invoiceCollectOptions of the call.

    Raises:
        ApiError: 400, the payment failed, and the options want all or nothing: then nothing is drafted either.
    """
    drafts: list[Record] = []
    for bill in by_definition(bills):
        charges = _wanted(state, customer, bill, asked)
        if charges:
            draft = _draft(state, customer, bill.definition, charges, now)
            if _posts_by_itself(state, customer, bill.definition) and not asked.keep_draft:
                _post(state, draft, bill.definition, now) if options is None else drafts.append(draft)
    try:
        collecting.post(state, drafts, options, now)
    except ApiError:
        for draft in drafts:
            ledger.discard(state, draft)
        raise


def _post(state: State, draft: Record, definition: Record, now: datetime) -> None:
    ledger.post(state, draft, now, collect=definition["autoCollect"] is not False)


def _draft(state: State, customer: Record, definition: Record, charges: list[Record], now: datetime) -> Record:
    details = {"billingPeriodId": definition.get("_period"), "poNumber": definition["poNumber"] or None}
    draft = ledger.draft(state, customer, charges, now, **details, terms=definition["term"] or None)
    for charge in charges:
        charge["billingPeriodId"] = definition.get("_period")
        if subscription := state.subscriptions.get(charge["subscriptionId"] or 0):
            subscription.setdefault("_charges", []).append(charge["id"])
    return draft


def _posts_by_itself(state: State, customer: Record, definition: Record) -> bool:
    """Assumption: the account posts drafts by itself, unless the definition or the customer's settings differ."""
    chosen = definition["autoPost"], billing_periods.settings(state, customer["id"]).get("autoPostDraftInvoice")
    return bool(next((setting for setting in chosen if setting is not None), True))
