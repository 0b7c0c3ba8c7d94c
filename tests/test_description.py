"""Checks of the API description and of the scripts that merge and lint it, for whoever edits openapi/src."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

pytest.importorskip("openapi_python_client", reason="the tools of the description are in the group `generate`")

from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.lint import lint
from scripts.merge import MERGED, SOURCES, Json, MergeError, merge, render

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def description() -> Json:
    return merge(ROOT / SOURCES)


# ---------------------------------------------------------------------------------------- the description
def test_the_committed_description_is_the_merge_of_the_fragments(description: Json) -> None:
    assert (ROOT / MERGED).read_text(encoding="utf-8") == render(description)


def test_every_yaml_reader_reads_the_same_description(description: Json) -> None:
    """PyYAML reads YAML 1.1, where more words are booleans and more texts are dates."""
    assert yaml.safe_load((ROOT / MERGED).read_text(encoding="utf-8")) == description


def test_the_description_has_no_problems(description: Json) -> None:
    assert lint(description) == []


def test_the_description_is_valid_openapi(description: Json) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(description).iter_errors()] == []


def test_examples_obey_their_schemas(description: Json) -> None:
    formats = OAS31Validator.FORMAT_CHECKER
    slips: list[str] = []
    for where, media in _media(description):
        schema = {**media["schema"], "components": description["components"]}
        validator = OAS31Validator(schema, format_checker=formats)
        for example in _examples(description, media):
            slips += [f"{where}: {slip.json_path}: {slip.message}" for slip in validator.iter_errors(example)]
    assert slips == []


def test_formats_of_times_are_checked() -> None:
    """A time without its zone is no date-time; the check above is only as good as this."""
    validator = OAS31Validator({"format": "date-time"}, format_checker=OAS31Validator.FORMAT_CHECKER)
    assert validator.is_valid("2019-04-16T10:59:44Z")
    assert not validator.is_valid("2019-04-16T10:59:44")


def _media(description: Json) -> Iterator[tuple[str, Json]]:
    for path, item in description["paths"].items():
        for method, operation in item.items():
            for part in [operation.get("requestBody", {}), *operation["responses"].values()]:
                for media in part.get("content", {}).values():
                    yield f"{method} {path}", media


def _examples(description: Json, media: Json) -> Iterator[object]:
    if "example" in media:
        yield media["example"]
    for named in media.get("examples", {}).values():
        if "$ref" in named:
            named = description["components"]["examples"][named["$ref"].rpartition("/")[2]]
        yield named["value"]


# ---------------------------------------------------------------------------------------- merging
def _fragments(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_several_fragments_bring_paths_components_and_tags(tmp_path: Path) -> None:
    fragments = _fragments(
        tmp_path,
        b="{tags: [{name: B}], paths: {/things: {post: {}}}, components: {schemas: {B: {type: string}}}}",
        a="{tags: [{name: A}], paths: {/things: {get: {}}}, components: {schemas: {A: {type: string}}}}",
    )
    assert merge(fragments) == {
        "tags": [{"name": "A"}, {"name": "B"}],
        "paths": {"/things": {"get": {}, "post": {}}},
        "components": {"schemas": {"A": {"type": "string"}, "B": {"type": "string"}}},
    }


def test_a_component_defined_in_two_fragments_is_refused(tmp_path: Path) -> None:
    """Also when their keys would not collide: half of a schema here and half of it there is a mistake."""
    fragments = _fragments(
        tmp_path,
        a="components: {schemas: {Thing: {type: string}}}",
        b="components: {schemas: {Thing: {description: A thing.}}}",
    )
    with pytest.raises(MergeError, match=r"#/components/schemas/Thing is defined in a.yaml and again in b.yaml"):
        merge(fragments)


def test_an_operation_defined_in_two_fragments_is_refused(tmp_path: Path) -> None:
    fragments = _fragments(tmp_path, a="paths: {/things: {get: {}}}", b="paths: {/things: {get: {}}}")
    with pytest.raises(MergeError, match=r"#/paths/~1things/get is defined in a.yaml and again in b.yaml"):
        merge(fragments)


def test_a_key_twice_in_one_fragment_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MergeError, match=r'(?s)a.yaml: .*found duplicate key "get"'):
        merge(_fragments(tmp_path, a="paths: {/things: {get: {}, get: {}}}"))


def test_a_fragment_that_is_not_yaml_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MergeError, match=r"a.yaml: "):
        merge(_fragments(tmp_path, a="{"))


def test_statuses_are_put_in_their_order(tmp_path: Path) -> None:
    """A YAML merge key puts its keys before those of the object itself."""
    responses = '{<<: {"404": {}, default: {}}, "200": {}}'
    merged = merge(_fragments(tmp_path, a=f"paths: {{/things: {{get: {{responses: {responses}}}}}}}"))
    assert list(merged["paths"]["/things"]["get"]["responses"]) == ["200", "404", "default"]


def test_anchors_are_written_in_full() -> None:
    shared = {"type": "string"}
    assert render({"a": shared, "b": shared}).splitlines()[1:] == ["a:", "  type: string", "b:", "  type: string"]


def test_texts_of_several_lines_are_written_as_blocks() -> None:
    assert render({"description": "One.\nTwo.\n"}).splitlines()[1:] == ["description: |", "  One.", "  Two."]


def test_keys_keep_their_order() -> None:
    assert render({"b": 1, "a": 2}).splitlines()[1:] == ["b: 1", "a: 2"]


# ---------------------------------------------------------------------------------------- linting
SOUND = yaml.safe_load("""
tags: [{name: Things}]
paths:
  /things:
    get:
      tags: [Things]
      operationId: list_things
      summary: List Things
      description: Lists things.
      x-fusebill-operation: things.list
      x-fusebill-evidence: docs
      x-fusebill-completeness: full
      x-fusebill-paginated: true
      x-fusebill-filters: [{name: name, type: string}, {name: kind, type: enum, enum: Kind, values: [Big, Small]}]
      parameters:
        - {name: pageSize, in: query, schema: {type: integer}}
        - {$ref: "#/components/parameters/PageNumber"}
        - {name: query, in: query, schema: {type: string}}
      responses:
        "200":
          description: Things.
          content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
        default: {description: An error.}
    put:
      tags: [Things]
      operationId: update_thing
      summary: Update Thing
      description: Changes a thing.
      x-fusebill-operation: things.update
      x-fusebill-evidence: seed
      x-fusebill-completeness: request
      x-fusebill-put-nullifies: assumed
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/ThingUpdate"}}}}
      responses:
        "200": {description: Done., content: {application/json: {schema: {description: Any JSON.}}}}
        default: {description: An error.}
