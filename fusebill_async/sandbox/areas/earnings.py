"""Earnings: recognising the revenue of a charge by hand, before its service has been given."""

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import reversals
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, integer, money, text
from fusebill_async.sandbox.money import charges
from fusebill_async.sandbox.money.charges import cents
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record, words

MANUAL = Shape(chargeId=integer, earnAmount=money, earningOption=text(), reference=text(500))
_PLAIN = words(
    """customerId invoiceId quantity unitPrice amount name description effectiveTimestamp proratedUnitPrice
    startServiceDate endServiceDate rangeQuantity glCode"""
)


@operation("POST", "/Earnings/ManualEarn")
def manual_earn(call: Call) -> Record:
    """Manual Earn. Assumption: without an amount all that is unearned; earningOption changes nothing; the texts."""
    sent = call.bind(MANUAL, "manualEarn", "chargeId", "reference")
    row = reversals.posted_charge(call.state, sent["chargeId"])
    unearned = reversals.unearned(row, call.now)
    amount = unearned if sent.get("earnAmount") is None else sent["earnAmount"]
    if amount <= 0 or amount > unearned or amount != cents(amount):
        raise ApiError(400, f"The amount must be positive and no more than {unearned}.", "manualEarn.EarnAmount")
    made: list[Record] = row.get("_earnings", [])
    earning = {"amount": amount, "reference": sent["reference"], "effectiveTimestamp": wire.seconds(call.now)}
    if call.query.flag("preview"):
        return _render(row, [*made, earning], call)
    row["_earnings"] = [*made, earning]
    row["earned"] += amount
    return _render(row, row["_earnings"], call)


def _render(row: Record, earnings: list[Record], call: Call) -> Record:
    """Write a charge with its earnings. Assumption: earnings are numbered by charge; schedules are left empty."""
    invoice = call.state.invoices[row["invoiceId"]]
    return {
        **{name: row[name] for name in _PLAIN},
        "invoiceNumber": invoice["invoiceNumber"],
        "earnings": [_render_earning(row, one, number, call) for number, one in enumerate(earnings, start=1)],
        **{name: [] for name in words("earningSchedules earningDiscountSchedules earningsByMonth discountsByMonth")},
        "reverseCharges": [],
        "transactionType": "Charge",
        "productName": row["name"],
        "productCode": None,
        "discounts": charges.render(row, call)["discounts"],
        "taxes": charges.taxes([row]),
        "subscription": None,
    }


def _render_earning(row: Record, earning: Record, number: int, call: Call) -> Record:
    return {
        **earning,
        "description": f"Earning of charge {row['id']}",
        "customerId": row["customerId"],
        "id": number,
        "uri": call.uri(f"earnings/{number}"),
    }
