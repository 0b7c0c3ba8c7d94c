"""Refuse what the generator would mistreat without a word, and what breaks the description's own rules.

The generator is openapi-python-client. For whoever edits openapi/src; run it as `python -m scripts.lint`.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier, snake_case
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.merge import SOURCES, Json, MergeError, merge

METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}

#: Marks of an operation, with the values that they may have.
OPERATION_MARKS: dict[str, tuple[object, ...] | type] = {
    "x-fusebill-operation": str,
    "x-fusebill-evidence": ("docs", "seed", "help_page", "client_code"),
    "x-fusebill-completeness": ("full", "request", "path"),
    "x-fusebill-put-nullifies": ("stated", "assumed"),
    "x-fusebill-filters": list,
    "x-fusebill-paginated": (True,),
    "x-fusebill-moves-money": (True,),
    "x-fusebill-ledger-effect": (True,),
    "x-fusebill-irreversible": (True,),
    "x-fusebill-side-effect": (True,),
    "x-fusebill-body-less": (True,),
    "x-fusebill-help-only": (True,),
    "x-fusebill-bare-text": (True,),
    "x-fusebill-replaces-payment-method": (True,),
    "x-fusebill-leave-out": (True,),
    "x-fusebill-answer-not-sendable": (True,),
    "x-fusebill-takes": str,
    "x-fusebill-look-up": object,  # see _look_up
}
#: Marks that keep a call from being repeated on its own.
HARMFUL = ("moves-money", "ledger-effect", "irreversible", "side-effect", "replaces-payment-method")
#: Marks of a property or another schema.
SCHEMA_MARKS: dict[str, tuple[object, ...] | type] = {
    "x-fusebill-sensitive": (True,),
    "x-fusebill-account-time": (True,),
    "x-fusebill-name": str,
    "x-fusebill-legacy": (True,),
}
#: What lists take, in the order of the vendor's own URLs.
LIST_PARAMETERS = ["pageSize", "pageNumber", "query", "sortOrder", "sortExpression"]
FILTER_TYPES = {"string", "integer", "boolean", "enum", "date_range", "decimal_range", "datetime"}

#: What a schema may say; the generator ignores the rest, and a comma too many in {a: b, c} makes a keyword of c.
KEYWORDS = {"type", "format", "description", "maxLength", "enum", "items", "oneOf", "anyOf", "allOf"}
KEYWORDS |= {"properties", "required", "additionalProperties", "examples", "x-enum-varnames", *SCHEMA_MARKS}

#: Objects whose keys are names, not keywords of OpenAPI.
NAME_MAPS = {"paths", "properties", "schemas", "parameters", "headers", "responses", "examples", "content"}
#: Names of attributes that the generated models need for themselves.
TAKEN = {"additional_properties", "build", "cls", "d", "field_dict", "from_dict", "raw", "read", "src_dict", "to_dict"}
TAKEN |= {"write"}


def lint(document: Json) -> list[str]:
    """Tell every problem of a merged description, each with its place."""
    problems = [*_values(document, "#")]
    if problems:
        return problems  # whatever reads on would stumble over them
    problems += [*_references(document), *_names_of_marks(document), *_tags(document)]
    for path, item in document["paths"].items():
        problems += [f"{path}: {key} is lost; state it in the operations" for key in item if key not in METHODS]
    for where, operation in _operations(document):
        problems += [f"{where}: {problem}" for problem in _operation(document, operation, where)]
    for where, schema in _schemas(document):
        problems += [f"{where}: {problem}" for problem in _schema(schema, where)]
    return [*problems, *_clashes(document), *_directions(document)]


# ---------------------------------------------------------------------------------------- walking the document
def _values(node: object, where: str) -> Iterator[str]:
    """What JSON cannot say: an unquoted date or a number as a key."""
    if isinstance(node, dict):
        for key, value in node.items():
            if not isinstance(key, str):
                yield f"{where}: the key {key!r} is not text; quote it"
            yield from _values(value, f"{where}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _values(value, f"{where}/{index}")
    elif not isinstance(node, str | int | float | bool | None):
        yield f"{where}: {node!r} is not JSON; quote it"


def _objects(node: object, where: str = "#", names: bool = False) -> Iterator[tuple[str, Json]]:
    """Every object of the description that has keywords; not the data of examples."""
    if isinstance(node, dict):
        if not names:
            yield where, node
        for key, value in node.items():
            if names or key not in ("example", "value"):
                yield from _objects(value, f"{where}/{key}", not names and key in NAME_MAPS)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _objects(value, f"{where}/{index}")


def _operations(document: Json) -> Iterator[tuple[str, Json]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                yield f"{method.upper()} {path}", operation


def _schemas(document: Json) -> Iterator[tuple[str, Any]]:
    """Every schema with its place; one that is a component of its own has a place without a slash."""
    for where, node in _objects(document):
        if "schema" in node:
            yield from _below(f"{where}/schema", node["schema"])
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from _below(name, schema)


def _below(where: str, schema: Any) -> Iterator[tuple[str, Any]]:
    yield where, schema
    if not isinstance(schema, dict):
        return
    for keyword in ("items", "additionalProperties"):
        if keyword in schema:
            yield from _below(f"{where}/{keyword}", schema[keyword])
    for keyword in ("oneOf", "anyOf", "allOf"):
        for index, part in enumerate(schema.get(keyword, [])):
            yield from _below(f"{where}/{keyword}/{index}", part)
    for name, part in schema.get("properties", {}).items():
        yield from _below(f"{where}/{name}", part)


def _resolve(document: Json, node: Json) -> Json:
    """The component that a reference means, or the node itself."""
    if "$ref" not in node:
        return node
    _, _, kind, name = node["$ref"].split("/")
    found: Json = document["components"][kind][name]
    return found


def _used(document: Json, node: object) -> set[str]:
    """The components that a node reaches, as references."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        for _, part in _objects(waiting.pop()):
            reference = part.get("$ref")
            if reference and reference not in found:
                found.add(reference)
                waiting.append(_resolve(document, part))
    return found


