"""A server on this machine that plays a document: it answers each request with an instance of what is described."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
from tests.instances.drawing import Drawing

from sdkgen.load import Document
from sdkgen.parse.scope import child

FRAGMENT = "x-fragment"
"""The header with the fragment of the URL, which is not sent otherwise."""
_VERBS = {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}


class Player:
    """Answers as the document says."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.drawing = Drawing(document)
        self.met: set[tuple[str, str]] = set()
        self.operations = [*self._operations()]
        self.failure: Exception | None = None
        """Why the latest request has no answer."""

    def _operations(self) -> Iterator[tuple[str, re.Pattern[str], str, str]]:
        for path in self.document.root.get("paths") or {}:
            item = self._follow(child("#", "paths", path))
            plain = path.partition("#")[0].partition("?")[0]
            pattern = re.compile(re.sub(r"\\\{[^}]*\\\}", "[^/]*", re.escape(plain)))
            for verb in self.document.get(item):
                if verb in _VERBS:
                    yield verb.upper(), pattern, path, child(item, verb)
            for verb in self.document.get(item).get("additionalOperations") or {}:
                yield verb, pattern, path, child(item, "additionalOperations", verb)

    def _follow(self, origin: str) -> str:
        while isinstance(value := self.document.get(origin), dict) and isinstance(value.get("$ref"), str):
            origin = self.document.resolve(value["$ref"], origin)
        return origin

    def play(self, request: httpx2.Request) -> httpx2.Response:
        """The answer to a request; a failure of the server where there is none."""
        self.failure = None
        try:
            return self._played(request)
        except Exception as error:
            self.failure = error
            return httpx2.Response(500, text=str(error))

    def _played(self, request: httpx2.Request) -> httpx2.Response:
        path = request.url.raw_path.decode().partition("?")[0]
        if b"grant_type=client_credentials" in request.read():
            return httpx2.Response(200, json={"access_token": "token", "token_type": "bearer", "expires_in": 3600})
        fitting = [one for one in self.operations if one[0] == request.method and one[1].fullmatch(path)]
        if not fitting:
            raise LookupError(f"no operation for {request.method} {path}")
        self.met |= {(verb, template) for verb, _, template, _ in fitting}
        # Some documents tell operations of one path apart by a fixed query, or by what is never sent.
        sent = request.url.raw_path.decode().partition("?")[2], request.headers.get(FRAGMENT, "")
        return self._answer(min(fitting, key=lambda one: (_unlike(one[2], *sent), one[2].count("{")))[3])

    def _answer(self, operation: str) -> httpx2.Response:
        responses = self.document.get(operation).get("responses", {})
        status = next((one for one in responses if one.startswith("2")), "default")
        code = int(status) if status.isdigit() else 200
        if status not in responses:
            return httpx2.Response(204)
        origin = self._follow(child(operation, "responses", status))
        if "content" not in self.document.get(origin):
            return httpx2.Response(code)
        described = self._follow(child(origin, "content"))
        content = self.document.get(described)
        media_type = min(content, key=lambda one: "json" not in one, default=None)
        if media_type is None:
            return httpx2.Response(code)
        place = self._follow(child(described, media_type))
        headers = {"content-type": media_type}
        if "json" not in media_type and "*" not in media_type or "schema" not in self.document.get(place):
            return httpx2.Response(code, content=b"{}" if "json" in media_type else b"text", headers=headers)
        value = self.drawing.smallest(child(place, "schema"))
        return httpx2.Response(code, content=json.dumps(value, default=str).encode(), headers=headers)


def _unlike(path: str, query: str, fragment: str) -> tuple[bool, bool]:
    """In what a path of the document differs from what was asked for."""
    rest, _, own = path.partition("#")
    fixed = rest.partition("?")[2]
    return own != fragment, (fixed not in query) if fixed else bool(query)


@contextmanager
def serving(player: Player) -> Iterator[str]:
    """The URL at which a player answers meanwhile."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def answer(self) -> None:
            request = httpx2.Request(
                self.command, f"http://loopback{self.path}", headers=dict(self.headers), content=self.body()
            )
            response = player.play(request)
            self.send_response(response.status_code)
            for name, value in response.headers.items():
                if name != "content-length":
                    self.send_header(name, value)
            if response.status_code != 204:
                self.send_header("content-length", str(len(response.content)))
            self.end_headers()
            if self.command != "HEAD" and response.status_code != 204:
                self.wfile.write(response.content)

        def body(self) -> bytes:
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("content-length", 0)))
            found = b""
            while size := int(self.rfile.readline(), 16):
                found += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return found

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
