"""Charges: what each costs with its discounts and taxes, and the sums over several, for every area that invoices."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.operations import Call
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

ZERO = Decimal("0.00")
LARGEST_AMOUNT = Decimal(10) ** 15


def cents(amount: Decimal) -> Decimal:
    """Round money to cents. Assumption: half up, once for each amount where it arises, whatever the currency."""
    if abs(amount) >= LARGEST_AMOUNT:
        raise ApiError(400, "The amount is too large.")  # Assumption: any limit, and its text
    return amount.quantize(ZERO, ROUND_HALF_UP)


def charge(
    state: State,
    customer: Record,
    *,
    name: str,
    quantity: Decimal,
    unit_price: Decimal,
    now: datetime,
    description: str | None = None,
    amount: Decimal | None = None,
    taxable: bool = True,
    subscription_product: Record | None = None,
    purchase: Record | None = None,
    start: str | None = None,
    end: str | None = None,
    discounts: Sequence[Record] = (),
    gl_code: str | None = None,
    **more: object,
) -> Record:
    """Make a charge, without storing it; `ledger.draft` stores it.

    Args:
        state: Where the tax rate is.
        customer: Who is charged.
        name: What is sold.
        quantity: How many.
        unit_price: For one.
        now: When the charge takes effect.
        description: More about it.
        amount: Before discounts; the quantity times the unit price by default.
        taxable: Whether the account's tax applies; it never does to a tax exempt customer.
        subscription_product: The row that is billed, if there is one.
        purchase: The row that is billed, if there is one.
        start: When the service that is paid for begins.
        end: When it ends.
        discounts: Rows with the money taken off in `amount`; together no more than the charge is taken off.
        gl_code: The general ledger code.
        more: Other members of the row.
    """
    gross = cents(quantity * unit_price if amount is None else amount)
    if gross < 0:
        raise ApiError(400, "The amount of a charge must not be negative.")  # Assumption
    row: Record = {
        "customerId": customer["id"],
        "name": name,
        "description": description,
        "quantity": quantity,
        "unitPrice": unit_price,
        "amount": gross,
        "discounts": taken_off(gross, discounts),
        "glCode": gl_code,
        "effectiveTimestamp": wire.seconds(now),
        "startServiceDate": start or wire.seconds(now),
        "endServiceDate": end or wire.seconds(now),
        "proratedUnitPrice": None,
        "rangeQuantity": None,
        "chargeTiers": [],
        "subscriptionProductId": subscription_product and subscription_product["id"],
        "subscriptionId": subscription_product and subscription_product.get("subscriptionId"),
        "purchaseId": purchase and purchase["id"],
        "billingPeriodId": None,
        "draftInvoiceId": None,
        "invoiceId": None,
        "reversed": ZERO,  # of the amount; discounts and taxes follow in proportion
        "earned": ZERO,  # by hand, beyond what time earns
        **more,
    }
    row["taxPercent"] = 100 * _tax_rate(state, customer) if taxable else ZERO
    return tax(row)


def tax(row: Record) -> Record:
    """Compute a charge's tax anew. Assumption: on the amount after discounts, charge by charge."""
    row["tax"] = cents((row["amount"] - discount(row)) * row["taxPercent"] / 100)
    return row


def _tax_rate(state: State, customer: Record) -> Decimal:
    exempt = state.billing_settings.get(customer["id"], {}).get("taxExempt")
    return ZERO if exempt else state.settings["tax_rate"]  # a fraction: 0.13 for 13 percent


def taken_off(gross: Decimal, discounts: Iterable[Record]) -> list[Record]:
    """Round what discounts take off a charge. Assumption: what is beyond the amount of the charge is lost."""
    left, taken = gross, list[Record]()
    for row in discounts:
        taken.append(row | {"amount": min(cents(row["amount"]), left)})
        left -= taken[-1]["amount"]
    return taken


def discount(row: Record) -> Decimal:
    """What is taken off one charge."""
    return sum((one["amount"] for one in row["discounts"]), ZERO)


def net(row: Record) -> Decimal:
    """What one charge adds to an invoice."""
    total: Decimal = row["amount"] - discount(row) + row["tax"]
    return total


