"""The client: settings, one connection pool, and the resources as attributes."""

from __future__ import annotations

import copy
from functools import cached_property
from typing import TYPE_CHECKING, Self

from fusebill_openapi.errors import InvalidType, InvalidValue

from ._settings import settings
from ._transport import Transport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    import httpx
    from fusebill_openapi.jsontext import JSON

    from ._clock import Clock
    from ._throttle import RateLimits
    from .resources.customers import (
        Addresses,
        BillingStatements,
        Countries,
        CustomerAddressPreferences,
        CustomerBillingSettings,
        CustomerEmailLogs,
        CustomerEmailPreferences,
        CustomerNotes,
        Customers,
        SalesTrackingCodes,
        SingleSignOn,
    )

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


class Fusebill:
    """The Fusebill (Stax Bill) API of one account.

    Open one per process and account, and close it at the end: it holds the connections. All clients of an account
    share its rate limit.

    Example:
        ```python
        async with Fusebill() as fusebill:
            customer = await fusebill.customers.get(7)
        ```
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        audit_source: str | None = None,
        timeout: float = 30.0,
        retries: int = 3,
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Set a client up; nothing is sent yet.

        Args:
            api_key: The secret key as the Fusebill settings show it; else `FUSEBILL_API_KEY`.
            base_url: `"production"`, `"staging"` (older test accounts) or an https URL with its version path; else
                `FUSEBILL_BASE_URL`, else production. Plain http is for loopback only.
            audit_source: What the audit log shows as the source of changes; else `FUSEBILL_AUDIT_SOURCE`.
            timeout: Seconds for each of connecting, sending and waiting for data, in each attempt.
            retries: How often a call that is safe to repeat is tried again.
            transport: What carries the requests, for tests and sandboxes; the network if left out.
            clock: Time and sleep, for tests.

        Raises:
            InvalidType: An argument is of the wrong kind.
            InvalidValue: The key is missing or cannot be one, or an argument makes no sense.
        """
        self._client = Transport(settings(api_key, base_url, audit_source, timeout, retries), transport, clock)

    def __repr__(self) -> str:
        return f"Fusebill({self._client.settings.base_url!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections. Every later call raises `ClientClosed`, also through `with_options` copies."""
        await self._client.aclose()

    def with_options(
        self, *, timeout: float | None = None, audit_source: str | None = None, retries: int | None = None
    ) -> Self:
        """The same client with other settings for some calls; it shares connections and rate limit.

        Example:
            ```python
            await fusebill.with_options(timeout=120, retries=0).customers.activate(7, preview=True)
            ```
        """
        other = copy.copy(self)
        other.__dict__ = {"_client": self._client.with_options(timeout, audit_source, retries)}
        return other

    @property
    def low_level(self) -> Transport:
        """What the operations of `fusebill_openapi` take as their client; throttled and retried as all calls are."""
        return self._client

    @property
    def rate_limits(self) -> RateLimits:
        """What is known of the account's limits, without a request."""
        return self._client.rate_limits

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str | int | bool] | None = None,
        json: JSON = None,
    ) -> JSON:
        """Make a call that has no method yet; key, throttle, retries and errors apply as everywhere.

        A GET may be repeated after a lost answer; anything else never is. Whether it moves money is for you to know.

        Args:
            method: GET, POST, PUT, PATCH or DELETE.
            path: Path below the base URL, such as `/customers/7`, or a `uri` from an answer of the same server.
            params: Query parameters; encoded for you.
            json: The body; `None` sends none. Money as Decimal, never float.

        Returns:
            The answer's JSON, with Decimals; None if it has no body.

        Raises:
            InvalidType: An argument is of the wrong kind.
            InvalidValue: The method or path cannot be sent, or the path belongs to another server.
            ResponseError: The server answered with an error.
            DecodingError: The answer is no JSON.
        """
        if method.upper() not in METHODS:
            raise InvalidValue(f"method must be one of {', '.join(METHODS)}")
        from ._request import plain_request

        request = plain_request(method.upper(), self._relative(path), params or {}, json)
        return request.operation.read(await self._client.send(request))

    def _relative(self, path: str) -> str:
        """A path below the base URL. The key must never go to another server."""
        if not isinstance(path, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidType(f"path must be a str, not {type(path).__name__}")
        relative = path.removeprefix(self._client.settings.base_url)
        if not relative.startswith("/") or relative.startswith("//") or "\\" in relative:
            raise InvalidValue(f"path must begin with / or with {self._client.settings.base_url}/")
        return relative

    @cached_property
    def customers(self) -> Customers:
        """Customers and their life cycle."""
        from .resources.customers import Customers

        return Customers(self._client)

    @cached_property
    def customer_notes(self) -> CustomerNotes:
        """Notes on customers."""
        from .resources.customers import CustomerNotes

        return CustomerNotes(self._client)

    @cached_property
    def customer_email_preferences(self) -> CustomerEmailPreferences:
        """Which mails a customer gets."""
        from .resources.customers import CustomerEmailPreferences

        return CustomerEmailPreferences(self._client)

    @cached_property
    def customer_email_logs(self) -> CustomerEmailLogs:
        """Mails that were sent."""
        from .resources.customers import CustomerEmailLogs

        return CustomerEmailLogs(self._client)

    @cached_property
    def customer_billing_settings(self) -> CustomerBillingSettings:
        """How a customer is billed."""
        from .resources.customers import CustomerBillingSettings

        return CustomerBillingSettings(self._client)

    @cached_property
    def customer_address_preferences(self) -> CustomerAddressPreferences:
        """How a customer's addresses are used, and which they are."""
        from .resources.customers import CustomerAddressPreferences

        return CustomerAddressPreferences(self._client)

    @cached_property
    def addresses(self) -> Addresses:
        """Billing and shipping addresses."""
        from .resources.customers import Addresses

        return Addresses(self._client)

    @cached_property
    def countries(self) -> Countries:
        """Countries and states with their IDs."""
        from .resources.customers import Countries

        return Countries(self._client)

    @cached_property
    def billing_statements(self) -> BillingStatements:
        """Statements of a customer's account."""
        from .resources.customers import BillingStatements

        return BillingStatements(self._client)

    @cached_property
    def sales_tracking_codes(self) -> SalesTrackingCodes:
        """Sales tracking codes of the account."""
        from .resources.customers import SalesTrackingCodes

        return SalesTrackingCodes(self._client)

    @cached_property
    def single_sign_on(self) -> SingleSignOn:
        """Tokens for the customer portal."""
        from .resources.customers import SingleSignOn

        return SingleSignOn(self._client)
