"""Create GL Code, `POST /GLCodes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.gl_code import GLCode
    from ...models.gl_code_create import GLCodeCreate, GLCodeCreateFields

OPERATION: Operation[GLCode] = Operation(
    "create_gl_code",
    "POST",
    "/GLCodes",
    reads=json_of(Object("GLCode")),
    body=Object("GLCodeCreate"),
)


def request(body: GLCodeCreate | GLCodeCreateFields) -> Request[GLCode]:
    """Create GL Code.

    Creates a general ledger code. Known from the generated help page only; whether a customer's API key may call it
    is not known. No call lists or reads GL codes, so keep the id of the answer.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
