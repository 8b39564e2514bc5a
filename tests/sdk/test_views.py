"""`with_raw_response` and `with_streaming_response`: the response itself, in both colours, over a real connection."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
import subprocess
import sys
import typing
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk
from anthropic_messages import resources, types

from . import examples
from .colour import Colour
from .location import SEARCHED
from .pauses import Pauses
from .server import Server
from .wire import Answer, End, Wait, answer, error, events

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]
PIECES = examples.pieces(examples.streams()["greeting"])
LINE = b'{"custom_id":"request-%d","result":{"type":"expired"}}\n'
LINES = {"content-type": "application/x-jsonl"}


def raw(colour: Colour, server: Server, **options: Any) -> Any:
    return colour.client(server, **options).messages.with_raw_response


def streaming(colour: Colour, server: Server, **options: Any) -> Any:
    return colour.client(server, **options).messages.with_streaming_response


def stream_of(colour: Colour, item: Any) -> Any:
    return (sdk.AsyncStream if colour.is_async else sdk.Stream)[item]


async def all_closed(colour: Colour, server: Server) -> bool:
    """Whether the client closes all its connections by itself, soon."""
    if not colour.is_async:
        return server.wait_until_open(0, 2.0)
    return await asyncio.to_thread(server.wait_until_open, 0, 2.0)


class TestRaw:
    async def test_what_it_tells(self, colour: Colour, server: Server) -> None:
        response = await colour(raw(colour, server).create(**GREETING))
        assert type(response) is sdk.APIResponse
        assert (response.status_code, response.method, response.retries_taken) == (200, "POST", 0)
        assert response.headers["Content-Type"].startswith("application/json")
        assert response.request_id == response.headers["request-id"]
        assert str(response.url) == f"{server.url}/v1/messages"
        assert response.http_request is response.http_response.request
        assert isinstance(response.http_response, httpx2.Response)
        assert timedelta(0) < response.elapsed < timedelta(seconds=5)
        assert response.is_closed
        assert repr(response) == f"<APIResponse 200 of POST {server.url}/v1/messages>"

    async def test_the_body(self, colour: Colour, server: Server) -> None:
        server.script(answer(REPLY, compress=True))
        response = await colour(raw(colour, server).create(**GREETING))
        assert response.json() == REPLY
        assert response.content.decode() == response.text()
        assert list(response.iter_bytes()) == [response.content] == [response.read()]
        message = response.parse()
        assert type(message) is types.Message and message.to_dict() == REPLY
        assert message._request_id == response.request_id
        assert response.parse() is message

    async def test_it_is_what_the_call_gives(self, colour: Colour, server: Server) -> None:
        client = colour.client(server)
        count = (await colour(client.messages.with_raw_response.count_tokens(model="m", messages=[]))).parse()
        assert type(count) is types.MessageTokensCount
        assert count == await colour(client.messages.count_tokens(model="m", messages=[]))
        assert server.requests[0].body == server.requests[1].body
        assert server.requests[0].fields == server.requests[1].fields

    async def test_as_another_type(self, colour: Colour, server: Server) -> None:
        class Id(sdk.BaseModel):
            id: str

        response = await colour(raw(colour, server).create(**GREETING))
        other = response.parse(to=Id)
        assert type(other) is Id and other.id == REPLY["id"]
        assert other._request_id == response.request_id
        assert response.parse(to=dict[str, object]) == REPLY
        assert response.parse(to=str) == response.text()
        assert response.parse(to=bytes) == response.content
        assert response.parse(to=httpx2.Response) is response.http_response
        assert type(response.parse()) is types.Message

    async def test_every_resource_has_them(self, colour: Colour, server: Server) -> None:
        client = colour.client(server)
        batch = await colour(client.messages.batches.with_raw_response.retrieve("msgbatch_1"))
        assert type(batch.parse()) is types.MessageBatch
        assert server.last.path == "/v1/messages/batches/msgbatch_1"
        name, *_ = (one["id"] for one in examples.responses("/v1/models/{model_id}", "get").values())
        model = await colour(client.models.with_raw_response.retrieve(name, extra_headers={"x-a": "b"}))
        assert type(model.parse()) is types.ModelInfo
        assert server.last.headers["x-a"] == "b"

    async def test_a_page_goes_on(self, colour: Colour, server: Server) -> None:
        client = colour.client(server)
        response = await colour(client.models.with_raw_response.list(limit=2))
        assert response.status_code == 200 and len(response.json()["data"]) == 2
        page = response.parse()
        plain = await colour(client.models.list(limit=2))
        assert type(page) is type(plain) and page == plain
        assert await colour.all(page) == await colour.all(plain)
        assert len(server.requests) > 2

    async def test_a_refusal(self, colour: Colour, server: Server) -> None:
        server.script(error(404, "not_found_error"))
        with pytest.raises(sdk.NotFoundError) as caught:
            await colour(raw(colour, server).create(**GREETING))
        assert caught.value.type == "not_found_error"

    async def test_retries_taken(self, colour: Colour, server: Server, pauses: Pauses) -> None:
        server.script(error(500), error(529))
        response = await colour(raw(colour, server).create(**GREETING))
        assert response.retries_taken == 2 == len(server.requests) - 1
        assert response.http_request.headers["x-stainless-retry-count"] == "2"

    async def test_no_json(self, colour: Colour, server: Server) -> None:
        server.script(answer(b"<html>", headers={"content-type": "text/html"}))
        response = await colour(raw(colour, server).create(**GREETING))
        assert response.text() == "<html>"
        with pytest.raises(sdk.APIResponseValidationError, match="not JSON"):
            response.json()
        with pytest.raises(sdk.APIResponseValidationError):
            response.parse(to=types.Message)

    async def test_a_mistake_in_the_arguments(self, colour: Colour, server: Server) -> None:
        with pytest.raises(TypeError, match="colour"):
            await colour(raw(colour, server).create(**GREETING, colour=1))
        with pytest.raises(TypeError, match="max_tokens"):
            await colour(raw(colour, server).create(model="m"))
        assert server.requests == []

    async def test_a_stream(self, colour: Colour, server: Server) -> None:
        server.script(events(PIECES[:3], end=Wait()))
        response = await colour(raw(colour, server).create(**GREETING, stream=True))
        assert not response.is_closed
        with pytest.raises(httpx2.ResponseNotRead):
            response.content  # noqa: B018
        with pytest.raises(RuntimeError):
            response.elapsed  # noqa: B018
        stream = response.parse()
        assert type(stream) is colour.stream_class and response.parse() is stream
        assert (await colour.next(stream)).type == "message_start"
        assert server.last.json["stream"] is True and server.last.headers["accept"] == "text/event-stream"
        await colour(stream.close())
        assert await all_closed(colour, server)

    async def test_lines(self, colour: Colour, server: Server) -> None:
        response = await colour(colour.client(server).messages.batches.with_raw_response.results("msgbatch_1"))
        assert response.status_code == 200 and not response.is_closed
        found = await colour.all(response.parse())
        assert {type(one) for one in found} == {types.MessageBatchIndividualResponse}

    @pytest.mark.parametrize("parsed", [False, True])
    async def test_a_dropped_stream(self, colour: Colour, server: Server, parsed: bool) -> None:
        server.script(events(PIECES[:3], end=Wait()))
        response = await colour(raw(colour, server).create(**GREETING, stream=True))
        stream = response.parse() if parsed else None
        del response
        gc.collect()
        if parsed:
            assert (await colour.next(stream)).type == "message_start", "the stream outlives the response"
        del stream
        gc.collect()
        assert await all_closed(colour, server)

    async def test_the_helper_is_no_part_of_it(self, colour: Colour, server: Server) -> None:
        assert not hasattr(raw(colour, server), "stream")
        assert not hasattr(streaming(colour, server), "stream")


class TestStreaming:
    async def test_nothing_is_sent_before_the_block(self, colour: Colour, server: Server) -> None:
        opening = streaming(colour, server).create(**GREETING)
        assert server.requests == []
        async with colour.entered(opening) as response:
            assert len(server.requests) == 1 and response.status_code == 200
            assert type(response) is (sdk.AsyncAPIResponse if colour.is_async else sdk.APIResponse)

    async def test_nothing_is_read_before_it_is_asked_for(self, colour: Colour, server: Server) -> None:
        (whole,) = answer(REPLY).steps
        assert isinstance(whole, bytes)
        server.script(Answer((whole[:-100], Wait(), End.CLOSE)))
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            assert response.status_code == 200 and response.request_id == "req_01Loopback"
            assert not response.is_closed
            for too_early in ("content", "elapsed"):
                with pytest.raises(RuntimeError):
                    getattr(response, too_early)
        assert response.is_closed and response.elapsed > timedelta(0)
        assert await all_closed(colour, server)

    async def test_it_asks_as_usual(self, colour: Colour, server: Server) -> None:
        async with colour.entered(streaming(colour, server).create(**GREETING)):
            pass
        await colour(colour.client(server).messages.create(**GREETING))
        assert server.requests[0].body == server.requests[1].body
        assert server.requests[0].fields == server.requests[1].fields

    async def test_parse(self, colour: Colour, server: Server) -> None:
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            message = await colour(response.parse())
            assert type(message) is types.Message and message._request_id == response.request_id
            assert await colour(response.parse()) is message
            assert await colour(response.json()) == REPLY
            assert await colour(response.text()) == response.content.decode()
            assert await colour(response.parse(to=dict[str, object])) == REPLY
            assert await colour(response.read()) == response.content
            assert response.elapsed > timedelta(0)
        assert await colour(response.parse(to=types.Message)) == message, "what was read stays"

    async def test_the_connection_is_used_again(self, colour: Colour, server: Server) -> None:
        view = streaming(colour, server)
        for _ in range(3):
            async with colour.entered(view.create(**GREETING)) as response:
                await colour(response.read())
            async with colour.entered(view.create(**GREETING)) as response:
                assert b"".join([chunk async for chunk in colour.iterate(response.iter_bytes())])
        assert server.connections == 1

    @pytest.mark.parametrize("way", ["nothing", "iter_bytes", "iter_text", "iter_lines", "parse"])
    async def test_a_block_that_ends_early(self, colour: Colour, server: Server, way: str) -> None:
        server.script(events(PIECES[:3], end=Wait()))
        opening = streaming(colour, server).create(**GREETING, stream=True)
        with pytest.raises(KeyError):
            async with colour.entered(opening) as response:
                if way != "nothing":
                    assert await colour.next(await colour(getattr(response, way)()))
                raise KeyError
        assert response.is_closed
        assert await all_closed(colour, server)
        if colour.is_async:
            assert asyncio.all_tasks() == {asyncio.current_task()}

    async def test_chunks(self, colour: Colour, server: Server) -> None:
        data = "Grüße, 世界".encode()
        client = colour.client(server)
        for method, size, expected in (
            ("iter_bytes", None, [data[:3], data[3:]]),
            ("iter_bytes", 10, [data[:10], data[10:]]),
            ("iter_text", None, ["Gr", "üße, 世界"]),
            ("iter_text", 4, ["Grüß", "e, 世", "界"]),
        ):
            server.script(events([data[:3], data[3:]], {"content-type": "text/plain; charset=utf-8"}))
            async with colour.entered(client.models.with_streaming_response.retrieve("m")) as response:
                assert await colour.all(getattr(response, method)(size)) == expected

    async def test_the_charset(self, colour: Colour, server: Server) -> None:
        server.script(events("é".encode("latin-1"), {"content-type": "text/plain; charset=iso-8859-1"}))
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            assert await colour.all(response.iter_text()) == ["é"]

    @pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
    async def test_lines(self, colour: Colour, server: Server, size: int) -> None:
        text = 'one\r\ntwo\rthree\n\n"\u2028\x85\x0b"\nend'
        data = text.encode()
        server.script(events([data[at : at + size] for at in range(0, len(data), size)]))
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            lines = await colour.all(response.iter_lines())
        assert lines == ["one", "two", "three", "", '"\u2028\x85\x0b"', "end"]

    @pytest.mark.parametrize(("text", "expected"), [("", []), ("\n", [""]), ("\r", [""]), ("a\r", ["a"]), ("a", ["a"])])
    async def test_the_last_line(self, colour: Colour, server: Server, text: str, expected: list[str]) -> None:
        server.script(events(text))
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            assert await colour.all(response.iter_lines()) == expected

    async def test_to_a_file(self, colour: Colour, server: Server, tmp_path: Path) -> None:
        server.script(events([LINE % 1, LINE % 2], LINES))
        opening = colour.client(server).messages.batches.with_streaming_response.results("msgbatch_1")
        async with colour.entered(opening) as response:
            await colour(response.stream_to_file(tmp_path / "results.jsonl", chunk_size=7))
        assert (tmp_path / "results.jsonl").read_bytes() == LINE % 1 + LINE % 2
        assert server.last.headers["accept"] == "application/x-jsonl"

    async def test_to_a_file_that_cannot_be(self, colour: Colour, server: Server, tmp_path: Path) -> None:
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            with pytest.raises(FileNotFoundError):
                await colour(response.stream_to_file(str(tmp_path / "no" / "file")))

    async def test_a_stream(self, colour: Colour, server: Server) -> None:
        async with colour.entered(streaming(colour, server).create(**GREETING, stream=True)) as response:
            stream = await colour(response.parse())
            assert type(stream) is colour.stream_class and await colour(response.parse()) is stream
            assert (await colour.all(stream))[-1].type == "message_stop"
        assert server.connections == 1

    async def test_as_a_stream(self, colour: Colour, server: Server) -> None:
        async with colour.entered(streaming(colour, server).create(**GREETING, stream=True)) as response:
            stream = await colour(response.parse(to=stream_of(colour, types.RawMessageStreamEvent)))
            assert [type(event) for event in await colour.all(stream)][0] is types.RawMessageStartEvent

    async def test_a_stream_that_outlives_its_block(self, colour: Colour, server: Server) -> None:
        server.script(events(PIECES[:3], end=Wait()))
        async with colour.entered(streaming(colour, server).create(**GREETING, stream=True)) as response:
            stream = await colour(response.parse())
            await colour.next(stream)
        with pytest.raises(sdk.StreamTruncatedError, match="closed"):
            await colour.next(stream)

    async def test_a_refusal_and_retries(self, colour: Colour, server: Server, pauses: Pauses) -> None:
        server.script(error(500), error(400))
        with pytest.raises(sdk.BadRequestError) as caught:
            async with colour.entered(streaming(colour, server).create(**GREETING)):
                raise AssertionError
        assert len(server.requests) == 2 and caught.value.body
        server.script(error(529))
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            assert response.retries_taken == 1

    @pytest.mark.parametrize("way", ["read", "parse", "iter_bytes", "iter_lines", "stream_to_file"])
    @pytest.mark.parametrize("end", [End.RESET, Wait()])
    async def test_a_body_that_breaks(
        self, colour: Colour, server: Server, tmp_path: Path, way: str, end: End | Wait
    ) -> None:
        server.script(events([b'{"id":'], end=end))
        kind = sdk.APITimeoutError if isinstance(end, Wait) else sdk.APIConnectionError
        view = streaming(colour, server, timeout=0.2)
        async with colour.entered(view.create(**GREETING)) as response:
            with pytest.raises(kind) as caught:
                if way.startswith("iter"):
                    await colour.all(getattr(response, way)())
                else:
                    await colour(getattr(response, way)(*([tmp_path / "f"] if way == "stream_to_file" else [])))
        assert type(caught.value) is kind and isinstance(caught.value.__cause__, httpx2.TransportError)
        assert await all_closed(colour, server)

    async def test_a_body_is_read_once(self, colour: Colour, server: Server) -> None:
        async with colour.entered(streaming(colour, server).create(**GREETING)) as response:
            await colour.all(response.iter_bytes())
            with pytest.raises(httpx2.StreamConsumed):
                await colour(response.read())

    async def test_an_opening_can_be_used_again(self, colour: Colour, server: Server) -> None:
        opening = streaming(colour, server).create(**GREETING)
        for _ in range(2):
            async with colour.entered(opening) as response:
                assert (await colour(response.parse())).id == REPLY["id"]
        assert len(server.requests) == 2

    async def test_closed_by_hand(self, colour: Colour, server: Server) -> None:
        server.script(events(PIECES[:3], end=Wait()))
        async with colour.entered(streaming(colour, server).create(**GREETING, stream=True)) as response:
            await colour(response.close())
            assert response.is_closed and await all_closed(colour, server)
            await colour(response.close())

    async def test_the_client_can_be_the_deadline(self, colour: Colour, server: Server) -> None:
        client = colour.client(server)
        client.deadline = 30.0
        async with colour.entered(client.messages.with_streaming_response.create(**GREETING)) as response:
            assert (await colour(response.parse())).id == REPLY["id"]


async def test_a_cancelled_reader(server: Server) -> None:
    server.script(events(PIECES[:3], end=Wait()))
    async with sdk.AsyncAnthropic(api_key="k", base_url=server.url) as client:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                async with client.messages.with_streaming_response.create(**GREETING) as response:
                    await response.read()
        assert await asyncio.to_thread(server.wait_until_open, 0, 2.0)
        assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.parametrize("resource", ["Messages", "Batches", "Models"])
@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize("kind", ["Raw", "Streaming"])
def test_views_look_like_their_resource(resource: str, prefix: str, kind: str) -> None:
    owner: Any = getattr(resources, prefix + resource)
    view: Any = typing.get_type_hints(vars(owner)[f"with_{kind.lower()}_response"].func)["return"]
    assert view.__name__ == f"{prefix}{resource}With{kind}Response"
    names = [name for name in vars(view) if not name.startswith("_")]
    methods = [name for name in vars(owner) if not name.startswith(("_", "with_"))]
    assert names == [name for name in methods if name not in ("batches", "stream")]
    for name in names:
        method = getattr(view, name)
        assert (method.__name__, method.__doc__) == (name, getattr(owner, name).__doc__)
        assert inspect.signature(method).return_annotation == method.__annotations__["return"]
        hints, own = typing.get_type_hints(method), typing.get_type_hints(getattr(owner, name))
        result, given = hints.pop("return"), own.pop("return")
        assert hints == own
        wanted = sdk.APIResponse if kind == "Raw" else None
        assert typing.get_origin(result) is wanted or typing.get_origin(result).__name__ == f"{prefix}ResponseOpening"
        if prefix == "" or name != "list":
            assert typing.get_args(result) == (given,)


def test_views_cost_nothing_before_they_are_used() -> None:
    program = (
        "import sys, httpx2, anthropic_messages as sdk\n"
        "http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, json={})))\n"
        "client = sdk.Anthropic(api_key='k', http_client=http)\n"
        "client.messages.create(model='m', max_tokens=1, messages=[])\n"
        "print(*(n for n in sys.modules if 'view' in n or 'api_response' in n if 'anthropic_messages' in n))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(SEARCHED)}
    )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout + done.stderr
