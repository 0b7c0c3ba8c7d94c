"""What it takes to import a package, and to get a client of it ready; each time in a fresh process."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.answers import MEASURED

if TYPE_CHECKING:
    from collections.abc import Mapping

SCRIPT = """
import time
from pathlib import Path
def measure(): return time.process_time() * 1e3, int(Path('/proc/self/statm').read_text().split()[1]) / 256
start = measure()
{imports}
imported = measure()
{ready}
ready = measure()
print(imported[0] - start[0], ready[0] - start[0], ready[1] - start[1])
"""

# name: the import, and what it takes until a client is built, its connections are open and a method is found
CASES = {
    "fusebill-async": (
        "import httpx, fusebill_async",
        "fusebill_async.Fusebill('a2V5').customers.get; from fusebill_async._network import Network; Network(100)",
    ),
    "httpx": ("import httpx", "httpx.AsyncClient().get"),
    "gidgethub": (
        "import httpx2, gidgethub.httpx",
        "gidgethub.httpx.GitHubAPI(httpx2.AsyncClient(), 'benchmark').getitem",
    ),
    "stripe": (
        "import stripe",
        "stripe.StripeClient('sk', http_client=stripe.HTTPXClient()).v1.customers.retrieve_async",
    ),
    "githubkit": (
        "import githubkit",
        "g = githubkit.GitHub('key'); g.rest.issues.async_get_label; next(g._create_async_client().__await__(), None)",
    ),
    "openai": ("import openai", "openai.AsyncOpenAI(api_key='key').models.retrieve"),
}


class Cost(NamedTuple):
    """Milliseconds of the processor and MiB, beyond those of the interpreter."""

    imported: float
    ready: float
    memory: float


def costs(rounds: int) -> Mapping[str, list[Cost]]:
    """The costs of each case in each round, after a round that is not counted."""
    turns = [{name: _cost(*case) for name, case in CASES.items()} for _ in range(rounds + 1)]
    return {name: [turn[name] for turn in turns[1:]] for name in CASES}


def _cost(imports: str, ready: str) -> Cost:
    script = SCRIPT.format(imports=imports, ready=ready)
    done = subprocess.run([MEASURED, "-I", "-c", script], capture_output=True, text=True, check=True)
    return Cost(*map(float, done.stdout.split()))
