"""Checks that the vendor's samples of the customers area are complete and sound, for whoever edits or uses them."""

import json
import re
from collections import Counter
from typing import Any

import pytest

from tests.samples import CUSTOMERS, Answer, Error, Request

REQUESTS, ANSWERS, ERRORS, FILTERS, README = CUSTOMERS

BODIES = [pytest.param(sample, id=sample["name"]) for sample in REQUESTS if sample["body"] is not None]
PLACEHOLDER_IDS = {"12000750", "63406"}

# operation: samples, samples with a body, answers, errors, list URLs
COUNTS = {
    "customers.list": (5, 0, 1, 1, 29),
    "customers.read": (5, 0, 1, 1, 0),
    "customers.read_overview": (4, 0, 1, 0, 0),
    "customers.create": (9, 8, 1, 1, 0),
    "customers.update": (5, 4, 1, 1, 0),
    "customers.activate": (8, 7, 1, 1, 0),
    "customers.hold": (5, 0, 1, 1, 0),
    "customers.unhold": (5, 4, 1, 1, 0),
    "customers.cancel": (5, 4, 1, 1, 0),
    "customers.uncancel": (5, 0, 1, 1, 0),
    "customer_notes.create": (5, 4, 1, 0, 0),
    "customer_notes.delete": (4, 0, 1, 0, 0),
    "customer_email_preferences.read": (4, 0, 1, 1, 0),
    "customer_email_preferences.update": (5, 4, 1, 1, 0),
    "customer_email_logs.list": (1, 0, 0, 0, 2),
    "customer_billing_settings.read": (4, 0, 1, 0, 0),
    "customer_billing_settings.update": (4, 3, 1, 0, 0),
    "customer_address_preferences.read": (4, 0, 1, 0, 0),
    "customer_address_preferences.update": (4, 3, 1, 0, 0),
    "addresses.read": (4, 0, 1, 1, 0),
    "addresses.create": (5, 4, 1, 1, 0),
    "addresses.update": (5, 4, 1, 1, 0),
    "countries.list": (4, 0, 1, 0, 0),
    "sales_tracking_codes.find": (0, 0, 0, 1, 0),
    "sales_tracking_codes.retire": (0, 0, 0, 1, 0),
    None: (0, 0, 0, 7, 0),
}


def strict(text: str) -> Any:
    """Read JSON that names no member twice and holds neither NaN nor Infinity."""

    def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        repeated = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]
        assert not repeated
        return dict(pairs)

    def constant(name: str) -> None:
        pytest.fail(f"{name} is not JSON")

    return json.loads(text, object_pairs_hook=members, parse_constant=constant)


def test_no_sample_is_lost() -> None:
    named: list[list[str | None]] = [
        [sample["operation"] for sample in REQUESTS],
        [sample["operation"] for sample in REQUESTS if sample["body"] is not None],
        [answer["operation"] for answer in ANSWERS],
        [error["operation"] for error in ERRORS],
        [url["operation"] for url in FILTERS],
    ]
    operations = {operation for names in named for operation in names}
    assert {operation: tuple(names.count(operation) for names in named) for operation in operations} == COUNTS


def test_sample_names_are_unique() -> None:
    assert len({sample["name"] for sample in REQUESTS}) == len(REQUESTS)


@pytest.mark.parametrize("sample", BODIES)
def test_a_body_is_a_strict_json_object(sample: Request) -> None:
    assert isinstance(strict(sample["body"] or ""), dict)


@pytest.mark.parametrize("sample", BODIES)
def test_a_body_keeps_the_numbers_as_printed(sample: Request) -> None:
    numbers: list[str] = []
    json.loads(sample["body"] or "", parse_int=numbers.append, parse_float=numbers.append)
    assert [number for number in numbers if number not in sample["text"] and number not in PLACEHOLDER_IDS] == []


def test_json_that_needs_no_repair_is_sent_as_printed() -> None:
    sound = [sample for sample in REQUESTS if sample["form"] == "json" and not sample["normalisations"]]
    assert [sample["name"] for sample in sound if sample["body"] not in (sample["text"], None)] == []


def test_the_readme_explains_and_counts_every_normalisation() -> None:
    used = Counter(name for sample in REQUESTS for name in sample["normalisations"])
    table = README.partition("## Normalisations")[2].partition("## ")[0]
    assert {name: int(count) for name, count in re.findall(r"^\| `(.+?)` \| (\d+) \|", table, re.MULTILINE)} == used


def test_a_slip_says_what_is_wrong_and_why() -> None:
    slips = [sample["slip"] for sample in REQUESTS if sample["slip"]] + [url["slip"] for url in FILTERS if url["slip"]]
    assert len(slips) == 10
    assert [slip for slip in slips if slip.split(": ")[0] not in {"path", "method", "query", "value"}] == []


@pytest.mark.parametrize("answer", [pytest.param(answer, id=answer["operation"]) for answer in ANSWERS])
def test_an_answer_is_strict_json_or_a_204_without_body(answer: Answer) -> None:
    if answer["status"] == 204:
        assert answer["text"] == ""
    else:
        assert isinstance(strict(answer["text"]), list if answer["operation"].endswith(".list") else dict)


@pytest.mark.parametrize("error", [pytest.param(error, id=f"{error['page']}-{error['status']}") for error in ERRORS])
def test_an_error_body_repeats_status_key_and_value(error: Error) -> None:
    if error["text"]:
        item = {"Key": error["key"], "Value": error["value"]}
        assert strict(error["text"]) == {"ErrorId": 0, "HttpStatusCode": error["status"], "Errors": [item]}
    else:
        assert (error["composed"], error["key"], error["value"]) == (True, None, None)


def test_every_kind_of_documented_error_is_expected_somewhere() -> None:
    assert Counter(error["expected"] for error in ERRORS) == {
        "NotFoundError": 9,
        "BusinessRuleError": 8,
        "ValidationError": 2,
        "AuthenticationError": 2,
        "RateLimitError": 1,
        "ServerError": 1,
    }
