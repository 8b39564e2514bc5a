"""A small API of its own for tests of the runtime: its clients, its models and a server that plays it on loopback."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Annotated, Any, Literal

import httpx2

from runtime.async_client import AsyncClient
from runtime.auth import BearerToken, HeaderKey
from runtime.client import SyncClient
from runtime.error_format import ErrorFormat
from runtime.errors import InternalServerError
from runtime.models import BaseModel, OneOf, UnknownVariant
from runtime.operation import NonStreamingLimit, Operation, StreamFormat
from runtime.retry import RetryPolicy
from runtime.service import Service
from runtime.styles import ParameterStyle


class OverloadedError(InternalServerError):
    """529."""


ERRORS = ErrorFormat(
    message=("error", "message"),
    type=("error", "type"),
    request_id_header="request-id",
    classes={529: OverloadedError},
    statuses={"overloaded": 529},
)
SERVICE = Service(
    name="acme",
    version="1.0",
    base_url="https://api.acme.test",
    base_url_env="ACME_URL",
    log_env="ACME_LOG",
    headers={"acme-version": "7"},
    credentials=(HeaderKey("api_key", "ACME_KEY", "x-api-key"), BearerToken("token", "ACME_TOKEN")),
    auth_required=True,
    retry=RetryPolicy(initial_delay=0.001, count_header="x-retry-count", decision_header="x-should-retry"),
    errors=ERRORS,
)


class Text(BaseModel):
    type: Literal["text"]
    text: str


class Tool(BaseModel):
    type: Literal["tool"]
    input: dict[str, object]


class UnknownBlock(UnknownVariant):
    pass


Block = Annotated[Text | Tool | UnknownBlock, OneOf("type")]


class Note(BaseModel):
    id: str
    stop: Literal["end", "cut"] | None = None
    content: list[Block] = []


CREATE = Operation(
    "POST",
    "/v1/notes",
    stream=StreamFormat(terminal=("stop",)),
    limit=NonStreamingLimit("max_tokens", per_hour=128_000),
)
READ = Operation("GET", "/v1/notes/{note_id}", styles={"query": {"ids": ParameterStyle("form", explode=False)}})


class Acme(SyncClient):
    api_key: str | None
    token: str | None

    def __init__(self, *, api_key: str | None = "sk-1234567890", token: str | None = None, **options: Any) -> None:
        super().__init__(SERVICE, credentials={"api_key": api_key, "token": token}, **options)

    def copy(self, *, api_key: str | None = None, **options: Any) -> Acme:
        return self._copy({"api_key": api_key, "token": None}, **options)


class AsyncAcme(AsyncClient):
    api_key: str | None
    token: str | None

    def __init__(self, *, api_key: str | None = "sk-1234567890", token: str | None = None, **options: Any) -> None:
        super().__init__(SERVICE, credentials={"api_key": api_key, "token": token}, **options)


def mocked(handler: Callable[[httpx2.Request], httpx2.Response], **options: Any) -> Acme:
    """A client whose requests `handler` answers."""
    return Acme(http_client=httpx2.Client(transport=httpx2.MockTransport(handler)), **options)


@dataclass
class Seen:
    """A request that the server received."""

    verb: str
    path: str
    headers: dict[str, str]
    body: bytes
    port: int
    """The client's port: the same for requests over one connection."""


@dataclass
class Server:
    """A server on loopback, and what it received."""

    url: str
    seen: list[Seen] = field(default_factory=list)


Answer = Callable[[BaseHTTPRequestHandler, Seen], None]


def answer(handler: BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    """Sends a complete response; underscores in header names stand for dashes."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("content-length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def serving(respond: Answer) -> Iterator[Server]:
    """A server whose requests `respond` answers."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            size = int(self.headers.get("content-length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            seen = Seen(self.command, self.path, headers, self.rfile.read(size), self.client_address[1])
            server.seen.append(seen)
            respond(self, seen)

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server = Server(f"http://127.0.0.1:{http.server_port}")
    thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()
        thread.join()
