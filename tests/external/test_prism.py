"""Every method of the facade, called against a mock server that Prism makes of the description and of nothing else.

Prism refuses a request that the description does not allow, and answers one that it does with an example of the
description or with random data that obeys its schemas. `make external` runs this, with `prism` on the path.
"""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import httpx
import pytest

from fusebill_async import resources
from fusebill_async._settings import settings
from fusebill_async._transport import Transport
from fusebill_async.errors import FusebillError
from tests.clocks import VirtualClock
from tests.conftest import KEY
from tests.rows import methods_of

pytestmark = pytest.mark.external

HERE = Path(__file__).resolve().parent
DESCRIPTION = HERE.parent.parent / "openapi" / "fusebill.yaml"
LOG = HERE / "build" / "prism.log"
SEED = "1"  # the same random answers in every run
STARTS_WITHIN = 60.0  # seconds; it takes about 5

AREAS = [module.name for module in iter_modules(resources.__path__)]
ROWS = {name: row for area in AREAS for name, row in import_module(f"tests.test_{area}").ROWS.items()}
METHODS = {method for area in AREAS for method in methods_of(import_module(f"{resources.__name__}.{area}"))}


@pytest.fixture(scope="module")
def prism() -> Iterator[str]:
    """The address of a running Prism."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    LOG.parent.mkdir(exist_ok=True)
    command = ["prism", "mock", str(DESCRIPTION), "--errors", "--seed", SEED, "--port", str(port)]
    with LOG.open("w") as log, subprocess.Popen(command, stdout=log, stderr=log) as process:
        try:
            _wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + STARTS_WITHIN
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"Prism did not start; {LOG} says why")


class ToPrism(httpx.AsyncHTTPTransport):
    """Takes every request to Prism, also one for the server of card capture, and keeps what Prism says against it."""

    def __init__(self, prism: str, answers: str) -> None:
        super().__init__()
        self._prism = httpx.URL(prism)
        self._answers = answers
        self.calls = 0
        self.complaint = ""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme="http", host=self._prism.host, port=self._prism.port)
        request.headers["Prefer"] = f"dynamic={'true' if self._answers == 'random' else 'false'}"
        response = await super().handle_async_request(request)
        await response.aread()
        self.calls += 1
        self.complaint = response.headers.get("sl-violations", "")  # of a request whose error is in the description
        if "stoplight.io/prism/errors" in response.text:
            self.complaint = response.text
        return response


def test_every_method_has_a_call() -> None:
    assert ROWS.keys() == METHODS


@pytest.mark.parametrize("answers", ["examples", "random"])
async def test_prism_accepts_every_call_and_its_answers_are_read(prism: str, answers: str) -> None:
    """The clock never lets the throttle wait, and nothing is retried: each row makes its requests once."""
    violations = []
    async with ToPrism(prism, answers) as http:
        client = Transport(settings(KEY, prism, None, 30, 3600, 0), http, VirtualClock())
        for name, row in ROWS.items():
            try:
                await row.call(client)
            except FusebillError as error:
                violations.append(f"{name}: {error} {http.complaint}")
            else:
                violations += [f"{name}: {http.complaint}"] if http.complaint else []
        await client.aclose()
    print(f"\nPrism, {answers}: {http.calls} calls for {len(METHODS)} methods, {len(violations)} violations")
    assert not violations, "\n".join(violations)
    assert http.calls >= len(METHODS)
