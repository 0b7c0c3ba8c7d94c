"""`once`: a guard for retried jobs and restarted workers, which sends each intended payment once."""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self, Unpack
from uuid import uuid4

from fusebill_openapi.api.payments.create_payment import OPERATION as CREATE_PAYMENT
from fusebill_openapi.errors import (
    ConfigurationError,
    FusebillError,
    InvalidType,
    InvalidValue,
    OutcomeUnknown,
    RequestNotSent,
    ResponseError,
)
from fusebill_openapi.filters import CustomerPaymentActivities as P
from fusebill_openapi.kinds import NUMBER, BadValue, named

from ._clock import SystemClock
from .errors import UnresolvedPayment

if TYPE_CHECKING:
    from fusebill_openapi.models import Payment, PaymentActivity, PaymentCreateFields

    from ._client import Fusebill
    from ._clock import Clock

CLOCKS_DIFFER_BY = timedelta(hours=1)  # at most: so much earlier than we sent it the server may say that it came

log = logging.getLogger("fusebill_async")


class Store(Protocol):
    """Where `Once` remembers what it sent: any async mapping that can change a value atomically."""

    async def get(self, key: str) -> str | None:
        """The value of a key; None if it has none."""
        ...

    async def swap(self, key: str, old: str | None, new: str | None) -> bool:
        """Put `new` in the place of `old`, atomically. None stands for no value, so that `old=None` puts if absent.

        Returns:
            Whether it was done; it is not if the value is another one than `old`.
        """
        ...


