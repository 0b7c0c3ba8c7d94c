"""The network as httpx2, the maintained fork of httpx, reaches it, for clients with `http="httpx2"`."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx
import httpx2

from ._network import Network

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Generator


class Httpx2Network(Network):
    """The same with the connections of httpx2, whose requests, answers and errors are classes of its own."""

    def __init__(self, keep: int) -> None:
        """Open nothing yet; later, keep so many connections open that are not in use."""
        super().__init__(keep, httpx2)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        outgoing = httpx2.Request(
            request.method,
            str(request.url),
            headers=request.headers.raw,
            stream=httpx2.ByteStream(request.content),
            extensions=request.extensions,
        )
        with _errors_of_httpx():
            answer = await self._send(outgoing)
        return httpx.Response(answer.status_code, headers=answer.headers.raw, stream=_Body(answer), request=request)


class _Body(httpx.AsyncByteStream):
    """The body of an answer, as it comes."""

    def __init__(self, answer: httpx2.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _errors_of_httpx():
            async for chunk in self._answer.stream:  # type: ignore[union-attr]
                yield chunk

    async def aclose(self) -> None:
        """Give the connection back, or close it if there is more to come."""
        await self._answer.aclose()


@contextmanager
def _errors_of_httpx() -> Generator[None]:
    """Raise an error of httpx for each of httpx2: they have the same names."""
    try:
        yield
    except httpx2.TransportError as error:
        kind: type[httpx.TransportError] = getattr(httpx, type(error).__name__, httpx.TransportError)
        raise kind(str(error)) from error
