"""Faults that a test has ordered: errors, delays, dropped connections and pages that shift."""

from dataclasses import dataclass
from difflib import get_close_matches
from http import HTTPStatus

from fusebill_async.sandbox.description import documented
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.operations import Answer


class Dropped(Exception):
    """The connection ends without an answer."""


class TooSlow(Exception):
    """The answer comes later than the client waits for."""


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next requests for one operation; see `Sandbox.fail`."""

    operation: str
    status: int | None = None
    drop: bool = False
    delay: float = 0.0
    shift: int = 0
    after_commit: bool = False
    skip: int = 0
    times: int = 1

    def __post_init__(self) -> None:
        if self.operation not in documented():
            near = ", ".join(get_close_matches(self.operation, documented()))
            raise ValueError(f"no operation {self.operation!r}{near and f'; did you mean {near}?'}")
        if self.status is None and not (self.drop or self.delay or self.shift):
            raise ValueError("nothing to go wrong: give a status, drop, delay or shift")

    @property
    def prevents(self) -> bool:
        """Whether the request fails before anything is done."""
        return (self.drop or self.status is not None) and not self.after_commit

    def instead_of(self, answer: Answer | None) -> Answer:
        """What the client gets in the place of an answer.

        Raises:
            Dropped: It gets nothing.
        """
        if self.drop:
            raise Dropped
        if self.status is not None:
            return error_page(self.status)
        return answer or Answer()


class Faults(list[Fault]):
    """The faults that are still to come, in the order in which they were ordered."""

    def take(self, operation: str | None) -> Fault | None:
        """The fault of this request, if there is one; counts it."""
        for fault in self:
            if fault.operation != operation:
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.times -= 1
            if fault.times <= 0:
                self.remove(fault)
            return fault
        return None


def error_page(status: int) -> Answer:
    """An error that is not the API's own. Assumption: gateways answer in HTML, all others as the API does."""
    phrase = HTTPStatus(status).phrase
    if status in (502, 503, 504):
        page = f"<html><head><title>{status} {phrase}</title></head><body><h1>{status} {phrase}</h1></body></html>"
        return Answer(page.encode(), status, media_type="text/html")
    return Answer(ApiError(status, f"{phrase}, as ordered.").body(), status)
