"""Models by themselves: building them, dumping them, comparing them."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from anthropic_messages import NOT_GIVEN, BaseModel, omit, types
from anthropic_messages.types import Message, TextBlock, Usage

from . import examples


@pytest.mark.parametrize("name", list(examples.responses()))
def test_dumps_are_what_came(name: str) -> None:
    value = examples.responses()[name]
    message = Message.model_validate_json(json.dumps(value))
    assert message.to_dict(mode="json") == value == json.loads(message.to_json())
    assert json.loads(message.model_dump_json(exclude_unset=True)) == value
    assert Message.model_validate_json(message.to_json()) == message
    for clone in (copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))):
        assert clone == message and clone.to_dict(mode="json") == value


def test_construct_is_lenient() -> None:
    message = Message.construct(
        id=5, content=[{"type": "text", "text": "a"}, {"type": "new"}, 3], usage={"output_tokens": "x"}, extra=True
    )
    assert message.id == 5 and message.model is None and message.extra is True  # type: ignore[attr-defined]
    assert type(message.content[0]) is TextBlock and type(message.content[1]) is types.UnknownContentBlock
    assert message.content[2] == 3 and type(message.usage) is Usage and message.usage.output_tokens == "x"
    assert message.to_dict() == {
        "id": 5,
        "content": [{"type": "text", "text": "a"}, {"type": "new"}, 3],
        "usage": {"output_tokens": "x"},
        "extra": True,
    }


def test_models_can_be_made_by_hand() -> None:
    block = TextBlock(type="text", text="a", citations=None)
    assert block.to_dict() == {"type": "text", "text": "a", "citations": None}
    assert block == TextBlock.model_validate({"type": "text", "text": "a", "citations": None})
    assert isinstance(block, BaseModel)


def test_the_options_of_dumps() -> None:
    message = Message.model_validate(examples.responses()["code_execution"])
    assert "stop_sequence" not in message.to_dict(exclude_none=True)
    assert message.to_dict()["container"]["expires_at"] == message.container.expires_at  # type: ignore[union-attr]
    assert isinstance(message.to_dict(mode="json")["container"]["expires_at"], str)
    assert message.to_json(indent=None).count("\n") == 0 and '\n    "id"' in message.to_json(indent=4)
    assert "container" not in Message.construct(id="x").to_dict()
    assert Message.construct(id="x").to_dict(exclude_unset=False)["container"] is None


def test_unset_is_not_none() -> None:
    block = TextBlock.construct(type="text", text="a")
    assert block.citations is None and "citations" not in block.to_dict()
    assert block.model_fields_set == {"type", "text"}


@pytest.mark.parametrize(("absent", "text"), [(NOT_GIVEN, "NOT_GIVEN"), (omit, "omit")])
def test_the_absent_values(absent: object, text: str) -> None:
    assert repr(absent) == text and not absent and absent is not None
    assert pickle.loads(pickle.dumps(absent)) is copy.copy(absent) is copy.deepcopy(absent) is absent


def test_half_a_surrogate_pair() -> None:
    """Possible in JSON, where the model was cut off inside an emoji."""
    block = TextBlock.model_validate_json(r'{"type": "text", "text": "a\ud83d\ude00b", "citations": null}')
    assert block.text == "a😀b"
    block = TextBlock.construct(type="text", text="a\ud83d")
    assert json.loads(block.to_json())["text"] == "a\ud83d"
