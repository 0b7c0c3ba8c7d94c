"""What can go wrong, and what to catch.

FusebillError
 +-- ConfigurationError          before anything is sent: a key, base URL or setting that cannot work
 |    +-- InvalidType            an argument of the wrong kind; also a TypeError
 |    +-- InvalidValue           an argument with a value that cannot be sent; also a ValueError
 |    +-- ClientClosed           the client is not open; also a RuntimeError
 +-- RequestNotSent              nothing reached the server; repeat freely
 |    +-- ConnectFailed          no connection could be made
 +-- ConnectionLost, CallTimeout it may have reached the server, and repeating is harmless
 +-- OutcomeUnknown              it may have been done and must not be repeated blindly; says how to look
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

from typing import TYPE_CHECKING, Any, NamedTuple, Self

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
    """What every error of a call tells.

    Attributes:
        operation: Which operation went wrong.
        method: Its HTTP method.
        path: Its path, as a template. Values and query are left out: they may be personal data.
        attempts: How often it was sent, or was about to be sent.
        earlier: What each attempt before the last ended with.
    """

    operation: str = ""
    method: str = ""
    path: str = ""
    attempts: int = 0
    earlier: tuple[str, ...] = ()

    def about(self, operation: Operation[Any], attempts: int = 1, earlier: tuple[str, ...] = ()) -> None:
        """Note which call went wrong."""
        self.operation, self.method, self.path = operation.id, operation.method, operation.path
        self.attempts, self.earlier = attempts, earlier


class RequestNotSent(CallError):
    """Nothing reached the server; the call can be repeated freely."""


class ConnectFailed(RequestNotSent):
    """No connection to the server could be made."""


class ConnectionLost(CallError):
    """The connection broke. The call may have reached the server, and repeating it is harmless."""


class CallTimeout(CallError):
    """No answer came in time. The call may have reached the server, and repeating it is harmless."""


class LookUp(NamedTuple):
    """The read that shows whether a call was done.

    Attributes:
        operation: Its operation, such as `list_customers`.
        method: The same as a method of the facade, such as `customers.list`.
        filters: The fields to filter it by, if any help.
    """

    operation: str
    method: str
    filters: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.method}, filtered by {' and '.join(self.filters)}" if self.filters else self.method


class OutcomeUnknown(CallError):
    """The call may have been done, and doing it again could do harm: look before you repeat it.

    Attributes:
        look_up: The read that shows whether it was done; None if no documented one does.
    """

    look_up: LookUp | None = None

    @classmethod
    def of(cls, operation: Operation[Any], what: str) -> Self:
        """The error for a call of which no more is known than `what` happened."""
        with_what = f", with {operation.look_up}" if operation.look_up else ""
        error = cls(f"{operation.call} may have been done, but {what}; look before you repeat it{with_what}")
        error.about(operation)
        error.look_up = operation.look_up
        return error


class ErrorItem(NamedTuple):
    """One entry of the server's error list; the text is for people and not a contract."""

    key: str
    value: str


class ResponseError(CallError):
    """The server answered with an error status.

    Attributes:
        status: The HTTP status.
        error_id: The server's `ErrorId`, if it gave one.
        errors: The server's list of errors, key and text.
        body: The raw body.
    """

    status: int = 0
    error_id: int | None = None
    errors: tuple[ErrorItem, ...] = ()
    body: bytes = b""


class AuthenticationError(ResponseError):
    """The key is missing, wrong or belongs to the other environment."""


class NotFoundError(ResponseError):
    """No such object, or no such path."""


class ValidationError(ResponseError):
    """The server refused the value of a field.

    Attributes:
        fields: What is wrong with which field, by the path of the field in Python, such as `primary_email` or
            `subscription_products[0].quantity`.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*args)
        self.fields: dict[str, str] = {}


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
        field: Path of the first bad value, such as `Customer.customerReference.id` or, on a page of a list,
            `[3].status`; empty if the whole answer is bad.
        fields: What is wrong with which value, by its path; several only where a page of a list was validated.
        accepted: Whether the status was 2xx, so that the call was done although its answer cannot be read.
        body: The raw body; of a field that was read later, the JSON of its object.
    """

    status: int = 0
    field: str = ""
    body: bytes = b""

    def __init__(self, *args: object) -> None:
        super().__init__(*args)
        self.fields: dict[str, str] = {}

    @property
    def accepted(self) -> bool:
        """Whether the server accepted the call (2xx) although its answer cannot be read."""
        return 200 <= self.status < 300


def is_field(key: str) -> bool:
    """Whether an error key names a field, as `customer.PrimaryEmail` does and `Api Error` does not."""
    head, dot, tail = key.partition(".")
    return bool(dot) and head.isidentifier() and bool(tail) and " " not in tail


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
