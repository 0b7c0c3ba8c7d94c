"""Stored payment methods of any kind: their rows, the default, sharing with child customers, and the list of all."""

from collections.abc import Iterator
from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas.countries import find_country, find_state
from fusebill_async.sandbox.errors import ApiError, bad_query, not_found
from fusebill_async.sandbox.fields import Field, Shape, boolean, each, fields, integer, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record, words

LEVELS = 4  # how far down a method is shared

_OWNER = words(
    "customerId firstName lastName address1 address2 countryId country stateId state city postalZip isDefault"
)
BASE = (
    *_OWNER,
    *words(
        """isParent externalCustomerId externalCardId storedInFusebillVault email modifiedDate originalPaymentMethodId
        isUsedForBillingPeriodOverride businessTaxId storedInStax paymentMethodType sharing descendantOverrides status
        repeatFailureCount hasMadePayment storedGateways paymentMethodStatusDisabledType paymentMethodNickname id"""
    ),
)
CARD = words("maskedCardNumber cardType expirationMonth expirationYear isDebit isGooglePay")
ACH = words("maskedAccountNumber maskedTransitNumber bankAccountType")
MEMBERS = {  # of each kind where it is listed among all. Assumption: cards and bank accounts bring their own members
    "CreditCard": CARD + BASE,
    "ACH": ACH + BASE,
    "Paypal": BASE,
}
ACH_MEMBERS = (*ACH, *_OWNER, "externalCustomerId", "id")  # alone it has what its table shows

HOLDER: dict[str, Field] = {
    **fields(text(50), "firstName lastName address1 address2 city"),
    **fields(integer, "countryId stateId"),
    "postalZip": text(10),
}
_OVERRIDE = Shape(customerId=integer, sharing=boolean, paymentMethodSharingId=integer)
SHARING = Shape(descendantOverrides=each(_OVERRIDE))


def find(state: State, id_: int, kind: str | None = None) -> Record:
    """Return a payment method, of one kind if that is given.

    Raises:
        ApiError: 404, with the documented text.
    """
    method = state.payment_methods.get(id_)
    if method is None or kind not in (None, method["paymentMethodType"]):
        raise not_found("Payment method", id_)
    return method


def new(kind: str, sent: Record, now: datetime) -> Record:
    """Make a payment method from what a body tells of its holder; it is not stored yet.

    Assumption: the names of kinds and of the status.
    """
    country, state = find_country(sent.get("countryId"), None), find_state(sent.get("stateId"), None)
    method: Record = dict.fromkeys(MEMBERS[kind])
    method |= {name: sent.get(name) for name in ("customerId", *HOLDER)}
    return method | {
        "country": country and country["iso3"],
        "state": state and state["name"],
        "storedInFusebillVault": True,
        "modifiedDate": wire.ticks(now).replace("Z", "+00:00"),
        "isUsedForBillingPeriodOverride": False,
        "storedInStax": False,
        "paymentMethodType": kind,
        "sharing": False,
        "descendantOverrides": [],
        "status": "Active",
        "repeatFailureCount": 0,
        "hasMadePayment": False,
        "storedGateways": [],
    }


def store(state: State, method: Record, *, make_default: bool = False) -> Record:
    """Store a payment method; a customer's first one becomes the default in any case."""
    customer = state.customers.find(method["customerId"])
    state.payment_methods.add(method)
    if make_default or default_of(state, customer) is None:
        customer["_defaultPaymentMethodId"] = method["id"]
    return method


def replace(state: State, old: Record, method: Record) -> Record:
    """Store a payment method in the place of another, under a new id; whoever had that as the default has this one."""
    method |= {name: old[name] for name in ("customerId", "sharing", "descendantOverrides")}
    method["originalPaymentMethodId"] = old["id"]
    state.payment_methods.add(method)
    shared = old["sharing"] or old["descendantOverrides"]
    for customer in state.customers.values() if shared else [state.customers[old["customerId"]]]:
        if customer.get("_defaultPaymentMethodId") == old["id"]:
            customer["_defaultPaymentMethodId"] = method["id"]
    del state.payment_methods[old["id"]]
    return method


def delete(call: Call, kind: str) -> None:
    """Delete a payment method, unless it is the default and the customer has others. Assumption: the text."""
    method = find(call.state, call.ids[0], kind)
    customer = call.state.customers[method["customerId"]]
    if default_of(call.state, customer) is method and any(
        other is not method for other in usable(call.state, customer)
    ):
        raise ApiError(400, "The default payment method cannot be deleted. Please set another default first.")
    del call.state.payment_methods[method["id"]]


def default_of(state: State, customer: Record) -> Record | None:
    """Return the default payment method of a customer: their own, or one that a parent shares."""
    return state.payment_methods.get(customer.get("_defaultPaymentMethodId") or 0)


