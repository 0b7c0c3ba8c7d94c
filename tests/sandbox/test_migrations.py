"""Migrations of subscriptions in the sandbox: now, at the next period and on a date."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.sandbox.subscriber import BASIC, TEAM, Subscriber


def relationship(subscriber: Subscriber, destination: int = TEAM) -> int:
    """The id of the relationship that leads from Basic to another plan."""
    for family in subscriber.state.plan_families.values():
        for one in family["planFamilyRelationship"]:
            if (one["sourcePlanFrequencyId"], one["destinationPlanFrequencyId"]) == (BASIC, destination):
                return int(one["id"])
    raise AssertionError


async def migrate(subscriber: Subscriber, source: dict[str, Any], timing: str, **members: Any) -> dict[str, Any]:
    body: dict[str, Any] = {
        "customerId": subscriber.customer_id,
        "planFamilyRelationshipId": relationship(subscriber),
        **members,
    }
    return dict(
        await subscriber.post(f"/subscriptions/{source['id']}/migrate", body | {"migrationTimingOption": timing})
    )


async def heir(subscriber: Subscriber) -> dict[str, Any]:
    [row] = await subscriber.get(f"/customers/{subscriber.customer_id}/subscriptions", query="planCode:team")
    return dict(row)


async def test_a_migration_now_ends_one_subscription_and_starts_another(subscriber: Subscriber) -> None:
    source = await subscriber.active()
    migration = await migrate(subscriber, source, "Now", earningOption="None")
    assert (migration["planFamilyRelationshipId"], migration["earningOption"]) == (relationship(subscriber), "None")
    after = await subscriber.read(source)
    assert (after["status"], after["migrationDate"]) == ("Migrated", "2024-05-10T09:20:55")
    target = await heir(subscriber)
    assert (target["status"], target["billingPeriodDefinitionId"]) == ("Active", source["billingPeriodDefinitionId"])
    assert subscriber.invoiced() == [Decimal("44.00"), Decimal("109.00")]


async def test_a_migration_takes_back_what_its_earning_option_says(subscriber: Subscriber) -> None:
    await migrate(subscriber, await subscriber.active(), "Now", earningOption="Full")
    assert subscriber.owes() == Decimal("109.00")


async def test_what_is_transferred_is_said_by_the_options(subscriber: Subscriber) -> None:
    source = await subscriber.active(reference="PO 7", subscriptionOverride={"name": "Special"}, remainingInterval=5)
    options = {"referenceOption": "Transfer", "nameOverrideOption": "Transfer", "expiryOption": "DoNotTransfer"}
    await migrate(subscriber, source, "Now", **options)
    target = await heir(subscriber)
    assert (target["reference"], target["subscriptionOverride"]["name"]) == ("PO 7", "Special")
    assert target["remainingInterval"] is None


async def test_a_migration_at_the_next_period_waits_for_it(subscriber: Subscriber) -> None:
    source = await subscriber.active()
    await subscriber.active()
    migration = await migrate(subscriber, source, "NextBillingPeriod", earningOption="None")
    assert migration["scheduledMigrationDate"] == "2024-06-10T00:00:00"
    assert (await subscriber.read(source))["status"] == "Active"
    subscriber.advance(31)
    assert (await subscriber.read(source))["status"] == "Migrated"
    assert sorted(subscriber.invoiced()[2:]) == [Decimal("19.00"), Decimal("109.00")]
    assert (await heir(subscriber))["nextPeriodStartDate"] == "2024-07-10T00:00:00"


async def test_a_migration_on_a_date_needs_one_that_lies_ahead(subscriber: Subscriber) -> None:
    source = await subscriber.active()
    body: dict[str, Any] = {"customerId": subscriber.customer_id, "planFamilyRelationshipId": relationship(subscriber)}
    body = {**body, "migrationTimingOption": "SpecificDate"}
    assert (await subscriber.refused("POST", f"/subscriptions/{source['id']}/migrate", body))[0] == 400
    await migrate(subscriber, source, "SpecificDate", scheduledMigrationDate="2024-05-20")
    subscriber.advance(10)
    assert (await heir(subscriber))["activatedTimestamp"] == "2024-05-20T00:00:00"


async def test_a_planned_migration_can_be_cancelled(subscriber: Subscriber) -> None:
    source = await subscriber.active()
    path = f"/subscriptions/{source['id']}/migrate"
    assert (await subscriber.refused("GET", path))[0] == 404
    await migrate(subscriber, source, "NextBillingPeriod")
    assert (await subscriber.get(path))["migrationTimingOption"] == "NextBillingPeriod"
    assert (await subscriber.send("DELETE", path)).status_code == 200
    subscriber.advance(31)
    assert (await subscriber.read(source))["status"] == "Active"


async def test_a_relationship_of_another_plan_is_not_found(subscriber: Subscriber) -> None:
    source = await subscriber.active(TEAM)
    body: dict[str, Any] = {"customerId": subscriber.customer_id, "planFamilyRelationshipId": relationship(subscriber)}
    body = {**body, "migrationTimingOption": "Now"}
    assert (await subscriber.refused("POST", f"/subscriptions/{source['id']}/migrate", body))[0] == 404


async def test_a_subscription_tells_whether_it_can_migrate(subscriber: Subscriber) -> None:
    assert (await subscriber.subscribe())["canMigrate"]
    assert len(await subscriber.get("/subscriptionSummary", query="canMigrate:true")) == 1
