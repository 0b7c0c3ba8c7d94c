"""What the templates write, taken from what the parser found: models, enums, operations, filter classes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import PythonIdentifier, snake_case

Json = dict[str, Any]

#: Parsed class -> (kind expression, type in an answer, type in a request)
SCALARS: dict[type[Property], tuple[str, str, str]] = {
    StringProperty: ("TEXT", "str", "str"),
    IntProperty: ("INTEGER", "int", "int"),
    FloatProperty: ("NUMBER", "Decimal", "Decimal | int | str"),
    BooleanProperty: ("BOOLEAN", "bool", "bool"),
    DateTimeProperty: ("TIMESTAMP", "datetime", "datetime | date"),
    DateProperty: ("DAY", "date", "date"),
    AnyProperty: ("ANY", "JSON", "JSON"),
}
FILTERS = {
    "string": "StringFilter",
    "enum": "EnumFilter",
    "integer": "IntegerFilter",
    "boolean": "BooleanFilter",
    "date_range": "DateRangeFilter",
    "decimal_range": "DecimalRangeFilter",
    "datetime": "DateTimeFilter",
}
MARKS = ("moves_money", "ledger_effect", "irreversible", "side_effect", "put_nullifies", "replaces_payment_method")


class Unsupported(Exception):
    """A construct for which there is no template."""


@dataclass
class Wire:
    """How one value is written in Python: its kind, its types, and the generated names it refers to."""

    kind: str
    answer: str
    request: str
    names: dict[str, str] = field(default_factory=dict)  # class -> module below models

    @classmethod
    def of(cls, prop: Property, schema: Json) -> Wire:
        """Look a parsed property up; `schema` is its own schema, with what the parser drops."""
        prop, schema = _without_null(prop, schema)
        if isinstance(prop, EnumProperty):
            name = str(prop.class_info.name)
            return cls(f'Choice("{name}")', name, f"{name} | str", {name: str(prop.class_info.module_name)})
        if isinstance(prop, ModelProperty):
            name, module = str(prop.class_info.name), str(prop.class_info.module_name)
            return cls(f'Object("{name}")', name, f"{name} | {name}Fields", {name: module, f"{name}Fields": module})
        if isinstance(prop, ListProperty):
            item = cls.of(prop.inner_property, schema["items"])
            return cls(f"Array({item.kind})", f"list[{item.answer}]", f"Sequence[{item.request}]", item.names)
        for parsed_class, (kind, answer, request) in SCALARS.items():
            if type(prop) is parsed_class:
                if "maxLength" in schema:
                    kind = f"Text({schema['maxLength']})"
                if schema.get("x-fusebill-account-time"):
                    return cls("ACCOUNT_TIMESTAMP", "datetime", "datetime | date")
                return cls(kind, answer, request)
        raise Unsupported(f"no kind for {type(prop).__name__} {prop.name.get_untrusted_value()}")


@dataclass
class Field:
    """One field of a model."""

    name: str
    wire: str
    doc: str
    value: Wire
    required: bool
    options: str  # further arguments of its declaration


@dataclass
class Model:
    """One model: an answer, or an input with its TypedDict."""

    name: str
    module: str
    doc: str
    is_answer: bool
    fields: list[Field]

    @classmethod
    def of(cls, model: ModelProperty, components: Json, is_answer: bool) -> Model:
        """Take a parsed model and what the description says beyond it."""
        schema = components[str(model.class_info.name)]
        required = set(schema.get("required", ()))
        by_wire = {
            p.name.get_untrusted_value(): p
            for p in [*(model.required_properties or ()), *(model.optional_properties or ())]
        }
        members = schema.get("properties", {})
        flags = {wire: f"{wire}Set" for wire in members if f"{wire}Set" in members}
        fields = [
            Field(
                member.get("x-fusebill-name") or str(by_wire[wire].python_name),
                wire,
                described(member),
                Wire.of(by_wire[wire], member),
                wire in required,
                _options(member, flags.get(wire)),
            )
            for wire, member in members.items()
            if wire not in flags.values()
        ]
        fields.sort(key=lambda f: not f.required)
        return cls(
            str(model.class_info.name),
            str(model.class_info.module_name),
            schema.get("description", ""),
            is_answer,
            fields,
        )

    @property
    def exports(self) -> list[str]:
        """The public names of its module."""
        return [self.name] if self.is_answer else [self.name, f"{self.name}Fields"]

    @property
    def names(self) -> dict[str, str]:
        """The generated classes that its annotations mention."""
        mentioned = {name: module for f in self.fields for name, module in f.value.names.items()}
        return {
            n: m
            for n, m in sorted(mentioned.items())
            if m != self.module and not (self.is_answer and n.endswith("Fields"))
        }


@dataclass
class Enumeration:
    """One enum."""

    name: str
    module: str
    doc: str
    members: list[tuple[str, str]]

    @classmethod
    def of(cls, enum: EnumProperty, components: Json) -> Enumeration:
        """Take a parsed enum, with the members in the order of the description."""
        schema = components[str(enum.class_info.name)]
        names = schema.get("x-enum-varnames") or [snake_case(value).upper() for value in schema["enum"]]
        if len(set(names)) < len(names):
            raise Unsupported(f"{enum.class_info.name}: members share a name; add x-enum-varnames")
        members = list(zip(names, schema["enum"], strict=True))
        return cls(str(enum.class_info.name), str(enum.class_info.module_name), schema.get("description", ""), members)

    @property
    def exports(self) -> list[str]:
        """The public names of its module."""
        return [self.name]


@dataclass
class Argument:
    """One parameter of an operation."""

    name: str
    wire: str
    doc: str
    value: Wire
    required: bool

    @classmethod
    def of(cls, prop: Property, parameter: Json, operation: Json) -> Argument:
        """Take a parsed parameter; the filter expression of a list has a kind of its own."""
        if parameter["name"] == "query":
            fields = f'"{_filters_of(operation["operationId"])}"' if operation.get("x-fusebill-filters") else ""
            wire = Wire(f"Where({fields})", "", "Condition | str")
        else:
            wire = Wire.of(prop, parameter["schema"])
        return cls(str(prop.python_name), parameter["name"], described(parameter), wire, prop.required)

    @property
    def annotation(self) -> str:
        """Its type in the signature."""
        return self.value.request if self.required else f"{self.value.request} | None"


@dataclass
class Operation:
    """One operation."""

    id: str
    method: str
    path: str
    title: str
    doc: str
    path_arguments: list[Argument]
    query_arguments: list[Argument]
    body: Wire | None
    body_doc: str
    body_required: bool
    form: bool
    answer: str
    reads: str
    answer_doc: str
    names: dict[str, str]
    marks: list[str]
    server: str | None
    times: list[tuple[str, str]]
    look_up: tuple[str, str, tuple[str, ...]] | None
    filters: list[Json]

    @classmethod
    def of(cls, endpoint: Endpoint, document: Json) -> Operation:
        """Take a parsed endpoint and what the description says beyond it."""
        name = str(endpoint.name)
        path, method, raw = find(document, name)
        parameters = {p["name"]: p for p in (resolved(p, document) for p in raw.get("parameters", ()))}
        arguments = [
            [Argument.of(prop, parameters[prop.name.get_untrusted_value()], raw) for prop in group]
            for group in (endpoint.path_parameters, endpoint.query_parameters)
        ]
        body, body_doc, form = None, "", False
        if endpoint.bodies:
            media = resolved(raw["requestBody"], document)
            content_type, content = next(iter(media["content"].items()))
            body = Wire.of(endpoint.bodies[0].prop, content["schema"])
            form = content_type == "application/x-www-form-urlencoded"
            body_doc = media.get("description", "")
        status, success = next((s, r) for s, r in raw["responses"].items() if s.startswith("2"))
        parsed_success = next(r for r in endpoint.responses.patterns if r.status_code.pattern == status)
        answer, reads, names = _answer(
            parsed_success.prop, resolved(success, document), raw, "pageNumber" in parameters
        )
        if body:
            names |= body.names
            sendable = method == "PUT" and not raw.get("x-fusebill-answer-not-sendable")
            if takes := raw.get("x-fusebill-takes"):
                names[takes] = snake_case(takes)
                body = Wire(body.kind[:-1] + f', "{takes}")', body.answer, f"{body.request} | {takes}", body.names)
            elif sendable and body.kind.startswith("Object(") and reads.startswith("json_of(Object("):
                body = Wire(body.kind[:-1] + f', "{answer}")', body.answer, f"{body.request} | {answer}", body.names)
        for argument in [*arguments[0], *arguments[1]]:
            names |= argument.value.names
        return cls(
            name, method, path, raw["summary"], raw.get("description", ""), arguments[0], arguments[1],
            body, body_doc, raw.get("requestBody", {}).get("required", False),
            form,
            answer, reads, resolved(success, document).get("description", ""), dict(sorted(names.items())),
            [mark for mark in MARKS if raw.get("x-fusebill-" + mark.replace("_", "-"))],
            next((server["url"] for server in raw.get("servers", ())), None),
            _times(parsed_success.prop, raw, document),
            _look_up(raw, document),
            raw.get("x-fusebill-filters", []),
        )  # fmt: skip

    @property
    def signature(self) -> list[str]:
        """The arguments as Python: identifiers first and positional, then the body, the rest by keyword."""
        lines = [f"{a.name}: {a.annotation}" for a in self.path_arguments]
        if self.body:
            lines.append(
                f"body: {self.body.request}" if self.body_required else f"body: {self.body.request} | None = None"
            )
        if self.query_arguments:
            lines.append("*")
        lines += [f"{a.name}: {a.annotation}" for a in self.query_arguments if a.required]
        lines += [f"{a.name}: {a.annotation} = None" for a in self.query_arguments if not a.required]
        return lines


@dataclass
class FilterClass:
    """The filters of one list operation, nested where their names have dots."""

    name: str
    doc: str
    fields: list[tuple[str, str]]
    nested: list[FilterClass]


def filter_class(operation: Operation) -> FilterClass:
    """The class of filter fields of a list operation, `Customers` for `list_customers`."""
    tree: dict[str, Any] = {}
    for row in operation.filters:
        *parents, leaf = row["name"].split(".")
        branch = tree
        for parent in parents:
            branch = branch.setdefault(_filter_name(parent), {})
        known = ", ".join(f'"{v}"' for v in row.get("values", ()))
        branch[_filter_name(leaf)] = f'{FILTERS[row["type"]]}("{row["name"]}"' + (
            f", ({known}{',' * (len(row['values']) == 1)}))" if known else ")"
        )
    return _filter_class(
        _filters_of(operation.id), f"Filters of {operation.title}, `{operation.method} {operation.path}`.", tree
    )


def _filters_of(operation_id: str) -> str:
    """`list_customers` -> `Customers`."""
    return "".join(word.capitalize() for word in operation_id.split("_")[1:])


def _filter_name(wire: str) -> str:
    """`CustomerReference` -> `customer_reference`; what the API spells in several ways is spelt as in the models."""
    name = re.sub(r"_(?=\d)", "", snake_case(wire))
    for filtered, modelled in (("net_suite", "netsuite"), ("sales_force", "salesforce"), ("arbalance", "ar_balance")):
        name = name.replace(filtered, modelled)
    return name


def _filter_class(name: str, doc: str, tree: dict[str, Any]) -> FilterClass:
    fields = [(key, value) for key, value in tree.items() if isinstance(value, str)]
    nested = [_filter_class(key, "", value) for key, value in tree.items() if isinstance(value, dict)]
    return FilterClass(name, doc, fields, nested)


def used_models(data: GeneratorData) -> tuple[set[str], set[str]]:
    """The names of the models and enums (in answers, anywhere else)."""
    models = {str(m.class_info.name): m for m in data.models}
    endpoints = [e for c in data.endpoint_collections_by_tag.values() for e in c.endpoints]
    answers = [r.prop for e in endpoints for r in e.responses.patterns if r.status_code.pattern.startswith("2")]
    inputs = [b.prop for e in endpoints for b in e.bodies]
    inputs += [p for e in endpoints for p in [*e.path_parameters, *e.query_parameters]]
    return _reachable(answers, models), _reachable(inputs, models)


def _reachable(roots: Iterable[Property], models: dict[str, ModelProperty]) -> set[str]:
    found: set[str] = set()
    todo = list(roots)
    while todo:
        prop = todo.pop()
        if isinstance(prop, ListProperty):
            todo.append(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            todo.extend(prop.inner_properties)
        elif isinstance(prop, EnumProperty):
            found.add(str(prop.class_info.name))
        elif isinstance(prop, ModelProperty) and str(prop.class_info.name) not in found:
            model = models[str(prop.class_info.name)]
            found.add(str(prop.class_info.name))
            todo.extend([*(model.required_properties or ()), *(model.optional_properties or ())])
    return found


def find(document: Json, operation_id: str) -> tuple[str, str, Json]:
    """Path, method and raw form of an operation."""
    return next(
        (path, method.upper(), raw)
        for path, item in document["paths"].items()
        for method, raw in item.items()
        if isinstance(raw, dict) and PythonIdentifier(raw.get("operationId", ""), "") == operation_id
    )


def resolved(node: Json, document: Json) -> Json:
    """The component that a reference names, or the node itself."""
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def _options(member: Json, flag: str | None) -> str:
    """What the declaration of a field says beyond name, kind and default."""
    options = [f"{mark}=True" for mark in ("sensitive", "legacy") if member.get(f"x-fusebill-{mark}")]
    return "".join(f", {option}" for option in [*options, *([f'flag="{flag}"'] if flag else [])])


def described(schema: Json) -> str:
    """The description of a member."""
    return str(schema.get("description", "")).strip()


def _alternatives(schema: Json) -> Iterator[Json]:
    yield from (s for s in schema.get("oneOf", ()) if s.get("type") != "null")


def _without_null(prop: Property, schema: Json) -> tuple[Property, Json]:
    """A nullable property as what it is when it is not null; a moment that may be a bare date counts as a moment."""
    if isinstance(prop, UnionProperty):
        inner = [p for p in prop.inner_properties if not isinstance(p, NoneProperty)]
        if len(inner) != 1 and {type(p) for p in inner} != {DateTimeProperty, DateProperty}:
            raise Unsupported(f"{prop.name.get_untrusted_value()} has {len(inner)} alternatives")
        return inner[0], next(_alternatives(schema), schema)
    return prop, schema


def _times(prop: Property, operation: Json, document: Json) -> list[tuple[str, str]]:
    """By which names a list is filtered by the created and modified timestamps that its objects show."""
    if not (isinstance(prop, ListProperty) and isinstance(prop.inner_property, ModelProperty)):
        return []
    shown = document["components"]["schemas"][str(prop.inner_property.class_info.name)].get("properties", {})
    ranges = {
        f["name"].lower(): f["name"] for f in operation.get("x-fusebill-filters", ()) if f["type"] == "date_range"
    }
    return [
        (time, ranges[f"{time}timestamp"])
        for time in ("created", "modified")
        if f"{time}timestamp" in ranges and f"{time}Timestamp" in shown and "id" in shown
    ]


def _look_up(operation: Json, document: Json) -> tuple[str, str, tuple[str, ...]] | None:
    """The read that shows whether a call was done: its operation, its method, and the filters that help."""
    look_up = operation.get("x-fusebill-look-up")
    if not isinstance(look_up, dict):
        return None
    _, _, read = find(document, look_up["operation"])
    filters = (".".join(map(_filter_name, name.split("."))) for name in look_up.get("filters", ()))
    return look_up["operation"], method_of(read), tuple(filters)


def method_of(operation: Json) -> str:
    """The facade's method: resource and verb, with `read` spelled `get`."""
    resource, _, verb = operation["x-fusebill-operation"].partition(".")
    return f"{resource}.{re.sub('^read(?=_|$)', 'get', verb)}"


def _answer(prop: Property, response: Json, operation: Json, is_paged: bool) -> tuple[str, str, dict[str, str]]:
    """Python type, reader and class names of a success."""
    content = response.get("content", {})
    if not content:
        return "None", "nothing", {}
    if "application/pdf" in content:
        return "bytes", "binary", {}
    if "text/html" in content:
        return "str", "html", {}
    if operation.get("x-fusebill-bare-text"):
        return "str", "bare_text", {}
    if isinstance(prop, AnyProperty):
        return "JSON", "any_json", {}
    schema = content["application/json"]["schema"]
    wire = Wire.of(prop, schema)
    names = {name: module for name, module in wire.names.items() if not name.endswith("Fields")}
    if is_paged and isinstance(prop, ListProperty):
        return wire.answer, f"list_of({Wire.of(prop.inner_property, schema['items']).kind}, __name__)", names
    return wire.answer, f"json_of({wire.kind})", names
