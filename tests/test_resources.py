"""What holds for every method of the resources; the calls are the `ROWS` of test_customers.py and the other areas."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

import pytest

from fusebill_async import resources
from tests.rows import Row, methods_of

AREAS = [module.name for module in iter_modules(resources.__path__)]
METHODS = {area: methods_of(import_module(f"{resources.__name__}.{area}")) for area in AREAS}
ROWS: Mapping[str, Mapping[str, Row]] = {area: import_module(f"tests.test_{area}").ROWS for area in AREAS}

each_area = pytest.mark.parametrize("area", AREAS)
each_method = pytest.mark.parametrize(
    ("area", "name"), [pytest.param(area, name, id=name) for area in AREAS for name in ROWS[area]]
)


def says(area: str, name: str, words: str) -> bool:
    """Whether the words are in a method's docstring, on one line or two."""
    docstring = inspect.getdoc(METHODS[area][name]) or ""
    return words in " ".join(docstring.split()).lower()


def may_leave_out(area: str, name: str) -> bool:
    """Whether a method's caller may leave anything out."""
    parameters = inspect.signature(METHODS[area][name]).parameters.values()
    return any(p.default is not p.empty or p.kind is p.VAR_KEYWORD for p in parameters)


@each_area
def test_every_method_has_a_row(area: str) -> None:
    assert METHODS[area].keys() == ROWS[area].keys()


@each_method
async def test_a_call_sends_exactly_this_and_reads_the_answer(area: str, name: str) -> None:
    row = ROWS[area][name]
    request, answer = await row.run()
    assert (request.operation.method, request.target, request.content) == (row.method, row.target, row.body)
    assert isinstance(answer, row.type)
    assert row.look(answer) == row.value


@each_method
async def test_a_docstring_ends_with_the_path(area: str, name: str) -> None:
    request, _ = await ROWS[area][name].run()
    last = (inspect.getdoc(METHODS[area][name]) or "").rpartition("\n")[2]
    assert last.startswith("API page: ")
    assert last.endswith(f", `{request.operation.method} {request.operation.path}`.")


@each_method
async def test_a_docstring_says_whether_money_moves(area: str, name: str) -> None:
    operation = (await ROWS[area][name].run())[0].operation
    assert says(area, name, "moves money") is (operation.moves_money or operation.ledger_effect)


@each_method
async def test_a_docstring_says_whether_there_is_a_way_back(area: str, name: str) -> None:
    operation = (await ROWS[area][name].run())[0].operation
    assert says(area, name, "cannot be undone") is operation.irreversible


@each_method
async def test_a_docstring_says_whether_what_is_left_out_is_set_to_null(area: str, name: str) -> None:
    operation = (await ROWS[area][name].run())[0].operation
    assert says(area, name, "set to null") is (operation.put_nullifies and may_leave_out(area, name))


@each_area
def test_importing_the_resources_loads_neither_models_nor_their_libraries(area: str) -> None:
    heavy = "[m for m in sys.modules if m.split('.')[0] in ('attr', 'attrs', 'msgspec', 'httpx') or '.models' in m]"
    program = f"import sys, {resources.__name__}.{area}; print(*{heavy})"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == ""