class MemoryStore:
    """Remembers within this process, for retried jobs; what a restarted worker needs is a store that outlives it."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    async def get(self, key: str) -> str | None:
        """The value of a key; None if it has none."""
        return self._values.get(key)

    async def swap(self, key: str, old: str | None, new: str | None) -> bool:
        """Put `new` in the place of `old`, if that is the value."""
        if self._values.get(key) != old:
            return False
        if new is None:
            self._values.pop(key, None)
        else:
            self._values[key] = new
        return True


class Once:
    """Sends each intended payment once, whatever is retried, restarted or cancelled.

    You give each intended payment a key, such as `"invoice-511684"`, before it is first tried, and the same key each
    time that it is tried again. The key goes out as the payment's reference, by which it is found again.

    Example:
        ```python
        once = Once(fusebill.with_options(deadline=60), RedisStore("redis://localhost:6379/0"), send_again_after=3600)
        payment = await once("invoice-511684").create(
            customer_id=7, amount=Decimal("10.50"), payment_method="Check", source="Manual"
        )
        ```
    """

    def __init__(
        self, fusebill: Fusebill, store: Store, *, send_again_after: float | None = None, clock: Clock | None = None
    ) -> None:
        """Set the guard up; nothing is sent yet.

        Args:
            fusebill: The client to pay with.
            store: Remembers what was sent; one for each account, or with the account in the keys.
            send_again_after: Seconds after which a payment may be sent again of which nothing was found, or a failed
                attempt; never if left out: then a person decides. It must be longer than the client's `deadline`, since
                until then the first request may still be on its way.
            clock: Tells the time, for tests.

        Raises:
            InvalidValue: `send_again_after` is not longer than the deadline.
        """
        deadline = fusebill.low_level.settings.deadline
        if send_again_after is not None and not send_again_after > deadline:
            raise InvalidValue(
                f"send_again_after={send_again_after} must be longer than the client's deadline, {deadline} s: until "
                "then the first request may still be on its way; use fusebill.with_options(deadline=...)"
            )
        self._fusebill = fusebill
        self._store = store
        self._send_again_after = send_again_after
        self._clock = clock or SystemClock()

    def __call__(self, key: str) -> IntendedPayment:
        """The payment that is intended under a key.

        Args:
            key: 1 to 500 characters, unlike that of any other payment of the account, ever.

        Raises:
            InvalidType: The key is no str.
            InvalidValue: It is empty or too long, or begins or ends with a blank.
        """
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidType(f"once: the key must be a str, not {named(key)}")
        if not 1 <= len(key) <= 500 or key != key.strip():
            raise InvalidValue("once: the key must have 1 to 500 characters, and no blanks around them")
        return IntendedPayment(key, self._fusebill, self._store, self._send_again_after, self._clock)


class IntendedPayment:
    """A payment that is to be made once. Made by calling a `Once`."""

    def __init__(
        self, key: str, fusebill: Fusebill, store: Store, send_again_after: float | None, clock: Clock
    ) -> None:
        self.key = key
        self._fusebill = fusebill
        self._store = store
        self._send_again_after = send_again_after
        self._clock = clock

    def __repr__(self) -> str:
        return f"IntendedPayment({self.key!r})"

    async def create(self, **fields: Unpack[PaymentCreateFields]) -> Payment:
        """Take the payment as `payments.create` does, unless it was taken before; then that payment is returned.

        Moves money, once. If the answer is lost, the customer's payment activities are looked at, now and whenever it
        is tried again.

        Args:
            **fields: As `payments.create` takes them, without `reference`, which is the key.

        Returns:
            The payment, made now or before.

        Raises:
            UnresolvedPayment: It was sent before, and what became of it is not known; nothing was sent now.
            OutcomeUnknown: It was sent now, and what became of it is not known.
            InvalidValue: The key stands for a payment of another customer or amount; nothing was sent.
            ResponseError: The server refused it; it can be tried again.
            RequestNotSent: It was not sent; it can be tried again.
        """
        mine = self._intention(fields)
        text = await self._store.get(self.key)
        if text is not None:
            _check_same(Sent.read(text), mine)
            if payment := await self._found(text):
                return payment
        if not await self._store.swap(self.key, None, mine.text):
            raise self._unresolved("somebody else is sending it")
        return await self._send(mine, fields)

    async def find(self) -> Payment | None:
        """Find out what became of the payment; sends nothing that moves money.

        Returns:
            The payment, if it was made; None if it was never sent, or may be sent again.

        Raises:
            UnresolvedPayment: It was sent, and what became of it is not known.
        """
        text = await self._store.get(self.key)
        return None if text is None else await self._found(text)

    async def settle(self, payment_id: int) -> Payment:
        """Say which payment it is, if a person found out or recorded it by hand.

        Args:
            payment_id: Transaction ID of the payment, its `id`.

        Returns:
            The payment; from now on it is what `create` and `find` return.

        Raises:
            NotFoundError: No payment has this ID.
            InvalidValue: It was never sent, or the payment is of another customer or amount.
        """
        text = await self._store.get(self.key)
        if text is None:
            raise InvalidValue(f"once: {self.key!r} was never sent")
        payment = await self._fusebill.payments.get(payment_id)
        sent = Sent.read(text)
        if (payment.customer_id, payment.amount) != (sent.customer_id, sent.amount):
            raise InvalidValue(f"once: payment {payment_id} is of another customer or amount than {self.key!r}")
        await self._note(text, payment)
        return payment

    async def release(self) -> None:
        """Let it be sent again, if a person found out that nothing was paid. A payment that was found is kept.

        Raises:
            InvalidValue: The payment was made.
        """
        text = await self._store.get(self.key)
        if text is None:
            return
        if Sent.read(text).payment_id is not None:
            raise InvalidValue(f"once: {self.key!r} is paid")
        await self._store.swap(self.key, text, None)

    # ---------------------------------------------------------------- sending

    def _intention(self, fields: PaymentCreateFields) -> Sent:
        """What is meant to be sent, checked as far as it is remembered."""
        if "reference" in fields:
            raise InvalidType("once: takes no reference, since the key is sent as such")
        missing = [name for name in ("customer_id", "amount") if name not in fields]
        if missing:
            raise InvalidType(f"once: needs {' and '.join(missing)}")
        try:
            amount = NUMBER.encode(fields["amount"])
        except BadValue as bad:
            raise bad.inside(".amount").refusal(CREATE_PAYMENT.id) from None
        return Sent(fields["customer_id"], amount, self._clock.now(), uuid4().hex)

    async def _send(self, mine: Sent, fields: PaymentCreateFields) -> Payment:
        fields["reference"] = self.key  # a dict of our own: the keywords of `create`
        try:
            payment = await self._fusebill.payments.create(**fields)
        except (ConfigurationError, RequestNotSent):
            await self._store.swap(self.key, mine.text, None)
            raise
        except ResponseError as error:
            if 400 <= error.status < 500:  # the server said no, and did nothing
                await self._store.swap(self.key, mine.text, None)
            raise
        except OutcomeUnknown:
            with suppress(FusebillError):  # whoever tries again will look again
                if look := (await self._look(mine)).payment:
                    await self._note(mine.text, look)
                    return look
            raise
        await self._note(mine.text, payment)
        return payment

    async def _note(self, text: str, payment: Payment) -> None:
        """Remember the payment. Should that fail, whoever asks next looks for it and finds it."""
        paid = replace(Sent.read(text), payment_id=payment.id).text
        try:
            if await self._store.swap(self.key, text, paid) or await self._store.get(self.key) == paid:
                return
            log.error("once: payment %d was made under a key that was sent again meanwhile", payment.id)
        except Exception:
            log.warning("once: payment %d was made, but the store does not answer", payment.id, exc_info=True)

    # ---------------------------------------------------------------- looking

    async def _found(self, text: str) -> Payment | None:
        """The payment that was sent before; None if it may be sent again."""
        sent = Sent.read(text)
        if sent.payment_id is not None:
            return await self._fusebill.payments.get(sent.payment_id)
        look = await self._look(sent)
        if look.payment:
            await self._note(text, look.payment)
            return look.payment
        if look.blocking:
            raise self._unresolved("an activity of its amount has to be resolved first", look)
        if self._send_again_after is None:
            raise self._unresolved("no payment is found", look)
        again_at = sent.at + self._send_again_after
        if self._clock.now() < again_at:
            raise self._unresolved("no payment is found yet", look, again_at)
        if not await self._store.swap(self.key, text, None):
            raise self._unresolved("somebody else is sending it", look)
        return None

    async def _look(self, sent: Sent) -> Look:
        """Look at the customer's payment activities since it was sent."""
        since = datetime.fromtimestamp(sent.at, UTC) - CLOCKS_DIFFER_BY
        listed = self._fusebill.payment_activities.list_by_customer(sent.customer_id, P.created_timestamp >= since)
        look = Look([], [], [])
        async for activity in listed:
            if activity.status == "Successful" and activity.transaction is None:  # a list may leave it out
                activity = await self._fusebill.payment_activities.get(activity.id)
            look.sort_in(activity, self.key, sent.amount)
        if len(look.payments) > 1:
            log.error("once: payments %s have the same key", [payment.id for payment in look.payments])
        return look

    def _unresolved(self, reason: str, look: Look | None = None, again_at: float | None = None) -> UnresolvedPayment:
        error = UnresolvedPayment(f"the payment {self.key!r} was sent before, and {reason}; it was not sent again")
        error.about(CREATE_PAYMENT, attempts=0)
        error.look_up = CREATE_PAYMENT.look_up
        error.key = self.key
        error.activities = tuple(look.blocking or look.failed) if look else ()
        error.again_at = None if again_at is None else datetime.fromtimestamp(again_at, UTC)
        return error


