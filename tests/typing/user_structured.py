"""Code of users that asks for objects of their own types, which has to please type checkers as it is.

Nothing here runs; `test_typing.py` gives it to mypy and pyright.
"""

from __future__ import annotations

from typing import assert_type

from pydantic import BaseModel

from anthropic_messages import Anthropic, AsyncAnthropic, OutputValidationError, ParsedMessage, transform_schema
from anthropic_messages.types import MessageParam, OutputConfigParam

client = Anthropic()
async_client = AsyncAnthropic()
question: MessageParam = {"role": "user", "content": "Which light is the tallest?"}


class Light(BaseModel):
    name: str


def parsed() -> str:
    message = client.messages.parse(model="m", max_tokens=1, messages=[question], output_format=Light)
    assert_type(message, ParsedMessage[Light])
    assert_type(message.parsed_output, Light | None)
    assert_type(message.stop_reason == "end_turn", bool)
    several = client.messages.parse(model="m", max_tokens=1, messages=[question], output_format=list[Light])
    assert_type(several.parsed_output, list[Light] | None)
    try:
        return message.parsed_output.name if message.parsed_output else ""
    except OutputValidationError as error:
        return error.text


def streamed() -> Light | None:
    with client.messages.stream(model="m", max_tokens=1, messages=[question], output_format=Light) as stream:
        for text in stream.text_stream:
            print(text)
        assert_type(stream.get_final_message(), ParsedMessage[Light])
        return stream.get_final_message().parsed_output


async def asynchronous() -> None:
    message = await async_client.messages.parse(model="m", max_tokens=1, messages=[question], output_format=int)
    assert_type(message.parsed_output, int | None)
    async with async_client.messages.stream(model="m", max_tokens=1, messages=[question], output_format=int) as stream:
        final = await stream.get_final_message()
        assert_type(final.parsed_output, int | None)


def by_hand() -> None:
    config: OutputConfigParam = {"format": {"type": "json_schema", "schema": transform_schema(Light)}}
    client.messages.create(model="m", max_tokens=1, messages=[question], output_config=config)


def raw() -> None:
    response = client.messages.with_raw_response.parse(
        model="m", max_tokens=1, messages=[question], output_format=Light
    )
    assert_type(response.parse(), ParsedMessage[Light])
