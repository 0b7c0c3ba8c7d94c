"""Enums to which the server may add values at any time."""

from __future__ import annotations

from enum import StrEnum


class OpenEnum(StrEnum):
    """Text with known values; an unknown one becomes a member too, so a new value never breaks an answer.

    Compare with `==`, not with `is`: members that are not known are not singletons.
    """

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the documentation lists this value."""
        return self._name_ in type(self)._member_map_
