"""Migrations of subscriptions in the sandbox: now, at the next period and on a date."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from tests.sandbox.subscriber import BASIC, TEAM, Subscriber, opened


@pytest.fixture
async def account() -> AsyncIterator[Subscriber]:
    async with opened() as account:
        yield account


def relationship(account: Subscriber, destination: int = TEAM) -> int:
    """The id of the relationship that leads from Basic to another plan."""
    for family in account.state.plan_families.values():
        for one in family["planFamilyRelationship"]:
            if (one["sourcePlanFrequencyId"], one["destinationPlanFrequencyId"]) == (BASIC, destination):
                return int(one["id"])
    raise AssertionError


async def migrate(account: Subscriber, source: dict[str, Any], timing: str, **members: Any) -> dict[str, Any]:
    body: dict[str, Any] = {
        "customerId": account.customer_id,
        "planFamilyRelationshipId": relationship(account),
        **members,
    }
    return dict(await account.post(f"/subscriptions/{source['id']}/migrate", body | {"migrationTimingOption": timing}))


async def heir(account: Subscriber) -> dict[str, Any]:
    [row] = await account.get(f"/customers/{account.customer_id}/subscriptions", query="planCode:team")
    return dict(row)


async def test_a_migration_now_ends_one_subscription_and_starts_another(account: Subscriber) -> None:
    source = await account.active()
    migration = await migrate(account, source, "Now", earningOption="None")
    assert (migration["planFamilyRelationshipId"], migration["earningOption"]) == (relationship(account), "None")
    after = await account.read(source)
    assert (after["status"], after["migrationDate"]) == ("Migrated", "2024-05-10T09:20:55")
    target = await heir(account)
    assert (target["status"], target["billingPeriodDefinitionId"]) == ("Active", source["billingPeriodDefinitionId"])
    assert account.invoiced() == [Decimal("44.00"), Decimal("109.00")]


async def test_a_migration_takes_back_what_its_earning_option_says(account: Subscriber) -> None:
    await migrate(account, await account.active(), "Now", earningOption="Full")
    assert account.owes() == Decimal("109.00")


async def test_what_is_transferred_is_said_by_the_options(account: Subscriber) -> None:
    source = await account.active(reference="PO 7", subscriptionOverride={"name": "Special"}, remainingInterval=5)
    options = {"referenceOption": "Transfer", "nameOverrideOption": "Transfer", "expiryOption": "DoNotTransfer"}
    await migrate(account, source, "Now", **options)
    target = await heir(account)
    assert (target["reference"], target["subscriptionOverride"]["name"]) == ("PO 7", "Special")
    assert target["remainingInterval"] is None


async def test_a_migration_at_the_next_period_waits_for_it(account: Subscriber) -> None:
    source = await account.active()
    await account.active()
    migration = await migrate(account, source, "NextBillingPeriod", earningOption="None")
    assert migration["scheduledMigrationDate"] == "2024-06-10T00:00:00"
    assert (await account.read(source))["status"] == "Active"
    account.advance(31)
    assert (await account.read(source))["status"] == "Migrated"
    assert sorted(account.invoiced()[2:]) == [Decimal("19.00"), Decimal("109.00")]
    assert (await heir(account))["nextPeriodStartDate"] == "2024-07-10T00:00:00"


async def test_a_migration_on_a_date_needs_one_that_lies_ahead(account: Subscriber) -> None:
    source = await account.active()
    body: dict[str, Any] = {"customerId": account.customer_id, "planFamilyRelationshipId": relationship(account)}
    body = {**body, "migrationTimingOption": "SpecificDate"}
    assert (await account.refused("POST", f"/subscriptions/{source['id']}/migrate", body))[0] == 400
    await migrate(account, source, "SpecificDate", scheduledMigrationDate="2024-05-20")
    account.advance(10)
    assert (await heir(account))["activatedTimestamp"] == "2024-05-20T00:00:00"


async def test_a_planned_migration_can_be_cancelled(account: Subscriber) -> None:
    source = await account.active()
    path = f"/subscriptions/{source['id']}/migrate"
    assert (await account.refused("GET", path))[0] == 404
    await migrate(account, source, "NextBillingPeriod")
    assert (await account.get(path))["migrationTimingOption"] == "NextBillingPeriod"
    assert (await account.send("DELETE", path)).status_code == 200
    account.advance(31)
    assert (await account.read(source))["status"] == "Active"


async def test_a_relationship_of_another_plan_is_not_found(account: Subscriber) -> None:
    source = await account.active(TEAM)
    body: dict[str, Any] = {"customerId": account.customer_id, "planFamilyRelationshipId": relationship(account)}
    body = {**body, "migrationTimingOption": "Now"}
    assert (await account.refused("POST", f"/subscriptions/{source['id']}/migrate", body))[0] == 404


async def test_a_subscription_tells_whether_it_can_migrate(account: Subscriber) -> None:
    assert (await account.subscribe())["canMigrate"]
    assert len(await account.get("/subscriptionSummary", query="canMigrate:true")) == 1
