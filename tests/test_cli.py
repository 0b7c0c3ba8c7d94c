"""The command line against the sandbox: what it prints, the files it writes, and the codes it exits with."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from fusebill_openapi.jsontext import loads
from fusebill_openapi.kinds import Number
from typer.testing import CliRunner

from fusebill_async.cli import account, output
from fusebill_async.cli.commands import app
from fusebill_async.cli.export import Export
from fusebill_async.cli.files import to_csv, to_parquet
from fusebill_async.sandbox import Sandbox
from tests.serving import serving

CUSTOMERS = 2300
COMMAND = (sys.executable, "-m", "fusebill_async.cli")


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A sandbox that listens."""
    with serving(Sandbox(customers=CUSTOMERS, key="any-key")) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def _account(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUSEBILL_API_KEY", "any-key")
    monkeypatch.setenv("FUSEBILL_BASE_URL", sandbox.base_url)
    monkeypatch.setenv("COLUMNS", "160")


def run(*arguments: str, input: str | None = None) -> Any:
    return CliRunner().invoke(app, list(arguments), input=input)


class TestCheck:
    def test_it_tells_server_key_and_limits(self, sandbox: Sandbox) -> None:
        done = run("check")
        assert done.exit_code == 0
        assert f"server       {sandbox.base_url}" in done.stdout
        assert f"customers    {CUSTOMERS}" in done.stdout
        assert "of 180000 calls left, until" in done.stdout

    def test_it_never_shows_the_key(self) -> None:
        assert "any-key" not in run("check").output

    def test_a_refused_key_is_an_exit_code_of_its_own(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FUSEBILL_API_KEY", "some-other-key")
        done = run("check")
        assert done.exit_code == 4
        assert "401" in done.stderr

    def test_a_server_that_is_not_there_is_worth_another_try(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("FUSEBILL_BASE_URL", "http://127.0.0.1:1/v1")
        monkeypatch.setattr("fusebill_async._retry.random.random", lambda: 0.0)
        done = run("check")
        assert done.exit_code == 75
        assert "was not sent: no connection" in done.stderr

    def test_the_production_server_is_called_so(self) -> None:
        assert account.Account("https://secure.fusebill.com/v1", "k", "s").environment == "production"


class TestKey:
    def test_it_is_never_an_option(self) -> None:
        helps = "".join(run(*name, "--help").output for name in ((), ("check",), ("get",), ("list",), ("call",)))
        assert "--key" not in helps

    def test_the_keyring_is_asked_if_the_environment_has_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        asked: list[tuple[str, str]] = []

        def get_password(service: str, host: str) -> str:
            asked.append((service, host))
            return "any-key"

        monkeypatch.delenv("FUSEBILL_API_KEY")
        monkeypatch.setattr("keyring.get_password", get_password)
        assert "key          from the keyring" in run("check").stdout
        assert asked[0][0] == "fusebill-async"
        assert asked[0][1].startswith("127.0.0.1:")

    def test_without_one_it_tells_where_to_put_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("FUSEBILL_API_KEY")
        monkeypatch.setattr("keyring.get_password", lambda service, host: None)
        done = run("check")
        assert done.exit_code == 4
        assert "set FUSEBILL_API_KEY" in done.stderr
        assert "keyring set fusebill-async 127.0.0.1" in done.stderr


class TestGet:
    def test_one_object_is_json_digit_for_digit(self) -> None:
        customer = loads(run("get", "customers", "12000001").stdout.encode())
        assert customer["id"] == 12000001
        assert str(customer["monthlyRecurringRevenue"]) == "10.0000"

    def test_what_is_not_there_is_an_error(self) -> None:
        done = run("get", "customers", "1")
        assert (done.exit_code, done.stdout) == (1, "")
        assert "answered 404" in done.stderr

    def test_a_misspelt_name_gets_a_hint(self) -> None:
        done = run("get", "customer", "1")
        assert done.exit_code == 2
        assert "did you mean customers?" in done.stderr

    def test_an_id_that_is_no_number_is_refused(self) -> None:
        assert run("get", "customers", "one").exit_code == 2

    def test_too_many_ids_are_refused(self) -> None:
        done = run("get", "customers", "1", "2")
        assert done.exit_code == 2
        assert "takes customer_id, and 2 were given" in done.stderr


class TestList:
    def test_a_table_tells_how_many_there_are(self) -> None:
        done = run("list", "customers", "--limit", "3")
        assert "12000001" in done.stdout
        assert f"3 of {CUSTOMERS}; --limit shows more" in done.stderr

    def test_it_filters_and_sorts(self) -> None:
        arguments = ("--where", "status:Hold", "--sort", "-createdTimestamp", "--limit", "20", "--format", "json")
        found = json.loads(run("list", "customers", *arguments).stdout)
        assert len(found) == 20
        assert {customer["status"] for customer in found} == {"Hold"}
        times = [customer["createdTimestamp"] for customer in found]
        assert times == sorted(times, reverse=True)

    def test_csv_has_the_columns_that_are_named(self) -> None:
        columns = "id,monthlyRecurringRevenue,customerReference.reference1"
        done = run("list", "customers", "--limit", "2", "--format", "csv", "--columns", columns)
        head, first, _ = csv.reader(done.stdout.splitlines())
        assert head == columns.split(",")
        assert first[:2] == ["12000001", "10.0000"]

    def test_a_name_that_the_list_does_not_know_is_answered_with_those_that_it_does(self) -> None:
        done = run("list", "invoices", "--where", "status:Overdue")
        assert done.exit_code == 1
        assert "invoices can be filtered and sorted by" in done.stderr
        assert "postedTimestamp" in done.stderr

    def test_a_list_in_one_piece_is_shown_too(self) -> None:
        assert "840,United States" in run("list", "countries", "--format", "csv").stdout

    def test_but_cannot_be_filtered(self) -> None:
        assert run("list", "countries", "--where", "name:Canada").exit_code == 2

    def test_what_would_steer_the_terminal_is_taken_out(self, capsys: pytest.CaptureFixture[str]) -> None:
        output.show_list([{"id": 1, "name": "\x1b[2J[red]Eve"}], output.Format.TABLE, [])
        shown = capsys.readouterr().out
        assert "\x1b" not in shown
        assert "[red]Eve" in shown


class TestExport:
    def test_csv_has_every_customer_once_and_every_digit(self, tmp_path: Path) -> None:
        assert run("export", "customers", "--out", str(tmp_path / "all.csv")).exit_code == 0
        rows = list(csv.DictReader((tmp_path / "all.csv").read_text().splitlines()))
        assert len({row["id"] for row in rows}) == len(rows) == CUSTOMERS
        assert rows[0]["monthlyRecurringRevenue"] == "10.0000"
        assert list(tmp_path.iterdir()) == [tmp_path / "all.csv"]

    def test_jsonl_has_what_the_server_sent(self, tmp_path: Path) -> None:
        run("export", "customers", "--out", str(tmp_path / "all.jsonl"), "--where", "status:Hold")
        lines = (tmp_path / "all.jsonl").read_bytes().splitlines()
        assert loads(lines[0]) == loads(run("get", "customers", str(loads(lines[0])["id"])).stdout.encode())

    def test_parquet_has_exact_decimals_and_times(self, tmp_path: Path) -> None:
        run("export", "customers", "--out", str(tmp_path / "all.parquet"))
        table = pq.read_table(tmp_path / "all.parquet")
        assert table.num_rows == CUSTOMERS
        assert pa.types.is_decimal(table.schema.field("monthlyRecurringRevenue").type)
        assert table.schema.field("createdTimestamp").type == pa.timestamp("us", "UTC")
        assert table["monthlyRecurringRevenue"][0].as_py() == Decimal("10.0000")

    @pytest.mark.parametrize(
        ("values", "type"),
        [
            (["1.5", "-22.125"], pa.decimal128(5, 3)),
            (["0.00001", "12345678901234567890123456789012345678.9"], pa.decimal256(43, 5)),
            (["7", "8"], pa.decimal128(1, 0)),
            (["1E+3", "2"], pa.decimal128(4, 0)),
        ],
    )
    def test_a_decimal_column_is_as_wide_as_its_values(
        self, tmp_path: Path, values: list[str], type: pa.DataType
    ) -> None:
        part = tmp_path / "part"
        part.write_text("".join(f'{{"amount":{value}}}\n' for value in values))
        to_parquet(part, tmp_path / "out.parquet", {"amount": Number()})
        column = pq.read_table(tmp_path / "out.parquet")["amount"]
        assert column.type == type
        assert column.to_pylist() == [Decimal(value) for value in values]

    def test_a_column_with_values_of_several_kinds_is_text(self, tmp_path: Path) -> None:
        part = tmp_path / "part"
        part.write_text('{"a":1}\n{"a":"x"}\n{"b":[1.10]}\n')
        to_parquet(part, tmp_path / "out.parquet", {})
        rows = pq.read_table(tmp_path / "out.parquet").to_pylist()
        assert rows == [{"a": "1", "b": None}, {"a": "x", "b": None}, {"a": None, "b": "[1.10]"}]

    def test_a_file_that_is_there_is_not_replaced_unasked(self, tmp_path: Path) -> None:
        out = tmp_path / "all.csv"
        out.write_text("mine")
        assert run("export", "customers", "--out", str(out)).exit_code == 2
        assert out.read_text() == "mine"
        assert run("export", "customers", "--out", str(out), "--overwrite").exit_code == 0

    @pytest.mark.parametrize("name", ["all.xlsx", "all", "none/all.csv"])
    def test_what_cannot_be_written_is_refused_before_anything_is_sent(
        self, name: str, tmp_path: Path, sandbox: Sandbox
    ) -> None:
        before = sandbox.requests_received
        assert run("export", "customers", "--out", str(tmp_path / name)).exit_code == 2
        assert sandbox.requests_received == before

    def test_what_an_earlier_run_left_of_another_list_is_not_gone_on_with(self, tmp_path: Path) -> None:
        begun(tmp_path / "all.csv")
        done = run("export", "subscriptions", "--out", str(tmp_path / "all.csv"))
        assert done.exit_code == 2
        assert "--restart throws it away" in done.stderr

    @pytest.mark.parametrize("lost", [0, 1, 70])
    def test_a_page_that_was_half_written_is_written_again(self, tmp_path: Path, lost: int) -> None:
        """Whatever a crash left of the page that was being written."""
        out = tmp_path / "all.jsonl"
        whole = run_and_read(tmp_path / "whole.jsonl")
        size = begun(out)
        half = whole[: size + 500]
        out.with_name("all.jsonl.part").write_bytes(half[: len(half) - lost])
        assert run("export", "customers", "--out", str(out)).exit_code == 0
        assert out.read_bytes() == whole

    def test_ctrl_c_leaves_what_the_same_command_goes_on_with(self, tmp_path: Path) -> None:
        out = tmp_path / "all.jsonl"
        with serving(Sandbox(customers=6000)) as slow:
            slow.requests.on_answer = lambda _: time.sleep(0.2)
            environment = os.environ | {"FUSEBILL_BASE_URL": slow.base_url}
            command = (*COMMAND, "export", "customers", "--out", str(out))
            first = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
            noted = tmp_path / "all.jsonl.part.json"
            while not (noted.exists() and json.loads(noted.read_text())["rows"] >= 2000):
                assert first.poll() is None
                time.sleep(0.02)
            first.send_signal(signal.SIGINT)
            assert "interrupted" in first.communicate(timeout=30)[1]
            assert first.returncode == 130
            assert not out.exists()
            slow.requests.on_answer = None
            before = slow.requests_received
            second = subprocess.run(command, env=environment, capture_output=True, text=True)
            assert second.returncode == 0, second.stderr
            assert slow.requests_received - before <= 5  # of 7 in all
        ids = [loads(line)["id"] for line in out.read_bytes().splitlines()]
        assert len(set(ids)) == len(ids) == 6000

    def test_parquet_keeps_no_more_in_memory_than_a_group_of_rows(self, tmp_path: Path) -> None:
        (tmp_path / "part").write_text("".join(f'{{"id":{number},"amount":{number}.25}}\n' for number in range(25_000)))
        to_parquet(tmp_path / "part", tmp_path / "out.parquet", {})
        groups = pq.ParquetFile(tmp_path / "out.parquet").metadata
        assert [groups.row_group(n).num_rows for n in range(groups.num_row_groups)] == [10_000, 10_000, 5_000]

    def test_csv_keeps_no_more_in_memory_than_a_row(self, tmp_path: Path) -> None:
        def peak(rows: int) -> int:
            lines = (f'{{"id":{number},"amount":{number}.25}}\n' for number in range(rows))
            (tmp_path / "part").write_text("".join(lines))
            tracemalloc.start()
            to_csv(tmp_path / "part", tmp_path / "out.csv", {})
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
            return most

        peak(10)
        assert peak(20_000) < peak(2_000) + 20_000  # bytes; the objects themselves take some 500 each


class TestCall:
    def test_a_get_shows_the_answer(self) -> None:
        assert json.loads(run("call", "get", "/customers/12000001").stdout)["id"] == 12000001

    def test_anything_else_is_refused_where_nobody_can_be_asked(self, sandbox: Sandbox) -> None:
        before = sandbox.requests_received
        done = run("call", "POST", "/customers", "--data", "{}")
        assert done.exit_code == 2
        assert "--yes" in done.stderr
        assert sandbox.requests_received == before

    def test_with_yes_it_is_sent_with_its_body(self) -> None:
        done = run("call", "POST", "/customers", "--data", '{"firstName":"Ada"}', "--yes")
        assert json.loads(done.stdout)["firstName"] == "Ada"

    def test_the_body_can_come_from_a_file_or_the_input(self, tmp_path: Path) -> None:
        (tmp_path / "body.json").write_text('{"firstName":"Grace"}')
        done = run("call", "POST", "/customers", "--data", f"@{tmp_path / 'body.json'}", "--yes")
        assert json.loads(done.stdout)["firstName"] == "Grace"
        done = run("call", "POST", "/customers", "--data", "-", "--yes", input='{"firstName":"Edsger"}')
        assert json.loads(done.stdout)["firstName"] == "Edsger"

    def test_a_body_that_is_no_json_is_refused(self) -> None:
        done = run("call", "POST", "/customers", "--data", "{", "--yes")
        assert done.exit_code == 2
        assert "--data is no JSON" in done.stderr

    def test_another_server_never_gets_the_key(self) -> None:
        assert run("call", "GET", "https://example.com/customers").exit_code == 2


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    shown = subprocess.Popen(
        (*COMMAND, "list", "customers", "--limit", "2000", "--format", "csv"), stdout=subprocess.PIPE
    )
    assert shown.stdout is not None
    shown.stdout.readline()
    shown.stdout.close()
    assert shown.wait(timeout=30) == 0


def test_without_the_extra_it_says_what_to_install() -> None:
    code = (
        "import sys, importlib.util as u; u.find_spec = lambda name: None; from fusebill_async.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stderr == "The command line needs Typer and Rich: pip install 'fusebill-async[cli]'\n"


def run_and_read(out: Path) -> bytes:
    assert run("export", "customers", "--out", str(out)).exit_code == 0
    return out.read_bytes()


def begun(out: Path) -> int:
    """Leave what an export leaves that was killed while it wrote its second page; returns where that begins."""

    class Killed(Exception):
        pass

    def note(self: Export, stand: object) -> None:
        noted(self, stand)  # type: ignore[arg-type]
        if json.loads(self._noted.read_text())["rows"]:
            raise Killed

    noted = Export._note
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Export, "_note", note)
        killed = CliRunner().invoke(app, ["export", "customers", "--out", str(out)])
    assert isinstance(killed.exception, Killed)
    return int(json.loads(out.with_name(f"{out.name}.part.json").read_text())["size"])
