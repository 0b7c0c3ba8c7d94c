"""Runs every example of the documentation as a reader would, and checks that what its pages name is there."""

from __future__ import annotations

import ast
import asyncio
import inspect
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib.util import find_spec
from io import StringIO
from itertools import pairwise, zip_longest
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import pytest
import uvicorn
from markdown_it import MarkdownIt
from markdown_it.token import Token

from fusebill_async.sandbox import Sandbox
from scripts.lint import OPERATION_MARKS, SCHEMA_MARKS, lint
from scripts.merge import MERGED, SOURCES, merge

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
GUIDES = sorted((ROOT / "docs").glob("*.md"))
PAGES = [README, *GUIDES, *(ROOT / name for name in ("CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"))]
CUSTOMERS = 5000  # as many as `make sandbox` has, so that a reader who tries the examples there sees the same

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


class Example(NamedTuple):
    """A block of Python, the line it begins on, and the output that the page shows below it."""

    line: int
    code: str
    output: str


def tokens_of(page: Path) -> list[Token]:
    return MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8"))


def fences_of(page: Path, *languages: str) -> list[Token]:
    return [token for token in tokens_of(page) if token.type == "fence" and token.info in languages]


def examples_of(page: Path) -> list[Example]:
    fences = fences_of(page, "python", "text")
    return [
        Example((code.map or [0])[0] + 1, code.content, below.content if below and below.info == "text" else "")
        for code, below in zip_longest(fences, fences[1:])
        if code.info == "python"
    ]


