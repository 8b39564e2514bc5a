"""A `DeprecationWarning` for models past their end of life, at the line of the user's that asks for one."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from . import examples
from .colour import Colour
from .server import Server
from .wire import answer, events

GREETING = examples.requests()["greeting"]
OLD = {**GREETING, "model": "claude-2.1"}
TEXT = r"model='claude-2.1' has its end of life on 2025-07-21"


async def test_each_way_to_ask_for_one_warns_where_it_is(colour: Colour, server: Server) -> None:
    client = colour.client(server)
    server.script(*[answer(examples.responses()["greeting"])] * 2, events(examples.streams()["greeting"]))
    with pytest.warns(DeprecationWarning, match=TEXT) as caught:
        await colour(client.messages.create(**OLD))
        await colour(client.messages.with_raw_response.create(**OLD))
        async with colour.entered(client.messages.stream(**OLD)) as stream:
            await colour(stream.get_final_message())
    assert len(caught) == 3
    assert {warning.filename for warning in caught} <= {__file__, __file__.replace("test_retired", "colour")}


@pytest.mark.parametrize("arguments", [GREETING, {**GREETING, "model": "claude-2.10"}, {**GREETING, "model": None}])
async def test_others_do_not(colour: Colour, server: Server, arguments: dict[str, Any]) -> None:
    server.script(answer(examples.responses()["greeting"]))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        await colour(colour.client(server).messages.create(**arguments))
