"""Every documented error of the customers area, as the exception that the call raises."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill, errors
from fusebill_async.models import AddressType
from tests.samples import CUSTOMERS, Error
from tests.samples.wire import Call, raised, to_tell, told

CALLS: Mapping[str | None, Call] = {
    None: lambda f: f.customers.get(1),  # errors of the API as a whole
    "customers.list": lambda f: f.customers.list("status"),
    "customers.read": lambda f: f.customers.get(1),
    "customers.create": lambda f: f.customers.create(primary_email="nobody"),
    "customers.update": lambda f: f.customers.update(id=12000750, status="Suspended"),
    "customers.activate": lambda f: f.customers.activate(
        12000750,
        activate_all_subscriptions=True,
        activate_all_draft_purchases=True,
        temporarily_disable_auto_post=False,
    ),
    "customers.hold": lambda f: f.customers.hold(128414930),
    "customers.unhold": lambda f: f.customers.unhold(12000750, service_start_option="ChargeTwice"),
    "customers.cancel": lambda f: f.customers.cancel(12000750, cancellation_option="Some"),
    "customers.uncancel": lambda f: f.customers.uncancel(1),
    "customer_email_preferences.read": lambda f: f.customer_email_preferences.get(1),
    "customer_email_preferences.update": lambda f: f.customer_email_preferences.update(customer_id=1, preferences=[]),
    "addresses.read": lambda f: f.addresses.get(12),
    "addresses.create": lambda f: f.addresses.create(
        customer_address_preference_id=12000750, address_type=AddressType.BILLING
    ),
    "addresses.update": lambda f: f.addresses.update(id=12, city="Ottawa"),
    "sales_tracking_codes.find": lambda f: f.sales_tracking_codes.find("Sales Tracking Code 6", "west"),
    "sales_tracking_codes.retire": lambda f: f.sales_tracking_codes.retire(3666492),
}


def test_every_operation_with_an_error_has_a_call() -> None:
    assert CALLS.keys() == {error["operation"] for error in CUSTOMERS.errors}


@pytest.mark.parametrize(
    "error", [pytest.param(error, id=f"{error['page']}-{error['status']}") for error in CUSTOMERS.errors]
)
async def test_a_documented_error_is_raised(error: Error, fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    trouble = await raised(CALLS[error["operation"]], error, fusebill, httpx_mock)
    assert told(trouble) == to_tell(error)
    assert (error["value"] or "") in str(trouble)


@pytest.mark.parametrize(
    ("operation", "fields"),
    [
        ("customers.create", {"primary_email": "Please enter valid email addresses"}),
        (
            "customers.unhold",
            {
                "customer_service_start_option": "Allowable Service Start Option are: null, ChargeForAllMissedPeriods, "
                "ChargeForLastMissedPeriods, NoChargesForMissedPeriods, ChargeForCurrentFullPeriod"
            },
        ),
    ],
)
async def test_a_validation_error_names_the_field_in_python(
    operation: str, fields: dict[str, str], fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    (error,) = (error for error in CUSTOMERS.errors if error["operation"] == operation)
    trouble = await raised(CALLS[operation], error, fusebill, httpx_mock)
    assert isinstance(trouble, errors.ValidationError)
    assert trouble.fields == fields
