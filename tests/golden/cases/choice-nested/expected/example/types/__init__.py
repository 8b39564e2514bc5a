"""What calls write and read. Each name is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import attach

if TYPE_CHECKING:
    from .pages import Block, Group, Image, Media, Page, Text, UnknownBlock, UnknownMedia, Video
    from .pages_params import BlockParam, GroupParam, ImageParam, MediaParam, PageParam, TextParam, VideoParam
else:
    __getattr__ = attach(
        __name__,
        {
            ".pages": ["Block", "Group", "Image", "Media", "Page", "Text", "UnknownBlock", "UnknownMedia", "Video"],
            ".pages_params": [
                "BlockParam",
                "GroupParam",
                "ImageParam",
                "MediaParam",
                "PageParam",
                "TextParam",
                "VideoParam",
            ],
        },
        modules=[],
    )

__all__ = [
    "Block",
    "BlockParam",
    "Group",
    "GroupParam",
    "Image",
    "ImageParam",
    "Media",
    "MediaParam",
    "Page",
    "PageParam",
    "Text",
    "TextParam",
    "UnknownBlock",
    "UnknownMedia",
    "Video",
    "VideoParam",
]
