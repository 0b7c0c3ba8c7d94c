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
    "NotFoundError",
    "OutcomeUnknown",
    "RateLimitError",
    "RequestNotSent",
    "ResponseError",
    "ServerError",
    "ValidationError",
]
