"""Migrations of subscriptions from one plan to another of its family: now, at the next period or on a date."""

from datetime import datetime

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import (
    plan_families,
    plans,
    subscription_activation,
    subscription_cancellation,
    subscription_rows,
)
from fusebill_async.sandbox.areas.subscription_invoicing import Wishes
from fusebill_async.sandbox.errors import ApiError, not_found, wrong_status
from fusebill_async.sandbox.fields import Shape, choice, fields, integer, timestamp
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record, words

TRANSFERS = words(
    """nameOverrideOption descriptionOverrideOption referenceOption expiryOption customFieldsOption
    contractStartOption contractEndOption"""
)
OPTIONS = ("earningOption", *TRANSFERS)
MIGRATION = Shape(
    **fields(integer, "customerId planFamilyRelationshipId"),
    migrationTimingOption=choice("NextBillingPeriod", "Now", "SpecificDate"),
    earningOption=choice("FamilyDefault", "None", "Unearned", "Full"),
    **fields(choice("FamilyDefault", "DoNotTransfer", "Transfer"), " ".join(TRANSFERS)),
    # Assumption: the name of the date's member, which was not shown; both likely ones are taken.
    **fields(timestamp, "scheduledMigrationDate specifiedDate"),
)
_MOVED = {
    "referenceOption": "reference",
    "expiryOption": "remainingInterval",
    "customFieldsOption": "customFields",
    "contractStartOption": "contractStartTimestamp",
    "contractEndOption": "contractEndTimestamp",
}


@operation("POST", "/subscriptions/{subscriptionId}/migrate")
def create(call: Call) -> Record:
    """Create Migration. Assumptions: only an Active subscription migrates; a new migration replaces a planned one."""
    state, key = call.state, "subscriptionMigration"
    sent = call.bind(MIGRATION, key, "customerId", "planFamilyRelationshipId", "migrationTimingOption")
    subscription = state.subscriptions.find(call.ids[0])
    if subscription["customerId"] != sent["customerId"]:
        raise not_found("Subscription", subscription["id"])
    if subscription["status"] != "Active":
        raise wrong_status(subscription["status"])
    customer = subscription_activation.check_customer(state, subscription)
    found = plan_families.find_relationship(state, sent["planFamilyRelationshipId"])
    if not found or found[1]["sourcePlanFrequencyId"] != subscription["_planFrequencyId"]:
        raise not_found("PlanFamilyRelationship", sent["planFamilyRelationshipId"])
    migration = {
        "customerId": customer["id"],
        "planFamilyId": found[0]["id"],
        "planFamilyRelationshipId": found[1]["id"],
        "planFrequencyId": subscription["_planFrequencyId"],
        **{name: sent.get(name) or "FamilyDefault" for name in OPTIONS},
        "migrationTimingOption": sent["migrationTimingOption"],
        "scheduledMigrationDate": _date(subscription, sent, call.now),
    }
    subscription["_migration"] = migration
    if sent["migrationTimingOption"] == "Now":
        perform(state, customer, subscription, call.now)
    else:
        subscription["scheduledMigrationDate"] = migration["scheduledMigrationDate"]
        subscription_rows.changed(state, subscription, call.now)
    return _render(subscription, call)


def _date(subscription: Record, sent: Record, now: datetime) -> str:
    """When a migration takes place. Assumption: a date is needed for SpecificDate and lies ahead; the text."""
    if sent["migrationTimingOption"] == "Now":
        return wire.seconds(now)
    if sent["migrationTimingOption"] == "NextBillingPeriod":
        return str(subscription["nextPeriodStartDate"])
    date = sent.get("scheduledMigrationDate") or sent.get("specifiedDate")
    if not date or date[:19] <= wire.seconds(now):
        raise ApiError(400, "A date in the future is required.", "subscriptionMigration.ScheduledMigrationDate")
    return str(date[:19])


