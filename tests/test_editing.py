"""What `edit` and partial updates send and what they do not, byte for byte, and whole edits in the sandbox."""

# ruff: noqa: PT012 (an edit sends when its block is left, so the whole block is what raises)

from __future__ import annotations

import asyncio
import pickle
import re
import warnings
from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from linecache import getline
from pathlib import Path
from pkgutil import walk_packages
from typing import Any
from unittest.mock import create_autospec

import fusebill_openapi.api
import httpx
import pytest
from fusebill_openapi.operation import Operation
from pytest_httpx import HTTPXMock

from fusebill_async import Edit, Fusebill, NullifyingUpdate
from fusebill_async.errors import (
    BusinessRuleError,
    ConnectionLost,
    EditConflict,
    InvalidType,
    InvalidValue,
    NotFoundError,
    OutcomeUnknown,
)
from fusebill_async.models import (
    Customer,
    CustomerSalesTrackingCode,
    CustomerStatus,
    CustomerUpdate,
    PurchasePriceRange,
    SubscriptionOverride,
)
from fusebill_async.resources.customers import Customers
from fusebill_async.sandbox import Sandbox
from tests.conftest import BASE

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "editing.md"
ADA = '{"id":7,"firstName":"Ada","status":"Active","loyaltyTier":3.10,"monthlyRecurringRevenue":60.1000}'


def answers(httpx_mock: HTTPXMock, *bodies: str, put: str | None = None) -> None:
    """Answer the reads with these bodies, one after the other, and the update with another."""
    for body in bodies:
        httpx_mock.add_response(method="GET", text=body)
    if put is not None:
        httpx_mock.add_response(method="PUT", text=put)


def sent(httpx_mock: HTTPXMock) -> list[str]:
    """The methods of all requests, in order."""
    return [request.method for request in httpx_mock.get_requests()]


def body(httpx_mock: HTTPXMock) -> str:
    """What the only update sent."""
    (update,) = [request for request in httpx_mock.get_requests() if request.method == "PUT"]
    return update.content.decode()


# ------------------------------------------------------------------ what is sent


