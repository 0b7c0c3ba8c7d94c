"""JSON text to Python and back, with every number that has a point kept as an exact Decimal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from .errors import InvalidType, InvalidValue

if TYPE_CHECKING:
    from collections.abc import Callable

JSON: TypeAlias = "bool | int | str | Decimal | Sequence[JSON] | Mapping[str, JSON] | None"
"""What JSON can say. Numbers without a point are int, all others Decimal; there is no float."""


def loads(content: bytes) -> Any:
    """Read JSON text.

    Raises:
        ValueError: The text is not JSON, or breaks off.
    """
    return _decoder()(content.removeprefix(b"\xef\xbb\xbf"))


def dumps(value: object) -> bytes:
    """Write JSON text, Decimals digit for digit.

    Raises:
        InvalidType: Something in it has no JSON form, a float for example.
        InvalidValue: A Decimal is infinite or not a number.
    """
    return _encoder()(_writable(value))


@cache
def _decoder() -> Callable[[bytes], Any]:
    import msgspec  # costs 20 ms, so it waits for the first answer

    return msgspec.json.Decoder(float_hook=Decimal).decode


@cache
def _encoder() -> Callable[[object], bytes]:
    import msgspec

    return msgspec.json.Encoder().encode


def _writable(value: object) -> object:
    """The same tree with each Decimal as raw digits: the encoder alone would write `1E+3` and `NaN`."""
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, Decimal):
        import msgspec

        if not value.is_finite():
            raise InvalidValue(f"{value} cannot be sent as a number")
        return msgspec.Raw(format(value, "f").encode())
    if isinstance(value, Mapping):
        return {str(key): _writable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_writable(item) for item in value]
    if isinstance(value, float):
        raise InvalidType(f"{value!r} is a float, which is not exact; give a Decimal, an int or a str")
    raise InvalidType(f"{type(value).__name__} has no JSON form")
