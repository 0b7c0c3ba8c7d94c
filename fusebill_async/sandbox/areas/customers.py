"""Customers: list, read, create and update."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.areas import addresses, billing_settings, sales_tracking_codes
from fusebill_async.sandbox.errors import ApiError, wrong_status
from fusebill_async.sandbox.fields import Field, Shape, choice, emails, fields, integer, text
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.money import ledger
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record, words

STATUSES = ("Draft", "Active", "Hold", "Suspended", "Cancelled")
DRAFT_STATUSES = ("Ready", "Pending", "Projected")  # of draft invoices
ACCOUNT_STATUSES = ("Good", "PoorStanding", "Collection")
SYNCH_STATUSES = ("Enabled", "Disabled")
CURRENCIES = words("AUD BRL GBP CAD COP DKK EUR HKD INR ILS JPY MYR MXN NZD NOK CNY RUB SGD ZAR KRW SEK CHF TRY USD")

# What every answer that is a customer holds, in this order.
MEMBERS = words(
    """firstName middleName lastName companyName suffix primaryEmail primaryPhone secondaryEmail secondaryPhone title
    reference status customerAccountStatus currency canChangeCurrency customerReference customerAcquisition
    monthlyRecurringRevenue netMonthlyRecurringRevenue salesforceId salesforceAccountType salesforceSynchStatus
    netsuiteId netsuiteSynchStatus netsuiteCustomerType portalUserName parentId isParent quickBooksLatchType
    quickBooksId quickBooksSyncToken hubSpotId hubSpotCompanyId geotabId digitalRiverId modifiedTimestamp
    createdTimestamp requiresProjectedInvoiceGeneration requiresFinancialCalendarGeneration id"""
)
REFERENCE = Shape(
    **fields(text(255), "reference1 reference2 reference3"), salesTrackingCodes=sales_tracking_codes.ASSIGNED
)
ACQUISITION = Shape(**fields(text(255), "adContent campaign keyword landingPage medium source"))


def _latch_type(value: Json, key: str) -> Json:
    """One of the listed values. Assumption: Enabled, which is none but is sent by a sample, is read as null."""
    return None if value == "Enabled" else choice("CreateNew", "LatchExisting", "DoNothing")(value, key)


_DETAILS: dict[str, Field] = {
    **fields(text(50), "firstName middleName lastName companyName suffix primaryPhone secondaryPhone"),
    **fields(emails, "primaryEmail secondaryEmail"),  # Assumption: both are checked alike
    "title": choice("Mr", "Mrs", "Ms", "Miss", "Dr"),
    "reference": text(255),
    "currency": choice(*CURRENCIES),
    "customerReference": REFERENCE,
    "customerAcquisition": ACQUISITION,
    "salesforceId": text(),
    "salesforceAccountType": choice("Company", "Person"),
    "salesforceSynchStatus": choice(*SYNCH_STATUSES),
    "quickBooksLatchType": _latch_type,
    **fields(integer, "parentId quickBooksId hubSpotId"),
}
CREATE = Shape(
    **_DETAILS,
    **fields(text(), "username portalUserName netsuiteId"),
    netsuiteSynchStatus=choice(*SYNCH_STATUSES),
    quickBooksSyncToken=integer,
    billing=addresses.BY_CODES,
    shipping=addresses.BY_CODES,
    addressPreference=addresses.PREFERENCE,
    billingSetting=billing_settings.SHAPE,
    trackedItemDisplay=billing_settings.TRACKED_ITEM_DISPLAY,
    monthlyBillingPeriodConfiguration=billing_settings.PERIOD,
    yearlyBillingPeriodConfiguration=billing_settings.PERIOD,
)
UPDATE = Shape(**_DETAILS, id=integer, status=choice(*STATUSES))


ENTITY_TYPES = {"Individual": 1, "Company": 2}


def _tracking_code(number: int, member: str) -> Callable[[Record], str | None]:
    type_ = sales_tracking_codes.TYPES[number - 1]

    def read(customer: Record) -> str | None:
        codes = customer["customerReference"]["salesTrackingCodes"]
        return next((code[member] for code in codes if code["type"] == type_), None)

    return read


def currency_id(customer: Record) -> int:
    """The number of a currency. Assumption: the sandbox's own, in the order above; the vendor's are not documented."""
    return CURRENCIES.index(customer["currency"]) + 1


FILTERS = Filters(
    *several(
        listing.string,
        """CompanyName FirstName LastName MiddleName PrimaryEmail PrimaryPhone Reference SalesforceId SecondaryEmail
        SecondaryPhone Suffix CustomerReference.Reference1 CustomerReference.Reference2 CustomerReference.Reference3
        CustomerAcquisition.AdContent CustomerAcquisition.Campaign CustomerAcquisition.LandingPage
        CustomerAcquisition.Medium CustomerAcquisition.Source""",
    ),
    *(
        Filter(f"CustomerReference.SalesTrackingCode{n}.{name}", listing.string, _tracking_code(n, name.lower()))
        for n in range(1, 6)
        for name in ("Code", "Name")
    ),
    *several(listing.integer, "HubSpotId ParentId QuickBooksId QuickBooksSyncToken"),
    *several(listing.date_range, "CreatedTimestamp ModifiedTimestamp"),
    Filter("MonthlyRecurringRevenue", listing.decimal_range),
    Filter("CurrentMrr", listing.decimal_range, "monthlyRecurringRevenue"),
    Filter("NetMRR", listing.decimal_range, "netMonthlyRecurringRevenue"),
    Filter("CurrentNetMrr", listing.decimal_range, "netMonthlyRecurringRevenue"),
    Filter("Arbalance", listing.decimal_range, lambda customer: customer.get("_arBalance", ledger.ZERO)),
    Filter("AccountStatus", listing.enum(*ACCOUNT_STATUSES), "customerAccountStatus"),
    Filter("CurrencyId", listing.integer, currency_id),
    Filter("NetsuiteEntityType", listing.integer, lambda c: ENTITY_TYPES.get(c["netsuiteCustomerType"])),
    Filter("NetSuiteId", listing.string, "netsuiteId"),
    Filter("NetSuiteSynchStatusId", listing.enum(*SYNCH_STATUSES), "netsuiteSynchStatus"),
    Filter("QuickBooksLatchTypeId", listing.enum("CreateNew", "LatchExisting", "DoNothing"), "quickBooksLatchType"),
    Filter("SalesforceAccountType", listing.enum("Company", "Person")),
    Filter("SalesforceSynchStatus", listing.enum(*SYNCH_STATUSES)),
    Filter("Status", listing.enum(*STATUSES)),
    Filter("Title", listing.enum("Mr", "Mrs", "Ms", "Miss", "Dr")),
)


def joined(state: State, names: str) -> list[Filter]:
    """Filters of another list by the customers of its rows, as in `Customer.Status`."""
    return [_joined(state, FILTERS.find(name)) for name in names.split()]


def _joined(state: State, known: Filter) -> Filter:
    return Filter(f"Customer.{known.name}", known.kind, lambda row: known.read(state.customers[row["customerId"]]))


def render(customer: Record, call: Call) -> Record:
    """Write a customer as answers hold it."""
    identity = {"id": customer["id"], "uri": call.uri(f"customers/{customer['id']}")}
    reference = customer["customerReference"]
    codes = [sales_tracking_codes.render_assigned(code, call) for code in reference["salesTrackingCodes"]]
    answer = {member: customer[member] for member in MEMBERS}
    answer["customerReference"] = {**reference, "salesTrackingCodes": codes, **identity}
    answer["customerAcquisition"] = {**customer["customerAcquisition"], **identity}
    return answer | identity


def add(state: State, now: datetime, details: Record) -> Record:
    """Store a new customer in Draft, or refuse one with unknown sales tracking codes."""
    created = wire.seconds(now)
    customer: Record = dict.fromkeys(MEMBERS)
    customer |= {
        "status": "Draft",
        "customerAccountStatus": "Good",
        "currency": "USD",  # Assumption: the account's default currency
        "canChangeCurrency": True,
        "monthlyRecurringRevenue": Decimal("0.0"),
        "netMonthlyRecurringRevenue": Decimal("0.0"),
        "salesforceSynchStatus": "Enabled",
        "netsuiteSynchStatus": "Enabled",
        "netsuiteCustomerType": None,
        "isParent": False,
        "createdTimestamp": created,
        "modifiedTimestamp": wire.ticks(now),
        "requiresProjectedInvoiceGeneration": False,
        "requiresFinancialCalendarGeneration": False,
        # not part of the answers:
        "statusTimestamp": created,
        "customerAccountStatusTimestamp": created,
        "statusBeforeCancellation": None,
    }
    customer |= {name: value for name, value in details.items() if name in customer and value not in (None, "")}
    customer["customerReference"] = reference(state, details.get("customerReference"))
    customer["customerAcquisition"] = acquisition(details.get("customerAcquisition"))
    return state.customers.add(customer)


def reference(state: State, sent: Record | None) -> Record:
    """Complete a customerReference; its sales tracking codes must exist."""
    sent = sent or {}
    codes = sales_tracking_codes.assign(state, sent.get("salesTrackingCodes") or [])
    return {name: sent.get(name) for name in REFERENCE.names} | {"salesTrackingCodes": codes}


def acquisition(sent: Record | None) -> Record:
    """Complete a customerAcquisition."""
    return {name: (sent or {}).get(name) for name in ACQUISITION.names}


def check_parent(state: State, parent_id: int | None, *known: int | None) -> None:
    """Refuse a new parent that is unknown or not Active. Assumption: the texts, and that both are a 400."""
    if parent_id is None or parent_id in known:
        return
    if parent_id not in state.customers:
        raise ApiError(400, f"Customer with id {parent_id} not found.", "customer.ParentId")
    if state.customers[parent_id]["status"] != "Active":
        raise ApiError(400, "The parent customer must be activated first.", "customer.ParentId")


def join_parent(state: State, customer: Record, parent_id: int | None) -> None:
    """Make a customer the child of another; a parent carries its own id."""
    if parent_id not in (None, customer["id"]):
        parent = state.customers[parent_id]
        parent |= {"parentId": parent["parentId"] or parent_id, "isParent": True}
    customer["parentId"] = parent_id


def move(customer: Record, status: str, now: datetime) -> None:
    """Give a customer another status."""
    if status == "Cancelled":
        customer["statusBeforeCancellation"] = customer["status"]
    customer["status"] = status
    customer["canChangeCurrency"] = status == "Draft"
    customer["statusTimestamp"] = wire.seconds(now)
    customer["modifiedTimestamp"] = wire.ticks(now)


@operation("GET", "/customers")
def list_customers(call: Call) -> Answer:
    """List Customers."""
    return listing.page(call, call.state.customers.values(), FILTERS, render)


@operation("GET", "/customers/{customerId}")
def read(call: Call) -> Record:
    """Read Customer."""
    return render(call.state.customers.find(call.ids[0]), call)


@operation("POST", "/customers")
def create(call: Call) -> Record:
    """Create Customer. Assumption: a shipping address may come alone here, and autoCollect without a payment method."""
    state, sent = call.state, call.bind(CREATE, "customer")
    login = sent["portalUserName"] = sent.get("username") or sent.get("portalUserName")
    if login and any(other["portalUserName"] == login for other in state.customers.values()):
        raise ApiError(400, "This user name is already in use.", "customer.Username")  # Assumption: key and text
    parent_id = sent.pop("parentId", None)
    check_parent(state, parent_id)
    settings = billing_settings.at_creation(sent)  # what may refuse comes first: a failed create leaves nothing behind
    customer = add(state, call.now, sent)
    join_parent(state, customer, parent_id)
    state.billing_settings[customer["id"]] = settings
    state.address_preferences[customer["id"]] = sent.get("addressPreference") or {}
    for type_ in ("Billing", "Shipping"):
        if sent.get(type_.lower()):
            addresses.add(state, customer["id"], type_, sent[type_.lower()])
    return render(customer, call)


@operation("PUT", "/customers")
def update(call: Call) -> Record:
    """Update Customer: what is left out becomes null.

    Assumption: but for currency and salesforceSynchStatus; and a new currency is ignored once it is fixed, as in the
    sample.
    """
    state, sent = call.state, call.bind(UPDATE, "customer", "id", "status")
    customer = state.customers.find(sent["id"])
    _check_status_change(customer, sent["status"])
    check_parent(state, sent.get("parentId"), customer["id"], customer["parentId"])
    nested = {
        "customerReference": reference(state, sent.get("customerReference")),
        "customerAcquisition": acquisition(sent.get("customerAcquisition")),
    }
    kept = [name for name in ("currency", "salesforceSynchStatus") if not sent.get(name)]
    kept += ["status"] if customer["canChangeCurrency"] else ["status", "currency"]
    customer |= {name: sent.get(name) for name in UPDATE.names if name not in kept} | nested
    customer["modifiedTimestamp"] = wire.ticks(call.now)
    join_parent(state, customer, sent.get("parentId"))
    if sent["status"] != customer["status"]:
        from fusebill_async.sandbox.areas import life_cycle  # which needs this module

        before = customer["status"]
        move(customer, sent["status"], call.now)
        life_cycle.follow(state, customer, before, call.now)
    return render(customer, call)


def _check_status_change(customer: Record, status: str) -> None:
    """Assumption: an update allows the steps that the status calls allow, apart from what cancelling comes back to."""
    steps = {
        "Draft": ("Active", "Cancelled"),
        "Active": ("Hold", "Cancelled"),
        "Hold": ("Active", "Cancelled"),
        "Suspended": ("Cancelled",),
        "Cancelled": (customer["statusBeforeCancellation"] or "Active",),
    }
    if status == customer["status"]:
        return
    if status == "Suspended":
        raise ApiError(400, "Cannot manually suspend customer, the system is in charge of suspending customers.")
    if status not in steps[customer["status"]]:
        raise wrong_status(customer["status"])
