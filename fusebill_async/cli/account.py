"""Which account a command talks to: the address from the environment, the key from there or from a keyring."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import NamedTuple
from urllib.parse import urlsplit

from fusebill_async import Fusebill
from fusebill_async._settings import SERVERS, checked_url

from .failures import NoKey

SERVICE = "fusebill-async"


class Account(NamedTuple):
    """An account, and where its key was found.

    Attributes:
        base_url: The address of its server.
        key: The secret key.
        source: Where it was found, for people.
    """

    base_url: str
    key: str
    source: str

    def __repr__(self) -> str:
        return f"Account({self.base_url!r})"

    @property
    def environment(self) -> str:
        """`production`, `staging`, or the host of another server."""
        return next((name for name, url in SERVERS.items() if url == self.base_url), urlsplit(self.base_url).netloc)

    def open(self) -> Fusebill:
        """A client of it."""
        return Fusebill(self.key, base_url=self.base_url)


def account() -> Account:
    """Find the account. The key is never an argument: those show in the list of processes and in shell histories."""
    base_url = checked_url(os.environ.get("FUSEBILL_BASE_URL") or "production")
    if key := os.environ.get("FUSEBILL_API_KEY"):
        return Account(base_url, key, "FUSEBILL_API_KEY")
    host = urlsplit(base_url).netloc
    if key := _from_keyring(host):
        return Account(base_url, key, "the keyring")
    store = f"keyring set {SERVICE} {host}"
    raise NoKey(f"there is no API key: set FUSEBILL_API_KEY, or install the extra 'keyring' and run `{store}`")


def _from_keyring(host: str) -> str | None:
    """The key for a host, if there is a keyring that has it."""
    if find_spec("keyring") is None:
        return None
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(SERVICE, host)
    except KeyringError:
        return None