def _render(subscription: Record, call: Call) -> Record:
    """Write a migration. Assumption: its id is the subscription's."""
    migration = subscription["_migration"]
    answer: Record = {**migration, "planFamilyRelationship": None, "planFamily": None}
    if found := plan_families.find_relationship(call.state, migration["planFamilyRelationshipId"]):
        family = plan_families.render(found[0], call)
        relationships = family["planFamilyRelationship"]
        answer["planFamily"] = family
        answer["planFamilyRelationship"] = next(one for one in relationships if one["id"] == found[1]["id"])
    id_ = subscription["id"]
    return answer | {"id": id_, "uri": call.uri(f"subscriptions/{id_}/migrate")}


def _planned(call: Call) -> Record:
    """Find a subscription with a migration. Assumption: the text."""
    subscription = call.state.subscriptions.find(call.ids[0])
    if not subscription["_migration"]:
        raise not_found("Migration", subscription["id"])
    return subscription


@operation("GET", "/subscriptions/{subscriptionId}/migrate")
def read(call: Call) -> Record:
    """Read Migration, planned or done."""
    return _render(_planned(call), call)


@operation("DELETE", "/subscriptions/{subscriptionId}/migrate")
def cancel(call: Call) -> None:
    """Cancel Migration, which only a planned one can be. Assumption: nothing is answered."""
    subscription = _planned(call)
    if subscription["status"] == "Migrated":
        raise wrong_status("Migrated")
    subscription |= {"_migration": None, "scheduledMigrationDate": None}
    subscription_rows.changed(call.state, subscription, call.now)


# ---------------------------------------------------------------- carried out


def due(subscription: Record) -> str | None:
    """When a planned migration takes place."""
    text: str | None = subscription["scheduledMigrationDate"]
    return text if subscription["_migration"] else None


def perform(state: State, customer: Record, subscription: Record, now: datetime) -> None:
    """Let another subscription take over, active and invoiced. Assumption: with the setup fee of its plan, if any."""
    migration = subscription["_migration"]
    found = plan_families.find_relationship(state, migration["planFamilyRelationshipId"])
    if not found:
        return
    family, relationship = found
    frequency_id = relationship["destinationPlanFrequencyId"]
    heir, products = subscription_rows.new(state, customer, frequency_id, now)
    options = {name: _option(name, migration, relationship, family) for name in OPTIONS}
    _transfer(subscription, heir, options)
    if _rhythm(plans.find_frequency(state, frequency_id)[1]) == _rhythm(subscription["planFrequency"]):
        heir["billingPeriodDefinitionId"] = subscription["billingPeriodDefinitionId"]
    subscription_rows.value(state, heir, products)  # refuses what cannot be priced, before anything is done
    reason = f"Subscription {subscription['id']} migrated"
    subscription_cancellation.take_back(state, subscription, options["earningOption"], now, reason)
    subscription |= {"migrationDate": wire.seconds(now)}
    subscription_cancellation.end(state, subscription, "Migrated", now)
    subscription_rows.keep(state, heir, products)
    subscription_activation.activate_now(state, customer, [heir], Wishes(), now)


def _rhythm(frequency: Record) -> tuple[str, int]:
    return frequency["interval"], frequency["numberOfIntervals"]


def _option(name: str, migration: Record, relationship: Record, family: Record) -> str:
    """The migration's own option, else the relationship's, else the family's."""
    chosen = (migration[name], relationship.get(name), family.get(name))
    return next((option for option in chosen if option not in (None, "", "FamilyDefault")), "None")


def _transfer(subscription: Record, heir: Record, options: Record) -> None:
    """Hand over what is to be kept."""
    for option, member in _MOVED.items():
        if options[option] == "Transfer":
            heir[member] = subscription[member]
    kept = [("nameOverrideOption", "name"), ("descriptionOverrideOption", "description")]
    held = subscription_rows.override_of(subscription)
    override = {member: held.get(member) for option, member in kept if options[option] == "Transfer"}
    if any(override.values()):
        heir["subscriptionOverride"] = {**dict.fromkeys(held), **override}
