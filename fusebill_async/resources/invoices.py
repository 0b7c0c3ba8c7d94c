"""Invoices and what becomes of them, as methods of `fusebill.invoices`, `fusebill.draft_invoices` and their neighbours.

Invoices are drafts first, then posted. A posted invoice never changes back: it is paid, reversed by credit notes or
written off.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Unpack

from fusebill_openapi import api
from fusebill_openapi.errors import InvalidType, InvalidValue
from fusebill_openapi.unset import UNSET

import fusebill_async

from .._bulk import LARGEST_JOB, BulkRun, checked_entries, checked_type, written
from .._clock import SystemClock
from .._page import SURE_PAGE_SIZE
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime
    from decimal import Decimal

    from fusebill_openapi.filtering import Condition, Sort
    from fusebill_openapi.jsontext import JSON
    from fusebill_openapi.messages import Client
    from fusebill_openapi.models import (
        AccountUploadType,
        BillingPeriodPaymentSchedule,
        BillingPeriodPaymentScheduleInput,
        BillingPeriodPaymentScheduleInputFields,
        BulkJob,
        BulkJobView,
        ChargeDetail,
        CreditAllocation,
        CreditNote,
        CreditNoteSummary,
        DraftChargePatch,
        DraftChargePatchFields,
        DraftInvoice,
        DraftInvoiceSummary,
        DraftPaymentScheduleCreate,
        DraftPaymentScheduleCreateFields,
        Invoice,
        InvoiceCollectOptions,
        InvoiceCollectOptionsFields,
        InvoiceSummary,
        PaymentAllocation,
        PaymentCreate,
        PaymentCreateFields,
        ReverseCharge,
        ReverseChargeOption,
        Term,
    )
    from fusebill_openapi.unset import Unset

    from .._clock import Clock
    from .._paginator import ListOptions, Paginator


class Invoices(Resource):
    """Posted invoices, their documents, and what was paid or credited on them. Drafts are in `draft_invoices`.

    Status and due date of an invoice are on its `payment_schedules`; to look for unpaid invoices use
    `invoice_summaries`. No call here collects a payment: payments are allocated to invoices.
    """

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[Invoice]:
        """List the posted invoices of the account, without their charges.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. Charges
        are in `list_by_customer` and `get`. Status, due date and outstanding balance are no filters here, but in
        `invoice_summaries.list`.

        Args:
            *conditions: On the fields of `filters.Invoices`, all of which must hold, or one raw query as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of invoices.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import Invoices as F

            async for invoice in fusebill.invoices.list(F.posted_timestamp >= date(2024, 1, 1)):
                print(invoice.invoice_number, invoice.invoice_amount)
            ```

        API page: List Invoices, `GET /Invoices`.
        """
        return fusebill_async.Paginator(self._client, api.invoices.list_invoices.request, conditions, **options)

    def list_by_customer(
        self,
        customer_id: int,
        *conditions: Condition | str,
        show_zero_dollar_charges: bool | None = None,
        show_tracked_items: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Paginator[Invoice]:
        """List the posted invoices of a customer, with their charges.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerInvoices`, all of which must hold, or one raw query as
                a str.
            show_zero_dollar_charges: Whether charges of zero are shown.
            show_tracked_items: Whether the tracked items bought are shown. In the vendor's samples only.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of invoices.

        Raises:
            NotFoundError: While it is used: no customer has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Invoices By Customer, `GET /Customers/{customerId}/Invoices`.
        """
        build = partial(
            api.invoices.list_customer_invoices.request,
            customer_id,
            show_zero_dollar_charges=show_zero_dollar_charges,
            show_tracked_items=show_tracked_items,
        )
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def get(
        self,
        invoice_id: int,
        *,
        show_tracked_items: bool | None = None,
        group_charges: bool | None = None,
        show_zero_dollar_charges: bool | None = None,
        view: str | None = None,
    ) -> Invoice:
        """Get one posted invoice; drafts are in `draft_invoices`.

        Args:
            invoice_id: Fusebill ID of the invoice, not the number that customers see.
            show_tracked_items: Whether the tracked items bought are shown; where in the answer is not documented, so
                look into `additional_properties`.
            group_charges: True groups the charges by subscription or purchase into `charge_groups`; `charges` may be
                None then.
            show_zero_dollar_charges: Whether charges of zero are shown; not unless asked for.
            view: Named by the vendor, not explained; the server takes `"default"` if it is left out.

        Returns:
            The invoice.

        Raises:
            NotFoundError: No posted invoice has this ID.

        API page: Read Invoice As JSON, `GET /Invoices/{invoiceId}`.
        """
        return await api.invoices.get_invoice.call(
            self._client,
            invoice_id,
            show_tracked_items=show_tracked_items,
            group_charges=group_charges,
            show_zero_dollar_charges=show_zero_dollar_charges,
            view=view,
        )

    async def get_html(self, invoice_id: int, *, show_tracked_items: bool | None = None) -> str:
        """Get a posted invoice as a web page. The vendor asks to prefer it to `get_pdf`: it is faster.

        Args:
            invoice_id: Fusebill ID of the invoice.
            show_tracked_items: Whether the tracked items bought are shown.

        Returns:
            The body of the answer as it came. It should be the page itself, but whether the server writes it as a
            JSON string was never shown: check that it begins with `<`.

        Raises:
            NotFoundError: No posted invoice has this ID.

        API page: Read Invoice As HTML, `GET /Invoices/html/{invoiceId}`.
        """
        return await api.invoices.get_invoice_html.call(self._client, invoice_id, show_tracked_items=show_tracked_items)

    async def get_pdf(self, invoice_id: int, *, show_tracked_items: bool | None = None) -> bytes:
        """Get a posted invoice as the PDF that is e-mailed to customers.

        The vendor limits this call more than others, without saying how much, and asks to prefer `get_html`.

        Args:
            invoice_id: Fusebill ID of the invoice.
            show_tracked_items: Whether the tracked items bought are shown.

        Returns:
            The PDF.

        Raises:
            NotFoundError: No posted invoice has this ID.

        API page: Read Invoice As PDF, `GET /Invoices/pdf/{invoiceId}`.
        """
        return await api.invoices.get_invoice_pdf.call(self._client, invoice_id, show_tracked_items=show_tracked_items)

    async def get_summary(self, invoice_id: int, *, pdf: str | None = None) -> Invoice:
        """Get a posted invoice in a summarised form; has nothing to do with `invoice_summaries`.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            invoice_id: Fusebill ID of the invoice.
            pdf: How to summarise; the server takes `"ByPlanProduct"` if it is left out, and no other value is known.

        Returns:
            The invoice, in spite of the name of `pdf`.

        API page: Read Invoice Summary Document, `GET /invoices/summary/{invoiceId}`.
        """
        return await api.invoices.get_invoice_summary_document.call(self._client, invoice_id, pdf=pdf)

    async def patch(
        self,
        invoice_id: int,
        *,
        notes: str | Unset | None = UNSET,
        net_terms: Term | str | Unset | None = UNSET,
        hide_on_ssp: bool | Unset | None = UNSET,
    ) -> Invoice:
        """Change notes, terms or visibility of a posted invoice; what is left out stays as it is. Moves no money.

        The flags by which the API tells that terms and visibility are meant (`netTermsSet`, `hideOnSSPSet`) are set
        for you.

        Args:
            invoice_id: Fusebill ID of the invoice.
            notes: At most 500 characters. Not named by every page of the vendor, so check the answer.
            net_terms: Terms of payment, such as `"Net30"`. What None does is not documented.
            hide_on_ssp: Whether the invoice is hidden on the customer portal.

        Returns:
            The invoice as it is now.

        Raises:
            NotFoundError: No posted invoice has this ID.

        API page: Patch Invoice, `PATCH /Invoices`.
        """
        return await api.invoices.patch_invoice.call(
            self._client, {"id": invoice_id, "notes": notes, "net_terms": net_terms, "hide_on_ssp": hide_on_ssp}
        )

    async def list_credit_allocations(self, invoice_id: int) -> Sequence[CreditAllocation]:
        """Get the parts of credits that pay an invoice, in one answer: there is no paging and no filter.

        Args:
            invoice_id: Fusebill ID of the invoice.

        Returns:
            The allocations.

        Raises:
            NotFoundError: No invoice has this ID.

        API page: List Credit Allocations, `GET /invoices/{invoiceId}/creditAllocations`.
        """
        return await api.invoices.list_invoice_credit_allocations.call(self._client, invoice_id)

    async def list_payment_allocations(self, invoice_id: int) -> Sequence[PaymentAllocation]:
        """Get the parts of payments that pay an invoice, in one answer: there is no paging and no filter.

        Args:
            invoice_id: Fusebill ID of the invoice.

        Returns:
            The allocations; `payment_method` is text to show, with the card's brand and last digits.

        Raises:
            NotFoundError: No invoice has this ID.

        API page: List Payment Allocations, `GET /invoices/{invoiceId}/paymentAllocations`.
        """
        return await api.invoices.list_invoice_payment_allocations.call(self._client, invoice_id)

    async def write_off(
        self, invoice_id: int, *, amount: Decimal | int | str, reference: str | Unset | None = UNSET
    ) -> JSON:
        """Write off the whole outstanding balance of an invoice as uncollectable.

        Moves money: the balance is taken off the customer's ledger. Cannot be undone. Parts of a balance can be
        written off in the user interface only. Vendor support must have enabled write-offs over the API for the
        account.

        Args:
            invoice_id: Fusebill ID of the invoice.
            amount: The `outstanding_balance` of the invoice, in the customer's currency; no other amount is taken.
            reference: Free text.

        Returns:
            The answer's JSON as it is, or None: its form was never documented. To see the result, get the invoice.

        Raises:
            NotFoundError: No invoice has this ID, or write-offs over the API are not enabled for the account; the
                server does not tell which.

        Example:
            ```python
            await fusebill.invoices.write_off(511684, amount=Decimal("67.95"), reference="Customer is bankrupt")
            ```

        API page: Write Off, `POST /invoices/writeoff`.
        """
        return await api.invoices.write_off_invoice.call(
            self._client, {"invoice_id": invoice_id, "amount": amount, "reference": reference}
        )

    async def reverse(
        self,
        invoice_id: int,
        *,
        reverse_charge_option: ReverseChargeOption | str,
        reference: str | Unset | None = UNSET,
        invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | Unset | None = UNSET,
    ) -> JSON:
        """Reverse a posted invoice, in full or what is not yet earned, by credit notes.

        Moves money on the customer's ledger. Cannot be undone: no call takes a reversal back. For a given amount use
        `charges.reverse`: this call has no amount, although the vendor names the options `"Amount"` and `"NetAmount"`
        here too.

        Args:
            invoice_id: Fusebill ID of the invoice.
            reverse_charge_option: `"Full"` reverses all, `"Unearned"` what is not yet earned. The vendor does not mark
                it as required, nor tell what is reversed without it.
            reference: Free text.
            invoice_collect_options: In three samples of the vendor that look like copies from another page; whether
                it has an effect here is not known.

        Returns:
            The answer's JSON as it is, or None: its form was never documented. To see the result, list the
            `credit_notes` of the invoice.

        Raises:
            NotFoundError: No posted invoice has this ID.

        API page: Reverse Invoice, `POST /Invoices/Reverse`.
        """
        return await api.invoices.reverse_invoice.call(
            self._client,
            {
                "invoice_id": invoice_id,
                "reverse_charge_option": reverse_charge_option,
                "reference": reference,
                "invoice_collect_options": invoice_collect_options,
            },
        )

    async def reverse_specific_charges(
        self,
        invoice_id: int,
        *,
        charge_ids: Sequence[int],
        reverse_charge_option: ReverseChargeOption | str,
        reference: str | Unset | None = UNSET,
    ) -> JSON:
        """Reverse some charges of a posted invoice.

        Moves money on the customer's ledger. Cannot be undone: no call takes a reversal back.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            invoice_id: Fusebill ID of the invoice.
            charge_ids: IDs of the charges to reverse; at least one.
            reverse_charge_option: Presumably as with `reverse`.
            reference: Free text.

        Returns:
            The answer's JSON as it is, or None: its form was never documented.

        Raises:
            InvalidValue: There is no ID in `charge_ids`: the server may take that for "all". Nothing was sent.

        API page: Reverse Specific Charges, `POST /Invoices/ReverseSpecificCharges`.
        """
        if charge_ids in ([], ()):
            raise InvalidValue("reverse_specific_charges: charge_ids holds no ID; use reverse if all charges are meant")
        return await api.invoices.reverse_specific_charges.call(
            self._client,
            {
                "invoice_id": invoice_id,
                "charge_ids": charge_ids,
                "reverse_charge_option": reverse_charge_option,
                "reference": reference,
            },
        )


class InvoiceSummaries(Resource):
    """Posted invoices in short: the place to look for those that are unpaid or overdue."""

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[InvoiceSummary]:
        """List the posted invoices of the account in short.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. Only the
        summaries filter on status and outstanding balance, and only this list on the due date.

        Args:
            *conditions: On the fields of `filters.InvoiceSummaries`, all of which must hold, or one raw query as
                a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of summaries. No answer was ever documented: each field may be None, and what else the server
            sends is in `additional_properties`.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import InvoiceSummaries as S

            overdue = fusebill.invoice_summaries.list(
                S.invoice_status == "Overdue", S.outstanding_balance >= Decimal("100.00"), sort=S.due_date.asc()
            )
            async for summary in overdue:
                print(summary.invoice_number, summary.outstanding_balance)
            ```

        API page: List Invoice Summaries, `GET /invoiceSummaries`.
        """
        return fusebill_async.Paginator(
            self._client, api.invoice_summaries.list_invoice_summaries.request, conditions, **options
        )

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[InvoiceSummary]:
        """List the posted invoices of a customer in short.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. The due
        date is no filter here, unlike in `list`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerInvoiceSummaries`, all of which must hold, or one raw
                query as a str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of summaries. No answer was ever documented: each field may be None, and what else the server
            sends is in `additional_properties`.

        Raises:
            NotFoundError: While it is used: no customer has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: Read Customer Invoice Summaries, `GET /customers/{customerId}/invoiceSummaries`.
        """
        build = partial(api.invoice_summaries.list_customer_invoice_summaries.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)


class Charges(Resource):
    """Charges on posted invoices. No call lists them: they are in the `charges` of an invoice."""

    __slots__ = ()

    async def reverse(
        self,
        charge_id: int,
        *,
        reverse_charge_option: ReverseChargeOption | str,
        reverse_charge_amount: Decimal | int | str | Unset | None = UNSET,
        reference: str | Unset | None = UNSET,
        preview: bool | None = None,
    ) -> ReverseCharge:
        """Reverse one charge: all of it, what is not yet earned, or a given amount.

        Moves money: a credit note is issued on the customer's ledger. Cannot be undone: no call takes a reversal back.
        With `preview=True` nothing is changed and no money moves.

        Args:
            charge_id: ID of the charge.
            reverse_charge_option: `"Full"` reverses all, `"Unearned"` what is not yet earned, `"Amount"` a given
                amount, `"NetAmount"` a given amount after discounts and taxes, as near as they allow.
            reverse_charge_amount: The amount in the customer's currency, at least 0.01 and with at most two decimals.
                Required with `"Amount"` and `"NetAmount"`; for these only.
            reference: The reason, at most 500 characters.
            preview: True only simulates.

        Returns:
            The reversal. With preview, `reverse_charge_preview` tells what would come of it; its
            `reversal_amount_warning_flag` is True if the exact net amount is impossible.

        Raises:
            InvalidType: The option is `"Amount"` or `"NetAmount"`, and there is no amount; nothing was sent.
            NotFoundError: No charge has this ID.

        Example:
            ```python
            reversal = await fusebill.charges.reverse(
                15884967, reverse_charge_option="NetAmount", reverse_charge_amount=Decimal("10.50"), preview=True
            )
            print(reversal.reverse_charge_preview)
            ```

        API page: Create Reversal, `POST /ReverseCharges`.
        """
        if reverse_charge_option in ("Amount", "NetAmount") and reverse_charge_amount in (UNSET, None):
            raise InvalidType(f"reverse_charge: {reverse_charge_option} needs a reverse_charge_amount")
        return await api.charges.reverse_charge.call(
            self._client,
            {
                "charge_id": charge_id,
                "reverse_charge_option": reverse_charge_option,
                "reverse_charge_amount": reverse_charge_amount,
                "reference": reference,
            },
            preview=preview,
        )


class Earnings(Resource):
    """Revenue that is recognised on charges."""

    __slots__ = ()

    async def manual_earn(
        self,
        charge_id: int,
        *,
        preview: bool,
        reference: str,
        earn_amount: Decimal | int | str | Unset | None = UNSET,
        earning_option: str | Unset | None = UNSET,
    ) -> ChargeDetail:
        """Recognise revenue of a charge by hand, in the earnings ledger.

        Moves no money: the customer's ledger stays as it is. Cannot be undone.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            charge_id: ID of the charge.
            preview: True only simulates. The server needs to be told either way.
            reference: Free text, at most 500 characters.
            earn_amount: Amount to recognise, with at most two decimals. What applies without it is not documented.
            earning_option: Named by the vendor, not explained.

        Returns:
            The charge with its `earnings`.

        API page: Manual Earn, `POST /Earnings/ManualEarn`.
        """
        return await api.earnings.earn_charge.call(
            self._client,
            {
                "charge_id": charge_id,
                "earn_amount": earn_amount,
                "earning_option": earning_option,
                "reference": reference,
            },
            preview=preview,
        )


class DraftInvoices(Resource):
    """Invoices before they are posted. Pending and Projected drafts still gather charges; Ready ones can be posted.

    Drafts cannot be deleted: `cancel` puts one away, and `uncancel` brings it back.
    """

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[DraftInvoiceSummary]:
        """List the draft invoices of the account in short, without charges.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. Dates have
        other names than on posted invoices: `created_date` and `effective_date`.

        Args:
            *conditions: On the fields of `filters.DraftInvoices`, all of which must hold, or one raw query as a
                str. `currency_id` takes Fusebill's own IDs, 1 to 24; which currency has which is not published.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of summaries of drafts.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import DraftInvoices as D

            async for draft in fusebill.draft_invoices.list(D.status == "Ready"):
                print(draft.id, draft.customer_full_name, draft.pending_charges)
            ```

        API page: List Draft Invoices (Summary), `GET /DraftInvoices`.
        """
        return fusebill_async.Paginator(
            self._client, api.draft_invoices.list_draft_invoices.request, conditions, **options
        )

    def list_by_customer(
        self, customer_id: int, *conditions: Condition | str, **options: Unpack[ListOptions]
    ) -> Paginator[DraftInvoiceSummary]:
        """List the draft invoices of a customer in short, without charges.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`.

        Args:
            customer_id: Fusebill ID of the customer.
            *conditions: On the fields of `filters.CustomerDraftInvoices`, all of which must hold, or one raw
                query as a str. The server may know further names.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of summaries of drafts.

        Raises:
            NotFoundError: While it is used: no customer has this ID.
            BusinessRuleError: While it is used: the server cannot read the query.

        API page: List Draft Invoices By Customer (Summary), `GET /customers/{customerId}/DraftInvoices`.
        """
        build = partial(api.draft_invoices.list_customer_draft_invoices.request, customer_id)
        return fusebill_async.Paginator(self._client, build, conditions, **options)

    async def list_summaries(
        self,
        *,
        query: str | None = None,
        sort: Sort | None = None,
        page_size: int = SURE_PAGE_SIZE,
        page_number: int = 0,
    ) -> Sequence[DraftInvoiceSummary]:
        """Get draft invoices in short, in one answer. Prefer `list`, which is documented and pages.

        Not in the vendor's narrative reference; whether your key may call it is not known. Whether the server heeds
        the arguments is not documented, so it cannot be walked safely: one call is one answer.

        Args:
            query: Filters, such as `"status:Ready"`.
            sort: Order, such as `filters.DraftInvoices.created_date.desc()`.
            page_size: Drafts in an answer; lists that page grant at least 1000.
            page_number: Number of the page, from 0.

        Returns:
            Summaries of drafts.

        API page: Draft Invoice Summary, `GET /DraftInvoiceSummary`.
        """
        return await api.draft_invoices.list_draft_invoice_summaries.call(
            self._client,
            query=query,
            page_size=page_size,
            page_number=page_number,
            sort_order=sort and sort.order,
            sort_expression=sort and sort.expression,
        )

    async def get(self, draft_invoice_id: int, *, group_charges: bool | None = None) -> DraftInvoice:
        """Get one draft invoice with its charges.

        Args:
            draft_invoice_id: Fusebill ID of the draft.
            group_charges: True groups the charges by subscription or purchase, presumably into
                `draft_charge_groups`; groups of a subscription carry its ID.

        Returns:
            The draft; only one in status `Ready` can be posted.

        Raises:
            NotFoundError: No draft has this ID.

        API page: Read Draft Invoice, `GET /DraftInvoices/{draftInvoiceId}`.
        """
        return await api.draft_invoices.get_draft_invoice.call(
            self._client, draft_invoice_id, group_charges=group_charges
        )

    async def get_pdf(self, draft_invoice_id: int, *, show_tracked_items: bool | None = None) -> bytes:
        """Get a draft invoice as a PDF. The vendor limits this call more than others, without saying how much.

        Args:
            draft_invoice_id: Fusebill ID of the draft.
            show_tracked_items: Whether the tracked items bought are shown.

        Returns:
            The PDF.

        Raises:
            NotFoundError: No draft has this ID.

        API page: Read Draft Invoice As PDF, `GET /draftInvoices/pdf/{draftInvoiceId}`.
        """
        return await api.draft_invoices.get_draft_invoice_pdf.call(
            self._client, draft_invoice_id, show_tracked_items=show_tracked_items
        )

    async def post(
        self,
        draft_invoice_id: int,
        *,
        draft_charge_ids: Sequence[int] | Unset | None = UNSET,
        preview: bool | Unset | None = UNSET,
    ) -> Invoice:
        """Post a draft invoice that is Ready.

        Moves money: the customer owes the invoice from now on, and it may be collected at once. Cannot be undone: a
        posted invoice can only be reversed or written off. With `preview=True` nothing is posted and no money moves.

        Args:
            draft_invoice_id: Fusebill ID of the draft.
            draft_charge_ids: IDs of the ready charges to post; all of the draft's if left out.
            preview: True only shows what posting would do. It goes into the body, as the vendor's tables have it;
                one sample has it in the query.

        Returns:
            The posted invoice; with preview presumably what would be posted, in `invoice_preview`.

        Raises:
            InvalidValue: There is no ID in `draft_charge_ids`: the server may take that for "all". Nothing was sent.
            NotFoundError: No draft has this ID.
            BusinessRuleError: The draft is not Ready.

        API page: Post Draft Invoice, `POST /Invoices`.
        """
        if draft_charge_ids in ([], ()):
            raise InvalidValue("post_draft_invoice: draft_charge_ids holds no ID; leave it out to post all charges")
        plain = draft_charge_ids is UNSET and preview is UNSET
        return await api.draft_invoices.post_draft_invoice.call(
            self._client,
            None if plain else {"draft_charge_ids": draft_charge_ids, "preview": preview},
            draft_invoice_id=draft_invoice_id,
        )

    async def patch(
        self,
        draft_invoice_id: int,
        *,
        notes: str | Unset | None = UNSET,
        po_number: str | Unset | None = UNSET,
        net_terms: Term | str | Unset | None = UNSET,
        reference_date: datetime | date | Unset | None = UNSET,
        draft_charges: Sequence[DraftChargePatch | DraftChargePatchFields] | Unset | None = UNSET,
    ) -> DraftInvoice:
        """Change a draft invoice that is Ready, and its charges; what is left out stays as it is. Moves no money.

        The flags by which the API tells that terms and reference date are meant (`netTermsSet`, `referenceDateSet`)
        are set for you.

        Args:
            draft_invoice_id: Fusebill ID of the draft.
            notes: At most 500 characters by one page and 2000 by another, so keep within 500. Final once posted.
            po_number: At most 255 characters.
            net_terms: Terms of payment, such as `"Net30"`. What None does is not documented.
            reference_date: A date, or an aware datetime, sent in UTC. Not named by every page of the vendor.
            draft_charges: The charges to change, each with its `id` and an `operation`: `"Update"`, or `"Delete"`,
                which nothing brings back. For a charge with tiered pricing give `draft_charge_tiers` instead of
                `range_quantity`.

        Returns:
            The draft as it is now; the vendor shows no answer, so this is assumed.

        Raises:
            NotFoundError: No draft has this ID.
            BusinessRuleError: The draft is not Ready.

        Example:
            ```python
            charge = {"id": 5, "operation": "Update", "unit_price": Decimal("10.50")}
            await fusebill.draft_invoices.patch(1188, net_terms="Net30", draft_charges=[charge])
            ```

        API page: Patch Draft Invoice, `PATCH /DraftInvoices`.
        """
        return await api.draft_invoices.patch_draft_invoice.call(
            self._client,
            {
                "id": draft_invoice_id,
                "notes": notes,
                "po_number": po_number,
                "net_terms": net_terms,
                "reference_date": reference_date,
                "draft_charges": draft_charges,
            },
        )

    async def cancel(self, draft_invoice_id: int) -> None:
        """Cancel a draft invoice. Reversible with `uncancel`. Moves no money.

        Args:
            draft_invoice_id: Fusebill ID of the draft.

        Raises:
            NotFoundError: No draft has this ID.

        API page: Cancel Draft Invoice, `POST /draftInvoices/Cancel/{draftInvoiceId}`.
        """
        return await api.draft_invoices.cancel_draft_invoice.call(self._client, draft_invoice_id)

    async def uncancel(self, draft_invoice_id: int) -> None:
        """Make a cancelled draft invoice a draft again. Moves no money.

        Args:
            draft_invoice_id: Fusebill ID of the draft.

        Raises:
            NotFoundError: No cancelled draft has this ID.

        API page: Uncancel Draft Invoice, `POST /draftInvoices/uncancel/{draftInvoiceId}`.
        """
        return await api.draft_invoices.uncancel_draft_invoice.call(self._client, draft_invoice_id)

    async def post_ready_charges(
        self,
        customer_id: int,
        *,
        invoice_collect_options: InvoiceCollectOptions | InvoiceCollectOptionsFields | Unset | None = UNSET,
    ) -> JSON:
        """Post all ready charges on the Ready drafts of a customer; Pending and Projected drafts stay.

        Moves money: the customer owes the invoices from now on, and they may be collected at once. Cannot be undone:
        posted invoices can only be reversed or written off.

        Args:
            customer_id: Fusebill ID of the customer.
            invoice_collect_options: How the invoices are collected. `payment_method` says how to pay:
                `"UseExistingPaymentMethod"` goes with a `payment_method_id`, `"UseProvidedPaymentMethodOnce"` with a
                `credit_card` or an `ach_card`, whose numbers are texts. `rollback_on_failed_payment` takes the posting
                back if the collection fails.

        Returns:
            The answer's JSON as it is, or None, which is likely: its form was never documented. To see the result,
            list the invoices of the customer.

        Raises:
            NotFoundError: No customer has this ID.

        Example:
            ```python
            await fusebill.draft_invoices.post_ready_charges(
                7, invoice_collect_options={"payment_method": "UseExistingPaymentMethod", "payment_method_id": 142291}
            )
            ```

        API page: Post Ready Charges, `POST /draftInvoices/PostReadyCharges`.
        """
        return await api.draft_invoices.post_ready_charges.call(
            self._client, {"invoice_collect_options": invoice_collect_options}, customer_id=customer_id
        )


class DraftPaymentSchedules(Resource):
    """Instalments of one draft invoice. They are read with the draft, as its `payment_schedules`."""

    __slots__ = ()

    async def create(self, schedules: Sequence[DraftPaymentScheduleCreate | DraftPaymentScheduleCreateFields]) -> JSON:
        """Split a draft invoice into instalments. Moves no money.

        It holds for this draft only: later invoices need it again, or `billing_period_payment_schedules`.

        Args:
            schedules: The instalments, whose amounts must add up to the total of the draft. Each has an `invoice_id`,
                which is the ID of the draft, an `amount` in the customer's currency, and `days_due_after_term`, the
                days from posting to the due date. `scheduled_due_date` is not named by every page of the vendor.

        Returns:
            The answer's JSON as it is, or None: its form was never documented. To see the result, get the draft.

        Raises:
            NotFoundError: No draft has this ID.

        Example:
            ```python
            await fusebill.draft_payment_schedules.create(
                [
                    {"invoice_id": 1188, "amount": Decimal("33.98"), "days_due_after_term": 0},
                    {"invoice_id": 1188, "amount": Decimal("33.97"), "days_due_after_term": 30},
                ]
            )
            ```

        API page: Create Draft Payment Schedules, `POST /DraftPaymentSchedules`.
        """
        return await api.draft_payment_schedules.create_draft_payment_schedules.call(self._client, schedules)

    async def delete(self, draft_invoice_id: int) -> None:
        """Remove all payment schedules of a draft invoice at once.

        Args:
            draft_invoice_id: Fusebill ID of the draft, not of a schedule.

        Raises:
            NotFoundError: No draft has this ID.

        API page: Delete Draft Payment Schedules, `DELETE /DraftPaymentSchedules/{draftInvoiceId}`.
        """
        return await api.draft_payment_schedules.delete_draft_payment_schedules.call(self._client, draft_invoice_id)


class BillingPeriodPaymentSchedules(Resource):
    """Instalments of all invoices that a billing period definition results in."""

    __slots__ = ()

    async def create(
        self,
        billing_period_definition_id: int,
        *,
        payment_schedules: Sequence[BillingPeriodPaymentScheduleInput | BillingPeriodPaymentScheduleInputFields],
    ) -> Sequence[BillingPeriodPaymentSchedule]:
        """Set the instalments of the invoices of a billing period definition, also the later ones. Moves no money.

        Not in the vendor's narrative reference; whether your key may call it is not known.

        Args:
            billing_period_definition_id: Fusebill ID of the billing period definition.
            payment_schedules: The instalments: each has an `amount`, which is not explained further, and
                `days_due_after_term`, the days from posting to the due date.

        Returns:
            The instalments.

        API page: Create Billing Period Payment Schedules, `POST /BillingPeriodPaymentSchedules`.
        """
        return await api.billing_period_payment_schedules.create_billing_period_payment_schedules.call(
            self._client,
            {"billing_period_definition_id": billing_period_definition_id, "payment_schedules": payment_schedules},
        )


class CreditNotes(Resource):
    """Documents that reduce an invoice, made whenever charges on it are reversed."""

    __slots__ = ()

    def list(self, *conditions: Condition | str, **options: Unpack[ListOptions]) -> Paginator[CreditNote]:
        """List the credit notes of the account in short.

        Nothing is sent before the result is used: `await` it for one page, or iterate it with `async for`. Filter on
        `invoice_id` for those of one invoice, and on `invoice.customer_id` for those of one customer.

        Args:
            *conditions: On the fields of `filters.CreditNotes`, all of which must hold, or one raw query as a
                str.
            **options: How the list is sorted and walked: `fusebill_async.ListOptions`.

        Returns:
            A paginator of credit notes; some fields are None, and which was never documented.

        Raises:
            BusinessRuleError: While it is used: the server cannot read the query.

        Example:
            ```python
            from fusebill_async.filters import CreditNotes as N

            async for note in fusebill.credit_notes.list(N.invoice.customer_id == 7):
                print(note.credit_notes_number, note.net_amount)
            ```

        API page: List Credit Note Summaries, `GET /CreditNotes`.
        """
        return fusebill_async.Paginator(self._client, api.credit_notes.list_credit_notes.request, conditions, **options)

    async def get(self, credit_note_id: int) -> CreditNote:
        """Get one credit note, with its invoice in a reduced form.

        Args:
            credit_note_id: Fusebill ID of the credit note.

        Returns:
            The credit note. It has the `invoice_number` itself; `terms`, `default_terms` and `charge_groups` of its
            `invoice` may be None.

        Raises:
            NotFoundError: No credit note has this ID.

        API page: Read Credit Note, `GET /CreditNotes/{creditNoteId}`.
        """
        return await api.credit_notes.get_credit_note.call(self._client, credit_note_id)

    async def list_summaries(
        self,
        *,
        query: str | None = None,
        sort: Sort | None = None,
        page_size: int = SURE_PAGE_SIZE,
        page_number: int = 0,
    ) -> Sequence[CreditNoteSummary]:
        """Get credit notes with what triggered them and the standing of their customers, in one answer.

        Not in the vendor's narrative reference; whether your key may call it is not known. Whether the server heeds
        the arguments is not documented, so it cannot be walked safely: one call is one answer. `list` pages.

        Args:
            query: Filters, such as `"invoiceId:511684"`; which names there are is not documented.
            sort: Order, such as `filters.CreditNotes.invoice_id.asc()`.
            page_size: Credit notes in an answer; lists that page grant at least 1000.
            page_number: Number of the page, from 0.

        Returns:
            Summaries of credit notes.

        API page: Get Credit Notes Summary, `GET /CreditNotes/GetCreditNotesSummary`.
        """
        return await api.credit_notes.list_credit_note_summaries.call(
            self._client,
            query=query,
            page_size=page_size,
            page_number=page_number,
            sort_order=sort and sort.order,
            sort_expression=sort and sort.expression,
        )


class BulkJobs(Resource):
    """Many write-offs or payments at once: validated first, and carried out when you say so.

    `write_off` and `pay` take a whole list through as many jobs as it needs, `resume` goes on after a crash; the other
    methods are the single calls. Vendor support must have activated bulk jobs for the account. There is one job at a
    time, and no call lists jobs, so keep the ID.

    Example:
        ```python
        run = await fusebill.bulk_jobs.write_off([511684, 511690])
        print(run.job.successful_records, [record.details for record in run.failed])
        await run.process()
        ```
    """

    __slots__ = ("_clock",)

    def __init__(self, client: Client, clock: Clock | None = None) -> None:
        super().__init__(client)
        self._clock = clock or SystemClock()

    async def write_off(
        self,
        invoice_ids: Sequence[int],
        *,
        process: bool = False,
        timeout: float = 3600.0,  # noqa: ASYNC109 (by the client's clock)
        on_progress: Callable[[BulkRun], object] | None = None,
    ) -> BulkRun:
        """Have many invoices written off: make a job of the first 1,000 of them and wait until it is validated.

        With `process=True` it moves money, as `process` of the run does, and cannot be undone; without, nothing is
        written off yet. Balances are written off as a whole; each invoice needs one, and a customer who is Active or
        Cancelled.

        Args:
            invoice_ids: Fusebill IDs of the invoices, each once.
            process: Whether to go on and process every job of the run as soon as it is validated. What fails
                validation is left out.
            timeout: Seconds to wait for each validation, and for the end of each job.
            on_progress: Is called with the run when a job was made and whenever it was read; may be async. If it
                raises, the run stops there. With `process=True` let it store the run's `id` for `resume`.

        Returns:
            The run, with the validation in its `job` and `records`, and with `process` and `cancel`.

        Raises:
            InvalidType: An ID is no int.
            InvalidValue: There is no ID, or one is there twice.
            NotFoundError: Write-offs over the API are not enabled for the account.
            ResponseError: Another job is processed or waits for it; `cancel` that one first.
            OutcomeUnknown: The answer to making a job was lost; it may wait for processing, and block others.
            BulkJobTimeout: It takes longer than `timeout`; `resume` goes on.
            BulkJobStopped: The job failed, expired or was cancelled by somebody else.

        API pages: Submit Bulk Job For Validation, Poll Bulk Job, Submit Bulk Job For Processing.
        """
        entries = checked_entries("BulkWriteOff", invoice_ids)
        run = BulkRun(self, self._clock, entries, "BulkWriteOff", LARGEST_JOB, timeout=timeout, on_progress=on_progress)
        return await run.begin(None, process=process)

    async def pay(
        self,
        payments: Sequence[PaymentCreate | PaymentCreateFields],
        *,
        process: bool = False,
        per_job: int = LARGEST_JOB,
        timeout: float = 3600.0,  # noqa: ASYNC109 (by the client's clock)
        on_progress: Callable[[BulkRun], object] | None = None,
    ) -> BulkRun:
        """Have many payments made: make a job of the first of them and wait until it is validated.

        With `process=True` it moves money, as `process` of the run does, and cannot be undone; without, nothing is paid
        yet.

        Args:
            payments: The payments, as `payments.create` takes them. No two may be the same, so give those that are
                meant to be alike different references.
            process: As in `write_off`.
            per_job: How many go into one job at most; the documentation tells no maximum.
            timeout: As in `write_off`.
            on_progress: As in `write_off`.

        Returns:
            The run, as with `write_off`.

        Raises:
            InvalidType: A field of a payment is of the wrong kind.
            InvalidValue: There is no payment, one cannot be sent, or two are the same.
            ResponseError: Another job is processed or waits for it; `cancel` that one first.
            OutcomeUnknown: The answer to making a job was lost; it may wait for processing, and block others.
            BulkJobTimeout: It takes longer than `timeout`; `resume` goes on.
            BulkJobStopped: The job failed, expired or was cancelled by somebody else.

        API pages: Submit Bulk Job For Validation, Poll Bulk Job, Submit Bulk Job For Processing.
        """
        entries = checked_entries("BulkPayment", payments)
        run = BulkRun(self, self._clock, entries, "BulkPayment", per_job, timeout=timeout, on_progress=on_progress)
        return await run.begin(None, process=process)

    async def resume(
        self,
        bulk_job_id: int,
        *,
        process: bool = False,
        timeout: float = 3600.0,  # noqa: ASYNC109 (by the client's clock)
        on_progress: Callable[[BulkRun], object] | None = None,
    ) -> BulkRun:
        """Take up a job of write-offs or payments by its ID, in whatever state it is, for instance after a crash.

        With `process=True` it moves money, as `process` of the run does, and cannot be undone. A job that is under way
        or has ended is not processed again; it is waited for.

        Args:
            bulk_job_id: Fusebill ID of the job.
            process: Whether to process the job if nobody did, and wait for its end.
            timeout: As in `write_off`.
            on_progress: As in `write_off`.

        Returns:
            The run of this one job. Entries that were in no job yet are for a new run.

        Raises:
            InvalidValue: The job is of another type, which only the user interface makes.
            NotFoundError: No job has this ID.
            OutcomeUnknown: The answer to processing it was lost, and the job does not show that it was done.
            BulkJobTimeout: It takes longer than `timeout`.
            BulkJobStopped: The job failed or expired; with `process=True` also if it was cancelled.

        API pages: Poll Bulk Job, Submit Bulk Job For Processing.
        """
        job = await self.get(bulk_job_id, view="Full")
        run = BulkRun(self, self._clock, [], checked_type(job), LARGEST_JOB, timeout=timeout, on_progress=on_progress)
        return await run.begin(job, process=process)

    async def create(
        self,
        *,
        account_upload_type: AccountUploadType | str,
        data: Sequence[int | PaymentCreate | PaymentCreateFields],
    ) -> BulkJob:
        """Make a bulk job and validate it. Moves no money: nothing is written off or paid before `process`.

        Args:
            account_upload_type: `"BulkWriteOff"` or `"BulkPayment"`.
            data: With `"BulkWriteOff"` the Fusebill IDs of at most 1000 invoices, each with a balance, which is written
                off as a whole, and of a customer who is Active or Cancelled. With `"BulkPayment"` the payments, as
                `payments.create` takes them.

        Returns:
            The job. Poll it with `get` until it is `Validated` or `ValidatedWithErrors`.

        Raises:
            NotFoundError: With `"BulkWriteOff"`: write-offs over the API are not enabled for the account.
            ResponseError: Another job is processed or waits for it; `cancel` that one first.

        API page: Submit Bulk Job For Validation, `POST /BulkApi`.
        """
        records = written(account_upload_type, data)
        return await api.bulk_jobs.create_bulk_job.call(
            self._client, {"account_upload_type": account_upload_type, "data": records}
        )

    async def create_write_off(self, invoice_ids: Sequence[int]) -> BulkJob:
        """Make a bulk job of write-offs and validate it, by an older path. Prefer `create` with `"BulkWriteOff"`.

        Moves no money: nothing is written off before `process`.

        Args:
            invoice_ids: Fusebill IDs of the invoices; their balances are written off as a whole.

        Returns:
            The job, as with `create`.

        API page: Bulk Invoice Write-off Procedure, Create Bulk Job, `POST /bulkwriteoff`.
        """
        return await api.bulk_jobs.create_bulk_write_off_job.call(
            self._client, {"account_upload_type": "BulkWriteOff", "data": invoice_ids}
        )

    async def create_payment(self, payments: Sequence[PaymentCreate | PaymentCreateFields]) -> BulkJob:
        """Make a bulk job of payments and validate it, by an older path. Prefer `create` with `"BulkPayment"`.

        Moves no money: nothing is paid before `process`.

        Args:
            payments: The payments, as `payments.create` takes them.

        Returns:
            The job, as with `create`.

        API page: Bulk Invoice Payment, `POST /bulkPaymentSubmit`.
        """
        # the guide writes this path's type with a small b
        return await api.bulk_jobs.create_bulk_payment_job.call(
            self._client, {"account_upload_type": "bulkPayment", "data": payments}
        )

    async def get(self, bulk_job_id: int, *, view: BulkJobView | str | None = None) -> BulkJob:
        """Get a bulk job, to see how far it is; also one that was made in the user interface.

        Args:
            bulk_job_id: Fusebill ID of the job.
            view: `"Full"` adds the `records`, each with its status and what went wrong.

        Returns:
            The job. `completed_timestamp`, `successful_records` and `failed_records` are those of the validation,
            `processed_timestamp`, `processed_records` and `failed_processed_records` those of the processing.

        Raises:
            NotFoundError: No job has this ID.

        API page: Poll Bulk Job, `GET /BulkApi/{bulkJobId}`.
        """
        return await api.bulk_jobs.get_bulk_job.call(self._client, bulk_job_id, view=view)

    async def process(self, bulk_job_id: int, *, settings: str | Unset | None = UNSET) -> BulkJob:
        """Carry out a bulk job that has been validated.

        Moves money: its invoices are written off, or its payments are made. Cannot be undone.

        Args:
            bulk_job_id: Fusebill ID of the job.
            settings: Named by the vendor, not explained.

        Returns:
            The job. Poll it with `get` until it is `Processed` or `ProcessedWithErrors`.

        Raises:
            NotFoundError: No job has this ID.

        API page: Submit Bulk Job For Processing, `POST /BulkApi/Process`.
        """
        return await api.bulk_jobs.process_bulk_job.call(self._client, {"id": bulk_job_id, "settings": settings})

    async def cancel(self, bulk_job_id: int) -> BulkJob:
        """Cancel a bulk job, so that another one can be made.

        Moves no money. Cannot be undone: records that are not finished become `FailedProcessing` for good.

        Args:
            bulk_job_id: Fusebill ID of the job.

        Returns:
            The job with its `records`. Its status is `ProcessedWithErrors`: there is none for cancelled jobs.

        Raises:
            NotFoundError: No job has this ID.

        API page: Cancel Bulk Job, `POST /BulkApi/Cancel/{bulkJobId}`.
        """
        return await api.bulk_jobs.cancel_bulk_job.call(self._client, bulk_job_id)
