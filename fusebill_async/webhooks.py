"""Webhooks: an ASGI application that receives them, acknowledges at once and hands events to your code.

    queue = TaskQueue(handle)                # or any async callable that stores an event
    receiver = WebhookReceiver(queue)        # reads FUSEBILL_WEBHOOK_KEY; serve it, or mount it where the URL says

The sender waits 2 seconds for a status of 2xx and tries three times more, so nothing but storing happens before the
answer. It needs no extra; `fusebill_async.fastapi` has a router for it.
"""

from __future__ import annotations

import logging
import os
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextlib import AbstractAsyncContextManager, nullcontext
from hashlib import sha256
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeAlias

import anyio
from fusebill_openapi.errors import FusebillError, InvalidValue
from fusebill_openapi.jsontext import dumps

from ._clock import SystemClock
from ._webhook_events import (
    InvalidWebhook,
    PaymentEvent,
    PaymentMethodEvent,
    SubscriptionEvent,
    UnknownEvent,
    WebhookEntity,
    WebhookEvent,
    WebhookPayment,
    WebhookPaymentMethod,
    WebhookSubscription,
    parse_event,
)

if TYPE_CHECKING:
    from types import TracebackType

    from anyio.abc import TaskGroup
    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

    from ._clock import Clock

__all__ = [
    "InvalidWebhook",
    "PaymentEvent",
    "PaymentMethodEvent",
    "QueueFull",
    "SubscriptionEvent",
    "TaskQueue",
    "UnknownEvent",
    "WebhookEntity",
    "WebhookEvent",
    "WebhookPayment",
    "WebhookPaymentMethod",
    "WebhookReceiver",
    "WebhookSubscription",
    "parse_event",
]

ACCEPTED, BAD, UNAUTHORIZED, NOT_ALLOWED, TOO_LARGE, UNAVAILABLE = 204, 400, 401, 405, 413, 503
MOST_REMEMBERED = 10_000  # entities; with more at once in the window, the oldest may be handed on twice

Queue: TypeAlias = Callable[[WebhookEvent], Awaitable[object]]
Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]

logger: logging.Logger = logging.getLogger("fusebill_async")


class QueueFull(FusebillError):
    """The queue takes no more; the sender is asked to come again."""


class TaskQueue:
    """Handles events in tasks of this process, and finishes what it has taken before the process ends.

    What is waiting is lost if the process is killed. Open it with `async with`, or let the receiver or the router of
    FastAPI do it. It can be opened again after it was closed.

    Example:
        ```python
        async def handle(event: WebhookEvent) -> None: ...

        queue = TaskQueue(handle)
        ```
    """

    def __init__(
        self,
        handle: Callable[[WebhookEvent], Awaitable[object]],
        *,
        workers: int = 10,
        waiting: int = 1000,
        drain: float = 8.0,
    ) -> None:
        """Set it up; nothing runs yet.

        Args:
            handle: Is called with each event. What it raises is logged, and the event is not handled again.
            workers: How many events are handled at once; 1 handles them in the order of their arrival.
            waiting: How many may wait beyond these; more are refused, so that the sender tries later.
            drain: Seconds at the end for what was taken to be handled; then it is cancelled, and logged as lost. Docker
                kills a container after 10, Kubernetes after 30.
        """
        self._handle = handle
        self._workers = workers
        self._waiting = waiting
        self._drain = drain
        self._taken: dict[WebhookEvent, None] = {}
        self._tasks: TaskGroup | None = None
        self._entrance: MemoryObjectSendStream[WebhookEvent] | None = None

    @property
    def pending(self) -> int:
        """How many events were taken and are not handled yet."""
        return len(self._taken)

    async def __call__(self, event: WebhookEvent) -> None:
        """Take an event, without waiting.

        Raises:
            QueueFull: Too many are waiting, or it is not open.
        """
        if self._entrance is None:
            raise QueueFull("the queue is not open")
        try:
            self._entrance.send_nowait(event)
        except anyio.WouldBlock:
            raise QueueFull("too many events are waiting") from None
        self._taken[event] = None

    async def __aenter__(self) -> Self:
        if self._tasks is not None:
            raise RuntimeError("the queue is open already")
        self._entrance, exit_ = anyio.create_memory_object_stream[WebhookEvent](self._waiting)
        self._tasks = await anyio.create_task_group().__aenter__()
        with exit_:
            for _ in range(self._workers):
                self._tasks.start_soon(self._work, exit_.clone())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        tasks, entrance = self._tasks, self._entrance
        self._tasks = self._entrance = None
        if tasks is None or entrance is None:
            return
        entrance.close()  # workers end when it is empty
        tasks.cancel_scope.deadline = anyio.current_time() + self._drain
        try:
            await tasks.__aexit__(None, None, None)
        finally:
            for event in self._taken:
                logger.error("a webhook was acknowledged and is lost, as its handling did not end in time: %s", event)
            self._taken.clear()

    async def _work(self, events: MemoryObjectReceiveStream[WebhookEvent]) -> None:
        with events:
            async for event in events:
                try:
                    await self._handle(event)
                except Exception:
                    logger.exception("the handler of webhooks failed: %s", event)
                del self._taken[event]


