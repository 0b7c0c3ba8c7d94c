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
 +-- RepeatedPage                a list would never end: the server answers with the same page again
 +-- NoneFound, SeveralFound     `.one()` of a list found none or several; also a LookupError
"""

from fusebill_openapi.errors import (
    AuthenticationError,
    BusinessRuleError,
    CallError,
    CallTimeout,
    ClientClosed,
    ConfigurationError,
    ConnectFailed,
    ConnectionLost,
    DecodingError,
    ErrorItem,
    FusebillError,
    InvalidType,
    InvalidValue,
    NotFoundError,
    OutcomeUnknown,
    RateLimitError,
    RequestNotSent,
    ResponseError,
    ServerError,
    ValidationError,
)

__all__ = [
    "AuthenticationError",
    "BusinessRuleError",
    "CallError",
    "CallTimeout",
    "ClientClosed",
    "ConfigurationError",
    "ConnectFailed",
    "ConnectionLost",
    "DecodingError",
    "ErrorItem",
    "FusebillError",
    "InvalidType",
    "InvalidValue",
    "NoneFound",
    "NotFoundError",
    "OutcomeUnknown",
    "RateLimitError",
    "RepeatedPage",
    "RequestNotSent",
    "ResponseError",
    "ServerError",
    "SeveralFound",
    "ValidationError",
]


class RepeatedPage(FusebillError):
    """The server answers one page of a list after the other with the same objects, so walking it would never end."""


class NoneFound(FusebillError, LookupError):
    """One object was asked for and there is none."""


class SeveralFound(FusebillError, LookupError):
    """One object was asked for and there are several."""
