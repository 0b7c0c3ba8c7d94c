"""What it takes to import a package, and to get a client of it ready; each time in a fresh process."""

from __future__ import annotations

import subprocess
from typing import NamedTuple

from benchmarks.answers import MEASURED

SCRIPT = """
import time
from pathlib import Path
def measure(): return time.process_time() * 1e3, int(Path('/proc/self/statm').read_text().split()[1]) / 256
start = measure()
import {library}
library = measure()
{package}
imported = measure()
{ready}
ready = measure()
print(library[0] - start[0], imported[0] - library[0], ready[0] - start[0], ready[1] - start[1])
"""

# name: the HTTP library, the import, and what it takes until a client is built, its connections are open and a method
# is found
CASES = {
    "fusebill-async": (
        "httpx",
        "import fusebill_async",
        "fusebill_async.Fusebill('a2V5').customers.get; from fusebill_async._network import Network; Network(100)",
    ),
    "httpx": ("httpx", "", "httpx.AsyncClient().get"),
    "gidgethub": (
        "httpx2",
        "import gidgethub.httpx",
        "gidgethub.httpx.GitHubAPI(httpx2.AsyncClient(), 'benchmark').getitem",
    ),
    "stripe": (
        "httpx",
        "import stripe",
        "stripe.StripeClient('sk', http_client=stripe.HTTPXClient()).v1.customers.retrieve_async",
    ),
    "githubkit": (
        "httpx",
        "import githubkit",
        "g = githubkit.GitHub('key'); g.rest.issues.async_get_label; next(g._create_async_client().__await__(), None)",
    ),
    "openai": ("httpx2", "import openai", "openai.AsyncOpenAI(api_key='key').models.retrieve"),
}
OFTEN = ("fusebill-async", "httpx")
"""Cases that differ by little, and so are started often; the others take their turn in every fifth round."""


class Cost(NamedTuple):
    """Milliseconds of the processor and MiB, beyond those of the interpreter."""

    library: float
    above: float  # of the import, beyond the library's
    ready: float
    memory: float


def costs(rounds: int) -> list[dict[str, Cost]]:
    """The costs of the cases in each round, after a round that is not counted."""
    turns = [{name: _cost(*CASES[name]) for name in (OFTEN if turn % 5 else CASES)} for turn in range(rounds + 1)]
    return turns[1:]


def _cost(library: str, package: str, ready: str) -> Cost:
    script = SCRIPT.format(library=library, package=package, ready=ready)
    done = subprocess.run([MEASURED, "-I", "-c", script], capture_output=True, text=True, check=True)
    return Cost(*map(float, done.stdout.split()))
