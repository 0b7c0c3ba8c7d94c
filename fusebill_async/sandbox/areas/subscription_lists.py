"""Lists of subscriptions: of the account, of a customer, and in summary."""

from collections.abc import Callable

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import customers, subscription_rows
from fusebill_async.sandbox.areas.subscription_rows import STATUSES
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.wire import Json, Record, words

_INTERVAL = listing.enum("Monthly", "Yearly")


def _inside(member: str, name: str) -> Callable[[Record], Json]:
    """Read a member of an object inside a subscription, which may be missing."""

    def read(row: Record) -> Json:
        held: Record = row[member] or {}
        return held.get(name)

    return read


_SUBSCRIPTION = (
    *several(listing.decimal_range, "amount MonthlyRecurringRevenue"),
    Filter("CurrentMrr", listing.decimal_range, "monthlyRecurringRevenue"),
    *(Filter(name, listing.decimal_range, "netMonthlyRecurringRevenue") for name in ("CurrentNetMrr", "NetMRR")),
    Filter("BillingPeriodDefinition.Id", listing.integer, "billingPeriodDefinitionId"),
    *several(
        listing.date_range,
        """contractEndTimestamp contractStartTimestamp createdTimestamp expiredTimestamp modifiedTimestamp
        provisionedTimestamp scheduledActivationTimestamp""",
    ),
    Filter("interval", _INTERVAL, _inside("planFrequency", "interval")),
    *several(listing.integer, "invoiceDay remainingInterval remainingIntervalPushOut"),
    *several(listing.string, "planCode planDescription planName planReference reference"),
    Filter("salesForceId", listing.string, "salesforceId"),
    *(
        Filter(f"ScheduledMigration.{name[:1].upper()}{name[1:]}", listing.integer, _inside("_migration", name))
        for name in ("planFamilyId", "planFamilyRelationshipId", "planFrequencyId")
    ),
    Filter("ScheduledMigration.SpecifiedDate", listing.date_range, "scheduledMigrationDate"),
    Filter("status", listing.enum(*STATUSES)),
    *(
        Filter(f"SubscriptionOverride.{name}", listing.string, _inside("subscriptionOverride", name.lower()))
        for name in ("Name", "Description")
    ),
)


# What summaries call by another name. Assumption: a subscription was billed last, and is next, when its periods begin.
_DATES = {
    "cancellationTimestamp": "_cancellationTimestamp",
    "suspendedTimestamp": "_suspendedTimestamp",
    "expiryDate": "expiredTimestamp",
    "lastBillingDate": "lastPeriodStartDate",
    "nextBillingDate": "nextRechargeDate",
}


BY_CUSTOMER_FILTERS = Filters(*_SUBSCRIPTION)
_CUSTOMER = """AccountStatus Arbalance CompanyName CreatedTimestamp CurrencyId CurrentMrr CurrentNetMrr
    CustomerReference.Reference1 CustomerReference.Reference2 CustomerReference.Reference3 FirstName LastName
    MiddleName ModifiedTimestamp MonthlyRecurringRevenue NetMRR NetSuiteId ParentId QuickBooksId Reference
    SalesforceId Status"""
SUMMARY_FILTERS = Filters(
    *several(
        listing.date_range,
        """activatedTimestamp contractEndTimestamp contractStartTimestamp createdTimestamp modifiedTimestamp
        nextPeriodStartDate provisionedTimestamp scheduledActivationTimestamp scheduledMigrationDate""",
    ),
    *(Filter(name, listing.date_range, member) for name, member in _DATES.items()),
    Filter("canMigrate", listing.boolean, "_canMigrate"),
    Filter("name", listing.string, lambda row: subscription_rows.names(row)[0]),
    Filter("description", listing.string, lambda row: subscription_rows.names(row)[1]),
    *several(listing.string, "planCode reference"),
    *several(listing.integer, "id remainingInterval"),
    Filter("numberOfInterval", listing.integer, "planFrequency.numberOfIntervals"),
    Filter("planId", listing.integer, "_planId"),
    Filter("interval", _INTERVAL, "planFrequency.interval"),
    *several(listing.decimal_range, "monthlyRecurringRevenue netMonthlyRecurringRevenue"),
    Filter("subscriptionStatus", listing.enum(*STATUSES), "status"),
)


@operation("GET", "/subscriptions/getAll")
def list_subscriptions(call: Call) -> Answer:
    """List Subscriptions. Assumption: the lists hold the products of each."""
    filters = Filters(*_SUBSCRIPTION, *customers.joined(call.state, _CUSTOMER))
    return listing.page(call, call.state.subscriptions.values(), filters, subscription_rows.render)


@operation("GET", "/customers/{customerId}/subscriptions")
def list_by_customer(call: Call) -> Answer:
    """List Subscriptions By Customer."""
    rows = subscription_rows.of_customer(call.state, call.state.customers.find(call.ids[0]))
    return listing.page(call, rows, BY_CUSTOMER_FILTERS, subscription_rows.render)


@operation("GET", "/SubscriptionSummary/Search")
@operation("GET", "/subscriptionSummary")
def list_summaries(call: Call) -> Answer:
    """List Subscription Summary, or search it. Assumption: an advancedSearch changes nothing."""
    sources = subscription_rows.migratable(call.state)
    rows = [row | {"_canMigrate": row["_planFrequencyId"] in sources} for row in call.state.subscriptions.values()]
    return listing.page(call, rows, SUMMARY_FILTERS, render_summary)


_ALIKE = words(
    """customerId planCode reference monthlyRecurringRevenue netMonthlyRecurringRevenue scheduledActivationTimestamp
    createdTimestamp modifiedTimestamp activatedTimestamp provisionedTimestamp nextPeriodStartDate
    contractStartTimestamp contractEndTimestamp remainingInterval migrationDate scheduledMigrationDate id"""
)


def render_summary(subscription: Record, call: Call) -> Record:
    """Write a subscription in short form; the slash at the end of its uri is the vendor's."""
    customer, frequency = call.state.customers[subscription["customerId"]], subscription["planFrequency"]
    name, description = subscription_rows.names(subscription)
    unknown = ("invoiceOwner", "invoiceOwnerId", "geotabDevicePlanId", "geotabDevicePlanName")
    return {
        **{member: subscription[member] for member in _ALIKE},
        **{member: subscription[own] for member, own in _DATES.items()},
        "planId": subscription["_planId"],
        "name": name,
        "description": description,
        "interval": frequency["interval"],
        "numberOfInterval": frequency["numberOfIntervals"],
        "subscriptionStatus": subscription["status"],
        "canMigrate": subscription["_planFrequencyId"] in subscription_rows.migratable(call.state),
        "customerFirstName": customer["firstName"],
        "customerLastName": customer["lastName"],
        "customerReference": customer["reference"],
        "companyName": customer["companyName"],
        "customerParentId": customer["parentId"],
        "currency": customer["currency"],
        **dict.fromkeys(unknown),
        "uri": call.uri(f"subscriptionsummary/{subscription['id']}/"),
    }
