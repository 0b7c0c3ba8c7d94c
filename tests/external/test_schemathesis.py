"""The sandbox under the calls that Schemathesis makes of the description, and of nothing else.

Schemathesis makes requests that the description allows, and others that it does not, sends them to a running sandbox
and holds every answer against the description. `make external` runs this; `TIMES=20 pytest -s -m external
tests/external/test_schemathesis.py` takes longer and looks further.
"""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import uvicorn
from ruamel.yaml import YAML

from fusebill_async.sandbox import Sandbox, State
from fusebill_async.sandbox.limits import Limits
from fusebill_async.sandbox.state import Table

pytestmark = pytest.mark.external

HERE = Path(__file__).resolve().parent
BUILD = HERE / "build" / "schemathesis"
DESCRIPTION = HERE.parent.parent / "openapi" / "fusebill.yaml"
TIMES = int(os.environ.get("TIMES", "1"))
EXAMPLES = {"fuzzing": 5 * TIMES, "stateful": 30 * TIMES}  # random requests for each operation; chains of calls
NOW = datetime(2026, 1, 31, 12, tzinfo=UTC)

# The vendor writes times without a zone, which JSON Schema's date-time has to have; this is what it may be instead.
TIMESTAMP = r"^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?)?$"

# What Schemathesis expects and this API does not promise.
UNCHECKED = {
    "negative_data_rejection": "texts are taken for numbers, and members that it does not know are ignored",
    "positive_data_acceptance": "no schema tells of unknown ids and wrong statuses, which are refused",
    "ignored_auth": "a key in the wrong form is answered with 400, as a sample of the documentation has it",
    "unsupported_method": "paths are known in any casing: a method of /Things, as a page has it, is one of /things",
    "allow_header_conformance": "the same",
}
TABLES = {  # where the ids are whose name tells another table, or none
    "id": "customers",
    "parentId": "customers",
    "paymentId": "transactions",
    "originalPaymentId": "transactions",
    "originalCreditId": "transactions",
    "purchaseProductItemId": "product_items",
    "subscriptionProductItemId": "product_items",
    "currentSubscriptionId": "subscriptions",
}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A running sandbox at a fixed time, with some business in it and limits that nobody reaches."""
    # With the protocol named, asyncio switches Nagle's algorithm off, which would cost 40 ms for each answer.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    base_url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    sandbox = Sandbox(customers=30, billing=True, limits=Limits(10**9, 10**9), clock=lambda: NOW, base_url=base_url)
    server = uvicorn.Server(uvicorn.Config(sandbox.app, log_level="critical", ws="none", lifespan="off"))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield sandbox
    server.should_exit = True
    thread.join()


def strict(part: Any) -> Any:
    """The description without what would let anything pass: the response `default`, whose status may be any."""
    if isinstance(part, list):
        return [strict(entry) for entry in part]
    if not isinstance(part, dict):
        return part
    kept = {name: strict(member) for name, member in part.items() if name not in ("default", "servers")}
    if kept.get("format") == "date-time":
        del kept["format"]
        kept["pattern"] = TIMESTAMP
    return kept


def settings(state: State, description: Any) -> str:
    """Tell Schemathesis which ids there are, so that most of its requests are about something."""
    names = set(re.findall(r"\b[a-z]\w*Ids?\b", json.dumps(description)))
    tables = {name: _table(state, name) for name in sorted(names)}
    lines = []
    for name, table in tables.items():
        if table:
            lines += [f"[dictionaries.{name}]", f"values = {list(table)[:20]}"]
    lines += ["[parameters]"]
    for name, table in tables.items():
        if table:
            binding = f'{{ dictionary = "{name}", probability = 0.8 }}'
            lines += [f'"{place}.{name}" = {binding}' for place in ("path", "query", "body")]
    lines += [f"[phases.{phase}]\ngeneration.max-examples = {count}" for phase, count in EXAMPLES.items()]
    lines += ["[checks]", *(f"{check}.enabled = false  # {why}" for check, why in UNCHECKED.items())]
    lines += [  # the one operation that is documented to fail: when it is asked for a status that there is not
        "[[operations]]",
        'include-name = "GET /customers/{customerId}/subscriptions/GetCountByStatus"',
        "checks.not_a_server_error.enabled = false",
    ]
    return "\n".join(lines) + "\n"


def _table(state: State, name: str) -> Table | None:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name.removesuffix("s").removesuffix("Id")).lower()
    table = getattr(state, TABLES.get(name, f"{words}s"), None)
    return table if isinstance(table, Table) and table else None


def test_schemathesis_finds_nothing(sandbox: Sandbox) -> None:
    BUILD.mkdir(parents=True, exist_ok=True)
    description = strict(YAML(typ="safe").load(DESCRIPTION))
    (BUILD / "description.json").write_text(json.dumps(description))
    (BUILD / "schemathesis.toml").write_text(settings(sandbox.state, description))
    command = [
        *(str(Path(sys.executable).with_name("schemathesis")), "--config-file", "schemathesis.toml", "run"),
        *("description.json", "--url", sandbox.base_url, "--header", "Authorization: Basic a2V5"),
        *("--seed", "1", "--generation-database", "none"),
        *("--warnings", "off", "--no-color", "--report", "json", "--report-json-path", "report.json"),
    ]
    with (BUILD / "schemathesis.log").open("w") as log:
        subprocess.run(command, cwd=BUILD, stdout=log, stderr=log, check=False)
    report = json.loads((BUILD / "report.json").read_text())
    cases, operations = report["test_cases"], report["operations"]
    print(
        f"\nSchemathesis: {cases['generated']:,} requests for {operations['tested']} operations in "
        f"{report['running_time']:.0f} s, {cases['unique_failures']} findings; all of it in {BUILD}/schemathesis.log"
    )
    assert report["failures"] == report["errors"] == []
    assert report["complete"]
    assert operations["tested"] == operations["total"] == sum(map(len, description["paths"].values()))
