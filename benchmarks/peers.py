"""The cases of the peers, on answers of their own APIs; they run in the virtual environment of benchmarks/peers.txt."""

# mypy: disable-error-code="import-not-found"
# pyright: reportMissingImports=false

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.answers import PAGE
from benchmarks.bare import IN_PROCESS, client, transport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from benchmarks.bare import Call

KEY = "key"


@asynccontextmanager
async def githubkit(base: str) -> AsyncIterator[Any]:
    """Its client, without the cache: with it a call takes ten times as long."""
    import httpx
    from githubkit import GitHub

    inner = None if base else transport(httpx)
    async with GitHub("key", base_url=f"{base or IN_PROCESS}/", async_transport=inner, http_cache=False) as github:
        yield github


@asynccontextmanager
async def githubkit_get(base: str) -> AsyncIterator[Call]:
    """A label, typed."""
    async with githubkit(base) as github:

        async def call() -> None:
            assert (await github.rest.issues.async_get_label("octocat", "hello", "bug")).parsed_data.id

        yield call


@asynccontextmanager
async def githubkit_list(base: str) -> AsyncIterator[Call]:
    """100 labels, typed."""
    async with githubkit(base) as github:

        async def call() -> None:
            answer = await github.rest.issues.async_list_labels_for_repo("octocat", "hello", per_page=PAGE)
            assert len(answer.parsed_data) == PAGE

        yield call


@asynccontextmanager
async def githubkit_walk(base: str) -> AsyncIterator[Call]:
    """All pages, one after the other, as it can no other way."""
    async with githubkit(base) as github:
        labels = github.rest.issues.async_list_labels_for_repo

        async def call() -> None:
            async for label in github.rest.paginate(labels, owner="octocat", repo="hello", per_page=PAGE):
                assert label.id

        yield call


@asynccontextmanager
async def gidgethub(base: str) -> AsyncIterator[Any]:
    """Its client, over httpx2."""
    import httpx2
    from gidgethub.httpx import GitHubAPI

    async with client(httpx2, base) as http:
        yield GitHubAPI(http, "benchmark", oauth_token=KEY, base_url=base or IN_PROCESS)


@asynccontextmanager
async def gidgethub_get(base: str) -> AsyncIterator[Call]:
    """A label, as a dict."""
    async with gidgethub(base) as github:

        async def call() -> None:
            assert (await github.getitem("/repos/octocat/hello/labels/bug"))["id"]

        yield call


@asynccontextmanager
async def gidgethub_list(base: str) -> AsyncIterator[Call]:
    """100 labels, as dicts."""
    async with gidgethub(base) as github:

        async def call() -> None:
            assert len(await github.getitem(f"/repos/octocat/hello/labels?per_page={PAGE}&page=100")) == PAGE

        yield call


@asynccontextmanager
async def gidgethub_walk(base: str) -> AsyncIterator[Call]:
    """All pages, as dicts."""
    async with gidgethub(base) as github:

        async def call() -> None:
            async for label in github.getiter(f"/repos/octocat/hello/labels?per_page={PAGE}"):
                assert label["id"]

        yield call


@asynccontextmanager
async def gidgethub_aiohttp_get(base: str) -> AsyncIterator[Call]:
    """A label, as a dict, over aiohttp."""
    import aiohttp
    from gidgethub.aiohttp import GitHubAPI

    async with aiohttp.ClientSession() as session:
        github = GitHubAPI(session, "benchmark", oauth_token=KEY, base_url=base)

        async def call() -> None:
            assert (await github.getitem("/repos/octocat/hello/labels/bug"))["id"]

        yield call


@asynccontextmanager
async def openai(base: str) -> AsyncIterator[Any]:
    """Its client, over httpx2."""
    import httpx2
    from openai import AsyncOpenAI

    async with AsyncOpenAI(api_key="key", base_url=base or IN_PROCESS, http_client=client(httpx2, base)) as opened:
        yield opened


@asynccontextmanager
async def openai_get(base: str) -> AsyncIterator[Call]:
    """A model, typed."""
    async with openai(base) as opened:

        async def call() -> None:
            assert (await opened.models.retrieve("model-7")).id

        yield call


@asynccontextmanager
async def openai_list(base: str) -> AsyncIterator[Call]:
    """100 models, typed."""
    async with openai(base) as opened:

        async def call() -> None:
            assert len((await opened.models.list()).data) == PAGE

        yield call


@asynccontextmanager
async def stripe(base: str, over: str = "httpx") -> AsyncIterator[Any]:
    """Its client, over httpx or aiohttp."""
    import httpx
    from stripe import AIOHTTPClient, HTTPXClient, StripeClient

    http = HTTPXClient() if over == "httpx" else AIOHTTPClient()
    if not base:
        http._client_async = client(httpx, base)
    yield StripeClient("sk_key", http_client=http, base_addresses={"api": base or IN_PROCESS})
    await http.close_async()


@asynccontextmanager
async def stripe_get(base: str, over: str = "httpx") -> AsyncIterator[Call]:
    """A customer, typed."""
    async with stripe(base, over) as opened:

        async def call() -> None:
            assert (await opened.v1.customers.retrieve_async("cus_7")).id

        yield call


def stripe_aiohttp_get(base: str) -> Any:
    """The same over aiohttp."""
    return stripe_get(base, "aiohttp")


@asynccontextmanager
async def stripe_list(base: str) -> AsyncIterator[Call]:
    """100 customers, typed."""
    async with stripe(base) as opened:

        async def call() -> None:
            assert len((await opened.v1.customers.list_async({"limit": PAGE})).data) == PAGE

        yield call


@asynccontextmanager
async def aiolimiter(_base: str) -> AsyncIterator[Call]:
    """A permit that is there."""
    from aiolimiter import AsyncLimiter

    yield AsyncLimiter(10**9, 1).acquire
