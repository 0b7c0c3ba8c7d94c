"""The libraries by which a client reaches the network: chosen by one setting, and none of them repeats or rewrites.

`FUSEBILL_TEST_HTTP=aiohttp` or `=httpx2` runs the whole suite on one of them; what stands here is run on each at once.
"""

from __future__ import annotations

import math
from typing import get_args
from unittest.mock import patch

import anyio
import httpx
import pytest
import sniffio
from fusebill_openapi.exchange import Exchange

from fusebill_async import Fusebill
from fusebill_async._request import plain_request
from fusebill_async._settings import Http
from fusebill_async.errors import (
    CallError,
    CallTimeout,
    ConfigurationError,
    ConnectFailed,
    InvalidValue,
    OutcomeUnknown,
)
from fusebill_async.filters import Customers as C
from tests.clocks import VirtualClock
from tests.conftest import KEY
from tests.faults.bench import leftovers
from tests.faults.server import Behaviour, FaultyServer, Stream, answers, closes, head, resets, stalls
from tests.loops import on_asyncio_and_trio

each = pytest.mark.parametrize("http", get_args(Http))
BODY = b'{"id":7}'


def client_of(server: FaultyServer, http: Http) -> Fusebill:
    return Fusebill(KEY, base_url=f"http://127.0.0.1:{server.port}/v1", http=http, clock=VirtualClock(), timeout=5)


async def pay(fusebill: Fusebill) -> int:
    payment = await fusebill.payments.create(customer_id=7, amount="9.99", payment_method="Cash", source="Manual")
    return payment.id


def later(answer: bytes) -> Behaviour:
    """Something that nobody asked for, once the connection is idle."""

    async def behave(stream: Stream) -> bool:
        await stream.send(head(content_length=str(len(BODY))) + BODY)
        await anyio.sleep(0.05)
        await stream.send(answer)
        return True

    return behave


class TestSending:
    @each
    @pytest.mark.parametrize("fault", [closes, resets])
    async def test_a_payment_on_a_used_connection_that_breaks_is_sent_once(self, http: Http, fault: Behaviour) -> None:
        with FaultyServer.running() as server:
            server.script = (answers(), fault, answers())
            async with client_of(server, http) as fusebill:
                await fusebill.customers.get(1)
                with pytest.raises(OutcomeUnknown):
                    await pay(fusebill)
            assert [request.method for request in server.requests] == ["GET", "POST"]

    @each
    @pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
    async def test_the_library_sends_nothing_again_by_itself(self, http: Http, method: str) -> None:
        """aiohttp would: it takes PUT and DELETE for harmless, and tells nobody."""
        with FaultyServer.running() as server:
            server.script = (answers(), closes, answers())
            async with client_of(server, http).with_options(retries=0) as fusebill:
                await fusebill.customers.get(1)
                with pytest.raises(CallError):
                    await fusebill.request(method, "/subscriptions/7")
            assert [request.method for request in server.requests] == ["GET", method]

    @each
    async def test_a_payment_that_found_no_connection_is_tried_again(self, http: Http) -> None:
        async with Fusebill(KEY, base_url="http://127.0.0.1:1/v1", http=http, clock=VirtualClock()) as fusebill:
            with pytest.raises(ConnectFailed) as caught:
                await pay(fusebill)
        assert caught.value.attempts == 4

    @each
    async def test_filters_arrive_byte_for_byte(self, http: Http) -> None:
        with FaultyServer.running() as server:
            server.script = (answers(b"[]"),)
            async with client_of(server, http) as fusebill:
                await fusebill.customers.list(
                    C.first_name.like("A*d,a;:|[x]%2C") & C.status.in_("Active", "Draft"), page_size=5
                )
            (request,) = server.requests
        assert request.path == (
            "/v1/customers?pageSize=5&pageNumber=0&query=firstName:A*d%2Ca%3B%3A%7C%5Bx%5D%252C;status:Active,Draft"
        )

    @each
    async def test_what_cannot_stand_in_a_url_is_encoded(self, http: Http) -> None:
        with FaultyServer.running() as server:
            server.script = (answers(b"[]"),)
            async with client_of(server, http) as fusebill:
                await fusebill.request("GET", '/new/./{path}/<"`>?a={"b"}&c=%2c')
            (request,) = server.requests
        assert request.path == "/v1/new/%7Bpath%7D/%3C%22%60%3E?a={%22b%22}&c=%2c"


