"""Payment activities: their lists, and what becomes of those whose outcome is unknown."""

from collections.abc import Collection

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import customers, payment_methods, payments
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, choice, fields, integer, required, text
from fusebill_async.sandbox.listing import Filter, Filters
from fusebill_async.sandbox.money import attempts
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

MEMBERS = words(
    """customerId status effectiveTimestamp createdTimestamp source method transactionType amount gatewayFee currency
    transaction methodIsAch parentCustomerId reconciliationId id"""
)
_FILTERS = (
    Filter("amount", listing.decimal_range),
    *listing.several(listing.date_range, "createdTimestamp effectiveTimestamp modifiedTimestamp"),
    Filter("GatewayName", listing.string, "_gatewayName"),
    Filter("parentCustomerId", listing.integer),
    Filter("PaymentActivityStatus", listing.enum("Successful", "Failed", "Unknown"), "status"),
    Filter(
        "PaymentMethodType",
        listing.enum("Check", "DirectDeposit", "CreditCard", "Cash", "ACH", "Paypal"),
        "_paymentMethodType",
    ),
    Filter("PaymentSource", listing.enum(*payments.SOURCES), "source"),
    Filter("PaymentType", listing.enum("Validate", "Collect", "Refund"), "transactionType"),
)
_CUSTOMER_ID = Filter("customerId", listing.integer)
_CUSTOMER = """AccountStatus Arbalance CompanyName CreatedTimestamp CurrencyId CurrentMrr CustomerReference.Reference1
    CustomerReference.Reference2 CustomerReference.Reference3 FirstName LastName MiddleName ModifiedTimestamp
    MonthlyRecurringRevenue NetMRR NetSuiteId ParentId QuickBooksId Reference SalesforceId Status"""
FILTERS = Filters(*_FILTERS)
FILTERS_OF_CHILDREN = Filters(*_FILTERS, _CUSTOMER_ID)

RESOLVE = Shape(
    paymentStatus=choice("Failed", "Successful"),
    paymentId=integer,
    **fields(text(), "authorizationCode secondaryTransactionNumber"),
)
AUTO_RESOLVE = Shape(id=integer, method=text())


def _filters(state: State) -> Filters:
    """The filters of the account's list, which look at the customers too."""
    return Filters(*_FILTERS, _CUSTOMER_ID, *customers.joined(state, _CUSTOMER))


def render(activity: Record, call: Call) -> Record:
    """Write a payment activity. Assumption: what made no payment has a transaction of null."""
    answer = {name: activity.get(name) for name in MEMBERS}
    if id_ := activity["_transactionId"]:
        answer["transaction"] = payments.render(call.state.transactions[id_], call)
    return answer | {"uri": call.uri(f"PaymentActivities/{activity['id']}")}


def _page(call: Call, filters: Filters, rows: Collection[Record]) -> Answer:
    return listing.page(call, rows, filters, render)


@operation("GET", "/PaymentActivities/GetByAccountID")
def list_all(call: Call) -> Answer:
    """Read All Payment Activities."""
    return _page(call, _filters(call.state), call.state.payment_activities.values())


@operation("GET", "/customers/{customerId}/paymentactivities")
def list_by_customer(call: Call) -> Answer:
    """List Customer Payment Activities."""
    customer = call.state.customers.find(call.ids[0])
    return _page(call, FILTERS, attempts.of_customer(call.state, customer))


@operation("GET", "/customers/{customerId}/childPaymentActivities")
def list_children(call: Call) -> Answer:
    """Read Child Payment Activities: what children paid with a method of this customer."""
    parent = call.state.customers.find(call.ids[0])
    rows = call.state.payment_activities.values()
    return _page(call, FILTERS_OF_CHILDREN, [row for row in rows if row["parentCustomerId"] == parent["id"]])


@operation("GET", "/PaymentActivities/{paymentActivityId}")
def read(call: Call) -> Record:
    """Read Payment Activity."""
    return render(call.state.payment_activities.find(call.ids[0]), call)


# ---------------------------------------------------------------- unknown outcomes


@operation("POST", "/paymentActivities/Resolve")
def resolve(call: Call) -> Record:
    """Manually Resolve Payment Activity: Successful records the payment, Failed makes the platform collect again.

    Assumption: the answer is the resolved activity.
    """
    sent = call.bind(RESOLVE, "paymentActivity", "paymentStatus", "paymentId")
    if sent["paymentStatus"] == "Successful":
        required(sent, "paymentActivity", "authorizationCode", "secondaryTransactionNumber")
    activity = _unknown(call, sent["paymentId"])
    attempts.settle(call.state, activity, sent["paymentStatus"], call.now)
    if sent["paymentStatus"] == "Successful":
        payment = payments.complete(call.state, activity, call.now)
        payment["authorizationCode"] = sent["authorizationCode"]
    else:
        _collect_again(call, activity)
    return render(activity, call)


def _collect_again(call: Call, activity: Record) -> None:
    """Assumption: with the same method, else the default; a card that was not stored cannot be charged again."""
    state = call.state
    customer = state.customers[activity["customerId"]]
    method = state.payment_methods.get(activity["_paymentMethodId"] or 0)
    if method := method or payment_methods.default_of(state, customer):
        wanted = activity["_payment"]
        payments.charge(
            state,
            customer,
            method,
            activity["amount"],
            call.now,
            source="Automatic",
            shares=wanted["shares"],
            order=wanted["order"],
            reference=wanted["details"].get("reference"),
        )


@operation("POST", "/payments/AutoResolve")
def auto_resolve(call: Call) -> Record:
    """Automatically Resolve Payment Activity.

    Assumption: the gateway turns out to have taken the money, so the payment is recorded; the answer is the resolved
    activity; the rest of the body is ignored.
    """
    sent = call.bind(AUTO_RESOLVE, "paymentActivity", "id", "method")
    activity = _unknown(call, sent["id"])
    attempts.settle(call.state, activity, "Successful", call.now)
    payments.complete(call.state, activity, call.now)
    return render(activity, call)


def _unknown(call: Call, id_: int) -> Record:
    """Find an activity whose outcome is unknown. Assumption: the text."""
    activity = call.state.payment_activities.find(id_)
    if activity["status"] != "Unknown":
        raise ApiError(400, f"The payment activity has the status {activity['status']} and cannot be resolved.")
    return activity
