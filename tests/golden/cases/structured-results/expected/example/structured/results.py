"""Results whose text is read as a type that the caller chooses."""

from typing import ClassVar, Generic, TypeVar

from .._runtime.structured import Structure, Structured
from ..types.answers import Answer

OutputT = TypeVar("OutputT")


class TypedAnswer(Answer, Structured[OutputT], Generic[OutputT]):
    """A `Answer` whose text is JSON of the type that the call asked for; `parsed_output` has it."""

    _structure: ClassVar[Structure] = Structure(
        ("shape",),
        "json",
        text=("choices", "message", "copy_"),
    )
