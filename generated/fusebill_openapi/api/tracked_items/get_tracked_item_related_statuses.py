"""Retrieve Related Statuses, `GET /SubscriptionProductItemStatuses`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ...answers import any_json
from ...jsontext import JSON
from ...kinds import INTEGER, TEXT
from ...messages import Request
from ...operation import Operation, Parameter, caller

OPERATION: Operation[JSON] = Operation(
    "get_tracked_item_related_statuses",
    "GET",
    "/SubscriptionProductItemStatuses",
    reads=any_json,
    query_parameters=(
        Parameter("reference", "reference", TEXT, required=True),
        Parameter("parent_id", "parentId", INTEGER, required=True),
    ),
)


def request(*, reference: str, parent_id: int) -> Request[JSON]:
    """Retrieve Related Statuses.

    Tells the statuses that decide whether a tracked item is entitled to service: that of its subscription, that of
    the customer, and the customer's financial standing. The names of the answer's properties were never shown.

    Args:
        reference: Reference of the tracked item.
        parent_id: Fusebill id of the product in the catalog; the page's table calls it ProductId.
    """
    return OPERATION.request(query=(reference, parent_id))


call = caller(request)
