"""Answers, inputs and enums: `from fusebill_async.models import Customer`; each is imported when it is first used."""

from typing import TYPE_CHECKING

from fusebill_openapi import models

if TYPE_CHECKING:
    from fusebill_openapi.models import *  # noqa: F403


def __getattr__(name: str) -> object:
    return getattr(models, name)


def __dir__() -> list[str]:
    return dir(models)
