"""How values look on the wire: JSON with exact decimals, and the vendor's timestamps."""

import re
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, TypeAlias

import msgspec

Json: TypeAlias = Any
Record: TypeAlias = dict[str, Any]


def words(text: str) -> tuple[str, ...]:
    """Split a list of names."""
    return tuple(text.split())


def plain(text: str) -> Decimal:
    """Read a number into a Decimal without exponent, which is how it will be written.

    Raises:
        ValueError: This is no number, or none that money could be.
    """
    try:
        number = Decimal(text)
    except ArithmeticError:
        raise ValueError(text) from None
    if not number.is_finite() or abs(number.adjusted()) > 28:  # 1E+999999999 would be written as a gigabyte of zeros
        raise ValueError(text)
    return Decimal(f"{number:f}")


_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII)
_decoder = msgspec.json.Decoder(float_hook=plain)
_encoder = msgspec.json.Encoder(decimal_format="number")


def read_json(content: bytes) -> Json:
    """Decode a body; fractions become Decimals, digit by digit.

    Raises:
        ValueError: The body is not JSON.
    """
    try:
        return _decoder.decode(content)
    except RecursionError as error:
        raise ValueError(error) from None


def write_json(value: Json) -> bytes:
    """Encode a body; Decimals are written as JSON numbers with all their digits."""
    return _encoder.encode(value)


def seconds(moment: datetime) -> str:
    """Write a timestamp as most members have it: whole seconds, no zone."""
    return moment.astimezone(UTC).isoformat()[:19]


def ticks(moment: datetime) -> str:
    """Write a timestamp as modifiedTimestamp has it: seven fraction digits and Z."""
    return f"{moment.astimezone(UTC).isoformat(timespec='microseconds')[:26]}0Z"


def comparable(timestamp: str) -> str:
    """Make a timestamp of either form sortable as text."""
    return timestamp.rstrip("Z")


def bound(text: str) -> str:
    """Read a date or time that the caller sent as comparable text; a bare date means midnight.

    Raises:
        ValueError: This is no timestamp.
    """
    if not _TIMESTAMP.fullmatch(text):
        raise ValueError(text)
    moment = datetime.fromisoformat(text)
    if moment.tzinfo:
        moment = moment.astimezone(UTC).replace(tzinfo=None)
    return moment.isoformat()
