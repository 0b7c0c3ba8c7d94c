"""What all models share: their fields, reading an answer, and writing it back without losing anything."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

import attrs

from .errors import DecodingError
from .kinds import BadType, BadValue, Kind
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

M = TypeVar("M", bound="type[Model]")

MISSING = "null or missing where a value must be"


class Field(NamedTuple):
    """One field of a model: its Python name, its name on the wire, its kind."""

    name: str
    wire: str
    kind: Kind
    required: bool
    sensitive: bool
    legacy: bool
    flag: str


def field(
    wire: str,
    kind: Kind,
    *,
    default: Any = attrs.NOTHING,
    sensitive: bool = False,
    legacy: bool = False,
    flag: str = "",
) -> Any:
    """Declare a field of a model; one without a default is always there.

    Args:
        wire: Its name on the wire.
        kind: How it is read and written.
        default: `None` in answers and `UNSET` in inputs, for what may be missing.
        sensitive: Whether its value must show nowhere.
        legacy: Whether the server sends it but refuses it back, so that it is dropped when the answer is sent.
        flag: The member that must be true for the server to take this one.
    """
    known = {"wire": wire, "kind": kind, "sensitive": sensitive, "legacy": legacy, "flag": flag}
    return attrs.field(default=default, metadata=known)


@dataclass_transform(kw_only_default=True, field_specifiers=(field,))
def model(cls: M) -> M:
    """Make a model of a class that declares fields: an attrs class with slots, built by keyword."""
    made: Any = attrs.define(cls, kw_only=True, eq=False, repr=False, getstate_setstate=False)
    made._fields = tuple(
        Field(name=a.name, required=a.default is attrs.NOTHING, **a.metadata) for a in attrs.fields(made)
    )
    made._plan = {f.name: (f.wire, f.kind.decode, getattr(made, f.name).__set__, f.required) for f in made._fields}
    made.__hash__ = None
    return made  # type: ignore[no-any-return]


class Model:
    """The base of answers and inputs."""

    __slots__ = ()
    _fields: ClassVar[tuple[Field, ...]] = ()
    _plan: ClassVar[dict[str, tuple[str, Callable[[Any], Any], Callable[[Model, Any], None], bool]]] = {}

    @classmethod
    def read(cls, raw: dict[str, Any]) -> Self:
        """Read what the server wrote. Raises `BadValue`."""
        raise NotImplementedError

    @classmethod
    def troubles(cls, raw: dict[str, Any]) -> Iterator[BadValue]:
        """Everything in what the server wrote that cannot be read."""
        for field in cls._fields:
            value = raw.get(field.wire)
            found = [] if value is None else list(field.kind.troubles(value))
            if not found and field.required and (value is None or field.kind.decode(value) is None):
                found = [BadValue(MISSING)]
            yield from (bad.inside(f".{field.wire}") for bad in found)

    def write(self) -> dict[str, Any]:
        """Write it for the server; the result is not for keeping or changing. Raises `BadValue`."""
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """The JSON object that would be sent, as a copy with names as on the wire.

        Raises:
            InvalidType: A field has a value of the wrong kind.
            InvalidValue: A field has a value that cannot be sent.
        """
        try:
            return copy.deepcopy(self.write())
        except BadValue as bad:
            raise bad.refusal(type(self).__name__) from None

    @classmethod
    def build(cls, values: Mapping[str, Any]) -> Self:
        """Make one from a plain dict with Python names. Raises `BadType` for names that are unknown or missing."""
        names = [known.name for known in cls._fields]
        for name in values:
            if name not in names:
                close = get_close_matches(name, names, n=1)
                raise BadType(f"there is no field {name!r}" + (f"; did you mean {close[0]!r}?" if close else ""))
        missing = [known.name for known in cls._fields if known.required and known.name not in values]
        if missing:
            raise BadType(f"needs {', '.join(missing)}")
        return cls(**values)

    @classmethod
    def current(cls, json: dict[str, Any]) -> dict[str, Any]:
        """Written JSON without the legacy members that the server sends but refuses back."""
        kinds = {f.wire: f.kind for f in cls._fields}
        legacy = {f.wire for f in cls._fields if f.legacy}
        return {
            wire: kinds[wire].current(value) if wire in kinds else value
            for wire, value in json.items()
            if wire not in legacy
        }

    def __repr__(self) -> str:
        """The fields that are set; sensitive ones as stars."""
        parts: list[str] = []
        for field in self._fields:
            try:
                value = getattr(self, field.name)
            except DecodingError:  # a repr must not fail
                parts.append(f"{field.name}=<unreadable>")
                continue
            if value is not None and value is not UNSET:
                parts.append(f"{field.name}={'***' if field.sensitive else field.kind.shown(value)}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, f.name) == getattr(other, f.name) for f in self._fields)


class Input(Model):
    """Something to send. `UNSET` leaves a field out, `None` sends null."""

    __slots__ = ()

    def write(self) -> dict[str, Any]:
        """Write the fields that are set. Raises `BadValue`."""
        written: dict[str, Any] = {}
        for field in self._fields:
            value = getattr(self, field.name)
            if value is not UNSET:
                written[field.wire] = _encoded(field, value)
                if field.flag:
                    written[field.flag] = True
            elif field.required:
                raise BadType("is needed", f".{field.name}")
        return written


class Answer(Model):
    """Something the server sent, with everything it held: fields without a Python name are kept too.

    One that comes in a list decodes a field when it is first read. Until then the field's slot is empty, and only
    reading an empty slot gets to `__getattr__`, so every later read costs no more than with any other object.
    """

    __slots__ = ("_origin", "_raw")
    _raw: dict[str, Any]
    _origin: tuple[str, int]  # in a list: the module of its operation, and where in the page it stands

    def __attrs_pre_init__(self) -> None:
        self._raw = {}

    @classmethod
    def read(cls, raw: dict[str, Any]) -> Self:
        """Read what the server wrote; missing and null, which are None, when they are asked for. Raises `BadValue`."""
        self = object.__new__(cls)
        self._raw = raw
        get = raw.get
        wire = ""
        try:
            for wire, decode, store, required in cls._plan.values():
                value = get(wire)
                if value is not None and (value := decode(value)) is not None:
                    store(self, value)
                elif required:
                    raise BadValue(MISSING)
        except BadValue as bad:
            raise bad.inside(f".{wire}") from None
        return self

    @classmethod
    def read_later(cls, raw: dict[str, Any], origin: tuple[str, int]) -> Self:
        """Keep what the server wrote, and read each field when it is asked for."""
        self = object.__new__(cls)
        self._raw = raw
        self._origin = origin
        return self

    def read_now(self) -> Self:
        """The same with every field read. Raises `BadValue`."""
        return self.read(self._raw)

    if not TYPE_CHECKING:  # or a misspelt field would be none to a type checker

        def __getattr__(self, name: str) -> Any:
            """Read a field for the first time.

            Raises:
                DecodingError: It cannot be read.
            """
            if name not in self._plan:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            wire, decode, store, required = self._plan[name]
            value = self._raw.get(wire)
            try:
                if value is not None:
                    value = decode(value)
                if value is None and required:
                    raise BadValue(MISSING)
            except BadValue as bad:
                from .answers import unreadable_field

                raise unreadable_field(self._raw, bad.inside(f".{wire}"), *self._origin) from None
            store(self, value)
            return value

    def write(self) -> dict[str, Any]:
        """Write it as it came, with only the edited fields replaced. Raises `BadValue`."""
        written = dict(self._raw)
        for field, value in self._decoded():
            if _is_edited(field, value, self._raw.get(field.wire)):
                written[field.wire] = _encoded(field, value)
        return written

    def _decoded(self) -> Iterator[tuple[Field, Any]]:
        """The fields that were read or set; all others are as the server wrote them."""
        for field in self._fields:
            try:
                value = object.__getattribute__(self, field.name)
            except AttributeError:
                continue
            yield field, value

    def __getstate__(self) -> tuple[None, dict[str, Any]]:
        """What a copy or a pickle is made of. Nothing is decoded for it."""
        kept = {name: getattr(self, name) for name in Answer.__slots__ if hasattr(self, name)}
        return None, kept | {field.name: value for field, value in self._decoded()}

    @property
    def additional_properties(self) -> dict[str, Any]:
        """What the server sent beyond the documented fields, by its name on the wire."""
        known = {f.wire for f in self._fields}
        return {wire: copy.deepcopy(value) for wire, value in self._raw.items() if wire not in known}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Answer) or not Model.__eq__(self, other):
            return NotImplemented if type(other) is not type(self) else False
        return self.additional_properties == other.additional_properties


def _is_edited(field: Field, value: Any, raw: Any) -> bool:
    """Whether a value is not what the server wrote."""
    try:
        return bool(value != (None if raw is None else field.kind.decode(raw)))
    except BadValue:  # it was overwritten, and never read
        return True


def _encoded(field: Field, value: Any) -> Any:
    """One field for the wire."""
    if value is None and not field.required:
        return None
    try:
        return field.kind.encode(value)
    except BadValue as bad:
        raise bad.inside(f".{field.name}") from None
