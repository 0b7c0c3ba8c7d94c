"""The state in an SQLite file: what comes back is what was there."""

from __future__ import annotations

import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest

from fusebill_async.sandbox import Sandbox, State
from fusebill_async.sandbox.storage import Storage, UnreadableState


def reopened(file: Path) -> State:
    state = State()
    assert Storage(file).load(state)
    return state


def test_everything_comes_back(tmp_path: Path) -> None:
    state = Sandbox(customers=40).state
    state.time_offset = 86_400.5
    Storage(tmp_path / "state.db").save(state)
    again = reopened(tmp_path / "state.db")
    assert vars(again) == vars(state)
    assert again.customers.add({})["id"] == state.customers.add({})["id"]


@pytest.mark.parametrize(
    "value", [Decimal("5"), Decimal("5.00"), 5, "5", True, None, [Decimal("0.10"), {"a": {7: "b"}}]]
)
def test_values_keep_their_kind(tmp_path: Path, value: object) -> None:
    state = State()
    state.customers.add({"value": value})
    Storage(tmp_path / "state.db").save(state)
    kept = reopened(tmp_path / "state.db").customers[12_000_001]["value"]
    assert (repr(kept), type(kept)) == (repr(value), type(value))


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    state, storage = Sandbox(customers=20).state, Storage(tmp_path / "state.db")
    storage.save(state)
    assert storage.save(state) == 0
    state.customers[12_000_001]["firstName"] = "Grace"
    del state.customers[12_000_002]
    assert storage.save(state) == 2
    assert vars(reopened(tmp_path / "state.db")) == vars(state)


def test_an_object_of_ours_in_the_state_is_an_error(tmp_path: Path) -> None:
    state = State()
    state.customers.add({"when": {1, 2}})
    with pytest.raises(TypeError, match=r"\{1, 2\} cannot be in the state"):
        Storage(tmp_path / "state.db").save(state)


def test_an_empty_file_holds_nothing(tmp_path: Path) -> None:
    state = Sandbox(customers=2).state
    assert not Storage(tmp_path / "state.db").load(state)
    assert len(state.customers) == 2


def test_a_file_of_another_version_is_refused(tmp_path: Path) -> None:
    Storage(tmp_path / "state.db").close()
    connection = sqlite3.connect(tmp_path / "state.db")
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(UnreadableState, match="format 99"):
        Storage(tmp_path / "state.db")
