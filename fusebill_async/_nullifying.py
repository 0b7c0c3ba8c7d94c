"""The warning of an `update` that is given some of the fields only, and so sets the others to null."""

from __future__ import annotations

import re
import sys
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, cast
from warnings import warn

from fusebill_openapi.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fusebill_openapi.kinds import Object
    from fusebill_openapi.operation import Operation

F = TypeVar("F", bound="Callable[..., Any]")


class NullifyingUpdate(UserWarning):
    """An `update` was called with some of the fields only, and the server sets the others to null.

    Shown once for each call site, like all warnings.

    Attributes:
        left_out: The fields that were left out.
    """

    left_out: tuple[str, ...] = ()


def nullifying(operation: Callable[[], Operation[Any]], *, legacy: str = "") -> Callable[[F], F]:
    """Make an `update` warn where it is called when fields are left out of its body.

    Args:
        operation: Gives what it sends, which is imported when it is first needed.
        legacy: A field that is better left out.
    """

    def decorate(update: F) -> F:
        @wraps(update)
        def warning(self: object, *args: Any, **kwargs: Any) -> Any:
            left_out = [name for name in _left_out(operation(), args[0] if args else None, kwargs) if name != legacy]
            if left_out:
                trouble = NullifyingUpdate(_advice(self))
                trouble.left_out = tuple(left_out)
                warn(trouble, stacklevel=2)
            return update(self, *args, **kwargs)

        return cast("F", _awaitable(warning))

    return decorate


def _left_out(operation: Operation[Any], model: object, fields: Mapping[str, Any]) -> Iterator[str]:
    """The optional fields of a body that were not given; an answer of the server has given them all."""
    from fusebill_openapi.model import Answer, Input  # loads attrs, which can wait

    if isinstance(model, Answer):
        return
    body = cast("Object", operation.body).model._fields  # pyright: ignore[reportPrivateUsage]
    for name in (field.name for field in body if not field.required):
        given = getattr(model, name, UNSET) if isinstance(model, Input) else fields.get(name, UNSET)
        if given is UNSET:
            yield name


def _advice(resource: object) -> str:
    """The same for each call of a method, since Python shows a text once for each place."""
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", type(resource).__name__).lower()
    change = f"`async with fusebill.{name}.edit(...) as draft:` changes some and keeps the others"
    return (
        f"fusebill.{name}.update() leaves fields out, which the server sets to null: "
        + (f"{change}; " if hasattr(resource, "edit") else "")
        + "if that is meant, give each of them, None for null"
    )


def _awaitable(function: F) -> F:
    """Let mocks and frameworks see that what a plain function returns is to be awaited."""
    if sys.version_info >= (3, 12):
        from inspect import markcoroutinefunction

        return markcoroutinefunction(function)
    if "asyncio" in sys.modules:  # which nobody who asks it can do without
        from asyncio import coroutines

        function._is_coroutine = coroutines._is_coroutine  # type: ignore[attr-defined]
    return function
