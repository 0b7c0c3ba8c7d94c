"""What a client is told: server, key, source, patience, attempts; checked before anything is sent."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args
from urllib.parse import SplitResult, urlsplit

from fusebill_openapi.client import PRODUCTION, STAGING, request_headers
from fusebill_openapi.errors import InvalidType, InvalidValue

from . import __version__
from ._budget import USUAL, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

Priority: TypeAlias = Literal["normal", "interactive"]
DailyQuota: TypeAlias = Literal["raise", "spread"]
Http: TypeAlias = Literal["httpx", "httpx2", "aiohttp"]

SERVERS = {"production": PRODUCTION, "staging": STAGING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeout:
    """Seconds of patience for each step of an attempt.

    Attributes:
        connect: For the connection, and as long again for its encryption.
        read: For each piece of the answer. What takes longer may have been done, so it is generous.
        write: For each piece of the request.
        pool: For a connection to become free, if all are in use.
    """

    connect: float = 10.0
    read: float = 60.0
    write: float = 30.0
    pool: float = 30.0

    def __post_init__(self) -> None:
        for step, seconds in asdict(self).items():
            checked_seconds(seconds, f"timeout.{step}")


@dataclass(kw_only=True, repr=False, eq=False)  # no more than __init__: what it writes is compiled at each start
class Settings:
    """Where to send, as whom, and how patiently."""

    base_url: str
    headers: Mapping[str, str]
    timeout: Timeout
    deadline: float
    attempts: int
    encode_separators: bool
    terms: Terms = USUAL
    timeouts: Mapping[str, float] = field(init=False)
    first_terms: Terms = field(init=False)  # those of the first attempt, which has all of the deadline

    def __post_init__(self) -> None:
        self.timeouts = asdict(self.timeout)
        self.first_terms = self.terms_within(self.deadline)

    def terms_within(self, seconds: float) -> Terms:
        """The terms on which to wait for the limits when only so many seconds are left."""
        return self.terms if seconds >= self.terms.max_wait else self.terms._replace(max_wait=max(0.0, seconds))

    @property
    def host(self) -> str:
        """Host and port of the server, which a key's rate limits belong to."""
        return urlsplit(self.base_url).netloc

    @property
    def key(self) -> str:
        """The value of the Authorization header."""
        return self.headers["Authorization"]


def settings(
    api_key: str | None,
    base_url: str | None,
    audit_source: str | None,
    timeout: float | Timeout,
    deadline: float,
    retries: int,
    encode_separators: bool = False,
) -> Settings:
    """Check arguments and fill what is missing from the environment."""
    if api_key is None:
        api_key = os.environ.get("FUSEBILL_API_KEY")
        if api_key is None:
            raise InvalidValue("no API key: pass api_key or set FUSEBILL_API_KEY")
    headers = request_headers(api_key) | {
        "User-Agent": f"fusebill-async/{__version__}",
        "Accept-Encoding": "gzip",
        "Connection": "keep-alive",
    }
    source = os.environ.get("FUSEBILL_AUDIT_SOURCE") if audit_source is None else audit_source
    if source:
        headers["x-audit-source"] = checked_source(source)
    return Settings(
        base_url=checked_url(base_url or os.environ.get("FUSEBILL_BASE_URL") or "production"),
        headers=headers,
        timeout=checked_timeout(timeout),
        deadline=checked_seconds(deadline, "deadline"),
        attempts=checked_whole(retries, "retries", 0) + 1,
        encode_separators=checked_switch("encode_separators", encode_separators),
    )


def checked_url(base_url: str) -> str:
    """The address that requests go to. Only https, so that the key never travels in the clear; loopback may be http."""
    url = SERVERS.get(base_url, base_url).rstrip("/")
    try:
        parts = urlsplit(url)
        _ = parts.port  # read here, because it is only now that a bad one shows
    except ValueError as error:
        raise InvalidValue(f"base_url is no URL: {error}") from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidValue(f"base_url must be 'production', 'staging' or an https URL such as {PRODUCTION}")
    if parts.query or parts.fragment or parts.username or parts.password:
        raise InvalidValue("base_url must have no query, fragment, user or password")
    if parts.scheme == "http" and not _is_loopback(parts):
        raise InvalidValue(
            f"base_url must be https, so that the key is not sent in the clear, not http://{parts.netloc}"
        )
    return url


def checked_source(source: str) -> str:
    """The text that the audit log shows as the source of a change."""
    if not isinstance(source, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidType(f"audit_source must be a str, not {type(source).__name__}")
    if not (source.isascii() and source.isprintable()):
        raise InvalidValue("audit_source must be printable ASCII, since it is sent as a header")
    return source


def checked_timeout(timeout: float | Timeout) -> Timeout:
    """Patience for each step of an attempt; a number is for every one of them."""
    if isinstance(timeout, Timeout):
        return timeout
    seconds = checked_seconds(timeout, "timeout")
    return Timeout(connect=seconds, read=seconds, write=seconds, pool=seconds)


def checked_seconds(seconds: float, name: str, *, or_zero: bool = False) -> float:
    """A span of time; with `or_zero`, it may be none."""
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidType(f"{name} must be a number of seconds, not {type(seconds).__name__}")
    if not (seconds >= 0 if or_zero else seconds > 0):
        raise InvalidValue(f"{name} must be {'0 or more' if or_zero else 'more than 0'} seconds, not {seconds}")
    return float(seconds)


def checked_whole(number: int, name: str, least: int) -> int:
    """A whole number that is not too small."""
    if isinstance(number, bool) or not isinstance(number, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidType(f"{name} must be an int, not {type(number).__name__}")
    if number < least:
        raise InvalidValue(f"{name} must be {least} or more, not {number}")
    return number


def changed_terms(
    terms: Terms, max_wait: float | None = None, daily_quota: DailyQuota | None = None, priority: Priority | None = None
) -> Terms:
    """The terms on which calls wait for the rate limits, where something else is asked for."""
    if max_wait is not None:
        terms = terms._replace(max_wait=checked_seconds(max_wait, "max_wait", or_zero=True))
    if daily_quota is not None:
        terms = terms._replace(spread=_one_of(DailyQuota, daily_quota, "daily_quota") == "spread")
    if priority is not None:
        terms = terms._replace(interactive=_one_of(Priority, priority, "priority") == "interactive")
    return terms


def checked_http(http: Http) -> Http:
    """The library that carries the requests; it must be there."""
    _one_of(Http, http, "http")
    if http == "httpx":
        return http
    from importlib.util import find_spec  # here, because it takes 1 ms, and httpx is always there

    if find_spec(http) is None:
        raise InvalidValue(f"http={http!r} needs what is not installed: pip install 'fusebill-async[{http}]'")
    return http


def _one_of(choices: object, value: str, name: str) -> str:
    if value not in (known := get_args(choices)):
        raise InvalidValue(f"{name} must be {' or '.join(map(repr, known))}, not {value!r}")
    return value


def checked_switch(name: str, value: bool) -> bool:
    """Something that is on or off; `"false"` from a file of settings would be on."""
    if not isinstance(value, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidType(f"{name} must be a bool, not {type(value).__name__}")
    return value


def _is_loopback(parts: SplitResult) -> bool:
    """Whether an address never leaves this machine."""
    try:
        return ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return parts.hostname == "localhost"
