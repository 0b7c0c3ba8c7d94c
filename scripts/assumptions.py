"""Write docs/reference/sandbox-assumptions.md from the remarks in the sandbox's source; with `--check` find drift."""

from __future__ import annotations

import argparse
import ast
import re
import sys
import tokenize
from collections.abc import Iterator
from io import StringIO

from scripts.generate import ROOT

SANDBOX = ROOT / "fusebill_async" / "sandbox"
PAGE = ROOT / "docs" / "reference" / "sandbox-assumptions.md"

HEAD = """\
# What the sandbox assumes

Made by `make generate` from the source of `fusebill_async.sandbox`; do not edit.

The documentation leaves much open. Where the sandbox had to choose, its source says so in a remark that begins with
the word Assumption. Here are all {count}, by the modules they stand in: what a remark is about, and what it says, with
the texts of refusals that it speaks of. Do not rely on any of it against the live API.
"""
_REMARK = re.compile(r'(?<!")\bAssumptions?(?::\s*|$)')
_SPEAKS_OF_TEXTS = re.compile(r"\b(texts?|wording)\b")

Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def page(sources: dict[str, str]) -> str:
    """The whole page, of the source of each module."""
    sections = {name: rows for name, source in sorted(sources.items()) if (rows := assumptions(source))}
    lines = [HEAD.format(count=sum(map(len, sections.values())))]
    for name, rows in sections.items():
        about = (ast.get_docstring(ast.parse(sources[name])) or "").partition("\n\n")[0]
        lines += [f"## {name}", "", _line(about), "", "| About | Assumption |", "|---|---|"]
        lines += [f"| {_cell(what) or 'all of it'} | {_cell(said)} |" for what, said in rows] + [""]
    return "\n".join(lines)


def assumptions(source: str) -> list[tuple[str, str]]:
    """What each remark of a module is about, and what it says, in the order of the source."""
    tree = ast.parse(source)
    found = sorted([*_in_docstrings(tree), *_in_comments(source, tree)], key=lambda row: row[0])
    return [(about, said) for _, about, said in found]


def _in_docstrings(tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, Documented):
            text = ast.get_docstring(node) or ""
            for paragraph in text.split("\n\n"):
                for remark in _REMARK.split(_line(paragraph))[1:]:
                    yield getattr(node, "lineno", 0), _about(node), _with_texts(remark, node)


def _in_comments(source: str, tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    for line, text in _comments(source):
        for remark in _REMARK.split(text)[1:]:
            around, statement = _places(tree, line)
            said = remark or f"`{ast.unparse(statement).splitlines()[0]}`"
            yield line, _about(around) or _assigned(statement), _with_texts(said, statement)


def _comments(source: str) -> Iterator[tuple[int, str]]:
    """Comments and where they begin; those on lines of their own below each other are one."""
    lines: dict[int, str] = {}
    begun = 0
    for token in tokenize.generate_tokens(StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            line, text = token.start[0], token.string.lstrip("# ")
            alone = token.line.lstrip().startswith("#")
            goes_on = alone and begun + lines.get(begun, "").count("\n") + 1 == line
            begun = begun if goes_on else line
            lines[begun] = f"{lines[begun]}\n{text}" if goes_on else text
    yield from ((line, _line(text)) for line, text in lines.items())


def _places(tree: ast.Module, line: int) -> tuple[Documented, ast.AST]:
    """What a comment stands in, and the statement that it stands in, or else the one below it."""
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]  # from the outside in
    holding = [node for node in statements if node.lineno <= line <= (node.end_lineno or 0)]
    around: Documented = next((node for node in reversed(holding) if isinstance(node, Documented)), tree)
    if not holding or holding[-1] is around:
        below = [node for node in statements if node.lineno > line]
        return around, min(below, key=lambda node: node.lineno)
    return around, holding[-1]


def _about(node: Documented) -> str:
    """The calls that a function handles, or its name, with the first sentence about it."""
    if isinstance(node, ast.Module):
        return ""
    calls = [
        call for call in node.decorator_list if isinstance(call, ast.Call) and ast.unparse(call.func) == "operation"
    ]
    names = [" ".join(ast.literal_eval(argument) for argument in call.args) for call in calls] or [node.name]
    first = _REMARK.split(_line(ast.get_docstring(node) or ""))[0].partition(". ")[0].rstrip(" .")
    return f"{', '.join(f'`{name}`' for name in names)} {first}".strip()


def _assigned(statement: ast.AST) -> str:
    """The name that a statement gives something."""
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return ", ".join(f"`{ast.unparse(target)}`" for target in targets if target)


def _with_texts(remark: str, node: ast.AST) -> str:
    """The remark, with the texts that it speaks of."""
    said = remark.strip(" ;")
    said = said[:1].upper() + said[1:]
    texts = dict.fromkeys(_refusals(node)) if _SPEAKS_OF_TEXTS.search(remark) else ()
    return "<br>".join([said, *(f"`{text}`" for text in texts)])


def _refusals(node: ast.AST) -> Iterator[str]:
    for call in ast.walk(node):
        if (
            isinstance(call, ast.Call)
            and ast.unparse(call.func) in ("ApiError", "errors.ApiError")
            and len(call.args) > 1
        ):
            text = call.args[1]
            if isinstance(text, ast.JoinedStr):
                parts = (part.value if isinstance(part, ast.Constant) else "..." for part in text.values)
                yield "".join(map(str, parts))
            elif isinstance(text, ast.Constant):
                yield str(text.value)


def _line(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is not what comes out")
    sources = {file.stem: file.read_text(encoding="utf-8") for file in SANDBOX.rglob("*.py")}
    text = page(sources)
    if parser.parse_args().check:
        if not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
            print(f"{PAGE.relative_to(ROOT)} is not what the sandbox's source says; run `make generate`")
            return 1
        return 0
    PAGE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
