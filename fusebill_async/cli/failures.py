"""What the command line makes of errors: a line for people, and an exit code for scripts."""

from __future__ import annotations

import asyncio
import os
import sys
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import typer
from rich.console import Console

from fusebill_async.errors import (
    AuthenticationError,
    CallTimeout,
    ConfigurationError,
    ConnectionLost,
    FusebillError,
    OutcomeUnknown,
    RateLimitError,
    RequestNotSent,
    ServerError,
)

if TYPE_CHECKING:
    from collections.abc import Coroutine

T = TypeVar("T")

REFUSED, USAGE, UNKNOWN, NO_KEY, TRY_LATER, INTERRUPTED = 1, 2, 3, 4, 75, 130


class UsageError(Exception):
    """The command makes no sense as it was written."""


class NoKey(Exception):
    """There is no key to use."""


def run(work: Coroutine[Any, Any, T]) -> T:
    """Do the work of a command; exit with a line and a code if it fails."""
    try:
        return asyncio.run(work)
    except (FusebillError, UsageError, NoKey, OSError) as error:
        _fail(error)
    except KeyboardInterrupt:
        say("interrupted")
        raise typer.Exit(INTERRUPTED) from None


def say(text: str) -> None:
    """Write a line for people, beside the output."""
    Console(stderr=True, soft_wrap=True, highlight=False).print(printable(text), markup=False)


def printable(text: str) -> str:
    """Text without what would steer a terminal: names of customers are written by strangers."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)


def code_of(error: Exception) -> int:
    """The exit code for an error."""
    match error:
        case UsageError() | ConfigurationError():
            return USAGE
        case NoKey() | AuthenticationError():
            return NO_KEY
        case OutcomeUnknown():
            return UNKNOWN
        case RequestNotSent() | ConnectionLost() | CallTimeout() | RateLimitError() | ServerError():
            return TRY_LATER
        case _:
            return REFUSED


def _fail(error: Exception) -> NoReturn:
    if isinstance(error, BrokenPipeError):  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0)
    say(f"fusebill: {error}")
    for note in getattr(error, "__notes__", ()):
        say(note)
    raise typer.Exit(code_of(error)) from None
