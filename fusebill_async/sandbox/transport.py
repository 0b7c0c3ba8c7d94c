"""The transport that reaches a sandbox in process, for httpx.AsyncClient and for the client of this package."""

import httpx

from fusebill_async.sandbox.api import patience
from fusebill_async.sandbox.faults import Dropped, TooSlow


class InProcess(httpx.ASGITransport):
    """Answers without a socket; ordered faults come as the errors that a socket would bring."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request.

        Raises:
            httpx.ReadError: The connection was dropped.
            httpx.ReadTimeout: The answer takes longer than the request's read timeout.
        """
        before = patience.set(request.extensions.get("timeout", {}).get("read"))
        try:
            return await super().handle_async_request(request)
        except Dropped:
            raise httpx.ReadError("The sandbox dropped the connection, as ordered.", request=request) from None
        except TooSlow:
            raise httpx.ReadTimeout("The sandbox was slow, as ordered.", request=request) from None
        finally:
            patience.reset(before)
