"""What calls read: types of `client.answers`."""

from pydantic import Field

from .._runtime.models import BaseModel


class AnswerChoiceMessage(BaseModel):
    copy_: str | None = Field(default=None, alias="copy")


class AnswerChoice(BaseModel):
    message: AnswerChoiceMessage | None = None


class Answer(BaseModel):
    choices: list[AnswerChoice]
