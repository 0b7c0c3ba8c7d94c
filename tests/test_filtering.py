"""Filter expressions: what they look like on the wire, and what they refuse where it is written."""

from __future__ import annotations

import copy
import pickle
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import unquote, unquote_to_bytes

import pytest
import yaml
from fusebill_openapi import api, filters
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.filtering import (
    BooleanFilter,
    Condition,
    DateRangeFilter,
    DateTimeFilter,
    DecimalRangeFilter,
    EnumFilter,
    Filter,
    IntegerFilter,
    Pair,
    Sort,
    StringFilter,
    Where,
    all_of,
)
from fusebill_openapi.kinds import BadType, BadValue, Integer
from fusebill_openapi.open_enum import OpenEnum
from fusebill_openapi.operation import Parameter
from fusebill_openapi.query import encode_query
from hypothesis import given
from hypothesis import strategies as st

from fusebill_async import Fusebill

DESCRIPTION = Path(__file__).resolve().parent.parent / "openapi" / "fusebill.yaml"


class C:
    """Filters as the generator writes them."""

    first_name = StringFilter("firstName")
    last_name = StringFilter("lastName")
    primary_phone = StringFilter("primaryPhone")
    reference = StringFilter("reference")
    status = EnumFilter("status", ("Draft", "Active"))
    status_again = EnumFilter("Status", ("Draft", "Active"))
    parent_id = IntegerFilter("ParentId")
    deletable = BooleanFilter("deletable")
    created_timestamp = DateRangeFilter("createdTimestamp")
    modified_timestamp = DateRangeFilter("modifiedTimestamp")
    mrr = DecimalRangeFilter("monthlyRecurringRevenue")
    start_date = DateTimeFilter("startDate")
    end_date = DateTimeFilter("endDate")

    class customer_reference:  # noqa: N801
        reference_1 = StringFilter("CustomerReference.Reference1")


ANY: Any = C
"""The same fields for callers without a type checker."""


class Status(OpenEnum):
    DRAFT = "Draft"
    ACTIVE = "Active"


class OldStatus(str, Enum):  # noqa: UP042 - text enums of older code bases look like this
    ACTIVE = "Active"


ACTIVE = C.status == "Active"
JESSICA = C.first_name == "Jessica"
YEAR_2018 = C.created_timestamp.between(date(2018, 1, 1), date(2019, 1, 1))


# ------------------------------------------------------------------ the vendor's examples

VENDOR = [
    (JESSICA, "firstName:Jessica"),
    (JESSICA & (C.last_name == "Smithson"), "firstName:Jessica;lastName:Smithson"),
    (C.reference.is_empty(), "reference:[empty]"),
    (C.primary_phone.startswith("555"), "primaryPhone:555*"),
    (C.primary_phone.contains("555"), "primaryPhone:*555*"),
    (C.status.in_("Active", "Draft"), "status:Active,Draft"),
    (C.reference == "am&per&sand", "reference:am%26per%26sand"),
    (YEAR_2018, "createdTimestamp:2018-01-01|2019-01-01"),
    (C.modified_timestamp >= date(2018, 1, 1), "modifiedTimestamp:2018-01-01|"),
    (C.created_timestamp < date(2019, 1, 1), "createdTimestamp:|2019-01-01"),
    (ACTIVE & YEAR_2018, "status:Active;createdTimestamp:2018-01-01|2019-01-01"),
    (C.mrr.between("50.00", "180.00"), "monthlyRecurringRevenue:50.00|180.00"),
    (
        (C.start_date == date(2017, 1, 1)) & (C.end_date == datetime(2017, 1, 25, tzinfo=UTC)),
        "startDate:2017-01-01T00:00:00.000Z;endDate:2017-01-25T00:00:00.000Z",
    ),
]


@pytest.mark.parametrize(("condition", "wire"), VENDOR, ids=[wire for _, wire in VENDOR])
def test_conditions_are_written_as_in_the_documentation(condition: Condition, wire: str) -> None:
    assert Where().encode(condition) == wire


