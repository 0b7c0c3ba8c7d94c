"""A server on the loopback that is too simple to be slow, so that the client is what is measured."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.answers import answer, keep_to

if TYPE_CHECKING:
    from collections.abc import Iterator


class Server(asyncio.Protocol):
    """One connection: answers GETs one by one."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._received = b""

    def data_received(self, data: bytes) -> None:
        """Answer when the request is there."""
        self._received += data
        if not self._received.endswith(b"\r\n\r\n"):
            return
        target, self._received = self._received.split(b" ", 2)[1].decode(), b""
        seconds, headers, body = answer(target)
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        whole = f"HTTP/1.1 200 OK\r\n{lines}Content-Length: {len(body)}\r\n\r\n".encode() + body
        if seconds:
            asyncio.get_running_loop().call_later(seconds, self._transport.write, whole)
        else:
            self._transport.write(whole)


@contextmanager
def server() -> Iterator[str]:
    """The origin of a server in another process, such as http://127.0.0.1:5000."""
    with subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


async def serve() -> None:
    """Serve on a free port, and print which."""
    keep_to(0)
    listening = await asyncio.get_running_loop().create_server(Server, "127.0.0.1")
    print(listening.sockets[0].getsockname()[1], flush=True)
    await listening.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve())
