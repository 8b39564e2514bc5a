"""A real HTTP/1.1 server on a port of loopback that the system chooses. It plays the Messages API from the examples of
`spec/messages.yaml`, records what it is asked, and misbehaves when it is told to.

    with Server() as server:
        server.script(error(529, "overloaded_error"), PLAY)
        client = Anthropic(api_key="k", base_url=server.url)
"""

from __future__ import annotations

import json
import select
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from types import TracebackType
from typing import Any, Final, Self, TypeAlias
from urllib.parse import parse_qsl

from .player import Player
from .wire import HANG_UP, Answer, End, Wait, error


@dataclass(frozen=True)
class Request:
    """What a client has asked."""

    method: str
    target: str
    """Path and query as they were sent."""
    fields: tuple[tuple[str, str], ...]
    """The headers in their order, as they were sent."""
    body: bytes
    connection: int
    """Which connection it came over, counted from 1."""

    @cached_property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @cached_property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @cached_property
    def headers(self) -> dict[str, str]:
        """The headers by their names in lower case."""
        return {name.lower(): value for name, value in self.fields}

    @cached_property
    def json(self) -> Any:
        return json.loads(self.body)


class _Play:
    """Stands in a script for the proper answer."""


PLAY: Final = _Play()
Scripted: TypeAlias = Answer | _Play | Callable[[Request], Answer]


class Server:
    """The server. Each connection has a thread of its own; all have ended when the `with` block has.

    Args:
        pause: Seconds to wait before each event of a stream.
    """

    def __init__(self, *, pause: float = 0.0) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        """How many connections were ever made."""
        self.open = 0
        """How many of them the client has not closed."""
        self._player = Player(pause=pause)
        self._script: deque[Scripted] = deque()
        self._changed = threading.Condition()
        self._sockets: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._stopping = False
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def script(self, *answers: Scripted) -> None:
        """Answers to the next requests, one each; after them the API is played again."""
        self._script.extend(answers)

    @property
    def last(self) -> Request:
        """The request that came last."""
        return self.requests[-1]

    def wait_until_open(self, count: int, seconds: float = 5.0) -> bool:
        """Waits until so many connections are open; whether that happened in time."""
        with self._changed:
            return self._changed.wait_for(lambda: self.open == count, seconds)

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping = True
        # Wakes the thread that accepts, which closing the listener does not do everywhere.
        socket.create_connection(("127.0.0.1", self.port)).close()
        with self._changed:
            for connection in self._sockets:
                _shut(connection)
        for thread in self._threads:
            thread.join(5.0)
        self._listener.close()

    def _start(self, target: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._stopping:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            if self._stopping:
                connection.close()
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._changed:
                self.connections += 1
                self.open += 1
                self._sockets.add(connection)
                self._changed.notify_all()
            self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        end = End.CLOSE
        try:
            with connection.makefile("rb") as reader:
                while not self._stopping:
                    request = _read(reader, number)
                    if request is None:
                        break
                    self.requests.append(request)
                    ended = self._perform(connection, self._answer(request))
                    if ended is not None:
                        end = ended
                        break
        except OSError:
            pass
        finally:
            if end is End.RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            with self._changed:
                self.open -= 1
                self._sockets.discard(connection)
                connection.close()
                self._changed.notify_all()

    def _answer(self, request: Request) -> Answer:
        scripted = self._script.popleft() if self._script else PLAY
        try:
            if isinstance(scripted, _Play):
                return self._player.play(request.method, request.target, request.headers, request.body)
            return scripted if isinstance(scripted, Answer) else scripted(request)
        except Exception as failure:  # a mistake in a test or in the player, which must not look like a hang
            return error(500, "api_error", f"The test server failed: {failure!r}", {"x-should-retry": "false"})

    def _perform(self, connection: socket.socket, what: Answer) -> End | None:
        for step in what.steps:
            if isinstance(step, bytes):
                connection.sendall(step)
            elif isinstance(step, End):
                return step
            elif self._hung_up(connection, step):
                return End.CLOSE
        return None

    def _hung_up(self, connection: socket.socket, wait: Wait) -> bool:
        """Whether the client closed the connection within this time."""
        until = None if wait.seconds is None else time.monotonic() + wait.seconds
        while not self._stopping:
            left = None if until is None else max(0.0, until - time.monotonic())
            ready, _, _ = select.select([connection], [], [], left)
            if not ready:
                return False
            if not connection.recv(1, socket.MSG_PEEK):
                return True
            # The next request is here already; it has to wait like everybody.
            threading.Event().wait(0.01 if left is None else min(left, 0.01))
        return True


def _read(reader: Any, connection: int) -> Request | None:
    """The next request, or `None` when the client has closed the connection."""
    line = reader.readline().decode("latin-1").split()
    if len(line) < 3:
        return None
    fields: list[tuple[str, str]] = []
    while (text := reader.readline().decode("latin-1").rstrip("\r\n")) != "":
        name, _, value = text.partition(":")
        fields.append((name, value.strip()))
    headers = {name.lower(): value for name, value in fields}
    if headers.get("transfer-encoding", "").lower() == "chunked":
        body = b""
        while size := int(reader.readline(), 16):
            body += reader.read(size)
            reader.readline()
        reader.readline()
    else:
        body = reader.read(int(headers.get("content-length", 0)))
    return Request(line[0], line[1], tuple(fields), body, connection)


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass


__all__ = ["HANG_UP", "PLAY", "Request", "Server"]
