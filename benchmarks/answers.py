"""What the servers of the benchmarks answer, in process and on the loopback: the same bytes in both."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from urllib.parse import parse_qs

ROOT = Path(__file__).resolve().parent.parent
HARNESS = str(ROOT / ".venv/bin/python")  # has the sandbox and matplotlib
MEASURED = str(ROOT / ".venv/peers/bin/python")  # has this package as a user has it, and the peers

PAGE = 100
CUSTOMERS = 2_000  # they come again and again when more are asked for

LIMITS = {  # of an account that has more than anybody uses, so that the throttle never waits
    f"X-Rate-Limit-{what}-{period}": value
    for period in ("Minute", "Day")
    for what, value in (("Limit", "1000000000"), ("Remaining", "999999999"), ("Reset", "2099-01-01T00:00:00Z"))
}
CUSTOMER = (
    b'{"firstName":"Ada","lastName":"Lovelace","companyName":null,"primaryEmail":"ada@example.com","status":"Active",'
    b'"currency":"USD","monthlyRecurringRevenue":60.00,"createdTimestamp":"2019-04-16T10:59:44","id":7,'
    b'"uri":"https://secure.fusebill.com/v1/customers/7"}'
)
LABEL = {
    "id": 7,
    "node_id": "MDU6TGFiZWw3",
    "url": "https://api.github.com/repos/octocat/hello/labels/bug",
    "name": "bug",
    "description": "Something is not working as it should",
    "color": "f29513",
    "default": True,
    "archived_at": None,
    "archived_by": None,
}
MODEL = {"id": "model-7", "object": "model", "created": 1686935002, "owned_by": "organization-owner-of-this"}
STRIPE_CUSTOMER = {
    "id": "cus_7",
    "object": "customer",
    "name": "Ada Lovelace",
    "email": "ada@example.com",
    "balance": 0,
    "created": 1680893993,
    "currency": "usd",
    "delinquent": False,
    "description": None,
    "livemode": False,
    "metadata": {},
}


def keep_to(core: int) -> None:
    """Let this process run on one core only, the server on another than the clients: else some share one by chance."""
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[core % len(cores)]})


@cache  # so that what is measured waits for no parsing of ours
def answer(target: str) -> tuple[float, dict[str, str], bytes]:
    """After how many seconds, with which headers and with what to answer a GET of `/MILLISECONDS/PAGES/WHAT`."""
    path, _, query = target.partition("?")
    _, milliseconds, pages, what = path.split("/", 3)
    asked = {name: int(value) for name, [value] in parse_qs(query).items() if value.isdigit()}
    headers = {"Content-Type": "application/json"}
    if what == "customers":
        size, number = asked.get("pageSize", PAGE), asked.get("pageNumber", 0)
        paging = {"X-Count": size * int(pages), "X-PageSize": size, "X-MaxPageIndex": int(pages) - 1}
        headers |= LIMITS | {name: str(value) for name, value in paging.items()}
        body = customers(size)[number % (CUSTOMERS // size)] if number < int(pages) else b"[]"
    elif what.startswith("customers/"):
        headers |= LIMITS
        body = CUSTOMER
    else:
        number = asked.get("page", 1)
        if what.endswith("/labels") and number < int(pages):
            headers["Link"] = f'<https://in.process{path}?per_page={PAGE}&page={number + 1}>; rel="next"'
        body = of_others(what)
    return int(milliseconds) / 1000, headers, body


@cache
def of_others(what: str) -> bytes:
    """The answers of the peers' own APIs: one small object, or a list of 100."""
    single, many = {
        "repos": (LABEL, [LABEL] * PAGE),
        "models": (MODEL, {"object": "list", "data": [MODEL] * PAGE}),
        "v1": (STRIPE_CUSTOMER, {"object": "list", "data": [STRIPE_CUSTOMER] * PAGE, "has_more": False, "url": what}),
    }[what.partition("/")[0]]
    return json.dumps(many if what.endswith(("labels", "models", "customers")) else single).encode()


@cache
def customers(size: int) -> list[bytes]:
    """Pages of customers with 36 fields each; the sandbox that renders them is installed beside the harness only."""
    command = [HARNESS, "-m", "benchmarks.answers", str(size)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.splitlines()


async def render(size: int) -> None:
    """Print the pages of the sandbox, one a line."""
    import httpx

    from fusebill_async.sandbox import Sandbox

    sandbox = Sandbox(customers=CUSTOMERS)
    async with httpx.AsyncClient(transport=sandbox.transport(), headers={"Authorization": "Basic a2V5"}) as http:
        for number in range(CUSTOMERS // size):
            print((await http.get(f"{sandbox.base_url}/customers?pageSize={size}&pageNumber={number}")).text)


if __name__ == "__main__":
    asyncio.run(render(int(sys.argv[1])))
