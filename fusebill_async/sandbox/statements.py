"""Billing statements: empty ones, since nothing is billed here yet."""

from decimal import Decimal

from fusebill_async.sandbox.fields import Shape, choice, integer, timestamp
from fusebill_async.sandbox.operations import Answer, Call, operation
from fusebill_async.sandbox.wire import Record

STATEMENT = Shape(
    customerId=integer,
    startDate=timestamp,
    endDate=timestamp,
    statementActivityType=choice("OnlyParentActivity", "OnlyChildActivity", "ParentAndChildActivity"),
)
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    b"trailer<</Root 1 0 R>>\n%%EOF\n"
)


@operation("POST", "/billingstatements/BySubscription/Generate")
@operation("POST", "/billingstatements/generate")
def generate(call: Call) -> Record:
    """Create Billing Statements, by subscription or not. Assumption: both answer alike."""
    sent = call.bind(STATEMENT, "billingStatementGenerate", "customerId", "startDate", "endDate")
    customer = call.state.customers.find(sent["customerId"])
    return {
        "lineItems": [],
        "hierarchy": customer["isParent"],
        "header": {},
        "startDate": sent["startDate"],
        "endDate": sent["endDate"],
        "openingBalance": Decimal("0.0"),
        "closingBalance": Decimal("0.0"),
        "currency": customer["currency"],
        "accountBillingStatementPreference": {},
        "option": "Detailed",
        "id": 0,  # computed on request and not stored
        "uri": None,
    }


@operation("POST", "/billingstatementSummary/pdf")
def summary_pdf(call: Call) -> Answer:
    """Create Billing Statement Summary - PDF. Assumption: the answer is the raw file."""
    sent = call.bind(STATEMENT, "billingStatementGenerate", "customerId", "startDate", "endDate")
    call.state.customers.find(sent["customerId"])
    return Answer(_PDF, media_type="application/pdf")