@pytest.mark.parametrize("wire", [wire for _, wire in VENDOR])
def test_a_raw_expression_of_the_documentation_goes_out_as_it_is(wire: str) -> None:
    assert Where().encode(wire) == wire


@pytest.mark.parametrize("value", [C.status.in_("Active", "Draft"), "status:Active,Draft"])
def test_a_query_string_holds_the_filter_without_further_encoding(value: Condition | str) -> None:
    parameters = [
        Parameter("page_size", "pageSize", Integer()),
        Parameter("page_number", "pageNumber", Integer()),
        Parameter("query", "query", Where()),
    ]
    written = encode_query(zip(parameters, (100, 0, value), strict=True))
    assert written == "pageSize=100&pageNumber=0&query=status:Active,Draft"


# ------------------------------------------------------------------ comparing


def wire(condition: Condition) -> str:
    """What stands after the colon."""
    return str(condition).partition(":")[2]


def test_a_dotted_name_is_a_nested_attribute() -> None:
    assert str(C.customer_reference.reference_1 == "a") == "CustomerReference.Reference1:a"


def test_text_is_searched_at_its_end() -> None:
    assert wire(C.reference.endswith("-eu")) == "*-eu"


def test_a_pattern_keeps_its_wildcards_and_encodes_the_rest() -> None:
    assert wire(C.reference.like("a*b c*d;e")) == "a*b%20c*d%3Be"


@pytest.mark.parametrize("character", ":;,|[]&#+ =%?/@\"'\\é\n")
def test_everything_but_unreserved_characters_is_encoded_in_a_value(character: str) -> None:
    expected = "".join(f"%{byte:02X}" for byte in character.encode())
    assert wire(C.reference == f"a{character}b") == f"a{expected}b"


def test_an_escape_in_a_value_is_text_and_is_encoded_too() -> None:
    assert wire(C.reference == "100%25") == "100%2525"


def test_unreserved_characters_stay() -> None:
    assert wire(C.reference == "aZ09-._~") == "aZ09-._~"


@pytest.mark.parametrize("value", ["Active", Status.ACTIVE, Status("Active"), OldStatus.ACTIVE])
def test_an_enum_field_takes_a_member_or_its_text(value: str) -> None:
    assert wire(C.status == value) == "Active"


def test_an_enum_field_takes_a_set_of_both() -> None:
    assert wire(C.status.in_(Status.ACTIVE, "Draft")) == "Active,Draft"


def test_an_enum_value_that_is_not_known_is_left_to_the_server() -> None:
    assert wire(C.status == "Frozen") == "Frozen"


def test_an_integer_field_takes_one_or_several() -> None:
    assert wire(C.parent_id == 7) == "7"
    assert wire(C.parent_id.in_(7, 8)) == "7,8"


def test_a_boolean_field_takes_true_and_false() -> None:
    assert wire(C.deletable == True) == "true"  # noqa: E712 - the comparison makes a condition
    assert wire(C.deletable == False) == "false"  # noqa: E712


@pytest.mark.parametrize("amount", [Decimal("50.00"), "50.00"])
def test_a_decimal_keeps_its_digits(amount: Decimal | str) -> None:
    assert wire(C.mrr >= amount) == "50.00|"


def test_a_decimal_bound_may_be_an_integer() -> None:
    assert wire(C.mrr < 180) == "|180"


def test_a_decimal_is_written_without_an_exponent() -> None:
    assert wire(C.mrr >= Decimal("1E+3")) == "1000|"


def test_a_moment_is_written_in_utc_without_a_zone_and_with_raw_colons() -> None:
    noon = datetime(2024, 1, 1, 12, 30, 15, tzinfo=timezone(timedelta(hours=-5)))
    assert wire(C.created_timestamp >= noon) == "2024-01-01T17:30:15|"


def test_fractions_of_a_second_are_cut_so_that_neighbouring_ranges_meet() -> None:
    moment = datetime(2024, 1, 1, 0, 0, 0, 999999, tzinfo=UTC)
    assert wire(C.created_timestamp < moment) == "|2024-01-01T00:00:00"
    assert wire(C.created_timestamp >= moment) == "2024-01-01T00:00:00|"