@dataclass(frozen=True, slots=True)
class Sent:
    """What the store remembers of a payment: no number of a card, and nothing else that is personal."""

    customer_id: int
    amount: Decimal
    at: float
    attempt: str  # makes each attempt's text its own, so that a swap by one who was too slow fails
    payment_id: int | None = None

    @property
    def text(self) -> str:
        """As the store has it."""
        return json.dumps(asdict(self) | {"amount": str(self.amount)})

    @classmethod
    def read(cls, text: str) -> Self:
        """From the text that the store has."""
        members = json.loads(text)
        return cls(**members | {"amount": Decimal(members["amount"])})


class Look(NamedTuple):
    """What the activities of a customer say of a payment."""

    payments: list[Payment]
    blocking: list[PaymentActivity]
    failed: list[PaymentActivity]

    @property
    def payment(self) -> Payment | None:
        """The payment; the first one, should there be several."""
        return self.payments[0] if self.payments else None

    def sort_in(self, activity: PaymentActivity, key: str, amount: Decimal) -> None:
        """Decide what one activity means. One without a payment has no reference, so that only its amount tells."""
        payment, same_amount = activity.transaction, activity.amount == amount
        if activity.transaction_type not in ("Collect", None):
            return
        if payment is not None and payment.reference == key and same_amount:
            self.payments.append(payment)
        elif payment is not None and payment.reference == key:  # with a fee on it, perhaps: a person has to look
            self.blocking.append(activity)
        elif same_amount and (payment is None or not payment.reference):
            (self.failed if activity.status == "Failed" else self.blocking).append(activity)


def _check_same(sent: Sent, mine: Sent) -> None:
    if (sent.customer_id, sent.amount) != (mine.customer_id, mine.amount):
        raise InvalidValue(
            f"once: the key stands for {sent.amount} of customer {sent.customer_id}, not for {mine.amount} of "
            f"{mine.customer_id}; nothing was sent"
        )