async def test_the_whole_object_goes_back_with_only_the_change_in_it(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """Unknown fields, read-only fields and all digits are part of the update, exactly as they came."""
    answers(httpx_mock, ADA, put='{"id":7}')
    async with fusebill.customers.edit(7) as draft:
        draft.first_name = "Augusta"
    assert [(r.method, str(r.url)) for r in httpx_mock.get_requests()] == [
        ("GET", f"{BASE}/customers/7"),
        ("PUT", f"{BASE}/customers"),
    ]
    assert body(httpx_mock) == ADA.replace("Ada", "Augusta")


async def test_a_field_that_was_missing_is_added(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, put='{"id":7}')
    async with fusebill.customers.edit(7) as draft:
        draft.company_name = "Analytical Engines"
    assert body(httpx_mock) == ADA[:-1] + ',"companyName":"Analytical Engines"}'


async def test_none_sends_null(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, put='{"id":7}')
    async with fusebill.customers.edit(7) as draft:
        draft.first_name = None
    assert body(httpx_mock) == ADA.replace('"Ada"', "null")


async def test_nothing_is_sent_when_nothing_changed(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA)
    async with fusebill.customers.edit(7, if_unchanged=True) as draft:
        draft.first_name = "Augusta"
        draft.first_name = "Ada"
        draft.status = CustomerStatus.ACTIVE
    assert sent(httpx_mock) == ["GET"]


@pytest.mark.parametrize("trouble", [ValueError, asyncio.CancelledError, KeyboardInterrupt])
async def test_an_exception_in_the_body_sends_nothing(
    fusebill: Fusebill, httpx_mock: HTTPXMock, trouble: type[BaseException]
) -> None:
    answers(httpx_mock, ADA)
    edit = fusebill.customers.edit(7)
    with pytest.raises(trouble):
        async with edit as draft:
            draft.first_name = "Augusta"
            raise trouble
    assert sent(httpx_mock) == ["GET"]
    assert list(edit.changes) == ["first_name"]


async def test_leaving_by_return_sends(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    async def rename() -> str:
        async with fusebill.customers.edit(7) as draft:
            draft.first_name = "Augusta"
            return "done"

    answers(httpx_mock, ADA, put='{"id":7}')
    assert await rename() == "done"
    assert sent(httpx_mock) == ["GET", "PUT"]


async def test_a_value_of_the_wrong_kind_sends_nothing(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA)
    with pytest.raises(InvalidType, match=r"Customer\.first_name: takes a str, not an int"):
        async with fusebill.customers.edit(7) as draft:
            draft.first_name = 5  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert sent(httpx_mock) == ["GET"]


async def test_an_object_that_cannot_be_read_is_not_edited(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=404, text="{}")
    with pytest.raises(NotFoundError):
        async with fusebill.customers.edit(7):
            pytest.fail("there is nothing to edit")


async def test_making_an_edit_sends_nothing(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    edit = fusebill.customers.edit(7)
    assert edit.changes == {}
    assert repr(edit) == "Edit(update_customer (PUT /customers))"
    assert sent(httpx_mock) == []


# ------------------------------------------------------------------ what must not be changed


@pytest.mark.parametrize(
    ("field", "value"), [("monthly_recurring_revenue", Decimal(1)), ("id", 8), ("portal_user_name", "ada")]
)
async def test_a_field_that_the_update_does_not_take_is_refused(
    fusebill: Fusebill, httpx_mock: HTTPXMock, field: str, value: object
) -> None:
    """The server would ignore it without a word, or change another customer."""
    answers(httpx_mock, ADA)
    with pytest.raises(InvalidValue, match=rf"{field} cannot be changed by update_customer \(PUT /customers\)"):
        async with fusebill.customers.edit(7) as draft:
            draft.first_name = "Augusta"
            setattr(draft, field, value)
    assert sent(httpx_mock) == ["GET"]


async def test_a_field_deep_inside_is_refused_too(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":7,"customerReference":{"id":7,"uri":"/customers/7","reference1":"a"}}')
    with pytest.raises(InvalidValue, match=r"^customer_reference\.uri cannot be changed"):
        async with fusebill.customers.edit(7) as draft:
            assert draft.customer_reference
            draft.customer_reference.reference1 = "b"
            draft.customer_reference.uri = "/customers/8"


# ------------------------------------------------------------------ changes and result


async def test_changes_show_before_and_after_as_typed_values(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":1,"quantity":1.00,"isIncluded":true,"startDate":null}', put='{"id":1}')
    edit = fusebill.subscription_products.edit(1)
    async with edit as draft:
        draft.quantity = "5.5"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
        draft.start_date = datetime(2024, 5, 1, tzinfo=UTC)
        expected = {
            "quantity": (Decimal("1.00"), Decimal("5.5")),
            "start_date": (None, datetime(2024, 5, 1, tzinfo=UTC)),
        }
        assert edit.changes == expected
    assert edit.changes == expected
    assert edit.changes["quantity"].after == Decimal("5.5")


async def test_changes_name_what_is_inside_by_its_path(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":1,"customerReference":{"reference1":"a"},"subscriptionProducts":[{"id":3},{"id":4}]}')
    edit = fusebill.subscriptions.edit(1)
    with pytest.raises(KeyboardInterrupt):
        async with edit as draft:
            assert draft.subscription_products
            draft.subscription_products[1].quantity = Decimal(2)
            draft.subscription_override = SubscriptionOverride(name="Gold")
            raise KeyboardInterrupt
    assert edit.changes == {
        "subscription_override": (None, SubscriptionOverride(name="Gold")),
        "subscription_products[1].quantity": (None, Decimal(2)),
    }


async def test_a_list_of_another_length_is_one_change(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"customerId":7,"preferences":[{"emailType":"A"},{"emailType":"B"}]}', put='{"customerId":7}')
    edit = fusebill.customer_email_preferences.edit(7)
    async with edit as draft:
        assert draft.preferences
        del draft.preferences[0]
    (change,) = edit.changes.items()
    assert change[0] == "preferences"
    assert body(httpx_mock) == '{"customerId":7,"preferences":[{"emailType":"B"}]}'


async def test_a_change_inside_free_form_json_is_seen(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":1,"priceUplifts":[{"amount":1.10}]}', put='{"id":1}')
    edit = fusebill.subscription_products.edit(1)
    async with edit as draft:
        uplifts: list[Any] = list(draft.price_uplifts or ())
        uplifts[0]["amount"] = Decimal("1.20")
    assert edit.changes == {"price_uplifts[0]": ({"amount": Decimal("1.10")}, {"amount": Decimal("1.20")})}
    assert body(httpx_mock) == '{"id":1,"priceUplifts":[{"amount":1.20}]}'


async def test_what_is_added_to_a_list_goes_out_with_what_was_there(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    was = '{"type":"Sales Tracking Code 1","code":"west","since":2.0}'
    answers(httpx_mock, f'{{"id":7,"customerReference":{{"salesTrackingCodes":[{was}]}}}}', put='{"id":7}')
    async with fusebill.customers.edit(7) as draft:
        assert draft.customer_reference
        assert draft.customer_reference.sales_tracking_codes
        added = CustomerSalesTrackingCode(type_="Sales Tracking Code 2", code="phone")
        draft.customer_reference.sales_tracking_codes.append(added)
    new = '{"type":"Sales Tracking Code 2","code":"phone"}'
    assert body(httpx_mock) == f'{{"id":7,"customerReference":{{"salesTrackingCodes":[{was},{new}]}}}}'


async def test_the_result_is_what_the_server_answered(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, put='{"id":7,"firstName":"AUGUSTA"}')
    edit = fusebill.customers.edit(7)
    async with edit as draft:
        draft.first_name = "Augusta"
        with pytest.raises(RuntimeError):
            _ = edit.result
    assert edit.result == Customer(id=7, first_name="AUGUSTA")


async def test_the_result_is_what_was_read_if_nothing_changed(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA)
    edit = fusebill.customers.edit(7)
    async with edit:
        pass
    assert edit.result.first_name == "Ada"


async def test_there_is_no_result_of_an_update_that_failed(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA)
    httpx_mock.add_response(method="PUT", status_code=409, text="{}")
    edit = fusebill.customers.edit(7)
    with pytest.raises(BusinessRuleError):
        async with edit as draft:
            draft.first_name = "Augusta"
    assert list(edit.changes) == ["first_name"]
    with pytest.raises(RuntimeError):
        _ = edit.result


async def test_the_draft_is_yours_after_the_block(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, put='{"id":7}')
    edit = fusebill.customers.edit(7)
    async with edit as draft:
        draft.first_name = "Augusta"
    draft.first_name = "Grace"
    assert edit.changes == {"first_name": ("Ada", "Augusta")}


# ------------------------------------------------------------------ when somebody else changes it


async def test_an_object_that_is_as_it_was_read_is_updated(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, ADA, put='{"id":7}')
    async with fusebill.customers.edit(7, if_unchanged=True) as draft:
        draft.first_name = "Augusta"
    assert sent(httpx_mock) == ["GET", "GET", "PUT"]


async def test_a_conflict_has_both_values_and_sends_nothing(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, ADA.replace("Ada", "Annabella").replace("Active", "Hold"))
    with pytest.raises(EditConflict) as caught:
        async with fusebill.customers.edit(7, if_unchanged=True) as draft:
            draft.first_name = "Augusta"
    assert caught.value.theirs == {"first_name": ("Ada", "Annabella"), "status": ("Active", "Hold")}
    assert caught.value.yours == {"first_name": ("Ada", "Augusta")}
    assert sent(httpx_mock) == ["GET", "GET"]


async def test_the_message_of_a_conflict_holds_no_personal_data(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, ADA.replace("Ada", "Annabella"))
    with pytest.raises(
        EditConflict,
        match=r"^first_name changed since the object was read; update_customer \(PUT /customers\) was not sent$",
    ):
        async with fusebill.customers.edit(7, if_unchanged=True) as draft:
            draft.first_name = "Augusta"


async def test_a_conflict_can_be_pickled(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA, ADA.replace("Ada", "Annabella"))
    with pytest.raises(EditConflict) as caught:
        async with fusebill.customers.edit(7, if_unchanged=True) as draft:
            draft.company_name = "Analytical Engines"
    copied = pickle.loads(pickle.dumps(caught.value))
    assert (copied.args, copied.theirs, copied.yours) == (caught.value.args, caught.value.theirs, caught.value.yours)


async def test_what_the_server_computes_is_no_conflict(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """It is not taken back, so nothing of it can be lost."""
    answers(httpx_mock, ADA, ADA.replace("60.1000", "75"), put='{"id":7}')
    async with fusebill.customers.edit(7, if_unchanged=True) as draft:
        draft.first_name = "Augusta"
    assert sent(httpx_mock) == ["GET", "GET", "PUT"]


async def test_a_field_that_nobody_documented_may_be_a_conflict(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """It goes back as it was, so what somebody else put there would be lost."""
    answers(httpx_mock, ADA, ADA.replace("3.10", "4"))
    with pytest.raises(EditConflict) as caught:
        async with fusebill.customers.edit(7, if_unchanged=True) as draft:
            draft.first_name = "Augusta"
    assert caught.value.theirs == {"additional_properties['loyaltyTier']": (Decimal("3.10"), 4)}


async def test_the_same_digits_written_otherwise_are_no_conflict(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":3,"amount":10.0}', '{"id":3,"amount":10}', put='{"id":3}')
    async with fusebill.purchase_discounts.edit(3, if_unchanged=True) as draft:
        draft.amount = Decimal(11)
    assert body(httpx_mock) == '{"id":3,"amount":11}'


async def test_an_edit_can_be_entered_again_after_a_conflict(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    theirs = ADA.replace("Active", "Hold")
    answers(httpx_mock, ADA, theirs, theirs, theirs, put='{"id":7}')
    edit = fusebill.customers.edit(7, if_unchanged=True)
    for _ in range(2):
        try:
            async with edit as draft:
                draft.first_name = "Augusta"
        except EditConflict:
            continue
    assert body(httpx_mock) == theirs.replace("Ada", "Augusta")


# ------------------------------------------------------------------ retries


async def test_a_lost_answer_is_retried_with_the_same_bytes(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA)
    httpx_mock.add_exception(httpx.ReadError("reset"), method="PUT")
    answers(httpx_mock, put='{"id":7}')
    async with fusebill.customers.edit(7) as draft:
        draft.first_name = "Augusta"
    first, second = httpx_mock.get_requests(method="PUT")
    assert first.content == second.content


async def test_options_of_the_client_hold_for_its_edits(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADA)
    httpx_mock.add_exception(httpx.ReadError("reset"), method="PUT")
    with pytest.raises(ConnectionLost):
        async with fusebill.with_options(retries=0).customers.edit(7) as draft:
            draft.first_name = "Augusta"
    assert sent(httpx_mock) == ["GET", "PUT"]


async def test_an_update_that_may_invoice_is_not_repeated(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":177229,"reference":null}')
    httpx_mock.add_exception(httpx.ReadError("reset"), method="PUT")
    with pytest.raises(OutcomeUnknown):
        async with fusebill.subscriptions.edit(177229) as draft:
            draft.reference = "A-1"
    assert sent(httpx_mock) == ["GET", "PUT"]


# ------------------------------------------------------------------ each resource


@pytest.mark.parametrize(("day", "goes_back"), [("-1", "null"), ("15", "15"), ("null", "null")])
async def test_an_invoice_day_of_minus_one_goes_back_as_null(
    fusebill: Fusebill, httpx_mock: HTTPXMock, day: str, goes_back: str
) -> None:
    settings = '{"id":7,"invoiceDay":%s,"rechargeType":"","acquisitionCost":12.50,"term":"Net30"}'
    answers(httpx_mock, settings % day, put='{"id":7}')
    edit = fusebill.customer_billing_settings.edit(7)
    async with edit as draft:
        draft.term = "Net60"  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    assert body(httpx_mock) == (settings % goes_back).replace("Net30", "Net60")
    assert list(edit.changes) == ["term"]


async def test_an_invoice_day_of_minus_one_is_no_change(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":7,"invoiceDay":-1}')
    async with fusebill.customer_billing_settings.edit(7):
        pass
    assert sent(httpx_mock) == ["GET"]


@pytest.mark.parametrize(("field", "value"), [("invoice_day", 15), ("interval", "Yearly")])
async def test_deprecated_billing_settings_are_not_changed(
    fusebill: Fusebill, httpx_mock: HTTPXMock, field: str, value: object
) -> None:
    answers(httpx_mock, '{"id":7,"invoiceDay":-1,"interval":"Monthly"}')
    with pytest.raises(InvalidValue, match=field):
        async with fusebill.customer_billing_settings.edit(7) as draft:
            setattr(draft, field, value)


PREFERENCES = """{"customerId":7,"preferences":[\
{"enabled":null,"accountDefault":false,"emailType":"InvoicePost","emailCategory":"InvoicesAndStatements"},\
{"enabled":null,"accountDefault":true,"emailType":"BrandNew","emailCategory":"Other","since":2}]}"""


async def test_the_complete_list_of_preferences_goes_back(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, PREFERENCES, put=PREFERENCES)
    edit = fusebill.customer_email_preferences.edit(7)
    async with edit as draft:
        assert draft.preferences
        draft.preferences[0].enabled = False
    assert body(httpx_mock) == PREFERENCES.replace('"enabled":null', '"enabled":false', 1)
    assert edit.changes == {"preferences[0].enabled": (None, False)}


@pytest.mark.parametrize("field", ["email_type", "email_category", "account_default"])
async def test_a_preference_stays_what_it_is_about(fusebill: Fusebill, httpx_mock: HTTPXMock, field: str) -> None:
    answers(httpx_mock, PREFERENCES)
    with pytest.raises(InvalidValue, match=rf"preferences\[1\]\.{field}"):
        async with fusebill.customer_email_preferences.edit(7) as draft:
            assert draft.preferences
            setattr(draft.preferences[1], field, getattr(draft.preferences[0], field))


async def test_preferences_stay_with_their_customer(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, PREFERENCES)
    with pytest.raises(InvalidValue, match="customer_id"):
        async with fusebill.customer_email_preferences.edit(7) as draft:
            draft.customer_id = 8


ADDRESS = '{"id":5,"line1":"a","countryId":124,"country":"Canada","stateId":9,"state":"Ontario","valid":true}'


async def test_the_name_of_the_old_country_does_not_go_back(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """Which of the two the server would believe is not documented."""
    answers(httpx_mock, ADDRESS, put='{"id":5}')
    async with fusebill.addresses.edit(5) as draft:
        draft.country_id = 840
        draft.state, draft.state_id = "Ohio", 57
    assert body(httpx_mock) == (
        '{"id":5,"line1":"a","countryId":840,"country":null,"stateId":57,"state":"Ohio","valid":true}'
    )


async def test_the_id_of_the_old_state_does_not_go_back(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, ADDRESS, put='{"id":5}')
    async with fusebill.addresses.edit(5) as draft:
        draft.state = "Quebec"
    assert body(httpx_mock) == ADDRESS.replace("9", "null").replace("Ontario", "Quebec")


async def test_an_address_inside_the_preferences_is_refused(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":7,"contactName":"Ada","billingAddress":' + ADDRESS + "}")
    with pytest.raises(InvalidValue, match=r"billing_address\.line1"):
        async with fusebill.customer_address_preferences.edit(7) as draft:
            assert draft.billing_address
            draft.billing_address.line1 = "b"


async def test_a_tracking_code_is_found_by_type_and_code(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    code = '{"type":"Sales Tracking Code 1","code":"west","name":"West","status":"Active","id":5}'
    answers(httpx_mock, code, put=code)
    async with fusebill.sales_tracking_codes.edit("Sales Tracking Code 1", "west") as draft:
        draft.name = "West coast"
    assert body(httpx_mock) == code.replace('"West"', '"West coast"')


PURCHASE = '{"id":3,"name":"Tracker","quantity":1,"amount":15.10,"netsuiteClassId":"3","priceRanges":[%s]}'
RANGE = '{"min":0,"max":null,"amount":15.10,"conditionAmount":null,"variableAmount":null}'


async def test_prices_go_back_under_the_name_that_the_update_takes(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, PURCHASE % RANGE, put='{"id":3}')
    edit = fusebill.purchases.edit(3)
    async with edit as draft:
        draft.description = "Model 6000"
    assert body(httpx_mock) == (
        (PURCHASE % RANGE)[:-1]
        + ',"description":"Model 6000","overridePriceRanges":[{"min":0,"max":null,"amount":15.10}]}'
    )
    assert list(edit.changes) == ["description"]


async def test_changed_prices_of_a_purchase_are_set(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, PURCHASE % RANGE, put='{"id":3}')
    edit = fusebill.purchases.edit(3)
    async with edit as draft:
        assert draft.price_ranges
        draft.price_ranges[0].max_ = Decimal(10)
        draft.price_ranges.append(PurchasePriceRange(min_=Decimal(10), amount=Decimal("12.00")))
    assert body(httpx_mock).endswith(
        ',"overridePriceRanges":[{"min":0,"max":10,"amount":15.10},{"min":10,"max":null,"amount":12.00}]}'
    )
    assert list(edit.changes) == ["price_ranges"]


async def test_a_purchase_without_prices_gets_none(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":3,"name":"Tracker"}', put='{"id":3}')
    async with fusebill.purchases.edit(3) as draft:
        draft.name = "Router"
    assert body(httpx_mock) == '{"id":3,"name":"Router"}'


async def test_prices_that_follow_a_formula_are_refused(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """Reading shows neither the formula nor where its parts would go."""
    answers(httpx_mock, PURCHASE % RANGE.replace('"variableAmount":null', '"variableAmount":2'))
    with pytest.raises(InvalidValue, match="formula"):
        async with fusebill.purchases.edit(3) as draft:
            draft.name = "Router"
    assert sent(httpx_mock) == ["GET"]


async def test_tracked_items_of_a_purchase_have_calls_of_their_own(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"id":3,"name":"Tracker","productItems":[{"id":1,"reference":"A-1"}]}')
    with pytest.raises(InvalidValue, match=r"product_items\[0\]\.reference"):
        async with fusebill.purchases.edit(3) as draft:
            assert draft.product_items
            draft.product_items[0].reference = "A-2"


async def test_a_discount_of_a_purchase_goes_back_whole(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"purchaseId":3,"discountType":"Percentage","amount":10,"id":598462}', put='{"id":598462}')
    async with fusebill.purchase_discounts.edit(598462) as discount:
        discount.amount = Decimal("12.50")
    assert body(httpx_mock) == '{"purchaseId":3,"discountType":"Percentage","amount":12.50,"id":598462}'


async def test_an_item_of_a_purchase_goes_back_whole(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, '{"reference":77291,"name":"code","purchaseId":165111,"id":242593}', put='{"id":242593}')
    async with fusebill.purchase_product_items.edit(242593) as item:
        item.name = "barcode"
    assert body(httpx_mock) == '{"reference":77291,"name":"barcode","purchaseId":165111,"id":242593}'


PRODUCT = '{"id":970993,"quantity":1%s,"subscriptionProductDiscounts":[{"amount":25}]}'
LEGACY = ',"subscriptionProductDiscount":{"amount":25}'


async def test_the_legacy_discount_does_not_go_back(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """With it the server loses the discounts; the list that replaces it stays."""
    answers(httpx_mock, f'{{"id":177229,"subscriptionProducts":[{PRODUCT % LEGACY}]}}', put='{"id":177229}')
    async with fusebill.subscriptions.edit(177229, temporarily_disable_auto_post=True) as draft:
        assert draft.subscription_products
        draft.subscription_products[0].quantity = Decimal(5)
    changed = (PRODUCT % "").replace('"quantity":1', '"quantity":5')
    assert body(httpx_mock) == f'{{"id":177229,"subscriptionProducts":[{changed}]}}'
    assert httpx_mock.get_requests()[-1].url.query == b"temporarilyDisableAutoPost=true"


async def test_a_product_alone_goes_back_without_it_too(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, PRODUCT % LEGACY, put='{"id":970993}')
    async with fusebill.subscription_products.edit(970993, temporarily_disable_auto_post=True) as draft:
        draft.quantity = Decimal(5)
    assert body(httpx_mock) == (PRODUCT % "").replace('"quantity":1', '"quantity":5')
    assert httpx_mock.get_requests()[-1].url.query == b"temporarilyDisableAutoPost=true"


async def test_an_invoice_can_be_seen_before_the_product_is_changed(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, PRODUCT % LEGACY, put='{"id":970993,"invoicePreview":{"total":12.50}}')
    answers(httpx_mock, put='{"id":970993}')
    async with fusebill.subscription_products.edit(970993) as draft:
        draft.quantity = Decimal(5)
        seen = await fusebill.subscription_products.update(draft, preview=True)
    assert seen.invoice_preview
    first, second = httpx_mock.get_requests(method="PUT")
    assert (first.url.query, second.url.query) == (b"preview=true", b"")
    assert first.content == second.content


@pytest.mark.parametrize(
    ("field", "value"), [("plan_name", "Gold"), ("status", "Active"), ("customer_id", 8), ("charge_discount", None)]
)
async def test_what_a_subscription_does_not_take_is_refused(
    fusebill: Fusebill, httpx_mock: HTTPXMock, field: str, value: object
) -> None:
    answers(httpx_mock, '{"id":1,"planName":"Silver","status":"Draft","customerId":7,"chargeDiscount":{"amount":1}}')
    with pytest.raises(InvalidValue, match=rf"^{field} cannot be changed by update_subscription"):
        async with fusebill.subscriptions.edit(1) as draft:
            setattr(draft, field, value)


async def test_a_change_to_the_legacy_discount_is_not_dropped_silently(
    fusebill: Fusebill, httpx_mock: HTTPXMock
) -> None:
    answers(httpx_mock, f'{{"id":1,"subscriptionProducts":[{PRODUCT % LEGACY}]}}')
    with pytest.raises(InvalidValue, match=r"subscription_products\[0\]\.subscription_product_discount\.amount"):
        async with fusebill.subscriptions.edit(1) as draft:
            assert draft.subscription_products
            legacy = draft.subscription_products[0].subscription_product_discount
            assert legacy
            legacy.amount = Decimal(30)


async def test_empty_text_of_a_definition_goes_back_as_it_came(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """An empty string follows the customer, as null does."""
    definition = '{"id":31,"term":"","poNumber":"","autoPost":null,"subscriptions":{"headers":{},"results":[]}}'
    answers(httpx_mock, definition, put='{"id":31}')
    async with fusebill.billing_period_definitions.edit(31) as draft:
        draft.po_number = "PO-4711"
    assert body(httpx_mock) == definition.replace('"poNumber":""', '"poNumber":"PO-4711"')


# ------------------------------------------------------------------ whole edits, in the sandbox


@pytest.fixture
async def office() -> AsyncIterator[tuple[Fusebill, Sandbox]]:
    """A client of a sandbox with a few customers."""
    sandbox = Sandbox(customers=5)
    async with Fusebill("any-key", base_url=sandbox.base_url, transport=sandbox.transport()) as client:
        yield client, sandbox


async def test_an_edit_of_a_customer_keeps_all_the_rest(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    made = await fusebill.customers.create(
        first_name="Ada", company_name="Engines", customer_reference={"reference1": "a"}, salesforce_id="sf-1"
    )
    async with fusebill.customers.edit(made.id) as draft:
        draft.last_name = "Lovelace"
    now, expected = (await fusebill.customers.get(made.id)).to_dict(), made.to_dict() | {"lastName": "Lovelace"}
    assert now | {"modifiedTimestamp": None} == expected | {"modifiedTimestamp": None}


async def test_an_edit_is_two_calls_and_three_with_the_check(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, sandbox = office
    for if_unchanged, calls in ((False, 2), (True, 3)):
        before = sandbox.requests_received
        async with fusebill.customers.edit(12000001, if_unchanged=if_unchanged) as draft:
            draft.reference = f"crm-{calls}"
        assert sandbox.requests_received - before == calls


async def test_without_the_check_the_last_one_wins(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    async with fusebill.customers.edit(12000001) as mine:
        async with fusebill.customers.edit(12000001) as theirs:
            theirs.company_name = "Engines"
        mine.reference = "crm-1"
    assert (await fusebill.customers.get(12000001)).company_name != "Engines"


async def test_with_the_check_nobody_loses_a_change(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    with pytest.raises(EditConflict) as caught:
        async with fusebill.customers.edit(12000001, if_unchanged=True) as mine:
            async with fusebill.customers.edit(12000001, if_unchanged=True) as theirs:
                theirs.company_name = "Engines"
            mine.company_name = "Mills"
    assert caught.value.theirs["company_name"].after == "Engines"
    assert caught.value.yours["company_name"].after == "Mills"
    assert (await fusebill.customers.get(12000001)).company_name == "Engines"


async def test_a_status_call_meanwhile_is_not_undone(office: tuple[Fusebill, Sandbox]) -> None:
    """The status goes back with the customer, so an edit without the check would lift the hold."""
    fusebill, sandbox = office
    active = next(c["id"] for c in sandbox.state.customers.values() if c["status"] == "Active")
    with pytest.raises(EditConflict):
        async with fusebill.customers.edit(active, if_unchanged=True) as draft:
            await fusebill.customers.hold(active)
            draft.reference = "crm-1"
    assert (await fusebill.customers.get(active)).status == "Hold"


async def test_one_preference_changes_and_the_others_stay(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    before = await fusebill.customer_email_preferences.get(12000001)
    edit = fusebill.customer_email_preferences.edit(12000001)
    async with edit as draft:
        for entry in draft.preferences or ():
            if entry.email_type == "InvoicePost":
                entry.enabled = False
    (path,) = edit.changes
    assert re.fullmatch(r"preferences\[\d+\]\.enabled", path)
    assert len(edit.result.preferences or ()) == len(before.preferences or ())
    assert [e.email_type for e in edit.result.preferences or () if e.enabled is not None] == ["InvoicePost"]


async def test_billing_settings_keep_all_the_rest(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    made = await fusebill.customers.create(billing_setting={"term": "Net30", "acquisition_cost": Decimal("12.50")})
    async with fusebill.customer_billing_settings.edit(made.id) as draft:
        draft.standing_po_number = "PO-1"
    now = await fusebill.customer_billing_settings.get(made.id)
    assert (now.standing_po_number, now.term, now.acquisition_cost) == ("PO-1", "Net30", Decimal("12.50"))


async def test_an_address_moves_to_another_country_by_its_id_alone(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    made = await fusebill.customers.create(billing={"line1": "1 Main St", "city": "Ottawa", "country": "Canada"})
    preferences = await fusebill.customer_address_preferences.get(made.id)
    assert preferences.billing_address
    async with fusebill.addresses.edit(preferences.billing_address.id) as draft:
        draft.country_id = 840
    now = await fusebill.addresses.get(preferences.billing_address.id)
    assert (now.line1, now.city, now.country) == ("1 Main St", "Ottawa", "United States")


async def test_address_preferences_keep_all_the_rest(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    for name, value in (("contact_name", "Ada"), ("shipping_instructions", "Ring twice")):
        async with fusebill.customer_address_preferences.edit(12000001) as draft:
            setattr(draft, name, value)
    now = await fusebill.customer_address_preferences.get(12000001)
    assert (now.contact_name, now.shipping_instructions) == ("Ada", "Ring twice")


async def test_a_tracking_code_keeps_all_the_rest(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    type_ = "Sales Tracking Code 1"
    await fusebill.sales_tracking_codes.create(type_=type_, code="moon", name="Moon", email="moon@example.com")
    async with fusebill.sales_tracking_codes.edit(type_, "moon") as draft:
        draft.name = "Dark side"
    now = await fusebill.sales_tracking_codes.find(type_, "moon")
    assert (now.name, now.email) == ("Dark side", "moon@example.com")


async def test_a_refusal_of_the_server_reaches_the_caller(office: tuple[Fusebill, Sandbox]) -> None:
    fusebill, _ = office
    edit: Edit[Customer] = fusebill.customers.edit(12000001)
    with pytest.raises(BusinessRuleError, match="Cannot manually suspend"):
        async with edit as draft:
            draft.status = CustomerStatus.SUSPENDED
    assert list(edit.changes) == ["status"]


# ------------------------------------------------------------------ partial updates


async def test_a_partial_update_warns_where_it_is_called(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, put='{"id":7}')
    with pytest.warns(NullifyingUpdate) as caught:
        await fusebill.customers.update(id=7, status="Active", first_name="Ada")
    (warning,) = caught
    assert warning.filename == __file__
    assert getline(__file__, warning.lineno).strip().startswith("await fusebill.customers.update(")
    assert str(warning.message) == (
        "fusebill.customers.update() leaves fields out, which the server sets to null: "
        "`async with fusebill.customers.edit(...) as draft:` changes some and keeps the others; "
        "if that is meant, give each of them, None for null"
    )
    assert isinstance(warning.message, NullifyingUpdate)
    assert "last_name" in warning.message.left_out
    assert "first_name" not in warning.message.left_out


async def test_it_warns_where_a_task_is_made_of_it(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """Not where the event loop runs it."""
    answers(httpx_mock, put='{"id":5}')
    with pytest.warns(NullifyingUpdate) as caught:
        await asyncio.gather(fusebill.addresses.update(id=5, line1="1 Main St"))
    assert caught[0].filename == __file__


async def test_an_input_with_fields_left_out_warns(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, put='{"id":7}')
    with pytest.warns(NullifyingUpdate):
        await fusebill.customers.update(CustomerUpdate(id=7, status="Active", first_name="Ada"))


async def test_it_is_shown_once_for_each_call_site(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    """Whatever fields the calls leave out."""
    httpx_mock.add_response(method="PUT", text='{"id":7}', is_reusable=True)
    bodies: list[dict[str, Any]] = [{"first_name": "Ada"}, {"last_name": "Byron"}, {"first_name": "Grace"}]
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("default")
        for fields in bodies:
            await fusebill.customers.update(id=7, status="Active", **fields)
        await fusebill.customers.update(id=7, status="Active")
    assert [warning.category for warning in shown] == [NullifyingUpdate] * 2


@pytest.mark.filterwarnings("error::fusebill_async.NullifyingUpdate")
async def test_as_an_error_it_stops_the_call(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(NullifyingUpdate):
        await fusebill.customers.update(id=7, status="Active")
    assert sent(httpx_mock) == []


@pytest.mark.filterwarnings("error::fusebill_async.NullifyingUpdate")
async def test_a_complete_update_does_not_warn(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, put='{"id":3}')
    await fusebill.purchase_discounts.update(id=3, discount_type=None, amount=None)


@pytest.mark.filterwarnings("error::fusebill_async.NullifyingUpdate")
async def test_an_answer_does_not_warn_however_little_it_holds(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    answers(httpx_mock, put='{"id":7}')
    await fusebill.customers.update(Customer(id=7))


@pytest.mark.filterwarnings("error::fusebill_async.NullifyingUpdate")
async def test_a_legacy_field_may_be_left_out(fusebill: Fusebill, httpx_mock: HTTPXMock) -> None:
    from fusebill_async.models import SubscriptionProductUpdate

    answers(httpx_mock, put='{"id":3}')
    names = [field.name for field in SubscriptionProductUpdate._fields]  # pyright: ignore[reportPrivateUsage]
    fields: dict[str, Any] = dict.fromkeys(names) | {"id": 3}
    del fields["subscription_product_discount"]
    await fusebill.subscription_products.update(SubscriptionProductUpdate(**fields))


PARTIAL: dict[str, Callable[[Fusebill], Coroutine[Any, Any, object]]] = {
    "customers.update": lambda f: f.customers.update(id=1, status="Active"),
    "customer_billing_settings.update": lambda f: f.customer_billing_settings.update(id=1, term="Net30"),
    "customer_address_preferences.update": lambda f: f.customer_address_preferences.update(id=1, contact_name="Ada"),
    "addresses.update": lambda f: f.addresses.update(id=1, city="Ottawa"),
    "sales_tracking_codes.update": lambda f: f.sales_tracking_codes.update(id=1, name="West"),
    "coupons.update": lambda f: f.coupons.update(id=1, name="Summer"),
    "gl_codes.update": lambda f: f.gl_codes.update(id=1, name="Revenue"),
    "credit_cards.update": lambda f: f.credit_cards.update(id=1, card_number="4242424242424242"),
    "ach_cards.update": lambda f: f.ach_cards.update(id=1, account_number="0001234567"),
    "purchases.update": lambda f: f.purchases.update(id=1, name="Tracker"),
    "purchase_discounts.update": lambda f: f.purchase_discounts.update(id=1, amount=3),
    "purchase_product_items.update": lambda f: f.purchase_product_items.update(id=1, reference="A-1"),
    "subscriptions.update": lambda f: f.subscriptions.update(id=1, reference="A-1"),
    "subscription_products.update": lambda f: f.subscription_products.update(id=1, quantity=3),
    "subscription_product_price_overrides.update": lambda f: f.subscription_product_price_overrides.update(
        1, charge_amount=3
    ),
    "subscription_product_items.update": lambda f: f.subscription_product_items.update(id=1, name="Router"),
    "billing_period_definitions.update": lambda f: f.billing_period_definitions.update(id=1, invoice_day=4),
}
# Their bodies have required fields only, so that none can be left out.
ALWAYS_WHOLE = {
    "customer_notes.update",
    "customer_email_preferences.update",
    "purchase_custom_fields.update",
    "subscription_custom_fields.update",
    "subscription_product_custom_fields.update",
}


def method_of(operation: Operation[Any]) -> str:
    """The method of the facade, as the reference has it."""
    reference = (GUIDE.parent / "reference" / "operations.md").read_text(encoding="utf-8")
    (row,) = re.findall(rf"\| `([\w.]+)` \| `{operation.method} {re.escape(operation.path)}` \|", reference)
    return str(row)


def nullifying_operations() -> list[Operation[Any]]:
    found = walk_packages(fusebill_openapi.api.__path__, "fusebill_openapi.api.")
    modules = [import_module(module.name) for module in found if not module.ispkg]
    return [module.OPERATION for module in modules if module.OPERATION.put_nullifies]


@pytest.mark.parametrize("name", PARTIAL)
async def test_every_partial_update_warns(fusebill: Fusebill, httpx_mock: HTTPXMock, name: str) -> None:
    answers(httpx_mock, put='{"id":1}')
    with pytest.warns(NullifyingUpdate, match=rf"^fusebill\.{name}\(\) leaves fields out"):
        await PARTIAL[name](fusebill)


def test_no_update_that_sets_to_null_is_forgotten() -> None:
    operations = nullifying_operations()
    assert {method_of(operation) for operation in operations} == PARTIAL.keys() | ALWAYS_WHOLE
    for operation in operations:
        optional = [field for field in operation.body.model._fields if not field.required]  # type: ignore[union-attr]  # pyright: ignore
        assert bool(optional) == (method_of(operation) in PARTIAL)


def test_the_warning_points_to_edit_only_where_there_is_one(fusebill: Fusebill) -> None:
    for name, call in PARTIAL.items():
        with pytest.warns(NullifyingUpdate) as caught:
            call(fusebill).close()
        has_edit = hasattr(getattr(fusebill, name.partition(".")[0]), "edit")
        assert (".edit(" in str(caught[0].message)) == has_edit


def test_the_guide_tells_of_every_update_whether_it_can_be_edited(fusebill: Fusebill) -> None:
    offered, refused = GUIDE.read_text(encoding="utf-8").split("## Where there is no `edit`")
    for operation in nullifying_operations():
        name = method_of(operation).removesuffix(".update")
        has_edit = hasattr(getattr(fusebill, name), "edit")
        assert f"| `{name}` |" in (offered if has_edit else refused)
        assert f"| `{name}` |" not in (refused if has_edit else offered)


async def test_an_update_can_be_mocked_and_awaited() -> None:
    mocked = create_autospec(Customers, instance=True)
    mocked.update.return_value = Customer(id=7)
    assert (await mocked.update(Customer(id=7))).id == 7