class WebhookReceiver:
    """An ASGI application that receives webhooks and does nothing but store them before it answers.

    | Answer | When |
    |---|---|
    | 204 | taken, or the same as the last message about that thing |
    | 400 | not a message |
    | 401 | the key is missing or wrong |
    | 405 | not a POST |
    | 413 | too large |
    | 503 | the queue could not take it in time; the sender tries again |

    No answer has a body. It also speaks the lifespan protocol, so that a server can run it alone.

    Example:
        ```python
        app = WebhookReceiver(TaskQueue(handle), key="the key that the settings show")
        ```
    """

    def __init__(
        self,
        queue: Queue,
        *,
        key: str | Iterable[str] | None = None,
        header: str | None = None,
        window: float = 900.0,
        max_size: int = 1_000_000,
        answer_within: float = 1.5,
        clock: Clock | None = None,
    ) -> None:
        """Set it up.

        Args:
            queue: A `TaskQueue`, or an async callable of yours that stores an event and returns once it is safe.
            key: The key that the webhook settings show, or several; else `FUSEBILL_WEBHOOK_KEY`.
            header: The header that carries it; else `FUSEBILL_WEBHOOK_HEADER`, else `Authorization`.
            window: Seconds in which the same message about the same thing is not handed on again; the sender's last
                attempt comes 6 minutes after the first.
            max_size: Bytes that a message may have.
            answer_within: Seconds that reading and storing a message may take; the sender gives up after 2.
            clock: Time, for tests.

        Raises:
            InvalidValue: There is no key, or it is empty.
        """
        keys = os.environ.get("FUSEBILL_WEBHOOK_KEY") if key is None else key
        self.queue = queue
        self._key_fits = KeyCheck([keys] if isinstance(keys, str) else keys or ())
        self._header = (header or os.environ.get("FUSEBILL_WEBHOOK_HEADER") or "Authorization").lower().encode()
        self._latest = LatestMessages(window, (clock or SystemClock()).monotonic)
        self._max_size = max_size
        self._answer_within = answer_within

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or the life of the server."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "http":
            status = await self._receive(scope, receive)
            if status is not None:
                headers = [(b"content-length", b"0")] if status != ACCEPTED else []
                await send({"type": "http.response.start", "status": status, "headers": headers})
                await send({"type": "http.response.body", "body": b""})
        else:
            raise RuntimeError(f"a webhook comes by http, not by {scope['type']}")

    def opened(self) -> AbstractAsyncContextManager[object]:
        """The queue while it takes events; nothing if it needs no opening."""
        queue: object = self.queue
        return queue if isinstance(queue, AbstractAsyncContextManager) else nullcontext()  # pyright: ignore[reportUnknownVariableType]

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()  # the server starts
        phase = "startup"
        try:
            async with self.opened():
                await send({"type": "lifespan.startup.complete"})
                phase = "shutdown"
                await receive()  # the server stops
        except Exception as error:
            await send({"type": f"lifespan.{phase}.failed", "message": f"{type(error).__name__}: {error}"})
            raise
        await send({"type": "lifespan.shutdown.complete"})

    async def _receive(self, scope: Scope, receive: Receive) -> int | None:
        """The status to answer; None if the sender is gone. The key is looked at before the body is."""
        if scope["method"] != "POST":
            return NOT_ALLOWED
        if not self._key_fits(value for name, value in scope["headers"] if name.lower() == self._header):
            names = sorted({name.decode("latin-1") for name, _ in scope["headers"]})[:30]
            logger.warning(
                "a webhook was refused: %s is not the key; it had the headers %s", self._header.decode(), names
            )
            return UNAUTHORIZED
        with anyio.move_on_after(self._answer_within) as patience:
            return await self._take(scope, receive)
        if patience.cancelled_caught:
            logger.warning("a webhook could not be stored within %s s; the sender will try again", self._answer_within)
        return UNAVAILABLE

    async def _take(self, scope: Scope, receive: Receive) -> int | None:
        """Read a message and hand it to the queue."""
        body = await self._body(scope, receive)
        if not isinstance(body, bytes):
            return body
        try:
            event = parse_event(body)
        except InvalidWebhook as refusal:
            logger.warning("a webhook was refused: %s", refusal)
            return BAD
        if self._latest.has(event):
            logger.debug("a webhook came again: %s", event)
            return ACCEPTED
        return await self._store(event)

    async def _body(self, scope: Scope, receive: Receive) -> bytes | int | None:
        """The body; or the status that refuses it, or None if the sender is gone."""
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if not length.isdigit() or len(length) > 18 or int(length) > self._max_size:
            return TOO_LARGE
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            if len(body) > self._max_size:
                return TOO_LARGE
            if not message.get("more_body"):
                return bytes(body)

    async def _store(self, event: WebhookEvent) -> int:
        """Hand an event to the queue. If that fails it was never here, so that it is taken when it comes again."""
        self._latest.add(event)  # before the queue has it, so that a twin that comes meanwhile is known
        stored = False
        try:
            await self.queue(event)
            stored = True
        except QueueFull as refusal:
            logger.warning("a webhook was not taken: %s; the sender will try again: %s", refusal, event)
        except Exception:
            logger.exception("a webhook could not be stored; the sender will try again: %s", event)
        finally:
            if not stored:
                self._latest.drop(event)
        return ACCEPTED if stored else UNAVAILABLE