# ---------------------------------------------------------------------------------------- the whole document
def _references(document: Json) -> Iterator[str]:
    components = {
        f"#/components/{kind}/{name}": component
        for kind, named in document.get("components", {}).items()
        if kind != "securitySchemes"
        for name, component in named.items()
    }
    dangling = False
    for where, node in _objects(document):
        if "$ref" not in node:
            continue
        if len(node) > 1:
            yield f"{where}: keys beside $ref are ignored"
        if node["$ref"] not in components:
            dangling = True
            yield f"{where}: {node['$ref']} is not a component of this description"
    for reference, component in components.items():
        if isinstance(component, dict) and "$ref" in component:
            yield f"{reference}: a component that is only a reference is not resolved"
    if not dangling:
        unused = components.keys() - _used(document, document["paths"])
        yield from (f"{reference}: not used by any operation" for reference in sorted(unused))


def _names_of_marks(document: Json) -> Iterator[str]:
    for where, node in _objects(document):
        known = OPERATION_MARKS if "operationId" in node else SCHEMA_MARKS
        for key in node:
            if not key.startswith("x-") or key == "x-enum-varnames":
                continue
            if key not in known:
                yield f"{where}: {key} is not known here"
                continue
            allowed = known[key]
            if not (isinstance(node[key], allowed) if isinstance(allowed, type) else node[key] in allowed):
                yield f"{where}: {key} cannot be {node[key]!r}"


def _tags(document: Json) -> Iterator[str]:
    declared = Counter(tag["name"] for tag in document.get("tags", []))
    used = {tag for _, operation in _operations(document) for tag in operation.get("tags", [])}
    yield from (f"tag {name} is declared {count} times" for name, count in declared.items() if count > 1)
    yield from (f"tag {name} is not declared" for name in sorted(used - declared.keys()))
    yield from (f"tag {name} is not used" for name in sorted(declared.keys() - used))


def _clashes(document: Json) -> Iterator[str]:
    """Two operations with one name; the later would overwrite the file of the earlier."""
    for key in ("operationId", "x-fusebill-operation"):
        names = Counter(_python(operation.get(key, "")) for _, operation in _operations(document))
        yield from (f"{key} {name} occurs {count} times" for name, count in names.items() if name and count > 1)


def _directions(document: Json) -> Iterator[str]:
    """Requests and answers have schemas of their own; enums may serve both."""
    schemas: Json = document.get("components", {}).get("schemas", {})
    objects = {name for name, schema in schemas.items() if isinstance(schema, dict) and "enum" not in schema}
    ends: dict[str, set[str]] = {}
    for side in ("requestBody", "responses"):
        roots = [operation[side] for _, operation in _operations(document) if side in operation]
        try:
            ends[side] = {reference.rpartition("/")[2] for reference in _used(document, roots)} & objects
        except (KeyError, ValueError):
            return  # a reference that leads nowhere has been told already
    for name in sorted(ends["requestBody"] & ends["responses"]):
        yield f"{name}: part of a request and of an answer; make two schemas"
    for name in sorted(ends["requestBody"]):
        for member, schema in schemas[name].get("properties", {}).items():
            if schema.get("format") == "date-time":
                yield f"{name}/{member}: a request takes a bare date too; refer to Timestamp"
    for name in sorted(ends["responses"]):
        for required in schemas[name].get("required", []):
            if required != "id":
                yield f"{name}: {required} is required in an answer; only id may be"


