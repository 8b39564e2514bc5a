"""Credentials are in nothing that is written down: logs, texts of errors and of what caused them, pickles, reprs."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from typing import Any

import httpx2
import pytest

import anthropic_messages as sdk

from . import examples
from .colour import Colour
from .pauses import Pauses
from .server import Server
from .wire import RESET, Answer, End, answer, error, events, redirect

GREETING = examples.requests()["greeting"]
KEY, TOKEN = "sk-key-5ecret-0123456789", "token-5ecret-0123456789"
MARK = "5ecret"
ECHO = f"you sent {KEY} and {TOKEN}"
JSONL = {"content-type": "application/x-jsonl"}

ANSWERS: dict[str, Answer] = {
    "a refusal": error(401, "authentication_error", ECHO),
    "a refusal in HTML": answer(f"<h1>{ECHO}</h1>".encode(), 502),
    "a refusal with a header": answer({}, 400, {"x-api-key-seen": KEY, "set-cookie": f"session={TOKEN}"}),
    "HTML": answer(f"<h1>{ECHO}</h1>".encode()),
    "no JSON": answer(f'{{"id": "{ECHO}'.encode()),
    "another type": answer({"id": 5, "content": ECHO}),
    "another type inside": answer({**examples.responses()["greeting"], "usage": {"input_tokens": ECHO}}),
    "a redirect to nowhere": redirect(f"http://[::1?token={TOKEN}"),
    "a redirect to another protocol": redirect(f"ftp://{TOKEN}:{KEY}@127.0.0.1/x?token={TOKEN}"),
    "a broken connection": RESET,
    "another protocol": Answer((f"SSH {ECHO}\r\n".encode(), End.CLOSE)),
}
STREAMS: dict[str, Answer] = {
    "an error event": events(f'event: error\ndata: {{"error":{{"type":"api_error","message":"{ECHO}"}}}}\n\n'),
    "an error event that is none": events(f"event: error\ndata: {ECHO}\n\n"),
    "no event": events(f"event: message_start\ndata: {ECHO}\n\n"),
    "half an event": events(f'event: message_start\ndata: {{"type": "{ECHO}\n\n'),
    "another type": events(f'event: message_start\ndata: {{"type":"message_start","message":"{ECHO}"}}\n\n'),
    "no event stream": answer(f"<h1>{ECHO}</h1>".encode()),
}
LINES: dict[str, Answer] = {
    "a word": answer(f"{ECHO}\n".encode(), headers=JSONL),
    "half a line": answer(f'{{"custom_id": "{ECHO}\n'.encode(), headers=JSONL),
    "another type": answer(f'{{"custom_id": 5, "result": "{ECHO}"}}\n'.encode(), headers=JSONL),
}


def everything(failure: BaseException) -> str:
    """All that an error shows of itself, wherever it is printed."""
    shown = [str(failure), repr(failure), repr(failure.args), "".join(traceback.format_exception(failure))]
    shown += [repr(getattr(failure, "body", None)), repr(getattr(failure, "message", None))]
    for one in (failure, copy.copy(failure), copy.deepcopy(failure)):
        shown += [str(pickle.dumps(one)), repr(one)]
    return "\n".join(shown)


async def called(colour: Colour, client: Any, way: str) -> None:
    if way == "lines":
        await colour.all(await colour(client.messages.batches.results("msgbatch_1")))
    elif way == "stream":
        await colour.all(await colour(client.messages.create(**GREETING, stream=True)))
    elif way == "helper":
        async with colour.entered(client.messages.stream(**GREETING)) as stream:
            await colour(stream.get_final_message())
    else:
        await colour(client.messages.create(**GREETING))


@pytest.mark.parametrize("strict", [False, True], ids=["lenient", "strict"])
@pytest.mark.parametrize(
    ("way", "name"),
    [
        *(("create", name) for name in ANSWERS),
        *((way, name) for way in ("stream", "helper") for name in STREAMS),
        *(("lines", name) for name in LINES),
    ],
)
async def test_a_credential_that_comes_back_is_nowhere(
    colour: Colour, server: Server, pauses: Pauses, caplog: pytest.LogCaptureFixture, way: str, name: str, strict: bool
) -> None:
    caplog.set_level(logging.DEBUG, logger="anthropic_messages")
    server.script(*[{"create": ANSWERS, "lines": LINES}.get(way, STREAMS)[name]] * 3)
    client = colour.client(server, api_key=KEY, auth_token=TOKEN, _strict_response_validation=strict)
    try:
        await called(colour, client, way)
    except sdk.APIError as failure:
        assert MARK not in everything(failure)
    else:
        assert not strict, "a strict client takes no such answer"
    assert caplog.records and MARK not in caplog.text
    assert MARK not in repr(client) + str(client) + repr(client.messages) + repr(client.with_options(timeout=5))


MALFORMED = ["{}\n", "{}\r\nx: y", "{}\x00", "{}ž", "{}🐎", "{}\ud800", "\n{}", "{}\x7f"]


@pytest.mark.parametrize("form", MALFORMED, ids=ascii)
@pytest.mark.parametrize("name", ["api_key", "auth_token", "default_headers", "extra_headers"])
async def test_nor_is_a_malformed_one(
    colour: Colour, server: Server, pauses: Pauses, caplog: pytest.LogCaptureFixture, name: str, form: str
) -> None:
    caplog.set_level(logging.DEBUG, logger="anthropic_messages")
    value = form.format(KEY)
    options: dict[str, Any] = {name: value} if name in ("api_key", "auth_token") else {}
    headers = {"x-team-key": value}
    if name == "default_headers":
        options["default_headers"] = headers
    with pytest.raises((sdk.AnthropicError, ValueError)) as info:
        client = colour.client(server, **options)
        extra = headers if name == "extra_headers" else {}
        await colour(client.messages.create(**GREETING, extra_headers=extra))
    assert MARK not in everything(info.value)
    assert server.requests == []
    assert MARK not in caplog.text


async def test_a_bad_proxy_is_told_without_its_password(colour: Colour, server: Server, pauses: Pauses) -> None:
    http_client = colour.http_client(proxy=f"http://user:{KEY}@127.0.0.1:1")
    with pytest.raises(sdk.APIConnectionError) as info:
        await colour(colour.client(server, http_client=http_client).messages.create(**GREETING))
    assert MARK not in everything(info.value)


async def test_a_url_with_a_password_is_told_without_it(
    colour: Colour, server: Server, pauses: Pauses, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="anthropic_messages")
    base_url = server.url.replace("//", f"//user:{KEY}@")
    server.script(error(400), RESET, RESET, RESET)
    client = colour.client(base_url=base_url)
    for _ in range(2):
        with pytest.raises(sdk.APIError) as info:
            await colour(client.messages.create(**GREETING))
        assert MARK not in everything(info.value)
    assert caplog.records and MARK not in caplog.text and MARK not in repr(client)
    assert isinstance(client.base_url, httpx2.URL)
