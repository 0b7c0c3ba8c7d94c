"""Measures all faults and writes docs/reliability.md: `python -m tests.faults.table`."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from unittest.mock import patch

import httpx
import trustme

from tests.faults.bench import RETRIES, Fault, Measured, measure
from tests.faults.catalogue import FAULTS
from tests.faults.server import FaultyServer

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "reliability.md"

HEAD = """\
# What happens when things go wrong

Made by `make faults`, which measures it on real sockets; do not edit. A server misbehaves as the first column says, and
goes on doing so unless it says otherwise. A call meets it: `customers.get` (GET), which may be repeated, or
`payments.create` (POST), which moves money. There are {attempts} attempts. The figures are those of asyncio; what
trio has too ends there in the same way, which the tests see to.

*Attempts* is how often the client tried, *arrived* how many of its requests the server read. *Twice* counts payments
that were sent again although the server may have taken the first, and *unnoticed* payments that arrived although their
caller was told otherwise or nothing. *Left* is what was still there afterwards: sockets, tasks, permits of the rate
limit, places for connections. After every fault the same client made another call, which went well.

| What went wrong | Call | What the caller got | Attempts | Arrived | Twice | Unnoticed | Left |
|---|---|---|---|---|---|---|---|
"""
FOOT = """
{rows} rows; in none of them was a payment sent twice, a permit lost or a socket left open.

What to do with each error tells [the guide to errors](errors.md).
"""


@contextmanager
def prepared(fault: Fault) -> Iterator[FaultyServer]:
    """A server for a fault; if it is encrypted, the client trusts our authority and no other."""
    ours, contexts = certificates()
    trusting = httpx.create_ssl_context(verify=False)
    trusting.check_hostname, trusting.verify_mode = True, ssl.CERT_REQUIRED
    ours.configure_trust(trusting)
    with FaultyServer.running() as server, patch("fusebill_async._network.tls", return_value=trusting):
        server.tls = contexts.get(fault.encrypted)
        yield server


@cache
def certificates() -> tuple[trustme.CA, dict[str, ssl.SSLContext]]:
    """Our authority, and what servers show: made here, and good for nothing else."""
    ours, unknown = trustme.CA(), trustme.CA()
    issued = {
        "valid": ours.issue_cert("localhost"),
        "expired": ours.issue_cert("localhost", not_after=datetime(2020, 1, 1, tzinfo=UTC)),
        "other": ours.issue_cert("other.example"),
        "unknown": unknown.issue_cert("localhost"),
    }
    contexts: dict[str, ssl.SSLContext] = {}
    for name, certificate in issued.items():
        contexts[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(contexts[name])
    return ours, contexts


@cache
def measured(fault_name: str, event_loop: str = "asyncio") -> dict[str, Measured]:
    """What a fault led to, by method."""
    fault = next(fault for fault in FAULTS if fault.name == fault_name)
    results: dict[str, Measured] = {}
    for method in fault.calls:
        with prepared(fault) as server:
            results[method] = measure(fault, method, server, event_loop)
    return results


def page() -> str:
    """The whole page."""
    rows = [row for fault in FAULTS for row in _rows(fault.name)]
    return HEAD.format(attempts=RETRIES + 1) + "".join(rows) + FOOT.format(rows=len(rows))


def _rows(name: str) -> list[str]:
    """One row, or two if the calls fare differently."""
    by_result: dict[Measured, list[str]] = {}
    for method, result in measured(name).items():
        by_result.setdefault(result, []).append(method)
    return [
        f"| {name} | {', '.join(methods)} | {m.result} | {m.attempts} | {m.requests} | {m.doubled} | {m.unnoticed} | "
        f"{', '.join(m.leaks) or 'nothing'} |\n"
        for m, methods in by_result.items()
    ]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"docs/{PAGE.name}: written")