def run(example: Example, page: Path, names: dict[str, Any], runner: asyncio.Runner) -> str:
    """Run an example in the names of those above it, and return what it prints. `await` may stand at its top level."""
    source = "\n" * example.line + example.code  # so that a traceback has the line numbers of the page
    code = compile(source, page.name, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    known = set(names)
    with redirect_stdout(StringIO()) as printed:
        if code.co_flags & inspect.CO_COROUTINE:
            runner.run(eval(code, names))
        else:
            exec(code, names)
        for name in sorted(set(names) - known):
            if name.startswith("test_"):  # a reader would leave it to pytest
                _run_test(names[name], runner)
    return printed.getvalue()


def _run_test(test: Any, runner: asyncio.Runner) -> None:
    """Run a test as pytest would, with the fixtures of the package's plugin and what its marker says."""
    markers = [mark.kwargs for mark in getattr(test, "pytestmark", ()) if mark.name == "fusebill_sandbox"]
    sandbox = Sandbox(**(markers[0] if markers else {}))
    fixtures = {"fusebill_sandbox": sandbox, "fusebill_client": sandbox.client()}
    outcome = test(**{name: fixtures[name] for name in inspect.signature(test).parameters})
    if inspect.iscoroutine(outcome):
        runner.run(outcome)
    runner.run(sandbox.aclose())


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A fresh sandbox on a free port, which `Fusebill()` reaches through the environment."""
    listening = socket.create_server(("127.0.0.1", 0))  # queues whoever connects before the server is up
    base_url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    sandbox = Sandbox(customers=CUSTOMERS, base_url=base_url)
    server = uvicorn.Server(uvicorn.Config(sandbox.app, log_level="warning", ws="none", lifespan="off"))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    monkeypatch.setenv("FUSEBILL_API_KEY", "any-key")
    monkeypatch.setenv("FUSEBILL_BASE_URL", base_url)
    yield
    server.should_exit = True
    thread.join()


@pytest.mark.parametrize("page", [page for page in PAGES if examples_of(page)], ids=lambda page: page.stem)
@pytest.mark.usefixtures("server")
def test_every_example_prints_what_the_page_shows_below_it(page: Path) -> None:
    names: dict[str, Any] = {"__name__": page.stem}
    with asyncio.Runner() as runner:
        for example in examples_of(page):
            assert run(example, page, names, runner) == example.output, f"{page.name}, line {example.line}"


@pytest.mark.parametrize("page", [page for page in PAGES if fences_of(page, "console")], ids=lambda page: page.stem)
@pytest.mark.usefixtures("server")
def test_every_command_prints_what_the_page_shows_below_it(page: Path, tmp_path: Path) -> None:
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "COLUMNS": "100"}
    for fence in fences_of(page, "console"):
        assert typed(fence.content, tmp_path, environment) == fence.content


def typed(session: str, directory: Path, environment: dict[str, str]) -> str:
    """A session as it looks when its commands, the lines that begin with `$`, are typed again."""
    lines = ""
    for command in (line[2:] for line in session.splitlines() if line.startswith("$ ")):
        shell = {"shell": True, "cwd": directory, "env": environment, "text": True}
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **shell
        )  # type: ignore[call-overload]
        lines += f"$ {command}\n{done.stdout}"
    return lines


@each_page
def test_every_shown_output_stands_below_an_example(page: Path) -> None:
    before = ""
    for fence in fences_of(page, "python", "text"):
        assert fence.info == "python" or before == "python", f"{page.name}: {fence.content}"
        before = fence.info


@each_page
def test_every_block_names_its_language(page: Path) -> None:
    fences = [token for token in tokens_of(page) if token.type == "fence"]
    assert {fence.info for fence in fences} <= {"python", "text", "bash", "yaml", "toml", "console"}


@each_page
def test_every_make_target_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+(?:-[a-z]+)*)\b", code_in(page))) <= targets


@each_page
def test_every_module_that_is_run_exists(page: Path) -> None:
    for module in re.findall(r"python -m ([\w.]+)", code_in(page)):
        assert find_spec(module), module


@each_page
def test_every_option_of_the_sandbox_exists(page: Path) -> None:
    known = (ROOT / "fusebill_async/sandbox/server.py").read_text()
    for command in re.findall(r"(?:fusebill_async\.sandbox|fusebill-sandbox)(.*)", code_in(page)):
        for option in re.findall(r"--[\w-]+", command):
            assert f'"{option}"' in known


def code_in(page: Path) -> str:
    """The commands of a page: its shell blocks and what stands in backticks in its text."""
    spans = [c.content for t in tokens_of(page) for c in t.children or () if c.type == "code_inline"]
    return "\n".join([*(fence.content for fence in fences_of(page, "bash")), *spans])


@each_page
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    for target in links_in(page):
        path, _, anchor = target.partition("#")
        linked = (page.parent / path).resolve() if path else page
        assert linked.exists(), target
        assert not anchor or anchor in headings_of(linked), target


def links_in(page: Path) -> list[str]:
    hrefs = [str(c.attrs["href"]) for t in tokens_of(page) for c in t.children or () if c.type == "link_open"]
    return [href for href in hrefs if not urlsplit(href).scheme]


def headings_of(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    tokens = tokens_of(page)
    titles = [text.content for opened, text in pairwise(tokens) if opened.type == "heading_open"]
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def test_the_readme_links_to_every_guide() -> None:
    assert {f"docs/{guide.name}" for guide in GUIDES} <= {link.partition("#")[0] for link in links_in(README)}


def test_the_readme_tells_how_many_operations_there_are() -> None:
    operations = (ROOT / MERGED).read_text(encoding="utf-8").count("operationId:")
    assert f"{operations} operations" in README.read_text(encoding="utf-8")


def test_the_guide_to_the_generator_explains_every_mark() -> None:
    guide = (ROOT / "docs/generator.md").read_text(encoding="utf-8")
    assert [mark for mark in (*OPERATION_MARKS, *SCHEMA_MARKS) if f"`{mark}`" not in guide] == []


def test_the_sample_of_a_fragment_passes_the_lint(tmp_path: Path) -> None:
    shutil.copytree(ROOT / SOURCES, tmp_path, dirs_exist_ok=True)
    [sample] = fences_of(ROOT / "docs/generator.md", "yaml")
    (tmp_path / "widgets.yaml").write_text(sample.content, encoding="utf-8")
    assert lint(merge(tmp_path)) == []


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="git tells which files are the project's")
def test_no_text_of_the_project_tells_of_the_place_where_it_was_written() -> None:
    """Paths of one machine and notes that nobody else has would lead a reader nowhere."""
    found = re.compile(r"(?<!\w)/work\b|(?<!\w)/root\b|\.\./shared|\b[Ss]eed 00|\b[Ff]act sheet")
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True, text=True).stdout.split("\0")
    files = [ROOT / name for name in names if name and (ROOT / name).is_file()]
    own = [file for file in files if file != Path(__file__) and file.parent.name != "static"]  # that is from others
    texts = {file: file.read_bytes().decode(errors="replace") for file in own}
    assert [f"{file}: {hit[0]}" for file, text in texts.items() for hit in found.finditer(text)] == []
