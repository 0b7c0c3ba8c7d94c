"""Coupons of the catalog: list, read, create, update and validate, and what applying a code means."""

from datetime import datetime
from itertools import pairwise

from fusebill_async.sandbox import listing, wire
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Shape, boolean, each, integer, text, timestamp
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Json, Record

STATUSES = ("Draft", "Ineligible", "Active", "Retired")


_REFERENCE = Shape(id=integer, planProductId=integer)


def _id(value: Json, key: str) -> int:
    """An id, bare or in an object as answers hold it: what was read can be sent back."""
    if not hasattr(value, "items"):
        return integer(value, key)
    sent = _REFERENCE(value, key)
    return integer(sent.get("planProductId") or sent.get("id"), key)


_CODE = Shape(code=text(255), remainingUsages=integer)
_PLAN = Shape(id=integer, applyToAllProducts=boolean, planProducts=each(_id))
_ELIGIBILITY = Shape(id=integer, startDate=timestamp, endDate=timestamp, discounts=each(_id))
COUPON = Shape(
    id=integer,
    name=text(255),
    description=text(500),
    applyToAllPlans=boolean,
    oneTimeUse=boolean,
    couponCodes=each(_CODE),
    discounts=each(_id),
    plans=each(_PLAN),
    eligibilities=each(_ELIGIBILITY),
)
VALIDATION = Shape(planId=integer, couponCode=text(255), customerId=integer)

# Assumption: the names, which no table shows, are those of the members.
FILTERS = Filters(
    *several(listing.string, "name description"),
    Filter("code", listing.string, lambda coupon: ",".join(code["code"] for code in coupon["couponCodes"])),
    Filter("status", listing.enum(*STATUSES)),
    Filter("id", listing.integer),
)


def render(coupon: Record, call: Call) -> Record:
    """Write a coupon as answers hold it: references become objects with an id and a uri."""
    windows = coupon["eligibilities"]
    members = {name: value for name, value in coupon.items() if not name.startswith("_")}
    return members | {
        "discounts": _references(coupon["discounts"], call),
        "eligibilities": [_window(window, call) for window in windows],
        "plans": [_plan(plan, call) for plan in coupon["plans"]],
        "eligibilityStartDate": min((window["startDate"] for window in windows), default=None),
        "eligibilityEndDate": max((window["endDate"] for window in windows), default=None),
        "status": status(coupon, call.now),
        "uri": call.uri(f"coupons/{coupon['id']}"),
    }


def _references(ids: list[int], call: Call) -> list[Record]:
    return [{"id": id_, "uri": call.uri(f"discounts/{id_}")} for id_ in ids]


def _window(window: Record, call: Call) -> Record:
    dates = {"startDate": window["startDate"], "endDate": window["endDate"]}
    return dates | {"discounts": _references(window["discounts"], call)}


def _plan(plan: Record, call: Call) -> Record:
    """The ids of the entries differ from planProductId, as in the sample."""
    entries = [
        {"planProductId": id_, "id": id_ * 10 + 1, "uri": call.uri(f"planProducts/{id_}")}
        for id_ in plan["planProducts"]
    ]
    identity = {"id": plan["id"], "uri": call.uri(f"plans/{plan['id']}")}
    return {"applyToAllProducts": plan["applyToAllProducts"], "planProducts": entries, **identity}


# ---------------------------------------------------------------- what a code gives


def status(coupon: Record, now: datetime) -> str:
    """Assumption: an Active coupon is Ineligible outside its windows, and a Draft one has no code or no discount."""
    if coupon["status"] != "Active":
        return str(coupon["status"])
    gives = coupon["discounts"] or any(window["discounts"] for window in coupon["eligibilities"])
    if not coupon["couponCodes"] or not gives:
        return "Draft"
    return "Active" if not coupon["eligibilities"] or _current(coupon, now) else "Ineligible"


def _current(coupon: Record, now: datetime) -> Record | None:
    moment = wire.seconds(now)
    for window in coupon["eligibilities"]:
        if window["startDate"] <= moment <= window["endDate"]:
            return dict(window)
    return None


def find(state: State, code: str) -> tuple[Record, Record] | None:
    """The coupon of a code, in any casing, and the code's own record."""
    for coupon in state.coupons.values():
        for one in coupon["couponCodes"]:
            if one["code"].lower() == code.lower():
                return coupon, one
    return None


def reason_against(
    state: State, code: str, now: datetime, plan_id: int | None = None, customer_id: int | None = None
) -> str | None:
    """Why a code cannot be used, if so. Assumption: the texts, and that without a plan no plan is checked."""
    found = find(state, code)
    if not found:
        return f"Coupon code {code} does not exist."
    coupon, used = found
    if status(coupon, now) != "Active":
        return f"Coupon code {code} is not active."
    if used["remainingUsages"] == 0:
        return f"Coupon code {code} has no remaining usages."
    if coupon["oneTimeUse"] and customer_id in coupon["_customerIds"]:
        return f"Coupon code {code} has already been used by this customer."
    if plan_id is not None and not coupon["applyToAllPlans"] and plan_id not in [one["id"] for one in coupon["plans"]]:
        return f"Coupon code {code} is not valid for this plan."
    return None


def check(
    state: State,
    code: str,
    now: datetime,
    plan_id: int | None = None,
    customer_id: int | None = None,
    validate: bool = True,
) -> Record:
    """The coupon of a code that can be used.

    Raises:
        ApiError: 400, it cannot. Assumption: an unknown code is refused even when nothing else is validated.
    """
    reason = reason_against(state, code, now, plan_id, customer_id)
    found = find(state, code)
    if found is None or (reason and validate):
        raise ApiError(400, reason or "", "coupon.CouponCode")
    return found[0]