components:
  parameters:
    PageNumber: {name: pageNumber, in: query, schema: {type: integer}}
  schemas:
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: integer}
        name: {type: [string, "null"], maxLength: 50}
        kind: {oneOf: [{$ref: "#/components/schemas/Kind"}, {type: "null"}], description: How big it is.}
    ThingUpdate:
      type: object
      required: [id, kind]
      properties:
        id: {type: integer}
        kind: {allOf: [{$ref: "#/components/schemas/Kind"}], description: How big it is.}
        secret: {type: [string, "null"], x-fusebill-sensitive: true}
    Kind: {type: string, enum: [Big, Small]}
""")

LIST = "paths /things get"
UPDATE = "paths /things put"
SCHEMAS = "components schemas"
NAME = f"{SCHEMAS} Thing properties name"
REMOVED: Any = object()

# A sentence on what is refused: where the sound description is changed, to what (YAML), and what lint says.
REFUSED = {
    "a path item that is a reference": ("paths /others", '{$ref: "#/components/x/y"}', "/others: $ref is lost"),
    "parameters of a path": ("paths /things parameters", "[]", "/things: parameters is lost"),
    "an operation without an operationId": (f"{LIST} operationId", REMOVED, "<verb>_<resource>"),
    "an operationId that is not snake case": (f"{LIST} operationId", "listThings", "<verb>_<resource>"),
    "an operationId of one word": (f"{LIST} operationId", "list", "<verb>_<resource>"),
    "an operationId twice": (f"{LIST} operationId", "update_thing", "operationId update_thing occurs 2 times"),
    "an operation key twice": (f"{LIST} x-fusebill-operation", "things.update", "occurs 2 times"),
    "an operation without a summary": (f"{LIST} summary", REMOVED, "summary is missing"),
    "an operation without a description": (f"{LIST} description", REMOVED, "description is missing"),
    "an operation without evidence": (f"{LIST} x-fusebill-evidence", REMOVED, "x-fusebill-evidence is missing"),
    "an operation without completeness": (f"{LIST} x-fusebill-completeness", REMOVED, "completeness is missing"),
    "an operation without a tag": (f"{LIST} tags", "[]", "exactly one tag"),
    "an operation with two tags": (f"{LIST} tags", "[Things, Others]", "exactly one tag"),
    "a tag that is not declared": (f"{LIST} tags", "[Others]", "tag Others is not declared"),
    "a tag that is not used": ("tags", "[{name: Things}, {name: Others}]", "tag Others is not used"),
    "a tag declared twice": ("tags", "[{name: Things}, {name: Things}]", "tag Things is declared 2 times"),
    "an unknown mark": (f"{LIST} x-fusebill-money", "true", "x-fusebill-money is not known"),
    "a mark of an operation on a schema": (f"{NAME} x-fusebill-irreversible", "true", "is not known here"),
    "a mark with an unknown value": (f"{LIST} x-fusebill-evidence", "hearsay", "cannot be 'hearsay'"),
    "a mark that is false": (f"{LIST} x-fusebill-irreversible", "false", "cannot be False"),
    "a PUT that does not say whether it nullifies": (f"{UPDATE} x-fusebill-put-nullifies", REMOVED, "every PUT"),
    "a nullifying GET": (f"{LIST} x-fusebill-put-nullifies", "stated", "and to nothing else"),
    "a POST without a body and its mark": ("paths /others", "{post: {responses: {}}}", "a POST has a requestBody"),
    "an operation without a success status": (f"{LIST} responses 200", REMOVED, "a success status and default"),
    "an operation without a default answer": (f"{LIST} responses default", REMOVED, "a success status and default"),
    "a media type without a schema": (f"{LIST} responses 200 content application/json", "{}", "has no schema"),
    "a list with its parameters in another order": (
        f"{LIST} parameters",
        "[{name: query, in: query, schema: {}}, {name: pageSize, in: query, schema: {}}]",
        "order of a list's parameters is pageSize, pageNumber, query",
    ),
    "a paginated list without page parameters": (f"{LIST} parameters", "[]", "takes pageNumber and pageSize"),
    "filters without a query": (f"{LIST} parameters", "[]", "filters need the parameter query"),
    "a filter of an unknown type": (f"{LIST} x-fusebill-filters", "[{name: a, type: text}]", "type cannot be 'text'"),
    "a filter without a type": (f"{LIST} x-fusebill-filters", "[{name: a}]", "filter a: type cannot be None"),
    "a filter without a name": (f"{LIST} x-fusebill-filters", "[{type: string}]", "not an object with a name"),
    "a filter with more keys": (
        f"{LIST} x-fusebill-filters",
        "[{name: a, type: string, b: 1}]",
        "wanted are name, type",
    ),
    "an enum filter without values": (f"{LIST} x-fusebill-filters", "[{name: a, type: enum}]", "type, values"),
    "a filter of text with an enum": (
        f"{LIST} x-fusebill-filters",
        "[{name: kind, type: string, enum: Kind}]",
        "has enum, name, type; wanted are name, type",
    ),
    "an enum filter with other values": (
        f"{LIST} x-fusebill-filters",
        "[{name: kind, type: enum, enum: Kind, values: [Big]}]",
        "filter kind: values differ from those of Kind",
    ),
    "a filter twice": (
        f"{LIST} x-fusebill-filters",
        "[{name: name, type: string}, {name: Name, type: string}]",
        "filter name occurs 2 times",
    ),
    "a parameter with content": (f"{LIST} parameters", "[{name: query, in: query, content: {}}]", "needs a schema"),
    "a parameter with a style": (
        f"{LIST} parameters",
        "[{name: q, in: query, style: form, schema: {}}]",
        "q: style is ignored",
    ),
    "a parameter that is not exploded": (
        f"{LIST} parameters",
        "[{name: query, in: query, explode: false, schema: {type: string}}]",
        "query: explode is ignored",
    ),
    "a parameter with a default": (
        f"{LIST} parameters",
        "[{name: query, in: query, schema: {default: a}}]",
        "a default would always be sent",
    ),
    "a parameter named body": (
        f"{UPDATE} parameters",
        "[{name: body, in: query, schema: {type: string}}]",
        "body: clashes",
    ),
    "a date in a path": (
        f"{LIST} parameters",
        "[{name: day, in: path, schema: {type: string, format: date}}]",
        "day: a date in a path",
    ),
    "a date in a header": (
        f"{LIST} parameters",
        "[{name: day, in: header, schema: {type: string, format: date}}]",
        "day: a header takes text",
    ),
    "a reference that leads nowhere": (
        f"{SCHEMAS} Thing properties kind",
        '{$ref: "#/components/schemas/Size"}',
        "Size",
    ),
    "a reference to another file": (f"{LIST} responses 200", '{$ref: "other.yaml#/x"}', "is not a component"),
    "a reference into a component": (NAME, '{$ref: "#/components/schemas/Thing/properties/id"}', "is not a component"),
    "a component that is a reference": (
        f"{SCHEMAS} Kind",
        '{$ref: "#/components/schemas/Thing"}',
        "is only a reference",
    ),
    "keys beside a reference": (NAME, '{$ref: "#/components/schemas/Kind", description: a}', "beside $ref are ignored"),
    "a component that is not used": (f"{SCHEMAS} Other", "{type: string}", "schemas/Other: not used"),
    "an unquoted date": (f"{LIST} summary", "2020-01-01", "is not JSON; quote it"),
    "a number as a key": (f"{LIST} responses", "{200: {}}", "the key 200 is not text"),
    "a boolean schema": (NAME, "true", "Thing/name: boolean schema"),
    "a schema that says nothing": (NAME, "{}", "Thing/name: says nothing"),
    "a keyword that is not understood": (NAME, "{type: string, nullable: true}", "nullable is not understood"),
    "a text broken by a comma": (NAME, "{type: string, description: Big, or small.}", "or small. is not understood"),
    "a default": (f"{NAME} default", "a", "a default would always be sent"),
    "several types": (f"{NAME} type", "[string, integer]", "several types"),
    "a choice of schemas": (NAME, "{oneOf: [{type: string}, {type: integer}]}", "oneOf of several schemas"),
    "a moment in a request that cannot be a date": (
        f"{SCHEMAS} ThingUpdate properties secret",
        '{type: [string, "null"], format: date-time}',
        "ThingUpdate/secret: a request takes a bare date too",
    ),
    "any of several schemas": (NAME, "{anyOf: [{type: string}, {type: integer}]}", "anyOf of several schemas"),
    "an inline enum": (f"{NAME} enum", "[Big]", "Thing/name: inline enum"),
    "a nullable enum": (f"{SCHEMAS} Kind type", '[string, "null"]', "Kind: an enum is a plain string"),
    "an enum with null": (f"{SCHEMAS} Kind enum", "[Big, null]", "Kind: an enum is a plain string"),
    "an enum of numbers": (f"{SCHEMAS} Kind", "{type: integer, enum: [1, 2]}", "Kind: an enum is a plain string"),
    "enum values of one name": (
        f"{SCHEMAS} Kind enum",
        "[One-Off, One Off]",
        "Kind: several values would be named ONE_OFF",
    ),
    "enum values that differ in case": (
        f"{SCHEMAS} Kind enum",
        "[Big, big]",
        "Kind: several values would be named BIG",
    ),
    "an inline object": (NAME, "{type: object}", "Thing/name: inline object"),
    "a nullable inline object": (NAME, '{type: [object, "null"]}', "Thing/name: inline object"),
    "an inline object in a list": (NAME, '{type: [array, "null"], items: {type: object}}', "items: inline object"),
    "a closed object": (f"{SCHEMAS} Thing additionalProperties", "false", "unknown properties are always kept"),
    "a required property that does not exist": (f"{SCHEMAS} ThingUpdate required", "[size]", "size does not exist"),
    "a property that breaks the class": (
        f"{SCHEMAS} Thing properties toDict",
        '{type: "null"}',
        "would break the class",
    ),
    "two properties of one name": (f"{SCHEMAS} Thing properties Name", '{type: "null"}', "would be named name"),
    "an optional property without null": (f"{NAME} type", "string", "optional property name does not admit null"),
    "an optional reference without null": (NAME, '{$ref: "#/components/schemas/Kind"}', "name does not admit null"),
    "an answer that requires more than an id": (f"{SCHEMAS} Thing required", "[name]", "only id may be"),
    "a schema of both directions": (
        f"{UPDATE} requestBody content application/json schema",
        '{$ref: "#/components/schemas/Thing"}',
        "Thing: part of a request and of an answer",
    ),
}


def _changed(place: str, value: Any) -> Json:
    """The sound description with one thing changed, at a place that is a path of keys."""
    document: Json = copy.deepcopy(SOUND)
    *parents, last = place.split()
    node: Any = document
    for key in parents:
        node = node[key]
    if value is REMOVED:
        del node[last]
    else:
        node[last] = yaml.safe_load(value)
    return document


def test_a_sound_description_has_no_problems() -> None:
    assert lint(SOUND) == []


@pytest.mark.parametrize(("place", "value", "problem"), REFUSED.values(), ids=REFUSED.keys())
def test_lint_refuses(place: str, value: Any, problem: str) -> None:
    assert any(problem in line for line in lint(_changed(place, value))), lint(_changed(place, value))


def test_lint_allows_enum_values_of_one_name_that_are_named() -> None:
    kind = "{type: string, enum: [One-Off, One Off], x-enum-varnames: [ONE_OFF, ONE_TIME]}"
    document = _changed(f"{SCHEMAS} Kind", kind)
    document["paths"]["/things"]["get"]["x-fusebill-filters"] = []
    assert lint(document) == []


def test_lint_allows_an_enum_filter_with_values_of_its_own() -> None:
    assert lint(_changed(f"{LIST} x-fusebill-filters", "[{name: kind, type: enum, values: [Big]}]")) == []


def test_lint_allows_a_moment_or_a_date() -> None:
    moment = "{anyOf: [{type: string, format: date-time}, {type: string, format: date}]}"
    assert lint(_changed(f"{SCHEMAS} ThingUpdate properties kind", moment)) == []


def test_lint_does_not_read_examples_as_schemas() -> None:
    media = f"{LIST} responses 200 content application/json example"
    assert lint(_changed(media, '[{id: 1, $ref: "x", x-fusebill-money: 1, schema: true}]')) == []
