"""What is public, what importing it costs, and that the low-level package can be used alone."""

from __future__ import annotations

import subprocess
import sys

import httpx
import pytest
from fusebill_openapi.api.customers import get_customer, list_customers
from fusebill_openapi.client import HttpxClient
from fusebill_openapi.errors import ConnectFailed, InvalidValue, OutcomeUnknown
from fusebill_openapi.filters import Customers

import fusebill_async
from fusebill_async import errors, filters, models


def test_the_package_exports_what_it_says() -> None:
    assert set(fusebill_async.__all__) == {
        "UNSET",
        "Attempt",
        "BulkRun",
        "CallEvent",
        "Change",
        "Changes",
        "Clock",
        "Edit",
        "Fusebill",
        "IntendedPayment",
        "ListOptions",
        "MemoryStore",
        "NullifyingUpdate",
        "Once",
        "Page",
        "PageOptions",
        "Paginator",
        "RateLimits",
        "Store",
        "Timeout",
    }
    for name in fusebill_async.__all__:
        assert getattr(fusebill_async, name) is not None
    with pytest.raises(AttributeError, match="Fusebil"):
        fusebill_async.Fusebil  # noqa: B018  # pyright: ignore[reportAttributeAccessIssue]


def test_errors_filters_and_models_are_public() -> None:
    others = {"ErrorItem", "LookUp"}
    assert all(issubclass(getattr(errors, name), Exception) for name in errors.__all__ if name not in others)
    assert filters.Customers is Customers
    assert models.Customer.__name__ == "Customer"
    assert "CustomerCreateFields" in dir(models)


def test_every_error_stands_in_the_tree_of_the_docstring() -> None:
    assert errors.__doc__ is not None
    assert [name for name in errors.__all__ if name not in errors.__doc__] == ["CallError", "ErrorItem", "LookUp"]


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import fusebill_async", ["httpx", "attr", "msgspec", "anyio", "fusebill_openapi"]),
        ("import fusebill_async as f; c = f.Fusebill('a2V5'); c.customers", ["httpx", "attr", "msgspec"]),
        ("import fusebill_async.models, fusebill_async.filters, fusebill_async.errors", ["attr", "msgspec"]),
    ],
)
def test_imports_wait_until_they_are_needed(code: str, absent: list[str]) -> None:
    """attrs, msgspec and the models cost more than the rest together."""
    script = f"import sys; {code}; print(*(m for m in sys.modules if m.split('.')[0] in {absent} or '.models.' in m))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


class TestLowLevelAlone:
    async def test_a_pool_and_a_key_are_enough(self) -> None:
        def answer(request: httpx.Request) -> httpx.Response:
            assert request.headers["Authorization"] == "Basic a2V5"
            assert request.extensions["timeout"] == {"connect": 30, "read": 30, "write": 30, "pool": 30}
            return httpx.Response(200, json=[{"id": 7}] if request.url.query else {"id": 7})

        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            client = HttpxClient(http, "a2V5")
            assert (await get_customer.call(client, 7)).id == 7
            assert (await list_customers.call(client, query=Customers.status == "Active"))[0].id == 7
            assert "a2V5" not in repr(client)

    async def test_errors_are_its_own(self) -> None:
        def refuse(request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("refused") if request.method == "GET" else httpx.ReadError("reset")

        from fusebill_openapi.api.customers import hold_customer

        async with httpx.AsyncClient(transport=httpx.MockTransport(refuse)) as http:
            client = HttpxClient(http, "a2V5")
            with pytest.raises(ConnectFailed):
                await get_customer.call(client, 7)
            with pytest.raises(OutcomeUnknown):
                await hold_customer.call(client, 7)

    def test_a_bad_key_is_refused(self) -> None:
        with pytest.raises(InvalidValue):
            HttpxClient(httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200))), "Basic x")
