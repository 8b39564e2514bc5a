"""What calls write: types of `client.letters`."""

from typing import Literal, NotRequired, TypedDict


class LetterParam(TypedDict):
    """ "Quoted\" """

    text: str
    """ \" """
    slash: NotRequired[str]
    """\\"""
    both: NotRequired[str]
    """\\\" """
    triple: NotRequired[str]
    """\"\"\" """
    blank: NotRequired[str]
    template: NotRequired[Literal["{{ x }}", "{% y %}", "a\nb", "back\\slash", "it's", 'say "hi"', "\u2028", "\x00"]]
