"""List Invoices, `GET /Invoices`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import list_of
from ...filtering import Condition, Where
from ...kinds import INTEGER, TEXT, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.invoice import Invoice
    from ...models.sort_order import SortOrder

OPERATION: Operation[list[Invoice]] = Operation(
    "list_invoices",
    "GET",
    "/Invoices",
    reads=list_of(Object("Invoice"), __name__),
    query_parameters=(
        Parameter("page_size", "pageSize", INTEGER),
        Parameter("page_number", "pageNumber", INTEGER),
        Parameter("query", "query", Where("Invoices")),
        Parameter("sort_order", "sortOrder", Choice("SortOrder")),
        Parameter("sort_expression", "sortExpression", TEXT),
    ),
)


def request(
    *,
    page_size: int | None = None,
    page_number: int | None = None,
    query: Condition | str | None = None,
    sort_order: SortOrder | str | None = None,
    sort_expression: str | None = None,
) -> Request[list[Invoice]]:
    """List Invoices.

    Lists the posted invoices of the account, a page at a time; drafts are under /DraftInvoices. By the page the
    charges are left out, and the list by customer has them. The answer itself was not visible; its items are
    described as invoices.

    poNumber is text, although the table calls it a date range here. SalesforceID has a capital S here and a small
    one on the list by customer. Status, due date and outstanding balance are no filters of this list: the invoice
    summaries have them.

    Args:
        page_size: Entries on a page. The server's maximum differs from list to list and is never below 1000;
            what applies when it is left out is not stated.
        page_number: Number of the page, from 0.
        query: Filters, as name:value pairs joined by semicolons; an entry must match all of them. The first
            colon separates name and value. The names are those of `x-fusebill-filters`.

            - `firstName:Jessica` is equal to the value.
            - `reference:[empty]` is null (or empty, by the newer page); the word null would be taken as text.
            - `primaryPhone:555*` starts with the value; an asterisk stands for any characters and may occur several
              times.
            - `status:Active,Draft` is one of the values; for enums, ids and some other integers.
            - `createdTimestamp:2018-01-01|2019-01-01` is in a range of dates, the lower bound included and the
              upper one not. Either bound may be left out. Times are written 2018-01-01T00:00:00, in UTC.
            - `monthlyRecurringRevenue:50.00|180.00` is in a range of numbers; either bound may be left out.

            Percent-encode an ampersand inside a value. Whether the other separators can be escaped is not known:
            published clients send them encoded, and the server takes them as separators. A malformed query is
            answered with 400.
        sort_order: Direction of sorting. Must be sent together with sortExpression.
        sort_expression: What to sort by: any filter name of the list. Must be sent together with sortOrder.
            Texts sort null first, then digits, then letters.
    """
    return OPERATION.request(query=(page_size, page_number, query, sort_order, sort_expression))


call = caller(request)
