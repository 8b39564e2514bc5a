"""A server on loopback, in a process of its own so that its work is nobody's CPU time.

The base URL says what it answers: `/blocks/300` a message of 300 blocks, `/deltas/5000` a stream of 5,000 deltas.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .exchanges import reply, text_events
from .processes import ROOT


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", "0")))
        _, kind, size, *_ = self.path.split("/")
        self.send_response(200)
        if kind == "deltas":
            self.send_header("content-type", "text/event-stream")
            self.send_header("transfer-encoding", "chunked")
            body = _chunks(int(size))
        else:
            self.send_header("content-type", "application/json")
            body = reply(int(size))
            self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@cache
def _chunks(deltas: int) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in text_events(deltas)) + b"0\r\n\r\n"


@contextmanager
def running() -> Generator[str]:
    """The URL of a server that runs until the block ends."""
    arguments = [sys.executable, "-m", __name__]
    child = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=dict(os.environ))
    assert child.stdout is not None
    try:
        yield child.stdout.readline().strip()
    finally:
        child.kill()
        child.wait()
        child.stdout.close()


class _Server(ThreadingHTTPServer):
    request_queue_size = 256  # so that many can connect at once


if __name__ == "__main__":
    with _Server(("127.0.0.1", 0), Handler) as server:
        print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
        server.serve_forever()