def test_a_single_moment_is_written_to_the_millisecond() -> None:
    assert wire(C.start_date == datetime(2024, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)) == "2024-01-01T00:00:00.123Z"


def test_a_comparison_may_be_written_the_other_way_round() -> None:
    assert (date(2024, 1, 1) <= C.created_timestamp) == (C.created_timestamp >= date(2024, 1, 1))
    assert ("Jessica" == ANY.first_name) == JESSICA  # noqa: SIM300


# ------------------------------------------------------------------ joining


@pytest.mark.parametrize("upper_first", [False, True])
def test_two_half_open_conditions_on_one_field_become_one_range(upper_first: bool) -> None:
    lower, upper = C.created_timestamp >= date(2018, 1, 1), C.created_timestamp < date(2019, 1, 1)
    assert (upper & lower if upper_first else lower & upper) == YEAR_2018


def test_two_halves_meet_where_the_first_stood() -> None:
    joined = (C.mrr >= 5) & ACTIVE & (C.mrr < 9)
    assert str(joined) == "monthlyRecurringRevenue:5|9;status:Active"


def test_several_arguments_mean_and() -> None:
    assert all_of(ACTIVE, JESSICA, YEAR_2018) == ACTIVE & JESSICA & YEAR_2018


def test_no_argument_means_no_filter() -> None:
    assert all_of() is None


def test_a_raw_expression_stands_alone() -> None:
    assert all_of("status:Active") == "status:Active"


def test_joining_leaves_both_sides_as_they_were() -> None:
    lower, upper = C.mrr >= 5, C.mrr < 9
    _ = lower & upper
    assert (str(lower), str(upper)) == ("monthlyRecurringRevenue:5|", "monthlyRecurringRevenue:|9")


def test_a_condition_shows_its_wire_form() -> None:
    assert repr(ACTIVE & JESSICA) == "<Condition status:Active;firstName:Jessica>"


def test_equal_conditions_are_equal_and_hash_alike() -> None:
    assert {ACTIVE, C.status == "Active"} == {ACTIVE}
    assert (ACTIVE == JESSICA) is False
    assert (ACTIVE == "status:Active") is False


def test_a_condition_has_nothing_to_set() -> None:
    untyped: Any = ACTIVE
    with pytest.raises(AttributeError):
        untyped.name = "other"


def test_a_condition_survives_copy_and_pickle() -> None:
    assert copy.deepcopy(YEAR_2018) == pickle.loads(pickle.dumps(YEAR_2018)) == YEAR_2018


# ------------------------------------------------------------------ sorting, and fields as objects


def test_every_field_sorts_both_ways() -> None:
    assert C.created_timestamp.asc() == Sort("createdTimestamp", "Ascending")
    assert C.reference.desc() == Sort("reference", "Descending")


def test_fields_can_stand_in_sets() -> None:
    assert len({C.first_name, C.status, C.mrr, C.first_name}) == 3


def test_a_refusal_names_the_field_as_it_is_written_in_python() -> None:
    with pytest.raises(InvalidValue, match=r"^C\.created_timestamp: "):
        _ = C.created_timestamp >= NAIVE
    with pytest.raises(InvalidValue, match=r"^C\.customer_reference\.reference_1: "):
        _ = C.customer_reference.reference_1 == ""


def test_a_field_outside_a_class_is_called_by_its_wire_name() -> None:
    with pytest.raises(InvalidValue, match=r"^reference: "):
        _ = StringFilter("reference") == ""


def test_a_field_with_a_second_name_keeps_its_first() -> None:
    class Mine:
        ref = C.reference

    assert Mine.ref.field == "C.reference"


def test_a_field_survives_copy_and_pickle() -> None:
    for field in (copy.copy(C.status), pickle.loads(pickle.dumps(C.status))):
        assert (field.name, field.field, field.values) == ("status", "C.status", ("Draft", "Active"))


