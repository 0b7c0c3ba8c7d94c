"""Retrying: what follows each way in which an attempt can end."""

from __future__ import annotations

import math

import pytest
from fusebill_openapi.errors import (
    CallError,
    CallTimeout,
    ConnectFailed,
    ConnectionLost,
    DecodingError,
    InvalidValue,
    LookUp,
    OutcomeUnknown,
    ServerError,
)
from fusebill_openapi.messages import Response
from fusebill_openapi.operation import Operation

from fusebill_async._retry import GiveUp, Outcome, Retry, RetryPolicy, next_step


def nothing(content: bytes) -> None:
    """No answer is read here."""


REPEATABLE = [
    Operation("get_customer", "GET", "/customers/{id}", reads=nothing),
    Operation("update_customer", "PUT", "/customers", reads=nothing, put_nullifies=True),
    Operation("delete_email", "DELETE", "/emails/{id}", reads=nothing),
]
NOT_REPEATABLE = [
    Operation("create_customer", "POST", "/customers", reads=nothing),
    Operation("create_payment", "POST", "/payments", reads=nothing, moves_money=True),
    Operation("write_off", "PUT", "/invoices", reads=nothing, ledger_effect=True),
    Operation("delete_subscription", "DELETE", "/subscriptions/{id}", reads=nothing, irreversible=True),
    Operation("email_statement", "GET", "/statements/{id}", reads=nothing, side_effect=True),
]
GET, PAY = REPEATABLE[0], NOT_REPEATABLE[1]

POLICY = RetryPolicy(attempts=4, base=0.5, cap=20, random=lambda: 1.0)  # always the longest pause
FIRST, LAST = 1, 4

Decision = Retry | GiveUp | type[CallError]  # a class: give up with an error of this class


def unreadable(field: str) -> DecodingError:
    """A success that cannot be read: all of it, or one value."""
    error = DecodingError()
    error.status, error.field = 200, field
    return error


def answer(status: int, reset_in: float | None = None) -> Outcome:
    return Outcome(Response(status, {}, b""), reset_in=reset_in)


def decide(operation: Operation[None], outcome: Outcome, attempt: int) -> Decision:
    step = next_step(operation, outcome, attempt, POLICY)
    return type(step.error) if isinstance(step, GiveUp) and step.error else step


STANDS, BACKOFF, RESET = GiveUp(), Retry(0.5), Retry(41.5)

# outcome; what follows the first and the last attempt: of a repeatable call, of one that is not
TABLE: list[tuple[Outcome, Decision, Decision, Decision, Decision]] = [
    *[(answer(s), STANDS, STANDS, STANDS, STANDS) for s in (200, 201, 204, 302, 400, 401, 403, 404, 408, 409, 422)],
    (answer(429, reset_in=41.5), RESET, STANDS, RESET, STANDS),
    (answer(429), BACKOFF, STANDS, BACKOFF, STANDS),
    *[(answer(s), BACKOFF, STANDS, OutcomeUnknown, OutcomeUnknown) for s in (500, 501, 502, 503, 504, 599)],
    (answer(503, reset_in=41.5), BACKOFF, STANDS, OutcomeUnknown, OutcomeUnknown),
    (Outcome(error=ConnectFailed()), BACKOFF, ConnectFailed, BACKOFF, ConnectFailed),
    (Outcome(error=ConnectionLost()), BACKOFF, ConnectionLost, OutcomeUnknown, OutcomeUnknown),
    (Outcome(error=CallTimeout()), BACKOFF, CallTimeout, OutcomeUnknown, OutcomeUnknown),
    (Outcome(error=unreadable("")), BACKOFF, DecodingError, DecodingError, DecodingError),
    (Outcome(error=unreadable("Customer.id")), DecodingError, DecodingError, DecodingError, DecodingError),
]


def name_of(value: object) -> str:
    if isinstance(value, Outcome):
        said = str(value.response.status) if value.response else type(value.error).__name__
        return f"{said}-with-reset" if value.reset_in else said
    return value.id if isinstance(value, Operation) else ""


@pytest.mark.parametrize("operation", REPEATABLE, ids=name_of)
@pytest.mark.parametrize(("outcome", "first", "last"), [(row[0], row[1], row[2]) for row in TABLE], ids=name_of)
def test_what_follows_an_attempt_of_a_repeatable_call(
    operation: Operation[None], outcome: Outcome, first: Decision, last: Decision
) -> None:
    assert decide(operation, outcome, FIRST) == first
    assert decide(operation, outcome, LAST) == last


@pytest.mark.parametrize("operation", NOT_REPEATABLE, ids=name_of)
@pytest.mark.parametrize(("outcome", "first", "last"), [(row[0], row[3], row[4]) for row in TABLE], ids=name_of)
def test_what_follows_an_attempt_of_a_call_that_must_not_be_done_twice(
    operation: Operation[None], outcome: Outcome, first: Decision, last: Decision
) -> None:
    assert decide(operation, outcome, FIRST) == first
    assert decide(operation, outcome, LAST) == last


