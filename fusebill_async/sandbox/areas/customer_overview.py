"""The overview of a customer: what is owed, pending and available, and what comes next."""

from datetime import datetime
from decimal import Decimal
from math import ceil

from fusebill_async.sandbox.areas import account_standing, subscription_rows
from fusebill_async.sandbox.areas.billing_calendar import moment
from fusebill_async.sandbox.areas.customers import DRAFT_STATUSES
from fusebill_async.sandbox.money import charges, ledger
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

MEMBERS = words(
    """title firstName middleName lastName suffix primaryEmail primaryPhone secondaryEmail secondaryPhone companyName
    reference createdTimestamp status customerAccountStatus pendingCharges arBalance unallocatedPayments
    unallocatedCredits unallocatedOpeningBalance currency daysUntilSuspension daysUntilCancellation
    customerAccountStatusTimestamp statusTimestamp lifetimeValue monthlyRecurringRevenue netMonthlyRecurringRevenue
    nextBillingDate salesforceSynchStatus salesforceId quickbooksId netsuiteId hubSpotId hubSpotCompanyId geotabId
    digitalRiverId parentId parentName isParent unknownPaymentActivityId sageIntacctId avalaraId id"""
)


@operation("GET", "/customers/{customerId}/overview")
def read(call: Call) -> Record:
    """Read Customer Overview. Assumption: showCustomerFinancialsInCustomerOverview=false changes nothing."""
    state, customer = call.state, call.state.customers.find(call.ids[0])
    overview = {member: customer.get(member) for member in MEMBERS}
    overview |= {"quickbooksId": customer["quickBooksId"], "nextBillingDate": _next_billing_date(state, customer)}
    overview |= _balances(state, customer["id"]) | _days_until(state, customer, call.now)
    if customer["parentId"]:
        parent = state.customers.find(customer["parentId"])
        person = " ".join(filter(None, (parent["firstName"], parent["lastName"])))
        overview["parentName"] = parent["companyName"] or person  # Assumption: the company's name first
    return overview | {"uri": call.uri(f"CustomerOverview/{customer['id']}")}


def _balances(state: State, customer_id: int) -> Record:
    """Assumption: the lifetime value is what was paid less what went back; drafts are pending until cancelled."""

    def left(kind: str) -> Decimal:
        return sum(
            (ledger.unallocated(state, row) for row in ledger.transactions(state, customer_id, kind)), ledger.ZERO
        )

    drafts = (row for row in ledger.customer_drafts(state, customer_id) if row["status"] in DRAFT_STATUSES)
    flows = ledger.transactions(state, customer_id, "Payment", "Refund", "NSF")
    return {
        "pendingCharges": sum((charges.totals(ledger.charges_of(state, row))["total"] for row in drafts), ledger.ZERO),
        "arBalance": ledger.ar_balance(state, customer_id),
        "unallocatedPayments": left("Payment"),
        "unallocatedCredits": left("Credit"),
        "unallocatedOpeningBalance": left("OpeningBalance"),
        "lifetimeValue": ledger.ZERO - sum((row["arEffect"] for row in flows), ledger.ZERO),
    }


def _days_until(state: State, customer: Record, now: datetime) -> Record:
    """Assumption: days are begun ones, and 0 where nothing is to come, as the sample of a good standing has it."""
    days = {"daysUntilSuspension": 0, "daysUntilCancellation": 0}
    event = account_standing.next_event(state, customer)
    if event and customer["customerAccountStatus"] == "PoorStanding":
        name = "daysUntilCancellation" if customer["status"] == "Suspended" else "daysUntilSuspension"
        days[name] = max(ceil((moment(event) - now).total_seconds() / 86_400), 0)
    return days


def _next_billing_date(state: State, customer: Record) -> str | None:
    """Assumption: the earliest recharge of an Active subscription."""
    rows = subscription_rows.of_customer(state, customer)
    dates = [row["nextRechargeDate"] for row in rows if row["status"] == "Active" and row["nextRechargeDate"]]
    return min(dates, default=None)
