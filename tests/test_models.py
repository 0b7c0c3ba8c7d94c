"""Models: answers are read tolerantly and written back faithfully, inputs are checked strictly."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TypeAlias

import pytest
from fusebill_openapi.api.customers import list_customers
from fusebill_openapi.api.subscriptions import update_subscription
from fusebill_openapi.jsontext import dumps, loads
from fusebill_openapi.kinds import BadValue
from fusebill_openapi.messages import Response
from fusebill_openapi.unset import UNSET

from fusebill_async.errors import DecodingError, InvalidType, InvalidValue
from fusebill_async.models import (
    AddressCreate,
    CollectCreditCard,
    Customer,
    CustomerActivateDrafts,
    CustomerBillingSettingInput,
    CustomerCreate,
    CustomerEmailPreferences,
    CustomerStatus,
    CustomerUpdate,
    InvoiceCollectOptions,
    InvoicePatch,
    Subscription,
)

ANSWER = (
    b'{"firstName":"Ada","primaryPhone":5551234567,"status":"Active","title":"","monthlyRecurringRevenue":60.00,'
    b'"netMonthlyRecurringRevenue":12345678901234567.89,"createdTimestamp":"2019-11-07T15:51:11.1915461Z",'
    b'"modifiedTimestamp":"0001-01-01T00:00:00","parentId":null,"loyaltyTier":3.10,'
    b'"customerReference":{"reference1":"r","salesTrackingCodes":[{"code":"a","rank":1.0}],"id":7,"new":[1.50]},'
    b'"id":7,"uri":"https://secure.fusebill.com/v1/customers/7"}'
)


Reads: TypeAlias = Callable[..., Customer]


def alone(content: bytes = ANSWER) -> Customer:
    """As the answer to `get`: read at once."""
    return Customer.read(loads(content))


def listed(content: bytes = ANSWER) -> Customer:
    """As one of a list: read field by field, when they are asked for."""
    return list_customers.OPERATION.reads(b"[%s]" % content)[0]


@pytest.fixture(params=[alone, listed], name="customer")
def either(request: pytest.FixtureRequest) -> Reads:
    read: Reads = request.param
    return read


class TestReading:
    def test_money_is_exact(self, customer: Reads) -> None:
        assert customer().net_monthly_recurring_revenue == Decimal("12345678901234567.89")
        assert str(customer().monthly_recurring_revenue) == "60.00"

    def test_a_number_where_text_was_documented_becomes_text(self, customer: Reads) -> None:
        assert customer().primary_phone == "5551234567"

    def test_missing_null_and_empty_choices_read_as_none(self, customer: Reads) -> None:
        assert customer().last_name is None
        assert customer().parent_id is None
        assert customer().title is None

    def test_a_known_choice_is_a_member(self, customer: Reads) -> None:
        assert customer().status is CustomerStatus.ACTIVE

    def test_an_unknown_choice_is_kept_and_recognisable(self, customer: Reads) -> None:
        status = customer(b'{"id":1,"status":"Dormant"}').status
        assert status == "Dormant"
        assert isinstance(status, CustomerStatus)
        assert not status.is_known
        assert CustomerStatus.ACTIVE.is_known

    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2019-04-16T10:59:44", datetime(2019, 4, 16, 10, 59, 44, tzinfo=UTC)),
            ("2019-11-07T15:51:11.1915461Z", datetime(2019, 11, 7, 15, 51, 11, 191546, tzinfo=UTC)),
            ("2019-09-29T04:01:23.73", datetime(2019, 9, 29, 4, 1, 23, 730000, tzinfo=UTC)),
            ("2024-05-03T09:20:55.4828531+00:00", datetime(2024, 5, 3, 9, 20, 55, 482853, tzinfo=UTC)),
            ("2024-05-03T09:20:55+02:00", datetime(2024, 5, 3, 7, 20, 55, tzinfo=UTC)),
            ("2019-12-01", datetime(2019, 12, 1, tzinfo=UTC)),
            ("0001-01-01T00:00:00", None),
            ("", None),
        ],
    )
    def test_timestamps_read_as_aware_utc(self, customer: Reads, text: str, moment: datetime | None) -> None:
        read = customer(b'{"id":1,"createdTimestamp":"%s"}' % text.encode()).created_timestamp
        assert read == moment
        assert read is None or read.tzinfo is UTC

    @pytest.mark.parametrize(
        ("content", "path"),
        [
            (b'{"id":null}', ".id"),
            (b"{}", ".id"),
            (b'{"id":"x"}', ".id"),
            (b'{"id":1.5}', ".id"),
            (b'{"id":1,"monthlyRecurringRevenue":"many"}', ".monthlyRecurringRevenue"),
            (b'{"id":1,"createdTimestamp":"yesterday"}', ".createdTimestamp"),
            (b'{"id":1,"isParent":"maybe"}', ".isParent"),
            (b'{"id":1,"customerReference":[]}', ".customerReference"),
            (b'{"id":1,"customerReference":{"salesTrackingCodes":[{},{"id":"x"}]}}',
             ".customerReference.salesTrackingCodes[1].id"),
        ],
    )  # fmt: skip
    def test_a_bad_value_is_named_by_its_path(self, content: bytes, path: str) -> None:
        with pytest.raises(BadValue) as caught:
            alone(content)
        assert caught.value.path == path

    def test_a_number_in_text_is_read_as_a_number(self, customer: Reads) -> None:
        assert customer(b'{"id":"12","monthlyRecurringRevenue":"5.10"}').id == 12


class TestWritingBack:
    def test_an_untouched_answer_is_written_byte_for_byte(self, customer: Reads) -> None:
        assert dumps(customer().to_dict()) == ANSWER

    def test_only_an_edited_field_changes(self, customer: Reads) -> None:
        edited = customer()
        edited.first_name = "Augusta"
        assert dumps(edited.to_dict()) == ANSWER.replace(b"Ada", b"Augusta")

    def test_an_edited_nested_field_changes_alone(self, customer: Reads) -> None:
        edited = customer()
        assert edited.customer_reference is not None
        assert edited.customer_reference.sales_tracking_codes is not None
        edited.customer_reference.sales_tracking_codes[0].code = "b"
        assert dumps(edited.to_dict()) == ANSWER.replace(b'"code":"a"', b'"code":"b"')

    def test_an_item_added_to_a_list_is_written(self) -> None:
        answer = CustomerEmailPreferences.read(loads(b'{"customerId":7,"preferences":[{"enabled":true}]}'))
        assert answer.preferences is not None
        answer.preferences.append(copy.deepcopy(answer.preferences[0]))
        assert dumps(answer.to_dict()) == b'{"customerId":7,"preferences":[{"enabled":true},{"enabled":true}]}'

    def test_a_field_set_to_none_is_written_as_null(self, customer: Reads) -> None:
        edited = customer()
        edited.first_name = None
        assert dumps(edited.to_dict()) == ANSWER.replace(b'"Ada"', b"null")

    def test_a_field_that_was_missing_stays_missing_until_it_is_set(self, customer: Reads) -> None:
        edited = customer(b'{"id":1}')
        assert edited.to_dict() == {"id": 1}
        edited.company_name = "Analytical Engines"
        assert edited.to_dict() == {"id": 1, "companyName": "Analytical Engines"}

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
    def test_a_copy_is_as_faithful(self, customer: Reads, again) -> None:  # type: ignore[no-untyped-def]
        assert dumps(again(customer()).to_dict()) == ANSWER
        assert again(customer()) == customer()

    def test_changing_the_dict_does_not_change_the_answer(self, customer: Reads) -> None:
        answer = customer()
        answer.to_dict()["customerReference"]["reference1"] = "changed"
        assert dumps(answer.to_dict()) == ANSWER

    def test_unknown_fields_are_to_be_had(self, customer: Reads) -> None:
        assert customer().additional_properties == {"loyaltyTier": Decimal("3.10")}

    def test_equal_means_equal_in_every_field_also_unknown_ones(self, customer: Reads) -> None:
        assert customer() == customer()
        assert customer() != customer(ANSWER.replace(b"3.10", b"3.11"))
        assert customer() != customer(ANSWER.replace(b"Ada", b"Eve"))

    def test_an_answer_can_be_made_by_hand(self) -> None:
        assert Customer(id=1, first_name="Ada").to_dict() == {"firstName": "Ada", "id": 1}

    def test_a_misspelt_field_cannot_be_set(self, customer: Reads) -> None:
        with pytest.raises(AttributeError, match="frist_name"):
            customer().frist_name = "Ada"  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

    def test_an_edit_is_checked_when_it_is_written(self, customer: Reads) -> None:
        edited = customer()
        edited.first_name = "x" * 51
        with pytest.raises(InvalidValue, match=r"Customer\.first_name: has 51 characters; at most 50"):
            edited.to_dict()

    def test_over_long_text_from_the_server_is_left_alone(self, customer: Reads) -> None:
        content = b'{"firstName":"%s","id":1}' % (b"x" * 60)
        assert dumps(customer(content).to_dict()) == content


class TestInAList:
    BAD = (
        b'{"id":7,"monthlyRecurringRevenue":"many","createdTimestamp":"yesterday","status":"Active",'
        b'"customerReference":{"reference1":[],"salesTrackingCodes":[{},{"id":"x"}]}}'
    )

    def test_a_bad_field_is_named_when_it_is_read(self) -> None:
        with pytest.raises(
            DecodingError, match=r"list_customers \(GET /customers\).*\[0\]\.createdTimestamp"
        ) as caught:
            _ = listed(self.BAD).created_timestamp
        error = caught.value
        assert (error.operation, error.path, error.accepted) == ("list_customers", "/customers", True)
        assert (error.field, error.fields) == ("[0].createdTimestamp", {error.field: "text where a timestamp must be"})
        assert error.body == self.BAD

    def test_a_bad_field_further_in_is_named_by_its_whole_path(self) -> None:
        with pytest.raises(DecodingError) as caught:
            _ = listed(self.BAD).customer_reference
        assert caught.value.field == "[0].customerReference.reference1"

    @pytest.mark.parametrize("content", [b"{}", b'{"id":null}'])
    def test_a_required_field_that_is_missing_or_null_is_named_too(self, content: bytes) -> None:
        with pytest.raises(DecodingError, match=r"\[0\]\.id: null or missing"):
            _ = listed(content).id

    def test_it_stays_bad_and_all_others_can_be_read(self) -> None:
        customer = listed(self.BAD)
        for _ in range(2):
            with pytest.raises(DecodingError):
                _ = customer.monthly_recurring_revenue
        assert (customer.id, customer.status, customer.first_name) == (7, "Active", None)

    def test_it_is_no_attribute_error(self) -> None:
        """Or `hasattr` and `getattr` with a default would make silent wrong data of it."""
        with pytest.raises(DecodingError):
            getattr(listed(self.BAD), "created_timestamp", None)
        with pytest.raises(AttributeError, match="'Customer' object has no attribute 'frist_name'"):
            _ = listed().frist_name  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

    @pytest.mark.parametrize(
        ("content", "field"), [(b"{}", ""), (b"[{},5]", "[1]"), (b"[null]", "[0]"), (b"null", ""), (b"[{}", "")]
    )
    def test_what_is_no_list_of_objects_is_refused_at_once(self, content: bytes, field: str) -> None:
        with pytest.raises(DecodingError, match="cannot be read") as caught:
            list_customers.OPERATION.read(Response(200, {}, content))
        assert caught.value.field == field

    def test_a_repr_shows_what_cannot_be_read_as_such(self) -> None:
        shown = repr(listed(self.BAD))
        assert "monthly_recurring_revenue=<unreadable>" in shown
        assert "many" not in shown

    def test_what_cannot_be_read_is_written_back_as_it_came(self) -> None:
        customer = listed(self.BAD)
        customer.status = CustomerStatus.HOLD
        assert dumps(customer.to_dict()) == self.BAD.replace(b"Active", b"Hold")

    def test_what_cannot_be_read_can_be_overwritten(self) -> None:
        customer = listed(self.BAD)
        customer.monthly_recurring_revenue = Decimal("5.10")
        assert dumps(customer.to_dict()) == self.BAD.replace(b'"many"', b"5.10")

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda c: pickle.loads(pickle.dumps(c))])
    def test_a_copy_keeps_edits_and_still_knows_where_it_came_from(self, again) -> None:  # type: ignore[no-untyped-def]
        customer = listed(self.BAD)
        customer.first_name = "Augusta"
        twin = again(customer)
        assert (twin.first_name, twin.id) == ("Augusta", 7)
        with pytest.raises(DecodingError, match=r"list_customers.*\[0\]\.createdTimestamp"):
            _ = twin.created_timestamp

    def test_copying_and_writing_read_nothing(self) -> None:
        """So neither costs what reading costs, and neither fails."""
        customer = listed(self.BAD)
        copy.deepcopy(customer).to_dict()
        pickle.dumps(customer)
        assert list(customer._decoded()) == []  # pyright: ignore[reportPrivateUsage]

    def test_a_field_is_read_once(self) -> None:
        customer = listed()
        assert customer.customer_reference is customer.customer_reference

    def test_it_equals_the_same_read_at_once(self) -> None:
        assert listed() == alone()

    def test_the_error_can_be_pickled(self) -> None:
        with pytest.raises(DecodingError) as caught:
            _ = listed(self.BAD).created_timestamp
        again = pickle.loads(pickle.dumps(caught.value))
        assert (str(again), again.fields, again.body) == (str(caught.value), caught.value.fields, caught.value.body)


class TestInputs:
    def test_unset_is_left_out_and_none_is_null(self) -> None:
        assert CustomerCreate(first_name="Ada", last_name=None).to_dict() == {"firstName": "Ada", "lastName": None}

    def test_unset_survives_copies(self) -> None:
        again = pickle.loads(pickle.dumps(copy.deepcopy(CustomerCreate(first_name="Ada"))))
        assert again.last_name is UNSET
        assert again.to_dict() == {"firstName": "Ada"}

    @pytest.mark.parametrize(
        ("amount", "digits"),
        [
            (Decimal("0.10"), b"0.10"),
            (Decimal("1E+3"), b"1000"),
            (Decimal("1E-7"), b"0.0000001"),
            (5, b"5"),
            ("12345678901234567.89", b"12345678901234567.89"),
        ],
    )
    def test_money_is_written_digit_for_digit(self, amount: Decimal | int | str, digits: bytes) -> None:
        written = CustomerBillingSettingInput(recharge_target_amount=amount).to_dict()
        assert dumps(written) == b'{"rechargeTargetAmount":' + digits + b"}"

    def test_a_float_is_no_money(self) -> None:
        with pytest.raises(InvalidType, match=r"recharge_target_amount: takes no float.*Decimal, an int or a str"):
            CustomerBillingSettingInput(recharge_target_amount=0.1).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    @pytest.mark.parametrize("amount", ["NaN", "Infinity", "many", Decimal("NaN"), Decimal("Infinity")])
    def test_money_is_a_finite_number(self, amount: Decimal | str) -> None:
        with pytest.raises(InvalidValue, match="not a finite number"):
            CustomerBillingSettingInput(recharge_target_amount=amount).to_dict()

    def test_nested_objects_may_be_plain_dicts(self) -> None:
        whole = CustomerCreate(billing={"line1": "1 Main St", "country": "CA"})
        assert whole.to_dict() == {"billing": {"line1": "1 Main St", "country": "CA"}}

    def test_a_nested_mistake_is_named_by_its_path(self) -> None:
        with pytest.raises(
            InvalidType, match=r"CustomerCreate\.billing: there is no field 'lin1'; did you mean 'line1'"
        ):
            CustomerCreate(billing={"lin1": "x"}).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_a_missing_field_is_named(self) -> None:
        with pytest.raises(BadValue, match="needs id"):
            CustomerUpdate.build({"status": "Active"})

    def test_a_required_field_may_not_be_none(self) -> None:
        with pytest.raises(InvalidType, match=r"CustomerUpdate\.id: takes an int, not None"):
            CustomerUpdate(id=None, status="Active").to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def test_an_unknown_choice_is_left_to_the_server(self) -> None:
        assert AddressCreate(customer_address_preference_id=7, address_type="Office").to_dict() == {
            "customerAddressPreferenceId": 7,
            "addressType": "Office",
        }

    def test_another_model_is_refused(self) -> None:
        address = AddressCreate(customer_address_preference_id=7, address_type="Billing")
        with pytest.raises(
            InvalidType, match=r"customer_reference: takes a CustomerReferenceInput or a dict, not an Address"
        ):
            CustomerCreate(customer_reference=address).to_dict()  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class TestTimes:
    def test_a_moment_is_sent_in_utc_to_the_second(self) -> None:
        from fusebill_openapi.kinds import TIMESTAMP

        moment = datetime(2024, 5, 3, 11, 20, 55, 999, tzinfo=timezone(timedelta(hours=2)))
        assert TIMESTAMP.encode(moment) == "2024-05-03T09:20:55Z"
        assert TIMESTAMP.encode(date(2024, 5, 3)) == "2024-05-03"

    def test_a_naive_datetime_is_refused(self) -> None:
        from fusebill_openapi.kinds import TIMESTAMP

        with pytest.raises(BadValue, match="naive datetime"):
            TIMESTAMP.encode(datetime(2024, 5, 3))  # noqa: DTZ001

    def test_a_time_in_the_accounts_zone_is_sent_as_it_is(self) -> None:
        from fusebill_openapi.kinds import ACCOUNT_TIMESTAMP

        assert ACCOUNT_TIMESTAMP.encode(datetime(2024, 5, 3, 9)) == "2024-05-03T09:00:00"  # noqa: DTZ001
        with pytest.raises(BadValue, match="account's zone"):
            ACCOUNT_TIMESTAMP.encode(datetime(2024, 5, 3, tzinfo=UTC))


def test_a_repr_shows_what_is_set() -> None:
    assert repr(CustomerCreate(first_name="Ada")) == "CustomerCreate(first_name='Ada')"
    assert repr(alone(b'{"id":7,"status":"Active"}')) == "Customer(id=7, status=<CustomerStatus.ACTIVE: 'Active'>)"


class TestSecrets:
    def test_a_secret_is_starred_in_a_repr(self) -> None:
        shown = repr(CollectCreditCard(card_number="4242424242424242", cvv="123", first_name="Ada"))
        assert shown == "CollectCreditCard(card_number=***, cvv=***, first_name='Ada')"

    def test_a_secret_in_a_plain_dict_is_starred_too(self) -> None:
        shown = repr(InvoiceCollectOptions(credit_card={"card_number": "4242424242424242", "cvv": "123"}))
        assert shown == "InvoiceCollectOptions(credit_card=CollectCreditCard(card_number=***, cvv=***))"

    def test_a_dict_that_fits_no_model_is_not_shown_at_all(self) -> None:
        shown = repr(InvoiceCollectOptions(credit_card={"cardNumber": "4242424242424242"}))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        assert shown == "InvoiceCollectOptions(credit_card={...})"


class TestOddMembers:
    def test_a_flag_goes_with_the_value_that_it_turns_on(self) -> None:
        assert InvoicePatch(id=1, net_terms="Net30").to_dict() == {"id": 1, "netTerms": "Net30", "netTermsSet": True}
        assert InvoicePatch(id=1).to_dict() == {"id": 1}

    def test_a_legacy_member_is_kept_in_the_answer_and_dropped_when_it_is_sent(self) -> None:
        content = (
            b'{"id":1,"subscriptionProducts":[{"id":2,"subscriptionProductDiscount":{"amount":5.0},'
            b'"subscriptionProductDiscounts":[]}],"status":"Active"}'
        )
        subscription = Subscription.read(loads(content))
        assert dumps(subscription.to_dict()) == content
        subscription.reference = "new"
        sent = update_subscription.request(subscription).content
        assert sent == (
            b'{"id":1,"subscriptionProducts":[{"id":2,"subscriptionProductDiscounts":[]}],"status":"Active",'
            b'"reference":"new"}'
        )

    def test_a_list_holds_no_none(self) -> None:
        with pytest.raises(InvalidType, match=r"specific_purchase_ids\[1\]: may not be None"):
            CustomerActivateDrafts(specific_purchase_ids=[1, None]).to_dict()  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
