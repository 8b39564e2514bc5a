"""Results whose text is read as a type that the caller chooses."""

from typing import ClassVar, Generic, TypeVar

from .._runtime.structured import Structure, Structured
from ..types.messages import Message

OutputT = TypeVar("OutputT")


class ParsedMessage(Message, Structured[OutputT], Generic[OutputT]):
    """A `Message` whose text is JSON of the type that the call asked for; `parsed_output` has it."""

    _structure: ClassVar[Structure] = Structure(
        ("output_config", "format"),
        "schema",
        constants={"type": "json_schema"},
        text=("content", "text"),
        where={"type": "text"},
    )
