"""The cases without any SDK: httpx, httpx2 and aiohttp, with the JSON as dicts; what the ratios are taken to."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.answers import PAGE, answer

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    Call = Callable[[], Awaitable[object]]

IN_PROCESS = "https://in.process/0/100"
KEY = {"Authorization": "Basic a2V5"}


def transport(library: Any) -> Any:
    """A transport of httpx or httpx2 that answers at once, in process."""

    def handle(request: Any) -> Any:
        _, headers, body = answer(request.url.raw_path.decode())
        return library.Response(200, headers=headers, content=body)

    return library.MockTransport(handle)


def client(library: Any, base: str) -> Any:
    """A client of httpx or httpx2, for the server or in process."""
    return library.AsyncClient(transport=None if base else transport(library), headers=KEY)


@asynccontextmanager
async def get(library: Any, base: str, what: str) -> AsyncIterator[Call]:
    """One GET, to dicts."""
    async with client(library, base) as http:
        url = f"{base or IN_PROCESS}/{what}"

        async def call() -> None:
            assert (await http.get(url)).json()

        yield call


def httpx_get(base: str) -> Any:
    """A customer."""
    import httpx

    return get(httpx, base, "customers/7")


def httpx2_get(base: str) -> Any:
    """The same with the fork, which some peers use."""
    import httpx2

    return get(httpx2, base, "customers/7")


def httpx_customers(base: str) -> Any:
    """A list of 100 customers."""
    import httpx

    return get(httpx, base, f"customers?pageSize={PAGE}&pageNumber=0")


def httpx_labels(base: str) -> Any:
    """A list as githubkit gets it."""
    import httpx

    return get(httpx, base, "repos/octocat/hello/labels")


def httpx2_labels(base: str) -> Any:
    """A list as gidgethub gets it."""
    import httpx2

    return get(httpx2, base, "repos/octocat/hello/labels")


def httpx2_models(base: str) -> Any:
    """A list as openai gets it."""
    import httpx2

    return get(httpx2, base, "models")


def httpx_stripe(base: str) -> Any:
    """A list as stripe gets it."""
    import httpx

    return get(httpx, base, "v1/customers")


@asynccontextmanager
async def walk(library: Any, base: str, what: str, first: int) -> AsyncIterator[Call]:
    """What somebody would write who wants nothing but the items."""
    async with client(library, base) as http:
        url = f"{base or IN_PROCESS}/{what}"
        pages = int(url.split("/")[4])

        async def call() -> None:
            for number in range(first, first + pages):
                for item in (await http.get(f"{url}{number}")).json():
                    assert item["id"]

        yield call


def httpx_walk(base: str) -> Any:
    """All pages of customers."""
    import httpx

    return walk(httpx, base, f"customers?pageSize={PAGE}&pageNumber=", 0)


def httpx_walk_labels(base: str) -> Any:
    """All pages as githubkit gets them."""
    import httpx

    return walk(httpx, base, f"repos/octocat/hello/labels?per_page={PAGE}&page=", 1)


def httpx2_walk_labels(base: str) -> Any:
    """All pages as gidgethub gets them."""
    import httpx2

    return walk(httpx2, base, f"repos/octocat/hello/labels?per_page={PAGE}&page=", 1)


@asynccontextmanager
async def aiohttp_get(base: str) -> AsyncIterator[Call]:
    """A customer, with aiohttp; on the loopback only."""
    import aiohttp

    async with aiohttp.ClientSession(headers=KEY) as session:

        async def call() -> None:
            async with session.get(f"{base}/customers/7") as answered:
                assert await answered.json()

        yield call
