"""The reference page: every operation has a row, and every row that names a method names one that exists."""

from __future__ import annotations

import pytest
from ruamel.yaml import YAML

from fusebill_async import Fusebill
from scripts.generate import DESCRIPTION
from scripts.reference import page
from scripts.shapes import method_of

DOCUMENT = YAML(typ="safe").load(DESCRIPTION)
OPERATIONS = [raw for item in DOCUMENT["paths"].values() for raw in item.values()]


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: str(operation["x-fusebill-operation"]))
def test_every_operation_has_the_method_that_the_page_names(operation: dict[str, object]) -> None:
    resource, _, verb = method_of(operation).partition(".")
    fusebill = Fusebill("a2V5")
    wrapped = callable(getattr(getattr(fusebill, resource, None), verb, None))
    assert wrapped is not bool(operation.get("x-fusebill-leave-out"))


def test_every_operation_has_a_row() -> None:
    rows = [line for line in page(DOCUMENT).splitlines() if line.startswith("| ") and "| API page" not in line]
    assert len(rows) == len(OPERATIONS) == 213
