"""Finds what a command names: `invoice-summaries` is `fusebill.invoice_summaries`."""

from __future__ import annotations

import inspect
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING, Any

from fusebill_openapi.filtering import Filter

from fusebill_async import Fusebill, Paginator, filters

from .failures import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fusebill_openapi.filtering import Sort

RESOURCES = sorted(name for name, value in vars(Fusebill).items() if isinstance(value, cached_property))


def method_of(fusebill: Fusebill, resource: str, verb: str, ids: Sequence[int]) -> Callable[..., Any]:
    """The method of a resource, if it takes so many IDs."""
    name = resource.replace("-", "_").lower()
    known = [r for r in RESOURCES if callable(getattr(getattr(fusebill, r), verb, None))]
    if name not in known:
        close = get_close_matches(name, known, n=1)
        hint = f"; did you mean {_spelled(close[0])}?" if close else f"; there are {', '.join(map(_spelled, known))}"
        raise UsageError(f"nothing called {resource!r} can be asked for with `{verb}`{hint}")
    method: Callable[..., Any] = getattr(getattr(fusebill, name), verb)
    wanted = [p.name for p in inspect.signature(method).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
    if len(wanted) != len(ids):
        raise UsageError(f"`{verb} {resource}` takes {' and '.join(wanted) or 'no ID'}, and {len(ids)} were given")
    return method


def paginator(
    fusebill: Fusebill, resource: str, ids: Sequence[int], where: str | None, sort: str | None, **options: Any
) -> Paginator[Any] | None:
    """The list of a resource, ready to walk; None if it comes in one piece."""
    method = method_of(fusebill, resource, "list", ids)
    if "options" not in inspect.signature(method).parameters:
        if where or sort:
            raise UsageError(f"`list {resource}` can neither be filtered nor sorted")
        return None
    made: Paginator[Any] = method(*ids, *([where] if where else []), sort=sorted_by(sort), **options)
    return made


def sorted_by(sort: str | None) -> Sort | None:
    """The order that `name` or `-name` stands for."""
    if not sort:
        return None
    field = Filter(sort.lstrip("+-"))
    return field.desc() if sort.startswith("-") else field.asc()


def names_of(resource: str) -> list[str]:
    """The names by which a list can be filtered and sorted."""
    fields = getattr(filters, "".join(word.capitalize() for word in resource.replace("-", "_").split("_")), object)
    return [field.name for field in vars(fields).values() if isinstance(field, Filter)]


def _spelled(name: str) -> str:
    return name.replace("_", "-")
