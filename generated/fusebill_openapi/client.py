"""A plain client for using this package alone: one httpx pool and a key, no throttling and no retries."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .errors import InvalidType, InvalidValue
from .exchange import Exchange

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from .messages import Request, Response

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

        exchange = Exchange(request)
        outgoing = self._http.build_request(
            request.operation.method,
            (request.operation.server or self._base_url) + request.target,
            content=request.content,
            headers=headers_for(request, self._headers),
            timeout=self._timeout,
        )
        try:
            await exchange.run(partial(self._http.send, stream=True, follow_redirects=False), outgoing)
        except httpx.HTTPError as error:
            trouble = exchange.broken_off(error)
        else:
            trouble = None
        if trouble is not None:
            raise trouble
        return exchange.response()


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
