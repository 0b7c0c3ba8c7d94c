"""Read Token, `GET /SingleSignOn/GetSingleSignOnToken/{customerId}`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import bare_text
from ...kinds import INTEGER
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[str] = Operation(
    "get_single_sign_on_token",
    "GET",
    "/SingleSignOn/GetSingleSignOnToken/{customerId}",
    reads=bare_text,
    path_parameters=(Parameter("customer_id", "customerId", INTEGER, required=True),),
    side_effect=True,
)


def request(customer_id: int) -> Request[str]:
    """Read Token.

    Issues a token that signs one customer on to the hosted portal. A GET that changes something: each call makes
    the earlier unused tokens of the customer invalid, so neither repeat it blindly nor cache its answer.

    The token works once, for this customer only, and expires very soon (no figure is given). Append it as
    ?token={token} to https://{page}.mybillsystem.com/Portal/Account or, for the newer portal,
    https://{page}.mybillsystem.com/ManagedPortal/Home. While single sign-on is switched on, customers cannot use
    the login page of the portal.

    The answer is a bare GUID. Whether it comes as a JSON string or as plain text was not visible; accept both.

    Args:
        customer_id: Fusebill id of the customer.
    """
    return OPERATION.request(path=(customer_id,))


call = caller(request)
