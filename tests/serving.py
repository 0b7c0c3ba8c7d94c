"""A sandbox on a free port of this machine, for what talks to it over a socket."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn

from fusebill_async.sandbox import Sandbox


@contextmanager
def serving(sandbox: Sandbox) -> Iterator[Sandbox]:
    """Serve it; its `base_url` tells where."""
    listening = socket.create_server(("127.0.0.1", 0))  # queues whoever connects before the server is up
    sandbox.base_url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    server = uvicorn.Server(uvicorn.Config(sandbox.app, log_level="warning", ws="none", lifespan="off"))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield sandbox
    finally:
        server.should_exit = True
        thread.join()
