"""Attempts to move money or to validate a payment method: the rows of payment activities, for all that make them."""

from datetime import datetime
from decimal import Decimal

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.areas import payment_methods
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.money import gateway
from fusebill_async.sandbox.state import State
from fusebill_async.sandbox.wire import Record

STATUSES = {gateway.APPROVED: "Successful", gateway.SILENT: "Unknown"}  # of all other verdicts: Failed


def add(
    state: State,
    customer: Record,
    kind: str,
    amount: Decimal,
    now: datetime,
    *,
    means: Record | str,
    source: str = "Manual",
    status: str = "Successful",
) -> Record:
    """Append a payment activity.

    Args:
        state: The data.
        customer: Whose money moves.
        kind: Collect, Refund, Validate or NSF.
        amount: How much; 0 when a payment method is validated.
        now: When.
        means: A payment method, or the name of what needs none: Cash, Check or DirectDeposit.
        source: Manual, Automatic, SelfServicePortal or Import.
        status: Successful, Failed or Unknown.
    """
    method: Record = {"paymentMethodType": means} if isinstance(means, str) else means
    owner = method.get("customerId") or customer["id"]
    activity = state.payment_activities.add(
        {
            "customerId": customer["id"],
            "status": status,
            "effectiveTimestamp": wire.seconds(now),
            "createdTimestamp": wire.seconds(now),
            "source": source,
            "method": means if isinstance(means, str) else payment_methods.describe(means),
            "transactionType": kind,
            "amount": amount,
            "gatewayFee": None,
            "currency": customer["currency"],
            "methodIsAch": method["paymentMethodType"] == "ACH",
            "parentCustomerId": None if owner == customer["id"] else owner,  # Assumption: when its method was used
            "reconciliationId": None,
            # not part of the answers:
            "modifiedTimestamp": wire.ticks(now),
            "_transactionId": None,
            "_paymentMethodId": method.get("id"),
            "_paymentMethodType": method["paymentMethodType"],
            "_gatewayName": None if isinstance(means, str) else "Sandbox",  # Assumption: the name
        }
    )
    customer.setdefault("_paymentActivityIds", []).append(activity["id"])
    if status == "Unknown":
        customer["unknownPaymentActivityId"] = customer.get("unknownPaymentActivityId") or activity["id"]
    return activity


def of_customer(state: State, customer: Record) -> list[Record]:
    """The payment activities of a customer, the oldest first."""
    return [state.payment_activities[id_] for id_ in customer.get("_paymentActivityIds", ())]


def settle(state: State, activity: Record, status: str, now: datetime) -> None:
    """Give an activity of unknown outcome its status."""
    activity |= {"status": status, "modifiedTimestamp": wire.ticks(now)}
    customer = state.customers[activity["customerId"]]
    unknown = (other["id"] for other in of_customer(state, customer) if other["status"] == "Unknown")
    customer["unknownPaymentActivityId"] = next(unknown, None)


def validate(state: State, method: Record, now: datetime, source: str = "Manual") -> None:
    """Show a card or bank account to the gateway before it is stored.

    Assumption: every one, as an activity of 0; and the status and text of the refusal.

    Raises:
        ApiError: 400, the gateway refuses it; a failed activity remains.
    """
    refused = method["_verdict"] == gateway.REFUSED
    status = "Failed" if refused else "Successful"
    customer = state.customers[method["customerId"]]
    add(state, customer, "Validate", Decimal("0.00"), now, means=method, source=source, status=status)
    if refused:
        raise ApiError(400, gateway.REASONS[gateway.REFUSED])
