"""Records commands in a real terminal, against a sandbox, as the picture in docs/command-line.md; for contributors."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DIMMED_MONOKAI
from rich.text import Text

PICTURE = Path("docs/images/command-line.svg")
WIDTH = 100
COMMANDS = (
    "fusebill check",
    'fusebill list customers --where "status:Hold" --sort -createdTimestamp --limit 5 --columns id,status,companyName',
    "fusebill export customers --out customers.parquet",
    "fusebill get customers 1; echo $?",
)


def main() -> None:
    """Write the picture."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    bin = Path(sys.executable).parent
    arguments = ("-m", "fusebill_async.sandbox", "--port", str(port), "--customers", "5000", "--quiet")
    server = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL)
    environment = os.environ | {
        "FUSEBILL_API_KEY": "any-key",
        "FUSEBILL_BASE_URL": f"http://127.0.0.1:{port}/v1",
        "PATH": f"{bin}:{os.environ['PATH']}",
        "COLUMNS": str(WIDTH),
        "TERM": "xterm-256color",
    }
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True)
    try:
        _await(port)
        with tempfile.TemporaryDirectory() as directory:
            for command in COMMANDS:
                console.print(Text(f"$ {command}", style="bold green"))
                console.print(Text.from_ansi(_typed(command, directory, environment)))
    finally:
        server.terminate()
        server.wait()
    console.save_svg(str(PICTURE), title="fusebill", theme=DIMMED_MONOKAI, unique_id="fusebill")
    print(f"{PICTURE} written")


def _typed(command: str, directory: str, environment: dict[str, str]) -> str:
    """What a command writes to a terminal; of a line that is written again and again, as a bar is, the last."""
    ours, its = pty.openpty()
    process = subprocess.Popen(
        ["/bin/sh", "-c", command], stdin=its, stdout=its, stderr=its, cwd=directory, env=environment
    )
    os.close(its)
    shown = b""
    with suppress(OSError):  # the end, on Linux
        while piece := os.read(ours, 65536):
            shown += piece
    os.close(ours)
    process.wait()
    lines = shown.decode().replace("\r\n", "\n").split("\n")
    return "\n".join(line.rpartition("\r")[2] for line in lines).rstrip("\n")


def _await(port: int) -> None:
    """Wait until the server listens."""
    for _ in range(200):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.1)
    raise SystemExit("the sandbox did not start")


if __name__ == "__main__":
    main()
