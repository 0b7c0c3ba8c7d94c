"""The sandbox as a server: the key, the limits, the paths, the shapes of errors, the command line."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
import uvicorn

from fusebill_async.sandbox import LIVE, SANDBOX, TEST_DRIVE, Limits, Sandbox
from fusebill_async.sandbox.server import SAVE_EVERY, main
from tests.sandbox.wire import HEADERS, connect

ROOT = Path(__file__).parent.parent.parent


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2024, 5, 3, 9, 20, 55, 482853, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def error(status: int, value: str, key: str = "Api Error") -> dict[str, Any]:
    return {"ErrorId": 0, "HttpStatusCode": status, "Errors": [{"Key": key, "Value": value}]}


@pytest.fixture
async def api() -> AsyncIterator[httpx.AsyncClient]:
    async with connect(Sandbox(customers=3)) as client:
        yield client


# ------------------------------------------------------------------ the key


@pytest.mark.parametrize("header", ["Bearer abc", "Basic", "Basic ", "Basic a b", "MDprZXk="])
async def test_a_malformed_key_is_the_documented_400(header: str) -> None:
    async with connect(Sandbox(), Authorization=header) as api:
        answer = await api.get("/customers")
    assert (answer.status_code, answer.json()) == (400, error(400, "Authorization key is not in the correct format."))


async def test_a_missing_key_is_a_401() -> None:
    sandbox = Sandbox()
    async with httpx.AsyncClient(transport=sandbox.transport(), base_url=sandbox.base_url) as api:
        answer = await api.get("/customers")
    assert answer.status_code == 401
    assert answer.json()["HttpStatusCode"] == 401
    assert answer.json()["Errors"][0]["Key"] == "Api Error"


async def test_any_well_formed_key_is_accepted(api: httpx.AsyncClient) -> None:
    assert (await api.get("/customers", headers={"Authorization": "basic whatever"})).status_code == 200


async def test_a_named_key_is_the_only_one() -> None:
    sandbox = Sandbox(key="right")
    async with connect(sandbox, Authorization="Basic right") as right, connect(sandbox) as wrong:
        assert (await right.get("/customers")).status_code == 200
        assert (await wrong.get("/customers")).status_code == 401


# ------------------------------------------------------------------ the limits


async def test_every_answer_tells_what_is_left() -> None:
    async with connect(Sandbox(clock=Clock(), limits=SANDBOX)) as api:
        found, missing = await api.get("/customers"), await api.get("/nowhere")
    headers = {name: value for name, value in missing.headers.items() if name.startswith("x-rate-limit")}
    assert found.headers["X-Rate-Limit-Remaining-Minute"] == "49"
    assert headers == {
        "x-rate-limit-limit-minute": "50",
        "x-rate-limit-remaining-minute": "48",
        "x-rate-limit-reset-minute": "2024-05-03T09:21:00Z",
        "x-rate-limit-limit-day": "5000",
        "x-rate-limit-remaining-day": "4998",
        "x-rate-limit-reset-day": "2024-05-04T00:00:00Z",
    }


async def test_the_request_above_the_minute_is_refused_until_the_next_minute() -> None:
    clock = Clock()
    sandbox = Sandbox(clock=clock, limits=TEST_DRIVE)
    async with connect(sandbox) as api:
        allowed = [(await api.get("/customers")).status_code for _ in range(10)]
        refused = await api.get("/customers")
        clock.now += timedelta(seconds=5)
        again = await api.get("/customers")
    assert set(allowed) == {200}
    assert refused.status_code == 429
    assert refused.json() == error(429, "API rate limit has been exceeded: maximum of 10 requests per minute.")
    assert refused.headers["X-Rate-Limit-Remaining-Minute"] == "0"
    assert again.headers["X-Rate-Limit-Remaining-Minute"] == "9"
    assert sandbox.requests_received == 12


async def test_a_full_day_is_named_and_lasts_until_midnight() -> None:
    clock = Clock()
    async with connect(Sandbox(clock=clock, limits=Limits(per_minute=2, per_day=2))) as api:
        for _ in range(2):
            await api.get("/customers")
        clock.now += timedelta(hours=2)
        refused = await api.get("/customers")
        clock.now = datetime(2024, 5, 4, tzinfo=UTC)
        next_day = await api.get("/customers")
    assert "2 requests per day" in refused.json()["Errors"][0]["Value"]
    assert next_day.status_code == 200


async def test_a_refused_request_does_not_count() -> None:
    clock = Clock()
    async with connect(Sandbox(clock=clock, limits=Limits(per_minute=1, per_day=100))) as api:
        answers = [await api.get("/customers") for _ in range(5)]
    assert answers[-1].headers["X-Rate-Limit-Remaining-Day"] == "99"


def test_the_account_kinds_have_the_documented_limits() -> None:
    assert [(kind.per_minute, kind.per_day) for kind in (LIVE, SANDBOX, TEST_DRIVE)] == [
        (1000, 180_000),
        (50, 5000),
        (10, 500),
    ]


# ------------------------------------------------------------------ paths and bodies


@pytest.mark.parametrize("path", ["/CUSTOMERS/12000001", "/customers/12000001/", "//customers//12000001"])
async def test_paths_match_in_any_casing_and_with_odd_slashes(api: httpx.AsyncClient, path: str) -> None:
    assert (await api.get(f"http://127.0.0.1/v1{path}")).json()["id"] == 12000001


async def test_an_unknown_path_answers_in_the_form_of_its_framework(api: httpx.AsyncClient) -> None:
    answer = await api.get("/invoice/1")
    assert (answer.status_code, list(answer.json())) == (404, ["Message"])


@pytest.mark.parametrize("path", ["/customers/abc", "/customers/-1", "/customers/{id}", "/customers/" + "9" * 30])
async def test_what_is_no_id_is_an_unknown_path(api: httpx.AsyncClient, path: str) -> None:
    answer = await api.get(path)
    assert (answer.status_code, list(answer.json())) == (404, ["Message"])


async def test_paths_outside_v1_are_unknown(api: httpx.AsyncClient) -> None:
    assert (await api.get("http://127.0.0.1/v2/customers")).status_code == 404


async def test_an_unknown_method_is_a_405(api: httpx.AsyncClient) -> None:
    assert (await api.patch("/customers", content=b"{")).status_code == 405


async def test_a_405_says_which_methods_there_are(api: httpx.AsyncClient) -> None:
    assert (await api.patch("/customers")).headers["Allow"] == "GET, POST, PUT"


@pytest.mark.parametrize("body", [b"{", b"{'firstName': 'Ada'}", b'"\xff"', b"[" * 5000, b"1e99999999999"])
async def test_a_body_that_is_no_json_is_a_400(api: httpx.AsyncClient, body: bytes) -> None:
    answer = await api.post("/customers", content=body)
    assert (answer.status_code, answer.json()["Errors"][0]["Key"]) == (400, "Api Error")


async def test_a_body_that_is_no_object_is_a_400(api: httpx.AsyncClient) -> None:
    assert (await api.post("/customers", json="Ada")).status_code == 400


async def test_uris_lie_below_the_address_that_the_request_came_to(api: httpx.AsyncClient) -> None:
    answer = await api.get("http://localhost:8700/v1/customers/12000001")
    assert answer.json()["uri"] == "http://localhost:8700/v1/customers/12000001"


# ------------------------------------------------------------------ data


async def test_the_same_seed_makes_the_same_customers() -> None:
    async def customers(seed: int) -> bytes:
        async with connect(Sandbox(customers=50, seed=seed)) as api:
            return (await api.get("/customers")).content

    assert await customers(7) == await customers(7) != await customers(8)


async def test_the_seed_makes_every_status_and_some_families() -> None:
    async with connect(Sandbox(customers=1000)) as api:
        customers = (await api.get("/customers?pageSize=1000")).json()
    assert {customer["status"] for customer in customers} == {"Draft", "Active", "Hold", "Suspended", "Cancelled"}
    assert any(customer["isParent"] for customer in customers)
    assert all(customer["primaryEmail"].endswith("@example.com") for customer in customers)


async def test_sandboxes_do_not_share_data() -> None:
    async with connect(Sandbox()) as one, connect(Sandbox()) as other:
        await one.post("/customers", json={})
        assert (await other.get("/customers")).json() == []


# ------------------------------------------------------------------ the command line


def test_the_command_serves_a_seeded_sandbox(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    served: dict[str, Any] = {}
    monkeypatch.setattr(uvicorn, "run", lambda app, **options: served.update(options))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    main(["--port", "8701", "--customers", "5", "--key", "secret"])
    assert (served["host"], served["port"]) == ("127.0.0.1", 8701)
    assert "FUSEBILL_BASE_URL=http://127.0.0.1:8701/v1 FUSEBILL_API_KEY=secret" in capsys.readouterr().out


class Served:
    """A server in a process of its own, and what it wrote."""

    def __init__(self, *arguments: str) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        command = [sys.executable, "-m", "fusebill_async.sandbox", "--port", str(port), *arguments]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    async def __aenter__(self) -> httpx.AsyncClient:
        self.client = httpx.AsyncClient(base_url=f"{self.url}/v1", headers=HEADERS)
        for _ in range(200):
            try:
                await self.client.get(f"{self.url}/static/pages.css")
            except httpx.ConnectError:
                await anyio.sleep(0.05)
            else:
                return self.client
        raise TimeoutError

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()
        self.stop(signal.SIGINT)

    def stop(self, how: signal.Signals) -> tuple[str, str]:
        """End it, and return what it wrote."""
        if self.process.returncode is None:
            self.process.send_signal(how)
            self.written = self.process.communicate(timeout=20)
        return self.written


async def test_ctrl_c_stops_it_cleanly_and_each_request_was_one_line_of_json() -> None:
    server = Served()
    async with server as api:
        await api.get("/customers?pageSize=3")
    out, log = server.stop(signal.SIGINT)
    line = json.loads(log)
    assert server.process.returncode == 0
    assert {name: line[name] for name in ("method", "path", "query", "operation", "status")} == {
        "method": "GET",
        "path": "/v1/customers",
        "query": "pageSize=3",
        "operation": "customers.list",
        "status": 200,
    }
    assert "FUSEBILL_BASE_URL=" in out
    assert "MDprZXk=" not in log


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
async def test_the_state_outlives_the_server(tmp_path: Path, how: signal.Signals) -> None:
    state = ("--state", str(tmp_path / "state.db"), "--customers", "2")
    server = Served(*state)
    async with server as api:
        made = (await api.post("/customers", json={"firstName": "Ada"})).json()
        server.stop(how)
    async with Served(*state) as api:
        assert (await api.get(f"/customers/{made['id']}")).json()["firstName"] == "Ada"
        assert (await api.get("/customers")).headers["X-Count"] == "3"


async def test_a_killed_server_loses_little(tmp_path: Path) -> None:
    """What was there a second before, and what it began with, is in the file."""
    state = ("--state", str(tmp_path / "state.db"))
    server = Served(*state)
    async with server as api:
        made = (await api.post("/customers", json={"firstName": "Ada"})).json()
        await anyio.sleep(2 * SAVE_EVERY)
        server.stop(signal.SIGKILL)
    async with Served(*state) as api:
        assert (await api.get(f"/customers/{made['id']}")).json()["firstName"] == "Ada"


def test_a_file_that_is_no_state_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam, " * 100)
    with pytest.raises(SystemExit, match=r"letter\.txt: file is not a database"):
        main(["--state", str(tmp_path / "letter.txt")])


async def test_a_dropped_connection_closes_the_socket() -> None:
    """As it is for a client that goes through the network."""
    sandbox = Sandbox()
    sandbox.fail("customers.create", drop=True, after_commit=True)
    server = uvicorn.Server(uvicorn.Config(sandbox.app, port=0, log_level="error", ws="none"))
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(server.serve)
        for _ in range(500):
            if server.started:
                break
            await anyio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}/v1", headers=HEADERS) as api:
            with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
                await api.post("/customers", json={})
            assert (await api.get("/customers")).headers["X-Count"] == "1"
        server.should_exit = True


def run_without(module: str, tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in an environment that lacks a module."""
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules[{module!r}] = None")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_the_command_tells_what_to_install(module: str, tmp_path: Path) -> None:
    done = run_without(module, tmp_path, "-m", "fusebill_async.sandbox")
    assert (done.returncode, done.stderr.splitlines()) == (
        1,
        ["The sandbox needs Starlette and uvicorn: pip install 'fusebill-async[sandbox]'"],
    )


def test_the_import_tells_what_to_install(tmp_path: Path) -> None:
    done = run_without("starlette", tmp_path, "-c", "import fusebill_async.sandbox")
    assert done.returncode == 1
    assert done.stderr.endswith(
        "ImportError: The sandbox needs Starlette and uvicorn: pip install 'fusebill-async[sandbox]'\n"
    )
