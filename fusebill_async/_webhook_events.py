"""What a webhook says: its envelope read into an event, with the thing that it is about as a model.

The vendor's documentation shows no sample of a message. The envelope and the members below are those of a public
receiver, so nothing here relies on them: all fields may be missing, and what is unknown is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fusebill_openapi import model
from fusebill_openapi.answers import any_json
from fusebill_openapi.errors import DecodingError, FusebillError
from fusebill_openapi.jsontext import loads
from fusebill_openapi.kinds import ANY, INTEGER, NUMBER, TEXT, TIMESTAMP, Array, Object
from fusebill_openapi.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal

    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.models import InvoiceAllocation, Refund

OPERATION: Operation[Any] = Operation(
    "webhook", "POST", "", reads=any_json
)  # what errors of a field name as their call


class InvalidWebhook(FusebillError, ValueError):
    """A body that is no webhook message: no JSON object, or one that names neither an event nor a thing."""


class WebhookEntity(model.Answer):
    """What a message is about, as it was when the message was made; read it again before you rely on it.

    A field is read when it is first asked for, so that one bad value spoils no message. Everything that came is in
    `to_dict()`, what has no field here in `additional_properties`.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # as in Answer

        def __getattr__(self, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except DecodingError as error:
                error.args = (f"the webhook's {error.field.removeprefix('[0].')} cannot be read as {name}",)
                raise


@model.model
class WebhookPayment(WebhookEntity):
    """A payment, or an attempt that failed."""

    id: int | None = model.field("id", INTEGER, default=None)
    """A transaction id; what `fusebill.payments.get` takes."""
    payment_activity_id: int | None = model.field("paymentActivityId", INTEGER, default=None)
    original_payment_activity_id: int | None = model.field("originalPaymentActivityId", INTEGER, default=None)
    customer_id: int | None = model.field("customerId", INTEGER, default=None)
    amount: Decimal | None = model.field("amount", NUMBER, default=None)
    currency: str | None = model.field("currency", TEXT, default=None)
    reference: str | None = model.field("reference", TEXT, default=None)
    description: str | None = model.field("description", TEXT, default=None)
    result: str | None = model.field("result", TEXT, default=None)
    payment_source: str | None = model.field("paymentSource", TEXT, default=None)
    payment_method: str | None = model.field("paymentMethod", TEXT, default=None)
    payment_method_type: str | None = model.field("paymentMethodType", TEXT, default=None)
    created_timestamp: datetime | None = model.field("createdTimestamp", TIMESTAMP, default=None)
    effective_timestamp: datetime | None = model.field("effectiveTimestamp", TIMESTAMP, default=None)
    attempted_date: datetime | None = model.field("attemptedDate", TIMESTAMP, default=None)
    attempted_amount: Decimal | None = model.field("attemptedAmount", NUMBER, default=None)
    attempt_number: int | None = model.field("attemptNumber", INTEGER, default=None)
    invoice_allocations: list[InvoiceAllocation] | None = model.field(
        "invoiceAllocations", Array(Object("InvoiceAllocation")), default=None
    )
    refunds: list[Refund] | None = model.field("refunds", Array(Object("Refund")), default=None)
    unallocated_amount: Decimal | None = model.field("unallocatedAmount", NUMBER, default=None)
    refundable_amount: Decimal | None = model.field("refundableAmount", NUMBER, default=None)
    gateway: str | None = model.field("gateway", TEXT, default=None)
    gateway_auth_response: str | None = model.field("gatewayAuthResponse", TEXT, default=None)
    gateway_auth_code: str | None = model.field("gatewayAuthCode", TEXT, default=None)
    gateway_secondary_response: str | None = model.field("gatewaySecondaryResponse", TEXT, default=None)
    gateway_payment_platform_code: str | None = model.field("gatewayPaymentPlatformCode", TEXT, default=None)
    reconciliation_id: str | None = model.field("ReconciliationId", TEXT, default=None)
    uri: str | None = model.field("uri", TEXT, default=None)


@model.model
class WebhookPaymentMethod(WebhookEntity):
    """A stored card or bank account; no more of it than its customer was ever seen."""

    customer_id: int | None = model.field("customerId", INTEGER, default=None)


@model.model
class WebhookSubscription(WebhookEntity):
    """A summary of a subscription; flat, unlike the one that `fusebill.subscriptions.get` answers."""

    id: int | None = model.field("id", INTEGER, default=None)
    customer_id: int | None = model.field("customerId", INTEGER, default=None)
    status: str | None = model.field("status", TEXT, default=None)
    reference: str | None = model.field("reference", TEXT, default=None)
    plan_code: str | None = model.field("planCode", TEXT, default=None)
    plan_name: str | None = model.field("planName", TEXT, default=None)
    plan_reference: str | None = model.field("planReference", TEXT, default=None)
    plan_description: str | None = model.field("planDescription", TEXT, default=None)
    frequency: str | None = model.field("frequency", TEXT, default=None)
    remaining_interval: str | None = model.field("remainingInterval", TEXT, default=None)
    subscription_override: JSON = model.field("subscriptionOverride", ANY, default=None)
    """Text in the receiver that was seen, an object elsewhere in the API."""
    created_timestamp: datetime | None = model.field("createdTimestamp", TIMESTAMP, default=None)
    activated_timestamp: datetime | None = model.field("activatedTimestamp", TIMESTAMP, default=None)
    provisioned_timestamp: datetime | None = model.field("provisionedTimestamp", TIMESTAMP, default=None)
    next_period_start_date: datetime | None = model.field("nextPeriodStartDate", TIMESTAMP, default=None)
    scheduled_activation_timestamp: datetime | None = model.field(
        "scheduledActivationTimestamp", TIMESTAMP, default=None
    )
    amount: Decimal | None = model.field("amount", NUMBER, default=None)
    monthly_recurring_revenue: Decimal | None = model.field("monthlyRecurringRevenue", NUMBER, default=None)
    net_mrr: Decimal | None = model.field("netMrr", NUMBER, default=None)
    one_time_revenue: str | None = model.field("oneTimeRevenue", TEXT, default=None)
    deferred_revenue: str | None = model.field("deferredRevenue", TEXT, default=None)
    salesforce_id: str | None = model.field("salesforceId", TEXT, default=None)
    uri: str | None = model.field("uri", TEXT, default=None)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WebhookEvent:
    """One message. It says that something changed, not what holds now.

    Attributes:
        type: What happened, as the account calls it (`EventType`). The documentation that we know lists no values.
        source: What caused it (`EventSource`), likewise.
        entity: The name of what it is about, as it was sent: `"Payment"`; empty if there is nothing.
        data: That thing as JSON, with Decimals.
        body: The message as it came, for a queue of your own; `parse_event` reads it again.
    """

    type: str
    source: str
    entity: str
    data: dict[str, Any] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def entity_id(self) -> int | str | None:
        """The id of what it is about: of payments that of the activity, since a failed attempt may have no other."""
        return _id_in(self.data, "paymentActivityId", "id") if self.entity == "Payment" else _id_in(self.data, "id")

    @property
    def customer_id(self) -> int | str | None:
        """The id of the customer whom it is about."""
        return _id_in(self.data, "id") if self.entity == "Customer" else _id_in(self.data, "customerId")

    def __str__(self) -> str:
        """What it is about, without personal data."""
        return f"{self.type or 'an event without type'} of {self.entity or 'nothing'} {self.entity_id or ''}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PaymentEvent(WebhookEvent):
    """Something happened to a payment, or an attempt to take one."""

    payment: WebhookPayment


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PaymentMethodEvent(WebhookEvent):
    """Something happened to a stored card or bank account."""

    payment_method: WebhookPaymentMethod


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SubscriptionEvent(WebhookEvent):
    """Something happened to a subscription."""

    subscription: WebhookSubscription


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class UnknownEvent(WebhookEvent):
    """A message about something that has no model here; what came is in `entity` and `data`."""


def parse_event(body: bytes) -> WebhookEvent:
    """Read a message.

    Args:
        body: The body of the request, as it came.

    Returns:
        A `PaymentEvent`, `PaymentMethodEvent` or `SubscriptionEvent`; an `UnknownEvent` if it is about anything else.

    Raises:
        InvalidWebhook: It is no JSON object, or names neither an event nor a thing.
    """
    try:
        envelope = loads(body)
    except (ValueError, RecursionError):
        raise InvalidWebhook("a webhook must be JSON") from None
    if not isinstance(envelope, dict):
        raise InvalidWebhook("a webhook must be a JSON object")
    members: dict[str, Any] = dict(envelope)  # pyright: ignore[reportUnknownArgumentType]
    by_name = {
        name.lower(): value for name, value in members.items()
    }  # ASP.NET minds no case, and nor did the receiver
    entity, data = _entity_in(members)
    kind = by_name.get("eventtype")
    if not (entity or isinstance(kind, str)):
        raise InvalidWebhook("a webhook must name an event or a thing")
    return _event(_text(kind), _text(by_name.get("eventsource")), entity, data, body)


def _entity_in(members: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """What a message is about: its one member that is an object; one that is known goes first."""
    objects: dict[str, dict[str, Any]] = {name: value for name, value in members.items() if isinstance(value, dict)}
    known = {name.lower(): name for name in ("Payment", "PaymentMethod", "Subscription")}
    for name in sorted(objects, key=lambda name: name.lower() not in known):
        return known.get(name.lower(), name), objects[name]
    return "", {}


def _event(type: str, source: str, entity: str, data: dict[str, Any], body: bytes) -> WebhookEvent:
    common: Any = {"type": type, "source": source, "entity": entity, "data": data, "body": body}
    origin = (__name__, 0)
    if entity == "Payment":
        return PaymentEvent(**common, payment=WebhookPayment.read_later(data, origin))
    if entity == "PaymentMethod":
        return PaymentMethodEvent(**common, payment_method=WebhookPaymentMethod.read_later(data, origin))
    if entity == "Subscription":
        return SubscriptionEvent(**common, subscription=WebhookSubscription.read_later(data, origin))
    return UnknownEvent(**common)


def _text(value: Any) -> str:
    """A name in the envelope; a number is one too, since nothing tells how they are written."""
    return "" if value is None or isinstance(value, dict | list) else str(value)


def _id_in(data: Mapping[str, Any], *names: str) -> int | str | None:
    """The first of these members that is an id; 0 stands for none."""
    values = (data.get(name) for name in names)
    return next((value for value in values if isinstance(value, int | str) and value), None)