def test_a_field_shows_its_name_and_an_enum_its_values() -> None:
    assert repr(C.first_name) == "StringFilter('firstName')"
    assert repr(C.status) == "EnumFilter('status', ('Draft', 'Active'))"


# ------------------------------------------------------------------ what is refused

NAIVE = datetime(2024, 1, 1)  # noqa: DTZ001
LATE = datetime.max.replace(tzinfo=timezone(timedelta(hours=-5)))
JANUARY = date(2024, 1, 1)

REFUSED: list[tuple[str, Callable[[], object], type[Exception], str]] = [
    ("no value of a string", lambda: ANY.reference == None, InvalidType, r"reference.*is_empty\(\)"),  # noqa: E711
    ("empty text", lambda: C.reference == "", InvalidValue, r"reference.*is_empty\(\)"),
    ("blank text", lambda: C.reference == "  ", InvalidValue, r"is_empty\(\)"),
    ("the mark for no value", lambda: C.reference == "[empty]", InvalidValue, r"is_empty\(\)"),
    ("that mark in another case", lambda: C.reference == " [Empty]", InvalidValue, r"is_empty\(\)"),
    ("that mark as a pattern", lambda: C.reference.like("[empty]"), InvalidValue, r"is_empty\(\)"),
    ("a wildcard in a value", lambda: C.reference == "a*", InvalidValue, r"\.like\(\)"),
    ("a wildcard in a prefix", lambda: C.reference.startswith("a*b"), InvalidValue, r"\.like\(\)"),
    ("a wildcard in a suffix", lambda: C.reference.endswith("a*b"), InvalidValue, r"\.like\(\)"),
    ("a wildcard in a part", lambda: C.reference.contains("a*b"), InvalidValue, r"\.like\(\)"),
    ("an empty prefix", lambda: C.reference.startswith(""), InvalidValue, r"is_empty\(\)"),
    ("an empty suffix", lambda: C.reference.endswith(""), InvalidValue, r"is_empty\(\)"),
    ("an empty part", lambda: C.reference.contains(""), InvalidValue, r"is_empty\(\)"),
    ("an empty pattern", lambda: C.reference.like(""), InvalidValue, r"is_empty\(\)"),
    ("half a character", lambda: C.reference == "\ud800", InvalidValue, "surrogate"),
    ("a number as text", lambda: ANY.reference == 5, InvalidType, "takes a str, not an int"),
    ("a field as a value", lambda: ANY.reference == C.first_name, InvalidType, "not a StringFilter"),
    ("a number as an enum", lambda: ANY.status == 3, InvalidType, "Draft, Active"),
    ("no value of an enum", lambda: ANY.status == None, InvalidType, "Draft, Active"),  # noqa: E711
    ("an empty enum", lambda: C.status == "", InvalidValue, "Draft, Active"),
    ("two enum values in one", lambda: C.status == "Active,Draft", InvalidValue, r"\.in_\(\)"),
    ("no value of an enum by its mark", lambda: C.status == "[empty]", InvalidValue, "Draft, Active"),
    ("a list in a set", lambda: ANY.status.in_(["Active"]), InvalidType, r"\.in_\(\*values\)"),
    ("an empty set", lambda: C.status.in_(), InvalidValue, "a value at least"),
    ("an empty set of integers", lambda: C.parent_id.in_(), InvalidValue, "a value at least"),
    ("a bool as an integer", lambda: C.parent_id == True, InvalidType, "not a bool"),  # noqa: E712
    ("text as an integer", lambda: ANY.parent_id.in_(1, "2"), InvalidType, "takes an int"),
    ("an integer as a bool", lambda: ANY.deletable == 1, InvalidType, "takes a bool"),
    ("text as a date", lambda: ANY.created_timestamp >= "2024", InvalidType, "takes a date"),
    ("a naive datetime", lambda: C.created_timestamp >= NAIVE, InvalidValue, "naive"),
    ("a naive datetime as one moment", lambda: C.start_date == NAIVE, InvalidValue, "naive"),
    ("a moment that UTC does not have", lambda: C.created_timestamp < LATE, InvalidValue, "out of range"),
    ("a float", lambda: ANY.mrr >= 0.1, InvalidType, "Decimal, an int or a str"),
    ("text that is no number", lambda: C.mrr < "much", InvalidValue, "finite number"),
    ("an infinite number", lambda: C.mrr < Decimal("Infinity"), InvalidValue, "finite number"),
    ("a range of nothing", lambda: C.created_timestamp.between(JANUARY, JANUARY), InvalidValue, "upper bound"),
    ("a range turned round", lambda: C.mrr.between(9, Decimal("8.9")), InvalidValue, "9|8.9"),
    ("halves turned round", lambda: (C.mrr >= 9) & (C.mrr < "8"), InvalidValue, "9|8"),
    (
        "a date and its own midnight",
        lambda: C.created_timestamp.between(JANUARY, datetime(2024, 1, 1, tzinfo=UTC)),
        InvalidValue,
        "upper bound",
    ),
    ("an included upper bound", lambda: ANY.mrr <= 5, InvalidType, "write < "),
    ("an excluded lower bound", lambda: ANY.mrr > 5, InvalidType, "write >="),
    ("a range as one value", lambda: ANY.created_timestamp == JANUARY, InvalidType, r"\.between\(\)"),
    ("a bound of a string", lambda: ANY.reference >= "a", InvalidType, "no range"),
    ("a bound of an integer", lambda: ANY.parent_id < 5, InvalidType, r"== and \.in_\(\)"),
    ("not equal", lambda: ANY.status != "Active", InvalidType, r"cannot exclude.*\.in_\(\)"),
    ("not equal on a range", lambda: ANY.mrr != 5, InvalidType, "cannot exclude"),
    ("or", lambda: ANY.status.in_("a") | JESSICA, InvalidType, r"no or: .*\.in_\(\)"),
    ("not", lambda: ~(ANY.status == "Active"), InvalidType, "no not: ask for"),
    ("`and`", lambda: ACTIVE and JESSICA, InvalidType, "write & for `and`"),
    ("`not`", lambda: not ACTIVE, InvalidType, "has no `not`"),  # pyright: ignore[reportGeneralTypeIssues]
    ("`in`", lambda: C.status in ("Active", "Draft"), InvalidType, r"\.in_\(\) for `in`"),
    ("a chain", lambda: JANUARY <= C.created_timestamp < JANUARY, InvalidType, r"\.between\(a, b\)"),
    ("forgotten parentheses", lambda: ANY.status == "a" & ANY.first_name == "b", InvalidType, "in parentheses"),
    ("forgotten parentheses beside a condition", lambda: ANY.mrr >= 5 & (ANY.mrr < 9), InvalidType, "parentheses"),
    ("a field beside a condition", lambda: ANY.deletable & ACTIVE, InvalidType, "deletable: is no condition"),
    ("a field as a condition", lambda: C.deletable and ACTIVE, InvalidType, "deletable: is no condition"),
    ("the same name twice", lambda: ACTIVE & (C.status == "Draft"), InvalidValue, r"status.*\.in_\(\)"),
    ("the same name in another case", lambda: ACTIVE & (C.status_again == "Draft"), InvalidValue, "Status|status"),
    ("two lower bounds", lambda: (C.mrr >= 5) & (C.mrr >= 6), InvalidValue, r"\.between\(\)"),
    ("a third bound", lambda: C.mrr.between(5, 9) & (C.mrr < 8), InvalidValue, r"\.between\(\)"),
    ("the same name in several arguments", lambda: all_of(ACTIVE, JESSICA, ACTIVE), InvalidValue, "status"),
    ("raw text joined to a condition", lambda: ANY.status.in_("a") & "a:b", InvalidType, "raw str stands alone"),
    ("a condition joined to raw text", lambda: "a:b" & ANY.status.in_("a"), InvalidType, "raw str stands alone"),
    ("raw text among arguments", lambda: all_of(ACTIVE, "a:b"), InvalidType, "one raw str alone"),
    ("two raw texts", lambda: all_of("a:b", "c:d"), InvalidType, "one raw str alone"),
    ("a field as an argument", lambda: all_of(ANY.status), InvalidType, "not an EnumFilter"),
    ("a set of texts", lambda: ANY.reference.in_("a", "b"), AttributeError, r"no in_; it takes ==, \.like\(\)"),
    (
        "a part of an enum",
        lambda: ANY.status.startswith("A"),
        AttributeError,
        r"no startswith; it takes == and \.in_\(\)",
    ),
    ("no value of an integer", lambda: ANY.parent_id.is_empty(), AttributeError, r"takes == and \.in_\(\)"),
    ("a set of bounds", lambda: ANY.mrr.in_(5, 6), AttributeError, r"takes >=, < and \.between\(\)"),
    ("a range of one moment", lambda: ANY.start_date >= JANUARY, InvalidType, "no range; it takes =="),
]


