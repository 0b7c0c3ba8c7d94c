"""Update GL Code, `PUT /GLCodes`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import json_of
from ...kinds import Object
from ...messages import Request
from ...operation import Operation, caller

if TYPE_CHECKING:
    from ...models.gl_code import GLCode
    from ...models.gl_code_update import GLCodeUpdate, GLCodeUpdateFields

OPERATION: Operation[GLCode] = Operation(
    "update_gl_code",
    "PUT",
    "/GLCodes",
    reads=json_of(Object("GLCode")),
    body=Object("GLCodeUpdate", "GLCode"),
    put_nullifies=True,
)


def request(body: GLCodeUpdate | GLCodeUpdateFields | GLCode) -> Request[GLCode]:
    """Update GL Code.

    Changes name and ledgers of a GL code; the id in the body names it, there is none in the path. The code itself
    is not part of the body, so it cannot be changed. Known from the generated help page only; whether a customer's
    API key may call it is not known.

    What becomes of ledgers that are left out is not documented; that fields left out become null is assumed, as
    with other PUT calls. The ledgers of the request have an id, those of the answer do not.

    Args:
        body: What to send.
    """
    return OPERATION.request(body=body)


call = caller(request)
