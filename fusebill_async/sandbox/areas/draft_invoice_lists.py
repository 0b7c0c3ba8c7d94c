"""Lists of draft invoices, which show them in one line each."""

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.listing import Filter, Filters
from fusebill_async.sandbox.money import charges, ledger
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words


def render(draft: Record, call: Call) -> Record:
    """Write a draft in one line. Assumption: its charges are scheduled for when it posts; the form of the period."""
    customer, period = call.state.customers[draft["customerId"]], _period(call.state, draft)
    start, end = period.get("startDate"), period.get("endDate")
    return {
        "effectiveDate": draft["effectiveTimestamp"],
        "createdDate": draft["createdTimestamp"],
        "modifiedTimestamp": draft["modifiedTimestamp"],
        "pendingCharges": _pending(call.state, draft),
        "customerId": customer["id"],
        "customerReference": customer["reference"],
        "currency": customer["currency"],
        "status": draft["status"],
        "billingPeriod": f"{start[:10]} - {end[:10]}" if start and end else None,
        "scheduledChargeDate": draft["effectiveTimestamp"],
        "customerFullName": " ".join(filter(None, (customer["firstName"], customer["lastName"]))),
        "companyName": customer["companyName"],
        "customerParentId": customer["parentId"],
        "customerIsParent": customer["isParent"],
        "accountingStatus": customer["customerAccountStatus"],
        "customerStatus": customer["status"],
        "customerFirstName": customer["firstName"],
        "customerLastName": customer["lastName"],
        "id": draft["id"],
        "uri": call.uri(f"draftInvoices/{draft['id']}"),
    }


def _period(state: State, draft: Record) -> Record:
    return state.billing_periods.get(draft["billingPeriodId"] or 0, {})


def _pending(state: State, draft: Record) -> object:
    return charges.totals(ledger.charges_of(state, draft))["total"]


def _by_customer(state: State) -> list[Filter]:
    """Filters of both lists. Assumption: the second table, which is cut off, has middleName and reference too."""

    def customer(row: Record) -> Record:
        return state.customers[row["customerId"]]

    def named(name: str) -> Filter:
        return Filter(name, listing.string, lambda row: customer(row)[name])

    return [
        Filter("BillingPeriodStartDate", listing.date_range, lambda row: _period(state, row).get("startDate")),
        Filter("BillingPeriodEndDate", listing.date_range, lambda row: _period(state, row).get("endDate")),
        Filter("createdDate", listing.date_range, "createdTimestamp"),
        Filter("effectiveDate", listing.date_range, "effectiveTimestamp"),
        Filter("modifiedTimestamp", listing.date_range),
        *(named(name) for name in words("firstName middleName lastName reference")),
        Filter("currencyId", listing.integer, lambda row: customers.currency_id(customer(row))),
        Filter("pendingCharges", listing.decimal_range, lambda row: _pending(state, row)),
        Filter("status", listing.enum(*customers.DRAFT_STATUSES)),
    ]


@operation("GET", "/DraftInvoices")
@operation("GET", "/DraftInvoiceSummary")
def list_all(call: Call) -> Answer:
    """List Draft Invoices (Summary). Assumption: /DraftInvoiceSummary pages, filters and sorts alike."""
    state = call.state
    filters = Filters(
        *_by_customer(state),
        Filter("companyName", listing.string, lambda row: state.customers[row["customerId"]]["companyName"]),
        Filter("customerId", listing.integer),
        *customers.joined(
            state,
            """AccountStatus Arbalance CreatedTimestamp CurrentMrr CurrentNetMrr CustomerReference.Reference1
            CustomerReference.Reference2 CustomerReference.Reference3 ModifiedTimestamp MonthlyRecurringRevenue NetMRR
            NetSuiteId ParentId Status""",
        ),
    )
    rows = [row for row in state.draft_invoices.values() if row["status"] != "Cancelled"]
    return listing.page(call, rows, filters, render)


@operation("GET", "/customers/{customerId}/DraftInvoices")
def list_by_customer(call: Call) -> Answer:
    """List Draft Invoices By Customer (Summary)."""
    customer = call.state.customers.find(call.ids[0])
    drafts = ledger.customer_drafts(call.state, customer["id"])
    rows = [row for row in drafts if row["status"] != "Cancelled"]
    return listing.page(call, rows, Filters(*_by_customer(call.state)), render)
