"""Makes customers to begin with: the same seed makes the same customers."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import islice
from random import Random

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import customers
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record, words

_FIRST_NAMES = words(
    """Ada Grace Alan Edsger Barbara Donald Margaret Dennis Katherine Linus Hedy Claude Radia John Jean Niklaus Frances
    Tony Karen Ken Anita Leslie Adele Robin Shafi Silvio Sophie Kurt Emmy Blaise Zoë José Björn Mae Annie"""
)
_LAST_NAMES = words(
    """Lovelace Hopper Turing Dijkstra Liskov Knuth Hamilton Ritchie Johnson Torvalds Lamarr Shannon Perlman McCarthy
    Bartik Wirth Allen Hoare Jones Thompson Borg Lamport Goldberg Milner Goldwasser Micali Wilson Gödel Noether Pascal
    Smith O'Brien García Åkesson Li Easley"""
)
_COMPANIES = [  # some hold what the filter grammar is made of
    *words("Cuizine Manglo Bedder Northwind Gadtron Nitracyr Ronbert Grok Contoso Fabrikam Tailspin Initech"),
    *("Analytical Engines", "Smith, Jones & Sons", "A/B Testing", "Half*Price", "Hooli; Inc", "Project: Éclair"),
]
_SUFFIXES = ("Labs", "Inc.", "Ltd.", "GmbH", "LLC", "Group")
_STATUSES = 14 * ["Active"] + 2 * ["Draft", "Cancelled"] + ["Hold", "Suspended"]
_CURRENCIES = 16 * ["USD"] + 3 * ["CAD"] + ["EUR"]
_REVENUES = words("0.0 9.99 25 60.0 129.95 250 499.50 1200.00 10.0000")
_TRACKING_CODES = ("North", "South", "East", "West")
_FIRST_DAY = datetime(2018, 1, 1, tzinfo=UTC)
_LAST_DAY = datetime(2025, 1, 1, tzinfo=UTC)
_HALF = 400  # this many customers come in the first half of the time
_PARENTS = 100  # few parents, several children each


def add_customers(state: State, count: int, seed: int) -> None:
    """Add customers, the oldest first, and a few sales tracking codes for them.

    A customer is the same however many are asked for, except that one whose children come later is a parent only then.
    """
    if count:
        for name in _TRACKING_CODES:
            code = {"type": "Sales Tracking Code 1", "code": name.upper(), "name": name, "description": "", "email": ""}
            state.sales_tracking_codes.add(code | {"status": "Active"})
    for number in range(1, count + 1):
        _add(state, number, Random(f"{seed}-{number}"))  # noqa: S311 (sample data)


def _add(state: State, number: int, random: Random) -> None:
    created = _moment(number + random.random() - 1)
    customer = customers.add(state, created, _details(random, number))
    _live(random, customer, created)
    place = int(_PARENTS * random.random())  # drawn in any case: one draw less would make another customer
    if random.random() < 0.03 and place < number - 1:
        parent = next(islice(state.customers.values(), place, None))
        if parent["status"] == "Active":
            customers.join_parent(state, customer, parent["id"])


def _moment(number: float) -> datetime:
    """When a customer came: the account grows ever faster, and never beyond the last day."""
    return _FIRST_DAY + (_LAST_DAY - _FIRST_DAY) * (number / (number + _HALF))


def _details(random: Random, number: int) -> Record:
    def maybe(chance: float, value: Json) -> Json:
        return value if random.random() < chance else None

    first, last = random.choice(_FIRST_NAMES), random.choice(_LAST_NAMES)
    local_part = f"{first}.{last}{number}".lower().replace("'", "").encode("ascii", "ignore").decode()
    code = {"type": "Sales Tracking Code 1", "code": random.choice(_TRACKING_CODES).upper()}
    return {
        "firstName": first,
        "middleName": maybe(0.2, random.choice(_FIRST_NAMES)),
        "lastName": last,
        "companyName": maybe(0.8, f"{random.choice(_COMPANIES)} {random.choice(_SUFFIXES)}"),
        "suffix": maybe(0.03, "Jr."),
        "primaryEmail": f"{local_part}@example.com",
        "primaryPhone": maybe(0.7, f"555{random.randrange(10**7):07}"),
        "title": maybe(0.6, random.choice(("Mr", "Mrs", "Ms", "Miss", "Dr"))),
        "reference": maybe(0.9, f"CR-{number:05}"),
        "currency": random.choice(_CURRENCIES),
        "customerReference": {"reference2": "customValue", "salesTrackingCodes": maybe(0.2, [code])},
        "customerAcquisition": {"source": random.choice(("search", "newsletter", "partner", None))},
    }


def _live(random: Random, customer: Record, created: datetime) -> None:
    """Let some time pass: the customer gets a status and, when billed, a revenue."""
    later = created + timedelta(seconds=random.randrange(60, 300 * 86_400), microseconds=random.randrange(1_000_000))
    status = random.choice(_STATUSES)
    if status != "Draft":
        customers.move(customer, status, later)
    if status == "Cancelled":
        customer["statusBeforeCancellation"] = "Active"
    if status == "Suspended" or random.random() < 0.05:
        customer["customerAccountStatus"] = "PoorStanding" if status == "Suspended" else "Collection"
        customer["customerAccountStatusTimestamp"] = wire.seconds(later)
    if status in ("Active", "Hold", "Suspended"):
        revenue = Decimal(random.choice(_REVENUES))
        discount = Decimal(random.choice(("1", "1", "1", "0.8")))
        customer |= {"monthlyRecurringRevenue": revenue, "netMonthlyRecurringRevenue": revenue * discount}