# ---------------------------------------------------------------------------------------- one operation
def _operation(document: Json, operation: Json, where: str) -> Iterator[str]:
    method = where.split()[0]
    if not re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", operation.get("operationId", "")):
        yield "operationId must be <verb>_<resource> in snake_case"
    for key in ("summary", "description", "x-fusebill-operation", "x-fusebill-evidence", "x-fusebill-completeness"):
        if not operation.get(key):
            yield f"{key} is missing"
    if len(operation.get("tags", [])) != 1:
        yield "an operation has exactly one tag"
    replaces = method == "PUT" and not operation.get("operationId", "").startswith("calculate_")
    if replaces != ("x-fusebill-put-nullifies" in operation):
        yield "x-fusebill-put-nullifies belongs to every PUT that replaces, and to nothing else"
    if method == "POST" and not operation.keys() & {"requestBody", "x-fusebill-body-less"}:
        yield "a POST has a requestBody or the mark x-fusebill-body-less"
    responses = operation.get("responses", {})
    if "default" not in responses or not any(status.startswith("2") for status in responses):
        yield "a success status and default are needed"
    try:
        parameters = [_resolve(document, parameter) for parameter in operation.get("parameters", [])]
        yield from _media(document, operation)
    except (KeyError, ValueError):
        return  # a reference that leads nowhere has been told already
    for parameter in parameters:
        yield from (f"{parameter['name']}: {problem}" for problem in _parameter(parameter, operation))
    yield from _list(document, operation, [parameter["name"] for parameter in parameters])
    yield from _look_up(document, operation, method)


def _look_up(document: Json, operation: Json, method: str) -> Iterator[str]:
    """A call that must not be repeated blindly says by which read one sees whether it was done."""
    harmful = operation.keys() & {f"x-fusebill-{mark}" for mark in HARMFUL}
    repeatable = method in ("GET", "PUT", "DELETE") and not harmful
    look_up = operation.get("x-fusebill-look-up")
    if repeatable != (look_up is None):
        yield "x-fusebill-look-up belongs to every call that must not be repeated blindly, and to nothing else"
    if look_up is None or look_up == "none":
        return
    if not isinstance(look_up, dict) or not {"operation"} <= look_up.keys() <= {"operation", "filters"}:
        yield "x-fusebill-look-up is 'none' or has operation, and filters if they help"
        return
    reads = {
        read["operationId"]: read
        for where, read in _operations(document)
        if where.startswith("GET ") and "x-fusebill-side-effect" not in read
    }
    read = reads.get(look_up["operation"])
    if read is None:
        yield f"x-fusebill-look-up: {look_up['operation']} is no GET without side effect"
        return
    known = {entry["name"] for entry in read.get("x-fusebill-filters", [])}
    unknown = [name for name in look_up.get("filters", []) if name not in known]
    yield from (f"x-fusebill-look-up: {look_up['operation']} has no filter {name}" for name in unknown)


def _media(document: Json, operation: Json) -> Iterator[str]:
    answers = [_resolve(document, response) for response in operation.get("responses", {}).values()]
    for part in [operation.get("requestBody", {}), *answers]:
        for content_type, media in _resolve(document, part).get("content", {}).items():
            if "schema" not in media:
                yield f"{content_type} has no schema"


def _parameter(parameter: Json, operation: Json) -> Iterator[str]:
    schema = parameter.get("schema")
    if not isinstance(schema, dict):
        yield "a parameter needs a schema; content is ignored"
        return
    yield from (f"{key} is ignored" for key in ("style", "explode", "allowReserved") if key in parameter)
    if parameter["name"] == "body" and "requestBody" in operation:
        yield "clashes with the argument for the body"
    if parameter["in"] == "path" and schema.get("format") in ("date", "date-time"):
        yield "a date in a path is not sent in ISO form"
    if parameter["in"] == "header" and (schema.get("type") == "array" or "format" in schema):
        yield "a header takes text and numbers only"


