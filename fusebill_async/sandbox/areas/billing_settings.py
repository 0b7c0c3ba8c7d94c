"""How a customer is billed: terms, collection, taxes and the like, as overrides of the account's settings."""

from fusebill_async.sandbox.areas import payment_methods
from fusebill_async.sandbox.errors import ApiError
from fusebill_async.sandbox.fields import Field, Shape, boolean, choice, each, fields, integer, money, text
from fusebill_async.sandbox.operations import Call, operation
from fusebill_async.sandbox.wire import Record, words

_interval = choice("Monthly", "Yearly")
_days = [f"DayOfMonth{day}" for day in range(1, 32)]
_terms = choice(*(f"Net{days}" for days in (0, 5, 7, 10, 15, 21, 30, 45, 60, 75, 90)), "MFI1", *_days)
_SHOWN = "showTrackedItemName showTrackedItemReference showTrackedItemDescription showTrackedItemCreatedDate"

TRACKED_ITEM_DISPLAY = Shape(trackedItemDisplayFormat=choice("SeparatePage", "Inline"), **fields(boolean, _SHOWN))
PERIOD = Shape(
    type=choice("CustomerActivation", "FirstSubscriptionActivation", "SpecifiedDate"),
    rule=choice("SingleInvoice", "MultipleInvoices", "Prompt", "OneInvoicePerDay"),
    interval=_interval,
    day=integer,
    month=integer,
)
STATEMENT = Shape(
    option=choice("Detailed", "BySubscription", "Summarized"),
    type=choice("CustomerAnniversary", "SpecifiedDate"),
    interval=_interval,
    day=integer,
    month=integer,
    trackedItemDisplay=TRACKED_ITEM_DISPLAY,
    statementActivityType=choice("OnlyParentActivity", "OnlyChildActivity", "ParentAndChildActivity"),
)
SERVICE_START_OPTIONS = words(
    "ChargeForAllMissedPeriods ChargeForLastMissedPeriods NoChargesForMissedPeriods ChargeForCurrentFullPeriod"
)
_FIELDS: dict[str, Field] = {  # in the order of the answers
    "invoiceDay": integer,
    "term": _terms,
    "interval": _interval,
    "autoCollect": boolean,
    "autoCollectSettingType": choice("CurrentInvoice", "OutstandingBalance", "Threshold"),
    "dunningExempt": boolean,
    "rechargeType": choice("BringBalanceBackTo"),
    **fields(money, "rechargeThresholdAmount rechargeTargetAmount"),
    **fields(boolean, "statusOnThreshold autoPostDraftInvoice hasPaymentMethod"),
    **fields(integer, "customerGracePeriod gracePeriodExtension customerAutoCancel"),
    "defaultCancelOption": choice("None", "Unearned", "Full"),
    "standingPoNumber": text(),
    "billingPeriodConfigurations": each(PERIOD),
    "acquisitionCost": money,
    **fields(boolean, "showZeroDollarCharges taxExempt useCustomerBillingAddress"),
    **fields(text(), "taxExemptCode avalaraUsageType vatIdentificationNumber"),
    "customerServiceStartOption": choice(*SERVICE_START_OPTIONS),
    **fields(boolean, "rollUpTaxes rollUpDiscounts rollUpPdfsByPlanProduct rollUpPdfsDisplayName"),
    **fields(boolean, "rollUpPdfsDisplayDescription rollUpPdfsDisplayAllUnitPrices"),
    "pdfInvoiceEmailAttachmentOption": choice("Details", "Summary", "Both"),
    "trackedItemDisplay": TRACKED_ITEM_DISPLAY,
    "customerBillingStatementSetting": STATEMENT,
    "defaultPaymentMethodId": integer,
    "postReadyChargesOnRenew": boolean,
    "id": integer,
}
SHAPE = Shape(**_FIELDS)

_PERIOD = dict.fromkeys(PERIOD.names) | {"type": "FirstSubscriptionActivation", "rule": "OneInvoicePerDay"}
# Assumption: the account's settings are those of the sample, and their members that are set are never null.
DEFAULTS: Record = {
    "term": "Net30",
    "interval": "Monthly",
    "dunningExempt": False,
    "rechargeType": None,
    "hasPaymentMethod": False,
    "billingPeriodConfigurations": [_PERIOD | {"interval": "Monthly"}, _PERIOD | {"interval": "Yearly"}],
    "acquisitionCost": 0,
    "taxExempt": False,
    "customerServiceStartOption": None,
    "customerBillingStatementSetting": dict.fromkeys(STATEMENT.names),
}
# Assumption: a sent value is ignored, since these are read-only, deprecated or tell of payment methods.
_IGNORED = ("interval", "hasPaymentMethod", "defaultPaymentMethodId", "id")


def at_creation(customer: Record) -> Record:
    """The settings that Create Customer asks for."""
    settings: Record = {"invoiceDay": -1, **_complete(customer.get("billingSetting") or {})}
    settings.setdefault("trackedItemDisplay", customer.get("trackedItemDisplay"))  # one sample has it beside them
    periods: dict[str, Record] = {period["interval"]: period for period in settings["billingPeriodConfigurations"]}
    for interval in ("Monthly", "Yearly"):
        if period := customer.get(f"{interval.lower()}BillingPeriodConfiguration"):
            periods[interval] = dict.fromkeys(PERIOD.names) | period | {"interval": interval}
    return settings | {"billingPeriodConfigurations": list(periods.values())}


def _complete(sent: Record) -> Record:
    """Complete what was sent: null where it may be, elsewhere (and for no periods) the account's setting."""
    settings = DEFAULTS | {n: value for n, value in sent.items() if n not in _IGNORED and value not in (None, [])}
    statement = DEFAULTS["customerBillingStatementSetting"] | settings["customerBillingStatementSetting"]
    if settings["taxExempt"] and not settings.get("taxExemptCode"):  # Assumption: the text
        raise ApiError(400, "Tax exempt code is required.", "customerBillingSetting.TaxExemptCode")
    periods = [dict(period) for period in settings["billingPeriodConfigurations"]]  # not the account's own
    return settings | {"customerBillingStatementSetting": statement, "billingPeriodConfigurations": periods}


def _render(call: Call, customer_id: int) -> Record:
    settings = call.state.billing_settings.get(customer_id) or {"invoiceDay": -1, **DEFAULTS}
    answer = {name: settings.get(name) for name in SHAPE.names}
    default = payment_methods.default_of(call.state, call.state.customers[customer_id])
    answer |= {"hasPaymentMethod": default is not None, "defaultPaymentMethodId": default and default["id"]}
    return answer | {"id": customer_id, "uri": call.uri(f"customerbillingsetting/{customer_id}")}


@operation("GET", "/customerbillingsetting/{customerId}")
def read(call: Call) -> Record:
    """Read Customer Billing Settings."""
    return _render(call, call.state.customers.find(call.ids[0])["id"])


@operation("PUT", "/customerbillingsetting")
def update(call: Call) -> Record:
    """Update Customer Billing Settings. Assumption: what is left out goes back to null or the account's setting."""
    sent = call.bind(SHAPE, "customerBillingSetting", "id")
    customer = call.state.customers.find(sent["id"])
    if sent.get("autoCollect") and payment_methods.default_of(call.state, customer) is None:  # Assumption: the text
        key = "customerBillingSetting.AutoCollect"
        raise ApiError(400, "Auto collect cannot be enabled because the customer has no payment method.", key)
    call.state.billing_settings[customer["id"]] = _complete(sent)
    return _render(call, customer["id"])
