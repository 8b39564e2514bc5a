"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .notes import Empty, Extra, Note
    from .notes_params import EmptyParam, ExtraParam, NoteParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".notes": ["Empty", "Extra", "Note"],
            ".notes_params": ["EmptyParam", "ExtraParam", "NoteParam"],
        },
        modules=[],
    )

__all__ = [
    "Empty",
    "EmptyParam",
    "Extra",
    "ExtraParam",
    "Note",
    "NoteParam",
]
