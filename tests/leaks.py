"""Proof that secrets show nowhere: hears all that a test logs, reprs and raises, and looks in it for what must not be.

What must not show is learnt from the tests themselves: the key of every client that they open, and the value of every
sensitive field that they make, be it an input or an answer. Values of fewer than eight characters (a CVV) would be
found in any number, so they are looked for by the name of their field.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import pytest
from fusebill_openapi.errors import FusebillError

from fusebill_async._settings import Settings

LOG = logging.getLogger("fusebill_async")
EVERYTHING = logging.DEBUG - 1  # a level of its own, to tell it from one that a test has set
LEAST = 8
BY_NAME = re.compile(r"(?i)\bcvv\b['\"]?\s*[=:]\s*['\"]?\d{3}")
ROOT = Path(__file__).resolve().parent.parent
OURS = (str(ROOT / "fusebill_async"), str(ROOT / "generated"))


class Leaks:
    """What was heard since the last look, and every secret that there has been."""

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self.values: set[str] = set()
        self.heard: set[tuple[str, str]] = set()
        self.counts = {"logged": 0, "shown": 0, "raised": 0}

    def hear(self, how: str, text: str) -> None:
        """Keep a text for the next look."""
        self.counts[how] += 1
        self.heard.add((how, text))

    def learn_key(self, header: str) -> None:
        """Learn the key of a client, without the word before it."""
        if len(key := header.removeprefix("Basic ")) >= LEAST:
            self.keys.add(key)

    def learn_value(self, value: object) -> None:
        """Learn the value of a sensitive field."""
        if isinstance(value, str) and len(value) >= LEAST:
            self.values.add(value)

    def found(self) -> list[str]:
        """What leaked since the last look, by where it did."""
        heard, self.heard = self.heard, set()
        secrets = self.keys | self.values
        return [
            f"{how}: {text[:500]}"
            for how, text in heard
            if BY_NAME.search(text) or any(secret in text for secret in secrets)
        ]


@contextmanager
def listening(leaks: Leaks) -> Iterator[None]:
    """Hear everything. The log is at its finest meanwhile, and other handlers get what they always do."""
    from fusebill_openapi.model import Answer, Input, Model

    def record(*args: Any, **kwargs: Any) -> logging.LogRecord:
        made = make_record(*args, **kwargs)
        leaks.hear(
            "logged", made.getMessage() + (_told(made.exc_info[1]) if made.exc_info and made.exc_info[1] else "")
        )
        return made

    def show(model: Model) -> str:
        text = shown(model)
        for field in model._fields:
            if (
                field.sensitive and field.name != "data"
            ):  # of a bulk job: the ID of an invoice, which may show elsewhere
                leaks.learn_value(getattr(model, field.name, None))
        leaks.hear("shown", text)
        return text

    def write(model: Input) -> dict[str, Any]:
        repr(model)
        return written(model)

    def read(cls: type[Answer], raw: dict[str, Any]) -> Any:
        model = was_read(cls, raw)
        repr(model)
        return model

    def settle(settings: Settings) -> None:
        prepared(settings)
        leaks.learn_key(settings.key)
        leaks.hear("shown", repr(settings))

    def end(error: FusebillError) -> None:
        """An error is looked at when it goes, with all that was added to it on its way."""
        leaks.hear("raised", f"{error!r} {_told(error)}")

    def as_usual(made: logging.LogRecord) -> bool:
        return LOG.level != EVERYTHING or made.levelno >= logging.getLogger().level

    make_record, shown, prepared = logging.getLogRecordFactory(), Model.__repr__, Settings.__post_init__
    written, was_read = Input.write, vars(Answer)["read"].__func__
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Model, "__repr__", show)
        patch.setattr(Input, "write", write)
        patch.setattr(Answer, "read", classmethod(read))
        patch.setattr(Settings, "__post_init__", settle)
        patch.setattr(FusebillError, "__del__", end, raising=False)
        logging.setLogRecordFactory(record)
        LOG.addFilter(as_usual)
        LOG.setLevel(EVERYTHING)
        yield
        LOG.setLevel(logging.NOTSET)
        LOG.removeFilter(as_usual)
        logging.setLogRecordFactory(make_record)


def _told(error: BaseException) -> str:
    """What an error report shows: the texts of the errors, their notes, and the variables of our frames."""
    parts: list[str] = []
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        parts += [str(at), *getattr(at, "__notes__", ()), *_variables(at.__traceback__)]
        at = at.__cause__ or at.__context__
    return "\n".join(parts)


def _variables(trace: TracebackType | None) -> Iterator[str]:
    """The variables in the frames of the client that error trackers would send along; not what callers passed in."""
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename.startswith(OURS) and code.co_filename.endswith(
            ("_transport.py", "_connections.py", "exchange.py")
        ):
            yield f"{code.co_qualname}: {trace.tb_frame.f_locals!r}"
        trace = trace.tb_next
