"""The mark for a value that is left out, as opposed to `None`, which is sent as null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal, final


@final
class Unset(Enum):
    """The type of `UNSET`. An enum member stays the same object through copy, deepcopy and pickle."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Leave this out of the request."""
