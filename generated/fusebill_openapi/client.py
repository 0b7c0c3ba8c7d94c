"""A plain client for using this package alone: one httpx pool and a key, no throttling and no retries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import CallTimeout, ConnectFailed, ConnectionLost, InvalidType, InvalidValue, OutcomeUnknown
from .operation import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from .errors import CallError
    from .operation import Request

PRODUCTION = "https://secure.fusebill.com/v1"
STAGING = "https://stg-secure.fusebill.com/v1"


class HttpxClient:
    """Sends requests through a `httpx.AsyncClient` that you own and close.

    Example:
        ```python
        from fusebill_openapi.api.customers import get_customer

        async with httpx.AsyncClient(timeout=30) as http:
            customer = await get_customer.call(HttpxClient(http, api_key), 7)
        ```
    """

    def __init__(
        self, http: httpx.AsyncClient, api_key: str, *, base_url: str = PRODUCTION, timeout: float = 30.0
    ) -> None:
        """Wrap a pool.

        Args:
            http: The pool.
            api_key: The secret key exactly as the Fusebill settings show it.
            base_url: Server and version path.
            timeout: Seconds for each of connecting, sending, waiting for data and for a place in the pool.
        """
        self._http = http
        self._headers = request_headers(api_key)
        self._base_url = base_url.rstrip("/")
        self._timeout = timeout

    def __repr__(self) -> str:
        return f"HttpxClient({self._base_url})"

    async def send(self, request: Request[Any], /) -> Response:
        """Send a request once."""
        import httpx

        try:
            answer = await self._http.request(
                request.operation.method,
                (request.operation.server or self._base_url) + request.target,
                content=request.content,
                headers=headers_for(request, self._headers),
                timeout=self._timeout,
                follow_redirects=False,
            )
        except httpx.HTTPError as error:
            trouble = no_answer(request, error)
        else:
            return response_of(answer)
        raise trouble


def request_headers(api_key: str) -> dict[str, str]:
    """The headers of every request. The key goes out verbatim: it is Base64 already.

    Raises:
        InvalidType: The key is no text.
        InvalidValue: The key cannot be one.
    """
    if not isinstance(api_key, str):  # pyright: ignore[reportUnnecessaryIsInstance] - users without a type checker
        raise InvalidType(f"the API key must be a str, not {type(api_key).__name__}")
    if not api_key.strip():
        raise InvalidValue("the API key is empty; find it under Settings, Integrations, API Key")
    if api_key.lower().startswith("basic "):
        raise InvalidValue("the API key must come without the 'Basic ' prefix; it is added for you")
    if any(c.isspace() for c in api_key) or not (api_key.isascii() and api_key.isprintable()):
        raise InvalidValue("the API key holds blanks, line breaks or other characters that a key never has")
    accept = "application/json, */*;q=0.1"  # some answers are PDF or HTML
    return {"Authorization": f"Basic {api_key}", "Content-Type": "application/json", "Accept": accept}


def headers_for(request: Request[Any], headers: Mapping[str, str]) -> Mapping[str, str]:
    """The headers of one request: the secret key goes to the API's own server only."""
    operation = request.operation
    if operation.server is None and not operation.form:
        return headers
    own = {name: value for name, value in headers.items() if name != "Authorization" or operation.server is None}
    return {**own, "Content-Type": "application/x-www-form-urlencoded"} if operation.form else own


def response_of(answer: httpx.Response, attempts: int = 1) -> Response:
    """An answer of httpx as ours; its headers as a plain dict, since each look-up in httpx's own costs 3 us."""
    import httpx

    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers.raw}
    answer.stream = httpx.ByteStream(b"")  # it is read, and refers back: the body would wait for the garbage collector
    return Response(answer.status_code, headers, answer.content, attempts)


def no_answer(request: Request[Any], error: httpx.HTTPError) -> CallError:
    """The error for a request that brought no answer, told apart by whether it may have reached the server."""
    import httpx

    operation = request.operation
    what, call = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__, operation.call
    trouble: CallError
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        trouble = ConnectFailed(f"{call} was not sent: no connection ({what})")
    elif not operation.repeatable:
        trouble = OutcomeUnknown(f"{call} may have been done, but no answer came ({what}); look before you repeat it")
    elif isinstance(error, httpx.TimeoutException):
        trouble = CallTimeout(f"{call} got no answer in time ({what})")
    else:
        trouble = ConnectionLost(f"{call} lost its connection ({what})")
    trouble.about(operation)
    trouble.__cause__ = error.with_traceback(None)  # its frames hold the headers, and so the key
    error.__cause__ = error.__context__ = None
    return trouble
