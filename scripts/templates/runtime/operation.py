"""One documented call of the API: how its request is built, what is known of it, and how its answer is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Concatenate, Generic, NamedTuple, ParamSpec, TypeVar
from urllib.parse import quote, urlencode

from .answers import error_from, unreadable
from .jsontext import dumps
from .kinds import BadType, BadValue, Kind
from .messages import Client, Request, Response
from .query import encode_query
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from .errors import LookUp

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Parameter(NamedTuple):
    """A parameter in the path or the query."""

    name: str
    wire: str
    kind: Kind
    required: bool = False


class Operation(Generic[T_co]):
    """One documented call, with the marks that decide whether it may be repeated.

    One with a `server` of its own goes there, and goes without the secret key. `created` and `modified` are the names
    by which a list is filtered and sorted by those timestamps; `look_up` is the read that shows whether it was done.
    """

    __slots__ = (
        "body", "body_required", "created", "form", "id", "irreversible", "ledger_effect", "look_up", "method",
        "modified", "moves_money", "path", "path_parameters", "put_nullifies", "query_parameters", "reads",
        "replaces_payment_method", "server", "side_effect",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        reads: Callable[[bytes], T_co],
        path_parameters: Sequence[Parameter] = (),
        query_parameters: Sequence[Parameter] = (),
        body: Kind | None = None,
        body_required: bool = True,
        form: bool = False,
        moves_money: bool = False,
        ledger_effect: bool = False,
        irreversible: bool = False,
        side_effect: bool = False,
        put_nullifies: bool = False,
        replaces_payment_method: bool = False,
        server: str | None = None,
        created: str | None = None,
        modified: str | None = None,
        look_up: LookUp | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.reads = reads
        self.path_parameters = path_parameters
        self.query_parameters = query_parameters
        self.body = body
        self.body_required = body_required
        self.form = form
        self.moves_money = moves_money
        self.ledger_effect = ledger_effect
        self.irreversible = irreversible
        self.side_effect = side_effect
        self.put_nullifies = put_nullifies
        self.replaces_payment_method = replaces_payment_method
        self.server = server
        self.created = created
        self.modified = modified
        self.look_up = look_up

    def __repr__(self) -> str:
        return f"Operation({self.call})"

    @property
    def call(self) -> str:
        """How messages name it: operation, method and path template, and no value that may be personal."""
        return f"{self.id} ({self.method} {self.path})"

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does no harm, so that it may be retried after it may have arrived."""
        if self.method == "GET":
            return not self.side_effect
        harmful = self.moves_money or self.ledger_effect or self.irreversible or self.replaces_payment_method
        return self.method in ("PUT", "DELETE") and not harmful

    def request(
        self,
        path: Sequence[object] = (),
        query: Sequence[object] = (),
        body: object = None,
    ) -> Request[T_co]:
        """Build a request from values in the order of the parameters.

        Raises:
            InvalidType: An argument is missing or of the wrong kind.
            InvalidValue: An argument has a value that cannot be sent.
        """
        try:
            filled = self.path
            for parameter, value in zip(self.path_parameters, path, strict=True):
                filled = filled.replace(f"{{{parameter.wire}}}", _segment(parameter, value))
            asked = encode_query(zip(self.query_parameters, query, strict=True))
            return Request(self, filled, asked, self._content(body))
        except BadValue as bad:
            raise bad.refusal(self.id) from None

    def _content(self, body: object) -> bytes | None:
        if self.body is None:
            return None
        if body is None:
            if self.body_required:
                raise BadType("needs a body")
            return None
        written = self.body.sent(body)
        return urlencode(written).encode() if self.form else dumps(written)

    def read(self, response: Response) -> T_co:
        """Read the answer.

        Raises:
            ResponseError: The server answered with an error.
            DecodingError: The answer cannot be read.
        """
        if response.value is not UNSET:
            return response.value  # type: ignore[no-any-return]  # of this operation
        if not 200 <= response.status < 300:
            raise error_from(self, response)
        try:
            return self.reads(response.content)
        except (BadValue, ValueError) as trouble:
            raise unreadable(self, response, trouble) from None


def caller(build: Callable[P, Request[T]]) -> Callable[Concatenate[Client, P], Coroutine[Any, Any, T]]:
    """Turn a function that builds a request into one that sends it through a client and reads the answer."""

    async def call(client: Client, /, *args: P.args, **kwargs: P.kwargs) -> T:
        request = build(*args, **kwargs)
        return request.operation.read(await client.send(request))

    call.__doc__ = build.__doc__
    return call


def _segment(parameter: Parameter, value: object) -> str:
    """A value as one segment of the path; an empty one would address another resource."""
    try:
        if value is None:
            raise BadType("may not be None")
        text = str(parameter.kind.encode(value))
        if not text.strip(". "):
            raise BadValue("may not be empty")
        return quote(text, safe="")
    except BadValue as bad:
        raise bad.inside(f".{parameter.name}") from None
