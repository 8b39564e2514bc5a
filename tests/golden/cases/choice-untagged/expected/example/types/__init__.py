"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .prompts import Content, Image, Prompt, Sound
    from .prompts_params import ContentParam, ImageParam, PromptParam, SoundParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".prompts": ["Content", "Image", "Prompt", "Sound"],
            ".prompts_params": ["ContentParam", "ImageParam", "PromptParam", "SoundParam"],
        },
        modules=[],
    )

__all__ = [
    "Content",
    "ContentParam",
    "Image",
    "ImageParam",
    "Prompt",
    "PromptParam",
    "Sound",
    "SoundParam",
]
