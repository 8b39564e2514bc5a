"""Streams over real connections: used again after the last event, closed when given up, never waited for."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from tests.runtime.streaming_sample import BODY, FORMAT, Client, Event, pieces

from runtime.errors import APITimeoutError, StreamTruncatedError
from runtime.stream import AsyncStream, Stream

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
END = b"0\r\n\r\n"


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


class Server:
    """Sends prepared answers; notes connections, requests, and which connections the client closed."""

    def __init__(self) -> None:
        self.parts: list[bytes | float] = []
        self.connections = 0
        self.requests = 0
        self.closed = threading.Event()
        self.stop = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"
        self.threads = [threading.Thread(target=self.accept)]
        self.threads[0].start()

    def accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            if self.stop.is_set():
                connection.close()
                return
            self.connections += 1
            self.threads.append(threading.Thread(target=self.serve, args=(connection,)))
            self.threads[-1].start()

    def serve(self, connection: socket.socket) -> None:
        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection.settimeout(0.05)
            while (request := self.receive(connection)) is not None:
                self.requests += b"POST" in request
                for part in self.parts:
                    if isinstance(part, bytes):
                        try:
                            connection.sendall(part)
                        except OSError:
                            self.closed.set()
                            return
                    elif part < 0:
                        return
                    else:
                        self.stop.wait(part)
            self.closed.set()

    def receive(self, connection: socket.socket) -> bytes | None:
        received = b""
        while b"\r\n\r\n" not in received:
            try:
                data = connection.recv(65536)
            except TimeoutError:
                if self.stop.is_set():
                    return None
                continue
            except OSError:
                return None
            if not data:
                return None
            received += data
        return received

    def end(self) -> None:
        self.stop.set()
        with socket.create_connection(self.listener.getsockname()):
            pass
        self.listener.close()
        for thread in self.threads:
            thread.join(5)


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.end()


def send(client: httpx2.Client, url: str) -> Stream[Any]:
    response = client.send(client.build_request("POST", url), stream=True)
    return Stream(response=response, format=FORMAT, event_type=Event, client=Client())


async def asend(client: httpx2.AsyncClient, url: str) -> AsyncStream[Any]:
    response = await client.send(client.build_request("POST", url), stream=True)
    return AsyncStream(response=response, format=FORMAT, event_type=Event, client=Client())


ENDINGS: dict[str, list[bytes | float]] = {
    "at once": [HEAD + chunk(BODY) + END],
    "apart": [HEAD, chunk(BODY), END],
    "soon": [HEAD, *map(chunk, pieces(BODY, 100)), 0.01, END],
    "more to come": [HEAD, chunk(BODY), chunk(b": bye\n\n"), END],
    "with a length": [
        b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: %d\r\n\r\n" % len(BODY),
        BODY,
    ],
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_connection_is_used_again(server: Server, ending: str) -> None:
    server.parts = ENDINGS[ending]
    with httpx2.Client() as client:
        for _ in range(3):
            assert list(send(client, server.url))[-1].type == "stop"
    assert (server.connections, server.requests) == (1, 3)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_connection_is_used_again_async(server: Server, ending: str) -> None:
    server.parts = ENDINGS[ending]

    async def run() -> None:
        async with httpx2.AsyncClient() as client:
            for _ in range(3):
                assert [event async for event in await asend(client, server.url)][-1].type == "stop"
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
    assert (server.connections, server.requests) == (1, 3)


@pytest.mark.parametrize("after", [[60.0], [chunk(b": still here\n\n"), 0.01] * 500 + [60.0]])
def test_a_server_that_keeps_the_connection_open(server: Server, after: list[bytes | float]) -> None:
    server.parts = [HEAD, chunk(BODY), *after]

    async def run() -> None:
        async with httpx2.AsyncClient() as client:
            assert [event async for event in await asend(client, server.url)][-1].type == "stop"

    start = time.monotonic()
    with httpx2.Client() as client:
        assert list(send(client, server.url))[-1].type == "stop"
    asyncio.run(run())
    assert time.monotonic() - start < 2
    server.stop.set()
    assert server.closed.wait(2)


def give_up_in_with(client: httpx2.Client, url: str) -> None:
    with send(client, url) as stream:
        for _ in stream:
            break


def give_up_by_dropping(client: httpx2.Client, url: str) -> None:
    for _ in send(client, url):
        break


def give_up_by_close(client: httpx2.Client, url: str) -> None:
    stream = send(client, url)
    next(stream)
    stream.close()


def never_start(client: httpx2.Client, url: str) -> None:
    send(client, url)


DRIPPING: list[bytes | float] = [HEAD + chunk(BODY[:500]), 0.1]
for _ in range(500):
    DRIPPING += [chunk(BODY[500:510]), 0.01]


@pytest.mark.parametrize("use", [give_up_in_with, give_up_by_dropping, give_up_by_close, never_start])
def test_giving_up_releases_the_connection(server: Server, use: Any) -> None:
    server.parts = DRIPPING
    limits = httpx2.Limits(max_connections=1)
    gc.disable()
    try:
        with httpx2.Client(limits=limits, timeout=httpx2.Timeout(5, pool=0.5)) as client:
            for _ in range(3):
                use(client, server.url)
    finally:
        gc.enable()
    assert server.closed.wait(2)
    assert server.connections == 3


@pytest.mark.parametrize("reads", [0, 1])
def test_giving_up_releases_the_connection_async(server: Server, reads: int) -> None:
    server.parts = DRIPPING

    async def use(client: httpx2.AsyncClient) -> None:
        stream = await asend(client, server.url)
        for _ in range(reads):
            await anext(stream)

    async def run() -> None:
        limits = httpx2.Limits(max_connections=1)
        async with httpx2.AsyncClient(limits=limits, timeout=httpx2.Timeout(5, pool=0.5)) as client:
            for _ in range(3):
                await use(client)
            await asyncio.sleep(0.05)
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
    assert server.connections == 3


def test_failures(server: Server) -> None:
    with httpx2.Client(timeout=httpx2.Timeout(5, read=0.2)) as client:
        server.parts = [HEAD, chunk(BODY[:500]), -1.0]
        with pytest.raises(StreamTruncatedError) as caught:
            list(send(client, server.url))
        assert isinstance(caught.value.__cause__, httpx2.RemoteProtocolError)
        server.parts = [HEAD, chunk(BODY[:500]), END]
        with pytest.raises(StreamTruncatedError):
            list(send(client, server.url))
        server.parts = [HEAD, chunk(BODY[:500]), 60.0]
        with pytest.raises(APITimeoutError):
            list(send(client, server.url))


def test_closing_while_another_thread_reads(server: Server) -> None:
    server.parts = [HEAD, chunk(BODY[:500]), 60.0]
    with httpx2.Client(timeout=httpx2.Timeout(1)) as client:
        stream = send(client, server.url)
        next(stream)
        timer = threading.Timer(0.1, stream.close)
        timer.start()
        with pytest.raises(StreamTruncatedError, match="closed before"):
            list(stream)
        timer.join()
