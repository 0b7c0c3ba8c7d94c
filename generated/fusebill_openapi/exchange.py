"""One request on the wire: how far it got, and so what is known of the call when it breaks off."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any, cast

from .errors import CallTimeout, ConnectFailed, ConnectionLost, OutcomeUnknown
from .messages import Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    import httpx

    from .errors import CallError
    from .messages import Request


class Exchange:
    """A request and, as far as it has come, its answer.

    Attributes:
        request: The request.
        left: Whether it may have reached the server. Only the network knows; that of httpx tells by `trace`.
        status: The status of the answer, once it is there. Its object is not kept: it refers back, in a circle.
        headers: Its headers, by names in lower case; a plain dict, since each look-up in httpx's own costs 3 us.
        content: Its body, as far as it has come.
        over: Whether `run` has ended, one way or the other.
    """

    __slots__ = ("_complete", "content", "headers", "left", "over", "request", "status")

    def __init__(self, request: Request[Any]) -> None:
        self.request = request
        self.left = False
        self.over = False
        self.status: int | None = None
        self.headers: Mapping[str, str] = {}
        self.content = b""
        self._complete = False

    async def run(self, send: Callable[[httpx.Request], Awaitable[httpx.Response]], outgoing: httpx.Request) -> None:
        """Send the request once by httpx, or by what does the same, and read the whole answer.

        Args:
            send: Sends it and brings the answer, its body unread; follows no redirect, which could take the key along.
            outgoing: The request.

        Raises:
            httpx.HTTPError: It broke off; see `broken_off`.
        """
        self.left = True
        try:
            answer = await send(outgoing)
            self.answered(answer.status_code, answer.headers.raw)
            try:
                if answer.is_stream_consumed:  # by a transport of tests, which brings everything at once
                    self.content, self._complete = answer.content, True
                else:
                    await self.read(cast(AsyncIterable[bytes], answer.stream))
            finally:
                await answer.aclose()
        finally:
            self.over = True

    def answered(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Note the head of the answer."""
        self.status = status
        self.headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in headers}

    async def read(self, body: AsyncIterable[bytes]) -> None:
        """Read the body of the answer, piece by piece.

        Raises:
            httpx.DecodingError: It is not zipped as it should be.
        """
        chunks: list[bytes] = []
        try:
            async for chunk in body:
                chunks.append(chunk)  # noqa: PERF401 - what has come must not be lost
        except BaseException:
            self._keep(b"".join(chunks))
            raise
        self.received(b"".join(chunks))

    def received(self, body: bytes) -> None:
        """Note the whole body of the answer.

        Raises:
            httpx.DecodingError: It is not zipped as it should be.
        """
        if not self._keep(body):
            import httpx

            encoding = self.headers["content-encoding"]
            raise httpx.DecodingError(f"the {encoding} encoding of the body is broken or was not asked for")
        self._complete = True

    def _keep(self, body: bytes) -> bool:
        """Unzip as much as there is, since httpx takes half a gzip for a whole one; returns whether all went well."""
        encoding = self.headers.get("content-encoding")
        if encoding is None:
            self.content = body
            return True
        encoding = encoding.strip().lower()
        self.content, whole = _unzipped(body) if encoding == "gzip" else (body, encoding in ("identity", ""))
        return whole

    async def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Be told by the network how far the request got."""
        if event == "pool.entered":
            self.left = False
        elif event.endswith("send_request_headers.started"):
            self.left = True

    def response(self, attempts: int = 1, earlier: tuple[str, ...] = ()) -> Response:
        """What came of the answer."""
        if self.status is None:  # asked for without need
            raise AssertionError(self.request)
        return Response(self.status, self.headers, self.content, attempts, earlier)

    def broken_off(self, trouble: BaseException) -> CallError | None:
        """The error for an exchange that ended early; None if the answer is there after all, or is a refusal."""
        if self.status is None:
            error = self._unanswered(trouble)
        elif not 200 <= self.status < 300 or (self._complete and isinstance(trouble, Exception)):
            return None
        else:
            from .answers import unreadable
            from .kinds import BadValue

            error = unreadable(self.request.operation, self.response(), BadValue(f"it broke off ({_named(trouble)})"))
        error.about(self.request.operation)
        if isinstance(trouble, Exception):  # a cancellation goes on by itself
            error.__cause__ = trouble.with_traceback(None)  # its frames hold the headers, and so the key
            trouble.__cause__ = trouble.__context__ = None
        return error

    def _unanswered(self, trouble: BaseException) -> CallError:
        """The error for a request that brought no answer, told apart by whether it may have reached the server."""
        import httpx

        operation, what = self.request.operation, _named(trouble)
        never_left = httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError
        if not self.left or isinstance(trouble, never_left):
            return ConnectFailed(f"{operation.call} was not sent: no connection ({what})")
        if not operation.repeatable:
            return OutcomeUnknown.of(operation, f"no answer came ({what})")
        if isinstance(trouble, httpx.TimeoutException):
            return CallTimeout(f"{operation.call} got no answer in time ({what})")
        return ConnectionLost(f"{operation.call} lost its connection ({what})")


def _unzipped(content: bytes) -> tuple[bytes, bool]:
    """As much of a gzip as can be read, and whether that is all of it."""
    text = b""
    while content:
        decompressor = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        try:
            text += decompressor.decompress(content)
        except zlib.error:
            return text, False
        if not decompressor.eof:
            return text, False
        content = decompressor.unused_data
    return text, True


def _named(trouble: BaseException) -> str:
    return f"{type(trouble).__name__}: {trouble}" if str(trouble) else type(trouble).__name__
