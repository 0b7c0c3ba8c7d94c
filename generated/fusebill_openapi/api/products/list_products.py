"""List Products, `GET /Products`. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...answers import list_of
from ...filtering import Condition, Where
from ...kinds import BOOLEAN, INTEGER, TEXT, Choice, Object
from ...messages import Request
from ...operation import Operation, Parameter, caller

if TYPE_CHECKING:
    from ...models.product import Product
    from ...models.sort_order import SortOrder

OPERATION: Operation[list[Product]] = Operation(
    "list_products",
    "GET",
    "/Products",
    reads=list_of(Object("Product"), __name__),
    query_parameters=(
        Parameter("page_size", "pageSize", INTEGER),
        Parameter("page_number", "pageNumber", INTEGER),
        Parameter("query", "query", Where("Products")),
        Parameter("sort_order", "sortOrder", Choice("SortOrder")),
        Parameter("sort_expression", "sortExpression", TEXT),
        Parameter("include_pricing", "includePricing", BOOLEAN),
        Parameter("include_gl_code", "includeGlCode", BOOLEAN),
    ),
)


def request(
    *,
    page_size: int | None = None,
    page_number: int | None = None,
    query: Condition | str | None = None,
    sort_order: SortOrder | str | None = None,
    sort_expression: str | None = None,
    include_pricing: bool | None = None,
    include_gl_code: bool | None = None,
) -> Request[list[Product]]:
    """List Products.

    Lists the products of the catalog. Tells more than the summary list and is slower, says the page (which is named
    list-products-1; the page list-products is that of the summary list).

    The filters glCode.Code and glCode.Name see the GL code as an object, while the product carries it as plain
    text. The table of filters spells the last product type OneTimecharge, the product itself OneTimeCharge.

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
        include_pricing: True adds prices where there are any, presumably as orderToCashCycle. False unless
            sent.
        include_gl_code: True adds the GL code. False unless sent.
    """
    return OPERATION.request(
        query=(page_size, page_number, query, sort_order, sort_expression, include_pricing, include_gl_code)
    )


call = caller(request)
