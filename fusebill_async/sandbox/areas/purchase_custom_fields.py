"""Custom field values of draft purchases: the call that sets one."""

from fusebill_async.sandbox.areas.purchase_rows import custom_field, find_draft, refresh, render
from fusebill_async.sandbox.fields import Shape, integer, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record

VALUE = Shape(key=text(255), purchaseId=integer, value=text(1000))


@operation("PUT", "/purchaseCustomFields")
def update(call: Call) -> Record:
    """Update Custom Field on Purchase. Assumptions: an unknown key makes a new field; the purchase comes back."""
    sent = call.bind(VALUE, "purchaseCustomField", "key", "purchaseId")
    purchase = find_draft(call.state, sent["purchaseId"])
    for field in purchase["customFields"]:
        if field["key"] == sent["key"]:
            field["value"] = sent.get("value")
            break
    else:
        purchase["customFields"].append(custom_field(sent))
    refresh(call.state, purchase, call.now)
    return render(purchase, call)
