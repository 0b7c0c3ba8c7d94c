"""What users get: the wheel, built from the source distribution and installed where nothing else is.

`make external` runs this, since installing takes a package index; `-s` shows the figures.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.external

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
MEGABYTES = 2.0  # 0.6 of them are Swagger UI and the description, for the sandbox

USER = '''
"""A file as a user writes it."""

from datetime import date
from decimal import Decimal

from fusebill_async import Fusebill, errors
from fusebill_async.filters import Customers as C
from fusebill_async.models import Customer


async def pay(customer_id: int) -> Decimal | None:
    async with Fusebill() as fusebill:
        customer: Customer = await fusebill.customers.create(first_name="Ada", primary_email="ada@example.com")
        page = await fusebill.customers.list(C.status == "Active", C.created_timestamp >= date(2024, 1, 1))
        names: list[str | None] = [found.first_name for found in page.items]
        async with fusebill.customers.edit(customer_id) as draft:
            draft.company_name = names[0]
        try:
            await fusebill.customers.hold(customer_id)
        except errors.BusinessRuleError as error:
            print(error.status)
        return customer.monthly_recurring_revenue
'''
WRONG = USER.replace('first_name="Ada"', "first_name=1815")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the source distribution and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Iterator[ZipFile]:
    [path] = built.glob("*.whl")
    print(f"\n{path.name}: {path.stat().st_size / 1e6:.2f} MB")
    with ZipFile(path) as archive:
        yield archive


@pytest.fixture(scope="module")
def metadata(wheel: ZipFile) -> Message:
    [name] = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    return HeaderParser().parsestr(wheel.read(name).decode())


@pytest.fixture(scope="module")
def python(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    found = folder / "bin" / "python"
    run(str(found), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *map(str, built.glob("*.whl")))
    return found


@pytest.fixture
def user(tmp_path: Path) -> Path:
    """A folder that holds a user's file and nothing else."""
    (tmp_path / "user.py").write_text(USER, encoding="utf-8")
    (tmp_path / "wrong.py").write_text(WRONG, encoding="utf-8")
    return tmp_path


def run(*command: str, cwd: Path | None = None, **environment: str) -> str:
    done = subprocess.run(command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_holds_the_two_packages_and_nothing_else(wheel: ZipFile) -> None:
    names = [PurePosixPath(name) for name in wheel.namelist()]
    [info] = {name.parts[0] for name in names if name.parts[0].endswith(".dist-info")}
    assert {name.parts[0] for name in names} == {"fusebill_async", "fusebill_openapi", info}
    of_ours = [name for name in names if name.parts[0] != info]
    assert not [name for name in of_ours if {"tests", "scripts", "benchmarks", "__pycache__"} & set(name.parts)]
    others = {str(name) for name in of_ours if name.suffix != ".py" and "static" not in name.parts}
    assert others == {
        "fusebill_async/py.typed",
        "fusebill_async/redis.lua",
        "fusebill_async/sandbox/description.json",
        "fusebill_openapi/py.typed",
    }


def test_the_wheel_is_small(wheel: ZipFile) -> None:
    assert sum(entry.compress_size for entry in wheel.infolist()) < MEGABYTES * 1e6


def test_the_source_distribution_holds_the_sources(built: Path) -> None:
    [path] = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        tops = {PurePosixPath(name).parts[1] for name in archive.getnames()}
    files = {"README.md", "CHANGELOG.md", "LICENSE", "PKG-INFO", "pyproject.toml", ".gitignore"}
    assert tops <= {"fusebill_async", "generated", "openapi", *files}


def test_the_metadata_is_what_a_bill_of_materials_needs(metadata: Message, wheel: ZipFile) -> None:
    assert metadata["License-Expression"] == "MIT AND Apache-2.0 AND BSD-3-Clause"
    licences = metadata.get_all("License-File", [])
    assert "LICENSE" in licences
    assert {PurePosixPath(name).name for name in licences} >= {"swagger-ui.LICENSE", "swagger-ui.NOTICE"}
    assert all(any(name.endswith(f".dist-info/licenses/{path}") for name in wheel.namelist()) for path in licences)
    assert metadata["Requires-Python"] == ">=3.11"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    always = {line.split("<")[0].split(">")[0] for line in metadata.get_all("Requires-Dist", []) if ";" not in line}
    assert always == {"anyio", "attrs", "httpx", "msgspec"}


def test_everything_that_needs_no_extra_can_be_imported(python: Path) -> None:
    modules = ("errors", "filters", "models", "webhooks", "collect_with", "resources.customers", "resources.payments")
    code = "import fusebill_async as f; [getattr(f, name) for name in f.__all__]"
    code += "".join(f"; import fusebill_async.{module}" for module in modules)
    run(str(python), "-I", "-W", "error", "-c", code)


@pytest.mark.parametrize("extra", ["redis", "fastapi", "sandbox", "otel", "cli"])
def test_what_needs_an_extra_names_it(python: Path, extra: str) -> None:
    code = f"import fusebill_async.{extra}" if extra != "cli" else "import fusebill_async.cli as cli; cli.main()"
    done = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True)
    assert done.returncode != 0
    assert f"fusebill-async[{extra}]" in done.stderr


def test_a_users_file_type_checks_with_mypy(python: Path, user: Path) -> None:
    check = [str(BIN / "mypy"), "--strict", "--python-executable", str(python), "--cache-dir", os.devnull]
    done = subprocess.run([*check, "user.py", "wrong.py"], cwd=user, capture_output=True, text=True)
    assert "user.py" not in done.stdout
    assert "wrong.py" in done.stdout
    assert 'Argument "first_name"' in done.stdout


def test_a_users_file_type_checks_with_pyright(python: Path, user: Path) -> None:
    (user / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}', encoding="utf-8")
    check = [str(BIN / "pyright"), "--pythonpath", str(python)]
    done = subprocess.run([*check, "user.py", "wrong.py"], cwd=user, capture_output=True, text=True)
    assert "1 error, 0 warnings" in done.stdout
    assert "wrong.py:14" in done.stdout


def test_every_public_type_is_known(python: Path, tmp_path: Path) -> None:
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"
    report = run(str(BIN / "pyright"), "--verifytypes", "fusebill_async", "--ignoreexternal", cwd=tmp_path, PATH=path)
    assert "Type completeness score: 100%" in report
    assert " error: " not in report


def test_the_workflows_have_no_known_weakness() -> None:
    """Without the audits that ask GitHub, such as whether a pinned commit belongs to its tag."""
    run(str(BIN / "zizmor"), "--offline", "--persona", "pedantic", "--no-progress", str(ROOT / ".github"))
