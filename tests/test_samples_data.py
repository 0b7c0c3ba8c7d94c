"""Checks that the vendor's samples of all areas are complete and sound, for whoever edits or uses them."""

import json
import re
from collections import Counter
from typing import Any

import pytest

from tests.samples import AREAS, Answer, Area, Error, Request

REQUESTS = [sample for area in AREAS.values() for sample in area.requests]
ANSWERS = [answer for area in AREAS.values() for answer in area.answers]
ERRORS = [error for area in AREAS.values() for error in area.errors]
FILTERS = [url for area in AREAS.values() for url in area.filters]

EACH_AREA = pytest.mark.parametrize("area", [pytest.param(area, id=name) for name, area in AREAS.items()])
BODIES = [pytest.param(sample, id=sample["name"]) for sample in REQUESTS if sample["body"] is not None]

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
    "subscriptions.list": (4, 0, 1, 0, 10),
    "subscriptions.list_summary": (4, 0, 1, 0, 6),
    "subscriptions.list_by_customer": (5, 0, 1, 0, 6),
    "subscriptions.read": (5, 0, 1, 0, 0),
    "subscriptions.count_by_status": (0, 0, 1, 1, 0),
    "subscriptions.create": (9, 7, 1, 0, 0),
    "subscriptions.update": (5, 3, 1, 0, 0),
    "subscriptions.activate": (2, 0, 0, 1, 0),
    "subscriptions.delete": (0, 0, 1, 1, 0),
    "subscription_product_items.read": (0, 0, 0, 1, 0),
    "billing_period_definitions.update": (1, 0, 0, 0, 0),
    "billing_period_definitions.delete": (0, 0, 1, 1, 0),
    "invoices.list": (0, 0, 0, 0, 2),
    "invoices.read": (0, 0, 0, 1, 0),
    "invoices.read_pdf": (0, 0, 0, 1, 0),
    "invoices.patch": (1, 0, 0, 0, 0),
    "invoices.list_credit_allocations": (0, 0, 0, 1, 0),
    "invoices.list_payment_allocations": (0, 0, 0, 1, 0),
    "invoices.write_off": (0, 0, 0, 1, 0),
    "invoices.reverse": (3, 2, 0, 0, 0),
    "draft_invoices.list": (0, 0, 0, 0, 2),
    "draft_invoices.post": (1, 1, 0, 0, 0),
    "draft_invoices.cancel": (1, 0, 1, 1, 0),
    "draft_invoices.uncancel": (1, 0, 1, 1, 0),
    "draft_invoices.post_ready_charges": (6, 6, 0, 0, 0),
    "draft_payment_schedules.delete": (0, 0, 1, 1, 0),
    "credit_notes.list": (0, 0, 0, 0, 2),
    "bulk_jobs.create": (0, 0, 0, 1, 0),
    "bulk_jobs.create_write_off": (1, 1, 0, 0, 0),
    "bulk_jobs.read": (1, 0, 0, 0, 0),
    "bulk_jobs.process": (1, 1, 0, 0, 0),
    "bulk_jobs.cancel": (1, 0, 0, 0, 0),
    "payments.create": (1, 0, 0, 0, 0),
    "payments.read": (0, 0, 0, 1, 0),
    "refunds.read": (0, 0, 0, 1, 0),
    "credits.create": (1, 0, 0, 0, 0),
    "credits.read": (0, 0, 0, 1, 0),
    "debits.create": (5, 4, 1, 1, 0),
    "debits.read": (0, 0, 0, 1, 0),
    "ar_activities.list_by_customer": (0, 0, 0, 0, 1),
    "payment_methods.set_default": (0, 0, 0, 1, 0),
    "credit_cards.delete": (0, 0, 1, 1, 0),
    "ach_cards.delete": (0, 0, 0, 1, 0),
    "payment_method_imports.stripe_connect_ach": (2, 0, 0, 0, 0),
    "purchases.split": (2, 0, 0, 0, 0),
    "purchases.cancel": (0, 0, 1, 1, 0),
    "purchases.delete_draft": (0, 0, 1, 1, 0),
    "purchase_discounts.read": (0, 0, 0, 1, 0),
    "purchase_product_items.delete": (0, 0, 1, 1, 0),
    "plans.list": (1, 0, 0, 0, 1),
    "plans.read": (0, 0, 0, 1, 0),
    "products.list_summaries": (1, 0, 0, 0, 1),
    "products.read": (0, 0, 0, 1, 0),
    "discounts.read": (0, 0, 0, 1, 0),
    "salesforce.latch_customer": (1, 0, 0, 0, 0),
    "salesforce.resync_customer": (1, 0, 0, 0, 0),
    "netsuite.latch_customer": (0, 0, 0, 1, 0),
    "netsuite.unlatch_customer": (0, 0, 0, 1, 0),
    "netsuite.disable_sync": (0, 0, 0, 1, 0),
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


