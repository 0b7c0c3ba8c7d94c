"""Write the copy of the description that the sandbox answers from, as JSON; with `--check` find drift."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from ruamel.yaml import YAML

from scripts.generate import DESCRIPTION, ROOT
from scripts.shapes import method_of

PACKAGED = ROOT / "fusebill_async" / "sandbox" / "description.json"

Json = dict[str, Any]


def packaged(document: Json) -> Json:
    """The description, with the client's method of each operation as `x-fusebill-method`."""
    paths = {
        path: {verb: {**operation, "x-fusebill-method": method_of(operation)} for verb, operation in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def render(document: Json) -> str:
    """JSON with one line for each path and each component, so that a change shows as one."""
    sections = [f"{json.dumps(name)}: {_section(name, content)}" for name, content in document.items()]
    return "{\n" + ",\n".join(sections) + "\n}\n"


def _section(name: str, content: object) -> str:
    if name == "paths" and isinstance(content, dict):
        return _lines(content)
    if name == "components" and isinstance(content, dict):
        return "{\n" + ",\n".join(f"{json.dumps(kind)}: {_lines(members)}" for kind, members in content.items()) + "}"
    return _compact(content)


def _lines(members: Json) -> str:
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {_compact(content)}" for name, content in members.items()) + "}"


def _compact(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def main() -> int:
    """Write the copy, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the copy is not what comes out")
    text = render(packaged(YAML(typ="safe").load(DESCRIPTION)))
    if parser.parse_args().check:
        if not PACKAGED.exists() or PACKAGED.read_text(encoding="utf-8") != text:
            print(f"{PACKAGED.relative_to(ROOT)} is not what the description gives; run `make generate`")
            return 1
        return 0
    PACKAGED.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
