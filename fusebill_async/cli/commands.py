"""The commands of `fusebill`: check, get, list, export, call."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from fusebill_openapi.jsontext import loads

from fusebill_async import __version__
from fusebill_async.errors import BusinessRuleError

from .account import account
from .export import Export, Stand
from .failures import UsageError, run, say
from .output import Format, row_of, show_json, show_list
from .resources import method_of, names_of, paginator

app: typer.Typer = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Look at a Fusebill (Stax Bill) account. The key is in FUSEBILL_API_KEY or in a keyring, the server in "
    "FUSEBILL_BASE_URL.",
)

Resource = Annotated[str, typer.Argument(help="What: customers, invoices, payment-activities ...")]
Where = Annotated[str | None, typer.Option(help='A raw filter, such as "status:Active,Hold;currency:USD".')]
Sort = Annotated[str | None, typer.Option(help="A name to sort by; with - before it the greatest first.")]


def _version(wanted: bool) -> None:
    if wanted:
        print(f"fusebill-async {__version__}")
        raise typer.Exit


@app.callback()
def fusebill(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show it.")] = False,
) -> None:
    """The options of all commands."""


@app.command()
def check() -> None:
    """Check key and server with one call, and show what is left of the account's limits."""
    run(_check())


async def _check() -> None:
    found = account()
    print(f"server       {found.base_url} ({found.environment})")
    print(f"key          from {found.source}", flush=True)
    async with found.open() as fusebill:
        count = await fusebill.customers.list().count()
        limits = fusebill.rate_limits
    print(f"customers    {count}")
    for name, limit in (("minute", limits.minute), ("day", limits.day)):
        left = "?" if limit.remaining is None else limit.remaining
        until = f", until {limit.reset:%Y-%m-%d %H:%M:%S} UTC" if limit.reset else ""
        print(f"this {name:<7} {left} of {limit.limit} calls left{until}")


@app.command()
def get(
    resource: Resource,
    ids: Annotated[list[int], typer.Argument(help="Its Fusebill ID.")],
) -> None:
    """Show one object as JSON."""
    run(_get(resource, ids))


async def _get(resource: str, ids: list[int]) -> None:
    async with account().open() as fusebill:
        item = await method_of(fusebill, resource, "get", ids)(*ids)
    show_json(row_of(item))


@app.command("list")
def list_(
    resource: Resource,
    ids: Annotated[list[int] | None, typer.Argument(help="The Fusebill ID of what they belong to.")] = None,
    where: Where = None,
    sort: Sort = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
    columns: Annotated[str | None, typer.Option(help="Names, separated by commas; `a.b` is the b of a.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How to write them.")] = Format.TABLE,
) -> None:
    """List objects."""
    named = [name.strip() for name in columns.split(",")] if columns else []
    items, count = run(_list(resource, ids or [], where, sort, limit))
    run(_show(items, form, named))
    if form is Format.TABLE and count is not None and count > len(items):
        say(f"{len(items)} of {count}; --limit shows more, `fusebill export` writes all")


async def _list(
    resource: str, ids: list[int], where: str | None, sort: str | None, limit: int
) -> tuple[list[Any], int | None]:
    async with account().open() as fusebill:
        walk = paginator(fusebill, resource, ids, where, sort, page_size=min(limit, 1000), max_items=limit)
        if walk is None:
            found = list(await method_of(fusebill, resource, "list", ids)(*ids))
            return found[:limit], len(found)
        items: list[Any] = []
        count = None
        try:
            async for page in walk.pages():
                items += page.items
                count = page.count if count is None else count
        except BusinessRuleError as error:
            if where or sort:
                error.add_note(f"{resource} can be filtered and sorted by {', '.join(names_of(resource))}")
            raise
        return items, count


async def _show(items: list[Any], form: Format, columns: list[str]) -> None:
    show_list(items, form, columns)


@app.command()
def export(
    resource: Resource,
    out: Annotated[Path, typer.Option(help="The file: .csv, .jsonl or .parquet.")],
    where: Where = None,
    sort: Sort = None,
    overwrite: Annotated[bool, typer.Option(help="Replace the file if it is there.")] = False,
    restart: Annotated[bool, typer.Option(help="Throw away what an interrupted run left.")] = False,
) -> None:
    """Write a whole list to a file. After an interruption the same command goes on."""
    stand = run(_export(resource, out, where, sort, overwrite, restart))
    say(f"{stand.rows} {resource} in {out}")


async def _export(
    resource: str, out: Path, where: str | None, sort: str | None, overwrite: bool, restart: bool
) -> Stand:
    work = Export(out)
    work.prepare(overwrite, restart)
    async with account().open() as fusebill:
        return await work.run(fusebill, resource, where, sort)


@app.command()
def call(
    method: Annotated[str, typer.Argument(help="GET, POST, PUT, PATCH or DELETE.")],
    path: Annotated[str, typer.Argument(help="Below the server's address, such as /customers/7.")],
    data: Annotated[str | None, typer.Option(help="The body: JSON, @file, or - for the input.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before a call that may change something.")] = False,
) -> None:
    """Make any call, and show the answer as JSON. All but GET ask first: it may move money."""
    if method.upper() != "GET" and not yes:
        if not sys.stdin.isatty():
            run(_refuse(f"{method.upper()} may change something, and nobody is there to ask; --yes says that it may"))
        typer.confirm(f"{method.upper()} {path} may change something, or move money. Go on?", abort=True)
    run(_call(method, path, data))


async def _refuse(why: str) -> None:
    raise UsageError(why)


async def _call(method: str, path: str, data: str | None) -> None:
    body = None if data is None else _body(data)
    async with account().open() as fusebill:
        show_json(await fusebill.request(method, path, json=body))


def _body(data: str) -> Any:
    text = sys.stdin.read() if data == "-" else Path(data[1:]).read_text("utf-8") if data.startswith("@") else data
    try:
        return loads(text.encode())
    except ValueError as error:
        raise UsageError(f"--data is no JSON: {error}") from None