@pytest.mark.parametrize(
    ("write", "error", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_what_the_api_cannot_do_is_refused_where_it_is_written(
    write: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        write()


@pytest.mark.parametrize("value", ["ada@example.com*", "ada@example.com\ud800"])
def test_a_refusal_does_not_quote_text_which_may_be_personal(value: str) -> None:
    with pytest.raises(InvalidValue) as refusal:
        _ = C.reference == value
    assert "ada" not in str(refusal.value)


# ------------------------------------------------------------------ fields of other lists


def test_a_field_of_another_list_is_refused_at_once(fusebill: Fusebill) -> None:
    with pytest.raises(
        InvalidValue, match=r"^list_customers\.query: has no CustomerEmailLogs\.to_email; take a field of"
    ):
        fusebill.customers.list(JESSICA, filters.CustomerEmailLogs.to_email == "ada@example.com")


def test_a_nested_field_of_another_list_is_refused_too(fusebill: Fusebill) -> None:
    with pytest.raises(InvalidValue, match=r"has no ProductItems\.customer\.status; take a field of Customers"):
        fusebill.customers.list(filters.ProductItems.customer.status == "Active")


@pytest.mark.parametrize(
    "conditions",
    [
        pytest.param(filters.Invoices.customer.status == "Active", id="a field of this list"),
        pytest.param(filters.DraftInvoices.customer.status == "Active", id="another list has the same name"),
        pytest.param(StringFilter("toEmail") == "ada@example.com", id="made by hand"),
        pytest.param(C.mrr >= 5, id="of a class of one's own"),
        pytest.param("toEmail:ada", id="a raw expression"),
    ],
)
def test_a_field_that_the_list_may_have_is_let_through(fusebill: Fusebill, conditions: Condition | str) -> None:
    assert fusebill.invoices.list(conditions)


def test_every_list_takes_every_field_of_its_own_class() -> None:
    """No filter of the description is lost to another of the same Python name, and none is a stranger in its list."""
    checked: list[str] = []
    for _, name, _ in pkgutil.walk_packages(api.__path__, f"{api.__name__}."):
        for parameter in getattr(getattr(import_module(name), "OPERATION", None), "query_parameters", ()):
            if isinstance(parameter.kind, Where) and parameter.kind.fields:
                for field in fields_of(getattr(filters, parameter.kind.fields)):
                    assert parameter.kind.encode(Condition(Pair(field.name, "1", field.field))) == f"{field.name}:1"
                    checked.append(field.name)
    described = yaml.load(DESCRIPTION.read_text(encoding="utf-8"), yaml.CSafeLoader)
    operations = [operation for item in described["paths"].values() for operation in item.values()]
    rows = [row for operation in operations for row in operation.get("x-fusebill-filters", ())]
    assert sorted(checked) == sorted(row["name"] for row in rows)


def fields_of(owner: type) -> Iterator[Filter]:
    for value in vars(owner).values():
        if isinstance(value, Filter):
            yield value
        elif isinstance(value, type):
            yield from fields_of(value)


# ------------------------------------------------------------------ raw expressions


@pytest.mark.parametrize(
    ("raw", "written"),
    [
        ("companyName:A&B #1+", "companyName:A%26B%20%231%2B"),
        ("companyName:Zoë", "companyName:Zo%C3%AB"),
        ("reference:am%26per", "reference:am%26per"),
        ("reference:100%;status:Active", "reference:100%25;status:Active"),
        ("reference:\"a'b\n", "reference:%22a%27b%0A"),
    ],
)
def test_a_raw_expression_keeps_grammar_and_escapes_and_encodes_the_rest(raw: str, written: str) -> None:
    assert Where().encode(raw) == written


@pytest.mark.parametrize("value", ["", "  ", "a:\ud800"])
def test_a_raw_expression_that_cannot_be_sent_is_a_bad_value(value: str) -> None:
    with pytest.raises(BadValue):
        Where().encode(value)


@pytest.mark.parametrize("value", [5, b"status:Active", C.status, ["status:Active"]])
def test_anything_else_is_a_bad_type(value: object) -> None:
    with pytest.raises(BadType, match=re.escape("takes conditions, or a str")):
        Where().encode(value)


# ------------------------------------------------------------------ for any value


def parsed(text: str) -> dict[str, str]:
    """Read `name:value;name:value`, leaving the values encoded; what is no such text fails."""
    assert re.fullmatch(r"(?:[A-Za-z0-9._~:;,|*\[\]-]|%[0-9A-F]{2})+", text)
    return dict(pair.split(":", 1) for pair in text.split(";"))


def is_plain(text: str) -> bool:
    """Whether text may be asked for as it is."""
    return "*" not in text and text.strip().lower() not in ("", "[empty]")


PLAIN = st.text(min_size=1).filter(is_plain)


@given(PLAIN, PLAIN)
def test_any_text_comes_back_from_its_own_place(first: str, last: str) -> None:
    pairs = parsed(Where().encode((C.first_name == first) & (C.last_name == last)))
    assert not set(":;,|*[]&#") & set("".join(pairs.values()))
    assert {name: unquote(value) for name, value in pairs.items()} == {"firstName": first, "lastName": last}


@given(st.text(min_size=1).filter(lambda text: text.strip().lower() not in ("", "[empty]")))
def test_any_pattern_comes_back_in_its_pieces(pattern: str) -> None:
    value = parsed(str(C.reference.like(pattern)))["reference"]
    assert [unquote(piece) for piece in value.split("*")] == pattern.split("*")


@given(st.lists(st.from_regex(r"[^\s:;,|*\[\]]+", fullmatch=True), min_size=1))
def test_any_set_comes_back_in_its_members(words: list[str]) -> None:
    value = parsed(str(C.status.in_(*words)))["status"]
    assert [unquote(word) for word in value.split(",")] == words


AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False, places=4)


@given(AMOUNTS, AMOUNTS)
def test_any_decimal_range_comes_back_exactly_or_is_refused(one: Decimal, other: Decimal) -> None:
    if one >= other:
        with pytest.raises(InvalidValue):
            C.mrr.between(one, other)
    else:
        value = parsed(str(C.mrr.between(one, other)))["monthlyRecurringRevenue"]
        assert [Decimal(bound) for bound in value.split("|")] == [one, other]


@given(st.datetimes(min_value=datetime(2, 1, 1), timezones=st.timezones()))  # noqa: DTZ001 - hypothesis adds the zone
def test_any_moment_comes_back_to_the_second(moment: datetime) -> None:
    try:
        expected = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    except OverflowError:
        return
    value = parsed(str(C.created_timestamp >= moment))["createdTimestamp"]
    assert datetime.fromisoformat(value.removesuffix("|")) == expected


@given(st.text(min_size=1).filter(lambda text: bool(text.strip())))
def test_any_raw_text_becomes_a_query_string_with_the_same_bytes(raw: str) -> None:
    written = Where().encode(raw)
    assert re.fullmatch(r"(?:[A-Za-z0-9._~:;,|*\[\]-]|%[0-9A-Fa-f]{2})+", written)
    assert unquote_to_bytes(written) == unquote_to_bytes(raw)
    assert Where().encode(written) == written