def usable(state: State, customer: Record) -> list[Record]:
    """List what a customer can pay with: the own methods, and those that parents share."""
    owners = {customer["id"], *_parents(state, customer)}
    candidates = [method for method in state.payment_methods.values() if method["customerId"] in owners]
    return [method for method in candidates if may_use(state, customer, method)]


def may_use(state: State, customer: Record, method: Record) -> bool:
    """Whether a customer can pay with a method. Assumption: the customer's own override decides, else `sharing`."""
    if method["customerId"] == customer["id"]:
        return True
    if method["customerId"] not in _parents(state, customer):
        return False
    overrides = {override["customerId"]: override["sharing"] for override in method["descendantOverrides"]}
    return bool(overrides.get(customer["id"], method["sharing"]))


def _parents(state: State, customer: Record) -> Iterator[int]:
    """The ids of the parent, its parent and so on; a parent carries its own id when it has none itself."""
    for _ in range(LEVELS):
        parent_id = customer["parentId"]
        if parent_id in (None, customer["id"]):
            return
        yield parent_id
        customer = state.customers[parent_id]


def describe(method: Record) -> str:
    """Name a payment method for people. Assumption: the texts but for that of cards."""
    if method["paymentMethodType"] == "CreditCard":
        return f"CreditCard ({method['cardType']} ending in {method['maskedCardNumber'][-4:]})"
    if method["paymentMethodType"] == "ACH":
        return f"ACH ({method['bankAccountType']} ending in {method['maskedAccountNumber'][-4:]})"
    return "Paypal"


def render(method: Record, call: Call, customer: Record | None = None, members: tuple[str, ...] = ()) -> Record:
    """Write a payment method as a customer sees it, its owner unless another one is given.

    Assumption: the address; isParent marks what belongs to a parent.
    """
    customer = customer or call.state.customers[method["customerId"]]
    answer = {name: method[name] for name in members or MEMBERS[method["paymentMethodType"]]}
    answer["isDefault"] = customer.get("_defaultPaymentMethodId") == method["id"]
    if "isParent" in answer:
        answer["isParent"] = method["customerId"] != customer["id"]
    return answer | {"uri": call.uri(f"paymentMethods/{method['id']}")}


def listed(call: Call, kind: str | None = None, members: tuple[str, ...] = ()) -> Json:
    """Answer a list of a customer's payment methods. Assumption: with the shared ones; no pages, filters or sorting."""
    customer = call.state.customers.find(call.ids[0])
    methods = usable(call.state, customer)
    return [render(m, call, customer, members) for m in methods if kind in (None, m["paymentMethodType"])]


@operation("GET", "/customers/{customerId}/paymentMethods/all")
def list_all(call: Call) -> Json:
    """All payment methods of a customer."""
    return listed(call)


@operation("POST", "/paymentMethods/makeDefault")
def set_default(call: Call) -> Record:
    """Set Default Payment Method. Assumption: a method that the customer cannot use is not found."""
    method = find(call.state, _id(call, "id"))
    customer = call.state.customers.find(_id(call, "customerId"))
    if not may_use(call.state, customer, method):
        raise not_found("Payment method", method["id"])
    customer["_defaultPaymentMethodId"] = method["id"]
    return render(method, call, customer)


@operation("POST", "/paymentMethods/setPaymentMethodSharing")
def set_sharing(call: Call) -> Record:
    """Set payment method sharing.

    Assumption: what is sent replaces all overrides, unless saveAll is false: then it is added to them; `sharing` that
    is left out stays as it is.
    """
    method = find(call.state, _id(call, "id"))
    sent: list[Record] = call.bind(SHARING, "paymentMethodSharing").get("descendantOverrides") or []
    before: list[Record] = method["descendantOverrides"]
    kept = before if call.query.text("saveAll").lower() == "false" else []
    overrides: dict[int, Record] = {override["customerId"]: override for override in kept}
    ids: list[int] = [override["id"] for override in before]
    for override in sent:
        customer = call.state.customers.find(override.get("customerId") or 0)
        ids.append(max(ids, default=0) + 1)
        overrides[customer["id"]] = {
            "id": override.get("paymentMethodSharingId") or ids[-1],
            "customerId": customer["id"],
            "sharing": bool(override.get("sharing")),
        }
    if call.query.text("sharing"):
        method["sharing"] = call.query.flag("sharing")
    method["descendantOverrides"] = list(overrides.values())
    return render(method, call)


def _id(call: Call, name: str) -> int:
    """Read an id from the query. Assumption: without one the query is not valid."""
    try:
        return integer(call.query.text(name), name)
    except ApiError:
        raise bad_query() from None
