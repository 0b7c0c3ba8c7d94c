"""What `_network.py` uses although httpx and httpcore do not promise it, and what happens without it."""

from __future__ import annotations

import asyncio
import logging
from typing import Any
from unittest.mock import patch

import httpcore
import httpx
import pytest

from fusebill_async import Fusebill
from fusebill_async._network import Network, joined
from tests.faults.bench import KEY
from tests.faults.server import FaultyServer, answers, waits

VERSIONS = f"httpx {httpx.__version__}, httpcore {httpcore.__version__}"
MISSING = f"{VERSIONS}: fusebill_async/_network.py uses what is not there any more:"


def client_of(server: FaultyServer) -> Fusebill:
    return Fusebill(KEY, base_url=f"http://127.0.0.1:{server.port}/v1", http="httpx")


def network_of(fusebill: Fusebill) -> Any:
    return fusebill.low_level._connections._here().network


class TestWhatIsUsed:
    async def test_a_client_of_httpx_tells_which_transport_a_url_goes_by(self) -> None:
        async with httpx.AsyncClient() as http:
            transport = getattr(http, "_transport_for_url", lambda _: None)(httpx.URL("https://example.com"))
        assert isinstance(transport, httpx.AsyncHTTPTransport), f"{MISSING} _transport_for_url"

    async def test_a_transport_has_a_pool_and_the_pool_lists(self) -> None:
        pool: Any = getattr(httpx.AsyncHTTPTransport(), "_pool", None)
        assert pool is not None, f"{MISSING} _pool"
        for name in ("connections", "_connections", "_requests"):
            assert isinstance(getattr(pool, name, None), list), f"{MISSING} {name}"

    async def test_a_request_under_way_has_its_connection_and_what_came_with_it(self) -> None:
        with FaultyServer.running() as server:
            server.script = (waits(0.1, answers()),)
            async with client_of(server) as fusebill:
                call = asyncio.ensure_future(fusebill.customers.get(7))
                while not server.requests:  # noqa: ASYNC110 - it is in another thread
                    await asyncio.sleep(0.001)
                (swept,) = network_of(fusebill).pools
                (held,) = swept._pool._requests
                (connection,) = swept._pool.connections
                assert getattr(held, "connection", None) is connection, f"{MISSING} connection"
                assert "exchange" in held.request.extensions, f"{MISSING} request.extensions"
                await call

    async def test_an_idle_connection_shows_what_came_beyond_its_answer(self) -> None:
        with FaultyServer.running() as server:
            server.script = (answers(),)
            async with client_of(server) as fusebill:
                await fusebill.customers.get(7)
                (swept,) = network_of(fusebill).pools
                (connection,) = swept._pool.connections
        state = getattr(getattr(connection, "_connection", None), "_h11_state", None)
        assert getattr(state, "trailing_data", None) == (b"", False), f"{MISSING} _connection._h11_state.trailing_data"

    async def test_a_request_tells_when_it_leaves(self) -> None:
        heard: list[str] = []

        async def trace(event: str, info: object) -> None:
            heard.append(event)

        with FaultyServer.running() as server:
            server.script = (answers(),)
            async with httpx.AsyncClient() as http:
                await http.get(f"http://127.0.0.1:{server.port}/", extensions={"trace": trace})
        assert "http11.send_request_headers.started" in heard, f"{MISSING} this event of `trace`"

    @pytest.mark.parametrize(
        "server", ["https://secure.fusebill.com/v1", "http://127.0.0.1:8080", "http://[::1]/a%2Fb"]
    )
    @pytest.mark.parametrize(
        "target", ["/customers", "/customers/7?a=b", "/c?query=firstName:A*d%2Ca%3B;b|c,[d]?", "/%20"]
    )
    def test_a_url_is_put_together_as_if_it_were_parsed(self, server: str, target: str) -> None:
        whole = httpx.URL(server + target)
        url = joined(httpx.URL(server), target)
        assert hasattr(url, "_uri_reference"), f"{MISSING} _uri_reference"
        assert (url, str(url), url.raw_path, url.netloc) == (whole, str(whole), whole.raw_path, whole.netloc)


class TestWithout:
    def test_a_url_is_parsed_if_its_parts_are_not_as_they_were(self) -> None:
        class Changed(httpx.URL):
            @property
            def _uri_reference(self) -> Any:
                raise AttributeError

            @_uri_reference.setter
            def _uri_reference(self, parts: Any) -> None:
                self.parts = parts

            def __str__(self) -> str:
                return str(self.parts)

        assert (
            str(joined(Changed("https://example.com/v1"), "/customers/7?a=b"))
            == "https://example.com/v1/customers/7?a=b"
        )

    async def test_calls_work_and_a_warning_tells_if_the_pool_is_not_as_it_was(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        with FaultyServer.running() as server, patch("fusebill_async._network._is_known", return_value=False):
            server.script = (answers(),)
            async with client_of(server) as fusebill:
                assert (await fusebill.customers.get(7)).id == 7
                assert network_of(fusebill).pools == []
        (record,) = [record for record in caplog.records if record.name == "fusebill_async"]
        assert record.levelno == logging.WARNING
        assert "this version of httpx or httpcore is not known" in record.message

    async def test_calls_go_by_the_client_of_httpx_if_it_does_not_tell_its_transports(self) -> None:
        class Changed(httpx.AsyncClient):
            _transport_for_url: Any = property()  # its reader is missing: as if there were none

            async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
                sent.append(options)
                return httpx.Response(200, content=b'{"id":7}')

        sent: list[dict[str, Any]] = []
        with patch("httpx.AsyncClient", Changed):
            async with Fusebill(KEY, http="httpx") as fusebill:
                assert (await fusebill.customers.get(7)).id == 7
        assert sent == [{"stream": True, "follow_redirects": False}]


async def test_the_environment_names_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their pools are swept too."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "example.com")
    network = Network(1)
    assert len(network.pools) == 2
    await network.aclose()