def _list(document: Json, operation: Json, parameters: list[str]) -> Iterator[str]:
    if "x-fusebill-paginated" in operation and not {"pageNumber", "pageSize"} <= {*parameters}:
        yield "a paginated list takes pageNumber and pageSize"
    if [name for name in parameters if name in LIST_PARAMETERS] != [n for n in LIST_PARAMETERS if n in parameters]:
        yield f"the order of a list's parameters is {', '.join(LIST_PARAMETERS)}"
    filters = operation.get("x-fusebill-filters", [])
    if filters and "query" not in parameters:
        yield "filters need the parameter query"
    for entry in filters:
        if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
            yield f"filter {entry!r} is not an object with a name"
        else:
            yield from (f"filter {entry['name']}: {problem}" for problem in _filter(document, entry))
    names = Counter(str(entry["name"]).lower() for entry in filters if isinstance(entry, dict) and "name" in entry)
    yield from (f"filter {name} occurs {count} times" for name, count in names.items() if count > 1)


def _filter(document: Json, entry: Json) -> Iterator[str]:
    kind = entry.get("type")
    if kind not in FILTER_TYPES:
        yield f"type cannot be {kind!r}"
    expected = {"name", "type", "values"} if kind == "enum" else {"name", "type"}
    if entry.keys() - {"enum"} != expected or ("enum" in entry and kind != "enum"):
        yield f"has {', '.join(sorted(entry))}; wanted are {', '.join(sorted(expected))}"
    elif "enum" in entry:
        enum = document.get("components", {}).get("schemas", {}).get(entry["enum"], {})
        if enum.get("enum") != entry["values"]:
            yield f"values differ from those of {entry['enum']}"


# ---------------------------------------------------------------------------------------- one schema
def _schema(schema: Any, where: str) -> Iterator[str]:
    if not isinstance(schema, dict):
        yield "boolean schema"
        return
    if "$ref" in schema:
        return
    component = "/" not in where
    if "default" in schema:
        yield "a default would always be sent; say it in the description"
    yield from (f"{key} is not understood" for key in sorted(schema.keys() - KEYWORDS - {"default"}))
    if not schema.keys() & {"type", "oneOf", "anyOf", "allOf", "enum", "description"}:
        yield "says nothing; a schema for any JSON has a description"
    if "enum" in schema:
        yield from _enum(schema, component)
    if isinstance(schema.get("type"), list) and not (len(schema["type"]) == 2 and "null" in schema["type"]):
        yield "several types; one, and null, is understood"
    for keyword in ("oneOf", "anyOf"):
        parts = [part for part in schema.get(keyword, []) if part.get("type") != "null"]
        if len(parts) > 1 and [part.get("format") for part in parts] != ["date-time", "date"]:
            yield f"{keyword} of several schemas: the first that parses would win"
    if "object" in _types(schema) or "properties" in schema:
        yield from _object(schema, component)


def _enum(schema: Json, component: bool) -> Iterator[str]:
    if not component:
        yield "inline enum; make it a component"
    if schema.get("type") != "string" or None in schema["enum"]:
        yield "an enum is a plain string; null goes beside the reference, in oneOf"
        return
    if "x-enum-varnames" not in schema:
        names = Counter(snake_case(value.upper()) or value for value in schema["enum"])
        for name in (name for name, count in names.items() if count > 1):
            yield f"several values would be named {name.upper()}; set x-enum-varnames"


def _object(schema: Json, component: bool) -> Iterator[str]:
    if not component:
        yield "inline object; make it a component"
    if isinstance(schema.get("additionalProperties"), bool):
        yield "additionalProperties must be a schema or absent; unknown properties are always kept"
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    yield from (f"required property {name} does not exist" for name in required if name not in properties)
    attributes = Counter(_python(name) for name in properties)
    yield from (f"several properties would be named {name}" for name, count in attributes.items() if count > 1)
    for name, part in properties.items():
        if _python(name) in TAKEN:
            yield f"property {name} would break the class"
        if name not in required and isinstance(part, dict) and not _admits_null(part):
            yield f"optional property {name} does not admit null"


def _admits_null(schema: Json) -> bool:
    parts = [schema, *schema.get("oneOf", [])]
    return any("null" in _types(part) for part in parts) or schema.keys() == {"description"}


def _types(schema: Json) -> list[str]:
    found = schema.get("type", [])
    return [found] if isinstance(found, str) else found


def _python(name: str) -> str:
    return str(PythonIdentifier(name, "field_")) if name else ""


def main() -> int:
    """Lint the fragments; 1 if anything is wrong."""
    try:
        document = merge(SOURCES)
    except MergeError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    problems = lint(document) or [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]
    sys.stderr.writelines(f"{problem}\n" for problem in problems)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