class TestPatience:
    @each
    async def test_it_may_have_no_end(self, http: Http) -> None:
        with FaultyServer.running() as server:
            server.script = (answers(),)
            url = f"http://127.0.0.1:{server.port}/v1"
            async with Fusebill(KEY, base_url=url, http=http, timeout=math.inf, deadline=math.inf) as fusebill:
                assert (await fusebill.customers.get(7)).id == 7

    @each
    async def test_each_call_has_its_own(self, http: Http) -> None:
        """One timer of ours is for all calls on aiohttp; it must not wait for the most patient."""
        with FaultyServer.running() as server:
            server.script = (stalls,)
            async with client_of(server, http).with_options(retries=0) as fusebill, anyio.create_task_group() as group:
                group.start_soon(fusebill.with_options(timeout=60).customers.get, 1)
                while not server.requests:  # noqa: ASYNC110 - it is in another thread
                    await anyio.sleep(0.001)
                with anyio.fail_after(5), pytest.raises(CallTimeout):
                    await fusebill.with_options(timeout=0.1).customers.get(2)
                group.cancel_scope.cancel()
            assert leftovers(fusebill) == []

    @each
    async def test_nothing_is_sent_when_it_is_over(self, http: Http) -> None:
        with FaultyServer.running() as server:
            async with client_of(server, http) as fusebill:
                client = fusebill.low_level
                with pytest.raises(httpx.PoolTimeout):
                    await client._connections.carry(Exchange(plain_request("GET", "/x", {}, None)), client.settings, 0)
            assert server.requests == []


class TestAnswers:
    @each
    async def test_what_comes_on_an_idle_connection_is_nobodys_answer(self, http: Http) -> None:
        stray = head(content_length="8") + b'{"id":6}'
        with FaultyServer.running() as server:
            server.script = (later(stray), answers(b'{"id":9}'))
            async with client_of(server, http) as fusebill:
                await fusebill.customers.get(1)
                await anyio.sleep(0.1)
                assert (await fusebill.customers.get(9)).id == 9

    @each
    async def test_cookies_are_not_kept(self, http: Http) -> None:
        with FaultyServer.running() as server:
            server.script = (answers(set_cookie="session=1; Path=/"),)
            async with client_of(server, http) as fusebill:
                await fusebill.customers.get(1)
                await fusebill.customers.get(1)
            assert "cookie" not in server.requests[1].headers


class TestLog:
    @each
    async def test_it_has_no_value_of_a_filter(self, http: Http, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level("DEBUG")
        with FaultyServer.running() as server:
            server.script = (answers(b"[]"),)
            async with client_of(server, http) as fusebill:
                await fusebill.customers.list(C.primary_email == "ada@example.com")
        assert "fusebill_async" in {record.name for record in caplog.records}
        assert "ada" not in caplog.text


class TestEnvironment:
    @each
    async def test_it_names_a_proxy(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        with FaultyServer.running() as proxy:
            proxy.script = (answers(),)
            monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
            monkeypatch.delenv("NO_PROXY", raising=False)
            monkeypatch.delenv("no_proxy", raising=False)
            with FaultyServer.running() as server:
                async with client_of(server, http) as fusebill:
                    await fusebill.customers.get(7)
                assert server.requests == []
            assert proxy.requests[0].path == f"http://127.0.0.1:{server.port}/v1/customers/7"

    @each
    async def test_it_names_hosts_that_need_none(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        with FaultyServer.running() as server:
            server.script = (answers(),)
            async with client_of(server, http) as fusebill:
                assert (await fusebill.customers.get(7)).id == 7

    @each
    async def test_a_proxy_that_refuses_was_no_connection(self, http: Http, monkeypatch: pytest.MonkeyPatch) -> None:
        with FaultyServer.running() as proxy:
            proxy.script = (answers(b"", "403 Forbidden"),)
            monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
            async with Fusebill(KEY, http=http, clock=VirtualClock()) as fusebill:
                with pytest.raises(ConnectFailed):
                    await pay(fusebill)
            assert {request.method for request in proxy.requests} == {"CONNECT"}
            assert not any("authorization" in request.headers for request in proxy.requests)


class TestSetting:
    def test_it_must_be_one_of_them(self) -> None:
        with pytest.raises(InvalidValue, match="http must be 'httpx' or 'httpx2' or 'aiohttp', not 'requests'"):
            Fusebill(KEY, http="requests")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    @pytest.mark.parametrize("http", ["httpx2", "aiohttp"])
    def test_it_tells_how_to_get_what_is_missing(self, http: Http) -> None:
        with (
            patch("importlib.util.find_spec", return_value=None),
            pytest.raises(InvalidValue, match=rf"pip install 'fusebill-async\[{http}\]'"),
        ):
            Fusebill(KEY, http=http)


@on_asyncio_and_trio
async def test_aiohttp_says_that_it_is_for_asyncio() -> None:
    with FaultyServer.running() as server:
        server.script = (answers(),)
        async with client_of(server, "aiohttp") as fusebill:
            if sniffio.current_async_library() == "asyncio":
                assert (await fusebill.customers.get(7)).id == 7
            else:
                with pytest.raises(ConfigurationError, match="asyncio only"):
                    await fusebill.customers.get(7)
            assert leftovers(fusebill) == []
