"""Coupons of the sandbox: their definitions, on the wire, and what applying a code means."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from fusebill_async.sandbox import Sandbox, State
from fusebill_async.sandbox.areas import coupons
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.seeding import catalog_seed
from tests.sandbox.described import assert_described
from tests.sandbox.wire import connect

NOW = datetime(2024, 5, 3, 9, 20, 55, tzinfo=UTC)
IN_NOVEMBER = datetime(2019, 11, 7, tzinfo=UTC)
BASIC, TEAM = 31001, 31002


@pytest.fixture
def state() -> State:
    state = State()
    catalog_seed.add_catalog(state)
    return state


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    async with connect(Sandbox(clock=lambda: NOW)) as client:
        yield client


async def validate(api: httpx.AsyncClient, **members: Any) -> Any:
    answer = await api.post("/Coupons/Validate", json=members)
    assert_described(answer)
    return answer.json()


# ------------------------------------------------------------------ on the wire


async def test_references_are_objects_in_answers(api: httpx.AsyncClient) -> None:
    answer = await api.get("/Coupons/9102")
    assert_described(answer)
    coupon = answer.json()
    assert coupon["discounts"] == [{"id": 8004, "uri": "http://127.0.0.1/v1/discounts/8004"}]
    assert coupon["plans"][0]["uri"] == "http://127.0.0.1/v1/plans/31002"
    assert not [name for name in coupon if name.startswith("_")]


async def test_a_coupon_that_was_read_can_be_sent_back(api: httpx.AsyncClient) -> None:
    coupon = (await api.get("/Coupons/9105")).json()
    answer = await api.put("/Coupons", json=coupon)
    assert_described(answer)
    assert answer.json() == coupon


async def test_coupons_are_listed_with_their_status_of_today(api: httpx.AsyncClient) -> None:
    answer = await api.get("/Coupons?query=status:Ineligible")
    assert_described(answer)
    assert [coupon["name"] for coupon in answer.json()] == ["Two Novembers"]


async def test_bare_ids_create_a_coupon(api: httpx.AsyncClient) -> None:
    body = {
        "name": "Spring",
        "couponCodes": [{"code": "SPRING", "remainingUsages": 5}],
        "discounts": [8001],
        "plans": [{"id": TEAM, "planProducts": [74002]}],
        "eligibilities": [{"startDate": "2024-05-01", "endDate": "2024-06-01", "discounts": [8003]}],
    }
    answer = await api.post("/Coupons", json=body)
    assert answer.status_code == 200, answer.text
    assert_described(answer)
    coupon = answer.json()
    assert coupon["status"] == "Active"
    assert coupon["plans"][0]["planProducts"][0]["planProductId"] == 74002
    assert (coupon["eligibilityStartDate"], coupon["eligibilityEndDate"]) == (
        "2024-05-01T00:00:00",
        "2024-06-01T00:00:00",
    )
    assert await validate(api, planId=TEAM, couponCode="spring") == {"valid": True, "reason": ""}


async def test_an_update_nullifies_what_is_left_out_and_keeps_the_usages(api: httpx.AsyncClient) -> None:
    codes = {"couponCodes": [{"code": "WELCOME10"}]}
    answer = await api.put("/Coupons", json={"id": 9101, "name": "Hello", **codes})
    coupon = answer.json()
    assert (coupon["description"], coupon["discounts"], coupon["applyToAllPlans"]) == (None, [], False)
    assert coupon["status"] == "Draft", "there is nothing to give"


WINDOW = {"startDate": "2024-01-01", "endDate": "2024-02-01"}


@pytest.mark.parametrize(
    "members",
    [
        {"discounts": [1]},
        {"plans": [{"id": 1}]},
        {"plans": [{"id": TEAM, "planProducts": [74001]}]},
        {"couponCodes": [{"code": "WELCOME10"}]},
        {"couponCodes": [{}]},
        {"eligibilities": [{"startDate": "2024-01-01"}]},
        {"eligibilities": [WINDOW, {"startDate": "2024-01-20", "endDate": "2024-03-01"}]},
        {"name": ""},
    ],
)
async def test_a_coupon_that_does_not_hold_together_is_refused(api: httpx.AsyncClient, members: dict[str, Any]) -> None:
    answer = await api.post("/Coupons", json={"name": "Wrong", **members})
    assert answer.status_code in (400, 404)
    assert_described(answer)
    assert len((await api.get("/Coupons")).json()) == 6


async def test_validation_says_yes(api: httpx.AsyncClient) -> None:
    assert await validate(api, planId=BASIC, couponCode="WELCOME10") == {"valid": True, "reason": ""}


@pytest.mark.parametrize(
    ("code", "plan", "reason"),
    [
        ("NOSUCH", BASIC, "Coupon code NOSUCH does not exist."),
        ("SEATS", BASIC, "Coupon code SEATS is not valid for this plan."),
        ("NOVEMBER", BASIC, "Coupon code NOVEMBER is not active."),
        ("GONE", BASIC, "Coupon code GONE is not active."),
    ],
)
async def test_validation_says_why_not(api: httpx.AsyncClient, code: str, plan: int, reason: str) -> None:
    assert await validate(api, planId=plan, couponCode=code) == {"valid": False, "reason": reason}


async def test_validation_needs_a_plan_that_exists(api: httpx.AsyncClient) -> None:
    answer = await api.post("/Coupons/Validate", json={"planId": 1, "couponCode": "WELCOME10"})
    assert answer.status_code == 404
    assert_described(answer)


# ------------------------------------------------------------------ applying a code


def test_a_code_runs_out(state: State) -> None:
    coupons.redeem(state, "lastone", NOW)
    with pytest.raises(ApiError, match="no remaining usages"):
        coupons.redeem(state, "LASTONE", NOW)


def test_a_code_can_be_good_once_for_each_customer(state: State) -> None:
    coupons.redeem(state, "ONCE", NOW, customer_id=1)
    assert coupons.reason_against(state, "ONCE", NOW, customer_id=2) is None
    assert coupons.reason_against(state, "ONCE", NOW, customer_id=1) is not None


def test_validation_can_be_skipped_but_not_the_code(state: State) -> None:
    coupons.redeem(state, "GONE", NOW, validate=False)
    with pytest.raises(ApiError, match="does not exist"):
        coupons.redeem(state, "NOSUCH", NOW, validate=False)


def test_a_coupon_gives_its_discounts_in_its_windows(state: State) -> None:
    coupon = coupons.redeem(state, "NOVEMBER", IN_NOVEMBER)
    assert [row["code"] for row in coupons.discounts_of(state, coupon, IN_NOVEMBER)] == ["LOYAL"]


def test_a_coupon_is_for_the_products_of_its_plans(state: State) -> None:
    seats = coupons.check(state, "SEATS", NOW)
    assert coupons.applies_to(seats, TEAM, 74002)
    assert not coupons.applies_to(seats, BASIC, 74001)
