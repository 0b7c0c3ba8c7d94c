"""ResultListHeaders. Made by `make generate` from openapi/fusebill.yaml; do not edit."""

from __future__ import annotations

from ..kinds import INTEGER, TEXT
from ..model import Answer, field, model


@model
class ResultListHeaders(Answer):
    """The paging data of a list that is part of an object."""

    count: int | None = field("count", INTEGER, default=None)
    current_page: int | None = field("currentPage", INTEGER, default=None)
    previous_page: int | None = field("previousPage", INTEGER, default=None)
    next_page: int | None = field("nextPage", INTEGER, default=None)
    max_count: int | None = field("maxCount", INTEGER, default=None)
    page_size: int | None = field("pageSize", INTEGER, default=None)
    max_page_index: int | None = field("maxPageIndex", INTEGER, default=None)
    sort_expression: str | None = field("sortExpression", TEXT, default=None)
    sort_order: str | None = field("sortOrder", TEXT, default=None)
    additional_data: str | None = field("additionalData", TEXT, default=None)
