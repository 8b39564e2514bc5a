"""`client.get`, `post`, `put`, `patch` and `delete`: what the API has and the document lacks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk
from anthropic_messages import types

from . import examples
from .colour import KEY, Colour
from .server import Server
from .wire import answer, error, events

GREETING = examples.requests()["greeting"]


@pytest.mark.parametrize("verb", ["get", "post", "put", "patch", "delete"])
async def test_every_verb(colour: Colour, server: Server, verb: str) -> None:
    server.script(answer({"a": [1]}))
    body = {} if verb == "get" else {"body": {"x": 1}}
    value = await colour(getattr(colour.client(server), verb)("/v1/things", cast_to=dict[str, list[int]], **body))
    assert value == {"a": [1]}
    assert (server.last.method, server.last.target) == (verb.upper(), "/v1/things")
    assert server.last.headers["x-api-key"] == KEY and server.last.headers["anthropic-version"] == "2023-06-01"
    assert server.last.body == (b"" if verb == "get" else b'{"x":1}')


@pytest.mark.parametrize("path", ["/v1/models/claude-sonnet-4-6", "v1/models/claude-sonnet-4-6"])
async def test_a_model_of_the_package(colour: Colour, server: Server, path: str) -> None:
    model = await colour(colour.client(server).get(path, cast_to=types.ModelInfo))
    assert type(model) is types.ModelInfo and model.id == "claude-sonnet-4-6"
    assert model._request_id == "req_01Loopback"


async def test_other_results(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(*[answer(b'{"id": 5}') for _ in range(6)])
    assert await colour(client.get("/x", cast_to=str)) == '{"id": 5}'
    assert await colour(client.get("/x", cast_to=bytes)) == b'{"id": 5}'
    assert await colour(client.get("/x", cast_to=object)) == {"id": 5}
    assert await colour(client.get("/x", cast_to=type(None))) is None
    response = await colour(client.get("/x", cast_to=httpx2.Response))
    assert isinstance(response, httpx2.Response) and response.json() == {"id": 5}

    class Thing(sdk.BaseModel):
        id: int
        name: str | None = None

    thing = await colour(client.get("/x", cast_to=Thing))
    assert type(thing) is Thing and thing.id == 5


async def test_options(colour: Colour, server: Server) -> None:
    client = colour.client(server, default_headers={"x-a": "1"})
    options: dict[str, Any] = {
        "headers": {"x-a": "2", "x-api-key": sdk.omit},
        "params": {"q": ["1", "2"]},
        "extra_json": {"y": 2},
        "max_retries": 0,
        "timeout": 3,
    }
    server.script(error(500))
    with pytest.raises(sdk.InternalServerError):
        await colour(client.post("/v1/x", cast_to=object, body={"x": 1}, options=options))
    assert len(server.requests) == 1
    assert server.last.headers["x-a"] == "2" and "x-api-key" not in server.last.headers
    assert server.last.query == [("q", "1"), ("q", "2")] and server.last.json == {"x": 1, "y": 2}


async def test_content(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(*[answer({}) for _ in range(2)])
    await colour(client.post("/v1/x", cast_to=object, content=b"\x00\x01"))
    assert server.last.body == b"\x00\x01" and "json" not in server.last.headers["content-type"]
    options: Any = {"headers": {"content-type": "text/csv"}}
    await colour(client.post("/v1/x", cast_to=object, content="a;ž", options=options))
    assert server.last.body == "a;ž".encode() and server.last.headers["content-type"] == "text/csv"


async def test_files(colour: Colour, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    files = {"one": path, "two": ("two.txt", b"2nd"), "three": b"3rd"}
    server.script(error(500, headers={"retry-after-ms": "1"}), answer({}))
    await colour(colour.client(server).post("/v1/files", cast_to=object, body={"purpose": "test"}, files=files))
    assert len(server.requests) == 2
    expected = (b'name="purpose"\r\n\r\ntest', b'filename="photo.png"', b"\x89PNG", b'filename="two.txt"', b"3rd")
    for request in server.requests:
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert all(piece in request.body for piece in expected)


async def test_a_stream(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    stream = await colour(
        client.post(
            "/v1/messages",
            cast_to=types.Message,
            body={**GREETING, "stream": True},
            stream=True,
            stream_cls=colour.stream_class[types.RawMessageStreamEvent],
        )
    )
    assert type(stream) is colour.stream_class
    found = [event.type for event in await colour.all(stream) if event.type != "ping"]
    assert found[0] == "message_start" and found[-1] == "message_stop"
    server.script(events('data: {"n": 1}\n\ndata: {"n": 2}\n\n'))
    stream = await colour(
        client.get("/v1/x", cast_to=object, stream=True, stream_cls=colour.stream_class[dict[str, int]])
    )
    assert await colour.all(stream) == [{"n": 1}, {"n": 2}]


async def test_another_server_gets_no_credentials(colour: Colour, server: Server) -> None:
    with Server() as other:
        other.script(answer({}))
        client = colour.client(server, default_headers={"x-team": "tides"})
        await colour(client.get(f"{other.url}/results", cast_to=object))
        assert "x-api-key" not in other.last.headers
        server.script(answer({}))
        await colour(client.get(f"{server.url}/results", cast_to=object))
        assert server.last.headers["x-api-key"] == KEY


async def test_errors_are_those_of_the_package(colour: Colour, server: Server) -> None:
    with pytest.raises(sdk.NotFoundError) as info:
        await colour(colour.client(server).get("/v2/nothing", cast_to=object))
    assert info.value.type == "not_found_error"


async def test_content_goes_with_nothing_else(colour: Colour, server: Server) -> None:
    with pytest.raises(TypeError, match="content"):
        await colour(colour.client(server).post("/x", cast_to=object, content=b"", body={}))
    assert server.requests == []


async def test_an_option_that_there_is_not(colour: Colour, server: Server) -> None:
    options: Any = {"params": {"a": 1}, "param": {"b": 2}}
    with pytest.raises(TypeError, match="no option 'param'; a request has .*params"):
        await colour(colour.client(server).get("/v1/x", cast_to=object, options=options))
    assert server.requests == []
