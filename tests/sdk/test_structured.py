"""Structured outputs: the type that is asked for goes as a schema, and the text comes back as that type."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import dataclass
from typing import Any, Literal

import pydantic
import pytest

import anthropic_messages as sdk
from anthropic_messages import types

from . import examples
from .colour import Colour
from .server import Server
from .wire import answer, events

GREETING = examples.requests()["greeting"]
REPLY = examples.responses()["greeting"]
STREAM = examples.streams()["greeting"]


class Light(pydantic.BaseModel):
    name: str
    height: float = pydantic.Field(gt=0, description="In metres.")
    colours: list[Literal["white", "red", "green"]] = pydantic.Field(min_length=1, max_length=3)


@dataclass
class Keeper:
    name: str


LIGHT = '{"name": "Skerry", "height": 31.5, "colours": ["white"]}'


def reply(text: str, **changes: Any) -> Any:
    return answer({**REPLY, "content": [{"type": "text", "text": text, "citations": None}], **changes})


def streamed(text: str) -> Any:
    """The stream of the greeting, with all of its text replaced."""
    events_: list[bytes] = []
    for event in STREAM.split("\n\n"):
        if "text_delta" in event:
            continue
        if "content_block_stop" in event:
            delta = {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": text}}
            events_.append(f"event: content_block_delta\ndata: {json.dumps(delta)}\n\n".encode())
        events_.append(f"{event}\n\n".encode() if event else b"")
    return events(events_)


async def test_a_model_goes_out_as_a_schema_and_comes_back_as_an_object(colour: Colour, server: Server) -> None:
    server.script(reply(LIGHT))
    client = colour.client(server)
    message = await colour(client.messages.parse(**GREETING, output_format=Light))
    assert isinstance(message, sdk.ParsedMessage) and isinstance(message, types.Message)
    assert message.parsed_output == Light(name="Skerry", height=31.5, colours=["white"])
    assert message.parsed_output is message.parsed_output
    assert server.last.json["output_config"] == {
        "format": {
            "type": "json_schema",
            "schema": {
                "title": "Light",
                "type": "object",
                "properties": {
                    "name": {"title": "Name", "type": "string"},
                    "height": {
                        "title": "Height",
                        "type": "number",
                        "description": "In metres.\n\n{exclusiveMinimum: 0}",
                    },
                    "colours": {
                        "title": "Colours",
                        "type": "array",
                        "items": {"enum": ["white", "red", "green"], "type": "string"},
                        "minItems": 1,
                        "description": "{maxItems: 3}",
                    },
                },
                "required": ["name", "height", "colours"],
                "additionalProperties": False,
            },
        }
    }
    assert "output_format" not in server.last.json


@pytest.mark.parametrize(
    ("type_", "text", "value"),
    [
        (Keeper, '{"name": "Ida"}', Keeper("Ida")),
        (list[Keeper], '[{"name": "Ida"}]', [Keeper("Ida")]),
        (int, "7", 7),
        (pydantic.TypeAdapter(Keeper | None), "null", None),
    ],
)
async def test_any_type_that_pydantic_reads(colour: Colour, server: Server, type_: Any, text: str, value: Any) -> None:
    server.script(reply(text))
    message = await colour(colour.client(server).messages.parse(**GREETING, output_format=type_))
    assert message.parsed_output == value


async def test_other_settings_at_the_same_place_stay(colour: Colour, server: Server) -> None:
    server.script(reply(LIGHT))
    config = {"effort": "low"}
    await colour(colour.client(server).messages.parse(**GREETING, output_format=Light, output_config=config))
    sent = server.last.json["output_config"]
    assert sent["effort"] == "low" and sent["format"]["type"] == "json_schema"
    assert config == {"effort": "low"}


@pytest.mark.parametrize("text", ['{"name": "Skerry", "hei', '{"name": "Skerry"}', "I cannot say."])
async def test_text_that_is_no_such_object_is_an_error_when_it_is_looked_at(
    colour: Colour, server: Server, text: str
) -> None:
    server.script(reply(text, stop_reason="max_tokens"))
    message = await colour(colour.client(server).messages.parse(**GREETING, output_format=Light))
    assert message.stop_reason == "max_tokens"
    with pytest.raises(sdk.OutputValidationError, match="The text is no JSON of Light") as caught:
        message.parsed_output  # noqa: B018
    error = caught.value
    assert isinstance(error, sdk.AnthropicError) and isinstance(error, ValueError)
    assert error.text == text and error.result is message and isinstance(error.__cause__, pydantic.ValidationError)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.text) == (str(error), text)


async def test_without_text_there_is_nothing(colour: Colour, server: Server) -> None:
    server.script(answer({**REPLY, "content": [], "stop_reason": "refusal"}))
    message = await colour(colour.client(server).messages.parse(**GREETING, output_format=Light))
    assert message.parsed_output is None


async def test_the_text_of_other_blocks_does_not_count(colour: Colour, server: Server) -> None:
    blocks = [
        {"type": "thinking", "thinking": "{}", "signature": "s"},
        {"type": "text", "text": "5", "citations": None},
    ]
    server.script(answer({**REPLY, "content": blocks}))
    message = await colour(colour.client(server).messages.parse(**GREETING, output_format=int))
    assert message.parsed_output == 5


async def test_a_parsed_message_is_a_message(colour: Colour, server: Server) -> None:
    server.script(reply(LIGHT), reply(LIGHT))
    client = colour.client(server)
    message = await colour(client.messages.parse(**GREETING, output_format=Light))
    plain = await colour(client.messages.create(**GREETING))
    assert message.to_dict() == plain.to_dict()
    for other in (copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert other == message and other.parsed_output == message.parsed_output
    assert sdk.ParsedMessage.construct(id="m").parsed_output is None


async def test_views_give_parsed_messages(colour: Colour, server: Server) -> None:
    server.script(reply(LIGHT), reply(LIGHT))
    messages = colour.client(server).messages
    response = await colour(messages.with_raw_response.parse(**GREETING, output_format=Light))
    assert response.status_code == 200 and response.parse().parsed_output.name == "Skerry"
    async with colour.entered(messages.with_streaming_response.parse(**GREETING, output_format=Light)) as response:
        message = await colour(response.parse())
    assert message.parsed_output.name == "Skerry"


async def test_streams_build_parsed_messages(colour: Colour, server: Server) -> None:
    server.script(streamed(LIGHT))
    async with colour.entered(colour.client(server).messages.stream(**GREETING, output_format=Light)) as stream:
        text = "".join([piece async for piece in colour.iterate(stream.text_stream)])
        message = await colour(stream.get_final_message())
    assert text == LIGHT and message.parsed_output == Light.model_validate_json(LIGHT)
    assert stream.current_message_snapshot.parsed_output == message.parsed_output
    sent = server.last.json
    assert sent["stream"] is True and sent["output_config"]["format"]["schema"]["title"] == "Light"


async def test_streams_without_a_type_are_as_before(colour: Colour, server: Server) -> None:
    server.script(events(STREAM))
    async with colour.entered(colour.client(server).messages.stream(**GREETING)) as stream:
        message = await colour(stream.get_final_message())
    assert type(message) is types.Message and "output_config" not in server.last.json


async def test_what_is_no_mapping_cannot_take_the_schema(colour: Colour, server: Server) -> None:
    with pytest.raises(TypeError, match="`output_config` has to be a mapping"):
        await colour(colour.client(server).messages.parse(**GREETING, output_format=Light, output_config="low"))
    assert not server.requests


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
        ({"type": "string", "format": "isbn"}, {"type": "string", "description": "{format: isbn}"}),
        ({"oneOf": [{"minimum": 1}]}, {"anyOf": [{"description": "{minimum: 1}"}]}),
        ({"type": "object"}, {"type": "object", "additionalProperties": False}),
        ({"type": "object", "additionalProperties": {}}, {"type": "object", "additionalProperties": False}),
        ({"$defs": {"A": {"properties": {}}}, "$ref": "#/$defs/A"},
         {"$defs": {"A": {"properties": {}, "additionalProperties": False}}, "$ref": "#/$defs/A"}),
        ({"type": "array", "items": {"type": "string", "pattern": "a"}, "minItems": 2},
         {"type": "array", "items": {"type": "string", "description": "{pattern: a}"}, "description": "{minItems: 2}"}),
        ({"properties": {"minimum": {"type": "null"}}},
         {"properties": {"minimum": {"type": "null"}}, "additionalProperties": False}),
        ({"allOf": [True]}, {"allOf": [True]}),
    ],
)  # fmt: skip
def test_schemas_get_the_form_that_is_accepted(schema: dict[str, Any], expected: dict[str, Any]) -> None:
    before = copy.deepcopy(schema)
    assert sdk.transform_schema(schema) == expected
    assert schema == before


def test_recursive_types_keep_their_references() -> None:
    class Node(pydantic.BaseModel):
        children: list[Node] = []

    Node.model_rebuild(_types_namespace={"Node": Node})
    found = sdk.transform_schema(Node)
    assert found["$ref"] == "#/$defs/Node" and found["$defs"]["Node"]["additionalProperties"] is False
