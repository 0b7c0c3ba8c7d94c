"""Retire GL Code, `POST /glCodes/retire/{id}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import INTEGER, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.gl_code import GLCode

OPERATION: Operation[GLCode] = Operation(
    "retire_gl_code",
    "POST",
    "/glCodes/retire/{id}",
    reads=json_of(Object("GLCode")),
    path_parameters=(Parameter("id", "id", INTEGER, required=True),),
    irreversible=True,
)


def request(id: int) -> Request[GLCode]:
    """Retire GL Code.

    Retires a GL code. Takes no body. No call that activates it again is known. Known from the generated help page
    only; whether a customer's API key may call it is not known.

    Args:
        id: Fusebill id of the GL code.
    """
    return OPERATION.request(path=(id,))


call = caller(request)