def redeem(
    state: State,
    code: str,
    now: datetime,
    plan_id: int | None = None,
    customer_id: int | None = None,
    validate: bool = True,
) -> Record:
    """Use a code once, or refuse it as `check` does."""
    coupon = check(state, code, now, plan_id, customer_id, validate)
    used = next(one for one in coupon["couponCodes"] if one["code"].lower() == code.lower())
    used["timesUsed"] += 1
    if used["remainingUsages"]:
        used["remainingUsages"] -= 1
    if customer_id is not None and customer_id not in coupon["_customerIds"]:
        coupon["_customerIds"].append(customer_id)
    return coupon


def discounts_of(state: State, coupon: Record, now: datetime) -> list[Record]:
    """The discounts a coupon gives now. Assumption: with windows, those of the current window alone."""
    window = _current(coupon, now)
    ids = window["discounts"] if window else coupon["discounts"]
    return [state.discounts[id_] for id_ in ids if state.discounts[id_]["status"] == "Active"]


def applies_to(coupon: Record, plan_id: int, plan_product_id: int) -> bool:
    """Whether a coupon is for a product of a plan."""
    if coupon["applyToAllPlans"]:
        return True
    plans = [plan for plan in coupon["plans"] if plan["id"] == plan_id]
    return any(plan["applyToAllProducts"] or plan_product_id in plan["planProducts"] for plan in plans)


# ---------------------------------------------------------------- the calls


@operation("GET", "/Coupons")
def list_coupons(call: Call) -> Answer:
    """List Coupons."""
    rows = [{**coupon, "status": status(coupon, call.now)} for coupon in call.state.coupons.values()]
    return listing.page(call, rows, FILTERS, render)


@operation("GET", "/Coupons/{couponId}")
def read(call: Call) -> Record:
    """Read Coupon."""
    return render(call.state.coupons.find(call.ids[0]), call)


@operation("POST", "/Coupons")
def create(call: Call) -> Record:
    """Create Coupon. Assumption: a coupon is in force at once."""
    contents = _contents(call.state, call.bind(COUPON, "coupon", "name"), {})
    return render(call.state.coupons.add(contents | {"status": "Active", "_customerIds": []}), call)


@operation("PUT", "/Coupons")
def update(call: Call) -> Record:
    """Update Coupon. Assumption: what is left out becomes null, false or empty; counts of usages stay."""
    sent = call.bind(COUPON, "coupon", "id", "name")
    coupon = call.state.coupons.find(sent["id"])
    coupon |= _contents(call.state, sent, coupon)
    return render(coupon, call)


@operation("POST", "/Coupons/Validate")
def validate(call: Call) -> Record:
    """Validate Coupon: says yes or why not, and counts nothing."""
    sent = call.bind(VALIDATION, "coupon", "planId", "couponCode")
    plan = call.state.plans.find(sent["planId"])
    reason = reason_against(call.state, sent["couponCode"], call.now, plan["id"], sent.get("customerId"))
    return {"valid": reason is None, "reason": reason or ""}


def _contents(state: State, sent: Record, present: Record) -> Record:
    """Complete a coupon; what it refers to must exist."""
    windows = sorted((dict(window) for window in sent.get("eligibilities") or ()), key=_start)
    for id_ in [*(sent.get("discounts") or ()), *(id_ for window in windows for id_ in window.get("discounts") or ())]:
        state.discounts.find(id_)
    return {
        "name": sent["name"],
        "description": sent.get("description"),
        "discounts": list(sent.get("discounts") or ()),
        "eligibilities": _check_windows(windows),
        "plans": [_check_plan(state, plan) for plan in sent.get("plans") or ()],
        "applyToAllPlans": bool(sent.get("applyToAllPlans")),
        "couponCodes": [_code(state, code, present) for code in sent.get("couponCodes") or ()],
        "oneTimeUse": bool(sent.get("oneTimeUse")),
    }


def _start(window: Record) -> str:
    return str(window.get("startDate") or "")


def _check_windows(windows: list[Record]) -> list[Record]:
    """Assumption: the texts, and that a window needs both its ends."""
    for window in windows:
        if not window.get("startDate") or not window.get("endDate") or window["endDate"] < window["startDate"]:
            raise ApiError(400, "An eligibility needs a start date and a later end date.", "coupon.Eligibilities")
    for earlier, later in pairwise(windows):
        if later["startDate"] <= earlier["endDate"]:
            raise ApiError(400, "Eligibilities may not overlap.", "coupon.Eligibilities")
    return [{"discounts": [], **window} for window in windows]


def _check_plan(state: State, sent: Record) -> Record:
    plan = state.plans.find(sent.get("id") or 0)
    ids = list(sent.get("planProducts") or ())
    for id_ in ids:
        if state.plan_products.find(id_)["planId"] != plan["id"]:  # Assumption: the text
            raise ApiError(400, f"PlanProduct with id {id_} is not on the plan.", "coupon.Plans")
    return {"id": plan["id"], "applyToAllProducts": bool(sent.get("applyToAllProducts")), "planProducts": ids}


def _code(state: State, sent: Record, present: Record) -> Record:
    """Assumption: a code belongs to one coupon; the text."""
    code = sent.get("code")
    if not code:
        raise ApiError(400, "The Code field is required.", "coupon.CouponCodes")
    found = find(state, code)
    if found and found[0].get("id") != present.get("id"):
        raise ApiError(400, f"Coupon code {code} already exists.", "coupon.CouponCodes")
    used = found[1]["timesUsed"] if found else 0
    return {"code": code, "timesUsed": used, "remainingUsages": sent.get("remainingUsages")}
