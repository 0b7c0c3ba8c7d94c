"""What a quantity costs under each pricing model of the catalog."""

from decimal import Decimal

from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, choice, each, fields, money, text
from fusebill_async.sandbox.wire import Record

MODELS = ("Standard", "Tiered", "StairStep", "Volume", "Formula")
ZERO = Decimal("0")

PRICE = Shape(**fields(money, "amount conditionAmount variableAmount"), currency=text(3))
RANGE = Shape(**fields(money, "min max"), prices=each(PRICE))
MODEL = Shape(pricingModelType=choice(*MODELS), quantityRanges=each(RANGE))


def price(model: Record, quantity: Decimal, currency: str) -> Decimal:
    """What a quantity costs altogether in a currency, not rounded."""
    return of_ranges(model["pricingModelType"], in_currency(model, currency), quantity)


def in_currency(model: Record, currency: str) -> list[Record]:
    """The quantity ranges of a pricing model with their amounts in a currency."""
    return [{"min": one["min"], "max": one["max"], **_price(one, currency)} for one in model["quantityRanges"]]


def _price(tier: Record, currency: str) -> Record:
    """Assumption: the text."""
    for one in tier["prices"]:
        if one["currency"] == currency:
            return {name: one.get(name) for name in ("amount", "conditionAmount", "variableAmount")}
    raise ApiError(400, f"There is no price in currency {currency}.")


def of_ranges(kind: str, ranges: list[Record], quantity: Decimal) -> Decimal:
    """What a quantity costs altogether by ranges with amounts, not rounded.

    Assumptions: a quantity on a boundary belongs to the lower range. Tiered adds up what lies in each range; Volume
    takes the price of the range that the whole quantity lies in, for each unit; StairStep takes it once; Formula takes
    it at least, and variableAmount for each unit above conditionAmount.
    """
    if kind.lower() == "tiered":
        return sum((_inside(tier, quantity) * tier["amount"] for tier in ranges), ZERO)
    tier = next(one for one in ranges if one["max"] is None or quantity <= one["max"])
    amount: Decimal = tier["amount"]
    if kind.lower() == "formula":
        above = max(quantity - (tier.get("conditionAmount") or ZERO), ZERO)
        return amount + above * (tier.get("variableAmount") or ZERO)
    if kind.lower() == "stairstep":
        return amount if quantity else ZERO
    return quantity * amount


def _inside(tier: Record, quantity: Decimal) -> Decimal:
    """How much of a quantity lies in a range."""
    upper = quantity if tier["max"] is None else min(quantity, tier["max"])
    return Decimal(max(upper - tier["min"], ZERO))


def check_ranges(ranges: list[Record], key: str) -> None:
    """Refuse ranges that do not run from zero to infinity without gaps. Assumption: the texts."""
    starts = [one.get("min") for one in ranges]
    ends = [one.get("max") for one in ranges]
    inner = [edge for edge in ends[:-1] if edge is not None]
    edges = [Decimal(0), *inner]
    if not ranges or starts != edges or ends != [*inner, None] or edges != sorted(set(edges)):
        raise ApiError(400, "Quantity ranges must cover zero to infinity without gaps.", f"{key}.QuantityRanges")


def standard(**amounts: str) -> Record:
    """The pricing model of one price in each currency, as in `standard(USD="20", CAD="26")`."""
    return model("Standard", (None, amounts))


def model(kind: str, *ranges: tuple[int | None, dict[str, str]]) -> Record:
    """A pricing model from its ranges: each an upper bound, None for infinity, and the amounts by currency."""
    starts = [0, *(upper for upper, _ in ranges)]
    rows = [_range(start, upper, amounts) for start, (upper, amounts) in zip(starts, ranges, strict=False)]
    return {"pricingModelType": kind, "quantityRanges": rows, "id": 0, "uri": None}


def _range(start: int | None, upper: int | None, amounts: dict[str, str]) -> Record:
    prices = [{"amount": Decimal(amount), "currency": code, "id": 0, "uri": None} for code, amount in amounts.items()]
    end = None if upper is None else Decimal(upper)
    return {"min": Decimal(start or 0), "max": end, "prices": prices, "id": 0, "uri": None}
