"""Generate the low-level package from the description: `python -m scripts.generate`, or `--check` to find drift.

openapi-python-client parses and names; the shapes below say what the templates write. The same description and the
same pinned tools give the same bytes.
"""

from __future__ import annotations

import argparse
import filecmp
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.strings import safe_for_docstring
from ruamel.yaml import YAML

from scripts.shapes import Enumeration, FilterClass, Model, Operation, filter_class, used_models

ROOT = Path(__file__).resolve().parent.parent
DESCRIPTION = ROOT / "openapi" / "fusebill.yaml"
PACKAGE = ROOT / "generated" / "fusebill_openapi"
TEMPLATES = Path(__file__).with_name("templates")


class Unusable(Exception):
    """The description has something that the generator would drop or bend."""


def parse(document: dict[str, Any], source: Path) -> GeneratorData:
    """Have the description parsed; anything the parser would leave out is an error here."""
    overrides = {"application/pdf": "application/octet-stream"}
    config = Config.from_sources(
        ConfigFile(content_type_overrides=overrides, post_hooks=[]), MetaType.NONE, source, "utf-8", True, None
    )
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise Unusable(f"{data.header}\n{data.detail or ''}")
    collections = data.endpoint_collections_by_tag.values()
    problems = [*data.errors, *(error for c in collections for error in c.parse_errors)]
    if problems:
        raise Unusable("\n".join(f"{p.header}: {p.detail}" for p in problems))
    return data


def render(document: dict[str, Any], data: GeneratorData, package: Path) -> None:
    """Write the whole package into an empty folder."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - Python source, not HTML
    )
    env.filters["doc"] = docstring

    def write(template: str, path: str, **values: object) -> None:
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(env.get_template(template).render(**values))

    shutil.copytree(TEMPLATES / "runtime", package, ignore=shutil.ignore_patterns("__pycache__"))
    (package / "py.typed").touch()

    components = document["components"]["schemas"]
    answers, inputs = used_models(data)
    models = [
        Model.of(m, components, m.class_info.name in answers)
        for m in data.models
        if m.class_info.name in answers | inputs
    ]
    enums = [
        Enumeration.of(e, components)
        for e in data.enums
        if isinstance(e, EnumProperty) and e.class_info.name in answers | inputs
    ]
    for model in models:
        write("model.py.jinja", f"models/{model.module}.py", model=model)
    for enum in enums:
        write("enum.py.jinja", f"models/{enum.module}.py", enum=enum)
    shapes: list[Model | Enumeration] = [*models, *enums]
    names = {name: shape.module for shape in shapes for name in shape.exports}
    write("models_init.py.jinja", "models/__init__.py", names=dict(sorted(names.items())))

    filters: list[FilterClass] = []
    areas = data.endpoint_collections_by_tag
    write("api_init.py.jinja", "api/__init__.py", what="One package per resource", names=sorted(areas))
    for tag, collection in areas.items():
        operations = [Operation.of(endpoint, document) for endpoint in collection.endpoints]
        ids = sorted(operation.id for operation in operations)
        write("api_init.py.jinja", f"api/{tag}/__init__.py", what="One module per operation", names=ids)
        for operation in operations:
            write("operation.py.jinja", f"api/{tag}/{operation.id}.py", op=operation)
            if operation.filters:
                filters.append(filter_class(operation))
    write("filters.py.jinja", "filters.py", classes=filters)
    tidy(package)


def docstring(text: str, indent: int = 0) -> str:
    """Text as the inside of a docstring, wrapped to the line length; paragraphs and lists keep their breaks."""
    import textwrap

    width, pad = 116 - indent, " " * indent
    lines: list[str] = []
    for block in safe_for_docstring(text.strip()).split("\n\n"):
        for item in _items(block):
            hang = "  " if item.startswith("- ") else ""
            lines += textwrap.wrap(item, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False)
        lines.append("")
    return f"\n{pad}".join(lines[:-1]).replace(f"\n{pad}\n", "\n\n")


def _items(block: str) -> list[str]:
    """The list items of a paragraph, each on one line; or the paragraph itself."""
    items: list[str] = []
    for line in block.splitlines():
        if line.lstrip().startswith("- ") or not items:
            items.append(line.strip())
        else:
            items[-1] += " " + line.strip()
    return items


def tidy(package: Path) -> None:
    """Drop unused imports, sort the rest, format."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--isolated", "--no-cache", "--quiet", "--target-version=py311", "--line-length=120", str(package)]
    subprocess.run([*ruff, "check", "--fix-only", "--select=I,F401,TC005", *common], check=True)
    subprocess.run([*ruff, "format", *common], check=True)


def differences(fresh: Path, committed: Path) -> list[str]:
    """The files that differ between two packages, or stand in only one of them."""

    def files(root: Path) -> set[Path]:
        return {p.relative_to(root) for p in root.rglob("*") if p.is_file() and "__pycache__" not in p.parts}

    new, old = files(fresh), files(committed)
    changed = {name for name in new & old if not filecmp.cmp(fresh / name, committed / name, shallow=False)}
    return sorted(map(str, changed | (new ^ old)))


def main() -> int:
    """Generate into the repository, or into a temporary folder that is compared with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the package is not what comes out")
    check = parser.parse_args().check
    document = YAML(typ="safe").load(DESCRIPTION)
    try:
        data = parse(document, DESCRIPTION)
    except Unusable as problem:
        print(problem, file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / PACKAGE.name
        render(document, data, fresh)
        drift = differences(fresh, PACKAGE)
        if not check:
            shutil.rmtree(PACKAGE, ignore_errors=True)
            shutil.copytree(fresh, PACKAGE)
            print(f"generated/{PACKAGE.name}: {len(drift)} files changed")
        elif drift:
            print("the generated package is not what the description gives; run `make generate`:", *drift, sep="\n  ")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
