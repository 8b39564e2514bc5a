"""Where the readers differ on purpose. An entry that no longer describes a difference fails."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """One place that the two readers read differently."""

    direction: str
    where: str
    """The schema, and the property where there is one."""
    ours: str
    """What only our reading has."""
    theirs: str
    """What only the other reading has."""

    def __str__(self) -> str:
        return f"{self.direction} {self.where}\n    ours:   {self.ours}\n    theirs: {self.theirs}"


_BASE64 = (
    "what is read is the text as it came, so that it can be handed back unchanged; only what is written is encoded"
)
_TAG = "the document names no discriminator, but every variant has its own constant there: a tag that needs no guessing"
_TAGGED = "(told apart by 'type')"

DELIBERATE = {
    Difference("response", "Base64PDFSource.data", "str", "base64"): _BASE64,
    Difference("response", "ResponseWebFetchToolResultBlock.content", _TAGGED, ""): _TAG,
    Difference("response", "ResponseCodeExecutionToolResultBlock.content", _TAGGED, ""): _TAG,
    Difference("response", "ResponseBashCodeExecutionToolResultBlock.content", _TAGGED, ""): _TAG,
    Difference("response", "ResponseTextEditorCodeExecutionToolResultBlock.content", _TAGGED, ""): _TAG,
    Difference("response", "ResponseToolSearchToolResultBlock.content", _TAGGED, ""): _TAG,
}
"""Each difference with its reason."""
