"""Small changes of `spec/`, and how many lines of the SDK are to change with each: `+a -b` lines in each file named.

The counts are exact. Where one is more than it seems to need: a method has both colours and four views; an argument
of `create` stands in the signature, the documentation and the body of it, of `stream` and of `parse`, and in overloads.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

Document: TypeAlias = Any
"""The document and its settings, as JSON values that may be changed."""

BATCH = "/v1/messages/batches/{message_batch_id}"
SCHEMA = "#/components/schemas/"


class Change(NamedTuple):
    """What is changed, and what is to change in the SDK."""

    make: Callable[[Document, Document], None]
    lines: dict[str, str]


def remove_an_operation(spec: Document, sdk: Document) -> None:
    del spec["paths"][f"{BATCH}/cancel"]
    del sdk["resources"]["messages"]["resources"]["batches"]["methods"]["cancel"]


def add_an_operation(spec: Document, sdk: Document) -> None:
    item = copy.deepcopy(spec["paths"][f"{BATCH}/cancel"])
    item["post"] |= {"operationId": "message_batches_pause", "summary": "Pause a batch"}
    spec["paths"][f"{BATCH}/pause"] = item
    sdk["resources"]["messages"]["resources"]["batches"]["methods"]["pause"] = "message_batches_pause"


def add_an_operation_in_the_middle(spec: Document, sdk: Document) -> None:
    add_an_operation(spec, sdk)
    spec["paths"] = dict(sorted(spec["paths"].items()))
    batches = sdk["resources"]["messages"]["resources"]["batches"]
    batches["methods"] = {"pause": "message_batches_pause", **batches["methods"]}


def add_an_argument(spec: Document, sdk: Document) -> None:
    properties = spec["components"]["schemas"]["CreateMessageParams"]["properties"]
    properties["seed"] = {"type": "integer", "description": "Makes replies alike."}


def add_a_query_parameter(spec: Document, sdk: Document) -> None:
    parameter = {"name": "family", "in": "query", "schema": {"type": "string"}, "description": "Only of this family."}
    spec["paths"]["/v1/models"]["get"]["parameters"].append(parameter)


def add_a_variant(spec: Document, sdk: Document) -> None:
    schemas = spec["components"]["schemas"]
    schemas["ResponseAudioBlock"] = {
        "type": "object",
        "description": "A piece of sound.",
        "required": ["type", "data"],
        "properties": {"type": {"const": "audio"}, "data": {"type": "string", "description": "The sound."}},
    }
    start = schemas["ContentBlockStartEvent"]["properties"]["content_block"]
    for union in (schemas["ContentBlock"], start):
        union["oneOf"].append({"$ref": f"{SCHEMA}ResponseAudioBlock"})
        union["discriminator"]["mapping"]["audio"] = f"{SCHEMA}ResponseAudioBlock"


def remove_a_variant(spec: Document, sdk: Document) -> None:
    schemas = spec["components"]["schemas"]
    start = schemas["ContentBlockStartEvent"]["properties"]["content_block"]
    for union in (schemas["ContentBlock"], start):
        union["oneOf"].remove({"$ref": f"{SCHEMA}ResponseContainerUploadBlock"})
        del union["discriminator"]["mapping"]["container_upload"]
    del schemas["ResponseContainerUploadBlock"]


def add_a_field(spec: Document, sdk: Document) -> None:
    properties = spec["components"]["schemas"]["MessageBatch"]["properties"]
    properties["label"] = {"type": "string", "description": "A name for people."}


def add_a_value(spec: Document, sdk: Document) -> None:
    spec["components"]["schemas"]["MessageBatch"]["properties"]["processing_status"]["enum"].append("paused")


def describe_in_other_words(spec: Document, sdk: Document) -> None:
    spec["components"]["schemas"]["MessageBatch"]["properties"]["id"]["description"] = "What it is called by."


PACKAGE = "anthropic_messages"
METHOD = {
    "README.md": "+1 -1",  # the methods of a resource are on one line
    f"{PACKAGE}/resources/messages_batches.py": "+51 -0",
    f"{PACKAGE}/resources/messages_batches_views.py": "+4 -0",
    f"{PACKAGE}/testing.py": "+23 -0",
    "api.md": "+1 -0",
    "docs/quick-reference.md": "+15 -0",
}
VARIANT = {
    f"{PACKAGE}/types/__init__.py": "+3 -0",
    f"{PACKAGE}/types/messages.py": "+9 -0",
    "api.md": "+1 -0",
    "docs/quick-reference.md": "+1 -1",  # the union is on one line
}


def gone(lines: dict[str, str]) -> dict[str, str]:
    """The reverse of lines that are added."""
    return {file: text if text == "+1 -1" else f"+0 -{text[1:].partition(' ')[0]}" for file, text in lines.items()}


CHANGES = {
    make.__name__: Change(make, lines)
    for make, lines in [
        (add_an_operation, METHOD),
        (add_an_operation_in_the_middle, METHOD),
        (remove_an_operation, gone(METHOD)),
        (
            add_an_argument,
            {
                f"{PACKAGE}/resources/messages.py": "+23 -0",
                f"{PACKAGE}/types/messages_params.py": "+2 -0",
                "docs/quick-reference.md": "+4 -0",
            },
        ),
        # The query is written on one line, in both colours.
        (add_a_query_parameter, {f"{PACKAGE}/resources/models.py": "+5 -2", "docs/quick-reference.md": "+1 -0"}),
        (add_a_variant, VARIANT),
        (remove_a_variant, gone(VARIANT)),
        # Three methods return it, and say with which attributes.
        (add_a_field, {f"{PACKAGE}/types/messages_batches.py": "+2 -0", "docs/quick-reference.md": "+4 -3"}),
        (add_a_value, {f"{PACKAGE}/types/messages_batches.py": "+1 -1", "docs/quick-reference.md": "+1 -1"}),
        (describe_in_other_words, {f"{PACKAGE}/types/messages_batches.py": "+1 -1"}),
    ]
}
