"""Changes that lose nothing on an API whose PUT sets to null what is left out, for the `edit` methods of resources."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from fusebill_openapi.errors import InvalidValue
from fusebill_openapi.kinds import Array, Object

from .errors import EditConflict

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
    from types import TracebackType

    from fusebill_openapi.kinds import Kind
    from fusebill_openapi.model import Answer
    from fusebill_openapi.operation import Operation

A = TypeVar("A", bound="Answer")

IDENTITY = ("id", "customer_id")  # with another one, the change would hit another object


class Change(NamedTuple):
    """One difference between two states of an object."""

    before: object
    after: object


class Edit(Generic[A]):
    """One change of one object: it is read, you change it, and the whole of it goes back.

    Made by the `edit` methods of the resources, for `async with`, which gives the draft: the object as it was read.
    On leaving, nothing is sent if nothing changed or if the body raised. It can be entered again, and then reads anew.

    Example:
        ```python
        edit = fusebill.customers.edit(7)
        async with edit as draft:
            draft.company_name = "Analytical Engines"
        print(edit.changes, edit.result.modified_timestamp)
        ```
    """

    def __init__(
        self,
        read: Callable[[], Awaitable[A]],
        update: Callable[[A], Awaitable[A]],
        operation: Operation[A],
        *,
        if_unchanged: bool,
        fixed: Collection[str] = (),
        also: Collection[str] = (),
        mend: Callable[[A, Mapping[str, Change]], A] = lambda answer, _: answer,
    ) -> None:
        """Set an edit up; nothing is sent yet.

        Args:
            read: Gets the object.
            update: Sends it back.
            operation: What `update` sends; its body tells which fields can be changed.
            if_unchanged: Whether to read again before sending, and to stop if somebody else changed the object.
            fixed: Paths of fields that the body has and the server does not change.
            also: Names of fields that can be changed although the body has another name for them.
            mend: Makes what is sent of what was read and changed, where that is not the same.
        """
        self._read = read
        self._update = update
        self._operation = operation
        self._if_unchanged = if_unchanged
        self._fixed = fixed
        self._also = also
        self._mend = mend
        self._before: A | None = None
        self._draft: A | None = None
        self._result: A | None = None

    def __repr__(self) -> str:
        return f"Edit({self._operation.call})"

    async def __aenter__(self) -> A:
        self._before = self._draft = self._result = None
        draft = self._draft = await self._read()
        self._before = _copied(draft)
        return draft

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None or self._before is None or self._draft is None:
            return
        self._draft = _copied(self._draft)  # the caller may go on with theirs
        changes = self.changes
        self._refuse_what_cannot_change(changes)
        if not changes:
            self._result = self._before
            return
        if self._if_unchanged:
            await self._refuse_what_somebody_else_changed(self._before, changes)
        self._result = await self._update(self._mend(_copied(self._draft), changes))

    @property
    def changes(self) -> dict[str, Change]:
        """What differs from what was read, by path, such as `subscription_products[0].quantity`.

        Can be read inside the block and after it. A list with more or fewer items than before is one change.

        Raises:
            InvalidType: A field of the draft has a value of the wrong kind.
            InvalidValue: A field of the draft has a value that cannot be sent.
        """
        if self._before is None or self._draft is None:
            return {}
        return dict(_differences(self._before, _copied(self._draft)))

    @property
    def result(self) -> A:
        """The object as the server answered the update; as it was read if there was nothing to send.

        Raises:
            RuntimeError: The block was not left yet, or was left without success.
        """
        if self._result is None:
            raise RuntimeError("there is no result before the `async with` block was left, nor after it failed")
        return self._result

    def _refuse_what_cannot_change(self, changes: Mapping[str, Change]) -> None:
        """The server would ignore such a change without a word, or take the object for another one."""
        refused = [path for path in changes if not self._can_change(path)]
        if refused:
            raise InvalidValue(f"{', '.join(refused)} cannot be changed by {self._operation.call}; nothing was sent")

    def _can_change(self, path: str) -> bool:
        plain = re.sub(r"\[\d+\]", "[]", path)
        if any(plain == fixed or plain.startswith((f"{fixed}.", f"{fixed}[")) for fixed in self._fixed):
            return False
        return plain.rpartition(".")[2] not in IDENTITY and self._is_sent(path)

    def _is_sent(self, path: str) -> bool:
        """Whether the body has this field, or may have it."""
        steps = re.sub(r"\[.*?\]", "", path).split(".")
        return steps[0] in self._also or _has(self._operation.body, steps)

    async def _refuse_what_somebody_else_changed(self, before: A, yours: Mapping[str, Change]) -> None:
        """Differences in what is sent back count; what the server computes may change at any time, and is not sent."""
        now = await self._read()
        theirs = {path: change for path, change in _differences(before, now) if self._is_sent(path)}
        if theirs:
            conflict = EditConflict(
                f"{', '.join(theirs)} changed since the object was read; {self._operation.call} was not sent"
            )
            conflict.theirs, conflict.yours = theirs, dict(yours)
            raise conflict


def _copied(answer: A) -> A:
    """The same with nothing shared. Raises what `to_dict` raises for values that cannot be sent."""
    return type(answer).read(answer.to_dict())


def _differences(before: Any, after: Any, path: str = "") -> Iterator[tuple[str, Change]]:
    """What differs between two values of one field, by path."""
    same = type(before) is type(after)
    if same and hasattr(before, "append") and len(before) == len(after):  # a list
        for index, old in enumerate(before):
            yield from _differences(old, after[index], f"{path}[{index}]")
    elif same and hasattr(before, "_fields"):  # a model
        prefix = f"{path}." if path else ""
        for field in before._fields:
            yield from _differences(getattr(before, field.name), getattr(after, field.name), prefix + field.name)
        old, new = before.additional_properties, after.additional_properties
        for wire in sorted(old.keys() | new.keys()):
            if old.get(wire) != new.get(wire):
                yield f"{prefix}additional_properties[{wire!r}]", Change(old.get(wire), new.get(wire))
    elif before != after:
        yield path, Change(before, after)


def _has(kind: Kind | None, steps: list[str]) -> bool:
    """Whether a body has the field at the end of a path; one that is not described may have anything."""
    for name in steps:
        while isinstance(kind, Array):
            kind = kind.item
        if not isinstance(kind, Object) or name == "additional_properties":
            return True
        kinds = {field.name: field.kind for field in kind.model._fields}  # pyright: ignore[reportPrivateUsage]
        if name not in kinds:
            return False
        kind = kinds[name]
    return True
