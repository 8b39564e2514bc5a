"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .letters import Address, Kind, Letter, LetterStamped
    from .letters_params import AddressParam, LetterParam, LetterStampedParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".letters": ["Address", "Kind", "Letter", "LetterStamped"],
            ".letters_params": ["AddressParam", "LetterParam", "LetterStampedParam"],
        },
        modules=[],
    )

__all__ = [
    "Address",
    "AddressParam",
    "Kind",
    "Letter",
    "LetterParam",
    "LetterStamped",
    "LetterStampedParam",
]
