"""Answers to the operations that no area simulates: the documented example, or a value made from the schema."""

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.description import Documented, resolve
from fusebill_async.sandbox.operations import Answer, Call
from fusebill_async.sandbox.wire import Json, Record

MARK = {"X-Sandbox-Answer": "description"}
DEEPEST = 6  # objects inside objects; what lies deeper is left out

_DOCUMENTED_URL = b"https://secure.fusebill.com/v1"
_PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n"
_HTML = b"<!DOCTYPE html><title>Sandbox</title><p>Made from the description."


def answer(operation: Documented, call: Call) -> Answer:
    """Answer as documented, whatever was asked: nothing is looked up, checked or changed."""
    if not operation.content:
        return Answer(b"", operation.success, MARK)
    media_type, media = next(iter(operation.content.items()))
    if media_type != "application/json":
        return Answer(_PDF if media_type == "application/pdf" else _HTML, operation.success, MARK, media_type)
    value = example(media)
    headers: dict[str, str] = {}
    if operation.raw.get("x-fusebill-paginated"):
        headers = _page_headers(call, len(value))
        if headers["X-CurrentPage"] != "0":
            value = list[Json]()
    body = wire.write_json(value).replace(_DOCUMENTED_URL, call.base_url.encode())
    return Answer(body, operation.success, MARK | headers)


def example(media: Record) -> Json:
    """The first documented example of a body, or a value of its schema."""
    if "example" in media:
        return media["example"]
    for named in media.get("examples", {}).values():
        return resolve(named)["value"]
    return sample(media.get("schema", {}))


def sample(schema: Record, name: str = "", depth: int = 0) -> Json:
    """Make a value of a schema: the first of its alternatives, with all properties."""
    schema = resolve(schema)
    if "allOf" in schema:
        made: list[Json] = [sample(part, name, depth) for part in schema["allOf"]]
        if len(made) == 1 and "properties" not in schema:  # a reference with a description of its own
            return made[0]
        return {key: value for part in [*made, _object(schema, depth)] for key, value in part.items()}
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return sample(schema[keyword][0] if depth < DEEPEST else schema[keyword][-1], name, depth)
    if "enum" in schema:
        return schema["enum"][0]
    kinds = schema.get("type", "null")
    kind = kinds if isinstance(kinds, str) else kinds[0]
    if kind == "object":
        return _object(schema, depth)
    if kind == "array":
        return [sample(schema["items"], name, depth + 1)] if depth < DEEPEST else []
    if kind == "string":
        return _text(schema, name)
    return {"integer": 1, "number": wire.plain("1.25"), "boolean": True}.get(kind)


def _object(schema: Record, depth: int) -> Record:
    names = schema.get("properties", {}) if depth < DEEPEST else schema.get("required", ())
    return {name: sample(schema["properties"][name], name, depth + 1) for name in names}


def _text(schema: Record, name: str) -> str:
    formats = {"date-time": "2024-05-03T09:20:55", "date": "2024-05-03"}
    return formats.get(schema.get("format", ""), name)[: schema.get("maxLength")]


def _page_headers(call: Call, count: int) -> dict[str, str]:
    """The headers of a list that has one page."""
    number = call.query.text("pageNumber") or "0"
    figures = {"X-NextPage": -1, "X-PreviousPage": -1, "X-CurrentPage": number, "X-PageSize": 100}
    counts = {"X-Count": count, "X-MaxCount": count, "X-MaxPageIndex": 0}
    return {header: str(figure) for header, figure in (figures | counts).items()}
