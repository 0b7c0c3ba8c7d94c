"""Lists of purchases: by customer, by product, and the account's summary."""

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import customers, products, purchase_rows, purchase_shapes
from fusebill_async.sandbox.errors import bad_query
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record


def _earned_immediately(row: Record) -> bool:
    return bool(row["earningSettings"]["earningTimingInterval"] == "EarnImmediately")


_COMMON = (
    *several(listing.decimal_range, "Amount Quantity"),
    Filter("CancellationTimestamp", listing.date_range, "_cancellationTimestamp"),
    Filter("CreatedTimestamp", listing.date_range, "_createdTimestamp"),
    Filter("PurchaseTimestamp", listing.date_range, "_purchaseTimestamp"),
    *several(listing.date_range, "EffectiveTimestamp ModifiedTimestamp"),
    Filter("CustomerId", listing.integer),
    *several(listing.string, "Description Name SalesforceId"),
    Filter("EarningInterval", listing.enum(*purchase_shapes.EARNING_INTERVALS), "earningSettings.earningInterval"),
    Filter("EarningNumberOfInterval", listing.integer, "earningSettings.earningNumberOfIntervals"),
    Filter(
        "EarningTimingInterval",
        listing.enum(*purchase_shapes.TIMING_INTERVALS),
        "earningSettings.earningTimingInterval",
    ),
    Filter("EarningTimingType", listing.enum(*purchase_shapes.TIMING_TYPES), "earningSettings.earningTimingType"),
    Filter("IsEarnedImmediately", listing.boolean, _earned_immediately),
    Filter("IsTrackingItems", listing.boolean),
    Filter("PricingModelType", listing.enum(*purchase_shapes.MODELS)),
    Filter("Status", listing.enum(*purchase_shapes.STATUSES)),
    *several(listing.decimal_range, "TargetOrderQuantity TaxableAmount"),
)
_CUSTOMER = """AccountStatus Arbalance CompanyName CreatedTimestamp CurrencyId CurrentMrr CurrentNetMrr
    CustomerReference.Reference1 CustomerReference.Reference2 CustomerReference.Reference3 FirstName LastName
    MiddleName ModifiedTimestamp MonthlyRecurringRevenue QuickBooksId Reference SalesforceId Status"""
SUMMARY_FILTERS = Filters(
    *several(listing.integer, "customerId purchaseId invoiceNumber"),  # the table spells customerID; any casing does
    *several(listing.string, "firstName lastName reference productCode name description purchaseStatus currency"),
    *several(listing.date_range, "createdDate cancellationDate invoicedDate datePaid"),
    Filter("purchaseOnPaidInvoices", listing.boolean),
)


@operation("GET", "/Customers/{customerId}/Purchases")
def list_by_customer(call: Call) -> Answer:
    """List Purchases By Customer."""
    customer = call.state.customers.find(call.ids[0])
    mine = [one for one in call.state.purchases.values() if one["customerId"] == customer["id"]]
    filters = Filters(*_COMMON, *products.joined(call.state))
    return listing.page(call, mine, filters, purchase_rows.render)


@operation("GET", "/Purchases/GetByProductId")
def list_by_product(call: Call) -> Answer:
    """List Purchases By Product."""
    id_ = call.query.text("id")
    if not (id_.isascii() and id_.isdecimal()):
        raise bad_query()
    product = call.state.products.find(int(id_))
    bought = [one for one in call.state.purchases.values() if one["productId"] == product["id"]]
    filters = Filters(*_COMMON, *customers.joined(call.state, _CUSTOMER))
    return listing.page(call, bought, filters, purchase_rows.render)


@operation("GET", "/PurchaseSummary")
def list_summary(call: Call) -> Answer:
    """Purchase List Summary. Assumption: its members are those of the filters, with the amounts; currency is a code."""
    rows = [_summary(call.state, one) for one in call.state.purchases.values()]
    return listing.page(call, rows, SUMMARY_FILTERS, _render_summary)


def _summary(state: State, purchase: Record) -> Record:
    customer = state.customers[purchase["customerId"]]
    charges = [state.charges[id_] for id_ in purchase["_chargeIds"] if id_ in state.charges]
    invoice: Record = next((state.invoices[row["invoiceId"]] for row in charges if row["invoiceId"]), Record())
    return {
        "customerId": customer["id"],
        "purchaseId": purchase["id"],
        "invoiceNumber": invoice.get("invoiceNumber"),
        **{name: customer[name] for name in ("firstName", "lastName", "reference", "currency")},
        "productCode": purchase["code"],
        **{name: purchase[name] for name in ("name", "description", "quantity", "amount")},
        "createdDate": purchase["_createdTimestamp"],
        "cancellationDate": purchase["_cancellationTimestamp"],
        "invoicedDate": invoice.get("postedTimestamp"),
        "datePaid": invoice.get("datePaid"),
        "purchaseStatus": purchase["status"],
        "purchaseOnPaidInvoices": bool(invoice.get("datePaid")),
    }


def _render_summary(row: Record, call: Call) -> Record:
    return row | {"id": row["purchaseId"], "uri": call.uri(f"purchases/{row['purchaseId']}")}
