"""What the methods of the invoices area send, byte for byte, and what they make of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from fusebill_async import UNSET, Page
from fusebill_async.errors import InvalidType, InvalidValue, NotFoundError
from fusebill_async.filters import CreditNotes as CreditNoteFilters
from fusebill_async.filters import CustomerDraftInvoices as CustomerDraftFilters
from fusebill_async.filters import CustomerInvoices as CustomerInvoiceFilters
from fusebill_async.filters import CustomerInvoiceSummaries as CustomerSummaryFilters
from fusebill_async.filters import DraftInvoices as DraftFilters
from fusebill_async.filters import Invoices as InvoiceFilters
from fusebill_async.filters import InvoiceSummaries as SummaryFilters
from fusebill_async.models import (
    AccountUploadType,
    BillingPeriodPaymentSchedule,
    BulkJob,
    ChargeDetail,
    CollectAchCard,
    CollectCreditCard,
    CreditAllocation,
    CreditNote,
    CreditNoteSummary,
    DraftChargePatch,
    DraftInvoice,
    DraftInvoiceSummary,
    DraftPaymentScheduleCreate,
    Invoice,
    InvoiceCollectOptions,
    InvoiceSummary,
    PaymentAllocation,
    PaymentCreate,
    ReverseCharge,
    ReverseChargeOption,
)
from fusebill_async.resources.invoices import (
    BillingPeriodPaymentSchedules,
    BulkJobs,
    Charges,
    CreditNotes,
    DraftInvoices,
    DraftPaymentSchedules,
    Earnings,
    Invoices,
    InvoiceSummaries,
)
from tests.rows import FakeClient, Row

# test_resources.py runs each row, and tests with it what holds for every method.
ROWS: Mapping[str, Row] = {
    "Invoices.list": Row(
        lambda c: Invoices(c).list(
            InvoiceFilters.posted_timestamp.between(date(2019, 8, 8), date(2019, 8, 20)),
            InvoiceFilters.customer.status.in_("Active", "Hold"),
            InvoiceFilters.closing_ar_balance >= Decimal("10.50"),
            InvoiceFilters.salesforce_id == "a0F",
            sort=InvoiceFilters.posted_timestamp.asc(),
            page_size=50,
            start_page=2,
        ),
        "GET",
        "/Invoices?pageSize=50&pageNumber=2"
        "&query=postedTimestamp:2019-08-08|2019-08-20;Customer.Status:Active,Hold;closingArBalance:10.50|;SalesforceID:a0F&sortOrder=Ascending&sortExpression=postedTimestamp",
        b'[{"id":511684,"invoiceAmount":67.95}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].invoice_amount, page.number),
        (Invoice, Decimal("67.95"), 2),
    ),
    "Invoices.list_by_customer": Row(
        lambda c: Invoices(c).list_by_customer(
            7,
            CustomerInvoiceFilters.salesforce_id == "a0F",
            sort=CustomerInvoiceFilters.invoice_number.desc(),
            show_zero_dollar_charges=True,
            show_tracked_items=False,
        ),
        "GET",
        "/Customers/7/Invoices?pageSize=500&pageNumber=0&query=salesforceID:a0F"
        "&sortOrder=Descending&sortExpression=invoiceNumber&showZeroDollarCharges=true&showTrackedItems=false",
        b'[{"id":511684,"paymentSchedules":[{"status":"Overdue","outstandingBalance":67.95}]}]',
        Page,
        lambda page: (
            type(page.items[0]),
            page.items[0].payment_schedules[0].status,
            page.items[0].payment_schedules[0].outstanding_balance,
        ),
        (Invoice, "Overdue", Decimal("67.95")),
    ),
    "Invoices.get": Row(
        lambda c: Invoices(c).get(
            511684, show_tracked_items=True, group_charges=True, show_zero_dollar_charges=False, view="default"
        ),
        "GET",
        "/Invoices/511684?showTrackedItems=true&groupCharges=true&showZeroDollarCharges=false&view=default",
        b'{"id":511684,"subtotal":60.10,"chargeGroups":[{"subscriptionId":9,"charges":[{"id":5,"amount":60.10}]}],'
        b'"terms":null,"modifiedTimestamp":"2019-11-07T15:51:11.1915461Z"}',
        Invoice,
        lambda invoice: (
            invoice.charges,
            invoice.charge_groups[0].subscription_id,
            invoice.charge_groups[0].charges[0].amount,
            invoice.modified_timestamp,
        ),
        (None, 9, Decimal("60.10"), datetime(2019, 11, 7, 15, 51, 11, 191546, UTC)),
    ),
    "Invoices.get_html": Row(
        lambda c: Invoices(c).get_html(511684, show_tracked_items=False),
        "GET",
        "/Invoices/html/511684?showTrackedItems=false",
        "<html>67,95 €</html>".encode(),
        str,
        lambda page: page,
        "<html>67,95 €</html>",
    ),
    "Invoices.get_pdf": Row(
        lambda c: Invoices(c).get_pdf(511684, show_tracked_items=True),
        "GET",
        "/Invoices/pdf/511684?showTrackedItems=true",
        b"%PDF-1.7",
        bytes,
        lambda pdf: pdf,
        b"%PDF-1.7",
    ),
    "Invoices.get_summary": Row(
        lambda c: Invoices(c).get_summary(511684, pdf="ByPlanProduct"),
        "GET",
        "/invoices/summary/511684?pdf=ByPlanProduct",
        b'{"id":511684,"totalTaxes":7.85}',
        Invoice,
        lambda invoice: invoice.total_taxes,
        Decimal("7.85"),
    ),
    "Invoices.patch": Row(
        lambda c: Invoices(c).patch(511684, notes="Thank you", net_terms="Net30", hide_on_ssp=False),
        "PATCH",
        "/Invoices",
        b'{"id":511684,"terms":"Net30","notes":"Thank you"}',
        Invoice,
        lambda invoice: (invoice.terms, invoice.notes),
        ("Net30", "Thank you"),
        body=b'{"id":511684,"notes":"Thank you","netTerms":"Net30","netTermsSet":true,'
        b'"hideOnSSP":false,"hideOnSSPSet":true}',
    ),
    "Invoices.list_credit_allocations": Row(
        lambda c: Invoices(c).list_credit_allocations(511684),
        "GET",
        "/invoices/511684/creditAllocations",
        b'[{"creditId":5204,"invoiceId":511684,"amount":"10.0000"}]',
        list,
        lambda allocations: (type(allocations[0]), allocations[0].credit_id, allocations[0].amount),
        (CreditAllocation, 5204, Decimal("10.0000")),
    ),
    "Invoices.list_payment_allocations": Row(
        lambda c: Invoices(c).list_payment_allocations(7612480),
        "GET",
        "/invoices/7612480/paymentAllocations",
        b'[{"paymentId":99017344,"invoiceId":7612480,"amount":40.10,"effectiveTimestamp":"2021-02-04T05:15:03",'
        b'"paymentMethod":"Credit Card (Visa ending in 8231)","paymentReference":null}]',
        list,
        lambda allocations: (type(allocations[0]), allocations[0].amount, allocations[0].effective_timestamp),
        (PaymentAllocation, Decimal("40.10"), datetime(2021, 2, 4, 5, 15, 3, tzinfo=UTC)),
    ),
    "Invoices.write_off": Row(
        lambda c: Invoices(c).write_off(511684, amount=Decimal("10.50"), reference="Customer is bankrupt"),
        "POST",
        "/invoices/writeoff",
        b'{"amount":10.50}',
        dict,
        lambda answer: answer["amount"],
        Decimal("10.50"),
        body=b'{"invoiceId":511684,"amount":10.50,"reference":"Customer is bankrupt"}',
    ),
    "Invoices.reverse": Row(
        lambda c: Invoices(c).reverse(
            511684,
            reverse_charge_option=ReverseChargeOption.FULL,
            reference="Reversing all charges in Full",
            invoice_collect_options={"use_any_available_funds_first": True},
        ),
        "POST",
        "/Invoices/Reverse",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"invoiceId":511684,"reverseChargeOption":"Full","reference":"Reversing all charges in Full",'
        b'"invoiceCollectOptions":{"useAnyAvailableFundsFirst":true}}',
    ),
    "Invoices.reverse_specific_charges": Row(
        lambda c: Invoices(c).reverse_specific_charges(
            511684, charge_ids=[5, 6], reverse_charge_option="Unearned", reference="Moved away"
        ),
        "POST",
        "/Invoices/ReverseSpecificCharges",
        b'[{"netAmount":67.95}]',
        list,
        lambda answer: answer,
        [{"netAmount": Decimal("67.95")}],
        body=b'{"invoiceId":511684,"chargeIds":[5,6],"reverseChargeOption":"Unearned","reference":"Moved away"}',
    ),
    "InvoiceSummaries.list": Row(
        lambda c: InvoiceSummaries(c).list(
            SummaryFilters.invoice_status.in_("Due", "Overdue"),
            SummaryFilters.outstanding_balance >= Decimal("100.00"),
            SummaryFilters.unsettled == False,  # noqa: E712
            sort=SummaryFilters.due_date.asc(),
        ),
        "GET",
        "/invoiceSummaries?pageSize=500&pageNumber=0"
        "&query=invoiceStatus:Due,Overdue;outstandingBalance:100.00|;unsettled:false&sortOrder=Ascending&sortExpression=dueDate",
        b'[{"invoiceStatus":"Overdue","outstandingBalance":67.95,"customerFirstName":"Ada"}]',
        Page,
        lambda page: (
            type(page.items[0]),
            page.items[0].invoice_status,
            page.items[0].outstanding_balance,
            page.items[0].additional_properties,
        ),
        (InvoiceSummary, "Overdue", Decimal("67.95"), {"customerFirstName": "Ada"}),
    ),
    "InvoiceSummaries.list_by_customer": Row(
        lambda c: InvoiceSummaries(c).list_by_customer(
            7, CustomerSummaryFilters.customer.customer_reference.reference1 == "a&b", page_size=10, start_page=1
        ),
        "GET",
        "/customers/7/invoiceSummaries?pageSize=10&pageNumber=1&query=Customer.CustomerReference.Reference1:a%26b",
        b'[{"quickBooksId":12}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].quick_books_id),
        (InvoiceSummary, "12"),
    ),
    "Charges.reverse": Row(
        lambda c: Charges(c).reverse(
            5,
            reverse_charge_option="NetAmount",
            reverse_charge_amount=Decimal("10.50"),
            reference="Outage",
            preview=True,
        ),
        "POST",
        "/ReverseCharges?preview=true",
        b'{"amount":10.49,"reverseChargePreview":{"netChargeAmount":67.95,"reversalAmountWarningFlag":true}}',
        ReverseCharge,
        lambda reversal: (
            reversal.amount,
            reversal.reverse_charge_preview.net_charge_amount,
            reversal.reverse_charge_preview.reversal_amount_warning_flag,
        ),
        (Decimal("10.49"), Decimal("67.95"), True),
        body=b'{"chargeId":5,"reverseChargeOption":"NetAmount","reverseChargeAmount":10.50,"reference":"Outage"}',
    ),
    "Earnings.manual_earn": Row(
        lambda c: Earnings(c).manual_earn(
            5, preview=False, reference="Milestone 2", earn_amount="10.50", earning_option="x"
        ),
        "POST",
        "/Earnings/ManualEarn?preview=false",
        b'{"amount":67.95,"earnings":[{"amount":10.50,"id":4}]}',
        ChargeDetail,
        lambda charge: (charge.amount, charge.earnings[0].amount),
        (Decimal("67.95"), Decimal("10.50")),
        body=b'{"chargeId":5,"reference":"Milestone 2","earnAmount":10.50,"earningOption":"x"}',
    ),
    "DraftInvoices.list": Row(
        lambda c: DraftInvoices(c).list(
            DraftFilters.status == "Ready",
            DraftFilters.created_date.between(date(2019, 8, 8), date(2019, 8, 20)),
            sort=DraftFilters.created_date.desc(),
        ),
        "GET",
        "/DraftInvoices?pageSize=500&pageNumber=0&query=status:Ready;createdDate:2019-08-08|2019-08-20"
        "&sortOrder=Descending&sortExpression=createdDate",
        b'[{"id":1188,"status":"Ready","pendingCharges":67.95}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].status, page.items[0].pending_charges),
        (DraftInvoiceSummary, "Ready", Decimal("67.95")),
    ),
    "DraftInvoices.list_by_customer": Row(
        lambda c: DraftInvoices(c).list_by_customer(
            7, CustomerDraftFilters.pending_charges < Decimal("10.50"), page_size=1
        ),
        "GET",
        "/customers/7/DraftInvoices?pageSize=1&pageNumber=0&query=pendingCharges:|10.50",
        b'[{"id":1188,"pendingCharges":0.10}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].pending_charges),
        (DraftInvoiceSummary, Decimal("0.10")),
    ),
    "DraftInvoices.list_summaries": Row(
        lambda c: DraftInvoices(c).list_summaries(page_size=50, page_number=2, sort=DraftFilters.created_date.desc()),
        "GET",
        "/DraftInvoiceSummary?pageSize=50&pageNumber=2&sortOrder=Descending&sortExpression=createdDate",
        b'[{"id":1188,"pendingCharges":67.95}]',
        list,
        lambda drafts: (type(drafts[0]), drafts[0].pending_charges),
        (DraftInvoiceSummary, Decimal("67.95")),
    ),
    "DraftInvoices.get": Row(
        lambda c: DraftInvoices(c).get(1188, group_charges=True),
        "GET",
        "/DraftInvoices/1188?groupCharges=true",
        b'{"billingPeriodId":319876,"effectiveTimestamp":"2017-06-12T19:51:57","status":"Ready","poNumber":null,'
        b'"draftCharges":[{"transactionId":0,"chargeTypeId":null,"quantity":8,"unitPrice":39.875}]}',
        DraftInvoice,
        lambda draft: (draft.status, draft.draft_charges[0].unit_price),
        ("Ready", Decimal("39.875")),
    ),
    "DraftInvoices.get_pdf": Row(
        lambda c: DraftInvoices(c).get_pdf(1188, show_tracked_items=False),
        "GET",
        "/draftInvoices/pdf/1188?showTrackedItems=false",
        b"%PDF-1.7",
        bytes,
        lambda pdf: pdf,
        b"%PDF-1.7",
    ),
    "DraftInvoices.post": Row(
        lambda c: DraftInvoices(c).post(1188, draft_charge_ids=[5, 6], preview=True),
        "POST",
        "/Invoices?draftInvoiceId=1188",
        b'{"invoicePreview":{"total":67.95},"additionalInvoicesForPreview":[{"total":10.50}]}',
        Invoice,
        lambda invoice: (invoice.invoice_preview.total, invoice.additional_invoices_for_preview[0].total),
        (Decimal("67.95"), Decimal("10.50")),
        body=b'{"draftChargeIds":[5,6],"preview":true}',
    ),
    "DraftInvoices.patch": Row(
        lambda c: DraftInvoices(c).patch(
            1188,
            notes="Thank you",
            po_number="PO-9",
            net_terms="Net30",
            reference_date=date(2024, 1, 31),
            draft_charges=[
                {
                    "id": 5,
                    "operation": "Update",
                    "unit_price": Decimal("10.50"),
                    "draft_discounts": [{"id": 8, "configured_discount_amount": "0.10"}],
                    "draft_charge_tiers": [{"unit_price": 2, "sort_order": 1}],
                },
                DraftChargePatch(id=6, operation="Delete"),
            ],
        ),
        "PATCH",
        "/DraftInvoices",
        b'{"id":1188,"total":67.95}',
        DraftInvoice,
        lambda draft: (draft.id, draft.total),
        (1188, Decimal("67.95")),
        body=b'{"id":1188,"notes":"Thank you","poNumber":"PO-9","netTerms":"Net30","netTermsSet":true,'
        b'"referenceDate":"2024-01-31","referenceDateSet":true,"draftCharges":[{"id":5,"operation":"Update",'
        b'"unitPrice":10.50,"draftDiscounts":[{"id":8,"configuredDiscountAmount":0.10}],'
        b'"draftChargeTiers":[{"unitPrice":2,"sortOrder":1}]},{"id":6,"operation":"Delete"}]}',
    ),
    "DraftInvoices.cancel": Row(
        lambda c: DraftInvoices(c).cancel(1188),
        "POST",
        "/draftInvoices/Cancel/1188",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "DraftInvoices.uncancel": Row(
        lambda c: DraftInvoices(c).uncancel(1188),
        "POST",
        "/draftInvoices/uncancel/1188",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "DraftInvoices.post_ready_charges": Row(
        lambda c: DraftInvoices(c).post_ready_charges(
            7,
            invoice_collect_options={
                "payment_method": "UseExistingPaymentMethodAndMakeDefault",
                "payment_method_id": 98753987,
                "use_any_available_funds_first": True,
                "credit_card": None,
                "ach_card": None,
                "rollback_on_failed_payment": False,
            },
        ),
        "POST",
        "/draftInvoices/PostReadyCharges?customerId=7",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        body=b'{"invoiceCollectOptions":{"paymentMethod":"UseExistingPaymentMethodAndMakeDefault",'
        b'"paymentMethodId":98753987,"useAnyAvailableFundsFirst":true,"creditCard":null,"achCard":null,'
        b'"rollbackOnFailedPayment":false}}',
    ),
    "DraftPaymentSchedules.create": Row(
        lambda c: DraftPaymentSchedules(c).create(
            [
                {"invoice_id": 1188, "amount": Decimal("33.98"), "days_due_after_term": 0},
                DraftPaymentScheduleCreate(
                    invoice_id=1188,
                    amount="33.97",
                    days_due_after_term=30,
                    scheduled_due_date=datetime(2024, 2, 1, 1, tzinfo=timezone(timedelta(hours=1))),
                ),
            ]
        ),
        "POST",
        "/DraftPaymentSchedules",
        b'[{"amount":33.98}]',
        list,
        lambda answer: answer[0]["amount"],
        Decimal("33.98"),
        body=b'[{"invoiceId":1188,"amount":33.98,"daysDueAfterTerm":0},{"invoiceId":1188,"amount":33.97,'
        b'"daysDueAfterTerm":30,"scheduledDueDate":"2024-02-01T00:00:00Z"}]',
    ),
    "DraftPaymentSchedules.delete": Row(
        lambda c: DraftPaymentSchedules(c).delete(1188),
        "DELETE",
        "/DraftPaymentSchedules/1188",
        b"",
        type(None),
        lambda nothing: nothing,
        None,
        status=204,
    ),
    "BillingPeriodPaymentSchedules.create": Row(
        lambda c: BillingPeriodPaymentSchedules(c).create(
            31, payment_schedules=[{"amount": Decimal("10.50"), "days_due_after_term": 30}]
        ),
        "POST",
        "/BillingPeriodPaymentSchedules",
        b'[{"amount":10.50,"daysDueAfterTerm":30}]',
        list,
        lambda schedules: (type(schedules[0]), schedules[0].amount),
        (BillingPeriodPaymentSchedule, Decimal("10.50")),
        body=b'{"billingPeriodDefinitionId":31,"paymentSchedules":[{"amount":10.50,"daysDueAfterTerm":30}]}',
    ),
    "CreditNotes.list": Row(
        lambda c: CreditNotes(c).list(
            CreditNoteFilters.invoice.customer_id == 7, sort=CreditNoteFilters.invoice.posted_timestamp.desc()
        ),
        "GET",
        "/CreditNotes?pageSize=500&pageNumber=0&query=Invoice.CustomerId:7"
        "&sortOrder=Descending&sortExpression=Invoice.PostedTimestamp",
        b'[{"id":31,"netAmount":67.95}]',
        Page,
        lambda page: (type(page.items[0]), page.items[0].net_amount),
        (CreditNote, Decimal("67.95")),
    ),
    "CreditNotes.get": Row(
        lambda c: CreditNotes(c).get(31),
        "GET",
        "/CreditNotes/31",
        b'{"id":31,"netAmount":10.50,"creditNotesNumber":"04-CR-01","invoice":{"subtotal":67.95,"chargeGroups":null}}',
        CreditNote,
        lambda note: (note.credit_notes_number, note.net_amount, note.invoice.subtotal, note.invoice.charge_groups),
        ("04-CR-01", Decimal("10.50"), Decimal("67.95"), None),
    ),
    "CreditNotes.list_summaries": Row(
        lambda c: CreditNotes(c).list_summaries(page_size=10, page_number=1, sort=CreditNoteFilters.invoice_id.asc()),
        "GET",
        "/CreditNotes/GetCreditNotesSummary?pageSize=10&pageNumber=1&sortOrder=Ascending&sortExpression=invoiceId",
        b'[{"id":31,"netAmount":10.50}]',
        list,
        lambda notes: (type(notes[0]), notes[0].net_amount),
        (CreditNoteSummary, Decimal("10.50")),
    ),
    "BulkJobs.create": Row(
        lambda c: BulkJobs(c).create(account_upload_type="BulkWriteOff", data=[123456, 1234567]),
        "POST",
        "/BulkApi",
        b'{"id":373315,"status":"Validating"}',
        BulkJob,
        lambda job: (job.id, job.status),
        (373315, "Validating"),
        body=b'{"accountUploadType":"BulkWriteOff","data":[123456,1234567]}',
    ),
    "BulkJobs.create_write_off": Row(
        lambda c: BulkJobs(c).create_write_off([123456, 1234567]),
        "POST",
        "/bulkwriteoff",
        b'{"id":373315}',
        BulkJob,
        lambda job: job.id,
        373315,
        body=b'{"accountUploadType":"BulkWriteOff","data":[123456,1234567]}',
    ),
    "BulkJobs.create_payment": Row(
        lambda c: BulkJobs(c).create_payment(
            [{"customer_id": 7, "amount": Decimal("10.50"), "payment_method": "Cash", "source": "Manual"}]
        ),
        "POST",
        "/bulkPaymentSubmit",
        b'{"id":373315}',
        BulkJob,
        lambda job: job.id,
        373315,
        body=b'{"data":[{"customerId":7,"amount":10.50,"paymentMethod":"Cash","source":"Manual"}],'
        b'"accountUploadType":"bulkPayment"}',
    ),
    "BulkJobs.get": Row(
        lambda c: BulkJobs(c).get(373334, view="Full"),
        "GET",
        "/BulkApi/373334?view=Full",
        b'{"records":[{"accountUploadId":373334,"status":"PassedValidation","data":"123","details":null,"id":3456499,'
        b'"uri":null}],"id":373334,"modifiedTimestamp":"0001-01-01T00:00:00"}',
        BulkJob,
        lambda job: (job.records[0].status, job.records[0].data, job.modified_timestamp),
        ("PassedValidation", "123", None),
    ),
    "BulkJobs.process": Row(
        lambda c: BulkJobs(c).process(373321, settings="x"),
        "POST",
        "/BulkApi/Process",
        b'{"accountId":9923946,"type":"BulkWriteOff","status":"ProcessedWithErrors","totalRecords":3,"id":373321}',
        BulkJob,
        lambda job: (job.type_, job.status, job.total_records, job.records),
        ("BulkWriteOff", "ProcessedWithErrors", 3, None),
        body=b'{"id":373321,"settings":"x"}',
    ),
    "BulkJobs.cancel": Row(
        lambda c: BulkJobs(c).cancel(373335),
        "POST",
        "/BulkApi/Cancel/373335",
        b'{"records":[{"status":"FailedProcessing","details":"Manually marked as Failed.","id":3456502}],"id":373335,'
        b'"status":"ProcessedWithErrors"}',
        BulkJob,
        lambda job: (job.status, job.records[0].details),
        ("ProcessedWithErrors", "Manually marked as Failed."),
    ),
}


@pytest.fixture
def client() -> FakeClient:
    return FakeClient(b'{"id":7}')


# ------------------------------------------------------------------ posting


async def test_a_draft_is_posted_without_a_body(client: FakeClient) -> None:
    await DraftInvoices(client).post(1188)
    assert (client.requests[0].target, client.body) == ("/Invoices?draftInvoiceId=1188", None)


@pytest.mark.parametrize("preview", [True, False])
async def test_whether_posting_is_a_preview_is_said_in_the_body(client: FakeClient, preview: bool) -> None:
    await DraftInvoices(client).post(1188, preview=preview)
    assert client.requests[0].target == "/Invoices?draftInvoiceId=1188"
    assert client.body == (b'{"preview":true}' if preview else b'{"preview":false}')


@pytest.mark.parametrize("nothing", [[], ()])
async def test_a_draft_is_not_posted_if_no_charge_is_named(client: FakeClient, nothing: Any) -> None:
    """The server may take an empty list for "all", which is the opposite of what was asked for."""
    with pytest.raises(InvalidValue, match="draft_charge_ids holds no ID"):
        await DraftInvoices(client).post(1188, draft_charge_ids=nothing)
    assert client.requests == []


async def test_a_draft_is_not_posted_without_its_id(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"post_draft_invoice\.draft_invoice_id: may not be None"):
        await DraftInvoices(client).post(None)  # type: ignore[arg-type]
    assert client.requests == []


async def test_ready_charges_are_posted_with_an_empty_object(client: FakeClient) -> None:
    await DraftInvoices(client).post_ready_charges(7)
    assert (client.requests[0].target, client.body) == ("/draftInvoices/PostReadyCharges?customerId=7", b"{}")


async def test_the_numbers_of_a_card_are_sent_as_text(client: FakeClient) -> None:
    card = CollectCreditCard(card_number="0123412341234123", expiration_month=2, expiration_year=23, cvv="012")
    options = InvoiceCollectOptions(payment_method="UseProvidedPaymentMethodAndSave", credit_card=card)
    await DraftInvoices(client).post_ready_charges(7, invoice_collect_options=options)
    assert client.body == (
        b'{"invoiceCollectOptions":{"paymentMethod":"UseProvidedPaymentMethodAndSave","creditCard":{"cardNumber":'
        b'"0123412341234123","expirationMonth":2,"expirationYear":23,"cvv":"012"}}}'
    )


async def test_the_numbers_of_a_bank_account_are_sent_as_text(client: FakeClient) -> None:
    account = CollectAchCard(account_number="0123457832156", transit_number="00345", bank_account_type="CHQ")
    options = InvoiceCollectOptions(payment_method="UseProvidedPaymentMethodOnce", ach_card=account)
    await DraftInvoices(client).post_ready_charges(7, invoice_collect_options=options)
    assert client.body == (
        b'{"invoiceCollectOptions":{"paymentMethod":"UseProvidedPaymentMethodOnce","achCard":{"accountNumber":'
        b'"0123457832156","transitNumber":"00345","bankAccountType":"CHQ"}}}'
    )


def test_the_numbers_of_cards_and_accounts_are_stars_in_a_repr() -> None:
    options = InvoiceCollectOptions(
        credit_card=CollectCreditCard(card_number="4242424242424242", cvv="987"),
        ach_card=CollectAchCard(account_number="123457832156", transit_number="65432"),
    )
    assert [secret for secret in ("4242", "987", "1234", "65432") if secret in repr(options)] == []


# ------------------------------------------------------------------ reversals and write-offs


@pytest.mark.parametrize("option", ["Amount", "NetAmount", ReverseChargeOption.AMOUNT])
@pytest.mark.parametrize("amount", [UNSET, None])
async def test_a_reversal_of_an_amount_needs_the_amount(client: FakeClient, option: str, amount: Any) -> None:
    with pytest.raises(InvalidType, match=r"reverse_charge: (Net)?Amount needs a reverse_charge_amount"):
        await Charges(client).reverse(5, reverse_charge_option=option, reverse_charge_amount=amount)
    assert client.requests == []


@pytest.mark.parametrize("option", ["Full", "Unearned", "Later"])
async def test_other_reversals_need_no_amount(client: FakeClient, option: str) -> None:
    await Charges(client).reverse(5, reverse_charge_option=option)
    assert client.requests[0].target == "/ReverseCharges"
    assert client.body == f'{{"chargeId":5,"reverseChargeOption":"{option}"}}'.encode()


@pytest.mark.parametrize("nothing", [[], ()])
async def test_a_reversal_of_no_charges_is_refused(client: FakeClient, nothing: Any) -> None:
    """The server may take an empty list for "all", which is the opposite of what was asked for."""
    with pytest.raises(InvalidValue, match="charge_ids holds no ID"):
        await Invoices(client).reverse_specific_charges(511684, charge_ids=nothing, reverse_charge_option="Full")
    assert client.requests == []


async def test_a_write_off_takes_no_float(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"write_off_invoice\.amount: .*float"):
        await Invoices(client).write_off(511684, amount=10.5)  # type: ignore[arg-type]
    assert client.requests == []


async def test_a_write_off_needs_its_amount(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"write_off_invoice\.amount: .*not None"):
        await Invoices(client).write_off(511684, amount=None)  # type: ignore[arg-type]
    assert client.requests == []


async def test_write_offs_that_are_not_enabled_look_like_an_unknown_invoice() -> None:
    client = FakeClient(b'{"Message":"No HTTP resource was found"}', status=404)
    with pytest.raises(NotFoundError, match="No HTTP resource was found"):
        await Invoices(client).write_off(511684, amount=Decimal("67.95"))


async def test_revenue_is_not_recognised_without_a_word_on_preview(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"earn_charge\.preview: may not be None"):
        await Earnings(client).manual_earn(5, preview=None, reference="Milestone 2")  # type: ignore[arg-type]
    assert client.requests == []


async def test_a_reference_that_is_too_long_is_refused(client: FakeClient) -> None:
    with pytest.raises(InvalidValue, match=r"earn_charge\.reference: has 501 characters; at most 500"):
        await Earnings(client).manual_earn(5, preview=True, reference="x" * 501)
    assert client.requests == []


@pytest.mark.parametrize(
    ("name", "repeatable"),
    [
        ("Invoices.patch", False),
        ("Invoices.write_off", False),
        ("Invoices.reverse", False),
        ("Charges.reverse", False),
        ("DraftInvoices.post", False),
        ("DraftInvoices.cancel", False),
        ("DraftPaymentSchedules.create", False),
        ("DraftPaymentSchedules.delete", True),
        ("BulkJobs.process", False),
        ("BulkJobs.get", True),
    ],
)
async def test_what_may_not_happen_twice_is_not_repeated(name: str, repeatable: bool) -> None:
    request, _ = await ROWS[name].run()
    assert request.operation.repeatable is repeatable


# ------------------------------------------------------------------ patches


async def test_a_patch_of_an_invoice_sends_nothing_that_is_not_meant(client: FakeClient) -> None:
    await Invoices(client).patch(511684, notes=None)
    assert client.body == b'{"id":511684,"notes":null}'


async def test_terms_that_are_taken_away_come_with_their_flag_too(client: FakeClient) -> None:
    await Invoices(client).patch(511684, net_terms=None)
    assert client.body == b'{"id":511684,"netTerms":null,"netTermsSet":true}'


async def test_a_flag_is_no_field_of_its_own(client: FakeClient) -> None:
    with pytest.raises(TypeError, match="net_terms_set"):
        await Invoices(client).patch(511684, net_terms_set=True)  # type: ignore[call-arg]
    assert client.requests == []


async def test_a_patch_of_a_draft_sends_nothing_that_is_not_meant(client: FakeClient) -> None:
    await DraftInvoices(client).patch(1188, po_number="PO-9")
    assert client.body == b'{"id":1188,"poNumber":"PO-9"}'


async def test_a_reference_date_is_sent_in_utc(client: FakeClient) -> None:
    moment = datetime(2024, 2, 1, 1, tzinfo=timezone(timedelta(hours=1)))
    await DraftInvoices(client).patch(1188, reference_date=moment)
    assert client.body == b'{"id":1188,"referenceDate":"2024-02-01T00:00:00Z","referenceDateSet":true}'


async def test_a_bad_draft_charge_is_named_by_its_place(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"patch_draft_invoice\.draft_charges\[1\]\.unit_price: .*float"):
        await DraftInvoices(client).patch(1188, draft_charges=[{"id": 5}, {"id": 6, "unit_price": 0.1}])  # type: ignore[list-item]
    assert client.requests == []


async def test_a_bad_instalment_is_named_by_its_place(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"create_draft_payment_schedules\[0\]: needs days_due_after_term"):
        await DraftPaymentSchedules(client).create([{"invoice_id": 1188, "amount": 1}])  # type: ignore[list-item]
    assert client.requests == []


# ------------------------------------------------------------------ bulk jobs


async def test_payments_of_a_bulk_job_are_written_as_single_ones_are(client: FakeClient) -> None:
    payment = PaymentCreate(customer_id=7, amount=Decimal("1E+1"), payment_method="Cash", source="Manual")
    await BulkJobs(client).create(
        account_upload_type=AccountUploadType.BULK_PAYMENT,
        data=[payment, {"customer_id": 8, "amount": "67.95", "payment_method": "Cash", "source": "Manual"}],
    )
    assert client.body == (
        b'{"accountUploadType":"BulkPayment","data":['
        b'{"customerId":7,"amount":10,"paymentMethod":"Cash","source":"Manual"},'
        b'{"customerId":8,"amount":67.95,"paymentMethod":"Cash","source":"Manual"}]}'
    )


async def test_a_bad_payment_of_a_bulk_job_is_named_by_its_place(client: FakeClient) -> None:
    payments: Any = [{"customer_id": 7, "amount": 0.1, "payment_method": "Cash", "source": "Manual"}]
    with pytest.raises(InvalidType, match=r"create_bulk_job\.data\[0\]\.amount: .*float"):
        await BulkJobs(client).create(account_upload_type="BulkPayment", data=payments)
    assert client.requests == []


async def test_a_write_off_of_a_bulk_job_is_an_invoice_id(client: FakeClient) -> None:
    with pytest.raises(InvalidType, match=r"create_bulk_job\.data\[1\]: takes an int, not a str"):
        await BulkJobs(client).create(account_upload_type="BulkWriteOff", data=[123456, "1234567"])  # type: ignore[list-item]
    assert client.requests == []


async def test_a_bulk_job_of_an_unknown_type_is_left_to_the_server(client: FakeClient) -> None:
    await BulkJobs(client).create(account_upload_type="BulkHold", data=[7])
    assert client.body == b'{"accountUploadType":"BulkHold","data":[7]}'


async def test_a_bulk_job_is_polled_without_its_records(client: FakeClient) -> None:
    await BulkJobs(client).get(373334)
    assert client.requests[0].target == "/BulkApi/373334"


async def test_a_bulk_job_is_processed_by_its_id_alone(client: FakeClient) -> None:
    await BulkJobs(client).process(373321)
    assert client.body == b'{"id":373321}'


# ------------------------------------------------------------------ lists and documents


async def test_the_list_of_a_customer_yields_the_invoices_of_all_pages() -> None:
    client = FakeClient(b'[{"id":511684}]')
    assert [invoice.id async for invoice in Invoices(client).list_by_customer(7)] == [511684]


@pytest.mark.parametrize("resource", [Invoices, InvoiceSummaries, DraftInvoices])
def test_a_list_refuses_a_missing_customer_before_it_is_used(client: FakeClient, resource: Any) -> None:
    with pytest.raises(InvalidType, match=r"\.customer_id: may not be None"):
        resource(client).list_by_customer(None)


async def test_summaries_of_drafts_take_a_query() -> None:
    client = FakeClient(b"[]")
    assert await DraftInvoices(client).list_summaries(query="Ready") == []
    assert client.requests[0].target == "/DraftInvoiceSummary?pageSize=1000&pageNumber=0&query=Ready"


async def test_summaries_of_credit_notes_take_a_query() -> None:
    client = FakeClient(b"[]")
    assert await CreditNotes(client).list_summaries(query="Ready") == []
    assert client.requests[0].target == "/CreditNotes/GetCreditNotesSummary?pageSize=1000&pageNumber=0&query=Ready"


async def test_an_unknown_document_is_an_error_in_json() -> None:
    error = b'{"ErrorId":0,"HttpStatusCode":404,"Errors":[{"Key":"Api Error","Value":"Invoice with id 22 not found."}]}'
    with pytest.raises(NotFoundError, match=r"Invoice with id 22 not found\."):
        await Invoices(FakeClient(error, status=404)).get_pdf(22)
