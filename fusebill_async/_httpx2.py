"""The network as httpx2, the maintained fork of httpx, reaches it, for clients with `http="httpx2"`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import httpx2

from ._network import Network

if TYPE_CHECKING:
    from fusebill_openapi.exchange import Exchange

    from ._connections import Outgoing


class Httpx2Network(Network):
    """The same with the connections of httpx2, whose requests, answers and errors are classes of its own."""

    def __init__(self, keep: int) -> None:
        """Open nothing yet; later, keep so many connections open that are not in use."""
        super().__init__(keep, httpx2)

    async def carry(self, exchange: Exchange, outgoing: Outgoing) -> None:
        """Send a request once and read the whole answer. Errors have the same names as those of httpx."""
        try:
            await super().carry(exchange, outgoing)
        except httpx2.TransportError as error:
            kind: type[httpx.TransportError] = getattr(httpx, type(error).__name__, httpx.TransportError)
            raise kind(str(error)) from error
