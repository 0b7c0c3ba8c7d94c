"""Tracked items, such as devices with a serial number: the account's list, and what all calls about them share."""

from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.areas import customers, products
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, integer, text
from fusebill_async.sandbox.listing import Filter, Filters, Read, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

ITEM = Shape(reference=text(255), name=text(100), description=text(255))
CHANGE = Shape(id=integer, reference=text(255), name=text(100), description=text(255))
MEMBERS = words(
    """reference name description subscriptionProductId subscriptionId purchaseId customerId productId status
    createdDate modifiedDate id"""
)


def render(item: Record, call: Call, path: str) -> Record:
    """Write a tracked item as answers hold it; `path` is that of the call that reads it."""
    return {member: item[member] for member in MEMBERS} | {"uri": call.uri(f"{path}/{item['id']}")}


def add(state: State, now: datetime, sent: Record, **details: int) -> Record:
    """Store a tracked item; the details are customerId, productId and the ids of what it belongs to."""
    check_reference(state, details["productId"], sent["reference"])
    item: Record = dict.fromkeys(MEMBERS)
    moment = wire.seconds(now)
    item |= {name: sent.get(name) for name in ITEM.names} | details
    return state.product_items.add(item | {"status": "Active", "createdDate": moment, "modifiedDate": moment})


def change(state: State, item: Record, sent: Record, now: datetime) -> None:
    """Update a tracked item. Assumption: a name or description that is left out becomes null."""
    check_reference(state, item["productId"], sent["reference"], item["id"])
    item |= {name: sent.get(name) for name in ITEM.names} | {"modifiedDate": wire.ticks(now)[:-1]}


def delete(item: Record, now: datetime) -> None:
    """Delete a tracked item, which stays on the account's list as Deleted."""
    item |= {"status": "Deleted", "modifiedDate": wire.ticks(now)[:-1]}


def check_reference(state: State, product_id: int, reference: str, own_id: int | None = None) -> None:
    """Refuse a reference that an active item of the product has. Assumption: the text."""
    for item in state.product_items.values():
        same = item["productId"] == product_id and item["reference"] == reference and item["id"] != own_id
        if same and item["status"] == "Active":
            text_ = f"A tracked item with reference {reference} already exists for this product."
            raise ApiError(400, text_, "productItem.Reference")


# ---------------------------------------------------------------- the account's list


def _filters(state: State) -> Filters:
    def purchase(member: str) -> Read:
        """Read a member of the purchase that an item belongs to, if it does."""
        return lambda item: state.purchases.get(item["purchaseId"], {}).get(member)

    return Filters(
        *several(listing.integer, "customerId productId"),
        *several(listing.string, "description name reference"),
        Filter("createdTimestamp", listing.date_range, "createdDate"),
        Filter("modifiedTimestamp", listing.date_range, "modifiedDate"),
        Filter("status", listing.enum("Active", "Deleted")),
        *customers.joined(
            state,
            """AccountStatus Arbalance CompanyName CreatedTimestamp CurrencyId CurrentMrr CurrentNetMrr
            CustomerReference.Reference1 CustomerReference.Reference2 CustomerReference.Reference3 FirstName LastName
            MiddleName ModifiedTimestamp MonthlyRecurringRevenue NetMRR NetSuiteId ParentId QuickBooksId Reference
            SalesforceId Status""",
        ),
        *products.joined(state),
        *(Filter(f"Purchase.{name}", listing.string, purchase(name.lower())) for name in ("Description", "Name")),
        Filter("Purchase.PurchaseTimestamp", listing.date_range, purchase("_purchaseTimestamp")),
        Filter("Purchase.Status", listing.enum("Draft", "Purchased", "Reversed", "Cancelled"), purchase("status")),
    )


@operation("GET", "/ProductItems")
def list_items(call: Call) -> Answer:
    """List All Tracked Items: of subscriptions and purchases, active and deleted."""
    return listing.page(call, call.state.product_items.values(), _filters(call.state), _render_listed)


def _render_listed(item: Record, call: Call) -> Record:
    return render(item, call, "purchaseProductItems" if item["purchaseId"] else "subscriptionProductItems")


def quantity(state: State, **owner: int) -> Decimal:
    """How many active items something has, as in `quantity(state, purchaseId=7)`."""
    wanted = owner.items()
    items = state.product_items.values()
    return Decimal(sum(item["status"] == "Active" and item.items() >= wanted for item in items))