def test_names_are_unique() -> None:
    assert len({sample["name"] for sample in REQUESTS}) == len(REQUESTS)
    assert len({answer["operation"] for answer in ANSWERS}) == len(ANSWERS)
    assert len({(url["operation"], url["page"], url["example"]) for url in FILTERS}) == len(FILTERS)


@pytest.mark.parametrize("sample", BODIES)
def test_a_body_is_a_strict_json_object(sample: Request) -> None:
    assert isinstance(strict(sample["body"] or ""), dict)


@EACH_AREA
def test_a_body_keeps_the_numbers_as_printed_or_has_an_id_that_the_readme_names(area: Area) -> None:
    ids = set(re.findall(r"`(\d+)`", area.readme))
    for sample in area.requests:
        numbers: list[str] = []
        json.loads(sample["body"] or "null", parse_int=numbers.append, parse_float=numbers.append)
        assert [number for number in numbers if number not in sample["text"] and number not in ids] == []


def test_json_that_needs_no_repair_is_sent_as_printed() -> None:
    sound = [sample for sample in REQUESTS if sample["form"] == "json" and not sample["normalisations"]]
    assert [sample["name"] for sample in sound if sample["body"] not in (sample["text"], None)] == []


@EACH_AREA
def test_the_readme_explains_and_counts_every_normalisation(area: Area) -> None:
    used = Counter(name for sample in area.requests for name in sample["normalisations"])
    table = area.readme.partition("## Normalisations")[2].partition("## ")[0]
    assert {name: int(count) for name, count in re.findall(r"^\| `(.+?)` \| (\d+) \|", table, re.MULTILINE)} == used


def test_a_slip_says_what_is_wrong_and_why() -> None:
    slips = [sample["slip"] for sample in REQUESTS if sample["slip"]] + [url["slip"] for url in FILTERS if url["slip"]]
    assert Counter(slip.partition(": ")[0] for slip in slips) == {
        "path": 10,
        "page": 6,
        "value": 3,
        "query": 2,
        "method": 1,
        "body": 1,
    }


@pytest.mark.parametrize("answer", [pytest.param(answer, id=answer["operation"]) for answer in ANSWERS])
def test_an_answer_is_strict_json_or_a_204_without_body(answer: Answer) -> None:
    if answer["status"] == 204:
        assert answer["text"] == ""
    else:
        count = answer["operation"] == "subscriptions.count_by_status"
        assert isinstance(strict(answer["text"]), list if ".list" in answer["operation"] else int if count else dict)


@pytest.mark.parametrize("error", [pytest.param(error, id=f"{error['page']}-{error['status']}") for error in ERRORS])
def test_an_error_body_repeats_status_key_and_value(error: Error) -> None:
    if error["text"]:
        item = {"Key": error["key"], "Value": error["value"]}
        assert strict(error["text"]) == {"ErrorId": 0, "HttpStatusCode": error["status"], "Errors": [item]}
    else:
        assert (error["composed"], error["key"], error["value"]) == (True, None, None)


def test_every_kind_of_documented_error_is_expected_somewhere() -> None:
    assert Counter(error["expected"] for error in ERRORS) == {
        "NotFoundError": 30,
        "BusinessRuleError": 18,
        "ValidationError": 2,
        "AuthenticationError": 2,
        "ServerError": 2,
        "RateLimitError": 1,
    }