def totals(rows: Iterable[Record]) -> Record:
    """The sums of an invoice over its charges."""
    rows = list(rows)
    return {
        "subtotal": sum((row["amount"] for row in rows), ZERO),
        "totalDiscount": sum((discount(row) for row in rows), ZERO),
        "totalTaxes": sum((row["tax"] for row in rows), ZERO),
        "total": sum((net(row) for row in rows), ZERO),
    }


def taxes(rows: Iterable[Record]) -> list[Record]:
    """The taxes of an invoice, one line for each rate. Assumption: one tax, called Tax."""
    sums: dict[Decimal, Decimal] = {}
    for row in rows:
        if row["taxPercent"]:
            sums[row["taxPercent"]] = sums.get(row["taxPercent"], ZERO) + row["tax"]
    return [{"name": "Tax", "registrationCode": None, "percent": rate, "total": sum_} for rate, sum_ in sums.items()]


def groups(state: State, rows: Iterable[Record]) -> list[Record]:
    """Group charges by their subscription or purchase. Assumption: the group is named like the plan or product."""
    found: dict[tuple[int | None, int | None], Record] = {}
    for row in rows:
        key = row["subscriptionId"], None if row["subscriptionId"] else row["purchaseId"]
        if key not in found:
            subscription = state.subscriptions.get(row["subscriptionId"] or 0, {})
            name = subscription.get("planName") or subscription.get("name") or row["name"]
            found[key] = {"subscriptionId": row["subscriptionId"], "name": name, "description": None}
            found[key] |= {"reference": subscription.get("reference"), "charges": []}
        found[key]["charges"].append(row)
    return list(found.values())


# ---------------------------------------------------------------- as answers hold them

_COMMON = words(
    """quantity unitPrice amount name description effectiveTimestamp proratedUnitPrice startServiceDate endServiceDate
    rangeQuantity"""
)


def render(row: Record, call: Call) -> Record:
    """Write a posted charge."""
    discounts = [_render_discount(one) for one in row["discounts"]]
    return {
        **{name: row[name] for name in _COMMON},
        "glCode": row["glCode"],
        "isReversable": row["reversed"] < row["amount"],
        "discount": discounts[0] if discounts else None,
        "discounts": discounts,
        "subscriptionProduct": _reference(call, "subscriptionProducts", row["subscriptionProductId"]),
        "purchase": _reference(call, "purchases", row["purchaseId"]),
        "chargeTiers": row["chargeTiers"],
        "netsuiteChargeItem": None,
        "id": row["id"],
    }


def render_draft(row: Record) -> Record:
    """Write a charge of a draft or preview, where it is no transaction yet."""
    id_ = row.get("id", 0)
    common = {"draftChargeId": id_, "effectiveTimestamp": row["effectiveTimestamp"]}
    discounts = [_render_discount(one) | common for one in row["discounts"]]
    return {
        "transactionId": 0,
        "chargeTypeId": None,
        "transactionType": "Charge",
        **{name: row[name] for name in _COMMON},
        "taxableAmount": row["amount"] - discount(row) if row["taxPercent"] else ZERO,
        "subscriptionPeriodId": row["billingPeriodId"],
        "draftInvoiceId": row["draftInvoiceId"],
        "draftDiscount": discounts[0] if discounts else None,
        "draftDiscounts": discounts,
        "status": "Active",  # Assumption
        "id": id_,
    }


def _render_discount(row: Record) -> Record:
    """Assumption: a discount whose configuration is not told is a fixed amount, and is called by its name."""
    return {
        "configuredDiscountAmount": row.get("configuredDiscountAmount", row["amount"]),
        "discountType": row.get("discountType", "Amount"),
        "amount": row["amount"],
        "description": row.get("description") or row.get("name"),
        "quantity": row.get("quantity", Decimal(1)),
        "id": row.get("id", 0),
    }


def _reference(call: Call, path: str, id_: int | None) -> Record | None:
    return None if id_ is None else {"id": id_, "uri": call.uri(f"{path}/{id_}")}
