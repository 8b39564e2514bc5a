"""What calls write: types of `client.messages`."""

from typing import Literal, TypeAlias, TypedDict, Union


class MailParam(TypedDict):
    via: Literal["mail"]
    subject: str


class ChatParam(TypedDict):
    via: Literal["chat"]
    room: str


MessageCreateParams: TypeAlias = Union[MailParam, ChatParam]
