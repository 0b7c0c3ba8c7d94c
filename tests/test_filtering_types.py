"""Wrong uses of filters: each is an error for mypy and for pyright, and is refused at run time too.

The type checkers are tested by the ignore comments: they complain about one that ignores nothing.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
# ruff: noqa: E711, E712

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from fusebill_async import Fusebill
from fusebill_async.filters import CustomerArActivities, Products
from fusebill_async.filters import Customers as C
from tests.conftest import KEY

JANUARY, FEBRUARY = date(2024, 1, 1), date(2024, 2, 1)
CUSTOMERS = Fusebill(KEY).customers
ACTIVE = C.status == "Active"
ADA = C.first_name == "Ada"

# A comparison by `==` or `!=` is never an error by itself, since Python falls back on `object`, which gives a bool.
# It is one where it is used: no list takes a bool, and none can be joined to a condition.
WRONG: list[Callable[[], object]] = [
    # text
    lambda: CUSTOMERS.list(C.first_name == 5),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(C.first_name == None),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(C.first_name == C.last_name),  # type: ignore[operator]
    lambda: CUSTOMERS.list(C.first_name != "Ada"),  # type: ignore[arg-type]
    lambda: C.first_name.in_("Ada", "Grace"),  # type: ignore[attr-defined]
    lambda: C.first_name >= "A",  # type: ignore[operator]
    lambda: C.first_name.between("A", "B"),  # type: ignore[attr-defined]
    lambda: C.first_name.startswith(5),  # type: ignore[arg-type]
    lambda: C.first_name.endswith(None),  # type: ignore[arg-type]
    lambda: C.first_name.contains(5),  # type: ignore[arg-type]
    lambda: C.first_name.like(5),  # type: ignore[arg-type]
    # enums
    lambda: CUSTOMERS.list(C.status == 3),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(C.status == ["Active"]),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(C.status != "Active"),  # type: ignore[arg-type]
    lambda: C.status.in_(3),  # type: ignore[arg-type]
    lambda: C.status.in_(["Active", "Draft"]),  # type: ignore[arg-type]
    lambda: C.status.startswith("A"),  # type: ignore[attr-defined]
    lambda: C.status < "B",  # type: ignore[operator]
    # dates
    lambda: C.created_timestamp >= "2024-01-01",  # type: ignore[operator]
    lambda: C.created_timestamp < 2024,  # type: ignore[operator]
    lambda: C.created_timestamp.between("2024-01-01", FEBRUARY),  # type: ignore[arg-type]
    lambda: C.created_timestamp <= JANUARY,  # type: ignore[operator]
    lambda: C.created_timestamp > JANUARY,  # type: ignore[operator]
    lambda: C.created_timestamp.in_(JANUARY, FEBRUARY),  # type: ignore[attr-defined]
    lambda: CUSTOMERS.list(C.created_timestamp == JANUARY),  # type: ignore[arg-type]
    # amounts
    lambda: C.monthly_recurring_revenue >= 0.1,  # type: ignore[operator]
    lambda: C.monthly_recurring_revenue < 0.1,  # type: ignore[operator]
    lambda: C.monthly_recurring_revenue.between(1.0, 2),  # type: ignore[arg-type]
    lambda: C.monthly_recurring_revenue <= Decimal(5),  # type: ignore[operator]
    lambda: C.monthly_recurring_revenue >= JANUARY,  # type: ignore[operator]
    lambda: CUSTOMERS.list(C.monthly_recurring_revenue == 5),  # type: ignore[arg-type, comparison-overlap]
    # whole numbers
    lambda: CUSTOMERS.list(C.parent_id == "7"),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(C.parent_id == Decimal(7)),  # type: ignore[arg-type]
    lambda: C.parent_id.in_("7"),  # type: ignore[arg-type]
    lambda: C.parent_id >= 7,  # type: ignore[operator]
    # booleans
    lambda: CUSTOMERS.list(Products.deletable == "true"),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(Products.deletable == 1),  # type: ignore[arg-type]
    lambda: Products.deletable.in_(True, False),  # type: ignore[attr-defined]
    # single moments
    lambda: CUSTOMERS.list(CustomerArActivities.start_date == "2024-01-01"),  # type: ignore[arg-type]
    lambda: CustomerArActivities.start_date >= JANUARY,  # type: ignore[operator]
    lambda: CustomerArActivities.start_date.between(JANUARY, FEBRUARY),  # type: ignore[attr-defined]
    # joining
    lambda: ACTIVE | ADA,  # type: ignore[operator]
    lambda: ~ACTIVE,  # type: ignore[operator]
    lambda: ACTIVE & "firstName:Ada",  # type: ignore[operator]
    lambda: "firstName:Ada" & ACTIVE,  # type: ignore[operator]
    lambda: ACTIVE & (C.first_name == 5),  # type: ignore[operator]
    lambda: (C.first_name == 5) & ACTIVE,  # type: ignore[operator]
    lambda: C.parent_id == 1 & ACTIVE,  # type: ignore[operator]
    lambda: C.status & ACTIVE,  # type: ignore[operator]
    # lists
    lambda: CUSTOMERS.list(C.status),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(None),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list({"status": "Active"}),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list([ACTIVE, ADA]),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(sort=C.status),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(sort="status"),  # type: ignore[arg-type]
    lambda: CUSTOMERS.list(C.status.asc()),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("write", WRONG)
def test_a_wrong_kind_is_refused_at_run_time_too(write: Callable[[], object]) -> None:
    with pytest.raises((TypeError, AttributeError)):
        write()


# What type checkers let pass and only the run refuses: a bool is an int for them, a datetime has its zone or not, and
# whoever compares for its own sake gets a bool.
UNSEEN: list[Callable[[], object]] = [
    lambda: C.parent_id == True,
    lambda: C.monthly_recurring_revenue >= True,
    lambda: C.status == 3,
]


@pytest.mark.parametrize("write", UNSEEN)
def test_what_type_checkers_let_pass_is_refused_at_run_time(write: Callable[[], object]) -> None:
    with pytest.raises(TypeError):
        write()
