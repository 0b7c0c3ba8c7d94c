"""Write docs/reference/operations.md from the description; with `--check` find drift."""

from __future__ import annotations

import argparse
import re
import sys
from typing import Any

from ruamel.yaml import YAML

from scripts.generate import DESCRIPTION, ROOT
from scripts.shapes import method_of

PAGE = ROOT / "docs" / "reference" / "operations.md"

HEAD = """\
# Operations

Made by `make generate` from openapi/fusebill.yaml; do not edit.

All {count} documented operations, by the title of the vendor's page. *Evidence* tells where it is documented: `docs`
and `seed` are the vendor's reference pages (newer and older), `help_page` the pages that the vendor's server generates,
`client_code` public third-party code only. *Known* tells how much: `full`, `request` (the answer was never seen) or
`path` (method and path only).

*Marks*: **money** moves money or writes to the ledger; **final** cannot be undone; **nullifies** sets to null what a
PUT leaves out (stated by a page, or assumed); **side effect** is a GET that changes something; **help only** stands in
no narrative page, so that your key may not be allowed to call it.
"""
ROW = "| {title} | {method} | `{verb} {path}` | {evidence} | {completeness} | {marks} |"


def page(document: dict[str, Any]) -> str:
    """The whole page."""
    operations = [
        (path, verb.upper(), operation)
        for path, item in document["paths"].items()
        for verb, operation in item.items()
        if isinstance(operation, dict)
    ]
    lines = [HEAD.format(count=len(operations))]
    for tag in document["tags"]:
        rows = [_row(path, verb, raw) for path, verb, raw in operations if raw["tags"] == [tag["name"]]]
        lines += [f"## {_words(tag['name'])}", "", "| API page | Method | Call | Evidence | Known | Marks |"]
        lines += ["|---|---|---|---|---|---|", *rows, ""]
    return "\n".join(lines)


def _row(path: str, verb: str, operation: dict[str, Any]) -> str:
    marks = [
        ("money", "moves-money", "ledger-effect"),
        ("final", "irreversible"),
        ("side effect", "side-effect"),
        ("help only", "help-only"),
    ]
    said = [name for name, *keys in marks if any(operation.get(f"x-fusebill-{key}") for key in keys)]
    if nullifies := operation.get("x-fusebill-put-nullifies"):
        said.append(f"nullifies ({nullifies})")
    leave_out = operation.get("x-fusebill-leave-out")
    return ROW.format(
        title=operation["summary"],
        method="not wrapped" if leave_out else f"`{method_of(operation)}`",
        verb=verb,
        path=path,
        evidence=operation["x-fusebill-evidence"],
        completeness=operation["x-fusebill-completeness"],
        marks=", ".join(said),
    )


def _words(tag: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", tag)


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not what comes out")
    text = page(YAML(typ="safe").load(DESCRIPTION))
    if parser.parse_args().check:
        if not PAGE.exists() or PAGE.read_text() != text:
            print(f"{PAGE.relative_to(ROOT)} is not what the description gives; run `make generate`")
            return 1
        return 0
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