class KeyCheck:
    """Whether a header carries one of the keys, told in a time that says nothing of them.

    The documentation says that the key is sent Base64-encoded, and not how the settings show it. So both are taken:
    the key as it is given, and its Base64; alone, or after a scheme such as `Basic`.
    """

    def __init__(self, keys: Iterable[str]) -> None:
        forms = [form for key in keys for form in (key.strip().encode(), b64encode(key.strip().encode()))]
        if not forms or not all(forms):
            raise InvalidValue("no webhook key: pass key or set FUSEBILL_WEBHOOK_KEY")
        self._digests = [sha256(form).digest() for form in forms]

    def __call__(self, values: Iterable[bytes]) -> bool:
        """Compare with every key, also when one has fitted already."""
        sent = [part for value in values for part in (value, value.rpartition(b" ")[2])]
        return sum(compare_digest(sha256(part).digest(), known) for part in sent for known in self._digests) > 0


class _Message(NamedTuple):
    type: str
    digest: bytes
    came: float


class LatestMessages:
    """The last message about each entity, for so many seconds: the same again says nothing new.

    Only the last one counts. A subscription that is suspended, resumed and suspended again sends the same message
    twice; were all of the window compared, the last change would be lost. What has no id is never known.
    """

    def __init__(self, window: float, monotonic: Callable[[], float]) -> None:
        self._window = window
        self._monotonic = monotonic
        self._messages: OrderedDict[tuple[str, int | str], _Message] = OrderedDict()  # the oldest first

    def __len__(self) -> int:
        return len(self._messages)

    def has(self, event: WebhookEvent) -> bool:
        """Whether this is the same as the last message about its entity."""
        self._forget_old()
        known = self._messages.get((event.entity, event.entity_id or 0))
        return known is not None and (known.type, known.digest) == (event.type, _digest(event))

    def add(self, event: WebhookEvent) -> None:
        """Note the last message about its entity."""
        if event.entity_id:
            self.drop(event)
            self._messages[event.entity, event.entity_id] = _Message(event.type, _digest(event), self._monotonic())

    def drop(self, event: WebhookEvent) -> None:
        """Forget the entity."""
        self._messages.pop((event.entity, event.entity_id or 0), None)

    def _forget_old(self) -> None:
        too_old = self._monotonic() - self._window
        while self._messages and (
            len(self._messages) > MOST_REMEMBERED or next(iter(self._messages.values())).came <= too_old
        ):
            self._messages.popitem(last=False)


def _digest(event: WebhookEvent) -> bytes:
    return sha256(dumps(event.data)).digest()
