"""What calls read: types of `client.prompts`."""

from typing import TypeAlias

from .._runtime.models import BaseModel


class Image(BaseModel):
    width: int


class Sound(BaseModel):
    seconds: int


Content: TypeAlias = str | Image
"""Text or a picture."""


class Prompt(BaseModel):
    input: str | list[str] | Image | list[Image]
    either: Image | Sound | None = None
    amount: int | str | None = None
    content: Content | None = None
