"""Join the fragments in openapi/src into openapi/fusebill.yaml, for whoever edits the description.

Run it as `python -m scripts.merge`, in the root of the repository.
"""

from __future__ import annotations

import sys
from io import StringIO
from pathlib import Path
from typing import Any, TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode
from ruamel.yaml.representer import SafeRepresenter

SOURCES = Path("openapi/src")
MERGED = Path("openapi/fusebill.yaml")
HEADER = "# Made by `make generate` from openapi/src; do not edit.\n"

Json: TypeAlias = dict[str, Any]


class MergeError(Exception):
    """The fragments cannot be joined."""


def merge(sources: Path) -> Json:
    """Join the fragments of a folder, in the order of their file names.

    Raises:
        MergeError: A key is defined twice, or a fragment cannot be read.
    """
    document: Json = {}
    origin: dict[str, str] = {}
    for file in sorted(sources.glob("*.yaml")):
        _add(document, _load(file), "#", file.name, origin)
    _sort_responses(document)
    return document


def render(document: Json) -> str:
    """Put a document into YAML that a person can read; the same document gives the same text."""
    stream = StringIO()
    _yaml().dump(document, stream)
    return HEADER + stream.getvalue()


def write(document: Json, file: Path) -> None:
    """Write a document as YAML."""
    file.write_text(render(document), encoding="utf-8", newline="\n")


def _add(target: Json, fragment: Json, where: str, file: str, origin: dict[str, str]) -> None:
    """Add a part of a fragment to the part of the document at the JSON pointer `where`."""
    for key, value in fragment.items():
        pointer = f"{where}/{key.replace('~', '~0').replace('/', '~1')}"
        if _is_container(pointer):
            _add(target.setdefault(key, {}), value or {}, pointer, file, origin)
        elif key not in target:
            target[key] = value
            origin[pointer] = file
        elif pointer == "#/tags":
            target[key] = [*target[key], *value]
        else:
            raise MergeError(f"{pointer} is defined in {origin[pointer]} and again in {file}")


def _is_container(pointer: str) -> bool:
    """Tell whether several fragments may bring keys of this object: the paths, a path, each kind of components."""
    _, section, *rest = pointer.split("/")
    return section in ("paths", "components") and len(rest) <= 1


def _load(file: Path) -> Json:
    """Read one fragment; ruamel.yaml refuses duplicate keys by itself."""
    try:
        fragment = _yaml().load(file)
    except YAMLError as error:
        raise MergeError(f"{file.name}: {error}") from error
    if not isinstance(fragment, dict):
        raise MergeError(f"{file.name} is not a mapping")
    return fragment


def _sort_responses(document: Json) -> None:
    """Put statuses in their order: a YAML merge key (`<<: *errors`) has put its own first."""
    for item in document.get("paths", {}).values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                operation["responses"] = dict(sorted(operation["responses"].items()))


class _Representer(SafeRepresenter):
    """Keys in the order of the fragments, long texts as blocks, and no aliases, which not every reader knows."""

    def ignore_aliases(self, data: object) -> bool:
        return True

    def represent_object(self, data: Json) -> MappingNode:
        return self.represent_mapping("tag:yaml.org,2002:map", list(data.items()))

    def represent_text(self, data: str) -> ScalarNode:
        style = "|" if "\n" in data else ">" if len(data) > 100 else None
        return self.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_Representer.add_representer(dict, _Representer.represent_object)
_Representer.add_representer(str, _Representer.represent_text)


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.default_flow_style = False
    yaml.width = 120
    return yaml


def main(arguments: list[str]) -> int:
    """Merge the fragments; with `--check` only tell whether that would change anything, by 1."""
    try:
        document = merge(SOURCES)
    except MergeError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if arguments != ["--check"]:
        write(document, MERGED)
    elif render(document) != MERGED.read_text(encoding="utf-8"):
        sys.stderr.write(f"{MERGED} is not what {SOURCES} says; run `make generate`\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
