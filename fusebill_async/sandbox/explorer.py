"""The pages of the server: the state at a glance, and an explorer that tries every call of the description."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from fusebill_async.sandbox import wire
from fusebill_async.sandbox.description import document
from fusebill_async.sandbox.state import Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from fusebill_async.sandbox.api import Api
    from fusebill_async.sandbox.wire import Json, Record

STATIC = Path(__file__).with_name("static")
POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:"
OWN_SCRIPTS_ONLY = {"Content-Security-Policy": POLICY}

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Fusebill sandbox</title>
<link rel="icon" href="/static/favicon-32x32.png">
<link rel="stylesheet" href="/static/pages.css">
</head>
<body>
<nav><a href="/">Fusebill sandbox</a> &middot; a stand-in for the API, on made-up data</nav>
<main>
<p><a href="/explorer">Explore the API</a>: every call, tried against this sandbox.
The description itself: <a href="/openapi.json">openapi.json</a>.</p>
<p>Clients: <code>FUSEBILL_BASE_URL={base_url}</code></p>
<p>The account's time is {now:%Y-%m-%d %H:%M:%S} UTC. Requests received: {received:,}.</p>
<h2>What is there</h2>
<table>{tables}</table>
<h2>The last requests</h2>
<table>{requests}</table>
</main>
</body>
</html>
"""


def with_pages(api: Api) -> ASGIApp:
    """The API with the pages beside it, which lie outside `/v1` and need no key."""

    def index(request: Request) -> Response:
        return HTMLResponse(glance(api, f"{request.url.scheme}://{request.url.netloc}"), headers=OWN_SCRIPTS_ONLY)

    pages = Starlette(
        routes=[
            Route("/", index),
            Route("/explorer", explorer),
            Route("/explorer.json", explorer_json),
            Route("/openapi.json", openapi),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]
    )

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "/")
        is_page = path in ("/", "/explorer", "/explorer.json", "/openapi.json") or path.startswith("/static/")
        await (pages if is_page else api)(scope, receive, send)

    return app


def explorer(_: Request) -> Response:
    """The page that tries calls."""
    return FileResponse(STATIC / "explorer.html", headers=OWN_SCRIPTS_ONLY)


def glance(api: Api, origin: str) -> str:
    """What the sandbox holds, as a page."""
    tables = {name: table for name, table in vars(api.state).items() if isinstance(table, Table) and table}
    return _PAGE.format(
        base_url=escape(f"{origin}/v1"),
        now=api.now(),
        received=api.state.requests_received,
        tables="".join(
            f'<tr><td>{escape(name.replace("_", " "))}</td><td class="figure">{len(table):,}</td></tr>'
            for name, table in tables.items()
        ),
        requests=_rows(
            (f"{entry.at:%H:%M:%S}", entry.method, entry.path, entry.operation or "", entry.status or "no answer")
            for entry in reversed(api.journal[-20:])
        ),
    )


def _rows(rows: Iterable[Iterable[object]]) -> str:
    return "".join(f"<tr>{''.join(f'<td><code>{escape(str(cell))}</code></td>' for cell in row)}</tr>" for row in rows)


def openapi(request: Request) -> Response:
    """The description, with this server as the only one."""
    return Response(wire.write_json(_description(request)), media_type="application/json")


def explorer_json(request: Request) -> Response:
    """The same in OpenAPI 3.0, which the explorer shows in a quarter of the time."""
    older = as_openapi_3_0(_description(request)) | {"openapi": "3.0.3"}
    return Response(wire.write_json(older), media_type="application/json")


def as_openapi_3_0(part: Json) -> Json:
    """Say `nullable` where 3.1 has a type or an alternative that is null, and `example` for the first of several."""
    if _is_a(list, part):
        return [as_openapi_3_0(entry) for entry in part]
    if not _is_a(dict, part):
        return part
    older: Record = {name: as_openapi_3_0(member) for name, member in part.items()}
    if _is_a(list, part.get("type")):
        older |= {"type": part["type"][0], "nullable": True}
    if _is_a(list, part.get("oneOf")) and part["oneOf"][-1] == {"type": "null"}:
        older |= {"allOf": older.pop("oneOf")[:-1], "nullable": True}
    if _is_a(list, part.get("examples")):
        older["example"] = older.pop("examples")[0]
    return older


def _description(request: Request) -> Record:
    origin = f"{request.url.scheme}://{request.url.netloc}"
    paths = {path: _served_here(item, origin) for path, item in document()["paths"].items()}
    return {**document(), "servers": [{"url": f"{origin}/v1", "description": "This sandbox."}], "paths": paths}


def _served_here(item: dict[str, Json], origin: str) -> dict[str, Json]:
    """Send the calls of another host here too."""
    return {
        verb: {**operation, "servers": [{"url": origin}]} if "servers" in operation else operation
        for verb, operation in item.items()
    }


def _is_a(kind: type, value: Json) -> bool:
    return isinstance(value, kind)  # apart, so that no type checker takes the value for a collection of unknowns
