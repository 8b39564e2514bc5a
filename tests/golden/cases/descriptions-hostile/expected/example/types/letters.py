"""What calls read: types of `client.letters`."""

from typing import Literal

from .._runtime.models import BaseModel


class Letter(BaseModel):
    """ "Quoted\" """

    text: str
    """ \" """
    slash: str | None = None
    """\\"""
    both: str | None = None
    """\\\" """
    triple: str | None = None
    """\"\"\" """
    blank: str | None = None
    template: Literal["{{ x }}", "{% y %}", "a\nb", "back\\slash", "it's", 'say "hi"', "\u2028", "\x00"] | None = None
