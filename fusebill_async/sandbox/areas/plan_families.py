"""Plan families, between whose plans subscriptions can migrate: lists and read."""

from fusebill_async.sandbox import listing
from fusebill_async.sandbox.areas import plans
from fusebill_async.sandbox.listing import Filter, Filters, several
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

OPTIONS = words(
    """earningOption nameOverrideOption descriptionOverrideOption referenceOption expiryOption customFieldsOption
    contractStartOption contractEndOption"""
)
FILTERS = Filters(*several(listing.string, "code name description"), Filter("id", listing.integer))  # Assumption


def render(family: Record, call: Call) -> Record:
    """Write a plan family as answers hold it."""
    relationships = [_relationship(one, call) for one in family["planFamilyRelationship"]]
    members = [{"planName": call.state.plans[id_]["name"]} for id_ in _plan_ids(family)]
    identity = {"id": family["id"], "uri": call.uri(f"planFamilies/{family['id']}")}
    return {**family, "plans": members, "planFamilyRelationship": relationships, **identity}


def _relationship(relationship: Record, call: Call) -> Record:
    plan = call.state.plans[relationship["destinationPlanId"]]
    frequencies = {one["id"]: one for one in plan["planFrequencies"]}
    interval = frequencies[relationship["destinationPlanFrequencyId"]]
    return relationship | {
        "sourcePlan": None,
        "sourcePlanFrequency": None,
        "destinationPlan": plans.render(plan, call),
        "destinationPlanFrequency": {name: interval[name] for name in ("numberOfIntervals", "interval")},
        "uri": call.uri(f"planFamilyRelationships/{relationship['id']}"),
    }


def _plan_ids(family: Record) -> list[int]:
    """The plans of a family, each once."""
    relationships = family["planFamilyRelationship"]
    return sorted({one[member] for one in relationships for member in ("sourcePlanId", "destinationPlanId")})


def find_relationship(state: State, relationship_id: int) -> tuple[Record, Record] | None:
    """The family and the relationship of a planFamilyRelationshipId."""
    for family in state.plan_families.values():
        for relationship in family["planFamilyRelationship"]:
            if relationship["id"] == relationship_id:
                return family, relationship
    return None


@operation("GET", "/PlanFamilies")
def list_families(call: Call) -> Answer:
    """List Plan Families."""
    return listing.page(call, call.state.plan_families.values(), FILTERS, render)


@operation("GET", "/PlanFamilies/ByPlan/{planId}")
def list_by_plan(call: Call) -> Answer:
    """List Plan Families By Plan."""
    plan = call.state.plans.find(call.ids[0])
    rows = [family for family in call.state.plan_families.values() if plan["id"] in _plan_ids(family)]
    return listing.page(call, rows, FILTERS, render)


@operation("GET", "/planFamilies/bySubscription/{subscriptionId}")
def list_by_subscription(call: Call) -> Answer:
    """Read Plan Families By Subscription: those it can migrate in, with the migrations it can make."""
    subscription = call.state.subscriptions.find(call.ids[0])
    rows: list[Record] = []
    for family in call.state.plan_families.values():
        possible = [one for one in family["planFamilyRelationship"] if _starts_from(one, subscription)]
        if possible:
            rows.append({**family, "planFamilyRelationship": possible})
    return listing.page(call, rows, FILTERS, render)


def _starts_from(relationship: Record, subscription: Record) -> bool:
    return bool(relationship["sourcePlanFrequencyId"] == subscription["planFrequency"]["id"])


@operation("GET", "/PlanFamilies/{planFamilyId}")
def read(call: Call) -> Record:
    """Read Plan Family."""
    return render(call.state.plan_families.find(call.ids[0]), call)
