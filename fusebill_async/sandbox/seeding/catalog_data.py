"""What the sandbox's catalog holds: products, plans, discounts and coupons, with prices in US dollars."""

from decimal import Decimal
from typing import NamedTuple

from fusebill_async.sandbox.areas import pricing
from fusebill_async.sandbox.wire import Record

RATES = {"USD": Decimal("1"), "CAD": Decimal("1.3"), "EUR": Decimal("0.9")}
GL_CODES = {"4000": "Recurring revenue", "4100": "One-time revenue", "4200": "Hardware"}
FREQUENCIES = (("Monthly", 1), ("Yearly", 10))  # a year costs ten months
MIGRATIONS = (("basic", "team"), ("team", "growth"), ("team", "basic"))


class Product(NamedTuple):
    """A product; its prices are those of one month or one piece."""

    code: str
    name: str
    type: str
    pricing: Record
    gl_code: str = ""
    for_purchase: bool = False
    tracked: bool = False
    tax_exempt: bool = False
    status: str = "Active"


class Included(NamedTuple):
    """A product in a plan; what is not included by default is optional."""

    product: str
    quantity: int = 1
    by_default: bool = True


class Plan(NamedTuple):
    """A plan, with its own charge for a month and its setup fee."""

    code: str
    name: str
    charge: str
    setup_fee: str
    products: tuple[Included, ...]
    status: str = "Active"


class Discount(NamedTuple):
    """A discount: how many charges pass until it starts, and how many it is good for."""

    code: str
    name: str
    type: str
    amount: str
    until_start: int = 0
    uses: int | None = None
    yearly_amount: str | None = None
    status: str = "Active"


class Coupon(NamedTuple):
    """A coupon with one code; without plans it is for all of them, without windows for all times."""

    code: str
    name: str
    discounts: tuple[str, ...]
    plans: tuple[str, ...] = ()
    windows: tuple[tuple[str, str], ...] = ()
    usages: int | None = None
    once: bool = False
    status: str = "Active"


def amounts(usd: str) -> dict[str, str]:
    """An amount in every currency."""
    return {code: f"{Decimal(usd) * rate:f}" for code, rate in RATES.items()}


def _price(usd: str) -> Record:
    return pricing.standard(**amounts(usd))


def _tiers(kind: str, *tiers: tuple[int | None, str]) -> Record:
    return pricing.model(kind, *((upper, amounts(usd)) for upper, usd in tiers))


PRODUCTS = (
    Product("seat", "Seat", "RecurringService", _tiers("Volume", (10, "12"), (50, "10"), (None, "8")), "4000"),
    Product("support", "Priority support", "RecurringService", _price("45"), "4000"),
    Product(
        "calls",
        "API calls",
        "RecurringService",
        _tiers("Tiered", (1000, ".01"), (9000, ".005"), (None, ".002")),
        "4000",
    ),
    Product(
        "storage", "Storage", "RecurringService", _tiers("StairStep", (100, "10"), (500, "60"), (None, "250")), "4000"
    ),
    Product("line", "Device line", "RecurringService", _price("7.50"), "4000", tracked=True),
    Product("recurringmonthlyproduct", "Recurring Monthly Product", "RecurringService", _price("20")),
    Product("fax", "Fax line", "RecurringService", _price("5"), "4000", status="Retired"),
    Product("onboarding", "Onboarding", "OneTimeCharge", _price("500"), "4100", for_purchase=True),
    Product("training", "Training", "OneTimeCharge", _tiers("Volume", (4, "900"), (None, "750")), "4100", True),
    Product("device", "Device", "PhysicalGood", _price("15"), "4200", for_purchase=True, tracked=True),
    Product("cable", "Cable", "PhysicalGood", _tiers("Tiered", (10, "4"), (None, "2.50")), "4200", for_purchase=True),
    Product("simpack", "SIM pack", "PhysicalGood", _tiers("StairStep", (5, "19.99"), (None, "79")), "4200", True),
    Product("giftcard", "Gift card", "OneTimeCharge", _price("25"), for_purchase=True, tax_exempt=True),
)
PLANS = (
    Plan("basic", "Basic", "19", "25", (Included("support", by_default=False),)),
    Plan(
        "team",
        "Team",
        "49",
        "0",
        (Included("seat", 5), Included("support", by_default=False), Included("onboarding", by_default=False)),
    ),
    Plan("growth", "Growth", "99", "150", (Included("calls", 1500), Included("storage", 50), Included("support"))),
    Plan("devices", "Devices", "9.95", "0", (Included("line", 0),)),
    Plan("simplemonthly", "Simple", "0", "0", (Included("recurringmonthlyproduct", by_default=False),)),
    Plan("legacy", "Legacy", "5", "0", (Included("fax"),), "Retired"),
)
DISCOUNTS = (
    Discount("TENOFF", "Ten percent off", "Percentage", "10"),
    Discount("LOYAL", "Loyalty", "Percentage", "20", until_start=1, uses=12, yearly_amount="25"),
    Discount("FIVER", "Five off", "Amount", "5", uses=3),
    Discount("PERSEAT", "One off each seat", "AmountPerUnit", "1"),
    Discount("OLD", "An old discount", "Percentage", "50", status="Retired"),
)
_NOVEMBERS = tuple((f"{year}-11-01T04:00:00", f"{year}-12-01T04:59:59.997000") for year in (2019, 2020))
COUPONS = (
    Coupon("WELCOME10", "Welcome", ("TENOFF",)),
    Coupon("SEATS", "Cheaper seats", ("PERSEAT",), plans=("team",)),
    Coupon("ONCE", "Once for each customer", ("FIVER",), usages=100, once=True),
    Coupon("LASTONE", "The last one", ("TENOFF", "FIVER"), usages=1),
    Coupon("NOVEMBER", "Two Novembers", ("LOYAL",), windows=_NOVEMBERS),
    Coupon("GONE", "Gone", ("TENOFF",), status="Retired"),
)
