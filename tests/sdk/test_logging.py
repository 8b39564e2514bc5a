"""Logging: under the package's name, turned on by the environment, and without credentials."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from . import examples
from .colour import KEY, Colour
from .pauses import Pauses
from .server import PLAY, Server
from .wire import RESET, error, redirect

GREETING = examples.requests()["greeting"]
LOGGER = logging.getLogger("anthropic_messages")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    level, handlers = LOGGER.level, list(LOGGER.handlers)
    yield
    LOGGER.setLevel(level)
    LOGGER.handlers[:] = handlers


async def test_no_credential_is_logged(
    colour: Colour, server: Server, pauses: Pauses, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="anthropic_messages")
    client = colour.client(
        server,
        api_key=KEY,
        auth_token="token-secret",
        default_headers={"x-team-token": "team-secret", "Cookie": "session=cookie-secret"},
        default_query={"access_token": "query-secret", "page": "3"},
    )
    server.script(error(529, message=f"{KEY} is tired"), RESET, redirect("/v1/messages?api_key=moved-secret"), PLAY)
    await colour(client.messages.create(**GREETING))
    async with colour.entered(client.messages.stream(**GREETING)) as stream:
        await colour(stream.until_done())
    text = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    assert KEY not in caplog.text and "secret" not in caplog.text
    assert "secret" not in text and KEY not in text
    assert "529" in caplog.text and "POST" in caplog.text and "/v1/messages" in caplog.text and "page=3" in caplog.text
    assert {record.name for record in caplog.records} == {"anthropic_messages"}
    assert {record.levelno for record in caplog.records} == {logging.INFO, logging.DEBUG}


async def test_info_says_less(colour: Colour, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="anthropic_messages")
    await colour(colour.client(server).messages.create(**GREETING))
    assert "200" in caplog.text and "anthropic-version" not in caplog.text
    assert "lighthouse" not in caplog.text


async def test_silent_by_default(colour: Colour, server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    await colour(colour.client(server).messages.create(**GREETING))
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("value", ["debug", "info", "DEBUG"])
def test_turned_on_by_the_environment(colour: Colour, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("ANTHROPIC_LOG", value)
    colour.client(base_url="http://127.0.0.1:1")
    assert logging.getLevelName(LOGGER.level) == value.upper()


@pytest.mark.parametrize("value", ["", "loud", "0"])
def test_other_values_change_nothing(colour: Colour, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    LOGGER.setLevel(logging.NOTSET)
    monkeypatch.setenv("ANTHROPIC_LOG", value)
    colour.client(base_url="http://127.0.0.1:1")
    assert LOGGER.level == logging.NOTSET
