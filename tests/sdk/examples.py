"""The examples of `spec/messages.yaml`, and validation against its schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import yaml

SPEC = Path(__file__).parents[2] / "spec" / "messages.yaml"


@cache
def document() -> Any:
    """The document, as JSON."""
    return yaml.load(SPEC.read_bytes(), yaml.CSafeLoader)


def _examples(content: Any, media_type: str) -> dict[str, Any]:
    return {name: example["value"] for name, example in content["content"][media_type]["examples"].items()}


@cache
def requests(path: str = "/v1/messages", verb: str = "post") -> dict[str, Any]:
    """Bodies of requests, by the names of the examples."""
    return _examples(document()["paths"][path][verb]["requestBody"], "application/json")


@cache
def responses(path: str = "/v1/messages", verb: str = "post", media_type: str = "application/json") -> dict[str, Any]:
    """Bodies of responses, by the names of the examples."""
    return _examples(document()["paths"][path][verb]["responses"]["200"], media_type)


def streams() -> dict[str, str]:
    """The recorded event streams of messages, by the names of the examples."""
    return responses(media_type="text/event-stream")


@cache
def errors() -> dict[str, Any]:
    """Bodies of errors, by the names of the examples."""
    return _examples(document()["components"]["responses"]["Error"], "application/json")


@cache
def _validators(schema: str) -> tuple[jsonschema_rs.Draft202012Validator, jsonschema.Draft202012Validator]:
    whole = {"$ref": f"#/components/schemas/{schema}", "components": document()["components"]}
    return jsonschema_rs.Draft202012Validator(whole), jsonschema.Draft202012Validator(whole)


def complaint(schema: str, value: object) -> str | None:
    """What is wrong with `value` as an instance of the schema of this name, or `None` if nothing is."""
    quick, precise = _validators(schema)
    # The quick one only says yes or no, the precise one takes a hundred times as long.
    if quick.is_valid(value):
        return None
    found = jsonschema.exceptions.best_match(precise.iter_errors(value))
    where = ".".join(str(key) for key in found.absolute_path) if found else ""
    return f"{where}: {found.message}".removeprefix(": ") if found else "does not match the schema"


_COUNTED = (
    "input_tokens",
    "output_tokens",
    "cache_creation_input_tokens",
    "cache_read_input_tokens",
    "server_tool_use",
)


def pieces(stream: str) -> list[bytes]:
    """An event stream, divided after each event."""
    return [f"{event}\n\n".encode() for event in stream.split("\n\n") if event]


def events_of(message: Any) -> Iterator[dict[str, Any]]:
    """A stream of events that builds `message`, word by word."""
    begun = {**message, "content": [], "stop_reason": None, "stop_sequence": None, "container": None}
    yield {"type": "message_start", "message": {**begun, "usage": {**message["usage"], "output_tokens": 1}}}
    for index, block in enumerate(message["content"]):
        at = {"type": "content_block_delta", "index": index}
        if block["type"] == "text":
            yield {"type": "content_block_start", "index": index, "content_block": {**block, "text": ""}}
            words = block["text"].split(" ")
            for number, word in enumerate(words):
                text = word if number == 0 else f" {word}"
                yield at | {"delta": {"type": "text_delta", "text": text}}
        elif block["type"] in ("tool_use", "server_tool_use"):
            yield {"type": "content_block_start", "index": index, "content_block": {**block, "input": {}}}
            yield at | {"delta": {"type": "input_json_delta", "partial_json": json.dumps(block["input"])}}
        else:
            yield {"type": "content_block_start", "index": index, "content_block": block}
        yield {"type": "content_block_stop", "index": index}
    last = {name: message[name] for name in ("stop_reason", "stop_sequence", "stop_details", "container")}
    usage = {name: message["usage"][name] for name in _COUNTED}
    yield {"type": "message_delta", "delta": last, "usage": usage}
    yield {"type": "message_stop"}


def written(*events: dict[str, Any]) -> str:
    """Events as they are sent."""
    return "".join(
        f"event: {event['type']}\ndata: {json.dumps(event, ensure_ascii=False, separators=(',', ':'))}\n\n"
        for event in events
    )
