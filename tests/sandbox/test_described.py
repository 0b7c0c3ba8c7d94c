"""Every documented operation answers, as documented, whether it is simulated or not."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator

import httpx
import pytest

from fusebill_async.sandbox import Limits, Sandbox
from fusebill_async.sandbox.described import MARK, example, sample
from fusebill_async.sandbox.description import Documented, documented, documented_methods
from fusebill_async.sandbox.operations import methods_of
from fusebill_async.sandbox.wire import write_json
from tests.sandbox.described import assert_described, document, validator
from tests.sandbox.wire import connect


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    async with connect(Sandbox(customers=3)) as client:
        yield client


def path_of(operation: Documented) -> str:
    below = re.sub(r"\{\w+\}", "1", operation.template)
    return below if operation.template.startswith("/api/") else f"/v1{below}"


def is_simulated(operation: Documented) -> bool:
    return operation.method in methods_of(path_of(operation).removeprefix("/v1"))


def test_all_operations_are_known() -> None:
    assert len(documented()) == 213


@pytest.mark.parametrize("name", documented())
async def test_every_operation_answers(api: httpx.AsyncClient, name: str) -> None:
    """An id of 1 is nobody's, so that what is simulated may refuse; it is never unknown, and never fails."""
    operation = documented()[name]
    answer = await api.request(operation.method, f"http://127.0.0.1{path_of(operation)}")
    assert_described(answer)
    assert answer.status_code < 500
    assert "No HTTP resource" not in answer.text
    if not is_simulated(operation):
        assert answer.status_code == operation.success
        assert answer.headers["X-Sandbox-Answer"] == "description"


@pytest.fixture(scope="module")
def billed() -> Sandbox:
    """An account with some past and some future."""
    sandbox = Sandbox(customers=20, billing=True, limits=Limits(10**6, 10**6))
    sandbox.advance(days=40)
    return sandbox


READS = [name for name, operation in documented().items() if operation.method == "GET"]


@pytest.mark.parametrize("name", READS)
async def test_every_read_of_a_billed_account_is_as_described(billed: Sandbox, name: str) -> None:
    """Each is called for everything that its parameter could mean."""
    template = documented()[name].template
    parameters = re.findall(r"\{(\w+)\}", template)
    async with connect(billed) as api:
        for id_ in ids_for(billed, *parameters):
            assert_described(await api.get(re.sub(r"\{\w+\}", str(id_), template)))


def ids_for(sandbox: Sandbox, parameter: str = "", *_: str) -> list[int]:
    """The ids of the table that a parameter is named after, or else of all kinds of money."""
    if not parameter:
        return [0]
    table = re.sub(r"([A-Z])", r"_\1", parameter.removesuffix("Id")).lower() + "s"
    state = sandbox.state
    return list(getattr(state, table, None) or [*state.transactions, *state.payment_activities])[:50]


@pytest.mark.parametrize("name", documented())
def test_every_operation_has_an_example_of_its_own_schema(name: str) -> None:
    """What the description shows or allows to be made is what it describes."""
    operation = documented()[name]
    for media_type, media in operation.content.items():
        if media_type == "application/json":
            request = httpx.Request(operation.method, f"http://127.0.0.1{path_of(operation)}")
            content = httpx.Response(200, content=write_json(example(media)), headers={"Content-Type": media_type})
            content.request = request
            assert_described(content)


async def test_a_simulated_answer_is_not_marked(api: httpx.AsyncClient) -> None:
    assert not set(MARK) & set((await api.get("/customers")).headers)


def test_a_text_at_the_end_of_a_path_is_no_id() -> None:
    methods = documented_methods("subscriptionproducts/1/items/referenceId/AB-1")
    assert [operation.template.rpartition("/")[2] for operation in methods.values()] == ["{reference}"]


def test_a_value_is_made_of_every_schema() -> None:
    """Of every form that schemas have, those of requests too."""
    for name, schema in document()["components"]["schemas"].items():
        value = json.loads(write_json(sample(schema, name)))
        assert not [error.message for error in validator(f"/components/schemas/{name}").iter_errors(value)], name
