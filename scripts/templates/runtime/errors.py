"""What can go wrong, and what to catch.

FusebillError
 +-- ConfigurationError          before anything is sent: a key, base URL or setting that cannot work
 |    +-- InvalidType            an argument of the wrong kind; also a TypeError
 |    +-- InvalidValue           an argument with a value that cannot be sent; also a ValueError
 |    +-- ClientClosed           the client is not open; also a RuntimeError
 +-- RequestNotSent              nothing reached the server; repeat freely
 |    +-- ConnectFailed          no connection could be made
 +-- ConnectionLost, CallTimeout it may have reached the server, and repeating is harmless
 +-- OutcomeUnknown              it may have been done and must not be repeated blindly
 +-- ResponseError               the server answered with an error
 |    +-- AuthenticationError    401, or 400 about the key
 |    +-- NotFoundError          404
 |    +-- ValidationError        400 that names fields
 |    +-- BusinessRuleError      409, or 400 that names no field
 |    +-- RateLimitError         429
 |    +-- ServerError            5xx
 +-- DecodingError               the server answered with something that cannot be read
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .operation import Operation


class FusebillError(Exception):
    """The root of everything this package raises on purpose."""


class ConfigurationError(FusebillError):
    """The call or the client cannot work as it is set up; nothing was sent."""


class InvalidType(ConfigurationError, TypeError):
    """An argument is of the wrong kind; nothing was sent."""


class InvalidValue(ConfigurationError, ValueError):
    """An argument has a value that cannot be sent; nothing was sent."""


class ClientClosed(ConfigurationError, RuntimeError):
    """The client is closed or was never opened; nothing was sent."""


class CallError(FusebillError):
    """What every error of a call tells: which operation, and how often it was tried."""

    operation: str = ""
    method: str = ""
    path: str = ""
    attempts: int = 0

    def about(self, operation: Operation[Any], attempts: int = 1) -> None:
        """Note which call went wrong. The query is left out on purpose: it may hold personal data."""
        self.operation, self.method, self.path = operation.id, operation.method, operation.path
        self.attempts = attempts


class RequestNotSent(CallError):
    """Nothing reached the server; the call can be repeated freely."""


class ConnectFailed(RequestNotSent):
    """No connection to the server could be made."""


class ConnectionLost(CallError):
    """The connection broke. The call may have reached the server, and repeating it is harmless."""


class CallTimeout(CallError):
    """No answer came in time. The call may have reached the server, and repeating it is harmless."""


class OutcomeUnknown(CallError):
    """The call may have been done, and doing it again could do harm: look before you repeat it."""


class ErrorItem(NamedTuple):
    """One entry of the server's error list; the text is for people and not a contract."""

    key: str
    value: str


class ResponseError(CallError):
    """The server answered with an error status."""

    status: int = 0
    error_id: int | None = None
    errors: tuple[ErrorItem, ...] = ()
    body: bytes = b""


class AuthenticationError(ResponseError):
    """The key is missing, wrong or belongs to the other environment."""


class NotFoundError(ResponseError):
    """No such object, or no such path."""


class ValidationError(ResponseError):
    """The server refused the value of a field."""

    @property
    def fields(self) -> dict[str, str]:
        """What is wrong with which field, by the field's Python name."""
        return {_python_name(item.key): item.value for item in self.errors if is_field(item.key)}


class BusinessRuleError(ResponseError):
    """The request was understood and goes against a rule, for example activating an Active customer."""


class RateLimitError(ResponseError):
    """The account's limit per minute or per day is used up."""


class ServerError(ResponseError):
    """The server failed (any 5xx)."""


class DecodingError(CallError):
    """The server answered with something that cannot be read.

    Attributes:
        status: HTTP status of the answer.
        field: Path of the first bad value, such as `Customer.customerReference.id`; empty if the whole answer is bad.
        accepted: Whether the status was 2xx, so that the call was done although its answer cannot be read.
        body: The raw body.
    """

    status: int = 0
    field: str = ""
    body: bytes = b""

    @property
    def accepted(self) -> bool:
        """Whether the server accepted the call (2xx) although its answer cannot be read."""
        return 200 <= self.status < 300


def is_field(key: str) -> bool:
    """Whether an error key names a field, as `customer.PrimaryEmail` does and `Api Error` does not."""
    head, dot, tail = key.partition(".")
    return bool(dot) and head.isidentifier() and bool(tail) and " " not in tail


def _python_name(key: str) -> str:
    """`customer.PrimaryEmail` -> `primary_email`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key.partition(".")[2]).lower()


def error_class(status: int, errors: tuple[ErrorItem, ...]) -> type[ResponseError]:
    """Decide which error an answer is. 400 and 409 both carry business rules, so the keys decide, not the status."""
    if status == 401 or (status == 400 and any("authorization key" in item.value.lower() for item in errors)):
        return AuthenticationError
    if status == 404:
        return NotFoundError
    if status in (400, 409, 422):
        return ValidationError if any(is_field(item.key) for item in errors) else BusinessRuleError
    if status == 429:
        return RateLimitError
    return ServerError if status >= 500 else ResponseError