@pytest.mark.parametrize("operation", REPEATABLE + NOT_REPEATABLE, ids=name_of)
@pytest.mark.parametrize("outcome", [row[0] for row in TABLE], ids=name_of)
def test_one_attempt_means_no_retry(operation: Operation[None], outcome: Outcome) -> None:
    assert isinstance(next_step(operation, outcome, 1, RetryPolicy(attempts=1)), GiveUp)


def test_an_unknown_outcome_has_the_server_error_as_its_cause() -> None:
    """The server answered with an error, but whether it acted before it failed is unknown."""
    refusal = Response(500, {}, b'{"ErrorId":7,"Errors":[{"Key":"Api Error","Value":"Boom"}]}', attempts=2)
    step = next_step(PAY, Outcome(refusal), 2, POLICY)
    assert isinstance(step, GiveUp)
    assert isinstance(step.error, OutcomeUnknown)
    assert step.error.operation == "create_payment"
    assert step.error.attempts == 2
    cause = step.error.__cause__
    assert isinstance(cause, ServerError)
    assert (cause.status, cause.error_id, cause.attempts) == (500, 7, 2)


def test_an_unknown_outcome_has_the_lost_connection_as_its_cause() -> None:
    lost = ConnectionLost("gone")
    step = next_step(PAY, Outcome(error=lost), 1, POLICY)
    assert isinstance(step, GiveUp)
    assert step.error is not None
    assert step.error.__cause__ is lost
    assert str(step.error) == (
        "create_payment (POST /payments) may have been done, but no answer came; look before you repeat it"
    )


def test_an_unknown_outcome_that_the_transport_found_itself_is_kept() -> None:
    unknown = OutcomeUnknown("looked into already")
    assert next_step(PAY, Outcome(error=unknown), 1, POLICY) == GiveUp(unknown)


def test_the_error_of_the_last_attempt_is_the_one_raised() -> None:
    failed = ConnectFailed("no route")
    assert next_step(GET, Outcome(error=failed), LAST, POLICY) == GiveUp(failed)


def test_a_pause_that_would_outlast_the_deadline_is_not_begun() -> None:
    busy, lost = answer(503), ConnectionLost()
    assert next_step(GET, busy, FIRST, POLICY, 0.6) == Retry(0.5)
    assert next_step(GET, busy, FIRST, POLICY, 0.5) == GiveUp()
    assert next_step(GET, Outcome(error=lost), FIRST, POLICY, 0.0) == GiveUp(lost)
    assert next_step(PAY, answer(429, reset_in=41.5), FIRST, POLICY, 41.0) == GiveUp()


def test_an_unknown_outcome_says_where_to_look() -> None:
    look_up = LookUp("list_payments", "payments.list", ("created_timestamp", "amount"))
    pay = Operation("create_payment", "POST", "/payments", reads=nothing, look_up=look_up)
    step = next_step(pay, answer(500), 1, POLICY)
    assert isinstance(step, GiveUp)
    assert isinstance(step.error, OutcomeUnknown)
    assert step.error.look_up == look_up
    assert str(step.error).endswith(
        "look before you repeat it, with payments.list, filtered by created_timestamp and amount"
    )


def test_pauses_double_up_to_the_cap() -> None:
    pauses = [POLICY.backoff(attempt) for attempt in range(1, 9)]
    assert pauses == [0.5, 1, 2, 4, 8, 16, 20, 20]


def test_a_pause_is_anything_between_nothing_and_its_longest() -> None:
    """Full jitter: clients that failed together do not come back together."""
    assert RetryPolicy(random=lambda: 0.0).backoff(3) == 0
    assert RetryPolicy(random=lambda: 0.25).backoff(3) == 0.5
    assert len({RetryPolicy().backoff(3) for _ in range(10)}) > 1


def test_a_pause_after_very_many_attempts_is_still_a_number() -> None:
    assert POLICY.backoff(1_000_000) == 20


def test_the_defaults_are_four_attempts_and_pauses_up_to_twenty_seconds() -> None:
    assert repr(RetryPolicy()) == "RetryPolicy(attempts=4, base=0.5, cap=20.0)"


@pytest.mark.parametrize("attempts", [0, -1])
def test_a_policy_without_an_attempt_is_refused(attempts: int) -> None:
    with pytest.raises(InvalidValue, match="at least one attempt"):
        RetryPolicy(attempts=attempts)


@pytest.mark.parametrize("seconds", [-1.0, math.inf, math.nan])
def test_a_policy_with_an_impossible_pause_is_refused(seconds: float) -> None:
    with pytest.raises(InvalidValue, match="pauses"):
        RetryPolicy(base=seconds)
    with pytest.raises(InvalidValue, match="pauses"):
        RetryPolicy(cap=seconds)
