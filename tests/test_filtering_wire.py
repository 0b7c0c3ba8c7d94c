"""Filters as the other side reads them: the sandbox's parser, which shares no code with what writes them.

By default it splits a query and then decodes it. Its other reading decodes first; that is what `encode_separators` of
the client is for, and all that is shown for the one is shown for the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import httpx
import pytest
from fusebill_openapi.api.customers import list_customers
from fusebill_openapi.filtering import (
    GRAMMAR,
    BooleanFilter,
    Condition,
    DateRangeFilter,
    DateTimeFilter,
    DecimalRangeFilter,
    EnumFilter,
    IntegerFilter,
    StringFilter,
)
from fusebill_openapi.query import with_encoded_separators
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pytest_httpx import HTTPXMock

from fusebill_async import Fusebill
from fusebill_async.errors import BusinessRuleError, InvalidType, InvalidValue
from fusebill_async.filters import Customers as C
from fusebill_async.sandbox import Readings, Sandbox, listing
from fusebill_async.sandbox.operations import Query
from tests.clocks import VirtualClock
from tests.conftest import BASE, KEY

both_ways = pytest.mark.parametrize("encoded", [False, True], ids=["raw separators", "encoded separators"])

# ------------------------------------------------------------------ what the parser makes of a condition


class F:
    """A field of each kind, for both sides."""

    text = StringFilter("text")
    other = StringFilter("other")
    word = EnumFilter("word", ("Active",))
    whole = IntegerFilter("whole")
    flag = BooleanFilter("flag")
    moment = DateTimeFilter("moment")
    span = DateRangeFilter("span")
    money = DecimalRangeFilter("money")


class Read(NamedTuple):
    """The pieces of each value, in their order, as the parser cut them out; and the test of a row."""

    pieces: dict[str, list[str]]
    fits: Callable[[dict[str, Any]], bool]


def read(condition: Condition, encoded: bool = False, words: tuple[str, ...] = ("Active",)) -> Read:
    """Send a condition as a client does, and read it as the sandbox does."""
    request = list_customers.request(query=condition, page_size=1)
    if encoded:
        request = with_encoded_separators(request)
    received = Query(httpx.Request("GET", BASE + request.target).url.query.decode("latin-1"))
    pieces: dict[str, list[str]] = {}

    def noted(name: str, kind: listing.Kind) -> listing.Filter:
        def noting(value: str, decode: listing.Decode) -> listing.Test:
            def note(piece: str) -> str:
                pieces.setdefault(name, []).append(decode(piece))
                return decode(piece)

            return kind(value, note)

        return listing.Filter(name, noting)

    filters = listing.Filters(
        noted("text", listing.string),
        noted("other", listing.string),
        noted("word", listing.enum(*words)),
        noted("whole", listing.integer),
        noted("flag", listing.enum("true", "false")),
        noted("moment", listing.string),
        noted("span", listing.date_range),
        noted("money", listing.decimal_range),
    )
    tests = listing.parse(received.raw("query"), filters, Readings(decode_filters_first=encoded))
    return Read(pieces, lambda row: all(test(row) for test in tests))


SPECIAL = [*":;,|*[]&#+ =%?/@\"'\\<>{}^`~\n\r\t\0éß😀\u2028", "%2C", "%3b", "%", "[empty", "&query=", "text:", "\r\n"]
TEXTS = st.lists(st.sampled_from(SPECIAL) | st.text(max_size=4), min_size=1, max_size=10).map("".join)
PATTERNS = TEXTS.filter(lambda text: text.strip().lower() not in ("", "[empty]"))
LITERALS = PATTERNS.filter(lambda text: "*" not in text)


def without_grammar(text: str) -> str:
    return "".join(character for character in text if character not in GRAMMAR)


def sendable(text: str, encoded: bool, keep: str = "") -> str:
    """Text that may be asked for; where separators are encoded, without any of them inside."""
    if encoded:
        text = "".join(character for character in text if character not in GRAMMAR or character in keep)
        assume(text.strip())
    return text


@both_ways
@given(text=LITERALS, other=LITERALS)
def test_any_text_is_read_as_one_piece_in_its_own_place(encoded: bool, text: str, other: str) -> None:
    text, other = sendable(text, encoded), sendable(other, encoded)
    found = read((F.text == text) & (F.word == "Active") & (F.other == other), encoded)
    assert found.pieces == {"text": [text], "word": ["Active"], "other": [other]}
    assert found.fits({"text": text, "word": "Active", "other": other})


@both_ways
@given(text=LITERALS, data=st.data())
def test_no_other_text_is_found(encoded: bool, text: str, data: st.DataObject) -> None:
    """A part of it, or more than it, would be found if anything inside were taken for grammar."""
    text = sendable(text, encoded)
    fits = read(F.text == text, encoded).fits
    at = data.draw(st.integers(0, len(text) - 1))
    for wrong in (text[:at], text[at + 1 :], text[:at] + text[at + 1 :], text[:at] + "x" + text[at:], text * 2, None):
        assert not fits({"text": wrong})


@both_ways
@given(part=LITERALS, around=st.text(max_size=5))
def test_a_part_is_read_with_its_wildcards_and_no_others(encoded: bool, part: str, around: str) -> None:
    part = sendable(part, encoded)
    for condition, pieces, fitting in (
        (F.text.startswith(part), [part, ""], part + around),
        (F.text.endswith(part), ["", part], around + part),
        (F.text.contains(part), ["", part, ""], around + part + around),
    ):
        found = read(condition, encoded)
        assert found.pieces == {"text": pieces}
        assert found.fits({"text": fitting})
        assert not found.fits({"text": part[1:]})


@both_ways
@given(pattern=PATTERNS, between=st.text(max_size=5))
def test_a_pattern_is_read_in_its_pieces(encoded: bool, pattern: str, between: str) -> None:
    pattern = sendable(pattern, encoded, keep="*")
    found = read(F.text.like(pattern), encoded)
    assert found.pieces == {"text": pattern.split("*")}
    assert found.fits({"text": pattern.replace("*", between)})


WORDS = TEXTS.map(without_grammar).filter(lambda word: bool(word.strip()))


@both_ways
@given(words=st.lists(WORDS, min_size=1, max_size=5, unique_by=str.lower), unasked=WORDS)
def test_a_set_of_words_is_read_in_its_members(encoded: bool, words: list[str], unasked: str) -> None:
    assume(unasked.lower() not in map(str.lower, words))
    found = read(F.word.in_(*words), encoded, words=(*words, unasked))
    assert found.pieces == {"word": words}
    assert all(found.fits({"word": word}) for word in words)
    assert not found.fits({"word": unasked})


@both_ways
@given(numbers=st.sets(st.integers(), min_size=1, max_size=5), unasked=st.integers())
def test_a_set_of_numbers_is_read_in_its_members(encoded: bool, numbers: set[int], unasked: int) -> None:
    found = read(F.whole.in_(*numbers), encoded)
    assert all(found.fits({"whole": number}) for number in numbers)
    assert found.fits({"whole": unasked}) is (unasked in numbers)
    assert read(F.whole == unasked, encoded).pieces == {"whole": [str(unasked)]}


@both_ways
@pytest.mark.parametrize("value", [True, False])
def test_a_flag_is_read(encoded: bool, value: bool) -> None:
    assert read(F.flag == value, encoded).pieces == {"flag": [str(value).lower()]}


MOMENTS = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.timezones())  # noqa: DTZ001


@both_ways
@given(moment=MOMENTS)
def test_a_single_moment_is_read_to_the_millisecond(encoded: bool, moment: datetime) -> None:
    [written] = read(F.moment == moment, encoded).pieces["moment"]
    assert written.endswith("Z")
    assert timedelta(0) <= moment - datetime.fromisoformat(written) < timedelta(milliseconds=1)


@both_ways
@given(one=MOMENTS, other=MOMENTS | st.dates(date(2, 1, 1), date(9998, 1, 1)), at=MOMENTS)
def test_a_range_of_time_is_read_with_both_bounds(
    encoded: bool, one: datetime, other: datetime | date, at: datetime
) -> None:
    first = one.astimezone(UTC).replace(microsecond=0)
    midnight = other if isinstance(other, datetime) else datetime(other.year, other.month, other.day, tzinfo=UTC)
    last = midnight.astimezone(UTC).replace(microsecond=0)
    assume(first < last)
    at = at.astimezone(UTC).replace(microsecond=0)
    for moment in (at, first, last, first - timedelta(seconds=1), last - timedelta(seconds=1)):
        row = {"span": moment.replace(tzinfo=None).isoformat()}
        assert read(F.span.between(one, other), encoded).fits(row) is (first <= moment < last)
        assert read(F.span >= one, encoded).fits(row) is (first <= moment)
        assert read(F.span < other, encoded).fits(row) is (moment < last)


AMOUNTS = st.decimals(-(10**15), 10**15, places=4)


@both_ways
@given(one=AMOUNTS, other=AMOUNTS, at=AMOUNTS)
def test_a_range_of_amounts_is_read_with_both_bounds(encoded: bool, one: Decimal, other: Decimal, at: Decimal) -> None:
    first, last = sorted((one, other))
    assume(first < last)
    for amount in (at, first, last, first - Decimal("0.0001")):
        row = {"money": amount}
        assert read(F.money.between(first, str(last)), encoded).fits(row) is (first <= amount < last)
        assert read(F.money >= first, encoded).fits(row) is (first <= amount)
        assert read(F.money < last, encoded).fits(row) is (amount < last)


@both_ways
def test_no_value_is_read(encoded: bool) -> None:
    found = read(F.text.is_empty() & F.other.is_empty(), encoded)
    assert found.pieces == {}
    assert found.fits({"text": None, "other": ""})
    assert not found.fits({"text": "[empty]", "other": None})


@given(text=LITERALS, separator=st.sampled_from(sorted(set(GRAMMAR) - {"*"})))
def test_a_separator_inside_a_value_is_refused_where_separators_are_encoded(text: str, separator: str) -> None:
    for condition in (F.text == text + separator + text, F.text.like(f"*{text}{separator}*")):
        with pytest.raises(InvalidValue, match=r"^list_customers\.query: has one of : ; , \| \* \[ \] inside a value"):
            read(condition, encoded=True)


# ------------------------------------------------------------------ customers with any text


@settings(max_examples=50)
@given(texts=st.lists(LITERALS.filter(lambda text: len(text) <= 25), min_size=1, max_size=3))
async def test_customers_are_found_by_any_text_and_no_others(texts: list[str]) -> None:
    """Through the real client and over the wire; upper and lower case are one for the sandbox."""
    sandbox = Sandbox()
    options: dict[str, Any] = {"transport": sandbox.transport(), "clock": VirtualClock()}
    values = {*texts, *(text + "x" for text in texts), *(text * 2 for text in texts), *"".join(texts)}
    async with Fusebill(KEY, base_url=sandbox.base_url, **options) as fusebill:
        for value in sorted(values)[:20]:
            await fusebill.customers.create(reference=value, company_name=value)
        everybody = await fusebill.customers.list().collect()
        for text in texts:
            same = re.compile(re.escape(text), re.IGNORECASE).fullmatch
            expected = [customer.id for customer in everybody if same(customer.reference or "")]
            for condition in (C.reference == text, (C.company_name == text) & (C.reference == text)):
                assert [customer.id async for customer in fusebill.customers.list(condition)] == expected


# ------------------------------------------------------------------ the setting

EXAMPLES = [
    (C.first_name == "Jessica", "firstName%3AJessica"),
    ((C.first_name == "Jessica") & (C.last_name == "Smithson"), "firstName%3AJessica%3BlastName%3ASmithson"),
    (C.reference.is_empty(), "reference%3A%5Bempty%5D"),
    (C.primary_phone.startswith("555"), "primaryPhone%3A555%2A"),
    (C.primary_phone.contains("555"), "primaryPhone%3A%2A555%2A"),
    (C.status.in_("Active", "Draft"), "status%3AActive%2CDraft"),
    (C.reference == "am&per&sand", "reference%3Aam%26per%26sand"),
    (C.reference == "100%2C", "reference%3A100%252C"),
    (C.created_timestamp.between(date(2018, 1, 1), date(2019, 1, 1)), "createdTimestamp%3A2018-01-01%7C2019-01-01"),
    (C.created_timestamp < datetime(2019, 1, 1, tzinfo=UTC), "createdTimestamp%3A%7C2019-01-01T00%3A00%3A00"),
    ("status:Active,Hold;firstName:Ada", "status%3AActive%2CHold%3BfirstName%3AAda"),
]


@pytest.mark.parametrize(("condition", "written"), EXAMPLES, ids=[written for _, written in EXAMPLES])
async def test_the_setting_encodes_every_separator(
    condition: Condition | str, written: str, clock: VirtualClock, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json=[])
    async with Fusebill(KEY, encode_separators=True, clock=clock) as fusebill:
        await fusebill.with_options(retries=0).customers.list(condition, sort=C.last_name.asc())
    [request] = httpx_mock.get_requests()
    assert request.url.raw_path.decode() == (
        f"/v1/customers?pageSize=500&pageNumber=0&query={written}&sortOrder=Ascending&sortExpression=lastName"
    )


@pytest.mark.parametrize("condition", [C.reference == "a,b", "reference:a%2cb", "reference%3Aa"])
async def test_a_filter_that_could_be_misread_is_refused_before_anything_is_sent(
    condition: Condition | str, clock: VirtualClock, httpx_mock: HTTPXMock
) -> None:
    async with Fusebill(KEY, encode_separators=True, clock=clock) as fusebill:
        customers = fusebill.customers.list(condition)
        with pytest.raises(InvalidValue, match="leave encode_separators out"):
            await customers
    assert httpx_mock.get_requests() == []


async def test_other_parameters_are_left_alone(clock: VirtualClock, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    async with Fusebill(KEY, encode_separators=True, clock=clock) as fusebill:
        await fusebill.request("GET", "/x?a:b", params={"query": "a:b;c"})
    assert httpx_mock.get_requests()[0].url.raw_path == b"/v1/x?a:b&query=a%3Ab%3Bc"


def test_the_setting_is_a_bool() -> None:
    untyped: Any = "false"
    with pytest.raises(InvalidType, match="encode_separators must be a bool"):
        Fusebill(KEY, encode_separators=untyped)


KINDS = {
    "text": C.first_name == "Ada",
    "text with URL syntax": C.company_name.contains("& "),
    "pattern": C.company_name.like("S*&*Sons*"),
    "no text": C.middle_name.is_empty(),
    "word": C.status == "Hold",
    "words": C.status.in_("Hold", "Draft"),
    "number": C.currency_id == 24,
    "days": C.created_timestamp.between(date(2020, 1, 1), date(2023, 1, 1)),
    "moments": C.created_timestamp.between(
        datetime(2020, 1, 1, 12, 30, tzinfo=UTC), datetime(2023, 1, 1, 1, 1, 1, tzinfo=UTC)
    ),
    "amounts": C.monthly_recurring_revenue.between("10.00", "100.00"),
    "an open range": C.monthly_recurring_revenue >= Decimal("50.00"),
    "a nested name": C.customer_reference.reference1.is_empty(),
    "several": (C.status.in_("Active", "Hold")) & (C.created_timestamp < date(2024, 1, 1)) & (C.last_name.like("*e*")),
}


@pytest.mark.parametrize("condition", KINDS.values(), ids=KINDS)
async def test_with_the_setting_a_server_that_decodes_first_finds_the_same(condition: Condition) -> None:
    assert await found(condition, encoded=True) == await found(condition, encoded=False) != []


async def test_with_the_setting_a_server_that_splits_first_refuses_the_query() -> None:
    with pytest.raises(BusinessRuleError, match="query is not valid"):
        await found(C.status == "Active", encoded=True, decode_filters_first=False)


async def found(condition: Condition, encoded: bool, decode_filters_first: bool | None = None) -> list[int]:
    """The IDs that a sandbox of either reading finds."""
    first = encoded if decode_filters_first is None else decode_filters_first
    sandbox = Sandbox(customers=300, decode_filters_first=first)
    options: dict[str, Any] = {"transport": sandbox.transport(), "clock": VirtualClock()}
    async with Fusebill(KEY, base_url=sandbox.base_url, encode_separators=encoded, **options) as fusebill:
        return [customer.id or 0 async for customer in fusebill.customers.list(condition)]
