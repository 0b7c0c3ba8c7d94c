"""The client: settings, one connection pool, and the resources as attributes."""

from __future__ import annotations

import copy
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Self

from fusebill_openapi.errors import InvalidType, InvalidValue

from ._settings import Timeout, changed_terms, checked_http, settings
from ._transport import Transport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    import httpx
    from fusebill_openapi.jsontext import JSON

    from ._budget import RateLimits
    from ._clock import Clock
    from ._collections import Collections
    from ._events import Hook
    from ._settings import DailyQuota, Http, Priority
    from .redis import RedisLimiter
    from .resources.catalog import (
        Coupons,
        Discounts,
        GlCodes,
        PlanFamilies,
        PlanProducts,
        Plans,
        ProductItems,
        Products,
    )
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
    from .resources.integrations import (
        Geotab,
        Hubspot,
        Netsuite,
        Salesforce,
    )
    from .resources.invoices import (
        BillingPeriodPaymentSchedules,
        BulkJobs,
        Charges,
        CreditNotes,
        DraftInvoices,
        DraftPaymentSchedules,
        Earnings,
        Invoices,
        InvoiceSummaries,
    )
    from .resources.payments import (
        AchCards,
        ArActivities,
        CardCapture,
        CreditCards,
        Credits,
        Debits,
        PaymentActivities,
        PaymentMethodImports,
        PaymentMethods,
        Payments,
        Paypal,
        Refunds,
    )
    from .resources.purchases import (
        PurchaseCoupons,
        PurchaseCustomFields,
        PurchaseDiscounts,
        PurchaseProductItems,
        Purchases,
    )
    from .resources.subscriptions import (
        BillingPeriodDefinitions,
        SubscriptionCoupons,
        SubscriptionCustomFields,
        SubscriptionMigrations,
        SubscriptionProductCustomFields,
        SubscriptionProductItems,
        SubscriptionProductPriceOverrides,
        SubscriptionProducts,
        Subscriptions,
        TrackedItems,
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
        timeout: float | Timeout | None = None,
        deadline: float = 3600.0,
        retries: int = 3,
        max_wait: float | None = None,
        daily_quota: DailyQuota = "raise",
        priority: Priority = "normal",
        on_event: Hook | None = None,
        encode_separators: bool = False,
        rate_limiter: RedisLimiter | None = None,
        http: Http = "httpx",
        transport: httpx.AsyncBaseTransport | None = None,
        clock: Clock | None = None,
    ) -> None:
        """Set a client up; nothing is sent yet.

        Args:
            api_key: The secret key as the Fusebill settings show it; else `FUSEBILL_API_KEY`.
            base_url: `"production"`, `"staging"` (older test accounts) or an https URL with its version path; else
                `FUSEBILL_BASE_URL`, else production. Plain http is for loopback only.
            audit_source: What the audit log shows as the source of changes; else `FUSEBILL_AUDIT_SOURCE`.
            timeout: Seconds for each of connecting, sending and waiting for data, in each attempt; a `Timeout` tells
                them apart, and is what holds if this is left out.
            deadline: Seconds for a whole call: waiting for the rate limits, attempts, and pauses between them.
            retries: How often a call that is safe to repeat is tried again.
            max_wait: Seconds that each attempt waits for the rate limits at most; it fails at once, with
                `RateWaitExceeded`, if they would make it wait longer. No limit if left out.
            daily_quota: What to do when the day's calls run out: `"raise"` goes on at full speed and then raises
                `DailyQuotaExceeded`; `"spread"` slows down so that the last tenth lasts until the next day.
            priority: `"interactive"` if somebody waits for the answers: such calls go first, and from now on a tenth of
                the limits is kept for them.
            on_event: Is called with a `CallEvent` when a call is tried again or over, or its outcome is unknown.
            encode_separators: Whether the separators `: ; , | * [ ]` of filters go out percent-encoded, in case a proxy
                insists. Values that hold one of them are refused then.
            rate_limiter: Shares the limits with other processes; the limits are this process's own if left out. The
                client leaves it open.
            http: The library that reaches the network: `"httpx"`; `"aiohttp"` takes less time for a call and works on
                asyncio only; `"httpx2"` is the maintained fork of httpx. Each of the two is an extra of that name.
            transport: What carries the requests, for tests and sandboxes; the network if left out.
            clock: Time and sleep, for tests.

        Raises:
            InvalidType: An argument is of the wrong kind.
            InvalidValue: The key is missing or cannot be one, or an argument makes no sense.
        """
        patience = Timeout() if timeout is None else timeout
        checked = settings(api_key, base_url, audit_source, patience, deadline, retries, encode_separators)
        terms = changed_terms(checked.terms, max_wait, daily_quota, priority)
        self._client = Transport(
            replace(checked, terms=terms), transport, clock, on_event, rate_limiter, checked_http(http)
        )

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
        self,
        *,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
        audit_source: str | None = None,
        retries: int | None = None,
        max_wait: float | None = None,
        daily_quota: DailyQuota | None = None,
        priority: Priority | None = None,
    ) -> Self:
        """The same client with other settings for some calls; it shares connections and rate limit.

        Example:
            ```python
            await fusebill.with_options(timeout=120, retries=0).customers.activate(7, preview=True)
            ```
        """
        other = copy.copy(self)
        terms = changed_terms(self._client.settings.terms, max_wait, daily_quota, priority)
        other.__dict__ = {"_client": self._client.with_options(timeout, deadline, audit_source, retries, terms)}
        return other

    @property
    def collections(self) -> Collections:
        """Getting paid, in several calls at a time: what a customer owes, reversals, refunds, unknown payments."""
        from ._collections import Collections

        return Collections(self)

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
        """Customers and their life cycle: Draft, Active, Hold, Suspended, Cancelled."""
        from .resources.customers import Customers

        return Customers(self._client)

    @cached_property
    def customer_notes(self) -> CustomerNotes:
        """Notes on customers. No call lists or reads them."""
        from .resources.customers import CustomerNotes

        return CustomerNotes(self._client)

    @cached_property
    def customer_email_preferences(self) -> CustomerEmailPreferences:
        """Which e-mails a customer gets."""
        from .resources.customers import CustomerEmailPreferences

        return CustomerEmailPreferences(self._client)

    @cached_property
    def customer_email_logs(self) -> CustomerEmailLogs:
        """E-mails that were sent to customers."""
        from .resources.customers import CustomerEmailLogs

        return CustomerEmailLogs(self._client)

    @cached_property
    def customer_billing_settings(self) -> CustomerBillingSettings:
        """How a customer is billed: terms, posting, collection, grace period, tax, and the look of invoices."""
        from .resources.customers import CustomerBillingSettings

        return CustomerBillingSettings(self._client)

    @cached_property
    def customer_address_preferences(self) -> CustomerAddressPreferences:
        """How a customer's addresses are used, and which they are."""
        from .resources.customers import CustomerAddressPreferences

        return CustomerAddressPreferences(self._client)

    @cached_property
    def addresses(self) -> Addresses:
        """Billing and shipping addresses of customers: at most one of each. No call deletes one."""
        from .resources.customers import Addresses

        return Addresses(self._client)

    @cached_property
    def countries(self) -> Countries:
        """Countries and their states, with the IDs that addresses take."""
        from .resources.customers import Countries

        return Countries(self._client)

    @cached_property
    def billing_statements(self) -> BillingStatements:
        """Statements of a customer's account, computed for any range of dates. Nothing says that they are stored."""
        from .resources.customers import BillingStatements

        return BillingStatements(self._client)

    @cached_property
    def sales_tracking_codes(self) -> SalesTrackingCodes:
        """Sales tracking codes of the account, in five categories that the account can rename."""
        from .resources.customers import SalesTrackingCodes

        return SalesTrackingCodes(self._client)

    @cached_property
    def single_sign_on(self) -> SingleSignOn:
        """Tokens that sign a customer on to the hosted customer portal."""
        from .resources.customers import SingleSignOn

        return SingleSignOn(self._client)

    @cached_property
    def plans(self) -> Plans:
        """Plans, the templates of subscriptions. They are made and changed in the user interface only."""
        from .resources.catalog import Plans

        return Plans(self._client)

    @cached_property
    def products(self) -> Products:
        """Products of the catalog, to be put on plans or bought on their own. No call writes them."""
        from .resources.catalog import Products

        return Products(self._client)

    @cached_property
    def plan_products(self) -> PlanProducts:
        """Products as they are sold on plans, with quantity, inclusion and the pricing of each frequency."""
        from .resources.catalog import PlanProducts

        return PlanProducts(self._client)

    @cached_property
    def plan_families(self) -> PlanFamilies:
        """Plan families: groups of plans between which subscriptions can migrate."""
        from .resources.catalog import PlanFamilies

        return PlanFamilies(self._client)

    @cached_property
    def discounts(self) -> Discounts:
        """Discounts of the catalog, which coupons give. They are made and changed in the user interface only."""
        from .resources.catalog import Discounts

        return Discounts(self._client)

    @cached_property
    def coupons(self) -> Coupons:
        """Coupons: discounts for the products of certain plans, applied by a code. No call retires or deletes one."""
        from .resources.catalog import Coupons

        return Coupons(self._client)

    @cached_property
    def gl_codes(self) -> GlCodes:
        """General ledger codes, which group revenue for reporting. No call lists or reads them, so keep their IDs."""
        from .resources.catalog import GlCodes

        return GlCodes(self._client)

    @cached_property
    def product_items(self) -> ProductItems:
        """Tracked items of the whole account, such as devices with serial numbers."""
        from .resources.catalog import ProductItems

        return ProductItems(self._client)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """Subscriptions and their life cycle: Draft, Provisioning, Active, and Cancelled, Expired or Migrated."""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self._client)

    @cached_property
    def subscription_products(self) -> SubscriptionProducts:
        """The products of subscriptions: which are included, how many, and at what price."""
        from .resources.subscriptions import SubscriptionProducts

        return SubscriptionProducts(self._client)

    @cached_property
    def subscription_product_price_overrides(self) -> SubscriptionProductPriceOverrides:
        """Prices of subscription products that differ from the plan's; at most one override for each product."""
        from .resources.subscriptions import SubscriptionProductPriceOverrides

        return SubscriptionProductPriceOverrides(self._client)

    @cached_property
    def subscription_product_items(self) -> SubscriptionProductItems:
        """Tracked items on subscription products: units with an identity, such as devices with serial numbers."""
        from .resources.subscriptions import SubscriptionProductItems

        return SubscriptionProductItems(self._client)

    @cached_property
    def tracked_items(self) -> TrackedItems:
        """Tracked items by their reference, for checks of entitlement."""
        from .resources.subscriptions import TrackedItems

        return TrackedItems(self._client)

    @cached_property
    def billing_period_definitions(self) -> BillingPeriodDefinitions:
        """When subscriptions of a customer recharge, and which of them share an invoice."""
        from .resources.subscriptions import BillingPeriodDefinitions

        return BillingPeriodDefinitions(self._client)

    @cached_property
    def subscription_coupons(self) -> SubscriptionCoupons:
        """Coupons on subscriptions."""
        from .resources.subscriptions import SubscriptionCoupons

        return SubscriptionCoupons(self._client)

    @cached_property
    def subscription_migrations(self) -> SubscriptionMigrations:
        """Moves of subscriptions to another plan of the same plan family, at once or later."""
        from .resources.subscriptions import SubscriptionMigrations

        return SubscriptionMigrations(self._client)

    @cached_property
    def subscription_custom_fields(self) -> SubscriptionCustomFields:
        """Values of custom fields on subscriptions; the fields themselves are defined in Fusebill's settings only."""
        from .resources.subscriptions import SubscriptionCustomFields

        return SubscriptionCustomFields(self._client)

    @cached_property
    def subscription_product_custom_fields(self) -> SubscriptionProductCustomFields:
        """Values of custom fields on subscription products; the fields are defined in Fusebill's settings only."""
        from .resources.subscriptions import SubscriptionProductCustomFields

        return SubscriptionProductCustomFields(self._client)

    @cached_property
    def purchases(self) -> Purchases:
        """Products bought once, outside a plan, and their life cycle: Draft, Purchased, Cancelled."""
        from .resources.purchases import Purchases

        return Purchases(self._client)

    @cached_property
    def purchase_coupons(self) -> PurchaseCoupons:
        """Coupons on draft purchases."""
        from .resources.purchases import PurchaseCoupons

        return PurchaseCoupons(self._client)

    @cached_property
    def purchase_discounts(self) -> PurchaseDiscounts:
        """Discounts on draft purchases; once a purchase is finalized they stay as they are."""
        from .resources.purchases import PurchaseDiscounts

        return PurchaseDiscounts(self._client)

    @cached_property
    def purchase_custom_fields(self) -> PurchaseCustomFields:
        """Values of custom fields on draft purchases. The fields themselves are made in the user interface only."""
        from .resources.purchases import PurchaseCustomFields

        return PurchaseCustomFields(self._client)

    @cached_property
    def purchase_product_items(self) -> PurchaseProductItems:
        """Tracked items of purchases, such as devices with their serial numbers."""
        from .resources.purchases import PurchaseProductItems

        return PurchaseProductItems(self._client)

    @cached_property
    def invoices(self) -> Invoices:
        """Posted invoices, their documents, and what was paid or credited on them. Drafts are in `draft_invoices`."""
        from .resources.invoices import Invoices

        return Invoices(self._client)

    @cached_property
    def invoice_summaries(self) -> InvoiceSummaries:
        """Posted invoices in short: the place to look for those that are unpaid or overdue."""
        from .resources.invoices import InvoiceSummaries

        return InvoiceSummaries(self._client)

    @cached_property
    def charges(self) -> Charges:
        """Charges on posted invoices. No call lists them: they are in the `charges` of an invoice."""
        from .resources.invoices import Charges

        return Charges(self._client)

    @cached_property
    def earnings(self) -> Earnings:
        """Revenue that is recognised on charges."""
        from .resources.invoices import Earnings

        return Earnings(self._client)

    @cached_property
    def draft_invoices(self) -> DraftInvoices:
        """Invoices before they are posted."""
        from .resources.invoices import DraftInvoices

        return DraftInvoices(self._client)

    @cached_property
    def draft_payment_schedules(self) -> DraftPaymentSchedules:
        """Instalments of one draft invoice. They are read with the draft, as its `payment_schedules`."""
        from .resources.invoices import DraftPaymentSchedules

        return DraftPaymentSchedules(self._client)

    @cached_property
    def billing_period_payment_schedules(self) -> BillingPeriodPaymentSchedules:
        """Instalments of all invoices that a billing period definition results in."""
        from .resources.invoices import BillingPeriodPaymentSchedules

        return BillingPeriodPaymentSchedules(self._client)

    @cached_property
    def credit_notes(self) -> CreditNotes:
        """Documents that reduce an invoice, made whenever charges on it are reversed."""
        from .resources.invoices import CreditNotes

        return CreditNotes(self._client)

    @cached_property
    def bulk_jobs(self) -> BulkJobs:
        """Many write-offs or payments at once: validated first, and carried out when you say so."""
        from .resources.invoices import BulkJobs

        return BulkJobs(self._client, self._client.clock)

    @cached_property
    def payments(self) -> Payments:
        """Money taken from customers, through a gateway or recorded by hand."""
        from .resources.payments import Payments

        return Payments(self._client)

    @cached_property
    def payment_activities(self) -> PaymentActivities:
        """Attempts to take or return money or to validate a card, successful or not."""
        from .resources.payments import PaymentActivities

        return PaymentActivities(self._client)

    @cached_property
    def refunds(self) -> Refunds:
        """Payments given back, wholly or in part. No call lists, changes or takes back a refund."""
        from .resources.payments import Refunds

        return Refunds(self._client)

    @cached_property
    def credits(self) -> Credits:
        """Credits granted to customers. `debits.create` takes one back."""
        from .resources.payments import Credits

        return Credits(self._client)

    @cached_property
    def debits(self) -> Debits:
        """Reversals of credits. The user interface calls a debit a reverse credit."""
        from .resources.payments import Debits

        return Debits(self._client)

    @cached_property
    def ar_activities(self) -> ArActivities:
        """The ledger: charges, payments, credits and whatever else moved the receivables of customers."""
        from .resources.payments import ArActivities

        return ArActivities(self._client)

    @cached_property
    def payment_methods(self) -> PaymentMethods:
        """Stored payment methods of any kind. `credit_cards`, `ach_cards` and `paypal` create and delete them."""
        from .resources.payments import PaymentMethods

        return PaymentMethods(self._client)

    @cached_property
    def credit_cards(self) -> CreditCards:
        """Stored credit cards."""
        from .resources.payments import CreditCards

        return CreditCards(self._client)

    @cached_property
    def ach_cards(self) -> AchCards:
        """Stored bank accounts (ACH), which the vendor calls cards as well."""
        from .resources.payments import AchCards

        return AchCards(self._client)

    @cached_property
    def paypal(self) -> Paypal:
        """PayPal billing agreements; PayPal is an extra feature of an account. `payment_methods` lists them."""
        from .resources.payments import Paypal

        return Paypal(self._client)

    @cached_property
    def payment_method_imports(self) -> PaymentMethodImports:
        """Payment methods taken over from other vaults, by token."""
        from .resources.payments import PaymentMethodImports

        return PaymentMethodImports(self._client)

    @cached_property
    def card_capture(self) -> CardCapture:
        """The call with which a customer's browser stores a card, so that the card never passes through your server."""
        from .resources.payments import CardCapture

        return CardCapture(self._client)

    @cached_property
    def salesforce(self) -> Salesforce:
        """Links between customers and Salesforce accounts. The vendor must have enabled the integration."""
        from .resources.integrations import Salesforce

        return Salesforce(self._client)

    @cached_property
    def netsuite(self) -> Netsuite:
        """Links between customers and NetSuite customers."""
        from .resources.integrations import Netsuite

        return Netsuite(self._client)

    @cached_property
    def hubspot(self) -> Hubspot:
        """Links between customers and HubSpot contacts and companies."""
        from .resources.integrations import Hubspot

        return Hubspot(self._client)

    @cached_property
    def geotab(self) -> Geotab:
        """Links between customers and Geotab reseller customers."""
        from .resources.integrations import Geotab

        return Geotab(self._client)
