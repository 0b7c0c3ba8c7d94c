"""What a client is told: server, key, source, timeout, attempts; checked before anything is sent."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

from fusebill_openapi.client import PRODUCTION, STAGING, request_headers
from fusebill_openapi.errors import InvalidType, InvalidValue

from . import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

SERVERS = {"production": PRODUCTION, "staging": STAGING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Where to send, as whom, and how patiently."""

    base_url: str
    headers: Mapping[str, str] = field(repr=False)
    timeout: float
    attempts: int
    encode_separators: bool

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
    timeout: float,
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
        "Accept-Encoding": "gzip, deflate",
        "Connection": "keep-alive",
    }
    source = os.environ.get("FUSEBILL_AUDIT_SOURCE") if audit_source is None else audit_source
    if source:
        headers["x-audit-source"] = checked_source(source)
    return Settings(
        base_url=checked_url(base_url or os.environ.get("FUSEBILL_BASE_URL") or "production"),
        headers=headers,
        timeout=checked_timeout(timeout),
        attempts=checked_retries(retries) + 1,
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


def checked_timeout(timeout: float) -> float:
    """Seconds of patience for each step of an attempt."""
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidType(f"timeout must be a number of seconds, not {type(timeout).__name__}")
    if not timeout > 0:
        raise InvalidValue(f"timeout must be more than 0 seconds, not {timeout}")
    return float(timeout)


def checked_retries(retries: int) -> int:
    """How often a call may be tried again."""
    if isinstance(retries, bool) or not isinstance(retries, int):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidType(f"retries must be an int, not {type(retries).__name__}")
    if retries < 0:
        raise InvalidValue(f"retries must be 0 or more, not {retries}")
    return retries


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
