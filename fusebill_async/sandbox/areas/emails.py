"""E-mail to customers: which kinds they want, and the log of what was sent."""

from datetime import datetime

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.fields import Shape, boolean, each, integer, text
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

_TYPES = {
    "Customers": "CustomerActivation CustomerCredentialCreate CustomerCredentialPasswordReset CustomerSuspend",
    "InvoicesAndStatements": """DraftInvoice InvoiceOverdue InvoicePost StatementNotification
        UpcomingBillingNotification""",
    "PaymentsAndRefunds": "CreditCardExpiry PaymentFailed PaymentMethodUpdate PaymentReceived Refund",
    "Subscriptions": "PendingExpiryRenewalNotice SubscriptionActivation SubscriptionCancellation",
}
_CATEGORIES = dict(sorted((type_, category) for category, types in _TYPES.items() for type_ in types.split()))
_LOGGED_AS = {  # Assumption: the log has the names of its own documented list, garbled as two of them look
    "SubscriptionActivation": "SubscriptionActivationCustomer",
    "CustomerCredentialPasswordReset": "CredentialPasswordReset",
}
_ON_BY_DEFAULT = ("CustomerCredentialPasswordReset",)  # the account's defaults, as in the sample

PREFERENCES = Shape(
    customerId=integer, preferences=each(Shape(enabled=boolean, emailType=text(), emailCategory=text()))
)

LOG_FILTERS = Filters(
    Filter("customerID", listing.integer, "customerId"),
    # Assumption: any type is taken, since the documented list looks garbled.
    *several(listing.string, "emailType deliveryResult companyName toEmail"),
    # Assumption: startDate and endDate are ranges of the creation.
    *(Filter(name, listing.date_range, "createdTimestamp") for name in ("startDate", "endDate", "createdTimestamp")),
    *several(listing.date_range, "effectiveTimestamp processedTimestamp openedTimestamp deliveryTimestamp"),
    Filter("Status", listing.enum(*words("NotSent Processed Dropped Deferred Bounce Delivered Open Other"))),
)


@operation("GET", "/customers/{customerId}/CustomerEmailPreferences")
def read(call: Call) -> Record:
    """Read Customer Email Preferences."""
    customer = call.state.customers.find(call.ids[0])
    return _preferences(call.state, customer["id"])


@operation("PUT", "/CustomerEmailPreferences")
def update(call: Call) -> Record:
    """Update Customer Email Preferences: types that are left out go back to null."""
    sent = call.bind(PREFERENCES, "customerEmailPreference", "customerId", "preferences")
    customer = call.state.customers.find(sent["customerId"])
    # Assumption: types that the sandbox does not know are ignored.
    chosen = {preference.get("emailType"): preference.get("enabled") for preference in sent["preferences"]}
    call.state.email_preferences[customer["id"]] = {type_: chosen.get(type_) for type_ in _CATEGORIES}
    return _preferences(call.state, customer["id"])


@operation("GET", "/CustomerEmailLogs")
def list_logs(call: Call) -> Answer:
    """Email Communication List. Assumption: the members are those that can be filtered by, and an id."""
    return listing.page(call, call.state.email_logs.values(), LOG_FILTERS, lambda row, _: row)


def log(state: State, customer: Record, type_: str, now: datetime) -> None:
    """Send a customer a mail, if they want this type and have an address. Assumption: the statuses it gets."""
    chosen = state.email_preferences.get(customer["id"], {}).get(type_)
    wanted = type_ in _ON_BY_DEFAULT if chosen is None else chosen
    sent_at = wire.seconds(now) if wanted and customer["primaryEmail"] else None
    logged = _LOGGED_AS.get(type_, type_)
    mail = {"customerId": customer["id"], "emailType": logged, "status": "Delivered" if sent_at else "NotSent"}
    mail |= {"toEmail": customer["primaryEmail"], "companyName": customer["companyName"]}
    mail |= dict.fromkeys(("createdTimestamp", "effectiveTimestamp"), wire.seconds(now))
    mail |= dict.fromkeys(("processedTimestamp", "deliveryTimestamp"), sent_at)
    state.email_logs.add(mail | {"openedTimestamp": None, "deliveryResult": "Delivered" if sent_at else None})


def _preferences(state: State, customer_id: int) -> Record:
    chosen = state.email_preferences.get(customer_id, {})
    preferences = [
        {
            "enabled": chosen.get(type_),
            "accountDefault": type_ in _ON_BY_DEFAULT,
            "emailType": type_,
            "emailCategory": category,
        }
        for type_, category in _CATEGORIES.items()
    ]
    return {"customerId": customer_id, "preferences": preferences}
